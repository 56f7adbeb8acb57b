"""Text to article: split, mark, locate, place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from newsparse.article import Article
from newsparse.blocks import Blank, Block, Chrome, Defect, Paragraph
from newsparse.layout import Bounds, Breaks, Hit, Layout, Piece, Refusal, Rule
from newsparse.lines import Line, Zone, split
from newsparse.locate import locate
from newsparse.mojibake import find_mojibake

__all__ = ["FLAT", "MOST_PIECES", "Note", "parse", "parse_article"]

MOST_PIECES = 16
"""Into how many pieces rules may cut one line; the bound keeps a line of datelines linear."""

FLAT = 400
"""A line longer than this that has more in it than one block is a text that lost its line breaks."""

Note: TypeAlias = Callable[[Line, Rule, Hit | Defect | Refusal], None]
"""Takes down what each rule made of each piece; `newsparse.explain` is the parser with one of these."""

_SOFT_BREAK = re.compile(r"\t|[ \u3000\xa0]{2,}")
"""What stands for a line break in text that lost its own."""


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
    sweep = _Sweep(layout.breaks, strict, note)
    by_words = [rule for rule in layout.rules if not rule.zone]
    by_place = [rule for rule in layout.rules if rule.zone]

    marked = sweep(map(Piece, split(text, hints)), by_words)
    bounds = (layout.locate or locate)(marked)
    placed = sweep(_zoned(marked, bounds), by_place)
    return Article(tuple(_partition(text, placed)), layout.name, (*defects, *find_mojibake(text), *sweep.defects))


class _Sweep:
    """One pass of rules over pieces: the loop behind marking, placing and explaining."""

    def __init__(self, breaks: Breaks | None, strict: bool, note: Note | None) -> None:
        self._breaks = breaks or _no_breaks
        self._strict = strict
        self._note = note
        self.defects: list[Defect] = []
        self._failed: set[str] = set()

    def __call__(self, pieces: Iterable[Piece], rules: Sequence[Rule]) -> list[Piece]:
        done: list[Piece] = []
        for piece in pieces:
            done += (piece,) if piece.block else self._read(_behind(done, piece.line), rules)
        return done

    def _read(self, line: Line, rules: Sequence[Rule]) -> list[Piece]:
        """The pieces that the rules make of a line; what none claims is tried part by part where a line break was lost."""
        ends = self._breaks(line)
        if ends:
            return self._parts(line, [(end, end) for end in ends], rules, ())
        pieces = self._cut(line, rules)
        flat = len(line.text) > FLAT and any(piece.block for piece in pieces)
        done: list[Piece] = []
        for piece in pieces:
            if piece.block:
                done.append(piece)
                continue
            ends = self._breaks(piece.line) if len(pieces) > 1 else ()
            gaps = [(end, end) for end in ends] or [gap.span() for gap in _SOFT_BREAK.finditer(piece.line.text)]
            parts = self._parts(piece.line, gaps, rules, done) if gaps else []
            lost = flat or ends or "\t" in piece.line.text or any(part.block for part in parts)
            done += parts if parts and lost else (piece,)
        return done

    def _parts(
        self, line: Line, gaps: Sequence[tuple[int, int]], rules: Sequence[Rule], before: Sequence[Piece]
    ) -> list[Piece]:
        """The pieces of a line cut at its gaps."""
        parts: list[Piece] = []
        at = 0
        for start, end in (*gaps, (len(line.text), len(line.text))):
            part = line.part(at, start)
            parts += self._cut(_behind(parts or before, part), rules) if part.text else ()
            at = end
        return parts

    def _cut(self, line: Line, rules: Sequence[Rule]) -> list[Piece]:
        """Cut off what rules claim, and offer again what is left."""
        done: list[Piece] = []
        waiting = [Piece(line)]
        for _ in range(MOST_PIECES):
            while waiting and waiting[-1].block:
                done.append(waiting.pop())
            if not waiting:
                return done
            part = _behind(done, waiting.pop().line)
            hit = self._claim(part, rules)
            if hit is None:
                done.append(Piece(part))
                continue
            start, end, block, joins = hit
            rest = (part.part(end, None), part.part(0, start))
            waiting += (
                *(Piece(rest[0]) for _ in rest[0].text[:1]),
                Piece(part.part(start, end) if rest[0].text or rest[1].text else part, block, joins),
                *(Piece(rest[1]) for _ in rest[1].text[:1]),
            )
        return done + waiting[::-1]

    def _claim(self, line: Line, rules: Sequence[Rule]) -> tuple[int, int, Block, bool] | None:
        """The first rule that claims some of a piece, and the block it makes."""
        for rule in rules:
            try:
                verdict = rule.claim(line)
                if isinstance(verdict, Hit):
                    start, end, values = verdict
                    made = rule.kind(line.text[start:end], line.start + start, rule.name, **values)
            except Exception as error:
                if self._strict:
                    raise
                verdict = Refusal.FAILED
                if rule.name not in self._failed:
                    self._failed.add(rule.name)
                    message = f"rule {rule.name!r} failed: {type(error).__name__}: {error}"
                    self.defects.append(Defect("rule-failed", message, line.start, line.end))
            if self._note:
                self._note(line, rule, verdict)
            if isinstance(verdict, Hit):
                return start, end, made, rule.joins
            if isinstance(verdict, Defect):
                self.defects.append(verdict)
        return None


def _no_breaks(line: Line) -> Sequence[int]:
    return ()


def _behind(pieces: Sequence[Piece], line: Line) -> Line:
    """The line, told what stands directly before it."""
    return line._replace(lead=pieces[-1].kind) if pieces else line


def _zoned(pieces: Sequence[Piece], bounds: Bounds) -> Iterator[Piece]:
    """The pieces, each told where it stands and what stands directly behind it."""
    for at, piece in enumerate(pieces):
        if piece.block:
            yield piece
            continue
        zone: Zone = "head" if at < bounds.begin else "story" if at < bounds.end else "tail"
        title = None if bounds.title is None else at - bounds.title
        follow = pieces[at + 1].kind if at + 1 < len(pieces) else None
        yield piece._replace(line=piece.line._replace(zone=zone, title=title, follow=follow))


def _partition(text: str, pieces: Iterable[Piece]) -> list[Block]:
    """The blocks: what no rule claimed is story inside the story and chrome outside it, what lies between is blank."""
    done: list[Block] = []
    at = 0
    for line, claimed, joins in pieces:
        block = claimed or (Paragraph if line.zone == "story" else Chrome)(line.text, line.start, None)
        if joins and done and type(done[-1]) is type(block):
            done[-1] = done[-1].joined(block, text[done[-1].start : block.end])
        else:
            if block.start > at:
                done.append(Blank(text[at : block.start], at, None))
            done.append(block)
        at = block.end
    if at < len(text):
        done.append(Blank(text[at:], at, None))
    return done
