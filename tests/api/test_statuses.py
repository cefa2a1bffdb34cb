"""Names of statuses: the same under every release of Python, and those that HTTP has."""

from __future__ import annotations

from http import HTTPStatus

import pytest

from specloom.api.statuses import phrase

from .support import build_document, openapi

# RFC 9110 names these anew; Python does since its release 3.13.
RENAMED = {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}


@pytest.mark.parametrize("status", HTTPStatus, ids=int)
def test_every_status_has_its_name(status: HTTPStatus) -> None:
    assert phrase(str(int(status))) == RENAMED.get(status, status.phrase)


@pytest.mark.parametrize("status", ["299", "4XX", "default", "", "٤٠٤"])
def test_other_statuses_have_none(status: str) -> None:
    assert phrase(status) == ""


def test_class_names_are_made_of_them() -> None:
    def reply(member: str) -> object:
        schema = {"type": "object", "properties": {member: {"type": "string"}}}
        return {"description": "", "content": {"application/json": {"schema": schema}}}

    responses = {status: reply(f"m{status}") for status in ("200", "418", "422", "499")}
    api, findings = build_document(
        openapi({"/things": {"post": {"operationId": "addThing", "responses": responses}}})
    )
    assert not [finding for finding in findings if finding.level.name == "ERROR"]
    assert [schema.name for schema in api.schemas] == [
        "AddThingResponse",
        "AddThingImATeapot",
        "AddThingUnprocessableContent",
        "AddThingError",
    ]
