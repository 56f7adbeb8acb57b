"""Korean decoded with the wrong codec is found and put right; nothing else is touched."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsparse import parse_article, repair_mojibake
from newsparse.mojibake import find_mojibake

from .lossless import assert_lossless
from .strategies import texts

SYLLABLES = [chr(code) for code in range(0xAC00, 0xD7A4)]
COMMON = [letter for letter in SYLLABLES if min(letter.encode("cp949")) >= 0xA1]
"""The syllables of KS X 1001; cp949 has the others, too, in pairs of bytes that EUC-KR does not use."""
PROOF = "홍길동"
"""Three syllables that prove themselves; what they vouch for stands in the same stretch."""


def as_latin_1(text: str, encoding: str) -> str:
    """The text encoded as it should be, decoded as it should not."""
    return text.encode(encoding).decode("latin-1")


def as_windows_1252(text: str, encoding: str) -> str:
    """The same as browsers have it: C1 controls for the bytes that Windows-1252 has no character for."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode(encoding))


def as_lossy_windows_1252(text: str, encoding: str) -> str:
    """The same as a decoder has it that drops those bytes."""
    return text.encode(encoding).decode("cp1252", "ignore")


WRONGLY = (as_latin_1, as_windows_1252)


def spoken(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Words with one among them that proves itself, parted as in an article."""
    rows = st.lists(st.tuples(words, st.sampled_from((" ", "\n", "  ", "\r\n", ", ", ".\n"))).map("".join), max_size=8)
    return st.tuples(rows, rows).map(lambda both: "".join((*both[0], PROOF, " ", *both[1])))


def words(letters: list[str], *more: str) -> st.SearchStrategy[str]:
    """Words of syllables, with digits and signs of ASCII beside them."""
    edges = st.sampled_from(("", "", "", "(", ")", "5", "2024", "[", "=", "AI", "%", "“", "”", "·", *more))
    middle = st.lists(st.sampled_from(letters), min_size=1, max_size=6).map("".join)
    return st.tuples(edges.filter(lambda edge: edge not in "·“”"), middle, edges).map("".join)


@pytest.mark.parametrize("decode", WRONGLY)
@given(text=spoken(words(COMMON)))
def test_euc_kr_is_repaired(decode: Callable[[str, str], str], text: str) -> None:
    """Whatever the syllables, the text comes back as it was."""
    assert text == repair_mojibake(decode(text, "cp949"))


@pytest.mark.parametrize("decode", WRONGLY)
@given(text=spoken(st.tuples(words(SYLLABLES), st.sampled_from(COMMON)).map("".join)))
def test_cp949_is_repaired(decode: Callable[[str, str], str], text: str) -> None:
    """Syllables that only cp949 has come back in words that have one of EUC-KR too."""
    assume(b"\xa0" not in text.encode("cp949"))  # the no-break space of markup, as the docstring says
    assert text == repair_mojibake(decode(text, "cp949"))


@pytest.mark.parametrize("decode", WRONGLY)
@given(text=spoken(words(SYLLABLES, "…", "‘", "’", "—", "\xa0", "ⓒ")))
def test_utf_8_is_repaired(decode: Callable[[str, str], str], text: str) -> None:
    """In UTF-8 every syllable comes back."""
    assert text == repair_mojibake(decode(text, "utf-8"))


@given(spoken(words(SYLLABLES)))
def test_a_word_that_lost_a_byte_stays(text: str) -> None:
    """Where Windows-1252 dropped bytes, the words that lost none come back and the others stay as they are."""
    text = text.replace(PROOF, "축제를")  # which loses nothing
    lost = re.split("[ \r\n]", as_lossy_windows_1252(text, "utf-8"))
    expected = [
        word if as_windows_1252(word, "utf-8") == wrong else wrong
        for word, wrong in zip(re.split("[ \r\n]", text), lost, strict=True)
    ]
    assert expected == re.split("[ \r\n]", repair_mojibake(as_lossy_windows_1252(text, "utf-8")))


@pytest.mark.parametrize("decode", WRONGLY)
@pytest.mark.parametrize("encoding", ["cp949", "utf-8"])
@given(
    before=st.lists(words(COMMON), max_size=4).map(" ".join),
    wrong=spoken(words(COMMON)).map(str.strip),
    behind=st.lists(words(COMMON), max_size=4).map(" ".join),
)
def test_a_run_amid_clean_korean_is_repaired_alone(
    decode: Callable[[str, str], str], encoding: str, before: str, wrong: str, behind: str
) -> None:
    """What stands around it stays, and the run is found from its first word to its last."""
    text = f"{before}가 {decode(wrong, encoding)} 나{behind}"
    assert f"{before}가 {wrong} 나{behind}" == repair_mojibake(text)
    (defect,) = find_mojibake(text)
    assert "mojibake" == defect.code
    inside = text[defect.start : defect.end]
    assert inside == inside.strip(" \r\n")
    assert inside in decode(wrong, encoding)
    assert decode(PROOF, encoding) in inside


FOREIGN = """
    Élysée déjà-vu À l’époque où NAÏVETÉ Citroën™ Noël, «Zoë…» ça ÇA DÉJÀ crème brûlée Œuvre 50 % Ærøskøbing
    Ärger ÄRGER ÖÄÜ Übergrößen Straße süß €5 „Größe“ FÜR ÄÖÜäöüß AÇÃO AÇÕES São João NÃO! «OLÁ» ¿Qué? ¡Órale! mañana
    Việt Nam Đà Nẵng Phở ăn TIẾNG VIỆT ÀÁÂÃ người Hồ Chí Minh naïve façade Brontë…” kníže žluťoučký kůň ŽIŽKOV così…»
    Äänekoski HÄÄYÖ Åå Þór SÆÐÁ Þingvellir ÁÐUR Æ ø ß ÀÁÂÃÄÅÆÇÈÉÊË ÄÄÄÄ °°°° ÍÍÍÍ ©®™ © ® · ±5 ±5°C 3×4 ½ ¼½¾ m² 10㎡ µg §3 ¶ £5
    ¥100 10‰ «» ‹› ¿¡ a·b ´ ¨ ¸ ˆ ˜ – — … • † ‡ ÿ Ÿ × ÷ ¬ ¦ ¤ ¢ \xad \x85 \x80 \x9d ×2 A±B °F º ª
"""
"""Letters with accents and signs that are meant: French, German, Portuguese, Vietnamese, Czech, Nordic, tables, ornaments."""

foreign = st.lists(st.sampled_from(re.findall(r"[^ \n]+", FOREIGN)), max_size=12)


@given(foreign, st.sampled_from((" ", "\xa0", "\n", "강산군 ", " 봄꽃")))
def test_other_languages_and_signs_stay(several: list[str], between: str) -> None:
    """Accents are no mojibake, neither alone nor amid Korean."""
    text = between.join(several)
    assert text == repair_mojibake(text)
    assert () == find_mojibake(text)


@given(st.text(st.one_of(st.sampled_from(SYLLABLES), st.sampled_from("©®·±5 \n\xa0“”‘’…°①ⓒ△▲[](=)A.,")), max_size=60))
def test_clean_korean_stays(text: str) -> None:
    """Hangul with the signs that articles have is clean."""
    assert text == repair_mojibake(text)
    assert () == find_mojibake(text)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("中国国务院总理在北京会见外宾时说，两国关系发展良好。", "gb2312"),
        ("春の祭りは五日から三日間、川沿いの公園で開かれる。", "euc_jp"),
        ("春天的花在河邊開了，人們都來看。", "big5"),
        ("Ärger über größere Übel, Äpfel und Öl", "utf-8"),
        ("À l'époque où l'été créait des forêts", "utf-8"),
        ("Весна пришла в город", "utf-8"),
    ],
)
@pytest.mark.parametrize("decode", WRONGLY)
def test_mojibake_of_other_languages_is_not_taken_for_korean(
    decode: Callable[[str, str], str], text: str, encoding: str
) -> None:
    """Chinese, Japanese and Russian have runs like those of Korean; what they said is not guessed at."""
    wrong = decode(text, encoding)
    assert wrong == repair_mojibake(wrong)


bytes_as_letters = st.text(st.characters(max_codepoint=0xFF), max_size=40).map(
    lambda text: as_windows_1252(text, "latin-1")
)
strewn = st.lists(
    st.one_of(
        bytes_as_letters,
        st.sampled_from(
            [
                " ",
                "\n",
                "가",
                "\xa0",
                "±âÀÚ",
                "°¡",
                "ê¸°ìž",
                "ê°€ë‚˜",
                "ë‹¤",
                "\xa2\xae",
                "\xa2\xac",
                "·",
                "”",
                "Ã©",
                "Ã",
            ]
        ),
        words(COMMON).map(lambda word: as_latin_1(word, "utf-8")),
        words(COMMON, "®", "Æ").map(lambda word: as_latin_1(as_latin_1(word, "utf-8"), "utf-8")),
    ),
    max_size=8,
).map("".join)


@example("±âÀÚ \xa2\xae\xa2\xac °¡")
@example("ê¸°ë‹¨\xa0±âÀÚ ê¸°ìž")
@given(st.one_of(strewn, st.text(), texts))
def test_any_string_is_repaired_once_and_for_all(text: str) -> None:
    """No string is too odd, a second repair changes nothing, and all that the first changed was found."""
    repaired = repair_mojibake(text)
    assert repaired == repair_mojibake(repaired)
    found = find_mojibake(text)
    assert repaired == text or found
    assert [defect.end for defect in found] == sorted(defect.end for defect in found)
    if found:
        assert all(0 <= defect.start < defect.end <= len(text) for defect in found)
        assert repaired.startswith(text[: found[0].start])
        assert repaired.endswith(text[found[-1].end :])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("È«±æµ¿ ±âÀÚ", "홍길동 기자"),
        ("2024³â 5¿ù 1ÀÏ ±âÀÚ", "2024년 5월 1일 기자"),
        ("ê°\x95ì\x82°êµ°ì\x9d´ ê·¸", "강산군이 그"),
        ("±âÀÚ\xa0È«±æµ¿", "기자\xa0홍길동"),
        ("ÃàÁ¦ – ±âÀÚ ©", "축제 – 기자 ©"),
        ("ê¸°ìž", "ê¸°ìž"),
        ("ÖÐÎÄÐÂÎÅ ÈÕ±¾Óï", "ÖÐÎÄÐÂÎÅ ÈÕ±¾Óï"),
        ("ÆüËÜ¸ì¤Ç¤¹", "ÆüËÜ¸ì¤Ç¤¹"),
        ("crÃ¨me brÃ»lÃ©e dÃ©jÃ\xa0", "crÃ¨me brÃ»lÃ©e dÃ©jÃ\xa0"),
        ("°¡", "°¡"),
    ],
)
def test_examples(text: str, expected: str) -> None:
    """Names, dates, spaces of markup; what lost a byte, what is Chinese, Japanese or French, what is too short to prove."""
    assert expected == repair_mojibake(text)


@pytest.mark.parametrize("text", ["ê¸°ìž", "홍길동 ±âÀÚ", "봄 ì„œìš¸ 꽃"])
def test_an_article_tells_of_it(text: str) -> None:
    """The article keeps the text as it came and has a defect for it."""
    article = parse_article(text)
    assert text == article.text
    assert_lossless(article)
    assert find_mojibake(text) == tuple(defect for defect in article.defects if defect.code == "mojibake") != ()


@pytest.mark.parametrize("text", [b"\xb1\xe2", None, 5], ids=repr)
def test_what_is_no_string_is_a_mistake(text: object) -> None:
    """Bytes are to be decoded, not repaired."""
    with pytest.raises(TypeError) as caught:
        repair_mojibake(text)  # type: ignore[arg-type]
    assert f"repair_mojibake takes a str, not {type(text).__name__}; decode bytes first" == str(caught.value)


def test_clean_text_costs_next_to_nothing() -> None:
    """A megabyte of clean Korean with the usual signs is passed in less than a twentieth of a second."""
    text = "강산군은 5일 ‘봄꽃·나무 축제’를 연다고 밝혔다. © 강산일보\n" * 12_000
    start = time.process_time()
    assert () == find_mojibake(text)
    assert time.process_time() - start < 0.05
