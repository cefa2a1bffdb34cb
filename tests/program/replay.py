"""A server's answers from the documentation: each operation gets its documented reply, the newest there is.

An operation without one gets a valid case of the generated fixtures. What ``include`` asks for is added from
there, too, since no page shows a compound document.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import cached_property
from typing import Any
from urllib.parse import parse_qs

from commercelayer_fixtures import Case, cases

from specloom.api import Options, build
from specloom.api.ir import Action, Resource
from specloom.documented import Facts, load_facts
from specloom.documented.description import Description
from specloom.source import bundle, load
from tests.conftest import ROOT
from tests.support.server import Reply, Request
from tests.wire.excuses import readable

SPEC = ROOT / "spec"
TOKEN_PATH = "/oauth/token"
"""Of the token endpoint in the README's example (RFC 6749, section 5.1); no operation of the description."""
Json = dict[str, Any]


class Replay:
    """Answers requests; what is for no operation of the description is a 404."""

    @cached_property
    def description(self) -> Description:
        document = bundle(load(SPEC / "openapi.yaml"))
        return Description(document, build(document, Options("commercelayer", "CommerceLayer", {}))[0])

    @cached_property
    def facts(self) -> Facts:
        return load_facts(SPEC / "documented")

    def __call__(self, request: Request) -> Reply:
        if request.path == TOKEN_PATH:
            return Reply(
                200, {"access_token": "your-access-token", "token_type": "Bearer", "expires_in": 7200}
            )
        found = self._action(request)
        if found is None:
            return Reply(404, {"errors": [{"title": "Not found", "detail": "", "code": "", "status": "404"}]})
        resource, action = found
        reply = self._documented(resource, action) or from_cases(resource, action)
        number = int(parse_qs(request.query).get("page[number]", ["1"])[0])
        if number > 1:
            reply = Reply(reply.status, _later(reply.body, number))
        for path in parse_qs(request.query).get("include", []):
            reply = Reply(reply.status, self._including(reply.body, resource, path.split(",")))
        return reply

    def _action(self, request: Request) -> tuple[Resource, Action] | None:
        operation = self.description.operation_at(request.method, request.path)
        for resource in self.description.api.resources:
            for action in resource.actions:
                if action.operation is operation:
                    return resource, action
        return None

    def _documented(self, resource: Resource, action: Action) -> Reply | None:
        exchanges = [
            exchange
            for page in self.facts.about(resource.type)
            for exchange in page.exchanges
            if exchange.operation == action.kind
        ]
        if not exchanges:
            return None
        reply = exchanges[-1].reply
        return Reply(reply.status, readable(reply.body) if reply.body else b"")

    def _including(self, document: Json, resource: Resource, paths: list[str]) -> Json:
        made = deepcopy(document)
        included: dict[tuple[str, str], Json] = {}
        for data in made["data"] if isinstance(made["data"], list) else [made["data"]]:
            for path in paths:
                for each in self._related(data, resource, path.split(".")):
                    included[each["type"], each["id"]] = each
        return {**made, "included": list(included.values())}

    def _related(self, data: Json, resource: Resource, path: list[str]) -> Iterator[Json]:
        """Adds the linkage of a path to a resource object; gives what it leads to."""
        relationship = next(each for each in resource.relationships if each.name == path[0])
        target = next(each for each in self.description.api.resources if each.type in relationship.targets)
        related = resource_object(target.type)
        identifier = {"type": related["type"], "id": related["id"]}
        linkage = [identifier] if relationship.cardinality == "many" else identifier
        data["relationships"].setdefault(path[0], {})["data"] = linkage
        yield related
        if path[1:]:
            yield from self._related(related, target, path[1:])


def _later(page: Json, number: int) -> Json:
    """A page after the first, which is what the documentation shows: with other resources, and the last."""
    data = [{**each, "id": f"{each['id']}{number}"} for each in page["data"]]
    return {**page, "data": data, "links": {**page["links"], "next": None}}


def from_cases(resource: Resource, action: Action) -> Reply:
    """A valid reply of the generated fixtures, the fullest."""
    case = fullest(cases(resource.type, action.python_name, "response", valid=True))
    return Reply(int(case.status or 0), case.body)


def resource_object(type: str) -> Json:
    """A resource object of that type with all attributes, but without linkage."""
    data: Json = fullest(cases(type, "retrieve", "response", valid=True)).body["data"]
    links = {name: {"links": each["links"]} for name, each in data["relationships"].items()}
    return {**data, "relationships": links}


def fullest(found: list[Case]) -> Case:
    """The successful one with everything in it."""
    return next(
        each for each in found if (each.status or "").startswith("2") and each.id.endswith(".maximal")
    )
