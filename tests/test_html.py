"""Pages: the reduction, its hints, and the article that is read off them."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given

from newsparse import (
    DEFAULT,
    Article,
    Block,
    Caption,
    Headline,
    Layout,
    Paragraph,
    Rule,
    Timestamp,
    parse_article,
    parse_html,
)
from newsparse.html import read_page
from newsparse.lines import split
from newsparse.markup.tree import Paths
from newsparse.reduction import Reduction, reduce_page

from .lossless import assert_lossless
from .pages import PAGES, mutilated, trees

STORY = (
    "강산군은 5일 강산천 둔치에서 제10회 봄꽃 축제를 연다고 밝혔다.",
    "군은 지난해보다 주차장을 두 배로 늘리고 셔틀버스 12대를 다니게 했다.",
    "자세한 내용은 군청 누리집에서 볼 수 있다.",
)
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in STORY)


def reduced(html: str) -> Reduction:
    return reduce_page(read_page(html))


def lines(html: str) -> list[str]:
    return reduced(html).text.split("\n")


def hint_of(html: str, text: str) -> str:
    found = reduced(html)
    return found.hints[found.text.split("\n").index(text)]


# ── pages of the common systems ──


def found(article: Article) -> dict[str, Any]:
    """What an article says, as the corpus has it."""

    def printed(value: datetime | None) -> str | None:
        return value.replace(tzinfo=None).isoformat() if value else None

    return {
        "headline": article.headline,
        "subheadlines": list(article.subheadlines),
        "authors": [one.name or one.organization for one in article.authors if one.name or one.organization],
        "published": printed(article.published_at),
        "updated": printed(article.updated_at),
        "body": article.body.split("\n\n"),
        "captions": [caption.text for caption in article.captions],
        "holder": article.copyright.holder if article.copyright else None,
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_of_a_common_system(page: Path) -> None:
    """Each family of pages is read as its example says, and no text of it is lost."""
    article = parse_html(page.read_text(encoding="utf-8"))
    assert_lossless(article)
    expected = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    defects = expected.pop("defects", [])
    got = found(article)
    for time_of in ("published", "updated"):
        # a page that prints no seconds is right about those that it prints
        if expected[time_of] and got[time_of]:
            got[time_of] = got[time_of][: len(expected[time_of])]
    assert expected == got
    assert defects == [defect.code for defect in article.defects]


HEAD = re.compile(r"<meta\b[^>]*>|<title>.*?</title>|<script[^>]*ld\+json.*?</script>", re.DOTALL)
IN_THE_HEAD_ALONE = {
    "ndsoft-new": {"published"},
    "rights-in-the-body": {"authors"},
    "story-in-a-react-stream": {"headline", "authors", "published"},
    "web-paper": {"published"},
}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_without_its_head(page: Path) -> None:
    """What a page shows is read without its machine-readable head."""
    article = parse_html(HEAD.sub("", page.read_text(encoding="utf-8")))
    assert_lossless(article)
    expected = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    got = found(article)
    for field in expected.keys() - {"defects", "published", "updated"} - IN_THE_HEAD_ALONE.get(page.stem, set()):
        assert expected[field] == got[field], field
    if "published" not in IN_THE_HEAD_ALONE.get(page.stem, set()):
        assert got["published"].startswith(expected["published"])


# ── what a browser shows ──


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>강산군의 봄</p>유채꽃<div>10만 포기</div>끝", ["강산군의 봄", "유채꽃", "10만 포기", "끝"]),
        ("강산군<br>봄꽃<BR/>축제", ["강산군", "봄꽃", "축제"]),
        ("<table><tr><td>이름</td><td>홍길동</td></tr></table>", ["이름", "홍길동"]),
        ("<p> 강산군의\n\t 봄 <b> 꽃</b>  축제 </p>", ["강산군의 봄 꽃 축제"]),
        ("<p>강산<b>군</b>의 <i>봄</i></p>", ["강산군의 봄"]),
        ("<pre>강산군\n봄꽃  축제</pre>", ["강산군", "봄꽃 축제"]),
        ("<ul><li>하나<li>둘</ul>", ["하나", "둘"]),
        ("<p>강산&nbsp;군 &lt;봄&gt; &amp;amp;</p>", ["강산\xa0군 <봄> &amp;"]),
        ("<p>앞<!-- 숨은 말 -->뒤</p>", ["앞뒤"]),
        ("<p>앞</p><script>var x = '숨은 말';</script><style>p {}</style><template>숨은 말</template><p>뒤</p>", ["앞", "뒤"]),
        ("<noscript>숨은 말</noscript><iframe>숨은 말</iframe><p>뒤</p>", ["뒤"]),
        ("<p hidden>숨은 말</p><p style='color:red; display : NONE'>숨은 말</p><p>뒤</p>", ["뒤"]),
        ("<body style='visibility: hidden'><p>강산군의 봄</p>", ["강산군의 봄"]),
        ("<div hidden><p>숨은 <b>말</b></p></div>뒤", ["뒤"]),
        ("<head><title>강산일보</title></head><p>강산군의 봄</p>", ["강산군의 봄"]),
        ("<span class=date>2024.05.01</span><span class=copyright>ⓒ 강산일보</span>", ["2024.05.01", "ⓒ 강산일보"]),
        ("<p>강산군은 <span class=name>홍길동</span> 군수가</p>", ["강산군은 홍길동 군수가"]),
        ("", [""]),
        ("\xa0<p>&nbsp;</p>", [""]),
    ],
)  # fmt: skip
def test_what_is_shown(html: str, shown: list[str]) -> None:
    """Blocks, breaks and cells end a line, white space collapses, what is hidden is dropped."""
    assert shown == lines(html)


@given(trees)
def test_no_visible_word_is_lost(tree: tuple[str, tuple[str, ...]]) -> None:
    """Every word stands in the text, in the order of the page."""
    html, words = tree
    assert "".join(words) == "".join(row.text for row in read_page(html).rows)


@given(mutilated)
def test_mutilated_markup_is_read(html: str) -> None:
    """Whatever came in: no error, no text of the reduction lost, a hint for each of its lines."""
    found = reduced(html)
    assert len(found.hints) == len(re.split("\r\n|\n|\r", found.text)) or not found.text
    article = parse_html(html, strict=True)
    assert found.text == article.text
    assert_lossless(article)
    assert article == parse_html(html)


@given(mutilated)
def test_an_article_of_a_page_goes_into_json(html: str) -> None:
    """What was read of a page is stored like any other article."""
    article = parse_html(html)
    assert article == Article.from_dict(json.loads(json.dumps(article.to_dict())))


# ── the parser underneath ──


def test_a_lone_surrogate_empties_nothing() -> None:
    """What UTF-8 does not hold is replaced; nothing around it is lost."""
    assert ["강산\ufffd군", "봄"] == lines("<p>강산\ud800군</p><p>봄</p>")


def test_a_declared_encoding_changes_nothing() -> None:
    """The page is a str already."""
    assert ["강산군의 봄"] == lines("<?xml version='1.0' encoding='euc-kr'?><meta charset='euc-kr'><p>강산군의 봄</p>")


@pytest.mark.parametrize("depth", [250, 260, 20_000])
def test_no_depth_loses_text(depth: int) -> None:
    """libxml2's tree stops at some depth; its events do not."""
    html = "<div>" * depth + "깊은 말" + "</div>" * depth + "<p>뒤</p>"
    assert ["깊은 말", "뒤"] == lines(html)
    assert () == parse_html(html).defects


def test_text_behind_an_element_is_kept() -> None:
    """What lxml calls a tail."""
    assert ["강산군의 봄꽃 축제"] == lines("<p>강산군의 <b>봄</b>꽃 <i></i>축제</p>")


def test_a_long_text_is_kept() -> None:
    """More than libxml2 takes for one text unless it is told to."""
    html = f"<p>{'봄' * 11_000_000}</p>"
    assert 11_000_000 == len(reduced(html).text)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>강산군의 봄</p><p class='끝나지 않는", "강산군의 봄"),
        ("<p>강산군의 봄</p><!-- 끝나지 않는 <p>말</p>", "강산군의 봄"),
        ("<p>강산군의 봄</p><script>끝나지 않는 <p>말</p>", "강산군의 봄"),
        ("<p>강산군의 봄</p><textarea>끝나지 않는", "강산군의 봄\n끝나지 않는"),
        ("<title>강산군의 봄", ""),
    ],
)
def test_markup_that_is_cut_off(html: str, text: str) -> None:
    """What is open at the end may hide text: the article says so."""
    article = parse_html(html)
    assert text == article.text
    assert ["html-cut"] == [defect.code for defect in article.defects]


@pytest.mark.parametrize(
    "html", ["<p>강산군의 봄", "<div><b>강산군의 봄", "강산군의 봄</p></div></html>", "<p>강산군의 봄</p><!-- 끝 -->"]
)
def test_markup_that_hides_nothing(html: str) -> None:
    """Elements left open hide no text."""
    article = parse_html(html)
    assert ("강산군의 봄", ()) == (article.text, article.defects)


# ── hints ──


def test_a_line_carries_its_path() -> None:
    """The innermost elements around all of a line, the outer first."""
    html = '<div id="view" class="wrap dark:bg-black"><p itemprop="articleBody">강산군의 <b>봄</b></p></div>'
    assert hint_of(html, "강산군의 봄").startswith("html body div#view.wrap p[itemprop=articleBody] :")
    assert "p[itemprop=articleBody] b :" in hint_of(html.replace("강산군의 ", ""), "봄")


def test_a_path_is_short() -> None:
    """Nesting without end makes no long hints."""
    page = read_page('<div class="view">' * 1000 + "봄")
    assert 8 == Paths(page.elements).to(page.rows[0].element).count("div.view")


@pytest.mark.parametrize(
    ("markup", "word"),
    [
        ("<figure><img><figcaption>{}</figcaption></figure>", "caption"),
        ('<table><tr><td class="view_r_caption">{}</td></tr></table>', "caption"),
        ('<div class="byline_wrap"><em>{}</em></div>', "byline"),
        ('<h4 class="article-subheading">{}</h4>', "subheading"),
        ("<button>{}</button>", "control"),
        ('<a href="/1">{}</a>', "linked"),
        ("<p><strong>{}</strong></p>", "heading"),
        ('<img alt="강산천의 봄"><div>{}</div>', "alt"),
        ('<p align="center"><img></p><p style="text-align:center">{}</p>', "pictured"),
    ],
)  # fmt: skip
def test_what_is_known_of_a_line(markup: str, word: str) -> None:
    """Tags, names of elements, links and pictures give the words that rules ask for."""
    html = f"<h1>강산군, 봄꽃 축제 연다</h1><div>{markup.format('강산천의 봄')}{PARAGRAPHS}</div>"
    assert f" :{word}" in hint_of(html, "강산천의 봄")


def test_a_hint_is_evidence_and_not_truth() -> None:
    """An element that is named for something beside the article but holds its prose is the article's."""
    html = f'<div class="comment related footer"><h1>강산군, 봄꽃 축제 연다</h1>{PARAGRAPHS}</div>'
    article = parse_html(html)
    assert ("강산군, 봄꽃 축제 연다", "\n\n".join(STORY)) == (article.headline, article.body)


def test_a_page_without_hints_reads_as_its_text() -> None:
    """Without any name the page gives what the same lines give as text."""
    text = "\n".join(
        ("강산군, 봄꽃 축제 연다", "홍길동 기자 | 입력 2024.05.01 10:11", *STORY, "저작권자 © 강산일보 무단전재 금지")
    )
    as_text, as_page = parse_article(text), parse_html("<div>" + "<br>".join(text.split("\n")) + "</div>")
    assert text == as_page.text
    for view in ("headline", "authors", "published_at", "body", "copyright"):
        assert getattr(as_text, view) == getattr(as_page, view), view


def test_a_rule_asks_for_a_hint() -> None:
    """A row of a user's layout may ask for a class word, or for what the reduction knows."""

    @frozen
    class Price(Block):
        """What a thing costs."""

    layout = Layout(
        "kangsan",
        (Rule("price", Price, r"[\d,]+원", hint="span.price"), Rule("outside", Caption, r".+", hint=":outside")),
    )
    article = parse_html(
        f'<nav>5,000원</nav><div><h1>축제 입장료</h1>{PARAGRAPHS}<span class="price">5,000원</span></div>', layout
    )
    assert ["5,000원"] == [block.text for block in article.of(Price)]
    assert ["5,000원"] == [block.text for block in article.of(Caption)]


EXAMPLES = {
    "markup-caption": "<h1>강산군, 봄꽃 축제 연다</h1>{story}<figure><figcaption>강산천의 봄</figcaption></figure>",
    "markup-alt": "<h1>강산군, 봄꽃 축제 연다</h1><div>{paragraphs}<img alt='강산천에 핀 유채꽃'><div>강산천에 핀 유채꽃</div></div>",
    "markup-below-picture": "<h1>강산군, 봄꽃 축제 연다</h1><div>{paragraphs}<center><img><br>강산천에 핀 유채꽃</center></div>",
    "markup-credit-beside": "<h1>강산군, 봄꽃 축제 연다</h1><div class=util>[강산방송 제공]</div>{story}",
    "markup-related": "<h1>강산군, 봄꽃 축제 연다</h1>{story}<ul class=related><li>한빛시, 도서관 짓는다</li></ul>",
    "markup-outside": "<nav>정치</nav><h1>강산군, 봄꽃 축제 연다</h1>{story}",
    "markup-teaser": "<h1>강산군, 봄꽃 축제 연다</h1>{story}<p><a href=/1>한빛시가 도서관을 새로 짓는다고 5일 밝혔다.</a></p>",
    "markup-profile": "<h1>강산군, 봄꽃 축제 연다</h1>{story}<div class=reporter_info>강산군청을 맡아 사람 사는 이야기를 씁니다.</div>",
    "markup-control": "<h1>강산군, 봄꽃 축제 연다</h1><button>가나다라 마바사</button>{story}",
    "board-label": "<h1>강산군, 봄꽃 축제 연다</h1><h2>페이지 정보</h2>{story}",
    "markup-published": "<meta name=pubdate content=2024-05-01><h1>강산군, 봄꽃 축제 연다</h1>{story}",
    "markup-updated": "<meta itemprop=dateModified content=2024-05-01T10:11><h1>강산군, 봄꽃 축제 연다</h1>{story}",
    "archive-line": "<h1>강산군, 봄꽃 축제 연다</h1><span>[강산일보] 2012-05-01 17면 40판 사회 뉴스 637자</span>{story}",
    "markup-page-day": "<h1>강산군, 봄꽃 축제 연다</h1><div>2024.05.01 (수)</div>{story}",
    "markup-headline": "<h1>강산군, 봄꽃 축제 연다</h1>{story}",
    "markup-headline-said": "<meta property=og:title content='강산군, 봄꽃 축제 연다'><h1>강산군, 봄꽃 축제 연다 셔틀버스 12대 다니고 주차장 두 배로</h1>{story}",
    "markup-deck-behind-headline": "<meta property=og:title content='강산군, 봄꽃 축제 연다'><h1>강산군, 봄꽃 축제 연다 셔틀버스 12대 다니고 주차장 두 배로</h1>{story}",
    "markup-headline-again": "<meta property=og:title content='강산군, 봄꽃 축제 연다'><b>강산군, 봄꽃 축제 연다</b><h1>강산군, 봄꽃 축제 연다</h1><div>강산군, 봄꽃 축제 연다 셔틀버스 12대 다니고 주차장 두 배로</div>{story}",
    "markup-subheading": "<h1>강산군, 봄꽃 축제 연다</h1><h2 class=subheading>5일부터 여드레 동안</h2>{story}",
    "byline-paper-and-address": "<h1>강산군, 봄꽃 축제 연다</h1>{story}<div>KSN 홍길동 (hong@kangsan.example)</div>",
    "markup-link": "<h1>강산군, 봄꽃 축제 연다</h1>{story}<div><a href=/1>한빛시, 도서관 짓는다</a></div>",
    "markup-author": "<meta name=author content=홍길동><h1>강산군, 봄꽃 축제 연다</h1>{story}<div>글 홍길동</div>",
    "markup-byline": "<h1>강산군, 봄꽃 축제 연다</h1><i class=writer>홍길동</i>{story}",
    "markup-no-deck": "<h1>강산군, 봄꽃 축제 연다</h1><div>2024.05.01 10:11</div><div>언어를 바꾸어 보세요</div>{story}",
    "markup-crosshead": "<h1>강산군, 봄꽃 축제 연다</h1>{story}<p><b>교통 대책</b></p><p>군은 셔틀버스를 다니게 한다고 밝혔다.</p>",
}  # fmt: skip


@pytest.mark.parametrize("rule", EXAMPLES)
def test_a_rule_on_hints(rule: str) -> None:
    """Each rule on hints claims what its example has for it, and nothing of the story."""
    article = parse_html(EXAMPLES[rule].format(story=f"<div>{PARAGRAPHS}</div>", paragraphs=PARAGRAPHS))
    assert rule in {block.rule for block in article.blocks}
    assert set(STORY) <= {block.text for block in article.paragraphs}


TITLED = "<meta property=og:title content='강산군, 봄꽃 축제 연다'><h1>강산군, 봄꽃 축제 연다{behind}</h1><div><p>{opening}{story}</div>"
FIRST = "강산군은 5일부터 사흘 동안 강산천 둔치에서 봄꽃 축제를 연다고 밝혔다. 군은 주차장 세 곳을 새로 만들고 셔틀버스를 다니게 한다. "
FIRST = f"{FIRST * 4}축제는 7일 저녁 8시 강산천 나루터에서 여는 마을 음악회로 끝난다."


@pytest.mark.parametrize(
    ("behind", "opening", "headline", "decks"),
    [
        ("", FIRST, "강산군, 봄꽃 축제 연다", ()),
        ("(종합)", FIRST, "강산군, 봄꽃 축제 연다(종합)", ()),
        (" 셔틀버스 12대 운행…주차장 확대", FIRST, "강산군, 봄꽃 축제 연다", ("셔틀버스 12대 운행…주차장 확대",)),
        ("", f"셔틀버스 12대 운행…주차장 확대 {FIRST}", "강산군, 봄꽃 축제 연다", ("셔틀버스 12대 운행…주차장 확대",)),
    ],
    ids=["none", "no deck", "behind the headline", "before the story"],
)
def test_decks_that_lost_their_line_breaks(behind: str, opening: str, headline: str, decks: tuple[str, ...]) -> None:
    """What stands behind the headline that the head gives is a deck, and what a story's first line begins with may be."""
    article = parse_html(TITLED.format(behind=behind, opening=opening, story=PARAGRAPHS))
    assert (headline, decks) == (article.headline, article.subheadlines)
    assert article.body.startswith(FIRST)


def test_every_rule_on_hints_has_an_example() -> None:
    """A rule that no example touches is a rule that nobody needs."""
    assert {rule.name for rule in DEFAULT.rules if rule.hint} == set(EXAMPLES)


def test_a_users_layout_reads_pages_too() -> None:
    """A layout made of the default one keeps the rules on hints, and puts its own before them."""
    layout = DEFAULT.named("kangsan").before(
        "markup-caption", Rule("own", Paragraph, r"강산천의 봄", hint="figcaption")
    )
    article = parse_html(
        f"<h1>강산군, 봄꽃 축제 연다</h1><figure><figcaption>강산천의 봄</figcaption></figure>{PARAGRAPHS}", layout
    )
    assert "kangsan" == article.layout
    assert "own" == next(block.rule for block in article.blocks if block.text == "강산천의 봄")


def test_plain_text_has_no_hints() -> None:
    """The rules on hints pass text by."""
    assert {""} == {line.hint for line in split("강산군\n봄꽃")}
    assert all(rule.hint for rule in DEFAULT.rules if rule.name.startswith("markup-"))


# ── where the article stands ──

CHROME = """<nav><ul><li><a href="/1">정치</a></li><li><a href="/2">사회</a></li></ul></nav>"""
LIST = (
    "<ul>"
    + "".join(f'<li><a href="/{at}">한빛시, 도서관 새로 짓는다는 소식 {at}</a></li>' for at in range(9))
    + "</ul>"
)


def test_what_stands_around_the_article_is_none_of_it() -> None:
    """Menus, lists of other articles, comments and footers are chrome or related, whatever they say."""
    html = (
        f"{CHROME}<div><div><h1>강산군, 봄꽃 축제 연다</h1><div>홍길동 기자</div><div>{PARAGRAPHS}</div></div>"
        f'<div class="reply"><p>최누리 기자님, 잘 읽었습니다. 축제에 꼭 가 보겠습니다.</p><p>2024.05.03 11:12</p></div>'
        f"<div class='hot-news'>{LIST}</div></div><footer>발행인 : 최누리 | 대표전화 : 000-000-0000</footer>"
    )
    article = parse_html(html)
    assert "\n\n".join(STORY) == article.body
    assert ["홍길동"] == [author.name for author in article.authors]
    assert () == article.timestamps
    assert all(block.kind in ("chrome", "related", "contact") for block in article.blocks if "최누리" in block.text)


TEASERS = "".join(
    f'<div class="item"><a href="/{at}">한빛시, 도서관 {at}호 짓는다</a><p>한빛시는 마을마다 도서관을 {at}호까지 짓고 밤 아홉 시까지 문을 연다고 밝혔다.</p></div>'
    for at in range(30)
)


@pytest.mark.parametrize(
    "page",
    [
        f"<h1>강산군, 봄꽃 축제 연다</h1><div>{{paragraphs}}</div><div id=cluster><div>{TEASERS}</div></div>",
        f"<div id=cluster><div>{TEASERS}</div></div><h1>강산군, 봄꽃 축제 연다</h1><div>{{paragraphs}}</div>",
        f"<div class='site hfeed'><h1>강산군, 봄꽃 축제 연다</h1><div>{{paragraphs}}</div></div><div>{TEASERS}</div>",
        f"<div class='rd rd_nav_style2'><h1>강산군, 봄꽃 축제 연다</h1><div>{{paragraphs}}</div></div><div>{TEASERS}</div>",
        "<h1>강산군, 봄꽃 축제 연다</h1><div>{paragraphs}<div class=newsletter_box>아침마다 강산 소식을 전자우편으로 보내 드립니다.</div></div>",
        "<h1>강산군, 봄꽃 축제 연다</h1><div>{paragraphs}</div><div class=jp-relatedposts>한빛시가 도서관을 짓는다고 밝혔다.</div>",
        "<table><caption>보도자료 상세보기</caption><tr><th>강산군, 봄꽃 축제 연다</th></tr></table><div>{paragraphs}</div>",
        "<h1>강산일보</h1><div><h2>강산군, 봄꽃 축제 연다</h2><h3>5일부터 여드레 동안</h3></div><div>{paragraphs}</div>",
    ],
    ids=["behind", "before", "wordpress", "board", "newsletter", "related posts", "table", "ranks"],
)
def test_what_a_page_has_more_of_is_not_the_story(page: str) -> None:
    """Neither a list of articles with their first words nor what a box looks like hides the story and its headline."""
    article = parse_html(page.format(paragraphs=PARAGRAPHS))
    assert ("강산군, 봄꽃 축제 연다", "\n\n".join(STORY)) == (article.headline, article.body)


def test_decks_in_the_element_of_the_story() -> None:
    """What stands above the dateline in the story's element, and is no sentence, is not the story's."""
    lead = "<p>5일부터 여드레 동안</p><p>[강산=강산일보] 홍길동 기자 = "
    article = parse_html(f"<h1>강산군, 봄꽃 축제 연다</h1><article>{lead}{PARAGRAPHS.removeprefix('<p>')}</article>")
    assert (("5일부터 여드레 동안",), "\n\n".join(STORY)) == (article.subheadlines, article.body)


def test_a_credit_beside_the_article() -> None:
    """A credit alone that touches the top of the article is of its picture; the same words below are of another one."""
    credit = "<div class='top-util'>[강산방송 제공]</div>"
    story = f"<article><h1>강산군, 봄꽃 축제 연다</h1><div>{PARAGRAPHS}</div></article>"
    above, below = parse_html(f"<div>{credit}{story}</div>"), parse_html(f"<div>{story}{credit}</div>")
    assert ["[강산방송 제공]"] == [caption.text for caption in above.captions]
    assert () == below.captions


def test_a_story_that_stands_twice_is_told_once() -> None:
    """A page that prints its story for the mailer too has one story."""
    html = f"<h1>강산군, 봄꽃 축제 연다</h1><div id=a>{PARAGRAPHS}</div><div id=b>{PARAGRAPHS}</div>"
    assert "\n\n".join(STORY) == parse_html(html).body


@pytest.mark.parametrize(
    "page", ["<h1><a href='/'>강산일보</a></h1>", "<div class='logo'><h1>강산일보 뉴스룸 소식</h1></div>", ""]
)
def test_a_papers_name_is_no_headline(page: str) -> None:
    """A heading above the page is not the article's."""
    assert (
        "강산군, 봄꽃 축제 연다" == parse_html(f"{page}<div><h3>강산군, 봄꽃 축제 연다</h3>{PARAGRAPHS}</div>").headline
    )


def test_a_page_without_prose() -> None:
    """A page of a picture and a title has a headline and no body."""
    article = parse_html("<title>강산군의 봄</title><h1>강산군, 봄꽃 축제 연다</h1><img>")
    assert ("강산군, 봄꽃 축제 연다", "") == (article.headline, article.body)


# ── safety ──


def test_entities_are_not_expanded() -> None:
    """A billion laughs are one word."""
    laughs = "".join(f'<!ENTITY lol{at} "{f"&lol{at - 1};" * 10}">' for at in range(2, 10))
    article = parse_html(f'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol1 "lol">{laughs}]><p>&lol9;</p>')
    assert "&lol9;" in article.text
    assert len(article.text) < 2000


def test_nothing_is_fetched() -> None:
    """Addresses in markup are text or nothing."""
    html = (
        '<!DOCTYPE html SYSTEM "http://kangsan.invalid/x.dtd"><link rel=import href="http://kangsan.invalid/"><p>봄</p>'
    )
    assert "봄" == parse_html(html).text


def spent(html: str) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        parse_html(html)
        best = min(best, time.perf_counter() - start)
    return best


LINKED = '<script type="application/ld+json">{"@type":"NewsArticle",'

HOSTILE: dict[str, Callable[[int], str]] = {
    "nested": lambda size: "<div>" * size + "봄",
    "nested-words": lambda size: "<b>강산군은 축제를 연다고 밝혔다. " * (size // 4),
    "nested-lines": lambda size: '<div class="view">강산군의 봄' * (size // 8),
    "breaks": lambda size: "가<br>" * (size // 8),
    "names": lambda size: "".join(f'<i class="a{at} b-{at}">' for at in range(size // 4)),
    "attributes": lambda size: "<p " + " ".join(f"a{at}=1" for at in range(size // 4)) + ">",
    "metas": lambda size: "".join(f'<meta name=author content="홍길동 기자 {at}">' for at in range(size // 8)),
    "comments-in-json": lambda size: LINKED + "/*" * size + "</script>",
    "quotes-in-json": lambda size: LINKED + '"\\' * size + "</script>",
    "graph": lambda size: f'<script type="application/ld+json">{"[" * size}</script>',
    "brackets-in-script": lambda size: "<script>" + "=[{" * (size // 4) + "</script>",
    "values-in-script": lambda size: "<script>" + "=[1];" * (size // 4) + "</script>",
    "rows": lambda size: "<script>" + 'self.__next_f.push([1,"' + "1:[\\n" * (size // 4) + '"]);</script>',
    "pushes": lambda size: "<script>" + 'self.__next_f.push([1,"1:[\\"x\\"]"]);' * (size // 16) + "</script>",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_no_page_is_slow(kind: str) -> None:
    """Twice the markup takes no more than about twice the time."""
    small, large = partial(spent, HOSTILE[kind](20_000)), partial(spent, HOSTILE[kind](40_000))
    # a busy machine may spoil one measurement, not three
    assert any(large() < 3.5 * small() + 0.05 for _ in range(3))


@pytest.mark.parametrize("html", [b"bytes", None, 5])
def test_what_is_no_string_is_a_mistake(html: Any) -> None:
    """Only a string is a page; the message says what came."""
    with pytest.raises(TypeError) as caught:
        parse_html(html)
    assert f"parse_html takes a str, not {type(html).__name__}; decode bytes first" == str(caught.value)


def test_a_function_that_fails_is_a_defect() -> None:
    """A user's function is guarded on pages as on text."""

    def fails(line: object) -> bool:
        raise ZeroDivisionError

    layout = Layout("kangsan", (Rule("fails", Headline, fails, hint="h1"),))
    assert ["rule-failed"] == [defect.code for defect in parse_html("<h1>강산군의 봄</h1>", layout).defects]
    with pytest.raises(ZeroDivisionError):
        parse_html("<h1>강산군의 봄</h1>", layout, strict=True)


def test_a_time_of_the_head_has_its_span() -> None:
    """What only the head says has a block and a span like what is shown."""
    article = parse_html(
        f'<meta property="article:published_time" content="2024-05-01T10:11:12+09:00"><h1>강산군의 봄 축제</h1>{PARAGRAPHS}'
    )
    (stamp,) = article.of(Timestamp)
    span = stamp.span("value")
    assert span
    assert "2024-05-01T10:11:12+09:00" == article.text[slice(*span)]
    assert article.published_at == stamp.value
