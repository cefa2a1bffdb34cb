"""``pip install generated/commercelayer`` in an empty environment, and the first program with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.program.replay import Replay
from tests.program.run import ASYNCHRONOUS, FIRST, PRINTED, run
from tests.support.checkers import mypy, pyright
from tests.support.environment import Environment
from tests.support.generate import tree
from tests.support.generated import CLIENT
from tests.support.server import Server, serve

pytestmark = [pytest.mark.install, pytest.mark.xdist_group("install-client")]

METADATA = """\
import json
from importlib.metadata import metadata, requires
print(json.dumps([requires("commercelayer"), metadata("commercelayer")["License-Expression"]]))
"""

MISTAKES = [
    ('strategy="split_shipments"', 'stratagy="split_shipments"'),
    ('strategy="split_shipments"', 'strategy="split_shipmints"'),
    ("stock_locations_cutoff=3", 'stock_locations_cutoff="three"'),
    ("priority=1", "priority=None"),
    ("page_size=25", 'page_size="25"'),
    ("inventory_model=model", "inventory_model=page"),
    ("place.stock_location.name", "place.stock_location.nmae"),
]


@pytest.fixture(scope="module")
def installed(client: Environment) -> Environment:
    """The client, installed; that leaves its folder as it was."""
    before = tree(CLIENT)
    client.install(CLIENT)
    assert tree(CLIENT) == before
    return client


@pytest.fixture
def server() -> Iterator[Server]:
    with serve(Replay()) as running:
        yield running


def test_needs_two_packages(installed: Environment) -> None:
    requires, license = json.loads(installed.run(installed.python, "-c", METADATA))
    assert [requirement.partition(">")[0] for requirement in requires] == ["httpx2", "pydantic"]
    assert license == "MIT"


@pytest.mark.parametrize("program", [FIRST, ASYNCHRONOUS], ids=lambda path: path.stem)
def test_program_runs(installed: Environment, server: Server, program: Path) -> None:
    result = run(program, server.url, python=installed.python)
    assert (result.stderr, result.returncode) == ("", 0)
    assert result.stdout == PRINTED
    assert len(server.requests) == 7


def test_every_public_name_has_a_type_that_is_written(installed: Environment, tmp_path: Path) -> None:
    """Else each checker infers a type of its own; what httpx2 and pydantic leave open is not ours."""
    options = ["--verifytypes", "commercelayer", "--ignoreexternal", "--outputjson"]
    result = subprocess.run(
        [sys.executable, "-m", "pyright", *options],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{installed.programs}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    told = json.loads(result.stdout)["typeCompleteness"]
    assert told["exportedSymbolCounts"]["withKnownType"] > 1000
    unknown = [each["name"] for each in told["symbols"] if each["isExported"] and not each["isTypeKnown"]]
    assert (unknown, told["completenessScore"]) == ([], 1)


def test_checkers_accept_the_program_and_refuse_mistakes(installed: Environment, tmp_path: Path) -> None:
    """Each mistake is refused by both checkers, and it is the first thing refused."""
    text = FIRST.read_text("utf-8")
    expected: dict[Path, list[int]] = {FIRST: []}
    for index, (right, wrong) in enumerate(MISTAKES):
        assert text.count(right) == 1
        file = tmp_path / f"mistake_{index}.py"
        file.write_text(text.replace(right, wrong), "utf-8")
        expected[file] = [text[: text.index(right)].count("\n") + 1]
    for checker in (mypy, pyright):
        work = tmp_path / checker.__name__
        work.mkdir()
        refused = checker(list(expected), work, python=installed.python)
        first = {file: sorted(refused.get(file, {}))[:1] for file in expected}
        assert first == expected, checker.__name__
