"""Values of another kind than was asked for are refused, though pydantic would read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from pydantic import Field
from typing_extensions import TypedDict

from specloom.runtime import UNIQUE, Body, InvalidArgumentError, Model, Operation, Parameter
from specloom.runtime.arguments import check


class Size(Model, frozen=True):
    width: int
    label: str | None = Field(default=None, alias="label-text")


class Colour(Enum):
    RED = "red"
    THREE = 3


class Arguments(TypedDict, total=False):
    count: Annotated[int, Field(ge=1)]
    price: float
    heated: bool
    name: str
    colour: Literal["red", "blue"]
    at: datetime
    day: date
    counts: Sequence[int]
    size: Size
    tags: Annotated[Sequence[str], Field(max_length=3), UNIQUE]
    maybe: int | None
    either: int | str
    extra: Mapping[str, Any]


AT = datetime(2024, 1, 2, tzinfo=UTC)
TAKEN: list[dict[str, Any]] = [
    {"count": 3, "price": 2, "heated": False, "name": "x", "colour": "red"},
    {"price": 2.5, "at": AT, "day": date(2024, 1, 2), "counts": (1, 2), "size": {"width": 1}},
    {"price": Decimal("2.5"), "at": "2024-01-02T00:00:00Z", "day": "2024-01-02", "counts": []},
    {"at": date(2024, 1, 2), "size": Size(width=1), "tags": ["a", "b"], "maybe": None},
    {"colour": Colour.RED, "name": UUID(int=1), "count": Colour.THREE, "counts": [Colour.THREE]},
    {"size": {"width": 1, "label-text": "x"}, "either": "3", "extra": {"a": "1", "b": [True, 2.0]}},
]


@pytest.mark.parametrize("arguments", TAKEN)
def test_what_is_rightly_given_is_taken(arguments: dict[str, Any]) -> None:
    assert check(Arguments, arguments) == []


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"count": "3"}, "count: expected a whole number, not '3'"),
    ({"count": True}, "count: expected a whole number, not True"),
    ({"count": 2.0}, "count: expected a whole number, not 2.0"),
    ({"count": Decimal(2)}, "count: expected a whole number, not Decimal('2')"),
    ({"count": 0}, "count: should be greater than or equal to 1, not 0"),
    ({"maybe": "3"}, "maybe: expected a whole number, not '3'"),
    ({"price": "2.5"}, "price: expected a number, not '2.5'"),
    ({"price": True}, "price: expected a number, not True"),
    ({"heated": 1}, "heated: expected True or False, not 1"),
    ({"heated": "yes"}, "heated: expected True or False, not 'yes'"),
    ({"name": b"x"}, "name: expected text, not b'x'"),
    ({"at": 5}, "at: expected a datetime or ISO 8601 text, not 5"),
    ({"at": "5"}, "at: expected a datetime or ISO 8601 text, not '5'"),
    ({"day": datetime(2024, 1, 2)}, "day: expected a date or ISO 8601 text, not datetime.datetime("),
    ({"counts": [1, "2"]}, "counts[1]: expected a whole number, not '2'"),
    ({"size": {"width": "1"}}, "size['width']: expected a whole number, not '1'"),
    ({"size": {"width": 1, "label-text": 5}}, "size['label-text']: expected text, not 5"),
    ({"tags": ["a", "b", "a"]}, "tags: should hold each item once, 'a' is there twice, not ['a', 'b', 'a']"),
    ({"either": True}, "either: expected a whole number, not True"),
]


@pytest.mark.parametrize(("arguments", "fault"), REFUSED)
def test_what_is_of_another_kind_is_not(arguments: dict[str, Any], fault: str) -> None:
    (found,) = check(Arguments, arguments)
    assert found.startswith(fault)


def test_all_faults_are_told_at_once() -> None:
    faults = check(Arguments, {"count": "3", "price": "x", "heated": 1, "nam": "x"}, readable=("created_at",))
    assert [fault.partition(":")[0] for fault in faults] == ["price", "nam", "count", "heated"]


def test_what_can_only_be_read_is_told_so() -> None:
    faults = check(Arguments, {"created_at": AT}, readable=("created_at",))
    assert faults == ["created_at: can be read only, this call does not take it"]


OPERATION = Operation[None](
    "POST",
    "/sizes",
    parameters=(Parameter("limit", "query", int), Parameter("ids", "query", Sequence[str])),
    body=Body("application/json", Size),
)


def test_plain_operations_are_held_to_the_same() -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        OPERATION.call(["3", [1]], {"width": True})
    assert caught.value.faults == (
        "limit: expected a whole number, not '3'",
        "ids: /0: expected text, not a number",
        "body: /width: expected a whole number, not True",
    )
    call = OPERATION.call([Colour.THREE, [UUID(int=1)]], {"width": 1})
    assert call.query == [("limit", "3"), ("ids", str(UUID(int=1)))]
