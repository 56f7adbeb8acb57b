"""What stands in the story besides its paragraphs: captions, crossheads, notes."""

from __future__ import annotations

import re
from functools import cache

from newsparse.blocks import Crosshead, Note, Paragraph
from newsparse.layout import Rule
from newsparse.lines import Line
from newsparse.readers.prose import is_item, is_prose, wants_more

__all__ = ["BROADCAST", "NOTES", "STORY", "STORY_BY_PLACE"]


def crosshead(line: Line) -> bool:
    """A short line between paragraphs that is no sentence and no item of a list."""
    text = line.text
    if len(text) < 3 or is_prose(text) or is_item(text):
        return False
    if text[0] in "“\"'‘(-" or text.endswith((".", ",", "?", "!", ":", "”", '"')):
        return False
    if line.below[:1] in tuple("“\"‘'"):
        return False
    if wants_more(text):
        return False
    # where sentences are broken over several lines, what stands between two of them is a part of one
    return (
        is_prose(line.below)
        and len(line.below) >= 40
        and (is_prose(line.above) or line.lead is Paragraph)
        and line.whole
    )


def below_note_label(line: Line) -> bool:
    """What stands below the label of an editor's note, above the story."""
    return _note_label().fullmatch(line.above) is not None and is_prose(line.text) and is_prose(line.below)


@cache
def _note_label() -> re.Pattern[str]:
    return re.compile(r"[<\[(〈※/]?\s?편집자\s?[주註]\s?[>\])〉]?")


def part_of_series(line: Line) -> bool:
    """A part of a series, below the label over their order or below another one."""
    numbered = _part().match
    return bool(numbered(line.text)) and ("싣는" in line.above or bool(numbered(line.above)))


@cache
def _part() -> re.Pattern[str]:
    return re.compile(r"[•·-]?\s?(?:[上中下終①-⑳]|\(?\d{1,2}[.)])")


def deck_again(line: Line) -> bool:
    """A deck printed again above its part of the story."""
    return line.copy > 1 and line.whole and not is_prose(line.text) and is_prose(line.below)


def arrow_head(line: Line) -> bool:
    """An arrow and a title with a paragraph below it; a link behind the story has none."""
    text = line.text
    return (
        text[0] in "▶▷●"
        and len(text) >= 4
        and not text.endswith((".", "?", ":", "나", "까", "은", "는", "지", "다", "요", "죠"))
        and ":" not in text
        and is_prose(line.below)
        and len(line.below) >= 40
        and "보기" not in text
    )


NOTES = (
    Rule("editors-note", Note, r"(?=.{0,400}편집자\s?[주註])[<\[(※/]?\s?(?:편집자\s?[주註].{0,400}|.{2,400}편집자\s?[주註]\.?\s?[>\])]?)|[^\n<]{8,200}[<\[(]편집자[>\])]", needs=("편집자",)),
    Rule("editors-note-below-label", Note, below_note_label, longest=400, after=Note),
    Rule("editors-word", Note, r"\[[^\[\]\n]{10,400}(?:싣습니다|연재합니다|게재합니다|다를 수 있습니다)\.?\]|[\[<]?기자\s?말[\]>]?\s?\|?", needs=("습니다", "합니다", "기자말", "기자 말"), longest=420),
    Rule("correction", Note, r"[\[<〈◇■▲(]\s?(?:바로\s?잡습니다|바로잡음|정정\s?보도문?|반론\s?보도문?|정정합니다)\s?[\]>〉)]?\s?[^\n]{2,600}", needs=("바로", "정정", "반론")),
    Rule("series", Note, r"[<\[〈◇■▶(]?\s?글\s?싣는\s?순서\s?[>\])〉|]?", needs=("싣는",)),
    Rule("series-part", Note, part_of_series, longest=400, after=Note),
    Rule("our-paper-says", Note, r"[《〈<\[(]\s?본[지보][는은가].{4,300}[》〉>\])]", needs=("본지", "본보")),
    Rule("crew", Note, r"[(\[<■*\s]{0,3}(?:영상\s?취재|영상\s?편집|촬영\s?기자|촬영|취재|드론\s?제공|드론|자막|작가|편집)\s?[:;：/]\s?.{2,80}", needs=("영상", "촬영", "드론", "취재", "자막", "편집")),
    Rule("crew-names", Note, r"\(?(?:영상\s?(?:취재|편집)|촬영\s?편집)\s[가-힣]{2,4}(?:\s영상\s?편집\s[가-힣]{2,4})?\)?", needs=("영상", "촬영")),
    Rule("press-desk", Note, r"[〔\[(]?[가-힣· ]{2,24}\s?☎\s?[\d\-()]{7,16}[〕\])]?|관련 ?부서\s?[:：]\s?[^\n]{2,80}", needs=("☎", "부서")),
    Rule("release", Note, r"[※*]?\s?(?:자료 ?제공\s?[:：]\s?[^\n]{2,80}|(?:사진|별첨)\s?(?:있음|[:：]\s?사진[^\n]{0,20}))", needs=("자료", "사진", "별첨")),
    Rule("programme", Note, r"(?:[■□]\s?(?:방송|진행|출연|출연진|대담|일시|방송일시|프로그램|주파수|연결\s?번호)\s?[:：].{2,200}|<\s?출연\s?[:：].{2,80}>|\*\s?아래 텍스트는.{2,120})", needs=("방송", "진행", "출연", "대담", "텍스트", "일시", "프로그램", "주파수", "연결")),
    Rule("about-the-article", Note, r"※\s?(?:(?:이|본) (?:기사|자료|글|칼럼|콘텐츠|보도|영상)[는은의이]|필자는|글쓴이는|우울감).{2,300}|이 기사는 .{2,80}(?:공동취재|지원받았|제공받).{0,60}|본 콘텐츠는 [^\n]{2,60}콘텐츠입니다\.?|이 글은 [^\n]{2,60}공식 입장과는? 다를 수 있습니다\.?|출입처\s?[:：].{2,120}|연락처\s?[:：]?\s?[\d\-]{8,16}", needs=("※", "이 기사는", "이 글은", "본 콘텐츠는", "출입처", "연락처")),
    Rule("source", Note, r"[\[(▶※\s]{0,3}(?:뉴스출처|원문출처|기사 원문|출처)\s?[:：]\s?.{2,200}[\])]?", needs=("출처", "원문")),
    Rule("source-of-a-portal", Note, r"(?<=[.”\"’])\s?\[출처\]\s?[^\n\[\].]{2,30}", take="tail", needs=("[출처]",)),
)  # fmt: skip
"""About the story, not of it."""

BROADCAST = (
    # ── who speaks in a script ──
    Rule("broadcast-speaker", Paragraph, r"(?:◀\s?(?:INT|SYN|녹취|인터뷰|싱크)\s?▶|(?:인터뷰|녹취|현장음|싱크)\s?>)\s?[^\n>]{2,120}", needs=("▶", ">")),
    Rule("broadcast-host", Crosshead, r"[가-힣]{2,4}\s(?:앵커|아나운서|(?:국민)?기자|리포터)\s?>", needs=("앵커", "아나운서", "기자", "리포터"), longest=20),
)  # fmt: skip
"""The turns of a broadcast that name somebody: no bylines, no paths."""

STORY = (
    # ── headings inside the story ──
    Rule("broadcast-turn", Crosshead, r"(?:인터뷰|녹취|현장음|싱크)\s?>|[\[<◀【(]\s{0,2}(?:앵\s?커(?:\s?멘트)?|기\s?자|리\s?포\s?트|리포터|ANC|VCR|END|INT|SYN|브릿지|현장음|현장\s?인터뷰|자막|스튜디오|씽\s?크|인터뷰|인서트|녹취|현장)\s{0,2}[\]>▶】)]", needs=(">", "]", "▶", "】", ")"), longest=24),
    Rule("crosshead-arrow", Crosshead, arrow_head, needs=("▶", "▷", "●"), longest=45),
    Rule("crosshead-mark", Crosshead, r"[◇◆■□]\s?[^\n◇◆■□△▲?=]{2,45}(?<![.?!])", needs=("◇", "◆", "■", "□")),
)  # fmt: skip


def numbered_head(line: Line) -> bool:
    """A number and a title with a paragraph below it: one numbered line alone is a heading, several are a list."""
    number = re.compile(r"\d{1,2}\.\s\S")
    if not number.match(line.text) or is_prose(line.text):
        return False
    return not number.match(line.above) and not number.match(line.below)


STORY_BY_PLACE = (
    Rule("crosshead-numbered", Crosshead, numbered_head, longest=50, zone=("story",)),
    Rule("crosshead-again", Crosshead, deck_again, longest=60, zone="story"),
    Rule("crosshead", Crosshead, crosshead, longest=45, zone=("story",)),
)  # fmt: skip
