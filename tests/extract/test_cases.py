"""Pages of invented services, each with the facts in it and what of it is not understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.documented.extract import to_yaml
from specloom.documented.extract.files import PageFile

from .hold import holds

CASES = sorted((Path(__file__).parent / "cases").iterdir())


def described(folder: Path) -> str:
    """The facts as their file has them; then, as comments, each place that is not read."""
    page = next(folder.glob("page.*"))
    extracted = holds(PageFile(page, page.name).text(), page.name)
    unread = [f"# unread {each.line}:{each.column}: {each.what}: {each.why}\n" for each in extracted.unread]
    return to_yaml(extracted) + "".join(unread)


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_case(folder: Path, update: bool) -> None:
    expected = folder / "expected.yaml"
    if update:
        expected.write_text(described(folder), encoding="utf-8")
    assert described(folder) == expected.read_text(encoding="utf-8")


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 60
