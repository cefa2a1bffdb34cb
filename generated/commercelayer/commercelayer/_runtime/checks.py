"""Checks a query against what is declared, before anything is sent.

Only what the API's description states is held against a call: where it says nothing of what can be included,
sorted or filtered by, everything is sent as it is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from .errors import InvalidArgumentError
from .filters import attributes_held
from .predicate_names import fits
from .predicates import ANYTHING, ANYWAY, Held, filter_text, predicate_text
from .resource import Resource
from .resource_type import ResourceType
from .schema import relationships_of, wire_attributes
from .suggestions import did_you_mean, nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from .registry import Registry

_DEEPEST = 8


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
            return target.__resource_type__ if target else None
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
    if not is_checked(resource):
        return ""
    predicates = _predicates(resource)
    if resource.wire_name(key) in resource.filters or any(readings(key, resource, registry)):
        return ""
    choices = [*resource.filters, *_keys(key, resource, registry, predicates)]
    return f"{key!r} is no filter of {resource.type}{did_you_mean(key, choices)}{ANYWAY}"


def is_checked(resource: ResourceType) -> bool:
    """Whether the description says what a resource can be filtered by."""
    listed = resource.predicates
    return bool(resource.type) and listed is not True and bool(listed or resource.filters)


def _predicates(resource: ResourceType) -> tuple[str, ...]:
    return resource.predicates if isinstance(resource.predicates, tuple) else ()


def predicate_value(key: str, value: object, resource: ResourceType, registry: Registry) -> str:
    """The value of a filter such as ``name_cont`` as it is sent.

    Raises:
        InvalidArgumentError: It is not what the predicate takes of such an attribute.
    """
    if not is_checked(resource):
        return filter_text(value)
    refusal = InvalidArgumentError(f"{key!r} is no filter of {resource.type}")
    for number, reading in enumerate(readings(key, resource, registry)):
        try:
            return reading.text(value)
        except InvalidArgumentError as error:
            refusal = refusal if number else error
    raise refusal


class _Reading(NamedTuple):
    """A way to read a filter's name: the predicate at its end, and what the attributes before it hold."""

    predicate: str
    attributes: tuple[tuple[str, Held], ...]

    def text(self, value: object) -> str:
        """The value as it is sent: one that all the attributes can have."""
        for name, held in self.attributes:
            if not fits(self.predicate, held.kind):
                raise InvalidArgumentError(f"{self.predicate} does not fit what {name} holds ({held.kind})")
        texts = {predicate_text(self.predicate, held, value) for _, held in self.attributes}
        return texts.pop()


def readings(key: str, resource: ResourceType, registry: Registry) -> Iterator[_Reading]:
    """The ways to read a key as attributes with ``_or_`` between them and a predicate, the longest first."""
    for predicate in sorted(_predicates(resource), key=len, reverse=True):
        if not key.endswith(f"_{predicate}"):
            continue
        for names in _splits(key.removesuffix(f"_{predicate}")):
            held = [_held_at(path, resource, registry) for path in names]
            if None not in held:
                pairs = zip(names, (each or ANYTHING for each in held), strict=True)
                yield _Reading(predicate, tuple(pairs))


def _splits(text: str) -> Iterable[list[str]]:
    """The ways to read ``_or_`` in a name: between all parts, or nowhere for names that have it in them."""
    parts = text.split("_or_")
    yield parts
    if len(parts) > 1:
        yield [text]


def _held_at(path: str, resource: ResourceType | None, registry: Registry, depth: int = 0) -> Held | None:
    """What an attribute holds, be it of a resource that relationships lead to; None if there is none."""
    if not path:
        return None
    if resource is None or depth > _DEEPEST:
        return ANYTHING
    cls = registry.get(resource.type)
    known: Mapping[str, Held] = attributes_held(cls) if cls else {}
    if path == "id" or (path in known and resource.allows_filter(path)):
        return known.get(path, Held("text"))
    for name in _relationships(resource, registry):
        if path.startswith(f"{name}_"):
            target = _next(resource, name, registry)
            held = _held_at(path.removeprefix(f"{name}_"), target, registry, depth + 1)
            if held is not None:
                return held
    # Where nothing is said of what can be filtered by, or nothing of the type, anything may be.
    stated = resource.filterable is not None and (cls is not None or path not in resource.filterable)
    return None if stated else ANYTHING


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
    held: Mapping[str, Held] = attributes_held(cls) if cls else {}
    allowed = [name for name in held if name == "id" or resource.allows_filter(name)]
    return {name: partial(_suits, held[name].kind) for name in allowed}


def _suits(kind: str, predicate: str) -> bool:
    return fits(predicate, kind)
