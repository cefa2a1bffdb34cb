"""What the ``include`` parameters of a resource list: whole paths are all that there are."""

from __future__ import annotations

import pytest

from specloom.api import Api
from specloom.emit.context import Context
from specloom.emit.package import Package
from specloom.emit.queries import include_paths

from .support import build_document, collection, linkage, openapi, resource


def made(listed: list[str]) -> Api:
    """The API of articles that have an author and comments, and list what can be included."""
    author = {"data": {"type": "object", "properties": {"type": {"enum": ["people", "teams"]}}}}
    paths = {
        **collection("articles", {"title": {"type": "string"}}, {"author": {"properties": author}}),
        **collection("people", {"name": {"type": "string"}}, {"team": linkage("teams")}),
        **collection("teams", {"title": {"type": "string"}}, {"lead": linkage("people")}),
    }
    parameter = {"name": "include", "in": "query", "schema": {"type": "array", "items": {"enum": listed}}}
    if listed:
        paths["/articles"]["get"]["parameters"].append(parameter)
    api, _ = build_document(openapi(paths))
    return api


@pytest.mark.parametrize(
    ("listed", "closed", "typed"),
    [
        (["author", "author.team"], ("author", "author.team"), ["author", "author.team"]),
        (["author"], (), ["author", "author.team", "author.lead", "author.team.lead", "author.lead.team"]),
        ([], (), ["author", "author.team", "author.lead", "author.team.lead", "author.lead.team"]),
    ],
)
def test_only_a_list_of_whole_paths_is_all_that_there_is(
    listed: list[str], closed: tuple[str, ...], typed: list[str]
) -> None:
    api = made(listed)
    articles = resource(api, "articles")
    assert articles.include_paths == closed
    assert include_paths(Context(api, Package("sample", "sample", "Sample", "1")), articles) == typed
