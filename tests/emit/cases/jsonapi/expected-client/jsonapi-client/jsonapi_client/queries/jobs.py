"""What queries about the resource type ``jobs`` can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from .._runtime import FilterExpression, FilterPaths, FilterValue

if TYPE_CHECKING:
    from ..resources.jobs import Job as _Job

__all__ = [
    "JobField",
    "JobFilter",
    "JobFilterPaths",
    "JobSort",
]

_M = TypeVar("_M")

JobSort: TypeAlias = Literal["done", "-done"]
"""What can be sorted by; `-` before it reverses."""

JobField: TypeAlias = Literal["done"]
"""Attributes and relationships that can be asked for."""


class JobFilterPaths(FilterPaths[_M]):
    """What resources of the type ``jobs`` can be filtered by."""


class JobFilter(JobFilterPaths["_Job"]):
    """Where filters of the resource type ``jobs`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: FilterValue) -> FilterExpression[_Job]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
