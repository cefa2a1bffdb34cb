"""SARIF: valid by the schema, what hosts ask for beyond it, and the same bytes for the same findings."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from specloom.diagnostics import Finding, Level, Position, Related
from specloom.report import Run, for_programs
from specloom.report.sarif import MAX_RESULTS

from .support import HOSTILE, finding, run

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
VALIDATOR = Draft4Validator(SCHEMA)


def sarif(made: Run) -> dict[str, Any]:
    text = for_programs(made, "sarif", {})
    assert text == for_programs(made, "sarif", {}) and text.isascii()
    log = json.loads(text)
    assert [error.message for error in VALIDATOR.iter_errors(log)] == []
    return log["runs"][0]


def test_the_schema_refuses() -> None:
    assert not VALIDATOR.is_valid({"version": "2.1.0", "runs": [{"results": []}]})


def test_members() -> None:
    made = sarif(run(finding("leads to nothing"), families=["lint"]))
    result = made["results"][0]
    rule = made["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert rule["id"] == result["ruleId"] == "ref-unresolvable"
    assert result["level"] == rule["defaultConfiguration"]["level"] == "error"
    place = result["locations"][0]
    assert place["physicalLocation"]["region"] == {"startLine": 2, "startColumn": 7}
    assert place["physicalLocation"]["artifactLocation"]["uriBaseId"] == "%SRCROOT%"
    assert place["logicalLocations"] == [{"fullyQualifiedName": "/leads to nothing"}]
    assert result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 3
    assert result["partialFingerprints"]["specloom/v1"] == finding("leads to nothing").fingerprint
    assert made["columnKind"] == "unicodeCodePoints"
    assert made["invocations"][0]["exitCode"] == 1
    assert made["invocations"][0]["executionSuccessful"] is True


def test_every_rule_has_what_hosts_require() -> None:
    rules = sarif(run(families=["lint", "documented", "diff"], exit_code=0))["tool"]["driver"]["rules"]
    assert len(rules) > 60
    for rule in rules:
        for name in ("shortDescription", "fullDescription", "help"):
            assert rule[name]["text"].strip(), rule["id"]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text(text: str) -> None:
    result = sarif(run(finding(text, waived=text)))["results"][0]
    shown = json.dumps(result, ensure_ascii=False)
    assert not any(0xD800 <= ord(character) <= 0xDFFF for character in shown)
    assert "](" not in result["message"]["text"] or "\\[" in result["message"]["text"]


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("api/a b#c?.yaml", "api/a%20b%23c%3F.yaml"),
        ("./api/../é.yaml", "%C3%A9.yaml"),
        ("main:spec/a.yaml", "main%3Aspec/a.yaml"),
        ("100%.yaml", "100%25.yaml"),
    ],
)
def test_uris(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, uri: str) -> None:
    monkeypatch.chdir(tmp_path)
    place = replace(finding("x"), position=Position(file))
    location = sarif(run(place))["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": uri, "uriBaseId": "%SRCROOT%"}


def test_uris_are_relative_to_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "repo" / ".git").mkdir(parents=True)
    (tmp_path / "repo" / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "repo" / "sub")
    found = [
        replace(finding("x"), position=Position(file))
        for file in ("a.yaml", "../a.yaml", str(tmp_path / "repo" / "b.yaml"), "../../c.yaml")
    ]
    places = [each["locations"][0]["physicalLocation"] for each in sarif(run(*found))["results"]]
    uris = [place["artifactLocation"]["uri"] for place in places]
    assert uris == ["sub/a.yaml", "a.yaml", "b.yaml", f"file://{tmp_path}/c.yaml"]
    assert "uriBaseId" not in places[3]["artifactLocation"]


def test_waived_findings_are_suppressed() -> None:
    waived = finding("x", waived="Is meant to be so.")
    made = sarif(run(waived, finding("y")))
    assert made["results"][0]["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "Is meant to be so."}
    ]
    assert "suppressions" not in made["results"][1]
    assert len(sarif(run(waived, finding("y"), show_waived=False))["results"]) == 1


def test_fingerprints_of_two_alike_differ() -> None:
    twice = [replace(finding("x"), position=Position("a.yaml", line)) for line in (1, 9)]
    hashes = [
        each["partialFingerprints"]["primaryLocationLineHash"] for each in sarif(run(*twice))["results"]
    ]
    assert [each[-2:] for each in hashes] == [":1", ":2"]


def test_no_place_and_no_description() -> None:
    unknown = Finding("of-a-kind-nobody-knows", Level.INFO, "x", Position(""))
    assert sarif(run(unknown))["results"][0]["locations"] == [{}]


def test_unreadable_input() -> None:
    assert sarif(run(finding("x"), exit_code=2))["invocations"][0]["executionSuccessful"] is False


def test_no_more_than_a_host_takes() -> None:
    notes = [
        Finding("ref-unresolvable", Level.INFO, str(n), Position("a", n)) for n in range(1, MAX_RESULTS + 3)
    ]
    made = json.loads(for_programs(run(*notes, finding("worst")), "sarif", {}))["runs"][0]
    assert len(made["results"]) == MAX_RESULTS
    assert made["results"][-1]["level"] == "error"
    text = made["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert text.startswith("3 more findings are left out")


def test_no_more_places_than_a_host_shows() -> None:
    related = tuple(Related(Position("b", n), "x") for n in range(1, 500))
    result = sarif(run(replace(finding("x"), related=related)))["results"][0]
    assert len(result["relatedLocations"]) == 100
