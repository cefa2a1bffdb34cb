"""The resource type ``racks``."""

from builtins import list as list_
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, NotRequired, Required

from pydantic import Field
from typing_extensions import TypedDict, Unpack

from .._runtime import (
    Action,
    AsyncOperationGroup,
    AsyncPage,
    AsyncResourceApi,
    Body,
    Fields,
    Filters,
    GenericResource,
    Include,
    Operation,
    OperationGroup,
    Page,
    Parameter,
    Reply,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    Sort,
    ToManyInput,
    ToOneInput,
    ToOnePolymorphicInput,
    attribute,
    to_many,
    to_one,
)
from ..models import Size

if TYPE_CHECKING:
    from .depots import Depot

__all__ = [
    "AsyncRacks",
    "Rack",
    "RackCreate",
    "RackUpdate",
    "Racks",
]


class Rack(Resource, frozen=True):
    """A rack. It stands somewhere."""

    resource_type: ClassVar[ResourceType] = ResourceType(
        "racks", path="/racks", names={"label_text": "label-text"}, filters=("row",)
    )

    label_text: str | None = attribute("label-text")
    """What its label says. At most 20 characters. Matches `^[A-Z]`."""
    kind: Literal["open", "closed"] | str = attribute("kind")
    """Whether it has doors. One of `open` and `closed`. Default: `open`."""
    tags: list[str] | None = attribute("tags")
    """At least 1 item."""
    size: Size = attribute("size")
    """How large something is, in millimetres."""
    row: int = attribute("row")
    opened_at: datetime | None = attribute("opened_at")
    inspected_on: date | None = attribute("inspected_on")
    metadata: dict[str, Any] | None = attribute("metadata")
    depot = to_one["Depot"]("depot", "depots")
    """The depot it stands in."""
    neighbours = to_many["Rack"]("neighbours", "racks")
    owner = to_one["Depot | GenericResource | None"]("owner", "people", "depots")
    """Whoever pays for it."""


class RackCreate(TypedDict):
    """The arguments of ``racks.create()``."""

    label_text: NotRequired[Annotated[str, Field(pattern="^[A-Z]", max_length=20)] | None]
    """What its label says. At most 20 characters. Matches `^[A-Z]`."""
    kind: NotRequired[Literal["open", "closed"]]
    """Whether it has doors. One of `open` and `closed`. Default: `open`."""
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
    """Whether it has doors. One of `open` and `closed`. Default: `open`."""
    tags: NotRequired[Annotated[Sequence[Annotated[str, Field(min_length=1)]], Field(min_length=1)] | None]
    """At least 1 item."""
    size: NotRequired[Size]
    """How large something is, in millimetres."""
    _recount: NotRequired[bool]
    """Send true to count again."""
    neighbours: NotRequired[ToManyInput["Rack"]]


_LOCALE_PARAMETER = Parameter("locale", "query", Literal["en", "it"])
_X_TRACE_PARAMETER = Parameter("X-Trace", "header", str, required=True)
_EMPTY: Action[None] = Action("POST", "/racks/{id}/empty")
_PUT_PLAN: Operation[list[int]] = Operation(
    "PUT",
    "/racks/{rackId}/plan",
    parameters=(Parameter("rackId", "path", str, required=True),),
    body=Body("application/json", list[Size], required=True),
    replies={"200": Reply("application/json", list[int])},
)


class Racks(ResourceApi[Rack], OperationGroup):
    """A rack. It stands somewhere.

    These are the methods of `client.racks`.
    """

    _resource = Rack

    def list(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Rack]:
        """List racks.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`.
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

    def create(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
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
            kind: Whether it has doors. One of `open` and `closed`. Default: `open`.
            tags: At least 1 item.
            size: How large something is, in millimetres.
            row: At least 1. At most 99.
            depot: The depot it stands in.
            owner: Whoever pays for it.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                ValidationError (422).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._create(RackCreate, arguments, include=include, fields=fields, options=options)

    def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> Rack:
        """Retrieve one resource of type `racks`.

        Args:
            id: The id of the resource.
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
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[RackUpdate],
    ) -> Rack:
        """Update a resource of type `racks`: only what is given changes.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            label_text: What its label says. At most 20 characters. Matches `^[A-Z]`.
            kind: Whether it has doors. One of `open` and `closed`. Default: `open`.
            tags: At least 1 item.
            size: How large something is, in millimetres.
            _recount: Send true to count again.
            neighbours: The relationship `neighbours`.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._update(id, RackUpdate, arguments, include=include, fields=fields, options=options)

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a resource of type `racks`.

        Args:
            id: The id of the resource.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is ServerError
                (5XX).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._delete(id, options=options)

    def depot(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "Depot":
        """Retrieve what the relationship `depot` leads to.

        Args:
            id: The id of the resource.
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
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page["Rack"]:
        """Retrieve what the relationship `neighbours` leads to.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`.
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
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take everything off a rack.

        Args:
            id: The id of the resource.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._action(_EMPTY, id, options=options)

    def put_plan(
        self,
        id: str,
        body: Sequence[Size],
        *,
        options: RequestOptions | None = None,
    ) -> list_[int]:
        """Replace the plan of a rack.

        Args:
            id: The parameter `rackId`.
            body: What is sent, as application/json.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            How many places there are.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._call(_PUT_PLAN, id, body=body, options=options)


class AsyncRacks(AsyncResourceApi[Rack], AsyncOperationGroup):
    """A rack. It stands somewhere.

    These are the methods of `client.racks`.
    """

    _resource = Rack

    async def list(
        self,
        *,
        locale: Literal["en", "it"] | None = None,
        x_trace: str,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[Rack]:
        """List racks.

        Args:
            locale: The language of labels. One of `en` and `it`.
            x_trace: The parameter `X-Trace`.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`.
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

    async def create(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
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
            kind: Whether it has doors. One of `open` and `closed`. Default: `open`.
            tags: At least 1 item.
            size: How large something is, in millimetres.
            row: At least 1. At most 99.
            depot: The depot it stands in.
            owner: Whoever pays for it.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                ValidationError (422).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._create(RackCreate, arguments, include=include, fields=fields, options=options)

    async def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> Rack:
        """Retrieve one resource of type `racks`.

        Args:
            id: The id of the resource.
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
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[RackUpdate],
    ) -> Rack:
        """Update a resource of type `racks`: only what is given changes.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            label_text: What its label says. At most 20 characters. Matches `^[A-Z]`.
            kind: Whether it has doors. One of `open` and `closed`. Default: `open`.
            tags: At least 1 item.
            size: How large something is, in millimetres.
            _recount: Send true to count again.
            neighbours: The relationship `neighbours`.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._update(id, RackUpdate, arguments, include=include, fields=fields, options=options)

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a resource of type `racks`.

        Args:
            id: The id of the resource.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is ServerError
                (5XX).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._delete(id, options=options)

    async def depot(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "Depot":
        """Retrieve what the relationship `depot` leads to.

        Args:
            id: The id of the resource.
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
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["Rack"]:
        """Retrieve what the relationship `neighbours` leads to.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `depot`, `neighbours`, `owner`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold. Plain filters: `row`.
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
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take everything off a rack.

        Args:
            id: The id of the resource.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._action(_EMPTY, id, options=options)

    async def put_plan(
        self,
        id: str,
        body: Sequence[Size],
        *,
        options: RequestOptions | None = None,
    ) -> list_[int]:
        """Replace the plan of a rack.

        Args:
            id: The parameter `rackId`.
            body: What is sent, as application/json.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            How many places there are.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._call(_PUT_PLAN, id, body=body, options=options)
