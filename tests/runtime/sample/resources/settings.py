"""The resource type ``settings``."""

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, NotRequired

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    AsyncResourceApi,
    GenericResource,
    Paths,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    ToMany,
    attribute,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import settings as _settings_queries


class Settings(Resource, frozen=True):
    """The one settings object of an account."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("settings", path="/settings", singleton=True)

    filter: ClassVar["_settings_queries.SettingsFilter"]
    """What resources of this type are filtered by."""
    time_zone: str | None = attribute("time_zone")
    """Such as ``Europe/Rome``."""

    versions: ClassVar[ToMany[GenericResource]] = ToMany("versions", "versions", exact=False)
    """Earlier states; the document does not describe their type."""


class SettingsUpdate(TypedDict):
    """The arguments of ``settings.update()``."""

    time_zone: NotRequired[str | None]
    """Such as ``Europe/Rome``."""


class SettingsApi(ResourceApi[Settings]):
    """The settings: ``client.settings``."""

    _resource = Settings

    @cached_property
    def with_raw_response(self) -> "SettingsApiWithRawResponse":
        """The same methods, each of which gives the whole reply: a ``RawResponse``."""
        return SettingsApiWithRawResponse(self)

    def retrieve(
        self,
        *,
        include: "Paths[_settings_queries.SettingsInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Settings:
        """Retrieve the settings."""
        return self._retrieve(None, include=include, fields=fields, options=options)

    def update(
        self,
        *,
        include: "Paths[_settings_queries.SettingsInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[SettingsUpdate],
    ) -> Settings:
        """Update the settings."""
        return self._update(None, SettingsUpdate, arguments, include=include, fields=fields, options=options)


class SettingsApiWithRawResponse:
    """The methods of ``SettingsApi``, each of which gives the whole reply: a ``RawResponse``."""

    def __init__(self, api: SettingsApi) -> None:
        self._api = api

    @_raw(SettingsApi.retrieve)
    def retrieve(self) -> None:
        """``retrieve``, with the whole reply."""

    @_raw(SettingsApi.update)
    def update(self) -> None:
        """``update``, with the whole reply."""


class AsyncSettingsApi(AsyncResourceApi[Settings]):
    """The settings: ``client.settings``."""

    _resource = Settings

    @cached_property
    def with_raw_response(self) -> "AsyncSettingsApiWithRawResponse":
        """The same methods, each of which gives the whole reply: a ``RawResponse``."""
        return AsyncSettingsApiWithRawResponse(self)

    async def retrieve(
        self,
        *,
        include: "Paths[_settings_queries.SettingsInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Settings:
        """Retrieve the settings."""
        return await self._retrieve(None, include=include, fields=fields, options=options)

    async def update(
        self,
        *,
        include: "Paths[_settings_queries.SettingsInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[SettingsUpdate],
    ) -> Settings:
        """Update the settings."""
        return await self._update(
            None, SettingsUpdate, arguments, include=include, fields=fields, options=options
        )


class AsyncSettingsApiWithRawResponse:
    """The methods of ``AsyncSettingsApi``, each of which gives the whole reply: a ``RawResponse``."""

    def __init__(self, api: AsyncSettingsApi) -> None:
        self._api = api

    @_async_raw(AsyncSettingsApi.retrieve)
    def retrieve(self) -> None:
        """``retrieve``, with the whole reply."""

    @_async_raw(AsyncSettingsApi.update)
    def update(self) -> None:
        """``update``, with the whole reply."""
