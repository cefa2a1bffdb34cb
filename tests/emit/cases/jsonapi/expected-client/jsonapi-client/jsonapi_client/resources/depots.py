"""The resource type ``depots``."""

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from .._runtime import (
    AsyncIteration,
    AsyncPage,
    AsyncResourceApi,
    FilterExpression,
    Filters,
    FilterValue,
    Iteration,
    Many,
    Page,
    Paths,
    QueryPath,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    RetrievedMany,
    attribute,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import depots as _depots_queries

__all__ = [
    "AsyncDepots",
    "Depot",
    "Depots",
]


class Depot(Resource, frozen=True):
    """A depot.

    Deprecated: not for new code.
    """

    __resource_type__: ClassVar[ResourceType] = ResourceType("depots", path="/depots")

    filter: ClassVar["_depots_queries.DepotFilter"]
    """What resources of this type are filtered by."""
    name: str = attribute("name")

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            name: str = ...,
        ) -> None: ...


class Depots(ResourceApi[Depot]):
    """A depot.

    These are the methods of `client.depots`.

    Deprecated: not for new code.
    """

    _resource = Depot

    @cached_property
    def with_raw_response(self) -> "DepotsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return DepotsWithRawResponse(self)

    def list(
        self,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_depots_queries.DepotSort] | None" = None,
        filters: "Filters | FilterExpression[Depot] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Depot]:
        """List resources of type `depots`, a page at a time.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_depots_queries.DepotSort] | None" = None,
        filters: "Filters | FilterExpression[Depot] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[Depot]:
        """All resources of all pages, to be used in `for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_depots_queries.DepotSort] | None" = None,
        filters: "Filters | FilterExpression[Depot] | None" = None,
        options: RequestOptions | None = None,
    ) -> Depot | None:
        """The first resource, None if there is none.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        filters: "Filters | FilterExpression[Depot] | None" = None,
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
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: FilterValue,
    ) -> Depot | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        ids: Many[Depot | str],
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Depot]:
        """The resources with these ids, in their order: one by one.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._retrieve_many(ids, include=include, fields=fields, options=options)


class DepotsWithRawResponse:
    """The methods of `Depots`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: Depots) -> None:
        self._api = api

    @_raw(Depots.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_raw(Depots.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_raw(Depots.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_raw(Depots.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""


class AsyncDepots(AsyncResourceApi[Depot]):
    """A depot.

    These are the methods of `client.depots`.

    Deprecated: not for new code.
    """

    _resource = Depot

    @cached_property
    def with_raw_response(self) -> "AsyncDepotsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncDepotsWithRawResponse(self)

    async def list(
        self,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_depots_queries.DepotSort] | None" = None,
        filters: "Filters | FilterExpression[Depot] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[Depot]:
        """List resources of type `depots`, a page at a time.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_depots_queries.DepotSort] | None" = None,
        filters: "Filters | FilterExpression[Depot] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[Depot]:
        """All resources of all pages, to be used in `async for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_depots_queries.DepotSort] | None" = None,
        filters: "Filters | FilterExpression[Depot] | None" = None,
        options: RequestOptions | None = None,
    ) -> Depot | None:
        """The first resource, None if there is none.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        filters: "Filters | FilterExpression[Depot] | None" = None,
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
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: FilterValue,
    ) -> Depot | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        ids: Many[Depot | str],
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Depot]:
        """The resources with these ids, in their order: one by one.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._retrieve_many(ids, include=include, fields=fields, options=options)


class AsyncDepotsWithRawResponse:
    """The methods of `AsyncDepots`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncDepots) -> None:
        self._api = api

    @_async_raw(AsyncDepots.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_async_raw(AsyncDepots.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_async_raw(AsyncDepots.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_async_raw(AsyncDepots.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""
