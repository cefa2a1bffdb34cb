"""The resource type ``account``."""

from typing import ClassVar

from .._runtime import (
    AsyncResourceApi,
    Fields,
    Include,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    attribute,
)

__all__ = [
    "Account",
    "AccountApi",
    "AsyncAccountApi",
]


class Account(Resource, frozen=True):
    """A resource of type `account`."""

    resource_type: ClassVar[ResourceType] = ResourceType("account", path="/account", singleton=True)

    time_zone: str | None = attribute("time_zone")


class AccountApi(ResourceApi[Account]):
    """A resource of type `account`.

    These are the methods of `client.account`.
    """

    _resource = Account

    def retrieve(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
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


class AsyncAccountApi(AsyncResourceApi[Account]):
    """A resource of type `account`.

    These are the methods of `client.account`.
    """

    _resource = Account

    async def retrieve(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
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
