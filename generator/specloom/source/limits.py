"""How much input is read: beyond any document a person keeps, and little enough to refuse an attack."""

from __future__ import annotations

MAX_BYTES = 64 * 1024 * 1024
"""Bytes of one file."""

MAX_FILES = 10_000
"""Files of one document."""

MAX_DEPTH = 200
"""Mappings and lists inside each other. Python's own recursion limit leaves room for this much."""

MAX_CHAIN = 100
"""References that name one another before one names an object."""

MAX_ALIASED_NODES = 200_000
"""Nodes that the aliases of one YAML file may stand for, all told."""

MAX_DIGITS = 4_000
"""Digits of one number. Python converts no more than 4,300 by default."""

MAX_NODES = 5_000_000
"""Values of the bundled document, each counted as often as it stands there."""
