"""From text on the wire to words, and from words to snake_case and PascalCase."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Matched on the shapes of characters: A capital, s or a small letter, 0 digit. `IDs` is one word: an
# acronym keeps its plural `s`.
_WORD = re.compile(r"A{2,}s(?![as])|A+(?=A[as])|A?[as]+(?:0+[as]*)*|A+0*|(?:0+[as]*)+")
# Segments that say nothing about what an operation does: a common prefix and a version.
_PREFIX = re.compile(r"api|rest|v[0-9]+(?:\.[0-9]+)*", re.IGNORECASE)
_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")
_PLAIN_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_. -]*")

_IRREGULAR = {
    "people": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "indices": "index",
    "criteria": "criterion",
    "movies": "movie",
    "menus": "menu",
    "gurus": "guru",
    "cookies": "cookie",
    "caches": "cache",
    "series": "series",
    "species": "species",
    "news": "news",
}
_ENDINGS = (
    (re.compile(r"(.{2,})ies"), r"\1y"),
    (re.compile(r"(.*(?:[sz]s|zz|x|sh|tch|[rn]ch))es"), r"\1"),
    (re.compile(r"(.*[^aeiou]|.*[aeiou][tpr])uses"), r"\1us"),
    (re.compile(r"(.*(?:ss|is|[bcegilnprstx]us))"), r"\1"),
    (re.compile(r"(.+)s"), r"\1"),
)


def normalise(text: str) -> str:
    """``text`` in Unicode's compatibility form, which is how Python reads identifiers."""
    return unicodedata.normalize("NFKC", text)


@lru_cache(maxsize=10_000)
def words(text: str) -> tuple[str, ...]:
    """The words of a name in any convention: ``apiCredential``, ``HTTPServer``, ``filter[a]``.

    Whatever cannot stand in an identifier is a break between words.
    """
    text = normalise(text)
    shapes = "".join(map(_shape, text))
    found = (text[match.start() : match.end()] for match in _WORD.finditer(shapes))
    return tuple(word for word in map(_without_marks, found) if word)


def _without_marks(word: str) -> str:
    """The word from its first letter or digit on: a combining mark would join the word before."""
    start = next((i for i, c in enumerate(word) if c.isidentifier() or c.isdigit()), len(word))
    return word[start:]


def _shape(character: str) -> str:
    if character == "_" or not ("a" + character).isidentifier():
        return " "
    if character.isupper():
        return "A"
    if character.isdigit():
        return "0"
    return "s" if character == "s" else "a"


def snake(text: str) -> str:
    """``text`` in snake_case; empty if it has no letter or digit."""
    if text.isascii() and text.isidentifier() and text.islower():
        return "_".join(part for part in text.split("_") if part)
    return "_".join(word.lower() for word in words(text))


def pascal(text: str) -> str:
    """``text`` in PascalCase; a name that is in PascalCase already keeps its capitals."""
    if _PASCAL.fullmatch(text):
        return text
    return "".join(_capitalised(word) for word in words(text))


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:].lower()


def singular_word(word: str) -> str:
    """The singular of an English noun as far as its ending tells; a word that is no plural stays as it is."""
    lower = word.lower()
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    for ending, replacement in _ENDINGS:
        if ending.fullmatch(lower):
            return ending.sub(replacement, lower)
    return lower


def singular(name: str) -> str:
    """A snake_case name with its last word in the singular."""
    head, underscore, last = name.rpartition("_")
    return head + underscore + singular_word(last)


def singular_pascal(name: str) -> str:
    """A PascalCase name with its last word in the singular."""
    found = words(name)
    if not found:
        return name
    last = found[-1]
    return name[: len(name) - len(last)] + _capitalised(singular_word(last)) if name.endswith(last) else name


def is_plural(name: str) -> bool:
    """Whether a snake_case name ends in a plural."""
    return singular(name) != name or name.rpartition("_")[2] in _IRREGULAR


def spelled(text: str) -> str:
    """``text`` as snake_case words with its symbols spelled out: ``+1`` is ``plus_sign_1``."""
    parts = [
        c if c.isalnum() or c in "_ " else f" {unicodedata.name(c, '').lower()} " for c in normalise(text)
    ]
    return snake("".join(parts))


def sane_operation_id(operation_id: str) -> bool:
    """Whether an ``operationId`` reads as a name, unlike ``GET/users``."""
    return bool(_PLAIN_ID.fullmatch(operation_id))


def of_method_and_path(method: str, path: str) -> str:
    """A name for an operation without one: ``GET /banks/{id}`` is ``get_bank``."""
    return "_".join([method.lower(), *path_words(path)])


def template_name(method: str, path: str) -> str:
    """A longer name that tells the path's parameters too: ``get_bank_by_id``."""
    parameters = [snake(segment) for segment in path.split("/") if is_parameter(segment)]
    return "_and_".join(["_by_".join([of_method_and_path(method, path), *parameters[:1]]), *parameters[1:]])


def telling_segments(path: str) -> tuple[str, ...]:
    """The segments of a path without a prefix such as ``api/v2``."""
    segments = [segment for segment in path.split("/") if segment]
    start = next((i for i, segment in enumerate(segments) if not _PREFIX.fullmatch(segment)), 0)
    return tuple(segments[start:])


def path_words(path: str) -> list[str]:
    """The telling static segments of a path in snake_case, in the singular where a parameter follows."""
    segments = telling_segments(path)
    named: list[str] = []
    for segment, following in zip(segments, [*segments, ""][1:], strict=True):
        if not is_parameter(segment):
            name = snake(segment)
            named.append(singular(name) if is_parameter(following) else name)
    return [name for name in named if name]


def is_parameter(segment: str) -> bool:
    """Whether a path segment is a template parameter."""
    return segment.startswith("{") and segment.endswith("}")
