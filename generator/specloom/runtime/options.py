"""Checks of what clients and single calls are told: options, headers, timeouts."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .errors import InvalidArgumentError
from .retry import RetryPolicy

if TYPE_CHECKING:
    from .types import RequestOptions, Timeout

_OPTIONS = {"deadline", "extra_query", "headers", "max_bytes", "query", "retry", "timeout"}
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_HEADER_VALUE = re.compile(r"(?:[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)?")
_MOST_SECONDS = 1e9
"""Some thirty years: more than that can be no timeout, and operating systems refuse it."""


def checked_options(options: RequestOptions | None) -> RequestOptions:
    """The options of a call.

    Raises:
        InvalidArgumentError: One is not known, or cannot be what it is.
    """
    given: RequestOptions = options or {}
    unknown = given.keys() - _OPTIONS
    if unknown:
        names, known = (", ".join(map(repr, sorted(each))) for each in (unknown, _OPTIONS))
        raise InvalidArgumentError(f"options: there is no {names}; there are {known}")
    if given:
        _check_retry(given.get("retry"))
        _check_seconds("deadline", given.get("deadline"))
        _check_size(given.get("max_bytes"))
    return given


def _check_retry(value: object) -> None:
    if not isinstance(value, RetryPolicy | None):
        raise InvalidArgumentError(f"options: retry: expected a RetryPolicy or None, not {value!r}")


def _check_seconds(name: str, value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= _MOST_SECONDS:
        raise InvalidArgumentError(f"options: {name}: expected seconds or None, not {value!r}")


def _check_size(value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidArgumentError(f"options: max_bytes: expected a number of bytes or None, not {value!r}")


def checked_timeout(timeout: Timeout) -> Timeout:
    """Seconds, or an ``httpx2.Timeout``.

    Raises:
        InvalidArgumentError: It is neither, or no time that can be waited for.
    """
    phases = getattr(timeout, "as_dict", None)
    values: list[object] = [timeout] if phases is None else list(phases().values())
    if not all(_is_time(value) for value in values):
        raise InvalidArgumentError(f"timeout: expected seconds, an httpx2.Timeout or None, not {timeout!r}")
    return timeout


def _is_time(value: object) -> bool:
    if value is None:
        return True
    if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
        return False
    return 0 <= value <= _MOST_SECONDS


def checked_headers(headers: Mapping[str, Any]) -> dict[str, str]:
    """Headers with names in lower case.

    Raises:
        InvalidArgumentError: A name or a value cannot stand in a header. The value is not shown: it may be a
            secret.
    """
    if not isinstance(headers, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
        raise InvalidArgumentError(f"headers: expected a mapping, not {type(headers).__name__}")
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
            raise InvalidArgumentError(f"headers: {name!r} cannot be the name of a header")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise InvalidArgumentError(
                f"headers: the value of {name!r} is not text that a header can hold "
                "(printable ASCII without blanks at its ends)"
            )
    return {name.lower(): value for name, value in headers.items()}


def query_texts(options: RequestOptions) -> list[tuple[str, str]]:
    """The parameters of ``query`` and ``extra_query``, whose values are texts or other scalars.

    Raises:
        InvalidArgumentError: One is neither.
    """
    found: dict[str, str] = {}
    for option in ("query", "extra_query"):
        given: object = options.get(option) or {}
        if not isinstance(given, Mapping):
            raise InvalidArgumentError(f"options: {option}: expected a mapping, not {given!r}")
        for name, value in cast("Mapping[object, object]", given).items():
            if not isinstance(name, str):
                raise InvalidArgumentError(f"options: {option}: {name!r} is no name of a parameter")
            found[name] = value if isinstance(value, str) else _scalar(option, name, value)
    return list(found.items())


def _scalar(option: str, name: str, value: object) -> str:
    from .plain import scalar_text

    try:
        if value is None or isinstance(value, Mapping | list | tuple | set | bytes):
            kind = type(cast("object", value)).__name__
            raise InvalidArgumentError(f"{kind} cannot be sent as text")
        return scalar_text(value)
    except InvalidArgumentError as error:
        raise InvalidArgumentError(f"options: {option}: {name!r}: {error}") from None
