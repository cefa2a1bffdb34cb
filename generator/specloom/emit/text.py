"""Foreign text in generated files: each language has one filter, and nothing else escapes.

A filter survives any text: quotes, backslashes, control and bidirectional characters, lone surrogates.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

from specloom.data import is_array, is_object

_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_MARKUP = re.compile(r"([\\`*_\[\]<>&|#])")


def python(value: Any) -> str:
    """JSON-like data as a Python expression that needs no import.

    Args:
        value: None, a boolean, number or string, or lists and dicts of them.

    Returns:
        ASCII-safe source text: ``repr`` escapes every character that does not print.
    """
    if is_array(value):
        return "[" + ", ".join(map(python, value)) + "]"
    if is_object(value):
        return "{" + ", ".join(f"{python(key)}: {python(item)}" for key, item in value.items()) + "}"
    if isinstance(value, float) and not math.isfinite(value):
        return f'float("{value}")'
    return repr(str(value)) if isinstance(value, str) else repr(value)


def python_tuple(values: Sequence[Any]) -> str:
    """Data as a Python tuple."""
    return "(" + "".join(f"{python(value)}, " for value in values).rstrip(" ") + ")"


def docstring(value: str, indent: int = 0) -> str:
    """Text as a Python docstring, quotes included; its further lines stand ``indent`` spaces in."""
    inner = value.strip().rstrip('"')
    last = '\\"' * (len(value.strip()) - len(inner))
    escaped = inner.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + last
    escaped = _CONTROL.sub(_escape, escaped)
    lines = [line.rstrip() for line in escaped.expandtabs(4).split("\n")]
    margin = " " * indent
    body = "\n".join(margin + line if line and number else line for number, line in enumerate(lines))
    return f'"""{body}\n{margin}"""' if len(lines) > 1 else f'"""{body}"""'


def toml(value: str) -> str:
    """Text as a TOML basic string, quotes included."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{_CONTROL.sub(_escape_toml, escaped)}"'


def markdown(value: str) -> str:
    """Text on one line of Markdown that shows as it is: no markup, no HTML, no table cell of its own."""
    return _MARKUP.sub(r"\\\1", plain(value))


def code_span(value: str) -> str:
    """Text for a Markdown code span, also within a table."""
    return plain(value).replace("`", "'").replace("|", "\\|")


def plain(value: str) -> str:
    """Text on one line, without what does not print."""
    return " ".join(_CONTROL.sub("\ufffd", value.replace("\r", "\n")).split())


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _escape_toml(match: re.Match[str]) -> str:
    code = ord(match[0])
    return "\\ufffd" if 0xD800 <= code <= 0xDFFF else f"\\u{code:04x}"
