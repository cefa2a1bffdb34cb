"""Objects that resources and operations share."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from pydantic import Field

from ._runtime import DeclaredMeta as _Meta
from ._runtime import Model


class Dimensions(Model, frozen=True):
    """How large something is, in millimetres."""

    width: int
    """From left to right."""
    height: int | None = None
    """From bottom to top."""
    from_: str | None = Field(default=None, alias="from")
    """Where it was measured from."""


class StockReport(Model, frozen=True):
    """What a warehouse holds."""

    day: date
    lines: Sequence["StockLine"]
    extra: dict[str, Any] | None = None


class StockLine(Model, frozen=True):
    """One line of a report."""

    code: str
    quantity: int
    state: Literal["free", "held"] | str = "free"


class PageMeta(_Meta):
    """What the ``meta`` of a page holds."""

    _names = {"page_count": "page-count"}
    _optional = ("page_count",)
    record_count: int
    """How many resources there are on all pages."""
    page_count: int | None
    """How many pages there are."""
