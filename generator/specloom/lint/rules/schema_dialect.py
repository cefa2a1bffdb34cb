"""Schemas in another dialect than OpenAPI's own."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..rule import OPENAPI, Problem, Rule
from ..words import quote

_READ_AS_WRITTEN = (
    "https://spec.openapis.org/oas/3.1/dialect/",
    "https://spec.openapis.org/oas/3.2/dialect/",
    "https://json-schema.org/draft/2020-12/schema",
)


def check(document: Document) -> Iterator[Problem]:
    dialect = document.root.text("jsonSchemaDialect")
    if dialect and not dialect.startswith(_READ_AS_WRITTEN):
        yield _problem("/jsonSchemaDialect", dialect)
    for node in document.nodes("schema"):
        dialect = node.text("$schema")
        if dialect and not dialect.startswith(_READ_AS_WRITTEN):
            yield _problem(f"{node.pointer}/$schema", dialect)


def _problem(pointer: str, dialect: str) -> Problem:
    return Problem(pointer, f"schemas in the dialect {quote(dialect)} are read as JSON Schema 2020-12")


RULE = Rule(
    id="schema-dialect",
    level=Level.WARNING,
    summary="Schemas are written in OpenAPI's dialect of JSON Schema 2020-12.",
    why="Few tools for OpenAPI know another dialect: keywords that it has more, or that mean something else "
    "in it, are misread in silence.",
    mend="Leave the dialect out, and write the schemas in JSON Schema 2020-12.",
    source=f"{OPENAPI}, 4.8.24 Schema Object, Specifying Schema Dialects",
    good="""
jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
""",
    bad="""
jsonSchemaDialect: http://json-schema.org/draft-07/schema#
""",
    check=check,
)
