"""Plain scalars under the core schema of YAML 1.2 (chapter 10.3), less what JSON has no value for."""

from __future__ import annotations

import re
from math import isfinite

from . import limits

Scalar = str | int | float | bool | None

_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMERIC_START = frozenset("-+.0123456789")
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_TYPES: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "null": (type(None),),
}


def plain(text: str) -> Scalar:
    """The value of a scalar without quotes. Raises ValueError for numbers that are not to be had in JSON."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    return _number(text) if text[0] in _NUMERIC_START else text


def _number(text: str) -> Scalar:
    if len(text) > limits.MAX_DIGITS and text[1:].isdecimal():
        raise ValueError(f"has more than {limits.MAX_DIGITS} digits")
    if _INTEGER.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text) or _HEXADECIMAL.fullmatch(text):
        return int(text, 0)
    if _NOT_FINITE.fullmatch(text):
        raise ValueError(f"JSON has no number {text}")
    if not _FLOAT.fullmatch(text):
        return text
    number = float(text)
    if not isfinite(number):
        raise ValueError(f"{text[:40]} is too large for a double")
    return number


def tagged(text: str, tag: str) -> Scalar:
    """The value of a scalar that says what it is: ``str``, ``int``, ``float``, ``bool`` or ``null``.

    Raises KeyError for any other tag, ValueError if the text is no such thing.
    """
    wanted = _TYPES[tag]
    value = text if tag == "str" else plain(text)
    if not isinstance(value, wanted) or (isinstance(value, bool) and tag != "bool"):
        raise ValueError(f"{text[:40]!r} is no {tag}")
    return float(value) if tag == "float" and isinstance(value, int) else value
