"""Which part of an article an element says that it holds: by its tag, its class and id words, its itemprop.

The words are what content systems, portals and schema.org call the parts. They are evidence: a page that has none of
them reads as its text does.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal, TypeAlias

__all__ = ["APART", "Part", "part_of"]

Part: TypeAlias = Literal[
    "body", "headline", "subheading", "byline", "published", "updated", "time", "section", "caption", "copyright",
    "tags", "note", "related", "comments", "share", "menu", "footer", "ad", "aside", "control",
]  # fmt: skip

APART: frozenset[Part] = frozenset({"related", "comments", "share", "menu", "footer", "ad", "aside"})
"""What stands beside the article; whatever is inside such an element does too."""

_NAMES: tuple[tuple[Part, str], ...] = (
    ("comments", """
        comment comments reply replies cmt cmts opinion-write memo-list live-re livere disqus guestbook feedback
    """),
    ("share", """
        sns share shares sharing social toolbar tool-bar tools sytool helper-tool font-size fontsize util utils
        utill btn-area print scrap bookmark sharedaddy tts emoji like likeit recommendation-btn
    """),
    ("related", """
        related relatedposts relation relate relative rel-news rank ranking popular most-view mostview best recommend
        recom recommended hot-news hotnews hot-issue headline-list news-list newslist article-list articlelist prev-next
        prevnext prev next latest lately rolling slider swiper carousel more-news other-news othernews writer-more
        media-end-linked-more list-area end-photo-list photo-list
    """),
    ("menu", """
        logo logos =site site-name site-title brand menu menus gnb lnb snb nav navi navigation skip skip-nav skipnav
        allmenu sitemap login search search-box topmenu quick-menu breadcrumb-menu
    """),
    ("footer", "footer foot ft company masthead footer-wrap bottom-info"),
    ("ad", """
        ad ads adv advert advertisement adsense adbox adarea banner banners taboola dable mobon promotion
        sponsor-ad newsletter subscribe subscribe-box donate donation support-box sponsor-box
    """),
    ("aside", "aside side sidebar side-bar sidearea lside rside wing skyscraper"),
    ("control", """
        btn button buttons blind ir sr-only sronly show-for-sr sound-only a11y hidden-text screen-out screenout
        tooltip layer-pop layer-popup popup modal dimmed toast msgbox alert
    """),
    ("copyright", "copyright copyrights copyright-area copy-right news-copyright txt-copyright c-text bo-v-copy"),
    ("caption", """
        figcaption caption captions cutline img-desc image-desc photo-desc photo-caption txt-caption imgcaption
        img-caption figure-txt about-photo end-photo-org img-txt pic-desc view-r-caption
    """),
    ("tags", "tag tags keyword keywords hashtag hashtags tag-group article-tag"),
    ("note", "article-note editor-note correction"),
    ("subheading", """
        subheading subheadline subheadlines subhead sub-head sub-heading subtitle sub-title subtit sub-tit midtitle
        mid-title summary summary-view media-end-summary editoropinions =sub bo-v-sub view-sub-title view-t2
        alternativeheadline alternative-headline abstract standfirst deck sub-subject precis
    """),
    ("updated", """
        datemodified date-modified date-modify date-update modify-date article-modify-date-time updated date-updated
        last-modified
    """),
    ("published", """
        datepublished date-published pubdate pub-date publish-date published-date article-date-time datecreated
        date-created
    """),
    ("time", """
        date dates datetime date-time num-date news-date regdate reg-date info-date info-update timestamp time
        view-date write-date input-date article-date registration
    """),
    ("byline", """
        byline bylines reporter reporters journalist journalists author authors writer writers info-name
        article-writer name-mul press-name by-line =name writer-info creator article-byline
    """),
    ("headline", """
        headline headlines heading title tit ttl subject tit-view art-title article-title news-title news-ttl view-t
        headline-title article-head-title bo-v-tit news-headline newstitle
    """),
    ("section", "section-name category cate breadcrumb breadcrumbs location locate bo-v-cate shoulder"),
    ("body", """
        articlebody article-body articletext article-text article-txt articletxt article-content article-contents
        article-view-content article-view article-veiw newsbody news-body newstext news-text news-txt news-content
        news-contents newsct newsct-article dic-area view-con view-content view-contents view-cont view-body
        viewbody view-text cont-newstext body-text bodytext story-body storybody story-content entry-content
        post-content read-body xe-content rhymix-content bo-v-con bo-v-atc m-cont text-area content-text news-view
        news-view-area articlebodycontents newsendcontents detail-body art-body art-txt art-text articleview
    """),
)  # fmt: skip
"""The more telling part first: an element that is named for several is the first of them. A name with ``=`` before it
is no part of a longer one. ``article-veiw`` is what NDsoft's pages have."""

_TAGS: tuple[tuple[Part, str], ...] = (
    ("caption", "figcaption"),
    ("menu", "nav"),
    ("footer", "footer"),
    ("aside", "aside"),
    ("control", "button label legend option select textarea"),
)

_LOOK = frozenset("style theme skin".split())
"""A name with one of these says what an element looks like, not what it is: ``rd_nav_style2``."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_LONGEST_RUN = 4
"""Words in a row that make one name: ``article-view-content-div`` has ``article-view-content`` in it."""
_MOST_NAMES, _MOST_WORDS = 12, 8
"""How many names of an element are looked at, and how many words of each."""


@cache
def _parts() -> dict[str, tuple[int, Part]]:
    """For each name, hyphens taken out, its rank and its part."""
    found: dict[str, tuple[int, Part]] = {}
    for rank, (part, names) in enumerate(_NAMES):
        for name in names.split():
            found.setdefault(name.replace("-", ""), (rank, part))
    return found


@cache
def _tags() -> dict[str, Part]:
    return {tag: part for part, tags in _TAGS for tag in tags.split()}


@lru_cache(maxsize=4096)
def _named(names: str) -> Part | None:
    """The part that the names of an element tell of: the longest run of words that is one, then the more telling."""
    known = _parts()
    best: tuple[int, int, Part] | None = None
    for name in names.split()[:_MOST_NAMES]:
        words = [word.lower() for word in _WORD.findall(name)[:_MOST_WORDS]]
        if _LOOK.intersection(words):
            continue
        for size in range(min(_LONGEST_RUN, len(words)), 0, -1):
            for at in range(len(words) - size + 1):
                run = "".join(words[at : at + size])
                found = known.get(run) or (known.get(f"={run}") if size == len(words) else None)
                if found and (best is None or (-size, found[0]) < best[:2]):
                    best = (-size, *found)
    return best[2] if best else None


def part_of(tag: str, names: str) -> Part | None:
    """The part of an article that an element says that it holds.

    Args:
        tag: the element's name, in lower case.
        names: its class words, id and itemprop, parted by blanks.

    Returns:
        The part; None where neither the names nor the tag tell of one.

    >>> part_of("div", "article-veiw-body view-page"), part_of("td", "view_r_caption"), part_of("figcaption", "")
    ('body', 'caption', 'caption')
    >>> part_of("div", "wrap")

    A heading called ``site`` is the paper's name, a box called so is the whole page:

    >>> part_of("h1", "site"), part_of("div", "site hfeed")
    ('menu', None)
    """
    if tag == "div" and "site" in names:
        names = " ".join(name for name in names.split() if name != "site")
    return (_named(names) if names else None) or _tags().get(tag)
