"""From a row as printed to a row of the facts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from . import literals, wordings
from .blocks import RawRow
from .inline import plain

PLACES = ("attributes", "relationships", "links", "meta")
_ORDER = (
    "line",
    "place",
    "name",
    "type",
    "required",
    "condition",
    "nullable",
    "constant",
    "enum",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "deprecated",
    "cardinality",
    "example",
)
_NAME = re.compile(r"[A-Za-z_@$][\w@$:-]*(?:\[[\w@$:.\-]*\]|\.[\w@$:*-]+|/[\w-]+)*(?:\[\])?")
_CARDINALITY = re.compile(r"\(?\b([1nm])\s*:\s*([1nm])\b\)?", re.IGNORECASE)
_YES = frozenset(
    ("required", "yes", "y", "true", "mandatory", "always", "x", "1", *"✓✔✅☑●", "✔\ufe0f", "☑\ufe0f")
)
_NO = frozenset(("optional", "no", "n", "false", "never", "0", "not required", *"✗✘❌☐✖-\u2013—", "✖\ufe0f"))
_SILENT = frozenset(("", "-", "\u2013", "—", "none", "n/a"))
_MODIFIERS = re.compile("[,;·•()\\[\\]\n]+|\\s[-\u2013—]\\s")
TYPE = r"""(?:
    string|str|text|int(?:eger)?(?:32|64)?|long|number|float|double|decimal|bool(?:ean)?|date(?:-?time)?
    |timestamp|time|object|hash|map|json|array|list|enum|uuid|ur[il]|email|null|any|file|binary|id|relationship)
    s?(?:\[\])?(?:[ ]?(?:of|<)[ ]?[a-z_]+>?|[ ]?\|[ ]?\w+|[ ]or[ ]\w+)?
    |[a-z]+\[\]"""
"""The words that pages have for types, as a verbose pattern."""
_TYPE = re.compile(TYPE, re.IGNORECASE | re.VERBOSE)
_TYPE_AND_PRESENCE = re.compile(rf"^`?({TYPE})`?\s+(required|optional)\b", re.IGNORECASE | re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Failed:
    """Why something in a row is not understood."""

    what: str
    why: str


def read(raw: RawRow) -> tuple[dict[str, Any], list[Failed]]:
    """The row's facts, none of them if it is not about a member, and what is not understood in it."""
    cells = dict(raw.cells)
    failed: list[Failed] = []
    is_nameless = _is_nameless(cells)
    row = {} if is_nameless else _name(cells, failed)
    if not row and not is_nameless:
        return {}, failed
    row["line"] = raw.line
    _add(row, _type(cells))
    _add(row, _required(cells, row.get("type", ""), failed))
    _add(row, _columns(cells, row.get("type", ""), failed))
    _add(row, _described(cells, row, failed))
    return {key: row[key] for key in _ORDER if key in row}, failed


def _add(row: dict[str, Any], stated: dict[str, Any]) -> None:
    """What is said first stays."""
    for key, value in stated.items():
        row.setdefault(key, value)


def _is_nameless(cells: dict[str, str]) -> bool:
    """Whether only the name is missing. Without a type of its own a row may go on with the one above it."""
    return not plain(cells.get("name", "")) and bool(_TYPE.fullmatch(plain(cells.get("type", "")).strip()))


def has_name(raw: RawRow) -> bool:
    """Whether the row begins with a name that can be a member's."""
    return bool(_name(dict(raw.cells), []))


def _name(cells: dict[str, str], failed: list[Failed]) -> dict[str, Any]:
    """Place and name. What stands behind the name in its cell goes to the cells it belongs to."""
    text = plain(cells.get("name", "").replace("\n", " · ")).replace("\u200b", "")
    if found := re.fullmatch(r"relationships?\s*(\(.*\))", text, re.IGNORECASE):
        many = _CARDINALITY.search(found[1])
        if many:
            return {"place": "relationships", "cardinality": _many(many)}
    found = _NAME.match(text.lstrip("*+•-"))
    rest = text.lstrip("*+•-")[found.end() :] if found else ""
    if not found or not _sort_out(rest, cells):
        failed.append(
            Failed("a row", f"{_short(text)} is no name of a field or parameter" if text else "has no name")
        )
        return {}
    return _placed(found[0].rstrip(":."))


def _placed(name: str) -> dict[str, Any]:
    parts = name.split(".")
    if len(parts) > 1 and parts[0] in ("data", "data[]"):
        parts = parts[1:]
    if len(parts) > 1 and parts[0] in PLACES:
        return {"place": parts[0], "name": ".".join(parts[1:])}
    return {"name": ".".join(parts)}


def _many(found: re.Match[str]) -> str:
    return "one" if found[2] == "1" else "many"


def _sort_out(rest: str, cells: dict[str, str]) -> bool:
    """Takes words such as "required" or a type out of the cell of the name; False if others are left."""
    rest = rest.strip()
    if rest.startswith("*"):
        cells.setdefault("required", "required")
        rest = rest[1:]
    for part in _MODIFIERS.split(rest):
        for word in _words(part.strip(" *·:").strip()):
            if not _sort_word(word, cells):
                return False
    return True


def _words(part: str) -> list[str]:
    if not part or _TYPE.fullmatch(part) or wordings.presence(part):
        return [part] if part else []
    return part.split() if len(part) < 80 else [part]


def _sort_word(word: str, cells: dict[str, str]) -> bool:
    lower = word.lower()
    if _TYPE.fullmatch(word):
        cells.setdefault("type", word)
    elif lower in ("required", "optional", "mandatory") or lower.startswith(("required ", "default")):
        cells["required"] = cells.get("required") or word
    elif lower in ("deprecated", "nullable"):
        cells.setdefault(lower, "yes")
    elif found := _CARDINALITY.fullmatch(word):
        cells.setdefault("cardinality", _many(found))
    else:
        return lower in ("read-only", "readonly", "write-only", "new", "beta")
    return True


def _type(cells: dict[str, str]) -> dict[str, Any]:
    """The page's word for the type, and what else its cell says."""
    text = cells.get("type", "").strip()
    stated: dict[str, Any] = {"cardinality": cells["cardinality"]} if "cardinality" in cells else {}
    if found := _CARDINALITY.search(text):
        return {**stated, "cardinality": _many(found)}
    kept: list[str] = []
    parts = [part.strip() for part in re.split(r"[,;\n()]+", _TYPE_AND_PRESENCE.sub(r"\1, \2", text))]
    parts = [part for part in parts if part]
    for part in parts:
        if presence := wordings.presence(plain(part)):
            stated.update(presence)
        elif plain(part).lower() in ("nullable", "null", "or null"):
            stated["nullable"] = True
        elif plain(part).lower() == "deprecated":
            stated["deprecated"] = True
        elif not kept:
            kept.append(plain(part))
    word = _without_null(kept[0], stated) if kept else ""
    if word:
        stated["type"] = word
    if len(parts) > 1 or not _TYPE.fullmatch(plain(text)):
        _add(stated, wordings.read(text, word))
    return stated


def _without_null(word: str, stated: dict[str, Any]) -> str:
    """``string or null`` and ``?string`` say that null is allowed."""
    found = re.fullmatch(r"\??(.*?)(?:\s*(?:\||\bor\b)\s*null)?", word)
    if found and found[1] and found[1] != word:
        stated["nullable"] = True
        return found[1].strip()
    if word.lower().startswith("nullable "):
        stated["nullable"] = True
        return word[9:]
    return word


def _required(cells: dict[str, str], type_: str, failed: list[Failed]) -> dict[str, Any]:
    """The column that says whether it is required, and whatever else it says."""
    if "optional" in cells:
        yes = _yes_or_no(cells["optional"])
        return {} if yes is None else {"required": not yes}
    text = cells.get("required", "").strip()
    if not plain(text):
        return {}
    yes = _yes_or_no(text)
    if yes is not None:
        return {"required": yes}
    stated = wordings.read(text, type_)
    if "required" not in stated and "condition" not in stated:
        _add(stated, _opening(text))
    if not stated:
        failed.append(Failed("a cell", f"{_short(plain(text))} does not say whether the field is required"))
    return stated


def _opening(text: str) -> dict[str, Any]:
    """``Yes, if …`` and the like: the first word decides, and a condition follows."""
    words = plain(text)
    found = re.match(r"([^\s,(:;]+)[\s,(:;-]*(.*)", words, re.DOTALL)
    yes = _yes_or_no(found[1]) if found else None
    if found is None or yes is None:
        conditional = re.match(
            r"(?:conditional(?:ly)?|(?=if\b|when\b|unless\b))[\s:,(-]*(.*)", words, re.IGNORECASE | re.DOTALL
        )
        return {"condition": (conditional[1] or words).rstrip(")")} if conditional else {}
    if yes and re.match(r"(?:only )?(?:if|when|unless|for|on|with|without)\b", found[2], re.IGNORECASE):
        return {"condition": found[2].rstrip(") ")}
    return {"required": yes}


def _yes_or_no(text: str) -> bool | None:
    word = plain(text).lower().strip(" .*")
    return True if word in _YES else False if word in _NO else None


def _columns(cells: dict[str, str], type_: str, failed: list[Failed]) -> dict[str, Any]:
    """Columns of their own for the default, the values, limits and the example."""
    stated = _default(cells.get("default", "").strip(), type_, failed)
    for member, value in _values(cells.get("values", "").strip(), type_, failed).items():
        stated.setdefault(member, value)
    for member in ("minimum", "maximum"):
        value = literals.typed(plain(cells.get(member, "")), "number")
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            stated[member] = value
    for member in ("nullable", "deprecated"):
        if (yes := _yes_or_no(cells.get(member, ""))) is not None:
            stated[member] = yes
    if "example" in cells and plain(cells["example"]):
        stated["example"] = plain(cells["example"])
    return stated


def _default(text: str, type_: str, failed: list[Failed]) -> dict[str, Any]:
    """The cell of the default: a value, or up to three words that are one."""
    words = plain(text)
    if words.lower() in _SILENT:
        return {}
    literal = literals.at(text, 0)
    if literal and not text[literal.end :].strip(" ."):
        return {"default": literals.typed(literal.text, type_, quoted=literal.quoted and not _bare(text))}
    if len(words.split()) < 4 and not words.endswith("."):
        return {"default": literals.typed(words.strip("'\""), type_)}
    failed.append(Failed("a default", f"{_short(words)} is no value"))
    return {}


def _values(text: str, type_: str, failed: list[Failed]) -> dict[str, Any]:
    """The cell that lists the values allowed."""
    if plain(text).lower() in _SILENT:
        return {}
    found, marked = wordings.values(text, 0, bare=True)
    if not found or text[found[-1].end :].strip(" .()[]default"):
        failed.append(Failed("a cell", f"{_short(plain(text))} is no list of values"))
        return {}
    stated: dict[str, Any] = {"enum": list(dict.fromkeys(each.value(type_) for each in found))}
    if marked:
        stated["default"] = marked.value(type_)
    return stated


def _bare(text: str) -> bool:
    """Set as code, but without quotes inside: a value of whatever type."""
    return text.strip().startswith("`") and text.strip()[1:2] not in ("'", '"')


def _described(cells: dict[str, str], row: dict[str, Any], failed: list[Failed]) -> dict[str, Any]:
    """What the description says; a lone word set as code describes a ``type`` by its only value."""
    text, type_ = cells.get("description", "").strip(), row.get("type", "")
    alone = re.fullmatch(r"`([^`\n]+)`\.?", text)
    if alone and row.get("name") == "type":
        return {"constant": alone[1].strip("'\"")}
    stated = wordings.read(text, type_)
    if "default" not in row and (vague := wordings.vague_default(text, type_)):
        failed.append(Failed("a default", f"{_short(vague)} names no value"))
    if row.get("name") == "type" and "constant" not in stated and "enum" not in stated:
        _add(stated, _lone_code(text))
    return stated


def _lone_code(text: str) -> dict[str, Any]:
    found = re.findall(r"`([\w-]+)`", text)
    return {"constant": found[0]} if len(found) == 1 and found[0] != "type" else {}


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:59]}…")
