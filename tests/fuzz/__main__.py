"""Lets libFuzzer look for a text that raises, loses a character, or is read in two ways.

``python -m tests.fuzz text -max_total_time=600``: all that stands behind the target goes to libFuzzer. What it finds lies
in ``.fuzz/``; the next run starts from there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["newsparse"]):
    import newsparse
    from newsparse import DEFAULT, Article, parse_article, repair_mojibake

    parse_html: Callable[[str], Article] | None = getattr(newsparse, "parse_html", None)

from tests.lossless import assert_lossless
from tests.strategies import FRAGMENTS, ODD

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "corpus"
FOUND = ROOT / ".fuzz"


def check(read: Callable[[str], Article], text: str) -> Article:
    """The article, as promised: whole, and the same twice."""
    article = read(text)
    assert_lossless(article)
    assert article == read(text)
    assert article == Article.from_dict(article.to_dict())
    return article


def fuzz_text(data: bytes) -> None:
    """``parse_article`` gives the text back; repairing twice is repairing once."""
    text = data.decode("utf-8", "surrogateescape")
    assert text == check(lambda text: parse_article(text, DEFAULT, strict=True), text).text
    repaired = repair_mojibake(text)
    assert repaired == repair_mojibake(repaired)


def fuzz_html(data: bytes) -> None:
    """``parse_html`` reads whatever is given to it."""
    assert parse_html
    check(parse_html, data.decode("utf-8", "surrogateescape"))


TARGETS = {"text": (fuzz_text, "*.txt"), **({"html": (fuzz_html, "*.html")} if parse_html else {})}
"""What is fuzzed, and the articles that it starts from."""


def seeded(name: str, pattern: str) -> Path:
    """Where what was found lies, with the articles of the corpus beside it."""
    folder = FOUND / name
    folder.mkdir(parents=True, exist_ok=True)
    for path in CORPUS.rglob(pattern):
        seed = folder / f"{path.parent.name}-{path.name}"
        seed.write_bytes(path.read_bytes())
    return folder


def dictionary() -> Path:
    """The words of pages, for libFuzzer to put in: by bytes alone it would not come upon Hangul."""
    path = FOUND / "words.dict"
    spelt = ("".join(map(r"\x{:02x}".format, word.encode("utf-8", "surrogatepass"))) for word in (*FRAGMENTS, *ODD))
    path.write_text("".join(f'"{word}"\n' for word in spelt), encoding="ascii")
    return path


def main() -> None:
    """Fuzz what is named first, with libFuzzer's options behind it."""
    name, *options = sys.argv[1:] or [""]
    if name not in TARGETS:
        sys.exit(f"{name!r} is no target; targets: {', '.join(TARGETS)}")
    target, pattern = TARGETS[name]
    folder = seeded(name, pattern)
    # eight kilobytes are a page of Hangul
    defaults = ["-max_len=8192", "-timeout=10", f"-dict={dictionary()}", f"-artifact_prefix={FOUND}/"]
    atheris.Setup([sys.argv[0], *defaults, *options, str(folder)], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
