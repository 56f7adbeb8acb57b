"""Explanations: the parser's own way, told."""

from __future__ import annotations

from hypothesis import given

from newsparse import (
    DEFAULT,
    Blank,
    Byline,
    Chrome,
    Defect,
    Explanation,
    Layout,
    Line,
    Note,
    Paragraph,
    Rule,
    explain,
    parse_article,
)
from newsparse.explain import Try
from newsparse.layout import Bounds, Refusal

from .lossless import assert_lossless
from .strategies import texts


def broken(line: Line) -> bool:
    """A user's function with a bug."""
    raise KeyError(line.text)


KANGSAN = Layout(
    "kangsan",
    (
        Rule("share", Chrome, "(?:공유|페이스북)+", needs=("공유", "페이스북")),
        Rule("byline", Byline, "/(?P<name>[가-힣]{2,4}) 기자", take="tail", needs=("기자",)),
        Rule("item", Chrome, "- .{1,40}", after=Note),
        Rule("photo", Chrome, ".{1,40}", hint="figure"),
        Rule("note", Note, "※ .{1,40}", zone=("head", "tail")),
        Rule("dull", Note, "※ .{1,80}", zone="story", read=lambda text, start: None),
    ),
    locate=lambda pieces: Bounds(None, 2, 5),
)
TEXT = """\
※ 알림
페이스북공유

강산군은 5일 봄꽃 축제를 연다고 밝혔다. /홍길동 기자
※ 축제는 강산천 둔치에서 사흘 동안 열리고 밤에는 강가에 등을 켠다고 군 관계자가 말했다.
끝
"""
PRINTED = """\
   1 note        note                  ※ 알림
     · not behind the kind it follows: item
     · no such hint: photo
   2 chrome      share                 페이스북공유
   4 paragraph   -                     강산군은 5일 봄꽃 축제를 연다고 밝혔다.
     · not behind the kind it follows: item
     · no such hint: photo
     · stands elsewhere: note
     · does not match: dull
   4 byline      byline                /홍길동 기자
   5 paragraph   -                     ※ 축제는 강산천 둔치에서 사흘 동안 열리고 밤에는 강가에 등을 켠다고 군 관계자가 …
     · not behind the kind it follows: item
     · no such hint: photo
     · stands elsewhere: note
     · its reader declined: dull
   6 chrome      -                     끝
     · not behind the kind it follows: item
     · no such hint: photo
     · does not match: note
     · stands elsewhere: dull"""


def test_the_printed_form() -> None:
    """A row for each block, and below it who else was asked and why they declined."""
    assert PRINTED == str(explain(TEXT, KANGSAN))


def test_the_article_is_the_parsers() -> None:
    """An explanation is of the very article that the parser gives."""
    explanation = explain(TEXT, KANGSAN)
    assert_lossless(explanation.article)
    assert parse_article(TEXT, KANGSAN) == explanation.article


@given(texts)
def test_every_block_was_claimed_by_the_rule_that_hit(text: str) -> None:
    """For each block with a rule there is a hit of that rule on a piece around it; only what was joined has more."""
    explanation = explain(text)
    assert_lossless(explanation.article)
    hits = [one for one in explanation.tries if one.hit]
    claimed = [block for block in explanation.article.blocks if block.rule]
    joining = {rule.name for rule in DEFAULT.rules if rule.joins}
    assert sorted(block.rule or "" for block in claimed if block.rule not in joining) == sorted(
        one.rule for one in hits if one.rule not in joining
    )
    for block in explanation.article.blocks:
        tries = explanation.of(block)
        if block.rule is not None:
            assert block.rule in {one.rule for one in tries if one.hit}
        elif not isinstance(block, Blank):
            assert [] == [one for one in tries if one.hit and (one.start, one.end) == (block.start, block.end)]
            assert tries


@given(texts)
def test_tries_are_pieces_of_the_text(text: str) -> None:
    """Each try is of a stretch of the text that begins and ends with a letter, and says why."""
    for one in explain(text).tries:
        piece = text[one.start : one.end]
        assert piece == piece.strip() != ""
        assert one.hit == (one.why == "hit")
        assert one.why


def test_the_tries_on_a_line_are_made_in_order() -> None:
    """The rules by words are tried first, then those by place, each in the order of the layout, up to the hit."""
    explanation = explain("※ 알림", KANGSAN)
    assert (
        Try("share", 0, 4, False, "none of its words"),
        Try("byline", 0, 4, False, "none of its words"),
        Try("item", 0, 4, False, "not behind the kind it follows"),
        Try("photo", 0, 4, False, "no such hint"),
        Try("note", 0, 4, True, "hit"),
    ) == explanation.tries
    assert explanation.tries == explanation.of(explanation.article.blocks[0])


def test_of_gives_the_tries_on_the_piece_a_block_was_cut_from() -> None:
    """What was cut off a line was tried as part of the line."""
    explanation = explain("봄 /홍길동 기자", KANGSAN)
    (byline,) = explanation.article.of(Byline)
    assert [("share", "none of its words"), ("byline", "hit")] == [
        (one.rule, one.why) for one in explanation.of(byline)
    ]


def test_a_function_that_fails_is_told() -> None:
    """A rule whose function raises is shown with the pieces it failed on, and an explanation never raises."""
    explanation = explain("가\n나", Layout("x", (Rule("broken", Note, broken),)))
    assert ["its function failed", "its function failed"] == [one.why for one in explanation.tries]
    assert ["rule-failed"] == [defect.code for defect in explanation.article.defects]
    assert "   1 chrome      -                     가\n     · its function failed: broken" in str(explanation)


def test_a_defect_tells_its_message() -> None:
    """A reader's defect is the reason that its rule claimed nothing."""
    odd = Defect("impossible-date", "the date printed does not exist", 0, 1)
    explanation = explain("가", Layout("x", (Rule("stamp", Note, ".", read=lambda text, start: odd),)))
    assert [(False, "the date printed does not exist")] == [(one.hit, one.why) for one in explanation.tries]


def test_reasons_are_told_once_for_a_block() -> None:
    """However often a rule was tried on what became a block, its name stands once under each reason."""
    rows = str(explain("가 나  다\t라" * 60, KANGSAN)).splitlines()
    for row in rows:
        names = row.partition(": ")[2].split(", ")
        assert len(set(names)) == len(names)


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    """The number in front of a block is that of its line, whatever ends lines, blank ones counted."""
    for end in ("\n", "\r\n", "\r"):
        rows = str(explain(end.join(("가", "", "나", "다")), Layout("x", ()))).splitlines()
        assert ["1", "3", "4"] == [row.split()[0] for row in rows], ascii(end)


def test_nothing_is_explained_by_nothing() -> None:
    """An empty text has no rows and no tries."""
    explanation = explain("")
    assert ("", ()) == (str(explanation), explanation.tries)
    assert Explanation(parse_article(""), ()) == explanation


def test_reasons_are_sentences_without_their_subject() -> None:
    """Every reason that the printed form may show is there to be read."""
    assert [
        "none of its words",
        "stands elsewhere",
        "no such hint",
        "not behind the kind it follows",
        "longer than a rule looks",
        "does not match",
        "its reader declined",
        "its function failed",
    ] == [str(reason) for reason in Refusal]


def test_a_block_that_goes_on_has_the_tries_on_all_its_lines() -> None:
    """What joined a block was tried too: the tries on each of its lines are the block's."""
    above, below = Rule("above", Note, "※ .{1,9}"), Rule("below", Note, "끝", joins=True)
    explanation = explain("※ 가\n끝", Layout("x", (above, below)))
    (note,) = explanation.article.blocks
    assert "※ 가\n끝" == note.text
    assert ["above", "below"] == [one.rule for one in explanation.of(note) if one.hit]


def test_blanks_have_no_row() -> None:
    """White space is a block of the article and no row of the explanation."""
    explanation = explain("\n\n봄\n\n", Layout("x", (), locate=lambda pieces: Bounds(None, 0, 1)))
    assert [Blank, Paragraph, Blank] == [type(block) for block in explanation.article.blocks]
    assert 1 == str(explanation).count("paragraph")
    assert 0 == str(explanation).count("blank")
