"""Findings as SARIF 2.1.0, the form that code-scanning hosts take.

Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/, and what hosts ask for beyond it:
https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning.
No times and no machine's paths: the same findings give the same bytes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from .. import __version__
from ..diagnostics import Finding, Level, Position
from . import places
from .counts import SEVERITY
from .markdown import fenced
from .run import Described, Run
from .text import details, visible

MAX_RESULTS = 25_000
"""A host refuses a run with more; the worst ones are kept."""
_MAX_RELATED = 100
"""A host shows no more places of one result."""
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
_EXITS = {
    0: "nothing that counts was found",
    1: "something that counts was found",
    2: "the input is unreadable",
}
_LINK = re.compile(r"\[(?=[^\]]*\]\()")
"""SARIF 2.1.0, 3.11.6: text of this form would be a link."""


def as_sarif(run: Run) -> dict[str, Any]:
    """The log with one run in it. Hosts keep what different commands find apart by its id."""
    kept = _kept(run.shown)
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(run, kept)]}


def _kept(findings: Sequence[Finding]) -> list[Finding]:
    if len(findings) <= MAX_RESULTS:
        return list(findings)
    worst = sorted(findings, key=lambda each: (bool(each.waived), SEVERITY.index(each.level)))
    chosen = {id(finding) for finding in worst[:MAX_RESULTS]}
    return [finding for finding in findings if id(finding) in chosen]


def _run(run: Run, kept: Sequence[Finding]) -> dict[str, Any]:
    indexes = {rule.id: index for index, rule in enumerate(run.rules)}
    seen = Counter[str]()
    return {
        "tool": {
            "driver": {
                "name": "specloom",
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in run.rules],
            }
        },
        "automationDetails": {"id": f"specloom/{run.command.replace(' ', '-')}/"},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder that holds the repository."}}},
        "invocations": [_invocation(run, len(run.shown) - len(kept))],
        "results": [_result(finding, indexes, seen) for finding in kept],
    }


def _invocation(run: Run, left_out: int) -> dict[str, Any]:
    invocation: dict[str, Any] = {
        "executionSuccessful": run.exit_code < 2,
        "exitCode": run.exit_code,
        "exitCodeDescription": _EXITS[run.exit_code],
    }
    if left_out:
        text = f"{left_out} more findings are left out: a run holds at most {MAX_RESULTS}."
        invocation["toolExecutionNotifications"] = [{"level": "warning", "message": {"text": text}}]
    return invocation


def _rule(rule: Described) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.summary} {rule.why}".strip()},
        "help": {"text": _help(rule), "markdown": _help(rule, markdown=True)},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
        "properties": {"tags": [rule.family]},
    }


def _help(rule: Described, *, markdown: bool = False) -> str:
    """Why, how to mend, and the examples, in paragraphs."""
    source = f"Source: {rule.source}." if rule.source else ""
    parts = [rule.why, rule.mend, source]
    for title, text in rule.examples:
        parts.append(f"**{title}**\n\n{fenced(text)}" if markdown else f"{title}:\n{text.strip(chr(10))}")
    return "\n\n".join(part for part in parts if part) or rule.summary


def _result(finding: Finding, indexes: dict[str, int], seen: Counter[str]) -> dict[str, Any]:
    fingerprint = finding.fingerprint
    seen[fingerprint] += 1
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": indexes[finding.rule],
        "level": _LEVELS[finding.level],
        "message": {"text": _message(finding)},
        "locations": [_location(finding)],
        "partialFingerprints": {
            "primaryLocationLineHash": f"{fingerprint}:{seen[fingerprint]}",
            "specloom/v1": fingerprint,
        },
    }
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, **_physical(related.position), "message": {"text": _literal(related.message)}}
            for number, related in enumerate(finding.related[:_MAX_RELATED], 1)
        ]
    if finding.waived:
        justification = visible(finding.waived)
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": justification}]
    return result


def _message(finding: Finding) -> str:
    return "\n".join(_literal(line) for line in (finding.message, *details(finding)))


def _literal(text: str) -> str:
    return _LINK.sub(r"\\[", visible(text))


def _location(finding: Finding) -> dict[str, Any]:
    location = _physical(finding.position) if finding.position.file else {}
    if finding.pointer:
        name = visible(finding.pointer)
        location["logicalLocations"] = [{"fullyQualifiedName": name}]
    return location


def _physical(position: Position) -> dict[str, Any]:
    path = places.relative(position.file)
    uri = places.encoded(path)
    inside = places.is_inside(path)
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri, "uriBaseId": _ROOT} if inside else {"uri": f"file://{uri}"},
            "region": {"startLine": max(1, position.line), "startColumn": max(1, position.column)},
        }
    }
