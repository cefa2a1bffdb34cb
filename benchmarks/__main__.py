"""Prints every measurement: ``make bench``, or ``python -m benchmarks [DOCUMENT]``.

DOCUMENT is an OpenAPI document for the generators to work on; by default a foreign one beside the project
if it is there, else the project's own bundle.
"""

from __future__ import annotations

import json
import sys
import tempfile
import tomllib
from pathlib import Path

from benchmarks import compound, decoding, documentation, fetching, generation, importing, linting, memory

ROOT = Path(__file__).resolve().parent.parent
FOREIGN = ROOT.parent / "shared" / "specs" / "provisioning-openapi.json"
COMPOUND = ROOT / "benchmarks" / "compound.json"
SAMPLE = ROOT / "benchmarks" / "resource.json"


def main() -> None:
    """Measures and prints."""
    own = ROOT / "generated" / "openapi" / "openapi.json"
    document = Path(sys.argv[1]) if len(sys.argv) > 1 else FOREIGN if FOREIGN.exists() else own
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["specloom"]
    package, client = settings["package"], settings["client"]
    folder = ROOT / settings["out"] / package
    sample = json.loads(SAMPLE.read_text("utf-8"))
    related = json.loads(COMPOUND.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as made:
        work = Path(made)
        _print(f"Generating from {document.name}", generation.report(document, work))
        _print(f"Linting {document.name}", linting.report(document, work))
        installed = importing.installed(folder, work)
        _print("Checking documentation", documentation.report(work))
        _print("Importing", importing.report(package, client, installed))
        _print("First use", importing.first_use(package, client, installed, sample))
        _print("Decoding", decoding.report(package, sample["type"], folder, sample))
        _print("Decoding a compound document", compound.report(package, folder, related))
        _print("Memory", memory.report(package, sample["type"], folder, sample, work))
        _print("Calling", fetching.report(package, client, folder, sample, work))


def _print(title: str, report: str) -> None:
    print(f"{title}\n{'=' * len(title)}\n{report}\n", flush=True)


if __name__ == "__main__":
    main()
