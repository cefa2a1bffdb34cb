"""The hooks, by pre-commit itself; they call the specloom of this environment: nothing is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom import cli
from tests.cli.conftest import DOCUMENT, configured, project
from tests.conftest import ROOT

__all__ = ["configured", "project"]

MANIFEST = ROOT / ".pre-commit-hooks.yaml"
HOOKS: list[dict[str, Any]] = yaml.safe_load(MANIFEST.read_text("utf-8"))


def call(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PRE_COMMIT_HOME": str(folder.parent / "pre-commit"),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def pre_commit(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return call(folder, sys.executable, "-m", "pre_commit", *arguments)


@pytest.fixture
def repository(configured: Path) -> Path:
    hooks = [{**hook, "language": "system"} for hook in HOOKS]
    (configured / ".pre-commit-config.yaml").write_text(
        yaml.safe_dump({"repos": [{"repo": "local", "hooks": hooks}]})
    )
    assert call(configured, "git", "init", "-q").returncode == 0
    assert call(configured, "git", "add", "-A").returncode == 0
    return configured


def test_the_manifest_is_valid(tmp_path: Path) -> None:
    checked = pre_commit(tmp_path, "validate-manifest", str(MANIFEST))
    assert checked.returncode == 0, checked.stdout


def test_lint(repository: Path) -> None:
    ran = pre_commit(repository, "run", "--all-files", "specloom-lint")
    assert ran.returncode == 0 and "Passed" in ran.stdout, ran.stdout
    (repository / "api" / "openapi.yaml").write_text(DOCUMENT.replace("'200'", "'2000'"))
    ran = pre_commit(repository, "run", "--all-files", "specloom-lint")
    assert ran.returncode == 1 and "api/openapi.yaml:9:9: error " in ran.stdout


def test_generate_check(repository: Path) -> None:
    ran = pre_commit(repository, "run", "--all-files", "specloom-generate-check")
    assert ran.returncode == 1 and "generated is not up to date" in ran.stdout
    assert cli.run(["generate"]) == 0
    ran = pre_commit(repository, "run", "--all-files", "specloom-generate-check")
    assert ran.returncode == 0, ran.stdout


def test_nothing_to_do_for_other_files(repository: Path) -> None:
    (repository / "notes.bin").write_bytes(b"\0")
    assert call(repository, "git", "add", "notes.bin").returncode == 0
    ran = pre_commit(repository, "run", "specloom-lint", "--files", "notes.bin")
    assert ran.returncode == 0 and "Skipped" in ran.stdout
