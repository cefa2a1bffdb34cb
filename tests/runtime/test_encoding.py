"""Queries, parameter styles and values: what is written can be read back."""

from __future__ import annotations

import json
import string
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit
from uuid import UUID

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample import Dimensions, InvalidArgumentError

from specloom.runtime import Parameter, ResourceType
from specloom.runtime.core import fill, path_segment
from specloom.runtime.encoding import encode
from specloom.runtime.plain import scalar_text, time_text, to_json
from specloom.runtime.query import query_pairs
from specloom.runtime.registry import NO_TYPES
from specloom.runtime.styles import cookie_text, header_text, path_text
from specloom.runtime.styles import query_pairs as style_pairs

text = st.text(st.characters(exclude_categories=("Cs",)))
names = st.text(string.ascii_letters + string.digits + "_-", min_size=1)


@given(st.lists(st.tuples(text.filter(bool), text)))
def test_a_query_is_read_back_by_any_server(pairs: list[tuple[str, str]]) -> None:
    query = encode(pairs)
    assert parse_qsl(query, keep_blank_values=True, strict_parsing=bool(pairs)) == pairs
    assert set(query) <= set(string.ascii_letters + string.digits + "-._~%,=&")
    # httpx2 sends it as it is.
    assert httpx2.URL(f"http://h/?{query}").query.decode() == query


@given(st.dictionaries(names, text | st.integers() | st.booleans() | st.lists(names, min_size=1), max_size=4))
def test_filters_are_read_back(filters: dict[str, Any]) -> None:
    resource = ResourceType("x", filters=tuple(list(filters)[:2]), predicates=True)
    pairs = query_pairs({"filters": filters}, resource, NO_TYPES)
    expected = []
    for i, (key, value) in enumerate(filters.items()):
        shown = ",".join(value) if isinstance(value, list) else scalar_text(value)
        expected.append((f"filter[{key}]" if i < 2 else f"filter[q][{key}]", shown))
    assert pairs == expected


@given(text.filter(lambda t: t not in {"", ".", ".."}))
def test_a_segment_stays_one_segment(value: str) -> None:
    path = fill("/a/{id}/b", {"id": path_segment(value)})
    url = httpx2.URL(f"http://h{path}")
    first, segment, last = url.raw_path.decode()[1:].split("/")
    assert (first, unquote(segment), last) == ("a", value, "b")
    assert urlsplit(f"http://h{path}").query == ""


def test_fields_and_filters_of_other_kinds() -> None:
    resource = ResourceType("x", predicates=False)
    filters = {"price": {"gt": 1, "lt": Decimal("2.5")}, "on": {"b", "a"}, "at": date(2024, 1, 2)}
    assert query_pairs({"filters": filters}, resource, NO_TYPES) == [  # type: ignore[typeddict-item]
        ("filter[price][gt]", "1"),
        ("filter[price][lt]", "2.5"),
        ("filter[on]", "a,b"),
        ("filter[at]", "2024-01-02"),
    ]
    resource = ResourceType("x", predicates=True)
    assert query_pairs({"filters": {"metadata_jcont": {"a": [1, True]}}}, resource, NO_TYPES) == [
        ("filter[q][metadata_jcont]", '{"a":[1,true]}')
    ]
    assert query_pairs({"include": [], "sort": [], "fields": {"x": []}}, resource, NO_TYPES) == [
        ("fields[x]", "")
    ]


COLOURS = {"R": 100, "G": 200, "B": 150}
ARRAY = ["blue", "black", "brown"]


# The table of OpenAPI 3.1, section 4.8.12.3.
@pytest.mark.parametrize(
    ("style", "explode", "value", "query"),
    [
        ("form", False, "blue", "color=blue"),
        ("form", False, ARRAY, "color=blue,black,brown"),
        ("form", False, COLOURS, "color=R,100,G,200,B,150"),
        ("form", True, ARRAY, "color=blue&color=black&color=brown"),
        ("form", True, COLOURS, "R=100&G=200&B=150"),
        ("form", False, ["a,b", "c"], "color=a%2Cb,c"),
        ("spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
        ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
        ("deepObject", True, COLOURS, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        ("deepObject", True, {"a": {"b": [1, 2]}, "c": None}, "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2"),
        ("form", True, [], ""),
        ("form", False, {}, ""),
        ("form", True, True, "color=true"),
        ("form", True, "", "color="),
        ("json", None, COLOURS, "color=%7B%22R%22%3A100,%22G%22%3A200,%22B%22%3A150%7D"),
    ],
)
def test_query_styles(style: str, explode: bool | None, value: Any, query: str) -> None:
    parameter = Parameter("color", "query", style=style, explode=explode)
    assert encode(style_pairs(parameter, value)) == query


@pytest.mark.parametrize(
    ("style", "explode", "value", "path"),
    [
        ("simple", False, "blue", "blue"),
        ("simple", False, ARRAY, "blue,black,brown"),
        ("simple", False, COLOURS, "R,100,G,200,B,150"),
        ("simple", True, COLOURS, "R=100,G=200,B=150"),
        ("label", False, "blue", ".blue"),
        ("label", False, ARRAY, ".blue,black,brown"),
        ("label", False, COLOURS, ".R,100,G,200,B,150"),
        ("label", True, ARRAY, ".blue.black.brown"),
        ("label", True, COLOURS, ".R=100.G=200.B=150"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, ARRAY, ";color=blue,black,brown"),
        ("matrix", False, COLOURS, ";color=R,100,G,200,B,150"),
        ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", True, COLOURS, ";R=100;G=200;B=150"),
        ("simple", False, "a/b?c,d", "a%2Fb%3Fc%2Cd"),
        ("simple", False, 3, "3"),
    ],
)
def test_path_styles(style: str, explode: bool, value: Any, path: str) -> None:
    assert path_text(Parameter("color", "path", style=style, explode=explode), value) == path


@pytest.mark.parametrize("value", ["", ".", "..", []])
def test_what_cannot_stand_in_a_path(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="cannot stand in a path"):
        path_text(Parameter("color", "path"), value)


def test_header_and_cookie_styles() -> None:
    assert header_text(Parameter("X", "header"), ARRAY) == "blue,black,brown"
    assert header_text(Parameter("X", "header"), COLOURS) == "R,100,G,200,B,150"
    assert header_text(Parameter("X", "header", explode=True), COLOURS) == "R=100,G=200,B=150"
    assert cookie_text(Parameter("c", "cookie"), "a b;c") == "c=a%20b%3Bc"
    assert cookie_text(Parameter("c", "cookie", explode=False), ARRAY) == "c=blue,black,brown"


@given(st.datetimes(timezones=st.timezones()))
def test_a_moment_is_written_in_utc(moment: datetime) -> None:
    written = time_text(moment)
    assert written.endswith("Z")
    assert datetime.fromisoformat(written) == moment.astimezone(UTC)


class Colour(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=2))), '"2024-01-01T10:00:00Z"'),
        (date(2024, 1, 1), '"2024-01-01"'),
        (time(12, 30), '"12:30:00"'),
        (Colour.RED, '"red"'),
        (Decimal("1.50"), "1.5"),
        (Decimal("0.1"), "0.1"),
        (Decimal("3"), "3"),
        (Decimal("1E+3"), "1000"),
        (Decimal("12345678901234567890"), "12345678901234567890"),
        (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        ((1, [2]), "[1,[2]]"),
        (Dimensions(width=1, from_="é"), '{"width":1,"from":"é"}'),
        ({"a": {"b": None}}, '{"a":{"b":null}}'),
    ],
)
def test_values_in_json(value: Any, written: str) -> None:
    assert to_json(value).decode() == written
    assert json.loads(to_json([value]))[0] == json.loads(written)


@pytest.mark.parametrize(
    "value", ["0.12345678901234567890", "9007199254740993.5", "1E+1000000", "1E-400", "NaN", "Infinity"]
)
def test_a_decimal_number_that_would_lose_digits_is_refused(value: str) -> None:
    with pytest.raises(InvalidArgumentError, match="without losing digits: send text"):
        to_json({"metadata": {"price": Decimal(value)}})


@settings(max_examples=200)
@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_decimal_number_is_sent_exactly_or_not_at_all(value: Decimal) -> None:
    try:
        written = to_json([value]).decode()
    except InvalidArgumentError:
        return
    assert json.loads(written, parse_float=Decimal, parse_int=Decimal)[0] == value


def test_decimal_numbers_in_text_keep_their_digits() -> None:
    assert scalar_text(Decimal("0.12345678901234567890")) == "0.12345678901234567890"
    with pytest.raises(InvalidArgumentError):
        scalar_text(Decimal("1E+1000000"))


@pytest.mark.parametrize(
    "value",
    [
        datetime.min.replace(tzinfo=timezone(timedelta(hours=2))),
        datetime.max.replace(tzinfo=timezone(-timedelta(hours=2))),
    ],
)
def test_a_moment_outside_of_all_years_is_refused(value: datetime) -> None:
    with pytest.raises(InvalidArgumentError, match="is in no year from 1 to 9999 in UTC"):
        to_json(value)
