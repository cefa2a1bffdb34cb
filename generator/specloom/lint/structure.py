"""The findings of openapi-spec-validator, said for people.

Its schemas of OpenAPI 3.0, 3.1 and 3.2 and the meta-schemas of their dialects judge the document, then its
own pass over operations and tags. What other rules of this package say in better words is left to them:
duplicate operation ids, path parameters, defaults, required properties that no schema describes, duplicate
tags. Nothing is fetched: references to other documents are refused.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Any

import jsonschema_rs
import openapi_spec_validator as osv
from openapi_spec_validator import schemas as osv_schemas
from openapi_spec_validator.validation import exceptions, keywords

from specloom.data import is_array

from .document import Document, as_object, escape, tokens
from .rule import Problem
from .violations import Violation, explain, violations
from .words import plain, quote, suggestion

_ELSEWHERE = {("enum", "uniqueItems"): "enum-duplicate", ("pattern", "format"): "pattern-invalid"}
"""Member and keyword whose violation the named rule reports."""

_SAID_BY_OTHER_RULES = (
    exceptions.DuplicateOperationIDError,
    exceptions.UnresolvableParameterError,
    exceptions.ParameterDuplicateError,
)

_TAGS = ("Duplicate tag", "Circular tag", "Tag ")
"""How its messages about tags begin: ``tag-duplicate`` and ``tag-parent`` give the place."""

_META_SCHEMAS = {
    (3, 1): ("oas3.1/metaschema.json", "oas3.1/vocabularies/base"),
    (3, 2): ("oas3.2/dialect/2025-09-17.json", "oas3.2/meta/2025-09-17.json"),
}


def problems(document: Document) -> Iterator[Problem]:
    """Everything that openapi-spec-validator holds against a document."""
    found = list(_guarded(_document_errors(document)))
    if document.version >= (3, 1):
        found.extend(_guarded(_schema_errors(document)))
    yield from found
    # The validator's own pass stops at a reference that leads nowhere; the rule ref-unresolvable names it.
    if not found and all(document.target(node) for node in document if node.ref):
        yield from _guarded(_semantic_errors(document))


def _guarded(found: Iterable[Problem]) -> Iterator[Problem]:
    """A validator that gives up on a document is a finding too."""
    try:
        yield from found
    except RecursionError:
        yield Problem("", "the document is too deeply nested to be checked", "Use fewer levels.")
    except Exception as error:  # whatever a validator does not expect of a document
        yield Problem("", f"the validator could not check the document to its end ({type(error).__name__})")


def _document_errors(document: Document) -> Iterator[Problem]:
    schema = _openapi_schema(document.version)
    for violation in violations(_openapi_validator(document.version).iter_errors(document.data)):
        yield from _told(document, violation, violation.pointer, schema)


def _schema_errors(document: Document) -> Iterator[Problem]:
    """Each schema that does not stand inside another one, against the meta-schema of OpenAPI's dialect."""
    validator = _dialect_validator(document.version)
    for node in document.nodes("schema"):
        if node.parent is None or node.parent.kind != "schema":
            for violation in violations(validator.iter_errors(node.value)):
                yield from _told(document, violation, node.pointer + violation.pointer, {})


class _SkipSchema(keywords.SchemaValidator):
    """Stands in for the part that the meta-schemas and our own rules do with positions."""

    def __call__(self, *_: object, **__: object) -> Iterator[Any]:
        return iter(())


def _semantic_errors(document: Document) -> Iterator[Problem]:
    base = _validator_class(document.version)
    members = {
        "keyword_validators": {**base.keyword_validators, "schema": _SkipSchema},
        "resolver_handlers": {},
    }
    checker = type("_Checker", (base,), members)(document.data)
    for error in checker.root_validator(checker.schema_path):
        of_tags = any(error.message.startswith(words) for words in _TAGS)
        if not (of_tags or isinstance(error, _SAID_BY_OTHER_RULES)):
            yield Problem("", plain(error.message))


def _told(document: Document, violation: Violation, pointer: str, schema: Any) -> Iterator[Problem]:
    last = str(violation.path[-1]) if violation.path else ""
    if (last, violation.keyword) in _ELSEWHERE or _of_other_version(document, last, violation):
        return
    if violation.keyword in ("additionalProperties", "unevaluatedProperties"):
        known = _known_members(schema, violation)
        for name in violation.detail or ():
            yield Problem(f"{pointer}/{escape(name)}", *_unexpected(document, pointer, str(name), known))
    else:
        yield Problem(pointer, *explain(violation, _name(document, pointer)))


def _of_other_version(document: Document, last: str, violation: Violation) -> bool:
    """A list of types, or ``null`` as one, in OpenAPI 3.0: the rule ``type-list`` explains it."""
    later = isinstance(violation.instance, list) or violation.instance == "null"
    return document.version < (3, 1) and last == "type" and later


def _unexpected(document: Document, pointer: str, name: str, known: list[str]) -> tuple[str, str]:
    if pointer == "/paths":
        return f"the path {quote(name)} does not begin with a slash", f"Write {quote('/' + name)}."
    remove = "Remove it, or begin its name with `x-` if it is an extension."
    return (
        f"{quote(name)} is not a field of {_name(document, pointer)}",
        f"{suggestion(name, known)} {remove}".strip(),
    )


def _name(document: Document, pointer: str) -> str:
    """The place in words: the kind of object that stands there, or the name of its member."""
    node = document.at(pointer)
    if node is None:
        return quote(tokens(pointer)[-1])
    named = f" {quote(node.key)}" if node.field not in ("", node.key) and not node.key.isdigit() else ""
    return f"the {node.kind}{named}"


def _known_members(schema: Any, violation: Violation) -> list[str]:
    """The members that the schema of OpenAPI describes beside the keyword that was broken."""
    place = schema
    for token in violation.schema_path[:-1]:
        place = place[int(token)] if is_array(place) else as_object(place).get(str(token))
    return list(as_object(as_object(place).get("properties")))


def _validator_class(version: tuple[int, int]) -> Any:
    by_version = {(3, 0): osv.OpenAPIV30SpecValidator, (3, 1): osv.OpenAPIV31SpecValidator}
    return by_version.get(version, osv.OpenAPIV32SpecValidator)


@functools.cache
def _openapi_schema(version: tuple[int, int]) -> dict[str, Any]:
    lazy: Any = osv_schemas  # its schemas are proxies without types
    by_version: dict[tuple[int, int], Any] = {(3, 0): lazy.schema_v30, (3, 1): lazy.schema_v31}
    return dict(by_version.get(version, lazy.schema_v32))


@functools.cache
def _openapi_validator(version: tuple[int, int]) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(_openapi_schema(version), offline=True)


@functools.cache
def _dialect_validator(version: tuple[int, int]) -> jsonschema_rs.Validator:
    folder = files("openapi_schema_validator") / "schemas"
    names = _META_SCHEMAS.get(version, _META_SCHEMAS[3, 2])
    texts = [json.loads(folder.joinpath(*name.split("/")).read_text("utf-8")) for name in names]
    registry = jsonschema_rs.Registry([(text["$id"], text) for text in texts])
    return jsonschema_rs.Draft202012Validator({"$ref": texts[0]["$id"]}, registry=registry, offline=True)
