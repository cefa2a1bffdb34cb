"""A typed client of Commerce Layer inventory.

Everything is imported on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import AsyncCommerceLayer, CommerceLayer
    from ._runtime import (
        AcceptedError,
        AnyFilters,
        ApiError,
        AsyncIteration,
        AsyncPage,
        AttributeNotLoadedError,
        AuthenticationError,
        AuthorizationCode,
        BadRequestError,
        BulkResult,
        ClientClosedError,
        ClientCredentials,
        ConflictError,
        ConnectionFailedError,
        Document,
        ErrorEvent,
        ErrorObject,
        FilterExpression,
        GenericResource,
        Hooks,
        InvalidArgumentError,
        InvalidDocumentError,
        InvalidResponseError,
        InvalidSignatureError,
        Iteration,
        JwtBearer,
        LockedError,
        MethodNotAllowedError,
        NotAcceptableError,
        NotFoundError,
        NotIncludedError,
        NotModifiedError,
        Outcome,
        Page,
        PasswordGrant,
        PermissionDeniedError,
        QueryPath,
        RateLimit,
        RateLimiter,
        RateLimitError,
        RawResponse,
        RefreshTokenGrant,
        RequestEvent,
        RequestOptions,
        RequestTimeoutError,
        Resource,
        ResourceIdentifier,
        ResponseEvent,
        RetrievedMany,
        RetryPolicy,
        ServerError,
        SeveralFoundError,
        Token,
        TokenError,
        TokenSource,
        TransportError,
        UnsupportedMediaTypeError,
        ValidationError,
    )
    from ._runtime import ClientError as CommerceLayerError
    from .models import PageMeta
    from .resources import parse, parse_webhook
    from .resources.addresses import Address, AddressCreate, AddressUpdate
    from .resources.attachments import Attachment, AttachmentCreate, AttachmentUpdate
    from .resources.event_stores import EventStore
    from .resources.inventory_models import InventoryModel, InventoryModelCreate, InventoryModelUpdate
    from .resources.inventory_return_locations import (
        InventoryReturnLocation,
        InventoryReturnLocationCreate,
        InventoryReturnLocationUpdate,
    )
    from .resources.inventory_stock_locations import (
        InventoryStockLocation,
        InventoryStockLocationCreate,
        InventoryStockLocationUpdate,
    )
    from .resources.stock_items import StockItem, StockItemCreate, StockItemUpdate
    from .resources.stock_levels import StockLevel, StockLevelCreate, StockLevelUpdate
    from .resources.stock_locations import StockLocation, StockLocationCreate, StockLocationUpdate

__all__ = [
    "AcceptedError",
    "Address",
    "AddressCreate",
    "AddressUpdate",
    "AnyFilters",
    "ApiError",
    "AsyncCommerceLayer",
    "AsyncIteration",
    "AsyncPage",
    "Attachment",
    "AttachmentCreate",
    "AttachmentUpdate",
    "AttributeNotLoadedError",
    "AuthenticationError",
    "AuthorizationCode",
    "BadRequestError",
    "BulkResult",
    "ClientClosedError",
    "ClientCredentials",
    "CommerceLayer",
    "CommerceLayerError",
    "ConflictError",
    "ConnectionFailedError",
    "Document",
    "ErrorEvent",
    "ErrorObject",
    "EventStore",
    "FilterExpression",
    "GenericResource",
    "Hooks",
    "InvalidArgumentError",
    "InvalidDocumentError",
    "InvalidResponseError",
    "InvalidSignatureError",
    "InventoryModel",
    "InventoryModelCreate",
    "InventoryModelUpdate",
    "InventoryReturnLocation",
    "InventoryReturnLocationCreate",
    "InventoryReturnLocationUpdate",
    "InventoryStockLocation",
    "InventoryStockLocationCreate",
    "InventoryStockLocationUpdate",
    "Iteration",
    "JwtBearer",
    "LockedError",
    "MethodNotAllowedError",
    "NotAcceptableError",
    "NotFoundError",
    "NotIncludedError",
    "NotModifiedError",
    "Outcome",
    "Page",
    "PageMeta",
    "PasswordGrant",
    "PermissionDeniedError",
    "QueryPath",
    "RateLimit",
    "RateLimitError",
    "RateLimiter",
    "RawResponse",
    "RefreshTokenGrant",
    "RequestEvent",
    "RequestOptions",
    "RequestTimeoutError",
    "Resource",
    "ResourceIdentifier",
    "ResponseEvent",
    "RetrievedMany",
    "RetryPolicy",
    "ServerError",
    "SeveralFoundError",
    "StockItem",
    "StockItemCreate",
    "StockItemUpdate",
    "StockLevel",
    "StockLevelCreate",
    "StockLevelUpdate",
    "StockLocation",
    "StockLocationCreate",
    "StockLocationUpdate",
    "Token",
    "TokenError",
    "TokenSource",
    "TransportError",
    "UnsupportedMediaTypeError",
    "ValidationError",
    "parse",
    "parse_webhook",
]

# Where each name is: the module, and its name there if that is another. The rest is the runtime's.
_HOMES = {
    "Address": ".resources.addresses",
    "AddressCreate": ".resources.addresses",
    "AddressUpdate": ".resources.addresses",
    "AsyncCommerceLayer": "._client",
    "Attachment": ".resources.attachments",
    "AttachmentCreate": ".resources.attachments",
    "AttachmentUpdate": ".resources.attachments",
    "CommerceLayer": "._client",
    "CommerceLayerError": "._runtime:ClientError",
    "EventStore": ".resources.event_stores",
    "InventoryModel": ".resources.inventory_models",
    "InventoryModelCreate": ".resources.inventory_models",
    "InventoryModelUpdate": ".resources.inventory_models",
    "InventoryReturnLocation": ".resources.inventory_return_locations",
    "InventoryReturnLocationCreate": ".resources.inventory_return_locations",
    "InventoryReturnLocationUpdate": ".resources.inventory_return_locations",
    "InventoryStockLocation": ".resources.inventory_stock_locations",
    "InventoryStockLocationCreate": ".resources.inventory_stock_locations",
    "InventoryStockLocationUpdate": ".resources.inventory_stock_locations",
    "PageMeta": ".models",
    "StockItem": ".resources.stock_items",
    "StockItemCreate": ".resources.stock_items",
    "StockItemUpdate": ".resources.stock_items",
    "StockLevel": ".resources.stock_levels",
    "StockLevelCreate": ".resources.stock_levels",
    "StockLevelUpdate": ".resources.stock_levels",
    "StockLocation": ".resources.stock_locations",
    "StockLocationCreate": ".resources.stock_locations",
    "StockLocationUpdate": ".resources.stock_locations",
    "parse": ".resources",
    "parse_webhook": ".resources",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, other = _HOMES.get(name, "._runtime").partition(":")
    value = globals()[name] = getattr(import_module(module, __name__), other or name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
