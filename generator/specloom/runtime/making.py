"""Resources that no service sent: made by hand, or read from flat input such as ``model_dump`` gives.

Either becomes a resource object first, so that such a resource has everything that others have.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from .schema import relationships_of, wire_attributes_by_name
from .values import ResourceIdentifier

if TYPE_CHECKING:
    from .relationships import Relationship
    from .resource import Resource

Faults = list[str]

_INSIDE = {"attributes", "relationships"}
_MEMBERS = {*_INSIDE, "type", "id", "lid", "links", "meta"}
_KEPT = {"type", "id", "links", "meta"}


class Made(NamedTuple):
    """A resource object, the resources that its relationships were given, and whether it came flat."""

    object: Any
    related: tuple[Resource, ...] = ()
    flat: bool = False


def made_of(cls: type[Resource], value: object) -> Made:
    """The resource object that a value stands for: a resource object is its own, flat input becomes one.

    Raises:
        ValidationError: With what is wrong with its relationships; the rest is for its schema to check.
    """
    if not isinstance(value, Mapping):
        return Made(value)
    members = cast("Mapping[str, Any]", value)
    return _from_flat(cls, members) if _is_flat(cls, members) else Made(members)


def unknown_names(cls: type[Resource], names: Iterable[str]) -> list[str]:
    """Those of the names that nothing declared has; none if nothing is declared of the class."""
    declared = {*wire_attributes_by_name(cls), *relationships_of(cls)}
    return [name for name in names if name not in declared | _KEPT] if declared else []


def _is_flat(cls: type[Resource], value: Mapping[str, Any]) -> bool:
    """Whether a mapping has attributes beside its id, and not inside of ``attributes``."""
    names = {str(name) for name in value}
    names = {name for name in names if ":" not in name and name[:1] != "@"}
    if names & _INSIDE - {*wire_attributes_by_name(cls)}:
        return False
    return bool(names - _MEMBERS) or not names & {"type", *_INSIDE}


def _from_flat(cls: type[Resource], value: Mapping[str, Any]) -> Made:
    wire, declared = wire_attributes_by_name(cls), relationships_of(cls)
    made: dict[str, Any] = {"type": cls.__resource_type__.type, "attributes": {}}
    linkages: dict[str, Any] = {}
    related: list[Resource] = []
    faults: dict[str, Faults] = {}
    for name, item in value.items():
        if name in _KEPT:
            made[name] = item
        elif name in declared:
            told = faults.setdefault(name, [])
            linkages[declared[name].name] = {"data": _linkage(declared[name], item, told, related)}
        else:
            made["attributes"][wire.get(name, name)] = item
    if linkages:
        made["relationships"] = linkages
    if any(faults.values()):
        raise _refused(cls, faults)
    return Made(made, tuple(related), flat=True)


def _linkage(relationship: Relationship, value: object, faults: Faults, related: list[Resource]) -> Any:
    from .arguments import linkage

    if not relationship.exact and (value is None or isinstance(value, Mapping)):
        return _identifier(relationship, cast("object", value), faults, related) if value else None
    if relationship.many and isinstance(value, Sequence) and not isinstance(value, str):
        items = cast("Sequence[object]", value)
        return [_identifier(relationship, item, faults, related) for item in items]
    if relationship.many or value is None:
        return linkage(relationship, value, faults)
    return _identifier(relationship, value, faults, related)


def _identifier(relationship: Relationship, value: object, faults: Faults, related: list[Resource]) -> Any:
    from .arguments import identifier
    from .resource import Resource

    if isinstance(value, Mapping):
        # As dumps have it. A service may name types otherwise than its description does.
        return _identifier_object(relationship, cast("Mapping[str, Any]", value), faults)
    if isinstance(value, Resource):
        related.append(value)
    made: dict[str, Any] | None = identifier(relationship, value, relationship.python_name, faults)
    if made and isinstance(value, ResourceIdentifier) and value.meta:
        made["meta"] = dict(value.meta)
    return made


def _identifier_object(relationship: Relationship, value: Mapping[str, Any], faults: Faults) -> Any:
    type, id = value.get("type"), value.get("id")
    if not isinstance(type, str) or isinstance(id, bool) or not isinstance(id, str | int):
        expected = '{"type": …, "id": …}'
        faults.append(f"{relationship.python_name}: expected {expected}, not {dict(value)!r}")
    return {**value, "id": str(id)}


def _refused(cls: type[Resource], faults: Mapping[str, Faults]) -> ValidationError:
    lines = [
        InitErrorDetails(type=_custom("relationship", text.partition(": ")[2]), loc=(name,), input=None)
        for name, texts in faults.items()
        for text in texts
    ]
    return ValidationError.from_exception_data(cls.__name__, lines)


def _custom(type: Any, message: Any) -> PydanticCustomError:
    # With a context it would fill in what stands in braces.
    return PydanticCustomError(type, message)


def by_python_name(cls: type[Resource], error: ValidationError) -> ValidationError:
    """What is wrong with flat input, told of the names that it has: ``name``, not ``attributes.name``."""
    names = {wire: name for name, wire in wire_attributes_by_name(cls).items()}
    lines: list[InitErrorDetails] = []
    for fault in error.errors(include_url=False):
        place = fault["loc"]
        if place[:1] == ("attributes",) and len(place) > 1:
            place = (names.get(str(place[1]), place[1]), *place[2:])
        lines.append(
            InitErrorDetails(type=_custom(fault["type"], fault["msg"]), loc=place, input=fault["input"])
        )
    return ValidationError.from_exception_data(cls.__name__, lines)
