"""From a bundled document to the intermediate form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from specloom.api.calls import Call, calls
from specloom.api.context import Context
from specloom.api.derived import derived_names
from specloom.api.document import Document, as_text
from specloom.api.ir import Api, Group, Resource, Schema
from specloom.api.jsonapi import Recognition
from specloom.api.metas import page_metas
from specloom.api.models import name_models, point
from specloom.api.naming import Wish, class_name, member, reserved, wish
from specloom.api.operations import build_group, groups, tag_place
from specloom.api.report import Report
from specloom.api.resources import (
    ResourceNames,
    Resources,
    name_resources,
    object_pointers,
)
from specloom.api.service import security_schemes, servers
from specloom.api.unused import lift_unused, report_left_out
from specloom.api.webhooks import webhook_signature
from specloom.diagnostics import Finding
from specloom.source import Bundle


@dataclass(frozen=True, slots=True)
class Options:
    """What a person decides: package and client name, and names pinned by JSON pointer."""

    package: str
    client: str
    pins: Mapping[str, str] = field(default_factory=dict[str, str])


def build(bundle: Bundle, options: Options) -> tuple[Api, tuple[Finding, ...]]:
    """What a document means.

    Args:
        bundle: The document, self-contained.
        options: Names that the document does not decide.

    Returns:
        The API, and what is wrong with the document: errors where something cannot be generated,
        warnings where it is read tolerantly.
    """
    report = Report(bundle.position)
    context = Context(Document(bundle.document, report), options.pins)
    api = _Build(context, options).run()
    context.naming.pins.report_unused()
    return api, report.findings()


class _Build:
    def __init__(self, context: Context, options: Options) -> None:
        self._context = context
        self._client = options.client

    def run(self) -> Api:
        context = self._context
        everything = calls(context.document)
        found, plain = Recognition(context, everything).run()
        client = self._client
        reserved_classes = {
            client: "the client",
            f"Async{client}": "the asynchronous client",
            f"{client}Error": "the root of the client's errors",
        }
        components = context.document.root.child("components").child("schemas")
        names = name_resources(context, found, components.mapping, reserved_classes)
        resources = Resources(context, found).build(names)
        built_groups = self._groups(plain, names)
        lift_unused(context)
        report_left_out(context, everything)
        taken = {**reserved_classes, **_resource_classes(resources), **_group_classes(built_groups)}
        objects = {pointer for one in found for pointer in object_pointers(context, one)}
        schemas = name_models(context.lifter, context.naming, taken, objects)
        by_pointer = {pointer: schema.name for pointer, schema in schemas.items()}
        for lifted in context.lifted:
            point(lifted, by_pointer)
        named = list({id(s): s for s in schemas.values()}.values())
        metas = page_metas(context, resources, {**taken, **{s.name: f"`{s.name}`" for s in named}})
        return replace(
            self._api(resources, built_groups, named), metas=metas, signature=webhook_signature(context)
        )

    def _api(self, resources: tuple[Resource, ...], built: tuple[Group, ...], schemas: list[Schema]) -> Api:
        info = self._context.document.root.child("info")
        return Api(
            title=as_text(info.mapping.get("title")),
            version=as_text(info.mapping.get("version")),
            description=as_text(info.mapping.get("description")),
            document=self._context.document.root.mapping,
            servers=servers(self._context),
            security=security_schemes(self._context),
            resources=resources,
            groups=built,
            schemas=tuple(schemas),
        )

    def _groups(self, plain: Sequence[Call], names: Sequence[ResourceNames]) -> tuple[Group, ...]:
        found = groups(plain)
        pointers = [tag_place(self._context, tag).pointer for tag, _ in found]
        wishes = [_group_wish(tag, p) for (tag, _), p in zip(found, pointers, strict=True)]
        taken = {one.module: f"`{one.model}`" for one in names}
        settled = self._context.naming.settle(wishes, reserved("clients", "modules"), taken)
        return tuple(
            build_group(self._context, name, _group_class(name), tag, of_tag)
            for name, (tag, of_tag) in zip(settled, found, strict=True)
        )


def _group_wish(tag: str, pointer: str) -> Wish:
    name = member(tag, "group")
    return wish(tag, (pointer,), name, f"{name}_operations" if name else "")


def _group_class(name: str) -> str:
    pascal_name = class_name(name, "Group")
    return pascal_name if pascal_name.endswith("Operations") else f"{pascal_name}Operations"


def _resource_classes(resources: Sequence[Resource]) -> dict[str, str]:
    classes = derived_names((each.model, {action.kind for action in each.actions}) for each in resources)
    for resource in resources:
        for prefix in ("", "Async"):
            classes[prefix + resource.collection] = f"the accessor of `{resource.type}`"
        for action in resource.actions:
            if action.attributes or action.relationships:
                arguments = resource.model + class_name(action.python_name)
                classes[arguments] = f"the arguments of `{action.python_name}`"
    return classes


def _group_classes(built: Sequence[Group]) -> dict[str, str]:
    return {
        prefix + group.class_name: f"the group `{group.name}`" for group in built for prefix in ("", "Async")
    }
