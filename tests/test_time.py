"""No input is slow: not for any rule, not for any reader, not for the parser, and twice the text takes twice the time.

Each is looked at twice. In every run, eight times the text must not take three times as long as it should: that margin is
wide enough for any machine, and too narrow for what is quadratic. Marked ``timed``, run by ``pytest -m timed`` on a machine
with nothing else to do, are the times themselves.
"""

from __future__ import annotations

import gc
import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from attrs import evolve, frozen

import newsparse.readers
from newsparse import DEFAULT, Article, Block, Line, Paragraph, Rule, Timestamp, explain, parse_article, repair_mojibake
from newsparse.lines import Zone
from newsparse.mojibake import find_mojibake


@frozen
class Pace:
    """How a text is made longer, and what that may cost."""

    length: int
    """Letters of the shorter text."""
    times: int
    """How many times as long the longer one is."""
    growth: float
    """How many times as long the longer one may take."""
    limit: float = float("inf")
    """Seconds that the shorter one may take."""


WIDE = Pace(500, 8, 24.0)
EXACT = Pace(20_000, 2, 2.3, 0.05)
FLOOR = 0.01
"""Seconds. What takes less is not compared: a clock is not that exact."""
TRIES = 8
"""How often what seems somewhat too slow is looked at again: machines are busy. The least time of each counts."""
SHORT = 600
"""A line about as long as a rule looks; longer ones are cut, or passed by."""

WORST = (
    "가", "가 ", "가나다 ", "가.", "가,", "가·", "가·나", "가/", "가나 기자", "기자 ", "기자", "홍길동 기자 ", "홍 길 동 ", "홍길동·", "[가=", "[가=가] ", "[", "]", "[]", "(", ")",
    "( ", "()", "【", "<", "<가>", "“", "“가”", "‘", "a", "a ", "a@", "@", "a@b.c", "a.", "a.b", "a-", "가@", "1", "1 ", "1.", "1,", "12:", "2019.", "2019.1.1 ", "2019-10-14 17:22 ",
    "2019년 10월 ", "오전 ", "입력 ", "입력 2019.", "=", "= ", "가=", "|", "| ", "│", "▲", "▲ 가", "△가", "■ ", "◇가", "※ ", "#", "#가 ", "ⓒ ", "ⓒ 가", "사진=", "(사진=", "/", "/ ", "/가 ",
    "제공 ", "저작권자 ", "무단전재 ", "금지 ", "무단전재 및 재배포 금지 ", "다.", "다. ", "한다. ", "가다", "…", "-", "- ", "–", "_", ".", ". ", "!", "?", "·", "•", "• ", "\t", "\xa0", "\u3000", "  ", "\x0b",
    "\0", "\ud800", "😀", "\u200b", "http://", "www.", "![](", "function ", "강산", "경기 ", "서울·", "수원=", "편집국 ", "뉴스", "일보", "강산일보 ", "AI 학습 ",
    "강산군은 5일 봄꽃 축제를 연다고 밝혔다. ", "봄꽃 축제 개최 ", "[강산=강산일보] 홍길동 기자 = ", "홍길동 기자 hong@kangsan.example ",
    "홍길동, ", "홍길동·이가람 ", "{", "「", "『", "〈", "《", "〔", "＜", "±âÀÚ", "±âÀÚ가", "ê¸°", "é가", "Ã", "힣", "가가가가가가가가가가 ",
)  # fmt: skip
"""What a pattern with a weakness would choke on, said over and over."""


def said_over(piece: str, length: int, front: str = "", back: str = "") -> str:
    """A text of that length of nothing but the piece, with what opens and closes it; no blanks at its edges."""
    middle = length - len(front) - len(back)
    text = f"{front}{(piece * (middle // len(piece) + 1))[:middle]}{back}"
    return text if text.strip() == text else f"가{text[1:-1]}가"


def seconds(call: Callable[[], object]) -> float:
    """How long it takes, other programs and the collector of garbage apart, which looks at all that the tests hold."""
    gc.disable()
    try:
        start = time.process_time()
        call()
        return time.process_time() - start
    finally:
        gc.enable()


def assert_keeps(pace: Pace, call: Callable[[str], object], text: Callable[[int], str], what: str) -> None:
    """A text takes no longer than it may, and a longer one no more than it is longer."""
    longer = text(pace.length * pace.times)
    after = seconds(partial(call, longer))
    if after <= min(FLOOR, pace.limit):
        return  # then the shorter one took no longer
    shorter = text(pace.length)
    before = seconds(partial(call, shorter))
    for again in range(TRIES):
        most = pace.growth * max(before, FLOOR / pace.times)
        if before < pace.limit and after <= most:
            return
        if again and (before > 2 * pace.limit or after > 2 * most):
            break  # no busy machine is to blame; the first look may have compiled patterns
        before, after = min(before, seconds(partial(call, shorter))), min(after, seconds(partial(call, longer)))
    took = f"{what}: {before * 1000:.1f} ms, {pace.times} times the text {after * 1000:.1f} ms"
    assert before < pace.limit, took
    assert after <= pace.growth * max(before, FLOOR / pace.times), took


@pytest.mark.parametrize("pace", [WIDE, EXACT], ids=["wide", "exact"])
def test_the_clock_sees_what_is_slow(pace: Pace) -> None:
    """A pattern that goes over the text once for each letter of it is found out, at either pace."""
    slow = re.compile("[가-힣]+?[나-낳]")
    for tried in (Pace(2400 // pace.times, pace.times, pace.growth), Pace(2400, 1, pace.growth, 0.01)):
        with pytest.raises(AssertionError, match=r"slow: .* ms, \d times the text"):
            assert_keeps(tried, slow.search, partial(said_over, "다"), "slow")


# ── readers ──


def _readers() -> Iterator[tuple[str, Callable[[str], object]]]:
    """Every public function of a reader that takes a text, or a line of one."""
    yield "mojibake.find_mojibake", find_mojibake
    yield "mojibake.repair_mojibake", repair_mojibake
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
    """Of whatever a text is made, the time that a reader takes grows with it."""
    for piece in WORST:
        assert_keeps(WIDE, READERS[name], partial(said_over, piece), f"{name} on {piece!a} over and over")


@pytest.mark.timed
@pytest.mark.parametrize("name", READERS)
def test_a_reader_keeps_its_time(name: str) -> None:
    """With 20 000 letters of its worst text it is done in a twentieth of a second, with twice as many in twice that.

    What looks for mojibake sees a whole text, not a line, and has more to do where there is nothing else in it.
    """
    pace = evolve(EXACT, limit=0.5) if name.startswith("mojibake.") else EXACT
    for piece in WORST:
        assert_keeps(pace, READERS[name], partial(said_over, piece), f"{name} on {piece!a} over and over")


# ── rules ──

RULES = {rule.name: rule for rule in DEFAULT.rules}
SENTENCE = "강산군은 5일 봄꽃 축제를 연다고 밝혔다."


@frozen
class Place:
    """Where a line may stand."""

    hint: str
    zone: Zone | None
    title: int | None
    beside: type[Block] | None

    def line(self, text: str) -> Line:
        """A line there, one of two that read the same."""
        return Line(
            text,
            0,
            number=3,
            above=text,
            below=text if self.title == 1 else SENTENCE,
            hint=self.hint,
            copy=2,
            copies=2,
            zone=self.zone,
            title=self.title,
            lead=self.beside,
            follow=self.beside,
        )


def places(rule: Rule) -> Iterator[Place]:
    """Wherever the rule would look at a line."""
    lead = rule.after[0] if rule.after else None
    for zone in rule.zone or (None,):
        for title in (None, 1, -1, 0) if zone else (None,):
            for beside in (Timestamp, Paragraph) if zone and not lead else (lead,):
                yield Place(rule.hint or "", zone, title, beside)


def claims(rule: Rule, place: Place, text: str) -> None:
    """Offer the text to the rule, where it stands."""
    rule.claim(place.line(text))


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


@pytest.mark.parametrize("name", RULES)
def test_no_text_is_slow_for_a_rule(name: str) -> None:
    """Of whatever a line is made, the time that a rule takes, with its function and its reader, grows with it."""
    look = partial(claims, RULES[name], next(places(RULES[name])))
    for piece, front, back in openings(RULES[name]):
        what = f"{name} on {front!a}, {piece!a} over and over, {back!a}"
        assert_keeps(WIDE, look, partial(said_over, piece, front=front, back=back), what)


@pytest.mark.timed
@pytest.mark.parametrize("name", RULES)
def test_a_rule_keeps_its_time(name: str) -> None:
    """Wherever the line stands, a rule is done with its worst 20 000 letters in a twentieth of a second.

    A line of that length is cut, or passed by where a rule claims whole lines; so a line just as long as a rule looks is
    looked at as well.
    """
    for place in places(RULES[name]):
        look = partial(claims, RULES[name], place)
        for piece, front, back in openings(RULES[name]):
            what = f"{name} on {front!a}, {piece!a} over and over, {back!a}"
            text = partial(said_over, piece, front=front, back=back)
            assert_keeps(EXACT, look, text, what)
            assert_keeps(Pace(SHORT, 1, 2.0, 0.01), look, text, what)


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

# fmt: off
ARTICLES = {
    # name                   what it is made of                             how often, with a clock
    "a letter":              ("가",                                           5_000_000),
    "syllables":             ("강산군봄꽃축제",                                   700_000),
    "a sentence":            (f"{SENTENCE} ",                                200_000),
    "datelines":             ("[강산=강산일보] 홍길동 기자 = ",                     100_000),
    "datelines and gaps":    ("[강산=강산일보] 홍길동 기자 = 봄  ",                   20_000),
    "addresses":             ("a@",                                          100_000),
    "names":                 ("홍길동, ",                                      100_000),
    "names and dots":        ("홍길동·",                                       100_000),
    "gaps":                  ("가  ",                                         50_000),
    "tabs":                  ("가\t",                                         50_000),
    "square brackets":       ("[",                                         1_000_000),
    "round brackets":        ("(",                                         1_000_000),
    "angle brackets":        ("<",                                         1_000_000),
    "lenticular brackets":   ("【",                                         1_000_000),
    "corner brackets":       ("「",                                         1_000_000),
    "double angle brackets": ("《",                                         1_000_000),
    "braces":                ("{",                                         1_000_000),
    "quotation marks":       ("“",                                         1_000_000),
    "brackets with words":   ("[강산=",                                       200_000),
    "blanks":                (" ",                                         5_000_000),
    "marks":                 ("▲",                                         1_000_000),
    "buttons":               ("공유하기 ",                                      200_000),
    "mojibake":              ("±âÀÚ ",                                       100_000),
    "line ends":             ("\n",                                        1_000_000),
    "carriage returns":      ("\r",                                        1_000_000),
    "sentences":             (f"{SENTENCE}\n",                              200_000),
    "sentences far apart":   (f"{SENTENCE}\n\n\n \n\r\n\n\n\n\n\n",             50_000),
    "short lines":           ("가\n",                                        200_000),
    "bylines":               ("홍길동 기자\n",                                    20_000),
    "a page":                (PAGE,                                            5_000),
}
# fmt: on
"""One line of five megabytes, 200 000 lines, and the like; less of what has much to be read in it."""


def repeated(piece: str, length: int) -> str:
    """A text of that length of nothing but the piece."""
    return (piece * (length // len(piece) + 1))[:length]


@pytest.mark.parametrize("name", ARTICLES)
def test_no_text_is_slow_for_the_parser(name: str) -> None:
    """Eight times the text takes eight times the time, more or less."""
    piece, _ = ARTICLES[name]
    assert_keeps(Pace(max(1_000, 10 * len(piece)), 8, 24.0), parse_article, partial(repeated, piece), name)


@pytest.mark.timed
@pytest.mark.parametrize("name", ARTICLES)
def test_the_parser_keeps_its_time(name: str) -> None:
    """The whole is read in seconds, and half of it in half the time."""
    piece, times = ARTICLES[name]
    assert_keeps(Pace(len(piece) * times // 2, 2, 2.3, 20.0), parse_article, partial(repeated, piece), name)


def differing(length: int) -> str:
    """Lines of which no two are alike."""
    return "\n".join(f"강산군 {number}호 축제를 연다고 밝혔다." for number in range(length // 20))


def json_there_and_back(text: str) -> Article:
    """The article, stored and read back."""
    return Article.from_dict(parse_article(text).to_dict())


TOLD: dict[str, tuple[Callable[[str], object], Callable[[int], str]]] = {
    "lines that differ": (parse_article, differing),
    "an explanation": (explain, partial(repeated, PAGE)),
    "an explanation, printed": (lambda text: str(explain(text)), partial(repeated, PAGE)),
    "JSON": (json_there_and_back, partial(repeated, PAGE)),
    "an article, its views": (lambda text: repr(parse_article(text)), partial(repeated, PAGE)),
}
"""What else is made of a text, and of what text."""


@pytest.mark.parametrize("name", TOLD)
def test_nothing_made_of_a_text_is_slow(name: str) -> None:
    """Explaining, printing and storing take longer than reading and grow no faster."""
    call, text = TOLD[name]
    assert_keeps(Pace(1_000, 8, 24.0), call, text, name)


@pytest.mark.timed
@pytest.mark.parametrize("name", TOLD)
def test_what_is_made_of_a_text_keeps_its_time(name: str) -> None:
    """The same, of a text of twenty thousand letters and of twice as many."""
    call, text = TOLD[name]
    assert_keeps(Pace(20_000, 2, 2.3, 20.0), call, text, name)


# ── memory ──

MOST_MEMORY = 12
"""How many times the size of its text an article may take while it is read."""

MEASURED = """
import resource, sys
import newsparse
piece = sys.stdin.buffer.read().decode("utf-8")
newsparse.parse_article(piece)
text = piece * (50_000_000 // (sys.getsizeof(piece) - sys.getsizeof("가") + 2))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
article = newsparse.parse_article(text)
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
unit = 1 if sys.platform == "darwin" else 1024
print((after - before) * unit / sys.getsizeof(text))
"""

PARAGRAPH = f"{SENTENCE} " * 6 + "\n\n"


@pytest.mark.timed
@pytest.mark.parametrize("piece", [PARAGRAPH, PAGE + PARAGRAPH * 8, "가" * 1000], ids=["paragraphs", "pages", "a line"])
def test_memory_grows_with_the_text(piece: str) -> None:
    """Fifty megabytes of text, as long as Python keeps it, are read in a dozen times as much memory."""
    pytest.importorskip("resource")
    done = subprocess.run([sys.executable, "-c", MEASURED], input=piece.encode(), capture_output=True, check=False)
    assert (0, b"") == (done.returncode, done.stderr)
    assert float(done.stdout) < MOST_MEMORY
