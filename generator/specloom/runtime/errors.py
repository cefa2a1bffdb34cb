"""Everything that goes wrong, in one tree.

ClientError
├── ApiError                        the service answered, with a status that is no success
│   ├── NotModifiedError            304
│   ├── BadRequestError             400
│   ├── AuthenticationError         401
│   ├── PermissionDeniedError       403
│   ├── NotFoundError               404
│   ├── MethodNotAllowedError       405
│   ├── NotAcceptableError          406
│   ├── ConflictError               409
│   ├── UnsupportedMediaTypeError   415
│   ├── ValidationError             422
│   ├── LockedError                 423
│   ├── RateLimitError              429
│   └── ServerError                 500 to 599
├── AcceptedError                   202: the service will do it, and has not done it yet
├── InvalidResponseError            the service answered with something that cannot be read
├── TransportError                  there is no answer
│   ├── ConnectionFailedError       no connection could be made
│   └── RequestTimeoutError         it took too long (also a TimeoutError)
├── TokenError                      no token could be had for the call
├── InvalidArgumentError            refused before anything was sent (also a ValueError)
├── SeveralFoundError               several resources where at most one was expected (also a LookupError)
├── InvalidDocumentError            what was to be parsed is no JSON:API document (also a ValueError)
├── InvalidSignatureError           a webhook was not signed with the secret (also a ValueError)
├── ClientClosedError               the client is closed (also a RuntimeError)
├── AttributeNotLoadedError         the reply left the attribute out (also an AttributeError)
└── NotIncludedError                the related resource is not in the reply (also an AttributeError)

Secrets are in none of them: URLs are without credentials, and request headers are not kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .limits import RateLimit

SHOWN_TEXT = 500
"""How many characters of an unreadable body a message shows."""


class ClientError(Exception):
    """The root: catch this to catch whatever a call can raise."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own way calls the class with `args`, which keyword-only arguments defeat.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[ClientError], args: tuple[Any, ...], state: dict[str, Any]) -> ClientError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


@dataclass(frozen=True, slots=True)
class ErrorObject:
    """One error of an error document (JSON:API 1.1, section 11.2). What was left out is None or empty.

    Attributes:
        title: The kind of problem.
        detail: This problem.
        code: The service's own name of it.
        status: The HTTP status, as text.
        id: Identifies this occurrence of the problem.
        source: What is at fault: a ``pointer`` into the body, a query ``parameter`` or a ``header``.
        meta: What else the service says.
        links: Where more is to be read: ``about`` and ``type``.
    """

    title: str | None = None
    detail: str | None = None
    code: str | None = None
    status: str | None = None
    id: str | None = None
    source: Mapping[str, Any] = field(default_factory=dict[str, Any])
    meta: Mapping[str, Any] = field(default_factory=dict[str, Any])
    links: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def pointer(self) -> str | None:
        """The JSON pointer into the request's body, such as ``/data/attributes/name``."""
        return _text(self.source.get("pointer"))

    @property
    def parameter(self) -> str | None:
        """The query parameter at fault, such as ``sort``."""
        return _text(self.source.get("parameter"))

    @classmethod
    def parse(cls, member: Mapping[str, Any]) -> ErrorObject:
        """Read one; members of an unexpected kind are turned to text or left out, never refused."""
        return cls(
            title=_text(member.get("title")),
            detail=_text(member.get("detail")),
            code=_text(member.get("code")),
            status=_text(member.get("status")),
            id=_text(member.get("id")),
            source=_mapping(member.get("source")),
            meta=_mapping(member.get("meta")),
            links=_mapping(member.get("links")),
        )

    def __str__(self) -> str:
        message = self.detail or self.title or self.code or "no detail was given"
        if self.title and self.detail and self.title != self.detail:
            message = f"{self.title}: {self.detail}"
        code = f" [{self.code}]" if self.code and self.code != message else ""
        where = self.pointer or self.parameter or _text(self.source.get("header"))
        return f"{message}{code}{f' ({where})' if where else ''}"


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


class ApiError(ClientError):
    """The service answered with a status that is no success.

    Attributes:
        status: The HTTP status.
        errors: Every error object of the document, in its order; empty if the body is none.
        method: The request's method.
        url: The request's URL, without credentials.
        headers: The reply's headers; names are in lower case.
        meta: The error document's ``meta``.
        text: The body, when it is not an error document, shortened.
        rate_limit: What the reply tells of the rate limit, None if nothing.
    """

    rate_limit: RateLimit | None = None

    def __init__(  # noqa: PLR0913 - the whole answer, all by keyword
        self,
        status: int,
        *,
        method: str,
        url: str,
        errors: Sequence[ErrorObject] = (),
        headers: Mapping[str, str] | None = None,
        meta: Mapping[str, Any] | None = None,
        text: str = "",
        note: str = "",
    ) -> None:
        self.status = status
        self.errors: tuple[ErrorObject, ...] = tuple(errors)
        self.method = method
        self.url = url
        self.headers: Mapping[str, str] = headers or {}
        self.meta: Mapping[str, Any] = meta or {}
        self.text: str = shorten(text)
        lines = [f"{status_line(status)}: {method} {url}", *(f"- {error}" for error in self.errors)]
        lines += [part for part in (note, self.text) if part]
        super().__init__("\n".join(lines))


class BadRequestError(ApiError):
    """400: the service does not understand the request, often a parameter it does not know."""


class AuthenticationError(ApiError):
    """401: the token is missing, wrong or expired."""


class PermissionDeniedError(ApiError):
    """403: the caller may not do this."""


class NotFoundError(ApiError):
    """404: there is no such resource."""


class MethodNotAllowedError(ApiError):
    """405: the service does not offer this method there."""


class NotAcceptableError(ApiError):
    """406: the service cannot answer in the media type asked for."""


class ConflictError(ApiError):
    """409: the request clashes with what the service holds."""


class UnsupportedMediaTypeError(ApiError):
    """415: the service does not take a body of this media type."""


class ValidationError(ApiError):
    """422: the service refuses the values; ``errors`` has one entry a fault, with its pointer."""


class LockedError(ApiError):
    """423: the resource is locked at the moment."""


class NotModifiedError(ApiError):
    """304: the resource is still what ``If-None-Match`` or ``If-Modified-Since`` of the call says.

    Keep the one that you have; ``headers`` holds what came with the answer, such as its ``etag``.
    """


class RateLimitError(ApiError):
    """429: too many calls."""


class ServerError(ApiError):
    """500 to 599: the service failed."""


_BY_STATUS: dict[int, type[ApiError]] = {
    304: NotModifiedError,
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    406: NotAcceptableError,
    409: ConflictError,
    415: UnsupportedMediaTypeError,
    422: ValidationError,
    423: LockedError,
    429: RateLimitError,
}


def error_class(status: int) -> type[ApiError]:
    """The class for a status."""
    return _BY_STATUS.get(status) or (ServerError if 500 <= status < 600 else ApiError)


class AcceptedError(ClientError):
    """202: the service will do what was asked, and has not done it yet, so there is no resource to give.

    Nothing is wrong: do not make the call again. A call whose 202 is described gives its result instead.

    Attributes:
        status: The HTTP status.
        method: The request's method.
        url: The request's URL, without credentials.
        headers: The reply's headers, names in lower case; ``content-location`` or ``location`` may lead to a
            resource that tells how far the service is.
        body: The reply's body, which ``parse`` reads.
    """

    def __init__(
        self, status: int, method: str, url: str, *, headers: Mapping[str, str], body: bytes
    ) -> None:
        self.status = status
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        location = headers.get("content-location") or headers.get("location")
        where = f"; how far it is: {location}" if location else ""
        super().__init__(
            f"{status_line(status)}: {method} {url}\n"
            f"The service accepted the request and has not done it yet, so there is no resource{where}"
        )


class InvalidResponseError(ClientError):
    """The service answered with something that cannot be read: not JSON, cut off, or of another form.

    Attributes:
        status: The HTTP status, None if the fault came to light before it was known.
        method: The request's method.
        url: The request's URL, without credentials.
        text: The body, shortened.
    """

    def __init__(
        self, problem: str, *, status: int | None = None, method: str = "", url: str = "", text: str = ""
    ) -> None:
        self.problem = problem
        self.status = status
        self.method = method
        self.url = url
        self.text: str = shorten(text)
        call = f"{method} {url}".strip()
        answer = f"the reply{f' ({status_line(status)})' if status else ''}{f' to {call}' if call else ''}"
        super().__init__(f"{answer} cannot be read: {problem}" + (f"\n{self.text}" if self.text else ""))


class TransportError(ClientError):
    """There is no answer. ``method`` and ``url`` name the call.

    Attributes:
        sent: Whether the request may have reached the server.
        permanent: Whether trying again would be in vain, as with a certificate that is not trusted.
    """

    def __init__(
        self, problem: str, *, method: str, url: str, sent: bool = True, permanent: bool = False
    ) -> None:
        self.problem = problem
        self.method = method
        self.url = url
        self.sent = sent
        self.permanent = permanent
        super().__init__(f"{method} {url}: {problem}")


class ConnectionFailedError(TransportError):
    """No connection could be made: nothing was sent."""

    def __init__(self, problem: str, *, method: str, url: str, permanent: bool = False) -> None:
        super().__init__(problem, method=method, url=url, sent=False, permanent=permanent)


class RequestTimeoutError(TransportError, TimeoutError):
    """It took longer than ``timeout`` allows."""


class TokenError(ClientError):
    """No token could be had, so the call was not made.

    Attributes:
        problem: What went wrong, without secrets.
        status: The status of the token endpoint's answer, None if none came or it was not asked.
        code: The error code of OAuth 2 (RFC 6749, section 5.2), such as ``invalid_client``.
        method: The method of the call that needed the token.
        url: Its URL, without credentials.
    """

    def __init__(
        self, problem: str, *, method: str, url: str, status: int | None = None, code: str | None = None
    ) -> None:
        self.problem = problem
        self.status = status
        self.code = code
        self.method = method
        self.url = url
        super().__init__(f"{method} {url}: no token could be had: {problem}")


class InvalidArgumentError(ClientError, ValueError):
    """The call's arguments are refused, before anything is sent. ``faults`` lists them all."""

    def __init__(self, *faults: str, call: str = "") -> None:
        self.faults = faults
        self.call = call
        intro = f"{call}: " if call else ""
        if len(faults) == 1:
            super().__init__(intro + faults[0])
        else:
            super().__init__("\n- ".join((f"{intro}{len(faults)} faults", *faults)))


class SeveralFoundError(ClientError, LookupError):
    """Several resources have what one was looked for by."""


class InvalidDocumentError(ClientError, ValueError):
    """What was to be parsed is no JSON:API document; the message says what is wrong with it, and where."""


class InvalidSignatureError(ClientError, ValueError):
    """The signature is missing or is not that of the body: the webhook must not be believed."""


class ClientClosedError(ClientError, RuntimeError):
    """The client is closed; make another."""


class IterationEndedError(ClientError, RuntimeError):
    """A loop is begun over an iteration that another loop has used up; call ``iterate()`` again."""


class AttributeNotLoadedError(ClientError, AttributeError):
    """The reply left this attribute out, as a sparse fieldset does: it is neither null nor a value."""


class NotIncludedError(ClientError, AttributeError):
    """The related resource is not part of the reply; ask for it with ``include``."""


def status_line(status: int) -> str:
    """``404 Not Found``."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def shorten(text: str, limit: int = SHOWN_TEXT) -> str:
    """The beginning of a text, saying how much is missing."""
    text = text.strip()
    return text if len(text) <= limit else f"{text[:limit]}… ({len(text) - limit} more characters)"
