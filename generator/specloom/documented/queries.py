"""Names of query parameters, as requests have them and as descriptions do."""

from __future__ import annotations

import re
from collections.abc import Collection

_INNER = re.compile(r"\[.*")


def is_known(name: str, known: Collection[str]) -> bool:
    """Whether a parameter's name is among those described.

    ``filter[colour]`` may be described as ``filter``, which then holds an object, and ``ids[]`` as ``ids``.
    """
    return name in known or _INNER.sub("", name) in known or f"{name}[]" in known
