"""How names and values are written in a query string."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote


class Encoded(str):
    """Text that is percent-encoded already, but for the separators that belong in it."""

    __slots__ = ()


def encode(pairs: Iterable[tuple[str, str]]) -> str:
    """A query string. Brackets of names are percent-encoded; commas, which separate values, are not."""
    return "&".join([f"{_encode_name(name)}={encode_value(value)}" for name, value in pairs])


@lru_cache(maxsize=256)
def _encode_name(name: str) -> str:
    return quote(name, safe="")


def encode_value(value: str) -> str:
    """A value, percent-encoded but for its commas."""
    return value if isinstance(value, Encoded) else quote(value, safe=",")
