"""The README's comparison: what it says of this client is held by tests, and those tests exist."""

from __future__ import annotations

import ast
import re

import pytest

from tests.conftest import ROOT

TEST = re.compile(r"\[[^\]]*\]\((tests/[\w/]+\.(?:py|mjs))(?:#(\w+))?\)")
SECTION = "## Compared with other clients"


def rows() -> list[str]:
    """The rows of the table, without its head."""
    text = (ROOT / "README.md").read_text("utf-8")
    assert SECTION in text
    section = text.partition(SECTION)[2].partition("\n## ")[0]
    return [line for line in section.splitlines() if line.startswith("| ")][1:]


def functions(file: str) -> set[str]:
    """The test functions of a file."""
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


@pytest.mark.parametrize("row", rows())
def test_a_row_names_tests_that_there_are(row: str) -> None:
    named = TEST.findall(row)
    assert named, "no test is named"
    for file, function in named:
        assert (ROOT / file).is_file(), file
        assert not function or function in functions(file), f"{file} has no {function}"


def test_the_probes_of_the_others_are_there() -> None:
    text = (ROOT / "README.md").read_text("utf-8").partition(SECTION)[2]
    for probe in ("tests/comparison/probe_sdk.mjs", "tests/comparison/probe_generated.py"):
        assert probe in text
        assert (ROOT / probe).is_file()
