"""Resources: names for all of them, then each with its attributes, relationships and actions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from specloom.api.answers import Gives, may_be_quiet, quiet_statuses, written
from specloom.api.attributes import (
    Attributes,
    Marks,
    Member,
    gather,
    member_wish,
    owner_name,
    without_wrong_direction,
)
from specloom.api.calls import (
    json_api_request,
    json_api_schemas,
)
from specloom.api.context import Context
from specloom.api.derived import beside_arguments, derived_names, kinds_of, report_derived
from specloom.api.document import Place, as_text
from specloom.api.found import Found, Role
from specloom.api.ir import Action, Attribute, Paging, Relationship, Resource
from specloom.api.metas import described_meta
from specloom.api.naming import Wish, class_name, member, reserved, wish
from specloom.api.objects import primary_data, wire_types
from specloom.api.operations import documentation_url, operation, readable_id, telling_tag
from specloom.api.paging import declares_pages, paging
from specloom.api.queries import Queries, queries
from specloom.api.relationships import INCLUDABLE, Includes, Relationships
from specloom.api.words import is_parameter, pascal, path_words, singular, snake
from specloom.source.pointer import join

_STANDARD = frozenset({"list", "retrieve", "create", "update", "delete"})
_PLAIN_VERBS = frozenset({"GET", "POST", "PATCH"})
_WRITES = {"POST": "create", "PATCH": "update"}
_LINKAGE = {"GET": "{}_linkage", "POST": "add_{}", "DELETE": "remove_{}", "PATCH": "{verb}_{}"}


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """The names of one resource."""

    module: str
    model: str
    collection: str


def name_resources(
    context: Context, found: Sequence[Found], schemas: Iterable[str], taken: Mapping[str, str]
) -> list[ResourceNames]:
    """Names for every resource type.

    Args:
        context: The build.
        found: The resource types.
        schemas: The names of the document's component schemas, which show what it calls one resource.
        taken: Class names given before, with what has them.
    """
    shown = {snake(name): class_name(name) for name in schemas}
    wishes = [wish(one.type, (_path_pointer(one),), _module(one)) for one in found]
    modules = context.naming.settle(wishes, reserved("clients", "modules"))
    models = context.naming.settle(
        beside_arguments(context, found, [_model_wish(context, one, shown) for one in found]),
        reserved("classes", "annotations"),
        taken,
    )
    report_derived(context, found, models)
    collections = context.naming.settle(
        [_collection_wish(one, model) for one, model in zip(found, models, strict=True)],
        reserved("classes", "annotations"),
        {**taken, **derived_names(zip(models, map(kinds_of, found), strict=True))},
    )
    return [ResourceNames(*names) for names in zip(modules, models, collections, strict=True)]


def _path_pointer(found: Found) -> str:
    """Where a pin for the module name of a resource stands: its path item."""
    return join(("paths", found.path)) if found.root else f"{found.objects[0].pointer}/properties/type"


def _module(found: Found) -> str:
    return member(found.name, "resource")


def _model_wish(context: Context, found: Found, shown: dict[str, str]) -> Wish:
    """The singular of the type, as a component schema spells it if one does."""
    words = snake(found.type)
    one = singular(words)
    name = shown.get(one) or class_name(one, "Resource")
    return wish(found.type, object_pointers(context, found), name, is_class=True)


def object_pointers(context: Context, found: Found) -> dict[str, None]:
    """The JSON pointers of a type's resource objects and of what they are composed of: its name's pins."""
    return {part.pointer: None for place in found.objects for part in context.composition.parts(place)}


def _collection_wish(found: Found, model: str) -> Wish:
    plural = class_name(snake(found.type), "Resource")
    return wish(
        found.type,
        (f"{_path_pointer(found)}/collection",),
        plural if plural != model else "",
        f"{model}Api",
        is_class=True,
    )


class Resources:
    """Builds every resource of a document."""

    def __init__(self, context: Context, found: Sequence[Found]) -> None:
        self._context = context
        self._found = found
        self._attributes = {
            one.type: without_wrong_direction(
                context, {**gather(context, one, "attributes"), **self._client_id(one)}
            )
            for one in found
        }
        self._links = {
            one.type: without_wrong_direction(context, gather(context, one, "relationships")) for one in found
        }
        self._attribute_builder = Attributes(
            context, [m for members in self._attributes.values() for m in members]
        )
        links = [m for members in self._links.values() for m in members]
        self._pages = declares_pages(context, [role.call for one in found for role in one.roles])
        self._link_builder = Relationships(context, [one.type for one in found], links)
        self._relationships: dict[str, tuple[Relationship, ...]] = {}

    def build(self, names: Sequence[ResourceNames]) -> tuple[Resource, ...]:
        """The resources, with these names."""
        self._attribute_builder.report_undeclared_null()
        pairs = list(zip(self._found, names, strict=True))
        asked = [self._asked(one, named.model) for one, named in pairs]
        built = [
            self._members(one, named.model, queried)
            for (one, named), queried in zip(pairs, asked, strict=True)
        ]
        self._relationships = {
            one.type: relationships for one, (_, relationships) in zip(self._found, built, strict=True)
        }
        return tuple(
            self._resource(one, named, queried, attributes)
            for (one, named), queried, (attributes, _) in zip(pairs, asked, built, strict=True)
        )

    def _asked(self, found: Found, model: str) -> Queries:
        calls = [role.call for role in found.roles if role.kind in ("list", "retrieve")]
        asked = queries(self._context, calls, model)
        self._report_missing_query(found, asked)
        return asked

    def _resource(
        self, found: Found, names: ResourceNames, asked: Queries, attributes: tuple[Attribute, ...]
    ) -> Resource:
        relationships = self._relationships[found.type]
        deprecated, successor = self._end_of_life(found)
        return Resource(
            type=found.type,
            module=names.module,
            model=names.model,
            collection=names.collection,
            path=found.path,
            guessed=not found.declared,
            singleton=found.singleton,
            description=self._context.composition.text(self._holders(found)),
            attributes=attributes,
            relationships=relationships,
            actions=self._actions(found, names.model, relationships),
            filters=tuple(asked.filters),
            predicates=asked.predicates,
            include_paths=asked.closed_paths,
            deprecated=deprecated,
            successor=successor,
            documentation_url=documentation_url(self._context, self._holders(found)),
            pointer=self._context.document.resolve(found.objects[0]).pointer,
        )

    def _report_missing_query(self, found: Found, asked: Queries) -> None:
        lists = [role.call for role in found.roles if role.kind == "list"]
        if lists and not asked.any:
            but = " but for `page`, which other lists declare" if self._pages else ""
            message = (
                f"`{lists[0].wire}` declares no query parameters; JSON:API's own are generated all the "
                f"same{but}"
            )
            hint = "declare `page`, `sort`, `filter`, `include` and `fields`"
            self._context.report.warning("list-without-query", message, lists[0].place.pointer, hint)
        elif lists and not self._pages:
            message = (
                f"`{lists[0].wire}` declares no `page`, and neither does any other list; `page[number]` and "
                "`page[size]` are generated all the same"
            )
            hint = "declare the parameters that turn its pages"
            self._context.report.warning("list-without-paging", message, lists[0].place.pointer, hint)

    def _client_id(self, found: Found) -> dict[str, Member]:
        """An id that callers give: in requests that create (JSON:API 1.1, section 9.1.3), if these take one,
        and in updates of a singleton, whose path does not hold it (section 9.2).
        """
        creates, create_required = self._given_ids(found.creates)
        updates, update_required = self._given_ids(found.updates if found.singleton else [])
        if not creates and not updates:
            return {}
        member = Member("id", create=creates, update=updates)
        member.create_required, member.update_required = create_required, update_required
        return {"id": member}

    def _given_ids(self, requests: Sequence[Place]) -> tuple[list[Place], bool]:
        composition = self._context.composition
        places = [place for each in requests for place in composition.member(each, "id")]
        return places, any("id" in composition.shape(each).required for each in requests)

    def _members(
        self, found: Found, model: str, asked: Queries
    ) -> tuple[tuple[Attribute, ...], tuple[Relationship, ...]]:
        attributes, links = self._attributes[found.type], self._links[found.type]
        everything = [*attributes, *links]
        owner = owner_name(model)
        wishes = [member_wish(one, owner) for one in attributes]
        wishes += [member_wish(one, owner, "relationship") for one in links]
        self._report_shared_names(attributes, links)
        names = self._context.naming.settle(wishes, reserved("resources", "models", "annotations"))
        marks = Marks(self._context, everything, asked)
        includes = Includes(asked.includes, self._marks_includable(links))
        split = len(attributes)
        build = self._attribute_builder.build
        link = self._link_builder.build
        return (
            tuple(build(m, n, model, marks) for m, n in zip(attributes, names[:split], strict=True)),
            tuple(link(m, n, found, marks, includes) for m, n in zip(links, names[split:], strict=True)),
        )

    def _marks_includable(self, links: Sequence[Member]) -> bool:
        composition = self._context.composition
        return any(composition.keyword(place, INCLUDABLE) for one in links for place in one.places)

    def _report_shared_names(self, attributes: Sequence[Member], links: Sequence[Member]) -> None:
        names = {one.name for one in attributes}
        for link in links:
            if link.name in names:
                message = (
                    f"`{link.name}` is an attribute and a relationship; JSON:API allows only one of them"
                )
                self._context.report.warning(
                    "fields-share-name", message, link.pointers[0], "rename one of them"
                )

    # Actions

    def _actions(self, found: Found, model: str, relationships: Sequence[Relationship]) -> tuple[Action, ...]:
        many = {one.name for one in relationships if one.cardinality == "many"}
        wishes = [_action_wish(role, many=role.relationship in many) for role in found.roles]
        standard = [role.kind in _STANDARD for role in found.roles]
        names = self._action_names(found, wishes, standard)
        by_name = {one.name: one for one in relationships}
        return tuple(
            self._action(found, role, (name, model), by_name)
            for role, name in zip(found.roles, names, strict=True)
        )

    def _action_names(self, found: Found, wishes: list[Wish], standard: list[bool]) -> list[str]:
        others = [one for one, is_standard in zip(wishes, standard, strict=True) if not is_standard]
        named = iter(self._context.naming.settle(others, reserved("accessors", "annotations")))
        return [
            role.kind if fixed else next(named) for role, fixed in zip(found.roles, standard, strict=True)
        ]

    def _action(
        self, found: Found, role: Role, names: tuple[str, str], relationships: dict[str, Relationship]
    ) -> Action:
        name, model = names
        taken = self._action_body(role) if role.kind == "action" and role.described else None
        attributes = self._action_attributes(taken, model + pascal(name)) if taken else ()
        gives = self._gives(found, role, relationships)
        return Action(
            kind=role.kind,
            python_name=name,
            operation=operation(
                self._context,
                role.call,
                name,
                resource=model,
                described=role.described,
                about=self._holders(found),
            ),
            relationship=role.relationship,
            attributes=attributes,
            relationships=self._action_relationships(role, taken) if taken and role.sends else (),
            sends=role.sends,
            targets=gives.targets,
            cardinality="many" if gives.many else "one",
            optional=gives.optional,
            meta=self._meta(role) if gives.many else "",
            paging=self._paging(role, model + pascal(name)) if gives.many else None,
        )

    def _paging(self, role: Role, hint: str) -> Paging | None:
        return paging(self._context, role.call, hint, others=self._pages)

    def _meta(self, role: Role) -> str:
        documents = json_api_schemas(self._context.document, role.call)
        described = described_meta(self._context, documents)
        return described.pointer if described is not None else ""

    def _action_body(self, role: Role) -> Found | None:
        """The resource object that the request of an action holds."""
        schema = json_api_request(self._context.document, role.call)
        if schema is None:
            return None
        return Found("", (), False, creates=primary_data(self._context, schema).objects)

    def _action_relationships(self, role: Role, taken: Found) -> tuple[Relationship, ...]:
        """The relationships that an object of another type is created with, as that type has them."""
        known = {one.name: one for one in self._relationships.get(role.sends, ())}
        members = gather(self._context, taken, "relationships").values()
        return tuple(
            replace(known[one.name], creatable=True, create_required=one.create_required)
            for one in members
            if one.name in known
        )

    def _action_attributes(self, taken: Found, hint: str) -> tuple[Attribute, ...]:
        members = without_wrong_direction(self._context, gather(self._context, taken, "attributes"))
        names = self._context.naming.settle([member_wish(m, "value") for m in members], reserved("actions"))
        marks = Marks(self._context, [], Queries())
        return tuple(
            self._attribute_builder.build(m, n, hint, marks) for m, n in zip(members, names, strict=True)
        )

    def _gives(self, found: Found, role: Role, relationships: dict[str, Relationship]) -> Gives:
        if role.kind == "delete":
            return Gives()
        if role.kind in ("create", "update"):
            return written(self._context, role.call, found.type, self._quiet(found, role))
        datas = [primary_data(self._context, s) for s in json_api_schemas(self._context.document, role.call)]
        objects = [place for data in datas for place in data.objects]
        relationship = relationships.get(role.relationship)
        if relationship is not None:
            if not objects and role.kind == "related":
                self._report_untyped(role, relationship)
            return Gives(relationship.targets, relationship.cardinality == "many")
        if role.kind != "action":
            return Gives((found.type,), role.kind == "list")
        types = wire_types(self._context.composition, objects)
        targets, many = types.fixed or types.shown[:1], any(data.many for data in datas)
        quiet = not many and may_be_quiet(self._context, role.call, self._quiet(found, role))
        return Gives(targets, many, bool(targets) and quiet)

    def _quiet(self, found: Found, role: Role) -> Collection[str]:
        _, names_itself = self._given_ids(found.creates)
        return quiet_statuses(role.kind, names_itself=names_itself)

    def _report_untyped(self, role: Role, relationship: Relationship) -> None:
        target = " or ".join(f"`{name}`" for name in relationship.targets) or "any type"
        number = "a list of resources" if relationship.cardinality == "many" else "one resource"
        message = f"`{role.call.wire}` has no reply schema; its reply is taken for {number} of {target}"
        self._context.report.warning(
            "related-untyped", message, role.call.place.pointer, "declare the reply's schema"
        )

    # What the resource as a whole says

    def _holders(self, found: Found) -> list[Place]:
        """Where a document may speak of a resource as a whole."""
        tags = dict.fromkeys(
            role.call.tags[0]
            for role in found.roles
            if role.call.tags and role.kind not in ("related", "linkage")
        )
        items = {role.call.item.pointer: role.call.item for role in found.roles if role.kind in _STANDARD}
        return [
            *found.replies,
            *items.values(),
            *(telling_tag(self._context, tag) for tag in tags),
            *found.creates,
            *found.updates,
        ]

    def _end_of_life(self, found: Found) -> tuple[bool, str]:
        own = [role.call.place for role in found.roles if role.kind in _STANDARD]
        holders = [*self._holders(found), *own]
        composition = self._context.composition
        said = [composition.keyword(place, "x-successor") for place in holders]
        successor = next((as_text(place.value) for place in said if place is not None), "")
        all_deprecated = bool(own) and all(place.mapping.get("deprecated") is True for place in own)
        return all_deprecated or bool(successor) or composition.flag(
            self._holders(found), "deprecated"
        ), successor


def _action_wish(role: Role, *, many: bool) -> Wish:
    pointers = (role.call.place.pointer,)
    if role.kind == "related":
        return wish(role.relationship, pointers, member(role.relationship, "related"))
    if role.kind == "linkage":
        name = _LINKAGE[role.call.method].format(snake(role.relationship), verb="replace" if many else "set")
        return wish(role.call.wire, pointers, member(name, "action"), member(f"{name}_linkage", "action"))
    words = path_words("/".join(role.tail))
    if role.sends and role.call.method in _WRITES and words:
        name = f"{_WRITES[role.call.method]}_{'_'.join([*words[:-1], singular(words[-1])])}"
        return wish(
            role.call.wire, pointers, member(name, "action"), member(readable_id(role.call), "action")
        )
    tail = "_".join(words)
    telling = role.call.method in _PLAIN_VERBS and bool(tail) and not is_parameter(role.tail[-1])
    short = tail if telling and role.tail[0] != "relationships" else ""
    method = role.call.method.lower()
    names = (short, readable_id(role.call), f"{method}_{tail}" if tail else method)
    return wish(role.call.wire, pointers, *(member(name, "action") for name in names))
