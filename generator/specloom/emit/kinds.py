"""What attributes hold, as far as predicates can tell: read off annotations, as the runtime does."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from specloom.api.ir import JsonSchema

from .context import Context

CLASSES = {
    "text": "Text",
    "choice": "Choice",
    "integer": "Integer",
    "number": "Number",
    "boolean": "Boolean",
    "moment": "Moment",
    "day": "Day",
    "object": "Object",
    "list": "List",
    "any": "Anything",
}
"""The class of predicates for each kind; a choice is a text of which a document lists the values."""
_KINDS = {
    "str": "text",
    "bool": "boolean",
    "int": "integer",
    "float": "number",
    "datetime": "moment",
    "date": "day",
    "list": "list",
    "dict": "object",
}


def kind_of(context: Context, schema: JsonSchema) -> str:
    """The kind of a value of this schema; one of ``CLASSES``."""
    hint = context.types.hint(schema, "read")
    kinds = set(_kinds(ast.parse(hint.text, mode="eval").body, hint.models)) - {"null"}
    if kinds == {"integer", "number"}:
        return "number"
    return kinds.pop() if len(kinds) == 1 else "any"


def is_listed(context: Context, schema: JsonSchema) -> bool:
    """Whether a document lists values of a text."""
    hint = context.types.hint(schema, "read")
    return "Literal[" in hint.text and kind_of(context, schema) == "text"


def choices_of(context: Context, schema: JsonSchema) -> tuple[str, ...]:
    """The only texts that there are, as far as a document says; empty if others may be."""
    if not is_listed(context, schema):
        return ()
    hint = context.types.hint(schema, "write").bare()
    found = list(_choices(ast.parse(hint.text, mode="eval").body))
    return () if None in found else tuple(dict.fromkeys(each for each in found if each))


def _choices(node: ast.expr) -> Iterator[str | None]:
    """The texts of an annotation, None for what is no literal text, "" for null."""
    match node:
        case ast.BinOp(left=left, right=right):
            yield from _choices(left)
            yield from _choices(right)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
            values = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            yield from (str(ast.literal_eval(value)) for value in values)
        case ast.Constant(value=None):
            yield ""
        case _:
            yield None


def _kinds(node: ast.expr, models: frozenset[str]) -> Iterator[str]:
    match node:
        case ast.BinOp(left=left, right=right):
            yield from _kinds(left, models)
            yield from _kinds(right, models)
        case ast.Constant(value=None):
            yield "null"
        case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
            values = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            yield from (_KINDS.get(type(ast.literal_eval(value)).__name__, "any") for value in values)
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[inner, *_])):
            yield from _kinds(inner, models)
        case ast.Subscript(value=ast.Name(id=name)) | ast.Name(id=name):
            yield "object" if name in models else _KINDS.get(name, "any")
        case _:
            yield "any"
