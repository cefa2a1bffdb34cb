"""What sentences about a field say: values allowed, default, constant, limits, when it is required."""

from __future__ import annotations

import re
from typing import Any

from . import literals
from .inline import plain
from .literals import Literal

Stated = dict[str, Any]

_FLAGS = re.IGNORECASE | re.VERBOSE
_ENUM = re.compile(
    r"""\b(?:(?:exactly\ )?one\ (?:of(?:\ the\ following(?:\ values)?)?|between|among)
    |can\ (?:only\ )?be(?:\ set\ to)?(?:\ either)?
    |(?:must|may|should|will)\ be(?:\ set\ to)?(?:\ either)?
    |either
    |(?:possible|allowed|valid|accepted|permitted|supported|available)(?:\ enum)?\ (?:values?|options?|types?)
     (?:\ are|\ is|\ include)?
    |any\ of|(?:values?|options?)(?:\ are)?(?=\s*:)|enum)(\s*:)?\s*[(\[]?""",
    _FLAGS,
)
_SEPARATOR = re.compile(r"\s*(?:,\s*(?:(?:or|and)\b)?|;|\||/|\b(?:or|and)\b|\n)\s*", re.IGNORECASE)
_DEFAULT_MARK = re.compile(r"\s*[(\[](?:the )?(?:is (?:the )?)?default(?: value| one)?[)\]]", re.IGNORECASE)
_NOTE = re.compile(r"\s*\([^()]{0,200}\)")
_DEFAULT = re.compile(
    r"""\bdefault(?:s|ing|ed)?(?:\ value)?(?:\s+(?:is|are|to|of)(?:\ set)?(?:\ to)?\b|\s*[:=])\s*
    |\bdefault\s+(?=[`'"“]|-?\d)""",
    _FLAGS,
)
_ENDS = re.compile(r"\s*(?:$|[.,;)\]\n(|]|\b(?:if|when|unless|for|and|or)\b)")
_STOPS = re.compile(r"\s*(?:$|[.;)\n])")
_NO_VALUE = frozenset(("none", "nothing", "n", "empty", "unset"))
_CONSTANT = re.compile(
    r"""\b(?:value\ (?:is(?:\ always)?|must\ be)|(?:is\ )?always(?:\ be)?(?:\ set\ to)?
    |must\ (?:always\ )?be(?:\ set\ to)?|constant|const)\s*:?\s*""",
    _FLAGS,
)
_CONDITION = re.compile(
    r"""(?:^|(?<=[.;,(]))\s*
    (?:(?:this\ (?:field|argument|parameter|attribute)|it)\ is\ )?
    (?:conditionally\ )?(?:required|mandatory),?\s
    ((?:only\ )?(?:if|when|unless|for|on|with|without|in\ case)\b[^.;()]{1,300})""",
    _FLAGS,
)
_PRESENCE = re.compile(
    r"""(?:^\s*|[.;]\s+|[(\[]\s*|\b(?:field|argument|parameter|attribute|property|this|it)\ is\ )
    (not\ required|required|mandatory|optional)\s*(?=$|[.,;:)\]\n-])""",
    _FLAGS,
)
_NULLABLE = re.compile(r"\bnullable\b|\b(?:can|may|might) be (?:`?null`?)|\bor `?null`?\b", re.IGNORECASE)
_DEPRECATED = re.compile(
    r"^\W*deprecated\b|[(\[]deprecated|\bis (?:now )?deprecated\b|\bdeprecated[.:!]", re.IGNORECASE
)
_IS = r"(?:\ is|\ of|:|\ =|=)?\s+`?"
_MOST = r"(?:up\ to|at\ most|no\ more\ than)"
_LIMITS = tuple(
    (member, re.compile(pattern, _FLAGS))
    for member, pattern in (
        ("minimum", rf"\bmin(?:imum)?(?:\ value)?{_IS}(-?\d[\d.]{{0,15}})(?!\S*[\s-]char)"),
        ("maximum", rf"\bmax(?:imum)?(?:\ value)?{_IS}(-?\d[\d.]{{0,15}})(?!\S*[\s-]char)"),
        (
            "maxLength",
            rf"\b(?:max(?:imum)?(?:\ length)?{_IS}|{_MOST}\s+`?)(\d{{1,9}})`?[-\s]char",
        ),
        ("maxLength", rf"\bmax(?:imum|\.)?\ ?length{_IS}(\d{{1,9}})\b"),
        ("minLength", rf"\b(?:min(?:imum)?(?:\ length)?{_IS}|at\ least\s+`?)(\d{{1,9}})`?[-\s]char"),
        ("minLength", rf"\bmin(?:imum|\.)?\ ?length{_IS}(\d{{1,9}})\b"),
    )
)
_NUMBER = r"`?(-?\d[\d.]{0,15})`?"
_BETWEEN = re.compile(rf"\bbetween\s+{_NUMBER} and {_NUMBER}(?!\s*char)", re.IGNORECASE)


def read(text: str, type_: str) -> Stated:
    """Everything that a description says for certain; ``type_`` is the page's word for the row's type."""
    stated: Stated = {}
    for part in (_enum, _default, _constant, _presence, _limits):
        for key, value in part(text, type_).items():
            stated.setdefault(key, value)
    if _NULLABLE.search(text):
        stated["nullable"] = True
    if _DEPRECATED.search(text):
        stated["deprecated"] = True
    return stated


def vague_default(text: str, type_: str) -> str:
    """The words about a default that is no value, ``""`` if there are none."""
    found = _DEFAULT.search(text)
    if found is None or "default" in _default(text, type_) or "default" in _enum(text, type_):
        return ""
    literal = literals.at(text, found.end())
    if literal and literal.text.lower() in _NO_VALUE and _ENDS.match(text, literal.end):
        return ""
    return plain(text[found.start() : found.end() + 60])


def presence(text: str) -> Stated:
    """Whether, or when, the thing is required: as a description or a cell of its own says it."""
    return _presence(text, "")


def values(text: str, offset: int, *, bare: bool) -> tuple[list[Literal], Literal | None]:
    """The literals listed from ``offset`` on, and which of them is marked as the default."""
    found: list[Literal] = []
    default = None
    while literal := literals.at(text, offset):
        if not (literal.quoted or bare):
            break
        found.append(literal)
        offset = literal.end
        if mark := _DEFAULT_MARK.match(text, offset):
            default, offset = literal, mark.end()
        elif note := _NOTE.match(text, offset):
            offset = note.end()
        separator = _SEPARATOR.match(text, offset)
        if not separator:
            break
        offset = separator.end()
    return found, default


def _enum(text: str, type_: str) -> Stated:
    for intro in _ENUM.finditer(text):
        found, default = values(text, intro.end(), bare=False)
        if len(found) < 2:
            found, default = _bare(text, intro, found, default)
        if len(found) >= 2:
            return _listed(found, default, type_)
    return {}


def _bare(
    text: str, intro: re.Match[str], found: list[Literal], default: Literal | None
) -> tuple[list[Literal], Literal | None]:
    """Words without quotes are values only if they are all that follows up to the end of the sentence."""
    listed, marked = values(text, intro.end(), bare=True)
    if not listed:
        return found, default
    end = listed[-1].end
    is_list = intro[1] or "|" in text[intro.end() : end] or all(each.text.isdecimal() for each in listed)
    is_plain = intro[0].lower().startswith(("one ", "allowed", "possible", "valid")) and _STOPS.match(
        text, end
    )
    if (is_list and _ENDS.match(text, end)) or is_plain:
        return listed, marked
    return found, default


def _listed(found: list[Literal], default: Literal | None, type_: str) -> Stated:
    members = list(dict.fromkeys(literal.value(type_) for literal in found))
    if set(map(repr, members)) == {"True", "False"}:
        stated: Stated = {}  # That is what its type says.
    else:
        stated = {"enum": members}
    if default:
        stated["default"] = default.value(type_)
    return stated


def _default(text: str, type_: str) -> Stated:
    for found in _DEFAULT.finditer(text):
        literal = literals.at(text, found.end())
        if literal and (literal.quoted or (_ENDS.match(text, literal.end) and _is_value(literal, type_))):
            return {"default": literal.value(type_)}
        if text[found.end() : found.end() + 2] in ("[]", "{}"):
            return {"default": literals.typed(text[found.end() : found.end() + 2], type_)}
    return {}


def _is_value(literal: Literal, type_: str) -> bool:
    """A word such as "none" names no value, and no word names a date."""
    is_word = literal.text[0].isalpha()
    return literal.text.lower() not in _NO_VALUE and not (is_word and re.search("date|time", type_.lower()))


def _constant(text: str, type_: str) -> Stated:
    for found in _CONSTANT.finditer(text):
        literals_, _ = values(text, found.end(), bare=False)
        if len(literals_) == 1:
            return {"constant": literals_[0].value(type_)}
        literal = literals.at(text, found.end())
        if literal and literal.text in ("true", "false") and _ENDS.match(text, literal.end) and not literals_:
            return {} if re.match(r"\s*or\b", text[literal.end :]) else {"constant": literal.value(type_)}
    return {}


def _presence(text: str, type_: str) -> Stated:
    if found := _CONDITION.search(text):
        return {"condition": plain(found[1]).rstrip(" ,")}
    if found := _PRESENCE.search(text):
        return {"required": found[1].lower() in ("required", "mandatory")}
    return {}


def _limits(text: str, type_: str) -> Stated:
    stated: Stated = {}
    for member, pattern in _LIMITS:
        if found := pattern.search(text):
            stated.setdefault(member, literals.typed(found[1].rstrip("."), "number"))
    if "minimum" not in stated and (found := _BETWEEN.search(text)):
        stated["minimum"], stated["maximum"] = (
            literals.typed(found[i].rstrip("."), "number") for i in (1, 2)
        )
    return {key: value for key, value in stated.items() if not isinstance(value, str)}
