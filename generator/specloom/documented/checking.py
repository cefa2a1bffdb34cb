"""Checking pages as published: reads them, and holds them against each other and against a description.

What follows from the same content is not worked out twice: facts are kept by the page's content, findings by
that of a group of pages and of the description.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

from ..cache import Cache, digest, files_digest, toolkit
from . import known
from .known import Known
from .order import Order
from .work import Task, begin, check, extract

_ROOMS = ("api", "source", "documented", "data.py", "diagnostics.py")
"""The parts of the toolkit that findings follow from."""
_MANY = 60
"""Pages to read, or groups to check, for which a second process pays."""
_BROKEN = (LookupError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)
"""What comes of a kept value that is not what was asked for."""


class Source(NamedTuple):
    """A page to look at: its name among pages, its file as the user named it, and what it says."""

    page: str
    file: str
    text: str


class Read(NamedTuple):
    """A page that has been read: its digest, the resource type that it is about, and its facts as data."""

    source: Source
    key: str
    resource: str
    kept: Any


@dataclass(frozen=True)
class Checked:
    """What came out: the disagreements, and how much there was."""

    found: tuple[Known, ...]
    pages: int
    unread: int


class Checking:
    """One run over pages. ``step`` is told what is being done; ``processes`` is how many may work at once."""

    def __init__(
        self, spec: Path, cache: Cache, step: Callable[[str], object], processes: int | None = None
    ) -> None:
        self.spec = spec
        self.cache = cache
        self.step = step
        self.processes = processes if processes is not None else min(os.cpu_count() or 1, 4)

    def run(self, sources: Sequence[Source], order: Order) -> Checked:
        """Looks at the pages. Raises SpecloomError if the description cannot be read."""
        read = self.read(sources)
        found = [each for group in self.check(read, order) for each in group]
        self.cache.tidy()
        return Checked(tuple(found), len(read), sum(len(each.kept["unread"]) for each in read))

    def read(self, sources: Sequence[Source]) -> list[Read]:
        """The facts of each page."""
        keys = [digest(toolkit(*_ROOMS), source.page, source.text) for source in sources]
        found = [_whole(self.cache.get("page", key)) for key in keys]
        missing = [index for index, kept in enumerate(found) if kept is None]
        jobs = [(sources[index].text, sources[index].page, sources[index].file) for index in missing]
        with self._workers(len(jobs)) as work:
            for count, (index, kept) in enumerate(zip(missing, work(extract, jobs), strict=True), 1):
                self.step(f"Reading pages: {count} of {len(jobs)}")
                self.cache.put("page", keys[index], kept)
                found[index] = kept
        return [
            Read(source, key, str(kept["facts"].get("resource", "")), kept)
            for source, key, kept in zip(sources, keys, found, strict=True)
        ]

    def check(self, read: Sequence[Read], order: Order) -> Iterator[list[Known]]:
        """What is found in each group of pages."""
        described = self._description()
        groups = list(_groups(read))
        keys = [_group_key(group, order, described) for group in groups]
        found = [_disagreements(self.cache.get("found", key)) for key in keys]
        missing = [index for index, each in enumerate(found) if each is None]
        tasks = [_task(groups[index], order) for index in missing]
        with self._workers(sum(len(task.pages) for task in tasks), str(self.spec)) as work:
            for index, kept in zip(missing, work(check, tasks), strict=True):
                self.step(f"Checking {groups[index][0].resource or groups[index][0].source.page}")
                self.cache.put("found", keys[index], kept)
                found[index] = _disagreements(kept)
        return iter([each or [] for each in found])

    def _description(self) -> str:
        """One digest of all files of the description. They are listed by the cache if none has changed."""
        place = digest(toolkit(*_ROOMS), str(self.spec.resolve()), str(self.spec))
        kept = self.cache.get("spec", place)
        try:
            if kept and files_digest(map(Path, kept)) == kept:
                return digest(str(sorted(kept.items())))
        except (OSError, *_BROKEN):
            pass
        from ..source import load

        files = files_digest(load(self.spec).files)
        self.cache.put("spec", place, files)
        return digest(str(sorted(files.items())))

    @contextmanager
    def _workers(
        self, amount: int, spec: str = ""
    ) -> Generator[Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]], None, None]:
        """A way to map a function, in several processes if there is enough to do."""
        if self.processes < 2 or amount < _MANY:
            begin(spec)
            yield map
            return
        context = get_context("spawn")
        with ProcessPoolExecutor(self.processes, context, initializer=begin, initargs=(spec,)) as pool:
            yield lambda function, jobs: pool.map(function, jobs, chunksize=max(1, min(16, len(jobs) // 8)))


def _whole(kept: Any) -> Any:
    """What is kept of a page if that is whole, else None."""
    from .pages import again

    try:
        return kept if kept is not None and again(kept, "") else None
    except _BROKEN:
        return None


def _disagreements(kept: Any) -> list[Known] | None:
    try:
        return [known.again(each) for each in kept] if kept is not None else None
    except _BROKEN:
        return None


def _groups(read: Iterable[Read]) -> Iterator[list[Read]]:
    """The pages that are looked at together."""
    groups: dict[str, list[Read]] = {}
    for each in read:
        groups.setdefault((each.resource and f"={each.resource}") or each.source.page, []).append(each)
    yield from groups.values()


def _group_key(group: Sequence[Read], order: Order, described: str) -> str:
    pages = [f"{each.key} {each.source.file} {order.age(each.source.page)}" for each in group]
    return digest(toolkit(*_ROOMS), described, *pages)


def _task(group: Sequence[Read], order: Order) -> Task:
    return Task(
        tuple((each.kept, each.source.file) for each in group),
        {each.source.page: age for each in group if (age := order.age(each.source.page)) is not None},
    )
