"""Paths of ``include``, ``sort`` and filters that lead through several types, or of which all are listed."""

from __future__ import annotations

from typing import Any, ClassVar, cast

import pytest

from specloom.runtime import (
    InvalidArgumentError,
    QueryPath,
    Resource,
    ResourceType,
    ToMany,
    ToOne,
    attribute,
)
from specloom.runtime.checks import include_path, sort_term
from specloom.runtime.filter_keys import filter_fault
from specloom.runtime.filters import FilterPaths, UnknownFilterError, _Scope  # pyright: ignore[reportPrivateUsage] - where expressions begin
from specloom.runtime.query import query_pairs
from specloom.runtime.registry import NO_TYPES

MARKS: Any = {"predicates": ("eq", "cont", "gt"), "path": "/x"}


class File(Resource, frozen=True):
    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "files",
        names={"owner_": "owner"},
        filterable=("name", "owner", "seen"),
        sortable=("name", "owner"),
        includable=("owner", "seen", "gone"),
        **MARKS,
    )
    name: str = attribute("name")
    owner_ = ToOne["Person | Team | None"]("owner", "people", "teams")
    seen = ToOne["Resource | None"]("seen", "ghosts", "people")
    gone = ToOne["Resource | None"]("gone", "ghosts")


class Person(Resource, frozen=True):
    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "people",
        names={"last_name": "last-name"},
        filterable=("last-name", "size"),
        sortable=("last-name",),
        includable=("teams",),
        **MARKS,
    )
    last_name: str = attribute("last-name")
    size: str = attribute("size")
    teams = ToMany["Team"]("teams", "teams")


class Team(Resource, frozen=True):
    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "teams", filterable=("title", "size", "files"), sortable=("title",), includable=("files",), **MARKS
    )
    title: str = attribute("title")
    size: int = attribute("size")
    files = ToMany["File"]("files", "files")


CLASSES = {"files": File, "people": Person, "teams": Team}
TYPES: Any = CLASSES
"""A registry, as far as checks ask it."""
FILES = File.__resource_type__
filter = cast("Any", FilterPaths[File](_Scope(FILES, TYPES), (File,)))


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("owner_.teams.files", "owner.teams.files"),
        ("owner.files", "owner.files"),
        ("owner.teams", "owner.teams"),
        ("gone.anything.at.all", "gone.anything.at.all"),
        ("seen.teams.files", "seen.teams.files"),
        (QueryPath("seen.anything.at.all"), "seen.anything.at.all"),
        (QueryPath("seen.teams.anything"), "seen.teams.anything"),
    ],
)
def test_what_any_of_several_types_can_include_is_sent(path: str, sent: str) -> None:
    assert include_path(path, FILES, TYPES) == (sent, "")


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        (
            "owner.file",
            "'owner.file': file of people or teams cannot be included; did you mean 'owner.files'?",
        ),
        (
            "seen.team",
            "'seen.team': people.team cannot be included; did you mean 'seen.teams'?; what may follow on "
            "other types is sent as QueryPath(…)",
        ),
        (QueryPath("owner.nonsense"), "'owner.nonsense': nonsense of people or teams cannot be included"),
        ("owner.teams.nonsense", "'owner.teams.nonsense': teams.nonsense cannot be included"),
        ("owner.teams.owner", "'owner.teams.owner': teams.owner cannot be included"),
    ],
)
def test_what_none_of_them_can_is_not(path: str, fault: str) -> None:
    assert include_path(path, FILES, TYPES)[1].startswith(fault)


def test_so_are_terms_of_sort() -> None:
    assert sort_term("-owner.last_name", FILES, TYPES) == ("-owner.last-name", "")
    assert sort_term("owner.title", FILES, TYPES) == ("owner.title", "")
    assert "titel of people or teams cannot be sorted by" in sort_term("owner.titel", FILES, TYPES)[1]


def test_and_filters_by_name() -> None:
    assert [filter_fault(f"owner_{key}", FILES, TYPES) for key in ("title_eq", "last-name_eq")] == ["", ""]
    assert filter_fault("seen_anything_eq", FILES, TYPES) == ""
    assert "'owner_nonsense_eq' is no filter of files" in filter_fault("owner_nonsense_eq", FILES, TYPES)
    # What several types hold under one name is held to neither kind.
    for value in (1, "a"):
        pairs = query_pairs({"filters": {"owner_size_eq": value}}, FILES, TYPES)
        assert pairs == [("filter[q][owner_size_eq]", str(value))]


def test_and_filter_expressions() -> None:
    assert str(filter.owner_.last_name.eq("x").conditions[0]) == "owner_last-name_eq=x"
    assert str(filter.owner_.files.owner_.title.eq("x").conditions[0]) == "owner_files_owner_title_eq=x"
    assert str(filter.owner_.size.gt(1).conditions[0]) == "owner_size_gt=1"
    assert str(filter.seen.anything.eq("x").conditions[0]) == "seen_anything_eq=x"
    with pytest.raises(UnknownFilterError, match=r"people or teams\.nonsense is not there"):
        filter.owner_.nonsense.eq("x")
    with pytest.raises(UnknownFilterError, match=r"people or teams\.teams cannot be used in filters"):
        filter.owner_.teams.title.eq("x")
    assert dir(filter.owner_) == ["files", "id", "last_name", "size", "title"]


LISTED = ResourceType(
    "articles",
    names={"main_author": "main-author"},
    includable=("main-author", "comments"),
    include_paths=("main-author", "comments", "comments.article"),
)


@pytest.mark.parametrize("path", ["main_author", "comments.article", "main-author"])
def test_paths_of_a_list_are_sent(path: str) -> None:
    assert include_path(path, LISTED, NO_TYPES) == (path.replace("_", "-"), "")


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("comments.articles", "'comments.articles' cannot be included; did you mean 'comments.article'?"),
        (
            "main_author.articles",
            "'main_author.articles' cannot be included; did you mean 'main-author'?",
        ),
        (
            "x",
            "'x' cannot be included; there are main-author, comments, comments.article",
        ),
    ],
)
def test_others_are_not(path: str, fault: str) -> None:
    assert include_path(path, LISTED, NO_TYPES)[1] == fault
    assert include_path(path, LISTED.unchecked(), NO_TYPES)[1] == ""


def test_names_in_one_text_are_told_to_be_a_list() -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        query_pairs({"include": ["main_author,comments"], "sort": [","]}, LISTED, NO_TYPES)
    assert caught.value.faults == (
        "include: 'main_author,comments' is not a name: it holds several; write ['main_author', 'comments']",
        "sort: ',' is not a name",
    )


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("name_or_nope_cont", ": there is nothing called 'nope' to filter by"),
        ("nme_or_owner_title_cont", "; did you mean 'name_or_owner_title_cont'?"),
        ("name_or_nam_cnt", "; did you mean 'name_or_name_cont'?"),
        ("name_or_owner_xyz", ": 'owner_xyz' has no predicate"),
    ],
)
def test_near_misses_are_told_part_by_part(key: str, hint: str) -> None:
    assert filter_fault(key, FILES, TYPES).startswith(f"{key!r} is no filter of files{hint}")
