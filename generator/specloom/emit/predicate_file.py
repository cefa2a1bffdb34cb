"""The runtime's module of predicates, which the toolkit reads as a file of its own."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

__all__ = ["predicate_names"]

if TYPE_CHECKING:
    from specloom.runtime import predicate_names
else:
    # The file alone: the runtime as a whole would import what only generated packages need.
    _FILE = Path(__file__).resolve().parent.parent / "runtime" / "predicate_names.py"
    _SPEC = spec_from_file_location("predicate_names", _FILE)
    predicate_names = module_from_spec(_SPEC)
    _SPEC.loader.exec_module(predicate_names)
