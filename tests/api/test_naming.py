"""Settling names: pins, fallbacks, collisions, reserved words."""

from __future__ import annotations

import builtins
import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from specloom import runtime
from specloom.api.naming import Naming, Wish, class_name, is_reserved, member, reserved, wish
from specloom.api.report import Report
from specloom.diagnostics import Finding, Position
from specloom.runtime.resource import RESERVED_ATTRIBUTE_NAMES


class Scope:
    """A naming with its findings."""

    def __init__(self, **pins: str) -> None:
        self._report = Report(lambda pointer: Position(pointer))
        self.naming = Naming({f"#/{name}": pin for name, pin in pins.items()}, self._report)

    def settle(self, *wishes: Wish, words: frozenset[str] = frozenset(), **taken: str) -> list[str]:
        return self.naming.settle(wishes, words, taken)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._report.findings()


def wanting(name: str, *candidates: str) -> Wish:
    return wish(name, (f"/{name}",), *candidates)


def test_everyone_gets_the_first_candidate() -> None:
    scope = Scope()
    assert scope.settle(wanting("a", "x"), wanting("b", "y")) == ["x", "y"]
    assert not scope.findings


def test_a_pin_wins_and_the_other_keeps_its_name() -> None:
    scope = Scope(b="z")
    assert scope.settle(wanting("a", "x"), wanting("b", "x")) == ["x", "z"]
    assert not scope.findings


def test_who_has_no_other_candidate_goes_first() -> None:
    scope = Scope()
    assert scope.settle(wanting("a", "x", "x_long"), wanting("b", "x")) == ["x_long", "x"]
    assert not scope.findings


def test_two_that_can_both_fall_back_both_do() -> None:
    scope = Scope()
    assert scope.settle(wanting("a", "x", "x_a"), wanting("b", "x", "x_b")) == ["x_a", "x_b"]
    assert not scope.findings


def test_a_collision_names_both_and_proposes_a_pin() -> None:
    scope = Scope()
    scope.settle(wanting("fooBar", "foo_bar"), wanting("foo_bar", "foo_bar"))
    first, second = scope.findings
    assert {first.rule, second.rule} == {"name-collision"}
    assert first.message == "`fooBar` becomes the Python name `foo_bar`, as does `foo_bar`"
    assert first.hint == 'pin a name in [tool.specloom.names]: "#/fooBar" = "other_foo_bar"'


def test_a_name_that_is_taken_says_by_what() -> None:
    scope = Scope()
    scope.settle(Wish("pet", ("/pet",), ("Pet",), is_class=True), Pet="the client")
    (finding,) = scope.findings
    assert finding.message.endswith("as does the client")
    assert finding.hint.endswith('"#/pet" = "OtherPet"')


def test_nothing_to_make_a_name_of() -> None:
    scope = Scope()
    assert scope.settle(wanting("+1")) == ["unnamed"]
    assert [finding.rule for finding in scope.findings] == ["name-empty"]


def test_the_proposed_pin_mends_the_finding() -> None:
    scope = Scope(**{"+1": "plus_one"})
    assert scope.settle(wanting("+1")) == ["plus_one"]
    assert not scope.findings


@pytest.mark.parametrize("pin", ["class", "1a", "a b", "", "\ufb01"])
def test_a_pin_that_is_no_identifier_is_refused(pin: str) -> None:
    scope = Scope(a=pin)
    assert scope.settle(wanting("a", "x")) == ["x"]
    assert [finding.rule for finding in scope.findings] == ["pin-invalid"]


def test_a_pin_for_a_name_that_is_taken_is_refused() -> None:
    scope = Scope(a="y", b="x")
    scope.settle(wanting("a", "a"), wanting("b", "b"), x="the client")
    (finding,) = scope.findings
    assert finding.message == "`x` is pinned for `b`, but the client has that name"


def test_a_pin_that_names_nothing_is_reported() -> None:
    scope = Scope(a="x")
    scope.naming.pins.report_unused()
    assert [finding.rule for finding in scope.findings] == ["pin-unused"]


def test_reserved_words_get_an_underscore() -> None:
    scope = Scope()
    words = reserved("models")
    wishes = [wanting(name, name) for name in ("class", "schema", "model_dump_all", "model_name", "name")]
    assert scope.settle(*wishes, words=words) == [
        "class_",
        "schema_",
        "model_dump_all_",
        "model_name",
        "name",
    ]


@given(st.lists(st.sampled_from(["a", "b", "ab", "A", "class"]), max_size=6))
def test_settled_names_differ_unless_a_finding_says_so(candidates: list[str]) -> None:
    scope = Scope()
    wishes = [wanting(f"{i}", name, f"{name}_{i}") for i, name in enumerate(candidates)]
    names = scope.settle(*wishes, words=reserved())
    assert len(set(names)) == len(names) or scope.findings


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=5))
def test_the_order_of_wishes_decides_nothing(candidates: list[tuple[str, str]]) -> None:
    wishes = [wanting(f"{i}", *each) for i, each in enumerate(candidates)]
    forward, backward = Scope().settle(*wishes), Scope().settle(*reversed(wishes))
    assert forward == list(reversed(backward))


@pytest.mark.parametrize(
    ("wire", "owner", "name"),
    [
        ("16", "icon", "icon_16"),
        ("2fa", "user", "user_2fa"),
        ("16", "", ""),
        ("+1", "reaction", ""),
        ("", "x", ""),
        ("name", "x", "name"),
    ],
)
def test_members_that_begin_with_a_digit(wire: str, owner: str, name: str) -> None:
    assert member(wire, owner) == name


def test_classes_that_begin_with_a_digit() -> None:
    assert class_name("3DModel", "Model") == "Model3DModel"
    assert class_name("3DModel") == ""


# Reserved words keep up with what they protect.


def test_every_keyword_is_reserved_everywhere() -> None:
    assert set(keyword.kwlist) <= reserved()


def test_attributes_of_pydantic_models_are_reserved() -> None:
    public = [name for name in dir(BaseModel) if not name.startswith("_")]
    assert [name for name in public if not is_reserved(name, reserved("models"))] == []


def test_attributes_of_the_runtime_s_resources_are_reserved() -> None:
    words = reserved("resources", "models")
    assert [name for name in sorted(RESERVED_ATTRIBUTE_NAMES) if not is_reserved(name, words)] == []


def test_classes_of_the_runtime_are_reserved() -> None:
    # Generated modules do not mention it.
    unmentioned = ["Credential"]
    classes = {name for name in runtime.__all__ if name[:1].isupper() and not name.isupper()}
    assert sorted(classes - reserved("classes")) == unmentioned


def test_attributes_of_the_runtime_s_clients_are_reserved() -> None:
    public = [name for kind in (runtime.SyncClient, runtime.AsyncClient) for name in dir(kind)]
    assert {name for name in public if not name.startswith("_")} <= reserved("clients")


def test_attributes_of_the_runtime_s_accessors_are_reserved() -> None:
    public = [name for kind in (runtime.ResourceApi, runtime.OperationGroup) for name in dir(kind)]
    assert {name for name in public if not name.startswith("_")} <= reserved("accessors")


def test_built_in_types_in_annotations_are_reserved() -> None:
    for name in ("str", "int", "float", "bool", "list", "dict", "bytes"):
        assert hasattr(builtins, name)
        assert name in reserved("annotations")
