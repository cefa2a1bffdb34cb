"""The predicates that are known: what each takes and which kinds of attributes it fits.

The names are those of the query language that puts a predicate after an attribute's name (``name_cont``).
Which of them there are is up to each API's description; one that is not known here fits every attribute and
takes any value.
"""

from __future__ import annotations

from keyword import iskeyword
from typing import Literal

Kind = Literal["text", "integer", "number", "boolean", "moment", "day", "object", "list", "any"]
"""What an attribute holds, as far as predicates can tell."""
Operand = Literal["one", "many", "flag", "json"]
"""What a predicate takes: a value, a list of values, true or false, or JSON."""

_ORDERED = ("text", "integer", "number", "moment", "day")
_SCALAR = (*_ORDERED, "boolean")
_EVERY = (*_SCALAR, "object", "list")
_KINDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("eq", "not_eq", "eq_or_null", "not_eq_or_null"), _SCALAR),
    **dict.fromkeys(("in", "not_in", "in_or_null", "not_in_or_null"), _ORDERED),
    **dict.fromkeys(("lt", "lteq", "gt", "gteq"), _ORDERED),
    **dict.fromkeys(("matches", "does_not_match", "start", "not_start", "end", "not_end"), ("text",)),
    **dict.fromkeys(("cont", "not_cont"), ("text",)),
    **dict.fromkeys(("present", "blank", "null", "not_null"), _EVERY),
    **dict.fromkeys(("true", "false"), ("boolean",)),
    "jcont": ("object", "list"),
}
_LISTS = ("in", "not_in", "in_or_null", "not_in_or_null")
_EXACT = frozenset({"eq", "not_eq", "eq_or_null", "not_eq_or_null", *_LISTS})
_FLAGS = ("present", "blank", "null", "not_null", "true", "false")
_PAIRS = (
    ("eq", "not_eq"),
    ("in", "not_in"),
    ("null", "not_null"),
    ("present", "blank"),
    ("true", "false"),
    ("cont", "not_cont"),
    ("start", "not_start"),
    ("end", "not_end"),
    ("matches", "does_not_match"),
    ("lt", "gteq"),
    ("gt", "lteq"),
)
OPPOSITES = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
"""The predicate that holds where another does not."""


def fits(predicate: str, kind: str) -> bool:
    """Whether a predicate can be asked of an attribute of this kind."""
    kinds = _KINDS.get(base(predicate))
    return kind == "any" or kinds is None or kind in kinds


def is_exact(predicate: str) -> bool:
    """Whether a predicate asks for whole values, so that only those that an attribute can have make sense."""
    return predicate in _EXACT


def base(predicate: str) -> str:
    """A predicate without its ``_any`` or ``_all``."""
    found = predicate.removesuffix("_any").removesuffix("_all")
    return found if found in _KINDS and found not in _LISTS and found not in _FLAGS else predicate


def operand(predicate: str) -> Operand:
    """What a predicate takes."""
    if predicate == "jcont":
        return "json"
    if predicate in _FLAGS:
        return "flag"
    return "many" if predicate in _LISTS or base(predicate) != predicate else "one"


def is_known(predicate: str) -> bool:
    """Whether it is known what a predicate takes."""
    return base(predicate) in _KINDS


def python_name(predicate: str) -> str:
    """What a predicate is called in Python: ``in_``."""
    return f"{predicate}_" if iskeyword(predicate) else predicate
