"""Validation cases for Commerce Layer inventory: bodies of requests and replies, valid and broken.

The cases are JSON files in this package; ``cases`` reads them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.resources import files
from typing import Any, Literal, cast

__all__ = ["Case", "Direction", "UnknownNameError", "Violation", "cases", "operations", "resources"]

Direction = Literal["request", "response"]


class UnknownNameError(LookupError):
    """A resource, an operation or a direction that no case has."""


@dataclass(frozen=True, slots=True)
class Violation:
    """A fault: the JSON pointer of a place in the body, and the JSON Schema keyword broken there."""

    pointer: str
    keyword: str


@dataclass(frozen=True, slots=True)
class Case:
    """A body, what it is a body of, and what is right or wrong with it.

    ``status`` is None for requests. ``violations`` is empty where ``valid`` is true. ``body`` is JSON as
    the ``json`` module gives it; it is the caller's own and may be changed.
    """

    id: str
    resource: str
    operation: str
    direction: Direction
    status: str | None
    valid: bool
    violations: tuple[Violation, ...]
    body: Any


def resources() -> list[str]:
    """The names that cases have as ``resource``."""
    return list(_index())


def operations(resource: str) -> list[str]:
    """The names that cases of a resource have as ``operation``.

    Raises:
        UnknownNameError: No case is of that resource.
    """
    index = _index()
    return list(index[_known(resource, index, "resource")])


def cases(
    resource: str | None = None,
    operation: str | None = None,
    direction: Direction | None = None,
    valid: bool | None = None,
) -> list[Case]:
    """The cases that match everything that is named, in the order of their files.

    Args:
        resource: Only cases of this resource.
        operation: Only cases of this operation.
        direction: Only requests, or only replies (``response``).
        valid: Only valid bodies, or only broken ones.

    Raises:
        UnknownNameError: No case has that resource, operation or direction at all.
    """
    index = _index()
    if resource is not None:
        index = {resource: index[_known(resource, index, "resource")]}
    if operation is not None:
        _known(operation, [name for names in index.values() for name in names], "operation")
    if direction is not None:
        _known(direction, ("request", "response"), "direction")
    return [
        case
        for names in index.values()
        for name, file in names.items()
        if operation in (None, name)
        for case in _read(file)
        if direction in (None, case.direction) and valid in (None, case.valid)
    ]


def _known(name: str, names: Iterable[str], kind: str) -> str:
    known = list(dict.fromkeys(names))
    if name in known:
        return name
    near = get_close_matches(name, known, n=3)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are: {', '.join(known)}"
    raise UnknownNameError(f"no case has the {kind} {name!r}; {hint}")


def _index() -> dict[str, dict[str, str]]:
    return cast("dict[str, dict[str, str]]", _load("index.json"))


def _read(file: str) -> list[Case]:
    return [_case(data) for data in cast("list[dict[str, Any]]", _load(file))]


def _case(data: dict[str, Any]) -> Case:
    violations = tuple(Violation(each["pointer"], each["keyword"]) for each in data["violations"])
    return Case(**{**data, "violations": violations})


def _load(file: str) -> Any:
    return json.loads((files(__name__) / "cases" / file).read_text(encoding="utf-8"))
