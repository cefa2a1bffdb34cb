"""The resource type ``labels``."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, NotRequired, Required

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    CONCURRENCY,
    AsyncIteration,
    AsyncPage,
    AsyncResourceApi,
    BulkResult,
    FilterExpression,
    Filters,
    FilterValue,
    Include,
    Iteration,
    Many,
    Page,
    Paths,
    Progress,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    RetrievedMany,
    ToOne,
    ToOnePolymorphicInput,
    attribute,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import labels as _labels_queries
    from .shelves import Shelf
    from .warehouses import Warehouse


class Label(Resource, frozen=True):
    """A printed label, on a warehouse or on a shelf."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("labels", path="/labels")

    filter: ClassVar["_labels_queries.LabelFilter"]
    """What resources of this type are filtered by."""
    text: str = attribute("text")
    """What is printed."""

    labelled: ClassVar[ToOne["Shelf | Warehouse | None"]] = ToOne("labelled", "shelves", "warehouses")
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

    @cached_property
    def with_raw_response(self) -> "LabelsWithRawResponse":
        """The same methods, each of which gives the whole reply: a ``RawResponse``."""
        return LabelsWithRawResponse(self)

    def list(
        self,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_labels_queries.LabelSort] | None" = None,
        filters: "Filters | FilterExpression[Label] | None" = None,
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

    def iterate(
        self,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_labels_queries.LabelSort] | None" = None,
        filters: "Filters | FilterExpression[Label] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[Label]:
        """All labels of all pages."""
        return self._iterate(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            prefetch=prefetch,
            options=options,
        )

    def first(
        self,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_labels_queries.LabelSort] | None" = None,
        filters: "Filters | FilterExpression[Label] | None" = None,
        options: RequestOptions | None = None,
    ) -> Label | None:
        """The first one, None if there is none."""
        return self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    def count(
        self,
        *,
        filters: "Filters | FilterExpression[Label] | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many there are."""
        return self._count(page_size=1, filters=filters, options=options)

    def find_by(
        self,
        /,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: FilterValue,
    ) -> Label | None:
        """The one that has these values."""
        return self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    def retrieve_many(
        self,
        ids: Many[Label | str],
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Label]:
        """Those with these ids."""
        return self._retrieve_many(ids, include=include, fields=fields, options=options)

    def retrieve(
        self,
        id: Label | str,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Label:
        """Retrieve one label."""
        return self._retrieve(id, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[LabelCreate],
    ) -> Label:
        """Create a label."""
        return self._create(LabelCreate, arguments, include=include, fields=fields, options=options)

    def create_many(
        self,
        items: Iterable[LabelCreate],
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Label]:
        """Create many at once."""
        return self._create_many(
            LabelCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def labelled(
        self,
        id: Label | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Shelf | Warehouse | None":
        """What the label is on."""
        return self._to_one(Label.labelled, id, include=include, fields=fields, options=options)


class LabelsWithRawResponse:
    """The methods of ``Labels``, each of which gives the whole reply: a ``RawResponse``."""

    def __init__(self, api: Labels) -> None:
        self._api = api

    @_raw(Labels.list)
    def list(self) -> None:
        """``list``, with the whole reply."""

    @_raw(Labels.first)
    def first(self) -> None:
        """``first``, with the whole reply."""

    @_raw(Labels.count)
    def count(self) -> None:
        """``count``, with the whole reply."""

    @_raw(Labels.find_by)
    def find_by(self) -> None:
        """``find_by``, with the whole reply."""

    @_raw(Labels.retrieve)
    def retrieve(self) -> None:
        """``retrieve``, with the whole reply."""

    @_raw(Labels.create)
    def create(self) -> None:
        """``create``, with the whole reply."""

    @_raw(Labels.labelled)
    def labelled(self) -> None:
        """``labelled``, with the whole reply."""


class AsyncLabels(AsyncResourceApi[Label]):
    """Labels: ``client.labels``."""

    _resource = Label

    @cached_property
    def with_raw_response(self) -> "AsyncLabelsWithRawResponse":
        """The same methods, each of which gives the whole reply: a ``RawResponse``."""
        return AsyncLabelsWithRawResponse(self)

    async def list(
        self,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_labels_queries.LabelSort] | None" = None,
        filters: "Filters | FilterExpression[Label] | None" = None,
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

    def iterate(
        self,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_labels_queries.LabelSort] | None" = None,
        filters: "Filters | FilterExpression[Label] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[Label]:
        """All labels of all pages."""
        return self._iterate(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            prefetch=prefetch,
            options=options,
        )

    async def first(
        self,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_labels_queries.LabelSort] | None" = None,
        filters: "Filters | FilterExpression[Label] | None" = None,
        options: RequestOptions | None = None,
    ) -> Label | None:
        """The first one, None if there is none."""
        return await self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    async def count(
        self,
        *,
        filters: "Filters | FilterExpression[Label] | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many there are."""
        return await self._count(page_size=1, filters=filters, options=options)

    async def find_by(
        self,
        /,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: FilterValue,
    ) -> Label | None:
        """The one that has these values."""
        return await self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    async def retrieve_many(
        self,
        ids: Many[Label | str],
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Label]:
        """Those with these ids."""
        return await self._retrieve_many(ids, include=include, fields=fields, options=options)

    async def retrieve(
        self,
        id: Label | str,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Label:
        """Retrieve one label."""
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[LabelCreate],
    ) -> Label:
        """Create a label."""
        return await self._create(LabelCreate, arguments, include=include, fields=fields, options=options)

    async def create_many(
        self,
        items: Iterable[LabelCreate],
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Label]:
        """Create many at once."""
        return await self._create_many(
            LabelCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def labelled(
        self,
        id: Label | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Shelf | Warehouse | None":
        """What the label is on."""
        return await self._to_one(Label.labelled, id, include=include, fields=fields, options=options)


class AsyncLabelsWithRawResponse:
    """The methods of ``AsyncLabels``, each of which gives the whole reply: a ``RawResponse``."""

    def __init__(self, api: AsyncLabels) -> None:
        self._api = api

    @_async_raw(AsyncLabels.list)
    def list(self) -> None:
        """``list``, with the whole reply."""

    @_async_raw(AsyncLabels.first)
    def first(self) -> None:
        """``first``, with the whole reply."""

    @_async_raw(AsyncLabels.count)
    def count(self) -> None:
        """``count``, with the whole reply."""

    @_async_raw(AsyncLabels.find_by)
    def find_by(self) -> None:
        """``find_by``, with the whole reply."""

    @_async_raw(AsyncLabels.retrieve)
    def retrieve(self) -> None:
        """``retrieve``, with the whole reply."""

    @_async_raw(AsyncLabels.create)
    def create(self) -> None:
        """``create``, with the whole reply."""

    @_async_raw(AsyncLabels.labelled)
    def labelled(self) -> None:
        """``labelled``, with the whole reply."""
