"""Every place of a document is known by file, line and column."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.source import Bundle, bundle, load
from specloom.source.pointer import join

DOCUMENT = """\
openapi: 3.1.1
info:
  title: Ünïcode 😀
  "version": '1'
paths:
  /a/{b}~c:
    get:
      tags: [first, "sec\\tond", {x: 1}]
      responses:
        200:
          description: |
            several
            lines
components:
  schemas:
    A: &a {type: object, required: [b,
      c]}
    B: *a
    C:
    - deep:
      - - deeper
"""


def places(node: Any, here: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield here
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield from places(child, (*here, str(key)))


def text_at(result: Bundle, pointer: str) -> str:
    position = result.position(pointer)
    line = Path(position.file).read_text("utf-8").split("\n")[position.line - 1]
    return line[position.column - 1 :]


@pytest.mark.parametrize("form", ["yaml", "json", "indented"])
def test_a_member_is_where_its_key_is(form: str, tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT, "utf-8")
    if form != "yaml":
        value = bundle(load(path)).document
        path = tmp_path / "openapi.json"
        path.write_text(
            json.dumps(value, indent=3 if form == "indented" else None, ensure_ascii=form == "json"), "utf-8"
        )
    result = bundle(load(path))
    for tokens in places(result.document):
        if "B" in tokens[:-1]:
            continue  # Inside an alias, places are those of the anchor.
        here = text_at(result, join(tokens))
        if tokens and not tokens[-1].isdecimal():
            assert here.lstrip("\"'").startswith(
                json.dumps(tokens[-1], ensure_ascii=form == "json").strip('"')
            ), tokens


def test_items_are_where_they_begin(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT, "utf-8")
    result = bundle(load(path))
    tags = "/paths/~1a~1{b}~0c/get/tags"
    assert [text_at(result, f"{tags}/{index}")[:6] for index in range(3)] == ["first,", '"sec\\t', "{x: 1}"]
    assert text_at(result, "/components/schemas/C/0/deep/0/0") == "deeper"


def test_an_alias_is_where_it_stands_and_its_members_are_where_the_anchor_is(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT, "utf-8")
    result = bundle(load(path))
    assert text_at(result, "/components/schemas/B") == "B: *a"
    assert text_at(result, "/components/schemas/B/type").startswith("type: object")


def test_what_is_not_there_is_where_its_parent_is(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT, "utf-8")
    result = bundle(load(path))
    assert result.position("/info/license/name") == result.position("/info")
    assert result.position("/nothing").line == 1
    assert result.position("/components/schemas/C/9") == result.position("/components/schemas/C")


def test_places_of_other_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "api" / "parts").mkdir(parents=True)
    (tmp_path / "api" / "openapi.yaml").write_text(
        "openapi: 3.1.1\npaths:\n  /a: {$ref: 'parts/p.yaml#/item', summary: s}\n"
        "  /b: {get: {responses: {}}}\n"
    )
    (tmp_path / "api" / "parts" / "p.yaml").write_text(
        "item:\n  get:\n    responses:\n      '200':\n        content: {a/b: {schema: {$ref: '#/S'}}}\n"
        "S:\n  type: string\n"
    )
    monkeypatch.chdir(tmp_path)
    result = bundle(load(Path("api/openapi.yaml")))
    where = {
        "/paths/~1a": "api/openapi.yaml:3:3",
        "/paths/~1a/summary": "api/openapi.yaml:3:36",
        "/paths/~1a/get": "api/parts/p.yaml:2:3",
        "/paths/~1a/get/responses/200": "api/parts/p.yaml:4:7",
        "/components/schemas/S": "api/parts/p.yaml:6:1",
        "/components/schemas/S/type": "api/parts/p.yaml:7:3",
        "/components/schemas/T": "api/openapi.yaml:1:1",
        "/paths/~1b/get": "api/openapi.yaml:4:8",
    }
    assert {pointer: str(result.position(pointer)) for pointer in where} == where


def test_files_are_named_as_the_person_named_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.1\npaths: {/a: {$ref: 'a/b.yaml'}}\n")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.yaml").write_text("get: {}\n")
    monkeypatch.chdir(tmp_path / "here")
    result = bundle(load(Path("../openapi.yaml")))
    assert result.position("/paths/~1a/get").file == "../a/b.yaml"
    assert bundle(load(tmp_path / "openapi.yaml")).position("/paths/~1a/get").file == str(
        tmp_path / "a" / "b.yaml"
    )
