"""Whole documents: every operation and every component schema is in the API or in a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.api import Api, Options, build
from specloom.api.calls import METHODS
from specloom.api.ir import Operation
from specloom.diagnostics import Finding, Level
from specloom.source import Bundle, bundle, load
from tests.conftest import ROOT, SHARED

from .support import resource

FOREIGN = sorted(SHARED.glob("specs/*.json"))
CASES = sorted((Path(__file__).parent / "cases").glob("*/input.yaml"))
DOCUMENTS = [*FOREIGN, ROOT / "spec" / "openapi.yaml", *CASES]

Built = tuple[Bundle, Api, tuple[Finding, ...]]


@pytest.fixture(scope="module", params=DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def built(request: pytest.FixtureRequest) -> Built:
    document = bundle(load(request.param))
    return document, *build(document, Options("sample", "SampleClient"))


def declared(document: Any) -> Iterator[tuple[str, str]]:
    for path, item in document["paths"].items():
        yield from ((method.upper(), path) for method in item if method in METHODS)


def operations(api: Api) -> Iterator[Operation]:
    for each in api.resources:
        yield from (action.operation for action in each.actions)
    for group in api.groups:
        yield from group.operations


def test_every_operation_is_there_once(built: Built) -> None:
    document, api, _ = built
    found = [(operation.method, operation.path) for operation in operations(api)]
    assert sorted(found) == sorted(declared(document.document))


def test_every_component_schema_is_there_or_in_a_finding(built: Built) -> None:
    """Reachable ones are described by a resource, are a model, or were put in place."""
    document, api, findings = built
    text = str(document.document["paths"]) + str(document.document.get("components"))
    told = {finding.pointer for finding in findings} | {schema.pointer for schema in api.schemas}
    for name in document.document.get("components", {}).get("schemas", {}):
        pointer = f"/components/schemas/{name}"
        assert pointer in told or f"'#{pointer}'" in text or f"'#{pointer}/" in text, name


def test_names_are_sound(built: Built) -> None:
    _, api, findings = built
    if any(finding.level is Level.ERROR for finding in findings):
        return
    for scope in scopes(api):
        assert len(scope) == len(set(scope))
        assert all(name.isidentifier() for name in scope)
        assert not [
            name for name in scope if re.search(r"[A-Za-z]_?\d+$", name) and not known_number(name, api)
        ]


def scopes(api: Api) -> Iterator[list[str]]:
    yield [schema.name for schema in api.schemas] + [each.model for each in api.resources]
    yield [each.module for each in api.resources] + [group.name for group in api.groups]
    for each in api.resources:
        yield [member.python_name for member in (*each.attributes, *each.relationships)]
        yield [action.python_name for action in each.actions]
    for group in api.groups:
        yield [operation.python_name for operation in group.operations]


def known_number(name: str, api: Api) -> bool:
    """Whether the document itself says the number."""
    number = re.sub(r"\D+", "", name[-4:])
    return number in str(api.document)


def test_references_lead_to_schemas(built: Built) -> None:
    _, api, _ = built
    names = {schema.name for schema in api.schemas}
    for schema in api.schemas:
        assert set(re.findall(r"#/\$defs/(\w+)", str(schema.json))) <= names


def test_the_documents_that_are_sound_give_no_error(built: Built) -> None:
    document, _, findings = built
    broken = {"names", "pins", "composition", "openapi30"}
    folder = Path(document.position("").file).parent.name
    assert bool([f for f in findings if f.level is Level.ERROR]) == (folder in broken)


@pytest.mark.skipif(not FOREIGN, reason="the foreign documents are not beside the project")
class TestForeign:
    def test_lists_that_declare_no_query_parameter(self) -> None:
        _, findings = self.build("provisioning-openapi.json")
        assert sum(finding.rule == "list-without-query" for finding in findings) == 9

    def test_to_many_linkage_declared_as_one_object(self) -> None:
        api, findings = self.build("provisioning-openapi.json")
        links = {link.name: link for link in resource(api, "roles").relationships}
        assert (links["permissions"].cardinality, links["permissions"].exact) == ("many", False)
        assert (links["organization"].cardinality, links["organization"].exact) == ("one", True)
        assert links["organization"].targets == ("organizations",)
        assert any(finding.rule == "to-many-as-object" for finding in findings)

    def test_related_operations_without_a_reply_schema_are_typed(self) -> None:
        api, _ = self.build("provisioning-openapi.json")
        related = [action for each in api.resources for action in each.actions if action.kind == "related"]
        assert len(related) == 27
        assert all(action.targets for action in related)

    def test_singletons_and_actions(self) -> None:
        api, _ = self.build("provisioning-openapi.json")
        user = resource(api, "users")
        assert (user.singleton, user.path, user.module, user.model) == (True, "/user", "user", "User")
        actions = {action.python_name: action for each in api.resources for action in each.actions}
        assert actions["resend"].attributes == ()
        (attribute,) = actions["transfer_ownership"].attributes
        assert (attribute.python_name, attribute.create) == (
            "new_owner_email",
            {
                "type": "string",
                "description": "The user email of the new owner of the organization.",
                "examples": ["test@commercelayer.io"],
            },
        )

    def test_words_that_describe_every_tag_describe_no_resource(self) -> None:
        api, _ = self.build("provisioning-openapi.json")
        assert {each.description for each in api.resources} == {""}

    def test_types_come_from_paths_and_examples(self) -> None:
        api, _ = self.build("openfintech-openapi.json")
        assert [each.type for each in api.resources][3:6] == [
            "deposit-methods",
            "exchangers",
            "merchant-industries",
        ]
        method = resource(api, "deposit-methods")
        assert (method.module, method.model, method.collection) == (
            "deposit_methods",
            "DepositMethod",
            "DepositMethods",
        )

    def test_names_that_begin_with_a_digit(self) -> None:
        api, _ = self.build("openfintech-openapi.json")
        (icon,) = (schema for schema in api.schemas if schema.name == "CurrencyAttributesIcon")
        assert icon.names == {"16": "icon_16", "32": "icon_32", "64": "icon_64"}

    def test_plain_operations(self) -> None:
        api, findings = self.build("petstore-openapi31.json")
        assert not findings
        assert {group.name: len(group.operations) for group in api.groups} == {
            "pet": 8,
            "store": 4,
            "user": 8,
        }

    def build(self, name: str) -> tuple[Api, tuple[Finding, ...]]:
        return build(bundle(load(SHARED / "specs" / name)), Options("sample", "SampleClient"))
