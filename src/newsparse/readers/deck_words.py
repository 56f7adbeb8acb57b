"""The words of a line that may begin with decks: how each ends and how it opens, and how much that speaks for a deck.

How words end: a sentence marks its topic, its subject and its object (은/는, 이/가, 을/를), a deck leaves these out. A
sentence ends in a verb and a full stop, a deck in the noun that 하다 or 되다 would make a verb of (추진, 막막), in a verb
short of its ending (빠져, 안 보여), in a quote, a count or an arrow, in ~도 or ~길. No deck stops at a particle or at a word
that wants another one behind it (위한, 새, 및). So the words fall into kinds, and each kind speaks more or less for a deck,
inside of it and at its end.

How words begin: a story opens with a place, a date or what it is about (강산군은, 강원 강산군); a deck opens with a bare noun,
a quote or who acts, set apart by a comma or a quote (강산군, … and 시 “…”); neither opens with a noun of doing, a verb or a word
that is tied to the one before it (뒤, 등, 개발에).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from newsparse.readers.places import is_place

__all__ = ["LONGEST", "WINDOW", "Word", "ends_deck", "read_words"]

WINDOW = 300
"""Decks end within so many code points."""
LONGEST = 48
"""No deck is longer, in code points, nor is a word of one."""
_JOINED = 2.7
"""That a deck has an … in it; a story's first lines do not."""
_NAME = 6
"""A speaker's name is no longer."""
_QUOTES = "”’\"'"
"""What closes a quote."""

# ── how words end ──

_DOINGS = frozenset(
    (
        "가능 가동 가득 가석방 가세 가속 가속화 가시화 가열 가입 가중 각광 갈등 갈팡질팡 감감무소식 감량 감면 감봉 감사 감소 감염 감전 감축 강세 강연 강제 강조 강행 강화 개관 개교 개막 개발 개방 개선 개설 개소 개시 개업 개장 개정 개최 개통 개편 개학 개혁 개화 갱신 "
        "갸웃 거뜬 거부 거절 걱정 건립 건설 건의 걸림돌 걸음 걸음마 검거 검찰송치 검토 격돌 격려 격리 격차 격화 견인 견제 견지 견책 견학 결근 결렬 결실 결심 결의 결정 결집 결항 경감 경계 경고 경선 경신 경쟁 경합 계약 계획 고갈 고공행진 고립 고민 고발 고비 고소 고시 "
        "고심 고용 고장 고조 고충 고통 곤두박질 곤혹 골머리 공감 공개 공급 공략 공모 공방 공약 공연 공유 공전 공존 과다 과도 과밀 과시 과제 관람 관리 관심 관찰 교류 교육 교체 구금 구매 구설 구성 구속 구직난 구축 구출 궁금 귀가 귀경 귀국 귀농 귀성 규정 규탄 그리움 "
        "극명 극복 근무 근심 근절 금지 급감 급등 급락 급물살 급선무 급증 긍정적 기각 기념 기대 기대감 기록 기부 기소 기소유예 기여 기원 기탁 긴밀 긴장 깜깜 껑충 꼴찌 꽁꽁 나눔 나들이 낙마 낙선 낙점 낙제 낙찰 난감 난망 난색 난제 난항 날개 납부 납품 낭비 내리막 냉담 "
        "널뛰기 노출 논란 논의 논쟁 누출 눈길 눈독 눈총 느낌 다양 다짐 다툼 단속 단장 단절 단축 단행 달성 담당 답답 답보 당부 당선 당연 당첨 당혹 대결 대담 대란 대립 대박 대변 대비 대응 대조 대책 대체 대출 대치 대피 대행 덜미 도난 도달 도래 도마 도약 도움 도입 "
        "도전 도착 독려 독립 독점 돌입 돌파 동결 동원 동의 동참 동행 두려움 둔화 뒷걸음 뒷걸음질 뒷말 뒷받침 뒷북 뒷전 뒷짐 들썩 들통 등교 등록 등장 등재 딜레마 딴판 떼죽음 뜨끈 마감 마련 마무리 막막 막바지 만개 만료 만장일치 만전 만족 말썽 망설임 맞대결 맞손 매각 "
        "매립 매매 매수 매입 매진 맹비난 먹구름 먹통 면담 면제 면허 명령 명확 모금 모색 모집 목격 목소리 몰락 몸부림 몸살 무관심 무리 무산 무색 무시 무용지물 무죄 무혐의 무효 묵살 문의 문전성시 물거품 물꼬 물밑 물씬 물음 뭇매 뭉칫돈 미달 미룸 미미 미비 미온적 미정 "
        "미지근 미지수 미진 미흡 민감 민심 믿음 밀집 밀착 바닥 박차 반감 반납 반대 반려 반박 반발 반복 반색 반영 반전 반출 반토막 발간 발걸음 발견 발굴 발급 발길 발대 발돋움 발령 발목 발발 발버둥 발생 발송 발언 발의 발전 발족 발주 발탁 발표 발효 방관 방류 방문 방안 "
        "방역 방지 방치 방침 방해 배달 배려 배부 배분 배정 배제 배출 배치 배포 번창 범람 변경 변모 변수 변신 변제 변화 별세 병역 병행 보강 보고 보관 보급 보도 보상 보석 보수 보완 보장 보조 보존 보증 보충 보탬 보호 복구 복권 복귀 복원 복학 본격화 본궤도 봇물 봉사 "
        "봉쇄 봉착 부각 부과 부글부글 부담 부상 부실 부심 부여 부인 부재 부적합 부정적 부족 부진 부착 부활 북상 북새통 북적 북적북적 분노 분담 분류 분리 분리배출 분리수거 분명 분석 분양 분주 분통 분포 분할 불가 불가능 불가피 불거져 불과 불량 불만 불명 불발 불법 불복 "
        "불안 불안감 불이익 불편 불허 불협화음 불황 붕괴 비난 비상 비준 비판 빈축 빨간불 빼곡 뿌듯 사라짐 사망 사면 사면초가 사수 사임 사퇴 삭감 삭제 살처분 살포 삼중고 상담 상생 상승 상승세 상실 상용화 상장 상향 상환 서명 석권 석방 선고 선발 선방 선보 선사 선언 선임 "
        "선점 선정 선출 선택 선포 설계 설득 설립 설명 설상가상 설치 성공 성과 성금 성료 성립 성사 성장 성큼 성토 성행 성황 소각 소극적 소독 소등 소멸 소속 소송 소진 소집 소통 소홀 속도 속도감 속수무책 속앓이 속출 손꼽 손뗌 손사래 손실 손질 손짓 손해 송금 송치 송환 "
        "쇄도 쇄신 수강 수거 수급 수두룩 수락 수렴 수령 수료 수리 수립 수사 수상 수색 수송 수용 수주 수출 수행 수혜 수확 순항 술렁 승격 승리 승인 승진 시급 시끌 시끌벅적 시도 시동 시름 시범 시상 시식 시연 시위 시작 시찰 시행 신경전 신고 신설 신속 신중 신청 실감 "
        "실랑이 실망 실시 실정 실종 실천 실추 실패 실행 실험 실현 심각 심사 심의 심화 싸늘 싸움 썰렁 쏠림 쓴소리 쓴웃음 아수라장 아쉬움 아우성 악몽 악순환 안간힘 안갯속 안내 안장 안정 안착 안타까움 알선 압박 압수수색 압승 압축 앞장 애도 애로 애물단지 애환 약세 약속 "
        "약진 약화 양보 양분 양산 양성 양호 어려움 억울 억제 엄단 엄두 엄벌 엄정 업무협약 엇박자 여전 역대최고 역부족 역전 역할 역행 연결 연계 연기 연속 연임 연장 열광 열기 열망 열악 열연 영입 영장 영향 예고 예매 예방 예상 예시 예약 예정 예측 오락가락 오르막 오리무중 "
        "오염 와해 완공 완납 완료 완성 완수 완승 완주 완치 완화 외로움 외면 요구 요지부동 요청 용이 우려 우수 우승 우왕좌왕 우위 우회 우후죽순 운동 운영 운용 운항 운행 울상 울음 움직임 웃음 원활 위기 위기감 위반 위법 위촉 위축 위협 유감 유도 유력 유리 유명무실 유보 "
        "유사 유야무야 유예 유입 유증상 유지 유착 유찰 유출 유치 유포 유행 유효 육박 육성 융합 으뜸 으름장 은퇴 은폐 음성 응답 응원 의결 의뢰 의무임대 의문 의심 의혹 이례적 이목 이바지 이전 이중고 이직 이탈 이행 익사 인가 인기 인사 인산인해 인상 인상적 인색 인수 인양 "
        "인용 인접 인정 인증 인출 인하 일단락 일색 일손 일쑤 일조 일치 일침 임대 임명 임박 임용 임차 입건 입국 입금 입김 입대 입문 입법 입상 입성 입소 입수 입원 입장 입점 입주 입증 입찰 입학 잇따라 자극 자긍심 자랑 자리매김 자성 자제 자처 자퇴 작성 작용 잔류 잔치 "
        "잠식 장기화 장사진 장악 재가동 재개 재건 재검토 재고 재공고 재공모 재도약 재발 재심 재심의 재연 재입찰 재정비 재조명 재촉 재추진 재탄생 재편 재학 재현 재활용 저렴 저장 저조 저지 저하 적발 적신호 적용 적정 적치 적합 전개 전달 전락 전망 전멸 전무 전복 전시 전역 "
        "전전긍긍 전직 전진 전학 전환 절감 절박 절반 절실 절정 점검 점등 점입가경 접근 접수 접전 접종 접촉 정년 정리 정립 정박 정비 정상화 정지 정직 정착 정체 정화 정확 제각각 제거 제격 제고 제공 제기 제대 제동 제명 제보 제시 제안 제외 제자리 제자리걸음 제작 제정 "
        "제출 제패 제한 조명 조사 조성 조업 조용 조장 조절 조정 조짐 조치 조퇴 존립 존중 존치 졸속 졸업 종결 종료 종식 좌불안석 좌우 좌절 좌초 주도 주력 주목 주문 주의 주장 주재 주저 주차난 주최 주춤 죽음 준공 준비 준수 줄다리기 중단 중복 중시 중재 중점 즐거움 증가 "
        "증강 증대 증명 증설 증액 증원 증진 증축 증편 증폭 지급 지명 지목 지속 지시 지양 지연 지원 지적 지정 지지 지지부진 직격탄 직결 직면 직위해제 진단 진땀 진력 진술 진압 진입 진전 진정 진척 진출 진통 진학 진행 진화 질문 질식 질책 질타 집결 집계 집단감염 집약 "
        "집중 집행 집회 징계 차단 차지 차질 착공 착수 착용 찬바람 찬사 찬성 참가 참석 참여 참전 참패 창간 창단 창업 창출 채굴 채용 채택 책임 처리 처방 처벌 처분 천지 천차만별 철거 철수 철회 첨예 첫걸음 첫발 첫삽 첫선 청구 청산 청신호 청약 청원 청취 체감 체결 체납 "
        "체류 체포 체험 초과 초래 초비상 초석 초읽기 초청 초치 초토화 촉각 촉구 촉진 총력 총력전 총집결 총출동 촬영 최고 최다 최소화 최적화 최초 최하위 추격 추구 추돌 추락 추락사 추모 추산 추세 추월 추적 추정 추진 추천 추첨 추태 축소 축하 출근 출동 출렁 출마 출발 "
        "출범 출사표 출석 출시 출연 출자 출전 출하 충격 충돌 충분 충실 충원 충전 충족 취득 취소 취약 취업 취임 취하 취항 측정 치료 치열 치유 치중 치하 침몰 침묵 침수 침울 침체 침투 침해 캄캄 쾌거 쾌척 쾌청 타개 타격 타결 타당 타진 탄력 탄생 탄식 탈락 탈바꿈 탈선 "
        "탈진 탈퇴 탈피 탕감 태부족 태세 텅텅 토로 토론 통과 통보 통제 통합 퇴근 퇴직 퇴진 퇴출 투기 투성이 투신 투입 투자 투표 특감 특별감사 특혜 파견 파괴 파란불 파면 파문 파산 파손 파악 파업 파장 파탄 파행 판결 판단 판매 판명 판정 패배 팽배 팽팽 편법 편성 편승 "
        "편중 평가 폐교 폐기 폐막 폐사 폐선 폐쇄 폐업 폐원 폐점 폐지 폐회 포기 포상 포섭 포착 포함 포화 폭등 폭락 폭로 폭발 폭증 표결 표류 표명 표심 표창 품귀 풍부 풍성 피폐 피해 필요 하교 하락 하세월 하소연 하차 하향 학대 한계 한몫 한산 한숨 한창 할애 할인 합격 "
        "합류 합세 합의 합작 합창 항의 해결 해고 해명 해산 해소 해임 해제 해체 행복 향상 허가 허덕 허술 허용 허점 허탈 허탕 헌신 헌화 헛걸음 혁신 현실화 혈투 협력 협박 협상 협약 협연 협의 협조 협찬 협치 형성 혜택 호소 호응 호조 호출 호평 호황 혼란 혼선 혼잡 홀대 "
        "홍보 화답 화들짝 화색 화제 화합 확대 확립 확보 확산 확인 확장 확정 확진 확충 환기 환수 환영 환원 활기 활동 활발 활성화 활약 활용 활짝 활활 회복 회부 회생 회수 회피 회항 획득 횡령 횡포 효자 후원 후유증 후퇴 후폭풍 후회 훈련 훈풍 훈훈 훌쩍 훼손 휘청 휴관 "
        "휴교 휴업 휴진 휴학 흐뭇 흡수 흡족 흥미 흥행 희망 희비 희생"
    ).split()
)
"""Nouns of doing and being: with 하다 or 되다 behind them they are verbs and adjectives, and headlines end in them; with them
the adverbs and idioms that do the same (껑충, 제자리걸음)."""

_NOUNS = (
    r"\S*(?:회의|마을|가을|겨울|서울|노을|[상평물국작휴주농번]가|전문가|놀이|차이|아이|어린이|높이|길이|나들이|먹이|사이|[바올새그]해|지난해|[남동서김피오방]해|바다|나라|하나|도서|[동남]서"
    r"|[가-힣]{2}사고|광고|[초중]고|창고|학교|참여|기여|부여|대여|투여|배려|고려|장려|격려|소녀|남녀|인천|[시주군국도농어]민|[시기구연민공야주]간|상자|환자|자리|누구나|벌써"
    r"|모처럼|많이|같이|없이|굳이|[온강농밀속한용의연제정태각지반철수파포]도|경기도|강원도|[전충제경][라청주상]도|[가-힣]세대|동네|소나|육군|해군|공군"
    r"|[성효결학사통경초]과|[도진항선통활경회미방책수육철차]로|[상노주군시본범성업애국행]인|[목실흔유성기표누]적|[북권기]한|[일자기표]본|[기수체고]온|[기수]준|[사의영부지]진|[품수재체]질|반찬|재난|[가-힣]{2}난"
    r"|[단언영국연문장징광용등]어|[미노도]래)"
)
"""Nouns that look like a word with a particle, or like a verb: 마을, 사진, 주차난."""

_N = r"\d[\d.,]*(?:여|만|억|천|백|조)*"
_UNITS = "명|실|개|건|곳|원|%|p|배|회|위|번|대|점|승|패|호|㎞|km|㎡|㎥|㎝|㎜|㎏|㏊|m|t|ha|톤|마리|가구|동|장|편|팀|면|살|세|척|채|그루|종|권|벌|그릇|년|달러|병|쪽|석|자루|조|차|포기|상자|품목|노선|구역|군데|칸|알|층|농가|차례|골|홀|경기|개국|평|주"
_EO = "없있늘깊줄들벌숨먹읽넓넘열뚫길싫심끊붙섞접묻걷쏟뜯믿웃적짧좁젊헐찢씹굶꺾엎실비묶끌밀털틀풀멀물쓸걸얼덜떨썰만늦쉬겪입씻"
_A = "남받모찾앉막싸닫얻맞많작높낮좋쌓놓볶꽂쫓돌몰팔살날갈깔담참잡뽑녹솟같닮않찮잖밟닦깎낳쏘보달알말빨"
"""A number and what it counts; the last syllables of the verbs that take 어, and of those that take 아."""


class _Kind(NamedTuple):
    """What speaks for it that a word of this kind is inside a deck, ends one, and opens the first, a further one, the story."""

    name: str
    inside: float
    end: float
    first: float
    deck: float
    story: float
    pattern: str


# The weights were fitted all at once, so that the right cuts are the likely ones, on decks and first paragraphs of many papers
# that were joined at random; weights of rare kinds stay near 0. Most ends are below 0, because a deck goes on four times in
# five. A word is of the first kind that fits it as a whole; a kind without a pattern is looked up.
_KINDS = (
    _Kind("stop", -5.0, -5.0, 0.0, -1.3, -2.0, r".*[가-힣]\.[”’\"')]*"),  # the end of a sentence: 밝혔다.
    _Kind("mark", 0.9, 1.3, 0.0, -1.4, -2.0, r".*[↑↓↗↘?!]"),  # 기대↑, 왜?
    _Kind("dots", 2.6, -0.8, -1.0, -2.3, -2.1, r".*(?:…|\.\.)"),  # 실험…
    _Kind("comma", 1.0, -5.6, 0.1, -0.6, -0.5, r".*,"),  # 확보,
    _Kind("bracket", 0.9, -0.1, 0.3, 0.1, 2.1, r".*[\]〉>』」】]"),  # [연평도]
    _Kind("curt", 1.4, 2.2, 0.8, 0.0, -0.2, r"[\"“‘'`]\S{1,3}[\"”’']"),  # a word in quotes that says it all: ‘쑥’
    _Kind("named", 1.8, 0.9, 0.8, 0.0, -0.2, r"[\"“‘'`].*[\"”’']"),  # one word in quotes: ‘원활’
    _Kind("quoted", 2.2, 1.6, -0.3, -0.6, -1.0, r".*[”\"’']"),  # the last of several: 고민할 판”
    _Kind("paren", -1.7, -2.2, 1.6, 0.7, -0.4, r".*\)"),  # 홍길동(52)
    _Kind(
        "count",
        1.0,
        -1.9,
        0.3,
        -2.1,
        -0.1,
        rf"(?!(?:19|20)\d\d년\Z).*{_N}(?:{_UNITS})|만?원|[만천]?명|배|번|곳|[개건대]|마리|가구|.*\d[만억]",
    ),  # 9명, 15%
    _Kind(
        "date",
        -0.7,
        -4.9,
        2.0,
        -0.8,
        -0.9,
        r"(?:19|20)\d\d년|.*\d(?:월|일|시|분|시간|개월|년간|년째|일간|주간|년도)|오전|오후|지난해|올해|내년|이달|지난|이번|오는|이날|최근|매년",
    ),  # 15일, 지난해
    _Kind(
        "leaning",
        0.1,
        -5.2,
        0.9,
        -0.2,
        -0.5,
        r"및|위한|따른|대한|통한|향한|관한|관련|새|첫|vs|VS|그|이|저|한|두|세|네|각|총|약|단|전|옛|주요|최대|최소|전국|같은|있는|없는|하는|되는|된|할|될|씨|제|전체|이런|그런|다른|여러|모든|올|현|구|신|타",
    ),  # wants a noun behind it: 위한, 새
    _Kind(
        "linking",
        0.7,
        -4.2,
        2.4,
        -1.2,
        -0.6,
        r"위해|따라|대해|통해|의해|향해|함께|때문에|만에|이후|이어|비롯해|앞두고|놓고|두고|대비|앞서|더|가장|매우|안|못|잘|다시|또|이미|아직|바로|모두|다|곧|수|줄|.+히|씩|.*\d[가-힣]{1,2}씩|오히려|결국|것으로|것이|아무"
        r"|(?:대가|이유|명목|빌미|미끼|조건|계기|기회|대상|상대|중심|바탕|토대|기반|근거|기준|목적|목표|골자|주제|소재|무대|매개|발판|시작|필두|끝)으?로",
    ),  # wants a verb behind it: 위해, 더, 대상으로
    _Kind("hanja", 1.5, -1.9, -0.6, 1.6, -0.2, r".*[\u4e00-\u9fff]"),  # 李, 표결 順
    _Kind(
        "bound", -0.2, -3.4, 0.8, 0.2, -0.2, r"때|당시|시|전|직후|직전|앞|사이|동안|속|위|아래|가운데|채|간|뒤|후"
    ),  # leans on the word before it: 때, 앞
    _Kind(
        "tail", 0.0, -2.6, 0.8, 0.2, -0.2, r"등|중|이상|이하|미만|안팎|정도|수준|규모|차|째|듯|것|뿐|셈|격|판|탓"
    ),  # closes a clause: 될 듯, 가동 중
    _Kind("twice", 0.5, 1.0, -0.2, -1.7, -1.7, r".*(?P<once>[가-힣]{1,2})(?P=once)"),  # 톡톡, 북적북적
    _Kind("doing", 1.0, 1.2, 2.1, -1.0, -1.7, ""),  # 추진, 막막
    _Kind("compound", 1.4, -1.1, 0.3, -1.0, -0.2, ""),  # ends in a noun of doing: 기업회생
    _Kind("each", 0.5, -3.7, 0.6, -0.3, 0.1, r".*(?:마다|보다|처럼|만큼|부터|조차)"),  # 주말마다, 작년보다
    _Kind("also", 0.3, -2.0, -0.3, 0.2, -1.8, r"도|.+기도|.+(?:까지|마저)|.*[가-힣]{2}도"),  # 과제도, 내일까지
    _Kind(
        "must",
        0.3,
        0.7,
        0.0,
        -2.8,
        -2.3,
        r".*[어아해여려져쳐내돼춰워써]야|.*[하되주나오가이]길|.*[하되받갖]자|.*[으하리]라|.*[하되리내두주우오가지치이막받맡높낮넓찾짓놓잡]기로|.*키로",
    ),  # 끊어야, 확산되길
    _Kind(
        "said", -0.1, 1.0, 0.0, -1.5, -2.1, r".*[가-힣](?:다|냐|죠|네|요|까)|.*고파|.*[하되추우이]나"
    ),  # 길렀다, 만나고파
    _Kind(
        "clause",
        -0.3,
        -2.3,
        0.0,
        -2.1,
        -2.2,
        r".*(?:며|[하되됐했났왔갔었았있없이]고|면서|[려하되]도록|려고|[으하되려]면|아서|어서|해서|돼서|[하되]니|더니|[딛놓두먹웃울찾받잇싣들끌밀안품업메짚]고|느라|다가|듯이)",
    ),  # 딛고, 남기며, 보이면
    _Kind("but", -0.5, -2.4, 0.0, -1.5, -2.0, r".*(?:지만|[는은한인던]데|자마자)"),  # 늘렸지만, 넘는데
    _Kind(
        "modified",
        -0.1,
        -5.2,
        0.4,
        -1.2,
        -0.3,
        r".*[있없먹듣걷찾맞받믿않싶앉높낮많적작좁넓깊짙늦젊좋싫같닮남붙겪잃얻닫하되가오르리기지][은는]",
    ),  # 없는, 겪은
    _Kind("topic", -0.5, -5.9, -1.1, -0.1, -0.1, r".*(?:은|는)"),  # 강산군은
    _Kind("of", -1.1, -6.7, -0.2, -0.9, -0.8, r".*의"),  # 강산군의
    _Kind("object", -2.6, -5.9, -1.3, -1.0, -1.1, r".*[을를]"),  # 예산을
    _Kind(
        "clipped",
        -0.1,
        -0.1,
        0.4,
        -2.4,
        -2.2,
        rf".*(?:[{_EO}]어|[{_A}]아|[쳐져켜텨펴혀춰줘둬눠꿔워봐겨떼써꺼퍼빠커려셔뤄궈벼껴쪄뎌녀]|[가-힣]여|[지올]?못해|안돼|[드일늘벗떠만태끝달쏟타어러]나|[몰달올잘골불갈흘물둘눌][라러]|[나맞앞들멈넘비돌뒤]서|(?:[넘들늘줄뛰걸이어][어]|[찾돌나날살몰알][아]|[올따흘물굴][라러]|[내몰끌쓸밀실달][려]|다녀|떠나|빠져나|헤쳐나|져)가|[나밀려들올돌아어내이뽑뛰찾]와|[이펴끝보받찾들뽑드파펼털]내)",
    ),  # 빠져, 없어, 드러나, 다녀가
    _Kind("subject", -2.3, -5.6, -0.9, -0.2, -0.6, r".+[이가]"),  # 시민들이
    _Kind("joining", 0.0, -2.4, -0.2, -0.4, -2.0, r".*(?:해|돼)"),  # 궁금해, 동원돼
    _Kind("how", -0.2, -2.5, 0.0, -2.0, -2.1, r".*(?:[하되있없않같]지|[가-힣]게|히|씩)|.{2,}적"),  # 크게, 급격히
    _Kind(
        "from", 2.2, -1.7, -0.9, 1.1, -0.8, r".*(?:땐|엔|[국역회구지섬가항시군장촌골리원식]서|과정서)"
    ),  # 전국서, 적발땐
    _Kind("adverb", -1.1, -4.7, -0.4, -1.0, -0.8, r".*(?:에|에서|에게|께)"),  # 시장에, 시장에서
    _Kind("with", -1.6, -4.9, -0.4, -0.6, -0.7, r".*(?:와|과|라고|라며)"),  # 주민과
    _Kind("toward", -0.2, -2.2, -0.5, -1.8, -1.0, r".*로"),  # 변수로
    _Kind(
        "modifier",
        0.4,
        -5.6,
        -0.1,
        -1.1,
        -1.3,
        r".*(?:한|할|된|될|던|인|린|운|난|온|준|진|낸|둔|든|킨|찬|친|힌|킬|질|릴|갈|쓴|본|올|끈|탄|긴|뜬|뺀|깬)",
    ),  # 앞둔, 열린
    _Kind("number", -0.4, -1.7, 0.2, -0.9, 0.6, r"[\d.,~∼]+"),  # 1,200
    _Kind("where", -0.4, -4.6, 0.8, -1.1, -0.2, ""),  # a place
    _Kind(
        "pair", 0.6, -2.3, 0.5, 0.0, -0.2, r"[가-힣]{2}"
    ),  # two syllables: most nouns of doing have two, and not all are listed
    _Kind("single", 0.5, -3.3, 1.1, 0.4, -0.4, r"[가-힣]"),  # one syllable: 배, 길
    _Kind("speaker", 0.1, -2.8, -0.1, 0.3, -0.8, ""),  # a bare noun before a quote: 시 “예산 못 세워”
    _Kind("noun", 0.3, -3.1, 0.2, 0.4, 0.5, ""),  # anything else
)


class _Opening(NamedTuple):
    """The same for words that open otherwise than their ends say."""

    name: str
    first: float
    deck: float
    story: float
    pattern: str


_OPENINGS = (
    _Opening("slash", 0.0, 4.0, -2.0, r"/"),  # / 구내식당 식수 반토막
    _Opening("opens_quote", 0.3, 1.0, 1.6, r"[\"“‘'`].*"),  # “약속
    _Opening("opens_bracket", 0.8, 3.1, 0.1, r"[\[<【〈].*"),  # [기획]
    _Opening(
        "day", -0.5, 1.1, 1.6, r"\d+일|\d+월|(?:어제|오늘|내일|그제)(?:\(\d+일?\))?|\d{4}년|제\d+\S*"
    ),  # 5일, 어제(5일), 제3회
    _Opening(
        "lately",
        -0.2,
        1.2,
        1.6,
        r"지난해|올해|내년|이달|지난|이번|오는|이날|최근|매년|오전|오후|작년|다음|지난\d\S*|한때|요즘|당초",
    ),  # 지난해, 최근
    _Opening(
        "this", -2.3, -0.5, 1.7, r"이|그|그런데|본보|본지|우리|이들은|그는|한편|그러나|하지만|또한|이에|특히"
    ),  # 이, 한편
    _Opening(
        "tied",
        -0.5,
        -2.3,
        -3.3,
        r"때|당시|시|전|직후|직전|앞|사이|동안|속|등|위|아래|가운데|채|것|만에|이상|이하|이후|이내|간|뒤|후|중|및|위해|위한|따라|따른|대한|대해|통해|통한|관련|관한|때문|여|데|만큼|정도|수준|규모|두고|놓고|대|vs|도|順|等|外|씨|수|명|개|원|곳|건|배|번|마리|가구|대비|출신|안|밖|없이|못해|못한|않아|않은|있는|없는|한|할|된|될|하는|되는|한다|했다|된다|됐다|것으로|것이|것은|것을|듯|뿐|셈|격|차|째|측|만|억|이어|이|지|내|외|당|명도|개월|차례|이라|이라는|이라며|라며|라고|이라고|적|채로|탓|덕분|덕|대신",
    ),  # to the word before it: 때, 위한
    _Opening(
        "caller",
        -0.2,
        1.2,
        -0.1,
        r"[가-힣]{1,8}(?:시|군|구|도|청|의회|부|경찰|교육청|공사|당|노조|대|단체|위|처|원|측|협회|재단|사|국힘),|[가-힣],|[\u4e00-\u9fff],",
    ),  # who acts, set apart: 강산군,
    _Opening(
        "body",
        -1.9,
        -0.8,
        0.8,
        r"[가-힣·]{2,}(?:시|군|구|도|청|의회|경찰서|공사|재단|대학교|대|은행|위원회|위|협회|조합|센터|본부|연구원|그룹|회|원|관|부|처|소|서|사|당|측)(?:\([^)]{2,20}\))?(?:은|는|이|가|에서|에서는)",
    ),  # who acts: 강산군의회는
    _Opening("person", 0.1, 0.2, -0.3, r"[가-힣]{2,4}\(\d\d.*|[가-힣]{1,2}모\S*"),  # 홍길동(52)씨는
    _Opening("place", -0.6, 2.0, 2.6, ""),  # 강산군
    _Opening("placed", -2.0, 1.0, 3.1, ""),  # 강산군은
    _Opening("town", 0.8, -0.6, -0.6, ""),  # a place behind a place: 강산읍
    _Opening("towned", 0.8, -1.0, -1.0, ""),  # 강산읍은 behind a place
    _Opening("address", -1.5, 1.4, 3.4, ""),  # a place before a place: 강원 in 강원 강산군
    _Opening("spoken", 0.9, 1.3, 1.0, ""),  # the quote behind it
    _Opening("quoting", 1.0, -2.5, -1.2, ""),  # what a quote is: “약속 지켜라” 촉구
    _Opening("done", -1.2, -1.9, -2.1, ""),  # a noun of doing with a particle: 개발에
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The kinds to try before the nouns of doing, those behind them, and the openings."""
    at = next(n for n, kind in enumerate(_KINDS) if kind.name == "doing")
    first, last, openings = (
        "|".join(f"(?P<{one.name}>{one.pattern})" for one in some if one.pattern)
        for some in (_KINDS[:at], _KINDS[at:], _OPENINGS)
    )
    return re.compile(first), re.compile(last), re.compile(openings)


@cache
def _nouns() -> re.Pattern[str]:
    return re.compile(_NOUNS)


def _is_doing(word: str) -> bool:
    """Whether it is a noun of doing, two of them, or one by its form."""
    return (
        word in _DOINGS
        or (len(word) > 3 and any(word[:at] in _DOINGS and word[at:] in _DOINGS for at in range(2, len(word) - 1)))
        or _made().fullmatch(word) is not None
    )


@cache
def _made() -> re.Pattern[str]:
    """A noun of doing by its form: what ends in 화(化) and is no flower, talk, picture, shoe or tale."""
    return re.compile(r"[가-힣]{2,}(?<![무문영전만동평벽대회설운신실])화(?<!무궁화)(?<!운동화)")


@cache
def _by_name() -> dict[str, _Kind]:
    return {kind.name: kind for kind in _KINDS}


@cache
def _opening_by_name() -> dict[str, _Opening]:
    of_kinds = {kind.name: _Opening(kind.name, kind.first, kind.deck, kind.story, "") for kind in _KINDS}
    return of_kinds | {opening.name: opening for opening in _OPENINGS}


def _kind(word: str) -> _Kind:
    if _is_joined(word):
        word = re.split(r"…|→|\.\.", word.rstrip(".…→"))[-1]
    first, last, _ = _patterns()
    if len(word) > LONGEST:
        name = "stop"
    elif found := first.fullmatch(word):
        name = found.lastgroup or ""
    elif _is_doing(word):
        name = "doing"
    elif word[-1] not in "의이가고도로은지와과을는" and any(word[-n:] in _DOINGS for n in (2, 3, 4)):
        name = "compound"
    elif is_place(word):
        name = "where"
    elif not _nouns().fullmatch(word) and (found := last.fullmatch(word)):
        name = found.lastgroup or ""
        if name in _PARTICLES and not _agrees(word):
            name = "noun" if len(word) > 2 else "pair"
    else:
        name = {1: "single", 2: "pair"}.get(len(word), "noun")
    return _by_name()[name]


def _agrees(word: str) -> bool:
    """Whether the particle is the one that goes with the sound before it: 진입로, 전문가, 효과 have none."""
    goes_with = _AFTER.get(word[-1])
    if goes_with is None or len(word) < 2 or not "가" <= word[-2] <= "힣":
        return True
    final = (ord(word[-2]) - ord("가")) % 28
    return goes_with == ("vowel" if not final or (final == _RIEUL and word[-1] == "로") else "consonant")


_RIEUL = 8
"""The final sound ㄹ, among the 28 that a syllable may have."""
_PARTICLES = frozenset("topic object subject with toward".split())
"""Kinds of words that end in one of two particles, by the sound before it."""
_AFTER = {
    "은": "consonant",
    "을": "consonant",
    "를": "vowel",
    "이": "consonant",
    "가": "vowel",
    "과": "consonant",
    "와": "vowel",
    "로": "vowel",
}
"""What each of them stands behind (국립국어원, 표준국어대사전); 는 is an ending of verbs as well."""


def _is_joined(word: str) -> bool:
    """공지…급여도, 74건→6건: two clauses that meet in a word."""
    if "…" not in word and "→" not in word and ".." not in word:
        return False
    return re.search(r"[^….→](?:…|→|\.\.\.?)[^….→]", word) is not None


def _opening(word: str, kind: _Kind) -> str:
    found = _patterns()[2].fullmatch(word)
    name = (found.lastgroup or "") if found else ""
    if name and name not in {"body", "caller"}:
        return name
    bare = re.split("[·,~]", word)[0]
    if word.endswith(",") and (name or is_place(word[:-1])):
        return "caller"
    if is_place(bare):
        return "place"
    if is_place(re.sub("(?:에서|[은는이가에의과와]|에서는|에는)$", "", bare)):
        return "placed"
    if name:
        return name
    if (
        kind.name in _WITH_PARTICLE
        and _agrees(word)
        and re.sub("(?:에서|으로|[은는이가을를에의과와도로])$", "", word) in _DOINGS
    ):
        return "done"
    return kind.name


_WITH_PARTICLE = frozenset("topic of object subject adverb with toward also modified pair noun".split())
"""Kinds of words that may end in a particle."""
_BARE = frozenset("pair noun single bound hanja leaning compound where".split())
"""Kinds of words that may be a speaker's name."""
_TIED = frozenset("leaning modified topic of object subject adverb with".split())
"""Kinds of words that no deck ends in: they want another word behind them."""
_ENDING = frozenset("mark dots bracket curt named quoted hanja twice doing compound must said clipped".split())
"""Kinds of words that decks end in more than anything else does."""


def _openings(found: list[tuple[int, int, str]], kinds: list[_Kind], quotes: list[tuple[int, int]]) -> list[str]:
    """How each word would open a deck or the story."""
    names: list[str] = []
    opened = {start for start, _ in quotes}
    before, kind_before = "", ""
    for n, ((*_, word), kind) in enumerate(zip(found, kinds, strict=True)):
        name = _opening(word, kind)
        if before in {"place", "town"} and name in {"place", "placed"}:
            if before == "place":
                names[-1] = "address"
            name = "town" if name == "place" else "towned"
        elif (
            n + 1 < len(found)
            and found[n + 1][0] in opened
            and (kind.name in _BARE or (kind.name == "doing" and kind_before in _ENDING - {"doing"}))
            and len(word) <= _NAME
            and name in {kind.name, "tied", "place", "this"}
        ):
            name = "speaker"
        elif before == "speaker":
            name = "spoken"
        elif kind_before == "date" and name == "day":
            name = "tied"  # 2020년 1월 is one date
        elif kind_before in {"quoted", "named", "curt"} and name in {"doing", "compound", "tied"}:
            name = "quoting"
        names.append(name)
        before, kind_before = name, kind.name
    return names


# ── the words of a line ──


class Word(NamedTuple):
    """A word, and what it adds to the worth of a cut."""

    start: int
    end: int
    inside: float
    """What it adds to a deck that goes on behind it."""
    last: float | None
    """What it adds to a deck that ends with it; None within quotes."""
    opening: _Opening
    is_forced: bool
    """Whether a wide blank follows."""


@cache
def _quotes() -> re.Pattern[str]:
    """What decks do not end within."""
    return re.compile(
        r"“[^”]{1,60}”(?:\s(?:vs|대)\s“[^”]{1,60}”)?|‘[^’]{1,40}’|(?<!\S)\"[^\"]{1,60}\"(?:\s(?:vs|대)\s\"[^\"]{1,60}\")?|(?<!\S)'[^']{1,40}'|\[[^\]]{1,40}\]|<[^>]{1,40}>|〈[^〉]{1,40}〉|\([^)]{1,40}\)"
    )


def read_words(window: str) -> list[Word]:
    """The words at the front of a line, in order.

    Args:
        window: the line, or as much of it as may be decks; no more than `WINDOW` is read.

    >>> [word.end for word in read_words("전통시장 손님 증가")]
    [4, 7, 10]
    """
    window = window[:WINDOW]
    quotes = [quote.span() for quote in _quotes().finditer(window)]
    closed = {end for _, end in quotes}
    found = [part for word in re.finditer(r"\S+", window) for part in _unglued(word[0], word.start(), closed)]
    kinds = [_kind(word) for *_, word in found]
    names = _openings(found, kinds, quotes)
    words = []
    for n, ((start, end, word), kind, name) in enumerate(zip(found, kinds, names, strict=True)):
        following = found[n + 1][0] if n + 1 < len(found) else end
        one = _by_name()[name] if name == "speaker" else kind
        joined = _JOINED if _is_joined(word) else 0.0
        is_open = word == "/" or kind.name in _TIED or any(opens < end < closes for opens, closes in quotes)
        last = None if is_open else one.end + joined
        words.append(Word(start, end, one.inside + joined, last, _opening_by_name()[name], following > end + 1))
    return words


def _unglued(word: str, start: int, closed: Collection[int]) -> Iterator[tuple[int, int, str]]:
    """A word, or the two that were run together: the end of a deck, and a place or what stands behind a quote."""
    ends = range(len(word) - 2, 1, -1) if len(word) <= LONGEST else ()
    cut = next(
        (
            at
            for at in ends
            if (start + at in closed and word[at - 1] in _QUOTES and _behind_quote().match(word, at))
            or _is_glued(word[:at], word[at:])
        ),
        0,
    )
    if cut:
        yield start, start + cut, word[:cut]
    yield start + cut, start + len(word), word[cut:]


def _is_glued(one: str, other: str) -> bool:
    bare = re.sub("(?:[은는이가에의]|에서)$", "", other)
    begins = (len(bare) >= 2 and is_place(bare)) or _speakers().fullmatch(bare) is not None
    return begins and (
        any(one.removesuffix("도")[-size:] in _DOINGS for size in (2, 3))
        or _counted().fullmatch(one) is not None
        or (one[-1] in "춰져쳐혀켜" and len(one) >= 2)
    )


@cache
def _speakers() -> re.Pattern[str]:
    """Who speaks in a deck, be it behind another one without a blank: 멈춰농민들."""
    return re.compile(r"(?:농민|주민|상인|시민|어민|학부모|학생|업계|노조|당국|경찰|정부)들?|지난|오는")


@cache
def _behind_quote() -> re.Pattern[str]:
    """A word behind a quote, and no particle: what is said of it goes on."""
    return re.compile(
        r"(?!이?라|[은는이가을를의에과와도로만며고]|까지|부터|처럼|보다|하|으로|이[다며면])[가-힣]{2}|\d{1,2}일"
    )


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(rf".*{_N}(?:{_UNITS})")


def ends_deck(text: str) -> bool:
    """Whether the last word of a few is one that decks end in: a noun of doing, a clipped verb, an arrow, a quote.

    >>> ends_deck("전통시장 손님 증가"), ends_deck("강산 전통시장")
    (True, False)
    """
    return bool(text.strip()) and _kind(text.rsplit(maxsplit=1)[-1]).name in _ENDING
