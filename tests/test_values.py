"""Articles, layouts, rules and explanations are values: equal, hashable, copied and pickled."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from attrs import field, frozen
from hypothesis import given

from newsparse import (
    DEFAULT,
    Article,
    Block,
    Byline,
    Contributor,
    Dateline,
    Explanation,
    Layout,
    Line,
    Note,
    Paragraph,
    Rule,
    explain,
    parse_article,
)
from newsparse.blocks import Term

from .lossless import spans_of
from .strategies import texts

TEXT = "강산군, 봄꽃 축제 7일 개막\n입력 2024.05.01 10:11\n[강산=강산일보] 홍길동 기자 = 강산군은 5일 봄꽃 축제를 연다고 밝혔다.\n저작권자 © 강산일보 무단전재 및 재배포 금지"


@frozen
class Price(Block):
    """What something costs."""

    amount: int = field(converter=int)


def is_short(line: Line) -> bool:
    """A user's function, known by its name."""
    return len(line.text) < 3


@frozen
class Longer:
    """A user's function with a setting of its own."""

    than: int

    def __call__(self, line: Line) -> bool:
        return len(line.text) > self.than


OWN = Layout(
    "kangsan",
    (
        Rule("price", Price, r"(?P<amount>\d+)원", needs=("원",)),
        Rule("byline", Byline, "/(?P<name>[가-힣]{2,4}) 기자", take="tail", needs=("기자",)),
        Rule("short", Note, is_short, zone="tail"),
        Rule("long", Note, Longer(100), after=Byline),
    ),
)

VALUES = {
    "article": parse_article(TEXT),
    "own-article": parse_article("800원\n봄 /홍길동 기자", OWN, strict=True),
    "layout": OWN,
    "default": DEFAULT,
    "rule": OWN.rules[0],
    "function-rule": OWN.rules[2],
    "explanation": explain(TEXT),
    "line": Line("강산군", 0),
}


def pickled(value: object, protocol: int) -> object:
    """What comes back from a pickle."""
    return pickle.loads(pickle.dumps(value, protocol))


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{f"pickle-{protocol}": partial(pickled, protocol=protocol) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)},
}


@pytest.mark.parametrize("way", COPIES)
@pytest.mark.parametrize("name", VALUES)
def test_a_copy_is_equal(name: str, way: str) -> None:
    """Copied or pickled, a value is equal to what it was, has its hash and its repr."""
    value = VALUES[name]
    copied = COPIES[way](value)
    assert type(value) is type(copied)
    assert value == copied
    assert hash(value) == hash(copied)
    assert repr(value) == repr(copied)


@pytest.mark.parametrize("way", COPIES)
def test_a_copied_layout_reads_as_the_layout_does(way: str) -> None:
    """The patterns of a copied layout still match."""
    text = "800원\n봄 /홍길동 기자"
    assert parse_article(text, OWN) == parse_article(text, COPIES[way](OWN))


@given(texts)
def test_a_pickled_article_keeps_its_spans(text: str) -> None:
    """Spans do not count when articles are compared, and are not lost either."""
    article = parse_article(text)
    back: Article = pickle.loads(pickle.dumps(article))
    assert article == back
    assert hash(article) == hash(back)
    assert [spans_of(block) for block in article.blocks] == [spans_of(block) for block in back.blocks]


def test_the_same_text_gives_equal_values() -> None:
    """Two readings of one text are equal and have one hash; another text or layout gives another article."""
    assert len({parse_article(TEXT), parse_article(TEXT)}) == 1
    assert parse_article(TEXT) != parse_article(TEXT + "\n")
    assert parse_article(TEXT) != parse_article(TEXT, DEFAULT.named("kangsan"))
    assert explain(TEXT) == explain(TEXT)


def test_kinds_are_not_equal_to_each_other() -> None:
    """Two blocks of one text are equal only if they are of one kind."""
    note: Block = Note("봄", 0, None)
    assert note != Paragraph("봄", 0, None)
    assert Note("봄", 0, None) == Note("봄", 0, None)
    assert Note("봄", 0, None) != Note("봄", 1, None)
    assert Note("봄", 0, None) != Note("봄", 0, "note")


def test_spans_do_not_count() -> None:
    """A contributor read at another place is the same contributor."""
    assert Contributor("홍길동", spans=(("name", 0, 3),)) == Contributor("홍길동", spans=(("name", 5, 8),))


def test_rules_built_alike_are_equal() -> None:
    """A rule is what was written, not when it was built; every part of it counts."""
    rule = Rule("price", Price, r"(?P<amount>\d+)원", needs=("원",))
    assert OWN.rules[0] == rule
    assert hash(OWN.rules[0]) == hash(rule)
    for other in (
        Rule("cost", Price, r"(?P<amount>\d+)원", needs=("원",)),
        Rule("price", Price, r"(?P<amount>\d{1,9})원", needs=("원",)),
        Rule("price", Price, r"(?P<amount>\d+)원"),
        Rule("price", Price, r"(?P<amount>\d+)원", needs=("원",), take="head"),
        Rule("price", Price, r"(?P<amount>\d+)원", needs=("원",), zone="tail"),
        Rule("price", Price, r"(?P<amount>\d+)원", needs=("원",), hint="td"),
        Rule("price", Price, r"(?P<amount>\d+)원", needs=("원",), after=Byline),
    ):
        assert rule != other


def test_callable_values_are_equal_by_their_settings() -> None:
    """A function made of a frozen class keeps its rule comparable; a new lambda does not."""
    assert Rule("long", Note, Longer(100), after=Byline) == OWN.rules[3]
    assert Rule("long", Note, Longer(99), after=Byline) != OWN.rules[3]
    assert Rule("x", Note, lambda line: True) != Rule("x", Note, lambda line: True)


def test_a_layout_with_a_lambda_says_what_cannot_be_pickled() -> None:
    """A lambda has no name to be pickled by: the error says lambda, and the layout works all the same."""
    layout = Layout("kangsan", (Rule("short", Note, lambda line: len(line.text) < 3),))
    with pytest.raises((pickle.PicklingError, AttributeError), match="lambda"):
        pickle.dumps(layout)
    assert ["봄"] == [note.text for note in parse_article("봄", layout).of(Note)]
    assert layout == copy.copy(layout) == copy.deepcopy(layout)


def test_an_article_of_a_layout_with_a_lambda_can_be_pickled() -> None:
    """An article remembers its layout's name, not its functions."""
    article = parse_article("봄", Layout("kangsan", (Rule("short", Note, lambda line: len(line.text) < 3),)))
    assert article == pickle.loads(pickle.dumps(article))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (OWN, "<Layout 'kangsan': 4 rules>"),
        (Note("봄", 3, "note"), "Note(text='봄', start=3, rule='note')"),
        (Price("800원", 0, "price", amount="800"), "Price(text='800원', start=0, rule='price', amount=800)"),
        (
            Dateline("[강산] ", 0, "lead", ("강산",), spans=(("place", 1, 3),)),
            "Dateline(text='[강산] ', start=0, rule='lead', places=('강산',), agency=None, contributors=())",
        ),
        (
            Contributor("홍길동", "기자", spans=(("name", 0, 3),)),
            "Contributor(name='홍길동', role='기자', email=None, organization=None, bureau=None)",
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_values_as_a_person_sees_them(value: object, shown: str) -> None:
    """A repr shows what was read and leaves out what only a machine wants."""
    assert shown == repr(value)


def test_a_rule_as_a_person_sees_it() -> None:
    """A rule shows the row that it was written as, and not its compiled pattern."""
    shown = repr(Rule("note", Note, "※ .{1,9}", take="head", needs=("※",)))
    assert shown.startswith(
        "Rule(name='note', kind=<class 'newsparse.blocks.Note'>, match='※ .{1,9}', take='head', needs=('※',)"
    )
    assert "re.compile" not in shown


def test_an_explanation_as_a_person_sees_it() -> None:
    """The repr of an explanation is short: printing it is what shows the tries."""
    shown = repr(explain(TEXT))
    assert len(shown) < 200
    assert type(explain(TEXT)) is Explanation


def test_terms_are_words() -> None:
    """A term is the word that is stored for it."""
    assert Term.NO_AI_TRAINING == Term("no-ai-training")
    assert "no-ai-training" == str(Term.NO_AI_TRAINING)
    assert {
        "no-republication", "no-redistribution", "no-collection", "no-resale", "no-database", "no-ai-training",
        "ai-training-by-consent", "ai-training-allowed", "all-rights-reserved",
    } == {str(term) for term in Term}  # fmt: skip
