"""Which part an operation plays for a resource, and whether the resource tells all about its bodies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from specloom.api.calls import (
    Call,
    content,
    group_name,
    is_json_api,
    json_api_request,
    json_api_schemas,
    replies,
    request_body,
    success,
)
from specloom.api.composition import Data
from specloom.api.context import Context
from specloom.api.found import Found, Role, Segments
from specloom.api.ir import ActionKind
from specloom.api.objects import wire_types
from specloom.api.words import is_parameter, snake, telling_segments

_AT_COLLECTION: dict[str, ActionKind] = {"GET": "list", "POST": "create"}
_AT_MEMBER: dict[str, ActionKind] = {"GET": "retrieve", "PATCH": "update", "DELETE": "delete"}
_AT_LINKAGE = frozenset({"GET", "PATCH", "POST", "DELETE"})


def takes_many(request: Data) -> bool:
    """Whether a request holds a list of resource objects, and never a single one."""
    return request.many and not request.one


class Roles:
    """Gives operations their roles.

    Args:
        context: The build.
        requests: The primary data of each operation's request, by the operation's pointer.
        replies: The same of its replies.
        by_segments: The operations of each path.
        mains: The resources by their type.
    """

    def __init__(
        self,
        context: Context,
        requests: Mapping[str, Data],
        replies: Mapping[str, Data],
        by_segments: Mapping[Segments, Sequence[Call]],
        mains: Mapping[str, Found],
    ) -> None:
        self._mains = mains
        self._context = context
        self._composition = context.composition
        self._requests = requests
        self._replies = replies
        self._by_segments = by_segments

    def assign(self, call: Call, found: Found) -> None:
        """Gives an operation below ``found`` its role; one that the resource cannot describe is an action."""
        main = self._mains[found.type]
        rest = call.segments[len(found.root) :]
        role = self._role(call, found, rest) if main is found else Role("action", call, (*found.root, *rest))
        taken = role.kind not in ("related", "linkage", "action") and any(
            role.kind == other.kind for other in main.roles
        )
        if taken or not self._is_described(role, main):
            role = replace(role, kind="action", relationship="")
        self._add(role, main)

    def _add(self, role: Role, main: Found) -> None:
        sends = self._sent(role.call, main) if role.kind == "action" else ""
        main.roles.append(replace(role, sends=sends, described=self._is_described(role, main)))

    def assign_by_group(self, call: Call) -> bool:
        """Makes a plain operation an action if its group would be called like the resource."""
        group = snake(group_name(call))
        for main in self._mains.values():
            if snake(main.name) == group:
                self._add(Role("action", call, telling_segments(call.path)), main)
                return True
        return False

    def _is_described(self, role: Role, main: Found) -> bool:
        """Whether the resource tells all about the bodies of the operation."""
        document, call = self._context.document, role.call
        hoped_for = [reply for status, reply in replies(document, call) if success(status)]
        for body in (request_body(document, call), *hoped_for):
            names = [name for name, _ in content(document, body)]
            if names and not any(map(is_json_api, names)):
                return False
        if role.kind == "linkage":
            return self._is_described_linkage(role)
        return role.kind != "action" or self._is_described_action(role, main)

    def _is_described_linkage(self, role: Role) -> bool:
        """What reads or writes a relationship speaks of resource identifiers alone.

        To-one relationships are only replaced; members are added to and removed from lists (JSON:API 1.1,
        section 9.3).
        """
        pointer, method = role.call.place.pointer, role.call.method
        request, reply = self._requests[pointer], self._replies[pointer]
        for place in (*request.objects, *reply.objects):
            members = self._composition.shape(place, alternatives=True).properties
            if not members.keys().isdisjoint({"attributes", "relationships"}):
                return False
        return method == "GET" or request.many or (request.one and method == "PATCH")

    def _sent(self, call: Call, main: Found) -> str:
        """The type of the resource object in a request, "" for the resource's own or where none is told."""
        types = wire_types(self._composition, self._requests[call.place.pointer].objects).fixed
        return "" if not types or main.type in types else types[0]

    def _is_described_action(self, role: Role, main: Found) -> bool:
        """An action takes one resource object at most, and replies with resource objects if with anything.

        Of its own type that holds attributes. One of another type may hold what that type has: it is created
        there, when nobody knows its id yet, or updated, and then the path ends with its id.
        """
        pointer = role.call.place.pointer
        request, reply = self._requests[pointer], self._replies[pointer]
        takes = json_api_request(self._context.document, role.call)
        gives = list(json_api_schemas(self._context.document, role.call))
        if role.tail[:1] == ("relationships",) or (gives and not reply.objects):
            return False
        if takes is None:
            return True
        if len(request.objects) != 1 or request.many:
            return False
        shape = self._composition.shape(request.objects[0], alternatives=True)
        related, sends = "relationships" in shape.properties, self._sent(role.call, main)
        if not sends:
            return not related
        identified = role.call.method == "PATCH" and is_parameter(role.call.segments[-1])
        return ("id" in shape.required) == identified and (not related or sends in self._mains)

    def _role(self, call: Call, found: Found, rest: Segments) -> Role:
        at_member = bool(rest) and is_parameter(rest[0]) and not found.singleton
        below = rest[1:] if at_member else rest
        if not below and takes_many(self._requests[call.place.pointer]):
            return Role("action", call)
        if not below:
            kinds = _AT_MEMBER if at_member or found.singleton else _AT_COLLECTION
            kind = (
                self._update_by_put(call, found) if call.method == "PUT" else kinds.get(call.method, "action")
            )
            return Role(kind, call)
        relationship = found.relationships.get(snake(below[-1]), "") if at_member or found.singleton else ""
        if relationship and call.method == "GET" and len(below) == 1:
            return Role("related", call, below, relationship)
        if relationship and call.method in _AT_LINKAGE and below[:-1] == ("relationships",):
            return Role("linkage", call, below, relationship)
        return Role("action", call, below)

    def _update_by_put(self, call: Call, found: Found) -> ActionKind:
        patched = any(other.method == "PATCH" for other in self._by_segments[call.segments])
        return "action" if patched or not (found.singleton or call.segments != found.root) else "update"
