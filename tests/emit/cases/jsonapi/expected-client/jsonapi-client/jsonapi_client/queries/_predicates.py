"""Predicates by what an attribute holds."""

from __future__ import annotations

from typing import Generic, TypeVar

from .._runtime import FilterAttribute

__all__ = [
    "Anything",
    "Boolean",
    "Choice",
    "Day",
    "Integer",
    "List",
    "Moment",
    "Number",
    "Object",
    "Text",
]

_M = TypeVar("_M")
_C = TypeVar("_C")


class Text(FilterAttribute[_M]):
    """Predicates of attributes of the kind text."""


class Choice(FilterAttribute[_M], Generic[_M, _C]):
    """Predicates of attributes of the kind choice."""


class Integer(FilterAttribute[_M]):
    """Predicates of attributes of the kind integer."""


class Number(FilterAttribute[_M]):
    """Predicates of attributes of the kind number."""


class Boolean(FilterAttribute[_M]):
    """Predicates of attributes of the kind boolean."""


class Moment(FilterAttribute[_M]):
    """Predicates of attributes of the kind moment."""


class Day(FilterAttribute[_M]):
    """Predicates of attributes of the kind day."""


class Object(FilterAttribute[_M]):
    """Predicates of attributes of the kind object."""


class List(FilterAttribute[_M]):
    """Predicates of attributes of the kind list."""


class Anything(FilterAttribute[_M]):
    """Predicates of attributes of the kind any."""
