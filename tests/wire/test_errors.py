"""Each error status of each operation is raised as its class, with every error object and its pointer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from commercelayer import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    CommerceLayerError,
    ConflictError,
    ErrorObject,
    LockedError,
    MethodNotAllowedError,
    NotAcceptableError,
    NotFoundError,
    RateLimitError,
    ServerError,
    UnsupportedMediaTypeError,
    ValidationError,
)
from commercelayer_fixtures import cases

from specloom.api.ir import Action
from tests.support.generated import Run
from tests.support.server import Reply

from . import calls
from .conftest import Described
from .test_cases import call_of, minimal, replaying

CLASSES: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    406: NotAcceptableError,
    409: ConflictError,
    415: UnsupportedMediaTypeError,
    422: ValidationError,
    423: LockedError,
    429: RateLimitError,
    500: ServerError,
}
LIMITS = {"X-RateLimit-Limit": "50", "X-RateLimit-Interval": "10", "X-RateLimit-Remaining": "0"}


def document(status: int) -> dict[str, Any]:
    """An error document with two faults, of the form that the service documents."""
    return {
        "errors": [
            {
                "title": "can't be blank",
                "detail": "name - can't be blank",
                "code": "VALIDATION_ERROR",
                "source": {"pointer": "/data/attributes/name"},
                "status": str(status),
                "meta": {"error": "blank"},
            },
            {
                "title": "must be less than or equal to 10",
                "detail": "stock_locations_cutoff - must be less than or equal to 10",
                "code": "VALIDATION_ERROR",
                "source": {"pointer": "/data/attributes/stock_locations_cutoff"},
                "status": str(status),
                "meta": {"error": "less_than_or_equal_to", "value": 11, "count": 10},
            },
        ]
    }


def with_status(described: Described, status: int) -> Iterator[tuple[str, Action]]:
    """Every action of every resource type whose operation has replies of that status."""
    for resource in described.api.resources:
        for action in resource.actions:
            if str(status) in {response.status for response in action.operation.responses}:
                yield resource.type, action


def members(error: ErrorObject) -> dict[str, Any]:
    """An error object as the JSON that it was read from."""
    names = ("title", "detail", "code", "status", "source", "meta")
    return {name: value for name in names if (value := getattr(error, name))}


def test_every_status_of_the_description_has_a_class(described: Described) -> None:
    operations = [action.operation for resource in described.api.resources for action in resource.actions]
    statuses = {response.status for operation in operations for response in operation.responses}
    assert {int(status) for status in statuses if status >= "300"} == set(CLASSES)


@pytest.mark.parametrize("status", CLASSES)
def test_error(run: Run, described: Described, status: int) -> None:
    targets = list(with_status(described, status))
    assert targets
    reply = Reply(status, document(status), {"Content-Type": "application/vnd.api+json", **LIMITS})
    with replaying([reply] * len(targets)) as server:
        outcomes = run.each(
            f"{server.url}{calls.BASE}",
            [call_of(type, action, minimal(type, action.python_name)) for type, action in targets],
        )
    for (type, action), error, sent in zip(targets, outcomes, server.requests, strict=True):
        where = f"{type}.{action.python_name}"
        assert error.__class__ is CLASSES[status], where
        assert isinstance(error, CommerceLayerError)
        assert (error.status, error.method) == (status, sent.method)
        assert error.url == f"{server.url}{sent.target}"
        assert [members(each) for each in error.errors] == document(status)["errors"], where
        assert [each.pointer for each in error.errors] == [
            "/data/attributes/name",
            "/data/attributes/stock_locations_cutoff",
        ]
        assert {name: error.headers[name.lower()] for name in LIMITS} == LIMITS
        assert all(each.detail in str(error) and each.pointer in str(error) for each in error.errors)


def test_error_cases(run: Run) -> None:
    """Every valid error document of the fixtures is read whole."""
    found = [case for case in cases("inventory_models", "create", "response", valid=True) if case.status]
    failed = [case for case in found if not (case.status or "").startswith("2")]
    assert len(failed) > 15
    body = minimal("inventory_models", "create")
    call = calls.Call("inventory_models", "create", (), body["data"]["attributes"])
    with replaying([Reply(int(case.status or 0), case.body) for case in failed]) as server:
        errors = run.each(f"{server.url}{calls.BASE}", [call] * len(failed))
    for case, error in zip(failed, errors, strict=True):
        assert error.__class__ is CLASSES[int(case.status or 0)]
        shown = [{name: value for name, value in each.items() if value} for each in case.body["errors"]]
        assert [members(each) for each in error.errors] == shown, case.id
