"""The description says of every resource type what the service's own schema says, flag by flag.

``flags.json`` is an extract of that schema; where the schema is at hand, the extract is held against it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom.api import Api
from specloom.documented.description import Description

from ..conftest import SHARED
from .view import View, expected_wire_type

FLAGS: dict[str, Any] = json.loads((Path(__file__).parent / "flags.json").read_text(encoding="utf-8"))
CORE = SHARED / "facts" / "core_api.json"
NOT_OF_ITS_OWN = {"q"}


def wanted_attributes(resource: str) -> dict[str, Any]:
    """Those that some reply or request has: what is neither fetched nor written is left out on purpose."""
    known = FLAGS[resource]["attributes"]
    return {
        name: value
        for name, value in known.items()
        if {"creatable", "updatable", "fetchable"} & {*value["flags"]}
    }


def wanted_flags(resource: str, flags: list[str]) -> list[str]:
    """A flag for an action that the resource type does not have says nothing."""
    missing = {"creatable": "create", "updatable": "update"}
    actions = FLAGS[resource]["actions"]
    return [flag for flag in flags if missing.get(flag, "retrieve") in actions]


ATTRIBUTES = [(resource, name) for resource in FLAGS for name in wanted_attributes(resource)]
RELATIONSHIPS = [(resource, name) for resource in FLAGS for name in FLAGS[resource]["relationships"]]


@pytest.mark.parametrize("resource", FLAGS)
def test_actions(description: Description, resource: str) -> None:
    assert View(description, resource).actions == FLAGS[resource]["actions"]


@pytest.mark.parametrize("resource", FLAGS)
def test_no_attribute_more_or_less(description: Description, resource: str) -> None:
    assert set(View(description, resource).attributes()) == set(wanted_attributes(resource))


@pytest.mark.parametrize(("resource", "name"), ATTRIBUTES)
def test_attribute(description: Description, resource: str, name: str) -> None:
    view, wanted = View(description, resource), FLAGS[resource]["attributes"][name]
    schema = view.attributes()[name]
    expected = {key: wanted[key] for key in ("default", "enum") if key in wanted}
    assert view.attribute(name, schema) == {"flags": wanted_flags(resource, wanted["flags"]), **expected}
    assert view.wire_type(schema) == expected_wire_type(wanted["type"])
    is_written_only = name.startswith("_")
    assert view.is_nullable(schema) is not (bool(wanted.get("required")) or is_written_only)
    assert description.is_true(schema, "x-trigger") is is_written_only
    assert description.is_true(schema, "writeOnly") is is_written_only
    if "create" in view.actions:
        is_read_only = not {"creatable", "updatable"} & {*wanted["flags"]}
        assert description.is_true(schema, "readOnly") is is_read_only
        is_required = bool(wanted.get("required")) and "creatable" in wanted["flags"]
        assert (name in view.required("attributes")) is is_required


@pytest.mark.parametrize("resource", FLAGS)
def test_no_relationship_more_or_less(description: Description, resource: str) -> None:
    found = View(description, resource).members("read", "relationships")
    assert list(found) == list(FLAGS[resource]["relationships"]) or set(found) == set(
        FLAGS[resource]["relationships"]
    )


@pytest.mark.parametrize(("resource", "name"), RELATIONSHIPS)
def test_relationship(description: Description, api: Api, resource: str, name: str) -> None:
    view, wanted = View(description, resource), FLAGS[resource]["relationships"][name]
    schema = view.members("read", "relationships")[name]
    assert view.relationship(name, schema) == {
        key: wanted[key] for key in ("cardinality", "targets", "flags")
    }
    is_required = bool(wanted.get("required"))
    assert (name in view.required("relationships")) is is_required
    can_be_null = wanted["cardinality"] == "one" and not is_required and "required_when" not in wanted
    assert bool(description.keyword(description.member(schema, "data"), "oneOf")) is can_be_null
    related = next(
        action
        for each in api.resources
        if each.type == resource
        for action in each.actions
        if action.relationship == name
    )
    assert (related.operation.path, related.operation.method.upper()) == (
        f"/{resource}/{{id}}/{name}",
        "GET",
    )
    assert (related.cardinality, list(related.targets)) == (wanted["cardinality"], wanted["targets"])


@pytest.mark.parametrize("resource", [each for each in FLAGS if "list" in FLAGS[each]["actions"]])
def test_filters(description: Description, api: Api, resource: str) -> None:
    found = next(each for each in api.resources if each.type == resource)
    assert {each.name for each in found.filters} == set(FLAGS[resource]["filters"]) - NOT_OF_ITS_OWN
    assert bool(found.predicates) is ("q" in FLAGS[resource]["filters"])


def test_polymorphic_relationship(description: Description) -> None:
    view = View(description, "attachments")
    attachable = view.relationship("attachable", view.members("read", "relationships")["attachable"])
    assert len(attachable["targets"]) == 39


def test_gone_resource_names_its_successor(api: Api) -> None:
    gone = [(each.type, each.successor) for each in api.resources if each.deprecated]
    assert gone == [("stock_levels", "inventory_stock_locations")]
    levels = next(each for each in api.resources if each.type == "stock_levels")
    assert all(action.operation.deprecated for action in levels.actions)


@pytest.mark.skipif(not CORE.exists(), reason="the service's own schema is not part of the project")
def test_flags_are_those_of_the_service() -> None:
    core = json.loads(CORE.read_text(encoding="utf-8"))
    kept = {"type", "required", "required_when", "default", "enum"}
    for resource, wanted in FLAGS.items():
        assert wanted["actions"] == core[resource]["actions"]
        assert wanted["filters"] == core[resource]["filters"]
        for place in ("attributes", "relationships"):
            for name, found in core[resource][place].items():
                flags = [key for key in found if key.endswith("able") and found[key] is True]
                values = {
                    key: found[key] for key in kept & found.keys() if place == "attributes" or key != "type"
                }
                extract = wanted[place][name]
                assert set(extract["flags"]) == set(flags), (resource, name)
                assert {key: extract[key] for key in kept & extract.keys()} == values, (resource, name)
            assert list(wanted[place]) == list(core[resource][place])
