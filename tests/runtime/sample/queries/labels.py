"""What queries about the resource type ``labels`` can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from .._runtime import AnyFilterPath, FilterExpression, FilterPaths, FilterValue
from . import _predicates

if TYPE_CHECKING:
    from ..resources.labels import Label as _Label

__all__ = [
    "LabelField",
    "LabelFilter",
    "LabelFilterPaths",
    "LabelInclude",
    "LabelSort",
]

_M = TypeVar("_M")

LabelInclude: TypeAlias = Literal["labelled"]
"""Relationships whose resources can come along."""

LabelSort: TypeAlias = Literal["text", "-text"]
"""What can be sorted by; `-` before it reverses."""

LabelField: TypeAlias = Literal["text", "labelled"]
"""Attributes and relationships that can be asked for."""


class LabelFilterPaths(FilterPaths[_M]):
    """What resources of the type ``labels`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    text: _predicates.Text[_M]
    """What is printed."""
    labelled: AnyFilterPath
    """What the label is on."""


class LabelFilter(LabelFilterPaths["_Label"]):
    """Where filters of the resource type ``labels`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: FilterValue) -> FilterExpression[_Label]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
