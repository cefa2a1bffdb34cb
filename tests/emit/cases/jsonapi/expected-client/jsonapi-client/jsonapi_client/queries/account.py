"""What queries about the resource type ``account`` can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from .._runtime import FilterExpression, FilterPaths, FilterValue

if TYPE_CHECKING:
    from ..resources.account import Account as _Account

__all__ = [
    "AccountField",
    "AccountFilter",
    "AccountFilterPaths",
    "AccountSort",
]

_M = TypeVar("_M")

AccountSort: TypeAlias = Literal["time_zone", "-time_zone"]
"""What can be sorted by; `-` before it reverses."""

AccountField: TypeAlias = Literal["time_zone"]
"""Attributes and relationships that can be asked for."""


class AccountFilterPaths(FilterPaths[_M]):
    """What resources of the type ``account`` can be filtered by."""


class AccountFilter(AccountFilterPaths["_Account"]):
    """Where filters of the resource type ``account`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: FilterValue) -> FilterExpression[_Account]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
