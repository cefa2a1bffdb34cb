"""What an attribute holds, as far as predicates can tell, and how the value of a predicate is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from math import isfinite
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, cast, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel

from .errors import InvalidArgumentError
from .plain import scalar_text, to_json
from .predicate_names import Kind, is_exact, is_known, operand
from .suggestions import did_you_mean

_TYPES: dict[str, tuple[tuple[type, ...], str]] = {
    "text": ((str, UUID), "a text"),
    "integer": ((int,), "a whole number"),
    "number": ((int, float, Decimal), "a number"),
    "boolean": ((bool,), "True or False"),
    "moment": ((datetime, date), "a datetime"),
    "day": ((date,), "a date"),
    "any": ((str, UUID, int, float, Decimal, bool, datetime, date), "a value"),
}


Write = Callable[[object], str]
ANYWAY = "; what the description does not know can be sent with options={'extra_query': {…}}"


class Held(NamedTuple):
    """What an attribute holds: its kind, and the only texts that it can be, if the description lists them."""

    kind: str
    choices: tuple[str, ...] = ()


ANYTHING = Held("any")


def held_by(annotation: Any, *, extensible: bool = False) -> Held:
    """What an attribute of this annotation holds; of one that is ``extensible`` any text is a value."""
    kind = kind_of(annotation)
    return Held(kind, () if extensible or kind != "text" else tuple(_literals(annotation)))


def _literals(annotation: Any) -> Iterable[str]:
    origin = get_origin(annotation)
    if origin is Literal:
        yield from get_args(annotation)
    elif origin in (Annotated, Union, UnionType):
        for each in get_args(annotation)[: 1 if origin is Annotated else None]:
            yield from _literals(each)


def kind_of(annotation: Any) -> Kind:
    """The kind of an attribute by its annotation."""
    kinds = {_simple_kind(each) for each in _members(annotation)} - {""}
    if kinds == {"integer", "number"}:
        return "number"
    return cast("Kind", kinds.pop()) if len(kinds) == 1 else "any"


def _members(annotation: Any) -> Iterable[Any]:
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _members(get_args(annotation)[0])
    elif origin in (Union, UnionType):
        for each in get_args(annotation):
            yield from _members(each)
    elif origin is Literal:
        yield from (type(value) for value in get_args(annotation))
    else:
        yield origin or annotation


def _simple_kind(cls: Any) -> str:
    if cls is NoneType or cls is None:
        return ""
    if isinstance(cls, type):
        for known, kind in _BY_TYPE:
            if issubclass(cls, known):
                return kind
    return "any"


_BY_TYPE: tuple[tuple[type, str], ...] = (
    (str, "text"),
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (datetime, "moment"),
    (date, "day"),
    (list, "list"),
    (dict, "object"),
    (BaseModel, "object"),
)


def predicate_text(predicate: str, held: Held, value: object) -> str:
    """The value of a predicate as it is sent.

    Args:
        predicate: The predicate.
        held: What the attribute holds.
        value: The value, or the list of values.

    Raises:
        InvalidArgumentError: It is not what the predicate takes, or cannot be written.
    """
    if not is_known(predicate):
        return filter_text(value)
    takes = operand(predicate)
    if takes == "flag":
        return _scalar("boolean", value)
    if takes == "json":
        if not isinstance(value, Mapping | list | tuple | BaseModel):
            raise InvalidArgumentError(f"expected a mapping or a list, not {value!r}")
        return to_json(cast("object", value)).decode()
    # Of a part of a text, or of one that it comes after, any can be asked for.
    exactly = held if is_exact(predicate) else Held(held.kind)
    if takes == "many":
        return list_text(value, partial(held_text, exactly))
    return held_text(exactly, value)


def held_text(held: Held, value: object) -> str:
    """A single value of an attribute as it is sent.

    Raises:
        InvalidArgumentError: The attribute cannot hold it.
    """
    text = _scalar(held.kind, value)
    if held.choices and text not in held.choices:
        raise InvalidArgumentError(
            f"{text!r} is not among the values{did_you_mean(text, held.choices)}{ANYWAY}"
        )
    return text


def _scalar(kind: str, value: object) -> str:
    plain = cast("object", value.value) if isinstance(value, Enum) else value
    types, expected = _TYPES.get(kind, _TYPES["any"])
    wrong = not isinstance(plain, types) or (isinstance(plain, bool) and kind not in {"boolean", "any"})
    if wrong or (kind == "day" and isinstance(plain, datetime)):
        raise InvalidArgumentError(f"expected {expected}, not {value!r}")
    return value_text(plain)


def value_text(value: object) -> str:
    """A single value as it is sent.

    Raises:
        InvalidArgumentError: It cannot be written.
    """
    if value is None:
        raise InvalidArgumentError("None is no value: leave the filter out, or use one that tests for null")
    if isinstance(value, float | Decimal) and not isfinite(value):
        raise InvalidArgumentError(f"{value!r} is no number that can be sent")
    return format(value, "f") if isinstance(value, Decimal) else scalar_text(value)


def list_text(values: object, write: Write = value_text) -> str:
    """Several values as they are sent: commas between them.

    Raises:
        InvalidArgumentError: It is no list, is empty, or an item has a comma in it.
    """
    return joined(several_texts(values, write), ",")


def several_texts(values: object, write: Write = value_text) -> list[str]:
    """Several values, each as it is sent; those of a set in their order as texts.

    Raises:
        InvalidArgumentError: It is no list, is empty, or an item cannot be written.
    """
    if not isinstance(values, list | tuple | set | frozenset):
        raise InvalidArgumentError(f"expected a list, not {values!r}")
    texts = [write(item) for item in cast("Iterable[object]", values)]
    if not texts:
        raise InvalidArgumentError("an empty list cannot be sent: without a value there is no filter")
    return sorted(texts) if isinstance(values, set | frozenset) else texts


def joined(texts: Sequence[str], separator: str) -> str:
    """Texts in one.

    Raises:
        InvalidArgumentError: One of them has the separator in it.
    """
    name = _SEPARATORS.get(separator, repr(separator))
    broken = [text for text in texts if separator in text]
    if broken:
        raise InvalidArgumentError(
            f"{broken[0]!r} has a {name} in it and would be read as two: {name}s separate the values"
        )
    return separator.join(texts)


_SEPARATORS = {",": "comma", " ": "space", "|": "bar"}


def filter_text(value: object) -> str:
    """The value of a filter of which nothing is known: a single value, several, or JSON.

    Raises:
        InvalidArgumentError: It cannot be written.
    """
    if isinstance(value, list | tuple | set | frozenset):
        return list_text(cast("object", value), filter_text)
    if isinstance(value, Mapping):
        return to_json(cast("Mapping[str, object]", value)).decode()
    return value_text(value)
