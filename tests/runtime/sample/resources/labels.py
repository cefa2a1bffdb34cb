"""The resource type ``labels``."""

from typing import TYPE_CHECKING, ClassVar, NotRequired, Required

from typing_extensions import TypedDict, Unpack

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
    ToOnePolymorphicInput,
    attribute,
    to_one,
)

if TYPE_CHECKING:
    from .shelves import Shelf
    from .warehouses import Warehouse


class Label(Resource, frozen=True):
    """A printed label, on a warehouse or on a shelf."""

    resource_type: ClassVar[ResourceType] = ResourceType("labels", path="/labels")

    text: str = attribute("text")
    """What is printed."""

    labelled = to_one["Shelf | Warehouse | None"]("labelled", "shelves", "warehouses")
    """What the label is on."""


class LabelCreate(TypedDict):
    """The arguments of ``labels.create()``."""

    text: Required[str]
    """What is printed."""
    labelled: NotRequired[ToOnePolymorphicInput["Shelf | Warehouse"] | None]
    """What the label is on."""


class Labels(ResourceApi[Label]):
    """Labels: ``client.labels``."""

    _resource = Label

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
    ) -> Page[Label]:
        """List labels."""
        return self._list(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> Label:
        """Retrieve one label."""
        return self._retrieve(id, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[LabelCreate],
    ) -> Label:
        """Create a label."""
        return self._create(LabelCreate, arguments, include=include, fields=fields, options=options)

    def labelled(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "Shelf | Warehouse | None":
        """What the label is on."""
        return self._to_one(Label.labelled, id, include=include, fields=fields, options=options)


class AsyncLabels(AsyncResourceApi[Label]):
    """Labels: ``client.labels``."""

    _resource = Label

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
    ) -> AsyncPage[Label]:
        """List labels."""
        return await self._list(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> Label:
        """Retrieve one label."""
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[LabelCreate],
    ) -> Label:
        """Create a label."""
        return await self._create(LabelCreate, arguments, include=include, fields=fields, options=options)

    async def labelled(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "Shelf | Warehouse | None":
        """What the label is on."""
        return await self._to_one(Label.labelled, id, include=include, fields=fields, options=options)
