"""What a rule claims: how much of a line, where, behind what, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from newsparse import (
    DEFAULT,
    Article,
    Blank,
    Block,
    Byline,
    Caption,
    Chrome,
    Contributor,
    Copyright,
    Credit,
    Crosshead,
    Dateline,
    Defect,
    Layout,
    Line,
    Note,
    Paragraph,
    Related,
    Rule,
    Span,
    parse_article,
)
from newsparse.layout import WINDOW, Bounds, Hit, Locate, Refusal, Take
from newsparse.parse import MOST_PIECES, parse

from .lossless import assert_lossless

STORY = "강산군은 5일 봄꽃 축제를 연다고 밝혔다."


def layout(*rules: Rule, locate: Locate | None = None) -> Layout:
    """A layout of those rules and nothing else."""
    return Layout("kangsan", rules, locate=locate)


def pieces(text: str, *rules: Rule) -> list[tuple[str | None, str]]:
    """Which rule claimed what, blanks left out."""
    article = parse_article(text, layout(*rules), strict=True)
    assert_lossless(article)
    return [(block.rule, block.text) for block in article.blocks if not isinstance(block, Blank)]


# ── how much of a line ──


def mark(take: Take, pattern: str = "※") -> Rule:
    """A rule that claims a mark."""
    return Rule("mark", Note, pattern, take=take)


@pytest.mark.parametrize(
    ("take", "text", "expected"),
    [
        ("line", " ※ ", [("mark", "※")]),
        ("line", "※ 가", [(None, "※ 가")]),
        ("line", "가※", [(None, "가※")]),
        ("head", "※ 가 나", [("mark", "※"), (None, "가 나")]),
        ("head", "※※", [("mark", "※"), ("mark", "※")]),
        ("head", "가 ※", [(None, "가 ※")]),
        ("tail", "가 나 ※", [(None, "가 나"), ("mark", "※")]),
        ("tail", "※※", [("mark", "※"), ("mark", "※")]),
        ("tail", "※ 가", [(None, "※ 가")]),
        ("inside", "가 ※ 나", [(None, "가"), ("mark", "※"), (None, "나")]),
        ("inside", "가※나※다", [(None, "가"), ("mark", "※"), (None, "나"), ("mark", "※"), (None, "다")]),
        ("inside", "가 나", [(None, "가 나")]),
    ],
)
def test_what_a_rule_takes_of_a_line(take: Take, text: str, expected: list[tuple[str | None, str]]) -> None:
    """A rule takes a whole line, its head, its tail or a part anywhere; what is left is offered again."""
    assert expected == pieces(text, mark(take))


def test_the_end_of_a_line_is_the_end_of_the_piece() -> None:
    """A tail stands at the end of what is left, also where another rule has cut off what stood behind."""
    share = Rule("share", Chrome, "공유하기", take="tail")
    assert [(None, "가"), ("mark", "※"), ("share", "공유하기")] == pieces("가※공유하기", share, mark("tail"))


def test_the_first_rule_that_hits_claims() -> None:
    """Order decides, not length."""
    long, short = Rule("long", Note, "※ 가"), Rule("short", Note, "※", take="head")
    assert [("long", "※ 가")] == pieces("※ 가", long, short)
    assert [("short", "※"), (None, "가")] == pieces("※ 가", short, long)


def test_a_rule_sees_a_line_without_the_blanks_at_its_edges() -> None:
    """Blanks of every kind around a line are no part of what a pattern sees."""
    assert [("mark", "※")] == pieces("\u3000\xa0 ※\t\x85\r\n", mark("line"))


def test_blanks_that_a_rule_claims_are_its_own() -> None:
    """The blank behind a dateline belongs to the dateline if the pattern says so."""
    article = parse_article("[강산] 봄", layout(Rule("lead", Dateline, r"\[(?P<place>[가-힣]+)\]\s?", take="head")))
    assert_lossless(article)
    assert ["[강산] ", "봄"] == [block.text for block in article.blocks]


def test_a_pattern_sees_only_its_piece() -> None:
    """Look-behind and ``^`` see the beginning of the piece, not what was cut off before it."""
    share = Rule("share", Chrome, "공유", take="head")
    assert [("share", "공유"), ("mark", "※"), (None, "가")] == pieces("공유※가", share, mark("head", r"(?<!유)^※"))


# ── needs ──


def test_needs_is_one_of_the_words() -> None:
    """Without any of its words in the piece a rule is not tried, whatever its pattern."""
    rule = Rule("mark", Note, ".{1,20}", needs=("※", "■"))
    assert [("mark", "■ 가")] == pieces("■ 가", rule)
    assert [(None, "▲ 가")] == pieces("▲ 가", rule)
    assert Refusal.WORDS is rule.claim(Line("▲ 가", 0))


# ── zone ──


@pytest.mark.parametrize(
    ("zone", "claimed"),
    [
        (("head",), ["위 ※"]),
        (("story",), ["속 ※"]),
        (("tail",), ["아래 ※"]),
        (("head", "tail"), ["위 ※", "아래 ※"]),
        ((), ["위 ※", "속 ※", "아래 ※"]),
    ],
)
def test_zone_is_where_the_line_stands(zone: Any, claimed: list[str]) -> None:
    """A rule with a zone claims above the story, in it or below it; one without claims everywhere."""
    text = f"위 ※\n{STORY}\n속 ※\n{STORY}\n아래 ※"
    rule = Rule("mark", Note, ".{1,3}※", zone=zone)
    article = parse_article(text, layout(rule, locate=lambda pieces: Bounds(None, 1, 4)), strict=True)
    assert_lossless(article)
    assert claimed == [block.text for block in article.of(Note)]


def test_rules_by_words_come_before_rules_by_place() -> None:
    """A rule with a zone is tried once it is known where the story stands, after every rule without one."""
    placed = Rule("placed", Chrome, "※.{0,9}", zone=("head", "story", "tail"))
    assert [("mark", "※ 가")] == pieces("※ 가", placed, mark("line", "※ 가"))


def test_what_no_rule_claims_is_story_or_chrome() -> None:
    """Unclaimed lines are paragraphs in the story and chrome outside it; no rule has claimed them."""
    bounds = layout(locate=lambda pieces: Bounds(None, 1, 2))
    blocks = parse_article("가\n나\n다", bounds).blocks
    expected = [("chrome", None, "가"), ("paragraph", None, "나"), ("chrome", None, "다")]
    assert expected == [(block.kind, block.rule, block.text) for block in blocks if not isinstance(block, Blank)]


def looks(seen: list[Line]) -> Callable[[Line], bool]:
    """A rule's function that keeps what it is shown and claims nothing."""

    def look(line: Line) -> bool:
        seen.append(line)
        return False

    return look


def test_a_rule_by_place_knows_the_headline_and_its_neighbours() -> None:
    """Once the story is found a line knows its distance to the headline and the kinds beside it."""
    seen: list[Line] = []
    look = Rule("look", Note, looks(seen), zone=("head", "story", "tail"))
    table = layout(mark("line"), look, locate=lambda pieces: Bounds(1, 3, 4))
    parse_article("가\n나\n※\n라\n마", table, strict=True)
    assert [("head", -1), ("head", 0), ("story", 2), ("tail", 3)] == [(line.zone, line.title) for line in seen]
    assert [None, Note, None, None] == [line.follow for line in seen]
    assert [None, Chrome, Note, Paragraph] == [line.lead for line in seen]


def test_a_rule_by_words_knows_no_place_yet() -> None:
    """Before the story is found a line has no zone and no headline, and says so."""
    seen: list[Line] = []
    parse_article("가\n나", layout(Rule("look", Note, looks(seen))), strict=True)
    assert [(None, None), (None, None)] == [(line.zone, line.title) for line in seen]


def test_a_layout_may_find_the_story_itself() -> None:
    """The function that a layout brings is given every piece and what the rules by words made of it."""
    given: list[tuple[str, type[Block] | None]] = []

    def locate(pieces: Any) -> Bounds:
        given.extend((piece.line.text, piece.kind) for piece in pieces)
        return Bounds(None, 0, len(pieces))

    parse_article("가\n※ 나", layout(mark("head"), locate=locate), strict=True)
    assert [("가", None), ("※", Note), ("나", None)] == given


# ── after ──


def test_after_is_the_kind_directly_before() -> None:
    """A rule that follows a kind claims behind a block of that kind, blank lines apart, and nowhere else."""
    item = Rule("item", Related, "- .{1,9}", after=Note)
    assert [("mark", "※"), ("item", "- 가"), (None, "- 나")] == pieces("※\n\n- 가\n- 나", mark("line"), item)
    assert [(None, "- 가")] == pieces("- 가", mark("line"), item)


def test_a_rule_may_follow_itself() -> None:
    """A list goes on behind its own items until something else stands between."""
    item = Rule("item", Related, "- .{1,9}", after=(Note, Related))
    expected = [("mark", "※"), ("item", "- 가"), ("item", "- 나"), (None, "다"), (None, "- 라")]
    assert expected == pieces("※\n- 가\n- 나\n다\n- 라", mark("line"), item)


def test_after_counts_what_was_cut_off_the_same_line() -> None:
    """What stands before the rest of a line is the piece cut off it."""
    rest = Rule("rest", Related, ".{1,9}", after=Note)
    assert [("mark", "※"), ("rest", "가")] == pieces("※ 가", mark("head"), rest)


def test_after_works_for_rules_by_place_too() -> None:
    """A rule with a zone sees what rules of either kind have claimed before it."""
    item = Rule("item", Related, "- .{1,9}", after=(Note, Related), zone=("head", "story", "tail"))
    assert [("mark", "※"), ("item", "- 가"), ("item", "- 나")] == pieces("※\n- 가\n- 나", mark("line"), item)


# ── joins ──

LEAD = Rule("lead", Caption, "▲.{1,20}", read=lambda text, start: {})
CREDIT = Rule("credit", Caption, r"/(?P<name>[가-힣]{2,4}) 기자", joins=True)


def test_a_rule_may_go_on_with_the_block_before() -> None:
    """What such a rule claims behind a block of its kind is of that block, the blank between them too."""
    article = parse_article("▲ 봄\n\n/권세현 기자\n/홍길동 기자", layout(LEAD, CREDIT), strict=True)
    assert_lossless(article)
    (caption,) = article.blocks
    assert isinstance(caption, Caption)
    assert ("▲ 봄\n\n/권세현 기자\n/홍길동 기자", "lead") == (caption.text, caption.rule)
    assert caption.credit
    assert ["권세현", "홍길동"] == [person.name for person in caption.credit.contributors]
    assert [Span(6, 9), Span(14, 17)] == [person.span("name") for person in caption.credit.contributors]


def test_a_rule_that_would_go_on_stands_alone_elsewhere() -> None:
    """Behind nothing, or behind a block of another kind, it makes a block of its own."""
    assert [("credit", "/권세현 기자")] == pieces("/권세현 기자", LEAD, CREDIT)
    note = mark("line", "※.{1,9}")
    expected = [("lead", "▲ 봄"), ("mark", "※ 가"), ("credit", "/권세현 기자")]
    assert expected == pieces("▲ 봄\n※ 가\n/권세현 기자", LEAD, note, CREDIT)


def test_notices_that_go_on_are_one_notice() -> None:
    """The holder of one line and the year of the next are said by one notice, each with its span."""
    holder = Rule("holder", Copyright, r"ⓒ (?P<holder>\S+)")
    year = Rule("year", Copyright, r"(?P<year>\d{4})", joins=True)
    article = parse_article("ⓒ 강산일보\n2024", layout(holder, year), strict=True)
    assert_lossless(article)
    (notice,) = article.of(Copyright)
    assert ("강산일보", 2024, Span(2, 6), Span(7, 11)) == (
        notice.holder,
        notice.year,
        notice.span("holder"),
        notice.span("year"),
    )


def test_bylines_that_go_on_are_one_byline() -> None:
    """Whatever the kind, nobody named in what goes on is lost."""
    first = Rule("first", Byline, r"글 (?P<name>[가-힣]{2,4})")
    other = Rule("other", Byline, r"· (?P<name>[가-힣]{2,4})", joins=True)
    article = parse_article("글 홍길동\n· 권세현", layout(first, other), strict=True)
    assert_lossless(article)
    assert 1 == len(article.blocks)
    assert ["홍길동", "권세현"] == [author.name for author in article.authors]


# ── hint ──


def test_a_hint_is_a_word_of_the_path() -> None:
    """A rule with a hint claims a line that stood in such an element, and none in plain text."""
    rule = Rule("credit", Caption, ".{1,9}", hint="figcaption")
    hinted = parse("가\n\n나", layout(rule), hints=("article/figure/figcaption", "", "article/p"))
    assert_lossless(hinted)
    assert [("credit", "가"), (None, "나")] == [(b.rule, b.text) for b in hinted.blocks if not isinstance(b, Blank)]
    assert [(None, "가"), (None, "나")] == pieces("가\n\n나", rule)
    assert Refusal.HINT is rule.claim(Line("가", 0))


def test_defects_found_on_the_way_are_kept() -> None:
    """What was known of the text before it was parsed comes first."""
    cut = Defect("html-cut", "some of the page was lost")
    assert (cut,) == parse("가", layout(), defects=(cut,)).defects


# ── read ──


def test_a_reader_gives_the_fields() -> None:
    """A reader is given what was claimed and where it begins, and gives the fields, spans too."""
    given: list[tuple[str, int]] = []

    def read(text: str, start: int) -> Mapping[str, Any]:
        given.append((text, start))
        return {"contributors": (Contributor("홍길동", spans=(("name", start + 2, start + 5),)),)}

    article = parse_article(
        "가\n※ 홍길동 씀", layout(Rule("signed", Byline, "※ 홍길동", take="head", read=read)), strict=True
    )
    assert_lossless(article)
    assert [("※ 홍길동", 2)] == given
    assert ("홍길동", Span(4, 7)) == (article.authors[0].name, article.authors[0].span("name"))


def test_a_reader_that_declines_lets_the_next_rule_try() -> None:
    """None claims nothing, leaves no defect, and the rules below are tried."""
    decline = Rule("decline", Byline, "※.{1,9}", read=lambda text, start: None)
    article = parse_article("※ 가", layout(decline, mark("line", "※ 가")), strict=True)
    assert ["mark"] == [block.rule for block in article.blocks]
    assert () == article.defects
    assert Refusal.READ is decline.claim(Line("※ 가", 0))


def test_a_reader_may_find_a_defect() -> None:
    """A defect is kept, and the rule claims nothing; the rules below are tried."""
    odd = Defect("impossible-date", "the date printed does not exist", 3, 7)
    report = Rule("report", Byline, "※.{1,9}", read=lambda text, start: odd)
    article = parse_article("가\n※ 가", layout(report, mark("line", "※ 가")), strict=True)
    assert [None, "mark"] == [block.rule for block in article.blocks if not isinstance(block, Blank)]
    assert (odd,) == article.defects


def test_a_reader_that_gives_wrong_fields_fails() -> None:
    """Fields that the kind does not have are the reader's mistake: a defect, or the error when strict."""
    rule = Rule("wrong", Byline, "※", read=lambda text, start: {"people": ()})
    (defect,) = parse_article("※", layout(rule)).defects
    assert "rule-failed" == defect.code
    with pytest.raises(TypeError):
        parse_article("※", layout(rule), strict=True)


# ── functions ──


def test_a_function_claims_a_whole_line() -> None:
    """True claims the piece, False and None do not."""
    rule = Rule("short", Note, lambda line: len(line.text) < 3)
    assert [("short", "가"), (None, "가나다")] == pieces("가\n가나다", rule)
    nothing: Any = lambda line: None  # noqa: E731
    assert [(None, "가")] == pieces("가", Rule("never", Note, nothing))


@pytest.mark.parametrize(
    ("take", "span", "expected"),
    [
        ("inside", (1, 2), [(None, "가"), ("part", "나"), (None, "다")]),
        ("head", (0, 2), [("part", "가나"), (None, "다")]),
        ("tail", (1, 3), [(None, "가"), ("part", "나다")]),
        ("line", (0, 3), [("part", "가나다")]),
    ],
)
def test_a_function_claims_a_span(take: Take, span: tuple[int, int], expected: list[tuple[str | None, str]]) -> None:
    """A span of the piece's text is what the rule claims."""
    rule = Rule("part", Note, lambda line: len(line.text) == 3 and Span(*span), take=take)
    assert expected == pieces("가나다", rule)


@pytest.mark.parametrize("take", ["head", "tail", "inside"])
def test_a_function_for_a_part_says_which(take: Take) -> None:
    """True does not say which part: the error names the rule and what it answered."""
    rule = Rule("part", Note, lambda line: True, take=take)
    expected = f"rule 'part': with take={take!r} the function answers with a Span, not True"
    with pytest.raises(TypeError) as caught:
        parse_article("가", layout(rule), strict=True)
    assert expected == str(caught.value)
    assert (Defect("rule-failed", f"rule 'part' failed: TypeError: {expected}", 0, 1),) == parse_article(
        "가", layout(rule)
    ).defects


@pytest.mark.parametrize("span", [(0, 0), (2, 1), (-1, 1), (0, 4), (3, 3), (0, 10**9)])
def test_a_span_lies_in_its_piece(span: tuple[int, int]) -> None:
    """A span that is empty or reaches out of the piece is the function's mistake, and nothing is claimed."""
    rule = Rule("part", Note, lambda line: Span(*span), take="inside")
    expected = f"rule 'part': claims {span[0]}:{span[1]} of a piece of 3"
    with pytest.raises(ValueError, match="claims") as caught:
        parse_article("가나다", layout(rule), strict=True)
    assert expected == str(caught.value)
    article = parse_article("가나다", layout(rule))
    assert_lossless(article)
    assert [f"rule 'part' failed: ValueError: {expected}"] == [defect.message for defect in article.defects]


@pytest.mark.parametrize(
    ("take", "span"), [("head", (1, 3)), ("tail", (0, 2)), ("line", (0, 2)), ("line", (1, 3))], ids=repr
)
def test_a_function_claims_what_its_rule_takes(take: Take, span: tuple[int, int]) -> None:
    """A head begins where the piece begins, a tail ends where it ends, a line is all of it: else it is a mistake."""
    rule = Rule("part", Note, lambda line: len(line.text) == 3 and Span(*span), take=take)
    assert ["rule-failed"] == [defect.code for defect in parse_article("가나다", layout(rule)).defects]


@pytest.mark.parametrize("answer", [1, "가", [0, 1], (0,), ("가", "나"), object], ids=repr)
def test_a_function_that_answers_anything_else_fails(answer: Any) -> None:
    """Neither a truth value nor a span: a defect that names the rule, and nothing claimed."""
    article = parse_article("가나다", layout(Rule("odd", Note, lambda line: answer)))
    assert_lossless(article)
    assert [None] == [block.rule for block in article.blocks]
    assert ["rule-failed"] == [defect.code for defect in article.defects]
    assert "rule 'odd'" in article.defects[0].message


def broken(line: Line) -> bool:
    """A user's function with a bug."""
    raise KeyError(line.text)


def test_a_function_that_raises_is_a_defect_once() -> None:
    """The error is kept once for each rule, at the first piece it met; the rest of the article parses."""
    rules = (Rule("broken", Note, broken), Rule("other", Note, broken), mark("line"))
    article = parse_article("가\n※\n나", layout(*rules))
    assert_lossless(article)
    assert (
        Defect("rule-failed", "rule 'broken' failed: KeyError: '가'", 0, 1),
        Defect("rule-failed", "rule 'other' failed: KeyError: '가'", 0, 1),
    ) == article.defects
    assert ["mark"] == [block.rule for block in article.of(Note)]


def unreadable(text: str, start: int) -> Mapping[str, Any]:
    """A user's reader with a bug."""
    raise KeyError(text)


def test_a_function_that_raises_in_both_passes_is_a_defect_once() -> None:
    """A reader that raises is guarded as a function is, and a failure by place is counted with those by words."""
    rule = Rule("broken", Note, ".{1,9}", read=unreadable, zone=("head", "story", "tail"))
    assert 1 == len(parse_article(f"가\n{STORY}\n나", layout(rule)).defects)


def test_strict_lets_the_error_through() -> None:
    """With strict the user's own error comes out, with its own traceback."""
    with pytest.raises(KeyError, match="가") as caught:
        parse_article("가", layout(Rule("broken", Note, broken)), strict=True)
    assert "broken" == caught.traceback[-1].name


def test_no_error_that_ends_a_program_is_caught() -> None:
    """An interrupt from the keyboard is not the text's and not the rule's."""

    def interrupted(line: Line) -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        parse_article("가", layout(Rule("slow", Note, interrupted)))


@pytest.mark.parametrize("function", ["locate", "breaks"])
def test_the_layouts_other_functions_are_guarded_too(function: str) -> None:
    """A layout's own locate or breaks that raises is a defect as well, and the article parses; strict raises it."""

    def fails(argument: Any) -> Any:
        raise KeyError("강산")

    table = Layout("kangsan", (mark("line"),), **{function: fails})
    with pytest.raises(KeyError):
        parse_article("※\n가", table, strict=True)
    article = parse_article("※\n가", table)
    assert_lossless(article)
    assert ["rule-failed"] == [defect.code for defect in article.defects]


# ── bounds ──


def test_a_line_longer_than_a_rule_looks() -> None:
    """A rule for whole lines passes by one that is longer than its window, and claims one that is as long."""
    rule = Rule("long", Note, r"가+")
    assert Refusal.LENGTH is rule.claim(Line("가" * (WINDOW + 1), 0))
    assert Hit(0, WINDOW, {}) == rule.claim(Line("가" * WINDOW, 0))._replace(values={})  # type: ignore[union-attr]


def test_a_rule_says_how_long_a_piece_it_looks_at() -> None:
    """``longest`` counts for functions and for every take, and an explanation says so."""
    rule = Rule("short", Note, r"※", take="inside", longest=5)
    assert Refusal.LENGTH is rule.claim(Line("※ 강산군", 0)._replace(text="※ 강산군의"))
    assert isinstance(rule.claim(Line("※ 강산군", 0)), Hit)
    assert [(None, "※ 강산군의 봄")] == pieces("※ 강산군의 봄", rule)
    assert [("short", "※"), (None, "강산군")] == pieces("※ 강산군", rule)


@pytest.mark.parametrize("longest", [0, -1, 1.5, "5"])
def test_a_length_that_cannot_be_meant(longest: Any) -> None:
    """The message names the rule."""
    with pytest.raises(ValueError, match="rule 'short': longest is a number of characters"):
        Rule("short", Note, "가", longest=longest)


@given(text=st.text(alphabet="가나다기자사진 (=@|1:", min_size=1, max_size=12), data=st.data())
def test_no_rule_worth_trying_is_left_out(text: str, data: st.DataObject) -> None:
    """The rules that a table gives are all but those that would refuse for their words, length, place or hint."""
    line = Line(
        text,
        0,
        hint=data.draw(st.sampled_from(["", "div :story", "p.gija :outside :related"])),
        zone=data.draw(st.sampled_from([None, "head", "story", "tail"])),
        lead=data.draw(st.sampled_from([None, Caption, Byline])),
    )
    with pytest.MonkeyPatch.context() as patch:
        # what a rule makes of a piece that it looks at does not matter here
        patch.setattr(Rule, "look", lambda _self, _line: Refusal.MATCH)
        rules = [rule for rule in DEFAULT.rules if bool(rule.zone) == (line.zone is not None)]
        wanted = [rule.name for rule in rules if rule.claim(line) is Refusal.MATCH]
        assert wanted == [rule.name for rule in DEFAULT.table.worth(line)]


@pytest.mark.parametrize(
    ("take", "text", "hit"),
    [
        ("head", "※" * (WINDOW + 5), (0, WINDOW)),
        ("tail", "※" * (WINDOW + 5), (5, WINDOW + 5)),
        ("inside", "가" * (WINDOW - 1) + "※※", (WINDOW - 1, WINDOW)),
        ("inside", "가" * WINDOW + "※", None),
        ("head", "가" * WINDOW + "※", None),
        ("tail", "가" * WINDOW + "※", (WINDOW, WINDOW + 1)),
        ("tail", "※" + "가" * WINDOW, None),
    ],
    ids=["head", "tail", "inside", "inside-beyond", "head-beyond", "tail-behind", "tail-before"],
)
def test_a_rule_sees_its_window_of_a_long_line(take: Take, text: str, hit: tuple[int, int] | None) -> None:
    """Of a long line a rule sees the beginning, or for a tail the end, and its offsets count from the line's start."""
    verdict = mark(take, "※+").claim(Line(text, 0))
    assert hit == (verdict[:2] if isinstance(verdict, Hit) else None)


def test_the_window_of_a_tail_moves_its_groups_too() -> None:
    """A value caught at the end of a long line has its span where it stands."""
    text = "가" * 1000 + "/홍길동 기자"
    article = parse_article(text, layout(Rule("byline", Byline, "/(?P<name>[가-힣]{2,4}) 기자", take="tail")))
    assert_lossless(article)
    assert Span(1001, 1004) == article.authors[0].span("name")


@pytest.mark.parametrize("take", ["head", "tail", "inside"])
def test_a_line_is_cut_into_so_many_pieces_at_the_most(take: Take) -> None:
    """Rules cut one line a bounded number of times; what is left is one piece."""
    article = parse_article("※" * 1000, layout(mark(take)))
    assert_lossless(article)
    assert MOST_PIECES == len(article.of(Note))
    assert MOST_PIECES + 1 == len(article.blocks)


def test_cuts_in_the_middle_are_bounded_too() -> None:
    """With a rest on either side of every cut a line still falls into a bounded number of pieces."""
    article = parse_article("가※" * 1000, layout(mark("inside")))
    assert_lossless(article)
    assert MOST_PIECES // 2 <= len(article.of(Note)) <= MOST_PIECES
    assert len(article.blocks) <= 2 * MOST_PIECES + 1


# ── kinds of the user's own ──


def number(text: str | int) -> int:
    """The number that 5,000 stands for."""
    return int(str(text).replace(",", ""))


@frozen
class Price(Block):
    """What something costs."""

    amount: int = field(converter=number)
    unit: str = "원"


@frozen
class Goods(Block):
    """What is sold; the word for it in JSON is one of its own."""

    kind: ClassVar[str] = "market-goods"

    what: str | None = None


MARKET = layout(
    Rule("price", Price, r"(?P<amount>[\d,]{1,12})(?P<unit>원|달러)?", take="tail"),
    Rule("goods", Goods, r"(?P<what>[가-힣]{1,10})"),
)


def test_a_kind_of_the_users_own_has_typed_fields() -> None:
    """Groups fill the fields of one's own kind, converted, with their spans, and the article gives them back."""
    article = parse_article("배추 1포기 5,000원\n무 800", MARKET, strict=True)
    assert_lossless_but_converted(article)
    assert [(5000, "원"), (800, "원")] == [(price.amount, price.unit) for price in article.of(Price)]
    assert [Span(7, 12), Span(16, 19)] == [price.span("amount") for price in article.of(Price)]
    assert ["무"] == [goods.what for goods in article.of(Goods)]


def assert_lossless_but_converted(article: Article) -> None:
    """All that has to hold of an article whose values are not the words they were read from."""
    assert article.text == "".join(block.text for block in article.blocks)


def test_the_word_of_a_kind() -> None:
    """A kind is called by its name in lower case unless it says otherwise."""
    assert ("price", "market-goods") == (Price.kind, Goods.kind)


def test_a_converter_that_raises_is_a_defect() -> None:
    """What a field cannot be made of is a failure of the rule, never an error of the text."""
    rule = Rule("price", Price, r"(?P<amount>[\d,]{1,12})원?")
    article = parse_article(",,원", layout(rule))
    assert_lossless(article)
    assert ["rule-failed"] == [defect.code for defect in article.defects]
    with pytest.raises(ValueError, match="invalid literal"):
        parse_article(",,원", layout(rule), strict=True)


def test_of_finds_subclasses() -> None:
    """Asking for a kind gives its own kinds too; asking for Block gives everything."""

    @frozen
    class Sale(Price):
        """A price that was higher."""

    article = parse_article("800", layout(Rule("sale", Sale, r"(?P<amount>\d+)")))
    assert article.of(Sale) == article.of(Price) == article.of(Block) == article.blocks
    assert "sale" == article.blocks[0].kind


# ── groups of the library's own kinds ──


def test_the_groups_of_a_person() -> None:
    """A byline's groups make one contributor, the blanks taken out of the name."""
    pattern = (
        r"(?P<bureau>[가-힣]+)=(?P<organization>[가-힣]+일보) (?P<name>[가-힣 ]+?) (?P<role>기자) (?P<email>\S+@\S*)"
    )
    article = parse_article("가람=강산일보 홍 길 동 기자 hong@", layout(Rule("byline", Byline, pattern)), strict=True)
    assert_lossless(article)
    assert (Contributor("홍길동", "기자", "hong@", "강산일보", "가람"),) == article.authors
    assert Span(8, 13) == article.authors[0].span("name")


def test_the_groups_of_a_dateline() -> None:
    """Place and agency are the dateline's own; the rest is its reporter's."""
    pattern = r"\[(?P<place>[가-힣]+)=(?P<agency>[가-힣]+)\] (?:(?P<name>[가-힣]+) (?P<role>기자) )?="
    rule = Rule("lead", Dateline, pattern, take="head")
    article = parse_article("[강산=강산일보] 홍길동 기자 = 봄", layout(rule), strict=True)
    assert_lossless(article)
    assert article.dateline
    assert (("강산",), "강산일보") == (article.dateline.places, article.dateline.agency)
    assert (Contributor("홍길동", "기자"),) == article.dateline.contributors
    nobody = parse_article("[강산=강산일보] = 봄", layout(rule), strict=True)
    assert_lossless(nobody)
    assert nobody.dateline
    assert () == nobody.dateline.contributors


def test_the_groups_of_a_caption() -> None:
    """A caption's groups are its credit; a caption without groups has none."""
    with_credit = Rule("caption", Caption, r"▲.{1,20}/(?P<organization>[가-힣]+) 제공")
    without = Rule("caption-bare", Caption, "▲.{1,20}")
    article = parse_article("▲ 봄 /강산군 제공\n▲ 강", layout(with_credit, without), strict=True)
    assert_lossless(article)
    assert [Credit((Contributor(organization="강산군"),)), None] == [caption.credit for caption in article.captions]


def test_the_groups_of_a_notice() -> None:
    """A notice's year becomes a number."""
    rule = Rule("notice", Copyright, r"ⓒ (?P<year>\d{4}) (?P<holder>\S+)")
    article = parse_article("ⓒ 2024 강산일보", layout(rule), strict=True)
    assert_lossless(article)
    assert article.copyright
    assert ("강산일보", 2024, frozenset()) == (
        article.copyright.holder,
        article.copyright.year,
        article.copyright.terms,
    )


def test_a_kind_without_fields() -> None:
    """A rule for a kind without fields needs no group."""
    article = parse_article("◇ 강산", layout(Rule("head", Crosshead, "◇ .{1,9}")), strict=True)
    assert (Crosshead("◇ 강산", 0, "head"),) == article.blocks


# ── a user's layout, as the documentation has it ──

KANGSAN = (
    DEFAULT.named("kangsan")
    .before("byline", Rule("desk-note", Note, r"※ .{1,200}", needs=("※",)))
    .replace("byline", Rule("byline", Byline, r"/(?P<name>[가-힣]{2,4}) 기자", take="tail", needs=("기자",)))
)


def test_a_users_layout() -> None:
    """Ten lines make a layout of one's own: a rule put in, a rule replaced, all the others as they were."""
    text = f"강산군, 봄꽃 축제 7일 개막\n{STORY}/김철수 기자\n※ 자세한 내용은 강산군 누리집 참고\n저작권자 © 강산일보 무단전재 및 재배포 금지"
    article = parse_article(text, KANGSAN)
    assert_lossless(article)
    assert "kangsan" == article.layout
    assert "강산군, 봄꽃 축제 7일 개막" == article.headline
    assert STORY == article.body
    assert (Contributor("김철수"),) == article.authors
    assert [("desk-note", "※ 자세한 내용은 강산군 누리집 참고")] == [
        (note.rule, note.text) for note in article.of(Note)
    ]
    assert article.copyright
    assert "강산일보" == article.copyright.holder
