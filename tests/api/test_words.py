"""Words, cases and singulars."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.api.words import (
    is_plural,
    normalise,
    of_method_and_path,
    pascal,
    sane_operation_id,
    singular,
    singular_pascal,
    snake,
    spelled,
    template_name,
    words,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("inventory_models", "inventory_models"),
        ("apiCredential", "api_credential"),
        ("HTTPServer", "http_server"),
        ("photoUrls", "photo_urls"),
        ("userIDs", "user_ids"),
        ("deposit-methods", "deposit_methods"),
        ("Payment methods", "payment_methods"),
        ("filter[created_at]", "filter_created_at"),
        ("line_1", "line_1"),
        ("code_iso_alpha3", "code_iso_alpha3"),
        ("sha256Sum", "sha256_sum"),
        ("x-rate-limit", "x_rate_limit"),
        ("_disable", "disable"),
        ("__all__", "all"),
        ("café au lait", "café_au_lait"),
        ("\ufb01le", "file"),
        ("Straße", "straße"),
        ("日本", "日本"),
        ("a\nb'c\"d\\e{{f}}", "a_b_c_d_e_f"),
        ("+1", "1"),
        ("", ""),
        ("$", ""),
    ],
)
def test_snake(text: str, expected: str) -> None:
    assert snake(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("InventoryModel", "InventoryModel"),
        ("OAuthURLs", "OAuthURLs"),
        ("apiCredential", "ApiCredential"),
        ("deposit-methods", "DepositMethods"),
        ("http_url", "HttpUrl"),
        ("Foo.Bar-Baz", "FooBarBaz"),
        ("", ""),
    ],
)
def test_pascal(text: str, expected: str) -> None:
    assert pascal(text) == expected


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("inventory_models", "inventory_model"),
        ("addresses", "address"),
        ("merchant_industries", "merchant_industry"),
        ("taxes", "tax"),
        ("branches", "branch"),
        ("caches", "cache"),
        ("statuses", "status"),
        ("bonuses", "bonus"),
        ("houses", "house"),
        ("uses", "use"),
        ("prices", "price"),
        ("skus", "sku"),
        ("people", "person"),
        ("news", "news"),
        ("status", "status"),
        ("address", "address"),
        ("analysis", "analysis"),
        ("ties", "tie"),
        ("reserved_stocks", "reserved_stock"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one
    assert is_plural(plural) == (plural != one or plural == "news")


def test_the_singular_of_a_class_name_keeps_its_head() -> None:
    assert singular_pascal("OrderLineItems") == "OrderLineItem"
    assert singular_pascal("HTTPRoutes") == "HTTPRoute"
    assert singular_pascal("") == ""


@pytest.mark.parametrize(
    ("method", "path", "short", "long"),
    [
        ("GET", "/banks/{id}", "get_bank", "get_bank_by_id"),
        ("GET", "/banks", "get_banks", "get_banks"),
        ("DELETE", "/users/{user}/posts/{id}", "delete_user_post", "delete_user_post_by_user_and_id"),
        ("POST", "/oauth/token", "post_oauth_token", "post_oauth_token"),
        ("GET", "/", "get", "get"),
    ],
)
def test_operations_without_an_id_are_named_after_method_and_path(
    method: str, path: str, short: str, long: str
) -> None:
    assert of_method_and_path(method, path) == short
    assert template_name(method, path) == long


def test_symbols_can_be_spelled_out() -> None:
    assert spelled("+1") == "plus_sign_1"
    assert spelled("") == ""


@pytest.mark.parametrize(
    ("id_", "sane"), [("getPet", True), ("pets.list", True), ("GET/users", False), ("", False)]
)
def test_only_operation_ids_that_read_as_names_are_used(id_: str, sane: bool) -> None:
    assert sane_operation_id(id_) is sane


@given(st.text(max_size=30))
def test_snake_gives_an_identifier_nothing_or_something_that_begins_with_a_digit(text: str) -> None:
    name = snake(text)
    assert name == "" or name.isidentifier() or name[0].isdigit()
    assert ("a" + name).isidentifier()
    assert snake(name) == name


@given(st.text(max_size=30))
def test_pascal_holds_nothing_but_identifier_characters(text: str) -> None:
    name = pascal(text)
    assert ("A" + name).isidentifier()
    assert not keyword.iskeyword(name) or name in ("None", "True", "False")


@given(st.text(max_size=30))
def test_words_lose_no_letter(text: str) -> None:
    kept = [c for c in normalise(text) if c.isalnum()]
    assert [c for c in "".join(words(text)) if c.isalnum()] == [c for c in kept if ("a" + c).isidentifier()]


def test_a_combining_mark_does_not_join_the_word_before() -> None:
    assert snake("response \u00af x") == "response_x"
