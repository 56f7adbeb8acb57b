"""Where the headline and the story stand: pages in every disorder, and any sequence of lines at all."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import (
    Blank,
    Block,
    Byline,
    Caption,
    Chrome,
    Contact,
    Copyright,
    Crosshead,
    Dateline,
    Related,
    Section,
    Tags,
    Timestamp,
    parse_article,
)
from newsparse.layout import Bounds, Piece
from newsparse.lines import Line, split
from newsparse.locate import locate

from .strategies import FRAGMENTS

MARKS: dict[str, type[Block]] = {
    "©": Copyright,
    "@": Byline,
    "=": Dateline,
    "c": Caption,
    "h": Crosshead,
    "r": Related,
    "x": Chrome,
    "s": Section,
    "#": Tags,
    "☎": Contact,
}
"""What the rules that go by words have made of a line, in the tables below: the letter before its bar."""


def block(mark: str, line: Line) -> Block | None:
    """What the line was claimed as."""
    if not mark:
        return None
    if mark == "t":
        return Timestamp(line.text, line.start, None, value=seoul_noon(), role="published", precision="day")
    return MARKS[mark](line.text, line.start, None)


def seoul_noon() -> datetime:
    return datetime(2024, 5, 1, 12, tzinfo=ZoneInfo("Asia/Seoul"))


def pieces(page: str) -> list[Piece]:
    """A page of rows ``mark|text``; a row without a mark was not claimed."""
    rows = [row.strip().partition("|") for row in page.strip().split("\n")] if page.strip() else []
    lines = split("\n".join(text for _, _, text in rows))
    marks = [mark.strip() for mark, _, text in rows if text.strip()]
    return [Piece(line, block(mark, line)) for line, mark in zip(lines, marks, strict=True)]


def told(page: str) -> tuple[str | None, list[str]]:
    """The headline, and the pieces of the story."""
    found = pieces(page)
    bounds = locate(found)
    return (
        None if bounds.title is None else found[bounds.title].line.text,
        [piece.line.text for piece in found[bounds.begin : bounds.end]],
    )


TITLE = "강산군, 봄꽃 축제 7일 개막"
ONE = "강산군은 5일 봄꽃 축제를 강산천 둔치에서 연다고 밝혔다. 축제는 사흘 동안 열리며 산책로가 새로 열린다."
TWO = "올해는 꽃이 이르게 피어 축제를 일주일 앞당겼다고 군은 설명했다."
THREE = "주민들은 손님을 맞을 준비로 바쁜 나날을 보내고 있다고 전했다."
STORY = [ONE, TWO, THREE]
BODY = f"|{ONE}\n|{TWO}\n|{THREE}"
NOTICE = "©|저작권자 © 강산일보 무단전재 및 재배포 금지"

PAGES = {
    "a headline and a story": (f"|{TITLE}\n|\n{BODY}", TITLE, STORY),
    "with a head and a tail": (
        f"s|사회\n|{TITLE}\n@|홍길동 기자\nt|입력 2024.05.01 10:11\n{BODY}\n@|홍길동 기자\n{NOTICE}", TITLE, STORY,
    ),
    "no line between headline and story": (f"|{TITLE}\n{BODY}", TITLE, STORY),
    "a footer before the story": (f"{NOTICE}\n|{TITLE}\n@|홍길동 기자\n{BODY}", TITLE, STORY),
    "a tip line before the story": (f"☎|기사제보 02-000-0000\n|{TITLE}\n{BODY}\n{NOTICE}", TITLE, STORY),
    "a sentence in the menu": (
        f"|강산일보는 독자의 제보를 기다립니다.\nx|로그인\nx|회원가입\nx|전체메뉴\n|{TITLE}\nx|공유하기\n{BODY}", TITLE, STORY,
    ),
    "a second copy of the story": (f"|{TITLE}\n@|홍길동 기자\n{BODY}\n{NOTICE}\n|{TITLE}\n{BODY}", TITLE, STORY),
    "related headlines with a label": (f"|{TITLE}\n@|홍길동 기자\n{BODY}\nr|관련기사\n|새빛시, 도서관 건립 공사 재개\n|강산군수 “예산 반드시 확보하겠다”", TITLE, STORY),
    "related headlines without a label": (
        f"|{TITLE}\n@|홍길동 기자\n{BODY}\n|새빛시, 도서관 건립 공사 재개\n|강산군수 “예산 반드시 확보하겠다”\n|한빛천 산책로 야간 조명 설치…주민들 반색", TITLE, STORY,
    ),
    "text after the rights notice": (
        f"|{TITLE}\n@|홍길동 기자\n{BODY}\n{NOTICE}\n|강산일보는 독자의 제보를 기다립니다. 언제든 알려 주시면 달려가겠습니다.\nx|댓글 0", TITLE, STORY,
    ),
    "no headline": (BODY, None, STORY),
    "no headline but a label": (f"s|사회\n@|홍길동 기자\n{BODY}", None, STORY),
    "a headline printed twice": (f"|{TITLE}\n|새빛시, 도서관 건립 공사 재개\n|{TITLE}\n@|홍길동 기자\n{BODY}", TITLE, STORY),
    "a page's title above the headline": (f"|{TITLE} - 강산일보\n|\n|{TITLE}\n@|홍길동 기자\n{BODY}", TITLE, STORY),
    "a page's title above a headline that begins with a name": (
        f"|홍길동 군수, 봄꽃 축제 연다 - 강산일보\n|홍길동 군수, 봄꽃 축제 연다\n@|김가람 기자\n{BODY}", "홍길동 군수, 봄꽃 축제 연다", STORY,
    ),
    "decks below the headline": (f"|{TITLE}\n|강산천 산책로 3km 새로 열려\n|야간 조명 200개 설치\n@|홍길동 기자\n{BODY}", TITLE, STORY),
    "a label, not the headline": (f"|[기획특집]\n|{TITLE}\n{BODY}", TITLE, STORY),
    "a name above the headline": (f"|홍길동\n|{TITLE}\n{BODY}", TITLE, STORY),
    "a paper above the headline": (f"|강산일보\n|{TITLE}\n{BODY}", TITLE, STORY),
    "a date above the headline": (f"|2024.05.01 10:11\n|{TITLE}\n{BODY}", TITLE, STORY),
    "a dateline": (f"|{TITLE}\n=|[수원=한결신문] 홍길동 기자 =\n{BODY}", TITLE, ["[수원=한결신문] 홍길동 기자 =", *STORY]),
    "a caption in the story": (f"|{TITLE}\n|\n|{ONE}\nc|▲ 강산천의 봄. /강산군 제공\n|{TWO}\n|{THREE}", TITLE, [ONE, "▲ 강산천의 봄. /강산군 제공", TWO, THREE]),
    "a crosshead above the story": (f"|{TITLE}\nh|◇ 교통 대책\n{BODY}", TITLE, ["◇ 교통 대책", *STORY]),
    "a list at the end": (f"|{TITLE}\n|\n{BODY}\n|△접수 : 2월 28일까지\n|△장소 : 강산문화원\n{NOTICE}", TITLE, [*STORY, "△접수 : 2월 28일까지", "△장소 : 강산문화원"]),
    "links at the end": (f"|{TITLE}\n|\n{BODY}\n|▶ 새빛시, 도서관 건립 공사 재개\n{NOTICE}", TITLE, STORY),
    "a sentence that lost its stop at the end": (f"|{TITLE}\n|\n{BODY}\n|축제는 강산천 둔치와 강산문화원 앞마당에서 사흘 동안 열린다\n{NOTICE}", TITLE, [*STORY, "축제는 강산천 둔치와 강산문화원 앞마당에서 사흘 동안 열린다"]),
    "a press release": (
        f"|{TITLE}\n|- 7일부터 강산천 둔치에서 열려 -\n|□ 강산군(군수 홍길동)은 7일부터 사흘간 강산천 둔치에서 봄꽃 축제를 연다고 밝혔다.\n|○ 축제에서는 꽃길 걷기와 그림 그리기 대회가 열린다.\n|○ 문의는 군청 문화과로 하면 된다.", TITLE,
        ["□ 강산군(군수 홍길동)은 7일부터 사흘간 강산천 둔치에서 봄꽃 축제를 연다고 밝혔다.", "○ 축제에서는 꽃길 걷기와 그림 그리기 대회가 열린다.", "○ 문의는 군청 문화과로 하면 된다."],
    ),
    "sentences broken over lines": (
        f"|{TITLE}\n|\n|강산군은 5일 봄꽃 축제를\n|강산천 둔치에서 연다고\n|밝혔다. 축제는 7일까지\n|열리며 산책로가\n|새로 열린다.", TITLE,
        ["강산군은 5일 봄꽃 축제를", "강산천 둔치에서 연다고", "밝혔다. 축제는 7일까지", "열리며 산책로가", "새로 열린다."],
    ),
    "sentences broken over lines, the headline directly above": (
        f"|{TITLE}\n|강산군은 5일 봄꽃 축제를\n|강산천 둔치에서 연다고\n|밝혔다. 축제는 7일까지\n|열리며 산책로가\n|새로 열린다.", TITLE,
        ["강산군은 5일 봄꽃 축제를", "강산천 둔치에서 연다고", "밝혔다. 축제는 7일까지", "열리며 산책로가", "새로 열린다."],
    ),
    "short sentences, the headline directly above": (
        f"|{TITLE}\n|강산군은 5일 축제를 연다고 밝혔다.\n|축제는 사흘 동안 열린다.\n|주민들은 바쁘다고 전했다.", TITLE,
        ["강산군은 5일 축제를 연다고 밝혔다.", "축제는 사흘 동안 열린다.", "주민들은 바쁘다고 전했다."],
    ),
    "short sentences, related headlines directly below": (
        f"|{TITLE}\n|\n|강산군은 5일 축제를 연다고 밝혔다.\n|축제는 사흘 동안 열린다.\n|주민들은 바쁘다고 전했다.\n|새빛시, 도서관 건립 공사 재개\n|강산군 인구 10만 명 돌파", TITLE,
        ["강산군은 5일 축제를 연다고 밝혔다.", "축제는 사흘 동안 열린다.", "주민들은 바쁘다고 전했다."],
    ),
    "a headline alone": (f"|{TITLE}", TITLE, []),
    "a headline and a footer": (f"|{TITLE}\n{NOTICE}", TITLE, []),
    "nothing but a footer": (NOTICE, None, []),
    "nothing but buttons": ("x|공유하기\nx|글자크기\nx|댓글 0", None, []),
    "nothing": ("", None, []),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_pages(name: str) -> None:
    """The story is the stretch with the most to tell, wherever on the page it stands."""
    page, title, story = PAGES[name]
    assert (title, story) == told(page)


def test_no_pieces() -> None:
    """Without a line there is neither headline nor story."""
    assert Bounds(None, 0, 0) == locate([])


def test_the_nearer_copy_of_the_headline() -> None:
    """Of a headline printed twice the copy nearest the story is the headline."""
    found = pieces(f"|{TITLE}\nx|공유하기\n|{TITLE}\n@|홍길동 기자\n{BODY}")
    assert Bounds(2, 4, 7) == locate(found)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n", "\n \n\u3000\n"])
def test_blank_lines_make_no_difference(end: str) -> None:
    """Between the paragraphs of a story may stand any number of blank lines."""
    article = parse_article(end.join((TITLE, "홍길동 기자", *STORY, "저작권자 © 강산일보 무단전재 및 재배포 금지")))
    assert article.headline
    assert TITLE == article.headline
    assert STORY == [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize("text", ["", " ", "\n", "\r\n\r\n", " \t\n\u3000\n\xa0"])
def test_blanks_alone(text: str) -> None:
    """A text of blanks has no headline and no story, and loses none of its blanks."""
    article = parse_article(text)
    assert (None, "") == (article.headline, article.body)
    assert [Blank] * bool(text) == [type(block) for block in article.blocks]


def test_a_copy_of_the_story_is_no_story() -> None:
    """The second copy, its headline included, stands behind the story."""
    page = "\n".join((TITLE, "홍길동 기자", *STORY, "저작권자 © 강산일보 무단전재 및 재배포 금지", TITLE, *STORY))
    assert STORY == [paragraph.text for paragraph in parse_article(page).paragraphs]


_rows = st.tuples(
    st.sampled_from(("", "", "", "t", *MARKS)),
    st.sampled_from((*FRAGMENTS, TITLE, *STORY)) | st.text(min_size=1, max_size=40),
)


@st.composite
def _pages(draw: st.DrawFn) -> list[Piece]:
    """Lines of any kind in any order."""
    rows = [(mark, " ".join(text.split())) for mark, text in draw(st.lists(_rows, max_size=30))]
    rows = [(mark, text) for mark, text in rows if text]
    lines = split("\n".join(text for _, text in rows))
    return [Piece(line, block(mark, line)) for line, (mark, _) in zip(lines, rows, strict=True)]


@given(_pages())
def test_any_page(found: list[Piece]) -> None:
    """Nothing raises; the headline is an unclaimed line above the story, and the story lies in the page."""
    bounds = locate(found)
    assert 0 <= bounds.begin <= bounds.end <= len(found)
    assert bounds.begin < bounds.end or bounds.begin == len(found)
    if bounds.title is not None:
        assert 0 <= bounds.title < bounds.begin
        assert found[bounds.title].block is None
    if bounds.begin < bounds.end:
        assert any(piece.block is None for piece in found[bounds.begin : bounds.end])
    assert all(one.line.end <= other.line.start for one, other in pairwise(found))


@given(
    st.lists(
        st.sampled_from(("x|공유하기", "x|로그인", "s|사회", "t|2024.05.01 10:11", "#|#강산군", NOTICE)), max_size=9
    )
)
def test_chrome_around_a_story(around: list[str]) -> None:
    """Whatever buttons, labels and notices stand around it, the story and its headline are the same."""
    frame = "\n".join(around)
    assert (TITLE, STORY) == told(f"{frame}\n|{TITLE}\n|\n{BODY}\n{frame}".strip())
