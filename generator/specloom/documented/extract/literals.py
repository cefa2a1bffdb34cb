"""Values as pages print them in prose: quoted, set as code, or plain numbers and words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

_QUOTES = {"'": "'", '"': '"', "`": "`", "“": "”", "\u2018": "\u2019", "«": "»"}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?![\w.]*\w)")
_WORD = re.compile(r"[A-Za-z0-9_$][\w.:$/+-]*")
_CONSTANTS: dict[str, Any] = {"true": True, "false": False, "null": None}
_NUMERIC = re.compile(r"int(?:eger)?\d*|number|float|double|decimal|long", re.IGNORECASE)
_TEXTUAL = ("str", "enum", "date", "time", "uuid", "id")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Literal:
    """A value in the text, up to ``end``. ``quoted``: in quotes or set as code."""

    text: str
    end: int
    quoted: bool

    def value(self, type_: str) -> Any:
        """The value, of the row's type if it can be read as that."""
        return typed(self.text, type_, quoted=self.quoted)


def at(text: str, offset: int) -> Literal | None:
    """The literal that begins at ``offset``."""
    close = _QUOTES.get(text[offset : offset + 1])
    if close:
        end = text.find(close, offset + 1, offset + _LONGEST)
        if end < 0:
            return None
        inner = text[offset + 1 : end]
        unwrapped = inner[1:-1] if len(inner) > 1 and inner[0] in "'\"" and inner[0] == inner[-1] else inner
        return Literal(unwrapped, end + 1, True)
    found = _NUMBER.match(text, offset) or _WORD.match(text, offset)
    if not found:
        return None
    word = found[0].rstrip(".:/-")
    return Literal(word, offset + len(word), False) if word else None


def typed(text: str, type_: str, *, quoted: bool = True) -> Any:
    """What the text stands for, by the page's word for the type; text itself where it is of none."""
    word = type_.lower()
    if word.startswith("bool"):
        return _CONSTANTS.get(text.lower(), text)
    if _NUMERIC.match(word):
        return _number(text)
    if word.startswith(_TEXTUAL) or (quoted and not word):
        return text
    if text[:1] in ("[", "{"):
        return _json(text)
    return text if quoted else _CONSTANTS.get(text, _number(text))


def _number(text: str) -> Any:
    try:
        value = float(text) if re.fullmatch(r"-?\d{1,15}\.\d{1,15}", text) else int(text)
    except ValueError:
        return _CONSTANTS.get(text, text)
    return value if len(text) < 20 and text.isascii() and "_" not in text else text


def _json(text: str) -> Any:
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if value in ([], {}) else text
