"""The types of members as the description has them, against the words and examples of pages."""

from __future__ import annotations

from . import words
from .description import Description, Pointers


def allows(word: str, schema: Pointers, description: Description) -> bool:
    """Whether a page's word for a type fits a schema. For a relationship it is the type of its linkage."""
    meant = words.meaning(word)
    if meant is None:
        return True
    if linkage := description.member(schema, "data"):
        return meant[0] == ("array" if "array" in description.types(linkage) else "object")
    found, known = description.keyword(schema, "format"), _types(schema, description)
    is_type = not known or meant[0] in known or (word.lower() == "number" and "integer" in known)
    return is_type and meant[1] in ("", found[0] if found else "")


def lacking_format(word: str, schema: Pointers, description: Description) -> str:
    """The format that a schema of the right type lacks, ``""`` if that is not all."""
    meant = words.meaning(word)
    has_type = meant is not None and _types(schema, description) == {meant[0]}
    return meant[1] if meant and has_type and not description.keyword(schema, "format") else ""


def in_words(schema: Pointers, description: Description) -> str:
    """The type and format of a schema."""
    types = " or ".join(sorted(_types(schema, description))) or "any"
    found = description.keyword(schema, "format")
    return f"type {types}, format {found[0]}" if found else f"type {types}"


def reads(text: str, schema: Pointers, description: Description) -> bool:
    """Whether a printed example can be read as a value of the described type."""
    known = _types(schema, description)
    return not known or any(words.reads_as(text, name) for name in known)


def _types(schema: Pointers, description: Description) -> set[str]:
    """The types allowed; a constant or the values of an enumeration have theirs, too."""
    if known := description.types(schema):
        return known
    if constant := description.keyword(schema, "const"):
        return {words.json_type(constant[0])}
    return set()
