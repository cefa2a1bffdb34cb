"""The GitHub Action: its form, and its scripts carried out by bash as a runner does it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from specloom import cli
from tests.cli.conftest import configured, project
from tests.conftest import ROOT

__all__ = ["configured", "project"]

ACTION = ROOT / "action.yml"
STUB = """\
#!/usr/bin/env python3
import json, os, sys
with open(os.environ["CALLS"], "a") as file:
    file.write(json.dumps(sys.argv[1:]) + "\\n")
for argument in sys.argv:
    if argument.startswith("--output="):
        open(argument.partition("=")[2], "w").close()
sys.exit(int(os.environ["CODE"]))
"""


def steps() -> dict[str, Any]:
    return {step["name"]: step for step in yaml.safe_load(ACTION.read_text("utf-8"))["runs"]["steps"]}


def run_script(
    step: str, folder: Path, program: str, *, code: int = 0, **inputs: str
) -> subprocess.CompletedProcess[str]:
    """Carries out a step's script with the inputs given; ``program`` stands for specloom."""
    binaries = folder / "temp" / "specloom" / "bin"
    binaries.mkdir(parents=True)
    (binaries / "specloom").write_text(program)
    (binaries / "specloom").chmod(0o755)
    defaults = {"COMMAND": "lint", "FORMAT": "github"}
    names = [name for name in steps()[step]["env"] if name != "SPECLOOM_SOURCE"]
    values = {name: {**defaults, **inputs}.get(name.removeprefix("SPECLOOM_"), "") for name in names}
    environment = {
        **os.environ,
        **values,
        "SPECLOOM_SOURCE": str(ROOT),
        "RUNNER_TEMP": str(folder / "temp"),
        "GITHUB_OUTPUT": str(folder / "output"),
        "CALLS": str(folder / "calls"),
        "CODE": str(code),
    }
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", steps()[step]["run"]]
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)


def calls(folder: Path) -> list[list[str]]:
    path = folder / "calls"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def test_form() -> None:
    command = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.github-actions",
        str(ACTION),
    ]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_nothing_is_put_into_scripts() -> None:
    """What stands in ``${{ }}`` would become part of the script before bash reads it."""
    for step in steps().values():
        assert "${{" not in step["run"]


def test_every_input_is_used() -> None:
    action = yaml.safe_load(ACTION.read_text("utf-8"))
    text = json.dumps(action["runs"])
    assert [name for name in action["inputs"] if f"inputs.{name} " not in text] == []


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        ({}, ["lint", "--format=github", "--"]),
        (
            {"SPEC": "a b.yaml", "FAIL_ON": "error"},
            ["lint", "--fail-on", "error", "--format=github", "--", "a b.yaml"],
        ),
        (
            {"COMMAND": "docs-check", "SPEC": "a.yaml", "PAGES": "docs\nmore pages\n"},
            [
                "docs",
                "check",
                "--spec=a.yaml",
                "--format=github",
                "--",
                "docs",
                "more pages",
            ],
        ),
        (
            {"COMMAND": "generate-check", "SPEC": "a.yaml", "FORMAT": "text"},
            ["generate", "--check", "--spec=a.yaml", "--format=text", "--"],
        ),
        ({"COMMAND": "diff", "BASE": "v1"}, ["diff", "--format=github", "--", "v1"]),
        (
            {"COMMAND": "diff", "SPEC": "a.yaml", "BASE": "origin/main:a.yaml"},
            ["diff", "--format=github", "--", "origin/main:a.yaml", "a.yaml"],
        ),
    ],
)
def test_calls(tmp_path: Path, inputs: dict[str, str], expected: list[str]) -> None:
    ran = run_script("Run specloom", tmp_path, STUB, **inputs)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert calls(tmp_path) == [expected]


def test_several_commands_and_sarif(tmp_path: Path) -> None:
    ran = run_script("Run specloom", tmp_path, STUB, COMMAND="lint, generate-check", SARIF="out/sarif")
    assert (ran.returncode, ran.stderr) == (0, "")
    made = [call for call in calls(tmp_path) if "--format=sarif" in call]
    assert [call[0] for call in made] == ["lint", "generate"]
    assert "--hide-waived" in made[0] and "--output=out/sarif/lint.sarif" in made[0]
    assert (tmp_path / "output").read_text() == f"sarif={tmp_path}/out/sarif\n"


@pytest.mark.parametrize("code", [1, 2])
def test_exit_code(tmp_path: Path, code: int) -> None:
    assert run_script("Run specloom", tmp_path, STUB, code=code, SARIF="s").returncode == code
    assert (tmp_path / "output").read_text().startswith("sarif=")


INJECTIONS = [
    "$(touch pwned)",
    "`touch pwned`",
    "; touch pwned",
    "x\ntouch pwned",
    "' && touch pwned",
    "--help",
    "*",
]


@pytest.mark.parametrize("name", ["COMMAND", "SPEC", "PAGES", "BASE", "FORMAT", "SARIF", "FAIL_ON"])
@pytest.mark.parametrize("text", INJECTIONS)
def test_inputs_are_never_carried_out(tmp_path: Path, name: str, text: str) -> None:
    inputs = {"COMMAND": "lint docs-check", name: text}
    ran = run_script("Run specloom", tmp_path, STUB, **inputs)
    assert not (tmp_path / "pwned").exists()
    if name == "COMMAND" or (name == "SARIF" and "\n" in text):
        assert ran.returncode == 2 and not calls(tmp_path)
    elif name == "SPEC":
        assert calls(tmp_path)[0][-2:] == ["--", text]
    elif (tmp_path / "output").exists():
        assert len((tmp_path / "output").read_text().splitlines()) == 1


@pytest.mark.parametrize("text", [*INJECTIONS, "1.0 --index-url x", "-r x"])
def test_version_is_a_version(tmp_path: Path, text: str) -> None:
    ran = run_script("Install specloom", tmp_path, STUB, VERSION=text)
    assert ran.returncode == 2 and "is no version" in ran.stderr
    assert not (tmp_path / "pwned").exists()


def test_with_specloom_itself(configured: Path) -> None:
    program = f'#!/bin/sh\nexec {sys.executable} -m specloom "$@"\n'
    ran = run_script("Run specloom", configured, program, COMMAND="lint generate-check", SARIF="sarif")
    assert ran.returncode == 1
    assert "::notice file=api/openapi.yaml,line=" in ran.stdout
    assert "::error file=generated/" in ran.stdout
    for name in ("lint", "generate-check"):
        (made,) = json.loads((configured / "sarif" / f"{name}.sarif").read_text())["runs"]
        assert made["results"] and made["automationDetails"]["id"] == f"specloom/{name.split('-')[0]}/"


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("lint", "--fail-on --hide-waived --format --output"),
        ("docs check", "--spec --fail-on --hide-waived --format --output"),
        ("generate", "--check --spec --format --output"),
        ("diff", "--fail-on --hide-waived --format --output"),
    ],
)
def test_commands_have_the_options_that_are_passed(words: str, options: str) -> None:
    command: click.Command | None = cli.specloom
    with click.Context(cli.specloom) as context:
        for word in words.split():
            assert isinstance(command, click.Group)
            command = command.get_command(context, word)
    assert command is not None
    known = {name for each in command.params for name in (*each.opts, *each.secondary_opts)}
    assert set(options.split()) <= known
