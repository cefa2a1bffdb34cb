"""The collection: its format, every operation in it, documented bodies and replies, and no guesses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from specloom.api import Options, build
from specloom.api.ir import Api, Operation
from specloom.emit.package import Package
from specloom.emit.postman import emit
from specloom.emit.render import Templates
from specloom.source import bundle, load
from tests.conftest import ROOT, SHARED

FORMAT = json.loads((Path(__file__).parent / "format.schema.json").read_text("utf-8"))
DOCUMENTS = [ROOT / "spec" / "openapi.yaml", *sorted(SHARED.glob("specs/*.json"))]
SMALL = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "servers": [{"url": "https://{shop}.example/v1", "variables": {"shop": {"default": "main"}}}],
    "components": {"securitySchemes": {"key": {"type": "apiKey", "name": "X-Key", "in": "header"}}},
    "security": [{"key": []}],
    "paths": {
        "/notes/{name}.{ext}": {
            "get": {
                "operationId": "readNote",
                "tags": ["notes"],
                "security": [],
                "parameters": [
                    {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "ext", "in": "path", "required": True, "schema": {"type": "string"}},
                    {
                        "name": "q",
                        "in": "query",
                        "required": True,
                        "schema": {"type": "string"},
                        "example": "x",
                    },
                    {"name": "page", "in": "query", "schema": {"type": "integer", "default": 2}},
                ],
                "responses": {"200": {"description": "It.", "content": {"text/plain": {"example": "hello"}}}},
            }
        }
    },
}


def api_of(document: Path) -> Api:
    api, _ = build(bundle(load(document)), Options("some_client", "Some", {}))
    return api


def collection_of(api: Api) -> dict[str, Any]:
    (text,) = emit(api, Package("some_client", "some-client", "Some", "1.0", "1.0"), Templates()).values()
    collection: dict[str, Any] = json.loads(text)
    return collection


def operations(api: Api) -> Iterator[Operation]:
    for resource in api.resources:
        yield from (action.operation for action in resource.actions)
    for group in api.groups:
        yield from group.operations


def requests(collection: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for folder in collection["item"]:
        yield from folder["item"]


@pytest.fixture(scope="module", params=DOCUMENTS, ids=lambda path: path.stem)
def api(request: pytest.FixtureRequest) -> Api:
    return api_of(request.param)


def test_the_format_holds(api: Api) -> None:
    jsonschema.validate(collection_of(api), FORMAT, cls=jsonschema.Draft202012Validator)


def test_every_operation_is_there_once(api: Api) -> None:
    made = sorted(
        (each["request"]["method"], "/" + "/".join(each["request"]["url"]["path"]))
        for each in requests(collection_of(api))
    )
    expected = sorted(
        (each.method.upper(), each.path.replace("{", ":").replace("}", "")) for each in operations(api)
    )
    assert made == expected


def test_documented_bodies_and_replies_are_shown(api: Api) -> None:
    items = list(requests(collection_of(api)))
    for item, operation in zip(items, operations(api), strict=True):
        media = operation.body.media if operation.body else ()
        for example in (each for one in media[:1] for each in one.examples[:1]):
            assert json.loads(item["request"]["body"]["raw"]) == example.value
        shown = [each["body"] for each in item["response"]]
        for response in operation.responses:
            for example in (each for one in response.media[:1] for each in one.examples):
                assert json.dumps(example.value, indent=2) in shown


@pytest.fixture
def small(tmp_path: Path) -> dict[str, Any]:
    (tmp_path / "openapi.json").write_text(json.dumps(SMALL))
    return collection_of(api_of(tmp_path / "openapi.json"))


def test_host_and_credentials_are_variables(small: dict[str, Any]) -> None:
    values = {each["key"]: each["value"] for each in small["variable"]}
    assert values == {
        "shop": "main",
        "baseUrl": "https://{{shop}}.example/v1",
        "apiKey": "",
        "name": "",
        "ext": "",
    }
    assert {each["key"]: each["value"] for each in small["auth"]["apikey"]} == {
        "key": "X-Key",
        "value": "{{apiKey}}",
        "in": "header",
    }


def test_optional_parameters_are_off_and_required_ones_on(small: dict[str, Any]) -> None:
    (item,) = requests(small)
    url = item["request"]["url"]
    assert url["raw"] == "{{baseUrl}}/notes/{{name}}.{{ext}}?q=x"
    assert [(each["key"], each["value"], each.get("disabled", False)) for each in url["query"]] == [
        ("q", "x", False),
        ("page", "2", True),
    ]
    assert item["request"]["auth"] == {"type": "noauth"}
    assert item["response"][0]["body"] == "hello"
