"""What every operation of the description has, and what its requests allow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from specloom.documented.description import Description, Validator
from specloom.source import Bundle

from ..conftest import ROOT, SHARED
from .view import JSON_API

MEDIA_TYPE = "application/vnd.api+json"
READ = {"400", "401", "405", "406", "429", "500"}
WRITE = READ | {"409", "415", "422", "423"}
ERRORS = {
    "list": READ,
    "retrieve": READ | {"404"},
    "create": WRITE,
    "update": WRITE | {"404"},
    "delete": (WRITE | {"404"}) - {"400", "415"},
}
LIMITS = {"X-RateLimit-Limit", "X-RateLimit-Interval", "X-RateLimit-Remaining"}
PAGES = sorted((SHARED / "pages").glob("*.txt"))


def operations(bundled: Bundle) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in bundled.document["paths"].items():
        for method in ("get", "post", "patch", "delete"):
            if method in item:
                yield path, method, {**item[method], "shared": item.get("parameters", [])}


def kind(path: str, method: str) -> str:
    """The action it is like; related ones are retrieved, too, for their resource can be missing."""
    if method == "get":
        return "retrieve" if "{id}" in path else "list"
    return {"post": "create", "patch": "update", "delete": "delete"}[method]


def test_is_valid_openapi(bundled: Bundle) -> None:
    assert not list(OpenAPIV31SpecValidator(bundled.document).iter_errors())
    assert not bundled.findings


def test_operation_ids_are_unique_and_speak(bundled: Bundle) -> None:
    ids = [operation["operationId"] for _, _, operation in operations(bundled)]
    assert len(ids) == len(set(ids)) == 79
    assert all(re.fullmatch(r"(list|retrieve|create|update|delete)[A-Z][A-Za-z]+", each) for each in ids)


def test_every_operation_is_complete(bundled: Bundle) -> None:
    for path, method, operation in operations(bundled):
        replies = operation["responses"]
        errors = {status for status in replies if status >= "400"}
        assert errors == ERRORS[kind(path, method)], (path, method)
        assert operation["tags"] == [path.split("/")[1]]
        assert operation["summary"] and operation["description"]
        for status, reference in replies.items():
            reply = bundled.deref(reference)
            assert set(reply["headers"]) == LIMITS, (path, method, status)
            assert list(reply.get("content", [])) == ([] if status == "204" else [MEDIA_TYPE])
            if status >= "400":
                assert "errors" in bundled.deref(reply["content"][MEDIA_TYPE]["schema"])["properties"]
        if method in ("post", "patch"):
            assert operation["requestBody"]["required"] is True
            assert list(operation["requestBody"]["content"]) == [MEDIA_TYPE]


def test_every_operation_has_its_parameters(bundled: Bundle) -> None:
    for path, method, operation in operations(bundled):
        listed = [bundled.deref(each) for each in [*operation["shared"], *operation.get("parameters", [])]]
        names = {each["name"] for each in listed}
        wanted = {"id"} if "{id}" in path else set[str]()
        is_list = operation["operationId"].startswith("list")
        of_events = path.startswith("/event_stores") or path.endswith("/event_stores")
        if method != "delete":
            wanted |= {"fields"} if of_events else {"include", "fields"}
        if is_list:
            wanted |= {"sort", "page[number]", "page[size]"}
            wanted |= set() if of_events else {"filter[q]"}
        assert names - {"filter"} == wanted, (path, method)
        if kind(path, method) == "list":
            assert "filter" in names


def test_page_size(bundled: Bundle) -> None:
    schema = bundled.document["components"]["parameters"]["PageSize"]["schema"]
    assert schema == {"type": "integer", "minimum": 1, "maximum": 25, "default": 10}


def test_predicates_are_those_of_the_service(bundled: Bundle) -> None:
    predicates = bundled.document["components"]["parameters"]["Predicates"]["x-predicates"]
    assert len(predicates) == len(set(predicates)) == 51
    assert {"eq", "matches_any", "not_cont_all", "null", "true", "jcont", "in_or_null"} <= set(predicates)


def test_examples_are_valid(description: Description) -> None:
    validator, seen = Validator(description), 0
    for path, method, operation in operations(description.bundle):
        base = f"/paths/{path.replace('/', '~1')}/{method}"
        media = {f"{base}/requestBody/content/{JSON_API}": operation.get("requestBody")}
        for reference in operation["responses"].values():
            if "$ref" in reference:
                media[f"{reference['$ref'][1:]}/content/{JSON_API}"] = description.bundle.deref(reference)
        for pointer, holder in media.items():
            for example in (
                (holder or {}).get("content", {}).get(MEDIA_TYPE, {}).get("examples", {})
            ).values():
                value = description.bundle.deref(example)["value"]
                assert not list(validator.faults(value, f"{pointer}/schema"))
                seen += 1
    assert seen >= 10


def test_attribute_examples_are_of_their_type(description: Description) -> None:
    validator = Validator(description)
    schemas = description.bundle.document["components"]["schemas"]
    for name, schema in schemas.items():
        for member, keywords in schema.get("properties", {}).items():
            for example in keywords.get("examples", []) if isinstance(keywords, dict) else []:
                pointer = f"/components/schemas/{name}/properties/{member}"
                assert not list(validator.faults(example, pointer)), (name, member)


LOCATION = {"data": {"type": "stock_locations", "id": "BGaeVnVlKX"}}
SKU = {"data": {"type": "skus", "id": "WmKoASaXVW"}}
PLACE = {"line_1": "2883 Geraldine Lane", "city": "New York", "country_code": "US", "phone": "555"}
NOBODY = {"first_name": "John", "last_name": "Smith"}

REQUESTS: list[tuple[str, str, dict[str, Any], bool]] = [
    ("inventory_models", "post", {"attributes": {"name": "EU"}}, True),
    ("inventory_models", "post", {"attributes": {"name": "EU"}, "relationships": {}}, True),
    ("inventory_models", "post", {"attributes": {}}, False),
    ("inventory_models", "post", {"attributes": {"name": None}}, False),
    ("inventory_models", "post", {"attributes": {"name": "EU", "id": "A"}}, False),
    ("inventory_models", "post", {"attributes": {"name": "EU", "created_at": "2018-01-01T12:00:00Z"}}, False),
    (
        "inventory_models",
        "post",
        {"attributes": {"name": "EU", "strategy": "ship_from_most_available"}},
        False,
    ),
    ("inventory_models", "post", {"attributes": {"name": "EU", "strategy": None}}, True),
    (
        "inventory_models",
        "post",
        {"attributes": {"name": "EU"}, "relationships": {"tags": {"data": []}}},
        False,
    ),
    ("inventory_models", "post", {"attributes": {"name": "EU"}, "links": {}}, False),
    ("inventory_models", "patch", {"id": "A"}, True),
    ("inventory_models", "patch", {"id": 1234}, False),
    ("inventory_models", "patch", {"attributes": {"name": "EU"}}, False),
    ("stock_items", "patch", {"id": "A", "attributes": {"_validate": True}}, True),
    ("stock_items", "post", {"attributes": {"quantity": 1, "_validate": True}}, False),
    (
        "stock_items",
        "post",
        {"attributes": {"quantity": 1, "sku_code": "T"}, "relationships": {"stock_location": LOCATION}},
        True,
    ),
    (
        "stock_items",
        "post",
        {"attributes": {"quantity": 1}, "relationships": {"stock_location": LOCATION, "sku": SKU}},
        True,
    ),
    (
        "stock_items",
        "post",
        {"attributes": {"quantity": 1}, "relationships": {"stock_location": LOCATION}},
        False,
    ),
    (
        "stock_items",
        "post",
        {"attributes": {"quantity": 1, "sku_code": "T"}, "relationships": {"sku": SKU}},
        False,
    ),
    ("stock_items", "patch", {"id": "A", "relationships": {"stock_location": {"data": None}}}, False),
    ("stock_items", "patch", {"id": "A", "relationships": {"stock_location": SKU}}, False),
    (
        "stock_items",
        "patch",
        {"id": "A", "relationships": {"stock_location": {"data": [LOCATION["data"]]}}},
        False,
    ),
    ("stock_items", "patch", {"id": "A", "relationships": {"stock_location": {"links": {}}}}, False),
    (
        "stock_items",
        "patch",
        {"id": "A", "relationships": {"stock_location": {**LOCATION, "meta": {}}}},
        False,
    ),
    ("addresses", "post", {"attributes": {**PLACE, **NOBODY}}, True),
    ("addresses", "post", {"attributes": PLACE}, False),
    ("addresses", "post", {"attributes": {**PLACE, "business": False, "company": "X"}}, False),
    ("addresses", "post", {"attributes": {**PLACE, "business": True, "company": "X"}}, True),
    ("addresses", "post", {"attributes": {**PLACE, **NOBODY, "business": True}}, False),
    ("addresses", "patch", {"id": "A", "relationships": {"geocoder": {"data": None}}}, True),
    ("addresses", "patch", {"id": "A", "relationships": {"tags": {"data": []}}}, True),
    ("addresses", "patch", {"id": "A", "relationships": {"tags": {"data": None}}}, False),
    (
        "attachments",
        "post",
        {
            "attributes": {"name": "X"},
            "relationships": {"attachable": {"data": {"type": "orders", "id": "A"}}},
        },
        True,
    ),
    (
        "attachments",
        "post",
        {"attributes": {"name": "X"}, "relationships": {"attachable": {"data": {"type": "tags", "id": "A"}}}},
        False,
    ),
    ("attachments", "post", {"attributes": {"name": "X"}}, False),
]


@pytest.mark.parametrize(("resource", "method", "data", "is_valid"), REQUESTS)
def test_request(
    description: Description, resource: str, method: str, data: dict[str, Any], is_valid: bool
) -> None:
    path = f"/paths/~1{resource}" + ("" if method == "post" else "~1{id}")
    pointer = f"{path}/{method}/requestBody/content/{JSON_API}/schema"
    faults = list(Validator(description).faults({"data": {"type": resource, **data}}, pointer))
    assert (not faults) is is_valid, faults


def test_replies_may_hold_more(description: Description) -> None:
    """The service grows: what the description does not know is no fault of a reply."""
    response, _ = description.bundle.resolve("#/components/responses/InventoryModel")
    value = {
        "data": {
            "id": "A",
            "type": "inventory_models",
            "links": {"self": "https://yourdomain.commercelayer.io/api/inventory_models/A"},
            "attributes": {"name": "EU", "colour": "red"},
            "relationships": {
                "shelves": {"links": {"self": "https://a.example/b", "related": "https://a.example/c"}}
            },
            "meta": {"mode": "test", "region": "eu"},
        }
    }
    assert not list(Validator(description).faults(value, f"{response}/content/{JSON_API}/schema"))


@pytest.mark.skipif(not PAGES, reason="the documentation pages are not part of the project")
def test_no_sentence_is_copied() -> None:
    """No six words in a row are a page's own."""
    pages = [runs(path.read_text(encoding="utf-8")) for path in PAGES]
    for path in sorted((ROOT / "spec").rglob("*.yaml")):
        for prose in texts(yaml.safe_load(path.read_text(encoding="utf-8"))):
            for page in pages:
                assert not runs(prose) & page, (path, prose)


def texts(value: Any) -> Iterator[str]:
    """Every description, summary and reason."""
    if isinstance(value, dict):
        yield from (
            str(value[key]) for key in ("description", "summary", "reason") if isinstance(value.get(key), str)
        )
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts(inner)


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[index : index + 6]) for index in range(len(words) - 5)}
