"""The resource type ``depots``."""

from typing import ClassVar

from .._runtime import (
    AsyncPage,
    AsyncResourceApi,
    Fields,
    Filters,
    Include,
    Page,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    Sort,
    attribute,
)

__all__ = [
    "AsyncDepots",
    "Depot",
    "Depots",
]


class Depot(Resource, frozen=True):
    """A depot.

    Deprecated: not for new code.
    """

    resource_type: ClassVar[ResourceType] = ResourceType("depots", path="/depots")

    name: str = attribute("name")


class Depots(ResourceApi[Depot]):
    """A depot.

    These are the methods of `client.depots`.

    Deprecated: not for new code.
    """

    _resource = Depot

    def list(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
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


class AsyncDepots(AsyncResourceApi[Depot]):
    """A depot.

    These are the methods of `client.depots`.

    Deprecated: not for new code.
    """

    _resource = Depot

    async def list(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
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
