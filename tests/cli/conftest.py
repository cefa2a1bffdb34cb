"""A small project to work in, and the command line called inside this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from specloom import cli

DOCUMENT = """\
openapi: 3.1.1
info: {title: Shelf Keeper, version: 1.2.0}
servers: [{url: 'https://shelves.example'}]
paths:
  /shelves:
    get:
      operationId: list_shelves
      responses:
        '200':
          description: All shelves.
          content: {application/json: {schema: {type: array, items: {$ref: 'parts.yaml#/Shelf'}}}}
"""
PARTS = """\
Shelf:
  type: object
  properties:
    name: {type: string, description: What it is called.}
"""


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a document of two files, which is the working directory."""
    folder = tmp_path / "project"
    (folder / "api").mkdir(parents=True)
    (folder / "api" / "openapi.yaml").write_text(DOCUMENT)
    (folder / "api" / "parts.yaml").write_text(PARTS)
    monkeypatch.chdir(folder)
    for name in ("NO_COLOR", "FORCE_COLOR", "SPECLOOM_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """``run("lint", "openapi.yaml")``."""

    def call(*arguments: str | Path) -> Ran:
        capsys.readouterr()
        code = cli.run([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return call


CONFIGURATION = """\
[tool.specloom]
spec = "api/openapi.yaml"
out = "generated"
package = "shelf_keeper"
targets = ["client", "bundle"]
"""


@pytest.fixture
def configured(project: Path) -> Path:
    """The same with a configuration."""
    (project / "pyproject.toml").write_text(CONFIGURATION)
    return project
