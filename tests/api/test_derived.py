"""Names of classes of arguments: reserved where there are such classes, and given way to."""

from __future__ import annotations

from typing import Any

import pytest

from .support import build_document, collection, openapi, ref, rules


def updates(*kinds: str) -> dict[str, Any]:
    """Articles with these methods, and a plain operation whose body is called like arguments of theirs."""
    paths = collection("articles", {"title": {"type": "string"}})
    for path in paths.values():
        for method in {"post", "patch"} - set(kinds):
            path.pop(method, None)
    body = {"content": {"application/json": {"schema": ref("ArticleUpdate")}}}
    paths["/import"] = {"post": {"requestBody": body, "responses": {"204": {"description": ""}}}}
    return paths


PLAIN_UPDATE = {"type": "object", "properties": {"title": {"type": "string"}}}


@pytest.mark.parametrize(
    ("kinds", "named"), [(("post",), "ArticleUpdate"), (("post", "patch"), "ArticleUpdateModel")]
)
def test_a_schema_gives_way_to_a_class_of_arguments_that_is_there(kinds: tuple[str, ...], named: str) -> None:
    api, findings = build_document(openapi(updates(*kinds), ArticleUpdate=PLAIN_UPDATE))
    assert [each for each in findings if each.level == "error"] == []
    assert [each.name for each in api.schemas] == [named]


def test_two_schemas_never_share_the_name_that_one_falls_back_to() -> None:
    paths = updates("post", "patch")
    content = {"application/json": {"schema": ref("ArticleUpdateModel")}}
    paths["/import"]["put"] = {"requestBody": {"content": content}, "responses": {"204": {"description": ""}}}
    document = openapi(paths, ArticleUpdate=PLAIN_UPDATE, ArticleUpdateModel=PLAIN_UPDATE)
    _, findings = build_document(document)
    assert "name-collision" in rules(findings)


def test_a_resource_gives_way_to_the_arguments_of_another() -> None:
    paths = {**collection("articles", {}), **collection("article_updates", {})}
    api, findings = build_document(openapi(paths))
    assert [each for each in findings if each.level == "error"] == []
    assert [each.model for each in api.resources] == ["Article", "ArticleUpdateResource"]
    del paths["/articles/{id}"]["patch"]
    api, _ = build_document(openapi(paths))
    assert [each.model for each in api.resources] == ["Article", "ArticleUpdate"]
