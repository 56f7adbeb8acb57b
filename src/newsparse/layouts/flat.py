"""Text that lost its line breaks on the way here: where they were.

Data sets and hurried copying leave an article on one line. What stood on lines of its own still begins or ends with what
no sentence has in it: a rights sign, an arrow in front of a link, the words of the share buttons, a credit behind a caption,
an address behind a reporter's name. Decks have no such mark; a reader of their own finds them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from newsparse.lines import Line
from newsparse.readers.decks import read_decks
from newsparse.readers.names import AGENCY, ROLE
from newsparse.readers.prose import is_prose

__all__ = ["FLAT", "lost_breaks"]

FLAT = 300
"""A line longer than this may be several that were run together, in code points."""

_FIRST_LINES = 6
_SHORTEST = 24
"""What is said twice in a line as long as this is no play on words: 가자 가자."""
_END = r"(?<=[.?!)\]>”\"’〉＞])"
"""Behind the stop of a sentence or a closing bracket: where a line may have ended."""
_MAIL = r"[\w.+\-]{2,40}@[\w.\-]{0,40}"
_DAY = r"(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?"


@cache
def _begins() -> re.Pattern[str]:
    """What stands at the front of a line: the break was before it."""
    return re.compile(
        rf"""
          \s{{1,3}}(?=(?:[<\[(＜〈]\s?(?:저작권자|[ⓒ©])|-\s?(?:저작권자|Copyrights?\b)) | [▶☞]\s?\S | 기사공유하기 | 네이버TV\s구독 | 페이스북\s트위터 | 댓글\s\d)
        | (?<=\S)\s{{0,3}}(?=\[(?!사진|자료|그래픽|이미지|출처)(?:[가-힣A-Za-z0-9]{{0,10}}(?:신문|일보|뉴스|경제|투데이|데일리|방송|통신)(?:\s[^\[\]]{{2,16}}기자)?
                             | [가-힣·]{{2,10}}[=/][^\[\]]{{2,14}} | [가-힣A-Za-z0-9]{{2,10}}\s[가-힣]{{2,4}}\s?기자)\])
        | {_END}\s{{0,3}}(?=
              (?:[<\[(＜〈※\-]\s?)?(?:저작권자|Copyrights?\b|[ⓒ©])(?!\s?News1)
            | (?:[가-힣]{{2,10}}\s)?저작권자\s?[ⓒ©(]
            | [※▶☞]\s?\S
            | [◇◆■▲△]\s?\S
            | \[☞
            | (?:기사공유하기|페이스북\s트위터|네이버TV\s구독|SNS\s?기사보내기|이\s기사를\s공유합니다)
            | [‘'“"][^’'”"]{{2,20}}[’'”"]\s채널\s구독
            | [A-Z]{{2,4}}\s(?:뉴스\s|NEWS\s)?[가-힣]\s?[가-힣]{{1,3}}(?:\[{_MAIL}\])?입니다
            | /?(?:[가-힣·]{{2,8}}\s?[=/]\s?)?[가-힣]{{2,4}}(?:[·ㆍ,\s][가-힣]{{2,4}}){{0,3}}\s?{ROLE}\s?[(/]?\s?{_MAIL}
            | {_MAIL}[a-z]\s(?:[가-힣]{{2,4}}\s){{1,3}}기자
            | [가-힣]{{2,4}}\s?\({_MAIL}\)
            | 촬영기자\s?[:;]
            | [(\[<]?영상\s?(?:취재|편집)\s?[:;]
            | [(\[<]끝[)\]>]
          )
        | \s{{0,3}}(?=■\s제보하기\s)
        | \s{{0,3}}(?<![가-힣])(?=[가-힣]{{2,4}}\s?기자\s(?:기사공유|페이스북\s|네이버TV))
        | (?<=기자\])\s(?=[^.\[\]()]{{4,60}}\(\s?사진\s?[=:])
        | (?<=[a-z])(?<!opyrights)(?<!opyright)\s{{1,3}}(?=[ⓒ©※]\s?[가-힣A-Z])
        | (?<=[가-힣])\s(?=저작권자\s?[ⓒ©])
        | (?<=[가-힣])\s{{0,2}}(?=※\s?[‘'“"])
        """,
        re.VERBOSE,
    )


@cache
def _ends() -> re.Pattern[str]:
    """What stands at the end of a line: the break was behind it."""
    return re.compile(
        rf"""
          (?:금지|금합니다|reserved)[.\s]{{0,2}}[\])>〉＞]{{0,2}}(?=\s?[가-힣\[▶#])
        | [\[(<〈【]\s?[^\[\]()<>〈〉【】]{{0,30}}(?:사진|제공|출처|캡처|캡쳐|갈무리|자료|DB)\s?[=:]?[^\[\]()<>〈〉【】은는을를]{{0,40}}[\])>〉】]
          (?:\s?{_DAY})?+(?:\s?{_MAIL}\w)?(?:\s?\*\s?재판매\s및\sDB\s금지)?(?=\s{{0,3}}[가-힣\[(【“"‘A-Z\d])(?!\s?{_DAY}\s?/)(?!\s?(?:[은는이가을를의와과도에]|에서|으로|씨)\s)
        | /\s?사진\s?(?:제공)?\s?[=:]\s?[^\s=/.]{{2,20}}(?:\s기자)?(?=\s)
        | (?<=[.다]\s)사진\s?[=:]\s?[^\s=/.]{{2,20}}(?=\s)
        | (?<=있다\.)\s?/\s?[가-힣]{{2,4}}\s?기자\s?{_MAIL}[a-z](?=\s[가-힣“"‘\[(])
        | {_DAY}\s{{0,2}}(?:/?\s?(?:[가-힣]{{2,4}}[/=])?[가-힣]{{2,4}}\s?기자\s?)?{_MAIL}[a-z](?=\s)
        | (?<=[.다]\s)/\s?[가-힣A-Za-z0-9]{{2,14}}(?:\s제공|\s?DB)(?=\s)
        | {_DAY}\s?(?:/\s?)?(?:{AGENCY}|[가-힣A-Za-z0-9]{{2,14}}\s제공)(?=\s)(?!\s[ⓒ©])
        | {_DAY}(?=\s\s?[가-힣\[(【“"])(?!\s(?:{AGENCY}|[가-힣]{{2,4}}/|/|\[[^\[\]]{{2,30}}(?:제공|사진)))
        | (?<=[.다]\s)(?:[가-힣A-Za-z0-9·]{{2,14}}\s){{1,2}}제공(?=\s[가-힣\[(“"‘'])
        | (?<=다\.\s){AGENCY}(?=\s?[가-힣\[(“"‘'])(?![은는이가을를의와과도에]\s)
        | (?<=있다\.)\s[가-힣]{{2,4}}\s?기자(?:\s[\w.]{{2,20}}@[\w.]*)?(?=\s[가-힣“"‘\[(])
        | 이\s기사를\s공유합니다(?:\s?[×xX])?(?=\s)
        | [ⓒ©]\s?News1\s[가-힣]{{2,4}}\s기자
        | ▲[^▲△.]{{8,160}}다\.(?=\s)(?!\s사진\s?[=:])
        """,
        re.VERBOSE,
    )


def lost_breaks(line: Line) -> tuple[int, ...]:
    """Where a line has lost its line breaks.

    Args:
        line: a line of the text, or what is left of one.

    Returns:
        The offsets, in code points from the start of the piece, of the parts that it would have been; empty for a line
        that is one.
    """
    if line.zone is not None or ":outside" in line.hint:
        return ()
    text = line.text
    if len(text) <= FLAT:
        return _twice(text) or _decks_alone(line)
    titled = line.number == 0
    decks = read_decks(text, titled=titled) if line.number <= _FIRST_LINES or ":opening" in line.hint else ()
    front = decks[-1] if decks else 0
    # a mark that the text has more of is a list's
    of_lists = {mark for mark in "◇◆■▲△" if text.count(mark) > 1}
    begins = [at for hit in _begins().finditer(text) if (at := hit.end()) > front and text[at] not in of_lists]
    found = set(begins)
    last = front
    for hit in _ends().finditer(text):
        if hit.end() > front:
            before = bisect_left(begins, hit.start())
            start = max(last, begins[before - 1]) if before else last
            last = hit.end()
            # what closes a caption begins nothing
            found -= {at for at in begins[before : before + 2] if hit.start() < at < last}
            found |= {last, _scene_before(text, hit.start(), start)}
    return (*decks, *sorted(found - {0, front, len(text)}))


def _twice(text: str) -> tuple[int, ...]:
    """Where a line begins again that says one thing twice: a caption, and what the page says of its picture."""
    middle = len(text) // 2
    said_twice = len(text) >= _SHORTEST and text[middle].isspace() and text[:middle] == text[middle + 1 :]
    return (middle + 1,) if said_twice else ()


def _scene_before(text: str, end: int, start: int) -> int:
    """Where the caption of a credit begins: with its last sentence, if there is a story before it, and where the break was if not."""
    told = text[start:end].rstrip(" /.")
    if told.count("다.") < 2:
        return start
    return start + told.rfind("다.") + 2


def _decks_alone(line: Line) -> tuple[int, ...]:
    """The decks of a line that has nothing else: what stood behind them has been cut off already."""
    text = line.text
    if line.whole or "  " in text or not 24 <= len(text) <= 200 or is_prose(text):
        return ()
    if line.number > _FIRST_LINES and ":headline" not in line.hint:
        return ()
    return read_decks(text, alone=True)
