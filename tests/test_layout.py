"""The algebra of layouts, and what is said of a row or a table that cannot be meant."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from newsparse import (
    DEFAULT,
    Block,
    Byline,
    Caption,
    Chrome,
    Copyright,
    Dateline,
    Headline,
    Layout,
    Line,
    Note,
    Rule,
    Timestamp,
)
from newsparse.layout import Hit, Take

TAKES: tuple[Take, ...] = ("line", "head", "tail", "inside")
NAMES = ("copyright", "caption", "byline", "dateline", "share", "crosshead")


def row(name: str) -> Rule:
    """A rule of that name."""
    return Rule(name, Note, r"※ .{1,200}")


def table(*names: str) -> Layout:
    """A layout of rules of those names."""
    return Layout("kangsan", tuple(map(row, names)))


def names(layout: Layout) -> tuple[str, ...]:
    """The names of its rules, in order."""
    return tuple(rule.name for rule in layout.rules)


# ── the algebra ──

tables = st.lists(st.sampled_from(NAMES), min_size=1, unique=True).map(lambda chosen: table(*chosen))
additions = st.lists(st.sampled_from(("new", "newer", "newest")), unique=True).map(
    lambda chosen: tuple(map(row, chosen))
)


@given(tables, st.data(), additions)
def test_before_puts_rules_in_front_of_the_one_named(
    layout: Layout, data: st.DataObject, rules: tuple[Rule, ...]
) -> None:
    """Everything keeps its order, and the new rules stand directly before the rule named."""
    name = data.draw(st.sampled_from(names(layout)))
    at = names(layout).index(name)
    assert (*layout.rules[:at], *rules, *layout.rules[at:]) == layout.before(name, *rules).rules


@given(tables, st.data(), additions)
def test_after_puts_rules_behind_the_one_named(layout: Layout, data: st.DataObject, rules: tuple[Rule, ...]) -> None:
    """Everything keeps its order, and the new rules stand directly behind the rule named, the last one too."""
    name = data.draw(st.sampled_from(names(layout)))
    at = names(layout).index(name) + 1
    assert (*layout.rules[:at], *rules, *layout.rules[at:]) == layout.after(name, *rules).rules


@given(tables, st.data(), additions)
def test_replace_puts_rules_in_the_place_of_the_one_named(
    layout: Layout, data: st.DataObject, rules: tuple[Rule, ...]
) -> None:
    """Replacing is putting before and leaving out."""
    name = data.draw(st.sampled_from(names(layout)))
    assert layout.before(name, *rules).without(name) == layout.replace(name, *rules)


@given(tables, st.data())
def test_without_leaves_out_the_ones_named(layout: Layout, data: st.DataObject) -> None:
    """The rest keeps its order."""
    gone = data.draw(st.sets(st.sampled_from(names(layout))))
    assert tuple(rule for rule in layout.rules if rule.name not in gone) == layout.without(*gone).rules


@given(tables, st.data(), additions)
def test_every_change_can_be_taken_back(layout: Layout, data: st.DataObject, rules: tuple[Rule, ...]) -> None:
    """What was put in and left out again gives an equal layout."""
    name = data.draw(st.sampled_from(names(layout)))
    added = tuple(rule.name for rule in rules)
    assert layout == layout.before(name, *rules).without(*added)
    assert layout == layout.after(name, *rules).without(*added)
    assert layout == layout.named("other").named("kangsan")
    assert layout == layout.replace(name, layout.rules[names(layout).index(name)])
    assert layout == layout.without()


@given(tables, st.data(), additions)
def test_no_change_touches_the_layout_itself(layout: Layout, data: st.DataObject, rules: tuple[Rule, ...]) -> None:
    """Each method gives a new layout and leaves the one it was called on equal to what it was."""
    name = data.draw(st.sampled_from(names(layout)))
    before = Layout(layout.name, layout.rules)
    for changed in (
        layout.before(name, row("one")),
        layout.after(name, row("one")),
        layout.replace(name, row("one")),
        layout.without(name),
        layout.named("other"),
    ):
        assert layout != changed
        assert before == layout
        assert hash(before) == hash(layout)


@pytest.mark.parametrize(
    "change",
    [
        lambda layout: layout.before("byline", row("one")),
        lambda layout: layout.after("byline", row("one")),
        lambda layout: layout.replace("byline", row("one")),
        lambda layout: layout.without("byline", "stamp"),
        lambda layout: layout.named("other"),
    ],
    ids=["before", "after", "replace", "without", "named"],
)
def test_the_default_layout_stays_as_it_is(change: Callable[[Layout], Layout]) -> None:
    """No change reaches the layout that everybody shares, and all but the rules and the name is carried over."""
    before = Layout(DEFAULT.name, DEFAULT.rules, locate=DEFAULT.locate, breaks=DEFAULT.breaks)
    changed = change(DEFAULT)
    assert before == DEFAULT
    assert DEFAULT != changed
    assert (DEFAULT.locate, DEFAULT.breaks) == (changed.locate, changed.breaks)


def test_named_changes_the_name_alone() -> None:
    """The same rules under another name."""
    layout = table("byline", "share").named("hanbit")
    assert ("hanbit", ("byline", "share")) == (layout.name, names(layout))


def test_the_order_of_the_arguments_is_the_order_of_the_rules() -> None:
    """Several rules put in at once stand in the order given, on either side."""
    layout = table("caption", "byline")
    assert ("caption", "one", "two", "byline") == names(layout.before("byline", row("one"), row("two")))
    assert ("caption", "byline", "one", "two") == names(layout.after("byline", row("one"), row("two")))
    assert ("one", "two", "byline") == names(layout.replace("caption", row("one"), row("two")))


def test_rules_may_come_in_a_list() -> None:
    """A list of rules becomes a tuple: nobody can add to it later."""
    rules = [row("byline")]
    layout = Layout("kangsan", rules)
    rules.append(row("share"))
    assert table("byline") == layout


def test_a_rule_takes_one_zone_or_kind_for_several() -> None:
    """One zone, one kind to follow need no tuple."""
    one = Rule("desk-note", Note, "※.{1,9}", zone="tail", after=Byline)
    assert Rule("desk-note", Note, "※.{1,9}", zone=("tail",), after=(Byline,)) == one


# ── what cannot be meant ──


def said(error: type[Exception], build: Callable[[], object]) -> str:
    """What the error says that building raises."""
    with pytest.raises(error) as caught:
        build()
    assert error is type(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    "change",
    [
        lambda layout: layout.before("bylnie", row("one")),
        lambda layout: layout.after("bylnie", row("one")),
        lambda layout: layout.replace("bylnie", row("one")),
        lambda layout: layout.without("byline", "bylnie"),
    ],
    ids=["before", "after", "replace", "without"],
)
def test_an_unknown_name_lists_those_there_are(change: Callable[[Layout], Layout]) -> None:
    """A name misspelt is an error in every method, and the message lists the names in order."""
    expected = "layout 'kangsan' has no rule 'bylnie'; rules: copyright, caption, byline, dateline"
    layout = table("copyright", "caption", "byline", "dateline")
    assert expected == said(LookupError, lambda: change(layout))


def test_two_rules_of_one_name() -> None:
    """A name is there once: a second one is an error, and the message says which and what there is."""
    expected = "layout 'kangsan' has two rules 'byline'; rules: caption, byline, byline"
    assert expected == said(ValueError, lambda: table("caption", "byline").after("byline", row("byline")))


@pytest.mark.parametrize("thing", ["byline", None, Rule], ids=["str", "None", "class"])
def test_a_layout_is_made_of_rules(thing: Any) -> None:
    """Anything else among the rules is an error, and the message shows it."""
    expected = f"layout 'kangsan': a layout is made of rules, not {thing!r}"
    assert expected == said(TypeError, lambda: Layout("kangsan", (row("byline"), thing)))


@pytest.mark.parametrize(
    "name", ["Byline", "tail_byline", "tail byline", "", "-byline", "byline-", "a--b", "기자", "byline\n"]
)
def test_a_name_is_kebab_case(name: str) -> None:
    """A name is stored with every block, so it is one plain word."""
    assert f"rule {name!r}: a name is kebab-case, as in 'tail-byline'" == said(ValueError, lambda: row(name))


def test_a_name_is_text() -> None:
    """A name that is no string is an error though it may print as one."""
    name: Any = 5
    with pytest.raises((TypeError, ValueError), match="rule 5: a name is kebab-case, as in 'tail-byline'"):
        row(name)


@pytest.mark.parametrize(
    "kind", [str, "byline", None, Byline("홍길동", 0, None)], ids=["class", "str", "None", "block"]
)
def test_a_kind_is_a_class_of_blocks(kind: Any) -> None:
    """Anything else for a kind is an error, and the message shows it."""
    expected = f"rule 'byline': kind is a subclass of Block, not {kind!r}"
    assert expected == said(TypeError, lambda: Rule("byline", kind, "※"))


def test_take_is_one_of_four() -> None:
    """What a rule takes of a line is one of four words."""
    take: Any = "all"
    expected = "rule 'byline': take is one of line, head, tail, inside, not 'all'"
    assert expected == said(ValueError, lambda: Rule("byline", Byline, "※", take=take))


@pytest.mark.parametrize("zone", ["body", ("head", "body"), ["body"]], ids=repr)
def test_zone_is_one_of_three(zone: Any) -> None:
    """Where a line stands is one of three words; the message names the one that is none."""
    expected = "rule 'byline': zone is one of head, story, tail, not 'body'"
    assert expected == said(ValueError, lambda: Rule("byline", Byline, "※", zone=zone))


@pytest.mark.parametrize("needs", ["기자", ("기자", ""), (b"x",), ("기자", 5)], ids=repr)
def test_needs_is_a_tuple_of_words(needs: Any) -> None:
    """One word without its tuple would be read letter by letter, and an empty word is always there."""
    expected = f"rule 'byline': needs is a tuple of words, not {needs!r}"
    assert expected == said(TypeError, lambda: Rule("byline", Byline, "※", needs=needs))


@pytest.mark.parametrize("after", ["byline", (Byline, "caption"), (str,)], ids=repr)
def test_after_is_a_kind(after: Any) -> None:
    """A rule follows kinds: the word for one would never be met, so it is an error."""
    assert "rule 'byline': after" in said(TypeError, lambda: Rule("byline", Byline, "※", after=after))


def test_read_is_a_function() -> None:
    """A reader is called: what cannot be is an error when the rule is built, not when a text is parsed."""
    read: Any = "byline"
    assert "rule 'byline': read" in said(TypeError, lambda: Rule("byline", Byline, "※", read=read))


@pytest.mark.parametrize("match", [None, 5, re.compile("※")], ids=["None", "int", "compiled"])
def test_match_is_a_pattern_or_a_function(match: Any) -> None:
    """Anything else for a match is an error, and the message shows it."""
    expected = f"rule 'byline': match is a pattern or a function of a Line, not {match!r}"
    assert expected == said(TypeError, lambda: Rule("byline", Byline, match))


def test_a_pattern_that_does_not_compile() -> None:
    """The message shows the pattern as it was written and what is wrong with it."""
    expected = "rule 'byline': the pattern '(기자' does not compile: missing ), unterminated subpattern at position 0"
    assert expected == said(ValueError, lambda: Rule("byline", Byline, "(기자"))


def test_the_position_in_a_pattern_is_that_of_the_pattern_as_written() -> None:
    """What is wrong stands where the message says also in a pattern for the end of a line."""
    expected = "rule 'byline': the pattern '기자(' does not compile: missing ), unterminated subpattern at position 2"
    assert expected == said(ValueError, lambda: Rule("byline", Byline, "기자(", take="tail"))


@pytest.mark.parametrize("take", TAKES)
@pytest.mark.parametrize("pattern", ["(?x) 기자 \\d", "(?i)기자A", "(?x) 기자 \\d  # 누가 썼나", "기자\\d|리포터A"])
def test_flags_and_comments_stand_in_the_pattern(pattern: str, take: Take) -> None:
    """A pattern may set flags for itself, end in a comment and have branches, whatever the rule takes."""
    rule = Rule("byline", Byline, pattern, take=take)
    claimed = rule.claim(Line("기자1" if "1" in pattern or "d" in pattern else "기자a", 0))
    assert Hit(0, 3, {"contributors": ()}) == claimed


@pytest.mark.parametrize("take", TAKES)
def test_brackets_that_do_not_pair_are_an_error_whatever_is_taken(take: Take) -> None:
    """What the library puts around a pattern never makes a broken one whole."""
    expected = "rule 'byline': the pattern '기자)|(?:x' does not compile: unbalanced parenthesis at position 2"
    assert expected == said(ValueError, lambda: Rule("byline", Byline, "기자)|(?:x", take=take))


@pytest.mark.parametrize("take", TAKES)
@pytest.mark.parametrize("pattern", ["", "기자?자?|", "(?:기자)*", r"\s{0,3}", r"(?=기자)?", r"\Z", "^"])
def test_a_pattern_that_can_match_nothing(pattern: str, take: Take) -> None:
    """A pattern that an empty piece matches would claim nothing everywhere."""
    expected = f"rule 'byline': the pattern {pattern!r} can match nothing"
    assert expected == said(ValueError, lambda: Rule("byline", Byline, pattern, take=take))


@pytest.mark.parametrize("pattern", [r"(?=기)", r"(?<=기)", r"\b", r"(?<!\S)(?=기자)"])
def test_a_pattern_that_only_looks_around_claims_nothing(pattern: str) -> None:
    """A pattern that matches nothing but between letters cannot be seen when it is built; it never claims."""
    verdict = Rule("byline", Byline, pattern, take="inside").claim(Line("기자", 0))
    assert "does not match" == str(verdict)


@pytest.mark.parametrize(
    ("kind", "there"),
    [
        (Byline, "bureau, email, name, organization, role"),
        (Caption, "bureau, email, name, organization, role"),
        (Dateline, "agency, bureau, email, name, organization, place, role"),
        (Copyright, "holder, terms, year"),
        (Note, "none"),
        (Headline, "none"),
    ],
)
def test_a_group_that_the_kind_has_no_field_for(kind: type[Block], there: str) -> None:
    """A group misspelt is an error, and the message lists the fields."""
    expected = f"rule 'x': {kind.__name__} has no field for the group 'nmae'; fields: {there}"
    assert expected == said(ValueError, lambda: Rule("x", kind, "(?P<nmae>기자)"))


@frozen
class Price(Block):
    """A kind of the tests' own."""

    amount: int = field(converter=int)


@frozen
class Stall(Block):
    """A kind with a field that is no text and has no converter."""

    owner: str
    number: int = 0
    sellers: tuple[str, ...] = ()
    note: str | None = None


def test_a_kind_of_the_users_own_lists_its_fields() -> None:
    """The fields of one's own kind are the groups there are."""
    expected = "rule 'price': Price has no field for the group 'price'; fields: amount"
    assert expected == said(ValueError, lambda: Rule("price", Price, r"(?P<price>\d+)원"))


def test_nothing_fills_a_field_that_must_be_there() -> None:
    """A field without a default needs a group or a reader."""
    expected = "rule 'price': nothing fills Price.amount; name a group for it or give a read"
    assert expected == said(ValueError, lambda: Rule("price", Price, r"\d+원"))
    assert expected == said(ValueError, lambda: Rule("price", Price, lambda line: bool(line.text)))


def test_the_librarys_kinds_need_their_fields_too() -> None:
    """A time is no text: a rule for one needs a reader."""
    expected = "rule 'stamp': nothing fills Timestamp.value; name a group for it or give a read"
    assert expected == said(ValueError, lambda: Rule("stamp", Timestamp, r"\d{4}"))


def test_a_field_that_is_no_text_needs_a_converter() -> None:
    """A group gives text; what fills a number with it is an error when the rule is built."""
    expected = "rule 'stall': Stall.number is int, a group gives text; give the field a converter"
    assert expected == said(ValueError, lambda: Rule("stall", Stall, r"(?P<number>\d+)번 (?P<owner>\S+)"))
    assert expected.replace("number is int", "sellers is tuple[str, ...]") == said(
        ValueError, lambda: Rule("stall", Stall, r"(?P<owner>\S+) (?P<sellers>\S+)")
    )


def test_a_terms_group_gives_no_text_field() -> None:
    """The terms of a notice are no text: a group for them is refused like any other field that is none."""
    message = said(ValueError, lambda: Rule("notice", Copyright, r"(?P<holder>\S+) (?P<terms>무단전재 금지)"))
    assert "rule 'notice': Copyright.terms is" in message
    assert message.endswith("a group gives text; give the field a converter")


def test_a_reader_fills_what_groups_do_not() -> None:
    """With a reader the groups of a pattern are the reader's own business."""
    rule = Rule("price", Price, r"(?P<sum>\d+)원", read=lambda text, start: {"amount": text[:-1]})
    assert "price" == rule.name


def test_an_optional_group_gives_its_default() -> None:
    """A group that caught nothing leaves the field at its default."""
    rule = Rule("byline", Byline, "(?P<name>홍길동)(?: (?P<role>기자))?")
    hit = rule.claim(Line("홍길동", 7))
    assert not isinstance(hit, str)
    assert {"홍길동": None} == {one.name: one.role for one in hit.values["contributors"]}  # type: ignore[union-attr]


def test_every_default_rule_says_what_it_needs_of_a_name() -> None:
    """The names of the default layout are unique and in kebab-case; they stand in stored articles."""
    found = names(DEFAULT)
    assert len(set(found)) == len(found) > 0
    assert [] == [name for name in found if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)]


def test_a_chrome_rule_needs_no_fields() -> None:
    """A kind without fields is made by a pattern without groups or by a function."""
    assert Rule("share", Chrome, "공유하기").kind is Chrome
    assert Rule("share", Chrome, str.isdigit).kind is Chrome  # type: ignore[arg-type]
