"""Filters by name: which attributes and predicate a key such as ``name_or_code_cont`` means.

As in ``checks``, only what the API's description states is held against a call.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from .checks import following
from .errors import InvalidArgumentError
from .filters import attributes_held
from .predicate_names import fits
from .predicates import ANYTHING, ANYWAY, Held, filter_text, predicate_text
from .resource_type import ResourceType
from .schema import relationships_of
from .suggestions import did_you_mean, nearest

if TYPE_CHECKING:
    from .registry import Registry

_DEEPEST = 8


def filter_fault(key: str, resource: ResourceType, registry: Registry) -> str:
    """What is wrong with a filter's key, "" if nothing is or nothing is known."""
    if not is_checked(resource):
        return ""
    if resource.wire_name(key) in resource.filters or any(readings(key, resource, registry)):
        return ""
    return f"{key!r} is no filter of {resource.type}{_meant(key, resource, registry)}{ANYWAY}"


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


def _held_at(path: str, resource: ResourceType, registry: Registry, depth: int = 0) -> Held | None:
    """What an attribute holds, be it of a resource that relationships lead to; None if there is none."""
    if not path:
        return None
    if depth > _DEEPEST:
        return ANYTHING
    cls = registry.get(resource.type)
    known: Mapping[str, Held] = attributes_held(cls) if cls else {}
    if path == "id" or (path in known and resource.allows_filter(path)):
        return known.get(path, Held("text"))
    for name in _relationships(resource, registry):
        if path.startswith(f"{name}_"):
            held = _held_behind(path.removeprefix(f"{name}_"), name, (resource, registry), depth + 1)
            if held is not None:
                return held
    # Where nothing is said of what can be filtered by, or nothing of the type, anything may be.
    stated = resource.filterable is not None and (cls is not None or path not in resource.filterable)
    return None if stated else ANYTHING


def _held_behind(path: str, name: str, scope: tuple[ResourceType, Registry], depth: int) -> Held | None:
    """What an attribute holds of any of the resources that a relationship leads to."""
    resource, registry = scope
    targets, others = following((resource,), name, registry)
    if others:
        return ANYTHING if path else None
    held = {_held_at(path, each, registry, depth) for each in targets} - {None}
    return held.pop() if len(held) == 1 else ANYTHING if held else None


def _relationships(resource: ResourceType, registry: Registry) -> list[str]:
    cls = registry.get(resource.type)
    declared = [each.name for each in relationships_of(cls).values()] if cls else []
    return [name for name in declared if resource.allows_filter(name)]


def _meant(key: str, resource: ResourceType, registry: Registry) -> str:
    """The end of a message: what a key may have been meant to be, each attribute of it by itself."""
    for predicate in sorted(_predicates(resource), key=len, reverse=True):
        parts = key.removesuffix(f"_{predicate}").split("_or_")
        if key.endswith(f"_{predicate}") and len(parts) > 1:
            return _meant_parts(parts, predicate, resource, registry)
    *parts, last = key.split("_or_")
    if (
        not _predicates(resource)
        or not parts
        or any(_held_at(part, resource, registry) is None for part in parts)
    ):
        return did_you_mean(key, [*resource.filters, *_keys(key, resource, registry)])
    near = nearest(last, _keys(last, resource, registry), 0.6)
    return f"; did you mean {'_or_'.join([*parts, near])!r}?" if near else f": {last!r} has no predicate"


def _meant_parts(parts: list[str], predicate: str, resource: ResourceType, registry: Registry) -> str:
    meant: list[str] = []
    for part in parts:
        is_there = _held_at(part, resource, registry) is not None
        near = part if is_there else nearest(part, _paths(part, predicate, resource, registry), 0.6)
        if not near:
            return f": there is nothing called {part!r} to filter by"
        meant.append(near)
    return f"; did you mean {'_or_'.join(meant) + '_' + predicate!r}?"


def _keys(key: str, resource: ResourceType, registry: Registry) -> list[str]:
    """Keys that could have been meant: those of the resource that the key's beginning leads to."""
    predicates = _predicates(resource)
    return [f"{path}_{each}" for each in predicates for path in _paths(key, each, resource, registry)]


def _paths(path: str, predicate: str, resource: ResourceType, registry: Registry) -> list[str]:
    """Attributes that a predicate suits, of the resource that the beginning of a path leads to."""
    lead, target = _lead(path, resource, registry)
    cls = registry.get(target.type)
    held: Mapping[str, Held] = attributes_held(cls) if cls else {}
    allowed = [name for name in held if name == "id" or target.allows_filter(name)]
    return [f"{lead}{name}" for name in allowed if fits(predicate, held[name].kind)]


def _lead(key: str, resource: ResourceType, registry: Registry) -> tuple[str, ResourceType]:
    """The relationships that a key begins with, and the resource that they lead to."""
    lead = ""
    for _ in range(_DEEPEST):
        rest = key.removeprefix(lead)
        names = [name for name in _relationships(resource, registry) if rest.startswith(f"{name}_")]
        targets = following((resource,), names[0], registry)[0] if names else ()
        if len(targets) != 1:
            break
        lead, resource = f"{lead}{names[0]}_", targets[0]
    return lead, resource
