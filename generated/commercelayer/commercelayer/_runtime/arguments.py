"""From keyword arguments to the body of a create, an update or an action.

Values are checked against the argument types, and then sent exactly as they were given.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, cast

from pydantic import ConfigDict, TypeAdapter, ValidationError
from typing_extensions import TypedDict

from .deprecation import warn_of
from .errors import InvalidArgumentError
from .relationships import Relationship
from .resource import Resource
from .schema import relationships_of
from .strict import mismatches, unwrapped
from .suggestions import likely
from .values import ResourceIdentifier

Faults = list[str]


class Written(NamedTuple):
    """What is known of a resource object that is sent.

    Attributes:
        type: Its type.
        relationships: Its relationships, by Python name.
        names: Python name to name on the wire of attributes, where they differ.
        members: Its attributes and relationships, also those that can only be read, by Python name.
        deprecated: Those that are deprecated.
    """

    type: str
    relationships: Mapping[str, Relationship]
    names: Mapping[str, str]
    members: Collection[str] = ()
    deprecated: Collection[str] = ()


def written_by(cls: type[Resource]) -> Written:
    """What is known of the resource objects of a class."""
    declared = cls.__resource_type__
    related = relationships_of(cls)
    members = {*cls.model_fields, *related}
    return Written(declared.type, related, declared.names, members, declared.deprecated)


def resource_document(
    written: Written, accepts: type | None, arguments: Mapping[str, object], *, id: str | None, call: str
) -> dict[str, Any]:
    """The document that creates or updates a resource (JSON:API 1.1, sections 9.1 and 9.2).

    Args:
        written: What is known of the resource object.
        accepts: The ``TypedDict`` of the arguments.
        arguments: The values, by Python name.
        id: The id of the resource that is updated, None when it is created or a singleton.
        call: How the call is named in messages.

    Raises:
        InvalidArgumentError: With every fault of every argument.
    """
    faults = check(accepts, arguments, written.members) if accepts else []
    data: dict[str, Any] = {"type": written.type}
    if id is not None:
        data["id"] = id
    attributes, relationships = _split(written, arguments, faults)
    if id is None and isinstance(attributes.get("id"), str):
        data["id"] = attributes.pop("id")
    if faults:
        raise InvalidArgumentError(*faults, call=call)
    if old := [name for name in arguments if name in written.deprecated]:
        warn_of(old)
    if attributes:
        data["attributes"] = attributes
    if relationships:
        data["relationships"] = relationships
    return {"data": data}


def _split(
    written: Written, arguments: Mapping[str, object], faults: Faults
) -> tuple[dict[str, Any], dict[str, Any]]:
    attributes: dict[str, Any] = {}
    relationships: dict[str, Any] = {}
    for name, value in arguments.items():
        relationship = written.relationships.get(name)
        if relationship is None:
            attributes[written.names.get(name, name)] = value
        else:
            relationships[relationship.name] = {"data": linkage(relationship, value, faults)}
    return attributes, relationships


def linkage(relationship: Relationship, value: object, faults: Faults) -> Any:
    """The linkage that a relationship argument stands for; what is wrong with it is added to ``faults``."""
    name = relationship.python_name
    if not relationship.many:
        return None if value is None else identifier(relationship, value, name, faults)
    if value is None:
        faults.append(f"{name}: None cannot stand for a list; [] empties it")
        return None
    if isinstance(value, str | Mapping) or not isinstance(value, Sequence):
        faults.append(f"{name}: expected a list of {_expected(relationship)}, not {value!r}")
        return None
    items = cast("Sequence[object]", value)
    return [identifier(relationship, item, f"{name}[{i}]", faults) for i, item in enumerate(items)]


def identifier(relationship: Relationship, value: object, name: str, faults: Faults) -> dict[str, str] | None:
    """One identifier of such linkage; ``name`` is how messages call the place."""
    targets = relationship.targets
    if isinstance(value, Resource | ResourceIdentifier):
        # A service may name a type otherwise than its description does: then the class decides.
        types = {value.type, value.__resource_type__.type if isinstance(value, Resource) else value.type}
        if targets and types.isdisjoint(targets):
            faults.append(f"{name}: {value!r} is of type {value.type!r}; expected {_expected(relationship)}")
        if isinstance(value, ResourceIdentifier) and value.lid and not value.id:
            return {"type": value.type, "lid": value.lid}
        if not isinstance(value.id, str) or not value.id:  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
            faults.append(f"{name}: {value!r} has no id: expected text that is not empty")
        return {"type": value.type, "id": value.id}
    if not isinstance(value, str) or not value:
        faults.append(f"{name}: expected {_expected(relationship)}, not {value!r}")
        return None
    if relationship.polymorphic:
        faults.append(
            f"{name}: the id {value!r} does not say which type is meant; "
            f"give a resource or ResourceIdentifier(TYPE, {value!r}) with TYPE {_types(targets)}"
        )
        return None
    return {"type": targets[0], "id": value}


def _expected(relationship: Relationship) -> str:
    identifier = f"a resource or ResourceIdentifier of type {_types(relationship.targets)}"
    return identifier if relationship.polymorphic else f"{identifier}, or an id"


def _types(types: Sequence[str]) -> str:
    return " or ".join(map(repr, types)) or "any"


def joined(value: str | Sequence[str], separator: str) -> str:
    """The text that a list is sent as, where a service takes one; a text is taken as it is.

    Raises:
        InvalidArgumentError: An item is empty, or holds the separator.
    """
    if isinstance(value, str):
        return value
    wrong = [item for item in value if not isinstance(item, str) or not item.strip() or separator in item]  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
    if wrong or not value:
        faults = [f"value: {item!r} cannot stand between {separator!r}" for item in wrong]
        raise InvalidArgumentError(*(faults or ["value: the list is empty"]))
    return separator.join(value)


def check(accepts: type, arguments: Mapping[str, object], readable: Collection[str] = ()) -> Faults:
    """What the argument types find wrong, one text a fault.

    Args:
        accepts: The ``TypedDict`` of the arguments.
        arguments: The values, by Python name.
        readable: What is there to be read, by Python name, whether or not it is an argument.
    """
    given = unwrapped(dict(arguments))
    try:
        read = _adapter(accepts).validate_python(given)
    except ValidationError as error:
        known = dict[str, Any](getattr(accepts, "__annotations__", {}))
        found = _merged(error)
        wrong = {fault["loc"][0] for fault in found}
        return [_fault(fault, list(known), readable) for fault in found] + _others(accepts, given, wrong)
    return [
        f"{_placed(each.place)}: expected {each.expected}, not {_short(each.given)}"
        for each in mismatches(given, read)
    ]


def _others(accepts: type, given: Mapping[str, object], wrong: Collection[object]) -> Faults:
    """What is wrong with the arguments in which the types found nothing: values of another kind."""
    known = {name: hint for name, hint in accepts.__annotations__.items() if name not in wrong}
    # What it is called is needed to find what its annotations name.
    rest: type = cast("Any", TypedDict)(accepts.__name__, known, total=False)
    rest.__module__ = accepts.__module__
    return check(rest, {name: value for name, value in given.items() if name in known})


def _placed(place: Sequence[int | str]) -> str:
    name, *inside = place
    return f"{name}{''.join(f'[{part!r}]' for part in inside)}"


@cache
def _adapter(accepts: type) -> TypeAdapter[Any]:
    # Generated argument types are plain TypedDicts; pydantic reads its settings from this attribute.
    type.__setattr__(accepts, "__pydantic_config__", ConfigDict(extra="forbid"))
    return TypeAdapter(accepts)


def _merged(error: ValidationError) -> list[Mapping[str, Any]]:
    """The faults, each place once: of a union only the first alternative's is told."""
    faults: dict[tuple[Any, ...], Mapping[str, Any]] = {}
    for fault in error.errors(include_url=False):
        place = tuple(part for part in fault["loc"] if not _is_alternative(part))
        faults.setdefault(place, {**fault, "loc": place})
    return list(faults.values())


def _is_alternative(part: int | str) -> bool:
    """Whether a part of a location is pydantic's name for an alternative of a union: ``literal['a']``."""
    return isinstance(part, str) and (part in _ALTERNATIVES or "[" in part)


_ALTERNATIVES = {"str", "int", "float", "bool", "date", "datetime"}


def _fault(fault: Mapping[str, Any], known: Sequence[str], readable: Collection[str]) -> str:
    name, *inside = fault["loc"]
    place = _placed(fault["loc"])
    kind = fault["type"]
    if kind == "missing" and not inside:
        return f"{name}: is required"
    if kind == "extra_forbidden" and not inside:
        if name in readable:
            return f"{name}: can be read only, this call does not take it"
        return f"{name}: there is no such argument{_suggestion(str(name), known)}"
    if kind in {"literal_error", "enum"}:
        return f"{place}: {fault['input']!r} is not {_allowed(fault)}"
    return f"{place}: {_lower(fault['msg'])}, not {_short(fault['input'])}"


def _allowed(fault: Mapping[str, Any]) -> str:
    expected = str(fault.get("ctx", {}).get("expected", "allowed"))
    options = re.findall(r"'((?:[^'\\]|\\.)*)'", expected)
    return expected + _suggestion(str(fault["input"]), options)


def _suggestion(given: str, options: Sequence[str]) -> str:
    near = likely(given, options)
    return f"; did you mean {near!r}?" if near else ""


def _lower(message: str) -> str:
    return message.removeprefix("Input ").removeprefix("Value error, ")


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"
