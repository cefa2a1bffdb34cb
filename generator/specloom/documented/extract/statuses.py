"""The status of a reply, as headings, titles and sentences give it."""

from __future__ import annotations

import re

from . import messages

_TITLE = re.compile(
    r"(?:.*\b(?:response|reply|returns?|status|http|success|error)\b\D{0,40})?\b([1-5]\d\d)\b", re.IGNORECASE
)


def in_title(text: str) -> int | None:
    """The status in a heading or a tab's title, such as "Response 201" or "404 Not Found"."""
    found = _TITLE.match(text[:200].strip(" `*"))
    return int(found[1]) if found else None


def in_prose(text: str) -> tuple[int, int] | None:
    """The first status that a paragraph states, and where in it."""
    return messages.find_status(text)
