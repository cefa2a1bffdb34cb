"""What the failures of httpx2 mean: errors of the tree, which name the call and show no secret."""

from __future__ import annotations

import os
import ssl
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2

from .errors import (
    ClientClosedError,
    ClientError,
    ConnectionFailedError,
    InvalidArgumentError,
    InvalidResponseError,
    RequestTimeoutError,
    TransportError,
)

if TYPE_CHECKING:
    from .core import Prepared
    from .transport import AsyncTransport, SyncTransport

_PHASES: dict[type[Exception], str] = {
    httpx2.ConnectTimeout: "connecting",
    httpx2.ReadTimeout: "the answer",
    httpx2.WriteTimeout: "sending",
    httpx2.PoolTimeout: "waiting for a free connection",
}

_HELP = (
    "httpx2 trusts the certificate store of the operating system. Install one (on Linux the package "
    "ca-certificates), set SSL_CERT_FILE, or pass "
    "http_client=httpx2.Client(verify=ssl.create_default_context(cafile=…)), "
    "for an asynchronous client httpx2.AsyncClient(verify=…)"
)

_REFUSED_STREAM = 7
"""The error code of HTTP/2 for a request that was not processed at all (RFC 9113, section 8.7)."""

# Where distributions keep certificates, besides what OpenSSL was compiled with.
_BUNDLES = (
    "/etc/ssl/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
)


def fail(error: Exception, prepared: Prepared, transport: SyncTransport | AsyncTransport) -> None:
    """Raise the error that a failure of sending means; return if it is none of sending.

    Raises:
        ClientError: Whichever it is.
    """
    if isinstance(error, httpx2.LocalProtocolError | httpx2.UnsupportedProtocol):
        # Its text may be the value of a header, and so a secret; neither it nor the cause is shown.
        problem = "the request cannot be sent: it is no valid HTTP request"
        raise TransportError(
            problem, method=prepared.method, url=prepared.shown_url, sent=False, permanent=True
        ) from None
    if isinstance(error, httpx2.InvalidURL):
        raise InvalidArgumentError(f"the URL cannot be used: {error}") from None
    meaning = _meaning(error, prepared, transport)
    if meaning is not None:
        raise meaning from error


def _meaning(
    error: Exception, prepared: Prepared, transport: SyncTransport | AsyncTransport
) -> ClientError | None:
    method, url = prepared.method, prepared.shown_url
    if isinstance(error, httpx2.TimeoutException):
        phase = _PHASES.get(type(error), "it")
        sent = not isinstance(error, httpx2.ConnectTimeout | httpx2.PoolTimeout)
        return RequestTimeoutError(f"{phase} took too long", method=method, url=url, sent=sent)
    if isinstance(error, httpx2.ConnectError):
        return _connect_problem(error, method, url)
    if isinstance(error, httpx2.DecodingError):
        return InvalidResponseError(f"its encoding is broken: {error}", method=method, url=url)
    # Broken TLS in the middle of an answer comes as it is with asyncio.
    if isinstance(error, httpx2.RequestError | ssl.SSLError | ConnectionError):
        if transport.is_closed:
            return ClientClosedError(f"this {transport.name} was closed during {method} {url}")
        problem = str(error) or type(error).__name__
        sent = not _is_unprocessed(error)
        return TransportError(f"the exchange broke off: {problem}", method=method, url=url, sent=sent)
    return _closed(error, transport) if isinstance(error, RuntimeError) else None


def _closed(error: RuntimeError, transport: SyncTransport | AsyncTransport) -> ClientError | None:
    if transport.is_closed:
        return ClientClosedError(f"this {transport.name} is closed; make another")
    if "loop is closed" in str(error):
        return ClientClosedError(
            "the http_client that was passed in has connections of an event loop that has ended; "
            "make one for each event loop"
        )
    given = transport.given
    if given is not None and given.is_closed:
        return ClientClosedError("the http_client that was passed in is closed")
    return None


def _is_unprocessed(error: Exception) -> bool:
    """Whether a server of HTTP/2 says that it has not begun with the request (RFC 9113, section 8.7)."""
    told: tuple[Any, ...] = error.__cause__.args[:1] if error.__cause__ else ()
    for event in told:
        kind = type(event).__name__
        if kind == "StreamReset":
            return bool(event.error_code == _REFUSED_STREAM)
        if kind == "ConnectionTerminated":
            return bool(event.last_stream_id == 0)
    return False


@contextmanager
def making_client(prepared: Prepared) -> Generator[None, None, None]:
    """What goes wrong when a client of httpx2 is made of what the environment says.

    It reads the certificates of SSL_CERT_FILE and SSL_CERT_DIR, and the proxies of HTTP_PROXY and the like.
    """
    try:
        yield
    except OSError as error:
        problem = f"no certificates could be loaded: {error}. {_HELP}"
        raise _unmade(problem, prepared) from error
    except (ImportError, ValueError, httpx2.InvalidURL) as error:
        # The cause may show the password of the proxy.
        raise _unmade(_proxy_problem(isinstance(error, ImportError)), prepared) from None


def _unmade(problem: str, prepared: Prepared) -> ConnectionFailedError:
    return ConnectionFailedError(problem, method=prepared.method, url=prepared.shown_url, permanent=True)


def _proxy_problem(needs_package: bool) -> str:
    names = [name for name in os.environ if name.upper().endswith("_PROXY") and name.upper() != "NO_PROXY"]
    why = (
        "SOCKS needs the package socksio"
        if needs_package
        else "its URL has to begin with http://, https:// or socks5://"
    )
    named = ", ".join(sorted(names)) or "of the system"
    return (
        f"the proxy of the environment ({named}) cannot be used: {why}. "
        "Mend or unset it, or pass http_client=httpx2.Client(trust_env=False)"
    )


def _connect_problem(error: httpx2.ConnectError, method: str, url: str) -> ConnectionFailedError:
    told = str(error) or "no connection could be made"
    untrusted = "CERTIFICATE_VERIFY_FAILED" in told
    if not untrusted:
        problem = f"no connection could be made: {told}"
    elif has_certificate_store():
        problem = f"the server's certificate is not trusted: {told}. {_HELP}"
    else:
        problem = f"this machine has no certificate store, so no server can be trusted. {_HELP}"
    return ConnectionFailedError(problem, method=method, url=url, permanent=untrusted)


def has_certificate_store() -> bool:
    """Whether there are certificates where OpenSSL looks for them."""
    paths = ssl.get_default_verify_paths()
    files = [Path(name) for name in (paths.cafile, paths.openssl_cafile, *_BUNDLES) if name]
    folders = [Path(name) for name in (paths.capath, paths.openssl_capath) if name]
    return any(f.is_file() for f in files) or any(f.is_dir() and any(f.iterdir()) for f in folders)
