"""The default layout: what Korean local papers print, from the top of the page to its end.

Rules that go by words alone come first, the surest first; then those that also need to know where a line stands.
"""

from __future__ import annotations

from newsparse.layout import Layout
from newsparse.layouts.bylines import BYLINES, BYLINES_BEHIND_TITLE, BYLINES_BY_PLACE
from newsparse.layouts.captions import CAPTIONS, CAPTIONS_BY_PLACE
from newsparse.layouts.flat import lost_breaks
from newsparse.layouts.leads import LEAD_ALONE, LEADS
from newsparse.layouts.markup import (
    MARKUP,
    MARKUP_BY_PLACE,
    MARKUP_BYLINES,
    MARKUP_LINKS,
    MARKUP_PARTS,
    MARKUP_PICTURES,
)
from newsparse.layouts.page import BADGES, CLOCKS, IMPRINT, PAGE, PAGE_BEHIND, PAGE_BY_PLACE, SUMMARY
from newsparse.layouts.story import BROADCAST, NOTES, STORY, STORY_BY_PLACE
from newsparse.layouts.tail import RIGHTS, TAIL, TAIL_BY_PLACE
from newsparse.layouts.times import TIMES, TIMES_BY_PLACE
from newsparse.layouts.titles import DECKS, HEADLINE, SECTIONS, SECTIONS_BY_PLACE

__all__ = ["DEFAULT"]

BY_WORDS = (
    *MARKUP_PICTURES,
    *RIGHTS,
    *IMPRINT,
    *MARKUP,
    *CLOCKS,
    *TIMES,
    *SUMMARY,
    *BADGES,
    *MARKUP_PARTS,
    *BROADCAST,
    *SECTIONS,
    *MARKUP_LINKS,
    *PAGE,
    *PAGE_BEHIND,
    *NOTES,
    *CAPTIONS,
    *STORY,
    *LEAD_ALONE,
    *BYLINES,
    *LEADS,
    *MARKUP_BYLINES,
    *TAIL,
)
"""What is known by its words, wherever it stands."""

BY_PLACE = (
    *MARKUP_BY_PLACE,
    *PAGE_BY_PLACE,
    *TIMES_BY_PLACE,
    *BYLINES_BEHIND_TITLE,
    *HEADLINE,
    *CAPTIONS_BY_PLACE,
    *STORY_BY_PLACE,
    *SECTIONS_BY_PLACE,
    *BYLINES_BY_PLACE,
    *DECKS,
    *TAIL_BY_PLACE,
)
"""What is known once it is clear where the story stands."""

DEFAULT = Layout("default", (*BY_WORDS, *BY_PLACE), breaks=lost_breaks)
"""What `parse_article` reads by when it is given no layout."""
