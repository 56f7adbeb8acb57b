"""How captions tell what is to be seen: in one sentence of somebody at work, or by naming it.

A picture shows hands, things in their place, people at a talk; it shows no wish, no plan and no quarrel. So the verb of a scene
is one of doing or standing, and where it has an abstract object or an office for its subject no scene is told.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["SCENE_WORDS", "is_named_first", "is_scene", "names_scene", "tells_scene"]

SCENE_WORDS = (
    "있다",
    "모습",
    "장면",
    "전경",
    "광경",
    "풍경",
    "촬영",
    "조감도",
    "포스터",
    "현장",
    "(상",
    "(하",
    "(좌",
    "(우",
    "(위",
    "(아래",
    "(왼쪽",
    "(오른쪽",
)
"""One of these stands in every scene."""

_SHORTEST = 20
"""A sentence that tells a scene is no shorter."""
_DEEDS = (
    "[가-힣] (?:보이|보여 주|올리|나르|내놓)|[어아여려워져쳐혀겨러켜춰] (?:내|들)|심|매|따|캐|줍|나르|싣|옮기|둘러보|살펴보|바라보|들여다보|구경하|만지|닦|쓸|치우|청소하|손질하"
    "|다듬|빚|굽|끓이|볶|담그|버무리|썰|이야기를 나누|악수하|박수를 치|손을 흔들|외치|띄우|낚|꿰|깁|매달|문패를 달|현수막을 달|나눠 주|인사하|인사말을 하|발언하|연설하|가르치"
    "|노래를 부르|연주하|춤추|촬영을 하|포즈를 취하|사진을 찍|사진에 담|헌화하|묵념하|시연하|체험하|차례를 기다리|고르|뛰어놀|거닐"
)
"""What somebody does whom a picture shows; with an abstract object (관심을 받고, 위기에 놓여) a verb tells no scene."""
_MORE = r"(?:\s[^.\n]{4,30}다\.)?"
"""A few words more on what is seen."""
_THINGS = "현수막|간판|안내판|표지판|안내문|차량|승용차|트럭|버스|지게차|중장비|어선|쓰레기|폐기물|상자|꽃|나무|천막|펜스|동상|비석|의자|돌|낙엽|눈|얼음"
"""What stands, hangs or lies in a picture."""


def is_scene(text: str) -> bool:
    """Whether a text ends in what somebody is doing, or in what is to be seen: 전경, 모습.

    >>> is_scene("강산천 둑길을 걷고 있다."), is_scene("강산군은 5일 축제를 연다고 밝혔다.")
    (True, False)
    """
    return _scene().search(text) is not None


@cache
def _scene() -> re.Pattern[str]:
    """What a caption ends in: what somebody is doing, or what is to be seen."""
    return re.compile(
        r"(?:[고며어아려여워져쳐혀겨러켜춰] 있(?:다|는 모습)|모습(?:이다)?|장면(?:이다)?|전경|광경|풍경|촬영(?:을 하고 있)?다?|조감도|포스터|현장|\((?:상|하|좌|우|위|아래|왼쪽|오른쪽)\))[.”\"]{0,2}\Z"
    )


def tells_scene(text: str) -> bool:
    """Whether a text is a sentence of what somebody is seen to do and where; no story has a paragraph of that alone.

    >>> tells_scene("강산천 둑길에서 주민들이 꽃을 심고 있다."), tells_scene("강산군은 강산천 둑길에 꽃을 심고 있다.")
    (True, False)
    """
    if len(text) < _SHORTEST or text[0] in "“\"‘'" or "”" in text or "따르면" in text or _seen().search(text) is None:
        return False
    return _where().search(text) is not None and _of_an_office().match(text) is None


@cache
def _seen() -> re.Pattern[str]:
    """A sentence of what a picture can show: somebody at work with their hands, on their way, at a talk; things in their place."""
    return re.compile(
        rf"(?:{_DEEDS})고 있다\.{_MORE}\Z|(?:{_THINGS})[이가] (?:\S+ ){{0,4}}(?:걸려|쌓여|세워져|놓여|서|피어|늘어서|붙어|멈춰 서|널려|방치돼) 있다\.{_MORE}\Z"
    )


@cache
def _of_an_office() -> re.Pattern[str]:
    """A sentence about what an office does, or one that goes on with what was told: no picture shows that."""
    return re.compile(
        r"(?:\S{1,14} ){0,2}\S*[가-힣](?:[시군구도청회원단부]|동|읍|면)(?:\([^()]{1,20}\))?[은는] |(?:한편|이처럼|또|특히|이어|이에|이날|그는|그러나|하지만|현재)[,\s]"
    )


@cache
def _where() -> re.Pattern[str]:
    return re.compile(r"에서 |\d일 |[가-힣]에 |[앞뒤위옆] |^[가-힣]{1,6}[시군구읍면동] ")


def names_scene(text: str) -> bool:
    """Whether a few words name people by what they are doing, or what was photographed: no sentence, and no heading.

    >>> names_scene("의자를 손질하고 있는 마을 회원들"), names_scene("늘고 있는 빈집")
    (True, False)
    """
    return _named().fullmatch(text) is not None


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        rf"[^\n.,…“”\"‘’'?!]{{4,50}}(?:(?:{_DEEDS})고 있는 [^\n.,…]{{1,20}}(?:들|씨|회원|주민|학생|어린이|선수|단원|참가자)|[가-힣](?:는|고 있는) [가-힣]{{2,4}} (?:씨|할머니|할아버지|어르신)|(?:현장|작업|행사|공연|기념|단체)\s?사진|(?:찍은|촬영한|담은) [^\n.,…]{{1,20}}(?:화면|사진|영상))"
    )


def is_named_first(text: str) -> bool:
    """Whether what is seen is named before it is told of.

    >>> is_named_first("나루터에 정박한 요트. 배는 9척에 그쳤다."), is_named_first("배가 줄었다. 9척에 그쳤다.")
    (True, False)
    """
    first, stop, more = text.partition(". ")
    return bool(stop) and len(first) >= 8 and len(more) >= 8 and first[-1] not in "다요죠까" and not first[-1].isdigit()
