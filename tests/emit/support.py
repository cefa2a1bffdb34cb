"""Generating a case's package in this process."""

from __future__ import annotations

from pathlib import Path

from specloom.api import Api, Options, build
from specloom.emit import targets
from specloom.emit.format import formatted
from specloom.emit.package import Package, release_version
from specloom.emit.render import Templates
from specloom.source import bundle, load

CASES = Path(__file__).parent / "cases"


def case_api(name: str) -> Api:
    """The API of a case's document."""
    api, findings = build(
        bundle(load(CASES / name / "spec.yaml")), Options(f"{name}_client", name.capitalize(), {})
    )
    assert [finding for finding in findings if finding.level == "error"] == []
    return api


def case_package(name: str, api: Api) -> Package:
    """What the case's package is called."""
    return Package(f"{name}_client", f"{name}-client", name.capitalize(), release_version(api.version))


def generated(name: str, target: str = "client", templates: Path | None = None) -> dict[str, str]:
    """The formatted files of a target."""
    api = case_api(name)
    return formatted(targets[target](api, case_package(name, api), Templates(templates)))


def written(files: dict[str, str], folder: Path) -> Path:
    """The same files in a folder."""
    for path, text in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8", newline="")
    return folder
