"""Findings as text for people and in the forms that programs and CI servers take."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .counts import SEVERITY, from_level, in_words, summary
from .data import as_json
from .run import Described, Run
from .text import Style, as_text, plain, visible

__all__ = [
    "FORMS",
    "SEVERITY",
    "Described",
    "Run",
    "Style",
    "as_json",
    "as_text",
    "for_people",
    "for_programs",
    "from_level",
    "in_words",
    "plain",
    "summary",
    "visible",
]

FORMS = ("text", "json", "sarif", "github", "junit")


def for_programs(run: Run, form: str, more: dict[str, Any]) -> str:
    """The report in one of the forms that are not for people, whole, with its last line's end.

    ``more`` are further members of the JSON form.
    """
    match form:
        case "sarif":
            from .sarif import as_sarif  # a run imports only the form that it needs

            return _json(as_sarif(run))
        case "github":
            from .github import as_github

            return "".join(f"{line}\n" for line in as_github(run))
        case "junit":
            from .junit import as_junit

            return as_junit(run)
        case _:
            return _json({**as_json(run.findings, show_waived=run.show_waived), **more})


def for_people(run: Run, style: Style = plain) -> Iterator[str]:
    """The report as text, finding by finding, and what it comes to."""
    yield from as_text(run.shown, style)
    yield f"{visible(run.subject)}: {in_words(summary(run.findings))}."


def _json(content: dict[str, Any]) -> str:
    return json.dumps(content, indent=2) + "\n"
