"""Each folder of ``cases`` holds a document, perhaps pins, and what is built of them.

``pytest tests/api --update`` rewrites what is expected.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from specloom.api import Options, build
from specloom.source import bundle, load

from .render import render

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path, update: bool) -> None:
    pins = case / "pins.yaml"
    options = Options("sample", "Sample", yaml.safe_load(pins.read_text("utf-8")) if pins.exists() else {})
    api, findings = build(bundle(load(case / "input.yaml")), options)
    text = render(api, findings)
    expected = case / "expected.txt"
    if update:
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")
