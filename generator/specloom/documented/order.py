"""Which of two pages is the newer one. A page does not state its age: the order is kept by hand."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Finding, Level, SpecloomError
from ..source.files import File
from ..source.pointer import join
from . import forms

NAME = "order.yaml"
"""The file's name, beside the facts or the pages that it orders."""


@dataclass(frozen=True, slots=True)
class Order:
    """The ages of pages by name: a higher number is newer. A page without one is neither newer nor older."""

    ages: dict[str, int]

    def age(self, page: str) -> int | None:
        return self.ages.get(page)


NONE = Order({})


def load(folder: Path, pages: Collection[str] | None = None) -> Order:
    """The order that a folder holds, none if it has no such file.

    ``pages`` are all there are, where that is known: names of others are refused then. Raises
    SpecloomError with every finding if the file is not of the form or names a page twice.
    """
    path = folder / NAME
    if not path.is_file():
        return NONE
    file = forms.read(path, "order.schema.json", "facts-order")
    ages: dict[str, int] = {}
    findings: list[Finding] = []
    for age, index, name in _entries(file):
        if name in ages:
            findings.append(_finding(file, age, index, f"{name} has its place already", "Name it once."))
        elif pages is not None and name not in pages:
            hint = "Correct the name, or remove it."
            findings.append(_finding(file, age, index, f"there is no page {name}", hint))
        ages.setdefault(name, age)
    if findings:
        raise SpecloomError(*findings)
    return Order(ages)


def _entries(file: File) -> Iterator[tuple[int, int, str]]:
    for age, names in enumerate(file.value):
        for index, name in enumerate(names):
            yield age, index, name


def _finding(file: File, age: int, index: int, message: str, hint: str) -> Finding:
    tokens = (str(age), str(index))
    return Finding("facts-order", Level.ERROR, message, file.position(tokens), join(tokens), hint)
