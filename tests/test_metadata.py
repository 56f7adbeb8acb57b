"""The machine-readable head: what it says, and how it is weighed against what the page shows."""

from __future__ import annotations

import json

import pytest

from newsparse import Headline, parse_html
from newsparse.datascripts import read_data_scripts
from newsparse.html import read_page
from newsparse.markup.scripts import read_json, salvage, values_in
from newsparse.metadata import Metadata, read_metadata
from newsparse.readers.authors import read_author_field

STORY = (
    "강산군은 5일 강산천 둔치에서 제10회 봄꽃 축제를 연다고 밝혔다.",
    "군은 지난해보다 주차장을 두 배로 늘리고 셔틀버스 12대를 다니게 했다.",
    "축제 기간 중앙로는 오전 10시부터 오후 6시까지 차량이 다닐 수 없다.",
)
PAGE = "<h1>강산군, 봄꽃 축제 연다</h1>{}<div>" + "".join(f"<p>{line}</p>" for line in STORY) + "</div>"


def metadata(html: str) -> Metadata:
    return read_metadata(read_page(html))


def linked(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "강산군, 봄꽃 축제 연다",
    "datePublished": "2024-05-01T10:11:00+09:00",
    "author": {"@type": "Person", "name": "홍길동"},
    "publisher": {"@type": "Organization", "name": "강산일보"},
}
AS_JSON = json.dumps(ARTICLE, ensure_ascii=False)


# ── JSON-LD ──


@pytest.mark.parametrize(
    "script",
    [
        AS_JSON,
        f"[{AS_JSON}]",
        f'{{"@graph": [{{"@type": "BreadcrumbList", "name": "강산일보 > 사회"}}, {AS_JSON}]}}',
        f'{{"@type": "WebPage", "mainEntity": {AS_JSON}}}',
        AS_JSON.replace("NewsArticle", "ReportageNewsArticle"),
        AS_JSON.replace('"NewsArticle"', '["NewsArticle", "Article"]'),
        AS_JSON.replace('"author": {', '"author": [{').replace('"홍길동"}', '"홍길동"}]'),
        AS_JSON.replace(', "datePublished"', ', // 제목\n "datePublished"'),
        AS_JSON.replace(', "datePublished"', ', /* 제목 */ "datePublished"'),
        AS_JSON[:-1] + ",}",
        f"<!-- {AS_JSON} -->",
        f"//<![CDATA[\n{AS_JSON}\n//]]>",
        f"{AS_JSON};",
        f'{{"@type": "Organization"}}\n{AS_JSON}',
        AS_JSON.replace("축제 연다", "축제&#32;연다"),
    ],
    ids=range(15),
)
def test_json_ld_as_pages_have_it(script: str) -> None:
    """A list, a graph, comments, stray commas, wrappings: the values are the same."""
    found = metadata(linked(script))
    assert "강산군, 봄꽃 축제 연다" == found.headlines[0].text
    assert "script[type=application/ld+json] headline" == found.headlines[0].source
    assert ["홍길동"] == [author.text for author in found.authors]
    assert ["2024-05-01T10:11:00+09:00"] == [value.text for value in found.published]
    assert ["강산일보"] == [value.text for value in found.papers]


def test_broken_json_ld_gives_what_can_be_told() -> None:
    """A quotation mark that is not escaped breaks one field, not the others."""
    broken = AS_JSON.replace("봄꽃 축제", '"봄꽃" 축제')
    assert () == read_json(broken)
    assert ["2024-05-01T10:11:00+09:00"] == [value.text for value in metadata(linked(broken)).published]
    assert {"datePublished": "2024-05-01T10:11:00+09:00"} == salvage(broken, ("datePublished", "headline2"))


@pytest.mark.parametrize(
    "script",
    ["", "{", "null", "5", '"강산"', "[[[]]]", '{"@type": 5}', '{"@type": "NewsArticle", "author": 5}', "[" * 5000],
)
def test_json_ld_of_nothing(script: str) -> None:
    """What says nothing of an article gives nothing."""
    assert Metadata() == metadata(linked(script))


# ── meta ──


@pytest.mark.parametrize(
    ("head", "field", "source"),
    [
        (meta("og:title", "강산군의 봄"), "headlines", "meta[og:title]"),
        ("<meta name=Author content='강산군의 봄 홍길동 기자'>", "authors", "meta[author]"),
        (meta("dable:author", "강산군의 봄 홍길동 기자"), "authors", "meta[dable:author]"),
        (meta("article:published_time", "강산군의 봄"), "published", "meta[article:published_time]"),
        ("<meta itemprop=dateModified content='강산군의 봄'>", "updated", "meta[datemodified]"),
        ("<span itemprop=datePublished content='강산군의 봄'>5일</span>", "published", "meta[datepublished]"),
        ("<time datetime='강산군의 봄'>5일</time>", "published", "time[datetime]"),
        ("<title>강산군의 봄</title>", "headlines", "title"),
        ("<meta name=description content='축제 소식 [입력시간 : 2018-05-01 10:11]'>", "published", "meta[description]"),
    ],
    ids=range(9),
)
def test_where_a_value_stands(head: str, field: str, source: str) -> None:
    """Every value keeps the place that it was read from."""
    (value,) = getattr(metadata(head), field)
    assert source == value.source


def test_the_more_trusted_value_stands_first() -> None:
    """JSON-LD before Open Graph, that before the page's title."""
    head = f"<title>셋 - 강산일보</title>{meta('og:title', '둘')}{linked(AS_JSON)}"
    assert ["강산군, 봄꽃 축제 연다", "둘", "셋 - 강산일보"] == [value.text for value in metadata(head).headlines]


@pytest.mark.parametrize(
    ("field", "named"),
    [
        ("홍길동", ("홍길동",)),
        ("강산=홍길동 기자", ("강산=홍길동 기자",)),
        ("By 홍길동,김철수", ("홍길동", "김철수")),
        ("홍길동 기자 외 2명", ("홍길동 기자",)),
        ("John Smith", ("John Smith",)),
        ("디지털뉴스팀", ("디지털뉴스팀",)),
        ("강산일보", ()),
        ("강산 일보", ()),
        ("강산일보 | 한빛포털", ()),
        ("https://www.facebook.com/kangsan", ()),
        ("@kangsan", ()),
        ("", ()),
        ("홍" * 300, ()),
    ],
)
def test_who_is_named_in_an_authors_field(field: str, named: tuple[str, ...]) -> None:
    """Outlets, portals and addresses are nobody; several names are several."""
    assert named == read_author_field(field, ["강산일보"])


# ── against the page ──


def test_the_visible_byline_wins() -> None:
    """An outlet that poses as author, or another name, adds nobody to those that the page names."""
    head = meta("author", "강산일보") + meta("dable:author", "최누리")
    article = parse_html(head + PAGE.format("<div>홍길동 기자</div>"))
    assert ["홍길동"] == [author.name for author in article.authors]


def test_an_author_of_the_head_alone() -> None:
    """Where the page names nobody, the head's author has a line, a block and a span; its city is no part of the name."""
    article = parse_html(meta("author", "강산=홍길동 기자") + PAGE.format(""))
    (author,) = article.authors
    assert ("홍길동", "기자", "강산") == (author.name, author.role, author.bureau)
    span = author.span("name")
    assert span
    assert "홍길동" == article.text[slice(*span)]
    assert article.text.startswith("강산=홍길동 기자\n")


@pytest.mark.parametrize(
    "line",
    ["<span class=writer>홍길동</span>", "<div>KSN 홍길동 (hong@kangsan.example)</div>", "<p>글 홍길동</p>"],
)
def test_a_line_that_the_head_explains(line: str) -> None:
    """A name without a role is a byline where the head says whose name it is."""
    article = parse_html(meta("author", "홍길동") + PAGE.format(line))
    assert ["홍길동"] == [author.name for author in article.authors]
    assert "홍길동" not in article.body


@pytest.mark.parametrize(
    ("head", "shown", "published", "updated", "defects"),
    [
        # the page shows none
        (meta("article:published_time", "2024-05-01T01:11:00Z"), "", "10:11", None, []),
        (meta("og:regDate", "20240501101100"), "", "10:11", None, []),
        # the page shows the same, with and without saying which it is
        (meta("article:published_time", "2024-05-01T01:11:00Z"), "입력 2024.05.01 10:11", "10:11", None, []),
        (meta("article:modified_time", "2024-05-01T10:11:00+09:00"), "2024.05.01 10:11", None, "10:11", []),
        # the page shows the change, the head the first entry
        (meta("article:published_time", "2024-05-01T09:00:00+09:00"), "업데이트 2024.05.01 10:11", "09:00", "10:11", []),
        # Korean time that calls itself universal
        (meta("article:published_time", "2024-05-01T10:11:00Z"), "입력 2024.05.01 10:11", "10:11", None, ["zone-contradicted"]),
        # the page is right
        (meta("article:published_time", "2024-05-01T08:00:00+09:00"), "입력 2024.05.01 10:11", "10:11", None, []),
        # never changed
        (meta("article:published_time", "2024-05-01T10:11:00+09:00") + meta("article:modified_time", "2024-05-01T10:11:30+09:00"), "", "10:11", None, []),
        (meta("article:published_time", "봄"), "", None, None, []),
    ],
    ids=range(9),
)  # fmt: skip
def test_times(head: str, shown: str, published: str | None, updated: str | None, defects: list[str]) -> None:
    """A time that is shown is a hint on its line, one that is not is a line; a contradiction is a defect."""
    article = parse_html(head + PAGE.format(f"<div>{shown}</div>"))
    times = [value.strftime("%H:%M") if value else None for value in (article.published_at, article.updated_at)]
    assert [published, updated] == times
    assert defects == [defect.code for defect in article.defects]


@pytest.mark.parametrize(
    "head",
    [
        meta("og:title", "강산군, 봄꽃 축제 연다"),
        meta("og:title", "강산군, 봄꽃 축제 연다 - 강산일보") + meta("og:site_name", "강산일보"),
        "<title>강산군, 봄꽃 축제 연다 < 사회 < 기사본문 - 강산일보</title>",
        meta("og:title", "강산일보")
        + meta("og:site_name", "강산일보")
        + "<title>강산군, 봄꽃 축제 연다 | 강산일보</title>",
    ],
    ids=range(4),
)
def test_a_headline_of_the_head_alone(head: str) -> None:
    """A headline that the page does not show is a line of its own, without the paper behind it."""
    article = parse_html(head + PAGE.format("").replace("<h1>강산군, 봄꽃 축제 연다</h1>", ""))
    assert "강산군, 봄꽃 축제 연다" == article.headline
    assert 1 == len(article.of(Headline))


def test_the_head_says_which_heading_is_the_headline() -> None:
    """Of two headings the one that the head calls the title, with a date behind it too."""
    html = "<h1>강산천의 사계절 이야기</h1><h3>강산군, 봄꽃 축제 연다 (2024.05.01)</h3><h2>5일부터 여드레 동안</h2>"
    article = parse_html(
        meta("og:title", "강산군, 봄꽃 축제 연다") + PAGE.format("").replace("<h1>강산군, 봄꽃 축제 연다</h1>", html)
    )
    assert "강산군, 봄꽃 축제 연다" == article.headline


def test_a_papers_title_is_no_headline() -> None:
    """A page's title without anything behind it may be the paper's name."""
    assert parse_html("<title>강산일보</title>" + PAGE.replace("h1>", "p>").format("")).headline != "강산일보"


# ── data scripts ──


def test_a_body_of_json_ld_alone() -> None:
    """A story that only the head holds is read where the page shows none."""
    script = json.dumps({**ARTICLE, "articleBody": "\n".join(STORY)}, ensure_ascii=False)
    article = parse_html(linked(script) + "<div>메뉴</div>")
    assert "\n\n".join(STORY) == article.body
    assert "강산군, 봄꽃 축제 연다" == article.headline
    for paragraph in article.paragraphs:
        assert paragraph.text == article.text[paragraph.start : paragraph.end]


def test_a_body_that_is_shown_is_not_told_twice() -> None:
    """The head's copy of a story that the page shows adds nothing."""
    script = json.dumps({**ARTICLE, "articleBody": "\n".join(STORY)}, ensure_ascii=False)
    article = parse_html(linked(script) + PAGE.format(""))
    assert 1 == article.text.count(STORY[0])


@pytest.mark.parametrize(
    "script",
    [
        'window.page = {"article": {"body": %s}};',
        "self.state=JSON.parse(%r);",
        'run({"items": [{"title": "다른 기사"}], "html": %s});',
    ],
)
def test_a_story_in_a_script(script: str) -> None:
    """The value that holds most of the prose is the story, markup in it or not."""
    html = json.dumps("".join(f"<p>{line}</p>" for line in STORY), ensure_ascii=False)
    filled = script.replace("%r", json.dumps(f'{{"body": {html}}}', ensure_ascii=False)).replace("%s", html)
    assert list(STORY) == [value.text for value in read_data_scripts(read_page(f"<script>{filled}</script>")).story]


def test_a_story_in_a_script_of_data() -> None:
    """A script whose type is JSON is read whole; linked data is the head's."""
    data = json.dumps({"props": {"lines": list(STORY)}}, ensure_ascii=False)
    assert list(STORY) == [
        value.text for value in read_data_scripts(read_page(f'<script type="application/json">{data}</script>')).story
    ]
    assert () == read_data_scripts(read_page(linked(data))).story


def test_a_long_paragraph_of_a_script_is_whole() -> None:
    """No paragraph is cut."""
    line = "강산군은 5일 봄꽃 축제를 연다고 밝혔다. " * 200
    assert line.strip() == parse_html(f"<script>x = {json.dumps({'body': line})}</script>").body


@pytest.mark.parametrize(
    ("script", "values"),
    [
        ('a = {"x": 1}; b = [2]; c({"y": []})', [{"x": 1}, [2], {"y": []}]),
        ('a = {x: 1}; b = [y]; c = {"z": 1', []),
        ('p(JSON.parse("{\\"x\\": 1}"))', [{"x": 1}]),
        ('p.push([1,"0:{\\"x\\""]);p.push([1,":1}\\n1:T6,봄꽃2:[3]\\n"])', [{"x": 1}, "봄꽃", [3]]),
        ('p.push([1,"0:{oops\\n1:[4]\\n"])', [[4]]),
    ],
)
def test_values_in_scripts(script: str, values: list[object]) -> None:
    """JSON that is assigned, passed on or streamed; what is no JSON is passed over."""
    assert values == list(values_in(script))
