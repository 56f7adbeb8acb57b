"""E-mail addresses, whole or cut off."""

from __future__ import annotations

import re
from functools import cache

from newsparse.blocks import Found

__all__ = ["email_pattern", "read_emails"]

_PROVIDERS = (
    "naver.com", "hanmail.net", "daum.net", "gmail.com", "nate.com", "paran.com", "korea.kr",
    "kakao.com", "empal.com", "hotmail.com", "yahoo.co.kr", "dreamwiz.com", "chol.com",
)  # fmt: skip
"""Where reporters of small papers have their mail; an address glued to another word ends behind one of these."""


@cache
def email_pattern() -> str:
    """The pattern of an address, for use inside other patterns: ``id@kangsan.example``, cut off behind the ``@``, or masked."""
    providers = "|".join(map(re.escape, _PROVIDERS))
    domain = (
        rf"(?:(?:{providers})|[A-Za-z0-9][A-Za-z0-9\-]{{0,40}}(?:\.[A-Za-z0-9\-]{{1,40}}){{0,3}}\.[A-Za-z]{{2,10}})"
    )
    return rf"(?:\[email\s?protected\]|(?<![A-Za-z0-9_%+\-])(?<![A-Za-z0-9]\.)[A-Za-z0-9_][A-Za-z0-9._%+\-]{{0,40}}@(?:{domain}|(?![A-Za-z0-9])))"


@cache
def _email() -> re.Pattern[str]:
    return re.compile(email_pattern())


def read_emails(text: str, start: int = 0) -> tuple[Found, ...]:
    """Every e-mail address in a piece of text, also those cut off behind the ``@``.

    Args:
        text: any text.
        start: where it begins; the spans are counted from there, in code points.

    >>> read_emails("홍길동 기자 hong@kangsan.example, jhkim@")
    (Found(text='hong@kangsan.example', start=7, end=27), Found(text='jhkim@', start=29, end=35))
    """
    if "@" not in text and "protected" not in text:
        return ()
    return tuple(Found(found[0], start + found.start(), start + found.end()) for found in _email().finditer(text))
