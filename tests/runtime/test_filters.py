"""Filter expressions: what is sent, read back by a reference parser, and what is refused with a reason."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import FilterExpression, InvalidArgumentError, Warehouse
from sample.resources import PREDICATES, REGISTRY
from sample.resources.labels import Label
from sample.resources.settings import Settings
from sample.resources.shelves import Shelf

from specloom.runtime import Model, ResourceType
from specloom.runtime.encoding import encode
from specloom.runtime.equality import found_by
from specloom.runtime.filters import attributes_held
from specloom.runtime.predicates import Held, predicate_text
from specloom.runtime.query import query_pairs
from specloom.runtime.registry import NO_TYPES

from .conftest import Api, Server

AT = datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2)))
filter = Warehouse.filter


@dataclass(frozen=True)
class Read:
    """A condition as the reference parser reads it."""

    names: frozenset[str]
    predicate: str
    value: str


def parse(query: str) -> set[Read]:
    """The reference parser: what a service that has predicates reads in a query string."""
    found: set[Read] = set()
    for part in query.split("&"):
        name, _, value = part.partition("=")
        match = re.fullmatch(r"filter(\[q\])?\[([\w-]+)\]", unquote(name))
        assert match, name
        predicate = ""
        if match[1]:
            predicate = max((p for p in PREDICATES if match[2].endswith(f"_{p}")), key=len)
        names = match[2].removesuffix(f"_{predicate}").split("_or_")
        read = Read(frozenset(names), predicate, unquote(value))
        assert read not in found, "sent twice"
        found.add(read)
    return found


def sent(expression: FilterExpression[Any], resource: Any = Warehouse) -> str:
    return encode(query_pairs({"filters": expression}, resource.__resource_type__, REGISTRY))


CASES: list[tuple[Callable[[], FilterExpression[Any]], str]] = [
    (lambda: filter.name.eq("EU"), "filter[q][name_eq]=EU"),
    (lambda: filter.name.cont("EU & co, 1=2"), "filter[q][name_cont]=EU & co, 1=2"),
    (lambda: filter.name.cont("EU") | filter.class_.cont("EU"), "filter[q][name_or_class_cont]=EU"),
    (
        lambda: filter.name.cont("a") | filter.class_.cont("a") | filter.strategy.cont("a"),
        "filter[q][name_or_class_or_strategy_cont]=a",
    ),
    (
        lambda: filter.name.eq("a") & filter.capacity.gt(3),
        "filter[q][name_eq]=a&filter[q][capacity_gt]=3",
    ),
    (lambda: filter.shelves.label_text.start("A"), "filter[q][shelves_label-text_start]=A"),
    (lambda: filter.main_shelf.warehouse.name.eq("N"), "filter[q][main_shelf_warehouse_name_eq]=N"),
    (lambda: filter.labels.labelled.code.eq("N"), "filter[q][labels_labelled_code_eq]=N"),
    (lambda: filter.strategy.eq("first_in"), "filter[q][strategy_eq]=first_in"),
    (lambda: filter.strategy.in_(["last_in", "first_in"]), "filter[q][strategy_in]=last_in,first_in"),
    (lambda: filter.id.in_(["w1", "w2"]), "filter[q][id_in]=w1,w2"),
    (lambda: filter.name.in_({"b", "a"}), "filter[q][name_in]=a,b"),
    (lambda: filter.name.cont_any(("b", "a")), "filter[q][name_cont_any]=b,a"),
    (lambda: filter.heated.eq(True), "filter[q][heated_eq]=true"),
    (lambda: filter.heated.false(), "filter[q][heated_false]=true"),
    (lambda: filter.capacity.null(False), "filter[q][capacity_null]=false"),
    (lambda: filter.opened_at.gteq(AT), "filter[q][opened_at_gteq]=2024-01-02T01:04:05Z"),
    (lambda: filter.opened_at.lt(date(2024, 1, 2)), "filter[q][opened_at_lt]=2024-01-02"),
    (
        lambda: filter.metadata.jcont({"a": [1, True], "b": "x,y"}),
        'filter[q][metadata_jcont]={"a":[1,true],"b":"x,y"}',
    ),
    (lambda: filter(ids=["a", "b"]), "filter[ids]=a,b"),
    (lambda: filter(ids="a", opened_at_from=AT), "filter[ids]=a&filter[opened_at_from]=2024-01-02T01:04:05Z"),
    (lambda: filter(ids=["a"]) & filter.name.eq("b"), "filter[ids]=a&filter[q][name_eq]=b"),
    (
        lambda: (filter.name.eq("a") | filter.class_.eq("a")) & filter.name.eq("b"),
        "filter[q][name_or_class_eq]=a&filter[q][name_eq]=b",
    ),
    (lambda: filter.name.eq("a") & filter.name.eq("a"), "filter[q][name_eq]=a"),
    (lambda: filter.name.eq("a") | filter.name.eq("a"), "filter[q][name_eq]=a"),
]


@pytest.mark.parametrize(("make", "expected"), CASES, ids=[expected for _, expected in CASES])
def test_expressions_are_sent(make: Callable[[], FilterExpression[Any]], expected: str) -> None:
    assert (
        "&".join(
            f"{unquote(name)}={unquote(value)}"
            for name, _, value in (part.partition("=") for part in sent(make()).split("&"))
        )
        == expected
    )


class Colour(Enum):
    RED = "red"
    DEEP = "deep, blue"


REFUSED: list[tuple[Callable[[], Any], str]] = [
    (lambda: filter.name.eq("a") | filter.name.cont("a"), "an OR has one predicate, not eq and cont"),
    (
        lambda: filter.name.eq("a") | filter.class_.eq("b"),
        "an OR has one value, not 'a' and 'b'; make a call",
    ),
    (lambda: filter.name.eq("a") | filter.name.eq("b"), "use in_([…])"),
    (lambda: filter.name.cont("a") | filter.name.cont("b"), "use cont_any([…])"),
    (lambda: filter.name.eq("a") | (filter.name.eq("b") & filter.class_.eq("b")), "an AND inside an OR"),
    (lambda: filter(ids="a") | filter.name.eq("a"), "plain filters must all hold"),
    (lambda: filter.name.cont("a") & filter.name.cont("b"), "only once; with cont_all([…])"),
    (lambda: filter(ids="a") & filter(ids="b"), "only once"),
    (lambda: ~filter.name.eq("a"), "use not_eq"),
    (lambda: ~filter.name.in_(["a"]), "use not_in"),
    (lambda: ~(filter.name.eq("a") & filter.class_.eq("b")), "a negation cannot be sent"),
    (lambda: filter.name.eq("a") and filter.class_.eq("b"), "write & and |"),
    (lambda: filter.nam, "warehouses.nam is not there; did you mean 'name'?"),
    (lambda: filter.include_.eq("a"), "warehouses.include_ cannot be used in filters"),
    (lambda: filter.name.contains("a"), "contains is no predicate of this service; did you mean 'cont'"),
    (lambda: filter.name.true(), "true does not fit what name holds (text)"),
    (lambda: filter.metadata.eq("a"), "eq does not fit"),
    (lambda: getattr(filter.name, "in")(["a"]), "write name.in_(…)"),
    (lambda: filter.name.eq(1), "name.eq: expected a text, not 1"),
    (lambda: filter.name.eq(None), "expected a text, not None"),
    (lambda: filter.name.eq("a", "b"), "expected one value, not 2"),
    (lambda: filter.name.eq(), "expected one value, not 0"),
    (
        lambda: filter.strategy.eq("firstin"),
        "strategy.eq: 'firstin' is not among the values; did you mean 'first_in'?; what the",
    ),
    (
        lambda: filter.strategy.not_in(["first_in", "any"]),
        "'any' is not among the values; there are first_in",
    ),
    (lambda: filter(opened_at_from="2024"), "opened_at_from: expected a datetime, not '2024'"),
    (lambda: filter.capacity.gt(True), "expected a whole number, not True"),
    (lambda: filter.heated.eq("true"), "expected True or False"),
    (lambda: filter.opened_at.gt("2024-01-01"), "expected a datetime"),
    (lambda: filter.opened_at.gt(datetime(2024, 1, 1)), "has no time zone"),
    (lambda: filter.name.in_("abc"), "name.in_: expected a list, not 'abc'"),
    (lambda: filter.name.in_([]), "an empty list cannot be sent"),
    (lambda: filter.name.in_(["a", "b,c"]), "'b,c' has a comma in it and would be read as two"),
    (lambda: filter.name.in_([Colour.DEEP]), "has a comma"),
    (lambda: filter.metadata.jcont("a"), "expected a mapping or a list"),
    (lambda: filter.labels.labelled.code.equals("a"), "'equals' is no predicate"),
    (lambda: filter(idz="a"), "'idz' is no plain filter of warehouses; did you mean 'ids'?"),
    (lambda: filter(ids=["a,b"]), "ids: 'a,b' has a comma"),
    (lambda: filter(ids=[]), "an empty list"),
    (lambda: filter(), "has no filters"),
    (lambda: filter.shelves(row=1), "the plain filters of another resource"),
    (lambda: Shelf.filter.row.eq(1), "shelves has no predicates"),
]


@pytest.mark.parametrize(("make", "reason"), REFUSED, ids=[reason for _, reason in REFUSED])
def test_what_cannot_be_sent_is_refused_when_it_is_built(make: Callable[[], Any], reason: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        make()
    assert reason in str(caught.value)


def test_values_of_other_kinds() -> None:
    assert sent(filter.name.eq(Colour.RED)) == "filter%5Bq%5D%5Bname_eq%5D=red"  # type: ignore[arg-type]
    assert sent(filter.labels.labelled.price.gt(Decimal("1E+3"))).endswith("=1000")
    with pytest.raises(InvalidArgumentError, match="nan"):
        filter.labels.labelled.price.gt(float("nan"))


def test_a_path_knows_its_choices() -> None:
    assert "name" in dir(filter) and "include_" not in dir(filter) and "shelves" in dir(filter)
    assert {"in_", "cont"} <= set(dir(filter.name)) and "gt" not in dir(filter.heated)
    assert not hasattr(filter, "nam") and not hasattr(filter.name, "contains")
    assert dir(Settings.filter) == []
    assert repr(filter.shelves) == "<filter of warehouses.shelves>"
    assert repr(filter.name.eq("a") & filter(ids="b")) == "<name_eq=a & ids=b>"


def test_expressions_are_values() -> None:
    one, two = filter.name.eq("a"), filter(ids="b")
    assert one & two == two & one and hash(one & two) == hash(two & one)
    assert one != two and one != "a"
    assert one.resource_type == "warehouses"
    with pytest.raises(TypeError):
        one & {"name_eq": "a"}  # type: ignore[operator]


texts = st.text(min_size=1, max_size=8)
names = st.sampled_from(["name", "class_", "main_shelf.label_text", "shelves.warehouse.name", "id"])
simple = st.tuples(
    st.lists(names, min_size=1, max_size=3, unique=True), st.sampled_from(["eq", "cont", "start"]), texts
)
many = st.tuples(
    names,
    st.sampled_from(["in_", "not_in", "cont_any"]),
    st.lists(texts.filter(lambda t: "," not in t), min_size=1),
)


def path(name: str) -> Any:
    found: Any = filter
    for step in name.split("."):
        found = getattr(found, step)
    return found


def wire(name: str) -> str:
    return name.replace(".", "_").replace("class_", "class").replace("label_text", "label-text")


@given(st.lists(simple, max_size=3), st.lists(many, max_size=2), st.one_of(st.none(), texts))
def test_any_expression_is_read_back(
    ones: list[tuple[list[str], str, str]], lists: list[tuple[str, str, list[str]]], ids: str | None
) -> None:
    made: dict[str, FilterExpression[Any]] = {}
    expected: dict[str, tuple[set[str], str, str]] = {}

    def keep(expression: FilterExpression[Any], names: list[str], predicate: str, value: str) -> None:
        key = expression.conditions[0].key
        made[key] = expression
        expected[key] = ({wire(name) for name in names}, predicate, value)

    for several, predicate, value in ones:
        expression = getattr(path(several[0]), predicate)(value)
        for name in several[1:]:
            expression |= getattr(path(name), predicate)(value)
        keep(expression, several, predicate, value)
    for name, predicate, values in lists:
        keep(getattr(path(name), predicate)(values), [name], predicate.rstrip("_"), ",".join(values))
    if ids is not None:
        keep(filter(ids=ids), ["ids"], "", ids)
    if not made:
        return
    whole, *rest = made.values()
    for each in rest:
        whole &= each
    # One that names the same attributes in another order is the same, and is sent once.
    conditions = {(tuple(sorted(n)), p, v) for n, p, v in expected.values()}
    assert as_read(sent(whole)) == sorted((list(n), p, v) for n, p, v in conditions)


def as_read(query: str) -> list[tuple[list[str], str, str]]:
    return sorted((sorted(each.names), each.predicate, each.value) for each in parse(query))


KEYWORDS: list[tuple[Mapping[str, Any], str]] = [
    ({"nam_cont": "a"}, "'nam_cont' is no filter of warehouses; did you mean 'name_cont'?"),
    ({"name_contains": "a"}, "did you mean 'name_cont"),
    ({"include_eq": "a"}, "'include_eq' is no filter of warehouses"),
    ({"shelvez_row_gt": 1}, "'shelvez_row_gt' is no filter of warehouses"),
    ({"idz": ["a"]}, "did you mean 'ids'?"),
    ({"name_in": ["a,b"]}, "name_in: 'a,b' has a comma"),
    ({"name_or_nam_eq": "a"}, "is no filter"),
    ({"name_cont": 1}, "name_cont: expected a text, not 1"),
    ({"name_in": "a"}, "name_in: expected a list, not 'a'"),
    ({"capacity_gt": "3"}, "capacity_gt: expected a whole number, not '3'"),
    ({"capacity_in": [1, "2"]}, "capacity_in: expected a whole number, not '2'"),
    ({"heated_eq": "true"}, "heated_eq: expected True or False, not 'true'"),
    ({"heated_cont": "t"}, "heated_cont: cont does not fit what heated holds (boolean)"),
    ({"opened_at_gt": "2024"}, "opened_at_gt: expected a datetime, not '2024'"),
    ({"opened_at_from": 5}, "opened_at_from: expected a datetime, not 5"),
    ({"strategy_eq": "lastin"}, "strategy_eq: 'lastin' is not among the values; did you mean 'last_in'?"),
    ({"name_or_strategy_eq": "a"}, "name_or_strategy_eq: 'a' is not among the values"),
    ({"shelves_row_gt": "a"}, "shelves_row_gt: expected a whole number"),
    ({"name_null": "yes"}, "name_null: expected True or False"),
    ({"metadata_jcont": "a"}, "metadata_jcont: expected a mapping or a list"),
]


@pytest.mark.parametrize(("filters", "problem"), KEYWORDS)
def test_keywords_are_checked(filters: Mapping[str, Any], problem: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        query_pairs({"filters": filters}, Warehouse.__resource_type__, REGISTRY)
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("name_eq", "a", "a"),
        ("name_or_class_cont", "a", "a"),
        ("id_in", ["a", "b"], "a,b"),
        ("shelves_row_gt", 3, "3"),
        ("main_shelf_warehouse_name_cont_any", {"b", "a"}, "a,b"),
        ("labels_text_eq", "a", "a"),
        ("strategy_start", "fir", "fir"),
        ("strategy_not_in", ("first_in",), "first_in"),
        ("opened_at_lt", AT, "2024-01-02T01:04:05Z"),
        ("name_null", False, "false"),
    ],
)
def test_keywords_that_the_description_knows_pass(key: str, value: Any, expected: str) -> None:
    pairs = query_pairs({"filters": {key: value}}, Warehouse.__resource_type__, REGISTRY)
    assert pairs == [(f"filter[q][{key}]", expected)]


def test_a_list_that_names_some_values_takes_others() -> None:
    open_type = replace(Warehouse.__resource_type__, extensible=("strategy",))

    class Open(Warehouse, frozen=True):
        __resource_type__ = open_type

    held = attributes_held(Open)["strategy"]
    assert predicate_text("eq", held, "anything") == "anything"
    with pytest.raises(InvalidArgumentError, match="not among the values"):
        predicate_text("eq", attributes_held(Warehouse)["strategy"], "anything")


def test_plain_filters_are_separated_as_the_description_says() -> None:
    resource = ResourceType(
        "x",
        filters=("ids", "tags", "words", "state", "level"),
        filter_values={"state": ("open", "shut"), "level": "integer"},
        separators={"tags": "", "words": " "},
    )

    def pairs(**filters: Any) -> list[tuple[str, str]]:
        return query_pairs({"filters": filters}, resource, NO_TYPES)

    assert pairs(ids=["a", "b"]) == [("filter[ids]", "a,b")]
    assert pairs(tags=["a,b", "c"]) == [("filter[tags]", "a,b"), ("filter[tags]", "c")]
    assert pairs(tags="a,b") == [("filter[tags]", "a,b")]
    assert pairs(words=["a", "b"], level=[1, 2]) == [("filter[words]", "a b"), ("filter[level]", "1,2")]
    assert pairs(state=["open", "shut"]) == [("filter[state]", "open,shut")]
    with pytest.raises(InvalidArgumentError) as caught:
        pairs(words=["a b"], state="opne", level="1", tags=[])
    assert caught.value.faults == (
        "filters: words: 'a b' has a space in it and would be read as two: spaces separate the values",
        "filters: state: 'opne' is not among the values; did you mean 'open'?; what the description does not "
        "know can be sent with options={'extra_query': {…}}",
        "filters: level: expected a whole number, not '1'",
        "filters: tags: an empty list cannot be sent: without a value there is no filter",
    )


OBJECTS = ResourceType(
    "x",
    filters=("at", "ids"),
    filter_members={"at": {"gte": "moment", "state": ("open", "shut"), "any": ""}},
)


def test_members_of_plain_filters_are_sent_apart() -> None:
    pairs = query_pairs({"filters": {"at": {"gte": AT, "state": "open", "any": 3}}}, OBJECTS, NO_TYPES)
    assert pairs == [
        ("filter[at][gte]", "2024-01-02T01:04:05Z"),
        ("filter[at][state]", "open"),
        ("filter[at][any]", "3"),
    ]


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ({"gtee": AT}, "there is no member 'gtee'; did you mean 'gte'?"),
        ({"gte": "yesterday"}, "expected a datetime, not 'yesterday'"),
        ({"state": "opne"}, "'opne' is not among the values; did you mean 'open'?"),
        ("2024", "expected a mapping such as {'gte': …}, not '2024'"),
        ({}, "expected a mapping such as {'gte': …}, not {}"),
    ],
)
def test_members_of_plain_filters_are_checked(value: Any, fault: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        query_pairs({"filters": {"at": value}}, OBJECTS, NO_TYPES)
    assert str(caught.value).startswith(f"filters: at: {fault}")


class Members(Model, frozen=True):
    gte: datetime | None = None
    state: str | None = None


def test_a_model_stands_for_its_members() -> None:
    pairs = query_pairs({"filters": {"at": Members(gte=AT)}}, OBJECTS, NO_TYPES)
    assert pairs == [("filter[at][gte]", "2024-01-02T01:04:05Z")]


def test_what_nobody_can_be_found_by_is_told(api: Api, server: Server) -> None:
    with pytest.raises(
        InvalidArgumentError, match=r"say what warehouses shall be found by, such as find_by\("
    ):
        api(lambda client: client.warehouses.find_by())
    assert not server.received


def test_half_of_a_character_is_refused(api: Api, server: Server) -> None:
    with pytest.raises(InvalidArgumentError, match="holds half of a character"):
        api(lambda client: client.warehouses.list(filters={"name_eq": "\ud800"}))
    assert not server.received


def test_a_text_that_begins_a_listed_value_suggests_that_one() -> None:
    with pytest.raises(InvalidArgumentError, match="did you mean 'last_in'"):
        predicate_text("eq", Held("text", ("no_last", "last_in")), "last")


FOUND_BY: list[tuple[Mapping[str, Any], Any]] = [
    ({"name": "a", "capacity": 3}, {"name_eq": "a", "capacity_eq": 3}),
    ({"class_": "a", "ids": ["w1"]}, {"class_eq": "a", "ids": ["w1"]}),
    ({"id": "w1", "name_cont": "a"}, {"id_eq": "w1", "name_cont": "a"}),
    ({"nam": "a"}, "nam: no attribute or filter of warehouses is called so; did you mean 'name'?"),
    ({"capacity": "3"}, "capacity: expected a whole number, not '3'"),
    ({"strategy": "lastin"}, "strategy: 'lastin' is not among the values; did you mean 'last_in'?"),
    ({"name": ["a"]}, "name: expected a text, not ['a']"),
    ({"metadata": {}}, "metadata: no attribute or filter"),
]


@pytest.mark.parametrize(("wanted", "expected"), FOUND_BY)
def test_what_one_is_found_by(wanted: Mapping[str, Any], expected: Any) -> None:
    if isinstance(expected, dict):
        assert found_by(Warehouse, wanted) == expected
        return
    with pytest.raises(InvalidArgumentError) as caught:
        found_by(Warehouse, wanted)
    assert expected in str(caught.value)


def test_nothing_is_sent_of_a_search_that_cannot_be(api: Api, server: Server) -> None:
    with pytest.raises(InvalidArgumentError, match="did you mean 'name'"):
        api(lambda client: client.warehouses.find_by(nam="a"))
    assert not server.received


def test_other_services_are_not_held_to_anything() -> None:
    pairs = query_pairs(
        {"filters": Label.filter(anything="a", ids=["b", "c"])}, Label.__resource_type__, REGISTRY
    )
    assert pairs == [("filter[anything]", "a"), ("filter[ids]", "b,c")]


def test_an_expression_is_sent(api: Api, server: Server) -> None:
    server.say({"data": []})
    expression = (filter.name.cont("EU") | filter.class_.cont("EU")) & filter(ids=["w1", "w2"])
    api(lambda client: client.warehouses.list(filters=expression))
    assert dict(parse_qsl(urlsplit(server.last.target).query)) == {
        "filter[q][name_or_class_cont]": "EU",
        "filter[ids]": "w1,w2",
    }


def test_an_expression_about_others_is_refused(api: Api, server: Server) -> None:
    with pytest.raises(InvalidArgumentError, match="is about warehouses, the call about shelves"):
        api(lambda client: client.shelves.list(filters=filter.name.eq("a")))
    assert server.received == []


PATHS: list[tuple[dict[str, Any], str]] = [
    (
        {"include": ["shelve"]},
        "include: 'shelve': warehouses.shelve cannot be included; did you mean 'shelves'?",
    ),
    ({"include": "main_shelf.warehouse.labelz"}, "did you mean 'main_shelf.warehouse.labels'?"),
    ({"sort": ["-nam"]}, "sort: 'nam': warehouses.nam cannot be sorted by; did you mean 'name'?"),
    ({"sort": "heated"}, "warehouses.heated cannot be sorted by"),
    ({"fields": {"warehouses": ["nam"]}}, "fields: warehouses has no 'nam'; did you mean 'name'?"),
    (
        {"fields": {"warehouse": ["name"]}},
        "there is no resource type 'warehouse'; did you mean 'warehouses'?",
    ),
    ({"page_size": 26}, "page_size: expected a whole number from 1 to 25, not 26"),
    ({"page_number": 0}, "page_number: expected a whole number from 1 up, not 0"),
]


@pytest.mark.parametrize(("query", "problem"), PATHS)
def test_wrong_paths_are_refused_before_anything_is_sent(
    api: Api, server: Server, query: dict[str, Any], problem: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        api(lambda client: client.warehouses.list(**query))
    assert problem in str(caught.value) and server.received == []


def test_all_faults_of_a_query_are_told_at_once(api: Api, server: Server) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        api(lambda c: c.warehouses.list(include=["a", "b"], sort="c", filters={"d": 1, "e": 2}, page_size=99))
    assert [fault.partition(":")[0] for fault in caught.value.faults] == [
        *("include", "include", "sort", "filters", "filters", "page_size")
    ]


def test_paths_are_sent(api: Api, server: Server) -> None:
    server.say({"data": []})
    api(
        lambda client: client.warehouses.list(
            include=["main_shelf.warehouse.labels", "shelves"],
            sort=["-opened_at", "class_"],
            fields={"shelves": ["label_text"], "versions": "anything"},
            page_size=25,
        )
    )
    assert dict(parse_qsl(urlsplit(server.last.target).query)) == {
        "include": "main_shelf.warehouse.labels,shelves",
        "sort": "-opened_at,class",
        "fields[shelves]": "label-text",
        "fields[versions]": "anything",
        "page[size]": "25",
    }


def test_polymorphic_relationships_are_not_checked(api: Api, server: Server) -> None:
    server.say({"data": None})
    api(lambda client: client.labels.labelled("l1", include=["anything"]))
    assert "include=anything" in server.last.target


def test_json_is_sent_as_json(api: Api, server: Server) -> None:
    server.say({"data": []})
    api(lambda client: client.warehouses.list(filters=filter.metadata.jcont({"a": {"b": "ü,"}})))
    [(_, value)] = parse_qsl(urlsplit(server.last.target).query)
    assert json.loads(value) == {"a": {"b": "ü,"}}


def test_moments_are_in_utc() -> None:
    assert sent(filter.opened_at.eq(AT)) == sent(filter.opened_at.eq(AT.astimezone(UTC)))
