"""Findings that are accepted on purpose, each with its reason.

A waiver that excuses nothing is a finding itself. One file holds two forms: with ``page`` and ``lines`` for
what documentation pages say, with ``pointer`` for places of a document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from ..diagnostics import Finding
from ..source import forms
from . import pages, places
from .pages import Disagreement, PageWaiver
from .places import PlaceWaiver

__all__ = ["PageWaiver", "PlaceWaiver", "Waivers", "load"]


@dataclass(frozen=True, slots=True)
class Waivers:
    """All of a file, in its order."""

    pages: tuple[PageWaiver, ...] = ()
    places: tuple[PlaceWaiver, ...] = ()

    def apply(self, disagreements: Iterable[Disagreement]) -> Iterator[Finding]:
        """A finding for each disagreement of a page, waived or not, and for what excuses no disagreement."""
        return pages.apply(self.pages, disagreements)

    def excuse(self, findings: Iterable[Finding], is_judged: Callable[[str], bool]) -> Iterator[Finding]:
        """The findings about a document, waived or not, and one for each place that excuses nothing.

        ``is_judged`` tells of a rule whether this run has looked for it: else its waivers may be idle.
        """
        return places.apply(self.places, findings, is_judged)


def load(path: Path) -> Waivers:
    """The waivers of a file. Raises SpecloomError with every finding if it is not of the form."""
    file = forms.read(path, files(__name__).joinpath("waivers.schema.json"), "waiver-form")
    values: list[dict[str, Any]] = file.value
    entries = list(enumerate(values))
    return Waivers(
        tuple(pages.page_waiver(file, index, value) for index, value in entries if "page" in value),
        tuple(places.place_waiver(file, index, value) for index, value in entries if "pointer" in value),
    )
