"""Documents out of a git repository, made for the test, by way of the command line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from specloom.cli import run

API = """\
openapi: 3.1.1
info: {title: Library, version: '1'}
paths:
  /books:
    get:
      operationId: list_books
      responses:
        '200': {description: Books., content: {application/json: {schema: {$ref: 'parts/book.yaml#/Book'}}}}
"""
BOOK = "Book: {type: object, properties: {title: {$ref: 'more/title.yaml'}, pages: {type: integer}}}\n"
TITLE = "{type: string, maxLength: 200}\n"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def git(folder: Path, *arguments: str) -> None:
    names = {
        f"GIT_{who}_{what}": "reader@library.example"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    environment = {**os.environ, **names, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *arguments], cwd=folder, env=environment, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """``v1`` has an attribute that the working tree has not; ``v0`` has no document."""
    folder = tmp_path / "repository"
    files = {"spec/api.yaml": API, "spec/parts/book.yaml": BOOK, "spec/parts/more/title.yaml": TITLE}
    folder.mkdir()
    git(folder, "init", "--initial-branch=main")
    (folder / "specloom.toml").write_text('spec = "spec/api.yaml"\n', "utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "Begin")
    git(folder, "tag", "v0")
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "Describe books")
    git(folder, "tag", "v1")
    (folder / "spec/parts/book.yaml").write_text(BOOK.replace(", pages: {type: integer}", ""), "utf-8")
    (folder / "spec/parts/more/title.yaml").write_text(TITLE.replace("200", "100"), "utf-8")
    monkeypatch.chdir(folder)
    return folder


def rules(out: str) -> list[str]:
    return [finding["rule"] for finding in json.loads(out)["findings"]]


FOUND = ["diff-reply-narrowed", "diff-reply-member-removed"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["v1"],
        ["HEAD"],
        ["main"],
        ["v1:spec/api.yaml"],
        ["v1", "spec/api.yaml"],
        ["main:./spec/api.yaml", "spec/api.yaml"],
    ],
)
@pytest.mark.usefixtures("repository")
def test_against_a_revision(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", *arguments, "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["findings"]
    assert sorted(each["rule"] for each in found) == sorted(FOUND)
    removed = next(each for each in found if each["rule"] == "diff-reply-member-removed")
    assert removed["file"] == f"{arguments[0].partition(':')[0]}:spec/parts/book.yaml"
    assert (removed["line"], removed["column"]) == (1, 69)
    assert removed["related"][0]["file"] == "spec/parts/book.yaml"


def test_two_revisions(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(repository, "commit", "-am", "Shorten")
    assert run(["diff", "HEAD~1:spec/api.yaml", "HEAD:spec/api.yaml", "--format", "json"]) == 1
    assert sorted(rules(capsys.readouterr().out)) == sorted(FOUND)
    assert run(["diff", "v1", "HEAD~1:spec/api.yaml"]) == 0


def test_from_a_folder_below(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(repository / "spec")
    for old in ("v1", "v1:./api.yaml", "v1:spec/api.yaml", "v1:../spec/api.yaml"):
        assert run(["diff", old, "--format", "json"]) == 1, old
        assert sorted(rules(capsys.readouterr().out)) == sorted(FOUND)


def test_a_file_wins(repository: Path) -> None:
    shutil.copytree(repository / "spec", repository / "v1")
    assert run(["diff", "v1/api.yaml"]) == 0
    (repository / "v1:x").write_text("openapi: 3.1.1\ninfo: {}\n", "utf-8")
    assert run(["diff", "v1:x", "v1:x"]) == 0


@pytest.mark.parametrize(
    ("old", "rule", "words"),
    [
        ("v9", "revision-unknown", "no such revision"),
        ("v9:spec/api.yaml", "revision-unknown", "no such revision"),
        (":spec/api.yaml", "revision-unknown", "no such revision"),
        ("--upload-pack=touch x:spec/api.yaml", "revision-unknown", "no such revision"),
        ("-n", "revision-unknown", "no such revision"),
        ("spec/apj.yaml", "file-missing", "no revision of that name"),
        ("v1:spec/apj.yaml", "file-missing", "no such file"),
        ("v1:spec", "file-missing", "no such file"),
        ("v1:../other/api.yaml", "file-missing", "no path inside the repository"),
        ("v1:/etc/passwd", "file-missing", "no path inside the repository"),
        ("v1:spec/a\npi.yaml", "file-missing", "no such file"),
        ("v0", "file-missing", "no such file"),
        (r"C:\api.yaml", "file-missing", "no such file"),
        ("v1:specloom.toml", "openapi-version", "object"),
    ],
)
@pytest.mark.usefixtures("repository")
def test_what_cannot_be_read(old: str, rule: str, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", "--format", "json", "--", old]) == 2
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert finding["rule"] == rule
    assert words in finding["message"]


def test_faults_of_a_revision_are_where_people_know_them(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "spec/parts/book.yaml").write_text("Book: [\n", "utf-8")
    git(repository, "commit", "-am", "Break")
    git(repository, "checkout", "v1", "--", "spec")
    assert run(["diff", "HEAD"]) == 2
    said = capsys.readouterr().err
    assert "HEAD:spec/parts/book.yaml:" in said
    assert "specloom-" not in said


def test_references_cannot_leave(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "secret.yaml").write_text("Book: {type: object}\n", "utf-8")
    (repository / "spec/api.yaml").write_text(API.replace("parts/book", "../secret"), "utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "-m", "Leave")
    git(repository, "checkout", "v1", "--", "spec")
    assert run(["diff", "HEAD", "--format", "json"]) == 2
    assert rules(capsys.readouterr().out) == ["ref-outside"]


def test_links_of_the_revision(repository: Path) -> None:
    (repository / "spec/linked.yaml").symlink_to("api.yaml")
    (repository / "spec/leaving.yaml").symlink_to("/etc/passwd")
    git(repository, "add", ".")
    git(repository, "commit", "-m", "Link")
    assert run(["diff", "HEAD:spec/linked.yaml", "HEAD:spec/api.yaml"]) == 0
    assert run(["diff", "HEAD:spec/leaving.yaml"]) == 2


def test_nothing_of_the_repository_runs(repository: Path, tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    command = f"touch {trap}; cat"
    (repository / ".gitattributes").write_text("*.yaml filter=trap diff=trap\n", "utf-8")
    for key in (
        "filter.trap.smudge",
        "diff.trap.textconv",
        "core.fsmonitor",
        "core.sshCommand",
        "core.pager",
    ):
        git(repository, "config", key, command)
    git(repository, "config", "alias.cat-file", f"!{command}")
    for name in ("post-checkout", "post-index-change"):
        hook = repository / ".git/hooks" / name
        hook.write_text(f"#!/bin/sh\n{command}\n", "utf-8")
        hook.chmod(0o755)
    assert run(["diff", "v1"]) == 1
    assert not trap.exists()


def test_outside_of_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "api.yaml").write_text("openapi: 3.1.1\ninfo: {title: A, version: '1'}\n", "utf-8")
    assert run(["diff", "main", "api.yaml"]) == 2
    assert "is in no git repository" in capsys.readouterr().err
    assert run(["diff", "main:api.yaml", "api.yaml"]) == 2
    assert run(["diff", "api.yaml", "api.yaml"]) == 0


@pytest.mark.usefixtures("repository")
def test_without_git(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", "")
    assert run(["diff", "main"]) == 2
    assert "git is not installed" in capsys.readouterr().err
    assert run(["diff", "spec/api.yaml"]) == 0


def test_a_shallow_clone_says_so(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--depth=1", "--no-tags", f"file://{repository}", str(clone))
    monkeypatch.chdir(clone)
    assert run(["diff", "v1"]) == 2
    assert "shallow clone" in capsys.readouterr().err
    assert run(["diff", "HEAD"]) == 0
