"""The default layout: what Korean local papers print, from the top of the page to its end.

Rules that go by words alone come first, the surest first; then those that also need to know where a line stands.
"""

from __future__ import annotations

from newsparse.layout import Layout
from newsparse.layouts.captions import CAPTIONS, CAPTIONS_BY_PLACE
from newsparse.layouts.flat import lost_breaks
from newsparse.layouts.head import BYLINES, HEAD_BY_PLACE, HEAD_FIRST, LEAD, SECTIONS, TIMES
from newsparse.layouts.markup import (
    MARKUP,
    MARKUP_BY_PLACE,
    MARKUP_BYLINES,
    MARKUP_LINKS,
    MARKUP_PARTS,
    MARKUP_PICTURES,
)
from newsparse.layouts.page import CLOCKS, PAGE, PAGE_BEHIND, PAGE_BY_PLACE, SUMMARY
from newsparse.layouts.story import NOTES, STORY, STORY_BY_PLACE
from newsparse.layouts.tail import RIGHTS, TAIL, TAIL_BY_PLACE

__all__ = ["DEFAULT"]

DEFAULT = Layout(
    "default",
    (
        *MARKUP_PICTURES,
        *RIGHTS,
        *MARKUP,
        *CLOCKS,
        *TIMES,
        *SUMMARY,
        *MARKUP_PARTS,
        *SECTIONS,
        *MARKUP_LINKS,
        *PAGE,
        *PAGE_BEHIND,
        *NOTES,
        *CAPTIONS,
        *STORY,
        *BYLINES,
        *LEAD,
        *MARKUP_BYLINES,
        *TAIL,
        *MARKUP_BY_PLACE,
        *PAGE_BY_PLACE,
        *HEAD_FIRST,
        *CAPTIONS_BY_PLACE,
        *STORY_BY_PLACE,
        *HEAD_BY_PLACE,
        *TAIL_BY_PLACE,
    ),
    breaks=lost_breaks,
)
"""What `parse_article` reads by when it is given no layout."""
