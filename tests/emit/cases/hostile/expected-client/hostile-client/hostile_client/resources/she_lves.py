"""The resource type ``she'\"\"\"\\lves``."""

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from .._runtime import (
    AsyncIteration,
    AsyncPage,
    AsyncResourceApi,
    FilterExpression,
    Filters,
    FilterValue,
    GenericResource,
    Iteration,
    Many,
    Page,
    Paths,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    RetrievedMany,
    ToOne,
    ToOneInput,
    attribute,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import she_lves as _she_lves_queries

__all__ = [
    "AsyncSheLves",
    "SheLve",
    "SheLves",
]


class SheLve(Resource, frozen=True):
    """\"\"\"\\"""

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        'she\'"""\\lves', path="/racks", names={"a": 'a\'"""\\', "r": 'r\'"""'}
    )

    filter: ClassVar["_she_lves_queries.SheLveFilter"]
    """What resources of this type are filtered by."""
    a: str | None = attribute('a\'"""\\')
    """'''\"\"\"'''."""
    r: ClassVar[ToOne[GenericResource | None]] = ToOne('r\'"""', 't\'"""\\')

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            a: str | None = ...,
            r: ToOneInput[GenericResource] | None = ...,
        ) -> None: ...


class SheLves(ResourceApi[SheLve]):
    """\"\"\"\\

    These are the methods of `client.she_lves`.
    """

    _resource = SheLve

    @cached_property
    def with_raw_response(self) -> "SheLvesWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return SheLvesWithRawResponse(self)

    def list(
        self,
        *,
        include: "Paths[_she_lves_queries.SheLveInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_she_lves_queries.SheLveSort] | None" = None,
        filters: "Filters | FilterExpression[SheLve] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[SheLve]:
        """\"\"\".

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `r'\"\"\"`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
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
            options=options,
        )

    def iterate(
        self,
        *,
        include: "Paths[_she_lves_queries.SheLveInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_she_lves_queries.SheLveSort] | None" = None,
        filters: "Filters | FilterExpression[SheLve] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[SheLve]:
        """All resources of all pages, to be used in `for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `r'\"\"\"`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._iterate(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            prefetch=prefetch,
            options=options,
        )

    def first(
        self,
        *,
        include: "Paths[_she_lves_queries.SheLveInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_she_lves_queries.SheLveSort] | None" = None,
        filters: "Filters | FilterExpression[SheLve] | None" = None,
        options: RequestOptions | None = None,
    ) -> SheLve | None:
        """The first resource, None if there is none.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `r'\"\"\"`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    def count(
        self,
        *,
        filters: "Filters | FilterExpression[SheLve] | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._count(page_size=1, filters=filters, options=options)

    def find_by(
        self,
        /,
        *,
        include: "Paths[_she_lves_queries.SheLveInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: FilterValue,
    ) -> SheLve | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `r'\"\"\"`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            SeveralFoundError: There are several.
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    def retrieve_many(
        self,
        ids: Many[SheLve | str],
        *,
        include: "Paths[_she_lves_queries.SheLveInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[SheLve]:
        """The resources with these ids, in their order: one by one.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `r'\"\"\"`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._retrieve_many(ids, include=include, fields=fields, options=options)


class SheLvesWithRawResponse:
    """The methods of `SheLves`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: SheLves) -> None:
        self._api = api

    @_raw(SheLves.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_raw(SheLves.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_raw(SheLves.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_raw(SheLves.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""


class AsyncSheLves(AsyncResourceApi[SheLve]):
    """\"\"\"\\

    These are the methods of `client.she_lves`.
    """

    _resource = SheLve

    @cached_property
    def with_raw_response(self) -> "AsyncSheLvesWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncSheLvesWithRawResponse(self)

    async def list(
        self,
        *,
        include: "Paths[_she_lves_queries.SheLveInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_she_lves_queries.SheLveSort] | None" = None,
        filters: "Filters | FilterExpression[SheLve] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[SheLve]:
        """\"\"\".

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `r'\"\"\"`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
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
            options=options,
        )

    def iterate(
        self,
        *,
        include: "Paths[_she_lves_queries.SheLveInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_she_lves_queries.SheLveSort] | None" = None,
        filters: "Filters | FilterExpression[SheLve] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[SheLve]:
        """All resources of all pages, to be used in `async for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `r'\"\"\"`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._iterate(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            prefetch=prefetch,
            options=options,
        )

    async def first(
        self,
        *,
        include: "Paths[_she_lves_queries.SheLveInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_she_lves_queries.SheLveSort] | None" = None,
        filters: "Filters | FilterExpression[SheLve] | None" = None,
        options: RequestOptions | None = None,
    ) -> SheLve | None:
        """The first resource, None if there is none.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `r'\"\"\"`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    async def count(
        self,
        *,
        filters: "Filters | FilterExpression[SheLve] | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._count(page_size=1, filters=filters, options=options)

    async def find_by(
        self,
        /,
        *,
        include: "Paths[_she_lves_queries.SheLveInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: FilterValue,
    ) -> SheLve | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `r'\"\"\"`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            SeveralFoundError: There are several.
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    async def retrieve_many(
        self,
        ids: Many[SheLve | str],
        *,
        include: "Paths[_she_lves_queries.SheLveInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[SheLve]:
        """The resources with these ids, in their order: one by one.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `r'\"\"\"`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._retrieve_many(ids, include=include, fields=fields, options=options)


class AsyncSheLvesWithRawResponse:
    """The methods of `AsyncSheLves`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncSheLves) -> None:
        self._api = api

    @_async_raw(AsyncSheLves.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_async_raw(AsyncSheLves.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_async_raw(AsyncSheLves.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_async_raw(AsyncSheLves.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""
