"""The collection: its format, every operation in it, documented bodies and replies, and no guesses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jsonschema
import pytest

from specloom.api import Options, build
from specloom.api.ir import Api, Operation
from specloom.diagnostics import SpecloomError
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
    (text,) = emit(api, Package("some_client", "some-client", "Some", "1.0"), Templates()).values()
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
                assert json.dumps(example.value, indent=2, ensure_ascii=False) in shown


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


def operation_of(**operation: Any) -> dict[str, Any]:
    """The item of one operation, ``POST /things/{id}``."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/things/{id}": {"post": {"responses": {"204": {"description": "Done."}}, **operation}}},
    }
    with TemporaryDirectory() as folder:
        place = Path(folder) / "openapi.json"
        place.write_text(json.dumps(document))
        (item,) = requests(collection_of(api_of(place)))
    jsonschema.validate(
        [{"name": "f", "item": [item]}], {"$ref": "#/$defs/folders", "$defs": FORMAT["$defs"]}
    )
    return item


def parameter(name: str, location: str = "query", **more: Any) -> dict[str, Any]:
    return {"name": name, "in": location, "schema": {"type": "string"}, **more}


def test_a_part_of_the_path_is_a_variable_with_the_documented_example() -> None:
    item = operation_of(
        parameters=[parameter("id", "path", required=True, example="a1", description="Which.")]
    )
    assert item["request"]["url"]["path"] == ["things", ":id"]
    assert item["request"]["url"]["variable"] == [{"key": "id", "value": "a1", "description": "Which."}]


QUERIES: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({"schema": {"type": "boolean", "default": False}}, [("q", "false")]),
    ({"schema": {"type": "array"}, "example": ["a", "b"]}, [("q", "a"), ("q", "b")]),
    ({"schema": {"type": "array"}, "example": ["a", "b"], "explode": False}, [("q", "a,b")]),
    (
        {"schema": {"type": "array"}, "example": ["a", "b"], "explode": False, "style": "pipeDelimited"},
        [("q", "a|b")],
    ),
    ({"schema": {"type": "object"}, "example": {"a": 1}}, [("a", "1")]),
    ({"schema": {"type": "object"}, "example": {"a": 1}, "explode": False}, [("q", "a,1")]),
    ({"schema": {"type": "object"}, "example": {"a": 1}, "style": "deepObject"}, [("q[a]", "1")]),
    (
        {"schema": {"allOf": [{"properties": {"a": {}, "b": {"enum": ["x"]}}}]}, "style": "deepObject"},
        [("q[a]", ""), ("q[b]", "x")],
    ),
    ({"schema": {"type": "string"}, "examples": {"one": {"value": "a b&c"}}}, [("q", "a b&c")]),
]


@pytest.mark.parametrize(("stated", "expected"), QUERIES)
def test_a_query_parameter_is_written_in_its_style(
    stated: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    url = operation_of(parameters=[parameter("q", **stated)])["request"]["url"]
    assert [(each["key"], each["value"]) for each in url["query"]] == expected
    assert all(each["disabled"] for each in url["query"])
    assert url["raw"] == "{{baseUrl}}/things/:id"


def test_a_member_of_a_parameter_has_its_own_description() -> None:
    schema = {"properties": {"a": {"description": "Of a."}, "b": {}}}
    given = parameter("q", schema=schema, style="deepObject", description="Of q.")
    query = operation_of(parameters=[given])["request"]["url"]["query"]
    assert [each["description"] for each in query] == ["Of a.", "Of q."]


def test_headers_and_cookies_are_listed() -> None:
    given = [
        parameter("X-Mode", "header", required=True, example="test"),
        parameter("s", "cookie", example="1"),
    ]
    headers = operation_of(parameters=given)["request"]["header"]
    assert headers == [
        {"key": "X-Mode", "value": "test"},
        {"key": "Cookie", "value": "s=1", "disabled": True},
    ]


FORM = {
    "schema": {
        "required": ["grant"],
        "properties": {"grant": {"const": "client"}, "scope": {"type": "string", "description": "What for."}},
    }
}


@pytest.mark.parametrize(
    ("media_type", "mode"),
    [("application/x-www-form-urlencoded", "urlencoded"), ("multipart/form-data", "formdata")],
)
def test_a_form_has_its_fields_and_optional_ones_are_off(media_type: str, mode: str) -> None:
    body = operation_of(requestBody={"content": {media_type: FORM}})["request"]["body"]
    assert body["mode"] == mode
    assert [(each["key"], each["value"], each.get("disabled", False)) for each in body[mode]] == [
        ("grant", "client", False),
        ("scope", "", True),
    ]


def test_a_body_without_an_example_is_the_least_that_is_valid() -> None:
    item = operation_of(requestBody={"content": {"application/json": FORM, "text/plain": {}}})
    assert json.loads(item["request"]["body"]["raw"]) == {"grant": "client"}
    assert {"key": "Content-Type", "value": "application/json"} in item["request"]["header"]


def test_a_body_that_is_no_text_is_a_file() -> None:
    body = operation_of(requestBody={"content": {"image/png": {}}})["request"]["body"]
    assert body == {"mode": "file", "file": {"src": None}}


def test_a_saved_reply_shows_the_request_of_its_name() -> None:
    def content(**values: Any) -> dict[str, Any]:
        examples = {name: {"value": value} for name, value in values.items()}
        return {"content": {"application/json": {"schema": {}, "examples": examples}}}

    item = operation_of(
        requestBody=content(one={"a": 1}, two={"a": 2}),
        responses={"201": {"description": "Made.", **content(two={"b": 2}, one={"b": 1})}},
    )
    assert json.loads(item["request"]["body"]["raw"]) == {"a": 1}
    assert [
        (each["name"], json.loads(each["originalRequest"]["body"]["raw"]), json.loads(each["body"]))
        for each in item["response"]
    ] == [("201 two", {"a": 2}, {"b": 2}), ("201 one", {"a": 1}, {"b": 1})]


def test_ids_are_unique_and_stay(api: Api) -> None:
    ids = list(_ids(collection_of(api)))
    assert len(ids) == len(set(ids))
    assert ids == list(_ids(collection_of(api)))


def _ids(node: Any) -> Iterator[str]:
    if isinstance(node, dict) and ("request" in node or "originalRequest" in node or "item" in node):
        yield from ([node["id"]] if "id" in node else [])
        for child in (*node.get("item", ()), *node.get("response", ())):
            yield from _ids(child)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    document = {**SMALL, "info": {"title": "half \ud800", "version": "1"}}
    (tmp_path / "openapi.json").write_text(json.dumps(document))
    with pytest.raises(SpecloomError) as caught:
        collection_of(api_of(tmp_path / "openapi.json"))
    assert caught.value.findings[0].message
