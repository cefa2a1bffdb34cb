"""JUnit's XML: valid by the schema of Jenkins, and well-formed for every text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
import xmlschema

from specloom.diagnostics import Level
from specloom.report import Run, for_programs

from .support import HOSTILE, finding, run

SCHEMA = xmlschema.XMLSchema11(Path(__file__).parent / "schemas" / "junit-10.xsd")


def junit(made: Run) -> Xml.Element:
    text = for_programs(made, "junit", {})
    root = Xml.fromstring(text.encode("utf-8"))
    SCHEMA.validate(root)
    return root


def test_the_schema_refuses() -> None:
    with pytest.raises(xmlschema.XMLSchemaValidationError):
        SCHEMA.validate(Xml.fromstring("<testsuites><testsuite name='x'/></testsuites>"))


def test_a_failure_a_finding_that_counts() -> None:
    findings = (
        finding("breaks"),
        replace(finding("only a note"), level=Level.INFO),
        finding("waived", waived="Is meant to be so."),
    )
    root = junit(run(*findings, families=["lint"]))
    assert root.attrib == {"name": "specloom", "tests": root.attrib["tests"], "failures": "1", "errors": "0"}
    (suite,) = root
    assert suite.attrib["name"] == "specloom.lint" and suite.attrib["skipped"] == "1"
    cases = {case.attrib["name"]: case for case in suite}
    failure = cases["ref-unresolvable /breaks"].find("failure")
    assert failure is not None and failure.attrib == {"type": "error ref-unresolvable", "message": "breaks"}
    assert failure.text and failure.text.startswith(
        "a.yaml:2:7: error ref-unresolvable: breaks\nat /breaks\n"
    )
    assert cases["ref-unresolvable /only a note"].find("system-out") is not None
    skipped = cases["ref-unresolvable /waived"].find("skipped")
    assert skipped is not None and skipped.attrib["message"] == "waived: Is meant to be so."
    assert len(cases["array-items"]) == 0 and "ref-unresolvable" not in cases


def test_two_alike_have_two_names() -> None:
    (suite,) = junit(run(finding("x"), finding("x")))
    assert [case.attrib["name"] for case in suite] == ["ref-unresolvable /x", "ref-unresolvable /x (2)"]


def test_nothing_found() -> None:
    assert junit(run(exit_code=0)).attrib["tests"] == "0"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text(text: str) -> None:
    root = junit(run(finding(text), finding(text, waived=text)))
    assert (root.attrib["tests"], root.attrib["failures"]) == ("2", "1")
