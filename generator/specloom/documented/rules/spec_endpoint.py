"""Addresses that the description does not have, or has for something else."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Level
from .. import addresses
from ..context import Context
from ..disagreement import Against, Problem
from ..facts import Endpoint, Page, Spot
from ..rule import DEPARTURE, OPENAPI, Rule
from ..samples import fields, request
from ..suggest import near

_KINDS = ("create", "list", "retrieve", "update", "delete")


def check(context: Context) -> Iterator[Problem]:
    for page in context.pages:
        for endpoint in page.endpoints:
            if endpoint.method:
                yield from _address(page, endpoint, (endpoint.method, endpoint.target), context)
            elif not context.description.operations_at(endpoint.target) and not _is_collection(
                endpoint, context
            ):
                yield _nothing(endpoint.spot, endpoint.target, endpoint.target, context)
        for exchange in page.exchanges:
            request = exchange.request
            if request.method:
                named = Endpoint(spot=request.spot, target=request.target, operation=exchange.operation)
                yield from _address(page, named, (request.method, request.target), context)


def _is_collection(endpoint: Endpoint, context: Context) -> bool:
    resource, path = context.resource, addresses.path(endpoint.target)
    return resource is not None and bool(resource.path) and path.endswith(resource.path)


def _address(page: Page, named: Endpoint, call: tuple[str, str], context: Context) -> Iterator[Problem]:
    method, target = call
    described = context.description
    operation = described.operation_at(method, target)
    kind = page.kind if page.kind in _KINDS else named.operation
    if operation is None:
        if not described.operations_at(target):
            yield _nothing(named.spot, f"{method} {target}", target, context)
        return
    action = described.action(page.resource, kind) if kind else None
    # Whether a GET is of one or of all cannot always be told from the page's address.
    if action and action.operation is not operation and action.operation.method != operation.method:
        against = Against(described.where(operation.pointer), f"that is {operation.id}")
        yield Problem(named.spot, kind or "", f"{method} {target}", against)


def _nothing(spot: Spot, says: str, target: str, context: Context) -> Problem:
    where = context.description.where("/paths")
    hint = near(addresses.path(target), {each.path for each in context.description.operations})
    return Problem(spot, "", says, Against(where, "no path is like that"), hint)


RULE = Rule(
    id="spec-endpoint",
    level=Level.ERROR,
    summary="The description has a path for every address that a page names, and the operation that the "
    "page says it is.",
    why="A request to an address that is not there fails; one to another operation does something else.",
    mend=DEPARTURE,
    source=f"{OPENAPI}, Paths Object",
    examples=(
        ("Good", fields() + "\n" + request("GET", "/v1/books")),
        ("Bad", fields() + "\n" + request("GET", "/v1/volumes")),
    ),
    check=check,
)
