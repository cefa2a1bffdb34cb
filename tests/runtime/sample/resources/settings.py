"""The resource type ``settings``."""

from typing import ClassVar, NotRequired

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    AsyncResourceApi,
    Fields,
    GenericResource,
    Include,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    attribute,
    to_many,
)


class Settings(Resource, frozen=True):
    """The one settings object of an account."""

    resource_type: ClassVar[ResourceType] = ResourceType("settings", path="/settings", singleton=True)

    time_zone: str | None = attribute("time_zone")
    """Such as ``Europe/Rome``."""

    versions = to_many[GenericResource]("versions", "versions", exact=False)
    """Earlier states; the document does not describe their type."""


class SettingsUpdate(TypedDict):
    """The arguments of ``settings.update()``."""

    time_zone: NotRequired[str | None]
    """Such as ``Europe/Rome``."""


class SettingsApi(ResourceApi[Settings]):
    """The settings: ``client.settings``."""

    _resource = Settings

    def retrieve(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> Settings:
        """Retrieve the settings."""
        return self._retrieve(None, include=include, fields=fields, options=options)

    def update(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[SettingsUpdate],
    ) -> Settings:
        """Update the settings."""
        return self._update(None, SettingsUpdate, arguments, include=include, fields=fields, options=options)


class AsyncSettingsApi(AsyncResourceApi[Settings]):
    """The settings: ``client.settings``."""

    _resource = Settings

    async def retrieve(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> Settings:
        """Retrieve the settings."""
        return await self._retrieve(None, include=include, fields=fields, options=options)

    async def update(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[SettingsUpdate],
    ) -> Settings:
        """Update the settings."""
        return await self._update(
            None, SettingsUpdate, arguments, include=include, fields=fields, options=options
        )
