"""Reading and checking a thousand pages about an invented service, from cold and from cache."""

from __future__ import annotations

import json
import random
import shutil
import sysconfig
from pathlib import Path
from typing import Any

from benchmarks.measure import command, table

HOST = "https://api.zoo.example"
KINDS = ("object", "create", "list", "retrieve", "update")
_NAMES = [
    "colour",
    "weight",
    "length",
    "height",
    "diet",
    "status",
    "origin",
    "keeper",
    "habitat",
    "region",
    "season",
    "rating",
    "note",
    "label",
]
_VALUES: dict[str, Any] = {
    "string": "green",
    "integer": 12,
    "boolean": True,
    "datetime": "2024-01-01T12:00:00Z",
}
_HEADERS = ("Accept: application/vnd.api+json", "Authorization: Bearer your-token")


def report(work: Path, pages: int = 1000) -> str:
    """Checks the pages twice and returns the table."""
    project = work / "documentation"
    count = write(project, pages)
    script = Path(sysconfig.get_path("scripts")) / "specloom"
    line = [str(script), "docs", "check", str(project / "docs"), "--spec", str(project / "openapi.json")]
    line += ["--fail-on", "never", "--format", "json"]
    cache = Path(".specloom_cache")
    runs = {
        "from cold, without cache": command([*line, "--no-cache"], rounds=1),
        "from cold": command(line, rounds=1, before=lambda: shutil.rmtree(cache, ignore_errors=True)),
        "from cache": command(line, rounds=3),
    }
    rows = [
        (name, f"{run.seconds:.2f}", f"{run.peak_mib:.0f}", str(run.exit_code)) for name, run in runs.items()
    ]
    return table((f"checking {count} pages", "seconds", "peak MiB", "exit"), rows)


def write(project: Path, pages: int, seed: int = 1) -> int:
    """Writes pages and the description that they are about; the same for the same seed. Returns how many."""
    dice = random.Random(seed)
    folder = project / "docs"
    folder.mkdir(parents=True, exist_ok=True)
    document: dict[str, Any] = {
        "openapi": "3.1.1",
        "info": {"title": "Zoo", "version": "1"},
        "servers": [{"url": f"{HOST}/api"}],
        "security": [{"token": []}],
        "paths": {},
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}, "schemas": {}},
    }
    count = 0
    for number in range(-(-pages // len(KINDS))):
        animal = _Animal(f"{_letters(number)}_animals", dice)
        animal.describe(document)
        for kind in KINDS[: pages - count]:
            (folder / f"{animal.type}_{kind}.md").write_text(animal.page(kind), "utf-8")
            count += 1
    (project / "openapi.json").write_text(json.dumps(document, indent=1), "utf-8")
    return count


class _Animal:
    """A resource type with attributes by chance."""

    def __init__(self, type_: str, dice: random.Random) -> None:
        self.type = type_
        self.one = type_.replace("animals", "animal")
        names = dice.sample(_NAMES, dice.randint(6, len(_NAMES)))
        self.attributes = {name: dice.choice(list(_VALUES)) for name in names}
        self.required = names[0]

    def describe(self, document: dict[str, Any]) -> None:
        """Adds the paths and schemas to a document."""
        schemas: dict[str, Any] = document["components"]["schemas"]
        known = {name: _schema(word) for name, word in self.attributes.items()}
        address = {"type": {"type": "string", "const": self.type}, "id": {"type": "string"}}
        links = {"type": "object", "properties": {"self": {"type": "string"}}}
        attributes = {"type": "object", "properties": known}
        body: dict[str, Any] = {**address, "links": links, "attributes": attributes}
        new = {"type": address["type"], "attributes": {**attributes, "required": [self.required]}}
        change = {**address, "attributes": attributes}
        schemas[self.type] = {"type": "object", "required": ["type", "id"], "properties": body}
        schemas[f"{self.type}_new"] = _data(
            {"type": "object", "required": ["type", "attributes"], "properties": new}
        )
        schemas[f"{self.type}_change"] = _data(
            {"type": "object", "required": ["type", "id"], "properties": change}
        )
        one = _reply({"$ref": f"#/components/schemas/{self.type}"})
        many = _reply({"type": "array", "items": {"$ref": f"#/components/schemas/{self.type}"}})
        create = {"requestBody": _sent(f"{self.type}_new"), "responses": {"201": one}}
        update = {"requestBody": _sent(f"{self.type}_change"), "responses": {"200": one}}
        document["paths"][f"/{self.type}"] = {
            "get": {"operationId": f"list_{self.type}", "responses": {"200": many}},
            "post": {"operationId": f"create_{self.type}", **create},
        }
        document["paths"][f"/{self.type}/{{id}}"] = {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {"operationId": f"retrieve_{self.type}", "responses": {"200": one}},
            "patch": {"operationId": f"update_{self.type}", **update},
        }

    def page(self, kind: str) -> str:
        """A page, as such services publish them."""
        return {"object": self._object, "create": self._create, "update": self._update}.get(
            kind, lambda: self._read(kind)
        )()

    def _object(self) -> str:
        rows = [f"| **type** | `string` | `{self.type}` |", "| **id** | `string` | Its identifier |"]
        rows += ["| links.**self** | `string` | Its address |"]
        rows += [
            f"| attributes.**{name}** | `{word}` | Its {name} |" for name, word in self.attributes.items()
        ]
        about = f"# The {self.one} object\n\nIt is returned by each call to `/api/{self.type}`.\n\n"
        return about + "\n".join(["| Field | Type | Description |", "| --- | --- | --- |", *rows, ""])

    def _create(self) -> str:
        sent = {"data": {"type": self.type, "attributes": self._values()}}
        call = _curl("POST", f"/api/{self.type}", sent)
        return (
            f"# Create {self.one}\n\n{self._arguments('POST')}{call}{self._shown('201 Created', self._one())}"
        )

    def _update(self) -> str:
        sent = {"data": {"type": self.type, "id": "xyz1", "attributes": self._values()}}
        call = _curl("PATCH", f"/api/{self.type}/xyz1", sent)
        return f"# Update {self.one}\n\n{self._arguments('PATCH')}{call}{self._shown('200 OK', self._one())}"

    def _read(self, kind: str) -> str:
        if kind == "list":
            call = _curl("GET", f"/api/{self.type}")
            return f"# List {self.type}\n\n{call}{self._shown('200 OK', [self._one(), self._one('abc2')])}"
        call = _curl("GET", f"/api/{self.type}/xyz1")
        return f"# Retrieve {self.one}\n\n{call}{self._shown('200 OK', self._one())}"

    def _arguments(self, method: str) -> str:
        path = f"/api/{self.type}" + ("/{{id}}" if method == "PATCH" else "")
        rows = [
            "| **type** | `string` | Required |",
            *(["| **id** | `string` | Required |"] * (method == "PATCH")),
        ]
        for name, word in self.attributes.items():
            needed = "Required" if method == "POST" and name == self.required else "Optional"
            rows.append(f"| attributes.**{name}** | `{word}` | {needed} |")
        head = f"**{method}** {HOST}**{path}**\n\n### Arguments\n\n"
        return head + "\n".join(
            ["| Body Parameter | Type | Required |", "| --- | --- | --- |", *rows, "", ""]
        )

    def _values(self) -> dict[str, Any]:
        return {name: _VALUES[word] for name, word in self.attributes.items()}

    def _one(self, id_: str = "xyz1") -> dict[str, Any]:
        links = {"self": f"{HOST}/api/{self.type}/{id_}"}
        return {"id": id_, "type": self.type, "links": links, "attributes": self._values()}

    def _shown(self, status: str, data: Any) -> str:
        text = json.dumps({"data": data}, indent=2)
        return f"### Response\n\nThe API responds with a `{status}` status code.\n\n```json\n{text}\n```\n"


def _letters(number: int) -> str:
    """A name for each number: types have no digits."""
    first, second = divmod(number, 26)
    return "".join(chr(ord("a") + index % 26) for index in (first, second)) + "ine"


def _schema(word: str) -> dict[str, Any]:
    return {"type": "string", "format": "date-time"} if word == "datetime" else {"type": word}


def _data(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": ["data"], "properties": {"data": schema}}


def _sent(name: str) -> dict[str, Any]:
    media = {"application/vnd.api+json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"required": True, "content": media}


def _reply(data: dict[str, Any]) -> dict[str, Any]:
    return {"description": "It is there.", "content": {"application/vnd.api+json": {"schema": _data(data)}}}


def _curl(method: str, path: str, body: Any = None) -> str:
    lines = [f"curl -g -X {method} \\", f"  '{HOST}{path}' \\"]
    lines += [f"  -H '{header}' \\" for header in _HEADERS]
    if body is not None:
        lines += ["  -H 'Content-Type: application/vnd.api+json' \\", f"  -d '{json.dumps(body, indent=2)}'"]
    text = "\n".join(lines).removesuffix(" \\")
    return f"### Request\n\n```shell\n{text}\n```\n\n"
