"""What queries about the resource type ``settings`` can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from .._runtime import AnyFilterPath, FilterExpression, FilterPaths, FilterValue
from . import _predicates

if TYPE_CHECKING:
    from ..resources.settings import Settings as _Settings

__all__ = [
    "SettingsField",
    "SettingsFilter",
    "SettingsFilterPaths",
    "SettingsInclude",
    "SettingsSort",
]

_M = TypeVar("_M")

SettingsInclude: TypeAlias = Literal["versions"]
"""Relationships whose resources can come along."""

SettingsSort: TypeAlias = Literal["time_zone", "-time_zone"]
"""What can be sorted by; `-` before it reverses."""

SettingsField: TypeAlias = Literal["time_zone", "versions"]
"""Attributes and relationships that can be asked for."""


class SettingsFilterPaths(FilterPaths[_M]):
    """What resources of the type ``settings`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    time_zone: _predicates.Text[_M]
    """Such as ``Europe/Rome``."""
    versions: AnyFilterPath
    """Earlier states; the document does not describe their type."""


class SettingsFilter(SettingsFilterPaths["_Settings"]):
    """Where filters of the resource type ``settings`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: FilterValue) -> FilterExpression[_Settings]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
