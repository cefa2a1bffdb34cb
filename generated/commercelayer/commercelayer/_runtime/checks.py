"""Checks a query against what is declared, before anything is sent.

Only what the API's description states is held against a call: where it says nothing of what can be included,
sorted or filtered by, everything is sent as it is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Literal

from .filters import attribute_kinds
from .predicate_names import fits
from .resource import Resource, relationships_of, wire_attributes
from .resource_type import ResourceType
from .suggestions import did_you_mean, nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from .registry import Registry

_DEEPEST = 8
_ANYWAY = "; what the description does not know can be sent with options={'extra_query': {…}}"


def include_path(path: str, resource: ResourceType, registry: Registry) -> tuple[str, str]:
    """A path of relationships with its names on the wire, and what is wrong with it, "" if nothing is."""
    return _walk(path, resource, registry, "included")


def sort_term(term: str, resource: ResourceType, registry: Registry) -> tuple[str, str]:
    """A term of ``sort`` with its names on the wire, and what is wrong with it, "" if nothing is."""
    sign = "-" if term.startswith("-") else ""
    path, fault = _walk(term.removeprefix("-"), resource, registry, "sorted by")
    return f"{sign}{path}", fault


def _walk(
    path: str, resource: ResourceType, registry: Registry, use: Literal["included", "sorted by"]
) -> tuple[str, str]:
    done: list[str] = []
    found: ResourceType | None = resource
    for name in path.split("."):
        wire = found.wire_name(name) if found else name
        allowed = None if found is None else found.includable if use == "included" else found.sortable
        if found and allowed is not None and wire not in allowed:
            whole = [".".join([*done, each]) for each in allowed]
            hint = did_you_mean(".".join([*done, wire]), whole)
            return path, f"{path!r}: {found.type}.{wire} cannot be {use}{hint}"
        done.append(wire)
        found = _next(found, wire, registry)
    return ".".join(done), ""


def _next(resource: ResourceType | None, name: str, registry: Registry) -> ResourceType | None:
    """The resource type that a relationship leads to, None if there are several or it is not known."""
    cls = registry.get(resource.type) if resource else None
    for relationship in relationships_of(cls).values() if cls else ():
        if relationship.name == name and len(relationship.targets) == 1:
            target = registry.get(relationship.targets[0])
            return target.resource_type if target else None
    return None


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


def filter_fault(key: str, resource: ResourceType, registry: Registry) -> str:
    """What is wrong with a filter's key, "" if nothing is or nothing is known."""
    listed = resource.predicates
    if not resource.type or listed is True or (not listed and not resource.filters):
        return ""
    predicates = listed or ()
    if resource.wire_name(key) in resource.filters or _reads(key, resource, registry, predicates):
        return ""
    choices = [*resource.filters, *_keys(key, resource, registry, predicates)]
    return f"{key!r} is no filter of {resource.type}{did_you_mean(key, choices)}{_ANYWAY}"


def _reads(key: str, resource: ResourceType, registry: Registry, predicates: Iterable[str]) -> bool:
    """Whether a key is attributes with ``_or_`` between them and a predicate."""
    return any(
        all(_is_path(path, resource, registry) for path in names)
        for predicate in predicates
        if key.endswith(f"_{predicate}")
        for names in _splits(key.removesuffix(f"_{predicate}"))
    )


def _splits(text: str) -> Iterable[list[str]]:
    """The ways to read ``_or_`` in a name: between all parts, or nowhere for names that have it in them."""
    parts = text.split("_or_")
    yield parts
    if len(parts) > 1:
        yield [text]


def _is_path(path: str, resource: ResourceType | None, registry: Registry, depth: int = 0) -> bool:
    """Whether a name is that of an attribute, or of one that relationships lead to."""
    if resource is None or resource.filterable is None or path == "id" or depth > _DEEPEST:
        return bool(path)
    cls = registry.get(resource.type)
    if path in resource.filterable and (cls is None or path in wire_attributes(cls)):
        return True
    return any(
        _is_path(path.removeprefix(f"{name}_"), _next(resource, name, registry), registry, depth + 1)
        for name in _relationships(resource, registry)
        if path.startswith(f"{name}_") and path != f"{name}_"
    )


def _relationships(resource: ResourceType, registry: Registry) -> list[str]:
    cls = registry.get(resource.type)
    declared = [each.name for each in relationships_of(cls).values()] if cls else []
    return [name for name in declared if resource.allows_filter(name)]


def _keys(key: str, resource: ResourceType, registry: Registry, predicates: Iterable[str]) -> list[str]:
    """Keys that could have been meant: those of the resource that the key's beginning leads to."""
    lead, target = _lead(key, resource, registry)
    attributes = _filterable(target, registry.get(target.type))
    return [
        f"{lead}{name}_{each}" for name, suits in attributes.items() for each in predicates if suits(each)
    ]


def _lead(key: str, resource: ResourceType, registry: Registry) -> tuple[str, ResourceType]:
    """The relationships that a key begins with, and the resource that they lead to."""
    lead = ""
    for _ in range(_DEEPEST):
        rest = key.removeprefix(lead)
        names = [name for name in _relationships(resource, registry) if rest.startswith(f"{name}_")]
        target = _next(resource, names[0], registry) if names else None
        if target is None:
            break
        lead, resource = f"{lead}{names[0]}_", target
    return lead, resource


def _filterable(resource: ResourceType, cls: type[Resource] | None) -> dict[str, Callable[[str], bool]]:
    kinds: Mapping[str, str] = attribute_kinds(cls) if cls else {}
    allowed = [name for name in kinds if name == "id" or resource.allows_filter(name)]
    return {name: partial(_suits, kinds[name]) for name in allowed}


def _suits(kind: str, predicate: str) -> bool:
    return fits(predicate, kind)
