"""What rows state, member by member, to be compared and to be said."""

from __future__ import annotations

from typing import Any

from . import words
from .disagreement import listed, shown
from .facts import UNSTATED, Row

_MEMBERS = ("type", "required", "default", "enum", "constant", "cardinality")


def stated(row: Row, member: str) -> Any:
    """What the row states; None if it is silent."""
    value = getattr(row, member)
    return None if value is UNSTATED or value in ("", ()) else value


def agree(one: Row, other: Row, member: str) -> bool:
    """Whether two rows state the same; a type may be said in two ways."""
    values = stated(one, member), stated(other, member)
    if member == "type" and all(isinstance(value, str) for value in values):
        return words.are_same(*values)
    return bool(values[0] == values[1])


def said(row: Row) -> dict[str, Any]:
    """Everything that a row states of its member."""
    return {member: value for member in _MEMBERS if (value := stated(row, member)) is not None}


def in_words(row: Row, member: str) -> str:
    """A value that a row states."""
    value = stated(row, member)
    return listed(value) if member == "enum" else shown(value)


def says(row: Row) -> str:
    """Everything that a row states, in words."""
    return ", ".join(f"{member} {in_words(row, member)}" for member in said(row)) or "states nothing"
