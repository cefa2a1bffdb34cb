"""The resource type ``account``."""

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, NotRequired

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    Action,
    AsyncResourceApi,
    Paths,
    QueryPath,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    attribute,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import account as _account_queries

__all__ = [
    "Account",
    "AccountApi",
    "AccountUpdate",
    "AsyncAccountApi",
]


class Account(Resource, frozen=True):
    """A resource of type `account`."""

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "account", path="/account", singleton=True, names={"id_": "id"}
    )

    filter: ClassVar["_account_queries.AccountFilter"]
    """What resources of this type are filtered by."""
    time_zone: str | None = attribute("time_zone")

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            time_zone: str | None = ...,
        ) -> None: ...


class AccountUpdate(TypedDict):
    """The arguments of ``account.update()``."""

    time_zone: NotRequired[str | None]
    id_: NotRequired[str]


_UPDATE: Action[Account] = Action("PUT", "/account", accepts=AccountUpdate, reply="one", echoes=True)


class AccountApi(ResourceApi[Account]):
    """A resource of type `account`.

    These are the methods of `client.account`.
    """

    _resource = Account

    @cached_property
    def with_raw_response(self) -> "AccountApiWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AccountApiWithRawResponse(self)

    def update(
        self,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[AccountUpdate],
    ) -> Account:
        """Update a resource of type `account`: only what is given changes.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            time_zone: The attribute `time_zone`.
            id_: The attribute `id`.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._action(_UPDATE, None, arguments, include=include, fields=fields, options=options)

    def retrieve(
        self,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Account:
        """Retrieve one resource of type `account`.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._retrieve(None, include=include, fields=fields, options=options)


class AccountApiWithRawResponse:
    """The methods of `AccountApi`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AccountApi) -> None:
        self._api = api

    @_raw(AccountApi.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_raw(AccountApi.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""


class AsyncAccountApi(AsyncResourceApi[Account]):
    """A resource of type `account`.

    These are the methods of `client.account`.
    """

    _resource = Account

    @cached_property
    def with_raw_response(self) -> "AsyncAccountApiWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncAccountApiWithRawResponse(self)

    async def update(
        self,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[AccountUpdate],
    ) -> Account:
        """Update a resource of type `account`: only what is given changes.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            time_zone: The attribute `time_zone`.
            id_: The attribute `id`.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._action(_UPDATE, None, arguments, include=include, fields=fields, options=options)

    async def retrieve(
        self,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Account:
        """Retrieve one resource of type `account`.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._retrieve(None, include=include, fields=fields, options=options)


class AsyncAccountApiWithRawResponse:
    """The methods of `AsyncAccountApi`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncAccountApi) -> None:
        self._api = api

    @_async_raw(AsyncAccountApi.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_async_raw(AsyncAccountApi.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""
