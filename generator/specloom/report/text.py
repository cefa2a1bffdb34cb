"""Findings as text for people."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from ..diagnostics import Finding

Style = Callable[[str, str], str]
"""Gives a text the look of ``error``, ``warning``, ``info``, ``hint`` or ``place``."""

_WIDTH = 100
_LINE_ENDS = "\r\n|[\n\r\x85\u2028\u2029]"
"""Those of YAML's readers."""
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp", "Co", "Cn"}


def plain(text: str, _: str) -> str:
    """The style that changes nothing."""
    return text


def visible(text: str) -> str:
    """The text with control characters and characters that change its direction written as escapes.

    Text of a document must not be able to steer a terminal.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        character.encode("unicode_escape").decode()
        if unicodedata.category(character) in _HIDDEN
        else character
        for character in text
    )


def as_text(findings: Iterable[Finding], style: Style = plain) -> Iterator[str]:
    """Each finding in a few lines: where and what, the place in its file, and how to mend it."""
    for finding in findings:
        yield "\n".join(_lines(finding, style))


def _lines(finding: Finding, style: Style) -> Iterator[str]:
    level = str(finding.level)
    place = style(visible(str(finding.position)), "place")
    yield f"{place}: {style(level, level)} {finding.rule}: {visible(finding.message)}"
    if finding.pointer:
        yield f"    at {visible(finding.pointer)}"
    yield from _excerpt(finding)
    for related in finding.related:
        yield f"    {style(visible(str(related.position)), 'place')}: {visible(related.message)}"
    if finding.hint:
        yield f"    {style('hint:', 'hint')} {visible(finding.hint)}"
    if finding.waived:
        yield f"    waived: {visible(finding.waived)}"


def details(finding: Finding) -> Iterator[str]:
    """What there is to say beyond the message, a line each, without the lines of files."""
    if finding.pointer:
        yield f"at {visible(finding.pointer)}"
    for related in finding.related:
        yield visible(f"{related.position}: {related.message}")
    if finding.hint:
        yield f"hint: {visible(finding.hint)}"
    if finding.waived:
        yield f"waived: {visible(finding.waived)}"


def _excerpt(finding: Finding) -> Iterator[str]:
    """The line of the file, cut to what is around the column, and a caret below it."""
    lines = _source(finding.position.file)
    number, column = finding.position.line, finding.position.column
    if not 0 < number <= len(lines) or not lines[number - 1].strip():
        return
    line = lines[number - 1].replace("\t", " ")
    start = max(0, column - 1 - _WIDTH // 2) if len(line) > _WIDTH else 0
    shown, before = line[start : start + _WIDTH], line[start : max(start, column - 1)]
    margin = f"    {number} | "
    yield margin + visible(shown)
    yield " " * (len(margin) + _columns(visible(before))) + "^"


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else not unicodedata.combining(c) for c in text)


@lru_cache(maxsize=16)
def _source(file: str) -> Sequence[str]:
    path = Path(file)
    try:
        if not path.is_file():
            return ()
        return re.split(_LINE_ENDS, path.read_text("utf-8-sig", errors="replace"))
    except (OSError, ValueError):
        return ()
