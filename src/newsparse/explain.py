"""Why each line became what it is: the parser again, with a note-taker."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from newsparse.article import Article
from newsparse.blocks import Blank, Block, Defect
from newsparse.layout import Hit, Layout, Refusal, Rule
from newsparse.lines import Line
from newsparse.parse import parse

__all__ = ["Explanation", "Try", "explain"]


@cache
def _line_end() -> re.Pattern[str]:
    return re.compile(r"\r\n|[\r\n]")


_SHOWN = 48
"""How many characters of a block a printed explanation shows."""


@frozen
class Try:
    """One rule, tried on one piece of the text."""

    rule: str
    """The name of the rule."""
    start: int
    """Where the piece that it was offered begins, in code points."""
    end: int
    """Where that piece ends."""
    hit: bool
    """Whether the rule claimed some of it."""
    why: str
    """Why it did not; for a hit, ``hit``."""

    def on(self, block: Block) -> bool:
        """Whether the piece has the block in it, or is a part of it."""
        return (self.start <= block.start and block.end <= self.end) or (
            block.start <= self.start and self.end <= block.end
        )


@frozen
class Explanation:
    """What each piece of a text became, and which rules were tried on it."""

    article: Article
    """What the parser made of the text."""
    tries: tuple[Try, ...]
    """Every try, in the order made."""

    def of(self, block: Block) -> tuple[Try, ...]:
        """The tries on a block: the rules that saw a piece with the block in it.

        Args:
            block: a block of ``article``.
        """
        return tuple(one for one in self.tries if one.on(block))

    def __repr__(self) -> str:
        return f"<Explanation of {self.article!r}: {len(self.tries)} tries>"

    def _by_block(self) -> Iterator[tuple[Block, list[Try]]]:
        """Each block and the tries on it, looked up by place: there are too many to go through them for each block."""
        blocks = self.article.blocks
        starts = [block.start for block in blocks]
        found: list[list[Try]] = [[] for _ in blocks]
        for one in self.tries:
            for at in range(max(bisect_right(starts, one.start) - 1, 0), bisect_left(starts, one.end)):
                if one.on(blocks[at]):
                    found[at].append(one)
        return zip(blocks, found, strict=True)

    def _rows(self) -> Iterator[str]:
        number = 1
        for block, tries in self._by_block():
            if not isinstance(block, Blank):
                shown = block.text if len(block.text) <= _SHOWN else block.text[: _SHOWN - 1] + "…"
                yield f"{number:>4} {block.kind:<12}{block.rule or '-':<22}{' '.join(shown.split())}"
                refused = [one for one in tries if not one.hit and one.why != Refusal.WORDS]
                for why in dict.fromkeys(one.why for one in refused):
                    names = dict.fromkeys(one.rule for one in refused if one.why == why)
                    yield f"{'':5}· {why}: {', '.join(names)}"
            number += len(_line_end().findall(block.text))

    def __str__(self) -> str:
        """A row for each block (line, kind, rule, text) and, below it, the rules that were tried and why they refused.

        Rules none of whose words stand in the piece are left out; `tries` has them.
        """
        return "\n".join(self._rows())


def explain(text: str, /, layout: Layout | None = None) -> Explanation:
    """Say what each line of an article became, which rule claimed it, and why the others did not.

    Args:
        text: what `parse_article` would be given.
        layout: the rules to read it by; `DEFAULT` if None.

    Returns:
        The article and every try; ``print`` it to read it.

    Raises:
        TypeError: ``text`` is no string.

    >>> from newsparse import explain
    >>> print(str(explain("홍길동 기자")).splitlines()[0])
       1 byline      byline                홍길동 기자
    """
    if not isinstance(text, str):
        raise TypeError(f"explain takes a str, not {type(text).__name__}; decode bytes first")
    tries: list[Try] = []

    def note(line: Line, rule: Rule, verdict: Hit | Defect | Refusal) -> None:
        hit = isinstance(verdict, Hit)
        why = "hit" if hit else verdict.message if isinstance(verdict, Defect) else str(verdict)
        tries.append(Try(rule.name, line.start, line.end, hit, why))

    article = parse(text, layout, note=note)
    return Explanation(article, tuple(tries))
