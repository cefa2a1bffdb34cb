"""Addresses as pages print them. What is no address has no host, no path and no query."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote_plus, urlsplit


def host(address: object) -> str:
    """The host and port, ``""`` for an address without."""
    return _split(address)[0]


def path(address: object) -> str:
    """The path."""
    return _split(address)[1]


def number(address: object, parameter: str) -> int | None:
    """A whole number that is a query parameter, such as ``page[size]``."""
    values = parse_qs(_split(address)[2]).get(parameter, [])
    return next((int(value) for value in values if value.isdecimal() and len(value) < 10), None)


def parameters(address: object) -> list[str]:
    """The names of the query's parameters, each once, without those that stand for others."""
    query = _split(address)[2]
    names = [unquote_plus(part.partition("=")[0]) for part in query.split("&")] if query else []
    return list(dict.fromkeys(name for name in names if name and not set(name) & set("{}<>…: ")))


def _split(address: object) -> tuple[str, str, str]:
    try:
        parts = urlsplit(address if isinstance(address, str) else "")
    except ValueError:
        return "", "", ""
    return parts.netloc, parts.path, parts.query
