"""Sending: two drivers over one core, and what their failures mean."""

from __future__ import annotations

import inspect
import ssl
import threading
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

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
from .flow import Event, Flow, Invoke, Send, Settings, Sleep, Step, Wait
from .tracing import logger_of

T = TypeVar("T")


class SyncTransport:
    """Sends calls with an ``httpx2.Client``: one that was given, or its own, made on first use."""

    def __init__(
        self, core: Core, given: httpx2.Client | None, owner: type, settings: Settings | None = None
    ) -> None:
        self.core = core
        self.name: str = owner.__name__
        self.flow: Flow = _flow(core, settings, owner, threading.Event)
        self._given = given
        self._own: httpx2.Client | None = None
        self._lock = threading.Lock()
        self._closed = threading.Event()

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._closed.is_set()

    def run(self, call: Call[T]) -> T:
        """Make a call and read the answer."""
        check_open(self)
        steps = self.flow.call(call)
        try:
            step = next(steps)
            while True:
                try:
                    result = self._do(step)
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            return cast("T", end.value)

    def _do(self, step: Step) -> Any:
        if isinstance(step, Send):
            return self._send(step)
        if isinstance(step, Sleep):
            self._closed.wait(step.seconds)
            return check_open(self)
        if isinstance(step, Wait):
            return cast("threading.Event", step.event).wait(step.seconds)
        result = step.function(*step.arguments)
        if inspect.isawaitable(result):
            _dismiss(result)
            raise InvalidArgumentError(f"{self.name} is synchronous: it takes no coroutine functions")
        return result

    def _send(self, step: Send) -> RawReply:
        check_open(self)
        request = step.request
        http = self._http(request)
        with _failures(request, self):
            built = _build(http, request)
            # Never followed: a redirect would take the credentials to wherever it points.
            if step.remaining is None:
                response = http.send(built, follow_redirects=False)
                return _raw(request, response, response.content)
            deadline = time.monotonic() + step.remaining
            built.extensions["timeout"] = _Remaining(built.extensions.get("timeout") or {}, deadline)
            response = http.send(built, follow_redirects=False, stream=True)
            return _raw(request, response, _read_until(response, deadline))

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
            self._closed.set()
            own, self._own = self._own, None
        if own is not None:
            own.close()


class _Remaining(dict[str, Any]):
    """The timeouts of a request, cut to what remains: each is asked for when its phase begins."""

    def __init__(self, timeouts: Mapping[str, Any], deadline: float) -> None:
        super().__init__(timeouts)
        self._deadline = deadline

    def get(self, key: str, default: Any = None) -> Any:
        left = max(self._deadline - time.monotonic(), 0.001)
        own = super().get(key, default)
        return left if own is None else min(own, left)


def _read_until(response: httpx2.Response, deadline: float) -> bytes:
    """The body, read piece by piece so that a server that dribbles cannot hold the caller."""
    pieces: list[bytes] = []
    try:
        for piece in response.iter_bytes():
            pieces.append(piece)
            if time.monotonic() > deadline:
                raise httpx2.ReadTimeout("the deadline has passed", request=response.request)
    finally:
        response.close()
    return b"".join(pieces)


class AsyncTransport:
    """Sends calls with an ``httpx2.AsyncClient``: one that was given, or its own, made on first use."""

    def __init__(
        self, core: Core, given: httpx2.AsyncClient | None, owner: type, settings: Settings | None = None
    ) -> None:
        self.core = core
        self.name: str = owner.__name__
        self.is_closed: bool = False
        self.flow: Flow = _flow(core, settings, owner, _task_event)
        self._given = given
        self._own: httpx2.AsyncClient | None = None

    async def run(self, call: Call[T]) -> T:
        """Make a call and read the answer."""
        check_open(self)
        steps = self.flow.call(call)
        try:
            step = next(steps)
            while True:
                try:
                    result = await self._do(step)
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            return cast("T", end.value)

    async def _do(self, step: Step) -> Any:
        if isinstance(step, Send):
            return await self._send(step)
        if isinstance(step, Invoke):
            result = step.function(*step.arguments)
            return await result if inspect.isawaitable(result) else result
        import anyio

        if isinstance(step, Sleep):
            await anyio.sleep(step.seconds)
            return check_open(self)
        with anyio.move_on_after(step.seconds):
            await cast("anyio.Event", step.event).wait()
        return None

    async def _send(self, step: Send) -> RawReply:
        check_open(self)
        request = step.request
        http = self._http(request)
        with _failures(request, self):
            built = _build(http, request)
            if step.remaining is None:
                response = await http.send(built, follow_redirects=False)
                return _raw(request, response, response.content)
            import anyio

            with anyio.move_on_after(step.remaining):
                response = await http.send(built, follow_redirects=False)
                return _raw(request, response, response.content)
            raise httpx2.ReadTimeout("the deadline has passed", request=built)

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


def _flow(core: Core, settings: Settings | None, owner: type, event: Callable[[], Event]) -> Flow:
    settings, logger, credential = settings or Settings(), logger_of(owner), core.token_credential
    if credential is None:
        return Flow(core, settings, logger)
    from .token_flow import TokenKeeper

    keeper = TokenKeeper(credential, event)
    keeper.flow = Flow(core, settings, logger, keeper)
    return keeper.flow


def _task_event() -> Event:
    import anyio

    return anyio.Event()


def _dismiss(awaitable: object) -> None:
    close = getattr(awaitable, "close", None)
    if close is not None:
        close()


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


def _raw(prepared: Prepared, response: httpx2.Response, content: bytes) -> RawReply:
    # Their names are in lower case, and several headers of a name are one.
    headers = dict(response.headers.items())
    return RawReply(response.status_code, headers, content, prepared.method, prepared.shown_url)


@contextmanager
def _failures(prepared: Prepared, transport: SyncTransport | AsyncTransport) -> Generator[None, None, None]:
    """Turn what httpx2 raises into errors of the tree, which name the call and show no secret."""
    method, url = prepared.method, prepared.shown_url
    try:
        yield
    except httpx2.TimeoutException as error:
        phase = _PHASES.get(type(error), "it")
        sent = not isinstance(error, httpx2.ConnectTimeout | httpx2.PoolTimeout)
        raise RequestTimeoutError(f"{phase} took too long", method=method, url=url, sent=sent) from error
    except httpx2.ConnectError as error:
        raise _connect_problem(error, method, url) from error
    except (httpx2.LocalProtocolError, httpx2.UnsupportedProtocol) as error:
        problem = f"the request cannot be sent: {error}"
        raise TransportError(problem, method=method, url=url, sent=False, permanent=True) from error
    except httpx2.DecodingError as error:
        raise InvalidResponseError(f"its encoding is broken: {error}", method=method, url=url) from error
    except httpx2.RequestError as error:
        if transport.is_closed:
            raise ClientClosedError(f"this {transport.name} was closed during {method} {url}") from error
        problem = str(error) or type(error).__name__
        raise TransportError(f"the exchange broke off: {problem}", method=method, url=url) from error
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(f"the URL cannot be used: {error}") from None
    except RuntimeError as error:
        if transport.is_closed:
            raise ClientClosedError(f"this {transport.name} is closed; make another") from error
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
        raise ConnectionFailedError(
            problem, method=prepared.method, url=prepared.shown_url, permanent=True
        ) from error


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


# Where distributions keep them, besides what OpenSSL was compiled with.
_BUNDLES = (
    "/etc/ssl/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
)
