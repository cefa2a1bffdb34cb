"""The resource type ``attachments``."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, NotRequired, Required

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    CONCURRENCY,
    AsyncIteration,
    AsyncPage,
    AsyncResourceApi,
    BulkResult,
    FilterExpression,
    Filters,
    GenericResource,
    Include,
    Iteration,
    Many,
    Page,
    Paging,
    Paths,
    Progress,
    QueryPath,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    RetrievedMany,
    ToMany,
    ToManyInput,
    ToOne,
    ToOnePolymorphicInput,
    attribute,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw
from ..models import PageMeta
from . import PREDICATES

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import attachments as _attachments_queries
    from ..queries import event_stores as _event_stores_queries
    from .event_stores import EventStore
    from .inventory_models import InventoryModel
    from .stock_items import StockItem
    from .stock_locations import StockLocation

__all__ = [
    "AsyncAttachments",
    "Attachment",
    "AttachmentCreate",
    "AttachmentUpdate",
    "Attachments",
]


class Attachment(Resource, frozen=True):
    """A file that belongs to another resource.

    See https://docs.commercelayer.io/core-api-reference/attachments/object
    """

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "attachments",
        path="/attachments",
        filters=(
            "id",
            "ids",
            "created_at",
            "created_at_from",
            "created_at_to",
            "updated_at",
            "updated_at_from",
            "updated_at_to",
            "reference",
            "reference_origin",
            "metadata",
            "name",
            "description",
        ),
        filter_values={
            "created_at_from": "moment",
            "created_at_to": "moment",
            "updated_at_from": "moment",
            "updated_at_to": "moment",
        },
        predicates=PREDICATES,
        filterable=(
            "reference",
            "reference_origin",
            "metadata",
            "name",
            "description",
            "created_at",
            "updated_at",
        ),
        sortable=(
            "reference",
            "reference_origin",
            "name",
            "created_at",
            "updated_at",
        ),
        includable=("attachable",),
        paging=Paging(number=(1, None), size=(1, 25)),
    )

    filter: ClassVar["_attachments_queries.AttachmentFilter"]
    """What resources of this type are filtered by."""
    reference: str | None = attribute("reference")
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: str | None = attribute("reference_origin")
    """The system that `reference` comes from."""
    metadata: dict[str, Any] | None = attribute("metadata")
    """Free-form data of your own, kept with the resource."""
    name: str = attribute("name")
    """Name for internal use."""
    description: str | None = attribute("description")
    """What the file holds, for internal use."""
    url: str | None = attribute("url")
    """Where the file lies."""
    created_at: datetime = attribute("created_at")
    """When the resource was created."""
    updated_at: datetime = attribute("updated_at")
    """When the resource last changed."""
    attachable: ClassVar[ToOne["StockItem | StockLocation | InventoryModel | GenericResource"]] = ToOne(
        "attachable",
        "geocoders",
        "price_lists",
        "payment_methods",
        "markets",
        "customer_groups",
        "promotions",
        "orders",
        "transactions",
        "tax_calculators",
        "tax_categories",
        "skus",
        "shipping_categories",
        "order_validation_rules",
        "bundles",
        "sku_lists",
        "stock_items",
        "stock_locations",
        "returns",
        "carrier_accounts",
        "coupon_recipients",
        "customers",
        "delivery_lead_times",
        "shipping_methods",
        "shipments",
        "discount_engines",
        "parcels",
        "gift_card_recipients",
        "gift_cards",
        "inventory_models",
        "stock_transfers",
        "sku_options",
        "merchants",
        "subscription_models",
        "payment_options",
        "packages",
        "prices",
        "price_tiers",
        "shipping_method_tiers",
        "shipping_zones",
    )
    """The resource that the file belongs to."""
    event_stores: ClassVar[ToMany["EventStore"]] = ToMany("event_stores", "event_stores")
    """The changes made to it."""

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
            name: str = ...,
            description: str | None = ...,
            url: str | None = ...,
            created_at: datetime = ...,
            updated_at: datetime = ...,
            attachable: ToOnePolymorphicInput[
                "StockItem | StockLocation | InventoryModel | GenericResource"
            ] = ...,
            event_stores: ToManyInput["EventStore"] = ...,
        ) -> None: ...


class AttachmentCreate(TypedDict):
    """The arguments of ``attachments.create()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    name: Required[str]
    """Name for internal use."""
    description: NotRequired[str | None]
    """What the file holds, for internal use."""
    url: NotRequired[str | None]
    """Where the file lies."""
    attachable: Required[
        ToOnePolymorphicInput["StockItem | StockLocation | InventoryModel | GenericResource"]
    ]
    """The resource that the file belongs to."""


class AttachmentUpdate(TypedDict):
    """The arguments of ``attachments.update()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    name: NotRequired[str]
    """Name for internal use."""
    description: NotRequired[str | None]
    """What the file holds, for internal use."""
    url: NotRequired[str | None]
    """Where the file lies."""
    attachable: NotRequired[
        ToOnePolymorphicInput["StockItem | StockLocation | InventoryModel | GenericResource"]
    ]
    """The resource that the file belongs to."""


class Attachments(ResourceApi[Attachment]):
    """A file that belongs to another resource.

    These are the methods of `client.attachments`.

    See https://docs.commercelayer.io/core-api-reference/attachments/object
    """

    _resource = Attachment

    @cached_property
    def with_raw_response(self) -> "AttachmentsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AttachmentsWithRawResponse(self)

    def list(
        self,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[Attachment, PageMeta]:
        """List attachments.

        One page of attachments, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `description`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `description`, `created_at`, `updated_at`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._list(
            meta=PageMeta,
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
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[Attachment, PageMeta]:
        """All resources of all pages, to be used in `for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `description`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `description`, `created_at`, `updated_at`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._iterate(
            meta=PageMeta,
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
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> Attachment | None:
        """The first resource, None if there is none.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `description`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `description`, `created_at`, `updated_at`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    def count(
        self,
        *,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `description`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `description`, `created_at`, `updated_at`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._count(page_size=1, filters=filters, options=options)

    def find_by(
        self,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_attachments_queries.AttachmentFindBy"],
    ) -> Attachment | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            SeveralFoundError: There are several.
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    def retrieve_many(
        self,
        ids: Many[Attachment | str],
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Attachment]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[AttachmentCreate],
    ) -> Attachment:
        """Create an attachment.

        Makes an attachment and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Required. Name for internal use.
            description: What the file holds, for internal use.
            url: Where the file lies.
            attachable: Required. The resource that the file belongs to.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._create(AttachmentCreate, arguments, include=include, fields=fields, options=options)

    def create_many(
        self,
        items: Iterable[AttachmentCreate],
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Attachment]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._create_many(
            AttachmentCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def retrieve(
        self,
        id: Attachment | str,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Attachment:
        """Retrieve an attachment.

        The attachment with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
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

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: Attachment | str,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[AttachmentUpdate],
    ) -> Attachment:
        """Update an attachment.

        Changes what the body names and returns the whole attachment.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Name for internal use.
            description: What the file holds, for internal use.
            url: Where the file lies.
            attachable: The resource that the file belongs to.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._update(id, AttachmentUpdate, arguments, include=include, fields=fields, options=options)

    def update_many(
        self,
        items: Iterable[tuple[Attachment | str, AttachmentUpdate]],
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Attachment]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._update_many(
            AttachmentUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def delete(
        self,
        id: Attachment | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an attachment.

        Removes the attachment for good.

        Args:
            id: The id of the resource, or the resource itself.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401), NotFoundError (404), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), ValidationError (422), LockedError
                (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._delete(id, options=options)

    def delete_many(
        self,
        ids: Many[Attachment | str],
        *,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[None]:
        """Delete many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            ids: Ids, or resources.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    def attachable(
        self,
        id: Attachment | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "StockItem | StockLocation | InventoryModel | GenericResource":
        """Retrieve the attachable of an attachment.

        The attachable related to this attachment.

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

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._to_one(Attachment.attachable, id, include=include, fields=fields, options=options)

    def event_stores(
        self,
        id: Attachment | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_event_stores_queries.EventStoreSort] | None" = None,
        filters: "Filters | FilterExpression[EventStore] | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["EventStore", PageMeta]:
        """List the event stores of an attachment.

        One page of the event stores related to this attachment.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._to_many(
            Attachment.event_stores,
            id,
            meta=PageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )


class AttachmentsWithRawResponse:
    """The methods of `Attachments`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: Attachments) -> None:
        self._api = api

    @_raw(Attachments.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_raw(Attachments.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_raw(Attachments.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_raw(Attachments.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_raw(Attachments.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_raw(Attachments.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_raw(Attachments.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_raw(Attachments.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_raw(Attachments.attachable)
    def attachable(self) -> None:
        """`attachable`, with the whole reply."""

    @_raw(Attachments.event_stores)
    def event_stores(self) -> None:
        """`event_stores`, with the whole reply."""


class AsyncAttachments(AsyncResourceApi[Attachment]):
    """A file that belongs to another resource.

    These are the methods of `client.attachments`.

    See https://docs.commercelayer.io/core-api-reference/attachments/object
    """

    _resource = Attachment

    @cached_property
    def with_raw_response(self) -> "AsyncAttachmentsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncAttachmentsWithRawResponse(self)

    async def list(
        self,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[Attachment, PageMeta]:
        """List attachments.

        One page of attachments, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `description`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `description`, `created_at`, `updated_at`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._list(
            meta=PageMeta,
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
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[Attachment, PageMeta]:
        """All resources of all pages, to be used in `async for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `description`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `description`, `created_at`, `updated_at`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return self._iterate(
            meta=PageMeta,
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
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> Attachment | None:
        """The first resource, None if there is none.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `description`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `description`, `created_at`, `updated_at`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    async def count(
        self,
        *,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `description`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `description`, `created_at`, `updated_at`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._count(page_size=1, filters=filters, options=options)

    async def find_by(
        self,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_attachments_queries.AttachmentFindBy"],
    ) -> Attachment | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            SeveralFoundError: There are several.
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    async def retrieve_many(
        self,
        ids: Many[Attachment | str],
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Attachment]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[AttachmentCreate],
    ) -> Attachment:
        """Create an attachment.

        Makes an attachment and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Required. Name for internal use.
            description: What the file holds, for internal use.
            url: Where the file lies.
            attachable: Required. The resource that the file belongs to.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._create(
            AttachmentCreate, arguments, include=include, fields=fields, options=options
        )

    async def create_many(
        self,
        items: Iterable[AttachmentCreate],
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Attachment]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._create_many(
            AttachmentCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def retrieve(
        self,
        id: Attachment | str,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Attachment:
        """Retrieve an attachment.

        The attachment with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
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

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: Attachment | str,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[AttachmentUpdate],
    ) -> Attachment:
        """Update an attachment.

        Changes what the body names and returns the whole attachment.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Name for internal use.
            description: What the file holds, for internal use.
            url: Where the file lies.
            attachable: The resource that the file belongs to.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._update(
            id, AttachmentUpdate, arguments, include=include, fields=fields, options=options
        )

    async def update_many(
        self,
        items: Iterable[tuple[Attachment | str, AttachmentUpdate]],
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Attachment]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._update_many(
            AttachmentUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def delete(
        self,
        id: Attachment | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an attachment.

        Removes the attachment for good.

        Args:
            id: The id of the resource, or the resource itself.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401), NotFoundError (404), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), ValidationError (422), LockedError
                (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._delete(id, options=options)

    async def delete_many(
        self,
        ids: Many[Attachment | str],
        *,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[None]:
        """Delete many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            ids: Ids, or resources.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    async def attachable(
        self,
        id: Attachment | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "StockItem | StockLocation | InventoryModel | GenericResource":
        """Retrieve the attachable of an attachment.

        The attachable related to this attachment.

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

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._to_one(Attachment.attachable, id, include=include, fields=fields, options=options)

    async def event_stores(
        self,
        id: Attachment | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_event_stores_queries.EventStoreSort] | None" = None,
        filters: "Filters | FilterExpression[EventStore] | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["EventStore", PageMeta]:
        """List the event stores of an attachment.

        One page of the event stores related to this attachment.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/attachments/object
        """
        return await self._to_many(
            Attachment.event_stores,
            id,
            meta=PageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )


class AsyncAttachmentsWithRawResponse:
    """The methods of `AsyncAttachments`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncAttachments) -> None:
        self._api = api

    @_async_raw(AsyncAttachments.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_async_raw(AsyncAttachments.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_async_raw(AsyncAttachments.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_async_raw(AsyncAttachments.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_async_raw(AsyncAttachments.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_async_raw(AsyncAttachments.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_async_raw(AsyncAttachments.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_async_raw(AsyncAttachments.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_async_raw(AsyncAttachments.attachable)
    def attachable(self) -> None:
        """`attachable`, with the whole reply."""

    @_async_raw(AsyncAttachments.event_stores)
    def event_stores(self) -> None:
        """`event_stores`, with the whole reply."""
