"""The status of a reply, as headings, titles and sentences give it."""

from __future__ import annotations

import re
from http import HTTPStatus

_PHRASES = "|".join(sorted({re.escape(each.phrase) for each in HTTPStatus}, key=len, reverse=True))
_PROSE = re.compile(
    rf"\b([1-5]\d\d)`?\s+(?:{_PHRASES})\b|\b(?:status(?:\s+code)?|HTTP|code)(?:\s+(?:of|is|code))?:?\s+`?([1-5]\d\d)\b"
    r"|`([1-5]\d\d)`?\s+(?:status|response|HTTP)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:.*\b(?:response|reply|returns?|status|http|success|error)\b\D{0,40})?\b([1-5]\d\d)\b", re.IGNORECASE
)


def in_title(text: str) -> int | None:
    """The status in a heading or a tab's title, such as "Response 201" or "404 Not Found"."""
    found = _TITLE.match(text[:200].strip(" `*"))
    return int(found[1]) if found else None


def in_prose(text: str) -> tuple[int, int] | None:
    """The first status that a paragraph states, and where in it."""
    found = _PROSE.search(text)
    return (int(found[1] or found[2] or found[3]), found.start()) if found else None
