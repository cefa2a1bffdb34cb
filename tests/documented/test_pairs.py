"""Pages, most of services that are no JSON:API, each with a description that agrees with them.

Nothing is found in a pair as it is, and nothing of its pages stays unread. ``faults.yaml`` of a pair has
texts to replace, each with the rule that then finds something.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from .library import check

PAIRS = sorted(path for path in (Path(__file__).parent / "pairs").iterdir() if path.is_dir())
FAULTS = [
    pytest.param(pair, *fault, id=f"{pair.name}-{number}-{fault[3]}")
    for pair in PAIRS
    for number, fault in enumerate(yaml.safe_load((pair / "faults.yaml").read_text("utf-8")))
]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda path: path.name)
def test_nothing_is_found_in_a_pair_that_agrees(pair: Path) -> None:
    found = check(pair, pair / "openapi.yaml")
    # Bodies of forms are not read, which is told.
    assert [str(each) for each in found if "the body is a form" not in each.message] == []


@pytest.mark.parametrize(("pair", "file", "old", "new", "rule"), FAULTS)
def test_a_fault_is_found(pair: Path, file: str, old: str, new: str, rule: str, tmp_path: Path) -> None:
    copy = tmp_path / "pair"
    shutil.copytree(pair, copy)
    text = (copy / file).read_text("utf-8")
    assert old in text
    (copy / file).write_text(text.replace(old, new, 1), "utf-8")
    assert rule in {each.rule for each in check(copy, copy / "openapi.yaml")}
