"""What a picture shows, and what no picture shows."""

from __future__ import annotations

import pytest

from newsparse.readers.scenes import is_named_first, is_scene, names_scene, tells_scene

SCENES = (
    "12일 강산군 가람면 주민들이 나루터에서 감자 상자를 트럭에 싣고 있다.",
    "지난 24일 우산 병원에서 홍길동 씨가 우산 살을 갈아 끼우는 방법을 보여 주고 있다.",
    "21일 오전 한빛포구 주차장 입구에 요금 인상에 반대하는 현수막이 걸려 있다.",
    "가람면 직원들이 백세를 맞은 어르신의 집에서 문패를 달고 있다.",
    "성춘향 회원이 강산회관에서 첫 월급 봉투를 들어 보이고 있다. 봉투는 회관에 걸린다.",
)
NO_SCENES = (
    "강산군은 강산천 둑길에서 꽃을 심고 있다.",  # an office
    "강산군(군수 홍길동)은 마을 앞에 나무를 심고 있다.",
    "이날 행사에서 주민들이 꽃을 심고 있다.",  # goes on with what was told
    "둑길 앞에서 주민들이 골탕을 먹고 있다.",  # nothing to be seen
    "강산천에서 자전거를 타는 사람이 해마다 늘고 있다.",
    "“나루터에서 그물을 손질하고 있다.”",  # what somebody says
    "주민들이 꽃을 심고 있다.",  # nowhere
)


@pytest.mark.parametrize("text", SCENES)
def test_a_scene(text: str) -> None:
    """Hands at work, things in their place, and where."""
    assert tells_scene(text)


@pytest.mark.parametrize("text", NO_SCENES)
def test_what_tells_no_scene(text: str) -> None:
    """An office, a wish, a quotation, or no place."""
    assert not tells_scene(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("고친 우산을 손질하고 있는 마을 회원들", True),
        ("드론이 찍은 인삼밭 열화상 화면", True),
        ("우산 살을 맞추는 홍길동 씨와 주민들 작업 사진", True),
        ("해마다 늘고 있는 빈집", False),
        ("사진 한 장이 바꾼 마을", False),
        ("군이 내놓은 계획, 살펴보고 있는 주민들", False),
    ],
)
def test_what_is_named(text: str, shown: bool) -> None:
    """People by what they are doing, a photograph by what it is of."""
    assert shown == names_scene(text)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("주민들이 둑길을 걷고 있다", True),
        ("강산천 전경", True),
        ("축제에서 노래하는 모습.", True),
        ("강산군이 축제를 연다고 밝혔다.", False),
        ("현장에서 답을 찾다", False),
    ],
)
def test_how_a_scene_ends(text: str, ends: bool) -> None:
    """In what somebody is doing, or in a word for what is to be seen."""
    assert ends == is_scene(text)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("나루터에 정박한 요트. 배는 9척에 그쳤다.", True),
        ("배가 줄었다. 9척에 그쳤다.", False),
        ("나루터에 정박한 요트.", False),
    ],
)
def test_what_is_named_before_it_is_told_of(text: str, first: bool) -> None:
    """A noun with a stop, then a sentence."""
    assert first == is_named_first(text)
