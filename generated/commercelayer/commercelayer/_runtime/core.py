"""What a call is, and how its answer is read: everything but the sending."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast
from urllib.parse import quote, urlsplit

from pydantic_core import from_json

from .credentials import Credential
from .document import UnreadableError, as_object
from .encoding import encode, halved
from .errors import ApiError, ErrorObject, InvalidArgumentError, InvalidResponseError, error_class
from .options import checked_headers, checked_options, checked_timeout, query_texts
from .paging import ASSUMED, Paging
from .registry import NO_TYPES, Registry

if TYPE_CHECKING:
    from .decode import Decoder
    from .limits import RateLimit, RateLimitHeaders
    from .tokens import TokenCredential
    from .types import RequestOptions, Timeout

T = TypeVar("T")

JSON_API = "application/vnd.api+json"
MAX_BYTES = 100_000_000
"""How large the body of an answer may be unless the call says otherwise."""

_SECRET_NAME = re.compile(r"pass|secret|token|api_?key|signature", re.IGNORECASE)
_VARIABLE = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, eq=False)
class Service:
    """What is declared of the service as a whole.

    Attributes:
        name: How messages call it.
        user_agent: The ``User-Agent`` header's first part.
        server: The URL template of its server; "" if a base URL must be given.
        variables: The variables of that template, with the values that each may take; none for any value.
        registry: The resource types of the package.
        token_url: The token endpoint of OAuth 2; "" if none is described.
        rate_limit_headers: Headers that tell the rate limit, besides those of the IETF's draft.
    """

    name: str
    user_agent: str
    server: str = ""
    variables: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    registry: Registry = NO_TYPES
    token_url: str = ""
    rate_limit_headers: RateLimitHeaders = field(default_factory=dict[str, str])

    def base_url(self, values: Mapping[str, str | None]) -> str:
        """The server's URL with its variables filled in; None is a value that was not given.

        Raises:
            InvalidArgumentError: A value is missing, is not allowed, or would lead to another host.
        """
        url = self.server
        for name, value in values.items():
            if f"{{{name}}}" in url:
                url = url.replace(f"{{{name}}}", self._checked(name, value))
        return url

    def _checked(self, name: str, value: object) -> str:
        if value is None:
            raise InvalidArgumentError(
                f"{name}: it is a part of {self.server} and has no default: give it, or a base_url"
            )
        allowed = self.variables.get(name, ())
        if allowed and value not in allowed:
            raise InvalidArgumentError(f"{name}: {value!r} is not one of {', '.join(map(repr, allowed))}")
        if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z0-9._~-]+", value):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
            raise InvalidArgumentError(
                f"{name}: {value!r} cannot stand in a URL: only letters, digits and ._~- can"
            )
        if not allowed:
            self._check_label(name, value)
        return value

    def _check_label(self, name: str, value: str) -> None:
        """A value that stands before a dot of the host is one label of it, and has none of its own."""
        rest = self.server.partition("://")[2].partition("/")[0].partition(f"{{{name}}}")[2]
        if rest.startswith(".") and "." in value:
            meant = value.removesuffix(rest)
            hint = f"; did you mean {meant!r}?" if "." not in meant else ""
            raise InvalidArgumentError(
                f"{name}: {value!r} has a dot, but is only what stands before {rest!r}{hint}"
            )


class RawReply:
    """An answer as it came."""

    __slots__ = ("content", "headers", "method", "rate_limit_headers", "status", "url")

    def __init__(
        self, status: int, headers: Mapping[str, str], content: bytes, method: str, url: str
    ) -> None:
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self.content: bytes = content
        self.method: str = method
        self.url: str = url
        self.rate_limit_headers: RateLimitHeaders = {}

    def __repr__(self) -> str:
        return f"<RawReply {self.status} to {self.method} {self.url}>"

    @property
    def rate_limit(self) -> RateLimit | None:
        """What it tells of the rate limit, None if nothing."""
        from .limits import parse_rate_limit

        return parse_rate_limit(self.headers, self.rate_limit_headers)

    @property
    def media_type(self) -> str:
        """The ``Content-Type`` without its parameters, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        """Whether it says that it is JSON, or does not say what it is."""
        kind = self.media_type
        return not kind or kind.endswith("+json") or kind in {"application/json", "text/json"}

    @property
    def text(self) -> str:
        """The body as text, for messages."""
        return self.content[:4096].decode("utf-8", "replace")

    def unreadable(self, problem: str) -> InvalidResponseError:
        """The error that says why it cannot be read."""
        return InvalidResponseError(
            problem, status=self.status, method=self.method, url=self.url, text=self.text
        )


class Call(NamedTuple, Generic[T]):
    """A request, and how to read the answer. ``path`` is percent-encoded, ``files`` are multipart's.

    ``template`` is the path before its variables were filled in, ``paging`` what turns a list's pages.
    """

    method: str
    path: str
    read: Callable[[RawReply], T]
    query: Sequence[tuple[str, str]] = ()
    headers: Mapping[str, str] = {}
    cookies: Sequence[str] = ()
    content: bytes | None = None
    files: Sequence[tuple[str, Any]] | None = None
    options: RequestOptions | None = None
    secured: bool = True
    template: str = ""
    paging: Paging = ASSUMED


class Prepared(NamedTuple):
    """A call that is ready to be sent. ``shown_url`` is without secrets."""

    method: str
    url: str
    shown_url: str
    headers: Mapping[str, str]
    content: bytes | None
    files: Sequence[tuple[str, Any]] | None
    timeout: Timeout
    max_bytes: int | None

    def __repr__(self) -> str:
        return f"<Prepared {self.method} {self.shown_url}>"

    @property
    def replayable(self) -> bool:
        """Whether its body can be sent again: a file that cannot go back to its beginning cannot."""
        return not self.files or all(_rewinds(part) for _, part in self.files)

    def with_headers(self, headers: Mapping[str, str]) -> Prepared:
        """The same with further headers."""
        return self._replace(headers={**self.headers, **checked_headers(headers)})

    def authorized(self, token: str) -> Prepared:
        """The same with a bearer token, unless the caller gave a header of their own."""
        return self._replace(headers={"authorization": f"Bearer {token}", **self.headers})


def _rewinds(part: Any) -> bool:
    content = part[1]
    if not hasattr(content, "read"):
        return True
    seekable = getattr(content, "seekable", None)
    return bool(seekable and seekable())


class Core:
    """Turns calls into requests and answers into values, without any I/O."""

    def __init__(
        self,
        service: Service,
        base_url: str,
        credentials: Iterable[Credential | TokenCredential | None] = (),
        timeout: Timeout = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.service = service
        self.base_url: str = _checked_url(service, base_url)
        self.timeout: Timeout = checked_timeout(timeout)
        given = [credential for credential in credentials if credential]
        self._credentials = tuple(each for each in given if isinstance(each, Credential))
        tokens = (each for each in given if not isinstance(each, Credential))
        self.token_credential: TokenCredential | None = next(tokens, None)
        self._headers = checked_headers(headers or {})

    @cached_property
    def decoder(self) -> Decoder:
        """What reads documents; models are loaded with it."""
        from .decode import Decoder

        return Decoder(self.service.registry)

    def prepare(self, call: Call[Any]) -> Prepared:
        """The request of a call, with credentials.

        Raises:
            InvalidArgumentError: Its options are wrong.
        """
        options = checked_options(call.options)
        query = [*call.query, *query_texts(options)] if options else call.query
        secrets = self._credentials if call.secured else ()
        url = f"{self.base_url}{call.path}"
        hidden = [(c.name, c.secret) for c in secrets if c.location == "query"]
        shown = [(name, "***" if _is_secret(name) else value) for name, value in query]
        shown_url = _with_query(url, shown)
        return Prepared(
            call.method,
            shown_url if query == shown and not hidden else _with_query(url, [*query, *hidden]),
            shown_url,
            self._request_headers(call, secrets, options.get("headers") or {}),
            call.content,
            call.files,
            checked_timeout(options["timeout"]) if "timeout" in options else self.timeout,
            options.get("max_bytes", MAX_BYTES),
        )

    def _request_headers(
        self, call: Call[Any], secrets: Iterable[Credential], own: Mapping[str, str]
    ) -> dict[str, str]:
        headers = {"user-agent": self.service.user_agent}
        cookies = list(call.cookies)
        for secret in secrets:
            if secret.location == "header":
                headers[secret.name.lower()] = secret.secret
            elif secret.location == "cookie":
                cookies.append(f"{secret.name}={secret.secret}")
        if cookies:
            headers["cookie"] = "; ".join(cookies)
        # The nearer to the call, the stronger.
        for given in (self._headers, checked_headers(call.headers), checked_headers(own)):
            headers |= given
        return headers

    def read(self, call: Call[T], reply: RawReply) -> T:
        """The value that an answer stands for.

        Raises:
            ApiError: The status is no success.
            InvalidResponseError: The body cannot be read.
        """
        if not 200 <= reply.status < 300:
            raise api_error(reply)
        try:
            return call.read(reply)
        except UnreadableError as error:
            raise reply.unreadable(str(error)) from None


@lru_cache(maxsize=256)
def _is_secret(name: str) -> bool:
    return bool(_SECRET_NAME.search(name))


def fill(template: str, values: Mapping[str, str]) -> str:
    """A path template with every ``{NAME}`` replaced; values are percent-encoded already."""
    return _VARIABLE.sub(lambda match: values.get(match[1], match[0]), template)


def path_segment(value: str) -> str:
    """A value as one segment of a path."""
    try:
        return quote(value, safe="")
    except UnicodeEncodeError as error:
        raise halved(error) from None


def _with_query(url: str, pairs: Sequence[tuple[str, str]]) -> str:
    return f"{url}?{encode(pairs)}" if pairs else url


def _checked_url(service: Service, url: str) -> str:
    if not url:
        raise InvalidArgumentError(f"base_url: {service.name} names no server, so a base URL is needed")
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise InvalidArgumentError(f"base_url: {url!r} is no http or https URL")
    if parts.username is not None or parts.query or parts.fragment:
        raise InvalidArgumentError("base_url: it must hold no user name, query or fragment")
    if "{" in url:
        raise InvalidArgumentError(f"base_url: {url!r} has a variable without a value")
    return url.rstrip("/")


def api_error(reply: RawReply) -> ApiError:
    """The error that a status stands for, with every error object of the body."""
    document = error_document(reply)
    items = document.get("errors")
    members = cast("list[object]", items) if isinstance(items, list) else []
    errors = [ErrorObject.parse(as_object(member)) for member in members]
    return error_class(reply.status)(
        reply.status,
        method=reply.method,
        url=reply.url,
        errors=errors,
        headers=reply.headers,
        meta=as_object(document.get("meta")),
        text="" if errors else reply.text,
        note=_redirect_note(reply),
    )


def error_document(reply: RawReply) -> Mapping[str, Any]:
    """The body of an error as JSON, empty if it is no object."""
    if not reply.is_json:
        return {}
    try:
        return as_object(from_json(reply.content))
    except ValueError:
        return {}


def _redirect_note(reply: RawReply) -> str:
    location = reply.headers.get("location")
    if not 300 <= reply.status < 400 or not location:
        return ""
    # Without what may hold a secret: its query, its fragment and a user name.
    target = location.partition("#")[0].partition("?")
    place = re.sub(r"//[^/@]*@", "//", target[0])
    place += "?…" if target[1] else ""
    return f"It redirects to {place}; redirects are not followed. Is the base URL right?"
