"""A client of the Sample service.

Everything is imported on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import AsyncSample, Sample
    from ._runtime import (
        AcceptedError,
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
    from ._runtime import ClientError as SampleError
    from .models import Dimensions, StockLine, StockReport
    from .resources import parse, parse_webhook
    from .resources.labels import Label, LabelCreate
    from .resources.settings import Settings, SettingsUpdate
    from .resources.shelves import Shelf, ShelfCreate, ShelfUpdate
    from .resources.warehouses import Warehouse, WarehouseClose, WarehouseCreate, WarehouseUpdate

__all__ = [
    "AcceptedError",
    "ApiError",
    "AsyncIteration",
    "AsyncPage",
    "AsyncSample",
    "AttributeNotLoadedError",
    "AuthenticationError",
    "AuthorizationCode",
    "BadRequestError",
    "BulkResult",
    "ClientClosedError",
    "ClientCredentials",
    "ConflictError",
    "ConnectionFailedError",
    "Dimensions",
    "Document",
    "ErrorEvent",
    "ErrorObject",
    "FilterExpression",
    "GenericResource",
    "Hooks",
    "InvalidArgumentError",
    "InvalidDocumentError",
    "InvalidResponseError",
    "InvalidSignatureError",
    "Iteration",
    "JwtBearer",
    "Label",
    "LabelCreate",
    "LockedError",
    "MethodNotAllowedError",
    "NotAcceptableError",
    "NotFoundError",
    "NotIncludedError",
    "NotModifiedError",
    "Outcome",
    "Page",
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
    "Sample",
    "SampleError",
    "ServerError",
    "Settings",
    "SettingsUpdate",
    "SeveralFoundError",
    "Shelf",
    "ShelfCreate",
    "ShelfUpdate",
    "StockLine",
    "StockReport",
    "Token",
    "TokenError",
    "TokenSource",
    "TransportError",
    "UnsupportedMediaTypeError",
    "ValidationError",
    "Warehouse",
    "WarehouseClose",
    "WarehouseCreate",
    "WarehouseUpdate",
    "parse",
    "parse_webhook",
]

# Where each name is: the module, and its name there when that is another.
_HOMES = {
    "AsyncSample": "._client",
    "Dimensions": ".models",
    "Label": ".resources.labels",
    "LabelCreate": ".resources.labels",
    "Sample": "._client",
    "SampleError": "._runtime:ClientError",
    "Settings": ".resources.settings",
    "SettingsUpdate": ".resources.settings",
    "Shelf": ".resources.shelves",
    "ShelfCreate": ".resources.shelves",
    "ShelfUpdate": ".resources.shelves",
    "StockLine": ".models",
    "StockReport": ".models",
    "Warehouse": ".resources.warehouses",
    "WarehouseClose": ".resources.warehouses",
    "WarehouseCreate": ".resources.warehouses",
    "WarehouseUpdate": ".resources.warehouses",
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
