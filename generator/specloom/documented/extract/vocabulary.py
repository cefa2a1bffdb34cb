"""Names that a saved page has run together, taken apart by the words that the page itself uses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_ENDINGS = (
    "from to eq not_eq in not_in gt gteq lt lteq cont not_cont start end null not_null present blank matches "
    "any all before after since until min max"
)
_SUFFIXES = re.split(" ", _ENDINGS)
_LONGEST = 20_000
_SEPARATED = re.compile(r"[\w.\[\]-]+(?:\s*[,|;·\s]\s*[\w.\[\]-]+)+")


def names(text: str, known: Iterable[str]) -> tuple[list[str], str]:
    """The names in the text, or none and the reason. ``known`` are the page's names of fields."""
    if "`" in text:
        return list(re.findall(r"`([\w.\[\]-]+)`", text)), "is no list of names"
    words = text.strip()
    if _SEPARATED.fullmatch(words) and (
        "," in words or "\n" in words or len(set(known) & set(words.split())) > 1
    ):
        return [word for word in re.split(r"[^\w.\[\]-]+", words) if word], ""
    if not re.fullmatch(r"[\w.\[\]-]+", words) or len(words) > _LONGEST:
        return [], "is no list of names"
    return split(words, frozenset(_forms(known)))


def split(text: str, words: frozenset[str]) -> tuple[list[str], str]:
    """The one way in which the text is made of these words, or none and the reason."""
    lengths = sorted({len(word) for word in words})
    ways, last = [1] + [0] * len(text), [0] * (len(text) + 1)
    for end in range(1, len(text) + 1):
        for length in lengths:
            if length <= end and ways[end - length] and text[end - length : end] in words:
                ways[end] = min(ways[end] + ways[end - length], 2)
                last[end] = length
    if not ways[-1]:
        return [], "is not made of names that the page uses"
    if ways[-1] > 1:
        return [], "can be taken apart into names in more than one way"
    return list(_path(text, last)), ""


def _path(text: str, last: list[int]) -> Iterator[str]:
    found: list[str] = []
    end = len(text)
    while end:
        found.append(text[end - last[end] : end])
        end -= last[end]
    yield from reversed(found)


def _forms(known: Iterable[str]) -> Iterator[str]:
    """Each name, its plural, and both with the endings that filters have."""
    for name in known:
        for form in (name, plural(name)):
            yield form
            yield from (f"{form}_{suffix}" for suffix in _SUFFIXES)


def plural(name: str) -> str:
    """The regular plural of an English noun."""
    if re.search(r"[^aeiou]y$", name):
        return f"{name[:-1]}ies"
    return f"{name}es" if re.search(r"(?:s|x|ch|sh)$", name) else f"{name}s"
