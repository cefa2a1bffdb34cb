"""What ``specloom lint`` keeps of an unchanged document, and when it looks again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specloom import lint
from specloom.cache import FOLDER, digest

from .conftest import CONFIGURATION, DOCUMENT, PARTS, Run

WAIVER = "- {rule: description-missing, pointer: /paths/~1shelves/get, reason: It speaks for itself.}\n"


@pytest.fixture
def linted(configured: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Linted once; how often rules have run since."""
    runs: list[str] = []
    real = lint.lint

    def counted(*arguments: object, **named: object) -> object:
        runs.append("lint")
        return real(*arguments, **named)  # type: ignore[arg-type]

    run("lint", "--format", "json")
    monkeypatch.setattr(lint, "lint", counted)
    return runs


def found(run: Run, *options: str) -> object:
    return json.loads(run("lint", "--format", "json", *options).out)


def test_an_unchanged_document_is_not_looked_at_again(configured: Path, run: Run, linted: list[str]) -> None:
    kept = found(run)
    assert linted == []
    assert (configured / FOLDER / ".gitignore").read_text() == "*\n"
    assert found(run, "--no-cache") == kept
    assert linted == ["lint"]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("api/openapi.yaml", DOCUMENT.replace("list_shelves", "shelves")),
        ("api/parts.yaml", PARTS.replace("string", "strings")),
        ("pyproject.toml", CONFIGURATION + '[tool.specloom.rules]\n"description-missing" = "off"\n'),
        ("pyproject.toml", CONFIGURATION.replace('package = "shelf_keeper"', 'package = "keeper"')),
    ],
)
def test_what_has_changed_is_looked_at(
    configured: Path, run: Run, linted: list[str], file: str, text: str
) -> None:
    (configured / file).write_text(text, "utf-8")
    changed = found(run)
    assert linted == ["lint"]
    assert changed == found(run, "--no-cache")


def test_other_rules_are_another_question(configured: Path, run: Run, linted: list[str]) -> None:
    assert found(run, "--select", "jsonapi-*") != found(run)
    assert linted == ["lint"]


def test_the_order_of_levels_counts(configured: Path, run: Run) -> None:
    """Of two globs that mean the same rule the later one counts."""
    levels = ['"description-*" = "info"\n', '"*-missing" = "error"\n']
    first, last = (
        CONFIGURATION + "[tool.specloom.rules]\n" + "".join(each) for each in (levels, levels[::-1])
    )
    (configured / "pyproject.toml").write_text(first)
    before = found(run)
    (configured / "pyproject.toml").write_text(last)
    assert found(run) == found(run, "--no-cache") != before


def test_a_kept_finding_of_another_shape_counts_as_none(
    configured: Path, run: Run, linted: list[str]
) -> None:
    before = found(run)
    for path in (configured / FOLDER).glob("linted-*.json"):
        kept = json.loads(path.read_bytes().partition(b"\n")[2])
        kept["findings"][0]["position"]["line"] = "one"
        text = json.dumps(kept).encode()
        path.write_bytes(digest(path.name, text).encode() + b"\n" + text)
    assert found(run) == before
    assert linted == ["lint"]


def test_waivers_count(configured: Path, run: Run, linted: list[str]) -> None:
    (configured / "pyproject.toml").write_text(CONFIGURATION + 'waivers = "waivers.yaml"\n')
    (configured / "waivers.yaml").write_text(WAIVER)
    first = found(run)
    (configured / "waivers.yaml").write_text(WAIVER.replace("speaks", "talks"))
    assert found(run) != first
    assert len(linted) == 2


@pytest.mark.parametrize("text", ["", "no json", "[]", '{"document": 3}', '{"findings": [{}]}'])
def test_a_broken_cache_counts_as_none(configured: Path, run: Run, linted: list[str], text: str) -> None:
    before = found(run)
    for path in (configured / FOLDER).glob("linted-*.json"):
        path.write_bytes(digest(path.name, text.encode()).encode() + b"\n" + text.encode())
    assert found(run) == before
    assert linted == ["lint"]


def test_without_configuration_nothing_is_kept(project: Path, run: Run) -> None:
    run("lint", "api/openapi.yaml")
    assert not (project / FOLDER).exists()


def test_a_document_that_cannot_be_read_is_not_remembered(
    configured: Path, run: Run, linted: list[str]
) -> None:
    (configured / "api" / "parts.yaml").unlink()
    assert run("lint").code == 2
    (configured / "api" / "parts.yaml").write_text(PARTS)
    assert run("lint").code == 0


def test_a_document_changed_while_it_is_read_is_not_remembered(
    configured: Path, run: Run, linted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = lint.lint

    def slow(*arguments: object, **named: object) -> object:
        (configured / "api" / "openapi.yaml").write_text(DOCUMENT.replace("list_shelves", "shelves"))
        return real(*arguments, **named)  # type: ignore[arg-type]

    (configured / "api" / "openapi.yaml").write_text(DOCUMENT.replace("list_shelves", "all_shelves"))
    with monkeypatch.context() as patch:
        patch.setattr(lint, "lint", slow)
        run("lint")
    assert found(run) == found(run, "--no-cache")
    assert len(linted) == 3
