"""Views of a resource's classes: what is read of it, and what its requests take."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.ir import Action, Attribute, Relationship, Resource

from . import text
from .context import Context
from .docs import Doc, described
from .filterable import filter_names
from .imports import Collector
from .path_templates import collection_path, resource_paths
from .queries import declared_queries, filter_member
from .render import Code
from .views import Class, Member, ReadModel
from .wording import NOT_FOR_NEW_CODE, deprecation, resource_text

MODELS = "..models"
"""The module of shared models, seen from that of a resource."""


class ResourceModels:
    """The classes of one resource.

    Args:
        context: The API.
        resource: The resource.
        imports: Gathers what the classes mention.
        complete: Whether there are queries, too.
    """

    def __init__(
        self, context: Context, resource: Resource, imports: Collector, *, complete: bool = True
    ) -> None:
        self._context = context
        self._resource = resource
        self._imports = imports
        self._complete = complete

    def read_model(self) -> ReadModel:
        """The class of its resource objects."""
        resource = self._resource
        self._imports.runtime("Resource", "ResourceType")
        self._imports.use("ClassVar")
        self._imports.use("TYPE_CHECKING")
        return ReadModel(
            name=resource.model,
            doc=Doc(
                resource_text(resource),
                deprecated=deprecation(self._context, resource),
                link=resource.documentation_url,
            ),
            declaration=self._declaration(),
            attributes=tuple(self._attribute(each) for each in resource.attributes if each.read is not None),
            relationships=tuple(self._relationship(each) for each in resource.relationships),
            filters=(filter_member(resource, self._imports),) if self._complete else (),
            inputs=tuple(self._given(each) for each in resource.relationships),
        )

    def _given(self, relationship: Relationship) -> Member:
        """What a relationship takes when a resource is made by hand."""
        annotation = self._input(relationship, required=False)
        return Member(name=relationship.python_name, annotation=Code(annotation), doc=Doc(""))

    def _declaration(self) -> Code:
        resource = self._resource
        members: list[Attribute | Relationship] = [*resource.attributes, *resource.relationships]
        members += [each for action in resource.actions if not action.sends for each in action.attributes]
        called = filter_names(resource)
        called |= {each.python_name: each.name for each in members}
        names = {name: wire for name, wire in called.items() if name != wire}
        paths = resource_paths(resource)
        arguments = [text.python(resource.type), f"path={text.python(collection_path(resource))}"]
        arguments += ["singleton=True"] if resource.singleton else []
        arguments += [f"names={text.python(names)}"] if names else []
        arguments += declared_queries(self._context, resource, self._imports)
        old = dict.fromkeys(each.python_name for each in members if each.deprecated)
        arguments += [f"deprecated={text.python_tuple(list(old))}"] if old else []
        arguments += [f"paths={text.python(paths)}"] if paths else []
        arguments += ["guessed=True"] if resource.guessed else []
        others = alternatives(resource)
        arguments += [f"alternatives={text.python(others)}"] if others else []
        return Code(f"ResourceType({', '.join(arguments)})")

    def arguments(self) -> tuple[Class, ...]:
        """The argument types of ``create``, ``update`` and of actions that take attributes."""
        return tuple(self._argument_classes())

    def _argument_classes(self) -> Iterator[Class]:
        for action in self._resource.actions:
            name = arguments_name(self._resource, action)
            if name:
                self._imports.use("TypedDict")
                yield Class(
                    name=name,
                    base=Code("TypedDict"),
                    doc=Doc(f"The arguments of ``{self._resource.module}.{action.python_name}()``."),
                    members=tuple(self._members(action)),
                )

    def _members(self, action: Action) -> Iterator[Member]:
        for attribute in taken_attributes(self._resource, action):
            schema = attribute.update if action.kind == "update" else attribute.create
            hint = self._imports.hint(self._context.types.hint(schema or {}, "write").loose(), MODELS)
            required = attribute.update_required if action.kind == "update" else attribute.create_required
            yield self._member(
                attribute.python_name, hint.text, required, _attribute_doc(attribute, "write", action)
            )
        for relationship in taken_relationships(self._resource, action):
            required = (
                relationship.update_required if action.kind == "update" else relationship.create_required
            )
            annotation = self._input(relationship, required)
            yield self._member(
                relationship.python_name, annotation, required, _relationship_doc(relationship)
            )

    def _member(self, name: str, annotation: str, required: bool, doc: Doc) -> Member:
        marker = "Required" if required else "NotRequired"
        self._imports.use(marker)
        return Member(name=name, annotation=Code(f"{marker}[{annotation}]"), doc=doc)

    def _input(self, relationship: Relationship, required: bool) -> str:
        null = " | None" if unsettable(relationship) and not required else ""
        return f"{relationship_input(self._context, self._resource, relationship, self._imports)}{null}"

    def _attribute(self, attribute: Attribute) -> Member:
        self._imports.runtime("attribute")
        hint = self._imports.hint(self._context.types.hint(attribute.read or {}, "read"), MODELS)
        if attribute.deprecated:
            self._imports.use("TYPE_CHECKING", "property as _property", "deprecated as _deprecated")
        return Member(
            name=attribute.python_name,
            annotation=hint.text,
            value=Code(f"attribute({text.python(attribute.name)})"),
            doc=_attribute_doc(attribute, "read", None),
            is_property=attribute.deprecated,
        )

    def _relationship(self, relationship: Relationship) -> Member:
        descriptor = "ToOne" if relationship.cardinality == "one" else "ToMany"
        descriptor = f"Deprecated{descriptor}" if relationship.deprecated else descriptor
        self._imports.runtime(descriptor)
        self._imports.use("ClassVar")
        classes = self._context.target_classes(relationship, self._imports, self._resource)
        arguments = [text.python(name) for name in (relationship.name, *relationship.targets)]
        if relationship.polymorphic and len(relationship.targets) == 1:
            arguments.append("polymorphic=True")
        if not relationship.exact:
            arguments.append("exact=False")
        return Member(
            name=relationship.python_name,
            annotation=Code(f"ClassVar[{descriptor}[{quoted(loaded(relationship, classes))}]]"),
            value=Code(f"{descriptor}({', '.join(arguments)})"),
            doc=_relationship_doc(relationship),
        )


def relationship_input(
    context: Context, resource: Resource, relationship: Relationship, imports: Collector
) -> str:
    """The annotation of an argument that says what a relationship of a resource leads to."""
    classes = context.target_classes(relationship, imports, resource)
    shape = "ToOne" if relationship.cardinality == "one" else "ToMany"
    several = len(relationship.targets) != 1 or relationship.polymorphic
    name = f"{shape}{'Polymorphic' if several else ''}Input"
    imports.runtime(name)
    return f"{name}[{quoted(' | '.join(classes))}]"


def loaded(relationship: Relationship, classes: tuple[str, ...]) -> str:
    """What reading a relationship gives: one of ``classes``, or None if it may be unset."""
    return " | ".join((*classes, "None") if unsettable(relationship) else classes)


def unsettable(relationship: Relationship) -> bool:
    """Whether a relationship can lead nowhere, other than as an empty list."""
    return relationship.cardinality == "one" and relationship.nullable


def quoted(annotation: str) -> Code:
    """An annotation that is not looked at before it is needed, unless its name is there anyway."""
    there = {"GenericResource", "None", "Resource"}
    return Code(annotation if set(annotation.split(" | ")) <= there else f'"{annotation}"')


def alternatives(resource: Resource) -> dict[str, tuple[str | None, ...]]:
    """What ``create`` and ``update`` may be answered with instead of the resource, None for nothing."""
    found = {
        action.kind: (
            *(each for each in action.targets if each != resource.type),
            *([None] if action.optional else []),
        )
        for action in resource.actions
        if action.kind in ("create", "update") and resource.type in action.targets
    }
    return {kind: others for kind, others in found.items() if others}


def arguments_name(resource: Resource, action: Action) -> str:
    """The class name of an action's arguments, "" if it takes none."""
    if action.kind in ("create", "update"):
        return f"{resource.model}{action.kind.capitalize()}"
    if action.kind == "action" and (action.attributes or action.relationships):
        return f"{resource.model}{''.join(part.capitalize() for part in action.python_name.split('_'))}"
    return ""


def taken_attributes(resource: Resource, action: Action) -> tuple[Attribute, ...]:
    """The attributes that an action takes."""
    if action.kind == "create":
        return tuple(each for each in resource.attributes if each.create is not None)
    if action.kind == "update":
        return tuple(each for each in resource.attributes if each.update is not None)
    return action.attributes


def taken_relationships(resource: Resource, action: Action) -> tuple[Relationship, ...]:
    """The relationships that an action takes."""
    if action.kind == "create":
        return tuple(each for each in resource.relationships if each.creatable)
    if action.kind == "update":
        return tuple(each for each in resource.relationships if each.updatable)
    return action.relationships


def _attribute_doc(attribute: Attribute, use: str, action: Action | None) -> Doc:
    schema = attribute.read
    if use == "write":
        schema = attribute.update if action is not None and action.kind == "update" else attribute.create
    return Doc(
        described(attribute.description, schema),
        deprecated=NOT_FOR_NEW_CODE if attribute.deprecated else "",
    )


def _relationship_doc(relationship: Relationship) -> Doc:
    return Doc(relationship.description, deprecated=NOT_FOR_NEW_CODE if relationship.deprecated else "")
