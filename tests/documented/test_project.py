"""The description matches the facts but for what is waived, and a fault on either side is found."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from specloom.diagnostics import Level
from specloom.documented import load_facts, load_waivers
from specloom.documented.facts import UNSTATED, Row

from ..conftest import ROOT, SHARED
from .conftest import Compared

Plant = Callable[[str, str, str], Compared]
PAGES = sorted((SHARED / "pages").glob("*.txt"))

MODELS, LEVELS = "resources/inventory_models.yaml", "resources/stock_levels.yaml"
OBJECT, CREATE, FIRST = "documented/004*.yaml", "documented/000*.yaml", "documented/002*.yaml"

NEWEST = "003_1b39d2d7387dac06.txt]\n- [004_973392c4be9921bb.txt]"
SWAPPED = "004_973392c4be9921bb.txt]\n- [003_1b39d2d7387dac06.txt]"

FAULTS = [
    # in the description
    (MODELS, "default: no_split", "default: split_shipments", "spec-default"),
    (MODELS, "default: 2\n", "default: 3\n", "spec-default"),
    (MODELS, "enum: [no_split, split", "enum: [split", "spec-enum"),
    (MODELS, "      manual_stock_decrement:", "      manual_decrement:", "spec-member-unknown"),
    (MODELS, "required: [name]", "required: [name, strategy]", "spec-request"),
    (MODELS, "required: [name]", "required: []", "spec-required"),
    (MODELS, 'type: [boolean, "null"]', 'type: [string, "null"]', "spec-type"),
    (MODELS, "          attachments: {", "          files: {", "spec-shown-unknown"),
    (MODELS, '"201": {', '"202": {', "spec-status"),
    (MODELS, "inventory_models}\n      attributes", "models}\n      attributes", "spec-const"),
    (LEVELS, "required: [stock_location, inventory_model]", "required: [stock_location]", "spec-required"),
    ("components/attributes.yaml", "      reference_origin:", "      origin:", "spec-member-unknown"),
    ("components/attributes.yaml", "format: date-time", "format: date", "spec-type"),
    ("components/objects.yaml", "enum: [test, live]", "enum: [live]", "spec-enum"),
    ("components/filters.yaml", "      ids:", "      identifiers:", "spec-filters-unknown"),
    ("components/parameters.yaml", "default: 10", "default: 25", "waiver-unused"),
    ("components/examples.yaml", "strategy: split_shipments", "strategy: no_split", "spec-copy"),
    ("openapi.yaml", "  /stock_levels: {", "  /levels: {", "spec-endpoint"),
    # in the facts
    (OBJECT, "default: no_split", "default: split_shipments", "spec-default"),
    (
        OBJECT,
        "stock_reservation_cutoff, type: integer",
        "stock_reservation_cutoff, type: string",
        "spec-type",
    ),
    (OBJECT, "event_stores, type: array", "event_stores, type: object", "spec-type"),
    (OBJECT, "enum: [test, live]", "enum: [test]", "spec-enum"),
    (OBJECT, "name: attachments", "name: files", "spec-member-unknown"),
    ("documented/order.yaml", NEWEST, SWAPPED, "pages-default"),
    (
        CREATE,
        "name: name, type: string, required: true",
        "name: name, type: string, required: false",
        "spec-required",
    ),
    (CREATE, '"strategy": "split_shipments"', '"strategy": "split"', "spec-request"),
    (CREATE, '"strategy": "split_shipments"', '"tactics": "split_shipments"', "page-argument-unsent"),
    (CREATE, '"mode": "test"', '"mode": "trial"', "spec-reply"),
    (CREATE, "status: 201", "status: 200", "spec-status"),
    (CREATE, "Accept: application/vnd.api+json", "Accept: application/json", "spec-header"),
    (CREATE, "method: POST, target: /api", "method: PATCH, target: /api", "spec-method"),
    (CREATE, "stock_locations_cutoff, type: integer", "stock_locations_cutoff, type: boolean", "page-type"),
    (FIRST, "names: [name, id,", "names: [name, metadata, id,", "spec-sortable-unknown"),
    (FIRST, "names: [id, reference,", "names: [id, colour, reference,", "spec-filters-unknown"),
    (FIRST, "page[number]=5", "page[number]=6", "page-link"),
    (FIRST, 'stock_levels": {', 'stock_places": {', "spec-shown-unknown"),
]


def test_nothing_but_what_is_waived(compared: Compared) -> None:
    assert [str(finding.position) + " " + finding.message for finding in compared if not finding.waived] == []


def test_waived_findings_are_information(compared: Compared) -> None:
    assert len(compared) > 200
    assert {finding.level for finding in compared} == {Level.INFO}
    assert all(finding.waived and finding.position.file.endswith(".yaml") for finding in compared)


@pytest.mark.parametrize(("file", "old", "new", "rule"), FAULTS, ids=lambda value: value[:40].strip())
def test_fault_is_found(planted: Plant, file: str, old: str, new: str, rule: str) -> None:
    findings = [finding for finding in planted(file, old, new) if not finding.waived]
    assert rule in {finding.rule for finding in findings}
    assert all(finding.message and finding.hint for finding in findings)


def test_finding_names_both_sides(planted: Plant) -> None:
    findings = planted(MODELS, "default: no_split", "default: ship_from_primary")
    found = [each for each in findings if not each.waived]
    assert len(found) == 1
    assert found[0].position.file.endswith("spec/documented/004_973392c4be9921bb.yaml")
    assert found[0].pointer == "/tables/0/rows/4"
    ours, theirs = 'default "no_split"', 'default "ship_from_primary"'
    assert found[0].message == f"strategy: {ours}; the description: {theirs}"
    page, written = found[0].related
    assert (str(page.position), page.message) == ("004_973392c4be9921bb.txt:13:1", ours)
    assert re.search(r"resources/inventory_models\.yaml:\d+:7$", str(written.position))
    assert written.message == theirs


def test_each_waiver_is_needed(compared: Compared, planted: Plant) -> None:
    """Without a waiver its finding is an error; that none is left over is part of ``compared``."""
    waivers = load_waivers(ROOT / "spec" / "waivers.yaml")
    assert len(waivers.pages) > 100
    assert len({(w.rule, w.page, w.lines, w.members, w.says) for w in waivers.pages}) == len(waivers.pages)
    findings = planted("waivers.yaml", "lines: [63]", "lines: [64]")
    rules = sorted(finding.rule for finding in findings if not finding.waived)
    assert rules == ["page-default", "waiver-unused", "waiver-unused"]


@pytest.mark.skipif(not PAGES, reason="the documentation pages are not part of the project")
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_facts_are_what_the_page_has(path: Path) -> None:
    """Each name, example, target and member of a body is on the line of the page that the facts give."""
    page = next(page for page in load_facts(ROOT / "spec" / "documented").pages if page.name == path.name)
    lines = ["", *path.read_text(encoding="utf-8").replace("\\", "").split("\n")]
    assert any(page.title in line for line in lines)
    for table in page.tables:
        for row in table.rows:
            assert_row(row, lines)
    for endpoint in page.endpoints:
        assert endpoint.target.rpartition(".io")[2] in lines[endpoint.spot.line]
    for listing in page.lists:
        assert "".join(listing.names) == lines[listing.spot.line]
    for exchange in page.exchanges:
        assert str(exchange.reply.status) in lines[exchange.reply.spot.line]
        for body in filter(None, (exchange.request.body, exchange.reply.body)):
            assert lines[body.spot.line].endswith("{")
            for tokens, value in leaves(body.value):
                printed = lines[body.at(tokens).line]
                assert tokens[-1].isdecimal() or f'"{tokens[-1]}": ' in printed
                assert not isinstance(value, str) or f'"{value}"' in printed


def assert_row(row: Row, lines: list[str]) -> None:
    """A row of a table is one line of a page, or several where the page has no table."""
    here = lines[row.spot.line]
    below = lines[row.spot.line : row.spot.line + 5]
    assert row.name in here
    assert row.type is None or any(row.type in line for line in below)
    assert row.example is None or row.example in below
    assert all(str(value) in here for value in row.enum)
    assert row.default is UNSTATED or str(row.default) in here


def leaves(value: object, tokens: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], object]]:
    """Every value in a body that holds no others."""
    inside: list[tuple[str, object]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = [(str(index), item) for index, item in enumerate(value)]
    if not inside:
        return [(tokens, value)]
    return [leaf for key, inner in inside for leaf in leaves(inner, (*tokens, key))]
