"""Ids that callers give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .errors import InvalidArgumentError
from .resource import Resource
from .values import ResourceIdentifier


def resource_id(id: object, type: str) -> str:
    """An id that may stand in a path.

    Args:
        id: The id, or a resource that has it.
        type: The type that it must be of.

    Raises:
        InvalidArgumentError: It is empty, which would address the collection, or a dot segment, which would
            address something else entirely (RFC 3986, section 5.2.4); or the resource is of another type.
    """
    if isinstance(id, Resource | ResourceIdentifier):
        # A service may name a type otherwise than its description does: then the class decides.
        own = id.__resource_type__.type if isinstance(id, Resource) else id.type
        if type not in {id.type, own}:
            raise InvalidArgumentError(f"id: {id!r} is not one of {type!r}")
        id = id.id
    if not isinstance(id, str):
        raise InvalidArgumentError(f"id: expected the id of one of {type!r} as text, not {id!r}")
    if not id.strip() or id in {".", ".."}:
        raise InvalidArgumentError(f"id: {id!r} cannot be the id of one of {type!r}")
    return id


def check_several(items: object, expected: str) -> None:
    """Refuse one where several belong: a text would be gone through letter by letter, a resource by member.

    Args:
        items: What was given.
        expected: The beginning of the message, such as ``expected several``.

    Raises:
        InvalidArgumentError: It is one text, mapping, resource or identifier, or nothing to go through.
    """
    kind = type(items).__name__
    one = isinstance(items, str | bytes | bytearray | Mapping | Resource | ResourceIdentifier)
    if one or not isinstance(items, Iterable):
        raise InvalidArgumentError(f"{expected}, in a list or another iterable, not one {kind}")
