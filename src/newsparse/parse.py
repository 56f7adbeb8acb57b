"""Text to article: split, mark, locate, place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from newsparse.article import Article
from newsparse.blocks import Blank, Block, Chrome, Defect, Paragraph
from newsparse.layout import Bounds, Hit, Layout, Piece, Refusal, Rule
from newsparse.lines import Line, Zone, split
from newsparse.locate_on_page import locate_on_page
from newsparse.mojibake import find_mojibake

__all__ = ["FLAT", "MOST_PIECES", "Note", "parse", "parse_article"]

MOST_PIECES = 16
"""Into how many pieces rules may cut one line; the bound keeps a line of datelines linear."""

FLAT = 400
"""A line longer than this that has more in it than one block is a text that lost its line breaks."""

Note: TypeAlias = Callable[[Line, Rule, Hit | Defect | Refusal], None]
"""Takes down what each rule made of each piece; `newsparse.explain` is the parser with one of these."""


def parse_article(text: str, /, layout: Layout | None = None, *, strict: bool = False) -> Article:
    """Read the layout of an article.

    Args:
        text: the article as copied out of a page, with whatever stood around it; any string parses.
        layout: the rules to read it by; `DEFAULT` if None.
        strict: whether an error raised by a layout's own function is raised again; it is kept as a `Defect` otherwise.

    Returns:
        The article; joining the texts of its blocks gives ``text`` back.

    Raises:
        TypeError: ``text`` is no string.

    >>> article = parse_article("[강산=강산일보] 홍길동 기자 = 강산군은 5일 봄꽃 축제를 연다고 밝혔다.")
    >>> article.dateline.places, article.authors[0].name, article.body
    (('강산',), '홍길동', '강산군은 5일 봄꽃 축제를 연다고 밝혔다.')
    """
    if not isinstance(text, str):
        raise TypeError(f"parse_article takes a str, not {type(text).__name__}; decode bytes first")
    return parse(text, layout, strict=strict)


def parse(
    text: str,
    layout: Layout | None = None,
    *,
    strict: bool = False,
    hints: Sequence[str] = (),
    defects: Sequence[Defect] = (),
    note: Note | None = None,
) -> Article:
    """The road that text, reduced HTML and `explain` all take."""
    if layout is None:
        # built at first use: importing the package compiles no pattern
        from newsparse.layouts.default import DEFAULT

        layout = DEFAULT
    road = _Road(layout, strict, note)
    marked = road.mark(split(text, hints))
    placed = road.place(marked, road.bounds(marked))
    return Article(tuple(_partition(text, placed)), layout.name, (*defects, *find_mojibake(text), *road.defects))


class _Claim(NamedTuple):
    """What a rule claimed of a piece, counted from the piece's own start, and the block that it made of it."""

    start: int
    end: int
    block: Block
    joins: bool


def _made(rule: Rule, line: Line, hit: Hit) -> _Claim:
    block = rule.kind(line.text[hit.start : hit.end], line.start + hit.start, rule.name, **hit.values)
    return _Claim(hit.start, hit.end, block, rule.joins)


class _Road:
    """One text on its way through a layout: the loop behind marking, placing and explaining."""

    def __init__(self, layout: Layout, strict: bool, note: Note | None) -> None:
        self._layout = layout
        self._table = layout.table
        self._strict = strict
        self._note = note
        self.defects: list[Defect] = []
        self._failed: set[str] = set()

    def mark(self, lines: Iterable[Line]) -> list[Piece]:
        """The lines, and what the rules that go by words alone make of them."""
        done: list[Piece] = []
        for line in lines:
            done += self._read(_behind(done, line))
        return done

    def bounds(self, marked: Sequence[Piece]) -> Bounds:
        """Where the headline and the story are."""
        if self._layout.locate is not None:
            try:
                return Bounds(*self._layout.locate(marked))
            except Exception as error:  # noqa: BLE001
                self._fail("the layout's locate", error, 0, 0)
        return locate_on_page(marked)

    def place(self, marked: Sequence[Piece], bounds: Bounds) -> list[Piece]:
        """The pieces, and what the rules that know where a line stands make of those that are left."""
        done: list[Piece] = []
        last = len(marked) - 1
        for at, piece in enumerate(marked):
            if piece.block:
                done.append(piece)
                continue
            zone: Zone = "head" if at < bounds.begin else "story" if at < bounds.end else "tail"
            title = None if bounds.title is None else at - bounds.title
            lead = done[-1].kind if done else None
            follow = marked[at + 1].kind if at < last else None
            line = piece.line.placed(zone, title, lead, follow)
            done += self._read(line)
        return done

    def _read(self, line: Line) -> list[Piece]:
        """The pieces that the rules make of a line; what none claims is tried in parts where a line break was lost."""
        ends = self._breaks(line)
        pieces = self._parts(line, [(end, end) for end in ends], ()) if ends else self._cut(line)
        if len(pieces) == 1 and pieces[0].block:
            return pieces
        flat = len(line.text) > FLAT and any(piece.block for piece in pieces)
        done: list[Piece] = []
        for piece in pieces:
            if piece.block:
                done.append(piece)
                continue
            more = self._breaks(piece.line) if len(pieces) > 1 and not ends else ()
            gaps = [(end, end) for end in more] or _gaps(piece.line.text)
            parts = self._parts(piece.line, gaps, done) if gaps else []
            lost = flat or more or "\t" in piece.line.text or any(part.block for part in parts)
            done += parts if parts and lost else (piece,)
        return done

    def _breaks(self, line: Line) -> Sequence[int]:
        """Where the layout says that the line has lost its line breaks."""
        if self._layout.breaks is None:
            return ()
        try:
            return self._layout.breaks(line)
        except Exception as error:  # noqa: BLE001
            self._fail("the layout's breaks", error, line.start, line.end)
            return ()

    def _parts(self, line: Line, gaps: Sequence[tuple[int, int]], before: Sequence[Piece]) -> list[Piece]:
        """The pieces of a line cut at its gaps; each part has those beside it for neighbours."""
        starts = (0, *(end for _, end in gaps))
        ends = (*(start for start, _ in gaps), None)
        parts = [part for start, end in zip(starts, ends, strict=True) if (part := line.part(start, end)).text]
        texts = (line.above, *(part.text for part in parts), line.below)
        done: list[Piece] = []
        for at, part in enumerate(parts):
            between = part._replace(above=texts[at], below=texts[at + 2])
            done += self._cut(_behind(done or before, between))
        return done

    def _cut(self, line: Line) -> list[Piece]:
        """Cut off what rules claim, and offer again what is left."""
        done: list[Piece] = []
        waiting: list[Piece] = []
        part = line
        for _ in range(MOST_PIECES):
            claim = self._claim(part)
            if claim is None:
                done.append(Piece(part))
            elif claim.start == 0 and claim.end == len(part.text):
                done.append(Piece(part, claim.block, claim.joins))
            else:
                before, behind = part.part(0, claim.start), part.part(claim.end, None)
                if behind.text:
                    waiting.append(Piece(behind))
                waiting.append(Piece(part.part(claim.start, claim.end), claim.block, claim.joins))
                if before.text:
                    waiting.append(Piece(before))
            while waiting and waiting[-1].block:
                done.append(waiting.pop())
            if not waiting:
                return done
            part = _behind(done, waiting.pop().line)
        return [*done, Piece(part), *reversed(waiting)]

    def _claim(self, line: Line) -> _Claim | None:
        """The first rule that claims some of a piece, and the block it makes."""
        rows, claim = self._table.worth(line), Rule.look
        if self._note:
            # whoever takes notes hears of every rule, also of those that the piece has nothing for
            rows, claim = tuple(rule for rule in self._table.rows if bool(rule.zone) == bool(line.zone)), Rule.claim
        for rule in rows:
            try:
                verdict = claim(rule, line)
                made = _made(rule, line, verdict) if isinstance(verdict, Hit) else None
            except Exception as error:  # noqa: BLE001 (a user's function may raise anything)
                verdict, made = Refusal.FAILED, None
                self._fail(f"rule {rule.name!r}", error, line.start, line.end)
            if self._note:
                self._note(line, rule, verdict)
            if made:
                return made
            if isinstance(verdict, Defect):
                self.defects.append(verdict)
        return None

    def _fail(self, who: str, error: Exception, start: int, end: int) -> None:
        """Raise the error of a layout's own function again, or keep it as a defect, once for each function."""
        if self._strict:
            raise error
        if who not in self._failed:
            self._failed.add(who)
            self.defects.append(Defect("rule-failed", f"{who} failed: {type(error).__name__}: {error}", start, end))


def _gaps(text: str) -> list[tuple[int, int]]:
    """What stands for a line break in text that lost its own."""
    # few lines have any: these four are looked for much faster than the pattern
    if "  " in text or "\t" in text or "\xa0" in text or "\u3000" in text:
        return [gap.span() for gap in _soft_break().finditer(text)]
    return []


@cache
def _soft_break() -> re.Pattern[str]:
    return re.compile(r"\t|[ \u3000\xa0]{2,}")


def _behind(pieces: Sequence[Piece], line: Line) -> Line:
    """The line, told what stands directly before it."""
    return line.behind(pieces[-1].kind) if pieces else line


def _partition(text: str, pieces: Iterable[Piece]) -> list[Block]:
    """The blocks: what no rule claimed is story inside the story and chrome outside it, what lies between is blank."""
    done: list[Block] = []
    at = 0
    for line, claimed, joins in pieces:
        unclaimed: type[Block] = Paragraph if line.zone == "story" else Chrome
        block = claimed or unclaimed(line.text, line.start, None)
        start, end = block.start, block.start + len(block.text)
        if joins and done and type(done[-1]) is type(block):
            done[-1] = done[-1].joined(block, text[done[-1].start : end])
        else:
            if start > at:
                done.append(Blank(text[at:start], at, None))
            done.append(block)
        at = end
    if at < len(text):
        done.append(Blank(text[at:], at, None))
    return done
