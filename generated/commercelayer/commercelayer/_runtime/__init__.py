"""The core of a generated client. README.md says what generated modules declare to it.

Each module is imported when one of its names is first used: a program waits for what it uses only.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import AsyncOperationGroup, AsyncResourceApi, OperationGroup, ResourceApi
    from .arguments import joined
    from .bulk import CONCURRENCY, BulkResult, Outcome, Progress
    from .client import AsyncClient, SyncClient
    from .core import Service
    from .credentials import Credential, api_key, basic, bearer
    from .deprecation import DeprecatedToMany, DeprecatedToOne
    from .document import Document
    from .errors import (
        AcceptedError,
        ApiError,
        AttributeNotLoadedError,
        AuthenticationError,
        BadRequestError,
        ClientClosedError,
        ClientError,
        ConflictError,
        ConnectionFailedError,
        ErrorObject,
        InvalidArgumentError,
        InvalidDocumentError,
        InvalidResponseError,
        InvalidSignatureError,
        IterationEndedError,
        LockedError,
        MethodNotAllowedError,
        NotAcceptableError,
        NotFoundError,
        NotIncludedError,
        NotModifiedError,
        PermissionDeniedError,
        RateLimitError,
        RequestTimeoutError,
        ServerError,
        SeveralFoundError,
        TokenError,
        TransportError,
        UnsupportedMediaTypeError,
        ValidationError,
    )
    from .expressions import FilterExpression, TakesFlag, TakesJson, TakesMany, TakesOne, TakesTexts
    from .filters import AnyFilterPath, FilterAttribute, FilterPaths
    from .hooks import ErrorEvent, Hooks, RequestEvent, ResponseEvent
    from .iteration import AsyncIteration, Iteration
    from .jsonapi import Action, LinkageChange
    from .limits import RateLimit, RateLimiter
    from .listing import RetrievedMany
    from .operations import Body, Operation, Reply
    from .page import AsyncPage, Page
    from .paging import Paging
    from .parsing import Parser, WebhookSignature
    from .plain import Model
    from .registry import Registry
    from .relationships import RelationshipObject, Relationships, ToMany, ToOne, document_of
    from .replies import RawResponse, async_raw, raw
    from .resource import GenericResource, Resource, attribute
    from .resource_type import ResourceType
    from .retry import DEFAULT_RETRY, RetryPolicy
    from .strict import UNIQUE
    from .styles import Parameter
    from .tokens import (
        AccessToken,
        AsyncAccessToken,
        AuthorizationCode,
        ClientCredentials,
        JwtBearer,
        PasswordGrant,
        RefreshTokenGrant,
        Token,
        TokenSource,
    )
    from .types import (
        DEFAULT_TIMEOUT,
        AnyFilters,
        Fields,
        FileContent,
        Filters,
        FilterValue,
        Include,
        Many,
        Paths,
        QueryPath,
        RequestOptions,
        Several,
        Sort,
        Texts,
        Timeout,
        ToManyInput,
        ToManyPolymorphicInput,
        ToOneInput,
        ToOnePolymorphicInput,
    )
    from .values import DeclaredMeta, Links, Meta, ResourceIdentifier
    from .webhooks import is_signed, sign

__all__ = [
    "CONCURRENCY",
    "DEFAULT_RETRY",
    "DEFAULT_TIMEOUT",
    "UNIQUE",
    "AcceptedError",
    "AccessToken",
    "Action",
    "AnyFilterPath",
    "AnyFilters",
    "ApiError",
    "AsyncAccessToken",
    "AsyncClient",
    "AsyncIteration",
    "AsyncOperationGroup",
    "AsyncPage",
    "AsyncResourceApi",
    "AttributeNotLoadedError",
    "AuthenticationError",
    "AuthorizationCode",
    "BadRequestError",
    "Body",
    "BulkResult",
    "ClientClosedError",
    "ClientCredentials",
    "ClientError",
    "ConflictError",
    "ConnectionFailedError",
    "Credential",
    "DeclaredMeta",
    "DeprecatedToMany",
    "DeprecatedToOne",
    "Document",
    "ErrorEvent",
    "ErrorObject",
    "Fields",
    "FileContent",
    "FilterAttribute",
    "FilterExpression",
    "FilterPaths",
    "FilterValue",
    "Filters",
    "GenericResource",
    "Hooks",
    "Include",
    "InvalidArgumentError",
    "InvalidDocumentError",
    "InvalidResponseError",
    "InvalidSignatureError",
    "Iteration",
    "IterationEndedError",
    "JwtBearer",
    "LinkageChange",
    "Links",
    "LockedError",
    "Many",
    "Meta",
    "MethodNotAllowedError",
    "Model",
    "NotAcceptableError",
    "NotFoundError",
    "NotIncludedError",
    "NotModifiedError",
    "Operation",
    "OperationGroup",
    "Outcome",
    "Page",
    "Paging",
    "Parameter",
    "Parser",
    "PasswordGrant",
    "Paths",
    "PermissionDeniedError",
    "Progress",
    "QueryPath",
    "RateLimit",
    "RateLimitError",
    "RateLimiter",
    "RawResponse",
    "RefreshTokenGrant",
    "Registry",
    "RelationshipObject",
    "Relationships",
    "Reply",
    "RequestEvent",
    "RequestOptions",
    "RequestTimeoutError",
    "Resource",
    "ResourceApi",
    "ResourceIdentifier",
    "ResourceType",
    "ResponseEvent",
    "RetrievedMany",
    "RetryPolicy",
    "ServerError",
    "Service",
    "Several",
    "SeveralFoundError",
    "Sort",
    "SyncClient",
    "TakesFlag",
    "TakesJson",
    "TakesMany",
    "TakesOne",
    "TakesTexts",
    "Texts",
    "Timeout",
    "ToMany",
    "ToManyInput",
    "ToManyPolymorphicInput",
    "ToOne",
    "ToOneInput",
    "ToOnePolymorphicInput",
    "Token",
    "TokenError",
    "TokenSource",
    "TransportError",
    "UnsupportedMediaTypeError",
    "ValidationError",
    "WebhookSignature",
    "api_key",
    "async_raw",
    "attribute",
    "basic",
    "bearer",
    "document_of",
    "is_signed",
    "joined",
    "raw",
    "sign",
]

# Where each name is: the same as above, for the time at which programs run.
_HOMES = {
    "api": ("AsyncOperationGroup", "AsyncResourceApi", "OperationGroup", "ResourceApi"),
    "arguments": ("joined",),
    "bulk": (
        "CONCURRENCY",
        "BulkResult",
        "Outcome",
        "Progress",
    ),
    "client": ("AsyncClient", "SyncClient"),
    "core": ("Service",),
    "credentials": (
        "Credential",
        "api_key",
        "basic",
        "bearer",
    ),
    "deprecation": ("DeprecatedToMany", "DeprecatedToOne"),
    "document": ("Document",),
    "errors": (
        "AcceptedError",
        "ApiError",
        "AttributeNotLoadedError",
        "AuthenticationError",
        "BadRequestError",
        "ClientClosedError",
        "ClientError",
        "ConflictError",
        "ConnectionFailedError",
        "ErrorObject",
        "InvalidArgumentError",
        "InvalidDocumentError",
        "InvalidResponseError",
        "InvalidSignatureError",
        "IterationEndedError",
        "LockedError",
        "MethodNotAllowedError",
        "NotAcceptableError",
        "NotFoundError",
        "NotIncludedError",
        "NotModifiedError",
        "PermissionDeniedError",
        "RateLimitError",
        "RequestTimeoutError",
        "ServerError",
        "SeveralFoundError",
        "TokenError",
        "TransportError",
        "UnsupportedMediaTypeError",
        "ValidationError",
    ),
    "expressions": (
        "FilterExpression",
        "TakesFlag",
        "TakesJson",
        "TakesMany",
        "TakesOne",
        "TakesTexts",
    ),
    "filters": (
        "AnyFilterPath",
        "FilterAttribute",
        "FilterPaths",
    ),
    "hooks": (
        "ErrorEvent",
        "Hooks",
        "RequestEvent",
        "ResponseEvent",
    ),
    "iteration": ("AsyncIteration", "Iteration"),
    "jsonapi": ("Action", "LinkageChange"),
    "limits": ("RateLimit", "RateLimiter"),
    "listing": ("RetrievedMany",),
    "operations": (
        "Body",
        "Operation",
        "Reply",
    ),
    "page": ("AsyncPage", "Page"),
    "paging": ("Paging",),
    "parsing": ("Parser", "WebhookSignature"),
    "plain": ("Model",),
    "replies": (
        "RawResponse",
        "async_raw",
        "raw",
    ),
    "registry": ("Registry",),
    "relationships": (
        "RelationshipObject",
        "Relationships",
        "ToMany",
        "ToOne",
        "document_of",
    ),
    "resource": (
        "GenericResource",
        "Resource",
        "attribute",
    ),
    "resource_type": ("ResourceType",),
    "retry": ("DEFAULT_RETRY", "RetryPolicy"),
    "styles": ("Parameter",),
    "strict": ("UNIQUE",),
    "tokens": (
        "AccessToken",
        "AsyncAccessToken",
        "AuthorizationCode",
        "ClientCredentials",
        "JwtBearer",
        "PasswordGrant",
        "RefreshTokenGrant",
        "Token",
        "TokenSource",
    ),
    "types": (
        "DEFAULT_TIMEOUT",
        "AnyFilters",
        "Fields",
        "FileContent",
        "Filters",
        "FilterValue",
        "Include",
        "Many",
        "Paths",
        "QueryPath",
        "RequestOptions",
        "Several",
        "Sort",
        "Texts",
        "Timeout",
        "ToManyInput",
        "ToManyPolymorphicInput",
        "ToOneInput",
        "ToOnePolymorphicInput",
    ),
    "values": ("DeclaredMeta", "Links", "Meta", "ResourceIdentifier"),
    "webhooks": ("is_signed", "sign"),
}

_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

if not TYPE_CHECKING:
    # Hidden from type checkers, to which it would make every name a member.

    def __getattr__(name: str) -> object:
        home = _HOME_OF.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{home}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
