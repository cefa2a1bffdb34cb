"""Both type checkers, in their strict modes, accept and refuse exactly the lines that the cases say.

The first program is a case, too: no line of it is refused. Each checker runs once, over all cases.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.program.run import ASYNCHRONOUS, FIRST
from tests.support.checkers import Refused, mypy, pyright
from tests.support.generated import CLIENT

HERE = Path(__file__).parent
PROGRAMS = [FIRST, ASYNCHRONOUS]
CASES = [*sorted((HERE / "cases").glob("*.py")), *PROGRAMS]
EXAMPLES = re.findall(
    r"^```python\n(.*?)^```$", (CLIENT / "EXAMPLES.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
)
DEPRECATED = re.compile(r"\bcl(ient)?\.stock_levels\b")
TOLD = ("[deprecated]", "(reportDeprecated)")

Checker = Callable[..., Mapping[Path, Refused]]


@pytest.fixture(scope="module", params=[mypy, pyright], ids=["mypy", "pyright"])
def refused(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[Path, Refused]:
    """What a checker refuses, by case."""
    checker: Checker = request.param
    shown = tmp_path_factory.mktemp("examples")
    files = [shown / f"example_{number}.py" for number in range(len(EXAMPLES))]
    for file, program in zip(files, EXAMPLES, strict=True):
        file.write_text(program, "utf-8")
    return checker([*CASES, *files], tmp_path_factory.mktemp("checker"), path=CLIENT, deprecated=True)


def test_checkers_accept_the_examples_of_the_documentation(refused: Mapping[Path, Refused]) -> None:
    assert EXAMPLES
    assert {file.name: found for file, found in refused.items() if file not in CASES} == {}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_checkers_refuse_exactly_the_marked_lines(case: Path, refused: Mapping[Path, Refused]) -> None:
    lines = case.read_text("utf-8").splitlines()
    marked = [number for number, line in enumerate(lines, 1) if line.endswith("# refused")]
    found, _ = _split(refused.get(case, {}))
    unexpected = {number: text for number, text in found.items() if number not in marked}
    assert (unexpected, sorted(found)) == ({}, marked)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_checkers_tell_each_use_of_something_deprecated(case: Path, refused: Mapping[Path, Refused]) -> None:
    uses = [
        number
        for number, line in enumerate(case.read_text("utf-8").splitlines(), 1)
        if DEPRECATED.search(line)
    ]
    _, told = _split(refused.get(case, {}))
    assert sorted(told) == uses
    assert all("use `inventory_stock_locations` instead" in message for message in told.values())


def _split(found: Refused) -> tuple[Refused, Refused]:
    """What is wrong, and what is deprecated: both may be true of one line."""
    split: tuple[Refused, Refused] = ({}, {})
    for line, messages in found.items():
        for message in messages.splitlines():
            split[message.endswith(TOLD)].setdefault(line, message)
    return split


def test_cases_refuse_something() -> None:
    marks = [
        line for case in CASES for line in case.read_text("utf-8").splitlines() if line.endswith("# refused")
    ]
    assert len(marks) > 60 and PROGRAMS
