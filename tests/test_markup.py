"""A page's markup as plain values: names, the walk, the region."""

from __future__ import annotations

import pytest

from newsparse.html import read_page
from newsparse.markup.names import APART, Part, part_of
from newsparse.markup.region import find_region, squeeze
from newsparse.markup.walk import Walk

STORY = (
    "강산군은 5일 강산천 둔치에서 제10회 봄꽃 축제를 연다고 밝혔다.",
    "군은 지난해보다 주차장을 두 배로 늘리고 셔틀버스 12대를 다니게 했다.",
    "자세한 내용은 군청 누리집에서 볼 수 있다.",
)


@pytest.mark.parametrize(
    ("tag", "names", "part"),
    [
        ("div", "article-veiw-body view-page articleBody", "body"),
        ("div", "newsct_article _article_body", "body"),
        ("td", "view_r_caption", "caption"),
        ("p", "aboutPhoto", "caption"),
        ("li", "info-name", "byline"),
        ("a", "article-writer-more", "related"),
        ("em", "media_end_head_journalist_name", "byline"),
        ("span", "name", "byline"),
        ("span", "cate_name", "section"),
        ("p", "sub", "subheading"),
        ("div", "cSub", None),
        ("div", "upload download", None),
        ("span", "is_blind", "control"),
        ("div", "", None),
        ("figcaption", "", "caption"),
        ("figcaption", "copyright", "copyright"),
        ("div", "한글 이름", None),
        ("div", "x" * 5000, None),
    ],
)
def test_what_names_tell(tag: str, names: str, part: Part | None) -> None:
    """The longest name that is known decides, in whatever spelling; a tag only where no name does."""
    assert part == part_of(tag, names)


def test_what_stands_apart() -> None:
    """The parts beside an article are parts that no article is made of."""
    assert not APART & {"body", "headline", "byline", "caption", "copyright", "tags", "time"}


def test_a_walk_without_a_root() -> None:
    """Events without an element around them lose no text."""
    walk = Walk()
    walk.data("강산군의 ")
    walk.start("b", {})
    walk.data("봄")
    walk.end("b")
    walk.end("p")
    assert ["강산군의 봄"] == [row.text for row in walk.close().rows]


def test_the_element_around_a_line() -> None:
    """A line belongs to the innermost element around all of it."""
    page = read_page("<div><p><b>강산</b><i>군</i></p><p><em><b>봄</b></em></p></div>")
    assert ["p", "b"] == [page.elements[row.element].tag for row in page.rows]


def test_links_are_counted() -> None:
    """How much of a line stands in links."""
    (row,) = read_page("<p><a>강산일보</a> 기사</p>").rows
    assert 4 == row.linked


def region(html: str, *titles: str) -> tuple[str | None, list[str]]:
    """The headline and the lines of the story."""
    page = read_page(html)
    found = find_region(page, titles)
    headline = None if found.headline is None else page.rows[found.headline].text
    return headline, [page.rows[at].text for at in found.story]


@pytest.mark.parametrize(
    "story",
    [
        "<div>" + "".join(f"<p>{line}</p>" for line in STORY) + "</div>",
        "<div>" + "<br>".join(STORY) + "</div>",
        "<div>" + "".join(f"<p><span><font>{line}</font></span></p>" for line in STORY) + "</div>",
        "<div>" + "".join(f"<div class=par><p>{line}</p></div>" for line in STORY) + "</div>",
        "<table><tr><td>" + "<br>".join(STORY) + "</td></tr></table>",
        "<article class=article-body>" + "".join(f"<section><div><p>{line}</p></div></section>" for line in STORY) + "</article>",
    ],
    ids=range(6),
)  # fmt: skip
def test_the_densest_element_is_the_story(story: str) -> None:
    """Whatever the paragraphs are made of, the element around them is found."""
    others = "".join(f"<li><a href=/{at}>한빛시, 도서관 새로 짓는다고 밝혔다. {at}</a></li>" for at in range(20))
    html = f"<ul>{others}</ul><div><h1>강산군, 봄꽃 축제 연다</h1>{story}</div><div class=comment><p>{'잘 읽었습니다. ' * 9}</p></div>"
    assert ("강산군, 봄꽃 축제 연다", list(STORY)) == region(html)


def test_titles_of_the_head_decide() -> None:
    """A line that the head calls the title is the headline, in no heading and in a link too."""
    html = f"<h1>강산천의 사계절 이야기</h1><div><a>강산군, 봄꽃 축제 연다</a></div><div>{'<br>'.join(STORY)}</div>"
    assert "강산천의 사계절 이야기" == region(html)[0]
    assert "강산군, 봄꽃 축제 연다" == region(html, "강산군 봄꽃 축제 연다")[0]


def test_a_story_in_another_language() -> None:
    """Where no line reads as a Korean sentence, long lines that end as paragraphs do are the story."""
    line = "Kangsan County said Sunday that it will hold its tenth spring flower festival along the Kangsan stream from May 5."
    assert ("Flowers along the stream", [line, line[::-1] + "."]) == region(
        f"<h1>Flowers along the stream</h1><div><p>{line}</p><p>{line[::-1]}.</p></div>"
    )


def test_a_page_of_nothing() -> None:
    """No row, no story, no headline."""
    assert (None, []) == region("")
    assert (None, []) == region("<img>")


def test_what_two_printings_have_in_common() -> None:
    """Marks and blanks do not count."""
    assert squeeze("“강산군”, 봄꽃·축제!") == squeeze("강산군 봄꽃 축제")
