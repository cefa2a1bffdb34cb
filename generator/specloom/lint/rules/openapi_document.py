"""What openapi-spec-validator says about the document."""

from collections.abc import Iterable
from importlib import import_module

from specloom.diagnostics import Level

from ..document import Document
from ..rule import OPENAPI, Problem, Rule


def check(document: Document) -> Iterable[Problem]:
    # The validator takes longer to import than all rules to run: only who asks for this rule pays for it.
    found: Iterable[Problem] = import_module("specloom.lint.structure").problems(document)
    return found


RULE = Rule(
    id="openapi-document",
    level=Level.ERROR,
    summary="The document follows the schema of its OpenAPI version.",
    why="A document that OpenAPI's own schema refuses is read differently by every tool, or not at all.",
    mend="Bring the place into the form that OpenAPI describes.",
    source=f"{OPENAPI}, all sections, by openapi-spec-validator",
    good="""
info: {title: Example, version: '1'}
""",
    bad="""
info: {title: Example}
""",
    check=check,
)
