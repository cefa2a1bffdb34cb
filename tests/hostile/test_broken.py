"""Broken input of every kind: a finding with its place or a clean refusal, and nothing written.

A case is a folder with ``openapi.yaml`` or ``openapi.json``, or with a configuration; ``expected.txt`` has
the exit code of ``generate`` and the place, level and rule of what it says.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NoReturn

import pytest

from specloom import cli
from specloom.source import limits
from tests.conftest import ROOT
from tests.support.generate import tree

from .made import MADE

CASES = Path(__file__).with_name("broken")
EXPECTED = Path(__file__).with_name("made.txt")
SECONDS = 5


def copy_case(case: str, folder: Path) -> None:
    """A broken configuration is kept as ``pyproject.toml.case``, so that no tool takes it for ours."""
    shutil.copytree(CASES / case, folder, ignore=shutil.ignore_patterns("expected.txt"))
    for path in folder.glob("*.case"):
        path.rename(path.with_suffix(""))


def arguments(folder: Path, command: str) -> list[str]:
    """``command`` for the document of a case, or for its configuration."""
    if (folder / "pyproject.toml").exists():
        return [command, "--format", "json"]
    document = "openapi.json" if (folder / "openapi.json").exists() else "openapi.yaml"
    if command == "lint":
        return ["lint", document, "--format", "json"]
    return ["generate", "--spec", document, "--out", "out", "--package", "broken_client", "--format", "json"]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **options: object) -> NoReturn:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def outcome(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What the command says about the document in the working directory, after checks that hold for any."""
    folder = Path()
    before = tree(folder)
    capsys.readouterr()
    started = time.perf_counter()
    code = cli.run(arguments(folder, command))
    seconds = time.perf_counter() - started
    printed = capsys.readouterr()
    assert seconds < SECONDS
    assert "defect" not in printed.err and "Traceback" not in printed.err, printed.err
    assert tree(folder) == before, "something was written"
    content: dict[str, Any] = json.loads(printed.out)
    lines = [f"{f['file']}:{f['line']}:{f['column']} {f['level']} {f['rule']}" for f in content["findings"]]
    shown = lines if len(lines) <= 20 else [*lines[:20], f"and {len(lines) - 20} more"]
    return "\n".join([f"exit {code}", *shown]) + "\n"


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_kept_case(
    case: str,
    tmp_path: Path,
    update: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    copy_case(case, tmp_path / "case")
    monkeypatch.chdir(tmp_path / "case")
    found = outcome("generate", capsys)
    expected = CASES / case / "expected.txt"
    if update:
        expected.write_text(found, "utf-8")
    assert found == expected.read_text("utf-8")
    assert found.startswith(("exit 1\n", "exit 2\n"))
    assert len(found.splitlines()) > 1
    outcome("lint", capsys)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case"]


def made_outcomes() -> dict[str, str]:
    blocks = EXPECTED.read_text("utf-8").split("\n\n") if EXPECTED.exists() else []
    return {name: rest for name, _, rest in (block.partition("\n") for block in blocks)}


@pytest.mark.parametrize("case", sorted(MADE))
def test_made_case(
    case: str,
    tmp_path: Path,
    update: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, data in MADE[case].items():
        (tmp_path / name).write_bytes(data)
    monkeypatch.chdir(tmp_path)
    found = outcome("generate", capsys).strip()
    expected = made_outcomes()
    if update:
        expected[case] = found
        EXPECTED.write_text(
            "\n\n".join(f"{name}\n{text}" for name, text in sorted(expected.items())), "utf-8"
        )
    assert found == expected[case]
    assert found.startswith(("exit 1\n", "exit 2\n"))


def test_there_are_a_hundred() -> None:
    assert len(list(CASES.iterdir())) + len(MADE) >= 100


# What is no text of a document


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


HEAD = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\n"


def test_a_folder_as_document(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "openapi.yaml").mkdir()
    assert outcome("generate", capsys) == "exit 2\nopenapi.yaml:1:1 error file-unreadable\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_not_waited_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(folder / "openapi.yaml")
    try:
        code = cli.run(["generate", "--spec", "openapi.yaml", "--out", "out"])
    finally:
        (folder / "openapi.yaml").unlink()
    assert code == 2 and "is not a regular file" in capsys.readouterr().err


@pytest.mark.parametrize("target", ["/etc/hosts", "../outside.yaml", "/dev/zero", "/proc/self/environ"])
def test_links_that_lead_out(folder: Path, capsys: pytest.CaptureFixture[str], target: str) -> None:
    case = folder / "case"
    case.mkdir()
    (folder / "outside.yaml").write_text("A: {}\n")
    (case / "link.yaml").symlink_to(target)
    (case / "openapi.yaml").write_text(HEAD + "components: {schemas: {A: {$ref: 'link.yaml'}}}\n")
    os.chdir(case)
    assert outcome("generate", capsys) == "exit 2\nopenapi.yaml:3:28 error ref-outside\n"


def test_a_link_to_itself(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "link.yaml").symlink_to("link.yaml")
    (folder / "openapi.yaml").write_text(HEAD + "components: {schemas: {A: {$ref: 'link.yaml'}}}\n")
    found = outcome("generate", capsys)
    assert found.startswith("exit 2\nopenapi.yaml:3:28 error ref-file")


def test_too_large(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 1000)
    (folder / "big.yaml").write_text("a: " + "x" * 1000)
    (folder / "openapi.yaml").write_text(HEAD + "components: {schemas: {A: {$ref: 'big.yaml'}}}\n")
    assert outcome("generate", capsys) == "exit 2\nbig.yaml:1:1 error limit-size\n"


def test_too_many_files(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_FILES", 2)
    (folder / "b.yaml").write_text("type: string\n")
    (folder / "c.yaml").write_text("type: string\n")
    (folder / "openapi.yaml").write_text(
        HEAD + "components: {schemas: {A: {$ref: 'b.yaml'}, B: {$ref: 'c.yaml'}}}\n"
    )
    assert outcome("generate", capsys) == "exit 2\nopenapi.yaml:3:49 error limit-files\n"


@pytest.mark.parametrize("case", ["yaml_tag_python", "yaml_bomb", "ref_outside", "schema_names_collide"])
def test_in_a_process_of_its_own(case: str, tmp_path: Path) -> None:
    """Nothing of what this process has set up makes the difference."""
    copy_case(case, tmp_path / "case")
    result = subprocess.run(
        [sys.executable, "-m", "specloom", *arguments(tmp_path / "case", "generate")[:-2]],
        cwd=tmp_path / "case", capture_output=True, text=True, check=False, timeout=SECONDS * 4,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
    )  # fmt: skip
    code, *lines = (CASES / case / "expected.txt").read_text("utf-8").splitlines()
    assert f"exit {result.returncode}" == code
    assert "Traceback" not in result.stderr
    for line in lines:
        place, level, rule = line.split(" ")
        assert f"{place}: {level} {rule}: " in result.stderr
