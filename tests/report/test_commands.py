"""The options of reports, through the command line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.conftest import DOCUMENT, Run, configured, project, run
from tests.hostile.test_text import document

from .support import HOSTILE

__all__ = ["configured", "project", "run"]

BROKEN = DOCUMENT.replace("'200'", "'2000'")


@pytest.fixture
def broken(project: Path) -> Path:
    (project / "api" / "openapi.yaml").write_text(BROKEN)
    return project


def test_a_report_goes_to_a_file(broken: Path, run: Run) -> None:
    for form in ("text", "json", "sarif", "github", "junit"):
        told = run("lint", "api/openapi.yaml", "--format", form)
        kept = run("lint", "api/openapi.yaml", "--format", form, "-o", f"report.{form}")
        assert (kept.code, kept.out, told.code, told.err) == (1, "", 1, "")
        assert kept.err.startswith("api/openapi.yaml: ") and kept.err.endswith(f"; see report.{form}\n")
        assert Path(f"report.{form}").read_text("utf-8") == told.out


def test_a_report_never_replaces_the_document(broken: Path, run: Run) -> None:
    ran = run("lint", "api/openapi.yaml", "-o", "api/../api/openapi.yaml")
    assert ran.code == 2 and "name another file" in ran.err
    assert Path("api/openapi.yaml").read_text() == BROKEN


@pytest.mark.parametrize(("level", "code"), [("error", 1), ("never", 0), ("info", 1), ("warning", 1)])
def test_fail_on(broken: Path, run: Run, level: str, code: int) -> None:
    assert run("lint", "api/openapi.yaml", "--fail-on", level).code == code


def test_fail_on_of_less(project: Path, run: Run) -> None:
    """The document as it is has notes and warnings, no errors."""
    counts = json.loads(run("lint", "api/openapi.yaml", "--format", "json").out)["summary"]
    assert not counts["error"] and counts["info"]
    assert run("lint", "api/openapi.yaml", "--fail-on", "error").code == 0
    assert run("lint", "api/openapi.yaml", "--fail-on", "info").code == 1


def test_unreadable_input_is_reported_in_the_form(project: Path, run: Run) -> None:
    (project / "api" / "openapi.yaml").write_text("a: [")
    ran = run("lint", "api/openapi.yaml", "--format", "sarif")
    (made,) = json.loads(ran.out)["runs"]
    assert ran.code == 2 and made["results"][0]["ruleId"] == "yaml-syntax"
    assert made["invocations"][0]["executionSuccessful"] is False
    ran = run("lint", "api/openapi.yaml", "--format", "github", "--fail-on", "never")
    assert ran.code == 2 and ran.out.startswith("::error file=api/openapi.yaml,")
    assert 'failures="1"' in run("lint", "api/openapi.yaml", "--format", "junit").out


def test_generated_files_that_are_stale(configured: Path, run: Run) -> None:
    ran = run("generate", "--check", "--format", "github")
    assert ran.code == 1
    assert "::error file=generated/" in ran.out and "is missing%0Ahint: Run%3A" not in ran.out
    assert run("generate").code == 0
    ran = run("generate", "--check", "--format", "sarif", "-o", "stale.sarif")
    assert ran.code == 0
    (made,) = json.loads(Path("stale.sarif").read_text())["runs"]
    assert all(result["ruleId"] != "generated-stale" for result in made["results"])


def test_generate_as_text_has_no_file(configured: Path, run: Run) -> None:
    assert run("generate", "-o", "x.txt").code == 2


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "junit"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_documents(project: Path, run: Run, text: str, form: str) -> None:
    """Whatever a document's text is, the report of it can be read, and nothing in it steers a terminal."""
    Path("hostile.json").write_text(json.dumps(document(text, "Name")))
    ran = run("lint", "hostile.json", "--format", form)
    assert ran.code in (1, 2) and "defect" not in ran.err
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", ran.out + ran.err)
    if form in ("json", "sarif") and ran.out:
        json.loads(ran.out)
    elif form == "junit" and ran.out:
        ElementTree.fromstring(ran.out.encode())
    elif form == "github" and ran.out:
        *lines, last = ran.out.splitlines()
        assert all(re.match("::(error|warning|notice) file=hostile.json,", line) for line in lines)
        assert last.startswith("specloom: ")
