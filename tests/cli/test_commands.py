"""The other commands, the configuration, and what the command line does when something goes wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from specloom import __version__, cli, config, pipeline
from specloom.emit import targets

from .conftest import DOCUMENT, PARTS, Run

# lint


def test_lint_tells_where_and_how_to_mend(project: Path, run: Run) -> None:
    (project / "api" / "parts.yaml").write_text("Shelf:\n  type: object\n  type: array\n")
    ran = run("lint", "api/openapi.yaml")
    assert ran.code == 2
    assert ran.err.splitlines() == [
        "api/parts.yaml:3:3: error duplicate-key: "
        "'type' stands here for the second time; the first is on line 2",
        "    at /Shelf/type",
        "    3 |   type: array",
        "          ^",
        "    hint: Keep one of the two.",
    ]


def test_lint_of_the_configured_document(configured: Path, run: Run) -> None:
    ran = run("lint")
    assert ran.out.splitlines()[-1].startswith("api/openapi.yaml: ")


def test_lint_finds(project: Path, run: Run) -> None:
    (project / "api" / "openapi.yaml").write_text(DOCUMENT.replace("'200'", "'2000'"))
    ran = run("lint", "api/openapi.yaml")
    assert ran.code == 1
    assert "api/openapi.yaml:9:9: error " in ran.out


def test_lint_tells_a_fault_once(project: Path, run: Run) -> None:
    """What a rule tells, building the client does not tell again in other words."""
    (project / "api" / "openapi.yaml").write_text(DOCUMENT.replace("/shelves:", "'/shelves/{id}':"))
    nullable = PARTS.replace("type: string,", "type: string, nullable: true,")
    (project / "api" / "parts.yaml").write_text(nullable)
    found = json.loads(run("lint", "api/openapi.yaml", "--format", "json").out)["findings"]
    rules = [each["rule"] for each in found if "nullable" in each["rule"] or "path-param" in each["rule"]]
    assert sorted(rules) == ["nullable-ignored", "path-parameter-undeclared"]


def test_lint_as_json_is_stable(project: Path, run: Run) -> None:
    (project / "api" / "openapi.yaml").write_text(DOCUMENT.replace("'200'", "'2000'"))
    content = json.loads(run("lint", "api/openapi.yaml", "--format", "json").out)
    assert set(content) == {"findings", "summary"}
    assert set(content["summary"]) == {"error", "warning", "info", "waived"}
    members = {
        "rule",
        "level",
        "message",
        "file",
        "line",
        "column",
        "pointer",
        "hint",
        "fingerprint",
        "waived",
        "related",
    }
    assert content["findings"] and all(set(finding) == members for finding in content["findings"])


# bundle


def test_bundle_is_printed(project: Path, run: Run) -> None:
    ran = run("bundle", "api/openapi.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("openapi: '3.1.1'\ninfo:\n  title: Shelf Keeper\n")
    assert "$ref: '#/components/schemas/Shelf'" in ran.out


@pytest.mark.parametrize("name", ["whole.json", "whole.JSON", "whole.yaml", "whole"])
def test_bundle_into_a_file(project: Path, run: Run, name: str) -> None:
    assert run("bundle", "api/openapi.yaml", "-o", name).code == 0
    text = Path(name).read_text()
    assert text.startswith("{" if name.lower().endswith("json") else "openapi:")
    assert run("bundle", name).out == run("bundle", "api/openapi.yaml").out


def test_bundle_never_replaces_the_document(project: Path, run: Run) -> None:
    for name in ("api/openapi.yaml", "api/../api/parts.yaml"):
        ran = run("bundle", "api/openapi.yaml", "-o", name)
        assert ran.code == 2 and "is a file of the document itself" in ran.err
    assert Path("api/openapi.yaml").read_text() == DOCUMENT


def test_bundle_into_a_folder_that_is_not_there(project: Path, run: Run) -> None:
    ran = run("bundle", "api/openapi.yaml", "-o", "nowhere/o.json")
    assert ran.code == 2 and "nowhere/o.json: No such file or directory" in ran.err


def test_bundle_through_a_link(project: Path, run: Run) -> None:
    Path("link.yaml").symlink_to("real.yaml")
    assert run("bundle", "api/openapi.yaml", "-o", "link.yaml").code == 0
    assert Path("link.yaml").is_symlink()
    assert Path("real.yaml").read_text() == run("bundle", "api/openapi.yaml").out


def test_bundle_into_a_pipe(project: Path, run: Run) -> None:
    """What is no file, such as /dev/stdout, is written to; nothing takes its place."""
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run("bundle", "api/openapi.yaml", "-o", "pipe").code == 0
        assert Path("pipe").is_fifo()
        assert os.read(reader, 1 << 16).startswith(b"openapi:")
    finally:
        os.close(reader)


# configuration


def test_the_targets_are_those_there_are() -> None:
    assert tuple(targets) == config.TARGETS


@pytest.mark.parametrize(
    ("line", "place", "message"),
    [
        ("sepc = 'x'", "2:1", "there is no setting 'sepc'"),
        ("out = 3", "2:1", "out has to be text that is not empty"),
        ("spec = ''", "2:1", "spec has to be text that is not empty"),
        ("package = 'class'", "2:1", "package has to be a name that Python can import"),
        ("  package = 'a-b'", "2:3", "package has to be a name that Python can import"),
        ("distribution = 'a b'", "2:1", "distribution has to be a name that pip can install"),
        ("client = 'keeper'", "2:1", "client has to be the name of a class"),
        (
            "client = 'Api'",
            "2:1",
            "client has to be another name: Api, AsyncApi or ApiError is a class already",
        ),
        ("targets = ['sdk']", "2:1", "targets has to be a list of targets"),
        ("targets = []", "2:1", "targets has to be a list of targets"),
        ("package = 'json'", "2:1", "package has to be a name of its own: json is a module of Python's"),
        ("names = 'x'", "2:1", "names has to be a table of JSON pointers"),
        ("names = {x = 'Y'}", "2:1", "names: 'x' is no JSON pointer; an entry is a pointer and a"),
        ("[tool.specloom.names]\n'#/b' = 'B'\n'#/a' = 1", "4:1", "the name for '#/a' has to be text"),
        ("spec = ", "2:8", "Invalid value"),
    ],
)
def test_faults_of_the_configuration(project: Path, run: Run, line: str, place: str, message: str) -> None:
    (project / "pyproject.toml").write_text(f"[tool.specloom]\n{line}\n[tool.other]\nsepc = 1\n")
    ran = run("generate")
    assert ran.code == 2
    assert ran.err.startswith(f"pyproject.toml:{place}: error config-"), ran.err
    assert message in ran.err


def test_a_misspelt_setting_is_guessed(project: Path, run: Run) -> None:
    (project / "specloom.toml").write_text("sepc = 'x'\npakcage = 'y'\n")
    ran = run("generate")
    assert "specloom.toml:1:1" in ran.err and "Did you mean 'spec'?" in ran.err
    assert "specloom.toml:2:1" in ran.err and "Did you mean 'package'?" in ran.err


@pytest.mark.parametrize("text", ["tool = 1\n", "[tool]\nspecloom = 1\n", "[tool]\nspecloom = []\n"])
def test_a_configuration_that_is_no_table(project: Path, run: Run, text: str) -> None:
    (project / "pyproject.toml").write_text(text)
    assert run("generate").code == 2


@pytest.mark.parametrize("command", ["generate", "lint", "bundle"])
def test_no_document_at_all(project: Path, run: Run, command: str) -> None:
    ran = run(command)
    assert ran.code == 2 and "There is no spec: say which" in ran.err


def test_another_document_than_the_configured_one_needs_a_folder(configured: Path, run: Run) -> None:
    (configured / "other.yaml").write_text(DOCUMENT)
    ran = run("generate", "--spec", "other.yaml")
    assert ran.code == 2 and "There is no out: say which" in ran.err


def test_pins_reach_the_names(configured: Path, run: Run) -> None:
    with (configured / "pyproject.toml").open("a") as file:
        file.write("[tool.specloom.names]\n'#/components/schemas/Shelf' = 'Board'\n")
    assert run("generate", "--only", "client").code == 0
    assert any("class Board" in path.read_text() for path in Path("generated").rglob("*.py"))


# help


def test_help_teaches_by_example(run: Run) -> None:
    for command in ((), ("generate",), ("lint",), ("bundle",), ("completion",)):
        ran = run(*command, "--help")
        assert ran.code == 0 and "specloom" in ran.out
    assert "specloom generate --spec" in run("--help").out


def test_version(run: Run) -> None:
    assert run("-V").out == run("--version").out == f"specloom {__version__}\n"


@pytest.mark.parametrize(
    ("shell", "mark"), [("bash", "complete -o"), ("zsh", "#compdef specloom"), ("fish", "complete ")]
)
def test_completion_prints_a_script(run: Run, shell: str, mark: str) -> None:
    ran = run("completion", shell)
    assert ran.code == 0 and mark in ran.out


@pytest.mark.parametrize(
    ("words", "position", "expected"),
    [("specloom gen", "1", ["generate"]), ("specloom generate --only client,fi", "3", ["client,fixtures"])],
)
def test_shells_are_answered(words: str, position: str, expected: list[str]) -> None:
    asked = {"_SPECLOOM_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": position}
    result = subprocess.run(
        [sys.executable, "-c", "from specloom.cli import main; main()"],
        env={**os.environ, **asked}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert [line.partition(",")[2] for line in result.stdout.splitlines()] == expected


# when something goes wrong


@pytest.mark.parametrize(
    "arguments", [("nonsense",), ("generate", "--nonsense"), ("generate", "extra"), ("lint", "a", "b")]
)
def test_wrong_use(project: Path, run: Run, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments)
    assert ran.code == 2 and "Usage: specloom" in ran.err


def _fail_with(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object, **options: object) -> None:
        raise error

    monkeypatch.setattr(pipeline, "generate", fail)


@pytest.mark.parametrize(
    "error", [TypeError("x\x1b[31m"), RecursionError(), MemoryError(), AssertionError(), KeyError("k")]
)
def test_a_defect_is_owned_up_to(
    configured: Path, run: Run, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    _fail_with(error, monkeypatch)
    ran = run("generate")
    assert ran.code == 2
    assert ran.err.startswith(
        f"specloom: a defect of specloom {__version__}, not of your document: {type(error).__name__} at "
    )
    assert "Traceback" not in ran.err and "\x1b" not in ran.err


def test_a_developer_can_have_the_traceback(
    configured: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fail_with(TypeError("x"), monkeypatch)
    monkeypatch.setenv("SPECLOOM_TRACEBACK", "1")
    with pytest.raises(TypeError):
        run("generate")


def test_control_c(configured: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _fail_with(KeyboardInterrupt(), monkeypatch)
    ran = run("generate")
    assert (ran.code, ran.err.strip()) == (130, "specloom: interrupted")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (PermissionError(13, "Permission denied", "generated"), "specloom: generated: Permission denied\n"),
        (BlockingIOError(11, "busy"), f"specloom: {cli.BUSY}\n"),
    ],
)
def test_the_system_says_no(
    configured: Path, run: Run, monkeypatch: pytest.MonkeyPatch, error: OSError, message: str
) -> None:
    _fail_with(error, monkeypatch)
    ran = run("generate")
    assert (ran.code, ran.err) == (2, message)


def test_a_reader_that_goes_away(project: Path) -> None:
    """As ``specloom bundle | head -1``."""
    (project / "api" / "parts.yaml").write_text("Shelf: {description: " + "long " * 1_000_000 + "}\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "specloom", "bundle", "api/openapi.yaml"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
    )
    assert process.stdout and process.stderr
    process.stdout.read(10)
    process.stdout.close()
    error = process.stderr.read()
    process.stderr.close()
    assert (process.wait(timeout=30), error) == (1, b"")


def test_text_of_a_document_cannot_steer_the_terminal(project: Path, run: Run) -> None:
    (project / "api" / "openapi.yaml").write_text(
        'openapi: 3.1.1\n"a\\e[2Jb\\u202ec": 1\n"a\\e[2Jb\\u202ec": 2\n', "utf-8"
    )
    ran = run("lint", "api/openapi.yaml")
    assert ran.code == 2 and "\x1b" not in ran.err and "\u202e" not in ran.err
    assert "\\x1b[2J" in ran.err and "\\u202e" in ran.err


def test_colours_are_for_terminals(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "api" / "parts.yaml").write_text("[")
    assert "\x1b" not in run("lint", "api/openapi.yaml").err
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;31merror\x1b[0m" in run("lint", "api/openapi.yaml").err
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("lint", "api/openapi.yaml").err


def test_run_as_a_module(project: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "specloom", "-V"], capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stdout) == (0, f"specloom {__version__}\n")
    assert cli.FINE == 0


def test_a_terminal_that_has_not_every_character(project: Path) -> None:
    (project / "api" / "parts.yaml").write_text("Shelf: {description: Ω 😀}\n'Ω 😀': 1\n'Ω 😀': 2\n", "utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    result = subprocess.run(
        [sys.executable, "-m", "specloom", "lint", "api/openapi.yaml"],
        env=environment, capture_output=True, check=False,
    )  # fmt: skip
    assert result.returncode == 2 and rb"duplicate-key: '\u03a9 \U0001f600'" in result.stderr
    (project / "api" / "parts.yaml").write_text("Shelf: {description: Ω 😀}\n", "utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "specloom", "bundle", "api/openapi.yaml"],
        env=environment, capture_output=True, check=False,
    )  # fmt: skip
    assert (
        result.returncode == 0
        and "Ω" in yaml.safe_load(result.stdout)["components"]["schemas"]["Shelf"]["description"]
    )


def test_what_takes_long_is_told_of_at_a_terminal(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    script = (
        "import time; from specloom import terminal; terminal._PATIENCE = 0.01\n"
        "with terminal.Progress() as progress:\n"
        "    progress('Reading'); time.sleep(0.6); progress('Writing'); time.sleep(0.3)\n"
        "print('done')\n"
    )
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm"}
    command = [sys.executable, "-c", script]
    result = subprocess.run(command, stderr=theirs, stdout=subprocess.PIPE, env=environment)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert (result.returncode, result.stdout) == (0, b"done\n")
    assert "Reading …" in shown and "Writing …" in shown
    quiet = subprocess.run(command, capture_output=True)
    assert quiet.stderr == b""


def test_a_misspelt_command_names_the_nearest(run: Run) -> None:
    ran = run("lnt")
    assert ran.code == 2
    assert "No such command 'lnt'. Did you mean 'lint'?" in ran.err
    assert "Did you mean" not in run("zzz").err
