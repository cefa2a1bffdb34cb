"""The README's comparison: what it says of this client is held by tests, and what it counts was measured."""

from __future__ import annotations

import ast
import json
import re
from typing import Any

import pytest

from tests.conftest import ROOT

TEST = re.compile(r"\[[^\]]*\]\((tests/[\w/]+\.(?:py|mjs))(?:#(\w+))?\)")
WHY, SECTION = "## Why not one of the generators there are", "## Compared with other clients"
FIGURES: dict[str, Any] = json.loads((ROOT / "tests" / "comparison" / "figures.json").read_text("utf-8"))
OWN, FOREIGN = FIGURES["own document"], FIGURES["foreign document"]
JAVA, ATTRS = OWN["openapi-generator, without webhooks"], OWN["openapi-python-client, with {} for true"]


def table(section: str) -> dict[str, list[str]]:
    """The rows of a section's table by their first cell, without the head."""
    text = (ROOT / "README.md").read_text("utf-8").partition(section)[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    return {name: cells for name, *cells in rows[1:]}


def functions(file: str) -> dict[str, int]:
    """The test functions of a file, with how many statements each has."""
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    found = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return {node.name: len(list(ast.walk(node))) for node in found}


@pytest.mark.parametrize("row", table(SECTION))
def test_a_row_names_tests_that_there_are(row: str) -> None:
    named = TEST.findall(table(SECTION)[row][-1])
    assert named, "no test is named"
    for file, function in named:
        assert (ROOT / file).is_file(), file
        assert function.startswith("test_"), f"{file} is named without a test of it"
        assert functions(file).get(function, 0) > 5, f"{file} has no {function}"


def test_cells_are_what_was_measured() -> None:
    """``python -m tests.comparison.measure --write`` measures again."""
    foreign = [FOREIGN[name] for name in ("specloom", "openapi-python-client")]
    models = FOREIGN["datamodel-code-generator"]
    why, compared = table(WHY), table(SECTION)
    assert why["replies that are typed"][:2] == [each["typed replies"] for each in foreign]
    assert why["class names with a number behind"][2] == models["class names with a number"]
    sizes = [(each["files"], each["lines"]) for each in foreign] + [(1, models["lines"])]
    assert why["Python files, lines"] == [f"{files}, {lines:,}" for files, lines in sizes]
    checked = [each["mypy --strict"] for each in (OWN["specloom"], JAVA, ATTRS)]
    ours, _, *theirs, _ = compared["`mypy --strict` on the package"]
    assert [ours, *theirs] == checked
    assert compared["this document"][2:4] == [
        f"from a mended copy, {JAVA['files']} files",
        f"from a mended copy, {ATTRS['warnings']} warnings, {ATTRS['files']} files",
    ]


def test_neither_generator_takes_the_document_as_it_is() -> None:
    assert OWN["openapi-generator, as it is"]["files with a syntax error"] > 0
    assert JAVA["files with a syntax error"] == 0
    assert OWN["openapi-python-client, as it is"] == {"refused": True, "because of": "true as a schema"}


def test_versions_are_those_that_were_measured() -> None:
    text = " ".join((ROOT / "README.md").read_text("utf-8").split())
    for name, wanted in FIGURES["versions"].items():
        version = wanted.partition("==")[2]
        assert f"{name} {version}" in text


def test_what_the_others_did_when_they_were_called_is_what_is_said() -> None:
    called = "\n".join(OWN["called"])
    assert re.search(
        r"^openapi-generator: 'dict: no attribute priority; included: ResourceObject'", called, re.M
    )
    assert re.search(r"^openapi-generator, status 503: raised ServiceException.*\(1 requests\)", called, re.M)
    assert re.search(r"^openapi-python-client: None \(1 requests\)", called, re.M)
    assert re.search(r"^openapi-python-client, status 503: None \(1 requests\)", called, re.M)


def test_each_error_class_has_its_status() -> None:
    """The README counts them."""
    from specloom.emit.wording import ERRORS

    assert f"each of {len(ERRORS)} statuses" in table(SECTION)["errors"][0]


def test_the_probes_of_the_others_are_there() -> None:
    text = (ROOT / "README.md").read_text("utf-8").partition(SECTION)[2]
    for probe in ("tests/comparison/probe_sdk.mjs", "tests.comparison.measure"):
        assert probe in text
    assert (ROOT / "tests" / "comparison" / "probe_sdk.mjs").is_file()
