"""Plain objects, and how Python values are written in JSON and in text."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Any, ClassVar, cast
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from .errors import InvalidArgumentError


class Model(BaseModel, frozen=True):
    """An object that is no resource. Unknown members are kept; what was not given is not sent."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        defer_build=True,
        protected_namespaces=(),
        validate_by_name=True,
        validate_by_alias=True,
        coerce_numbers_to_str=True,
    )


def to_json(value: object) -> bytes:
    """A value as JSON.

    Raises:
        InvalidArgumentError: It cannot be written in JSON.
    """
    try:
        text = json.dumps(value, default=to_plain, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode()
    except (TypeError, ValueError, RecursionError) as error:
        if isinstance(error, InvalidArgumentError):
            raise
        raise InvalidArgumentError(f"the value cannot be written in JSON: {error}") from None


def to_plain(value: object) -> Any:
    """What stands in JSON for a value that JSON does not know.

    Raises:
        TypeError: Nothing does.
        InvalidArgumentError: A time of unknown zone, or a number that would lose digits.
    """
    for kinds, convert in _PLAIN:
        if isinstance(value, kinds) and not isinstance(value, bytes | bytearray):
            return convert(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _members_of(model: Any) -> dict[str, Any]:
    return cast("BaseModel", model).model_dump(by_alias=True, exclude_unset=True)


def time_text(value: datetime | date | time) -> str:
    """RFC 3339; moments are in UTC, so that they read the same whatever zone they were made in.

    Raises:
        InvalidArgumentError: A moment without a time zone, which could be any, or that has no year in UTC.
    """
    if not isinstance(value, datetime):
        return value.isoformat()
    if value.tzinfo is None:
        raise InvalidArgumentError(
            f"{value.isoformat()} has no time zone: "
            "write datetime(…, tzinfo=timezone.utc) or datetime.now(timezone.utc)"
        )
    try:
        return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"
    except OverflowError:
        raise InvalidArgumentError(f"{value.isoformat()} is in no year from 1 to 9999 in UTC") from None


def json_number(value: Decimal) -> int | float:
    """The number of Python that is written in JSON with exactly this value.

    Raises:
        InvalidArgumentError: There is none: its digits would be lost.
    """
    if value.is_finite():
        if value == value.to_integral_value() and value.adjusted() < _LONGEST:
            return int(value)
        number = float(value)
        if isfinite(number) and Decimal(repr(number)) == value:
            return number
    raise InvalidArgumentError(
        f"{value} cannot be sent as a number of JSON without losing digits: send text, '{value}', "
        "where the service takes it, or a rounded number"
    )


_LONGEST = 300
"""How many digits of a decimal number are written out at most; an exponent can mean millions."""


_PLAIN: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (BaseModel, _members_of),
    ((datetime, date, time), time_text),
    (Enum, lambda member: member.value),
    (Decimal, json_number),
    (UUID, str),
    (Mapping, dict),
    (Sequence, list),
)


def scalar_text(value: object) -> str:
    """A value as it stands in a URL, a header or a form.

    Raises:
        InvalidArgumentError: It has no such form.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) < _LONGEST:
        return format(value, "f")
    if any(isinstance(value, kind) for kind in (BaseModel, Mapping, list, tuple)):
        return to_json(value).decode()
    try:
        return scalar_text(to_plain(value))
    except TypeError:
        raise InvalidArgumentError(f"{type(value).__name__} cannot be sent as text") from None
