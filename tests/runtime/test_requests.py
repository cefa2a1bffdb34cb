"""What goes over the wire: method, target, headers and body, exactly."""

from __future__ import annotations

import json
import pickle
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from specloom.runtime import AcceptedError, InvalidResponseError

from .conftest import JSON_API, Api, Server, warehouse


def test_a_list_is_asked_for_with_everything_that_json_api_offers(api: Api, server: Server) -> None:
    server.say({"data": [warehouse()], "meta": {"record_count": 1}, "links": {"next": "https://x.example/2"}})
    page = api(
        lambda c: c.warehouses.list(
            page_number=2,
            page_size=25,
            sort=["-opened_at", "class_"],
            include=["shelves", "main_shelf.warehouse"],
            fields={"warehouses": ["name", "class_"], "shelves": "row,label_text", "unknown": ["x"]},
            filters={"name_cont": "EU & co", "ids": ["w1", "w2"], "heated_eq": True},
        )
    )
    assert server.last.method == "GET"
    assert server.last.target == (
        "/api/warehouses?include=shelves,main_shelf.warehouse"
        "&fields%5Bwarehouses%5D=name,class&fields%5Bshelves%5D=row,label-text&fields%5Bunknown%5D=x"
        "&sort=-opened_at,class"
        "&filter%5Bq%5D%5Bname_cont%5D=EU%20%26%20co&filter%5Bids%5D=w1,w2&filter%5Bq%5D%5Bheated_eq%5D=true"
        "&page%5Bnumber%5D=2&page%5Bsize%5D=25"
    )
    assert server.last.headers["accept"] == JSON_API
    assert server.last.headers["authorization"] == "Bearer s3cr3t"
    assert server.last.headers["user-agent"] == "sample/1.2.0"
    assert "content-type" not in server.last.headers
    assert [w.name for w in page] == ["North"]
    assert page.meta.record_count == 1
    assert page.links.next == "https://x.example/2"


def test_create_sends_attributes_and_relationships(api: Api, server: Server) -> None:
    from sample import Dimensions, Label, ResourceIdentifier

    server.say({"data": warehouse()}, 201)
    made = api(
        lambda c: c.warehouses.create(
            name="North",
            capacity=None,
            class_="A",
            include_="all",
            include=["shelves"],
            opened_at=datetime(2024, 5, 1, 12, tzinfo=timezone(timedelta(hours=2))),
            dimensions=Dimensions(width=3, from_="door"),
            metadata={"a": [1, {"b": None}]},
            labels=[Label(id="l1", text="x"), ResourceIdentifier("labels", "l2"), "l3"],
        )
    )
    assert made.id == "w1"
    assert (server.last.method, server.last.target) == ("POST", "/api/warehouses?include=shelves")
    assert server.last.headers["content-type"] == JSON_API
    assert server.last.json == {
        "data": {
            "type": "warehouses",
            "attributes": {
                "name": "North",
                "capacity": None,
                "class": "A",
                "include": "all",
                "opened_at": "2024-05-01T10:00:00Z",
                "dimensions": {"width": 3, "from": "door"},
                "metadata": {"a": [1, {"b": None}]},
            },
            "relationships": {"labels": {"data": [{"type": "labels", "id": i} for i in ("l1", "l2", "l3")]}},
        }
    }


def test_update_sends_only_what_is_given(api: Api, server: Server) -> None:
    server.say({"data": warehouse()})
    api(lambda c: c.warehouses.update("w1", recount=True, main_shelf=None, labels=[]))
    assert (server.last.method, server.last.target) == ("PATCH", "/api/warehouses/w1")
    assert server.last.json == {
        "data": {
            "type": "warehouses",
            "id": "w1",
            "attributes": {"_recount": True},
            "relationships": {"main_shelf": {"data": None}, "labels": {"data": []}},
        }
    }


def test_update_of_nothing_sends_no_attributes(api: Api, server: Server) -> None:
    server.say({"data": warehouse()})
    api(lambda c: c.warehouses.update("w1"))
    assert server.last.json == {"data": {"type": "warehouses", "id": "w1"}}


def test_delete(api: Api, server: Server) -> None:
    server.say(status=204)
    assert api(lambda c: c.warehouses.delete("w1")) is None
    assert (server.last.method, server.last.target, server.last.body) == ("DELETE", "/api/warehouses/w1", b"")


def test_a_singleton_has_no_id(api: Api, server: Server) -> None:
    server.say({"data": {"type": "settings", "id": "1", "attributes": {"time_zone": "UTC"}}})
    assert api(lambda c: c.settings.retrieve()).time_zone == "UTC"
    assert server.last.target == "/api/settings"
    server.say({"data": {"type": "settings", "id": "1", "attributes": {"time_zone": None}}})
    assert api(lambda c: c.settings.update(time_zone=None)).time_zone is None
    assert server.last.json == {"data": {"type": "settings", "attributes": {"time_zone": None}}}


def test_related_resources(api: Api, server: Server) -> None:
    from sample import Label, Shelf, Warehouse

    server.say({"data": {"type": "shelves", "id": "s1", "attributes": {"row": 3}}})
    assert isinstance(api(lambda c: c.warehouses.main_shelf("w1", fields={"shelves": ["row"]})), Shelf)
    assert server.last.target == "/api/warehouses/w1/main_shelf?fields%5Bshelves%5D=row"
    server.say({"data": [{"type": "labels", "id": "l1", "attributes": {"text": "x"}}]})
    page = api(lambda c: c.warehouses.labels("w1", page_size=2, sort="text"))
    assert [type(label) for label in page] == [Label]
    assert server.last.target == "/api/warehouses/w1/labels?sort=text&page%5Bsize%5D=2"
    server.say({"data": warehouse()})
    assert isinstance(api(lambda c: c.labels.labelled("l1")), Warehouse)
    server.say({"data": None})
    assert api(lambda c: c.labels.labelled("l1")) is None


def test_names_in_a_related_query_are_those_of_what_comes_back(api: Api, server: Server) -> None:
    server.say({"data": []})
    api(lambda c: c.warehouses.shelves("w1", sort="-label_text", filters={"label_text": "x"}))
    # Shelves have no predicates, whatever warehouses have.
    assert server.last.target == "/api/warehouses/w1/shelves?sort=-label-text&filter%5Blabel-text%5D=x"


def test_actions(api: Api, server: Server) -> None:
    server.say({"data": warehouse(strategy="closed")}, 202)
    assert api(lambda c: c.warehouses.close("w1", reason="flood", class_="A")).strategy == "closed"
    assert (server.last.method, server.last.target) == ("PATCH", "/api/warehouses/w1/close")
    assert server.last.json["data"] == {
        "type": "warehouses",
        "id": "w1",
        "attributes": {"reason": "flood", "class": "A"},
    }
    server.say(status=202)
    assert api(lambda c: c.warehouses.remind("w1")) is None
    assert (server.last.method, server.last.body) == ("POST", b"")


def test_documented_parameters_beyond_those_of_json_api(api: Api, server: Server) -> None:
    server.say({"data": []})
    api(lambda c: c.warehouses.list(locale="it", page_size=1))
    assert server.last.target == "/api/warehouses?page%5Bsize%5D=1&locale=it"
    server.say({"data": []})
    api(lambda c: c.warehouses.list(locale=None))
    assert server.last.target == "/api/warehouses"


def test_options_of_a_single_call(api: Api, server: Server) -> None:
    server.say({"data": []})
    options: Any = {
        "headers": {"X-Request-Id": "1", "authorization": "Bearer o"},
        "query": {"debug": "a b"},
    }
    api(lambda c: c.warehouses.list(options=options), headers={"X-Request-Id": "0", "X-Team": "t"})
    assert server.last.target == "/api/warehouses?debug=a%20b"
    assert server.last.headers["x-request-id"] == "1"
    assert server.last.headers["x-team"] == "t"
    assert server.last.headers["authorization"] == "Bearer o"


@pytest.mark.parametrize(
    ("id", "path"),
    [
        ("a/b", "/api/warehouses/a%2Fb"),
        ("a?b=c#d", "/api/warehouses/a%3Fb%3Dc%23d"),
        ("../users", "/api/warehouses/..%2Fusers"),
        ("ü %", "/api/warehouses/%C3%BC%20%25"),
        ("%2e%2e", "/api/warehouses/%252e%252e"),
        ("{id}", "/api/warehouses/%7Bid%7D"),
    ],
)
def test_an_id_stays_one_segment_of_the_path(api: Api, server: Server, id: str, path: str) -> None:
    server.say({"data": warehouse()})
    api(lambda c: c.warehouses.retrieve(id))
    assert server.last.target == path


def test_a_reply_without_a_body_says_that_what_was_sent_was_taken(api: Api, server: Server) -> None:
    from sample import AttributeNotLoadedError

    server.say(status=204)
    updated = api(lambda c: c.warehouses.update("w1", name="South", capacity=None))
    assert (updated.id, updated.name, updated.capacity) == ("w1", "South", None)
    with pytest.raises(AttributeNotLoadedError):
        _ = updated.strategy
    server.say(status=204)
    assert api(lambda c: c.settings.update(time_zone="UTC")).time_zone == "UTC"


TICKET = {"type": "tickets", "id": "7", "attributes": {"done": False}}


@pytest.mark.parametrize("reply", [None, {"meta": {"queue": 3}}, {"data": TICKET}])
def test_an_answer_that_is_described_and_has_no_resource_is_none(
    api: Api, server: Server, reply: Any
) -> None:
    server.say(reply, 202)
    assert api(lambda c: c.shelves.update("s1", row=2)) is None
    server.say(reply, 202, retry_after="9")
    whole = api(lambda c: c.shelves.with_raw_response.update("s1", row=2))
    assert (whole.parsed, whole.status, whole.headers["retry-after"]) == (None, 202, "9")
    assert json.loads(whole.body or b"null") == reply
    server.say(reply, 202)
    assert api(lambda c: c.warehouses.audit("w1")) is None


def test_answers_without_a_body(api: Api, server: Server) -> None:
    server.say(status=204)
    assert api(lambda c: c.shelves.create(row=1, warehouse="w1")) is None
    server.say(status=204)
    assert api(lambda c: c.shelves.update("s1", row=2)).row == 2
    server.say(status=204)
    assert api(lambda c: c.warehouses.audit("w1")) is None
    server.say(status=204)
    assert api(lambda c: c.warehouses.replace("w1", name="South")).name == "South"
    server.say(status=204)
    with pytest.raises(InvalidResponseError, match="it has no body"):
        api(lambda c: c.warehouses.close("w1", reason="flood"))


def test_a_described_answer_of_another_type_is_that_resource(api: Api, server: Server) -> None:
    from sample import GenericResource, Label, Shelf

    made = []
    for data in ({"type": "labels", "id": "1"}, TICKET, {"type": "shelves", "id": "1"}):
        server.say({"data": data}, 202)
        made.append(api(lambda c: c.shelves.create(row=1, warehouse="w1")))
    assert [type(each) for each in made] == [Label, GenericResource, Shelf]
    assert made[1].attributes == {"done": False}
    server.say({"data": {"type": "pallets", "id": "1"}}, 202)
    assert api(lambda c: c.shelves.create(row=1, warehouse="w1")) is None


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.warehouses.create(name="North"),
        lambda c: c.warehouses.update("w1", name="North"),
        lambda c: c.warehouses.replace("w1", name="North"),
        lambda c: c.warehouses.close("w1", reason="flood"),
    ],
)
@pytest.mark.parametrize("reply", [None, {"meta": {}}, {"data": TICKET}, b"<p>soon"])
def test_what_is_accepted_and_not_done_says_so_unless_it_is_described(
    api: Api, server: Server, call: Any, reply: Any
) -> None:
    server.say(reply, 202, content_location="/tickets/7")
    with pytest.raises(AcceptedError, match="accepted the request and has not done it yet") as caught:
        api(call)
    error = caught.value
    assert (error.status, error.headers["content-location"]) == (202, "/tickets/7")
    assert (error.method, error.url.partition("/api")[2]) == (server.last.method, server.last.target[4:])
    assert "how far it is: /tickets/7" in str(error) and "cannot be read" not in str(error)
    assert error.body == (reply if isinstance(reply, bytes) else json.dumps(reply).encode() if reply else b"")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_reading_what_is_not_there_yet_says_so(api: Api, server: Server) -> None:
    for call in (lambda c: c.warehouses.retrieve("w1"), lambda c: c.warehouses.list()):
        server.say(status=202)
        with pytest.raises(AcceptedError):
            api(call)


def test_a_resource_in_an_answer_202_is_the_answer(api: Api, server: Server) -> None:
    server.say({"data": warehouse(name="South")}, 202)
    assert api(lambda c: c.warehouses.update("w1", name="South")).name == "South"


def test_an_answer_with_meta_alone_says_that_an_update_was_taken(api: Api, server: Server) -> None:
    # JSON:API 1.0, section 9.2.3.1.
    server.say({"meta": {"revision": 3}, "jsonapi": {"version": "1.0"}})
    updated = api(lambda c: c.warehouses.update("w1", name="South"))
    assert (updated.id, updated.name) == ("w1", "South")
    for odd in ({"meta": {}, "data": 3}, {"meta": {}, "errors": []}, b"{", b"[]"):
        server.say(odd)
        with pytest.raises(InvalidResponseError):
            api(lambda c: c.warehouses.update("w1", name="South"))
    server.say({"meta": {}}, 201)
    with pytest.raises(InvalidResponseError, match="it has no resource"):
        api(lambda c: c.warehouses.create(name="South"))


def test_many_are_created_of_which_some_come_later(api: Api, server: Server) -> None:
    server.say({"data": {"type": "shelves", "id": "1", "attributes": {"row": 1}}}, 201)
    server.say(status=202)
    result = api(lambda c: c.shelves.create_many([{"row": 1, "warehouse": "w1"}] * 2, concurrency=1))
    assert ([each and each.row for each in result.values], result.errors) == ([1, None], {})


def test_an_api_key_goes_where_it_is_declared(api: Api, server: Server) -> None:
    server.say({"data": []})
    api(lambda c: c.warehouses.list(), signature_key="k3y")
    assert server.last.headers["x-signature"] == "k3y"
    server.say({"data": []})
    api(lambda c: c.warehouses.list(), access_token=None)
    assert "authorization" not in server.last.headers
