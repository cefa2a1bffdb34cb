"""A typed client of Depot.

Everything is imported on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import AsyncJsonapi, Jsonapi
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
    from ._runtime import ClientError as JsonapiError
    from .models import CrateObject, CrateObjectAttributes, CrateUpdateCratesBody, RackPageMeta, Size
    from .resources import parse, parse_webhook
    from .resources.account import Account, AccountUpdate
    from .resources.crates import Crate, CrateCreate, CrateUpdate
    from .resources.depots import Depot
    from .resources.jobs import Job
    from .resources.racks import Rack, RackCreate, RackUpdate

__all__ = [
    "AcceptedError",
    "Account",
    "AccountUpdate",
    "AnyFilters",
    "ApiError",
    "AsyncIteration",
    "AsyncJsonapi",
    "AsyncPage",
    "AttributeNotLoadedError",
    "AuthenticationError",
    "AuthorizationCode",
    "BadRequestError",
    "BulkResult",
    "ClientClosedError",
    "ClientCredentials",
    "ConflictError",
    "ConnectionFailedError",
    "Crate",
    "CrateCreate",
    "CrateObject",
    "CrateObjectAttributes",
    "CrateUpdate",
    "CrateUpdateCratesBody",
    "Depot",
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
    "Job",
    "Jsonapi",
    "JsonapiError",
    "JwtBearer",
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
    "Rack",
    "RackCreate",
    "RackPageMeta",
    "RackUpdate",
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
    "Size",
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
    "Account": ".resources.account",
    "AccountUpdate": ".resources.account",
    "AsyncJsonapi": "._client",
    "Crate": ".resources.crates",
    "CrateCreate": ".resources.crates",
    "CrateObject": ".models",
    "CrateObjectAttributes": ".models",
    "CrateUpdate": ".resources.crates",
    "CrateUpdateCratesBody": ".models",
    "Depot": ".resources.depots",
    "Job": ".resources.jobs",
    "Jsonapi": "._client",
    "JsonapiError": "._runtime:ClientError",
    "Rack": ".resources.racks",
    "RackCreate": ".resources.racks",
    "RackPageMeta": ".models",
    "RackUpdate": ".resources.racks",
    "Size": ".models",
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
