"""Every valid case of the generated fixtures over a real server: requests are sent exactly, replies read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from commercelayer_fixtures import Case, cases, resources

from specloom.api.ir import Action
from specloom.documented.copies import differences
from specloom.documented.description import Validator, request_media
from tests.support.generated import Run
from tests.support.server import Reply, Server, serve

from . import calls, reading
from .conftest import Described

ID = "XAyRWNUzyN"
RESOURCES = resources()

Link = Callable[[dict[str, str]], Any]


@contextmanager
def replaying(replies: Sequence[Reply]) -> Iterator[Server]:
    """Serves the replies one after the other."""
    queue = iter(replies)
    with serve(lambda _: next(queue)) as server:
        yield server


def identifier(linkage: dict[str, str]) -> Any:
    from commercelayer import ResourceIdentifier

    return ResourceIdentifier(linkage["type"], linkage["id"])


def actions(described: Described, resource: str) -> dict[str, Action]:
    """The actions of a resource type, by the name that cases have as operation."""
    (known,) = [each for each in described.api.resources if each.type == resource]
    return {action.python_name: action for action in known.actions}


def call_of(resource: str, action: Action, body: Any) -> calls.Call:
    """The call of an action with a body's values."""
    member = "{id}" in action.operation.path
    id = body.get("data", {}).get("id", ID) if isinstance(body, dict) else ID
    arguments = calls.arguments(resource, body, identifier) if isinstance(body, dict) else {}
    return calls.Call(resource, action.python_name, (id,) if member else (), arguments)


def minimal(resource: str, operation: str) -> Any:
    """The smallest body that an operation takes, None if it takes none."""
    found = cases(resource, operation, "request", valid=True)
    return next((case.body for case in found if case.id.endswith(".minimal")), None)


def canonical(body: Any) -> Any:
    """A request without members that are empty and so say nothing."""
    data = body["data"]
    return {"data": {name: value for name, value in data.items() if value != {}}}


def accepted(case: Case) -> bool:
    return case.status is not None and case.status.startswith("2")


@pytest.mark.parametrize("resource", RESOURCES)
def test_requests(run: Run, described: Described, resource: str) -> None:
    """The client sends each valid body exactly, to the path of its operation."""
    valid = cases(resource, direction="request", valid=True)
    known = actions(described, resource)
    with replaying([Reply(200, {"data": {"type": resource, "id": ID}})] * len(valid)) as server:
        outcomes = run.each(
            f"{server.url}{calls.BASE}",
            [call_of(resource, known[case.operation], case.body) for case in valid],
        )
    assert [outcome for outcome in outcomes if isinstance(outcome, Exception)] == []
    for case, sent in zip(valid, server.requests, strict=True):
        operation = known[case.operation].operation
        path = operation.path.replace("{id}", case.body["data"].get("id", ""))
        assert (sent.method, sent.path) == (operation.method.upper(), f"{calls.BASE}{path}"), case.id
        assert sent.json == canonical(case.body), case.id


@pytest.mark.parametrize("resource", RESOURCES)
def test_replies(run: Run, described: Described, resource: str) -> None:
    """The model of each valid reply says what the reply says, member by member."""
    valid = [case for case in cases(resource, direction="response", valid=True) if accepted(case)]
    known = actions(described, resource)
    with replaying([Reply(int(case.status or 0), case.body) for case in valid]) as server:
        outcomes = run.each(
            f"{server.url}{calls.BASE}",
            [call_of(resource, known[case.operation], minimal(resource, case.operation)) for case in valid],
        )
    for case, outcome in zip(valid, outcomes, strict=True):
        assert not isinstance(outcome, Exception), (case.id, outcome)
        read = reading.document(outcome, case.body)
        found = [each for each in differences(case.body, read) if each[0] != ("included",)]
        assert found == [], (case.id, json.dumps(case.body))


CONDITIONAL = {
    "addresses.create.request.missing-company",
    "addresses.create.request.null-company",
    "addresses.create.request.missing-first_name",
    "addresses.create.request.null-first_name",
    "addresses.create.request.missing-last_name",
    "addresses.create.request.null-last_name",
    "stock_items.create.request.missing-sku",
}
"""What breaks a requirement that depends on another value: the service alone checks those."""


def broken_calls(resource: str, known: dict[str, Action]) -> Iterator[tuple[Case, calls.Call]]:
    """The calls for bodies that are broken, as far as arguments can say what the body says."""
    for case in cases(resource, direction="request", valid=False):
        try:
            yield case, call_of(resource, known[case.operation], case.body)
        except (AttributeError, KeyError, TypeError):
            continue  # Something other than an object, or linkage without type and id.


@pytest.mark.parametrize("resource", RESOURCES)
def test_nothing_broken_is_sent(described: Described, resource: str) -> None:
    """Called with the values of a broken body, the client refuses, or sends a body that the schema allows."""
    from commercelayer import InvalidArgumentError

    known = actions(described, resource)
    broken = list(broken_calls(resource, known))
    with serve(lambda _: Reply(200, {"data": {"type": resource, "id": ID}})) as server:
        outcomes = Run("sync").each(f"{server.url}{calls.BASE}", [call for _, call in broken])
    refused = [isinstance(outcome, InvalidArgumentError) for outcome in outcomes]
    sent = iter(server.requests)
    wrong = set[str]()
    for (case, _), outcome, is_refused in zip(broken, outcomes, refused, strict=True):
        if not is_refused:
            assert not isinstance(outcome, Exception), (case.id, outcome)
            if faults(described, known[case.operation], next(sent).json):
                wrong.add(case.id)
    assert wrong == {case.id for case, _ in broken} & CONDITIONAL
    assert any(refused) is bool(broken) and next(sent, None) is None


def faults(described: Described, action: Action, body: Any) -> list[str]:
    """What the schema of an operation's requests does not allow in a body."""
    media = request_media(action.operation)
    assert media is not None
    return [message for _, message, _ in Validator(described.description).faults(body, media.pointer)]
