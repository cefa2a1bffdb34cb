"""Collections below a member of another: resources of their own, or made and changed in their place."""

from __future__ import annotations

import pytest

from .conftest import Client


def test_a_collection_below_a_member_is_a_resource_of_its_own(client: Client) -> None:
    page = client(lambda c: c.comments.list(article_id="1"))
    assert [each.text for each in page] == ["First"]
    made = client(lambda c: c.comments.create(article_id="1", text="Second"))
    assert client(lambda c: c.comments.retrieve(made, article_id="1")).text == "Second"
    assert client(lambda c: c.comments.update(made.id, article_id="1", text="Other")).text == "Other"
    client(lambda c: c.comments.delete(made, article_id="1"))
    assert list(client.blog.comments) == ["c1"]


def test_it_has_what_every_collection_has(client: Client) -> None:
    import blog

    result = client(lambda c: c.comments.create_many([{"text": "a"}, {"text": "b"}], article_id="1"))
    assert [each.text for each in result.values] == ["a", "b"]
    assert client(lambda c: c.comments.first(article_id="1")).id == "c1"
    gone = client(lambda c: c.comments.delete_many([each.id for each in result.values], article_id="1"))
    assert not gone.errors
    with pytest.raises(blog.NotFoundError):
        client(lambda c: c.comments.list(article_id="2"))
    with pytest.raises(TypeError, match="article_id"):
        client(lambda c: c.comments.list())


def test_a_resource_with_a_home_is_created_below_another(client: Client) -> None:
    made = client(lambda c: c.articles.create_topic("1", sort_="b", parent="t1"))
    assert (made.type, made.sort) == ("topics", "b")
    (request,) = client.server.requests
    assert (request.method, request.path) == ("POST", "/articles/1/topics")
    assert request.json == {
        "data": {
            "type": "topics",
            "attributes": {"sort": "b"},
            "relationships": {"parent": {"data": {"type": "topics", "id": "t1"}}},
        }
    }


def test_it_is_updated_there_with_its_own_id(client: Client) -> None:
    changed = client(lambda c: c.articles.update_topic("1", topic_id="t2", sort_="z"))
    assert (changed.id, changed.sort) == ("t2", "z")
    assert client.server.requests[0].json["data"]["id"] == "t2"


def test_what_is_required_of_it_is_required(client: Client) -> None:
    from blog import InvalidArgumentError

    with pytest.raises(InvalidArgumentError, match="parent: is required"):
        client(lambda c: c.articles.create_topic("1", sort_="b"))
    with pytest.raises(InvalidArgumentError, match="no such argument"):
        client(lambda c: c.articles.create_topic("1", sort_="b", parent="t1", titel="x"))
    assert client.server.requests == []


def test_a_parameter_called_id_does_not_hide_the_resource_s(client: Client) -> None:
    client(lambda c: c.articles.put_topic("1", "t3", {"weight": 4}))
    assert client.server.requests[0].path == "/articles/1/topics/t3"
    article = client(lambda c: c.articles.retrieve("1"))
    client(lambda c: c.articles.put_topic(article, "t2", {"weight": 5}))
    assert client.blog.weights == {"t3": 4, "t2": 5}
