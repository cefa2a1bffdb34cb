"""What queries can say, for editors and type checkers: nothing of it is needed to run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .account import AccountField as _AccountField
    from .crates import CrateField as _CrateField
    from .depots import DepotField as _DepotField
    from .jobs import JobField as _JobField
    from .racks import RackField as _RackField

__all__ = [
    "Fields",
]


class Fields(TypedDict, total=False):
    """The attributes and relationships wanted, by resource type."""

    racks: _RackField | Sequence[_RackField]
    depots: _DepotField | Sequence[_DepotField]
    crates: _CrateField | Sequence[_CrateField]
    account: _AccountField | Sequence[_AccountField]
    jobs: _JobField | Sequence[_JobField]
    people: Sequence[str]
