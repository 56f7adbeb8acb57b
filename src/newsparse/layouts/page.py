"""What the page puts around any article: weather, clocks, menus, buttons, counters, comments, ads."""

from __future__ import annotations

import re
from functools import cache

from newsparse.blocks import Byline, Chrome, Contact, Related, Span, Subheadline, Tags, Timestamp
from newsparse.layout import Rule
from newsparse.layouts import reading
from newsparse.layouts.matching import Buttons, Phrases, words
from newsparse.lines import Line
from newsparse.readers.dates import read_dates
from newsparse.readers.prose import is_prose

__all__ = ["BADGES", "CLOCKS", "IMPRINT", "PAGE", "PAGE_BEHIND", "PAGE_BY_PLACE", "SUMMARY", "is_button"]

_BUTTONS = Buttons("""
    로그인 | 로그아웃 | 회원가입 | 로그인/회원가입 | 회원정보 | 처음으로 | 메인화면으로 | 홈으로 | 전체메뉴 | 메뉴 | 검색 | 통합검색
    본문 바로가기 | 메뉴 바로가기 | 주메뉴 바로가기 | 메인메뉴 바로가기 | 컨텐츠 바로가기 | 콘텐츠 바로가기 | 헤더 바로가기
    푸터 바로가기 | 하단 바로가기 | 본문으로 바로가기 | 본문 건너뛰기 | 본문으로 이동 | 메뉴로 이동 | 바로가기 | 본문으로 건너뛰기
    기사쓰기 | 전체기사보기 | 전체기사 | 기사검색 | 회사소개 | 신문사소개 | 후원하기 | 사업영역 | 취재요청 | 명예기자신청 | 콘텐츠 | 원격
    즐겨찾기 | 지면보기 | 지면보기서비스 | 모바일 | 모바일웹 | PC버전 | 유튜브 | 페이스북 | facebook | youtube | twitter | newsstand | RSS
    상태바 | 상단여백 | 하단여백 | 여백 | 알림 | 속보 | 더보기 | 자세히보기 | 닫기 | 이전 | 다음 | 이전글 | 다음글 | 목록 | 위로가기 | 위로가기 버튼 | COVER STORY | PHOTO NEWS | 포토뉴스 | 사이드메뉴 바로가기 | 대메뉴 바로가기 | 모바일 웹 | 맨위로 이동 | 스크롤 이동 상태바 | 스크롤 이동 | 기사검색 | 전체 | 열기 | OLD | 로그아웃 | 마이페이지 | 신문보기 | 지면신문 | PDF | PDF 보기 | 발행호 | 이슈 | HOT | NEW | Hot | 오늘의 | 알림마당 | 회원
    TOP | Top | 뒤로가기 | 창닫기 | 개인정보취급방침 | 개인정보처리방침 | 이용약관 | 청소년보호정책 | 이메일무단수집거부 | 저작권보호정책
    상단영역 | 본문영역 | 기사 본문 영역 | 기사본문 | 메인 롤링 | 사이트 내 전체검색 | 전체검색 | 검색하기 | 기사제보하기 | 오탈자제보
    구독신청 | 광고문의 | 기사제보 | 구독 | 구독중 | 신문구독 | 전체기사 최신뉴스 | 최신기사 | 실시간 뉴스 | 키보드 단축키 안내 | 단축키
    서울시 | 경기도 | 경상도 | 충청도 | 전라도 | 강원도 | 제주도 | 지역선택 | 새글 | 목록보기 | 배너 | AD | ADVERTISEMENT | 광고
    Prev이전 문서 | Next다음 문서 | ESC닫기 | Extra Form | 요즘에 | 원래대로 | 본문내용 | 관련기사목록 | 이기자의 | 이 기자의 | 다른뉴스 | 다른기사 | 다른 공유 |
    파일 | 첨부파일 | 내용 | 제목 | 입금자명 | 재생목록 | 기사원문 | 의견 | 닉네임 | 패스워드 | 도배방지 숫자 입력 | 인기검색어 | msn | KakaoStory | KakaoTalk | NaverBand | Naver | Band | 첨부파일 없음 | 이 기사에 대한 댓글 이야기 | 페이지 정보 | 댓글목록 | 기사수정 | 본문시작 | 본문듣기 | 기자명 | 상세보기 | 전체보기 | 기자프로필 | 기자의 | 필자의 | 글자 | 글씨 | 본문 글씨 | 다른 | 메일로 | 쪽지 | 기사글 | 퍼가기 | 의견쓰기 | 전체의견보기 | 이 기사에 대한 독자의견 | URL | URL 복사하기 | 기사상세페이지 | 기후위기시계 | 이메일문의 | 도배방지 | 남자음성 | 여자음성 | 으로
    English | 中文 | 日本語 | 한국어 | 번역 | 기사 | 뉴스 | 홈 | HOME | Home | undefined | null | beta | Beta

    이 기사를 공유합니다 | 이 기사를 번역합니다 | 이 뉴스 공유하기 | SNS 기사보내기 | 기사보내기 | 공유하기 | 공유 | 기사공유하기 | SNS 공유하기 | SNS
    페이스북 | 페이스북으로 보내기 | 페이스북 공유하기 | 트위터 | 트위터로 보내기 | 카카오톡 | 카카오톡 보내기 | 카카오스토리 | 카카오스토리 보내기
    카카오톡으로 보내기 | 카카오톡 공유하기 | 카카오플러스 | 카카오 | 밴드 | 네이버밴드 | 네이버 밴드 | 네이버밴드 보내기 | 네이버블로그 | 네이버 블로그
    네이버 | 블로그 | 구글 | 구글플러스 | 미투데이 | 요즘 | 싸이월드 공감 | 핀터레스트 | 텔레그램 | 라인 | 인스타그램 | 유튜브 | X로 보내기 | 엑스
    twitter | facebook | youtube | Share | URL복사 | URL 복사 | url복사 | 주소복사 | 링크복사 | 기사 URL이 복사되었습니다 | URL이 복사되었습니다
    주소복사가 완료되었습니다 | 기사스크랩 | 스크랩 | 스크랩버튼 | 스크랩하기 | 인쇄 | 인쇄하기 | 기사 출력 | 프린트 | 프린트하기 | 메일 | 이메일 | 메일보내기
    기사 메일전송 | 메일전송 | 전송 | 보관 | 기사목록 | 글자크기 | 글자 크기 | 글자크기설정 | 글자크기 설정 | 글씨크기 | 글씨키우기 | 글자 키우기 | 글자 줄이기
    본문 글자 크기 조정 | 본문 글자 크기 | 폰트 확대 | 폰트 축소 | 확대 | 축소 | 크기 | 더 작게 | 작게 | 보통 | 크게 | 더 크게 | 아주 크게 | 아주 작게 | 가 | 가나다라마바사
    글씨크기 크게 | 글씨크기 작게 | 번역할 언어 선택 | 번역beta | 반응형 | 음성재생 | 읽어주기 기능은 크롬기반의 | 브라우저에서만 사용하실 수 있습니다 | 음성재생 설정 | 기사 읽어주기 | 다시듣기 | 음성으로 듣기 | 좋아요 | 화나요
    추천해요 | 슬퍼요 | 후속기사 원해요 | 추천 | 공감 | 비공감 | 댓글 | 댓글수 | 전체댓글 | 조회 | 조회수 | 조회 수 | 추천 수 | 추천수 | Views | 호수 | 호
    네티즌 의견 | 의견등록 | 이전 기사보기 | 다음 기사보기 | 이전 기사 | 다음 기사 | 다른기사보기 | 다른기사 보기 | 다른 기사 보기 | 기자의 다른기사 보기
    기사 더보기 | 기사전체보기 | 기사 전체보기 | 이 기자의 최신영상 | 본문 | 본문전체읽기 | 3줄 요약 | 세 줄 요약 | AI 요약 | 이미지 확대 | 사진 확대 | 크게보기
    큰사진보기 | 관련사진보기 | 기자 이미지 | 기자이미지 | 기자 사진 | 재생 | 정지 | 기사듣기 | 가나다라마바사 | 레이어 닫기 | 안내 | 바로보기 | 원본보기
""")

_COMMENTS = Phrases("""
    이 기사를 후원하고 싶습니다. | 댓글이 없습니다. | 등록된 댓글이 없습니다. | 댓글삭제 | 삭제한 댓글은 다시 복구할 수 없습니다. | 그래도 삭제하시겠습니까? | 삭제하시겠습니까? | 댓글쓰기 | 댓글 쓰기 | 댓글 달기 | 댓글달기 | 댓글등록
    계정을 선택하시면 로그인·계정인증을 통해 | 댓글을 남기실 수 있습니다. | 로그인후 이용가능합니다. | 로그인 후 이용가능합니다. | 이름 * | 비밀번호 * | 이름 | 비밀번호
    등록 | 추천순 | 최신순 | 과거순 | 공감순 | 답글순 | 여러분의 의견을 남겨주세요 | 댓글을 작성하려면로그인해주세요. | 댓글을 작성하려면 로그인해주세요. | 0자 / 300자
    개의 댓글 | 첫번째 댓글을 남겨주세요. | 첫 댓글을 남겨주세요. | 댓글 첫 댓글을 작성해보세요 | 첫 댓글을 작성해보세요 | Comments are closed. | BEST댓글 | BEST 댓글
    이 기사에 대해 어떻게 생각하시나요? | 이 기사 어떻게 생각하세요? | 댓글 운영규칙 | 댓글입력 | 댓글정책 | 의견등록 | 자동등록방지용 코드를 입력하세요! | 회원 로그인
    삭제한 댓글은 다시복구할 수 없습니다을 통해 | 네티즌 의견 | 소셜 댓글 | 댓글 작성 | 작성자 | 답글 | 신고 | 삭제 | 수정 | 취소 | 확인 | 내 댓글 모음 | 댓글 새로고침
""")

BUTTON_ENDINGS = (
    "보기",
    "하기",
    "보내기",
    "듣기",
    "줄이기",
    "키우기",
    "바로가기",
    "복사",
    "스크랩",
    "프린트",
    "확대",
    "축소",
    "크게",
    "작게",
    "가기",
    "목록",
    "이미지",
    "음성",
    "신고",
    "찾기",
)
"""How the words on buttons end."""


def clock_in_menu(line: Line) -> Span | bool:
    """A date among the words of a menu: today's."""
    stamps = read_dates(line.text)
    if len(stamps) != 1 or stamps[0].label:
        return False
    rest = f"{line.text[: stamps[0].start]} {line.text[stamps[0].end :]}"
    return Span(stamps[0].start, stamps[0].end) if _BUTTONS(line._replace(text=rest)) else False


def is_button(word: str) -> bool:
    """Whether a word stands on one of a page's buttons, or ends as their words do."""
    return (
        word.endswith(BUTTON_ENDINGS)
        or _BUTTONS.knows(word)
        or _BUTTONS.knows(word.removesuffix("로").removesuffix("으"))
    )


def only_buttons(line: Line) -> bool:
    """A line of words each of which says what a button does: 복사하기, 글자 크게, 메일로 보내기."""
    said = _button_words().findall(line.text)
    return 0 < len(said) <= 24 and all(map(is_button, said))


def bar_behind_credit(line: Line) -> Span | bool:
    """The bar of a table behind whose picture it is."""
    at = len(line.text.rstrip("| "))
    return line.text[0] in "ⓒ©" and at < len(line.text) and Span(at, len(line.text))


def many_labels(line: Line) -> bool:
    """A run of short words, most of them on menus: no title has so many."""
    if len(line.text) < 12 or _punctuation().search(line.text):
        return False
    said = line.text.split()
    return len(said) >= 6 and max(map(len, said)) <= 9 and sum(map(_is_filed, said)) * 3 >= max(len(said), 9)


def _is_filed(word: str) -> bool:
    """Whether a word of a menu says what is filed under it: 칼럼/시사, 강산뉴스."""
    return any(part in MENU_WORDS or part.endswith(("뉴스", "소식")) for part in re.split("[/•·]", word))


@cache
def _punctuation() -> re.Pattern[str]:
    return re.compile(r"[,.?!…“”\"‘’']")


MENU_WORDS = frozenset(
    words("""
    정치 | 사회 | 경제 | 문화 | 교육 | 행정 | 스포츠 | 연예 | 국제 | 지역 | 전국 | 종합 | 오피니언 | 사설 | 칼럼 | 기고 | 인터뷰 | 기획 | 특집 | 사람들 | 인물 | 동정 | 인사 | 부고 | 포토 | 영상
    만평 | 생활 | 건강 | 여행 | 환경 | 농업 | 복지 | 의회 | 자치 | 라이프 | 피플 | 커뮤니티 | 자유게시판 | 공지사항 | 독자투고 | 학교소식 | INTERVIEW | 문학 | 관광 | 산업 | 부동산
""")
)
"""What papers file their pieces under: a menu is made of such words."""


@cache
def _button_words() -> re.Pattern[str]:
    return re.compile(r"[^\s•·|/,()\[\]]+(?=\(으로\))|[^\s•·|/,()\[\]]+")


@cache
def _imprint_words() -> re.Pattern[str]:
    return re.compile(
        r"(?:제호|등록번호|등록일자?|발행인|편집인|발행일자?|청소년보호책임자|대표전화|사업자등록번호|대표이사)\s?[:：]"
    )


def imprint(line: Line) -> bool:
    """Who publishes the paper, and since when: two of the labels that the law asks for, on one line."""
    return len(set(_imprint_words().findall(line.text))) >= 2


IMPRINT = (
    Rule("imprint", Contact, imprint, needs=("등록", "발행인", "편집인", "대표"), longest=600),
)  # fmt: skip
"""A line of the paper's own: its day of registration is no time of the article."""

BADGES = (
    # a bar of an old system, drawn with a letter
    Rule("letter-for-a-bar", Chrome, r"(?<=[가-힣])\s?l", take="tail", needs=("l",)),
    Rule("new-mark", Chrome, r"(?:새글|NEW|첨부파일)\s(?=\S)", take="head", needs=("새글", "NEW", "첨부")),
)  # fmt: skip
"""What a board puts in front of a title."""

CLOCKS = (
    Rule("clock-in-menu", Timestamp, clock_in_menu, take="inside", needs=("로그인", "회원가입", "전체기사", "홈", "HOME"), longest=200, read=reading.other_stamp),
)  # fmt: skip

PAGE = (
    # ── bars of a table around a picture or a paragraph, a button in front of a title ──
    Rule("bar-before", Chrome, r"(?:!\[\]\(\)\s?\|?\s?|\|\s{0,3}){1,4}(?=[^\s|].{20}|[ⓒ©])(?![^|\n]{2,40}기자\s?\|)", take="head", needs=("|",)),
    Rule("bar-behind-credit", Chrome, bar_behind_credit, take="tail", needs=("ⓒ", "©"), longest=60),
    Rule("bar-behind", Chrome, r"(?<=[^\n]{20})(?:\s?\|){1,4}|(?:\s?\|){2,4}", take="tail", needs=("|",)),
    Rule("image-code", Chrome, r"\{\{[^{}\n]{4,200}\}\}", take="inside", needs=("{{",)),
    Rule("image-file-before", Chrome, r"[\w.\-]{4,80}\.(?:jpe?g|png|gif|JPE?G|PNG)\s?(?=[▲△])", take="head", needs=("▲", "△")),
    Rule("tip-button", Contact, r"(?:[\"“][^\"”\n]{4,60}[\"”]\s{0,3})?(?:기사 ?제보|제보하기|구독신청|구독하기)|<구독 ?안내>", needs=("제보", "구독"), longest=80),
    Rule("broadcast-slot", Chrome, r"(?:평일|주말|매일)\s?(?:오전|오후|밤|낮)\s?\d{1,2}시(?:\s?\d{1,2}분)?|앵커\s[가-힣]{2,4}|[^\n]{2,16}\s(?:오전|오후)\s\d{1,2}시(?:\s\d{1,2}분)?", needs=("평일", "주말", "매일", "앵커", "오전", "오후"), longest=40),
    # ── the weather strip: a sky, a town, degrees; the towns' names do not matter ──
    Rule("weather", Chrome, r"[•·\-\s]{0,4}[가-힣()\-· ]{0,20}\s?-?\d{0,2}(?:\.\d)?\s?℃", needs=("℃",)),
    Rule("weather-office", Chrome, r"[•·\s]{0,4}기상청 제공", needs=("기상청",)),
    # ── menus, buttons, counters ──
    Rule("enlarge", Chrome, r"(?:이미지|사진) ?(?:확대|크게)(?:보기|하기)?\s{0,3}(?=\S)", take="head", needs=("확대", "크게")),
    Rule("buttons", Chrome, _BUTTONS, longest=300),
    Rule("font-buttons", Chrome, r"\s[+]\s?크기\s?\|[^\n]{4,60}", take="tail", needs=("크기",)),
    Rule("button-words", Chrome, only_buttons, needs=BUTTON_ENDINGS, longest=300),
    Rule("menu", Chrome, many_labels, needs=(*MENU_WORDS, "뉴스", "소식"), longest=300),
    Rule("icon", Chrome, r"(?:(?:chevron_right|chevron_left|phone_iphone|keyboard_arrow_\w{2,6}|arrow_\w{2,12}|menu|search|close|share|print)\s?[가-힣A-Za-z0-9 ·/]{0,16}\s?){1,6}", needs=("chevron_", "phone_iphone", "keyboard_", "arrow_")),
    Rule("skip-link", Chrome, r"[^\n]{0,40}(?:바로가기|건너뛰기|검색어 입력 양식)", needs=("바로가기", "건너뛰기", "입력 양식")),
    Rule("comments", Chrome, _COMMENTS, longest=80),
    Rule("page-number", Chrome, r"(?:[가-힣]{2,4}\s)?\d{1,2}\s?면", needs=("면",), longest=12),
    Rule("issue-number", Chrome, r"[•/]\s?(?:제\s?)?\d{1,5}\s?호(?=\s|\Z)|\A(?:제\s?)?\d{1,5}\s?호\Z", take="inside", needs=("호",)),
    Rule("counter", Chrome, r"[-•/|\s]{0,3}(?:조회 ?수?|추천 ?수?|댓글 ?수|[Hh]its?|Views?)\s?[:：]\s?[\d,]{1,9}", take="inside", needs=("조회", "추천", "댓글", "Hit", "hit", "View")),
    Rule("counter-between-bars", Chrome, r"[/|]\s?조회 ?수\s?[\d,]{1,9}(?=\s?[/|]|\Z)", take="inside", needs=("조회",), longest=80),
    Rule("counters", Chrome, r"조회\s?[\d,]{1,9}회?\s{0,3}댓글\s?\d{1,5}건?", needs=("조회",), longest=40),
    Rule("comment-count", Chrome, r"댓글\s?\d{1,5}건?(?:본문)?|\d{1,5}개의 (?:댓글|의견)이 (?:등록되어 )?있습니다\.?|이 기사는 \d{1,6}번 공유됐고 \d{1,6}개의 댓글이 있습니다\.?", needs=("댓글", "의견"), longest=60),
    Rule("comment-form", Chrome, r"댓글[^\n]{0,60}(?:댓글쓰기|계정을 선택|비밀번호|자동등록방지|도배방지)[^\n]{0,200}", needs=("댓글",)),
    Rule("comment-title", Chrome, r"댓글\s?쓰기\s제목\s[^\n]{2,120}", needs=("댓글",)),
    Rule("share-sentences", Chrome, r"(?:이 (?:글|기사|뉴스)[을를]? [^\s]{2,12}\s?(?:퍼가기|보내기|공유하기|링크\s?복사)?\s{0,3}){2,10}", needs=("이 글", "이 기사", "이 뉴스"), longest=300),
    Rule("comment-widget", Chrome, r"※?\s?(?:댓글 작성시|아래 경우에는 고지 없이|욕설|비방|타인의 명예).{2,120}|[^\n]{4,80}글은 [^\n]{0,30}(?:삭제|지워)[질될]? 수 있[^\n]{2,40}", needs=("댓글", "고지 없이", "욕설", "비방", "글은")),
    Rule("slogan", Chrome, r"[^\n]{2,40}\s[Ss]ince\s?(?:19|20)\d\d", needs=("since", "Since"), longest=60),
    Rule("name-in-colons", Chrome, r":{2,4}\s?[^\n:]{2,30}?\s?:{2,4}", needs=("::",), longest=40),
    Rule("script-debris", Chrome, r"function\s?\w{0,40}\(.{0,120}|</?[a-z]{1,12}[^>]{0,80}>|check 3d gpu|__flash\w{0,30}.{0,60}|default_\w{1,30}|ad\d{1,3}", needs=("function", "<", "check", "__flash", "default_", "ad")),
    Rule("player-debris", Chrome, r"article_split|(?://\s?)?(?:본문 내용|TV ?플레이어|flash 오류)[^\n]{0,120}|동영상 뉴스|\[[^\[\]\n]{2,20}바로가기\]", needs=("article_split", "본문 내용", "플레이어", "flash", "동영상", "바로가기")),
    Rule("attachment", Chrome, r"[^\n]{0,200}\.(?:jpe?g|png|hwpx?|pdf|zip)\s?\[[^\[\]\n]{2,40}\][^\n]{0,200}", needs=(".jp", ".png", ".hwp", ".pdf", ".zip")),
    Rule("image-file", Chrome, r"[^\n|]{0,80}?[\w)\]가-힣]\.(?:jpe?g|png|gif|bmp|webp|JPE?G|PNG|GIF|BMP)", needs=(".jp", ".png", ".gif", ".bmp", ".webp", ".JP", ".PNG", ".GIF")),
    Rule("permalink", Chrome, r"(?:(?:URL|url|주소)\s?[:：]\s?)?https?://\S{4,200}", needs=("://",)),
    Rule("portal-note", Chrome, r".{0,14}(?:기사가 속한 카테고리는|언론사는 한 기사를|[^\n]{0,20}해당 언론사에서 선정|\(예시\) 가장 빠른|이 글자크기로|파란원을|\[[^\[\]\n]{2,12}\]에서 직접 확인|이 기사는 [^\n]{2,20} 홈페이지(?:\([^()\n]{2,40}\))?에서 프린트|다른 곳에 퍼가실|이 기사는 언론사에서|번역beta|Translated by).{0,200}", needs=("카테고리", "예시", "글자크기", "파란원", "언론사", "직접 확인", "프린트", "퍼가실", "Translated")),
    Rule("login-wall", Chrome, r"※?\s?로그인(?:을|을 하면| 후|후).{2,60}", needs=("로그인",)),
    Rule("slot-for-advertising", Chrome, r"\d{2,4}x\d{2,4}[^\n]{0,80}광고[^\n]{0,60}", needs=("광고",)),
    Rule("app-banner", Chrome, r".{0,20}(?:APP|앱) 다운로드.{0,10}|맞춤 정보|당신을 위한 추천 (?:기사|정보)|계좌번호 복사하기|.{0,30}쿠팡 파트너스 활동.{0,80}", needs=("다운로드", "맞춤 정보", "추천", "계좌번호", "쿠팡")),
    Rule("author-page", Chrome, r"(?:(?<=[자팀국부원])의\s)?-?\s?(?:기사 ?(?:전체|더) ?보기|(?:이 ?기자의 )?다른 ?(?:기사|뉴스) ?보기|(?<=기자)의 전체 ?기사 ?보기|최신기사)", take="tail", needs=("보기", "최신기사")),
    Rule("the-end", Chrome, r"[(\[<]끝[)\]>]", take="tail", needs=("끝",)),
)  # fmt: skip


def under_summary_label(line: Line) -> bool:
    """The first line of a summary that a portal puts above the story."""
    return (
        line.above.endswith("요약")
        and re.fullmatch(r"(?:AI\s?|자동\s?|기사\s?내용\s)?(?:세 줄|3줄|세줄)?\s?요약", line.above) is not None
        and is_prose(line.text)
    )


def short_prose(line: Line) -> bool:
    """A sentence of a summary: stories have longer ones."""
    return ":story" not in line.hint and is_prose(line.text)


SUMMARY = (
    # a summary above the story repeats it; only the label shows that it is none of it
    Rule("ai-summary-note", Chrome, r"AI 핵심 ?요약(?:\s?beta)?|(?:요약 정보|AI가 자동 생성한 요약|AI ?요약|자동요약|본 요약).{4,200}|.{0,40}요약 기술은.{2,120}", needs=("요약",)),
    Rule("summary-label", Chrome, r"기사\s?내용 요약", take="head", needs=("요약",)),
    Rule("summary", Subheadline, under_summary_label),
    Rule("summary-more", Subheadline, short_prose, longest=120, after=Subheadline),
)  # fmt: skip

PAGE_BY_PLACE = (
    # a bar, a rule of dashes, a lone letter: nothing to say
    Rule("stray-mark", Chrome, r"!\[\]\(\)\s?\|?|[\W_]{1,120}|[A-Za-z0-9]|[\d,]{1,7}(?: [\d,]{1,7})?", longest=120, zone=("head", "story", "tail")),
)  # fmt: skip


def above_more(line: Line) -> bool:
    """A word or two with a button for more below: a list of other articles begins."""
    return line.below in ("더보기", "more", "MORE", "+더보기")


PAGE_BEHIND = (
    # ── other articles ──
    Rule("related-label", Related, r"[▶◆■※\-\[<•\s]{0,4}(?:icon)?(?:이 기사와 )?(?:관련\s?(?:기사|뉴스)|관/련/기/사|주요\s?기사|주요뉴스|이슈포토|핫이슈|많이 본 (?:기사|뉴스|정보)|댓글 많은 (?:뉴스|기사)|인기\s?(?:뉴스|기사|게시물)|실시간 핫뉴스|최신\s?(?:기사|뉴스)|랭킹\s?뉴스|포토\s?뉴스|에디터 추천기사|추천\s?(?:기사|뉴스)|이 블로그의 인기 게시물|오늘의 인기정보|포토 기사리스트|오피니언더보기|가장 많이 본 (?:기사|뉴스)|(?:실시간 )?많이본 뉴스|BEST 뉴스|이 시각 주요뉴스|사람들)[\]>\s▶:]{0,3}(?:더보기)?", needs=("기사", "관/련", "뉴스", "포토", "이슈", "정보", "게시물", "오피니언", "사람들")),
    Rule("related-heading", Related, above_more, longest=14),
    Rule("neighbour-link", Related, r"(?:이전|다음) ?(?:글|기사)\s?[^\n]{4,160}", needs=("이전", "다음")),
    Rule("mail-behind-arrow", Byline, r"[☞◎]\s?[^\n@▶]{0,16}?(?P<email>[A-Za-z0-9._+\-]{2,30}@[\w.\-]{2,30}[a-z])(?![\w.])", take="head", needs=("☞", "◎")),
    Rule("related-link", Related, r"(?:☞|▶\s?관련 ?기사|\[관련 ?기사\]|<관련 ?기사)\s?.{1,120}", needs=("☞", "관련")),
    Rule("related-image", Related, r"!\[[^\]\n]{1,120}(?:\][^\]\n]{0,40})?\]\(\S{4,200}\)", needs=("](",)),
    # ── the paper's own ──
    Rule("tip-line", Contact, r"(?=.{0,160}(?:제보|구독|후원|광고 ?문의|받아보기|앱 지금|앱 다운|절친|채널 추가|주주신청|응원))(?:[▶▷■※☎\-*#•·\"“<\[(\s]{1,4}.{2,250}|.{0,40}(?:제보를 기다(?:립니다|리고 있습니다)|제보하기|기사문의 및 제보|제보 ?안내|신문구독|구독 안내|거름 주기|(?:신문|일보|뉴스)[을를] 응원해 ?주세요|정기 ?후원 ?하기).{0,120})", needs=("제보", "구독", "후원", "광고", "받아보기", "앱 지금", "앱 다운", "절친", "채널", "주주", "응원")),
    Rule("tip-by-mail", Contact, r"[^\n]{2,80}[\w.+\-]{2,40}@[\w.\-]{2,40}[a-z]\)?\s?(?:으로|로) (?:보내|알려) ?주[^\n]{2,60}", needs=("@",), longest=160),
    Rule("tip-channel", Contact, r"[▶▷■\-·•*\s]{0,5}(?:전화|이메일|카카오톡|카톡|메일|사이트 ?(?=:)|뉴스 ?홈페이지|홈페이지|네이버 메인)\s?[:：]?.{2,120}", needs=("전화", "메일", "카카오톡", "카톡", "사이트", "홈페이지", "네이버"), after=Contact),
    Rule("subscription", Contact, r"네이버TV 구독.{0,40}|뉴스스탠드에서 [^\n]{2,30}만나보세요|[^\n]{4,100}구독해\s?주시면[^\n]{2,80}|.{0,20}정기독자.{2,60}|.{0,20}거름 주기", needs=("구독", "정기독자", "거름", "뉴스스탠드")),
    Rule("tip-telephone", Contact, r"[\[•\s]{0,3}(?:[가-힣A-Za-z0-9]{2,14}\s)?(?:(?:기사\s?)?제보|문의 ?메일)[^\n\d@]{0,16}?(?:\d{2,4}[-.)]\s?\d{3,4}-\d{4}|[\w.+\-]{2,40}@[\w.\-]{2,40}[a-z])", needs=("제보", "문의")),
    Rule("press-office", Contact, r"[-•·\s]{0,3}(?:담당 ?부서|담당자|작성 ?부서|연락처|문의처)\s?[:：]\s?[^\n]{2,80}", needs=("담당", "작성", "연락처", "문의처")),
    Rule("masthead", Contact, r"[•·\s]{0,4}(?:제호|등록번호|등록일자?|발행인|발행[·ㆍ]?편집인|편집인|발행[·ㆍ]편집[·ㆍ]인쇄인|주소|대표전화|대표이사|TEL|Tel|전화|팩스|사업자등록번호|청소년보호책임자|인터넷신문등록)\s?[:：/].{2,300}", needs=("제호", "등록", "발행", "편집인", "주소", "대표", "TEL", "Tel", "전화", "팩스", "사업자", "청소년")),
    Rule("tags", Tags, r"(?:(?:키워드|태그|관련 ?키워드|Tags?|TAG)\s?[:：]?\s?)?(?:[-•]\s)?(?:#\s?[^\s#]{1,30}[\s,]{0,3}){1,40}|(?:키워드|태그|관련 ?키워드)\s?[:：]?.{0,200}|Tags?|TAG", needs=("#", "키워드", "태그", "Tag", "TAG")),
    # ── the links of portals behind the story ──
    Rule("portal-links", Chrome, r"▶\s?(?:\[[^\]\n]{1,20}\]\s?){1,6}", needs=("▶ [", "▶[")),
)  # fmt: skip
