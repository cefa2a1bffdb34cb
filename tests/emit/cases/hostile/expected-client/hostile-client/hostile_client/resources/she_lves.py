"""The resource type ``she'\"\"\"\\lves``."""

from typing import ClassVar

from .._runtime import (
    AsyncPage,
    AsyncResourceApi,
    Fields,
    Filters,
    GenericResource,
    Include,
    Page,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    Sort,
    attribute,
    to_one,
)

__all__ = [
    "AsyncSheLves",
    "SheLve",
    "SheLves",
]


class SheLve(Resource, frozen=True):
    """\"\"\"\\"""

    resource_type: ClassVar[ResourceType] = ResourceType(
        'she\'"""\\lves', path="/racks", names={"a": 'a\'"""\\', "r": 'r\'"""'}
    )

    a: str | None = attribute('a\'"""\\')
    """'''\"\"\"'''."""
    r = to_one[GenericResource | None]('r\'"""', 't\'"""\\')


class SheLves(ResourceApi[SheLve]):
    """\"\"\"\\

    These are the methods of `client.she_lves`.
    """

    _resource = SheLve

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


class AsyncSheLves(AsyncResourceApi[SheLve]):
    """\"\"\"\\

    These are the methods of `client.she_lves`.
    """

    _resource = SheLve

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
