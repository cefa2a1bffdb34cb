"""The ``meta`` of documents that are pages: what the document says is in it, and the class of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specloom.api.composition import Composition
from specloom.api.context import Context
from specloom.api.document import Place
from specloom.api.ir import MetaMember, PageMeta, Resource
from specloom.api.naming import class_name, is_reserved, member, reserved, wish
from specloom.api.schemas import class_hint, component_name
from specloom.source.pointer import escape, fragment, split

# The methods of a mapping, which a member of such a name would hide.
_MAPPING = frozenset({"get", "items", "keys", "values"})


def described_meta(context: Context, documents: Iterable[Place]) -> Place | None:
    """The schema of the ``meta`` of documents; None where it tells no members or they differ."""
    found = {place.pointer: place for document in documents for place in _metas(context, document)}
    return next(iter(found.values())) if len(found) == 1 else None


def _metas(context: Context, document: Place) -> list[Place]:
    composition = context.composition
    places = [_target(context, place) for place in composition.member(document, "meta")]
    return [place for place in places if composition.shape(place, alternatives=True).properties][-1:]


def _target(context: Context, place: Place) -> Place:
    """What the place says by nothing but a reference."""
    return context.document.resolve(place) if place.mapping.keys() == {"$ref"} else place


def page_metas(
    context: Context, resources: Iterable[Resource], taken: Mapping[str, str]
) -> tuple[PageMeta, ...]:
    """The metas that the actions of resources mention, with names.

    Args:
        context: The build.
        resources: The resources.
        taken: Class names given before, with what has them.
    """
    owners = {action.meta: one.model for one in resources for action in one.actions[::-1] if action.meta}
    wishes = [
        wish(component_name(pointer) or "meta", (pointer,), *_candidates(pointer, model), is_class=True)
        for pointer, model in owners.items()
    ]
    names = context.naming.settle(wishes, reserved("classes", "annotations"), taken)
    return tuple(_page_meta(context, pointer, name) for pointer, name in zip(owners, names, strict=True))


def _candidates(pointer: str, model: str) -> list[str]:
    said = class_name(component_name(pointer)) or class_hint(pointer)
    free = [name for name in (said, f"{model}PageMeta") if not is_reserved(name, reserved("classes"))]
    return [*free, f"{free[0]}Members"]


def _page_meta(context: Context, pointer: str, name: str) -> PageMeta:
    place = context.document.find(fragment(split(pointer))) or Place(pointer, {})
    composition = context.composition
    described = composition.described(place)
    wishes = [
        wish(wire, (f"{pointer}/properties/{escape(wire)}",), member(wire, "member").lstrip("_"))
        for wire in described
    ]
    names = context.naming.settle(wishes, reserved("annotations") | _MAPPING)
    required = composition.shape(place).required
    return PageMeta(
        name=name,
        members=tuple(
            MetaMember(
                name=wire,
                python_name=python_name,
                schema=_types(composition, places),
                required=wire in required,
                description=composition.text(places),
            )
            for (wire, places), python_name in zip(described.items(), names, strict=True)
        ),
        description=composition.text([place]),
        pointer=pointer,
    )


def _types(composition: Composition, places: list[Place]) -> dict[str, list[str]]:
    """The JSON types of a member alone: a meta holds what was sent, as it was sent."""
    declared = (composition.types(place) for place in reversed(places))
    types = next((found for found in declared if found), None)
    return {"type": types} if types else {}
