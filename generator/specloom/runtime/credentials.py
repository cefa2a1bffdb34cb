"""Who is calling. Secrets stay out of ``repr``, messages and pickles."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from .tokens import TokenCredential, TokenSource


class Credential:
    """A secret that is sent with every call: in a header, a query parameter or a cookie."""

    __slots__ = ("location", "name", "secret")

    def __init__(self, name: str, location: Literal["header", "query", "cookie"], secret: str) -> None:
        self.name = name
        self.location = location
        self.secret = secret

    def __repr__(self) -> str:
        return f"Credential({self.name!r}, {self.location!r}, '***')"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled: pass the secret by another way and make a new client")


def bearer(
    token: str | TokenSource | Callable[[], Any] | None,
) -> Credential | TokenCredential | None:
    """The ``Authorization: Bearer`` header, of a token or of where tokens come from; None for no token."""
    if token is None:
        return None
    if isinstance(token, str):
        return api_key("Authorization", "header", f"Bearer {_checked(token, 'the token')}")
    from .tokens import TokenCredential, TokenSource

    if isinstance(token, TokenSource) or callable(token):
        return TokenCredential(token)
    raise InvalidArgumentError("the token is no text, no token source and no function (it is not shown here)")


def basic(username: str | None, password: str | None) -> Credential | None:
    """The ``Authorization: Basic`` header (RFC 7617); None for no user name."""
    if username is None:
        return None
    if ":" in username:
        raise InvalidArgumentError("the user name must not contain a colon")
    pair = f"{username}:{password or ''}".encode()
    return Credential("Authorization", "header", f"Basic {b64encode(pair).decode()}")


def api_key(
    name: str, location: Literal["header", "query", "cookie"], secret: str | None
) -> Credential | None:
    """An API key; None for no key."""
    if secret is None:
        return None
    return Credential(
        name, location, secret if location == "query" else _checked(secret, f"the key {name!r}")
    )


def _checked(secret: str, what: str) -> str:
    if not can_be_sent(secret):
        raise InvalidArgumentError(
            f"{what} is empty or holds characters that a header cannot, such as a blank at one end "
            "(it is not shown here)"
        )
    return secret


def can_be_sent(secret: object) -> bool:
    """Whether a header can hold it; httpx2 would refuse it later, by a message that shows it."""
    return (
        isinstance(secret, str)
        and bool(secret)
        and secret.isascii()
        and secret.isprintable()
        and secret == secret.strip()
    )
