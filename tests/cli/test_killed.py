"""``specloom generate`` killed at some moment: the old output is there or the new, and the next run works."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.generate import tree

from .conftest import DOCUMENT, Run

NEW = DOCUMENT.replace("/shelves", "/boards").replace("list_shelves", "list_boards")


def output() -> dict[str, bytes]:
    return {path: data for path, data in tree(Path("generated")).items() if ".specloom_cache" not in path}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_at_any_moment(configured: Path, run: Run) -> None:
    document = configured / "api" / "openapi.yaml"
    outputs = {}
    for text in (NEW, DOCUMENT):
        document.write_text(text)
        started = time.perf_counter()
        assert run("generate").code == 0
        outputs[text] = output()
    whole = time.perf_counter() - started
    chance = random.Random(1)
    texts = [NEW, DOCUMENT] * 5
    for before, text in zip([DOCUMENT, *texts], texts, strict=False):
        document.write_text(text)
        process = subprocess.Popen(
            [sys.executable, "-m", "specloom", "generate"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        time.sleep(chance.uniform(0.3, 1.5) * whole)
        process.kill()
        process.communicate()
        assert output() in (outputs[before], outputs[text])
        assert run("generate").code == 0
        assert output() == outputs[text]
    assert sorted(path.name for path in configured.iterdir()) == ["api", "generated", "pyproject.toml"]
