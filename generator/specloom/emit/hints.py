"""Type expressions of datamodel-code-generator as annotations of a generated module.

An expression is read as a Python syntax tree of which little is allowed, and written anew: whatever a
document says, an annotation is made of names and literals that are known here.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field

from .render import Code

_SAME = frozenset({"str", "int", "float", "bool", "bytes", "list", "dict", "None"})
_STANDARD = {
    "Any": "Any",
    "Literal": "Literal",
    "date": "date",
    "AwareDatetime": "datetime",
    "datetime": "datetime",
    "NaiveDatetime": "datetime",
}
_CONSTRAINED = {"constr": "str", "conint": "int", "confloat": "float", "conbytes": "bytes"}
_KEYWORDS = frozenset({"min_length", "max_length", "pattern", "ge", "gt", "le", "lt", "multiple_of"})


@dataclass(frozen=True, slots=True)
class Hint:
    """An annotation: its text, the names it takes from elsewhere, and the models it mentions."""

    text: Code
    names: frozenset[str] = frozenset()
    models: frozenset[str] = frozenset()

    @property
    def nullable(self) -> bool:
        """Whether None is among the values."""
        return self.text in {"None", "Any"} or self.text.endswith("| None")


def join(hints: list[Hint]) -> Hint:
    """The union of annotations, each member once, None last."""
    members = dict.fromkeys(member for hint in hints for member in ast_members(hint.text))
    texts = [text for text in members if text != "None"] + ["None"] * ("None" in members)
    names = frozenset[str]().union(*(hint.names for hint in hints))
    models = frozenset[str]().union(*(hint.models for hint in hints))
    return Hint(Code(" | ".join(texts)), names, models)


def ast_members(text: str) -> list[str]:
    """The members of a union annotation."""
    return [ast.unparse(member) for member in _members(ast.parse(text, mode="eval").body)]


class UnknownTypeError(ValueError):
    """An expression that is more than a type."""


@dataclass(slots=True)
class Reader:
    """Reads type expressions.

    Args:
        models: The class names that stand for the names in the expressions.
        invented: What stands behind names of datamodel-code-generator's own making; it is put in their place.
    """

    models: Mapping[str, str]
    invented: Mapping[str, str] = field(default_factory=dict)
    _names: set[str] = field(default_factory=set)
    _used: set[str] = field(default_factory=set)

    def read(self, expression: str, lengths: Mapping[str, int] | None = None) -> Hint:
        """One expression as an annotation.

        Args:
            expression: A type as datamodel-code-generator writes it.
            lengths: ``min_length`` and ``max_length`` of lists at the top of it.

        Raises:
            UnknownTypeError: It holds something that is no type.
        """
        self._names, self._used = set(), set()
        members = _members(self._type(ast.parse(expression, mode="eval").body))
        if lengths:
            members = [self._annotated(m, _fields(lengths)) if _is_list(m) else m for m in members]
        text = " | ".join(dict.fromkeys(ast.unparse(member) for member in members))
        return Hint(Code(text), frozenset(self._names), frozenset(self._used))

    def _type(self, node: ast.expr) -> ast.expr:
        match node:
            case ast.Constant(value=None):
                return node
            case ast.Constant(value=str(name)) | ast.Name(id=name):
                return self._name(name)
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return ast.BinOp(self._type(left), ast.BitOr(), self._type(right))
            case ast.Subscript(value=ast.Name(id=name), slice=inner):
                return self._generic(name, inner)
            case ast.Call(func=ast.Name(id=name), keywords=keywords) if name in _CONSTRAINED:
                return self._annotated(ast.Name(_CONSTRAINED[name]), keywords)
        raise UnknownTypeError(ast.unparse(node))

    def _generic(self, name: str, inner: ast.expr) -> ast.expr:
        if name == "Literal":
            self._names.add(name)
            return ast.Subscript(ast.Name(name), _literals(inner), ast.Load())
        arguments = [self._type(node) for node in (inner.elts if isinstance(inner, ast.Tuple) else [inner])]
        if name == "Union":
            return _union(arguments)
        if name in ("list", "dict"):
            inside = arguments[0] if len(arguments) == 1 else ast.Tuple(arguments, ast.Load())
            return ast.Subscript(ast.Name(name), inside, ast.Load())
        raise UnknownTypeError(name)

    def _name(self, name: str) -> ast.expr:
        if name in self.invented:
            return self._type(ast.parse(self.invented[name], mode="eval").body)
        if name in self.models:
            self._used.add(self.models[name])
            return ast.Name(self.models[name])
        if name in _STANDARD:
            self._names.add(_STANDARD[name])
            return ast.Name(_STANDARD[name])
        if name in _SAME:
            return ast.Name(name)
        raise UnknownTypeError(name)

    def _annotated(self, base: ast.expr, keywords: list[ast.keyword]) -> ast.expr:
        known = [
            keyword for keyword in keywords if keyword.arg in _KEYWORDS and _is_number_or_text(keyword.value)
        ]
        if not known:
            return base
        self._names.update(("Annotated", "Field"))
        call = ast.Call(ast.Name("Field"), [], known)
        return ast.Subscript(ast.Name("Annotated"), ast.Tuple([base, call], ast.Load()), ast.Load())


def _members(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp):
        return _members(node.left) + _members(node.right)
    return [node]


def _union(members: list[ast.expr]) -> ast.expr:
    union = members[0]
    for member in members[1:]:
        union = ast.BinOp(union, ast.BitOr(), member)
    return union


def _literals(node: ast.expr) -> ast.expr:
    values = node.elts if isinstance(node, ast.Tuple) else [node]
    if not all(_is_number_or_text(value) for value in values):
        raise UnknownTypeError(ast.unparse(node))
    return node


def _is_number_or_text(node: ast.expr) -> bool:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        node = node.operand
    return isinstance(node, ast.Constant) and isinstance(node.value, str | int | float)


def _is_list(node: ast.expr) -> bool:
    return isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "list"


def _fields(lengths: Mapping[str, int]) -> list[ast.keyword]:
    return [ast.keyword(name, ast.Constant(value)) for name, value in lengths.items()]
