"""Type expressions of datamodel-code-generator as annotations of a generated module.

An expression is read as a Python syntax tree of which little is allowed, and written anew: whatever a
document says, an annotation is made of names and literals that are known here.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast

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
_BOUNDED = {
    "PositiveInt": ("int", "gt"),
    "NegativeInt": ("int", "lt"),
    "PositiveFloat": ("float", "gt"),
    "NegativeFloat": ("float", "lt"),
}
"""Names for a bound of 0."""
_KEYWORDS = frozenset({"min_length", "max_length", "pattern", "ge", "gt", "le", "lt", "multiple_of"})


UNIQUE = "UNIQUE"
"""The runtime's check that no item of a list is there twice."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What is said of the number of items or members: ``min_length``, ``max_length``, whether all differ."""

    lengths: Mapping[str, int]
    unique: bool = False


_NO_COUNT = Counts({})
_NO_COUNTS: Mapping[str, Counts] = {}


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

    def optional(self) -> Hint:
        """With None among the values."""
        return self if self.nullable else Hint(Code(f"{self.text} | None"), self.names, self.models)

    def loose(self) -> Hint:
        """For arguments: any sequence will do for a list, any mapping for a dict."""
        return _transformed(self, _Loosen({"list": "Sequence", "dict": "Mapping"}))

    def sequences(self) -> Hint:
        """For members of frozen models: a list is read as a sequence."""
        return _transformed(self, _Loosen({"list": "Sequence"}))

    def bare(self) -> Hint:
        """For signatures: without constraints."""
        return _transformed(self, _Bare())

    def quoted(self, names: Collection[str]) -> Hint:
        """With these names as strings, so that nobody looks for them yet."""
        return _transformed(self, _Quote(names)) if self.models & set(names) else self

    def renamed(self, names: Collection[str]) -> Hint:
        """With an underscore after these names, which mean something else where the annotation stands."""
        return _transformed(self, _Rename(names))


NONE = Hint(Code("None"))
ANY = Hint(Code("Any"), frozenset({"Any"}))


def union(hints: Iterable[Hint]) -> Hint:
    """The union of annotations, each member once, None last."""
    known = list(hints)
    members = dict.fromkeys(ast.unparse(member) for hint in known for member in _members(_parsed(hint.text)))
    texts = [text for text in members if text != "None"] + ["None"] * ("None" in members)
    names = frozenset[str]().union(*(hint.names for hint in known))
    models = frozenset[str]().union(*(hint.models for hint in known))
    return Hint(Code(" | ".join(texts)), names, models)


class _Change(ast.NodeTransformer):
    """A change of an annotation; ``adds`` and ``drops`` are the names that it needs more or less."""

    adds: frozenset[str] = frozenset()
    drops: frozenset[str] = frozenset()

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        """Literals are left alone."""
        if isinstance(node.value, ast.Name) and node.value.id == "Literal":
            return node
        return self.generic_visit(node)


class _Loosen(_Change):
    def __init__(self, abstract: Mapping[str, str]) -> None:
        self._abstract = abstract

    def visit_Name(self, node: ast.Name) -> ast.AST:
        abstract = self._abstract.get(node.id)
        if abstract is None:
            return node
        self.adds |= {abstract}
        return ast.Name(abstract)


class _Bare(_Change):
    drops = frozenset({"Annotated", "Field", UNIQUE})

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        """What a constraint is put on."""
        if (
            isinstance(node.value, ast.Name)
            and node.value.id == "Annotated"
            and isinstance(node.slice, ast.Tuple)
        ):
            return cast(ast.AST, self.visit(node.slice.elts[0]))
        return super().visit_Subscript(node)


class _Quote(_Change):
    def __init__(self, names: Collection[str]) -> None:
        self._names = names

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        """A union of strings is no union: all of it is quoted."""
        mentioned = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
        return ast.Constant(ast.unparse(node)) if mentioned & set(self._names) else node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Constant(node.id) if node.id in self._names else node


class _Rename(_Change):
    def __init__(self, names: Collection[str]) -> None:
        self._names = names
        self.drops = frozenset(names)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Name(f"{node.id}_") if node.id in self._names else node


def _transformed(hint: Hint, change: _Change) -> Hint:
    text = ast.unparse(cast(ast.AST, change.visit(_parsed(hint.text))))
    return Hint(Code(text), (hint.names | change.adds) - change.drops, hint.models)


def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


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
    invented: Mapping[str, str] = field(default_factory=dict[str, str])
    _names: set[str] = field(default_factory=set[str])
    _used: set[str] = field(default_factory=set[str])

    def read(self, expression: str, counts: Mapping[str, Counts] = _NO_COUNTS) -> Hint:
        """One expression as an annotation.

        Args:
            expression: A type as datamodel-code-generator writes it.
            counts: What is said of the number of items of a ``list`` and of the members of a ``dict`` at the
                top of it.

        Raises:
            UnknownTypeError: It holds something that is no type.
        """
        self._names, self._used = set(), set()
        members = _members(self._type(ast.parse(expression, mode="eval").body))
        members = [self._counted(member, counts.get(_generic_name(member), _NO_COUNT)) for member in members]
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
            case _:
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
        if name in _BOUNDED:
            base, bound = _BOUNDED[name]
            return self._annotated(ast.Name(base), [ast.keyword(bound, ast.Constant(0))])
        raise UnknownTypeError(name)

    def _counted(self, base: ast.expr, counts: Counts) -> ast.expr:
        made = self._annotated(base, _fields(counts.lengths)) if counts.lengths else base
        if not counts.unique:
            return made
        self._names.update(("Annotated", UNIQUE))
        return ast.Subscript(
            ast.Name("Annotated"), ast.Tuple([made, ast.Name(UNIQUE)], ast.Load()), ast.Load()
        )

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


def _generic_name(node: ast.expr) -> str:
    """``list`` of ``list[str]``, "" of anything that is not made of others."""
    return node.value.id if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) else ""


def _fields(lengths: Mapping[str, int]) -> list[ast.keyword]:
    return [ast.keyword(name, ast.Constant(value)) for name, value in lengths.items()]
