"""Differences as Markdown, for the notes of a release."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..diagnostics import Level
from .run import Difference

_HEADINGS = ("Breaking", "May break", "Added", "Deprecated", "Changed")
_BY_LEVEL = {Level.ERROR: "Breaking", Level.WARNING: "May break", Level.INFO: "Changed"}
_MARKUP = re.compile(r"([\\*_{}\[\]()<>#+\-.!|~&@:$^=\"'])")
_CODE = re.compile(r"`([^`]*)`")


def changelog(differences: Iterable[Difference]) -> str:
    """Headings by effect, below them the resource types, below these what has changed.

    No text of a document becomes markup: what is in backquotes becomes code, all else is escaped.
    """
    found = sorted(differences, key=lambda each: (each.resource, each.finding.message))
    lines: list[str] = []
    for heading in _HEADINGS:
        under = [each for each in found if _heading(each) == heading]
        if under:
            lines += [f"## {heading}", "", *_grouped(under)]
    return "\n".join(lines) if lines else "Nothing has changed for callers.\n"


def _heading(difference: Difference) -> str:
    return difference.rule.heading or _BY_LEVEL[difference.finding.level]


def _grouped(differences: list[Difference]) -> Iterator[str]:
    for resource in dict.fromkeys(each.resource for each in differences):
        if resource:
            yield from (f"### {_text(f'`{resource}`')}", "")
        for each in differences:
            if each.resource == resource:
                message = each.finding.message
                waived = f" Accepted: {_text(each.finding.waived)}" if each.finding.waived else ""
                yield f"- {_text(message[:1].upper() + message[1:])}.{waived}"
        yield ""


def _text(text: str) -> str:
    """Text in which only what was in backquotes is anything but text."""
    parts = _CODE.split(text)
    return "".join(
        _code(part) if index % 2 else _MARKUP.sub(r"\\\1", part.replace("`", "\\`"))
        for index, part in enumerate(parts)
    )


def _code(text: str) -> str:
    return f"`{text}`" if text.strip() else _MARKUP.sub(r"\\\1", text)
