"""Real documents of other people: what is found in them, and why each kind of finding is right.

Two describe JSON:API services. Their faults break generators, and a client made from them has to be tolerant
at just these places. The third is plain, and has nothing to do with JSON:API.
"""

from __future__ import annotations

from collections import Counter

import pytest

from specloom.diagnostics import Finding, Level
from specloom.lint import lint, rules
from specloom.lint.document import Document
from specloom.lint.members import holders
from specloom.source import Bundle, bundle, load

from ..conftest import SHARED
from ..support.effort import seconds

SPECS = SHARED / "specs"
pytestmark = pytest.mark.skipif(not SPECS.is_dir(), reason="the foreign documents lie outside the repository")


def read(name: str) -> Bundle:
    return bundle(load(SPECS / name))


@pytest.fixture(scope="module")
def provisioning() -> tuple[Finding, ...]:
    return lint(read("provisioning-openapi.json"))


@pytest.fixture(scope="module")
def openfintech() -> tuple[Finding, ...]:
    return lint(read("openfintech-openapi.json"))


@pytest.fixture(scope="module")
def petstore() -> tuple[Finding, ...]:
    return lint(read("petstore-openapi31.json"))


def count(findings: tuple[Finding, ...]) -> dict[str, int]:
    return dict(Counter(finding.rule for finding in findings))


def places(findings: tuple[Finding, ...], rule: str) -> list[str]:
    return [finding.pointer for finding in findings if finding.rule == rule]


def test_provisioning(provisioning: tuple[Finding, ...]) -> None:
    assert count(provisioning) == {
        # All 70 operations have ids such as `GET/memberships/membershipId`, with slashes.
        "operation-id-name": 70,
        # Each of the 27 related paths (`/memberships/{membershipId}/role`) has a 200 without content. No
        # other operation lacks its schema: the actions `resend` and `transfer_ownership` reply 202.
        "jsonapi-reply-schema": 27,
        # Ten resources take the attributes of their replies from inside another schema (…Response from
        # …), and their lists take the items from inside the reply: one finding for each of the 20 parts.
        "ref-interior": 20,
        # The twelve to-many relationships in replies, and two of them in both create and update: each
        # has one object as `data`, under the name of the resource type that it leads to many of.
        "jsonapi-to-many-array": 16,
        # All 15 to-one relationships in replies have a type in the singular (`role`); the resource
        # objects and all requests have the plural (`roles`).
        "jsonapi-linkage-type": 15,
        # Nine collections reply lists, and none declares any query parameter. (`/user` is one resource.)
        "jsonapi-list-parameters": 9,
        # `_disable`, `_enable` twice each, and `_add_missing_base_permissions`: names must not begin with
        # an underscore. They are actions, but nothing in the document marks them as such.
        "jsonapi-member-name": 5,
        # `access_scope` of memberships, read and updated, is nullable, and its enum has no null.
        "nullable-enum": 2,
        # `PATCH /user` takes a resource object without `id`; all other updates have one.
        "jsonapi-update-id": 1,
        # Not one of the 70 operations declares an error: told once.
        "jsonapi-errors-undeclared": 1,
        # None of the 27 linkages of one resource in replies takes null: told once. (The 12 that should be
        # arrays are among them.)
        "jsonapi-to-one-null": 1,
        # Nor do any replies require type and id; ten resources have them.
        "jsonapi-identity-optional": 1,
        # `user` is used by the operations of `/user`, and `users` is declared.
        "tag-undeclared": 1,
        # `/user` is one resource, so nothing uses the schema of a list of them.
        "component-unused": 1,
    }


def test_provisioning_says_where(provisioning: tuple[Finding, ...]) -> None:
    related = "/paths/~1memberships~1{membershipId}~1role/get/responses/200"
    assert related in places(provisioning, "jsonapi-reply-schema")
    relationships = (
        "/components/schemas/membershipResponse/properties/data/properties/relationships/properties"
    )
    assert f"{relationships}/role/properties/data/properties/type" in places(
        provisioning, "jsonapi-linkage-type"
    )
    assert f"{relationships}/versions/properties/data" in places(provisioning, "jsonapi-to-many-array")
    assert f"{relationships}/role/properties/data" not in places(provisioning, "jsonapi-to-many-array")
    first = next(finding for finding in provisioning if finding.rule == "operation-id-name")
    assert (first.position.line, first.position.column) == (26, 17)
    assert first.hint == "Write `post_api_credentials`, for instance."


def test_openfintech(openfintech: tuple[Finding, ...]) -> None:
    assert count(openfintech) == {
        # No `type` of a resource object or identifier has const or enum, only an example of it.
        "jsonapi-type-pinned": 21,
        # None of the 18 operations has an id.
        "operation-id-missing": 18,
        # Numbers as examples of strings (`sort_code`, `area`, `phone` …) and strings as examples of arrays.
        "example-invalid": 11,
        # The nine 404s of the single resources have no content.
        "jsonapi-error-document": 9,
        # The nine lists declare no error at all, unlike the single resources.
        "jsonapi-errors-undeclared": 9,
        # `data` of `active`, `currencies` and `payment_methods` is an array of strings: bare ids, where
        # JSON:API has identifiers with type and id.
        "jsonapi-linkage-object": 3,
        # 67 optional attributes in replies, and not one may be null.
        "jsonapi-null-undeclared": 1,
        # Nor may any of the nine linkages of one resource.
        "jsonapi-to-one-null": 1,
        # Replies of all nine resources leave type and id optional.
        "jsonapi-identity-optional": 1,
        # A currency has an attribute and a relationship `issuer`.
        "jsonapi-reserved-field": 1,
    }


def test_silence_is_not_blindness() -> None:
    """The rules about links, relationships and linkage look at all there is and find nearly all of it right.

    Every link of both documents is a string with a name of JSON:API, every relationship has `links` or
    `data`, and every identifier has type and id, but for three arrays of strings. No body has `jsonapi` or
    an error object, and no operation takes `include`, so the rules about those have nothing to look at.
    """
    seen = {
        name: Counter(holder.place for holder in Document(read(name).document).view(holders))
        for name in ("provisioning-openapi.json", "openfintech-openapi.json")
    }
    assert seen["provisioning-openapi.json"] == {
        "document": 54,
        "resource object": 28,
        "relationship": 49,
        "resource identifier": 49,
    }
    assert seen["openfintech-openapi.json"] == {
        "document": 18,
        "resource object": 9,
        "relationship": 18,
        "resource identifier": 15,
    }


def test_petstore_has_nothing_of_json_api(petstore: tuple[Finding, ...]) -> None:
    assert count(petstore) == {
        # Seven operations list only 4XX replies.
        "success-missing": 7,
        # The header `api_key` has no description.
        "description-missing": 1,
    }


def test_none_is_refused_by_openapi(
    provisioning: tuple[Finding, ...], openfintech: tuple[Finding, ...], petstore: tuple[Finding, ...]
) -> None:
    """openapi-spec-validator has nothing against them, so none of our errors may stop a generation."""
    assert not [each for each in (*provisioning, *openfintech, *petstore) if each.level is Level.ERROR]


def test_every_fault_that_breaks_generators_is_found(
    provisioning: tuple[Finding, ...], openfintech: tuple[Finding, ...]
) -> None:
    found = {finding.rule for finding in (*provisioning, *openfintech)}
    assert found >= {
        "ref-interior",  # `$ref`s into the interior of another schema
        "jsonapi-list-parameters",  # lists that declare no query parameter
        "jsonapi-to-many-array",  # to-many `data` declared as one object
        "jsonapi-null-undeclared",  # null never declared, in attributes
        "jsonapi-to-one-null",  # nor in linkage
        "jsonapi-reply-schema",  # related operations without a reply schema
        "operation-id-name",  # operation ids such as `GET/inventory_models`
        "jsonapi-linkage-type",  # singular types in linkage
    }


def test_a_server_with_double_braces_is_found() -> None:
    """A later edition of the vendor's document has such a server; openapi-spec-validator lets it pass."""
    document = read("provisioning-openapi.json").document
    document = {**document, "servers": [{"url": "https://provisioning.{{domain}}"}]}
    rule = next(rule for rule in rules() if rule.id == "server-variable-undeclared")
    messages = [problem.message for problem in rule.check(Document(document))]
    assert len(messages) == 2
    assert "double braces" in messages[0]
    assert "`domain`" in messages[1]


def test_linting_is_fast() -> None:
    """Well under two seconds, the validator's import apart; the bar is wide because machines differ."""
    source = read("provisioning-openapi.json")
    lint(source)
    assert seconds(lambda: lint(source), 1) < 1


def test_linting_twice_gives_the_same(provisioning: tuple[Finding, ...]) -> None:
    assert lint(read("provisioning-openapi.json")) == provisioning
