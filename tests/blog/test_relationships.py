"""What a relationship consists of, read and written at its own URL (JSON:API 1.1, section 9.3)."""

from __future__ import annotations

import pytest

from .conftest import Client

T1, T2, T3 = ({"type": "topics", "id": f"t{number}"} for number in (1, 2, 3))


def test_a_to_one_relationship_is_read_set_and_unset(client: Client) -> None:
    from blog import ResourceIdentifier

    assert client(lambda c: c.articles.author_linkage("1")) is None
    assert client(lambda c: c.articles.set_author("1", "p7")) is None
    assert client(lambda c: c.articles.author_linkage("1")) == ResourceIdentifier("people", "p7")
    client(lambda c: c.articles.set_author("1", ResourceIdentifier("people", "p8")))
    assert client.blog.linkage["author"] == {"type": "people", "id": "p8"}
    client(lambda c: c.articles.set_author("1", None))
    assert client.blog.linkage["author"] is None


def test_what_is_sent_is_linkage_alone(client: Client) -> None:
    client(lambda c: c.articles.add_topics("1", ["t9"]))
    (request,) = client.server.requests
    assert (request.method, request.path) == ("POST", "/articles/1/relationships/topics")
    assert request.json == {"data": [{"type": "topics", "id": "t9"}]}
    assert request.headers["content-type"] == "application/vnd.api+json"


def test_a_to_many_relationship_is_replaced_added_to_and_removed_from(client: Client) -> None:
    from blog import ResourceIdentifier

    client(lambda c: c.articles.remove_topics("1", ["t1", "t3"]))
    assert client.blog.linkage["topics"] == [T2]
    client(lambda c: c.articles.add_topics("1", ["t2", "t3"]))
    assert client.blog.linkage["topics"] == [T2, T3]
    client(lambda c: c.articles.replace_topics("1", [ResourceIdentifier("topics", "t1")]))
    assert client.blog.linkage["topics"] == [T1]
    client(lambda c: c.articles.replace_topics("1", []))
    assert client.blog.linkage["topics"] == []


def test_identifiers_come_in_pages(client: Client) -> None:
    page = client(lambda c: c.articles.topics_linkage("1"))
    assert [each.id for each in page] == ["t1", "t2"]
    assert page.has_next and page.links.first is not None
    assert [each.id for each in client.every(lambda c: c.articles.topics_linkage("1"))] == ["t1", "t2", "t3"]
    sized = client(lambda c: c.articles.topics_linkage("1", page_size=1, page_number=2))
    assert [each.id for each in sized] == ["t2"]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda c: c.articles.set_owner("1", None), "owner: it cannot be unset"),
        (lambda c: c.articles.set_author("1", 5), "author: expected a resource or ResourceIdentifier"),
        (lambda c: c.articles.replace_topics("1", None), r"topics: None cannot stand for a list"),
        (lambda c: c.articles.add_topics("1", "t1"), "topics: expected a list"),
        (lambda c: c.articles.remove_topics("1", ["t1", ""]), r"topics\[1\]: expected"),
        (lambda c: c.articles.remove_topics("", ["t1"]), "id: '' cannot be the id"),
    ],
)
def test_a_wrong_argument_is_refused_before_anything_is_sent(
    client: Client, wrong: object, said: str
) -> None:
    from blog import InvalidArgumentError

    with pytest.raises(InvalidArgumentError, match=said):
        client(wrong)  # type: ignore[arg-type]
    assert client.server.requests == []


def test_a_reply_that_is_no_linkage_is_a_typed_error(client: Client) -> None:
    from blog import InvalidResponseError

    client.blog.linkage["author"] = [T1]
    with pytest.raises(InvalidResponseError, match="/data: "):
        client(lambda c: c.articles.author_linkage("1"))
    client.blog.linkage["topics"] = [{"id": "t1"}]
    with pytest.raises(InvalidResponseError, match="/data/0/type: "):
        client(lambda c: c.articles.topics_linkage("1"))


def test_an_error_of_the_service_is_one_of_the_tree(client: Client) -> None:
    from blog import NotFoundError

    with pytest.raises(NotFoundError):
        client(lambda c: c.articles.add_topics("2", ["t1"]))


def test_the_whole_reply(client: Client) -> None:
    reply = client(lambda c: c.articles.with_raw_response.author_linkage("1"))
    assert reply.parsed is None
    assert b"/articles/1/author" in reply.body
