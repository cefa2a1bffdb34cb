"""Every valid document of the fixtures, parsed without a client and dumped again, is what it was."""

from __future__ import annotations

import json
from typing import Any

import pytest
from commercelayer_fixtures import Case, cases

DOCUMENTS = [
    case
    for case in cases(valid=True)
    if isinstance(case.body, dict) and {"data", "errors", "meta"} & case.body.keys()
]


def objects(member: Any) -> list[Any]:
    return member if isinstance(member, list) else [] if member is None else [member]


@pytest.mark.parametrize("case", DOCUMENTS, ids=lambda case: case.id)
def test_a_document_comes_back_as_it_was(case: Case) -> None:
    from commercelayer import GenericResource, parse
    from commercelayer.resources import REGISTRY

    body: Any = case.body
    for content in (body, json.dumps(body), json.dumps(body).encode()):
        document = parse(content)
        assert document.to_jsonapi() == body
        assert len(document.errors) == len(body.get("errors", []))
        data = objects(body.get("data"))
        assert [resource.to_jsonapi() for resource in document.data] == data
        for resource in document.data:
            assert isinstance(resource, GenericResource) is (resource.type not in REGISTRY)
        assert [resource.to_jsonapi() for resource in document.included] == body.get("included", [])


def without_ids(resource: dict[str, Any], number: int) -> dict[str, Any]:
    return {name: value for name, value in resource.items() if name != "id"}


def with_lids(resource: dict[str, Any], number: int) -> dict[str, Any]:
    return {**without_ids(resource, number), "lid": f"local-{number}"}


def told_apart(resource: dict[str, Any], number: int) -> dict[str, Any]:
    return {**resource, "attributes": {**resource.get("attributes", {}), "x-copy": number}}


@pytest.mark.parametrize("named", [without_ids, with_lids, told_apart])
def test_every_resource_object_comes_back_whatever_names_it(named: Any) -> None:
    from commercelayer import parse

    for case in DOCUMENTS:
        body: Any = case.body
        sent = objects(body.get("data")) + body.get("included", [])
        if not sent:
            continue
        twice = [told_apart(named(resource, n), n) for n, resource in enumerate([*sent, *sent])]
        document = parse({"data": twice, "included": list(reversed(twice))})
        assert [resource.to_jsonapi() for resource in document.data] == twice
        assert [resource.to_jsonapi() for resource in document.included] == twice[::-1]


def test_there_are_documents_of_every_direction() -> None:
    assert {case.direction for case in DOCUMENTS} == {"request", "response"}
    assert len(DOCUMENTS) > 200


READ = [case for case in DOCUMENTS if case.direction == "response"]


@pytest.mark.parametrize("case", READ, ids=lambda case: case.id)
def test_a_resource_is_read_again_from_what_its_dumps_give(case: Case) -> None:
    """Flat, by the names that attributes and relationships have in Python."""
    from commercelayer import parse

    document = parse(case.body)
    for resource in (*document.data, *document.included):
        cls = type(resource)
        flat = resource.to_dict()
        assert cls.model_validate(flat).to_dict() == flat
        dumped = resource.model_dump()
        for again in (cls.model_validate(dumped), cls.model_validate_json(resource.model_dump_json())):
            assert (again.model_dump(), again.model_fields_set) == (dumped, resource.model_fields_set)
            sent = {name: each for name, each in resource.to_jsonapi().items() if name in ("id", "type")}
            assert again.to_jsonapi().items() >= sent.items()


def test_resources_of_every_class_are_read_again() -> None:
    from commercelayer import parse
    from commercelayer.resources import REGISTRY

    met = {each.type for case in READ for each in (*parse(case.body).data, *parse(case.body).included)}
    assert met >= set(REGISTRY)
