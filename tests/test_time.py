"""No input is slow: not for any rule, not for any reader, not for the parser, and twice the text takes twice the time."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest

import newsparse.readers
from newsparse import DEFAULT, Article, Line, Paragraph, Rule, Timestamp, explain, parse_article
from newsparse.layout import WINDOW

LENGTH = 20_000
LIMIT = 0.05
"""Seconds for a text of that length, for a rule or a reader."""
LIMIT_OF_A_WINDOW = 0.01
"""Seconds for a line as long as a rule looks."""
FLOOR = 0.01
"""What takes less than this is not compared: a clock is not that exact."""
GROWTH = 3.0
"""How much longer twice the text may take; what is linear takes twice as long, and machines are busy."""

WORST = (
    "가", "가 ", "가나다 ", "가.", "가,", "가·", "가·나", "가/", "가나 기자", "기자 ", "기자", "홍길동 기자 ", "홍 길 동 ", "홍길동·", "[가=", "[가=가] ", "[", "]", "[]", "(", ")",
    "( ", "()", "【", "<", "<가>", "“", "“가”", "‘", "a", "a ", "a@", "@", "a@b.c", "a.", "a.b", "a-", "가@", "1", "1 ", "1.", "1,", "12:", "2019.", "2019.1.1 ", "2019-10-14 17:22 ",
    "2019년 10월 ", "오전 ", "입력 ", "입력 2019.", "=", "= ", "가=", "|", "| ", "│", "▲", "▲ 가", "△가", "■ ", "◇가", "※ ", "#", "#가 ", "ⓒ ", "ⓒ 가", "사진=", "(사진=", "/", "/ ", "/가 ",
    "제공 ", "저작권자 ", "무단전재 ", "금지 ", "무단전재 및 재배포 금지 ", "다.", "다. ", "한다. ", "가다", "…", "-", "- ", "–", "_", ".", ". ", "!", "?", "·", "•", "• ", "\t", "\xa0", "\u3000", "  ", "\x0b",
    "\0", "\ud800", "😀", "\u200b", "http://", "www.", "![](", "function ", "강산", "경기 ", "서울·", "수원=", "편집국 ", "뉴스", "일보", "강산일보 ", "AI 학습 ",
    "강산군은 5일 봄꽃 축제를 연다고 밝혔다. ", "봄꽃 축제 개최 ", "[강산=강산일보] 홍길동 기자 = ", "홍길동 기자 hong@kangsan.example ",
)  # fmt: skip
"""What a pattern with a weakness would choke on, said over and over."""


def said_over(piece: str, length: int, front: str = "", back: str = "") -> str:
    """A text of that length of nothing but the piece, with what opens and closes it; no blanks at its edges."""
    middle = length - len(front) - len(back)
    text = f"{front}{(piece * (middle // len(piece) + 1))[:middle]}{back}"
    return text if text.strip() == text else f"가{text[1:-1]}가"


def seconds(call: Callable[[], object], enough: float = 0.0) -> float:
    """How long it takes at best, of three times; once will do where it takes no longer than ``enough``."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        call()
        best = min(best, time.process_time() - start)
        if best <= enough:
            break
    return best


def assert_quick(call: Callable[[], object], limit: float, what: str) -> None:
    """Done within the limit."""
    took = seconds(call, enough=limit / 2)
    assert took < limit, f"{what}: {took * 1000:.1f} ms"


def assert_linear(once: Callable[[], object], twice: Callable[[], object], what: str) -> None:
    """The second takes at most so many times as long as the first; what is too quick for the clock is quick enough."""
    after = seconds(twice, enough=FLOOR)
    if after <= FLOOR:
        return
    before = seconds(once, enough=after / 2)
    if after > GROWTH * before:
        after, before = seconds(twice), seconds(once)
    assert after <= GROWTH * max(before, FLOOR / 2), (
        f"{what}: {before * 1000:.1f} ms, twice the text {after * 1000:.1f} ms"
    )


SENTENCE = "강산군은 5일 봄꽃 축제를 연다고 밝혔다."


def test_the_clock_sees_what_is_slow() -> None:
    """A pattern that goes over the text once for each letter of it is found out, by the limit and by the growth."""
    slow = re.compile("[가-힣]+?[나-낳]")
    with pytest.raises(AssertionError, match="slow: .* ms, twice the text"):
        assert_linear(partial(slow.search, "다" * 2000), partial(slow.search, "다" * 4000), "slow")
    with pytest.raises(AssertionError, match="slow: .* ms"):
        assert_quick(partial(slow.search, "다" * 4000), LIMIT, "slow")


# ── readers ──


def _readers() -> Iterator[tuple[str, Callable[[str], object]]]:
    """Every public function of a reader that takes a text, or a line of one."""
    for found in pkgutil.iter_modules(newsparse.readers.__path__, "newsparse.readers."):
        module = importlib.import_module(found.name)
        for name in getattr(module, "__all__", ()):
            function = getattr(module, name)
            if not inspect.isfunction(function):
                continue
            first, *rest = inspect.signature(function).parameters.values()
            if first.annotation in ("str", str) and all(one.default is not one.empty for one in rest):
                yield f"{found.name.rpartition('.')[2]}.{name}", function


READERS = dict(_readers())


def test_the_readers_were_found() -> None:
    """There is something to time: the readers that the design names are among them."""
    assert {"people.read_people", "emails.read_emails", "places.read_places", "credits.read_credit"} <= READERS.keys()
    assert {"rights.read_rights", "dates.read_dates", "datelines.read_dateline", "prose.is_prose"} <= READERS.keys()


@pytest.mark.parametrize("name", READERS)
def test_no_text_is_slow_for_a_reader(name: str) -> None:
    """Of whatever a text is made, a reader is done with 20 000 letters in no time."""
    for piece in WORST:
        what = f"{name} on {ascii(piece)} over and over"
        read = partial(READERS[name], said_over(piece, LENGTH))
        assert_quick(read, LIMIT, what)
        assert_linear(read, partial(READERS[name], said_over(piece, 2 * LENGTH)), what)


# ── rules ──


def lines(rule: Rule, text: str) -> Iterator[Line]:
    """The text as a line that stands wherever the rule would look at it."""
    lead = rule.after[0] if rule.after else None
    for zone in rule.zone or (None,):
        for title in (None, 1, -1, 0) if zone else (None,):
            for beside in (Timestamp, Paragraph) if zone and not lead else (lead,):
                below = text if title == 1 else SENTENCE
                yield Line(text, 0, 3, text, below, rule.hint or "", 2, 2, True, zone, title, beside, beside)  # noqa: FBT003


def claims(rule: Rule, text: str) -> None:
    """Offer the text to the rule wherever it may stand."""
    for line in lines(rule, text):
        rule.claim(line)


def openings(rule: Rule) -> Iterator[tuple[str, str, str]]:
    """What to say over and over, what before and what behind it: all that is bad for patterns, with the rule's words."""
    for piece in WORST:
        if not rule.needs or any(word in piece for word in rule.needs):
            yield piece, "", ""
        for word in rule.needs[:2]:
            yield piece, word, ""
            yield piece, "", word
    for word in rule.needs:
        yield word, "", ""
        yield f"{word} ", "", ""
        yield f"가{word}", "", ""
        yield f" {word}가", "", ""


@pytest.mark.parametrize("name", [rule.name for rule in DEFAULT.rules])
def test_no_text_is_slow_for_a_rule(name: str) -> None:
    """Of whatever a line is made, each rule, its function and its reader have looked at it in no time.

    A line of 20 000 letters is cut to its window for a head or a tail and is passed by for a whole line, so a line just as
    long as the window is looked at as well.
    """
    (rule,) = (rule for rule in DEFAULT.rules if rule.name == name)
    for piece, front, back in openings(rule):
        what = f"{name} on {ascii(front)}, {ascii(piece)} over and over, {ascii(back)}"
        look, once, twice = (
            partial(claims, rule, said_over(piece, length, front, back)) for length in (WINDOW, LENGTH, 2 * LENGTH)
        )
        places = sum(1 for _ in lines(rule, piece))
        assert_quick(look, places * LIMIT_OF_A_WINDOW, what)
        assert_quick(once, places * LIMIT, what)
        assert_linear(once, twice, what)


# ── articles ──

PAGE = """\
강산군, 봄꽃 축제 7일 개막
홍길동 기자
입력 2024.05.01 10:11
봄이 왔다고 군은 밝혔다.

▲ 봄 (사진=강산군)
공유
저작권자 © 강산일보 무단전재 금지
"""

ARTICLES = {
    "a letter": ("가", 1_000_000),
    "a sentence": ("강산군은 5일 봄꽃 축제를 연다고 밝혔다. ", 1_000_000),
    "datelines": ("[강산=강산일보] 홍길동 기자 = ", 200_000),
    "datelines and gaps": ("[강산=강산일보] 홍길동 기자 = 봄  ", 100_000),
    "gaps": ("가  ", 20_000),
    "tabs": ("가\t", 20_000),
    "brackets": ("[", 1_000_000),
    "blanks": (" ", 1_000_000),
    "marks": ("▲", 1_000_000),
    "buttons": ("공유하기 ", 1_000_000),
    "line ends": ("\n", 1_000_000),
    "carriage returns": ("\r", 1_000_000),
    "sentences": (f"{SENTENCE}\n", 10_000 * 24),
    "sentences far apart": (f"{SENTENCE}\n\n\n \n\r\n\n\n\n\n\n", 50_000 * 3),
    "short lines": ("가\n", 10_000 * 2),
    "bylines": ("홍길동 기자\n", 5_000 * 7),
    "a page": (PAGE, 800 * len(PAGE)),
}
"""What a text is made of, and how long: one line of a megabyte, 50 000 lines, less of what has much to be read in it."""


@pytest.mark.parametrize("name", ARTICLES)
def test_no_text_is_slow_for_the_parser(name: str) -> None:
    """It is read in seconds, and half of it in half the time."""
    piece, length = ARTICLES[name]
    texts = [(piece * (size // len(piece) + 1))[:size] for size in (length // 2, length)]
    once, twice = (partial(parse_article, text) for text in texts)
    assert_quick(twice, 20.0, name)
    assert_linear(once, twice, name)


def test_lines_that_differ_are_linear() -> None:
    """Lines of which no two are alike cost no more."""
    texts = ["\n".join(f"강산군 {number}호 축제를 연다고 밝혔다." for number in range(size)) for size in (3_000, 6_000)]
    assert_linear(*(partial(parse_article, text) for text in texts), "lines that differ")


@pytest.mark.parametrize("tell", [explain, lambda text: str(explain(text))], ids=["explain", "print"])
def test_an_explanation_is_linear(tell: Callable[[str], object]) -> None:
    """Explaining takes longer than reading and grows no faster, its printed form too."""
    assert_linear(partial(tell, PAGE * 40), partial(tell, PAGE * 80), "an explanation")


def test_json_is_linear() -> None:
    """Storing an article and reading it back grow with the article."""

    def there_and_back(article: Article) -> Article:
        return Article.from_dict(article.to_dict())

    assert_linear(*(partial(there_and_back, parse_article(PAGE * count)) for count in (200, 400)), "JSON")
