"""Files of cases: ``=== name``, the input, ``---``, what is expected of it.

``\u240d`` stands for a carriage return, ``\u2409`` for a tab, ``\u2420`` for a space at a line's end.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

MARKS = {"\u240d": "\r", "\u2409": "\t", "\u2420": " "}


class Case(NamedTuple):
    name: str
    written: str
    expected: str

    @property
    def text(self) -> str:
        text = self.written
        for mark, character in MARKS.items():
            text = text.replace(mark, character)
        return text


def read(path: Path) -> list[Case]:
    cases: list[Case] = []
    for section in path.read_text(encoding="utf-8").split("=== ")[1:]:
        name, _, rest = section.partition("\n")
        written, _, expected = rest.partition("\n---\n")
        cases.append(Case(name, written, expected.rstrip("\n")))
    return cases


def write(path: Path, cases: list[Case]) -> None:
    sections = (f"=== {case.name}\n{case.written}\n---\n{case.expected}\n" for case in cases)
    path.write_text("\n".join(sections), encoding="utf-8")
