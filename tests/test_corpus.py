"""The articles of ``tests/corpus``: they are read exactly as they are marked.

``python -m tests.corpus_files`` moves them between the folders after the rules have changed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse import DEFAULT as LAYOUT
from newsparse import Defect, Line, Rule, parse_article
from newsparse.layout import Hit, Refusal

from . import corpus_files
from .corpus_files import DEFAULT, FOLDERS, KNOWN_FAILURES, NEGATIVE, difference, files, found, wanted
from .forms_page import GROUPS, PAGE, page, write
from .lossless import assert_lossless
from .marked import MarkError, Person, read, read_file

FAILING = pytest.mark.xfail(strict=True, raises=AssertionError, reason="known; its fails: line says what goes wrong")
ARTICLES = [
    pytest.param(path, id=f"{folder}/{path.stem}", marks=[FAILING] if folder == KNOWN_FAILURES else [])
    for folder in FOLDERS
    for path in files(folder)
]


@pytest.mark.parametrize("path", ARTICLES)
def test_an_article_is_read_as_it_is_marked(path: Path) -> None:
    """Every block, with its span and what stands in it: people, places, credits, holders, terms, times as printed."""
    article = read_file(path)
    wrong = difference(wanted(article), found(parse_article(article.text)))
    assert not wrong, "\n".join([f"{path.name}: - is marked, + is read", *wrong])


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_an_article_is_whole(path: Path) -> None:
    """Nothing of it is lost, and its own blocks, joined, are read as it was."""
    article = parse_article(read_file(path).text)
    assert_lossless(article)
    assert article == parse_article("".join(block.text for block in article.blocks))


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_an_article_says_what_it_shows(path: Path) -> None:
    """Forms with their group, or traps, each with a piece that stands in the article; a reason where it is not read."""
    article = read_file(path)
    keys = [key for key, _ in article.head if key != "fails"]
    key = "trap" if article.values("trap") else "form"
    assert keys == [key, "show"] * (len(keys) // 2), "a line form: or trap:, a line show:, and so on"
    assert keys, "nothing is said of what the article shows"
    assert [] == [form for form in article.values("form") if form.partition(": ")[0] not in GROUPS]
    text = " ".join(article.text.split())
    assert [] == [show for show in article.values("show") if " ".join(show.replace("⏎", " ").split()) not in text]
    assert (path.parent.name == KNOWN_FAILURES) == (len(article.values("fails")) == 1)
    assert path.parent.name in (KNOWN_FAILURES, NEGATIVE if key == "trap" else DEFAULT)


def test_the_corpus_was_found() -> None:
    """None of the above is empty by mistake, and an article has one folder."""
    assert {"default", "negative"} <= {path.parent.name for path in files()} <= set(FOLDERS)
    assert len(files(DEFAULT)) >= 100
    assert len(files(NEGATIVE)) >= 10
    assert len({path.name for path in files()}) == len(files())


def test_every_rule_has_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that claims nothing of any article is a rule that nobody needs, or one that nobody has looked at."""
    look, claims = Rule.look, set[str]()

    def noted(rule: Rule, line: Line) -> Hit | Defect | Refusal:
        verdict = look(rule, line)
        if isinstance(verdict, Hit):
            claims.add(rule.name)
        return verdict

    monkeypatch.setattr(Rule, "look", noted)
    for path in files():
        parse_article(read_file(path).text)
    assert set() == {rule.name for rule in LAYOUT.rules if not rule.hint} - claims


def test_line_ends_are_kept() -> None:
    """What was saved on Windows comes back as it was."""
    (path,) = [path for path in files() if path.stem == "windows-line-ends"]
    assert "\r\n" in read_file(path).text
    assert "\n" not in read_file(path).text.replace("\r\n", "")


def test_the_page_of_forms_is_up_to_date(*, update_goldens: bool) -> None:
    """``docs/forms.md`` is what the articles say."""
    if update_goldens:
        write()
    assert page() == PAGE.read_text(encoding="utf-8"), "run python -m tests.corpus_files"


def test_articles_are_moved_to_where_they_belong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read goes to default or negative, what is not to known-failures with a reason; the article is not touched."""
    monkeypatch.setattr(corpus_files, "CORPUS", tmp_path)
    story = (
        "⟦headline|강산군 봄꽃 축제⟧\r\n\r\n⟦p|강산군은 5일 봄꽃 축제를 연다고 밝혔다. 축제는 사흘 동안 이어진다.⟧\r\n"
    )
    for folder, name, source in (
        (KNOWN_FAILURES, "good", f"form: a\nshow: b\nfails: it did\n---\n{story}"),
        (KNOWN_FAILURES, "trap", f"trap: a\nshow: b\nfails: it did\n---\n{story}"),
        (DEFAULT, "bad", f"form: a\nshow: b\n---\n{story.replace('headline', 'contact')}"),
    ):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / f"{name}.txt").write_bytes(source.encode())
    assert [
        "bad.txt: from default to known-failures",
        "good.txt: from known-failures to default",
        "trap.txt: from known-failures to negative",
    ] == list(corpus_files.sort())
    assert [] == list(corpus_files.sort())
    reason = "the contact “강산군 봄꽃 축제” is read as headline “강산군 봄꽃 축제”"
    assert (tmp_path / DEFAULT / "good.txt").read_bytes().decode() == f"form: a\nshow: b\n---\n{story}"
    assert read_file(tmp_path / KNOWN_FAILURES / "bad.txt").values("fails") == (reason,)


def test_what_stands_in_a_block_is_told_apart() -> None:
    """Spans count from the start of the text without marks; who belongs together is together."""
    article = read(
        "---\n⟦headline|제목⟧\n⟦byline|⟦bureau|안산⟧=⟦name|홍길동⟧·⟦name|성춘향⟧ ⟦role|기자⟧ ⟦email|sung@⟧, ⟦org|편집국⟧⟧\n"
    )
    assert "제목\n안산=홍길동·성춘향 기자 sung@, 편집국\n" == article.text
    first, second = article.blocks[1].people
    assert Person(bureau=(3, 5), name=(6, 9)) == first
    assert Person(name=(10, 13), role=(14, 16), email=(17, 22), org=(24, 27)) == second


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("form: a\n", "there is no line --- between the head and the article"),
        ("form\n---\n", "line 1: expected 'key: value', not 'form'"),
        ("colour: red\n---\n", "line 1: the keys are form, show, trap, fails; not 'colour'"),
        ("---\n⟦p|하나⟧\n둘\n", "line 2: '둘' stands in no block"),
        ("---\n⟦p|하나\n", "the p at character 0 is not closed"),
        ("---\n⟦p|하나⟧⟧\n", "line 2: ⟧ closes nothing"),
        ("---\n⟦p|⟧\n", "line 2: the p is empty"),
        ("---\n⟦ p|하나⟧\n", "line 2: after ⟦ a kind and | are expected"),
        ("---\n⟦name|홍길동⟧\n", "line 2: a name may not stand at the top; there may: headline, "),
        ("---\n⟦p|⟦name|홍길동⟧⟧\n", "line 2: a name may not stand in a p; there may: nothing"),
        ("---\n\n⟦timestamp today|5일⟧\n", "line 3: a timestamp takes published | updated | other and an ISO time, not 'today'"),
        ("---\n⟦timestamp published 2024-13-01|5일⟧\n", "line 2: a timestamp takes published | updated | other and an ISO time"),
        ("---\n⟦copyright no-smoking|©⟧\n", "line 2: a copyright takes no 'no-smoking'"),
    ],
)  # fmt: skip
def test_a_wrong_mark_is_told(source: str, message: str) -> None:
    """The error says which line, and what may stand there."""
    with pytest.raises(MarkError) as error:
        read(source)
    assert str(error.value).startswith(message)


def test_a_wrong_file_is_named(tmp_path: Path) -> None:
    """The error of a file begins with its name."""
    path = tmp_path / "odd.txt"
    path.write_bytes("---\n둘\n".encode())
    with pytest.raises(MarkError, match=r"^odd\.txt: line 2: '둘' stands in no block$"):
        read_file(path)
