"""Pictures: their captions, known by a mark, by the credit at the end, or by what they tell and where they stand."""

from __future__ import annotations

import re
from functools import cache

from newsparse.blocks import Caption, Dateline, Headline, Span, Subheadline
from newsparse.layout import Rule
from newsparse.layouts import reading
from newsparse.lines import Line
from newsparse.readers.credits import find_credit, names_giver
from newsparse.readers.deck_words import ends_deck
from newsparse.readers.guests import are_of_one, read_guest
from newsparse.readers.names import AGENCY, OFFICES, is_name, is_organization
from newsparse.readers.prose import ends_sentence, is_prose
from newsparse.readers.scenes import SCENE_WORDS, is_named_first, is_scene, names_scene, tells_scene

__all__ = ["CAPTIONS", "CAPTIONS_BY_PLACE"]

_OPEN, _CLOSE = r"[\[(<〈【]", r"[\])>〉】]"
_DAY = r"(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?"
_MAIL = r"[\w.+\-]{2,30}@[\w.\-]{0,30}\w"
_REPORTER = r"(?:[가-힣]{2,6}\s?[/=]\s?)?[가-힣]{2,4}\s?기자"


def captioned(line: Line) -> bool:
    """A line that ends in a credit no sentence could end in: ``(사진=강산군 제공)``, ``ⓒ 강산일보``."""
    text = line.text
    if len(text) < 4 or _sentences(text) > 3 or _byline().match(text):
        return False
    found = find_credit(text)
    return found is not None and found.sure


@cache
def _byline() -> re.Pattern[str]:
    """A reporter with an address: the photographer named behind is of the byline."""
    return re.compile(r"/?(?:[가-힣·]{2,8}\s?=\s?)?(?:[가-힣]{2,4}[·ㆍ, ]{0,2}){1,4}\s?기자\s\S{1,30}@")


def captioned_scene(line: Line) -> bool:
    """A scene and a name behind it that could be a byline too (``/강산군 제공``, ``홍길동 기자``): the story is still to come."""
    text = line.text
    if len(text) < 12 or _sentences(text) > 2:
        return False
    found = find_credit(text)
    if found is None or found.sure or found.start < 8:
        return False
    told = text[: found.start].rstrip(" /")
    if told[0] in _BULLETS or not (is_scene(told) or told.endswith((".", "”", '"'))):
        return False
    # a reporter could have written the story: then its end is near, and no scene is told
    if found.reporter:
        return (is_scene(told) or is_named_first(told)) and is_prose(line.below) and len(line.below) > 40
    return (
        is_scene(told)
        or not told.endswith(_FINALS)
        or is_named_first(told)
        or any(word in text[found.start :] for word in ("제공", "DB"))
    )


_FINALS = ("다.", "요.", "죠.", "까.", "다", "요", "다.”", '다."')
"""How sentences end."""
_BULLETS = "-–▶▷■◆○●[【<*※"


def _sentences(text: str) -> int:
    return len(_stop().findall(text))


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"다\.")


def marked(line: Line) -> bool:
    """One ▲ at the front of a line that tells a scene or ends in a credit; several are a list."""
    text = line.text.lstrip("• ")
    if len(text) < 2 or not text.startswith(("▲", "△")) or sum(text.count(mark) for mark in "▲△") != 1:
        return False
    neighbours = (one for one in (line.above, line.below) if one != line.text)
    if line.above.endswith("?") or any(one.lstrip("• ")[:1] == text[0] for one in neighbours):
        # answers and items of a list, unless they end in a credit or name somebody
        return is_scene(text) or find_credit(text) is not None or _portrait().fullmatch(text) is not None
    if text.startswith("△"):
        return find_credit(text) is not None
    if not line.whole and not (is_scene(text) or find_credit(text)):
        return False
    return _no_caption().match(text) is None


@cache
def _portrait() -> re.Pattern[str]:
    return re.compile(r"[▲△]\s?<[^<>]{2,30}>")


@cache
def _no_caption() -> re.Pattern[str]:
    return re.compile(r"▲\s?(?:본보|답|(?!사진).{1,12}[:：=]|[^\s(]{1,24}\([-+\d.,%]{2,12}\)|\S{1,14}\Z(?<!제공))")


def credited_first(line: Line) -> bool:
    """A sentence or two, who gave the picture in brackets before them; a dateline there would begin a story."""
    text = line.text
    found = _credit_first().match(text)
    return found is not None and _sentences(text) <= 2 and "=" not in text[found.end() : found.end() + 30]


@cache
def _credit_first() -> re.Pattern[str]:
    return re.compile(r"[\[(]\s?사진\s?(?:제공|출처)?\s?[=:/]\s?[^\[\]()<>\n]{2,30}[\])]\s?(?=[^\s\[(【<])")


@cache
def _credit_alone() -> re.Pattern[str]:
    return re.compile(
        rf"{_OPEN}\s?[^\[\]()<>\n]{{0,30}}(?:제공|사진|촬영|자료|캡처|캡쳐|갈무리|DB ?금지)[^\[\]()<>\n]{{0,40}}{_CLOSE}"
        r"|(?:그림|그래픽|일러스트|삽화)\s?[:=/]\s?[^\n]{2,30}|[ⓒ©@]\s?[^\n@|]{2,30}|(?:[가-힣A-Za-z0-9]{2,14}\s){1,3}제공|/\s?(?:사진|제공)\s?[=:]?[^\n]{2,30}"
    )


def credit_alone(line: Line) -> bool:
    """A line with nothing but a credit."""
    if '"' in line.text or "“" in line.text:
        return False  # somebody speaks of pictures
    return not line.above.startswith("/글") and _credit_alone().fullmatch(line.text) is not None


def credit_again(line: Line) -> bool:
    """A credit alone that stands twice in a row: of the picture, and of what the page says of it."""
    return line.above == line.text and line.copy > 1 and credit_alone(line)


def above_story(line: Line) -> Span | bool:
    """A dateline, a scene and the day of the picture, with the story still to come, or the whole printed twice."""
    found = _wire().match(line.text)
    if not found:
        return False
    closed = found[0].endswith((")", "]")) or "@" in found[0]
    if not (closed or line.copies > 1 or len(line.below) > 40 or found.end() < len(line.text) or not line.whole):
        return False
    return Span(0, found.end())


@cache
def _wire() -> re.Pattern[str]:
    return re.compile(
        rf"[\[(【][^\[\]()【】\n]{{2,30}}[\])】]\s?(?:[가-힣·, ]{{2,20}}(?:기자|특파원)\s?)?=?\s?[^\n]{{10,300}}?{_DAY}(?:\s?[\[(][^\[\]()\n]{{2,30}}[\])])?(?:\s{{0,2}}{_MAIL})?(?!\w)"
    )


def below_arrows(line: Line) -> bool:
    """The office of somebody whose name stands behind two arrows on the line above."""
    return line.above.startswith("↑↑") and not is_prose(line.text)


def above_credit(line: Line) -> bool:
    """A line that is no sentence of the story, directly above a credit on a line of its own."""
    if line.follow is not Caption or line.title == 0 or ":heading" in line.hint:
        return False
    tells = is_scene(line.text) and ". " not in line.text
    return (tells or not is_prose(line.text)) and _credit_alone().fullmatch(line.below) is not None


def _below_title(line: Line) -> bool:
    """Below the headline, or above a story that has none."""
    return line.title is None or line.title > 0


def twin(line: Line) -> bool:
    """A line printed twice in a row: what the page says of a picture for those who do not see it, and its caption."""
    text = line.text
    if line.copies < 2 or text not in (line.above, line.below) or line.title == 0:
        return False
    if _sentences(text) > 2 or (text[0] == "[" and text[-1] == "]"):
        return False
    if line.copy == line.copies > 2 and line.below != text and is_prose(text):
        return False  # the story begins with the words of its picture
    return len(text) >= 6 or (len(text) >= 2 and is_name(text))


def echo(line: Line) -> bool:
    """A line that says what the line beside it says, with a mark or a credit more."""
    text = line.text.strip("▲ .")
    if len(text) < 8 or not _below_title(line):
        return False
    return any(
        other != line.text and text in other and len(other) - len(text) <= 60 and len(other) <= 300
        for other in (line.below, line.above)
    )


def scene(line: Line) -> bool:
    """One sentence of what is to be seen, between the headline and the story."""
    return _below_title(line) and len(line.text) >= 8 and _sentences(line.text) <= 2 and is_scene(line.text)


def scene_between(line: Line) -> bool:
    """One sentence, on a line of its own, of what somebody is seen to do and where: no story has such a paragraph."""
    return (
        line.whole
        and tells_scene(line.text)
        and (line.follow is Dateline or is_prose(line.below) or is_prose(line.above))
    )


def people_at_work(line: Line) -> bool:
    """People and what they are doing, or what a picture shows of something: no sentence, and no heading."""
    return line.whole and names_scene(line.text) and (is_prose(line.above) or is_prose(line.below))


def scene_without_stop(line: Line) -> bool:
    """What is to be seen, told like a sentence but without its stop, among sentences that have theirs."""
    return (
        line.whole
        and len(line.text) >= 12
        and line.text.endswith("다")
        and is_scene(line.text)
        and all(not one or ends_sentence(one) or find_credit(one) is not None for one in (line.above, line.below[-60:]))
    )


def below_image(line: Line) -> bool:
    """A scene directly below the place of a picture."""
    return line.above.startswith("![]") and _sentences(line.text) <= 1 and is_scene(line.text)


def place_name(line: Line) -> bool:
    """A noun with a stop, below the headline: what the picture shows."""
    return (
        _below_title(line)
        and re.fullmatch(r"[가-힣A-Za-z0-9()·‘’ ]{2,40}[가-힣)]\.(?:\([^()]{2,60}\))?", line.text) is not None
        and not line.text.endswith(("다.", "요.", "까."))
    )


def who_stands_where(line: Line) -> bool:
    """A line that says who is on the left, and is no sentence."""
    told = re.search(
        r"\((?:사진\s)?(?:맨\s)?(?:[좌우](?=[)측,])|왼쪽|오른쪽|가운데|앞줄)[^()]{0,200}\)"
        r"|\A[<\[](?:사진 )?(?:왼쪽|좌측)\s[^\[\]<>]{2,80}(?:오른쪽|우측)\s[^\[\]<>]{2,60}[>\]]\Z"
        r"|\A[<\[(](?:사진 )?(?:맨 )?(?:위|아래|왼쪽|오른쪽|시계\s?방향)(?:에서)?(?:부터|으로)[>\])]",
        line.text,
    )
    return told is not None and "다." not in line.text


def label(line: Line) -> bool:
    """A few words that say no more than what is to be seen, between the byline and the story."""
    if not (line.title or 0) > 0 or line.lead in (Headline, Subheadline, None) or len(line.text) < 4:
        return False
    if not re.fullmatch(
        r"[가-힣A-Za-z0-9()·]{1,12} [가-힣A-Za-z0-9()· ]{1,14}(?<!면)(?<!호)", line.text
    ) or is_organization(line.text):
        return False
    return is_prose(line.below) and not ends_deck(line.text)


def given_by(line: Line) -> bool:
    """A few words that are no sentence, and who gave the picture, below the headline."""
    return _below_title(line) and names_giver(line.text)


def portrait(line: Line) -> bool:
    """Somebody's name and office, more than once: it stands under a picture, and is no byline."""
    if not _below_title(line):
        return False
    return any(are_of_one(line.text, near) for near in (line.above, line.below))


def portrait_in_brackets(line: Line) -> bool:
    """Somebody's name and office in brackets, below a headline: it stands under a picture."""
    return _below_title(line) and line.text[0] == "[" and line.text[-1] == "]" and bool(read_guest(line.text[1:-1]))


def person_without_title(line: Line) -> bool:
    """Somebody's name and office above a story without a headline: the picture's."""
    return line.title is None and line.whole and bool(read_guest(line.text)) and "/" not in line.text


def name_between_paragraphs(line: Line) -> bool:
    """A name alone between paragraphs, no quotation behind it: it stands under a portrait."""
    return is_name(line.text) and is_prose(line.below) and line.below[0] not in "“\"'‘"


CREDIT_WORDS = (
    "사진",
    "그림",
    "일러스트",
    "삽화",
    "제공",
    "ⓒ",
    "©",
    "Ⓒ",
    "@",
    "촬영",
    "그래픽",
    "캡처",
    "캡쳐",
    "갈무리",
    "이미지",
    "자료",
    "출처",
    "/",
    "기자",
    "연합",
    "뉴스1",
    "뉴시스",
    "로이터",
    "AP",
    "AFP",
    "신화",
    "방송",
    "신문",
    "일보",
    "군청",
    "시청",
    "구청",
)
"""One of these stands in every credit."""

CAPTIONS = (
    # a credit on a line of its own belongs to the caption above it
    Rule("caption-credit-again", Caption, credit_again, needs=CREDIT_WORDS, longest=80, read=reading.caption),
    Rule("caption-credit-line", Caption, credit_alone, needs=CREDIT_WORDS, longest=80, joins=True, read=reading.caption),
    Rule("caption-ban", Caption, r"\*?\s?재판매\s?및\s?DB\s?금지\.?", needs=("재판매",), longest=20, after=Caption, joins=True, read=reading.caption),
    # ── known by a mark or a label ──
    Rule("caption-mark", Caption, marked, needs=("▲", "△"), longest=320, read=reading.caption),
    Rule("caption-arrows", Caption, r"↑↑\s?[^\n]{2,300}|▶\s?[^\n]{1,200}사진(?![^\n]{0,20}(?:보기|보러|구독))[^\n]{0,60}", needs=("↑↑", "사진"), read=reading.caption),
    Rule("caption-arrows-more", Caption, below_arrows, longest=40, after=Caption, joins=True, read=reading.caption),
    Rule("caption-lozenge", Caption, r"◇[^\n]{12,260}?다\.(?=\s?【)", take="head", needs=("【",), read=reading.caption),
    Rule("caption-explained", Caption, r"[^\n]{8,220}[(<〈]사진은 [^()<>〈〉\n]{2,60}[)>〉]\.?", needs=("사진은",), read=reading.caption),
    Rule("caption-who-stands-where", Caption, who_stands_where, needs=("왼쪽", "오른쪽", "가운데", "앞줄", "(좌", "(우", "부터>", "부터]", "부터)", "으로>", "으로]", "으로)", "좌측"), longest=260, read=reading.caption),
    Rule("caption-in-front", Caption, r"\([^()=\n]{4,50}(?:모습|전경|장면|광경)\)(?=\s?\S[^\n]{30})", take="head", needs=("모습", "전경", "장면", "광경"), read=reading.caption),
    Rule("caption-label", Caption, rf"[※*]?\s?{_OPEN}?\s?사진\s?설명\s?[=:：][^\n]{{2,250}}|\(사진\)\s?[^\n]{{4,200}}|<사진은 [^\n]{{2,100}}>", needs=("사진",), read=reading.caption),
    Rule("caption-names", Caption, r"◇[가-힣]{2,4}(?:\s?◇[가-힣]{2,4}){1,20}[^\n]{0,30}", needs=("◇",), read=reading.caption),
    # ── known by a date at the end: of the picture, not of the story ──
    Rule("caption-wire", Caption, above_story, take="head", needs=("=",), read=reading.caption),
    Rule("caption-dated", Caption, rf"(?=[^\n]{{0,300}}(?:[다음습경]\.|[가-힣]\.\s|/))[^\n]{{8,400}}?[.\s)]{_DAY}\s?(?:/\s?[^\n/]{{2,40}}|{AGENCY}|/?{_REPORTER}\s{_MAIL})?", needs=("/", "20"), read=reading.caption),
    # ── known by a credit ──
    Rule("caption-credit", Caption, captioned, needs=CREDIT_WORDS, longest=400, read=reading.caption),
    Rule("caption-credit-first", Caption, credited_first, needs=("사진",), longest=260, read=reading.caption),
    Rule("caption-scene-credit", Caption, captioned_scene, needs=CREDIT_WORDS, longest=260, read=reading.caption),
)  # fmt: skip
"""Captions known by their words, wherever they stand."""

CAPTIONS_BY_PLACE = (
    Rule("caption-twice", Caption, twin, longest=300, zone=("head", "story"), read=reading.caption),
    Rule("caption-echo", Caption, echo, zone="head", read=reading.caption),
    Rule("caption-above-credit", Caption, above_credit, longest=160, zone=("head", "story"), read=reading.caption),
    Rule("portrait", Caption, portrait, longest=60, zone=("head", "story"), read=reading.caption),
    Rule("caption-below-image", Caption, below_image, needs=SCENE_WORDS, longest=160, zone=("head", "story"), read=reading.caption),
    Rule("caption-without-stop", Caption, scene_without_stop, needs=("있다",), longest=160, zone=("head", "story"), read=reading.caption),
    Rule("caption-of-a-scene", Caption, scene_between, needs=("있다.",), longest=120, zone=("head", "story"), read=reading.caption),
    Rule("caption-of-people", Caption, people_at_work, needs=("있는", "사진", "화면", "영상", " 씨", "할머니", "할아버지", "어르신"), longest=80, zone=("head", "story"), read=reading.caption),
    Rule("portrait-in-brackets", Caption, portrait_in_brackets, needs=("[",), longest=40, zone="head", read=reading.caption),
    Rule("portrait-between", Caption, name_between_paragraphs, longest=4, zone="story", read=reading.caption),
    Rule("caption-scene", Caption, scene, needs=SCENE_WORDS, longest=160, zone="head", read=reading.caption),
    Rule("person-of-a-house", Caption, rf"[가-힣]{{3,16}} [가-힣]{{2,4}} [가-힣]{{0,8}}(?:{OFFICES})", zone="head", read=reading.caption),
    Rule("caption-given-by", Caption, given_by, needs=("제공",), longest=80, zone="head", read=reading.caption),
    Rule("caption-few-words", Caption, label, longest=16, zone="head", read=reading.caption),
    Rule("caption-noun", Caption, place_name, zone="head", read=reading.caption),
    Rule("caption-in-brackets", Caption, r"\([^()=\n]{6,60}[가-힣]\)", needs=("(",), longest=63, zone=("head", "story"), read=reading.caption),
    Rule("person-label", Caption, person_without_title, zone="head", read=reading.caption),
)  # fmt: skip
"""Captions known by what stands around them."""
