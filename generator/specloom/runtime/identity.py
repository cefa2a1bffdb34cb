"""Ids that callers give."""

from __future__ import annotations

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
