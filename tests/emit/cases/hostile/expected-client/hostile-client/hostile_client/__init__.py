"""A typed client of Title \"\"\" ''' \\ {{ 7 * 7 }} {% raw %} # [x](y) <script>.

Everything is imported on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import AsyncHostile, Hostile
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
    from ._runtime import ClientError as HostileError
    from .models import AnyThing, Thing
    from .resources import parse, parse_webhook
    from .resources.she_lves import SheLve

__all__ = [
    "AcceptedError",
    "AnyFilters",
    "AnyThing",
    "ApiError",
    "AsyncHostile",
    "AsyncIteration",
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
    "Document",
    "ErrorEvent",
    "ErrorObject",
    "FilterExpression",
    "GenericResource",
    "Hooks",
    "Hostile",
    "HostileError",
    "InvalidArgumentError",
    "InvalidDocumentError",
    "InvalidResponseError",
    "InvalidSignatureError",
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
    "SheLve",
    "Thing",
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
    "AnyThing": ".models",
    "AsyncHostile": "._client",
    "Hostile": "._client",
    "HostileError": "._runtime:ClientError",
    "SheLve": ".resources.she_lves",
    "Thing": ".models",
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
