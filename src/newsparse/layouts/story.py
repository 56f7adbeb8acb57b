"""What stands in the story besides its paragraphs: captions, crossheads, notes."""

from __future__ import annotations

import re
from functools import cache

from newsparse.blocks import Caption, Chrome, Crosshead, Note, Span
from newsparse.layout import Rule
from newsparse.layouts import reading
from newsparse.layouts.head import captioned_by_reporter
from newsparse.lines import Line
from newsparse.readers.credits import read_credit
from newsparse.readers.people import AGENCY, ROLE
from newsparse.readers.prose import is_item, is_prose, wants_more

__all__ = ["STORY", "STORY_BY_PLACE"]


def marked_caption(line: Line) -> bool:
    """One ▲ at the front of a line that tells a scene or ends in a credit; several are a list."""
    text = line.text.lstrip("• ")
    marks = sum(text.count(mark) for mark in "▲△")
    if not text.startswith(("▲", "△")) or marks != 1 or len(text) > 320:
        return False
    if line.above.endswith("?") or (line.above != text and line.above[:1] == text[0]) or (line.below != text and line.below[:1] == text[0]):
        # answers and items of a list, unless they end in a credit
        return read_credit(text) is not None
    if text.startswith("△"):
        return re.search(r"[ⓒ©]|사진|제공\W{0,2}\Z", text) is not None
    return re.match(r"▲\s?(?:본보|답|.{1,12}[:：=])", text) is None


def crosshead(line: Line) -> bool:
    """A short line between paragraphs that is no sentence and no item of a list."""
    text = line.text
    if len(text) > 45 or is_prose(text) or is_item(text) or len(text) < 3:
        return False
    if text[0] in "“\"'‘(-" or text.endswith((".", ",", "?", "!", ":", "”", '"')):
        return False
    if line.below[:1] in tuple("“\"‘'"):
        return False
    if wants_more(text):
        return False
    return is_prose(line.below) and (is_prose(line.above) or line.lead is None) and line.whole


@cache
def _credit_line() -> re.Pattern[str]:
    return re.compile(
        r"[\[(<〈]\s?[^\[\]()<>\n]{0,30}(?:제공|사진|촬영|자료|캡처|캡쳐|갈무리|DB ?금지)[^\[\]()<>\n]{0,40}[\])>〉]|[ⓒ©]\s?[^\n]{2,30}"
    )


def credit_line(line: Line) -> bool:
    """A line with nothing but a credit."""
    return len(line.text) <= 80 and _credit_line().fullmatch(line.text) is not None


def above_credit(line: Line) -> bool:
    """A line that is no sentence, directly above a credit."""
    if line.follow is not Caption or line.title == 0 or is_prose(line.text) or len(line.text) > 120:
        return False
    return _credit_line().fullmatch(line.below) is not None


STORY = (
    # a credit on a line of its own belongs to the caption above it
    Rule("caption-credit-line", Caption, credit_line, needs=("제공", "사진", "촬영", "자료", "캡처", "캡쳐", "갈무리", "DB", "ⓒ", "©"), joins=True, read=reading.caption),
    # ── captions known by a mark or a credit ──
    Rule("caption-mark", Caption, marked_caption, needs=("▲", "△"), read=reading.caption),
    Rule("caption-arrows", Caption, r"(?:↑↑|◀|▶(?=[^\n]{1,200}사진))\s?[^\n]{2,300}", needs=("↑↑", "사진"), read=reading.caption),
    Rule("caption-label", Caption, r"(?:[\[(<*※]\s?사진\s?설명\s?[=:：].{2,250}|\(사진\)\s?.{4,200}|<사진은 .{2,100}>)", needs=("사진",), read=reading.caption),
    Rule("caption-names", Caption, r"◇[가-힣]{2,4}(?:\s?◇[가-힣]{2,4}){1,20}.{0,30}", needs=("◇",), read=reading.caption),
    Rule("caption-wire", Caption, r"[\[(【][^\[\]()【】\n]{2,30}[\])】]\s?(?:[가-힣·, ]{2,20}(?:기자|특파원)\s?)?=?\s?[^\n]{10,300}?(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?(?:\s{0,2}[\w.+\-]{2,30}@[\w.\-]{0,30}\w)?(?!\w)", take="head", needs=("=",), read=reading.caption),
    Rule("caption-credit", Caption, r"(?!(?:[^\n]{0,120}?다\.){3})[^\n]{0,300}?(?:[\[(<〈【]\s?(?:[가-힣]{0,4}사진|그래픽|이미지|촬영|자료)[^\[\]<>〈〉\n]{0,60}[\])>〉】]|[\[(<]\s?[^\[\]()<>\n]{1,30}(?:제공|자료 ?사진|캡처|캡쳐|갈무리)[^\[\]()<>\n]{0,40}[\])>]|[\[(<]제공\s?[:=][^\[\]()<>\n]{1,30}[\])>]|[ⓒ©]\s?[^ⓒ©\n]{1,40}|/?\s?(?:사진|그래픽)\s?(?:제공|출처)?\s?[=:]\s?[^=\n]{1,40})[\s.\]]{0,3}(?:(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?)?(?:\s?[\w.+\-]{2,30}@[\w.\-]{0,30})?", needs=("사진", "제공", "ⓒ", "©", "촬영", "그래픽", "캡처", "캡쳐", "갈무리", "이미지", "자료"), read=reading.caption),
    Rule("caption-agency", Caption, rf"[^\n]{{10,200}}?[다음]\.?\s{AGENCY}", needs=("연합", "뉴스1", "뉴시스", "로이터", "AP", "AFP", "신화"), read=reading.caption),
    Rule("caption-dated", Caption, rf"(?=[^\n]{{0,300}}(?:[다음습경]\.|[가-힣]\.\s|/))[^\n]{{8,300}}?[.\s](?:19|20)\d\d\.\s?\d{{1,2}}\.\s?\d{{1,2}}\.?\s?(?:/\s?[^\n/]{{2,40}})?", needs=("/", "20"), read=reading.caption),
    Rule("caption-slash-reporter", Caption, rf"[^\n]{{8,260}}?[.\d)]\s?/\s?(?:[가-힣]{{1,6}}\s){{0,2}}[가-힣]{{2,4}}\s?(?:{ROLE})\s?[\w.+\-]{{2,30}}@[\w.\-]{{2,30}}", take="head", needs=("@",), read=reading.caption),
    Rule("caption-given", Caption, r"[^\n]{8,260}?(?:다\.|[가-힣]\.|모습|전경)\s{0,2}/?\s?(?:[가-힣A-Za-z0-9·]{2,14}\s){1,3}제공", needs=("제공",), read=reading.caption),
    Rule("caption-slash", Caption, r"[^\n]{8,260}?(?:다\.?|[가-힣]\.|모습)\s?/\s?[가-힣A-Za-z0-9 ]{2,20}(?<!기자)/?", needs=("/",), read=reading.caption),
    Rule("caption-reporter", Caption, captioned_by_reporter, needs=("기자",), read=reading.caption),
    Rule("caption-reporter-mail", Caption, rf"[^\n]{{10,260}}?[가-힣]{{2,4}}\s?(?:{ROLE})\s?[/(]?\s?[\w.+\-]{{2,30}}@[\w.\-]{{2,30}}\)?", needs=("@",), read=reading.caption, zone=("head",)),
    # ── notes ──
    Rule("editors-note", Note, r"(?=.{0,400}편집자\s?[주註])[<\[(※/]?\s?(?:편집자\s?[주註].{0,400}|.{2,400}편집자\s?[주註]\s?[>\])]?)", needs=("편집자",)),
    Rule("crew", Note, r"[(\[■*\s]{0,3}(?:영상\s?취재|영상\s?편집|촬영\s?기자|촬영|취재|드론\s?제공|드론|자막|작가|편집)\s?[:;：/]\s?.{2,80}", needs=("영상", "촬영", "드론", "취재", "자막", "편집")),
    Rule("programme", Note, r"(?:■\s?(?:방송|진행|출연|출연진|일시|프로그램)\s?[:：].{2,200}|<\s?출연\s?[:：].{2,80}>|\*\s?아래 텍스트는.{2,120})", needs=("방송", "진행", "출연", "텍스트", "일시", "프로그램")),
    Rule("about-the-article", Note, r"※\s?이 기사는.{2,200}|이 기사는 .{2,80}(?:공동취재|지원받았|제공받).{0,60}|출입처\s?[:：].{2,120}|연락처\s?[:：]?\s?[\d\-]{8,16}", needs=("이 기사는", "출입처", "연락처")),
    Rule("source", Note, r"[\[(▶※\s]{0,3}(?:뉴스출처|원문출처|기사 원문|출처)\s?[:：]\s?.{2,200}[\])]?", needs=("출처", "원문")),
    # ── headings inside the story ──
    Rule("broadcast-turn", Crosshead, r"[\[<◀【]\s{0,2}(?:앵\s?커(?:\s?멘트)?|기\s?자|리\s?포\s?트|리포터|ANC|VCR|END|INT|SYN|브릿지|현장음|자막|스튜디오)\s{0,2}[\]>▶】]", needs=("앵", "자", "리", "ANC", "VCR", "END", "INT", "SYN", "브릿지", "현장음")),
    Rule("crosshead-mark", Crosshead, r"[◇◆■□]\s?[^\n◇◆■□△▲?=]{2,45}(?<![.?!])", needs=("◇", "◆", "■", "□")),
)  # fmt: skip

def name_label(line: Line) -> bool:
    """A name alone between paragraphs, no quotation behind it: it stands under a portrait."""
    return re.fullmatch(r"[가-힣]{2,4}", line.text) is not None and is_prose(line.below) and line.below[0] not in "“\"'‘"


def numbered_head(line: Line) -> bool:
    """A number and a title with a paragraph below it: one numbered line alone is a heading, several are a list."""
    number = re.compile(r"\d{1,2}\.\s\S")
    if not number.match(line.text) or is_prose(line.text) or len(line.text) > 50:
        return False
    return not number.match(line.above) and not number.match(line.below)


STORY_BY_PLACE = (
    Rule("caption-twice-in-story", Caption, lambda line: line.copies > 1 and line.text in (line.above, line.below) and 6 <= len(line.text) <= 160, zone=("story",), read=reading.caption),
    Rule("caption-above-credit", Caption, above_credit, zone=("head", "story"), read=reading.caption),
    Rule("crosshead-numbered", Crosshead, numbered_head, zone=("story",)),
    Rule("portrait", Caption, name_label, zone=("story",), read=reading.caption),
    Rule("crosshead", Crosshead, crosshead, zone=("story",)),
)  # fmt: skip
