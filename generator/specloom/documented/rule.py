"""What a rule is: data about it, and a function that looks at the pages about one resource type."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..diagnostics import Level
from .disagreement import Problem

if TYPE_CHECKING:
    from .context import Context

Check = Callable[["Context"], Iterable[Problem]]

DEPARTURE = "Correct the description, or excuse this with a waiver that gives the reason."
CONTRADICTION = "Correct the page, or say in a waiver which side is right, and why."
ADDED = "Document it, or remove it from the description, or excuse it with a waiver that names the source."

OPENAPI = "OpenAPI 3.1.1"
JSON_API = "JSON:API 1.1"
JSON_SCHEMA = "JSON Schema 2020-12"
HTTP = "RFC 9110"
EDITORIAL = "specloom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the comparison of documentation with a description.

    ``examples`` are pages in Markdown, by title, held against the description in ``examples.yaml``; a line
    ``=== NAME`` begins another page, ``=== order`` the order of them.
    """

    id: str
    level: Level
    summary: str
    why: str
    mend: str
    source: str
    examples: tuple[tuple[str, str], ...]
    check: Check
