"""Checks a query against what is declared, before anything is sent.

Only what the API's description states is held against a call: where it says nothing of what can be included,
sorted or filtered by, everything is sent as it is given.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from .resource import Resource
from .resource_type import ResourceType
from .schema import relationships_of, wire_attributes
from .suggestions import did_you_mean, nearest
from .types import QueryPath

if TYPE_CHECKING:
    from .registry import Registry


def include_path(path: str, resource: ResourceType, registry: Registry) -> tuple[str, str]:
    """A path of relationships with its names on the wire, and what is wrong with it, "" if nothing is."""
    wire, fault = _walk(path, resource, registry, "included")
    listed = resource.include_paths
    if listed is None:
        return wire, fault
    return wire, "" if wire in listed else f"{path!r} cannot be included{did_you_mean(wire, listed)}"


def sort_term(term: str, resource: ResourceType, registry: Registry) -> tuple[str, str]:
    """A term of ``sort`` with its names on the wire, and what is wrong with it, "" if nothing is."""
    sign = "-" if term.startswith("-") else ""
    path, fault = _walk(term.removeprefix("-"), resource, registry, "sorted by")
    return f"{sign}{path}", fault


_Use = Literal["included", "sorted by"]


def _walk(path: str, resource: ResourceType, registry: Registry, use: _Use) -> tuple[str, str]:
    done: list[str] = []
    found: tuple[ResourceType, ...] = (resource,)
    others = False
    for name in path.split("."):
        # A step that one of the types can take is a step that the path can.
        leads = [each for each in found if _allows(each, each.wire_name(name), use)]
        if found and not leads and not (others and isinstance(path, QueryPath)):
            return path, _dead_end(path, done, name, (found, use)) + (_OTHERS if others else "")
        done.append(leads[0].wire_name(name) if leads else name)
        found, unknown = following(leads, done[-1], registry)
        others = others or unknown
    return ".".join(done), ""


_OTHERS = "; what may follow on other types is sent as QueryPath(…)"


def _allows(resource: ResourceType, name: str, use: _Use) -> bool:
    allowed = _allowed(resource, use)
    return allowed is None or name in allowed


def _allowed(resource: ResourceType, use: _Use) -> tuple[str, ...] | None:
    return resource.includable if use == "included" else resource.sortable


def _dead_end(path: str, done: list[str], name: str, where: tuple[tuple[ResourceType, ...], _Use]) -> str:
    found, use = where
    choices = dict.fromkeys(each for resource in found for each in _allowed(resource, use) or ())
    wire = found[0].wire_name(name)
    hint = did_you_mean(".".join([*done, wire]), [".".join([*done, each]) for each in choices])
    types = " or ".join(each.type for each in found[:3]) + (" or …" if len(found) > 3 else "")
    named = f"{wire} of {types}" if len(found) > 1 else f"{types}.{wire}"
    return f"{path!r}: {named} cannot be {use}{hint}"


def following(
    resources: Iterable[ResourceType], name: str, registry: Registry
) -> tuple[tuple[ResourceType, ...], bool]:
    """The resource types that a relationship of these leads to, and whether it may lead to others.

    Args:
        resources: Where it begins.
        name: Its name on the wire.
        registry: The resource types that are known.

    Returns:
        Those that are known, in the order of the description, and whether there are any that are not.
    """
    targets: dict[str, type[Resource] | None] = {}
    for resource in resources:
        cls = registry.get(resource.type)
        declared = relationships_of(cls).values() if cls else ()
        lead = next((each.targets for each in declared if each.name == name), ())
        targets |= {target: registry.get(target) for target in lead} or {"": None}
    known = tuple(each.__resource_type__ for each in targets.values() if each is not None)
    return known, len(known) < len(targets) or not targets


def field_faults(type: str, names: Iterable[str], registry: Registry) -> list[str]:
    """What is wrong with a sparse fieldset; ``names`` are those on the wire."""
    cls = registry.get(type)
    if cls is None:
        # Other types come as generic resources; one that is nearly a known one is a slip.
        near = nearest(type, registry, 0.85)
        return [f"there is no resource type {type!r}; did you mean {near!r}?"] if near else []
    known = [*wire_attributes(cls), *(each.name for each in relationships_of(cls).values())]
    return [
        f"{type} has no {name!r}{did_you_mean(name, sorted(known))}" for name in names if name not in known
    ]
