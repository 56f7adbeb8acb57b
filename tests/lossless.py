"""What has to hold of every article, whatever text it was made of: the promise in one place."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import fields

from newsparse import Article, Blank, Block, Byline, Caption, Contributor, Dateline, Span, Timestamp

_OF_A_PERSON = ("name", "role", "email", "organization", "bureau")


def assert_lossless(article: Article) -> None:
    """Blocks touch, none is empty, together they are the text; what was read stands where its span says."""
    text, blocks = article.text, article.blocks
    assert text == "".join(block.text for block in blocks)
    assert [0, *(block.end for block in blocks)][:-1] == [block.start for block in blocks]
    assert [] == [block for block in blocks if not block.text]
    assert [] == [block for block in blocks if isinstance(block, Blank) == bool(block.text.strip())]
    for block in blocks:
        assert text[block.start : block.end] == block.text
        for span in spans_of(block):
            assert block.start <= span.start < span.end <= block.end, (block, span)
        _assert_own_values(block, text)
        for person in people_of(block):
            _assert_person(person, text)
    for defect in article.defects:
        assert 0 <= defect.start <= defect.end <= len(text)


def people_of(block: Block) -> tuple[Contributor, ...]:
    """Everybody named in a block: writers, photographers, givers of pictures."""
    if isinstance(block, Byline | Dateline):
        return block.contributors
    return block.credit.contributors if isinstance(block, Caption) and block.credit else ()


def spans_of(block: Block) -> tuple[Span, ...]:
    """The span of every value in a block, those of its people and of its credit too."""
    return tuple(_spans_of(block))


def _spans_of(block: Block) -> Iterator[Span]:
    owners = (block, *people_of(block), *((block.credit,) if isinstance(block, Caption) and block.credit else ()))
    for owner in owners:
        for _, start, end in owner.spans:
            yield Span(start, end)


def _assert_own_values(block: Block, text: str) -> None:
    if isinstance(block, Dateline):
        assert block.places == tuple(text[start:end] for name, start, end in block.spans if name == "place"), block
    if isinstance(block, Timestamp):
        assert "Asia/Seoul" == str(block.value.tzinfo)
        assert block.span("value") is not None, block
    for name in (
        attribute.name for attribute in fields(type(block)) if attribute.name not in ("text", "start", "rule")
    ):
        value, span = getattr(block, name), block.span(name)
        if span and isinstance(value, str | int):
            assert str(value) == text[slice(*span)], (block, name)


def _assert_person(person: Contributor, text: str) -> None:
    there = {name: getattr(person, name) for name in _OF_A_PERSON if getattr(person, name) is not None}
    assert there, "a contributor of nothing"
    assert sorted(there) == sorted(name for name, _, _ in person.spans), person
    for name, value in there.items():
        span = person.span(name)
        assert span
        found = text[slice(*span)]
        assert value == ("".join(found.split()) if name == "name" else found), person
