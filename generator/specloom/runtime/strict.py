"""Values of the kind that was asked for.

pydantic reads ``"3"``, ``True`` and ``2.0`` as whole numbers; what is sent is what was given, so that a value
has to be of the right kind before it is read. What callers rightly give stays: an int for a number, a tuple
for a list, ISO 8601 text or a date for a moment, members of enums, UUIDs for text, Decimals for numbers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from numbers import Rational
from typing import Any, NamedTuple, cast
from uuid import UUID

from pydantic import AfterValidator, BaseModel

from .plain import to_plain

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Mismatch(NamedTuple):
    """A value of another kind: where it is, what is expected there, and the value."""

    place: tuple[int | str, ...]
    expected: str
    given: object


def unwrapped(value: Any) -> Any:
    """A value with the members of enums and the UUIDs in it as what is sent for them."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if type(value) is dict:
        members = cast("dict[str, object]", value)
        return {key: unwrapped(item) for key, item in members.items()}
    if type(value) is list:
        return [unwrapped(item) for item in cast("list[object]", value)]
    return tuple(map(unwrapped, cast("tuple[object, ...]", value))) if type(value) is tuple else value


def mismatches(given: Any, read: Any, place: tuple[int | str, ...] = ()) -> Iterator[Mismatch]:
    """What was read as something of another kind.

    Args:
        given: A value, unwrapped.
        read: What pydantic made of it.
        place: Where it is.
    """
    if given is read or isinstance(given, BaseModel):
        return
    for key, item, made in _inside(given, read):
        yield from mismatches(item, made, (*place, key))
    for kind, expected, accepts in _KINDS:
        if isinstance(read, kind):
            if not accepts(given):
                yield Mismatch(place, expected, given)
            return


def _inside(given: Any, read: Any) -> Iterator[tuple[int | str, Any, Any]]:
    """The members of an object or a list, as they were given and as they were read."""
    if isinstance(read, BaseModel):
        fields = type(read).model_fields
        names = {field.alias or name: name for name, field in fields.items()}
        for key, item in cast("Mapping[str, object]", given if isinstance(given, Mapping) else {}).items():
            name = key if key in fields else names.get(key)
            if name is not None:
                yield key, item, getattr(read, name)
    elif isinstance(read, Mapping) and isinstance(given, Mapping):
        members = cast("Mapping[str, object]", read)
        yield from ((k, item, members.get(k)) for k, item in cast("Mapping[str, object]", given).items())
    elif isinstance(read, list | tuple) and isinstance(given, Sequence):
        pairs = zip(cast("Sequence[object]", given), cast("Sequence[object]", read), strict=False)
        yield from ((index, item, made) for index, (item, made) in enumerate(pairs))


def _is_number(value: object) -> bool:
    return not isinstance(value, bool) and isinstance(value, float | Decimal | Rational)


def _is_moment(value: object) -> bool:
    # A text of digits alone would be read as seconds since 1970.
    return isinstance(value, date) or (isinstance(value, str) and _DAY.match(value) is not None)


def _is_day(value: object) -> bool:
    if isinstance(value, str):
        return _DAY.fullmatch(value) is not None
    return isinstance(value, date) and not isinstance(value, datetime)


_KINDS: tuple[tuple[type, str, Callable[[object], bool]], ...] = (
    (bool, "True or False", lambda value: isinstance(value, bool)),
    (int, "a whole number", lambda value: isinstance(value, int) and not isinstance(value, bool)),
    (float, "a number", _is_number),
    (str, "text", lambda value: isinstance(value, str)),
    (datetime, "a datetime or ISO 8601 text", _is_moment),
    (date, "a date or ISO 8601 text", _is_day),
)
"""By what pydantic read: what is expected, and whether a value is that."""


def _distinct(value: Sequence[Any]) -> Sequence[Any]:
    """A list in which nothing is twice (JSON Schema 2020-12, Validation, section 6.4.3)."""
    seen: set[str] = set()
    for item in value:
        text = json.dumps(item, default=to_plain, sort_keys=True)
        if text in seen:
            raise ValueError(f"should hold each item once, {item!r} is there twice")
        seen.add(text)
    return value


UNIQUE = AfterValidator(_distinct)
"""Of a list: no item may be there twice."""
