"""``pip install generated/commercelayer-fixtures`` in an empty environment, and its loader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.checkers import mypy, pyright
from tests.support.environment import Environment
from tests.support.generate import tree
from tests.support.generated import FIXTURES

pytestmark = [pytest.mark.install, pytest.mark.xdist_group("install-fixtures")]

PROGRAM = """\
from commercelayer_fixtures import Case, cases

broken: list[Case] = cases("inventory_models", "create", "request", valid=False)
for case in broken:
    for violation in case.violations:
        print(case.id, violation.pointer, violation.keyword)
print(len(cases()))
"""
MISTAKES = ('"request"', '"requests"'), ("valid=False", "is_valid=False"), (".keyword", ".word")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The fixtures, installed; that leaves their folder as it was."""
    environment = Environment.create(tmp_path_factory.mktemp("fixtures") / "environment")
    before = tree(FIXTURES)
    environment.install(FIXTURES)
    assert tree(FIXTURES) == before
    return environment


def test_loader_reads_every_case(installed: Environment, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    *broken, total = installed.run(installed.python, program).splitlines()
    files = [path for path in FIXTURES.rglob("cases/**/*.json") if path.name != "index.json"]
    assert int(total) == sum(len(json.loads(path.read_text("utf-8"))) for path in files) > 1000
    assert "inventory_models.create.request.missing-name /data/attributes required" in broken


def test_needs_nothing(installed: Environment) -> None:
    code = "from importlib.metadata import requires; print(requires('commercelayer-fixtures'))"
    assert installed.run(installed.python, "-c", code).strip() in ("None", "[]")


def test_checkers_accept_the_loader_and_refuse_mistakes(installed: Environment, tmp_path: Path) -> None:
    expected: dict[Path, list[int]] = {}
    for index, (right, wrong) in enumerate((("", ""), *MISTAKES)):
        file = tmp_path / f"program_{index}.py"
        file.write_text(PROGRAM.replace(right, wrong, 1), "utf-8")
        expected[file] = [PROGRAM[: PROGRAM.index(right)].count("\n") + 1] if right else []
    for checker in (mypy, pyright):
        work = tmp_path / checker.__name__
        work.mkdir()
        refused = checker(list(expected), work, python=installed.python)
        first = {file: sorted(refused.get(file, {}))[:1] for file in expected}
        assert first == expected, checker.__name__
