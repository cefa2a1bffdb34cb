"""Resources that no service sent: read from what dumps give, and made by hand."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, ClassVar

import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample import (
    AttributeNotLoadedError,
    Dimensions,
    GenericResource,
    Label,
    NotIncludedError,
    ResourceIdentifier,
    Settings,
    Shelf,
    Warehouse,
    parse,
)

from specloom.runtime import Resource, ResourceType, attribute, document_of

from .conftest import warehouse

SENT: dict[str, Any] = {
    **warehouse(
        capacity=None,
        opened_at="2018-01-01T12:00:00Z",
        dimensions={"width": 1, "from": "door", "depth": 9},
        metadata={"a": [1], "attributes": {"b": None}},
        colour="red",
        **{"class": "A", "include": "x"},
    ),
    "relationships": {
        "shelves": {"data": [{"type": "shelves", "id": "s1", "meta": {"n": 1}}]},
        "main_shelf": {"data": None, "links": {"related": "u"}},
        "labels": {"links": {"related": "v"}},
    },
}
WAYS: dict[str, Callable[[Any], Any]] = {
    "model_dump": lambda w: type(w).model_validate(w.model_dump()),
    "model_dump(mode=json)": lambda w: type(w).model_validate(w.model_dump(mode="json")),
    "model_dump_json": lambda w: type(w).model_validate_json(w.model_dump_json()),
    "by_alias": lambda w: type(w).model_validate_json(w.model_dump_json(by_alias=True)),
    "TypeAdapter": lambda w: pydantic.TypeAdapter(list[type(w)]).validate_json(f"[{w.model_dump_json()}]")[0],
    "keywords": lambda w: type(w)(**w.model_dump()),
}


def sent(object: dict[str, Any] = SENT) -> Any:
    return parse({"data": object}).resource


@pytest.mark.parametrize("way", WAYS)
def test_what_was_dumped_is_read_again(way: str) -> None:
    w = sent()
    again = WAYS[way](w)
    assert type(again) is Warehouse
    assert again.model_dump() == w.model_dump()
    assert again.model_fields_set == w.model_fields_set
    assert (again.class_, again.include_, again.capacity) == ("A", "x", None)
    assert again.opened_at == datetime(2018, 1, 1, 12, tzinfo=UTC)
    assert (again.dimensions.from_, again.dimensions.model_extra) == ("door", {"depth": 9})
    assert again.to_jsonapi()["attributes"]["class"] == "A"
    assert again.to_jsonapi()["attributes"]["dimensions"]["from"] == "door"
    with pytest.raises(AttributeNotLoadedError):
        _ = again.heated


@pytest.mark.parametrize("form", [lambda d: d, lambda d: json.loads(json.dumps(d, default=str))])
def test_the_linkage_of_a_flat_dictionary_comes_back(form: Any) -> None:
    w = sent()
    again = Warehouse.model_validate(form(w.to_dict() | {"dimensions": None}))
    assert again.to_dict() == w.to_dict() | {"dimensions": None}
    assert again.extra_attributes == {"colour": "red"}
    assert again.main_shelf is None
    assert again.relationships["shelves"].identifiers == (ResourceIdentifier("shelves", "s1"),)
    assert again.relationships["shelves"].identifiers[0].meta == {"n": 1}
    assert "labels" not in again.relationships


def test_names_on_the_wire_are_read_too() -> None:
    assert Shelf.model_validate({"id": "1", "label-text": "x"}).label_text == "x"
    assert Shelf.model_validate({"id": "1", "label_text": "y"}).label_text == "y"


def test_names_that_nothing_declared_has_are_kept_beside_the_attributes() -> None:
    w = Warehouse.model_validate({"id": "1", "nmae": "North"})
    assert (w.extra_attributes, w.model_fields_set) == ({"nmae": "North"}, {"id", "type"})
    generic = GenericResource.model_validate({"id": "1", "type": "pallets", "wood": True})
    assert generic.attributes == {"wood": True}
    assert generic.to_jsonapi() == {"id": "1", "type": "pallets", "attributes": {"wood": True}}


def test_flat_input_may_leave_out_its_type_and_have_links_and_meta() -> None:
    w = Warehouse.model_validate({"id": 1, "name": "N", "meta": {"a": 1}, "links": {"self": "u"}})
    assert (w.type, w.id, w.name, w.meta.a, w.links.self) == ("warehouses", "1", "N", 1, "u")
    assert Warehouse.model_validate({"id": "1"}).model_fields_set == {"id", "type"}


@pytest.mark.parametrize(
    ("odd", "known"),
    [
        ({"name": "stray"}, {}),
        ({"attributes": {"name": "N"}, "name": "stray"}, {"name": "N"}),
        ({"relationships": {}, "name": "stray"}, {}),
        ({"version:of": "7", "@note": 1}, {}),
        ({"links": {}, "meta": {}, "lid": "x"}, {}),
    ],
)
def test_resource_objects_are_read_as_such(odd: dict[str, Any], known: dict[str, Any]) -> None:
    object = {"type": "warehouses", "id": "1", "attributes": {}} if odd == {"name": "stray"} else odd
    w = Warehouse.model_validate({"type": "warehouses", "id": "1", **odd, **object})
    assert w.model_dump(exclude={"id", "type"}) == known
    assert w.extra_attributes == {}


class Odd(Resource, frozen=True):
    """A resource with an attribute that is called like a member of resource objects."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("odd")
    attributes: dict[str, Any] = attribute("attributes")
    name: str = attribute("name")


def test_an_attribute_called_attributes_does_no_harm() -> None:
    odd = Odd.model_validate({"type": "odd", "id": "1", "attributes": {"attributes": {"a": 1}, "name": "N"}})
    assert (odd.attributes, odd.name) == ({"a": 1}, "N")
    assert Odd.model_validate(odd.model_dump()).model_dump() == odd.model_dump()


@pytest.mark.parametrize(
    ("given", "places"),
    [
        ({"id": "1", "class_": [], "capacity": "many"}, [("capacity",), ("class_",)]),
        ({"id": "1", "dimensions": {"width": "wide"}}, [("dimensions", "width")]),
        ({"name": "N"}, [("id",)]),
        ({"id": "1", "shelves": None, "main_shelf": ["s1"]}, [("shelves",), ("main_shelf",)]),
        ({"id": "1", "main_shelf": {"type": "shelves"}}, [("main_shelf",)]),
        ({"id": "1", "shelves": [{"type": "shelves", "id": True}, ""]}, [("shelves",), ("shelves",)]),
        ({"id": "1", "main_shelf": Warehouse(id="2")}, [("main_shelf",)]),
        ({"type": "warehouses", "id": "1", "attributes": {"class": []}}, [("attributes", "class")]),
    ],
)
def test_what_is_wrong_is_told_of_the_names_that_were_given(given: Any, places: list[Any]) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        Warehouse.model_validate(given)
    assert [fault["loc"] for fault in caught.value.errors()] == places

    class Body(pydantic.BaseModel):
        warehouse: Warehouse

    with pytest.raises(pydantic.ValidationError) as inside:
        Body.model_validate({"warehouse": given})
    assert [fault["loc"] for fault in inside.value.errors()] == [("warehouse", *place) for place in places]


def test_what_is_wrong_is_said_as_pydantic_says_it() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        Warehouse.model_validate_json('{"id": "1", "capacity": "{x}"}')
    (fault,) = caught.value.errors()
    assert (fault["type"], fault["input"]) == ("int_parsing", "{x}")
    assert fault["msg"] == "Input should be a valid integer, unable to parse string as an integer"


plain = st.fixed_dictionaries(
    {"id": st.text(min_size=1)},
    optional={
        "name": st.text(),
        "capacity": st.none() | st.integers(),
        "class_": st.none() | st.text(),
        "heated": st.booleans(),
        "opened_at": st.datetimes(timezones=st.just(UTC)),
        "metadata": st.none() | st.dictionaries(st.text(), st.none() | st.integers() | st.text()),
        "dimensions": st.none() | st.builds(lambda w: {"width": w}, st.integers()),
        "shelves": st.lists(st.builds(lambda id: {"type": "shelves", "id": id}, st.text(min_size=1))),
        "main_shelf": st.none() | st.builds(lambda id: {"type": "shelves", "id": id}, st.text(min_size=1)),
    },
)


@settings(deadline=None)
@given(plain)
def test_any_flat_input_comes_back(given: dict[str, Any]) -> None:
    w = Warehouse.model_validate(given)
    assert w.to_dict().keys() == {"type", *given}
    assert Warehouse.model_validate(w.to_dict()).to_dict() == w.to_dict()
    assert Warehouse.model_validate_json(w.model_dump_json()).model_dump() == w.model_dump()
    back = parse({"data": w.to_jsonapi()}).resource
    assert isinstance(back, Warehouse)
    assert back.to_dict() == w.to_dict()


def test_relationships_are_given_as_resources() -> None:
    shelves = [Shelf(id="1", row=1), Shelf(id="2", row=2)]
    w = Warehouse(id="1", main_shelf=shelves[1], shelves=shelves, labels=[])
    assert w.main_shelf is shelves[1]
    assert [each.row for each in w.shelves] == [1, 2]
    assert (w.labels, w.relationships["main_shelf"].identifier) == ([], ResourceIdentifier("shelves", "2"))
    assert Label(id="1", labelled=Shelf(id="1", warehouse=w)).labelled.warehouse is w  # type: ignore[union-attr]
    assert Warehouse(id="1", main_shelf=None).main_shelf is None
    assert document_of(w).data == (w,)
    assert document_of(w).data[0] is w
    for twin in (copy.copy(w), copy.deepcopy(w), pickle.loads(pickle.dumps(w))):
        assert [each.row for each in twin.shelves] == [1, 2]
    versions = Settings(id="1", versions=[GenericResource(type="versions", id="3")]).versions
    assert [each.id for each in versions] == ["3"]


def test_a_resource_that_is_not_at_hand_is_given_as_identifier() -> None:
    w = Warehouse(id="1", main_shelf=ResourceIdentifier("shelves", "7", {"since": 1}), shelves=["8"])
    assert w.relationships["main_shelf"].identifier == ResourceIdentifier("shelves", "7")
    assert w.relationships["main_shelf"].identifier.meta == {"since": 1}  # type: ignore[union-attr]
    assert w.to_jsonapi()["relationships"] == {
        "main_shelf": {"data": {"type": "shelves", "id": "7", "meta": {"since": 1}}},
        "shelves": {"data": [{"type": "shelves", "id": "8"}]},
    }
    with pytest.raises(NotIncludedError, match="main_shelf=… with resources"):
        _ = w.main_shelf


def test_what_was_not_given_does_not_speak_of_a_reply() -> None:
    w = Warehouse(id="1")
    with pytest.raises(AttributeNotLoadedError, match="among the values that this was made of") as attribute:
        _ = w.name
    with pytest.raises(NotIncludedError, match=r"such as shelves=\[…\] with resources") as relationship:
        _ = w.shelves
    for error in (attribute.value, relationship.value):
        assert "reply" not in str(error)
        assert "fields=" not in str(error)


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"main_shelf": Warehouse(id="2")}, "is of type 'warehouses'; expected"),
        ({"main_shelf": [Shelf(id="1")]}, "expected a resource or ResourceIdentifier"),
        ({"shelves": Shelf(id="1")}, "expected a list of"),
        ({"shelves": [7]}, "expected a resource"),
        ({"capacity": "many"}, "capacity\n"),
    ],
)
def test_values_that_do_not_fit_are_refused(values: dict[str, Any], problem: str) -> None:
    with pytest.raises(pydantic.ValidationError, match=problem):
        Warehouse(id="1", **values)


def test_the_class_of_a_resource_decides_whatever_its_type_is_called() -> None:
    shelf = Shelf(id="1", type="racks")
    assert Warehouse(id="1", main_shelf=shelf).main_shelf is shelf


class Envelope(pydantic.BaseModel):
    """A model of an application."""

    first: Warehouse
    others: list[Warehouse]


def test_the_json_schema_of_a_dump_is_what_dumps_give() -> None:
    schema = Warehouse.model_json_schema(mode="serialization")
    assert (schema["title"], schema["type"]) == ("Warehouse", "object")
    assert schema["description"] == "A building with shelves."
    assert schema["required"] == ["id", "type"]
    assert schema["properties"].keys() == Warehouse.model_fields.keys()
    assert schema["properties"]["class_"] == {
        "anyOf": [{"type": "string"}, {"type": "null"}],
        "title": "Class",
    }
    assert schema["properties"]["opened_at"]["format"] == "date-time"
    assert sent().model_dump(mode="json").keys() <= schema["properties"].keys()
    assert Warehouse.model_json_schema()["required"] == ["id"]
    assert Warehouse.model_json_schema()["properties"] == schema["properties"]


@pytest.mark.parametrize("mode", ["serialization", "validation"])
def test_a_model_is_a_component_of_schemas_under_its_name(mode: Any) -> None:
    schema = Envelope.model_json_schema(mode=mode)
    assert schema["$defs"].keys() == {"Warehouse", "Dimensions"}
    assert schema["properties"]["first"] == {"$ref": "#/$defs/Warehouse"}
    assert schema["properties"]["others"]["items"] == {"$ref": "#/$defs/Warehouse"}
    assert "_linkage" not in json.dumps(schema)


def test_fields_of_other_models_are_dumped_and_read() -> None:
    w = sent()
    envelope = Envelope(first=w, others=[w])
    again = Envelope.model_validate_json(envelope.model_dump_json())
    assert again.first.name == "North"
    assert again == envelope
    assert again.model_dump() == envelope.model_dump()
    assert envelope.model_dump(include={"first": {"name"}}) == {"first": {"name": "North"}}
    assert "name" not in envelope.model_dump(exclude={"others": {0: {"name"}}})["others"][0]
    assert isinstance(envelope.first.dimensions, Dimensions)
