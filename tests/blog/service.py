"""The service that ``openapi.yaml`` describes, kept in memory and served over HTTP."""

from __future__ import annotations

import json
from itertools import count
from typing import Any
from urllib.parse import parse_qs

from tests.support.server import Reply, Request

Json = dict[str, Any]
MANY = {"topics", "comments"}


class Blog:
    """One article with what it is related to, and a comment."""

    def __init__(self) -> None:
        self.linkage: dict[str, Any] = {
            "author": None,
            "owner": {"type": "people", "id": "p1"},
            "topics": [{"type": "topics", "id": f"t{number}"} for number in range(1, 4)],
        }
        self.comments: dict[str, Json] = {"c1": {"text": "First"}}
        self.topics: dict[str, Json] = {f"t{number}": {"sort": "a"} for number in range(1, 4)}
        self.weights: dict[str, int] = {}
        self._numbers = count(10)

    def answer(self, request: Request) -> Reply:
        """The reply to a request."""
        parts = request.path.strip("/").split("/")
        if parts[:1] != ["articles"] or parts[1:2] not in ([], ["1"]):
            return _error(404)
        below = parts[2:]
        if below[:1] == ["relationships"]:
            return self._relationship(request, below[1])
        if below[:1] == ["comments"]:
            return self._objects(request, "comments", self.comments, below[1:])
        if below[:1] == ["topics"]:
            if request.method == "PUT":
                self.weights[below[1]] = request.json["weight"]
                return Reply(204)
            return self._objects(request, "topics", self.topics, below[1:])
        return _data({"type": "articles", "id": "1", "attributes": {"title": "One"}})

    def _relationship(self, request: Request, name: str) -> Reply:
        if request.method == "GET":
            return self._linked(request, name)
        given, now = request.json["data"], self.linkage[name]
        if isinstance(now, list) != isinstance(given, list):
            return _error(403)
        if request.method == "PATCH":
            self.linkage[name] = given
        elif request.method == "POST":
            self.linkage[name] = [*now, *(each for each in given if each not in now)]
        else:
            self.linkage[name] = [each for each in now if each not in given]
        return Reply(204)

    def _linked(self, request: Request, name: str) -> Reply:
        data = self.linkage[name]
        if name not in MANY:
            return Reply(200, {"data": data, "links": {"related": f"/articles/1/{name}"}})
        query = parse_qs(request.query)
        number, size = int(query.get("page[number]", ["1"])[0]), int(query.get("page[size]", ["2"])[0])
        links: Json = {"first": f"{request.path}?page[number]=1&page[size]={size}"}
        if number * size < len(data):
            links["next"] = f"{request.path}?page[number]={number + 1}&page[size]={size}"
        return Reply(200, {"data": data[(number - 1) * size : number * size], "links": links})

    def _objects(self, request: Request, type: str, kept: dict[str, Json], below: list[str]) -> Reply:
        if request.method == "GET" and not below:
            return _data([_object(type, id, kept[id]) for id in kept])
        if request.method == "POST":
            sent = request.json["data"]
            assert sent["type"] == type and "id" not in sent, sent
            id = f"n{next(self._numbers)}"
            kept[id] = sent["attributes"]
            return _data(_object(type, id, kept[id], sent.get("relationships")), 201)
        if below[0] not in kept:
            return _error(404)
        if request.method == "DELETE":
            del kept[below[0]]
            return Reply(204)
        if request.method == "PATCH":
            sent = request.json["data"]
            assert (sent["type"], sent["id"]) == (type, below[0]), sent
            kept[below[0]] |= sent["attributes"]
        return _data(_object(type, below[0], kept[below[0]]))


def _object(type: str, id: str, attributes: Json, relationships: Json | None = None) -> Json:
    made: Json = {"type": type, "id": id, "attributes": attributes}
    return made | ({"relationships": relationships} if relationships else {})


def _data(data: Any, status: int = 200) -> Reply:
    return Reply(status, json.dumps({"data": data}).encode())


def _error(status: int) -> Reply:
    return Reply(status, {"errors": [{"status": str(status), "title": "Refused"}]})
