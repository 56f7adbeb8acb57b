"""How a line reads: as a sentence of a story, as a title, as an item of a list."""

from __future__ import annotations

import re
from functools import cache, lru_cache

__all__ = [
    "ends_in_paper",
    "ends_sentence",
    "is_issue",
    "is_item",
    "is_prose",
    "is_quotation",
    "is_same_title",
    "is_title",
    "last_sentence",
    "lost_its_stop",
    "names_speaker",
    "wants_more",
]

_CLOSERS = "\"'”’」』)]》>*.…"


@cache
def _sentence() -> re.Pattern[str]:
    """The end of a sentence: a final ending with its stop, or a stop behind anything."""
    return re.compile(
        r"(?:[다요죠까자오라네]|니다)[.?!…]{1,4}[\"'”’」』)\]》>*]{0,3}\Z|[가-힣\d)%](?:\.|[?!]{1,2})(?<!\.\.)[\"'”’」』)\]]{0,3}\Z|다\.\s?<[^<>]{2,40}>\Z"
    )


@cache
def _quoting() -> re.Pattern[str]:
    """A headline that ends in what somebody says: nothing of it is a sentence but the quotation."""
    return re.compile(r"(?![“\"‘'])[^“\"”\n]{3,45}(?:“[^“”]{2,50}”|\"[^\"]{2,50}\")")


@cache
def _inner() -> re.Pattern[str]:
    return re.compile(r"[다요][.?!][\"'”’)]?\s?[가-힣A-Z“‘\"'\d]|[다요]고\s|(?:[은는이가을를]|에서|까지|부터|으로)\s")


def is_prose(text: str) -> bool:
    """Whether a line reads as a sentence of a story, or as several.

    >>> is_prose("강산군은 5일 봄꽃 축제를 연다고 밝혔다."), is_prose("강산군, 봄꽃 축제 연다")
    (True, False)
    """
    if len(text) < 15:
        return text.endswith(("다.", "요.", "까?"))
    return _reads_as_prose(text) if len(text) <= _KEPT else _reads_as_prose.__wrapped__(text)


_KEPT = 400
"""What is found of a line no longer than this is kept: neighbours are asked for, and asked again."""


@lru_cache(maxsize=512)
def _reads_as_prose(text: str) -> bool:
    if _quoting().fullmatch(text):
        return False
    if _sentence().search(text[-50:]):
        return True
    if len(text) >= 60 and text[-2:-1] in "다요까죠" and text[-1] in '”"':
        return True
    if len(text) >= 40 and _sentence_inside().search(text):
        return True
    particles = len(_inner().findall(text[:400])) if len(text) >= 60 else 0
    return particles >= (3 if len(text) >= 90 else 4)


def is_title(text: str) -> bool:
    """Whether a line may be a title: a few words that do not end as a sentence does.

    >>> is_title("강산군, 봄꽃 축제 연다"), is_title("강산군은 5일 봄꽃 축제를 연다고 밝혔다.")
    (True, False)
    """
    if not 2 <= len(text) <= 150 or text.endswith(("다.", "요.")):
        return False
    return _hangul().search(text) is not None and _sentence_inside().search(_quoted().sub("", text)) is None


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(r"[“\"‘'][^“”\"‘’']{0,120}[”\"’']")


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does.

    >>> ends_sentence("강산군은 5일 봄꽃 축제를 연다고 밝혔다."), ends_sentence("강산군, 봄꽃 축제 연다")
    (True, False)
    """
    return _sentence().search(text[-50:]) is not None and _quoting().fullmatch(text) is None


def ends_in_paper(text: str) -> bool:
    """Whether the last of several words is the name of a paper or a station.

    >>> ends_in_paper("지면보다 먼저 읽는 강산신문"), ends_in_paper("강산신문, 창간 서른 돌")
    (True, False)
    """
    return _paper_last().search(text) is not None


@cache
def _paper_last() -> re.Pattern[str]:
    return re.compile(r"\s[가-힣A-Za-z]{0,10}(?:신문|일보|뉴스|방송|투데이|타임[스즈]|저널)\Z")


@cache
def _hangul() -> re.Pattern[str]:
    return re.compile(r"[가-힣]")


@cache
def _sentence_inside() -> re.Pattern[str]:
    return re.compile(r"(?:니다|[가-힣]다)\.[\s가-힣A-Z]")


@cache
def _item() -> re.Pattern[str]:
    return re.compile(
        r"[△▲▷▶▸▪■□◦○●◇◆❍※*\-–·•∙①-⑳]\s?\S|\d{1,2}[.)]\s?\S|\d{1,2}:\d\d\s\S|[가-힣 ]{2,8}\s?[:：]\s?\S|\[[가-힣 ]{2,10}\]\Z|/\s"
    )


def is_item(text: str) -> bool:
    """Whether a line reads as an item of a list: a mark, a number or a label in front.

    >>> is_item("△접수 : 2월 28일까지"), is_item("강산군의 봄")
    (True, False)
    """
    return _item().match(text) is not None


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"(?:[다요죠까][.?!]|(?<!\d)[.?!]|[.?!](?!\d))[\"'”’」』)\]>*]{0,3}")


@cache
def _open() -> re.Pattern[str]:
    return re.compile(
        r"(?:[가-힣](?:은|는|이|가|을|를|의|에|에서|에게|와|과|고|며|면서|지만|하는|있는|되는|해서|라고|다고|보다)|[”\"](?:고|며|라고|라며)|,)\Z"
    )


def wants_more(text: str) -> bool:
    """Whether a line breaks off in the middle of a sentence.

    >>> wants_more("강산군은 5일 봄꽃 축제를"), wants_more("강산군의 봄")
    (True, False)
    >>> wants_more("봄을 준비했다”며 “많이 오시길 바란다”고")
    True
    >>> wants_more("봄이 왔어요. 아이들도 물가로")
    True
    """
    return _open().search(text[-6:]) is not None or (
        _begun().search(text[-50:]) is not None and not ends_sentence(text)
    )


@cache
def _begun() -> re.Pattern[str]:
    """A sentence that ended, and a few words of the next."""
    return re.compile(r"[다요죠]\. [가-힣][^.]{2,40}\Z")


def is_quotation(text: str) -> bool:
    """Whether a line is what somebody says, from quote to quote.

    >>> is_quotation("“강산천에 봄이 오면 사람도 함께 와요”"), is_quotation("“강산천의 봄”")
    (True, False)
    """
    return len(text) > 20 and text[0] in '“"' and text[-2:-1] in "요다죠까" and text[-1] in '”"'


def lost_its_stop(text: str) -> bool:
    """Whether a line is a sentence but for its stop.

    >>> lost_its_stop("강산군은 오는 5일부터 사흘 동안 봄꽃 축제를 연다고 밝혔다"), lost_its_stop("강산군, 축제 연다")
    (True, False)
    """
    return len(text) >= 30 and text.endswith(("다", "요"))


def names_speaker(text: str) -> bool:
    """Whether a line says whose words follow in a broadcast.

    >>> names_speaker("홍길동///강산군 관광과"), names_speaker("홍길동 강산군 관광과장")
    (True, False)
    """
    return _speaker().match(text) is not None


@cache
def _speaker() -> re.Pattern[str]:
    return re.compile(
        r"(?:[◀<]?(?:INT|SYN|녹취|인터뷰|현장인터뷰)[▶>]|(?i:int|syn)\s[가-힣]{2,4}\s?/|[가-힣]{2,4}\s?/{2,3}\s?[가-힣])"
    )


def is_issue(text: str) -> bool:
    """Whether a line says of which issue of a paper the page is.

    >>> is_issue("한빛 소식 제1702호 시정"), is_issue("제12호 태풍 올라온다")
    (True, False)
    """
    return _issue().search(text) is not None


@cache
def _issue() -> re.Pattern[str]:
    return re.compile(r"제\s?\d{3,5}\s?호(?=\s|\Z)")


@cache
def _page_title() -> re.Pattern[str]:
    """What a page puts behind a headline in its own title."""
    return re.compile(r"\s*(?:[|<>\-:ㅣ]|\.\.|\Z)")


def is_same_title(text: str, first: str) -> bool:
    """Whether a line is the other one, or the other one without what a page puts behind it.

    >>> is_same_title("강산군, 봄꽃 축제 연다", "강산군, 봄꽃 축제 연다 > 사회"), is_same_title("강산군", "강산군의 봄")
    (True, False)
    """
    cut = first.partition("...")[0].rstrip()
    if 12 <= len(cut) < len(first) <= len(cut) + 10 and text.startswith(cut):
        return True  # a title that was cut off to fit a list
    return text == first or (
        len(text) >= 10 and first.startswith(text) and _page_title().match(first, len(text)) is not None
    )


def last_sentence(text: str) -> int:
    """Where the last sentence of a line ends: what stands behind it may be a byline glued to it.

    >>> line = "축제는 7일까지 열린다.홍길동 기자"
    >>> line[last_sentence(line) :]
    '홍길동 기자'
    """
    window = max(0, len(text) - 120)
    end = 0
    for stop in _stop().finditer(text, window):
        if "@" not in text[max(0, stop.start() - 30) : stop.start()] or text[stop.start()] != ".":
            end = stop.end()
    return end
