"""Each file of ``cases`` holds messages as pages print them, and what is read of them.

``pytest tests/messages --update`` rewrites what is expected.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from .sections import Case, read, write
from .shown import READERS, shown

FILES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
CASES = [(path, case) for path in FILES for case in read(path)]


@pytest.mark.parametrize(("path", "case"), CASES, ids=[f"{path.stem}-{case.name}" for path, case in CASES])
def test_case(path: Path, case: Case, update: bool) -> None:
    found = shown(READERS[path.stem](case.text))
    if update:
        write(
            path, [each._replace(expected=found) if each.name == case.name else each for each in read(path)]
        )
    else:
        assert found == case.expected


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_names_are_unique(path: Path) -> None:
    names = [case.name for case in read(path)]
    assert len(names) == len(set(names))
