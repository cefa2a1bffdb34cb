"""The examples of rules as pages on disk, beside the description that they are held against."""

from __future__ import annotations

import re
from pathlib import Path

from specloom.cache import Cache
from specloom.diagnostics import Finding
from specloom.documented.run import Asked, run
from specloom.waivers import Waivers

EXAMPLES = Path(__file__).parents[2] / "generator" / "specloom" / "documented" / "examples.yaml"
_PAGE = re.compile(r"(?m)^=== (.*)\n")


def write(folder: Path, example: str) -> None:
    """Writes the pages of an example, and their order, into a folder."""
    parts = _PAGE.split(example)
    pages = dict(zip(parts[1::2], parts[2::2], strict=True)) if len(parts) > 1 else {"page.md": example}
    for name, text in pages.items():
        (folder / ("order.yaml" if name == "order" else name)).write_text(text, encoding="utf-8")


def check(folder: Path, spec: Path = EXAMPLES) -> tuple[Finding, ...]:
    """What is found in the pages of a folder."""
    asked = Asked((folder,), None, Waivers())
    return run(asked, spec, Cache(None), lambda _: None).findings
