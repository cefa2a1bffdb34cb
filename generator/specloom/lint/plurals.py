"""Just enough English to see that two names are one word, in singular and plural or in two spellings."""

from __future__ import annotations

import re

_SINGULAR_ENDINGS = ("ss", "us", "is")


def same_word(one: str, other: str) -> bool:
    """Whether two names are the same word but for its number, its case, and dashes or underscores."""
    left, right = _plain(one), _plain(other)
    return left == right or left in _plurals(right) or right in _plurals(left)


def looks_plural(name: str) -> bool:
    """Whether a name ends like an English plural: ``roles`` does, ``address`` and ``status`` do not."""
    return name.endswith("s") and not name.endswith(_SINGULAR_ENDINGS) and len(name) > 2


def _plain(name: str) -> str:
    return re.sub(r"[-_ ]", "", name).lower()


def _plurals(name: str) -> tuple[str, ...]:
    return (f"{name}s", f"{name}es", f"{name[:-1]}ies" if name.endswith("y") else f"{name}s")
