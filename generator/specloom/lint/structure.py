"""The findings of openapi-spec-validator, said for people.

Its schemas of OpenAPI 3.0, 3.1 and 3.2 and the meta-schemas of their dialects judge the document. What its
own pass over operations, schemas and tags adds is what other rules of this package say in better words:
duplicate operation ids, path parameters, defaults, required properties that no schema describes, tags. So
only its schemas are read, and none of its code is imported, which takes longer than all rules together.
Nothing is fetched: references to other documents are refused.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from specloom.data import is_array

from .document import Document, as_object, escape, tokens
from .rule import Problem
from .violations import Violation, explain, violations
from .words import quote, suggestion

_ELSEWHERE = {("enum", "uniqueItems"): "enum-duplicate", ("pattern", "format"): "pattern-invalid"}
"""Member and keyword whose violation the named rule reports."""

_META_SCHEMAS = {
    (3, 1): ("oas3.1/metaschema.json", "oas3.1/vocabularies/base"),
    (3, 2): ("oas3.2/dialect/2025-09-17.json", "oas3.2/meta/2025-09-17.json"),
}


def problems(document: Document) -> Iterator[Problem]:
    """Everything that openapi-spec-validator's schemas hold against a document."""
    yield from _guarded(_document_errors(document))
    if document.version >= (3, 1):
        yield from _guarded(_schema_errors(document))


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


@functools.cache
def _openapi_schema(version: tuple[int, int]) -> dict[str, Any]:
    name = {(3, 0): "v3.0", (3, 1): "v3.1"}.get(version, "v3.2")
    place = _folder("openapi_spec_validator") / "resources" / "schemas" / name / "schema.json"
    return as_object(json.loads(place.read_text("utf-8")))


@functools.cache
def _openapi_validator(version: tuple[int, int]) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(_openapi_schema(version), offline=True)


@functools.cache
def _dialect_validator(version: tuple[int, int]) -> jsonschema_rs.Validator:
    folder = _folder("openapi_schema_validator") / "schemas"
    names = _META_SCHEMAS.get(version, _META_SCHEMAS[3, 2])
    texts = [json.loads(folder.joinpath(*name.split("/")).read_text("utf-8")) for name in names]
    registry = jsonschema_rs.Registry([(text["$id"], text) for text in texts])
    return jsonschema_rs.Draft202012Validator({"$ref": texts[0]["$id"]}, registry=registry, offline=True)


def _folder(package: str) -> Path:
    """Where an installed package lies, found without importing it."""
    found = find_spec(package)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"{package} is not installed", name=package)
    return Path(found.origin).parent
