"""What --fix writes to a description: only what is safe, in the style of the file, once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specloom.cli import run as command
from specloom.documented.samples import arguments, fields, several

from . import library

YAML = """\
# A library.
openapi: 3.1.1
info: {title: Library, version: '1'}
paths:
  /books:
    post:
      operationId: create_book
      requestBody:
        content: {application/vnd.api+json: {schema: {$ref: 'books.yaml#/New'}}}
      responses:
        '201':
          description: It is there.
          content: {application/vnd.api+json: {schema: {$ref: 'books.yaml#/New'}}}
"""
BOOKS = """\
New:
  type: object
  properties:
    data:
      type: object
      required: [type, id]
      properties:
        type: {type: string, const: books}
        id: {type: string}
        attributes:
          type: object
          properties:
            # How it is bound.
            binding:
              type: string   # one word
              enum:
                - hard   # with boards
                - soft
              description: The binding.
            language: {type: [string, "null"], enum: [en, de, null]}
            pages: {type: integer}
            printed_at:
              type: string
              description: When.
"""
PAGE = arguments(
    "attributes.**binding** | `string`, one of 'hard', 'soft' and 'none' | Optional",
    "attributes.**language** | `string`, one of 'en', 'de' and 'no' | Optional",
    "attributes.**pages** | `integer` | Optional, default is 12",
    "attributes.**printed_at** | `datetime` | Optional",
)
EXPECTED = {
    "                - soft\n": "                - soft\n                - none\n",
    "enum: [en, de, null]": "enum: [en, de, no, null]",
    "pages: {type: integer}": "pages: {type: integer, default: 12}",
    "              type: string\n              description: When.": (
        "              type: string\n              format: date-time\n              description: When."
    ),
}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "page.md").write_text(PAGE, "utf-8")
    (tmp_path / "openapi.yaml").write_text(YAML, "utf-8")
    (tmp_path / "books.yaml").write_text(BOOKS, "utf-8")
    return tmp_path / "openapi.yaml"


def fix(spec: Path, option: str = "--fix") -> int:
    arguments = ["docs", "check", str(spec.parent / "docs"), "--spec", str(spec), "--no-cache", option]
    return command([*arguments, "--fail-on", "never"])


def fixed(text: str) -> str:
    for old, new in EXPECTED.items():
        assert old in text
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_yaml_keeps_its_style(spec: Path, capsys: pytest.CaptureFixture[str], end: str) -> None:
    books = spec.parent / "books.yaml"
    books.write_bytes(BOOKS.replace("\n", end).encode())
    assert fix(spec) == 0
    assert books.read_bytes().decode() == fixed(BOOKS).replace("\n", end)
    assert spec.read_text("utf-8") == YAML
    told = capsys.readouterr()
    assert told.err.count("written: ") == 4 and 'add the value "none" to enum' in told.err
    assert fix(spec) == 0
    assert books.read_bytes().decode() == fixed(BOOKS).replace("\n", end)
    assert "written" not in capsys.readouterr().err


def test_diff_writes_nothing(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fix(spec, "--diff") == 0
    assert (spec.parent / "books.yaml").read_text("utf-8") == BOOKS
    assert "+            pages: {type: integer, default: 12}" not in capsys.readouterr().out


@pytest.mark.parametrize("indent", [None, 2])
def test_json(tmp_path: Path, indent: int | None, capsys: pytest.CaptureFixture[str]) -> None:
    import yaml

    document = yaml.safe_load(library.EXAMPLES.read_text("utf-8"))
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document, indent=indent), "utf-8")
    (tmp_path / "docs").mkdir()
    rows = (
        "attributes.**pages** | `integer` | Optional, default is 3",
        "attributes.**language** | `string`, one of 'en', 'de', 'fr' and 'it' | Optional",
    )
    (tmp_path / "docs" / "page.md").write_text(arguments(*rows), "utf-8")
    assert fix(spec) == 0
    own = document["components"]["schemas"]["Attributes"]["properties"]
    own["pages"]["default"] = 3
    own["language"]["enum"].append("it")
    assert json.loads(spec.read_text("utf-8")) == document
    text = spec.read_text("utf-8")
    assert (text.count("\n") > 100) is (indent is not None)
    if indent is not None:
        assert text == json.dumps(document, indent=indent)


def test_nothing_that_pages_disagree_about(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_bytes(library.EXAMPLES.read_bytes())
    (tmp_path / "docs").mkdir()
    row = "attributes.**language** | `string` | One between 'en' (default), 'de' and '{}'"
    library.write(
        tmp_path / "docs", several(("a.md", fields(row.format("it"))), ("b.md", fields(row.format("no"))))
    )
    fix(spec)
    assert spec.read_bytes() == library.EXAMPLES.read_bytes()


def test_what_has_no_safe_place_is_told(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    books = spec.parent / "books.yaml"
    text = BOOKS.replace(
        "pages: {type: integer}", "pages: &pages {type: integer}\n            leaves: *pages"
    )
    books.write_text(text, "utf-8")
    assert fix(spec) == 0
    assert books.read_text("utf-8") == text
    assert "to be done by hand" in capsys.readouterr().err
