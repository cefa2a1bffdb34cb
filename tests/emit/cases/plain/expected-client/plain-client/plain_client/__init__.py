"""A typed client of Post office.

Everything is imported on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import AsyncPlain, Plain
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
    from ._runtime import ClientError as PlainError
    from .models import Address, Letter, NewLetter, StrBody, Tree

__all__ = [
    "AcceptedError",
    "Address",
    "AnyFilters",
    "ApiError",
    "AsyncIteration",
    "AsyncPage",
    "AsyncPlain",
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
    "InvalidArgumentError",
    "InvalidDocumentError",
    "InvalidResponseError",
    "InvalidSignatureError",
    "Iteration",
    "JwtBearer",
    "Letter",
    "LockedError",
    "MethodNotAllowedError",
    "NewLetter",
    "NotAcceptableError",
    "NotFoundError",
    "NotIncludedError",
    "NotModifiedError",
    "Outcome",
    "Page",
    "PasswordGrant",
    "PermissionDeniedError",
    "Plain",
    "PlainError",
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
    "StrBody",
    "Token",
    "TokenError",
    "TokenSource",
    "TransportError",
    "Tree",
    "UnsupportedMediaTypeError",
    "ValidationError",
]

# Where each name is: the module, and its name there if that is another. The rest is the runtime's.
_HOMES = {
    "Address": ".models",
    "AsyncPlain": "._client",
    "Letter": ".models",
    "NewLetter": ".models",
    "Plain": "._client",
    "PlainError": "._runtime:ClientError",
    "StrBody": ".models",
    "Tree": ".models",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, other = _HOMES.get(name, "._runtime").partition(":")
    value = globals()[name] = getattr(import_module(module, __name__), other or name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
