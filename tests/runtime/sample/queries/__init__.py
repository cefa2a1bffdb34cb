"""What queries can say, for editors and type checkers: nothing of it is needed to run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .labels import LabelField as _LabelField
    from .settings import SettingsField as _SettingsField
    from .shelves import ShelfField as _ShelfField
    from .warehouses import WarehouseField as _WarehouseField

__all__ = [
    "Fields",
]


class Fields(TypedDict, total=False):
    """The attributes and relationships wanted, by resource type."""

    labels: _LabelField | Sequence[_LabelField]
    settings: _SettingsField | Sequence[_SettingsField]
    shelves: _ShelfField | Sequence[_ShelfField]
    warehouses: _WarehouseField | Sequence[_WarehouseField]
    versions: Sequence[str]
