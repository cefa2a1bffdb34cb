"""JSON pointers (RFC 6901), as text and as tokens."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from ..data import is_array, is_object

Pointer = str
Tokens = tuple[str, ...]

_BAD_ESCAPE = re.compile(r"~(?![01])")
_ARRAY_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


def escape(token: str) -> str:
    """One reference token with ``~`` and ``/`` escaped."""
    return token.replace("~", "~0").replace("/", "~1")


def join(tokens: Iterable[str]) -> Pointer:
    """The pointer made of these tokens; no tokens give ``""``, the whole document."""
    return "".join("/" + escape(token) for token in tokens)


def split(pointer: Pointer) -> Tokens:
    """The tokens of a pointer. Raises ValueError where RFC 6901 has no such pointer."""
    if not pointer:
        return ()
    if not pointer.startswith("/"):
        raise ValueError("a JSON pointer begins with '/'")
    if _BAD_ESCAPE.search(pointer):
        raise ValueError("'~' stands for itself only as '~0', and '~1' stands for '/'")
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer[1:].split("/"))


def fragment(tokens: Iterable[str]) -> str:
    """The pointer as a URI fragment, ``#`` included (RFC 6901, section 6)."""
    return "#" + quote(join(tokens), safe="/~!$&'()*+,;=:@?-._")


def step(node: Any, token: str) -> Any:
    """The member or item of ``node`` that ``token`` names. Raises KeyError if there is none."""
    if is_object(node):
        return node[token]
    if is_array(node) and _ARRAY_INDEX.fullmatch(token) and int(token) < len(node):
        return node[int(token)]
    raise KeyError(token)
