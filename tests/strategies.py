"""Texts to try the parser on: what newsrooms print, cut up, run together and strewn with odd characters."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["FRAGMENTS", "ODD", "articles", "texts"]

_DATELINES = (
    "[강산=강산일보] 홍길동 기자 = ", "(한빛=한빛뉴스) 권세현 기자 = ", "【가람=한빛뉴스】", "[강산일보 홍길동 기자] ", "가람=홍길동 기자 | ",
    "[강산일보=경기 광주] ", "(강산일보) 이가람·최누리 기자 = ", "[한빛뉴스] ", "홍길동 기자│", "/강산=김준호기자 jhkim@", "[수원·용인=한빛뉴스] ",
)  # fmt: skip
_BYLINES = (
    "홍길동 기자", "홍 길 동 기자 hong@kangsan.example", "권세현·이가람 기자", "/김준호기자 jhkim@", "글·사진 최누리 시민기자", "hong@kangsan.example",
    "강산일보 편집국", "온라인뉴스팀", "기자명 홍길동", "<권세현 특파원>", "가람본부 이가람 기자", "권세현 강산대 교수", "강산방송 홍길동입니다.",
)  # fmt: skip
_TIMES = (
    "입력 2024.05.01 10:11", "수정 : 2024-05-01 10:11:12", "기사입력 2019년 10월 14일 오후 5시 22분", "2024.13.45 25:61", "승인 2024.02.30", "(2024-05-01)",
    "최종편집 2024-05-01(수)", "1987.05.10 02:30", "입력 :", "10월 14일", "2024/5/1", "제10회", "2024.01",
)  # fmt: skip
_LABELS = (
    "HOME > 사회 > 강산", "오피니언", "[인터뷰]", "[포토]", "<기획>", "관련기사", "많이 본 뉴스", "■ 향후 일정", "◇ 교통 대책", "※ 편집자 주", "#강산군 #봄꽃",
    "키워드 강산천", "<앵커>", "[리포트]", "1. 접수 기간", "△접수 : 28일까지", "- 장소 : 강산문화원",
)  # fmt: skip
_CAPTIONS = (
    "▲ 강산천의 봄. (사진=강산군 제공)", "(사진=홍길동 기자)", "/강산군 제공", "ⓒ 한빛뉴스", "▲ 축제장을 찾은 시민들. /권세현 기자 kwon@hanbit.example",
    "[사진제공=가람시]", "사진 : 최누리", "강산천에 유채꽃이 피어 있다. 2024.5.1 강산군 제공", "△", "<사진은 강산문화원 전경>",
)  # fmt: skip
_RIGHTS = (
    "저작권자 © 강산일보 무단전재 및 재배포 금지", "<저작권자 ⓒ 한빛뉴스, 무단 전재-재배포, AI 학습 이용 금지>", "Copyright ⓒ 2024 강산일보. All rights reserved.",
    "무단전재 금지", "ⓒ한빛뉴스 재판매 및 DB 금지", "저작권자",
)  # fmt: skip
_PAGE = (
    "강산 17℃ 맑음", "기상청 제공", "페이스북 트위터 카카오톡 공유하기", "글자크기 가 가", "댓글 0", "본문 바로가기", "로그인 | 회원가입", "프린트", "조회 1,024", "|", "-----",
    "기사제보 02-000-0000", "발행인 : 홍길동", "![](https://kangsan.example/a.jpg)", "https://kangsan.example/news/1", "1a.jpg", "function share(){",
)  # fmt: skip
_STORY = (
    "강산군은 5일 봄꽃 축제를 연다고 밝혔다.", "강산군, 봄꽃 축제 연다", "“올해는 꽃이 이르다”고 군 관계자는 말했다.", "가람시가 강산천 산책로를 넓힌다. 공사는 6월에 끝난다.",
    "강산군 봄꽃 축제 7일 개막… 산책로 3km 개방", "권세현 기자는 이날 시상식에 나왔다.", "‘강산의 봄’ 앞두고 손님 맞이 분주 상인들 모처럼 웃음", "그는", "끝.",
)  # fmt: skip
_UNCLOSED = (
    "[강산=", "(한빛=한빛뉴스", "【", "<저작권자", "“", "(사진=", "[[[[", "))))", "[강산일보 홍길동", "@@@@", "= = =", "기자 기자 기자", "a@", "@b.c", "/", "···", "▲▲▲", "2024.", "입력 입력",
)  # fmt: skip

FRAGMENTS = (*_DATELINES, *_BYLINES, *_TIMES, *_LABELS, *_CAPTIONS, *_RIGHTS, *_PAGE, *_STORY, *_UNCLOSED)
"""What stands on the pages of local papers; every paper, town and person is invented."""

ODD = (
    " ", "\t", "\xa0", "\u3000", "\u2003", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\x1c", "\x1d", "\x1e", "\x1f", "\0", "\x1b", "\ud800", "\udfff", "\udcff",
    "\u200b", "\u200d", "\ufeff", "\u00ad", "\u202e", "😀", "👩\u200d🌾", "\u1112\u1169\u11bc", "ㅎㅗㅇ", "\ufffd", "È«±æµ¿ ±âÀÚ", "í™ê¸¸ë™ ê¸°ìž", "洪吉童", "e\u0301", "0️⃣", "\U0010ffff",
)  # fmt: skip
"""Blanks that are no line breaks, halves of characters, jamo, Korean read in the wrong encoding, and the like."""

_ENDS = ("\n", "\n", "\n", "\r\n", "\r", "\n\n", "\n \n", "\r\r\n", "\n\u3000", "\xa0\n", " \r\n\t")
_LOST = ("  ", "\t", " ", "\xa0\xa0", "\u3000\u3000", "")

_pieces = st.one_of(
    st.sampled_from(FRAGMENTS),
    st.sampled_from(FRAGMENTS),
    st.sampled_from(ODD),
    st.text(st.characters(), max_size=6),
)
_lines = st.one_of(st.sampled_from(FRAGMENTS), st.lists(_pieces, max_size=5).map("".join))


def _joined(ends: tuple[str, ...], size: int) -> st.SearchStrategy[str]:
    rows = st.tuples(_lines, st.sampled_from(ends)).map("".join)
    return st.lists(rows, max_size=size).map("".join)


@st.composite
def _mutilated(draw: st.DrawFn) -> str:
    """An article with a stretch of it cut out, said twice, or an odd character put in."""
    text = draw(_joined(_ENDS, 20))
    first, last = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return text[:first] + draw(st.sampled_from(("", text[first:last] * 2, *ODD))) + text[last:]


articles = _joined(_ENDS, 25)
"""Lines of a page in any order."""

texts = st.one_of(articles, articles, _joined(_LOST, 30), _mutilated(), st.text(st.characters()))
"""Any string, most of them like the text of a page."""
