"""What a relationship consists of, read and written at its own URL: resource linkage alone (JSON:API 1.1,
section 9.3)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NotRequired

from pydantic import ConfigDict, TypeAdapter, ValidationError
from typing_extensions import TypedDict

from .arguments import Faults, linkage
from .document import Document, UnreadableError
from .errors import InvalidArgumentError
from .faults import explain
from .plain import to_json
from .values import ResourceIdentifier

if TYPE_CHECKING:
    from .jsonapi import LinkageChange
    from .relationships import Relationship


class _Identifier(TypedDict):
    __pydantic_config__ = ConfigDict(coerce_numbers_to_str=True)  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues] - where pydantic looks for it
    type: str
    id: str
    meta: NotRequired[dict[str, Any] | None]


class _Top(TypedDict):
    links: NotRequired[Any]
    meta: NotRequired[Any]


class _One(_Top):
    data: _Identifier | None


class _Many(_Top):
    data: list[_Identifier]


class _Either(_Top):
    data: list[_Identifier] | _Identifier | None


@cache
def _reader(exact: bool, many: bool) -> TypeAdapter[_One | _Many | _Either]:
    """Reads the document of a relationship; either form where its description is doubtful."""
    expected: Any = (_Many if many else _One) if exact else _Either
    return TypeAdapter(expected)


def linkage_document(change: LinkageChange, relationship: Relationship, type: str) -> bytes:
    """The document that changes what a relationship of a resource type consists of.

    Raises:
        InvalidArgumentError: With everything that is wrong with the value.
    """
    faults: Faults = []
    data = linkage(relationship, change.value, faults)
    if change.value is None and not relationship.many and not change.nullable:
        faults.append(f"{relationship.python_name}: it cannot be unset, so None is not taken")
    if faults:
        raise InvalidArgumentError(*faults, call=f"{change.method} {relationship.name} of {type}")
    return to_json({"data": data})


def read_linkage(content: bytes, relationship: Relationship) -> tuple[Sequence[ResourceIdentifier], Document]:
    """The identifiers in a document that holds linkage, and the document.

    Raises:
        UnreadableError: It is no such document, or of the other cardinality.
    """
    try:
        members = _reader(relationship.exact, relationship.many).validate_json(content)
    except ValidationError as error:
        raise UnreadableError(explain(error, content)) from None
    data = members["data"]
    document = Document(content)
    document.top = {"links": members.get("links"), "meta": members.get("meta")}
    items = data if isinstance(data, list) else [] if data is None else [data]
    return [ResourceIdentifier(each["type"], each["id"], each.get("meta") or {}) for each in items], document
