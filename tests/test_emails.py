"""E-mail addresses: whole, cut off, masked, glued to other words, their look-alikes, and any text at all."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers.emails import email_pattern, read_emails

from .strategies import texts

START = 100

ADDRESSES = [
    # whole
    ("hong@kangsan.example", ["hong@kangsan.example"]),
    ("홍길동 기자 hong@kangsan.example", ["hong@kangsan.example"]),
    ("(hong@kangsan.example)", ["hong@kangsan.example"]),
    ("<hong@kangsan.example>", ["hong@kangsan.example"]),
    ("HONG@KANGSAN.EXAMPLE", ["HONG@KANGSAN.EXAMPLE"]),
    ("h.g-d_2%b+c@news.kangsan.example", ["h.g-d_2%b+c@news.kangsan.example"]),
    ("1234@kangsan.example", ["1234@kangsan.example"]),
    ("hong@kangsan.co.kr", ["hong@kangsan.co.kr"]),
    # several
    ("hong@kangsan.example, kim@kangsan.example", ["hong@kangsan.example", "kim@kangsan.example"]),
    ("hong@kangsan.example/kim@kangsan.example", ["hong@kangsan.example", "kim@kangsan.example"]),
    ("hong@kangsan.example·kim@", ["hong@kangsan.example", "kim@"]),
    # a sentence goes on behind it, or ended before it
    ("hong@kangsan.example.", ["hong@kangsan.example"]),
    ("hong@kangsan.example로 보내면 된다.", ["hong@kangsan.example"]),
    ("축제는 7일까지 열린다.hong@kangsan.example", ["hong@kangsan.example"]),
    ("축제는 7일까지 열린다. hong@", ["hong@"]),
    # cut off
    ("jhkim@", ["jhkim@"]),
    ("/안산=홍길동기자 jhkim@ ", ["jhkim@"]),
    ("hong@홍길동", ["hong@"]),
    ("hong@ kangsan.example", ["hong@"]),
    # masked by the page
    ("[email protected]", ["[email protected]"]),
    ("홍길동 기자 [email\xa0protected]", ["[email\xa0protected]"]),
    # glued to another word
    ("홍길동hong@kangsan.example", ["hong@kangsan.example"]),
    ("hong@kangsan.example홍길동", ["hong@kangsan.example"]),
    ("hong@hanmail.net입력 : 2024.05.01", ["hong@hanmail.net"]),
    ("hong@paran.comkangsan.example", ["hong@paran.com"]),
    ("hong@naver.comwww.kangsan.example", ["hong@naver.com"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ADDRESSES)
def test_addresses(text: str, expected: list[str]) -> None:
    """An address ends where the address ends, and a cut-off one with its @."""
    found = read_emails(text, START)
    assert expected == [one.text for one in found]
    assert expected == [text[one.start - START : one.end - START] for one in found]


@pytest.mark.parametrize(
    "text",
    ["", "@", "@@", "@강산저널", "@hong", "트위터 @hong", "https://kangsan.example/@hong", "hong", "kangsan.example", "protected", "email protected", "hong @kangsan.example", "홍길동@강산", "3 @ 5"],
)  # fmt: skip
def test_not_addresses(text: str) -> None:
    """The name of an account, a credit and a web address are none."""
    assert () == read_emails(text)


def test_the_pattern_may_stand_in_another() -> None:
    """It has no groups and stands for itself wherever it is put."""
    whole = re.compile(rf"(?P<name>[가-힣]{{3}}) 기자(?: {email_pattern()})?")
    assert 1 == whole.groups
    assert whole.fullmatch("홍길동 기자 hong@kangsan.example")
    assert whole.fullmatch("홍길동 기자 hong@")
    assert whole.fullmatch("홍길동 기자")
    assert whole.fullmatch("홍길동 기자 @hong") is None


_PIECES = (
    *"abh.-_%+@@@ 1가[]()/\n\xa0",
    "naver.com",
    "kangsan.example",
    ".kr",
    "[email protected]",
    "홍길동",
    "\ud800",
)


@given(texts | st.text() | st.lists(st.sampled_from(_PIECES), max_size=30).map("".join), st.integers(0, 9))
def test_any_text(text: str, start: int) -> None:
    """Nothing raises; addresses stand in order and apart, each where it says, each with an @ or masked."""
    found = read_emails(text, start)
    assert all(one.text == text[one.start - start : one.end - start] for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.text.count("@") == 1 or one.text.startswith("[email") for one in found)
    assert all(
        "@" not in one.text[:1] and not re.search(r"[\s,()]", one.text.replace("[email", "").strip()[:1])
        for one in found
    )


@given(
    st.from_regex(r"[a-z][a-z0-9]{0,12}", fullmatch=True),
    st.from_regex(r"[a-z]{2,10}\.(?:example|co\.kr)", fullmatch=True),
    st.sampled_from(("", " ", "/", "(", "<", "홍길동", "기자 ", "다.", "=")),
    st.sampled_from(("", " ", "/", ")", ">", "입력", ".", ", ")),
)
def test_an_address_among_words(local: str, domain: str, before: str, behind: str) -> None:
    """Whatever stands around it, the address is read and nothing else."""
    text = f"{before}{local}@{domain}{behind}"
    assert [f"{local}@{domain}"] == [one.text for one in read_emails(text)]
