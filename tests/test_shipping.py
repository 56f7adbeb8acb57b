"""What goes to other processes comes back as it would have been here."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from collections.abc import Iterator
from functools import partial
from multiprocessing.pool import Pool

import pytest

from newsparse import DEFAULT, Article, Byline, Layout, Note, Rule, explain, parse_article

from .strategies import FRAGMENTS

TEXTS = ["\n".join(FRAGMENTS[first::7]) for first in range(7)]
OWN = (
    Rule("keeper", Byline, r"글 (?P<role>강산지기) (?P<name>[가-힣]{2,4})", needs=("강산지기",)),
    Rule("desk-note", Note, r"※ .{1,200}", needs=("※",)),
)
KANGSAN = DEFAULT.named("kangsan").before("byline", *OWN)


@pytest.fixture(scope="module")
def processes() -> Iterator[Pool]:
    """Two processes that share nothing with this one: each imports the package for itself."""
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        yield pool


def test_explanations_come_back(processes: Pool) -> None:
    """A text explained elsewhere is explained as here."""
    assert [explain(text) for text in TEXTS] == processes.map(explain, TEXTS)


def test_a_layout_goes_along(processes: Pool) -> None:
    """A layout of the user's own is sent with the work, with all the functions of the default one in it."""
    texts = [f"{text}\n글 강산지기 홍길동\n※ 편집자 주" for text in TEXTS]
    read = partial(parse_article, layout=KANGSAN)
    articles = processes.map(read, texts)
    assert [read(text) for text in texts] == articles
    assert {"kangsan"} == {article.layout for article in articles}
    assert any(block.rule == "keeper" for article in articles for block in article.blocks)


def test_articles_go_there_and_back(processes: Pool) -> None:
    """An article sent to another process is stored there as it would be here."""
    articles = [parse_article(text) for text in TEXTS]
    assert [article.to_dict() for article in articles] == processes.map(Article.to_dict, articles)


def test_layouts_come_back_equal(processes: Pool) -> None:
    """Layouts sent there and back are what they were, and read as they did."""
    for layout, back in zip((DEFAULT, KANGSAN), processes.map(copy.deepcopy, (DEFAULT, KANGSAN)), strict=True):
        assert layout == back
        assert hash(layout) == hash(back)
        assert [parse_article(text, layout) for text in TEXTS] == [parse_article(text, back) for text in TEXTS]


@pytest.mark.parametrize(
    "rule",
    [
        Rule("shouting", Note, lambda line: line.text.endswith("!!")),
        Rule("shouting", Note, r"[^\n]{1,80}!!", read=lambda text, start: {}),
    ],
    ids=["match", "read"],
)
def test_a_rule_with_a_lambda_says_that_it_cannot_go(rule: Rule) -> None:
    """The message names the rule: a layout has many."""
    layout = Layout("kangsan", (*OWN, rule))
    with pytest.raises((TypeError, pickle.PicklingError), match="rule 'shouting'"):
        pickle.dumps(layout)
    assert ["강산!!"] == [note.text for note in parse_article("강산!!", layout).of(Note)]
