"""Decks that lost their line breaks.

A paper sets the decks (부제) of an article under its headline: one to eight lines, each a clause cut down to what carries
the news. Where a text lost its line breaks they stand in front of the story, a blank between them. Three things tell them
from the story and from each other.

How words end: a sentence marks its topic, its subject and its object (은/는, 이/가, 을/를), a deck leaves these out. A
sentence ends in a verb and a full stop, a deck in the noun that 하다 or 되다 would make a verb of (추진, 막막), in a verb
short of its ending (빠져, 안 보여), in a quote, a count or an arrow, in ~도 or ~길. No deck stops at a particle or at a word
that wants another one behind it (위한, 새, 및). So the words fall into kinds, and each kind speaks more or less for a deck,
inside of it and at its end.

How words begin: a story opens with a place, a date or what it is about; a deck opens with a bare noun, a count or a quote;
neither opens with a noun of doing, a verb or a word that is tied to the one before it (뒤, 등).

Length: the decks of an article are about equally long, because they fill one column.

The front of the line is cut into decks so that the sum of what speaks for the cut is greatest, and is left whole where
that sum is small: better no decks than half a sentence.
"""

from __future__ import annotations

import math
import re
from functools import cache
from typing import NamedTuple, TypeAlias

from newsparse.readers.places import is_place

__all__ = ["ends_deck", "read_decks"]

# ── how words end ──

_DOINGS = frozenset(
    "가능 가동 가득 가세 가속 가속화 가시화 가열 가입 가중 각광 갈등 감량 감면 감사 감소 감축 강세 강연 강제 강조 강행 강화 개관 개막 개발 개방 개선 개설 개소 개시 개장 개정 개최 개통 개편 개학 개혁 개화 갱신 거뜬 거부 거절 건립 건설 건의 걸림돌 걸음 걸음마 "
    "검거 검토 격려 격차 격화 견인 견제 견학 결렬 결실 결의 결정 결집 결항 경감 경계 경고 경신 경쟁 경합 계약 계획 고갈 고립 고민 고발 고비 고소 고시 고심 고용 고장 고조 공감 공개 공급 공략 공모 공방 공약 공연 공유 공존 과시 과제 관람 관리 관심 교류 교육 "
    "교체 구매 구성 구속 구축 구출 궁금 귀국 규탄 그리움 극복 근무 근절 금지 급감 급등 급락 급물살 급선무 급증 긍정적 기각 기념 기대 기대감 기록 기부 기소 기여 기원 기탁 긴장 꼴찌 꽁꽁 나눔 나들이 난색 난제 난항 날개 납부 납품 낭비 냉담 노출 논란 논의 논쟁 "
    "눈길 눈독 눈총 느낌 다짐 다툼 단속 단절 단축 단행 달성 담당 당부 당선 당연 대결 대담 대립 대변 대비 대응 대조 대책 대체 대치 대피 대행 도달 도래 도약 도움 도입 도전 독려 돌입 돌파 동결 동참 동행 두려움 둔화 뒷걸음 뒷걸음질 뒷받침 뒷전 뒷짐 들썩 등록 "
    "등장 등재 딜레마 떼죽음 마감 마련 마무리 막막 막바지 만개 만료 만장일치 만전 만족 말썽 맞대결 맞손 매각 매매 매진 먹통 면담 면제 모금 모색 모집 목소리 몰락 몸살 무관심 무산 무색 무용지물 무죄 묵살 문의 물거품 물꼬 물씬 물음 미달 미룸 미미 미비 미정 미지수 "
    "미흡 믿음 밀착 바닥 박차 반납 반대 반려 반발 반복 반색 반영 반전 반출 반토막 발간 발걸음 발굴 발급 발대 발돋움 발령 발목 발발 발생 발송 발의 발전 발족 발주 발탁 발표 발효 방관 방문 방안 방지 방치 방침 방해 배달 배부 배분 배정 배제 배치 배포 번창 범람 "
    "변경 변모 변수 변신 변화 별세 병행 보강 보고 보관 보급 보도 보상 보완 보존 보증 보충 보탬 보호 복구 복귀 복원 본격화 본궤도 봉사 봉쇄 부각 부과 부담 부상 부실 부심 부여 부인 부정적 부족 부진 부착 부활 북새통 북적 북적북적 분노 분담 분리 분석 분양 분주 "
    "분통 분포 분할 불가 불가피 불거져 불과 불량 불만 불명 불발 불복 불안 불안감 불이익 불편 불허 붕괴 비난 비상 비판 빈축 빨간불 빼곡 뿌듯 사라짐 사면초가 사수 사임 사퇴 삭감 삭제 살포 상담 상생 상승 상승세 상실 상용화 상향 서명 석권 선고 선발 선방 선보 선사 "
    "선언 선임 선점 선정 선출 선포 설득 설립 설명 설치 성공 성과 성금 성료 성립 성사 성장 성토 성행 성황 소등 소멸 소속 소송 소집 소통 소홀 속도 속도감 속수무책 속앓이 속출 손사래 손실 손질 손짓 손해 송치 송환 쇄도 쇄신 수거 수급 수락 수렴 수령 수리 수립 "
    "수사 수상 수색 수송 수주 수출 수혜 수확 순항 술렁 승격 승리 승인 승진 시급 시끌 시동 시름 시범 시상 시식 시연 시위 시작 시찰 시행 신고 신설 신중 신청 실감 실랑이 실망 실시 실종 실천 실추 실패 실험 실현 심각 심사 심의 심화 싸움 썰렁 쏠림 쓴웃음 아쉬움 "
    "아우성 안간힘 안내 안장 안정 안착 안타까움 압박 압수수색 압승 압축 앞장 애도 약세 약속 약진 약화 양분 양산 양성 어려움 억울 억제 엄단 엄두 엄벌 엄정 업무협약 여전 역대최고 역부족 역전 역할 역행 연결 연계 연기 연속 연임 연장 열광 열기 열망 열연 영입 영향 "
    "예고 예방 예상 예시 예정 예측 오염 와해 완공 완납 완료 완성 완승 완치 완화 외로움 외면 요구 요지부동 요청 용이 우려 우승 우왕좌왕 우위 운동 운영 운용 운항 운행 울상 울음 움직임 웃음 원활 위기 위기감 위촉 위축 위협 유감 유도 유력 유리 유명무실 유보 유입 "
    "유지 유착 유찰 유출 유치 유행 육박 육성 융합 으뜸 으름장 은폐 응원 의결 의뢰 의무임대 의문 의심 의혹 이례적 이목 이바지 이전 이탈 이행 인가 인기 인상 인상적 인색 인수 인양 인정 인증 인하 일단락 일색 일손 일조 일침 임대 임명 임박 임용 입건 입국 입김 입법 "
    "입상 입성 입소 입수 입원 입장 입점 입주 입증 입찰 입학 잇따라 자긍심 자리매김 자성 자제 자처 작성 잔류 잠식 장기화 장악 재가동 재개 재건 재검토 재고 재도약 재발 재정비 재조명 재촉 재추진 재탄생 재편 재현 저렴 저조 저지 저하 적발 적신호 적용 전개 전달 전락 "
    "전망 전멸 전무 전시 전전긍긍 전환 절감 절박 절반 절실 절정 점검 점등 접근 접수 접종 접촉 정리 정립 정박 정비 정상화 정지 정착 제거 제격 제고 제공 제기 제동 제명 제보 제시 제안 제외 제자리 제작 제정 제출 제패 제한 조명 조사 조성 조정 조치 존립 존중 존치 "
    "졸속 종결 종료 종식 좌불안석 좌절 좌초 주도 주력 주목 주문 주의 주장 주최 주춤 죽음 준공 준비 중단 중복 중시 중재 중점 즐거움 증가 증강 증대 증명 증설 증액 증원 증진 증축 증편 증폭 지급 지명 지목 지속 지시 지양 지연 지원 지적 지정 지지부진 직격탄 직면 "
    "진단 진땀 진력 진술 진압 진입 진전 진척 진출 진통 진학 진행 진화 질책 질타 집결 집약 집중 집행 집회 징계 차단 차지 차질 착공 착수 찬사 참가 참석 참여 참전 참패 창간 창단 창업 창출 채용 채택 책임 처리 처방 처벌 처분 철거 철수 철회 첨예 첫걸음 첫발 첫삽 "
    "청구 청산 청신호 청원 청취 체결 체납 체류 체포 체험 초과 초래 초석 초청 초치 초토화 촉각 촉구 촉진 총력 총력전 총집결 촬영 최고 최다 최초 최하위 추격 추구 추락 추모 추산 추세 추월 추적 추정 추진 추천 추첨 추태 축소 축하 출동 출렁 출마 출발 출범 출사표 "
    "출석 출시 출연 출자 출전 출하 충격 충돌 충분 충원 충전 충족 취득 취소 취업 취임 취항 측정 치료 치열 치유 치중 치하 침몰 침묵 침수 침체 침투 침해 쾌거 쾌척 쾌청 타개 타격 타결 타당 타진 탄력 탄생 탄식 탈락 탈바꿈 탈피 태부족 텅텅 토로 토론 통과 통보 "
    "통제 통합 퇴진 퇴출 투입 투자 투표 파견 파괴 파란불 파문 파산 파손 파악 파업 파장 파행 판결 판매 판명 판정 팽배 팽팽 편성 편승 편중 평가 폐교 폐기 폐막 폐사 폐선 폐쇄 폐업 폐원 폐점 폐지 폐회 포기 포상 포섭 포착 포함 폭등 폭락 폭로 폭발 폭증 표결 표류 "
    "표명 표창 품귀 풍부 풍성 피해 하락 하세월 하소연 하차 하향 학대 한계 한몫 한산 한숨 할애 할인 합격 합류 합세 합의 합작 합창 항의 해결 해고 해명 해산 해소 해임 해제 해체 향상 허가 허덕 허술 허용 허점 헌신 헌화 헛걸음 혁신 현실화 협력 협상 협약 협연 협의 "
    "협조 협치 형성 혜택 호소 호응 호조 호평 호황 혼란 혼선 혼잡 홀대 홍보 화답 화제 화합 확대 확립 확보 확산 확인 확장 확정 확충 환기 환수 환영 환원 활기 활동 활발 활성화 활약 활용 활짝 회복 회부 회생 회수 회피 회항 획득 횡령 횡포 효자 후원 후유증 후퇴 "
    "후회 훈련 훈훈 훼손 휘청 휴관 휴교 휴업 휴진 흐뭇 흡수 흡족 흥미 흥행 희망 희비 희생".split()
)
"""Nouns of doing and being: with 하다 or 되다 behind them they are verbs and adjectives, and headlines end in them."""

_NOUNS = (
    r"[\S]*(?:회의|마을|가을|겨울|서울|노을|[상평물국작휴주농]가|전문가|놀이|차이|아이|어린이|높이|길이|나들이|먹이|사이|[바올새그]해|지난해|[남동서김피]해|바다|나라|하나|도서|[동남]서"
    r"|[가-힣]{2}사고|광고|[초중]고|창고|학교|참여|기여|부여|대여|투여|배려|고려|장려|격려|인천|[시주군국]민|[시기구연민공야주]간|상자|환자|자리|그러나|누구나|벌써"
    r"|모처럼|많이|같이|없이|굳이|[온강농밀속한용의연제정태각지반철수파포]도|경기도|강원도|[전충제경][라청주상]도|[가-힣]세대|동네|소나|육군|해군|공군)"
)
"""Nouns that look like a word with a particle, or like a verb."""

_N = r"\d[\d.,]*(?:여|만|억|천|백|조)*"
_UNITS = "명|개|건|곳|원|%|p|배|회|위|번|대|점|승|패|호|㎞|km|㎡|㎥|㎝|㎜|㎏|㏊|m|t|ha|톤|마리|가구|동|장|편|팀|면|살|세|척|채|그루|종|권|벌|그릇|년|달러|병|쪽|석|자루|조|차|포기|상자|품목|노선|구역|군데|차례|골|홀|경기|개국|평|주"
_EO = "없있늘깊줄들벌숨먹읽넓넘열뚫길싫심끊붙섞접묻걷쏟뜯믿웃적짧좁젊헐찢씹굶꺾엎실비묶끌밀털틀풀멀물쓸걸얼덜떨썰만늦쉬"
_A = "남받모찾앉막싸닫얻맞많작높낮좋쌓놓볶꽂쫓돌몰팔살날갈깔담참잡뽑녹솟같닮않찮잖밟닦깎낳쏘보달알말빨"
"""A number and what it counts; the last syllables of the verbs that take 어, and of those that take 아."""


class _Kind(NamedTuple):
    name: str
    inside: float
    end: float
    pattern: str


_KINDS = (
    # What the log odds are that a word stands inside a deck, and at the end of one, rather than in a story: from how often
    # the kinds occur in some 350 decks and headlines and in the first two paragraphs of 200 stories, those of rare kinds
    # moved towards 0. A word is of the first kind whose pattern fits it as a whole.
    _Kind("stop", -5.0, -5.0, r".*[가-힣]\.[”’\"')]*"),  # the end of a sentence
    _Kind("mark", 0.5, 3.5, r".*[↑↓↗↘?!]"),  # 기대↑
    _Kind("dots", 2.0, 2.5, r".*(?:…|\.\.)"),  # 실험…
    _Kind("comma", 1.0, -2.5, r".*,"),
    _Kind("bracket", 0.8, 2.6, r".*[\]〉>』」】]"),  # [연평도]
    _Kind("named", 2.3, 3.2, r"[\"“‘'].*[\"”’']"),  # ‘원활’: one word in quotes
    _Kind("quoted", 2.0, 4.4, r".*[”\"’']"),  # 고민할 판”: the last of several
    _Kind("paren", -1.7, 0.5, r".*\)"),  # 나병열(52)
    _Kind("count", 1.2, 0.9, rf".*{_N}(?:{_UNITS})|만?원|[만천]?명|배|번|곳|[개건대]|마리|가구"),  # 9명, 15%
    _Kind(
        "date",
        -0.8,
        -2.1,
        r".*\d(?:월|일|시|분|시간|개월|년간|년째|일간|주간|년도)|오전|오후|지난해|올해|내년|이달|지난|이번|오는|이날|최근|매년",
    ),  # 15일, 지난해
    _Kind(
        "leaning",
        -0.1,
        -2.4,
        r"및|위해|위한|따라|따른|대해|대한|통해|통한|의해|향해|관한|관련|새|첫|vs|대|그|이|저|한|두|세|네|각|총|약|단|전|옛|주요|최대|최소|더|가장|매우|안|못|잘|다시|또|이미|아직|바로|모두|수|줄|때문에|만에|이후|간|뒤|후|중|전국|같은|있는|없는|하는|되는|된|한|할|될|씨|제|전체|이런|그런|다른|여러|모든|아무|함께|특히|것으로|것이",
    ),  # wants another word behind it
    _Kind("hanja", 2.0, 1.5, r".*[\u4e00-\u9fff]"),  # 李, 표결 順
    _Kind("bound", 0.0, -0.7, r"때|당시|시|전|직후|직전|앞|사이|동안|속|등|위|아래|가운데|채|것"),  # 등, 때, 것
    _Kind("doing", 1.7, 3.3, ""),  # 추진, 막막
    _Kind("compound", 1.7, 1.2, ""),  # 기업회생: ends in one
    _Kind("each", -0.1, -2.1, r".*(?:마다|보다|처럼|만큼|부터)"),
    _Kind("also", 0.3, 0.2, r"도|.+기도|.+(?:까지|조차|마저)|.*[가-힣]{2}도"),  # 과제도, 내일까지
    _Kind(
        "said",
        -0.3,
        3.0,
        r".*[가-힣](?:다|냐|죠|네|요|까)|.*[하되주나오가이]길|.*고파|.*[어아해여려져쳐내돼]야|.*[하되추우이]나",
    ),  # 길렀다, 확산되길, 만나고파
    _Kind(
        "clause",
        -0.4,
        -0.9,
        r".*(?:며|[하되됐했났왔갔었았있없이]고|면서|지만|[려하되]도록|려고|[으하되려]면|아서|어서|해서|돼서|[하되]니|더니|[딛놓두먹웃울찾받잇싣들끌밀안품업메짚]고|느라|다가|듯이|[는은한]데)",
    ),  # 딛고, 남기며, 보이면
    _Kind(
        "modified", 0.0, -2.0, r".*[있없먹듣걷찾맞받믿않싶앉높낮많적작좁넓깊짙늦젊좋싫같닮남붙겪잃얻닫][은는]"
    ),  # 없는, 겪은
    _Kind("topic", -1.1, -4.0, r".*(?:은|는|의)"),
    _Kind("object", -2.7, -3.2, r".*[을를]"),
    _Kind("subject", -1.3, -2.5, r".+[이가]"),
    _Kind(
        "clipped",
        -0.7,
        1.9,
        rf".*(?:[{_EO}]어|[{_A}]아|[쳐져켜펴혀춰줘둬눠꿔워봐겨떼써꺼퍼빠커려셔뤄궈벼껴쪄뎌녀]|[가-힣]여|[지올]?못해|안돼|[드일늘벗떠만태끝달쏟타어러]나|[몰달올잘골불갈흘물][라러]|[나맞앞들멈넘비돌뒤]서|[가-힣][아어여려녀]가|[나밀려들올돌아어내이뽑뛰찾]와|[이펴끝보받찾들뽑드파펼털]내)",
    ),  # 빠져, 없어, 드러나, 다녀가
    _Kind("joining", -0.1, -0.2, r".*(?:해|돼|지|게)"),  # 궁금해, 동원돼
    _Kind("from", 2.0, 1.0, r".*(?:땐|엔|[국역회구지섬가항시군장촌골리원]서|과정서)"),  # 전국서, 적발땐
    _Kind("adverb", -0.8, -2.1, r".*(?:에|에서|에게|와|과|으로|이라고|라고|라며|께|히|씩)"),
    _Kind("toward", -0.2, 0.2, r".*로"),  # 변수로
    _Kind(
        "modifier",
        -0.3,
        -2.7,
        r".*(?:한|할|된|될|던|인|적|린|긴|운|난|온|준|진|낸|둔|든|킨|찬|친|힌|킬|질|릴|갈|쓴|본|올|끈|탄|긴)",
    ),  # 앞둔, 열린
    _Kind("number", 0.0, -0.5, r"[\d.,~∼]+"),
    _Kind("pair", 0.5, -0.2, r"[가-힣]{2}"),  # two syllables: most nouns of doing have two, and not all are listed
    _Kind("noun", 0.6, -1.4, ""),  # anything else
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The kinds to try before the nouns of doing, and behind them."""
    at = next(n for n, kind in enumerate(_KINDS) if kind.name == "doing")
    first, last = (
        "|".join(f"(?P<{kind.name}>{kind.pattern})" for kind in kinds if kind.pattern)
        for kinds in (_KINDS[:at], _KINDS[at:])
    )
    return re.compile(first), re.compile(last)


@cache
def _nouns() -> re.Pattern[str]:
    return re.compile(_NOUNS)


@cache
def _by_name() -> dict[str, _Kind]:
    return {kind.name: kind for kind in _KINDS}


def _kind(word: str) -> _Kind:
    if _is_joined(word):
        word = re.split(r"…|→|\.\.", word.rstrip(".…→"))[-1]
    first, last = _patterns()
    if len(word) > _LONGEST:
        name = "stop"
    elif found := first.fullmatch(word):
        name = found.lastgroup or ""
    elif word in _DOINGS:
        name = "doing"
    elif word[-1] not in "의이가고도로은지와과을는" and any(word[-n:] in _DOINGS for n in (2, 3, 4)):
        name = "compound"
    elif not _nouns().fullmatch(word) and (found := last.fullmatch(word)):
        name = found.lastgroup or ""
    else:
        name = "pair" if len(word) == 2 else "noun"
    return _by_name()[name]


def _is_joined(word: str) -> bool:
    """공지…급여도, 74건→6건: two clauses that meet in a word."""
    return re.search(r"[^….→](?:…|→|\.\.\.?)[^….→]", word) is not None


# ── how words begin ──


class _Opening(NamedTuple):
    kinds: str
    first: float
    deck: float
    story: float
    pattern: str = ""


_OPENINGS = (
    # What the log odds are that a word opens the first deck rather than a story; a further deck, rather than going on with
    # the one before it; the story, rather than going on with a sentence: counted as above. A word opens as the first pattern
    # says that fits it; else as a place does, if it is one; else as those of its kind.
    _Opening("", 0.9, 1.3, 1.1, r"[\"“‘'].*"),
    _Opening("", 0.6, 2.5, 1.5, r"[\[<【〈].*"),
    _Opening("", -1.5, 0.5, 1.0, r"\d+일"),
    _Opening("", -0.8, 1.0, 1.0, r"지난해|올해|내년|이달|지난|이번|오는|이날|최근|매년|오전|오후|이|그"),
    _Opening(
        "",
        0.0,
        -2.5,
        -3.3,
        r"때|당시|시|전|직후|직전|앞|사이|동안|속|등|위|아래|가운데|채|것|만에|이상|이하|이후|이내|간|뒤|후|중|및|위해|위한|따라|따른|대한|대해|통해|통한|관련|관한|때문|여|데"
        r"|만큼|정도|수준|규모|두고|놓고|대|vs|도|順|等|外|씨|수|명|개|원|곳|건|배|번|마리|가구|대비|출신|안|밖|없이|못해|못한|않아|않은|있는|없는|한|할|된|될|하는|되는|한다|했다|된다|됐다|것으로|것이|것은|것을",
    ),
    _Opening("topic subject", -1.5, -0.5, 0.5),
    _Opening("doing compound", 1.0, -1.2, -1.0),
    _Opening("mark dots also said clause clipped joining stop", 0.0, -1.3, -2.0),
    _Opening("object each from adverb toward", -0.9, -1.0, -0.8),
    _Opening("modifier modified", 0.3, -0.3, -1.0),
    _Opening("date count number", 0.5, -0.4, -0.2),
    _Opening("pair noun comma bracket named quoted paren leaning hanja bound", 0.8, 0.2, -0.2),
)
_REST = _OPENINGS[-1]
_PLACE = _Opening("", -1.0, 2.0, 2.8)
"""A place: 강산군, 강산군은."""
_SPEAKER = _Opening("", 0.8, 0.7, -0.2)
"""A bare noun before a quote: 시 “예산 못 세워”."""
_QUOTED = _Opening("", 0.9, 0.5, 1.1)
"""The quote behind a speaker."""
_TOWN = _Opening("", 0.8, -1.0, -1.0)
"""A place behind a place: 의성군 in 경북 의성군."""


@cache
def _openings() -> tuple[tuple[re.Pattern[str], _Opening], ...]:
    return tuple((re.compile(opening.pattern), opening) for opening in _OPENINGS if opening.pattern)


@cache
def _openings_by_kind() -> dict[str, _Opening]:
    return {kind: opening for opening in _OPENINGS for kind in opening.kinds.split()}


def _opening(word: str, kind: _Kind) -> _Opening:
    for pattern, opening in _openings():
        if pattern.fullmatch(word):
            return opening
    name = re.split("[·,~]", word)[0]
    if is_place(name) or is_place(re.sub("(?:에서|[은는이가의에과와])$", "", name)):
        return _PLACE
    return _openings_by_kind()[kind.name]


# ── how the line is cut ──

_WINDOW = 300
"""Decks end within so many code points."""
_SHORTEST, _LONGEST, _MOST = 8, 48, 8
"""How long decks are, and how many there are."""
_LENGTHS = range(10, 42, 4)
"""The lengths to try for the common one."""
_STORY = 12
"""The first sentence of a story is no shorter."""
_SLUG = 10
"""A bracketed slug as long as this is a deck of its own; a shorter one is the front of a deck."""

_ANY = -4.0
"""That there are decks at all."""
_END = -1.8
"""That a deck ends here; it goes on four times in five."""
_ALONE = -1.0
"""That there is one deck only."""
_LINE = -2.0
"""That a line that has nothing else is decks, no headline."""
_CLOSED = 2.0
"""That nothing, a dateline or a caption follows, no story's first words."""
_FORCED = 3.0
"""That a deck ends at a wide blank."""
_JOINED = 2.0
"""That a deck has an … in it; a story's first lines do not."""
_INSIDE = -0.2
"""That a deck goes on."""
_HOPELESS = -6.0
"""A deck that adds less is none."""
_OWN = 1.0
"""That a slug is a deck."""
_NAME = 6
"""A speaker's name is no longer."""


class _Word(NamedTuple):
    start: int
    end: int
    inside: float
    """What it adds to a deck that goes on behind it."""
    last: float | None
    """What it adds to a deck that ends with it; None within quotes."""
    opening: _Opening
    is_forced: bool
    """Whether a wide blank follows."""


class _Part(NamedTuple):
    """Words that may be a deck."""

    first: int
    length: int
    """For comparison; 0 for a slug."""
    worth: float


_Cut: TypeAlias = tuple[float, tuple[int, ...]]
"""What speaks for it, and where its decks end."""


def read_decks(text: str, *, alone: bool = False) -> tuple[int, ...]:
    """Where decks that were run together end.

    Args:
        text: a line that may begin with them.
        alone: whether the line has nothing else; else a story follows.

    Returns:
        For each deck the offset behind it, in code points; empty where the line does not begin with decks.

    >>> line = "설 연휴 앞두고 북적 전통시장 손님 두 배 상인들 모처럼 웃음 강산군이 설을 앞두고 마련한 장터에 손님이 몰렸다."
    >>> [line[start:end] for start, end in zip((0, 12, 24), read_decks(line))]
    ['설 연휴 앞두고 북적', '전통시장 손님 두 배', '상인들 모처럼 웃음']

    A deck may be a quote with its speaker, and end before a dateline. A story alone has none:

    >>> line = "보행교 열두 곳 철근 드러나 군 “내년 예산에 보수비 반영” [강산일보 홍길동 기자] 강산군의 다리가 낡았다."
    >>> [line[start:end] for start, end in zip((0, 16), read_decks(line))]
    ['보행교 열두 곳 철근 드러나', '군 “내년 예산에 보수비 반영”']
    >>> read_decks("강산군은 5일 전통시장 주차장 확충 공사를 마무리했다고 밝혔다. 주차장은 두 배로 넓어졌다.")
    ()
    """
    window, is_closed = _front(text, is_alone=alone)
    if not window.strip():
        return ()
    words = _words(window[:_WINDOW])
    parts = _parts(window, words)
    behind: list[float | None] = [
        None if alone or len(window) - word.start < _STORY else word.opening.story for word in words[1:]
    ]
    behind.append((_LINE if alone else 0.0) + _CLOSED if is_closed else None)
    if not _cut(0, words, parts, behind)[1]:
        return ()
    common = max(_LENGTHS, key=lambda length: _cut(length, words, parts, behind))
    return max(_cut(length, words, parts, behind) for length in (common - 2, common, common + 2))[1]


def _front(text: str, *, is_alone: bool) -> tuple[str, bool]:
    """As much of the text as may be decks and the sentence behind them, and whether it may be all decks."""
    near = text[: 2 * _WINDOW]
    stop = _stop().search(near[:_WINDOW], 1)
    front = near[: stop.start() if stop else _WINDOW]
    is_closed = stop is not None or (is_alone and len(text) <= _WINDOW)
    sentence = _sentence().search(near[: stop.start()] if stop else near, _SHORTEST)
    if sentence:
        return near[: sentence.end()], False
    return (front, True) if is_closed else ("", False)


def ends_deck(text: str) -> bool:
    """Whether the last word of a few is one that decks end in: a noun of doing, a clipped verb, an arrow, a quote.

    >>> ends_deck("전통시장 손님 증가"), ends_deck("강산 전통시장")
    (True, False)
    """
    return bool(text.strip()) and _kind(text.rsplit(maxsplit=1)[-1]).end > 1


@cache
def _stop() -> re.Pattern[str]:
    """What follows decks and is no story: a dateline, a note, a caption."""
    return re.compile(
        r"\s?[\[(【<〈](?=[^\])】>〉]{0,40}(?:=|기자|편집자|특파원|연합뉴스|뉴시스|뉴스1))"
        r"|\s?[\[【][가-힣A-Za-z]{2,8}(?:신문|일보|뉴스|경제|투데이|타임[스즈]|저널|방송)[\]】]|[▲△▶▷◇◆■□]|\t"
    )


@cache
def _sentence() -> re.Pattern[str]:
    """The end of a sentence."""
    return re.compile(r"[가-힣]\.[”’\"')]{0,2}(?:\s|\Z)|다\s?\.")


@cache
def _quotes() -> re.Pattern[str]:
    """What decks do not end within."""
    return re.compile(
        r"“[^”]{1,60}”|‘[^’]{1,40}’|(?<!\S)\"[^\"]{1,60}\"|(?<!\S)'[^']{1,40}'|\[[^\]]{1,40}\]|<[^>]{1,40}>|〈[^〉]{1,40}〉|\([^)]{1,40}\)"
    )


def _words(window: str) -> list[_Word]:
    found = [(word.start(), word.end(), word.group()) for word in re.finditer(r"\S+", window)]
    quotes = [quote.span() for quote in _quotes().finditer(window)]
    kinds = [_kind(word) for *_, word in found]
    words = []
    before = _REST
    for n, ((start, end, word), kind) in enumerate(zip(found, kinds, strict=True)):
        following = found[n + 1][0] if n + 1 < len(found) else end
        opening = _opening(word, kind)
        if opening == _PLACE and before in (_PLACE, _TOWN):
            opening = _TOWN
        elif (
            kind.name in {"pair", "noun"}
            and len(word) <= _NAME
            and any(opens == following < closes for opens, closes in quotes)
        ):
            opening = _SPEAKER
        elif before == _SPEAKER:
            opening = _QUOTED
        joined = _JOINED if _is_joined(word) else 0.0
        last = None if any(opens < end < closes for opens, closes in quotes) else kind.end + _END + joined
        words.append(_Word(start, end, kind.inside + _INSIDE + joined, last, opening, following > end + 1))
        before = opening
    return words


def _parts(window: str, words: list[_Word]) -> list[list[_Part]]:
    """For each word the decks that may end with it."""
    slug, odd = _slug().match(window), _odd()
    parts: list[list[_Part]] = [[] for _ in words]
    for at, last in enumerate(words):
        if last.last is None:
            continue
        worth = last.last + (_FORCED if last.is_forced else 0.0)
        for first in range(at, -1, -1):
            word = words[first]
            if first < at:
                if word.is_forced:
                    break
                worth += word.inside
            length = last.end - word.start
            if slug and not first:
                if last.end <= slug.end("slug"):
                    if last.end == slug.end("slug") >= _SLUG and slug["part"] is None:
                        parts[at].append(_Part(0, 0, _OWN))
                    break
                length -= slug.end("slug")
            if length > _LONGEST:
                break
            if length >= _SHORTEST:
                total = worth + odd[length] + (word.opening.deck if first else word.opening.first)
                if total > _HOPELESS:
                    parts[at].append(_Part(first, length, total))
    return parts


@cache
def _slug() -> re.Pattern[str]:
    """[섬에 없는 것들], and the number of the part: 上., (3)."""
    return re.compile(
        r"(?P<slug>[\[【<〈][^\]】>〉]{2,40}[\]】>〉])(?=\s)(?P<part>\s(?:[上中下終①-⑳]|\d{1,2}|\([上中下\d①-⑳]{1,2}\))[.·]?\s)?"
    )


@cache
def _odd() -> tuple[float, ...]:
    """What is lost on very long and very short ones, by length."""
    return tuple(-0.1 * max(length - 28, 0) - 0.4 * max(11 - length, 0) for length in range(_LONGEST + 1))


@cache
def _fits(common: int) -> tuple[float, ...]:
    """What speaks for a deck by its length, where that of the others is known, or not yet (0)."""
    return (
        1.0,
        *(1 - math.log1p(((length - common) / 3) ** 2) if common else 1.0 for length in range(1, _LONGEST + 1)),
    )


def _cut(common: int, words: list[_Word], parts: list[list[_Part]], behind: list[float | None]) -> _Cut:
    """The best cut into decks of about one length."""
    fits = _fits(common)
    best: _Cut = (0.0, ())
    values: list[float] = [_ANY]
    cuts: list[tuple[int, ...]] = [()]
    for word, candidates, following in zip(words, parts, behind, strict=True):
        value = -math.inf
        cut: tuple[int, ...] | None = None
        for first, length, worth in candidates:
            total = values[first] + worth + fits[length]
            if total > value and len(cuts[first]) < _MOST:
                value, cut = total, cuts[first]
        values.append(value)
        cuts.append(() if cut is None else (*cut, word.end))
        if cut is not None and following is not None:
            best = max(best, (value + following + (0.0 if cut else _ALONE), cuts[-1]))
    return best
