"""Fields that are stated without a table: by a paragraph, a heading, or a term with its definition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from . import rows
from .blocks import Block, Item, Prose

_NAME = r"[A-Za-z_][\w.\[\]@$:-]{0,100}"
_SAYS = rf"(?:{rows.TYPE}|required|optional|nullable|deprecated)"
_FIELD = re.compile(
    rf"""`({_NAME})`\s*(?:[(:\u2013—-]\s*|\s)`?(?i:{_SAYS})`?
    (?=\s*(?:[.,;:()\n\u2013—-]|`|required\b|optional\b|nullable\b|[A-Z]|$))""",
    re.VERBOSE,
)
_TYPED = re.compile(rf"\s*[(`]?{_SAYS}(?=[`)\s.,;:(]|$)", re.IGNORECASE | re.VERBOSE)
_TYPE_AS_CODE = re.compile(rf"`{rows.TYPE}`", re.IGNORECASE | re.VERBOSE)
_STRONG = re.compile(r"(\*\*|__)`?([A-Za-z_][\w.\[\]@$\\-]{0,100}?)`?(:?)\1(?=[\s:(])")
_ALONE = re.compile(rf"`?({_NAME})`?")
_DEFINED = re.compile(r"[^\n]{1,400}\n:[ \t]+\S")
_GRID = re.compile(r"^[ \t]*(?:\+(?:[-=]{2,}\+)+|={3,}(?:[ \t]+={3,})+)[ \t]*$", re.MULTILINE)

_SHOWN = 200
"""Characters behind a name in which a type, or whether it is required, may end."""


def named(source: str) -> str:
    """The Markdown of a field with its name set as code, as names are elsewhere, where it is bold."""
    found = _STRONG.match(source)
    if found is None:
        return source
    name = "`" + found[2].replace("\\", "") + "`" + found[3]
    rest = source[found.end() :]
    shown = re.sub(r"(?<!\w)[*_]+|[*_]+(?!\w)", "", rest[:_SHOWN])
    return name + rest if is_field(name + shown) else source


def is_field(text: str) -> bool:
    """Whether marked text begins with a name as code, and behind it a type or whether it is required."""
    return bool(_FIELD.match(text))


def is_name(text: str) -> bool:
    """Whether marked text is a name as code and nothing else."""
    return text.startswith("`") and bool(_ALONE.fullmatch(text))


def is_typed(text: str) -> bool:
    """Whether a text begins with a type, or says whether something is required."""
    return bool(_TYPED.match(text.removeprefix("Type:").removeprefix("type:")))


def is_defined(text: str) -> bool:
    """Whether a paragraph of Markdown is a term, and on the next line a colon and its definition."""
    return bool(_DEFINED.match(text))


def is_drawn(text: str) -> bool:
    """Whether a text has lines of dashes that frame the cells of a table."""
    return bool(_GRID.search(text))


def defined(line: int, column: int, text: str) -> Iterator[Item]:
    """The terms of a paragraph; the definition of each begins on the next line, behind a colon."""
    lines = text.split("\n")
    begins = [at for at in range(len(lines) - 1) if lines[at + 1][:1] == ":" != lines[at][:1]]
    for at, end in pairwise([*begins, len(lines)]):
        term = Item(line + at, column, lines[at].strip(), is_term=True)
        yield joined(term, Prose(line + at + 1, "\n".join(lines[at + 1 : end])[1:].strip()))


def joined(item: Item, prose: Prose) -> Item:
    """The item with what the paragraph below says of it; a lone name that has a type is set as code."""
    name = _ALONE.fullmatch(item.text)
    text = f"`{name[1]}`" if name and is_typed(prose.text) else item.text
    between = "\n" * max(prose.line - item.line - item.text.count("\n"), 0) or " "
    dash = "" if _TYPE_AS_CODE.match(prose.text) else " —"
    return replace(item, text=f"{text}{dash}{between}{prose.text}")


def gathered(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with paragraphs that state a field as items.

    Where such a paragraph has nothing but name and type, the next one describes it.
    """
    bare: Item | None = None
    for block in blocks:
        states = isinstance(block, Prose) and is_field(block.text)
        if bare and isinstance(block, Prose) and not states:
            yield joined(bare, block)
            bare = None
            continue
        if bare:
            yield bare
            bare = None
        if not (isinstance(block, Prose) and states):
            yield block
        elif _is_bare(block.text):
            bare = Item(block.line, 1, block.text)
        else:
            yield Item(block.line, 1, block.text)
    if bare:
        yield bare


def _is_bare(text: str) -> bool:
    found = _FIELD.match(text)
    rest = text[found.end() :] if found else text
    return not re.sub(r"\b(?:required|optional|nullable|deprecated)\b|[\W_]", "", rest, flags=re.IGNORECASE)
