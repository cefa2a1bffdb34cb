"""How parameters are written: the styles of OpenAPI 3.1 (section 4.8.12.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, cast
from urllib.parse import quote

from pydantic import BaseModel

from .encoding import Encoded, encode_value, halved
from .errors import InvalidArgumentError
from .plain import scalar_text, to_json, to_plain

Location = Literal["path", "query", "header", "cookie"]
Pairs = list[tuple[str, str]]


class Parameter(NamedTuple):
    """What is declared of a parameter.

    Attributes:
        name: Its name on the wire.
        location: Where it goes.
        type: The type of its values, which they are checked against.
        required: Whether it must be given.
        style: How arrays and objects are written; "" is OpenAPI's default for the location.
        explode: Whether their members are written apart; None is OpenAPI's default for the style.
    """

    name: str
    location: Location
    type: Any = Any
    required: bool = False
    style: str = ""
    explode: bool | None = None

    @property
    def actual_style(self) -> str:
        """The style, with the default filled in."""
        return self.style or ("form" if self.location in {"query", "cookie"} else "simple")

    @property
    def explodes(self) -> bool:
        """Whether it explodes, with the default filled in."""
        return self.actual_style in {"form", "cookie"} if self.explode is None else self.explode


def query_pairs(parameter: Parameter, value: object) -> Pairs:
    """Query parameters. Empty arrays and objects give none."""
    name, style = parameter.name, parameter.actual_style
    value = _plain(value)
    if style == "json":
        return [(name, to_json(value).decode())]
    if style == "deepObject":
        return list(_deep(name, value))
    if isinstance(value, dict):
        members = _texts(cast("dict[str, object]", value))
        parts = [part for member in members for part in member]
    elif isinstance(value, list):
        parts = [scalar_text(item) for item in cast("list[object]", value) if item is not None]
        members = [(name, part) for part in parts]
    else:
        return [(name, scalar_text(value))]
    if parameter.explodes:
        return members
    return [(name, _joined(parts, _SEPARATORS.get(style, ",")))] if parts else []


def _texts(members: dict[str, object]) -> Pairs:
    return [(key, scalar_text(item)) for key, item in members.items() if item is not None]


_SEPARATORS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def _joined(items: list[str], separator: str) -> str:
    """Items with separators between them, which those inside the items are told apart from."""
    return Encoded(separator.join(quote(item, safe="") for item in items))


def _deep(name: str, value: object) -> Pairs:
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return [pair for key, item in members.items() for pair in _deep(f"{name}[{key}]", item)]
    if isinstance(value, list):
        return [pair for item in cast("list[object]", value) for pair in _deep(name, item)]
    return [] if value is None else [(name, scalar_text(value))]


def path_text(parameter: Parameter, value: object) -> str:
    """What takes the place of ``{NAME}`` in a path, percent-encoded.

    Raises:
        InvalidArgumentError: It is empty or a dot segment, and would lead to another path.
    """
    text = _path_text(parameter, _plain(value))
    if not text or text in {".", ".."}:
        raise InvalidArgumentError(f"{parameter.name}: {value!r} cannot stand in a path")
    return text


def _path_text(parameter: Parameter, value: object) -> str:
    style, explode, name = parameter.actual_style, parameter.explodes, quote(parameter.name, safe="")
    if style == "json":
        return quote(to_json(value).decode(), safe="")
    prefix, separator = {"label": (".", "."), "matrix": (";", ";")}.get(style, ("", ","))
    parts = _parts(value, explode)
    if style == "matrix" and not (explode and isinstance(value, dict)):
        values = parts if explode else [",".join(parts)]
        parts = [f"{name}={part}" for part in values]
    elif not explode:
        separator = ","
    return prefix + separator.join(parts)


def _parts(value: object, explode: bool) -> list[str]:
    """The percent-encoded members of a value."""
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        pairs = [(quote(key, safe=""), _encoded(item)) for key, item in members.items() if item is not None]
        return [f"{k}={v}" for k, v in pairs] if explode else [part for pair in pairs for part in pair]
    if isinstance(value, list):
        return [_encoded(item) for item in cast("list[object]", value) if item is not None]
    return [_encoded(value)]


def _encoded(value: object) -> str:
    return quote(scalar_text(value), safe="")


def header_text(parameter: Parameter, value: object) -> str:
    """A header's value (style ``simple``)."""
    value = _plain(value)
    if parameter.actual_style == "json":
        return to_json(value).decode()
    if isinstance(value, dict):
        pairs = _texts(cast("dict[str, object]", value))
        return ",".join(f"{k}={v}" if parameter.explodes else f"{k},{v}" for k, v in pairs)
    if isinstance(value, list):
        return ",".join(scalar_text(item) for item in cast("list[object]", value) if item is not None)
    return scalar_text(value)


def cookie_text(parameter: Parameter, value: object) -> str:
    """``name=value`` for the Cookie header, percent-encoded."""
    pairs = query_pairs(parameter, value)
    return "; ".join(f"{quote(name, safe='')}={encode_value(text)}" for name, text in pairs)


def _plain(value: object) -> Any:
    """Mappings and models as dictionaries and sequences as lists, so that only these need telling apart."""
    if isinstance(value, BaseModel):
        value = to_plain(value)
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value)
        return {str(key): _plain(item) for key, item in members.items()}
    if isinstance(value, set | frozenset):
        value = sorted(cast("set[Any]", value))
    if isinstance(value, list | tuple):
        return [_plain(item) for item in cast("list[object]", value)]
    return value


class Placed:
    """Parameters in their places."""

    def __init__(self) -> None:
        self.path: dict[str, str] = {}
        self.query: list[tuple[str, str]] = []
        self.headers: dict[str, str] = {}
        self.cookies: list[str] = []

    def add(self, parameter: Parameter, value: object) -> None:
        """Write a parameter where it belongs."""
        match parameter.location:
            case "path":
                self.path[parameter.name] = path_text(parameter, value)
            case "query":
                self.query.extend(query_pairs(parameter, value))
            case "header":
                self.headers[parameter.name.lower()] = header_text(parameter, value)
            case "cookie":
                self.cookies.append(cookie_text(parameter, value))


def place_parameters(given: Iterable[tuple[Parameter, object]], faults: Sequence[str] = ()) -> Placed:
    """Parameters in their places, those with a value of None left out.

    Raises:
        InvalidArgumentError: A value cannot be written there; with ``faults`` that were found before.
    """
    placed = Placed()
    found = list(faults)
    for parameter, value in given:
        if value is None:
            continue
        try:
            placed.add(parameter, value)
        except InvalidArgumentError as error:
            found.extend(error.faults)
        except UnicodeEncodeError as error:
            found.append(f"{parameter.name}: {halved(error)}")
    if found:
        raise InvalidArgumentError(*found)
    return placed
