"""What one process does for a run: reads pages, and checks groups of them. Plain data goes in and out."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any, NamedTuple

from . import known, pages
from .compare import Checker
from .facts import ordered
from .order import Order


class Task(NamedTuple):
    """The pages of a group, each with its file's name, and the ages of those that have one."""

    pages: tuple[tuple[Any, str], ...]
    ages: dict[str, int]


_spec = ""


def begin(spec: str) -> None:
    """Tells the process which description pages are held against."""
    global _spec  # noqa: PLW0603  A process has one description.
    _spec = spec
    # Documents nest, and each level takes several calls.
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 5000))


def extract(job: tuple[str, str, str]) -> Any:
    """The facts of a page, as plain data."""
    return pages.read(*job).kept()


def check(task: Task) -> list[Any]:
    """The disagreements of a group of pages, as plain data."""
    made = [pages.again(kept, file).page() for kept, file in task.pages]
    aged = ordered(made, Order(task.ages))
    group = tuple(sorted(aged, key=lambda page: -1 if page.age is None else page.age))
    return [known.kept(known.known(each)) for each in _checker(_spec)(group)]


@cache
def _checker(spec: str) -> Checker:
    """The rules with a description, made once a process."""
    from pathlib import Path

    from ..api import Options, build
    from ..source import bundle, load
    from .description import Description

    document = bundle(load(Path(spec)))
    api, _ = build(document, Options(package="documented", client="Documented", pins={}))
    return Checker(Description(document, api))
