"""The texts that are timed. Papers, people and places are invented."""

from __future__ import annotations

from html import escape

__all__ = ["BARE", "LONG", "SAMPLE", "SERVED", "SHORT", "lines_of"]

_HEAD = (
    "HOME > 사회 > 강산",
    "강산천 둑길 12km, 주민 손으로 다시 걷는 길이 되다",
    "네 해에 걸쳐 쉼터 여덟 곳과 나무다리 세 개…“아이들이 다시 물가로 내려온다”",
    "홍길동 기자 gildong@kangsan.example",
    "입력 2024.04.08 09:12  수정 2024.04.08 14:30:05",
    "▲ 강산천 둑길에 모인 주민들이 팬지와 수선화를 심고 있다. (사진=강산군 제공)",
)
_STORY = (
    "[강산=강산일보] 홍길동 기자 = 강산군 가람면과 한빛읍을 잇는 강산천 둑길이 네 해 동안의 공사를 마치고 8일 주민에게 돌아왔다. 군은 이날 오전 가람교 아래 둔치에서 개통식을 열고 12km 전 구간을 걸을 수 있게 됐다고 밝혔다. 개통식에는 주민과 학생 600여 명이 나와 가람교에서 한빛나루까지 함께 걸었다.",
    "둑길은 1970년대에 쌓은 제방 위에 난 길이다. 비가 많이 온 해마다 흙이 쓸려 내려가 자전거는커녕 걷기도 어려웠고, 2018년 여름에는 가람면 쪽 300m가 무너져 여섯 해 가까이 사람이 다니지 못했다. 농사철이면 경운기가 국도로 돌아가느라 교통사고도 끊이지 않았다.",
    "군은 2020년부터 국비와 군비 184억 원을 들여 제방을 다시 다지고 길 폭을 3m로 넓혔다. 중간에 끊긴 세 곳에는 나무다리를 놓고, 그늘이 없던 구간에는 느티나무와 팽나무 1,200그루를 심었다. 물이 불면 잠기는 낮은 구간에는 경보기와 차단기를 달아 읍사무소에서 바로 닫을 수 있게 했다.",
    "공사가 길어진 데에는 까닭이 있다. 둑 아래 습지에 수달과 흰목물떼새가 산다는 사실이 알려지면서 군은 설계를 두 차례 고쳤고, 새끼를 치는 4월부터 7월까지는 장비를 세웠다. 나무다리 하나는 습지를 피하느라 처음 그린 자리에서 140m 위로 옮겨 놓았다.",
    "“처음에는 왜 이렇게 더디냐는 말을 많이 들었지요.” 가람면 이장단협의회 최누리 회장의 말이다. 그는 “이제는 수달을 보러 왔다는 사람이 둑길을 걸으러 왔다는 사람보다 많다”며 웃었다. 가람면에는 지난해에만 민박 네 곳과 찻집 두 곳이 새로 문을 열었다. 빈집을 고쳐 들어온 젊은 식구도 세 집이다.",
    "주민들은 공사가 끝나기를 기다리지만은 않았다. 해마다 4월 첫째 주말이면 100명 넘는 사람이 모여 꽃을 심었고, 가람초등학교 학생들은 둑길에서 본 새와 풀을 그려 안내판 서른 개를 만들었다. 학생들이 적은 새 이름은 쉰두 가지로, 군이 낸 조사 보고서보다 여덟 가지가 많다.",
    "■ 쉼터마다 다른 이야기",
    "쉼터 여덟 곳에는 마을 어른들의 이야기가 적혀 있다. 나루터가 있던 자리, 장날이면 소를 건네던 여울, 피란길에 밥을 지어 나누던 느티나무 같은 것들이다. 글은 강산문화원이 두 해 동안 모았다. 이야기를 들려준 이는 모두 일흔세 명이고, 가장 나이 많은 이는 아흔여섯이다.",
    "강산문화원 권세현 사무국장은 “길은 남아 있는데 길 이름을 아는 분들이 떠나고 있었다”며 “걷다가 멈춰 읽을 만한 것을 두고 싶었다”고 설명했다. 이야기는 문화원 누리집에서도 들을 수 있다. 올가을에는 책으로도 나온다. 표지에는 1983년 나루터를 찍은 흑백 사진을 싣기로 했다. 사진은 한빛읍에 사는 여든두 살 사진사가 내놓았다.",
    "상인들은 벌써 손님을 맞고 있다. 한빛읍 시장에서 국밥집을 하는 이가람 씨는 지난 주말에만 손님이 평소의 두 배였다고 했다. 군은 읍내 빈 점포 열한 곳을 청년 창업 공간으로 빌려줄 계획이다. 월세는 10만 원이고 세 해까지 쓸 수 있으며, 신청은 다음 달 20일까지 받는다.",
    "걱정도 있다. 주차장은 세 곳에 210대 자리뿐이고, 버스는 한 시간에 한 대 다닌다. 군은 주말과 공휴일에 20분 간격으로 순환버스를 돌리고 9월까지 가람교 옆에 150대 자리를 더 만들기로 했다. 둑길에 자전거를 들일지를 두고도 걷는 이와 타는 이의 생각이 갈린다. 군은 우선 평일에만 자전거를 들이고 한 해 뒤에 다시 정하자는 안을 내놓았다.",
    "둑길을 밤에도 열지는 아직 정하지 못했다. 불을 밝히면 걷는 사람은 편하지만 물가의 동물은 잠을 설친다. 군은 6월 주민 토론회를 열고 그 결과에 따라 조명을 놓을 구간과 시간을 정한다. 토론회에는 주민 누구나 나올 수 있고, 나오기 어려운 이는 글로 뜻을 낼 수 있다.",
    "김한결 강산군수는 “빨리 만드는 것보다 오래 남는 길을 만들고 싶었다”며 “무너진 자리를 다시 이은 것은 군이 아니라 해마다 삽을 들고 나온 주민들”이라고 말했다. 군은 앞으로 다섯 해 동안 해마다 둑길의 흙과 물을 살펴 그 결과를 주민에게 알리기로 했다.",
    "개통을 기념하는 걷기 대회는 13일 오전 9시 가람교 둔치에서 열린다. 참가비는 없고, 완주한 사람에게는 강산쌀 1kg을 준다. 신청은 12일까지 강산군 누리집이나 전화로 하면 된다. 비가 오면 대회는 한 주 미뤄 20일에 열린다. 자세한 내용은 강산군 걷는길팀(02-000-0000)에 물으면 된다.",
)
_TAIL = (
    "저작권자 © 강산일보 무단전재 및 재배포, AI 학습 이용 금지",
    "#강산천 #둑길 #걷기대회",
    "페이스북 트위터 카카오톡 URL복사 댓글 0",
)

SAMPLE = "\n".join((*_HEAD, *(f"{paragraph}\n\n\n" for paragraph in _STORY), *_TAIL))
"""An article of the usual size: 65 lines, 23 of which are not blank, 2,500 characters."""
SHORT = "\n".join((_HEAD[1], _HEAD[3], _STORY[0]))
"""A brief: a headline, a byline and a paragraph."""
LONG = "\n".join((*_HEAD, *(f"{number}. {paragraph}\n" for number in range(200) for paragraph in _STORY), *_TAIL))
"""A report of 2,800 paragraphs."""


def lines_of(text: str) -> int:
    """How many lines are not blank."""
    return sum(1 for line in text.splitlines() if line.strip())


def _bare(text: str) -> str:
    """A text on a page with little else: a menu above, other articles beside, an imprint below."""
    menu = "".join(
        f'<li><a href="/list/{at}">{name}</a></li>'
        for at, name in enumerate(("정치", "경제", "사회", "문화", "지역", "사람") * 4)
    )
    others = "".join(f'<li><a href="/news/{at}">가람시, 버스 노선 {at}개 늘린다</a></li>' for at in range(2, 32))
    section, headline, deck, byline, times, caption, *rest = [
        escape(line) for line in text.splitlines() if line.strip()
    ]
    story = "".join(f"<p>{line}</p>\n" for line in rest)
    return f"""<!DOCTYPE html>
<html lang="ko"><head><meta charset="utf-8"><title>{headline} - 강산일보</title>
<meta property="og:title" content="{headline}"><meta property="og:site_name" content="강산일보">
<meta property="article:published_time" content="2024-04-08T09:12:00+09:00">
<script>window.page = {{"id": 1, "kind": "article"}};</script><style>.article p {{ margin: 1em 0; }}</style></head>
<body><header><a href="/">강산일보</a><nav><ul>{menu}</ul></nav></header>
<main><div class="location">{section}</div><h1 class="headline">{headline}</h1><h2 class="subtitle">{deck}</h2>
<ul class="info"><li class="byline">{byline}</li><li class="date">{times}</li></ul>
<article class="article"><figure><img src="/1.jpg" alt=""><figcaption>{caption}</figcaption></figure>
{story}</article></main>
<aside><h3>많이 본 뉴스</h3><ol>{others}</ol></aside>
<footer><p>발행인 : 홍길동 | 강산군 강산읍 강산로 1 | 02-000-0000</p><p>Copyright © 강산일보. All rights reserved.</p></footer>
</body></html>
"""


def _served(bare: str) -> str:
    """The page as papers serve it: scripts, style sheets and advertising slots, a menu of menus, lists of lists."""
    metas = "".join(
        f'<meta property="og:extra{at}" content="강산군 소식을 전하는 강산일보 {at}">\n' for at in range(24)
    )
    styles = "".join(f'<link rel="stylesheet" href="/css/{at}.css?v=20240408">\n' for at in range(12))
    code = "".join(
        f"  if (page.width > {at}) {{ page.slots.push({{ id: 'slot-{at}', size: [{at}, 250] }}); }}\n"
        for at in range(24)
    )
    scripts = "".join(f"<script>\n(function (page) {{\n{code}}})(window.page);\n</script>\n" for _ in range(20))
    sections = ("정치", "경제", "사회", "문화", "지역", "사람", "교육", "체육")
    menu = "".join(
        f'<li class="dep1 nav-item"><a href="/list/{name}" class="nav-link" onclick="count(\'{name}\')">{name}</a>\n<ul class="dep2">'
        + "".join(
            f'\n<li><a href="/list/{name}/{of}" class="nav-link">{of} {name}</a></li>'
            for of in ("강산군", "가람시", "한빛읍")
        )
        + "\n</ul></li>\n"
        for name in sections
    )
    slots = "".join(
        f'<div class="ad ad-{at}" id="slot-{at}" style="width: 300px; height: 250px"></div>\n' for at in range(12)
    )
    lists = "".join(
        f'<section class="box box-{name}"><h3 class="box-title"><span>{name}</span> 많이 본 기사</h3>\n<ul class="list">\n'
        + "".join(
            f'<li class="item clearfix"><a href="/news/{name}/{at}" class="link"><span class="thumb"><img src="/thumb/{at}.jpg" alt="">'
            f'</span>\n<strong class="item-title">가람시, {name} 예산 {at}억 원 늘린다</strong>\n<em class="num">{at}</em></a></li>\n'
            for at in range(1, 9)
        )
        + "</ul></section>\n"
        for name in sections
    )
    return (
        bare.replace("</head>", f"{metas}{styles}{scripts}</head>")
        .replace("</header>", f'<div id="gnb" class="menu-wrap"><ul class="menu">{menu}</ul></div>{slots}</header>')
        .replace("</aside>", f"{lists}{slots}</aside>{scripts}")
    )


BARE = _bare(SAMPLE)
"""The same article on a page with a menu, thirty other articles and an imprint."""
SERVED = _served(BARE)
"""The same page as papers serve it: the middle one of 56 real pages has 100,000 characters and 700 elements, too."""
