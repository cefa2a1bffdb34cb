"""Where tokens come from: OAuth 2 grants and callables, and when a token has to be renewed.

Nothing here does I/O: `token_flow.py` asks for tokens, one request however many calls wait.
"""

from __future__ import annotations

import binascii
import math
from base64 import b64encode, urlsafe_b64decode
from collections.abc import Awaitable, Callable
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, Literal, NoReturn, TypeAlias
from urllib.parse import quote

from pydantic_core import from_json

from .credentials import can_be_sent
from .document import as_object
from .errors import InvalidArgumentError

LEEWAY = 30.0
"""A token is renewed this many seconds before it expires, or a tenth of its life if that is less."""


class _Secret:
    """Is not pickled, because of what it holds."""

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds secrets: pass them by another way")


@dataclass(frozen=True)
class Token(_Secret):
    """An access token.

    Attributes:
        value: The token.
        expires_in: Seconds that it is valid, counted from now; None reads it from the token if it is a JWT.
        refresh_token: What the next one can be asked for with.
    """

    value: str = field(repr=False)
    _: KW_ONLY
    expires_in: float | None = None
    refresh_token: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class TokenSource(_Secret):
    """A grant of OAuth 2 (RFC 6749): how a client asks the token endpoint for tokens.

    A token is kept and renewed before it expires; one request serves all calls that wait for it.
    """

    _: KW_ONLY
    client_id: str
    """Who asks: the application, as the service knows it."""
    client_secret: str | None = field(default=None, repr=False)
    """What proves it; None for an application that can keep no secret."""
    scope: str | None = None
    """What the token shall allow, several separated by spaces; None for what the service grants unasked."""
    token_url: str | None = None
    """The token endpoint, if the description of the service names none; a path is one of the service."""
    client_auth: Literal["body", "basic"] = "body"
    """Where the client's id and secret go: into the body, or into HTTP's basic authentication."""

    single_use = False
    """Whether the grant can be used once only; then only refresh tokens lead to further tokens."""

    def grant(self) -> dict[str, str]:
        """The members of the request that tell the grant."""
        raise NotImplementedError

    def form(self, refresh_token: str | None) -> dict[str, str]:
        """The form to be sent to the token endpoint."""
        grant = (
            {"grant_type": "refresh_token", "refresh_token": refresh_token} if refresh_token else self.grant()
        )
        client = {"client_id": self.client_id, "client_secret": self.client_secret}
        members = grant | (client if self.client_auth == "body" else {}) | {"scope": self.scope}
        return {name: value for name, value in members.items() if value is not None}

    def headers(self) -> dict[str, str]:
        """The headers that prove who the client is (RFC 6749, section 2.3.1)."""
        if self.client_auth == "body":
            return {}
        pair = f"{quote(self.client_id, safe='')}:{quote(self.client_secret or '', safe='')}"
        return {"authorization": f"Basic {b64encode(pair.encode()).decode()}"}


@dataclass(frozen=True)
class ClientCredentials(TokenSource):
    """The client's own credentials (RFC 6749, section 4.4)."""

    def grant(self) -> dict[str, str]:
        return {"grant_type": "client_credentials"}


@dataclass(frozen=True)
class PasswordGrant(TokenSource):
    """A user's name and password (RFC 6749, section 4.3)."""

    _: KW_ONLY
    username: str
    """The user's name."""
    password: str = field(repr=False)
    """The user's password."""

    def grant(self) -> dict[str, str]:
        return {"grant_type": "password", "username": self.username, "password": self.password}


@dataclass(frozen=True)
class RefreshTokenGrant(TokenSource):
    """A refresh token that is at hand (RFC 6749, section 6); the endpoint may give a new one each time."""

    _: KW_ONLY
    refresh_token: str = field(repr=False)
    """The token that is at hand."""

    def grant(self) -> dict[str, str]:
        return {"grant_type": "refresh_token", "refresh_token": self.refresh_token}


@dataclass(frozen=True)
class AuthorizationCode(TokenSource):
    """The code that a user's consent gave (RFC 6749, section 4.1), with ``code_verifier`` for PKCE."""

    _: KW_ONLY
    code: str = field(repr=False)
    """What the service sent the user back with."""
    redirect_uri: str | None = None
    """Where to, if the request for consent said so."""
    code_verifier: str | None = field(default=None, repr=False)
    """What the request's ``code_challenge`` was made of (RFC 7636)."""

    single_use = True

    def grant(self) -> dict[str, str]:
        members = {
            "grant_type": "authorization_code",
            "code": self.code,
            "redirect_uri": self.redirect_uri,
            "code_verifier": self.code_verifier,
        }
        return {name: value for name, value in members.items() if value is not None}


@dataclass(frozen=True)
class JwtBearer(TokenSource):
    """A signed JWT (RFC 7523, section 2.1); a callable makes one for each request."""

    _: KW_ONLY
    assertion: str | Callable[[], str] = field(repr=False)
    """The signed JWT, or what makes one."""

    def grant(self) -> dict[str, str]:
        assertion = self.assertion if isinstance(self.assertion, str) else self.assertion()
        return {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": assertion}


AccessToken: TypeAlias = str | TokenSource | Callable[[], str | Token]
"""A token, where tokens come from, or a function that gives one."""

AsyncAccessToken: TypeAlias = AccessToken | Callable[[], Awaitable[str | Token]]
"""The same for an asynchronous client: the function may be a coroutine function."""


@dataclass(frozen=True)
class TokenCredential(_Secret):
    """Tokens for the ``Authorization: Bearer`` header, of a source that gives new ones."""

    source: TokenSource | Callable[[], Any]


@dataclass(frozen=True)
class HeldToken(_Secret):
    """A token that is in use. ``renew_at`` and ``expires_at`` are seconds since the epoch."""

    value: str = field(repr=False)
    renew_at: float | None = None
    refresh_token: str | None = field(default=None, repr=False)


def held(token: Token, now: float) -> HeldToken:
    """A token with the time at which it has to be renewed.

    Raises:
        InvalidArgumentError: No header can hold it.
    """
    if not can_be_sent(token.value):
        raise InvalidArgumentError(
            "the token is empty or holds characters that a header cannot, such as a blank at one end"
        )
    expires_in = _seconds(token.expires_in)
    if expires_in is None:
        expires_in = _jwt_life(token.value, now)
    if expires_in is None:
        return HeldToken(token.value, None, token.refresh_token)
    return HeldToken(token.value, now + expires_in - min(LEEWAY, expires_in / 10), token.refresh_token)


def _jwt_life(value: str, now: float) -> float | None:
    """Seconds until the ``exp`` of a JWT (RFC 7519, section 4.1.4); None if the token is none."""
    payload = value.split(".")[1:2] if value.count(".") == 2 else []
    try:
        claims = as_object(from_json(urlsafe_b64decode(payload[0] + "=" * (-len(payload[0]) % 4))))
    except (IndexError, ValueError, binascii.Error):
        return None
    expires = _seconds(claims.get("exp"))
    return None if expires is None else max(0.0, expires - now)


def token_of_reply(content: bytes) -> Token:
    """The token in an answer of the token endpoint (RFC 6749, section 5.1).

    Raises:
        ValueError: There is none. The message does not show the body: it may hold a part of a token.
    """
    try:
        members = as_object(from_json(content))
    except ValueError:
        raise ValueError("the token endpoint's answer is no JSON") from None
    value = members.get("access_token")
    if not isinstance(value, str) or not value:
        raise ValueError("the token endpoint's answer holds no access_token")
    refresh, life = members.get("refresh_token"), _seconds(members.get("expires_in"))
    return Token(value, expires_in=life, refresh_token=refresh if isinstance(refresh, str) else None)


def _seconds(value: object) -> float | None:
    """A number of seconds; None if it is none, or has no end."""
    try:
        seconds = float(value) if isinstance(value, int | float | str) else math.inf
    except (ValueError, OverflowError):
        return None
    return seconds if math.isfinite(seconds) else None
