"""The resource type ``racks``."""

from builtins import list as list_
from builtins import property as _property
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, NotRequired, Required

from pydantic import Field
from typing_extensions import TypedDict, Unpack
from typing_extensions import deprecated as _deprecated

from .._runtime import (
    CONCURRENCY,
    Action,
    AsyncIteration,
    AsyncOperationGroup,
    AsyncPage,
    AsyncResourceApi,
    Body,
    BulkResult,
    DeprecatedToMany,
    GenericResource,
    Include,
    Iteration,
    Many,
    Operation,
    OperationGroup,
    Page,
    Parameter,
    Paths,
    Progress,
    QueryPath,
    Reply,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    ToManyInput,
    ToOne,
    ToOneInput,
    ToOnePolymorphicInput,
    attribute,
    joined,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw
from ..models import RackPageMeta, Size

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import racks as _racks_queries
    from .depots import Depot
    from .jobs import Job

__all__ = [
    "AsyncRacks",
    "Rack",
    "RackCreate",
    "RackUpdate",
    "Racks",
]


class Rack(Resource, frozen=True):
    """A rack. It stands somewhere."""

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "racks",
        path="/racks",
        names={"built_at": "builtAt", "label_text": "label-text"},
        filters=(
            "row",
            "builtAt",
        ),
        filter_values={"row": "integer"},
        filter_members={
            "builtAt": {
                "gte": "moment",
                "state": (
                    "planned",
                    "done",
                ),
                "floors": "integer",
                "other": "",
            }
        },
        filterable=("row",),
        deprecated=(
            "kind",
            "neighbours",
        ),
        alternatives={"update": (None,)},
    )

    filter: ClassVar["_racks_queries.RackFilter"]
    """What resources of this type are filtered by."""
    label_text: str | None = attribute("label-text")
    """What its label says. At most 20 characters. Matches `^[A-Z]`."""
    if TYPE_CHECKING:

        @_property
        @_deprecated("`kind` is deprecated: not for new code.")
        def kind(self) -> Literal["open", "closed"] | str:
            """Whether it has doors. One of `open` and `closed`. Default: `open`.

            Deprecated: not for new code.
            """
            ...

    else:
        kind: Literal["open", "closed"] | str = attribute("kind")

    tags: list[str] | None = attribute("tags")
    """At least 1 item."""
    size: Size = attribute("size")
    """How large something is, in millimetres."""
    row: int = attribute("row")
    opened_at: datetime | None = attribute("opened_at")
    inspected_on: date | None = attribute("inspected_on")
    metadata: dict[str, Any] | None = attribute("metadata")
    depot: ClassVar[ToOne["Depot"]] = ToOne("depot", "depots")
    """The depot it stands in."""
    neighbours: ClassVar[DeprecatedToMany["Rack"]] = DeprecatedToMany("neighbours", "racks")
    """Deprecated: not for new code."""
    owner: ClassVar[ToOne["Depot | GenericResource | None"]] = ToOne("owner", "people", "depots")
    """Whoever pays for it."""

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            label_text: str | None = ...,
            kind: Literal["open", "closed"] | str = ...,
            tags: list[str] | None = ...,
            size: Size = ...,
            row: int = ...,
            opened_at: datetime | None = ...,
            inspected_on: date | None = ...,
            metadata: dict[str, Any] | None = ...,
            depot: ToOneInput["Depot"] = ...,
            neighbours: ToManyInput["Rack"] = ...,
            owner: ToOnePolymorphicInput["Depot | GenericResource"] | None = ...,
        ) -> None: ...


class RackCreate(TypedDict):
    """The arguments of ``racks.create()``."""

    label_text: NotRequired[Annotated[str, Field(pattern="^[A-Z]", max_length=20)] | None]
    """What its label says. At most 20 characters. Matches `^[A-Z]`."""
    kind: NotRequired[Literal["open", "closed"]]
    """Whether it has doors. One of `open` and `closed`. Default: `open`.

    Deprecated: not for new code.
    """
    tags: NotRequired[Annotated[Sequence[Annotated[str, Field(min_length=1)]], Field(min_length=1)] | None]
    """At least 1 item."""
    size: NotRequired[Size]
    """How large something is, in millimetres."""
    row: Required[Annotated[int, Field(ge=1, le=99)]]
    """At least 1. At most 99."""
    depot: Required[ToOneInput["Depot"]]
    """The depot it stands in."""
    owner: NotRequired[ToOnePolymorphicInput["Depot | GenericResource"] | None]
    """Whoever pays for it."""


class RackUpdate(TypedDict):
    """The arguments of ``racks.update()``."""

    label_text: NotRequired[Annotated[str, Field(pattern="^[A-Z]", max_length=20)] | None]
    """What its label says. At most 20 characters. Matches `^[A-Z]`."""
    kind: NotRequired[Literal["open", "closed"]]
    """Whether it has doors. One of `open` and `closed`. Default: `open`.

    Deprecated: not for new code.
    """
    tags: NotRequired[Annotated[Sequence[Annotated[str, Field(min_length=1)]], Field(min_length=1)] | None]
    """At least 1 item."""
    size: NotRequired[Size]
    """How large something is, in millimetres."""
    _recount: NotRequired[bool]
    """Send true to count again."""
    _add_marks: NotRequired[str]
    """Marks to add."""
    _reserve: NotRequired[int]
    neighbours: NotRequired[ToManyInput["Rack"]]
    """Deprecated: not for new code."""


_LOCALE_PARAMETER = Parameter("locale", "query", Literal["en", "it"])
_X_TRACE_PARAMETER = Parameter("X-Trace", "header", str, required=True)
_EMPTY: Action[None] = Action("POST", "/racks/{id}/empty")
_COUNT_: Action["Rack | Job | None"] = Action(
    "POST",
    "/racks/{id}/count",
    reply="one",
    targets=(
        "racks",
        "jobs",
    ),
    optional=True,
)
_PUT_PLAN: Operation[list[int]] = Operation(
    "PUT",
    "/racks/{id}/plan",
    parameters=(Parameter("id", "path", str, required=True),),
    body=Body("application/json", list[Size], required=True),
    replies={"200": Reply("application/json", list[int])},
)


class Racks(ResourceApi[Rack], OperationGroup):
    """A rack. It stands somewhere.

    These are the methods of `client.racks`.
    """

    _resource = Rack

    @cached_property
    def with_raw_response(self) -> "RacksWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return RacksWithRawResponse(self)

    def list(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_racks_queries.RackSort] | None" = None,
        filters: "_racks_queries.RackFilters | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Rack, RackPageMeta]:
        """List racks.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`, `builtAt`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._list(
            meta=RackPageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            parameters=(
                (_LOCALE_PARAMETER, locale),
                (_X_TRACE_PARAMETER, x_trace),
            ),
            options=options,
        )

    def iterate(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_racks_queries.RackSort] | None" = None,
        filters: "_racks_queries.RackFilters | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[Rack, RackPageMeta]:
        """All resources of all pages, to be used in `for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`, `builtAt`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._iterate(
            meta=RackPageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            prefetch=prefetch,
            parameters=(
                (_LOCALE_PARAMETER, locale),
                (_X_TRACE_PARAMETER, x_trace),
            ),
            options=options,
        )

    def first(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_racks_queries.RackSort] | None" = None,
        filters: "_racks_queries.RackFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> Rack | None:
        """The first resource, None if there is none.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`, `builtAt`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._first(
            page_size=1,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            parameters=(
                (_LOCALE_PARAMETER, locale),
                (_X_TRACE_PARAMETER, x_trace),
            ),
            options=options,
        )

    def count(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        filters: "_racks_queries.RackFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            filters: Conditions by name; all must hold. Plain filters: `row`, `builtAt`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._count(
            page_size=1,
            filters=filters,
            parameters=(
                (_LOCALE_PARAMETER, locale),
                (_X_TRACE_PARAMETER, x_trace),
            ),
            options=options,
        )

    def find_by(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_racks_queries.RackFindBy"],
    ) -> Rack | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            SeveralFoundError: There are several.
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._find_by(
            arguments,
            page_size=2,
            include=include,
            fields=fields,
            parameters=(
                (_LOCALE_PARAMETER, locale),
                (_X_TRACE_PARAMETER, x_trace),
            ),
            options=options,
        )

    def create(
        self,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[RackCreate],
    ) -> Rack:
        """Put up a rack. It is empty at first.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            label_text: What its label says. At most 20 characters. Matches `^[A-Z]`.
            kind: Deprecated. Whether it has doors. One of `open` and `closed`. Default: `open`.
            tags: At least 1 item.
            size: How large something is, in millimetres.
            row: Required. At least 1. At most 99.
            depot: Required. The depot it stands in.
            owner: Whoever pays for it.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                ValidationError (422).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._create(RackCreate, arguments, include=include, fields=fields, options=options)

    def create_many(
        self,
        items: Iterable[RackCreate],
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Rack]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.
        """
        return self._create_many(
            RackCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def retrieve(
        self,
        id: Rack | str,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Rack:
        """Retrieve one resource of type `racks`.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is NotFoundError
                (404).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: Rack | str,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[RackUpdate],
    ) -> "Rack | None":
        """Update a resource of type `racks`: only what is given changes.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            label_text: What its label says. At most 20 characters. Matches `^[A-Z]`.
            kind: Deprecated. Whether it has doors. One of `open` and `closed`. Default: `open`.
            tags: At least 1 item.
            size: How large something is, in millimetres.
            _recount: Send true to count again.
            _add_marks: Marks to add.
            _reserve: The attribute `_reserve`.
            neighbours: Deprecated. The relationship `neighbours`.

        Returns:
            None after an answer without a resource, such as 202: the service has not done it yet.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._update(id, RackUpdate, arguments, include=include, fields=fields, options=options)

    def update_many(
        self,
        items: Iterable[tuple[Rack | str, RackUpdate]],
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult["Rack | None"]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.
        """
        return self._update_many(
            RackUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def recount(
        self,
        id: Rack | str,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Rack | None":
        """Send true to count again.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._update(
            id, RackUpdate, {"_recount": True}, include=include, fields=fields, options=options
        )

    def add_marks(
        self,
        id: Rack | str,
        value: str | Sequence[str],
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Rack | None":
        """Marks to add.

        Args:
            id: The id of the resource, or the resource itself.
            value: What is sent with it.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._update(
            id,
            RackUpdate,
            {"_add_marks": joined(value, ",")},
            include=include,
            fields=fields,
            options=options,
        )

    def reserve(
        self,
        id: Rack | str,
        value: int,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Rack | None":
        """Trigger `_reserve`.

        Args:
            id: The id of the resource, or the resource itself.
            value: What is sent with it.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._update(
            id, RackUpdate, {"_reserve": value}, include=include, fields=fields, options=options
        )

    def delete(
        self,
        id: Rack | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a resource of type `racks`.

        Args:
            id: The id of the resource, or the resource itself.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is ServerError
                (5XX).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._delete(id, options=options)

    def delete_many(
        self,
        ids: Many[Rack | str],
        *,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[None]:
        """Delete many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            ids: Ids, or resources.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.
        """
        return self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    def depot(
        self,
        id: Rack | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Depot":
        """Retrieve what the relationship `depot` leads to.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._to_one(Rack.depot, id, include=include, fields=fields, options=options)

    def neighbours(
        self,
        id: Rack | str,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_racks_queries.RackSort] | None" = None,
        filters: "_racks_queries.RackFilters | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page["Rack", RackPageMeta]:
        """Retrieve what the relationship `neighbours` leads to.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`, `builtAt`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._to_many(
            Rack.neighbours,
            id,
            meta=RackPageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def empty(
        self,
        id: Rack | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take everything off a rack.

        Args:
            id: The id of the resource, or the resource itself.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._action(_EMPTY, id, options=options)

    def count_(
        self,
        id: Rack | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Rack | Job | None":
        """Count what is on a rack.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            None after an answer without a resource, such as 202: the service has not done it yet.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._action(_COUNT_, id, include=include, fields=fields, options=options)

    def put_plan(
        self,
        id: Rack | str,
        body: Sequence[Size],
        *,
        options: RequestOptions | None = None,
    ) -> list_[int]:
        """Replace the plan of a rack.

        Args:
            id: The id of the resource, or the resource itself.
            body: What is sent, as application/json.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            How many places there are.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._call(_PUT_PLAN, self._id(id), body=body, options=options)


class RacksWithRawResponse:
    """The methods of `Racks`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: Racks) -> None:
        self._api = api

    @_raw(Racks.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_raw(Racks.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_raw(Racks.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_raw(Racks.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_raw(Racks.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_raw(Racks.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_raw(Racks.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_raw(Racks.recount)
    def recount(self) -> None:
        """`recount`, with the whole reply."""

    @_raw(Racks.add_marks)
    def add_marks(self) -> None:
        """`add_marks`, with the whole reply."""

    @_raw(Racks.reserve)
    def reserve(self) -> None:
        """`reserve`, with the whole reply."""

    @_raw(Racks.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_raw(Racks.depot)
    def depot(self) -> None:
        """`depot`, with the whole reply."""

    @_raw(Racks.neighbours)
    def neighbours(self) -> None:
        """`neighbours`, with the whole reply."""

    @_raw(Racks.empty)
    def empty(self) -> None:
        """`empty`, with the whole reply."""

    @_raw(Racks.count_)
    def count_(self) -> None:
        """`count_`, with the whole reply."""

    @_raw(Racks.put_plan)
    def put_plan(self) -> None:
        """`put_plan`, with the whole reply."""


class AsyncRacks(AsyncResourceApi[Rack], AsyncOperationGroup):
    """A rack. It stands somewhere.

    These are the methods of `client.racks`.
    """

    _resource = Rack

    @cached_property
    def with_raw_response(self) -> "AsyncRacksWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncRacksWithRawResponse(self)

    async def list(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_racks_queries.RackSort] | None" = None,
        filters: "_racks_queries.RackFilters | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[Rack, RackPageMeta]:
        """List racks.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`, `builtAt`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._list(
            meta=RackPageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            parameters=(
                (_LOCALE_PARAMETER, locale),
                (_X_TRACE_PARAMETER, x_trace),
            ),
            options=options,
        )

    def iterate(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_racks_queries.RackSort] | None" = None,
        filters: "_racks_queries.RackFilters | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[Rack, RackPageMeta]:
        """All resources of all pages, to be used in `async for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`, `builtAt`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._iterate(
            meta=RackPageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            prefetch=prefetch,
            parameters=(
                (_LOCALE_PARAMETER, locale),
                (_X_TRACE_PARAMETER, x_trace),
            ),
            options=options,
        )

    async def first(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_racks_queries.RackSort] | None" = None,
        filters: "_racks_queries.RackFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> Rack | None:
        """The first resource, None if there is none.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`, `builtAt`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._first(
            page_size=1,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            parameters=(
                (_LOCALE_PARAMETER, locale),
                (_X_TRACE_PARAMETER, x_trace),
            ),
            options=options,
        )

    async def count(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        filters: "_racks_queries.RackFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            filters: Conditions by name; all must hold. Plain filters: `row`, `builtAt`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._count(
            page_size=1,
            filters=filters,
            parameters=(
                (_LOCALE_PARAMETER, locale),
                (_X_TRACE_PARAMETER, x_trace),
            ),
            options=options,
        )

    async def find_by(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_racks_queries.RackFindBy"],
    ) -> Rack | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            SeveralFoundError: There are several.
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._find_by(
            arguments,
            page_size=2,
            include=include,
            fields=fields,
            parameters=(
                (_LOCALE_PARAMETER, locale),
                (_X_TRACE_PARAMETER, x_trace),
            ),
            options=options,
        )

    async def create(
        self,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[RackCreate],
    ) -> Rack:
        """Put up a rack. It is empty at first.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            label_text: What its label says. At most 20 characters. Matches `^[A-Z]`.
            kind: Deprecated. Whether it has doors. One of `open` and `closed`. Default: `open`.
            tags: At least 1 item.
            size: How large something is, in millimetres.
            row: Required. At least 1. At most 99.
            depot: Required. The depot it stands in.
            owner: Whoever pays for it.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                ValidationError (422).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._create(RackCreate, arguments, include=include, fields=fields, options=options)

    async def create_many(
        self,
        items: Iterable[RackCreate],
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Rack]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.
        """
        return await self._create_many(
            RackCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def retrieve(
        self,
        id: Rack | str,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Rack:
        """Retrieve one resource of type `racks`.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is NotFoundError
                (404).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: Rack | str,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[RackUpdate],
    ) -> "Rack | None":
        """Update a resource of type `racks`: only what is given changes.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            label_text: What its label says. At most 20 characters. Matches `^[A-Z]`.
            kind: Deprecated. Whether it has doors. One of `open` and `closed`. Default: `open`.
            tags: At least 1 item.
            size: How large something is, in millimetres.
            _recount: Send true to count again.
            _add_marks: Marks to add.
            _reserve: The attribute `_reserve`.
            neighbours: Deprecated. The relationship `neighbours`.

        Returns:
            None after an answer without a resource, such as 202: the service has not done it yet.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._update(id, RackUpdate, arguments, include=include, fields=fields, options=options)

    async def update_many(
        self,
        items: Iterable[tuple[Rack | str, RackUpdate]],
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult["Rack | None"]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.
        """
        return await self._update_many(
            RackUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def recount(
        self,
        id: Rack | str,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Rack | None":
        """Send true to count again.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._update(
            id, RackUpdate, {"_recount": True}, include=include, fields=fields, options=options
        )

    async def add_marks(
        self,
        id: Rack | str,
        value: str | Sequence[str],
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Rack | None":
        """Marks to add.

        Args:
            id: The id of the resource, or the resource itself.
            value: What is sent with it.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._update(
            id,
            RackUpdate,
            {"_add_marks": joined(value, ",")},
            include=include,
            fields=fields,
            options=options,
        )

    async def reserve(
        self,
        id: Rack | str,
        value: int,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Rack | None":
        """Trigger `_reserve`.

        Args:
            id: The id of the resource, or the resource itself.
            value: What is sent with it.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._update(
            id, RackUpdate, {"_reserve": value}, include=include, fields=fields, options=options
        )

    async def delete(
        self,
        id: Rack | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a resource of type `racks`.

        Args:
            id: The id of the resource, or the resource itself.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is ServerError
                (5XX).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._delete(id, options=options)

    async def delete_many(
        self,
        ids: Many[Rack | str],
        *,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[None]:
        """Delete many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            ids: Ids, or resources.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.
        """
        return await self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    async def depot(
        self,
        id: Rack | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Depot":
        """Retrieve what the relationship `depot` leads to.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._to_one(Rack.depot, id, include=include, fields=fields, options=options)

    async def neighbours(
        self,
        id: Rack | str,
        *,
        include: "Paths[_racks_queries.RackInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_racks_queries.RackSort] | None" = None,
        filters: "_racks_queries.RackFilters | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["Rack", RackPageMeta]:
        """Retrieve what the relationship `neighbours` leads to.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`, `builtAt`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._to_many(
            Rack.neighbours,
            id,
            meta=RackPageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def empty(
        self,
        id: Rack | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take everything off a rack.

        Args:
            id: The id of the resource, or the resource itself.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._action(_EMPTY, id, options=options)

    async def count_(
        self,
        id: Rack | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Rack | Job | None":
        """Count what is on a rack.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            None after an answer without a resource, such as 202: the service has not done it yet.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._action(_COUNT_, id, include=include, fields=fields, options=options)

    async def put_plan(
        self,
        id: Rack | str,
        body: Sequence[Size],
        *,
        options: RequestOptions | None = None,
    ) -> list_[int]:
        """Replace the plan of a rack.

        Args:
            id: The id of the resource, or the resource itself.
            body: What is sent, as application/json.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            How many places there are.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._call(_PUT_PLAN, self._id(id), body=body, options=options)


class AsyncRacksWithRawResponse:
    """The methods of `AsyncRacks`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncRacks) -> None:
        self._api = api

    @_async_raw(AsyncRacks.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_async_raw(AsyncRacks.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_async_raw(AsyncRacks.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_async_raw(AsyncRacks.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_async_raw(AsyncRacks.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_async_raw(AsyncRacks.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_async_raw(AsyncRacks.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_async_raw(AsyncRacks.recount)
    def recount(self) -> None:
        """`recount`, with the whole reply."""

    @_async_raw(AsyncRacks.add_marks)
    def add_marks(self) -> None:
        """`add_marks`, with the whole reply."""

    @_async_raw(AsyncRacks.reserve)
    def reserve(self) -> None:
        """`reserve`, with the whole reply."""

    @_async_raw(AsyncRacks.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_async_raw(AsyncRacks.depot)
    def depot(self) -> None:
        """`depot`, with the whole reply."""

    @_async_raw(AsyncRacks.neighbours)
    def neighbours(self) -> None:
        """`neighbours`, with the whole reply."""

    @_async_raw(AsyncRacks.empty)
    def empty(self) -> None:
        """`empty`, with the whole reply."""

    @_async_raw(AsyncRacks.count_)
    def count_(self) -> None:
        """`count_`, with the whole reply."""

    @_async_raw(AsyncRacks.put_plan)
    def put_plan(self) -> None:
        """`put_plan`, with the whole reply."""
