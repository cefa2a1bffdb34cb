"""Writing to the description what pages state and it lacks, where that is safe.

Text is inserted into the files as they are: comments, order and style stay. What is to be written is read
again first, and has to say exactly what was meant.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from typing import Any, Protocol

import yaml

from ..data import is_array, is_object
from ..diagnostics import SpecloomError
from ..source import Bundle
from ..source.core_schema import plain
from ..source.files import File, read_text
from ..source.pointer import Tokens, step
from .disagreement import Fix

_WORD = re.compile(r"[A-Za-z][\w-]*")


@dataclass(frozen=True, slots=True)
class Edit:
    """A file with its new text, and what was changed in it."""

    path: Path
    name: str
    old: str
    new: str
    changes: tuple[str, ...]

    def diff(self) -> str:
        """The change, as ``diff`` tells it."""
        old, new = (text.splitlines(keepends=True) for text in (self.old, self.new))
        return "".join(unified_diff(old, new, self.name, self.name))


@dataclass(frozen=True, slots=True)
class Fixed:
    """What can be written, and what somebody has to do by hand."""

    edits: tuple[Edit, ...]
    by_hand: tuple[str, ...]


class Told(Protocol):
    """A disagreement, as far as it matters here."""

    @property
    def rule(self) -> str: ...
    @property
    def member(self) -> str: ...
    @property
    def fixes(self) -> tuple[Fix, ...]: ...


def wanted(found: Iterable[Told], is_open: Callable[[Any], bool]) -> list[Fix]:
    """The fixes of disagreements that are open, but for members that pages contradict each other in."""
    every = [each for each in found if is_open(each)]
    disputed = {each.member for each in every if each.rule.startswith(("pages-", "page-tables"))}
    return [fix for each in every if each.member not in disputed for fix in each.fixes]


def prepare(fixes: Iterable[Fix], bundle: Bundle) -> Fixed:
    """The edits that the fixes come to, file by file. Nothing is written."""
    by_file: dict[str, tuple[File, list[tuple[Tokens, Fix]]]] = {}
    for fix in dict.fromkeys(fixes):
        file, tokens = bundle.located(fix.pointer)
        by_file.setdefault(str(file.path), (file, []))[1].append((tokens, fix))
    edits: list[Edit] = []
    by_hand: list[str] = []
    for file, wanted in by_file.values():
        edit = _edit(file, wanted)
        if edit:
            edits.append(edit)
        else:
            by_hand += [f"{file.position(tokens)}: {_told(fix)}" for tokens, fix in wanted]
    return Fixed(tuple(edits), tuple(by_hand))


def _told(fix: Fix) -> str:
    what = "the value" if fix.keyword == "enum" else fix.keyword
    return f"add {what} {fix.value} {'to enum' if fix.keyword == 'enum' else ''}".rstrip()


def _edit(file: File, wanted: Sequence[tuple[Tokens, Fix]]) -> Edit | None:
    """The file with the fixes in it; None if that cannot be done safely."""
    # An alias of YAML is one value in several places: here each is on its own.
    expected: Any = json.loads(json.dumps(file.value))
    if not all(_apply(expected, tokens, fix) for tokens, fix in wanted):
        return None
    try:
        root = yaml.compose(file.text, Loader=yaml.SafeLoader)
        inserted = [_insertion(root, tokens, fix, file) for tokens, fix in wanted]
    except (yaml.YAMLError, LookupError, ValueError, RecursionError):
        return None
    text = file.text
    inserted.sort(key=lambda each: each[0])
    for index, new in reversed(inserted):
        text = text[:index] + new + text[index:]
    try:
        same = _exactly(read_text(text, file.path, file.name).value, expected)
    except SpecloomError:
        return None
    changes = tuple(f"{file.position(tokens)}: {_told(fix)}" for tokens, fix in wanted)
    return Edit(file.path, file.name, file.text, text, changes) if same else None


def _exactly(one: Any, other: Any) -> bool:
    """Whether two values are the same; true is not 1."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _apply(document: Any, tokens: Tokens, fix: Fix) -> bool:
    """Makes the change in a value; False if it is there already or has no place."""
    for token in tokens:
        document = step(document, token)
    if not is_object(document):
        return False
    value = json.loads(fix.value)
    if fix.keyword != "enum":
        return document.setdefault(fix.keyword, value) is value
    values = document.get("enum")
    if not is_array(values) or value in values:
        return False
    nulls = len(values) - 1 if values and values[-1] is None else len(values)
    values.insert(nulls, value)
    return True


def _insertion(root: Any, tokens: Tokens, fix: Fix, file: File) -> tuple[int, str]:
    """Where to insert what. Raises LookupError or ValueError where there is no place that is safe."""
    node = root
    for token in tokens:
        node = _below(node, token)
    is_json = file.text.lstrip()[:1] in ("{", "[")
    value = fix.value if is_json else _yaml(json.loads(fix.value))
    if fix.keyword == "enum":
        return _item(_below(node, "enum"), value, file.text)
    return _member(node, f'"{fix.keyword}"' if is_json else fix.keyword, value, file.text)


def _below(node: Any, token: str) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return node.value[int(token)]
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == token:
                return value
    raise LookupError(token)


def _item(node: Any, value: str, text: str) -> tuple[int, str]:
    """A new item at the end of a list, before null."""
    if not isinstance(node, yaml.SequenceNode) or not node.value:
        raise ValueError
    items: list[Any] = list(node.value)
    last = items[-2] if len(items) > 1 and _is_null(items[-1]) else items[-1]
    if not isinstance(last, yaml.ScalarNode) or _is_null(last):
        raise ValueError
    end: int = last.end_mark.index
    if node.flow_style:
        return end, f",{_gap(node, items[0], text)}{value}"
    begin = text.rindex("\n", 0, last.start_mark.index) + 1
    return _line_end(text, end), f"{_newline(text)}{text[begin : last.start_mark.index]}{value}"


def _is_null(node: Any) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"


def _gap(node: Any, first: Any, text: str) -> str:
    """What stands before each member of a collection: a line break, if one is before the first."""
    found = text[node.start_mark.index + 1 : first.start_mark.index]
    return found if "\n" in found and not found.strip() else " "


def _member(node: Any, key: str, value: str, text: str) -> tuple[int, str]:
    """A new member of an object, behind its type."""
    if not isinstance(node, yaml.MappingNode):
        raise ValueError
    pairs: list[tuple[Any, Any]] = list(node.value)
    found = next(pair for pair in [*(p for p in pairs if p[0].value == "type"), *pairs[-1:]])
    name, after = found
    if node.flow_style:
        return after.end_mark.index, f",{_gap(node, pairs[0][0], text)}{key}: {value}"
    if after.start_mark.line != after.end_mark.line or after.end_mark.column == 0:
        raise ValueError
    indent = " " * name.start_mark.column
    return _line_end(text, after.end_mark.index), f"{_newline(text)}{indent}{key}: {value}"


def _line_end(text: str, index: int) -> int:
    found = text.find("\n", index)
    end = len(text) if found < 0 else found
    return end - 1 if text[end - 1 : end] == "\r" else end


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _yaml(value: Any) -> str:
    if isinstance(value, str) and _WORD.fullmatch(value) and plain(value) == value:
        return value
    return json.dumps(value, ensure_ascii=False)
