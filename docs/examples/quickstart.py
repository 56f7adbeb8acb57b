"""Reads an article that is written below and prints every field of it.

The paper, the county and the people are invented.
"""

from __future__ import annotations

import io
import sys

from newsparse import Blank, Contributor, Section, parse_article

TEXT = """\
HOME > 사회
강산군 봄꽃 축제 5일 개막…“걷는 길마다 꽃”
주차장 두 배로 늘리고 셔틀버스 20분마다 운행
홍길동 기자 gildong@kangsan.example
입력 2024.04.01 09:30 수정 2024.04.01 14:05
페이스북 트위터 카카오톡 URL복사 글자크기
▲ 강산천 둑길에 벚꽃이 활짝 피어 있다. (사진=성춘향 기자)
[경기=강산일보] 홍길동 기자 = 강산군은 오는 5일부터 사흘 동안 강산천 둑길에서 봄꽃 축제를 연다고 1일 밝혔다.

올해 축제는 걷기 대회와 어린이 그림 대회, 지역 농산물 장터로 꾸며진다.

◇ 교통 대책

군은 임시 주차장을 두 배로 늘리고, 강산역에서 축제장까지 셔틀버스를 20분마다 운행한다.

임꺽정 강산군수는 “누구나 걸으며 봄을 만날 수 있게 준비했다”고 말했다.

gildong@kangsan.example
저작권자 © 2024 강산일보 무단전재 및 재배포 금지
많이 본 뉴스
강산시장, 새 단장 마치고 손님맞이
"""


def show(field: str, *values: object) -> None:
    """Print a field and its values, a line each."""
    for line, value in enumerate(values or (None,)):
        print(f"{'' if line else field:<14}{value if value is not None else '-'}")


def person(one: Contributor) -> str:
    """The parts of a contributor that are there: name, role, e-mail, organisation, bureau."""
    return " · ".join(part for part in (one.name, one.role, one.email, one.organization, one.bureau) if part)


def main() -> None:
    """Parse the article, print its fields, then the blocks that they were read off."""
    article = parse_article(TEXT)

    show("section", *(block.text for block in article.of(Section)))
    show("headline", article.headline)
    show("subheadlines", *article.subheadlines)
    show("authors", *map(person, article.authors))
    show("published_at", article.published_at)
    show("updated_at", article.updated_at)
    show(
        "timestamps", *(f"{one.value:%Y-%m-%d %H:%M} {one.role}, to the {one.precision}" for one in article.timestamps)
    )
    if article.dateline:
        places = ", ".join(article.dateline.places)
        people = ", ".join(map(person, article.dateline.contributors))
        show("dateline", f"places: {places}", f"agency: {article.dateline.agency}", f"by: {people}")
    for caption in article.captions:
        credit = ", ".join(map(person, caption.credit.contributors)) if caption.credit else None
        show("caption", caption.text, f"credit: {credit}")
    show("paragraphs", *(f"{number}. {one.text}" for number, one in enumerate(article.paragraphs, 1)))
    if article.copyright:
        rights, terms = article.copyright, ", ".join(sorted(article.copyright.terms))
        show("copyright", f"holder: {rights.holder}", f"year: {rights.year}", f"terms: {terms}")
    show("defects", *article.defects)

    print("\nWhat each piece of the text is, and the rule that said so:\n")
    for block in article.blocks:
        if not isinstance(block, Blank):
            print(f"{block.start:>5}-{block.end:<5}{block.kind:<13}{block.rule or '(no rule)':<17}{block.text}")

    print("\nNothing is lost:", "".join(block.text for block in article.blocks) == TEXT)


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # whatever the terminal's own encoding is
    main()
