"""Any string parses, and parses to the same article each time."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from newsparse import explain, parse_article

from .strategies import texts


@given(texts)
def test_any_string_parses(text: str) -> None:
    """Neither the parser nor the rules of the default layout raise: strict would let an error through."""
    article = parse_article(text, strict=True)
    assert () == tuple(defect for defect in article.defects if defect.code == "rule-failed")


@given(texts)
def test_any_string_is_explained(text: str) -> None:
    """An explanation can be made and printed for any string, and tells of the article that the parser gives."""
    explanation = explain(text)
    assert parse_article(text) == explanation.article
    assert isinstance(str(explanation), str)


@given(texts)
def test_every_view_of_any_string(text: str) -> None:
    """Every view can be read and every article stored."""
    article = parse_article(text)
    for view in ("headline", "subheadlines", "authors", "timestamps", "published_at", "updated_at", "dateline"):
        getattr(article, view)
    for view in ("captions", "paragraphs", "body", "copyright", "text", "defects"):
        getattr(article, view)
    assert text == json.loads(json.dumps(article.to_dict()))["text"]
    assert article.layout in repr(article)


@given(texts)
def test_the_same_twice(text: str) -> None:
    """Parsing keeps nothing: a second time, and on the joined blocks, it gives the same article."""
    article = parse_article(text)
    assert article == parse_article(text)
    assert article == parse_article("".join(block.text for block in article.blocks))


@pytest.mark.parametrize("text", [b"bytes", None, 5, ["강산군"]], ids=repr)
def test_what_is_no_string_is_a_mistake(text: object) -> None:
    """Only a string is text: everything else is the programmer's mistake, and the message says what came."""
    with pytest.raises(TypeError) as parsed:
        parse_article(text)  # type: ignore[arg-type]
    with pytest.raises(TypeError) as explained:
        explain(text)  # type: ignore[arg-type]
    name = type(text).__name__
    assert f"parse_article takes a str, not {name}; decode bytes first" == str(parsed.value)
    assert f"explain takes a str, not {name}; decode bytes first" == str(explained.value)
