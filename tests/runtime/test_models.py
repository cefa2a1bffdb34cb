"""Models: what was loaded, what was not, and how they behave as values."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from typing import Any, ClassVar

import pydantic
import pytest
from sample import AttributeNotLoadedError, Dimensions, GenericResource, NotIncludedError, Shelf, Warehouse
from sample.resources import REGISTRY

from specloom.runtime import Model, Resource, ResourceType, attribute, document_of
from specloom.runtime.decode import Decoder, UnreadableError
from specloom.runtime.resource import RESERVED_ATTRIBUTE_NAMES

from .conftest import warehouse


def read(data: Any, *classes: type[Resource], **document: Any) -> Any:
    many = isinstance(data, list)
    text = json.dumps({"data": data, **document}).encode()
    return Decoder(REGISTRY).read(text, "many" if many else "one", *(classes or (Warehouse,))).data


def test_attributes_are_flat_and_typed() -> None:
    w = read(
        warehouse(
            capacity=3,
            heated=False,
            opened_at="2018-01-01T12:00:00.000Z",
            dimensions={"width": 1, "from": "door", "depth": 9},
            metadata={"a": [1]},
            **{"class": "A", "include": None},
        )
    )
    assert (w.id, w.type, w.name, w.capacity, w.heated) == ("w1", "warehouses", "North", 3, False)
    assert w.opened_at == datetime(2018, 1, 1, 12, tzinfo=UTC)
    assert (w.class_, w.include_, w.metadata) == ("A", None, {"a": [1]})
    assert isinstance(w.dimensions, Dimensions)
    assert (w.dimensions.width, w.dimensions.height, w.dimensions.from_) == (1, None, "door")
    assert w.dimensions.model_extra == {"depth": 9}


def test_absent_null_and_a_value_are_three_things() -> None:
    w = read({"type": "warehouses", "id": "1", "attributes": {"capacity": None, "name": "N"}})
    assert w.name == "N"
    assert w.capacity is None
    with pytest.raises(AttributeNotLoadedError) as caught:
        _ = w.class_
    assert "'class_' of Warehouse(id='1', name='N') was not loaded" in str(caught.value)
    assert "fields={'warehouses': ['class', …]}" in str(caught.value)
    assert isinstance(caught.value, AttributeError)
    assert hasattr(w, "name")
    assert not hasattr(w, "class_")
    assert getattr(w, "heated", "unknown") == "unknown"
    assert w.model_fields_set == {"id", "type", "name", "capacity"}


def test_resources_without_attributes_can_be_read() -> None:
    assert read({"type": "warehouses", "id": "1"}).model_fields_set == {"id", "type"}
    assert not hasattr(read({"type": "warehouses", "id": "1", "attributes": None}), "name")


def test_values_of_another_kind_are_read_where_they_say_the_same() -> None:
    w = read(
        {
            "type": "warehouses",
            "id": 7,
            "attributes": {"capacity": "3", "heated": "false", "name": 5, "dimensions": {"width": "12"}},
        }
    )
    assert (w.id, w.capacity, w.heated, w.name) == ("7", 3, False, "5")
    assert w.dimensions.width == 12


def test_an_unknown_value_of_an_enum_is_kept() -> None:
    assert read(warehouse(strategy="by_moon_phase")).strategy == "by_moon_phase"


def test_unknown_attributes_are_kept() -> None:
    w = read(warehouse(colour="red", size={"x": 1}))
    assert w.extra_attributes == w.model_extra == {"colour": "red", "size": {"x": 1}}
    with pytest.raises(AttributeError, match=r"extra_attributes\['colour'\]"):
        _ = w.colour
    with pytest.raises(AttributeError, match=r"has no attribute 'shape'$"):
        _ = w.shape


def test_links_and_meta_are_kept() -> None:
    w = read(
        {**warehouse(), "meta": {"mode": "test"}}, meta={"record_count": 1}, links={"self": {"href": "u"}}
    )
    assert w.links.self == "https://x.example/api/warehouses/w1"
    assert w.links.next is None
    assert (w.meta.mode, w.meta["mode"], dict(w.meta)) == ("test", "test", {"mode": "test"})
    with pytest.raises(AttributeError, match="this meta has no 'model'; it has mode"):
        _ = w.meta.model
    document = document_of(w)
    assert document.meta.record_count == 1
    assert (document.links.self, document.links["self"]) == ("u", {"href": "u"})


def test_a_model_is_frozen() -> None:
    w = read(warehouse())
    with pytest.raises((AttributeError, ValueError), match="frozen"):
        w.name = "South"
    with pytest.raises((AttributeError, ValueError)):
        del w.name
    with pytest.raises((AttributeError, ValueError), match="frozen"):
        w.shelves = []
    assert w.name == "North"


def test_equal_by_type_and_id() -> None:
    a, b, c = read([warehouse("1"), warehouse("1", name="South"), warehouse("2")])
    assert a == b
    assert a != c
    assert a != "warehouses/1"
    assert {a, b, c} == {b, c}
    assert a != Shelf(id="1")


def test_the_repr_is_short_and_says_what_it_is() -> None:
    assert repr(read(warehouse())) == "Warehouse(id='w1', name='North', strategy='first_in')"
    assert repr(read(warehouse(name="x" * 100))) == "Warehouse(id='w1', strategy='first_in')"
    assert repr(read({"type": "Warehouse", "id": "1"}, Warehouse)) == "Warehouse(type='Warehouse', id='1')"


def test_dumping_gives_what_was_loaded() -> None:
    w = read(warehouse(opened_at="2018-01-01T12:00:00Z", **{"class": "A"}))
    dumped = w.model_dump(mode="json")
    assert dumped == {
        "id": "w1",
        "type": "warehouses",
        "name": "North",
        "strategy": "first_in",
        "class_": "A",
        "opened_at": "2018-01-01T12:00:00Z",
    }
    assert json.loads(w.model_dump_json()) == dumped
    assert w.model_dump(include={"name"}) == {"name": "North"}
    assert "opened_at" not in w.model_dump(exclude={"opened_at"})
    assert dict(w)["name"] == "North"


COMPOUND: dict[str, Any] = {
    "data": {
        **warehouse(),
        "relationships": {"main_shelf": {"data": {"type": "shelves", "id": "s1"}}},
    },
    "included": [{"type": "shelves", "id": "s1", "attributes": {"row": 1}}],
}


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy, lambda w: pickle.loads(pickle.dumps(w))])
def test_copies_keep_everything(make: Any) -> None:
    w = read(COMPOUND["data"], included=COMPOUND["included"])
    twin = make(w)
    assert twin is not w
    assert twin == w
    assert twin.model_dump() == w.model_dump()
    assert twin.main_shelf.row == 1
    assert twin.links.self == w.links.self
    with pytest.raises(AttributeNotLoadedError):
        _ = twin.capacity


def test_model_copy_changes_the_copy_only() -> None:
    w = read(warehouse(metadata={"a": 1}))
    changed = w.model_copy(update={"name": "South"}, deep=True)
    assert (w.name, changed.name) == ("North", "South")
    changed.metadata["a"] = 2
    assert w.metadata == {"a": 1}


def test_a_resource_is_made_by_hand_for_tests() -> None:
    w = Warehouse(id="1", name="North", class_="A")
    assert (w.id, w.type, w.name, w.class_) == ("1", "warehouses", "North", "A")
    with pytest.raises(AttributeNotLoadedError):
        _ = w.capacity
    with pytest.raises(NotIncludedError):
        _ = w.shelves
    with pytest.raises(TypeError, match="'nmae'"):
        Warehouse(id="1", nmae="x")
    generic = GenericResource(type="pallets", id="9", attributes={"wood": True})
    assert (generic.type, generic.attributes) == ("pallets", {"wood": True})


def test_models_work_inside_other_pydantic_types() -> None:
    class Envelope(pydantic.BaseModel):
        items: list[Warehouse]

    envelope = Envelope.model_validate({"items": [warehouse(colour="red"), read(warehouse("w2"))]})
    assert [w.id for w in envelope.items] == ["w1", "w2"]
    assert envelope.items[0].extra_attributes == {"colour": "red"}
    assert envelope.model_dump()["items"][0]["name"] == "North"
    assert Warehouse.model_validate_json(json.dumps(warehouse())).links.self
    assert "name" in json.dumps(Warehouse.model_json_schema(mode="serialization"))
    with pytest.raises(pydantic.ValidationError):
        Warehouse.model_validate({"type": "warehouses"})


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ({"type": "warehouses", "attributes": {}}, "/data/id: is missing"),
        (warehouse(capacity="many"), "/data/attributes/capacity"),
        (warehouse(name=None), "/data/attributes/name"),
        ("x", "/data"),
        ([], "/data"),
    ],
)
def test_what_does_not_fit_is_named_by_its_pointer(data: Any, problem: str) -> None:
    with pytest.raises(UnreadableError, match=problem):
        Decoder(REGISTRY).read(json.dumps({"data": data}).encode(), "one", Warehouse)


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[]", b"null", b'{"meta": {}}', b'"x"', b"\xff\xfe", b'{"data": {}}']
)
def test_texts_that_are_no_document_are_refused(text: bytes) -> None:
    with pytest.raises(UnreadableError):
        Decoder(REGISTRY).read(text, "one", Warehouse)


def test_reserved_names_are_all_public_names_of_a_resource() -> None:
    public = {name for name in dir(Resource) if not name.startswith("_")} | {"id", "type"}
    assert public == RESERVED_ATTRIBUTE_NAMES


class Event(Resource, frozen=True):
    """A resource with an attribute that is called like what it is about."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("events")
    resource_type: str = attribute("resource_type")


def test_an_attribute_may_be_called_resource_type() -> None:
    event = read({"type": "events", "id": "1", "attributes": {"resource_type": "shelves"}}, Event)
    assert (event.resource_type, event.to_dict()["resource_type"]) == ("shelves", "shelves")
    assert event.__resource_type__.type == "events" and "__resource_type__" not in event.model_dump()
    assert Event(id="2", resource_type="labels").model_copy().resource_type == "labels"


def test_plain_objects_say_what_was_given() -> None:
    given = Dimensions(width=1, from_="x")
    assert given.model_dump(by_alias=True, exclude_unset=True) == {"width": 1, "from": "x"}
    assert Dimensions.model_validate({"width": "2", "from": "y"}).from_ == "y"
    assert issubclass(Dimensions, Model)
    with pytest.raises(pydantic.ValidationError):
        given.width = 2  # type: ignore[misc]


class Node(Model, frozen=True):
    """A nested object that holds others of its kind."""

    children: list[Node] | None = None


class Tree(Resource, frozen=True):
    """A resource with a recursive object, twice, and one that is written down further below."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("trees")
    root: Node = attribute("root")
    other: Node | None = attribute("other")
    bird: Bird | None = attribute("bird")
    birds: dict[str, list[Bird]] = attribute("birds")


class Bird(Model, frozen=True):
    """Written down after the resource that uses it."""

    name: str


def test_nested_objects_may_be_recursive_and_written_down_later() -> None:
    attributes = {
        "root": {"children": [{"children": []}, {}]},
        "other": {},
        "bird": {"name": "tit"},
        "birds": {"a": [{"name": "owl"}]},
    }
    data = {"type": "trees", "id": "1", "attributes": attributes}
    trees = [read(data, Tree), Tree.model_validate(data), read([data], Tree, included=[])[0]]
    for tree in trees:
        assert tree.root.children[0].children == []
        assert (tree.bird.name, tree.birds["a"][0].name) == ("tit", "owl")
        assert tree.model_dump()["birds"] == {"a": [{"name": "owl"}]}
