"""Rights notices: what is read of each form, and what is none."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.blocks import Term
from newsparse.readers.rights import Rights, find_rights, read_rights

LETTERS = {
    "p": Term.NO_REPUBLICATION,
    "d": Term.NO_REDISTRIBUTION,
    "c": Term.NO_COLLECTION,
    "s": Term.NO_RESALE,
    "b": Term.NO_DATABASE,
    "a": Term.NO_AI_TRAINING,
    "w": Term.AI_TRAINING_BY_CONSENT,
    "f": Term.AI_TRAINING_ALLOWED,
    "r": Term.ALL_RIGHTS_RESERVED,
}
"""A letter for each term, to keep the table below narrow: ``w`` with consent, ``f`` free."""

NOTICES = [
    # 저작권자 and a sign
    ("저작권자 © 강산일보 무단전재 및 재배포 금지", "강산일보", None, "pd"),
    ("저작권자 © 온라인 경제미디어 가람경제 · 무단 전재 및 재배포 금지", "온라인 경제미디어 가람경제", None, "pd"),
    ("저작권자 © 강산일보 - 새 소식을 ‘한눈에’ 무단전재 및 재배포 금지", "강산일보 - 새 소식을 ‘한눈에’", None, "pd"),
    ("저작권자 © 《강산사람들》 - 시민의 신문 무단전재 및 재배포 금지", "《강산사람들》 - 시민의 신문", None, "pd"),
    ("저작권자ⓒ 고장의 통신사 한빛통신·한빛 TV. 무단전재-재배포 금지.", "고장의 통신사 한빛통신·한빛 TV", None, "pd"),
    ("<저작권자 ⓒ 강산일보, 무단 전재 및 재배포 금지>", "강산일보", None, "pd"),
    ("[저작권자(c) 한빛TV & 한빛PLUS 무단전재 및 재배포 금지]", "한빛TV & 한빛PLUS", None, "pd"),
    ("※ 저작권자 ⓒ 가람경제. 무단 전재-재배포 금지", "가람경제", None, "pd"),
    ("“저작권ⓒ 한빛뉴스. 무단전재 및 재배포 금지“", "한빛뉴스", None, "pd"),
    ("저작권자 ⓒ 한빛뉴스(http://www.hanbit.kr). 무단전재 및 재배포 금지", "한빛뉴스", None, "pd"),
    ("저작권자 © 강산일보", "강산일보", None, ""),
    ("저작권자 : 강산일보", "강산일보", None, ""),
    ("(저작권자 © 강산일보(주))", "강산일보(주)", None, ""),
    ("저작권자 © 1990-2024 강산일보", "강산일보", 2024, ""),
    ("저작권자 © 무단전재 및 재배포 금지", None, None, "pd"),
    ("저작권자 © 강산일보 무단전재,재배포,본문인용 등의 행위를 금합니다.", "강산일보", None, "pd"),
    ("[저작권자(c) 한빛TV (news.hanbit.kr) 무단복제-재배포 금지]  All rights reserved.", "한빛TV", None, "pdr"),
    ("저작권자 © 강산일보 재판매 및 DB 금지", "강산일보", None, "sb"),
    # Copyright
    ("Copyright @한빛21(HANBIT21) Corp. All rights reserved.", "한빛21(HANBIT21) Corp", None, "r"),
    ("Copyright ⓒ 강산방송. All rights reserved. 무단 전재 및 재배포 금지.", "강산방송", None, "rpd"),
    ("COPYRIGHT(C)2014 KANGSAN ILBO ALL RIGHTS RESERVED", "KANGSAN ILBO", 2014, "r"),
    ("Copyright © 2009 by 강산일보. All rights reserved. mail to news@kangsan.kr", "강산일보", 2009, "r"),
    ("Copyrightⓒ강산일보 2015 무단복제 및 복사 배포를 금합니다", "강산일보", 2015, "pd"),
    ("Copyright 2009 강산일보", "강산일보", 2009, ""),
    ("• Copyright 2009.", None, 2009, ""),
    ("강산일보 Copyright ⓒ kangsan.kr", "kangsan.kr", None, ""),
    ("- Copyrights ⓒ 가람경제 & garam.kr, 무단 전재 및 재배포 금지 -", "가람경제 & garam.kr", None, "pd"),
    (
        "[Copyrightⓒkangsan.kr '저녁의 강산일보' 무단 전재 및 재배포 금지(구독신청:02)700-1234 / 웹:m.kangsan.kr)]",
        "kangsan.kr '저녁의 강산일보'",
        None,
        "pd",
    ),
    # a sign alone, with a ban
    ("[ⓒ강산신문 : 무단전재 및 재배포 금지]", "강산신문", None, "pd"),
    ("[© 한빛코리아(hanbit.kr), 무단 전재 및 재배포 금지]", "한빛코리아", None, "pd"),
    ("GoodNews paper ⓒ 강산일보(www.kangsan.kr), 무단전재 및 재배포금지", "강산일보", None, "pd"),
    ("ⓒ종합 정보 미디어 가람경제 - 무단전재 & 재배포 금지＞", "종합 정보 미디어 가람경제", None, "pd"),
    ("<ⓒ… 가람경제(www.garam.kr) 무단전재 배포금지>", "가람경제", None, "pd"),
    ("〈ⓒ 가람경제(www.garam.kr), 무단전재 및 수집, 재배포금지〉", "가람경제", None, "pcd"),
    ("©'세 나라 말 경제신문' 가람경제. 무단전재·재배포 금지", "'세 나라 말 경제신문' 가람경제", None, "pd"),
    ("ⓒ (주)강산 - 무단전재, 변형, 무단배포 금지", "(주)강산", None, "pd"),
    ("ⓒ 강산일보 홍길동 기자. 무단전재 금지", "강산일보 홍길동 기자", None, "p"),
    # no sign
    ("강산일보(www.kangsan.kr), 무단전재 및 수집, 재배포금지", "강산일보", None, "pcd"),
    ("무단 전재 및 재배포를 금합니다.", None, None, "pd"),
    ("<무단전재 및 재배포 금지>", None, None, "pd"),
    ("), 무단 전재 및 재배포 금지]", None, None, "pd"),
    ("[, 무단전재 및 재배포 금지", None, None, "pd"),
    ("All rights reserved.", None, None, "r"),
    ("저작권자 돈이 보이는 한빛투데이 무단전재 및 재배포 금지", "돈이 보이는 한빛투데이", None, "pd"),
    ("돈이 보이는 한빛투데이 무단전재 및 재배포 금지", "돈이 보이는 한빛투데이", None, "pd"),
    ("# [강산방송]의 사진과 기사를 무단 전재 및 재배포시 저작권료를 청구할 수 있습니다.", "강산방송", None, "pd"),
    ("• 강산일보의 모든 컨텐츠를 무단복제 사용할 경우 저작권법에 의해 제재를 받을 수 있습니다.", "강산일보", None, "p"),
    ("강산일보의 모든 콘텐츠(기사, 사진)는 저작권법의 보호를 받은바, 무단 전재 등을 금합니다.", "강산일보", None, "p"),
    ("본지의 모든 기사를 무단 전재할 수 없습니다.", None, None, "p"),
    ("이 기사의 저작권은 강산일보에 있으며 무단 전재 및 재배포를 금합니다.", "강산일보", None, "pd"),
    ("본 공공저작물은 공공누리 제1유형 조건에 따라 이용할 수 있습니다.", None, None, ""),
    # two in a line
    ("저작권자 © 강산일보 무단전재 및 재배포 금지 저작권자 © 한빛뉴스 무단복제 금지", "강산일보", None, "pd"),
    ("무단전재 및 재배포 금지 Copyright ⓒ 2020 강산일보", "강산일보", 2020, "pd"),
    # AI
    ("[저작권자(c) 한빛TV 무단전재, 재배포 및 AI 데이터 활용 금지]", "한빛TV", None, "pda"),
    ("Copyright ⓒ 강산일보 All rights reserved. 무단 전재-재배포, AI 학습 및 활용 금지", "강산일보", None, "rpda"),
    ("© 강산. All rights reserved. 모든 콘텐츠의 무단 전재, 수집, 재배포 및 AI 학습 금지", "강산", None, "rpcda"),
    ("ⓒ 강산일보, 무단 사용 및 재배포, AI학습 활용 금지", "강산일보", None, "pda"),
    ("ⓒ 강산일보, 무단전재 금지. AI 학습 데이터로 활용할 경우 서면 합의가 필요합니다.", "강산일보", None, "pw"),
    ("ⓒ 강산일보, 무단전재 및 재배포 금지, AI 학습 허용", "강산일보", None, "pdf"),
    ("ⓒ 강산일보, AI 학습 허용, 무단전재 금지", "강산일보", None, "fp"),
    ("ⓒ 강산일보, 무단전재 및 AI 학습 이용 불허", "강산일보", None, "pa"),
]  # fmt: skip

NOT_NOTICES = [
    "",
    "강산군은 16일 축제를 연다고 밝혔다.",
    "저작권은 작가에게 있으며 재배포하려면 허락을 받아야 한다고 말했다.",
    "저작권자 허락 없이 무단 전재 및 재배포 금지",
    "저작권자와 협의해 무단 복제를 금지했다.",
    "저작권자 A씨는 소송을 냈다.",
    "저작권자 ⓒ 표시를 지웠다",
    "저작권자 강산일보",
    "Copyright 침해 논란",
    "“무단 전재를 금지하는 법안”이 통과됐다.",
    "무단 전재 기사가 늘고 있습니다.",
    "무단 전재한 기사에 대해 책임을 묻겠다고 밝혔습니다.",
    "무단전재 및 재배포",
    "저작권자 © 강산일보 무단전재 및 재배포 금지라는 글이 붙어 있다.",
    "문체부, 포털 기사 무단전재 및 재배포 금지",
    "가짜뉴스 재배포 금지",
    "작은 도서관 공공누리 조건에 따라 이용할 수 있습니다.",
    "AI 학습 데이터 센터가 강산군에 들어선다.",
    "ⓒ 강산일보",
    "© Hanbit1 홍길동 기자",
    "ⓒ한빛뉴스",
    "ⓒ한빛뉴스 재판매 및 DB 금지",
    "© 한빛뉴스 홍길동 기자. 재배포 및 DB 금지",
    "[독자 제공. 재판매 및 DB 금지]",
    "저작권자 © " + "강산 " * 200 + "무단전재 및 재배포 금지",
]

LEADS = ["강산군은 16일 축제를 연다고 밝혔다. ", "강산시장 홍길동 ", "홍길동 기자 hong@kangsan.kr ", "강산군 " * 400]


@pytest.mark.parametrize(("text", "holder", "year", "letters"), NOTICES)
def test_notices(text: str, holder: str | None, year: int | None, letters: str) -> None:
    """A notice gives holder, year and terms, and says where in the article they stand."""
    notice = read_rights(f"  {text}\n", 100)
    assert notice is not None
    assert (notice.holder, notice.year) == (holder, year)
    assert notice.terms == {LETTERS[letter] for letter in letters}
    assert (notice.start, notice.end) == (102, 102 + len(text))
    article = " " * 102 + text
    assert (notice.holder_span and article[slice(*notice.holder_span)]) == holder
    assert (notice.year_span and int(article[slice(*notice.year_span)])) == year


@pytest.mark.parametrize("text", NOT_NOTICES)
def test_not_notices(text: str) -> None:
    """A story about rights, a credit and a cut-off ban are no notice, nor the end of one."""
    assert read_rights(text) is None
    assert find_rights(text) is None


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("<저작권자 ⓒ 강산일보 무단전재 및 재배포 금지>", "강산일보"),
        ("저작권자 © 강산일보 무단전재 및 재배포 금지", "강산일보"),
        ("- Copyrights ⓒ 가람경제 & garam.kr, 무단 전재 및 재배포 금지 -", "가람경제 & garam.kr"),
        ("<무단전재 및 재배포 금지>", None),
    ],
)
def test_a_notice_at_the_end_of_a_line(lead: str, text: str, holder: str | None) -> None:
    """A notice glued to a line begins at its bracket or sign."""
    line = lead + text
    notice = find_rights(line + " ", 7)
    assert notice is not None
    assert (notice.start - 7, notice.end - 7, notice.holder) == (len(lead), len(line), holder)
    assert holder is None or (notice.holder_span and line[notice.holder_span.start - 7 :].startswith(holder))


@pytest.mark.parametrize(
    "text", ["무단 전재 및 재배포를 금합니다.", "강산일보(www.kangsan.kr), 무단전재 및 수집, 재배포금지"]
)
def test_a_notice_without_a_sign_begins_behind_a_sentence(text: str) -> None:
    """Where no sign or bracket opens it, a notice begins where a sentence ended."""
    notice = find_rights(LEADS[0] + text)
    assert notice
    assert notice.start == len(LEADS[0])


WORDS = "저작권자|Copyright|(c)|무단|전재| 및 |재배포|금지|1990-2024|All rights reserved|AI 학습|허용|동의|강산일보"
WORDS += "|의 모든 기사를 |공공누리|저작물은"
fragments = st.sampled_from([*WORDS.split("|"), *"[]<>()©ⓒ@.,:-·& \n\u3000\ud800", "(www.kangsan.kr)"])


@pytest.mark.parametrize("read", [read_rights, find_rights])
@given(text=st.one_of(st.text(), st.lists(fragments, max_size=40).map("".join)), start=st.integers(0, 9))
def test_any_text(read: Callable[[str, int], Rights | None], text: str, start: int) -> None:
    """No text raises, and every span is inside the notice, the notice inside the text."""
    notice = read(text, start)
    if notice is None:
        return
    assert start <= notice.start < notice.end <= start + len(text)
    for value, span in ((notice.holder, notice.holder_span), (notice.year, notice.year_span)):
        assert (value is None) == (span is None)
        if span is not None:
            assert notice.start <= span.start < span.end <= notice.end
            assert text[span.start - start : span.end - start] == str(value)


def seconds(read: Callable[[str], Rights | None], text: str) -> float:
    """Take the best of five runs."""
    times = []
    for _ in range(5):
        begin = time.perf_counter()
        read(text)
        times.append(time.perf_counter() - begin)
    return min(times)


@pytest.mark.parametrize("read", [read_rights, find_rights])
@pytest.mark.parametrize(
    "piece",
    ["ⓒ x 무단전재 금지 ", "저작권자 © ", "ⓒ(AI 학습", "((((", "a@", "강뉴스", "(www.a.b", "의 기사 ", "\u3000"],
)
def test_time(read: Callable[[str], Rights | None], piece: str) -> None:
    """20,000 characters of the worst cost less than 50 ms, and twice as many no more than thrice that."""
    once = seconds(read, (piece * 20_000)[:20_000])
    assert once < 0.05
    assert seconds(read, (piece * 40_000)[:40_000]) <= 3 * max(once, 0.0005)
