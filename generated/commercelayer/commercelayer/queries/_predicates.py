"""Predicates by what an attribute holds."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Generic, TypeVar

from .._runtime import FilterAttribute, FilterValue, TakesFlag, TakesJson, TakesMany, TakesOne, TakesTexts

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

    eq: TakesOne[_M, str]
    """Equal to the value."""
    not_eq: TakesOne[_M, str]
    """Not equal to the value."""
    not_eq_all: TakesTexts[_M]
    """Not equal to all of the values."""
    eq_or_null: TakesOne[_M, str]
    """Equal to the value, or null."""
    not_eq_or_null: TakesOne[_M, str]
    """Not equal to the value, or null."""
    matches: TakesOne[_M, str]
    """Like the value, a pattern in which `%` stands for anything."""
    matches_any: TakesTexts[_M]
    """Like any of the values, a pattern in which `%` stands for anything."""
    matches_all: TakesTexts[_M]
    """Like all of the values, a pattern in which `%` stands for anything."""
    does_not_match: TakesOne[_M, str]
    """Not like the value, a pattern in which `%` stands for anything."""
    does_not_match_any: TakesTexts[_M]
    """Not like any of the values, a pattern in which `%` stands for anything."""
    does_not_match_all: TakesTexts[_M]
    """Not like all of the values, a pattern in which `%` stands for anything."""
    lt: TakesOne[_M, str]
    """Less than the value."""
    lt_any: TakesTexts[_M]
    """Less than any of the values."""
    lt_all: TakesTexts[_M]
    """Less than all of the values."""
    lteq: TakesOne[_M, str]
    """Less than the value, or equal."""
    lteq_any: TakesTexts[_M]
    """Less than any of the values, or equal."""
    lteq_all: TakesTexts[_M]
    """Less than all of the values, or equal."""
    gt: TakesOne[_M, str]
    """Greater than the value."""
    gt_any: TakesTexts[_M]
    """Greater than any of the values."""
    gt_all: TakesTexts[_M]
    """Greater than all of the values."""
    gteq: TakesOne[_M, str]
    """Greater than the value, or equal."""
    gteq_any: TakesTexts[_M]
    """Greater than any of the values, or equal."""
    gteq_all: TakesTexts[_M]
    """Greater than all of the values, or equal."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    in_: TakesTexts[_M]
    """One of the values."""
    not_in: TakesTexts[_M]
    """None of the values."""
    in_or_null: TakesTexts[_M]
    """One of the values, or null."""
    not_in_or_null: TakesTexts[_M]
    """None of the values, or null."""
    start: TakesOne[_M, str]
    """Begins with the value."""
    start_any: TakesTexts[_M]
    """Begins with any of the values."""
    start_all: TakesTexts[_M]
    """Begins with all of the values."""
    not_start: TakesOne[_M, str]
    """Does not begin with the value."""
    not_start_any: TakesTexts[_M]
    """Does not begin with any of the values."""
    not_start_all: TakesTexts[_M]
    """Does not begin with all of the values."""
    end: TakesOne[_M, str]
    """Ends with the value."""
    end_any: TakesTexts[_M]
    """Ends with any of the values."""
    end_all: TakesTexts[_M]
    """Ends with all of the values."""
    not_end: TakesOne[_M, str]
    """Does not end with the value."""
    not_end_any: TakesTexts[_M]
    """Does not end with any of the values."""
    not_end_all: TakesTexts[_M]
    """Does not end with all of the values."""
    cont: TakesOne[_M, str]
    """Contains the value."""
    cont_any: TakesTexts[_M]
    """Contains any of the values."""
    cont_all: TakesTexts[_M]
    """Contains all of the values."""
    not_cont: TakesOne[_M, str]
    """Does not contain the value."""
    not_cont_all: TakesTexts[_M]
    """Does not contain all of the values."""


class Choice(FilterAttribute[_M], Generic[_M, _C]):
    """Predicates of attributes of the kind choice."""

    eq: TakesOne[_M, _C]
    """Equal to the value."""
    not_eq: TakesOne[_M, _C]
    """Not equal to the value."""
    not_eq_all: TakesTexts[_M]
    """Not equal to all of the values."""
    eq_or_null: TakesOne[_M, _C]
    """Equal to the value, or null."""
    not_eq_or_null: TakesOne[_M, _C]
    """Not equal to the value, or null."""
    matches: TakesOne[_M, str]
    """Like the value, a pattern in which `%` stands for anything."""
    matches_any: TakesTexts[_M]
    """Like any of the values, a pattern in which `%` stands for anything."""
    matches_all: TakesTexts[_M]
    """Like all of the values, a pattern in which `%` stands for anything."""
    does_not_match: TakesOne[_M, str]
    """Not like the value, a pattern in which `%` stands for anything."""
    does_not_match_any: TakesTexts[_M]
    """Not like any of the values, a pattern in which `%` stands for anything."""
    does_not_match_all: TakesTexts[_M]
    """Not like all of the values, a pattern in which `%` stands for anything."""
    lt: TakesOne[_M, str]
    """Less than the value."""
    lt_any: TakesTexts[_M]
    """Less than any of the values."""
    lt_all: TakesTexts[_M]
    """Less than all of the values."""
    lteq: TakesOne[_M, str]
    """Less than the value, or equal."""
    lteq_any: TakesTexts[_M]
    """Less than any of the values, or equal."""
    lteq_all: TakesTexts[_M]
    """Less than all of the values, or equal."""
    gt: TakesOne[_M, str]
    """Greater than the value."""
    gt_any: TakesTexts[_M]
    """Greater than any of the values."""
    gt_all: TakesTexts[_M]
    """Greater than all of the values."""
    gteq: TakesOne[_M, str]
    """Greater than the value, or equal."""
    gteq_any: TakesTexts[_M]
    """Greater than any of the values, or equal."""
    gteq_all: TakesTexts[_M]
    """Greater than all of the values, or equal."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    in_: TakesMany[_M, _C]
    """One of the values."""
    not_in: TakesMany[_M, _C]
    """None of the values."""
    in_or_null: TakesMany[_M, _C]
    """One of the values, or null."""
    not_in_or_null: TakesMany[_M, _C]
    """None of the values, or null."""
    start: TakesOne[_M, str]
    """Begins with the value."""
    start_any: TakesTexts[_M]
    """Begins with any of the values."""
    start_all: TakesTexts[_M]
    """Begins with all of the values."""
    not_start: TakesOne[_M, str]
    """Does not begin with the value."""
    not_start_any: TakesTexts[_M]
    """Does not begin with any of the values."""
    not_start_all: TakesTexts[_M]
    """Does not begin with all of the values."""
    end: TakesOne[_M, str]
    """Ends with the value."""
    end_any: TakesTexts[_M]
    """Ends with any of the values."""
    end_all: TakesTexts[_M]
    """Ends with all of the values."""
    not_end: TakesOne[_M, str]
    """Does not end with the value."""
    not_end_any: TakesTexts[_M]
    """Does not end with any of the values."""
    not_end_all: TakesTexts[_M]
    """Does not end with all of the values."""
    cont: TakesOne[_M, str]
    """Contains the value."""
    cont_any: TakesTexts[_M]
    """Contains any of the values."""
    cont_all: TakesTexts[_M]
    """Contains all of the values."""
    not_cont: TakesOne[_M, str]
    """Does not contain the value."""
    not_cont_all: TakesTexts[_M]
    """Does not contain all of the values."""


class Integer(FilterAttribute[_M]):
    """Predicates of attributes of the kind integer."""

    eq: TakesOne[_M, int]
    """Equal to the value."""
    not_eq: TakesOne[_M, int]
    """Not equal to the value."""
    not_eq_all: TakesMany[_M, int]
    """Not equal to all of the values."""
    eq_or_null: TakesOne[_M, int]
    """Equal to the value, or null."""
    not_eq_or_null: TakesOne[_M, int]
    """Not equal to the value, or null."""
    lt: TakesOne[_M, int]
    """Less than the value."""
    lt_any: TakesMany[_M, int]
    """Less than any of the values."""
    lt_all: TakesMany[_M, int]
    """Less than all of the values."""
    lteq: TakesOne[_M, int]
    """Less than the value, or equal."""
    lteq_any: TakesMany[_M, int]
    """Less than any of the values, or equal."""
    lteq_all: TakesMany[_M, int]
    """Less than all of the values, or equal."""
    gt: TakesOne[_M, int]
    """Greater than the value."""
    gt_any: TakesMany[_M, int]
    """Greater than any of the values."""
    gt_all: TakesMany[_M, int]
    """Greater than all of the values."""
    gteq: TakesOne[_M, int]
    """Greater than the value, or equal."""
    gteq_any: TakesMany[_M, int]
    """Greater than any of the values, or equal."""
    gteq_all: TakesMany[_M, int]
    """Greater than all of the values, or equal."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    in_: TakesMany[_M, int]
    """One of the values."""
    not_in: TakesMany[_M, int]
    """None of the values."""
    in_or_null: TakesMany[_M, int]
    """One of the values, or null."""
    not_in_or_null: TakesMany[_M, int]
    """None of the values, or null."""


class Number(FilterAttribute[_M]):
    """Predicates of attributes of the kind number."""

    eq: TakesOne[_M, float | Decimal]
    """Equal to the value."""
    not_eq: TakesOne[_M, float | Decimal]
    """Not equal to the value."""
    not_eq_all: TakesMany[_M, float | Decimal]
    """Not equal to all of the values."""
    eq_or_null: TakesOne[_M, float | Decimal]
    """Equal to the value, or null."""
    not_eq_or_null: TakesOne[_M, float | Decimal]
    """Not equal to the value, or null."""
    lt: TakesOne[_M, float | Decimal]
    """Less than the value."""
    lt_any: TakesMany[_M, float | Decimal]
    """Less than any of the values."""
    lt_all: TakesMany[_M, float | Decimal]
    """Less than all of the values."""
    lteq: TakesOne[_M, float | Decimal]
    """Less than the value, or equal."""
    lteq_any: TakesMany[_M, float | Decimal]
    """Less than any of the values, or equal."""
    lteq_all: TakesMany[_M, float | Decimal]
    """Less than all of the values, or equal."""
    gt: TakesOne[_M, float | Decimal]
    """Greater than the value."""
    gt_any: TakesMany[_M, float | Decimal]
    """Greater than any of the values."""
    gt_all: TakesMany[_M, float | Decimal]
    """Greater than all of the values."""
    gteq: TakesOne[_M, float | Decimal]
    """Greater than the value, or equal."""
    gteq_any: TakesMany[_M, float | Decimal]
    """Greater than any of the values, or equal."""
    gteq_all: TakesMany[_M, float | Decimal]
    """Greater than all of the values, or equal."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    in_: TakesMany[_M, float | Decimal]
    """One of the values."""
    not_in: TakesMany[_M, float | Decimal]
    """None of the values."""
    in_or_null: TakesMany[_M, float | Decimal]
    """One of the values, or null."""
    not_in_or_null: TakesMany[_M, float | Decimal]
    """None of the values, or null."""


class Boolean(FilterAttribute[_M]):
    """Predicates of attributes of the kind boolean."""

    eq: TakesOne[_M, bool]
    """Equal to the value."""
    not_eq: TakesOne[_M, bool]
    """Not equal to the value."""
    not_eq_all: TakesMany[_M, bool]
    """Not equal to all of the values."""
    eq_or_null: TakesOne[_M, bool]
    """Equal to the value, or null."""
    not_eq_or_null: TakesOne[_M, bool]
    """Not equal to the value, or null."""
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
    not_eq_all: TakesMany[_M, datetime | date]
    """Not equal to all of the values."""
    eq_or_null: TakesOne[_M, datetime | date]
    """Equal to the value, or null."""
    not_eq_or_null: TakesOne[_M, datetime | date]
    """Not equal to the value, or null."""
    lt: TakesOne[_M, datetime | date]
    """Less than the value."""
    lt_any: TakesMany[_M, datetime | date]
    """Less than any of the values."""
    lt_all: TakesMany[_M, datetime | date]
    """Less than all of the values."""
    lteq: TakesOne[_M, datetime | date]
    """Less than the value, or equal."""
    lteq_any: TakesMany[_M, datetime | date]
    """Less than any of the values, or equal."""
    lteq_all: TakesMany[_M, datetime | date]
    """Less than all of the values, or equal."""
    gt: TakesOne[_M, datetime | date]
    """Greater than the value."""
    gt_any: TakesMany[_M, datetime | date]
    """Greater than any of the values."""
    gt_all: TakesMany[_M, datetime | date]
    """Greater than all of the values."""
    gteq: TakesOne[_M, datetime | date]
    """Greater than the value, or equal."""
    gteq_any: TakesMany[_M, datetime | date]
    """Greater than any of the values, or equal."""
    gteq_all: TakesMany[_M, datetime | date]
    """Greater than all of the values, or equal."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    in_: TakesMany[_M, datetime | date]
    """One of the values."""
    not_in: TakesMany[_M, datetime | date]
    """None of the values."""
    in_or_null: TakesMany[_M, datetime | date]
    """One of the values, or null."""
    not_in_or_null: TakesMany[_M, datetime | date]
    """None of the values, or null."""


class Day(FilterAttribute[_M]):
    """Predicates of attributes of the kind day."""

    eq: TakesOne[_M, date]
    """Equal to the value."""
    not_eq: TakesOne[_M, date]
    """Not equal to the value."""
    not_eq_all: TakesMany[_M, date]
    """Not equal to all of the values."""
    eq_or_null: TakesOne[_M, date]
    """Equal to the value, or null."""
    not_eq_or_null: TakesOne[_M, date]
    """Not equal to the value, or null."""
    lt: TakesOne[_M, date]
    """Less than the value."""
    lt_any: TakesMany[_M, date]
    """Less than any of the values."""
    lt_all: TakesMany[_M, date]
    """Less than all of the values."""
    lteq: TakesOne[_M, date]
    """Less than the value, or equal."""
    lteq_any: TakesMany[_M, date]
    """Less than any of the values, or equal."""
    lteq_all: TakesMany[_M, date]
    """Less than all of the values, or equal."""
    gt: TakesOne[_M, date]
    """Greater than the value."""
    gt_any: TakesMany[_M, date]
    """Greater than any of the values."""
    gt_all: TakesMany[_M, date]
    """Greater than all of the values."""
    gteq: TakesOne[_M, date]
    """Greater than the value, or equal."""
    gteq_any: TakesMany[_M, date]
    """Greater than any of the values, or equal."""
    gteq_all: TakesMany[_M, date]
    """Greater than all of the values, or equal."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    in_: TakesMany[_M, date]
    """One of the values."""
    not_in: TakesMany[_M, date]
    """None of the values."""
    in_or_null: TakesMany[_M, date]
    """One of the values, or null."""
    not_in_or_null: TakesMany[_M, date]
    """None of the values, or null."""


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
    not_eq_all: TakesOne[_M, FilterValue]
    """Not equal to all of the values."""
    eq_or_null: TakesOne[_M, FilterValue]
    """Equal to the value, or null."""
    not_eq_or_null: TakesOne[_M, FilterValue]
    """Not equal to the value, or null."""
    matches: TakesOne[_M, FilterValue]
    """Like the value, a pattern in which `%` stands for anything."""
    matches_any: TakesOne[_M, FilterValue]
    """Like any of the values, a pattern in which `%` stands for anything."""
    matches_all: TakesOne[_M, FilterValue]
    """Like all of the values, a pattern in which `%` stands for anything."""
    does_not_match: TakesOne[_M, FilterValue]
    """Not like the value, a pattern in which `%` stands for anything."""
    does_not_match_any: TakesOne[_M, FilterValue]
    """Not like any of the values, a pattern in which `%` stands for anything."""
    does_not_match_all: TakesOne[_M, FilterValue]
    """Not like all of the values, a pattern in which `%` stands for anything."""
    lt: TakesOne[_M, FilterValue]
    """Less than the value."""
    lt_any: TakesOne[_M, FilterValue]
    """Less than any of the values."""
    lt_all: TakesOne[_M, FilterValue]
    """Less than all of the values."""
    lteq: TakesOne[_M, FilterValue]
    """Less than the value, or equal."""
    lteq_any: TakesOne[_M, FilterValue]
    """Less than any of the values, or equal."""
    lteq_all: TakesOne[_M, FilterValue]
    """Less than all of the values, or equal."""
    gt: TakesOne[_M, FilterValue]
    """Greater than the value."""
    gt_any: TakesOne[_M, FilterValue]
    """Greater than any of the values."""
    gt_all: TakesOne[_M, FilterValue]
    """Greater than all of the values."""
    gteq: TakesOne[_M, FilterValue]
    """Greater than the value, or equal."""
    gteq_any: TakesOne[_M, FilterValue]
    """Greater than any of the values, or equal."""
    gteq_all: TakesOne[_M, FilterValue]
    """Greater than all of the values, or equal."""
    present: TakesFlag[_M]
    """Neither null nor empty."""
    blank: TakesFlag[_M]
    """Null or empty."""
    null: TakesFlag[_M]
    """Null."""
    not_null: TakesFlag[_M]
    """Not null."""
    in_: TakesOne[_M, FilterValue]
    """One of the values."""
    not_in: TakesOne[_M, FilterValue]
    """None of the values."""
    in_or_null: TakesOne[_M, FilterValue]
    """One of the values, or null."""
    not_in_or_null: TakesOne[_M, FilterValue]
    """None of the values, or null."""
    start: TakesOne[_M, FilterValue]
    """Begins with the value."""
    start_any: TakesOne[_M, FilterValue]
    """Begins with any of the values."""
    start_all: TakesOne[_M, FilterValue]
    """Begins with all of the values."""
    not_start: TakesOne[_M, FilterValue]
    """Does not begin with the value."""
    not_start_any: TakesOne[_M, FilterValue]
    """Does not begin with any of the values."""
    not_start_all: TakesOne[_M, FilterValue]
    """Does not begin with all of the values."""
    end: TakesOne[_M, FilterValue]
    """Ends with the value."""
    end_any: TakesOne[_M, FilterValue]
    """Ends with any of the values."""
    end_all: TakesOne[_M, FilterValue]
    """Ends with all of the values."""
    not_end: TakesOne[_M, FilterValue]
    """Does not end with the value."""
    not_end_any: TakesOne[_M, FilterValue]
    """Does not end with any of the values."""
    not_end_all: TakesOne[_M, FilterValue]
    """Does not end with all of the values."""
    cont: TakesOne[_M, FilterValue]
    """Contains the value."""
    cont_any: TakesOne[_M, FilterValue]
    """Contains any of the values."""
    cont_all: TakesOne[_M, FilterValue]
    """Contains all of the values."""
    not_cont: TakesOne[_M, FilterValue]
    """Does not contain the value."""
    not_cont_all: TakesOne[_M, FilterValue]
    """Does not contain all of the values."""
    true: TakesFlag[_M]
    """True."""
    false: TakesFlag[_M]
    """False."""
    jcont: TakesJson[_M]
    """Contains this JSON."""
