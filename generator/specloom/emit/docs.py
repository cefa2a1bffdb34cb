"""What generated docstrings say, and how it is laid out.

A docstring is put together from a description, which is CommonMark in an OpenAPI document, and from what the
schema states: default, allowed values, bounds.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from specloom.api.ir import JsonSchema
from specloom.data import is_array, is_object

from . import text

WIDTH = 100
_VERBATIM = re.compile(r"( {4}|\t|\||>|#{1,6} |```|~~~|<|:?-{3,})")
_ITEM = re.compile(r"(\s*(?:[-*+]|\d{1,3}[.)])\s+)")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_FENCE = re.compile(r"\s*(```|~~~)")
_SENTENCE_END = re.compile(r"[.!?](?=\s+[A-Z`\"'(\[]|\s*$)")
_LONGEST_SENTENCE = 1000
_ABBREVIATION = re.compile(r"(?i)\b(?:e\.g|i\.e|etc|vs|cf|approx|min|max|no)\.$")


@dataclass(frozen=True, slots=True)
class Entry:
    """A name in a section of a docstring, and what there is to say about it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Doc:
    """The content of a docstring, before it is laid out."""

    text: str
    deprecated: str = ""
    arguments: tuple[Entry, ...] = ()
    returns: str = ""
    raises: tuple[Entry, ...] = ()
    link: str = ""


def layout(doc: Doc, indent: int = 0) -> str:
    """A docstring's text, wrapped for a place that is ``indent`` spaces in; without quotes and escapes."""
    width = max(WIDTH - indent, 40)
    blocks = [*_wrapped(doc.text, width)]
    if doc.deprecated:
        blocks.append(_fill(f"Deprecated: {doc.deprecated}", width))
    blocks += _section("Args", doc.arguments, width)
    if doc.returns:
        blocks.append(f"Returns:\n{_fill(doc.returns, width, '    ')}")
    blocks += _section("Raises", doc.raises, width)
    if doc.link:
        blocks.append(f"See {doc.link}")
    return "\n\n".join(blocks)


def docstring(doc: Doc | str, indent: int = 0) -> str:
    """A docstring, quotes included, for a place that is ``indent`` spaces in."""
    return text.docstring(layout(doc, indent) if isinstance(doc, Doc) else doc, indent)


def opening(description: str) -> str:
    """The first paragraph of a description, on one line; headings do not count."""
    paragraphs = ([line for line in block if not line.startswith("#")] for block in _blocks(description))
    said = (block for block in paragraphs if block and not _VERBATIM.match(block[0]))
    return text.plain(_TAG.sub(" ", " ".join(next(said, ()))))


def first_sentence(description: str) -> str:
    """The first sentence of a description, on one line."""
    line = text.plain(description.strip().split("\n\n", 1)[0])
    end = 0
    for match in _SENTENCE_END.finditer(line, 1, _LONGEST_SENTENCE):
        end = match.end()
        if not _ABBREVIATION.search(line[:end]) and line[:end].count("(") <= line[:end].count(")"):
            break
    return line[:end] or line


def sentence(description: str) -> str:
    """A description that ends in a full stop, so that another sentence can follow."""
    stripped = description.strip()
    return (
        f"{stripped}."
        if (stripped and stripped[-1].isalnum()) or stripped[-1:] in ("`", ")", '"', "'")
        else stripped
    )


def facts(schema: JsonSchema | None) -> str:
    """What a schema states about its values, in words: default, allowed values, bounds."""
    if schema is None:
        return ""
    return " ".join(f"{fact}." for fact in _facts(schema))


def described(description: str, schema: JsonSchema | None) -> str:
    """A description and the facts of its schema as one text."""
    return " ".join(part for part in (sentence(description), facts(schema)) if part)


def _facts(schema: JsonSchema) -> Iterator[str]:
    items = schema.get("items")
    values = schema.get("enum") or (items.get("enum") if is_object(items) else None)
    if is_array(values):
        yield f"One of {_listed([value for value in values if value is not None])}"
    if schema.get("default") is not None:
        yield f"Default: {_code(schema['default'])}"
    yield from _bounds(schema, ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"), "")
    yield from _bounds(schema, ("minLength", "maxLength"), " characters")
    yield from _bounds(schema, ("minItems", "maxItems"), " items")
    if "multipleOf" in schema:
        yield f"A multiple of {schema['multipleOf']}"
    if isinstance(schema.get("pattern"), str):
        yield f"Matches {_code(schema['pattern'])}"
    if isinstance(schema.get("format"), str) and schema["format"] not in ("date-time", "date", "binary"):
        yield f"Format: {text.plain(schema['format'])}"


_WORDS = {
    "minimum": "At least",
    "exclusiveMinimum": "More than",
    "maximum": "At most",
    "exclusiveMaximum": "Less than",
    "minLength": "At least",
    "maxLength": "At most",
    "minItems": "At least",
    "maxItems": "At most",
}


def _bounds(schema: JsonSchema, keywords: tuple[str, ...], unit: str) -> Iterator[str]:
    for keyword in keywords:
        value = schema.get(keyword)
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield f"{_WORDS[keyword]} {value}{unit[:-1] if value == 1 and unit else unit}"


def _listed(values: list[Any]) -> str:
    codes = [_code(value) for value in values]
    return ", ".join(codes[:-1]) + " and " + codes[-1] if len(codes) > 2 else " and ".join(codes)


def _code(value: Any) -> str:
    shown = value if isinstance(value, str) and value.strip() == value and value else json.dumps(value)
    return f"`{text.plain(shown)}`"


def _section(title: str, entries: tuple[Entry, ...], width: int) -> list[str]:
    lines = [_fill(f"{entry.name}: {text.plain(entry.text)}", width, "    ", "        ") for entry in entries]
    return [f"{title}:\n" + "\n".join(lines)] if lines else []


def _wrapped(description: str, width: int) -> Iterator[str]:
    """A description's blocks: paragraphs and list items wrapped, anything else as it is written."""
    for block in _blocks(description):
        if any(_VERBATIM.match(line) or _FENCE.match(line) for line in block):
            yield "\n".join(block)
        else:
            yield "\n".join(_paragraphs(block, width))


def _blocks(description: str) -> Iterator[list[str]]:
    """Lines between blank lines; a fenced block is one, whatever it holds."""
    block: list[str] = []
    fenced = False
    for line in description.expandtabs(4).strip().splitlines():
        fenced ^= bool(_FENCE.match(line))
        if line.strip() or fenced:
            block.append(line.rstrip())
        elif block:
            yield block
            block = []
    if block:
        yield block


def _paragraphs(block: list[str], width: int) -> Iterator[str]:
    """The paragraphs of a block: each list item is one of its own."""
    lines: list[str] = []
    for line in [*block, None]:
        if lines and (line is None or _ITEM.match(line)):
            mark = _ITEM.match(lines[0])
            hanging = " " * len(mark[0]) if mark else ""
            yield _fill(
                " ".join(part.strip() for part in lines),
                width,
                mark[0][: -len(mark[0].lstrip())] if mark else "",
                hanging,
            )
            lines = []
        if line is not None:
            lines.append(line)


def _fill(paragraph: str, width: int, initial: str = "", hanging: str | None = None) -> str:
    return textwrap.fill(
        text.plain(paragraph),
        width,
        initial_indent=initial,
        subsequent_indent=initial if hanging is None else hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
