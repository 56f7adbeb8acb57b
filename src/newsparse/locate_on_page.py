"""Where the story of a page begins and ends: by the hints on its lines, and by what the lines read as."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.blocks import Crosshead, Dateline, Headline
from newsparse.layout import Bounds, Piece
from newsparse.locate import locate
from newsparse.readers.dates import read_date
from newsparse.readers.guests import read_guest
from newsparse.readers.names import is_name
from newsparse.readers.people import read_people
from newsparse.readers.prose import is_prose

__all__ = ["locate_on_page"]


def locate_on_page(pieces: Sequence[Piece]) -> Bounds:
    """Find the headline and the bounds of the story, by the hints where there are any.

    Args:
        pieces: the lines of the page and what the rules that go by words and hints made of them.

    Returns:
        Indexes into ``pieces``; for lines without hints those that `newsparse.locate.locate` gives.
    """
    bounds = locate(pieces)
    title = next((at for at, piece in enumerate(pieces) if piece.kind is Headline), bounds.title)
    inside = [at for at, piece in enumerate(pieces) if _of_story(piece)]
    if not inside:
        return bounds._replace(title=title)
    begin = next((at for at in inside if not _leads(pieces[at])), inside[0])
    # decks, too, may stand in the story's element: nothing does between them and its dateline that reads as a story
    dateline = next((at for at in inside if pieces[at].kind is Dateline), None)
    if dateline is not None and not any(is_prose(pieces[at].line.text) for at in inside if begin <= at < dateline):
        begin = max(begin, dateline)
    if title is not None and inside[0] <= title < bounds.begin:
        # the headline stands in the story's element: where the one ends and the other begins only the lines tell
        begin = max(begin, bounds.begin)
    told = [at for at in inside if pieces[at].block is None and is_prose(pieces[at].line.text)]
    end = told[-1] + 1 if told else inside[-1] + 1
    # what follows the last sentence without a byline, a notice or a button between is of the story still
    while end < len(pieces) and _goes_on(pieces[end]):
        end += 1
    return Bounds(title, begin, end)


def _of_story(piece: Piece) -> bool:
    """Whether a piece stands in the story's element and may be a part of the story."""
    return ":story" in piece.line.hint and (piece.block is None or piece.kind in (Dateline, Crosshead))


def _leads(piece: Piece) -> bool:
    """Whether what stands at the top of the story's element is a time, a byline, or a deck cut off its first line."""
    text = piece.line.text
    if piece.block is not None or is_prose(text):
        return False
    return ":opening" in piece.line.hint or read_date(text) is not None or _signs(text)


def _goes_on(piece: Piece) -> bool:
    return piece.block is None and ":story" in piece.line.hint and not _signs(piece.line.text)


def _signs(text: str) -> bool:
    """Whether a line names who wrote the story, in whatever way."""
    return bool(read_people(text) or read_guest(text) or is_name(text))
