"""What the type checkers see of the public names; it is checked by mypy and pyright, and need not be run."""

# ruff: noqa: D101, I001
from __future__ import annotations

from datetime import datetime
from typing import Any, assert_type

from newsparse import (
    Article,
    Caption,
    Contributor,
    Copyright,
    Dateline,
    Explanation,
    Layout,
    Paragraph,
    Term,
    Timestamp,
)
from newsparse import explain

# ── the layout of README.md, as it stands there ──
from attrs import frozen

from newsparse import DEFAULT, Block, Byline, Rule, parse_article


@frozen
class Fee(Block):
    amount: str


KANGSAN = DEFAULT.named("kangsan").before(
    "byline",
    Rule("keeper", Byline, r"글 (?P<role>강산지기) (?P<name>[가-힣]{2,4})", needs=("강산지기",)),
    Rule("fee", Fee, r"\[입장료 (?P<amount>[\d,]{1,9})원\]", needs=("입장료",)),
)
article = parse_article("강산천 둑길의 봄\n글 강산지기 홍길동\n둑길에 벚꽃이 피었다.\n[입장료 5,000원]", KANGSAN)
# ── what is known of it ──

assert_type(KANGSAN, Layout)
assert_type(article, Article)
assert_type(article.of(Fee), tuple[Fee, ...])
assert_type(article.of(Fee)[0].amount, str)
assert_type(article.headline, str | None)
assert_type(article.subheadlines, tuple[str, ...])
assert_type(article.authors, tuple[Contributor, ...])
assert_type(article.published_at, datetime | None)
assert_type(article.timestamps, tuple[Timestamp, ...])
assert_type(article.dateline, Dateline | None)
assert_type(article.captions, tuple[Caption, ...])
assert_type(article.paragraphs, tuple[Paragraph, ...])
assert_type(article.body, str)
assert_type(article.copyright, Copyright | None)
if article.copyright:
    assert_type(article.copyright.terms, frozenset[Term])
assert_type(article.to_dict(), dict[str, Any])
assert_type(Article.from_dict(article.to_dict(), kinds=(Fee,)), Article)
assert_type(explain("홍길동 기자", KANGSAN), Explanation)
