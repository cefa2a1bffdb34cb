"""What stands in an example for something that the page does not show leads to no findings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specloom.documented import stand_ins

from .library import check

GET = "GET https://api.library.example/v1/books"
BOOK = '"type": "books", "id": "17", "links": {"self": "https://api.library.example/v1/books/17"}'
AUTHOR = '"relationships": {"author": {"links": {}}}'
WHOLE = (
    '"title": "Emma", "pages": 480, "language": "en", "printed": true, "created_at": "2020-01-01T00:00:00Z"'
)
TABLE = """
| Field | Type | Description |
| --- | --- | --- |
| **type** | `string` | `books` |
| **id** | `string` | Its identifier |
| links.**self** | `string` | Its address |
| attributes.**title** | `string` | Its title |
| attributes.**pages** | `integer` | How many pages it has |
| attributes.**language** | `string` | One between 'en', 'de' and 'fr' |
"""
ARGUMENTS = """
| Body Parameter | Type | Required |
| --- | --- | --- |
| **type** | `string` | Required |
| attributes.**title** | `string` | Required |
| attributes.**pages** | `integer` | Required |
"""
WATCHED = {
    "page-argument-unsent",
    "page-echo",
    "page-enum",
    "page-field-unshown",
    "page-member-empty",
    "page-type",
    "page-value-unsent",
    "spec-reply",
    "spec-request",
    "spec-shown-missing",
    "spec-shown-unknown",
}
# What stands on the page, the same as real values, and what is found in those.
REPLIES = {
    "member": (
        '"attributes": {"title": "Emma", ...}',
        '"attributes": {"title": "Emma"}',
        "page-field-unshown",
    ),
    "object": ('"attributes": {...}', '"attributes": {}', "spec-shown-missing"),
    "all": ('"attributes": ...', '"attributes": "Emma"', "spec-reply"),
    "rest": ("...", '"attributes": {}', "spec-shown-missing"),
    "type": (
        '"attributes": {"title": "Emma", "pages": ..., ...}',
        '"attributes": {"pages": "Emma"}',
        "page-type",
    ),
    "enum": ('"attributes": {"language": "...", ...}', '"attributes": {"language": "la"}', "page-enum"),
    "name": (
        '"attributes": {"title": "Emma", "...": "..."}',
        '"attributes": {"paper": "..."}',
        "spec-shown-unknown",
    ),
    "placeholder": (
        '"attributes": {"pages": <pages>, "title": "Emma", ...}',
        '"attributes": {"pages": "<pages>"}',
        "spec-reply",
    ),
}
REQUESTS = {
    "member": (
        '"attributes": {"title": "Emma", ...}',
        '"attributes": {"title": "Emma"}',
        "page-argument-unsent",
    ),
    "object": ('"attributes": {...}', '"attributes": {}', "page-member-empty"),
    "value": (
        '"attributes": {"title": "...", "pages": 480}',
        '"attributes": {"title": "Eva", "pages": 480}',
        "page-echo",
    ),
    "cut": ('"attributes": {"title": "Emma"', '"attributes": {"title": "Emma"}', "page-value-unsent"),
}


def found(folder: Path, page: str) -> set[str]:
    (folder / "page.md").write_text(page, encoding="utf-8")
    return {each.rule for each in check(folder)} & WATCHED


def retrieved(member: str) -> str:
    reply = f'```json\n{{"data": {{{BOOK}, {AUTHOR}, {member}}}}}\n```\n'
    asked = f"## Retrieve a book\n\n```\n{GET}/17\n```\n"
    return f"# The book object\n{TABLE}\n{asked}\nIt responds with `200 OK`:\n\n{reply}"


def created(member: str) -> str:
    close = "" if member.count("{") > member.count("}") else "}}"
    post = GET.replace("GET", "POST")
    sent = f'```\n{post} HTTP/1.1\n\n{{"data": {{"type": "books", {member}{close}\n```\n'
    reply = f'```json\n{{"data": {{{BOOK}, "attributes": {{{WHOLE}}}, {AUTHOR}}}}}\n```\n'
    return f"# Create a book\n{ARGUMENTS}\n{sent}\nIt responds with `201 Created`:\n\n{reply}"


@pytest.mark.parametrize("name", REPLIES)
def test_stand_ins_of_replies(name: str, tmp_path: Path) -> None:
    stands, real, rule = REPLIES[name]
    assert found(tmp_path, retrieved(stands)) == set()
    assert rule in found(tmp_path, retrieved(real))


@pytest.mark.parametrize("name", REQUESTS)
def test_stand_ins_of_requests(name: str, tmp_path: Path) -> None:
    stands, real, rule = REQUESTS[name]
    assert found(tmp_path, created(stands)) == set()
    assert rule in found(tmp_path, created(real))


@pytest.mark.parametrize("item", ["{...}", '"..."', '{"other": "... 24 more"}', "..."])
def test_items_that_stand_for_others(item: str, tmp_path: Path) -> None:
    whole = f'{{{BOOK}, "attributes": {{{WHOLE}}}, {AUTHOR}}}'
    page = f"# List all books\n\n```\n{GET}\n```\n\nIt responds with `200 OK`:\n\n```json\n"
    assert found(tmp_path, f'{page}{{"data": [{whole}, {item}]}}\n```\n') == set()
    assert found(tmp_path, f'{page}{{"data": [{whole}, {{"other": "24 more"}}]}}\n```\n') == {"spec-reply"}


@pytest.mark.parametrize(
    ("value", "omits", "left_out", "partial"),
    [
        ({"a": "... more", "b": 1}, (), {("a",)}, set()),
        ([{"a": "..."}, 1], (), {("0", "a"), ("0",)}, {()}),
        ({"a": {}, "b": {"c": 1}}, (("a",), ("b",)), {("a",)}, {("b",)}),
        ({"a": "<id>"}, (("a",),), {("a",)}, set()),
        ({"\u2026": ""}, (), {("\u2026",)}, {()}),
        ("...", (), {()}, set()),
        ({"a": {"b": "..."}}, (), {("a", "b")}, set()),
    ],
)
def test_find(value: Any, omits: Any, left_out: Any, partial: Any) -> None:
    assert stand_ins.find(value, omits) == (left_out, partial)
