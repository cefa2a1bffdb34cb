"""Findings as JUnit's XML, which nearly every CI server shows as tests.

A family of rules is a test suite, a rule and a place is a test case. Findings that let the run fail are
failures, waived ones are skipped, the others pass and carry their text as output; a rule that found
nothing is a test that passed. No times: the same findings give the same bytes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from xml.etree import ElementTree as Xml

from ..diagnostics import Finding
from .run import Run
from .text import details, visible

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def as_junit(run: Run) -> str:
    """The document, as text to be written in UTF-8."""
    families = dict.fromkeys(rule.family for rule in run.rules) or {"specloom": None}
    suites = [_suite(run, family) for family in families]
    root = Xml.Element("testsuites", {"name": "specloom", **_totals(suites)})
    root.extend(suites)
    Xml.indent(root)
    return _HEAD + Xml.tostring(root, encoding="unicode") + "\n"


def _suite(run: Run, family: str) -> Xml.Element:
    rules = [rule.id for rule in run.rules if rule.family == family]
    found = [finding for finding in run.shown if finding.rule in rules]
    broken = {finding.rule for finding in found}
    seen = Counter[tuple[str, str]]()
    cases = [_passed(rule, family) for rule in rules if rule not in broken]
    cases += [_case(finding, run, seen) for finding in found]
    counts = {
        "tests": len(cases),
        "failures": sum(case.find("failure") is not None for case in cases),
        "errors": 0,
        "skipped": sum(case.find("skipped") is not None for case in cases),
    }
    suite = Xml.Element("testsuite", {"name": f"specloom.{family}", **_texts(counts)})
    suite.extend(cases)
    return suite


def _texts(counts: dict[str, int]) -> dict[str, str]:
    return {name: str(number) for name, number in counts.items()}


def _totals(suites: Iterable[Xml.Element]) -> dict[str, str]:
    names = ("tests", "failures", "errors")
    return _texts({name: sum(int(suite.attrib[name]) for suite in suites) for name in names})


def _passed(rule: str, family: str) -> Xml.Element:
    return Xml.Element("testcase", {"name": rule, "classname": f"specloom.{family}"})


def _case(finding: Finding, run: Run, seen: Counter[tuple[str, str]]) -> Xml.Element:
    """A name that stays when lines move: servers tell by it which failures are new."""
    file = visible(finding.position.file) or "specloom"
    name = visible(f"{finding.rule} {finding.pointer}".rstrip())
    seen[file, name] += 1
    if seen[file, name] > 1:
        name += f" ({seen[file, name]})"
    case = Xml.Element("testcase", {"name": name, "classname": file})
    if finding.waived:
        Xml.SubElement(case, "skipped", {"message": visible(f"waived: {finding.waived}")})
    elif finding.level in run.failing:
        attributes = {"type": f"{finding.level} {finding.rule}", "message": visible(finding.message)}
        Xml.SubElement(case, "failure", attributes).text = _text(finding)
    else:
        Xml.SubElement(case, "system-out").text = _text(finding)
    return case


def _text(finding: Finding) -> str:
    head = visible(f"{finding.position}: {finding.level} {finding.rule}: {finding.message}")
    return "\n".join([head, *details(finding)])
