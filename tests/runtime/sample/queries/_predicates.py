"""Predicates by what an attribute holds."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TypeVar

from .._runtime import FilterAttribute, FilterValue, TakesFlag, TakesJson, TakesMany, TakesOne, TakesTexts

__all__ = [
    "Anything",
    "Boolean",
    "Day",
    "Integer",
    "List",
    "Moment",
    "Number",
    "Object",
    "Text",
]

_M = TypeVar("_M")


class Text(FilterAttribute[_M]):
    """Predicates of attributes of the kind text."""

    eq: TakesOne[_M, str]
    """Equal to the value."""
    not_eq: TakesOne[_M, str]
    """Not equal to the value."""
    eq_or_null: TakesOne[_M, str]
    """Equal to the value, or null."""
    gt: TakesOne[_M, str]
    """Greater than the value."""
    gteq: TakesOne[_M, str]
    """Greater than the value, or equal."""
    lt: TakesOne[_M, str]
    """Less than the value."""
    lteq: TakesOne[_M, str]
    """Less than the value, or equal."""
    in_: TakesTexts[_M]
    """One of the values."""
    not_in: TakesTexts[_M]
    """None of the values."""
    start: TakesOne[_M, str]
    """Begins with the value."""
    cont: TakesOne[_M, str]
    """Contains the value."""
    cont_any: TakesTexts[_M]
    """Contains any of the values."""
    cont_all: TakesTexts[_M]
    """Contains all of the values."""
    matches: TakesOne[_M, str]
    """Like the value, a pattern in which `%` stands for anything."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""


class Integer(FilterAttribute[_M]):
    """Predicates of attributes of the kind integer."""

    eq: TakesOne[_M, int]
    """Equal to the value."""
    not_eq: TakesOne[_M, int]
    """Not equal to the value."""
    eq_or_null: TakesOne[_M, int]
    """Equal to the value, or null."""
    gt: TakesOne[_M, int]
    """Greater than the value."""
    gteq: TakesOne[_M, int]
    """Greater than the value, or equal."""
    lt: TakesOne[_M, int]
    """Less than the value."""
    lteq: TakesOne[_M, int]
    """Less than the value, or equal."""
    in_: TakesMany[_M, int]
    """One of the values."""
    not_in: TakesMany[_M, int]
    """None of the values."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""


class Number(FilterAttribute[_M]):
    """Predicates of attributes of the kind number."""

    eq: TakesOne[_M, float | Decimal]
    """Equal to the value."""
    not_eq: TakesOne[_M, float | Decimal]
    """Not equal to the value."""
    eq_or_null: TakesOne[_M, float | Decimal]
    """Equal to the value, or null."""
    gt: TakesOne[_M, float | Decimal]
    """Greater than the value."""
    gteq: TakesOne[_M, float | Decimal]
    """Greater than the value, or equal."""
    lt: TakesOne[_M, float | Decimal]
    """Less than the value."""
    lteq: TakesOne[_M, float | Decimal]
    """Less than the value, or equal."""
    in_: TakesMany[_M, float | Decimal]
    """One of the values."""
    not_in: TakesMany[_M, float | Decimal]
    """None of the values."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""


class Boolean(FilterAttribute[_M]):
    """Predicates of attributes of the kind boolean."""

    eq: TakesOne[_M, bool]
    """Equal to the value."""
    not_eq: TakesOne[_M, bool]
    """Not equal to the value."""
    eq_or_null: TakesOne[_M, bool]
    """Equal to the value, or null."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    true: TakesFlag[_M]
    """True."""
    false: TakesFlag[_M]
    """False."""


class Moment(FilterAttribute[_M]):
    """Predicates of attributes of the kind moment."""

    eq: TakesOne[_M, datetime | date]
    """Equal to the value."""
    not_eq: TakesOne[_M, datetime | date]
    """Not equal to the value."""
    eq_or_null: TakesOne[_M, datetime | date]
    """Equal to the value, or null."""
    gt: TakesOne[_M, datetime | date]
    """Greater than the value."""
    gteq: TakesOne[_M, datetime | date]
    """Greater than the value, or equal."""
    lt: TakesOne[_M, datetime | date]
    """Less than the value."""
    lteq: TakesOne[_M, datetime | date]
    """Less than the value, or equal."""
    in_: TakesMany[_M, datetime | date]
    """One of the values."""
    not_in: TakesMany[_M, datetime | date]
    """None of the values."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""


class Day(FilterAttribute[_M]):
    """Predicates of attributes of the kind day."""

    eq: TakesOne[_M, date]
    """Equal to the value."""
    not_eq: TakesOne[_M, date]
    """Not equal to the value."""
    eq_or_null: TakesOne[_M, date]
    """Equal to the value, or null."""
    gt: TakesOne[_M, date]
    """Greater than the value."""
    gteq: TakesOne[_M, date]
    """Greater than the value, or equal."""
    lt: TakesOne[_M, date]
    """Less than the value."""
    lteq: TakesOne[_M, date]
    """Less than the value, or equal."""
    in_: TakesMany[_M, date]
    """One of the values."""
    not_in: TakesMany[_M, date]
    """None of the values."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""


class Object(FilterAttribute[_M]):
    """Predicates of attributes of the kind object."""

    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    jcont: TakesJson[_M]
    """Contains this JSON."""


class List(FilterAttribute[_M]):
    """Predicates of attributes of the kind list."""

    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    jcont: TakesJson[_M]
    """Contains this JSON."""


class Anything(FilterAttribute[_M]):
    """Predicates of attributes of the kind any."""

    eq: TakesOne[_M, FilterValue]
    """Equal to the value."""
    not_eq: TakesOne[_M, FilterValue]
    """Not equal to the value."""
    eq_or_null: TakesOne[_M, FilterValue]
    """Equal to the value, or null."""
    gt: TakesOne[_M, FilterValue]
    """Greater than the value."""
    gteq: TakesOne[_M, FilterValue]
    """Greater than the value, or equal."""
    lt: TakesOne[_M, FilterValue]
    """Less than the value."""
    lteq: TakesOne[_M, FilterValue]
    """Less than the value, or equal."""
    in_: TakesOne[_M, FilterValue]
    """One of the values."""
    not_in: TakesOne[_M, FilterValue]
    """None of the values."""
    start: TakesOne[_M, FilterValue]
    """Begins with the value."""
    cont: TakesOne[_M, FilterValue]
    """Contains the value."""
    cont_any: TakesOne[_M, FilterValue]
    """Contains any of the values."""
    cont_all: TakesOne[_M, FilterValue]
    """Contains all of the values."""
    matches: TakesOne[_M, FilterValue]
    """Like the value, a pattern in which `%` stands for anything."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    true: TakesFlag[_M]
    """True."""
    false: TakesFlag[_M]
    """False."""
    jcont: TakesJson[_M]
    """Contains this JSON."""
