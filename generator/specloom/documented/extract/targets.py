"""What an address and a method say: which resource type, which operation; and the addresses in prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS")
OPERATIONS = {
    "GET": ("list", "retrieve"),
    "POST": ("create", "update"),
    "PATCH": ("update",),
    "PUT": ("update",),
    "DELETE": ("delete",),
}
_MANY = r"(?:ting|e|ing)? (?=all|many|multiple|a (?:list|collection|page)|the list)"
_VERBS = {
    "create": r"creat(?:e|ing)|add(?:ing)?|make|register(?:ing)?|post(?:ing)?",
    "list": rf"list(?:ing)?|index|search(?:ing)?|(?:get|fetch|retriev|read|show|find|query){_MANY}",
    "retrieve": r"retriev(?:e|ing)|get(?:ting)?|fetch(?:ing)?|show(?:ing)?|read(?:ing)?|view(?:ing)?",
    "update": r"updat(?:e|ing)|edit(?:ing)?|modify(?:ing)?|patch(?:ing)?|chang(?:e|ing)",
    "delete": r"delet(?:e|ing)|remov(?:e|ing)|destroy(?:ing)?",
}
_OBJECT = (
    r"(?:\s+(?:a|an|all|the|single|one|existing|new|many|multiple|your|any|some|its|this)\b.*"
    r"|\s+[\w -]*s(?: (?:of|for|in|by|from|with) .*)?)?"
)
_TITLES = {name: re.compile(f"(?:{verbs}){_OBJECT}[\\s.:]*", re.IGNORECASE) for name, verbs in _VERBS.items()}
_METHOD = r"\b(GET|POST|PATCH|PUT|DELETE)\b`?"
_TARGET = r"[`<]?((?:https?://|/)(?:[^\s`<>'\"]|<[\w-]+>)+)"
_PROSE = (
    re.compile(
        rf"{_METHOD}\s+(?:HTTP\s+)?(?:requests?|calls?)\s+(?:\w+\s+)?(?:to|on|at|against)(?:\s+the)?(?:\s+following)?"
        rf"(?:\s+(?:endpoint|URL|address|path))?:?\s+{_TARGET}"
    ),
    re.compile(rf"{_METHOD}:?\s+{_TARGET}"),
    re.compile(r"()\bthe\s+[`<]?(/(?:[^\s`<>'\"]|<[\w-]+>)+)`?\s+(?:endpoint|URL|path|route|resource)\b"),
)
_PLACEHOLDER = re.compile(
    r"\{+[^{}]*\}+|:\w+|<[^<>]*>|\[[^\[\]]*\]|\$\w+|%7B.*%7D|[\w-]*_id|id|[A-Z][A-Z_]*(?:ID|UUID)",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(
    r"\d+|(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9_-]+|[0-9a-fA-F-]{32,36}|(?=.*\d)(?!v\d)[\w-]{6,}|[A-Z0-9_]{2,}"
)
_PREFIX = re.compile(r"(?:api|rest|public|v\d+(?:[.]\d+)*)$", re.IGNORECASE)
_DOCUMENT = re.compile(r"\.(?:md|html?|pdf|txt|mdx)$", re.IGNORECASE)


def path(target: str) -> str:
    """The path of an address, without host, query and fragment."""
    bare = re.sub(r"^[a-z]+://[^/?#]*|^(?:\{\{?[^{}]*\}?\})(?=/)", "", target[:2000], flags=re.IGNORECASE)
    return re.split(r"[?#]", bare, maxsplit=1)[0]


def is_document(target: str) -> bool:
    """Whether it is an address of a page of documentation, not of the API."""
    return bool(_DOCUMENT.search(path(target)) or re.match(r"https?://(?:docs|www|help)\.", target))


def _segments(target: str) -> list[str]:
    segments = [each for each in path(target).split("/") if each]
    while len(segments) > 1 and _PREFIX.match(segments[0]):
        segments = segments[1:]
    return segments


def _is_id(segment: str) -> bool:
    return bool(_PLACEHOLDER.fullmatch(segment) or _IDENTIFIER.fullmatch(segment))


def place(target: str, *, nested: bool = False) -> tuple[str, bool] | None:
    """The collection that an address is about, and whether it is of a member of that.

    Below a member there may be a related resource, a collection or an action: the address does not say.
    With ``nested``, something else has said that it is a collection.
    """
    segments = _segments(target)
    if not segments or "relationships" in segments:
        return None
    if _is_id(segments[-1]):
        return (segments[-2], True) if len(segments) > 1 and not _is_id(segments[-2]) else None
    return (segments[-1], False) if nested or not any(map(_is_id, segments)) else None


def resource(target: str, *, nested: bool = False) -> str | None:
    """The resource type that an address is about; ``nested`` as for ``place``."""
    found = place(target, nested=nested)
    return found[0] if found and re.fullmatch(r"[A-Za-z][\w-]*", found[0]) else None


def operation(method: str, target: str) -> str | None:
    """The operation of a request by its method and address (JSON:API 1.1, sections 6 and 8)."""
    found = place(target)
    if found is None:
        return None
    if found[1]:
        return {"GET": "retrieve", "PATCH": "update", "PUT": "update", "DELETE": "delete"}.get(method)
    return {"GET": "list", "POST": "create"}.get(method)


def titled(title: str) -> str | None:
    """The operation that a heading names: "List all books", "Creating a book", "Delete"."""
    text = title.strip()[:200]
    return next((name for name, pattern in _TITLES.items() if pattern.fullmatch(text)), None)


def in_prose(text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The addresses that a text names as endpoints: where, and ``method`` and ``target``."""
    if "/" not in text:
        return
    found: dict[int, dict[str, Any]] = {}
    for pattern in _PROSE:
        for match in pattern.finditer(text):
            target = match[2].rstrip(".,;:)!")
            if target != "/" and not is_document(target):
                made = {"method": match[1], "target": target} if match[1] else {"target": target}
                found.setdefault(match.start(2), made)
    yield from sorted(found.items())
