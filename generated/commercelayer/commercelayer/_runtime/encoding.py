"""How names and values are written in a query string."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote

from .errors import InvalidArgumentError


class Encoded(str):
    """Text that is percent-encoded already, but for the separators that belong in it."""

    __slots__ = ()


def encode(pairs: Iterable[tuple[str, str]]) -> str:
    """A query string. Brackets of names are percent-encoded; commas, which separate values, are not.

    Raises:
        InvalidArgumentError: A text holds half of a character.
    """
    try:
        return "&".join([f"{_encode_name(name)}={encode_value(value)}" for name, value in pairs])
    except UnicodeEncodeError as error:
        raise halved(error) from None


def halved(error: UnicodeEncodeError) -> InvalidArgumentError:
    """That a text cannot be sent: a lone surrogate is half of a character."""
    return InvalidArgumentError(
        f"{error.object!r} cannot be sent: it holds half of a character (a lone surrogate)"
    )


@lru_cache(maxsize=256)
def _encode_name(name: str) -> str:
    return quote(name, safe="")


def encode_value(value: str) -> str:
    """A value, percent-encoded but for its commas."""
    return value if isinstance(value, Encoded) else quote(value, safe=",")
