"""The resource type ``addresses``."""

from collections.abc import Iterable, Mapping, Sequence
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
    Sort,
    ToMany,
    ToManyInput,
    ToOne,
    ToOneInput,
    attribute,
    joined,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw
from ..models import PageMeta
from . import PREDICATES

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import addresses as _addresses_queries
    from ..queries import event_stores as _event_stores_queries
    from .event_stores import EventStore

__all__ = [
    "Address",
    "AddressCreate",
    "AddressUpdate",
    "Addresses",
    "AsyncAddresses",
]


class Address(Resource, frozen=True):
    """A postal address, of a customer, an order or a stock location.

    See https://docs.commercelayer.io/core/api-reference/addresses/list
    """

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "addresses",
        path="/addresses",
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
            "business",
            "first_name",
            "last_name",
            "company",
            "line_1",
            "line_2",
            "city",
            "zip_code",
            "state_code",
            "country_code",
            "phone",
            "email",
            "notes",
            "lat",
            "lng",
            "billing_info",
            "events_id",
            "tags_id",
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
            "business",
            "first_name",
            "last_name",
            "company",
            "line_1",
            "line_2",
            "city",
            "zip_code",
            "state_code",
            "country_code",
            "phone",
            "email",
            "notes",
            "lat",
            "lng",
            "billing_info",
            "created_at",
            "updated_at",
            "tags",
            "events",
        ),
        sortable=(
            "reference",
            "reference_origin",
            "city",
            "state_code",
            "country_code",
            "created_at",
            "updated_at",
        ),
        includable=(
            "geocoder",
            "tags",
            "events",
            "versions",
        ),
        paging=Paging(number=(1, None), size=(1, 25)),
    )

    filter: ClassVar["_addresses_queries.AddressFilter"]
    """What resources of this type are filtered by."""
    reference: str | None = attribute("reference")
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: str | None = attribute("reference_origin")
    """The system that `reference` comes from."""
    metadata: dict[str, Any] | None = attribute("metadata")
    """Free-form data of your own, kept with the resource."""
    business: bool | None = attribute("business")
    """Whether this is the address of a company rather than of a person. Default: `false`."""
    first_name: str | None = attribute("first_name")
    """Given name. A personal address needs it."""
    last_name: str | None = attribute("last_name")
    """Family name. A personal address needs it."""
    company: str | None = attribute("company")
    """Name of the company. A business address needs it."""
    line_1: str = attribute("line_1")
    """Street and number."""
    line_2: str | None = attribute("line_2")
    """More of the street address, such as a floor."""
    city: str = attribute("city")
    """City or town."""
    zip_code: str | None = attribute("zip_code")
    """Postal code. Needed, but for countries that do without."""
    state_code: str | None = attribute("state_code")
    """Code of the state, province or region."""
    country_code: str = attribute("country_code")
    """Two letters of ISO 3166-1."""
    phone: str = attribute("phone")
    """Phone number."""
    email: str | None = attribute("email")
    """Email address."""
    notes: str | None = attribute("notes")
    """Remarks, for the courier say."""
    lat: float | None = attribute("lat")
    """Latitude in degrees."""
    lng: float | None = attribute("lng")
    """Longitude in degrees."""
    billing_info: str | None = attribute("billing_info")
    """What an invoice must show, such as a tax number."""
    created_at: datetime = attribute("created_at")
    """When the resource was created."""
    updated_at: datetime = attribute("updated_at")
    """When the resource last changed."""
    full_name: str | None = attribute("full_name")
    """Given and family name, or the company."""
    full_address: str | None = attribute("full_address")
    """The whole address in one line."""
    name: str | None = attribute("name")
    """The full name and the whole address in one line."""
    is_localized: bool | None = attribute("is_localized")
    """Whether latitude and longitude are known."""
    is_geocoded: bool | None = attribute("is_geocoded")
    """Whether a geocoder has found latitude and longitude."""
    provider_name: str | None = attribute("provider_name")
    """The geocoder that was used."""
    map_url: str | None = attribute("map_url")
    """A map of the place, as a web page."""
    static_map_url: str | None = attribute("static_map_url")
    """A map of the place, as a picture."""
    geocoder: ClassVar[ToOne[GenericResource | None]] = ToOne("geocoder", "geocoders")
    """What turns the address into latitude and longitude."""
    tags: ClassVar[ToMany[GenericResource]] = ToMany("tags", "tags")
    """Tags of the address."""
    events: ClassVar[ToMany[GenericResource]] = ToMany("events", "events")
    """What happened to the address."""
    versions: ClassVar[ToMany[GenericResource]] = ToMany("versions", "versions")
    """Its former states."""
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
            business: bool | None = ...,
            first_name: str | None = ...,
            last_name: str | None = ...,
            company: str | None = ...,
            line_1: str = ...,
            line_2: str | None = ...,
            city: str = ...,
            zip_code: str | None = ...,
            state_code: str | None = ...,
            country_code: str = ...,
            phone: str = ...,
            email: str | None = ...,
            notes: str | None = ...,
            lat: float | None = ...,
            lng: float | None = ...,
            billing_info: str | None = ...,
            created_at: datetime = ...,
            updated_at: datetime = ...,
            full_name: str | None = ...,
            full_address: str | None = ...,
            name: str | None = ...,
            is_localized: bool | None = ...,
            is_geocoded: bool | None = ...,
            provider_name: str | None = ...,
            map_url: str | None = ...,
            static_map_url: str | None = ...,
            geocoder: ToOneInput[GenericResource] | None = ...,
            tags: ToManyInput[GenericResource] = ...,
            events: ToManyInput[GenericResource] = ...,
            versions: ToManyInput[GenericResource] = ...,
            event_stores: ToManyInput["EventStore"] = ...,
        ) -> None: ...


class AddressCreate(TypedDict):
    """The arguments of ``addresses.create()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    business: NotRequired[bool | None]
    """Whether this is the address of a company rather than of a person. Default: `false`."""
    first_name: NotRequired[str | None]
    """Given name. A personal address needs it."""
    last_name: NotRequired[str | None]
    """Family name. A personal address needs it."""
    company: NotRequired[str | None]
    """Name of the company. A business address needs it."""
    line_1: Required[str]
    """Street and number."""
    line_2: NotRequired[str | None]
    """More of the street address, such as a floor."""
    city: Required[str]
    """City or town."""
    zip_code: NotRequired[str | None]
    """Postal code. Needed, but for countries that do without."""
    state_code: NotRequired[str | None]
    """Code of the state, province or region."""
    country_code: Required[str]
    """Two letters of ISO 3166-1."""
    phone: Required[str]
    """Phone number."""
    email: NotRequired[str | None]
    """Email address."""
    notes: NotRequired[str | None]
    """Remarks, for the courier say."""
    lat: NotRequired[float | None]
    """Latitude in degrees."""
    lng: NotRequired[float | None]
    """Longitude in degrees."""
    billing_info: NotRequired[str | None]
    """What an invoice must show, such as a tax number."""
    geocoder: NotRequired[ToOneInput[GenericResource] | None]
    """What turns the address into latitude and longitude."""
    tags: NotRequired[ToManyInput[GenericResource]]
    """Tags of the address."""


class AddressUpdate(TypedDict):
    """The arguments of ``addresses.update()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    business: NotRequired[bool | None]
    """Whether this is the address of a company rather than of a person. Default: `false`."""
    first_name: NotRequired[str | None]
    """Given name. A personal address needs it."""
    last_name: NotRequired[str | None]
    """Family name. A personal address needs it."""
    company: NotRequired[str | None]
    """Name of the company. A business address needs it."""
    line_1: NotRequired[str]
    """Street and number."""
    line_2: NotRequired[str | None]
    """More of the street address, such as a floor."""
    city: NotRequired[str]
    """City or town."""
    zip_code: NotRequired[str | None]
    """Postal code. Needed, but for countries that do without."""
    state_code: NotRequired[str | None]
    """Code of the state, province or region."""
    country_code: NotRequired[str]
    """Two letters of ISO 3166-1."""
    phone: NotRequired[str]
    """Phone number."""
    email: NotRequired[str | None]
    """Email address."""
    notes: NotRequired[str | None]
    """Remarks, for the courier say."""
    lat: NotRequired[float | None]
    """Latitude in degrees."""
    lng: NotRequired[float | None]
    """Longitude in degrees."""
    billing_info: NotRequired[str | None]
    """What an invoice must show, such as a tax number."""
    _add_tags: NotRequired[str]
    """Tags to add, as names separated by commas."""
    _remove_tags: NotRequired[str]
    """Tags to remove, as names separated by commas."""
    geocoder: NotRequired[ToOneInput[GenericResource] | None]
    """What turns the address into latitude and longitude."""
    tags: NotRequired[ToManyInput[GenericResource]]
    """Tags of the address."""


class Addresses(ResourceApi[Address]):
    """A postal address, of a customer, an order or a stock location.

    These are the methods of `client.addresses`.

    See https://docs.commercelayer.io/core/api-reference/addresses/list
    """

    _resource = Address

    @cached_property
    def with_raw_response(self) -> "AddressesWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AddressesWithRawResponse(self)

    def list(
        self,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_addresses_queries.AddressSort] | None" = None,
        filters: "_addresses_queries.AddressFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[Address, PageMeta]:
        """List addresses.

        One page of addresses, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `city`, `state_code`, `country_code`, `created_at`,
                `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `business`,
                `first_name`, `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`,
                `state_code`, `country_code`, `phone`, `email`, `notes`, `lat`, `lng`,
                `billing_info`, `events_id`, `tags_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `business`, `first_name`,
                `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`, `state_code`,
                `country_code`, `phone`, `email`, `notes`, `lat`, `lng`, `billing_info`,
                `created_at`, `updated_at`, `tags`, `events`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
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
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_addresses_queries.AddressSort] | None" = None,
        filters: "_addresses_queries.AddressFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[Address, PageMeta]:
        """All resources of all pages, to be used in `for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `city`, `state_code`, `country_code`, `created_at`,
                `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `business`,
                `first_name`, `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`,
                `state_code`, `country_code`, `phone`, `email`, `notes`, `lat`, `lng`,
                `billing_info`, `events_id`, `tags_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `business`, `first_name`,
                `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`, `state_code`,
                `country_code`, `phone`, `email`, `notes`, `lat`, `lng`, `billing_info`,
                `created_at`, `updated_at`, `tags`, `events`.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
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
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_addresses_queries.AddressSort] | None" = None,
        filters: "_addresses_queries.AddressFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> Address | None:
        """The first resource, None if there is none.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `city`, `state_code`, `country_code`, `created_at`,
                `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `business`,
                `first_name`, `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`,
                `state_code`, `country_code`, `phone`, `email`, `notes`, `lat`, `lng`,
                `billing_info`, `events_id`, `tags_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `business`, `first_name`,
                `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`, `state_code`,
                `country_code`, `phone`, `email`, `notes`, `lat`, `lng`, `billing_info`,
                `created_at`, `updated_at`, `tags`, `events`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    def count(
        self,
        *,
        filters: "_addresses_queries.AddressFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `business`,
                `first_name`, `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`,
                `state_code`, `country_code`, `phone`, `email`, `notes`, `lat`, `lng`,
                `billing_info`, `events_id`, `tags_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `business`, `first_name`,
                `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`, `state_code`,
                `country_code`, `phone`, `email`, `notes`, `lat`, `lng`, `billing_info`,
                `created_at`, `updated_at`, `tags`, `events`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._count(page_size=1, filters=filters, options=options)

    def find_by(
        self,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_addresses_queries.AddressFindBy"],
    ) -> Address | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    def retrieve_many(
        self,
        ids: Many[Address | str],
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Address]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[AddressCreate],
    ) -> Address:
        """Create an address.

        Makes an address and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            business: Whether this is the address of a company rather than of a person. Default:
                `false`.
            first_name: Given name.
            last_name: Family name.
            company: Name of the company.
            line_1: Required. Street and number.
            line_2: More of the street address, such as a floor.
            city: Required. City or town.
            zip_code: Postal code.
            state_code: Code of the state, province or region.
            country_code: Required. Two letters of ISO 3166-1.
            phone: Required. Phone number.
            email: Email address.
            notes: Remarks, for the courier say.
            lat: Latitude in degrees.
            lng: Longitude in degrees.
            billing_info: What an invoice must show, such as a tax number.
            geocoder: What turns the address into latitude and longitude.
            tags: Tags of the address.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._create(AddressCreate, arguments, include=include, fields=fields, options=options)

    def create_many(
        self,
        items: Iterable[AddressCreate],
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Address]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._create_many(
            AddressCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def retrieve(
        self,
        id: Address | str,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Address:
        """Retrieve an address.

        The address with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: Address | str,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[AddressUpdate],
    ) -> Address:
        """Update an address.

        Changes what the body names and returns the whole address.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            business: Whether this is the address of a company rather than of a person. Default:
                `false`.
            first_name: Given name.
            last_name: Family name.
            company: Name of the company.
            line_1: Street and number.
            line_2: More of the street address, such as a floor.
            city: City or town.
            zip_code: Postal code.
            state_code: Code of the state, province or region.
            country_code: Two letters of ISO 3166-1.
            phone: Phone number.
            email: Email address.
            notes: Remarks, for the courier say.
            lat: Latitude in degrees.
            lng: Longitude in degrees.
            billing_info: What an invoice must show, such as a tax number.
            _add_tags: Tags to add, as names separated by commas.
            _remove_tags: Tags to remove, as names separated by commas.
            geocoder: What turns the address into latitude and longitude.
            tags: Tags of the address.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._update(id, AddressUpdate, arguments, include=include, fields=fields, options=options)

    def update_many(
        self,
        items: Iterable[tuple[Address | str, AddressUpdate]],
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Address]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._update_many(
            AddressUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def add_tags(
        self,
        id: Address | str,
        value: str | Sequence[str],
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Address:
        """Tags to add, as names separated by commas.

        Args:
            id: The id of the resource, or the resource itself.
            value: What is sent with it.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._update(
            id,
            AddressUpdate,
            {"_add_tags": joined(value, ",")},
            include=include,
            fields=fields,
            options=options,
        )

    def remove_tags(
        self,
        id: Address | str,
        value: str | Sequence[str],
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Address:
        """Tags to remove, as names separated by commas.

        Args:
            id: The id of the resource, or the resource itself.
            value: What is sent with it.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._update(
            id,
            AddressUpdate,
            {"_remove_tags": joined(value, ",")},
            include=include,
            fields=fields,
            options=options,
        )

    def delete(
        self,
        id: Address | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an address.

        Removes the address for good.

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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._delete(id, options=options)

    def delete_many(
        self,
        ids: Many[Address | str],
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    def geocoder(
        self,
        id: Address | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> GenericResource | None:
        """Retrieve the geocoder of an address.

        The geocoder related to this address, or null if there is none.

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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._to_one(Address.geocoder, id, include=include, fields=fields, options=options)

    def events(
        self,
        id: Address | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[GenericResource, PageMeta]:
        """List the events of an address.

        One page of the events related to this address.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._to_many(
            Address.events,
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

    def tags(
        self,
        id: Address | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[GenericResource, PageMeta]:
        """List the tags of an address.

        One page of the tags related to this address.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._to_many(
            Address.tags,
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

    def versions(
        self,
        id: Address | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[GenericResource, PageMeta]:
        """List the versions of an address.

        One page of the versions related to this address.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._to_many(
            Address.versions,
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

    def event_stores(
        self,
        id: Address | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_event_stores_queries.EventStoreSort] | None" = None,
        filters: "Filters | FilterExpression[EventStore] | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["EventStore", PageMeta]:
        """List the event stores of an address.

        One page of the event stores related to this address.

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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return self._to_many(
            Address.event_stores,
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


class AddressesWithRawResponse:
    """The methods of `Addresses`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: Addresses) -> None:
        self._api = api

    @_raw(Addresses.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_raw(Addresses.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_raw(Addresses.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_raw(Addresses.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_raw(Addresses.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_raw(Addresses.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_raw(Addresses.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_raw(Addresses.add_tags)
    def add_tags(self) -> None:
        """`add_tags`, with the whole reply."""

    @_raw(Addresses.remove_tags)
    def remove_tags(self) -> None:
        """`remove_tags`, with the whole reply."""

    @_raw(Addresses.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_raw(Addresses.geocoder)
    def geocoder(self) -> None:
        """`geocoder`, with the whole reply."""

    @_raw(Addresses.events)
    def events(self) -> None:
        """`events`, with the whole reply."""

    @_raw(Addresses.tags)
    def tags(self) -> None:
        """`tags`, with the whole reply."""

    @_raw(Addresses.versions)
    def versions(self) -> None:
        """`versions`, with the whole reply."""

    @_raw(Addresses.event_stores)
    def event_stores(self) -> None:
        """`event_stores`, with the whole reply."""


class AsyncAddresses(AsyncResourceApi[Address]):
    """A postal address, of a customer, an order or a stock location.

    These are the methods of `client.addresses`.

    See https://docs.commercelayer.io/core/api-reference/addresses/list
    """

    _resource = Address

    @cached_property
    def with_raw_response(self) -> "AsyncAddressesWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncAddressesWithRawResponse(self)

    async def list(
        self,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_addresses_queries.AddressSort] | None" = None,
        filters: "_addresses_queries.AddressFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[Address, PageMeta]:
        """List addresses.

        One page of addresses, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `city`, `state_code`, `country_code`, `created_at`,
                `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `business`,
                `first_name`, `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`,
                `state_code`, `country_code`, `phone`, `email`, `notes`, `lat`, `lng`,
                `billing_info`, `events_id`, `tags_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `business`, `first_name`,
                `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`, `state_code`,
                `country_code`, `phone`, `email`, `notes`, `lat`, `lng`, `billing_info`,
                `created_at`, `updated_at`, `tags`, `events`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
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
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_addresses_queries.AddressSort] | None" = None,
        filters: "_addresses_queries.AddressFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[Address, PageMeta]:
        """All resources of all pages, to be used in `async for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `city`, `state_code`, `country_code`, `created_at`,
                `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `business`,
                `first_name`, `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`,
                `state_code`, `country_code`, `phone`, `email`, `notes`, `lat`, `lng`,
                `billing_info`, `events_id`, `tags_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `business`, `first_name`,
                `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`, `state_code`,
                `country_code`, `phone`, `email`, `notes`, `lat`, `lng`, `billing_info`,
                `created_at`, `updated_at`, `tags`, `events`.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
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
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_addresses_queries.AddressSort] | None" = None,
        filters: "_addresses_queries.AddressFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> Address | None:
        """The first resource, None if there is none.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `city`, `state_code`, `country_code`, `created_at`,
                `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `business`,
                `first_name`, `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`,
                `state_code`, `country_code`, `phone`, `email`, `notes`, `lat`, `lng`,
                `billing_info`, `events_id`, `tags_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `business`, `first_name`,
                `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`, `state_code`,
                `country_code`, `phone`, `email`, `notes`, `lat`, `lng`, `billing_info`,
                `created_at`, `updated_at`, `tags`, `events`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    async def count(
        self,
        *,
        filters: "_addresses_queries.AddressFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `business`,
                `first_name`, `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`,
                `state_code`, `country_code`, `phone`, `email`, `notes`, `lat`, `lng`,
                `billing_info`, `events_id`, `tags_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `business`, `first_name`,
                `last_name`, `company`, `line_1`, `line_2`, `city`, `zip_code`, `state_code`,
                `country_code`, `phone`, `email`, `notes`, `lat`, `lng`, `billing_info`,
                `created_at`, `updated_at`, `tags`, `events`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._count(page_size=1, filters=filters, options=options)

    async def find_by(
        self,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_addresses_queries.AddressFindBy"],
    ) -> Address | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    async def retrieve_many(
        self,
        ids: Many[Address | str],
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Address]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[AddressCreate],
    ) -> Address:
        """Create an address.

        Makes an address and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            business: Whether this is the address of a company rather than of a person. Default:
                `false`.
            first_name: Given name.
            last_name: Family name.
            company: Name of the company.
            line_1: Required. Street and number.
            line_2: More of the street address, such as a floor.
            city: Required. City or town.
            zip_code: Postal code.
            state_code: Code of the state, province or region.
            country_code: Required. Two letters of ISO 3166-1.
            phone: Required. Phone number.
            email: Email address.
            notes: Remarks, for the courier say.
            lat: Latitude in degrees.
            lng: Longitude in degrees.
            billing_info: What an invoice must show, such as a tax number.
            geocoder: What turns the address into latitude and longitude.
            tags: Tags of the address.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._create(AddressCreate, arguments, include=include, fields=fields, options=options)

    async def create_many(
        self,
        items: Iterable[AddressCreate],
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Address]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._create_many(
            AddressCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def retrieve(
        self,
        id: Address | str,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Address:
        """Retrieve an address.

        The address with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: Address | str,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[AddressUpdate],
    ) -> Address:
        """Update an address.

        Changes what the body names and returns the whole address.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            business: Whether this is the address of a company rather than of a person. Default:
                `false`.
            first_name: Given name.
            last_name: Family name.
            company: Name of the company.
            line_1: Street and number.
            line_2: More of the street address, such as a floor.
            city: City or town.
            zip_code: Postal code.
            state_code: Code of the state, province or region.
            country_code: Two letters of ISO 3166-1.
            phone: Phone number.
            email: Email address.
            notes: Remarks, for the courier say.
            lat: Latitude in degrees.
            lng: Longitude in degrees.
            billing_info: What an invoice must show, such as a tax number.
            _add_tags: Tags to add, as names separated by commas.
            _remove_tags: Tags to remove, as names separated by commas.
            geocoder: What turns the address into latitude and longitude.
            tags: Tags of the address.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._update(
            id, AddressUpdate, arguments, include=include, fields=fields, options=options
        )

    async def update_many(
        self,
        items: Iterable[tuple[Address | str, AddressUpdate]],
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Address]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._update_many(
            AddressUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def add_tags(
        self,
        id: Address | str,
        value: str | Sequence[str],
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Address:
        """Tags to add, as names separated by commas.

        Args:
            id: The id of the resource, or the resource itself.
            value: What is sent with it.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._update(
            id,
            AddressUpdate,
            {"_add_tags": joined(value, ",")},
            include=include,
            fields=fields,
            options=options,
        )

    async def remove_tags(
        self,
        id: Address | str,
        value: str | Sequence[str],
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Address:
        """Tags to remove, as names separated by commas.

        Args:
            id: The id of the resource, or the resource itself.
            value: What is sent with it.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._update(
            id,
            AddressUpdate,
            {"_remove_tags": joined(value, ",")},
            include=include,
            fields=fields,
            options=options,
        )

    async def delete(
        self,
        id: Address | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an address.

        Removes the address for good.

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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._delete(id, options=options)

    async def delete_many(
        self,
        ids: Many[Address | str],
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    async def geocoder(
        self,
        id: Address | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> GenericResource | None:
        """Retrieve the geocoder of an address.

        The geocoder related to this address, or null if there is none.

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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._to_one(Address.geocoder, id, include=include, fields=fields, options=options)

    async def events(
        self,
        id: Address | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[GenericResource, PageMeta]:
        """List the events of an address.

        One page of the events related to this address.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._to_many(
            Address.events,
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

    async def tags(
        self,
        id: Address | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[GenericResource, PageMeta]:
        """List the tags of an address.

        One page of the tags related to this address.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._to_many(
            Address.tags,
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

    async def versions(
        self,
        id: Address | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[GenericResource, PageMeta]:
        """List the versions of an address.

        One page of the versions related to this address.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._to_many(
            Address.versions,
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

    async def event_stores(
        self,
        id: Address | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_event_stores_queries.EventStoreSort] | None" = None,
        filters: "Filters | FilterExpression[EventStore] | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["EventStore", PageMeta]:
        """List the event stores of an address.

        One page of the event stores related to this address.

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

        See https://docs.commercelayer.io/core/api-reference/addresses/list
        """
        return await self._to_many(
            Address.event_stores,
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


class AsyncAddressesWithRawResponse:
    """The methods of `AsyncAddresses`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncAddresses) -> None:
        self._api = api

    @_async_raw(AsyncAddresses.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_async_raw(AsyncAddresses.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_async_raw(AsyncAddresses.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_async_raw(AsyncAddresses.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_async_raw(AsyncAddresses.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_async_raw(AsyncAddresses.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_async_raw(AsyncAddresses.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_async_raw(AsyncAddresses.add_tags)
    def add_tags(self) -> None:
        """`add_tags`, with the whole reply."""

    @_async_raw(AsyncAddresses.remove_tags)
    def remove_tags(self) -> None:
        """`remove_tags`, with the whole reply."""

    @_async_raw(AsyncAddresses.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_async_raw(AsyncAddresses.geocoder)
    def geocoder(self) -> None:
        """`geocoder`, with the whole reply."""

    @_async_raw(AsyncAddresses.events)
    def events(self) -> None:
        """`events`, with the whole reply."""

    @_async_raw(AsyncAddresses.tags)
    def tags(self) -> None:
        """`tags`, with the whole reply."""

    @_async_raw(AsyncAddresses.versions)
    def versions(self) -> None:
        """`versions`, with the whole reply."""

    @_async_raw(AsyncAddresses.event_stores)
    def event_stores(self) -> None:
        """`event_stores`, with the whole reply."""
