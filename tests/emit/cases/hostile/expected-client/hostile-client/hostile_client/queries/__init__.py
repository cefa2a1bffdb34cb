"""What queries can say, for editors and type checkers: nothing of it is needed to run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .she_lves import SheLveField as _SheLveField

__all__ = [
    "Fields",
]


Fields = TypedDict(
    "Fields",
    {'she\'"""\\lves': "_SheLveField | Sequence[_SheLveField]", 't\'"""\\': "Sequence[str]"},
    total=False,
)
"""The attributes and relationships wanted, by resource type."""
