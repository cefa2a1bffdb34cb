"""A whole run over pages as published: which they are, in which order, what is waived."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..cache import Cache
from ..diagnostics import Finding, SpecloomError, in_order
from ..waivers import Waivers
from . import order
from .checking import Checking, Source
from .extract.files import PageFile, find
from .facts import Facts, ordered
from .known import Known
from .pages import again

_TOGETHER = ("spec-member-added", "spec-member-undocumented", "spec-parameter-added")
"""Rules that tell other things when a page is looked at without the others."""


@dataclass(frozen=True)
class Outcome:
    """What a run found, and how many pages it looked at."""

    findings: tuple[Finding, ...]
    found: tuple[Known, ...]
    pages: int
    unread: int


@dataclass(frozen=True)
class Asked:
    """What a run is to look at: pages, folders of them, and the folder of recorded facts if there is one."""

    paths: tuple[Path, ...]
    documented: Path | None
    waivers: Waivers

    @property
    def is_whole(self) -> bool:
        """Whether all pages are likely to be there: somebody named a folder."""
        return any(path.is_dir() for path in self.paths)


def run(asked: Asked, spec: Path, cache: Cache, step: Callable[[str], object]) -> Outcome:
    """Reads and checks pages.

    Raises SpecloomError if the description, the order of pages or all of the pages cannot be read; a page
    that cannot be read beside others is a finding.
    """
    files = find(asked.paths)
    sources, failed = _texts(files)
    checked = Checking(spec, cache, step).run(sources, _order(asked))
    found = [each for each in checked.found if asked.is_whole or each.rule != "spec-member-undocumented"]
    findings = in_order([*failed, *_apply(asked, found, {source.page for source in sources})])
    return Outcome(findings, tuple(found), checked.pages, checked.unread)


def facts(asked: Asked, spec: Path, cache: Cache, step: Callable[[str], object]) -> Facts:
    """What the pages state. Raises SpecloomError if none of them can be read."""
    sources, _ = _texts(find(asked.paths))
    read = Checking(spec, cache, step).read(sources)
    cache.tidy()
    made = [again(each.kept, each.source.file).page() for each in read]
    return Facts(ordered(made, _order(asked)))


def _texts(files: Iterable[PageFile]) -> tuple[list[Source], list[Finding]]:
    sources: list[Source] = []
    failed: list[Finding] = []
    for file in files:
        try:
            sources.append(Source(file.name, str(file.path), file.text()))
        except SpecloomError as error:
            failed += error.findings
    if failed and not sources:
        raise SpecloomError(*failed)
    return sources, failed


def _order(asked: Asked) -> order.Order:
    """The order of pages that a folder of them has, or that of the recorded facts."""
    folders = [path for path in asked.paths if path.is_dir()]
    folders += [asked.documented] if asked.documented else []
    return next((found for folder in folders if (found := order.load(folder)) != order.NONE), order.NONE)


def _apply(asked: Asked, found: Iterable[Known], pages: set[str]) -> Iterator[Finding]:
    """The findings, waived or not, and the waivers of these pages that excuse nothing.

    Where pages are missing that waivers name, what tells one page from the others may come out otherwise, so
    that its waivers may be idle.
    """
    every = {waiver.page for waiver in asked.waivers.pages}
    kept = [waiver for waiver in asked.waivers.pages if waiver.page in pages]
    partial = not every <= pages or not asked.is_whole
    idle = {str(each.index) for each in kept if partial and _is_about_several(each.rule)}
    for finding in Waivers(tuple(kept)).apply(found):
        if finding.rule != "waiver-unused" or finding.pointer.split("/")[1] not in idle:
            yield finding


def _is_about_several(rule: str) -> bool:
    return rule.startswith("pages-") or rule in _TOGETHER
