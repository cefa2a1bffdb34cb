"""What a loaded resource is related to, fetched with the client that read it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, overload

from typing_extensions import Unpack

if TYPE_CHECKING:
    from .expressions import FilterExpression
    from .page import AsyncPage, Page
    from .relationships import ToMany, ToOne
    from .types import Fields, Include, ManyQuery, RequestOptions, Sort

T = TypeVar("T")


class Fetching:
    """What every resource has of it."""

    __slots__ = ()

    @overload
    def fetch(
        self,
        relationship: ToMany[T],
        /,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Mapping[str, object] | FilterExpression[Any] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        page_offset: int | None = None,
        page_limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[T]: ...
    @overload
    def fetch(
        self,
        relationship: ToOne[T],
        /,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> T: ...
    def fetch(self, relationship: ToOne[Any] | ToMany[Any], /, **query: Unpack[ManyQuery]) -> Any:
        """Fetch what a relationship leads to: ``warehouse.fetch(Warehouse.shelves, page_size=5)``.

        It asks the client that read this resource, whether the reply included what is related or not. The
        service is asked at the relationship's own link if that is below the client's base URL, else at the
        path that the API's description gives.

        Args:
            relationship: The relationship, as the resource's class has it.
            include: Paths of relationships whose resources come along.
            fields: For each resource type, the attributes and relationships wanted.
            sort: Attributes to sort by, ``-`` before one for descending order; of to-many relationships.
            filters: Filters by key, or an expression; of to-many relationships.
            page_number: Which page, from 1; of to-many relationships.
            page_size: How many resources a page holds; of to-many relationships.
            page_offset: How many resources to pass over, where the service counts so.
            page_limit: How many resources a page holds, where the service counts so.
            options: What this call does differently.

        Returns:
            A page of a to-many relationship, the resource of a to-one relationship; None if there is none.

        Raises:
            InvalidArgumentError: No synchronous client read this resource, it has no such relationship, or
                another argument is wrong; nothing was sent.
            ApiError: The service answered with an error.
            TransportError: No answer came.
            InvalidResponseError: The answer cannot be read.
        """
        return related_calls().fetch(self, relationship, query)

    @overload
    async def fetch_async(
        self,
        relationship: ToMany[T],
        /,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Mapping[str, object] | FilterExpression[Any] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        page_offset: int | None = None,
        page_limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[T]: ...
    @overload
    async def fetch_async(
        self,
        relationship: ToOne[T],
        /,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> T: ...
    async def fetch_async(self, relationship: ToOne[Any] | ToMany[Any], /, **query: Unpack[ManyQuery]) -> Any:
        """The same as ``fetch``, of a resource that an asynchronous client read."""
        return await related_calls().fetch_async(self, relationship, query)


def related_calls() -> Any:
    """The module that makes the calls: a program that fetches nothing does not wait for it."""
    return import_module(".related", __package__)
