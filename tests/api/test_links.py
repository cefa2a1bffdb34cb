"""Documentation pages: of the operation, else of its tag, its resource, the document."""

from __future__ import annotations

from typing import Any

import pytest

from .support import build_document, collection, openapi, resource


def page(name: str) -> dict[str, str]:
    return {"url": f"https://docs.example/{name}"}


def described(*places: str) -> dict[str, Any]:
    """A document with a resource whose list operation has a tag; pages are stated at these places."""
    document: Any = openapi(collection("books", {"name": {"type": "string"}}))
    listed = document["paths"]["/books"]["get"]
    listed["tags"] = ["shelf"]
    document["tags"] = [{"name": "shelf"}]
    schema = listed["responses"]["200"]["content"]["application/vnd.api+json"]["schema"]
    there = {
        "operation": listed,
        "tag": document["tags"][0],
        "resource": schema["properties"]["data"]["items"],
        "document": document,
    }
    for place in places:
        there[place]["externalDocs"] = page(place)
    return document


@pytest.mark.parametrize(
    ("places", "shown"),
    [
        (("operation", "tag", "resource", "document"), "operation"),
        (("tag", "resource", "document"), "tag"),
        (("resource", "document"), "resource"),
        (("document",), "document"),
    ],
)
def test_an_operation_links_to_the_nearest_page(places: tuple[str, ...], shown: str) -> None:
    api, _ = build_document(described(*places))
    listed, created, *_ = resource(api, "books").actions
    assert listed.operation.documentation_url == page(shown)["url"]
    assert created.kind == "create"
    nearest = "resource" if "resource" in places else "document"
    assert created.operation.documentation_url == page(nearest)["url"]


@pytest.mark.parametrize(
    ("places", "shown"),
    [
        (("resource", "tag", "document"), "resource"),
        (("tag", "document"), "tag"),
        (("document",), "document"),
    ],
)
def test_a_resource_links_to_the_nearest_page(places: tuple[str, ...], shown: str) -> None:
    api, _ = build_document(described(*places))
    assert resource(api, "books").documentation_url == page(shown)["url"]


def test_nothing_is_linked_to_where_nothing_is_stated() -> None:
    api, _ = build_document(described())
    assert resource(api, "books").documentation_url == ""
    assert {each.operation.documentation_url for each in resource(api, "books").actions} == {""}
