"""What a scalar without quotes means: YAML 1.2's core schema, not YAML 1.1."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.source.core_schema import plain, tagged

MEANINGS: dict[str, Any] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None, "nULL": "nULL",
    "true": True, "False": False, "TRUE": True, "tRUE": "tRUE",
    "yes": "yes", "no": "no", "on": "on", "off": "off", "y": "y", "N": "N",
    "0": 0, "-1": -1, "+12": 12, "017": 17, "0o17": 15, "0x1F": 31, "0b1": "0b1", "1_000": "1_000",
    "1:30": "1:30",
    "1.0": 1.0, ".5": 0.5, "1.": 1.0, "1e3": 1000.0, "-1.5E-3": -0.0015, "1.2.3": "1.2.3",
    "-": "-", ".": ".", "+": "+",
    "2018-01-01": "2018-01-01", "2018-01-01T12:00:00Z": "2018-01-01T12:00:00Z", "<<": "<<", "=": "=",
    "0o18": "0o18", "0xG": "0xG", "-0x1": "-0x1", "12e": "12e", "99999999999999999999": 99999999999999999999,
}  # fmt: skip


@pytest.mark.parametrize("text", MEANINGS)
def test_plain_scalars(text: str) -> None:
    value = plain(text)
    assert (value, type(value)) == (MEANINGS[text], type(MEANINGS[text]))


@pytest.mark.parametrize(
    "text", [".inf", "-.INF", "+.Inf", ".nan", ".NaN", "1e999", "9" * 4001, "-" + "9" * 4001]
)
def test_numbers_that_json_has_not(text: str) -> None:
    with pytest.raises(ValueError):
        plain(text)


@pytest.mark.parametrize(
    ("text", "tag", "value"),
    [
        ("1", "str", "1"),
        ("1", "int", 1),
        ("1", "float", 1.0),
        ("true", "bool", True),
        ("", "null", None),
        ("", "str", ""),
    ],
)
def test_tagged_scalars(text: str, tag: str, value: object) -> None:
    assert tagged(text, tag) == value and type(tagged(text, tag)) is type(value)


@pytest.mark.parametrize(
    ("text", "tag"), [("a", "int"), ("true", "int"), ("1", "bool"), ("x", "null"), ("1.5", "int")]
)
def test_a_tag_that_lies(text: str, tag: str) -> None:
    with pytest.raises(ValueError):
        tagged(text, tag)


def test_a_tag_of_no_json_type() -> None:
    with pytest.raises(KeyError):
        tagged("x", "timestamp")
