"""The resource type ``crates``."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, NotRequired

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    CONCURRENCY,
    Action,
    AsyncOperationGroup,
    AsyncResourceApi,
    Body,
    BulkResult,
    Operation,
    OperationGroup,
    Paths,
    Progress,
    QueryPath,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    attribute,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw
from ..models import CrateUpdateCratesBody

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import crates as _crates_queries
    from .jobs import Job

__all__ = [
    "AsyncCrates",
    "Crate",
    "CrateCreate",
    "CrateUpdate",
    "Crates",
]


class Crate(Resource, frozen=True):
    """A resource of type `crates`."""

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "crates", path="/crates", alternatives={"update": ("jobs",)}
    )

    filter: ClassVar["_crates_queries.CrateFilter"]
    """What resources of this type are filtered by."""
    text: str = attribute("text")

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            text: str = ...,
        ) -> None: ...


class CrateCreate(TypedDict):
    """The arguments of ``crates.create()``."""

    text: NotRequired[str]


class CrateUpdate(TypedDict):
    """The arguments of ``crates.update()``."""

    text: NotRequired[str]


_CREATE: Action["Job"] = Action("POST", "/crates", accepts=CrateCreate, reply="one", targets=("jobs",))
_UPDATE_CRATES: Operation[None] = Operation(
    "PATCH", "/crates", body=Body("application/vnd.api+json", CrateUpdateCratesBody, required=True)
)


class Crates(ResourceApi[Crate], OperationGroup):
    """A resource of type `crates`.

    These are the methods of `client.crates`.
    """

    _resource = Crate

    @cached_property
    def with_raw_response(self) -> "CratesWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return CratesWithRawResponse(self)

    def create(
        self,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[CrateCreate],
    ) -> "Job":
        """Create a resource of type `crates`.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            text: The attribute `text`.

        Returns:
            One of type `jobs` that tells how far the service is: it is not done yet.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._action(_CREATE, None, arguments, include=include, fields=fields, options=options)

    def update_crates(
        self,
        body: CrateUpdateCratesBody,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Update several crates.

        Args:
            body: What is sent, as application/vnd.api+json.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._call(_UPDATE_CRATES, body=body, options=options)

    def update(
        self,
        id: Crate | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[CrateUpdate],
    ) -> "Crate | Job":
        """Update a resource of type `crates`: only what is given changes.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            text: The attribute `text`.

        Returns:
            The resource, or after 202 one of type `jobs` that tells how far the service is: it is
            not done yet.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._update(id, CrateUpdate, arguments, include=include, fields=fields, options=options)

    def update_many(
        self,
        items: Iterable[tuple[Crate | str, CrateUpdate]],
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult["Crate | Job"]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.
        """
        return self._update_many(
            CrateUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )


class CratesWithRawResponse:
    """The methods of `Crates`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: Crates) -> None:
        self._api = api

    @_raw(Crates.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_raw(Crates.update_crates)
    def update_crates(self) -> None:
        """`update_crates`, with the whole reply."""

    @_raw(Crates.update)
    def update(self) -> None:
        """`update`, with the whole reply."""


class AsyncCrates(AsyncResourceApi[Crate], AsyncOperationGroup):
    """A resource of type `crates`.

    These are the methods of `client.crates`.
    """

    _resource = Crate

    @cached_property
    def with_raw_response(self) -> "AsyncCratesWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncCratesWithRawResponse(self)

    async def create(
        self,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[CrateCreate],
    ) -> "Job":
        """Create a resource of type `crates`.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            text: The attribute `text`.

        Returns:
            One of type `jobs` that tells how far the service is: it is not done yet.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._action(_CREATE, None, arguments, include=include, fields=fields, options=options)

    async def update_crates(
        self,
        body: CrateUpdateCratesBody,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Update several crates.

        Args:
            body: What is sent, as application/vnd.api+json.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._call(_UPDATE_CRATES, body=body, options=options)

    async def update(
        self,
        id: Crate | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[CrateUpdate],
    ) -> "Crate | Job":
        """Update a resource of type `crates`: only what is given changes.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            text: The attribute `text`.

        Returns:
            The resource, or after 202 one of type `jobs` that tells how far the service is: it is
            not done yet.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._update(id, CrateUpdate, arguments, include=include, fields=fields, options=options)

    async def update_many(
        self,
        items: Iterable[tuple[Crate | str, CrateUpdate]],
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult["Crate | Job"]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.
        """
        return await self._update_many(
            CrateUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )


class AsyncCratesWithRawResponse:
    """The methods of `AsyncCrates`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncCrates) -> None:
        self._api = api

    @_async_raw(AsyncCrates.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_async_raw(AsyncCrates.update_crates)
    def update_crates(self) -> None:
        """`update_crates`, with the whole reply."""

    @_async_raw(AsyncCrates.update)
    def update(self) -> None:
        """`update`, with the whole reply."""
