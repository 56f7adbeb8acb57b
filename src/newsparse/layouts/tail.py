"""What stands below the story: the byline behind the last sentence, the rights notice, the list of other articles."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from newsparse.blocks import Byline, Caption, Chrome, Contact, Copyright, Note, Paragraph, Related, Span, Timestamp
from newsparse.layout import Rule
from newsparse.layouts import reading
from newsparse.layouts.bylines import PEOPLE_WORDS
from newsparse.lines import Line
from newsparse.readers.names import AGENCY, ROLE, is_desk, is_name, is_organization
from newsparse.readers.prose import is_prose, is_title, last_sentence
from newsparse.readers.rights import find_rights

__all__ = ["RIGHTS", "TAIL", "TAIL_BY_PLACE"]

RIGHTS_WORDS = ("저작권", "ⓒ", "©", "(c)", "opyright", "무단", "공공누리", "rights", "OPYRIGHT", "컨텐츠")


def glued_rights(line: Line) -> Span | bool:
    """A rights notice at the end of a longer line."""
    found = find_rights(line.text)
    if not found or found.start == 0:
        return False
    before = line.text[: found.start].rstrip()
    # - Copyrights ⓒ … -
    start = len(before) - 1 if before.endswith("-") and line.text.endswith("-") else found.start
    return Span(start, found.end)


def rights_inside(line: Line) -> Span | bool:
    """A rights notice with more behind it: the author's other articles, the buttons of the page."""
    for close in islice(_ban_ends().finditer(line.text), 8):
        found = find_rights(line.text[: close.end()])
        if found and close.end() < len(line.text):
            return Span(found.start, found.end)
    return False


@cache
def _ban_ends() -> re.Pattern[str]:
    return re.compile(r"(?:금지|금합니다|eserved)\.?[\])>〉＞]?(?=\s)")


def behind_last_sentence(line: Line) -> Span | bool:
    """What is glued to the last sentence of a line, where no more story follows."""
    at = last_sentence(line.text)
    rest = line.text[at:]
    if not at or not rest.strip() or (is_prose(line.below) and len(line.below) > 60):
        return False
    return Span(at, len(line.text))


def above_ban(line: Line) -> bool:
    """A sign and a name, with the ban on the line below."""
    return (
        re.search(r"[ⓒ©]|저작권자|opyright", line.text) is not None
        and re.match(r"무단\s?(?:전재|복제)", line.below) is not None
    )


RIGHTS = (
    Rule("copyright-above-ban", Copyright, above_ban, needs=RIGHTS_WORDS, read=reading.copyright_over_lines),
    Rule("copyright-ban-below", Copyright, r"무단\s?(?:전재|복제).{2,80}", needs=("무단",), after=Copyright, joins=True, read=reading.copyright_notice),
    Rule("button-behind-rights", Contact, r"(?<=금지)[.\s]{1,3}(?:제보하기|구독하기)", take="tail", needs=("제보하기", "구독하기")),
    Rule("copyright", Copyright, r"[^\n]{4,500}", needs=RIGHTS_WORDS, read=reading.copyright_notice),
    Rule("copyright-behind-edit", Copyright, r"(?<=최종편집[:：]\s)[ⓒ©]\s?(?P<holder>[가-힣A-Za-z0-9·&. ]{2,24})", take="tail", needs=("최종편집",)),
    Rule("copyright-told", Copyright, r"[◇※*\s]{0,3}(?:이|본)\s\S{1,6}의 저작권은 (?P<holder>\S{2,20}?)에게? 있습니다[^\n]{0,160}", needs=("저작권은",)),
    Rule("copyright-inside", Copyright, rights_inside, take="inside", needs=("무단", "eserved"), read=reading.copyright_notice),
    Rule("copyright-glued", Copyright, glued_rights, take="tail", needs=RIGHTS_WORDS, read=reading.copyright_glued),
)  # fmt: skip


def name_behind_sentence(line: Line) -> Span | bool:
    """A name of three syllables behind the last sentence, where no more story follows."""
    found = re.search(r"[다요]\.[\"”]?\s{0,3}([가-힣])[가-힣]{2}\Z", line.text[-16:])
    if not found or not is_name(found[0][-3:]) or is_prose(line.below):
        return False
    return Span(len(line.text) - 3, len(line.text))


TAIL = (
    Rule("links-glued", Related, r"(?<=[.”\"’\w])(?<!◀[A-Z가-힣]{3})\s?(?:[▶☞][^▶☞.\n]{2,60}){1,6}", take="tail", needs=("▶", "☞")),
    Rule("credit-glued", Caption, r"(?<=[.”\"’])\s?[\[(<〈]\s?사진\s?(?:출처|제공)?\s?[=:][^\[\]<>\n]{2,60}[\])>〉]", take="tail", needs=("사진",), read=reading.caption),
    Rule("byline-glued", Byline, rf"(?:(?<=[.”\"’])\s?|^)[가-힣]{{2,4}}\s?{ROLE}\s?\(?[\w.+\-]{{2,40}}@[\w.\-]{{2,40}}[a-z]{{2,3}}\)?(?=\[|▶|\s)", take="inside", needs=("@",), read=reading.byline),
    Rule("tail-byline", Byline, behind_last_sentence, take="tail", needs=PEOPLE_WORDS, read=reading.byline),
    Rule("tail-letter-writer", Byline, r"(?<=[.”\"])\s?/[가-힣]{2,4}·[가-힣0-9 ]{3,20}", take="tail", needs=("/",), read=reading.guest),
    Rule("tail-sign-off", Byline, r"(?<=[다요]\.\s)(?:[가-힣A-Za-z0-9]{2,8}\s)?[가-힣A-Za-z0-9]{0,8}(?:뉴스|방송|TV|NEWS|News|[A-Z]{2,5})\s[가-힣]{2,4}(?:입니다|이었습니다|였습니다)\.?", take="tail", needs=("입니다", "였습니다"), read=reading.signoff),
    Rule("tail-name", Byline, name_behind_sentence, take="tail", read=reading.person),
)  # fmt: skip


def told_above(line: Line) -> bool:
    """A line that stood above already: the page prints its story twice."""
    return line.copy > 1 and len(line.text) > 30


def paper_alone(line: Line) -> bool:
    """The name of a paper or a desk directly below the story, or said again behind it: it signs."""
    again = line.lead in (Copyright, Byline) and (line.copies > 1 or not line.whole or "@" in line.below)
    below = line.lead in (Paragraph, Caption, Note) or again
    return below and (is_organization(line.text) or is_desk(line.text))


def unlabelled_title(line: Line) -> bool:
    """A line below the story that reads as a headline: another article's."""
    text = line.text.lstrip("-·• ")
    return line.whole and 14 <= len(text) <= 110 and " " in text and text[0] not in "※▶☎*" and is_title(text)


def above_title(line: Line) -> bool:
    """A line above the headline."""
    return line.title is not None and line.title < 0 and line.whole


def bare_name(line: Line) -> bool:
    """A name alone directly below the story."""
    text = line.text.strip("<>()-/ \xa0")
    return line.lead in (Paragraph, Caption, Copyright, Byline, Contact) and is_name(text)


TAIL_BY_PLACE = (
    Rule("story-again", Chrome, told_above, zone="tail"),
    Rule("arrow-link", Related, r"[▶▷☞]\s?[^\n]{4,120}", needs=("▶", "▷", "☞"), zone="tail"),
    # behind a label over other articles, what is there is one of them
    Rule("related-item", Related, r"[^\n]{1,150}", zone=("tail",), after=Related),
    Rule("related-item-on-top", Related, above_title, longest=110, zone="head", after=Related),
    Rule("date-behind-story", Timestamp, r"[^\n]{6,40}", zone=("tail",), read=reading.other_stamp),
    Rule("signature-in-brackets", Byline, r"[<(](?:[가-힣·0-9]{2,12}\s)?(?P<name>[가-힣]{2,4}|[가-힣](?: [가-힣]){2})[>)]", zone=("tail",)),
    Rule("source-in-brackets", Byline, r"[\[(](?P<bureau>[가-힣·]{2,8})\s?=\s?(?P<organization>[가-힣A-Za-z0-9]{2,12})[\])]", needs=("=",), zone="tail"),
    Rule("source-agency", Byline, rf"{AGENCY}", zone=("tail",), read=reading.organization),
    Rule("paper-alone", Byline, paper_alone, longest=12, zone="tail", read=reading.organization),
    Rule("bare-name", Byline, bare_name, zone=("tail",), read=reading.person),
    # the name and office that close a speech, an open letter or a column
    Rule("signature", Byline, r"[^\n]{1,40}", zone=("tail",), read=reading.guest),
    Rule("other-title", Related, unlabelled_title, longest=120, zone="tail"),
)  # fmt: skip
