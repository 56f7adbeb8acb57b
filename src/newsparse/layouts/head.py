"""What stands above the story: section, headline, decks, bylines, times, pictures, and the dateline that opens it."""

from __future__ import annotations

import re
from functools import cache

from attrs import field, frozen

from newsparse.blocks import (
    Byline,
    Chrome,
    Dateline,
    Headline,
    Section,
    Span,
    Subheadline,
    Timestamp,
)
from newsparse.layout import Rule
from newsparse.layouts import reading
from newsparse.layouts.matching import words
from newsparse.layouts.page import is_button
from newsparse.lines import Line
from newsparse.readers.credits import read_credit
from newsparse.readers.dates import read_dates
from newsparse.readers.people import ROLE, is_desk, is_name, is_organization, read_people
from newsparse.readers.places import is_place
from newsparse.readers.prose import is_prose, is_title

__all__ = ["BYLINES", "HEAD_BY_PLACE", "HEAD_FIRST", "LEAD", "SECTIONS", "TIMES"]

PEOPLE_WORDS = ("기자", "특파원", "@", "위원", "통신원", "리포터", "국장", "본부장", "부장", "차장", "편집", "뉴스", "팀", "보도", "기사", "데스크", "일보", "신문", "통신", "연합", "방송", "email", "protected", "작성자", "글쓴이", "기자명", "취재기자", "앵커", "칼럼니스트", "에디터", "PD", "VJ", "부국장")

_DATE_GLUE = " \t\xa0\u3000|/•·-–│ㅣ:()[]"


# ── times ──


def labelled_time(line: Line) -> Span | bool:
    """A stamp with its label, wherever it stands in a short line: ``홍길동 기자 입력 2024.05.01 10:11 조회 5``."""
    if len(line.text) > 200:
        return False
    for stamp in read_dates(line.text):
        if stamp.label:
            # a bullet in front belongs to what it introduces
            start = 0 if not line.text[: stamp.start].strip("•· \t\xa0") else stamp.start
            return Span(start, stamp.end)
    return False


def time_beside_byline(line: Line) -> Span | bool:
    """A stamp without a label that shares its line with a byline, a button or a section and nothing else."""
    if len(line.text) > 120:
        return False
    stamps = read_dates(line.text)
    if not stamps:
        return False
    stamp = stamps[0]
    around = f"{line.text[: stamp.start]}|{line.text[stamp.end :]}"
    parts = [part for part in (one.strip(_DATE_GLUE) for one in re.split(r"[|,]", around)) if part]
    clock = stamp.precision in ("minute", "second") or any(re.match(r"(?:Hit|조회|No)", part) for part in parts)
    return Span(stamp.start, stamp.end) if parts and all(_beside_a_time(part, clock) for part in parts) else False


def _beside_a_time(text: str, clock: bool) -> bool:
    if read_people(text):
        return True
    return len(text) <= 12 and not is_prose(text) and (clock or re.fullmatch(r"[가-힣]{2,4}", text) is not None)


@frozen
class UnderLabel:
    """Claims a time on the line below its label."""

    labels: tuple[str, ...] = field(converter=words)

    def __call__(self, line: Line) -> bool:
        return line.above.strip("•· \xa0:：") in self.labels and len(line.text) <= 45


def page_clock(line: Line) -> bool:
    """A day with its weekday and no hour, or a time on the first line of the page, above the headline: today's date."""
    if line.title is not None and line.title > 0:
        return False
    stamps = read_dates(line.text) if len(line.text) <= 45 else ()
    if len(stamps) != 1 or stamps[0].label:
        return False
    return (stamps[0].weekday and stamps[0].precision == "day") or (line.number == 0 and line.title is not None)


# ── sections ──

_SECTIONS = frozenset(words("""
    정치 | 사회 | 경제 | 문화 | 교육 | 행정 | 스포츠 | 체육 | 연예 | 국제 | 지역 | 전국 | 종합 | 오피니언 | 사설 | 칼럼 | 컬럼 | 기고 | 독자기고 | 인터뷰 | 기획 | 특집
    기획특집 | 사람들 | 사람 | 인물 | 동정 | 인사 | 부고 | 포토 | 포토뉴스 | 와이드포토 | 영상 | 만평 | 생활 | 건강 | 여행 | 환경 | 농업 | 복지 | 의회 | 자치 | 자치행정
    정치/행정 | 정치·행정 | 사회/문화 | 문화/예술 | 문화·예술 | 교육/청소년 | 경제/산업 | 농업/경제 | 지방자치 | 지방의회 | 영남 | 호남 | 수도권 | 충청 | 강원 | 제주
    사건사고 | 사건/사고 | 사회일반 | 정치일반 | 경제일반 | 문화일반 | 오피니언일반 | 기본분류 | 뉴스데스크 | 핫이슈 | 헤드라인 | 톱뉴스 | 단신 | 시정 | 군정 | 도정 | 구정
    원전 | 관광 | 산업 | 부동산 | 금융 | 증권 | 과학 | IT | 미디어 | 북한 | 세계 | 피플 | 라이프 | 레저 | 축제 | 종교 | 공연 | 전시 | 책 | 문학 | 시 | 수필 | 명예기자
    서울 | 부산 | 대구 | 인천 | 광주 | 대전 | 울산 | 세종 | 경기 | 경기도 | 강원도 | 충북 | 충남 | 전북 | 전남 | 경북 | 경남 | 제주도 | 경인 | 대구경북 | 부산경남 | 광주전남
"""))


@cache
def _path() -> re.Pattern[str]:
    return re.compile(r"[가-힣A-Za-z0-9·/ ]{1,12}(?:\s?[>›»]\s?[가-힣A-Za-z0-9·/ ]{1,14}){1,4}")


def section_label(line: Line) -> bool:
    """A word or a path of words that says where the piece is filed: ``정치``, ``HOME > 사회 > 성남``."""
    text = line.text.strip("•·-[]<> \xa0")
    if len(text) > 40 or not text:
        return False
    if text in _SECTIONS:
        return True
    if line.text[0] in "<[":
        return False
    parts = [part.strip() for part in re.split(r"[>/|〉»·\s]+", text) if part.strip()]
    if _path().fullmatch(text):
        return True
    if re.match(r"(?:HOME|Home|홈|뉴스|전국|사회)\b", text) and len(parts) > 1 and len(text) <= 30:
        return ">" in text or text.startswith(("HOME", "Home")) or all(part in _SECTIONS or len(part) <= 3 for part in parts)
    return len(parts) > 1 and all(part in _SECTIONS for part in parts)


def before_title(line: Line) -> Span | bool:
    """A word and a bar in front of a title: the board or the town that it is filed under."""
    found = re.match(r"[가-힣]{2,6}(?=\s\|\s)", line.text)
    if not found or is_name(found[0]) or is_organization(found[0]):
        return False
    rest = line.text[found.end() :].lstrip(" |")
    return Span(0, found.end()) if 10 <= len(rest) <= 80 and "|" not in rest and is_title(rest) and not read_dates(rest) else False


def filed_under(line: Line) -> bool:
    """A short word without a blank directly above the headline: the section, whatever the paper calls it."""
    return line.title is not None and -2 <= line.title < 0 and re.fullmatch(r"[>\s\[]{0,3}[가-힣A-Za-z0-9/·ㆍ\-|>]{2,16}\]?", line.text) is not None


def one_of_many_sections(line: Line) -> bool:
    """A section between sections: a menu."""
    return section_label(line) and all(section_label(line._replace(text=text)) for text in (line.above, line.below))


def _below_title(line: Line) -> bool:
    """Below the headline, or above a story that has none."""
    return line.title is None or line.title > 0


# ── headline, decks, names ──

_BUTTON_WORDS = re.compile(r"(?:바로가기|더보기|내려받기|다운로드|로그인|회원가입|클릭|글자|기사보내기|공유하기|복사|구독하기|설정|레이어)\Z|^(?:이전|다음) ?기사")


def title(line: Line) -> bool:
    """The line that `newsparse.locate` takes for the headline."""
    return line.title == 0


def again(line: Line) -> bool:
    """The headline printed again, or above the headline proper."""
    return line.copies > 1 and len(line.text) >= 6 and line.title is not None and line.title < 0


def deck(line: Line) -> bool:
    """A line that reads as a title, below the headline."""
    text = line.text
    if not (line.title or 0) > 0 or not is_title(text) or len(text) < 6:
        return False
    return (" " in text or len(text) >= 10 or line.lead in (Headline, Subheadline)) and _BUTTON_WORDS.search(text) is None


def deck_sentence(line: Line) -> bool:
    """A sentence between the headline and the story, which comes later: a summary."""
    return (line.title or 0) > 0 and is_prose(line.text) and len(line.text) <= 200


def deck_above(line: Line) -> bool:
    """A line with a dash at both ends, or one directly above the headline that belongs to it."""
    return line.title == -1 and re.fullmatch(r"[-–―]\s?.{4,80}[-–―]", line.text) is not None


def name_beside_time(line: Line) -> bool:
    """A bare name next to a time or a counter, below the headline."""
    text = line.text.strip("•·-|/ \xa0")
    beside = Timestamp in (line.lead, line.follow) or line.text.startswith("•")
    return _below_title(line) and beside and is_name(text) and text not in _SECTIONS


def paper_beside_time(line: Line) -> bool:
    """A paper, a desk or a board's author in the reporter's place, next to a time."""
    text = line.text.strip("•·-|/*[] \xa0")
    beside = Timestamp in (line.lead, line.follow) or line.lead is Headline
    if not line.whole and Timestamp in (line.lead, line.follow) and re.fullmatch(r"[가-힣A-Za-z0-9]{2,12}", text) and not is_button(text):
        return True  # what shares its line with the article's time is its author
    return ((line.title or 0) >= 0 or not line.whole) and beside and len(text) <= 24 and (is_organization(text) or is_desk(text) or re.match(r"(?:작성자|by)\s", text) is not None)


def guest_line(line: Line) -> bool:
    """A name and an office on a line of its own below the headline of a signed piece."""
    return _below_title(line) and len(line.text) <= 30


# ── datelines ──

_OPEN, _CLOSE = r"[\[(【〔<]", r"[\])】〕>]"
_ORG = r"[가-힣A-Za-z0-9·&/\- ]{2,24}"
_END = r"\s{0,2}[=|│ㅣ｜>]\s{0,3}"

_TAGS = frozenset(words("""
    속보 | 포토 | 단독 | 인터뷰 | 기고 | 칼럼 | 사설 | 기획 | 특집 | 종합 | 알림 | 알립니다 | 동정 | 인사 | 부고 | 화보 | 전문 | 영상 | 현장 | 르포 | 기자수첩 | 취재수첩 | 앵커 | 기자 | 리포트 | 신년사
    당선소감 | 신년인터뷰 | 집중인터뷰 | 독자기고 | 투고 | 사진 | 그래픽 | 질문 | 답변 | 문 | 답 | 주요뉴스 | 날씨
"""))


def paper_in_brackets(line: Line) -> Span | bool:
    """A paper, or a town, alone in brackets where a story begins."""
    shape = re.match(rf"({_OPEN})\s{{0,2}}([^\[\]()【】=\n]{{2,20}}?(?:\([^()]{{1,12}}\))?)\s{{0,2}}{_CLOSE}\s{{0,3}}", line.text)
    if not shape or shape[2] in _TAGS:
        return False
    rest = line.text[shape.end() :]
    if rest and not _turn().match(rest) and (len(rest) < 30 or not is_prose(rest)):
        return False
    if not rest and not (line.whole and (is_prose(line.below) or is_caption_line(line.below) or _turn().match(line.below))):
        return False
    paper = shape[2].removesuffix(shape[2][-3:]).rstrip() if re.search(r"\s[가-힣]{3}$", shape[2]) else ""
    named = is_organization(shape[2]) or is_organization(paper) or re.fullmatch(r"(?:KBS|MBC|SBS|CJB|TBC|KNN)\s?[가-힣]{2,6}", shape[2]) is not None
    named = named or (shape[1] == "[" and len(rest) >= 40 and re.fullmatch(r"[가-힣A-Za-z]{3,8}", shape[2]) is not None and not is_name(shape[2]))
    town = shape[1] in "[【" and is_place(shape[2]) and bool(rest)
    return Span(0, shape.end()) if named or town else False


@cache
def _turn() -> re.Pattern[str]:
    """Whose turn it is in a broadcast."""
    return re.compile(r"[\[<◀【(]\s?(?:앵\s?커|기\s?자|리\s?포)")


def is_caption_line(text: str) -> bool:
    """Whether a line ends as a caption does: with who took the picture."""
    return read_credit(text) is not None


def lead_on_its_own(line: Line) -> bool:
    """A dateline on a line of its own, directly above the story."""
    if not (is_prose(line.below) or _turn().match(line.below)) or len(line.text) > 60:
        return False
    return re.fullmatch(rf"{_OPEN}[^\[\]()【】=\n]{{1,20}}\s?=\s?[^\[\]()【】\n]{{1,24}}{_CLOSE}(?:\s{{0,3}}[가-힣·, ]{{2,20}}{ROLE}\s?=?)?", line.text) is not None


TIMES = (
    # ── times, known by their label or by standing alone with a byline ──
    Rule("label-without-value", Chrome, r"[•·\s]{0,4}(?:기사입력|입력|수정|최종수정|최종 ?업데이트|업데이트|등록|승인|기사승인|발행일?|작성일|최종편집)\s?[:：]?", needs=("입력", "수정", "업데이트", "등록", "승인", "발행", "작성일", "최종편집")),
    Rule("stamp-under-other-label", Timestamp, UnderLabel("최종편집 | 날짜 | 프린트 시간 | Today | UPDATED"), read=reading.other_stamp),
    Rule("stamp-under-updated-label", Timestamp, UnderLabel("수정 | 최종수정 | 업데이트 | 최종 업데이트 | 기사수정"), read=reading.updated_stamp),
    Rule("stamp-under-label", Timestamp, UnderLabel("입력 | 등록 | 등록일 | 등록일자 | 승인 | 기사입력 | 기사승인 | 작성일 | 발행일 | 송고시간 | 게시일"), read=reading.stamp),
    Rule("stamp-before-byline", Timestamp, r"(?:19|20)\d\d[-.]\d\d[-.]\d\d(?=\s{1,8}[가-힣]{2,4}\s?(?:기자|특파원)\s)", take="head", needs=("기자", "특파원"), read=reading.stamp),
    Rule("date-behind-title", Timestamp, r"(?<=\s)\((?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\)", take="tail", needs=("(20", "(19"), read=reading.stamp),
    Rule("stamp", Timestamp, labelled_time, take="inside", read=reading.stamp),
    Rule("stamp-in-byline", Timestamp, time_beside_byline, take="inside", read=reading.stamp),
    Rule("site-edit", Chrome, r"최종편집\s?[:：]?", take="head", needs=("최종편집",)),
)  # fmt: skip

SECTIONS = (
    Rule("section-menu", Chrome, one_of_many_sections),
    Rule("section", Section, section_label),
    Rule("section-before-title", Section, before_title, take="head", needs=("|",)),
)  # fmt: skip

BYLINES = (
    Rule("dateline-alone", Dateline, lead_on_its_own, needs=("=", "기자"), read=reading.dateline),
    Rule("byline-behind-time", Byline, r"(?P<name>[가-힣]{2,4})\s?(?P<role>기자|특파원)(?=\s[^\n]{40})", take="head", needs=("기자", "특파원"), after=Timestamp),
    Rule("byline-like-dateline", Byline, r"•\s{0,3}[(\[][^()\[\]\n]{2,30}[)\]]\s?[가-힣·, ]{2,20}(?:기자|특파원)", needs=("•",), read=reading.byline),
    Rule("author-page-link", Byline, rf"(?:-\s?)?[가-힣](?:\s?[가-힣]){{1,3}}\s?(?:{ROLE})?(?=(?:의\s)?\s?(?:다른 ?기사 ?보기|전체 ?기사 ?보기|기사 더보기|기사 전체보기|페이스북 트위터))", take="head", needs=("보기", "페이스북"), read=reading.byline),
    Rule("author-page-name", Byline, r"(?:-\s?)?[가-힣](?:\s?[가-힣]){1,3}(?=\s?다른 ?기사 ?보기)", take="head", needs=("보기",), read=reading.person),
    Rule("byline", Byline, r"[^\s|│][^\n]{0,158}[^\s|│]", take="inside", needs=PEOPLE_WORDS, read=reading.byline),
    Rule("broadcast-sign-off", Byline, r"[^\n]{4,120}", needs=("입니다", "였습니다", "숩니다", "기잡니다"), read=reading.signoff),
)  # fmt: skip

LEAD = (
    # ── the lead-in of a story; brackets first, then the forms without ──
    Rule("dateline-wire", Dateline, rf"{_OPEN}(?!\s?(?:문의|사진|자료|그래픽))[^\[\]()【】=\n]{{1,20}}\s?=\s?[^\[\]()【】\n]{{1,24}}{_CLOSE}\s{{0,3}}(?:(?:[가-힣A-Za-z·ㆍ,/ ]{{2,40}}?{ROLE}(?:\s?[,·]\s?[가-힣]{{2,4}} ?{ROLE}){{0,3}}|[가-힣]{{2,14}}(?:기자단|취재단|취재팀)))?\s{{0,2}}(?:[=|│/]\s{{0,3}}|(?<=[\])】])\s?)(?=\S)", take="inside", needs=("=",), read=reading.dateline),
    Rule("dateline-reporter", Dateline, rf"{_OPEN}[^\[\]【】\n]{{1,40}}?{ROLE}\s?{_CLOSE}\s?=?\s?(?=\S)", take="inside", needs=("기자", "특파원", "위원", "본부장", "국장"), read=reading.dateline),
    Rule("dateline-unopened", Dateline, r"[가-힣A-Za-z0-9]{2,10}\s[가-힣]{2,4}\s?기자\]\s?", take="head", needs=("기자]",), read=reading.dateline),
    Rule("dateline-paper", Dateline, rf"{_OPEN}{_ORG}(?:\([^()]{{1,12}}\))?{_CLOSE}\s{{0,2}}[가-힣·ㆍ/, ]{{2,30}}?{ROLE}\s?[=|│]\s{{0,3}}", take="head", needs=("=", "|", "│"), read=reading.dateline),
    Rule("dateline-bar", Dateline, rf"(?:{_ORG}(?:\([^()]{{1,30}}\))?\s?[=\s]\s?)?[가-힣·ㆍ/, ]{{2,20}}?\s?(?:{ROLE}){_END}", take="head", needs=("|", "│", "=", ">", "ㅣ", "｜"), read=reading.dateline),
    Rule("dateline-place-paper", Dateline, rf"(?:[가-힣]{{2}} )?[가-힣·ㆍ]{{2,12}}\s?=\s?(?:{_ORG} )?[가-힣·ㆍ]{{2,14}}\s?(?:{ROLE})(?:\s?[\w.+\-]{{1,30}}@[\w.\-]{{0,30}}[a-z]{{2,3}})?\s?=?\s?(?=\S.{{30}})", take="head", needs=("=",), read=reading.dateline),
    Rule("dateline-desk", Dateline, rf"{_ORG}(?:\s?[|│]\s{{1,3}}|\s?>\s?)(?=\S.{{30}})", take="head", needs=("|", "│", ">"), read=reading.paper_lead),
    Rule("dateline-name", Dateline, r"(?P<name>[가-힣]{3}) = (?=\S.{30})", take="head", needs=(" = ",)),
    Rule("dateline-brackets", Dateline, paper_in_brackets, take="head", needs=("[", "【", "("), read=reading.dateline),
)  # fmt: skip

HEAD_FIRST = (
    Rule("page-clock", Timestamp, page_clock, zone=("head",), read=reading.other_stamp),
    Rule("stamp-alone", Timestamp, r"[^\s|│].{4,42}[^\s|│]", take="inside", zone=("head",), read=reading.stamp),
    Rule("headline", Headline, title, zone=("head",)),
    Rule("headline-again", Chrome, again, zone=("head",)),
    Rule("deck-above", Subheadline, deck_above, zone=("head",)),
)  # fmt: skip

HEAD_BY_PLACE = (
    Rule("paper-beside-time", Byline, paper_beside_time, zone=("head",), read=reading.organization),
    Rule("filed-under", Section, filed_under, zone=("head",)),
    Rule("name-beside-time", Byline, name_beside_time, zone=("head",), read=reading.person),
    Rule("filed-in-brackets", Section, r"\[[^\[\]\n]{2,24}(?:칼럼|기고|시론|단상|연재|인터뷰|기획|\d{1,3})\]", zone=("head",)),
    Rule("guest", Byline, guest_line, zone=("head",), read=reading.guest),
    Rule("deck", Subheadline, deck, zone=("head",)),
    Rule("deck-sentence", Subheadline, deck_sentence, zone=("head",)),
)  # fmt: skip
