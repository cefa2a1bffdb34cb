"""Small documents and the packages made of them, file by file; ``--update`` rewrites what is expected."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.emit.support import CASES, generated, written

TREES = [(case, "client") for case in ("hostile", "jsonapi", "plain")] + [("jsonapi", "models")]


def own(files: dict[str, str]) -> dict[str, str]:
    """The files that are not the same in every package."""
    return {
        path: text
        for path, text in files.items()
        if "/_runtime/" not in path and not path.endswith("LICENSE")
    }


def tree(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes().decode()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


@pytest.mark.parametrize(("case", "target"), TREES)
def test_a_package_is_as_expected(case: str, target: str, update: bool) -> None:
    files, expected = own(generated(case, target)), CASES / case / f"expected-{target}"
    if update:
        shutil.rmtree(expected, ignore_errors=True)
        written(files, expected)
    assert files == tree(expected)


def test_the_runtime_is_copied_as_it_is() -> None:
    source = Path(__file__).parents[2] / "generator" / "specloom" / "runtime"
    files = generated("plain")
    copied = {path.rpartition("/")[2]: text for path, text in files.items() if "/_runtime/" in path}
    assert copied == {file.name: file.read_bytes().decode() for file in source.glob("*.py")}


def test_a_client_holds_all_that_models_hold() -> None:
    assert set(generated("jsonapi", "models")) <= set(generated("jsonapi", "client"))


def test_the_same_document_gives_the_same_bytes() -> None:
    assert list(generated("plain").items()) == list(generated("plain").items())
