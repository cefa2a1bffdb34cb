"""Which findings can be waived, and which waivers are about one that can."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from ..diagnostics import Finding, Level
from ..waivers import PageWaiver, PlaceWaiver, Waivers
from .families import RULES, entries, entry
from .selection import Selection, did_you_mean


def excused(
    waivers: Waivers, findings: Iterable[Finding], families: Collection[str], selection: Selection
) -> Iterator[Finding]:
    """The findings about a document, waived or not, and what is wrong with the waivers themselves.

    ``families`` are those that this run has looked for: waivers of others may be idle, and so may those of
    rules that do not count.
    """
    yield from waivers.excuse(findings, _judged(families, selection))
    yield from _misdirected(waivers)


def _judged(families: Collection[str], selection: Selection) -> Callable[[str], bool]:
    def is_judged(rule: str) -> bool:
        known = entry(rule)
        return known is not None and known.family in families and selection.level(known) != "off"

    return is_judged


def _misdirected(waivers: Waivers) -> Iterator[Finding]:
    # Where nothing is waived on a page, the rules about pages need not be imported.
    pages = waivers.pages if waivers.pages and entries("documented") else ()
    every: list[PageWaiver | PlaceWaiver] = [*pages, *waivers.places]
    for waiver in sorted(every, key=lambda each: each.index):
        known = entry(waiver.rule)
        if known is None:
            message, hint = f"there is no rule {waiver.rule!r}", did_you_mean(waiver.rule)
        elif known.family not in RULES and known.level is Level.ERROR:
            message = f"{waiver.rule} cannot be waived: without it there is no result to trust"
            hint = known.mend
        else:
            continue
        tokens = (str(waiver.index), "rule")
        pointer = f"/{waiver.index}/rule"
        yield Finding("waiver-rule", Level.ERROR, message, waiver.file.position(tokens), pointer, hint)
