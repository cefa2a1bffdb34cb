"""Sending: two drivers over one core, and what their failures mean."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import httpx2

from .core import Call, Core, Prepared, RawReply
from .errors import (
    ClientClosedError,
    ConnectionFailedError,
    InvalidArgumentError,
    InvalidResponseError,
    RequestTimeoutError,
    TransportError,
)

T = TypeVar("T")


class SyncTransport:
    """Sends calls with an ``httpx2.Client``: one that was given, or its own, made on first use."""

    def __init__(self, core: Core, given: httpx2.Client | None, name: str) -> None:
        self.core = core
        self.name = name
        self.is_closed = False
        self._given = given
        self._own: httpx2.Client | None = None
        self._lock = threading.Lock()

    def run(self, call: Call[T]) -> T:
        """Send a call and read the answer."""
        check_open(self)
        prepared = self.core.prepare(call)
        http = self._http(prepared)
        with _failures(prepared):
            # Never followed: a redirect would take the credentials to wherever it points.
            response = http.send(_build(http, prepared), follow_redirects=False)
        return self.core.read(call, _raw(prepared, response))

    def _http(self, prepared: Prepared) -> httpx2.Client:
        if self._given is not None:
            return self._given
        with self._lock:
            check_open(self)
            if self._own is None:
                with _certificates(prepared):
                    self._own = httpx2.Client()
            return self._own

    def close(self) -> None:
        """Close its own connections; a client that was given stays open."""
        with self._lock:
            self.is_closed = True
            own, self._own = self._own, None
        if own is not None:
            own.close()


class AsyncTransport:
    """Sends calls with an ``httpx2.AsyncClient``: one that was given, or its own, made on first use."""

    def __init__(self, core: Core, given: httpx2.AsyncClient | None, name: str) -> None:
        self.core = core
        self.name = name
        self.is_closed = False
        self._given = given
        self._own: httpx2.AsyncClient | None = None

    async def run(self, call: Call[T]) -> T:
        """Send a call and read the answer."""
        check_open(self)
        prepared = self.core.prepare(call)
        http = self._http(prepared)
        with _failures(prepared):
            response = await http.send(_build(http, prepared), follow_redirects=False)
        return self.core.read(call, _raw(prepared, response))

    def _http(self, prepared: Prepared) -> httpx2.AsyncClient:
        if self._given is not None:
            return self._given
        if self._own is None:
            with _certificates(prepared):
                self._own = httpx2.AsyncClient()
        return self._own

    async def close(self) -> None:
        """Close its own connections; a client that was given stays open."""
        self.is_closed = True
        own, self._own = self._own, None
        if own is not None:
            await own.aclose()


def check_open(transport: SyncTransport | AsyncTransport) -> None:
    """Raise ``ClientClosedError`` if it is closed."""
    if transport.is_closed:
        raise ClientClosedError(f"this {transport.name} is closed; make another")


def _build(http: httpx2.Client | httpx2.AsyncClient, prepared: Prepared) -> httpx2.Request:
    extra: dict[str, Any] = {"files": prepared.files} if prepared.files is not None else {}
    return http.build_request(
        prepared.method,
        prepared.url,
        headers=dict(prepared.headers),
        content=prepared.content,
        timeout=prepared.timeout,
        **extra,
    )


def _raw(prepared: Prepared, response: httpx2.Response) -> RawReply:
    headers = {name.lower(): value for name, value in response.headers.items()}
    return RawReply(response.status_code, headers, response.content, prepared.method, prepared.shown_url)


@contextmanager
def _failures(prepared: Prepared) -> Generator[None, None, None]:
    """Turn what httpx2 raises into errors of the tree, which name the call and show no secret."""
    method, url = prepared.method, prepared.shown_url
    try:
        yield
    except httpx2.TimeoutException as error:
        phase = _PHASES.get(type(error), "it")
        raise RequestTimeoutError(f"{phase} took too long", method=method, url=url) from error
    except httpx2.ConnectError as error:
        raise ConnectionFailedError(_connect_problem(error), method=method, url=url) from error
    except httpx2.DecodingError as error:
        raise InvalidResponseError(f"its encoding is broken: {error}", method=method, url=url) from error
    except httpx2.RequestError as error:
        problem = str(error) or type(error).__name__
        raise TransportError(f"the exchange broke off: {problem}", method=method, url=url) from error
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(f"the URL cannot be used: {error}") from None
    except RuntimeError as error:
        if "closed" in str(error):
            raise ClientClosedError("the http_client that was passed in is closed") from error
        raise


@contextmanager
def _certificates(prepared: Prepared) -> Generator[None, None, None]:
    """Making a client of httpx2 reads the certificates that SSL_CERT_FILE and SSL_CERT_DIR name."""
    try:
        yield
    except OSError as error:
        problem = f"no certificates could be loaded: {error}. {_HELP}"
        raise ConnectionFailedError(problem, method=prepared.method, url=prepared.shown_url) from error


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


def _connect_problem(error: httpx2.ConnectError) -> str:
    problem = str(error) or "no connection could be made"
    if "CERTIFICATE_VERIFY_FAILED" not in problem:
        return f"no connection could be made: {problem}"
    if has_certificate_store():
        return f"the server's certificate is not trusted: {problem}. {_HELP}"
    return f"this machine has no certificate store, so no server can be trusted. {_HELP}"


def has_certificate_store() -> bool:
    """Whether there are certificates where OpenSSL looks for them."""
    paths = ssl.get_default_verify_paths()
    files = [Path(name) for name in (paths.cafile, paths.openssl_cafile, *_BUNDLES) if name]
    folders = [Path(name) for name in (paths.capath, paths.openssl_capath) if name]
    return any(f.is_file() for f in files) or any(f.is_dir() and any(f.iterdir()) for f in folders)


# Where distributions keep them, besides what OpenSSL was compiled with.
_BUNDLES = (
    "/etc/ssl/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
)
