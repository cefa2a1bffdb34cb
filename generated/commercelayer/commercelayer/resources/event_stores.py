"""The resource type ``event_stores``."""

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from .._runtime import (
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
    from ..queries import event_stores as _event_stores_queries

__all__ = [
    "AsyncEventStores",
    "EventStore",
    "EventStores",
]


class EventStore(Resource, frozen=True):
    """One recorded change of a resource. The service also records the address, the user agent and a
    request identifier of the caller; they are neither returned nor accepted.

    See https://docs.commercelayer.io/core-api-reference/event_stores/object
    """

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "event_stores",
        path="/event_stores",
        filterable=(
            "reference",
            "reference_origin",
            "metadata",
            "created_at",
            "updated_at",
        ),
        sortable=(
            "reference",
            "reference_origin",
            "created_at",
            "updated_at",
        ),
    )

    filter: ClassVar["_event_stores_queries.EventStoreFilter"]
    """What resources of this type are filtered by."""
    reference: str | None = attribute("reference")
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: str | None = attribute("reference_origin")
    """The system that `reference` comes from."""
    metadata: dict[str, Any] | None = attribute("metadata")
    """Free-form data of your own, kept with the resource."""
    created_at: datetime = attribute("created_at")
    """When the resource was created."""
    updated_at: datetime = attribute("updated_at")
    """When the resource last changed."""
    resource_type: str | None = attribute("resource_type")
    """Type of the resource that changed. It can be matched with `eq` and `in` only."""
    resource_id: str | None = attribute("resource_id")
    """Identifier of the resource that changed."""
    event: str | None = attribute("event")
    """What happened to it."""
    payload: dict[str, Any] | None = attribute("payload")
    """The changed attributes, each with its old and new value."""
    who: dict[str, Any] | None = attribute("who")
    """Application, and owner if any, that made the change."""

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            reference: str | None = ...,
            reference_origin: str | None = ...,
            metadata: dict[str, Any] | None = ...,
            created_at: datetime = ...,
            updated_at: datetime = ...,
            resource_type: str | None = ...,
            resource_id: str | None = ...,
            event: str | None = ...,
            payload: dict[str, Any] | None = ...,
            who: dict[str, Any] | None = ...,
        ) -> None: ...


class EventStores(ResourceApi[EventStore]):
    """One recorded change of a resource. The service also records the address, the user agent and a
    request identifier of the caller; they are neither returned nor accepted.

    These are the methods of `client.event_stores`.

    See https://docs.commercelayer.io/core-api-reference/event_stores/object
    """

    _resource = EventStore

    @cached_property
    def with_raw_response(self) -> "EventStoresWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return EventStoresWithRawResponse(self)

    def retrieve(
        self,
        id: EventStore | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> EventStore:
        """Retrieve an event store.

        The event store with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/event_stores/object
        """
        return self._retrieve(id, include=include, fields=fields, options=options)


class EventStoresWithRawResponse:
    """The methods of `EventStores`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: EventStores) -> None:
        self._api = api

    @_raw(EventStores.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""


class AsyncEventStores(AsyncResourceApi[EventStore]):
    """One recorded change of a resource. The service also records the address, the user agent and a
    request identifier of the caller; they are neither returned nor accepted.

    These are the methods of `client.event_stores`.

    See https://docs.commercelayer.io/core-api-reference/event_stores/object
    """

    _resource = EventStore

    @cached_property
    def with_raw_response(self) -> "AsyncEventStoresWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncEventStoresWithRawResponse(self)

    async def retrieve(
        self,
        id: EventStore | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> EventStore:
        """Retrieve an event store.

        The event store with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/event_stores/object
        """
        return await self._retrieve(id, include=include, fields=fields, options=options)


class AsyncEventStoresWithRawResponse:
    """The methods of `AsyncEventStores`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncEventStores) -> None:
        self._api = api

    @_async_raw(AsyncEventStores.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""
