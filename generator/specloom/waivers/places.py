"""What is excused of a document: a rule at places, which JSON pointers name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ..diagnostics import Finding, Level
from ..source.files import File
from ..source.pointer import Tokens, join

_BELOW = "/**"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWaiver:
    """Excuses one rule at these places.

    A place is a JSON pointer into the bundled document. ``*`` stands for any one member or item, and
    ``/**`` at the end for the place and everything below it.
    """

    rule: str
    pointers: tuple[str, ...]
    reason: str
    index: int
    file: File = field(repr=False, compare=False)

    def finding(self, rule: str, message: str, hint: str, *tokens: str) -> Finding:
        """What is wrong with the waiver itself."""
        at: Tokens = (str(self.index), *tokens)
        return Finding(rule, Level.ERROR, message, self.file.position(at), join(at), hint)


def apply(
    waivers: Iterable[PlaceWaiver], findings: Iterable[Finding], is_judged: Callable[[str], bool]
) -> Iterator[Finding]:
    """The findings, waived where one of these excuses them, and one for each place that excuses nothing.

    ``is_judged`` tells of a rule whether this run has looked for it: else its waivers may be idle.
    """
    entries = tuple(waivers)
    by_rule: dict[str, list[tuple[PlaceWaiver, str]]] = {}
    for waiver in entries:
        by_rule.setdefault(waiver.rule, []).extend((waiver, pointer) for pointer in waiver.pointers)
    used: set[tuple[int, str]] = set()
    for finding in findings:
        candidates = () if finding.waived else by_rule.get(finding.rule, ())
        found = next((each for each in candidates if _covers(each[1], finding.pointer)), None)
        if found:
            used.add((found[0].index, found[1]))
        yield replace(finding, waived=found[0].reason) if found else finding
    for waiver in entries:
        if is_judged(waiver.rule):
            yield from _unused(waiver, used)


def _covers(pattern: str, pointer: str) -> bool:
    pattern = pattern.removeprefix("#")
    body = pattern.removesuffix(_BELOW)
    steps = ["[^/]*" if step == "*" else re.escape(step) for step in body.split("/")]
    below = "(/.*)?" if body != pattern else ""
    return re.fullmatch("/".join(steps) + below, pointer, re.DOTALL) is not None


def _unused(waiver: PlaceWaiver, used: set[tuple[int, str]]) -> Iterator[Finding]:
    unused = [pointer for pointer in waiver.pointers if (waiver.index, pointer) not in used]
    if unused:
        places = ", ".join(pointer or "the whole document" for pointer in unused)
        hint = "Remove what is not needed any more, or correct what it excuses."
        yield waiver.finding(
            "waiver-unused", f"excuses nothing under {waiver.rule} at {places}", hint, "pointer"
        )


def place_waiver(file: File, index: int, value: dict[str, Any]) -> PlaceWaiver:
    """The waiver in an entry of the file."""
    pointer: str | list[str] = value["pointer"]
    pointers = (pointer,) if isinstance(pointer, str) else tuple(pointer)
    return PlaceWaiver(rule=value["rule"], pointers=pointers, reason=value["reason"], index=index, file=file)
