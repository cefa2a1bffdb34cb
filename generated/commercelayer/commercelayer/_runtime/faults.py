"""What pydantic found wrong with a document, in words about the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from pydantic_core import from_json

from .document import as_object

if TYPE_CHECKING:
    from pydantic import ValidationError

SHOWN = 5
"""How many faults a message names."""

_KINDS: Mapping[str, str] = {
    "dict_type": "an object",
    "mapping_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
    "list_type": "a list",
    "tuple_type": "a list",
    "string_type": "text",
    "bool_type": "true or false",
    "int_type": "an integer",
    "float_type": "a number",
    "none_required": "null",
}


def explain(error: ValidationError, content: bytes | None = None) -> str:
    """Every fault with its JSON pointer, separated by semicolons; of many the first few.

    Args:
        error: What pydantic found. It names alternatives of a schema, too, which are no part of the document.
        content: The text that was read, None if it was a value of Python.
    """
    tree = None if content is None else _parsed(content)
    lines = list(dict.fromkeys(_settled([_Fault(each, tree) for each in error.errors(include_url=False)])))
    more = [f"and {len(lines) - SHOWN} more"] if len(lines) > SHOWN else []
    return "; ".join(lines[:SHOWN] + more)


def _parsed(content: bytes) -> object:
    try:
        return cast("object", from_json(content))
    except ValueError:
        return None


class _Fault:
    """One fault: where it is in the document, what is wrong, and what was expected, if that is all."""

    def __init__(self, fault: Mapping[str, Any], tree: object) -> None:
        self.kind = str(fault["type"])
        self.place = _place(tree, fault["loc"], missing=self.kind == "missing")
        if self.kind == "union_tag_not_found":
            self.place = (*self.place, "type")
        missing = self.kind in {"missing", "union_tag_not_found"}
        self.text = "is missing" if missing else _plain(fault["msg"])
        self.expected = _KINDS.get(self.kind, "")
        self.found = _called(fault["input"])


def _settled(faults: Sequence[_Fault]) -> list[str]:
    """A line for each place, without those that other faults explain.

    Of what can be in several forms, the one that fits best has its faults further inside. A type that is not
    known is no fault where there are others: such a resource is read as a generic one.
    """
    told = [each for each in faults if each.kind != "union_tag_invalid"] or list(faults)
    places: dict[tuple[int | str, ...], list[_Fault]] = {}
    for each in told:
        places.setdefault(each.place, []).append(each)
    inner = {place[:end] for place in places for end in range(len(place))}
    return [_told(place, each) for place, each in places.items() if not (place in inner and each[0].expected)]


def _told(place: Sequence[int | str], faults: Sequence[_Fault]) -> str:
    others = [each.text for each in faults if not each.expected]
    expected = dict.fromkeys(each.expected for each in faults)
    return _line(place, others[0] if others else f"expected {' or '.join(expected)}, not {faults[0].found}")


def _line(place: Sequence[int | str], text: str) -> str:
    return f"{pointer(place)}: {text}" if place else text


def pointer(place: Sequence[int | str]) -> str:
    """A place in a document as a JSON pointer."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in place)


def _place(tree: object, location: Sequence[int | str], *, missing: bool) -> tuple[int | str, ...]:
    """The parts of a location that lead through the document; a member that is missing is the last one."""
    if tree is None:
        return tuple(part for part in location if "[" not in str(part))
    node, place, tags = tree, list[int | str](), 0
    for index, part in enumerate(location):
        # The type of a resource object stands in the location as the alternative that was taken.
        if not tags and _is_resource(place) and as_object(node).get("type") == part:
            tags += 1
        elif (missing and index == len(location) - 1) or _holds(node, part):
            place.append(part)
            node = cast("Any", node)[part] if _holds(node, part) else None
    return tuple(place)


def _is_resource(place: Sequence[int | str]) -> bool:
    return list(place) == ["data"] or (len(place) == 2 and isinstance(place[1], int))


def _holds(node: object, part: int | str) -> bool:
    if isinstance(node, list):
        return isinstance(part, int) and part < len(cast("list[object]", node))
    return isinstance(part, str) and part in as_object(node)


def _plain(message: str) -> str:
    text = message.removeprefix("Input ").removeprefix("Value error, ")
    return text if text.startswith("Invalid JSON") else text[:1].lower() + text[1:]


def _called(value: object) -> str:
    """What JSON calls the kind of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return "text"
    if isinstance(value, int | float):
        return "a number"
    return "a list" if isinstance(value, list | tuple) else "an object"
