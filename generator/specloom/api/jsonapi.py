"""Recognising JSON:API from structure: which paths hold resources, and what part each operation plays.

Nothing here relies on operation ids or tags. A collection is `/t`, a member `/t/{id}`, a related
resource `/t/{id}/name`, its linkage `/t/{id}/relationships/name`, a singleton a path whose reply is one
resource object and that has no members; whatever else stands below one of them is an action of the resource.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from specloom.api.answers import accepted_objects
from specloom.api.calls import Call, json_api_request, json_api_schemas
from specloom.api.composition import Data
from specloom.api.context import Context
from specloom.api.document import Place
from specloom.api.found import Found, Segments
from specloom.api.objects import is_resource_object, primary_data, wire_types
from specloom.api.roles import Roles, takes_many
from specloom.api.words import is_parameter, snake


class Recognition:
    """Finds the resources of a document among its operations."""

    def __init__(self, context: Context, calls: Sequence[Call]) -> None:
        self._context = context
        self._composition = context.composition
        self._calls = calls
        self._by_segments: dict[Segments, list[Call]] = {}
        self._members: dict[Segments, list[Call]] = {}
        for call in calls:
            self._by_segments.setdefault(call.segments, []).append(call)
            root, is_member = _root(call.segments)
            if is_member:
                self._members.setdefault(root, []).append(call)
        self._replies = {
            call.place.pointer: self._data(json_api_schemas(context.document, call)) for call in calls
        }
        self._requests = {call.place.pointer: self._requested(call) for call in calls}

    def run(self) -> tuple[list[Found], list[Call]]:
        """The resources, in document order, and the operations that belong to none."""
        found = self._with_a_home({root: self._found(root) for root in self._roots()})
        for one in found.values():
            self._report_type(one)
        mains = self._mains(found.values())
        roles = Roles(self._context, self._requests, self._replies, self._by_segments, mains)
        plain: list[Call] = []
        for call in self._calls:
            root = next((found[r] for r in _prefixes(call.segments) if r in found), None)
            if root is not None:
                roles.assign(call, root)
            elif not roles.assign_by_group(call):
                plain.append(call)
        return [*mains.values(), *self._elsewhere(mains)], plain

    def _data(self, schemas: Iterable[Place]) -> Data:
        data = Data()
        for schema in schemas:
            one = primary_data(self._context, schema)
            data = Data(
                data.many or one.many,
                data.one or one.one,
                data.null or one.null,
                [*data.objects, *one.objects],
            )
        return data

    def _requested(self, call: Call) -> Data:
        schema = json_api_request(self._context.document, call)
        return self._data([schema] if schema is not None else [])

    def _resource_objects(self, call: Call) -> list[Place]:
        objects = [*self._replies[call.place.pointer].objects, *self._requests[call.place.pointer].objects]
        return [place for place in objects if is_resource_object(self._composition, place)]

    def _with_a_home(self, found: dict[Segments, Found]) -> dict[Segments, Found]:
        """Those below a member of another count only for a type that has no collection of its own."""
        at_home = {one.type for root, one in found.items() if not _is_nested(root)}
        return {root: one for root, one in found.items() if not _is_nested(root) or one.type not in at_home}

    def _roots(self) -> list[Segments]:
        """The paths of collections and singletons: they or their members hold resource objects.

        One below another is an action of that one unless it has members of its own.
        """
        with_members: dict[Segments, bool] = {}
        for call in self._calls:
            root, has_member = _root(call.segments)
            if root and not is_parameter(root[-1]) and self._resource_objects(call):
                with_members[root] = with_members.get(root, False) or has_member
        return [
            r
            for r, has_members in with_members.items()
            if has_members or not any(p in with_members for p in _prefixes(r[:-1]))
        ]

    def _found(self, root: Segments) -> Found:
        at_root = self._by_segments.get(root, [])
        at_member = self._members.get(root, [])
        gets = [self._replies[call.place.pointer] for call in at_root if call.method == "GET"]
        singleton = not at_member and any(data.one and not data.many for data in gets)
        found = Found("", root, singleton)
        for call in [*(c for c in at_member if c.method == "GET"), *at_root, *at_member]:
            self._collect(call, found, at_root)
        self._set_type(found)
        found.replies = self._own_replies(found, [*at_root, *at_member])
        self._set_relationships(found)
        return found

    def _collect(self, call: Call, found: Found, at_root: list[Call]) -> None:
        _extend(found.replies, self._replies[call.place.pointer].objects)
        if takes_many(self._requests[call.place.pointer]):
            return
        if call.method == "POST" and call in at_root:
            _extend(found.creates, self._requests[call.place.pointer].objects)
        elif call.method in ("PATCH", "PUT"):
            _extend(found.updates, self._requests[call.place.pointer].objects)

    def _set_type(self, found: Found) -> None:
        calls = [*self._by_segments.get(found.root, []), *self._members.get(found.root, [])]
        later = {place.pointer for call in calls for place in accepted_objects(self._context, call)}
        objects = [place for place in found.objects if place.pointer not in later] or found.objects
        evidence = [wire_types(self._composition, [place]) for place in objects]
        fixed = list(dict.fromkeys(name for types in evidence for name in types.fixed))
        shown = list(dict.fromkeys(name for types in evidence for name in types.shown))
        segment = found.root[-1]
        candidates = fixed or shown or [segment]
        alike = [name for name in candidates if snake(name) == snake(segment)]
        found.type = (alike or candidates)[0]
        found.declared, found.shown_at = tuple(fixed), found.objects[0].pointer

    def _report_type(self, found: Found) -> None:
        if not found.declared:
            message = (
                f"no schema says that `type` is `{found.type}`; an example or the path `{found.path}` does"
            )
            self._context.report.warning(
                "type-undeclared", message, found.shown_at, f"add `const: {found.type}` to `type`"
            )
        elif len(found.declared) > 1:
            types = ", ".join(f"`{name}`" for name in found.declared)
            message = f"the schemas of `{found.path}` name the types {types}; `{found.type}` is taken"
            self._context.report.warning(
                "type-ambiguous", message, found.shown_at, "give each type a path of its own"
            )

    def _own_replies(self, found: Found, calls: Sequence[Call]) -> list[Place]:
        """The resource objects of replies that may be of the resource's type.

        Where a call replies with others alone, its schema rather names the wrong type: they are kept.
        """
        foreign: set[str] = set()
        for call in calls:
            objects = self._replies[call.place.pointer].objects
            others = [place.pointer for place in objects if not self._may_be(found.type, place)]
            if len(others) < len(objects):
                foreign.update(others)
            later = accepted_objects(self._context, call)
            foreign.update(place.pointer for place in later if not self._may_be(found.type, place))
        return [place for place in found.replies if place.pointer not in foreign]

    def _may_be(self, name: str, place: Place) -> bool:
        fixed = wire_types(self._composition, [place]).fixed
        return not fixed or name in fixed

    def _set_relationships(self, found: Found) -> None:
        for place in found.objects:
            for holder in self._composition.member(place, "relationships"):
                for name in self._composition.shape(holder, alternatives=True).properties:
                    found.relationships.setdefault(snake(name), name)

    def _mains(self, found: Iterable[Found]) -> dict[str, Found]:
        """One for each type: where several paths hold the same, a collection called like the type."""
        mains: dict[str, Found] = {}
        for one in found:
            rival = mains.get(one.type)
            if rival is None or _rank(one) < _rank(rival):
                mains[one.type] = one
        return mains

    def _elsewhere(self, mains: dict[str, Found]) -> list[Found]:
        """Types without a path of their own whose attributes related and included resource objects show."""
        others: dict[str, Found] = {}
        for place in self._objects_in_replies():
            types = wire_types(self._composition, [place]).fixed
            if len(types) == 1 and types[0] not in mains and self._has_attributes(place):
                found = others.setdefault(types[0], Found(types[0], (), False, declared=types))
                _extend(found.replies, [place])
        return list(others.values())

    def _objects_in_replies(self) -> Iterator[Place]:
        for call in self._calls:
            yield from self._replies[call.place.pointer].objects
            for schema in json_api_schemas(self._context.document, call):
                yield from self._composition.data(self._composition.member(schema, "included")).objects

    def _has_attributes(self, place: Place) -> bool:
        holders = self._composition.member(place, "attributes")
        return any(self._composition.shape(holder, alternatives=True).properties for holder in holders)


def _root(segments: Segments) -> tuple[Segments, bool]:
    if segments and is_parameter(segments[-1]):
        return segments[:-1], True
    return segments, False


def _is_nested(root: Segments) -> bool:
    """Whether a collection is below something with an id: what it holds depends on that."""
    return any(map(is_parameter, root))


def _prefixes(segments: Segments) -> Iterator[Segments]:
    """The beginnings of a path, the longest first, itself included."""
    return (segments[:end] for end in range(len(segments), 0, -1))


def _rank(found: Found) -> tuple[bool, bool]:
    return found.singleton, snake(found.root[-1]) != snake(found.type)


def _extend(places: list[Place], more: Iterable[Place]) -> None:
    known = {place.pointer for place in places}
    places.extend(place for place in more if place.pointer not in known)
