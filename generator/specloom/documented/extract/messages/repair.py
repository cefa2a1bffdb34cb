"""Writes strict JSON whose members stand on the lines that the page has them on."""

from __future__ import annotations

from .excerpt import Excerpt

COMMA = -2
"""In place of an offset: here a member or item begins, with a comma before it unless it is the first."""

Pieces = list[tuple[int, str]]
"""Parts of JSON with the offset of each; a negative offset goes right behind the part before it."""


def render(pieces: Pieces, excerpt: Excerpt) -> str:
    """All the pieces, with the page's own line breaks and indentation between them."""
    written: list[str] = []
    line = 0
    last = ""
    for offset, piece in pieces:
        if offset == COMMA:
            if last not in ("{", "["):
                written.append(",")
            continue
        if offset >= 0:
            line, space = _space(excerpt, offset, line)
            written.append(space)
        if piece:
            written.append(piece)
            last = piece
    return "".join(written)


def _space(excerpt: Excerpt, offset: int, line: int) -> tuple[int, str]:
    """The line of a piece, and what stands between it and the piece before."""
    target = excerpt.spot(offset)[0]
    if not line:
        return target, ""
    start = offset
    while start and excerpt.text[start - 1] in " \t":
        start -= 1
    return max(target, line), "\n" * max(target - line, 0) + excerpt.text[start:offset]
