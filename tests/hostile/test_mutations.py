"""A sound document with places replaced at random: whatever comes of it, it is no defect and no traceback."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom import cli

from .test_text import document

GARBAGE: list[Any] = [
    None, [], {}, "x", "", 1, -1, True, [None], [[]], {"x": None}, {"type": "array"},
    {"$ref": "#/components/schemas/Shelf"},
]  # fmt: skip
SOUND: Any = document("text", "plain_name")


def places(node: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield (*here, key)
        yield from places(child, (*here, key))


def mutated(chance: random.Random) -> Any:
    content = copy.deepcopy(SOUND)
    for _ in range(chance.choice([1, 1, 2, 3])):
        *way, last = chance.choice(list(places(content)))
        node = content
        for key in way:
            node = node[key]
        if chance.random() < 0.2:
            del node[last]
        else:
            node[last] = copy.deepcopy(chance.choice(GARBAGE))
    return content


@pytest.mark.parametrize("seed", range(8))
def test_mutations(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    chance = random.Random(seed)
    for _ in range(12):
        content = mutated(chance)
        Path("openapi.json").write_text(json.dumps(content))
        generation = ["generate", "--spec", "openapi.json", "--out", "out", "--package", "mutated", "--check"]
        for command in (["lint", "openapi.json"], generation):
            code = cli.run(command)
            printed = capsys.readouterr()
            assert code in (0, 1, 2)
            assert "defect" not in printed.err and "Traceback" not in printed.err, json.dumps(content)
        assert not Path("out").exists()
