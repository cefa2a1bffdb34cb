"""Plain operations: parameters in all places, bodies and replies of all kinds."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
from sample import Dimensions, InvalidArgumentError, InvalidResponseError, StockLine, StockReport

from specloom.runtime import Body, Operation, Parameter, Reply
from specloom.runtime.core import RawReply
from specloom.runtime.decode import UnreadableError

from .conftest import Api, Server

REPORT = {"day": "2024-01-02", "lines": [{"code": "A", "quantity": "3", "state": "lost"}], "note": "x"}


def test_parameters_in_all_places(api: Api, server: Server) -> None:
    server.say(REPORT, content_type="application/json; charset=utf-8")
    report = api(
        lambda c: c.reports.stock(
            "daily",
            warehouse_ids=["a", "b,c"],
            size=Dimensions(width=1, from_="x y"),
            x_trace="t",
            session="s;1",
        )
    )
    assert server.last.target == (
        "/api/reports/daily?warehouse_ids=a,b%2Cc&size%5Bwidth%5D=1&size%5Bfrom%5D=x%20y"
    )
    assert server.last.headers["x-trace"] == "t"
    assert server.last.headers["cookie"] == "session=s%3B1"
    assert server.last.headers["accept"] == "application/json"
    assert isinstance(report, StockReport)
    assert report.day == date(2024, 1, 2)
    assert report.lines[0] == StockLine(code="A", quantity=3, state="lost")
    assert report.model_extra == {"note": "x"}


def test_what_is_left_out_is_not_sent(api: Api, server: Server) -> None:
    server.say(REPORT, content_type="application/json")
    api(lambda c: c.reports.stock("weekly"))
    assert server.last.target == "/api/reports/weekly"
    assert not {"x-trace", "cookie"} & set(server.last.headers)


def test_faults_of_all_arguments_at_once(api: Api, server: Server) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        api(lambda c: c.reports.stock("hourly", warehouse_ids=3))
    assert len(caught.value.faults) == 2
    assert "kind: " in str(caught.value)
    assert "'daily' or 'weekly'" in str(caught.value)
    for call in (lambda c: c.reports.stock(None), lambda c: c.reports.import_(None)):
        with pytest.raises(InvalidArgumentError, match="is required"):
            api(call)
    with pytest.raises(InvalidArgumentError, match=r"body: .*valid"):
        api(lambda c: c.reports.import_([{"day": "x"}]))
    assert server.received == []


def test_json_bodies(api: Api, server: Server) -> None:
    server.say([REPORT], 201, content_type="application/json")
    plain = {"day": "2024-01-02", "lines": [{"code": "B", "quantity": 3}]}
    given = [StockReport(day=date(2024, 1, 2), lines=[StockLine(code="A", quantity=1)]), plain]
    assert api(lambda c: c.reports.import_(given))[0].lines[0].code == "A"
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.json == [{"day": "2024-01-02", "lines": [{"code": "A", "quantity": 1}]}, plain]


def test_form_bodies(api: Api, server: Server) -> None:
    server.say(b"ignored", content_type="text/html")
    assert api(lambda c: c.reports.rename(3, {"name": "a b&c", "tags": ["x", "y"], "n": None})) is None
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert server.last.body == b"name=a%20b%26c&tags=x&tags=y"
    server.say(status=204)
    assert api(lambda c: c.reports.rename(3)) is None
    assert server.last.body == b""


def test_multipart_bodies(api: Api, server: Server) -> None:
    server.say(b"stor\xc3\xa9", content_type="text/plain; charset=UTF-8")
    named = io.BytesIO(b"two")
    named.name = "/home/x/two.txt"
    body = {"title": "Übersicht", "count": 2, "a": b"one", "b": named, "c": ("c.csv", b"3", "text/csv")}
    assert api(lambda c: c.reports.attach(3, body)) == "storé"
    assert server.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    sent = server.last.body
    for expected in (
        b'name="title"\r\n\r\n\xc3\x9cbersicht',
        b'name="count"\r\n\r\n2',
        b'name="a"; filename="file"\r\nContent-Type: application/octet-stream\r\n\r\none',
        b'name="b"; filename="two.txt"\r\nContent-Type: application/octet-stream\r\n\r\ntwo',
        b'name="c"; filename="c.csv"\r\nContent-Type: text/csv\r\n\r\n3',
    ):
        assert expected in sent


def test_a_file_that_cannot_be_read_says_so_itself(api: Api, server: Server) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        api(lambda c: c.reports.picture(3, Broken()))


@pytest.mark.parametrize("content", [b"\x00\xff", io.BytesIO(b"\x00\xff"), ("x.png", b"\x00\xff")])
def test_binary_bodies_and_replies(api: Api, server: Server, content: Any) -> None:
    server.say(b"\x89PNG\x00", 206, content_type="image/png")
    if isinstance(content, io.BytesIO):
        content.seek(0)
    assert api(lambda c: c.reports.picture(3, content)) == b"\x89PNG\x00"
    assert server.last.body == b"\x00\xff"
    assert server.last.headers["content-type"] == "application/octet-stream"
    assert server.last.headers["accept"] == "image/png"


def test_replies_that_do_not_fit(api: Api, server: Server) -> None:
    server.say({"day": "x"}, content_type="application/json")
    with pytest.raises(InvalidResponseError, match=r"/day: .*; /lines: is missing"):
        api(lambda c: c.reports.stock("daily"))
    server.say(b"<html>", content_type="text/html")
    with pytest.raises(InvalidResponseError, match="it is text/html, not application/json"):
        api(lambda c: c.reports.stock("daily"))
    server.say(content_type="application/json")
    with pytest.raises(InvalidResponseError, match="it has no body"):
        api(lambda c: c.reports.stock("daily"))


def raw(content: bytes, status: int = 200, kind: str = "application/json") -> RawReply:
    return RawReply(status, {"content-type": kind}, content, "GET", "u")


def read(replies: dict[str, Reply | None], reply: RawReply) -> Any:
    return Operation[Any]("GET", "/x", replies=replies).call([]).read(reply)


def test_the_status_decides_what_is_read() -> None:
    replies = {
        "200": Reply("application/json", int),
        "2XX": Reply("application/json", str),
        "204": None,
        "default": Reply("application/json", bool),
    }
    assert read(replies, raw(b"1")) == 1
    assert read(replies, raw(b'"1"', 201)) == "1"
    assert read(replies, raw(b"", 204)) is None
    assert read({"default": replies["default"]}, raw(b"true")) is True
    # A success that is not declared is read as the one that is.
    assert read({"200": replies["200"]}, raw(b"3", 201)) == 3
    assert read({}, raw(b"whatever", kind="text/plain")) is None


def test_empty_replies_where_none_is_a_value() -> None:
    assert read({"200": Reply("application/json", int | None)}, raw(b"")) is None
    with pytest.raises(UnreadableError):
        read({"200": Reply("application/json", int)}, raw(b""))
    assert read({"200": Reply("text/plain", str)}, raw(b"", kind="text/plain")) == ""


def test_text_that_is_json_and_text_that_is_not() -> None:
    replies: dict[str, Reply | None] = {"200": Reply("application/json", str)}
    assert read(replies, raw(b'"a"')) == "a"
    assert read(replies, raw(b"a", kind="text/plain")) == "a"
    assert read({"200": Reply("text/plain", str)}, raw(b"\xe9", kind="text/plain; charset=latin-1")) == "é"
    assert read({"200": Reply("text/plain", str)}, raw(b"\xff", kind="text/plain; charset=nonsense")) == "�"


def test_json_based_media_types() -> None:
    replies: dict[str, Reply | None] = {"200": Reply("application/vnd.api+json", dict[str, Any])}
    assert read(replies, raw(b'{"a": 1}', kind="application/problem+json")) == {"a": 1}


def test_parameters_of_the_same_name_and_unsecured_operations(server: Server, api: Api) -> None:
    operation: Operation[None] = Operation(
        "GET",
        "/x/{id}",
        parameters=(Parameter("id", "path", int, required=True), Parameter("id", "query", int)),
        secured=False,
    )
    server.answers.clear()
    server.say(status=204)

    def do(client: Any) -> Any:
        return client.reports._call(operation, 1, 2)

    assert api(do) is None
    assert server.last.target == "/api/x/1?id=2"
    assert "authorization" not in server.last.headers


def test_a_body_where_there_is_none_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="takes none"):
        Operation[None]("GET", "/x").call([], body={})
    with pytest.raises(InvalidArgumentError, match="expected a mapping of form fields, not int"):
        Operation[None]("GET", "/x", body=Body("multipart/form-data")).call([], body=3)
    text = Operation[None]("POST", "/x", body=Body("text/plain", str)).call([], body="é")
    assert (text.content, text.headers["content-type"]) == ("é".encode(), "text/plain; charset=utf-8")
