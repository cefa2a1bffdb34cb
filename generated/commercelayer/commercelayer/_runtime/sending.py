"""One exchange with httpx2: a request out, a bounded answer in, within the time that there is."""

from __future__ import annotations

import socket
import threading
from contextlib import aclosing, suppress
from contextvars import copy_context
from queue import Empty, SimpleQueue
from typing import Any

import httpx2

from .core import Prepared, RawReply
from .errors import InvalidResponseError
from .types import DEFAULT_TIMEOUT


def send(http: httpx2.Client, prepared: Prepared, remaining: float | None, given: bool) -> RawReply:
    """Send a request and read the answer.

    Args:
        http: What sends it.
        prepared: The request.
        remaining: Seconds that this may take, None for as long as the timeouts allow.
        given: Whether ``http`` is the program's own, whose timeout holds unless another is asked for.
    """
    built = _build(http, prepared, given)
    if remaining is None:
        return _Exchange(http, prepared, built).run()
    return _InTime(http, prepared, built).within(remaining)


async def send_async(
    http: httpx2.AsyncClient, prepared: Prepared, remaining: float | None, given: bool
) -> RawReply:
    """The same for an asynchronous client."""
    built = _build(http, prepared, given)
    if remaining is None:
        return await _exchange(http, prepared, built)
    import anyio

    with anyio.move_on_after(remaining):
        return await _exchange(http, prepared, built)
    raise httpx2.ReadTimeout("the deadline has passed", request=built)


def _build(http: httpx2.Client | httpx2.AsyncClient, prepared: Prepared, given: bool) -> httpx2.Request:
    extra: dict[str, Any] = {"files": prepared.files} if prepared.files is not None else {}
    if not given or prepared.timeout is not DEFAULT_TIMEOUT:
        extra["timeout"] = prepared.timeout
    return http.build_request(
        prepared.method, prepared.url, headers=dict(prepared.headers), content=prepared.content, **extra
    )


class _Exchange:
    """A request and the reading of its answer."""

    def __init__(self, http: httpx2.Client, prepared: Prepared, built: httpx2.Request) -> None:
        self._http = http
        self._prepared = prepared
        self._built = built

    def run(self) -> RawReply:
        # Never followed: a redirect would take the credentials to wherever it points.
        response = self._http.send(self._built, follow_redirects=False, stream=True)
        body = _Body(self._prepared, response)
        try:
            self._opened(response)
            for piece in response.iter_bytes():
                body.add(piece)
                self._check()
        except httpx2.DecodingError:
            if response.is_success:
                raise
            body.drop()
        except _TooLargeError:
            pass
        finally:
            response.close()
        return body.reply()

    def _opened(self, response: httpx2.Response) -> None:
        """The head of the answer is there."""

    def _check(self) -> None:
        """Raise if nobody waits any more."""


class _InTime(_Exchange):
    """An exchange in a thread of its own, whose answer is waited for no longer than there is time.

    Nothing else holds whatever a server does: a read ends with each byte that comes, be it of the head, of
    an interim answer or of a compressed block without content. What is late ends by itself, in its thread.
    """

    def __init__(self, http: httpx2.Client, prepared: Prepared, built: httpx2.Request) -> None:
        super().__init__(http, prepared, built)
        self._late = threading.Event()
        self._response: httpx2.Response | None = None

    def within(self, seconds: float) -> RawReply:
        outcome: SimpleQueue[RawReply | BaseException] = SimpleQueue()
        context = copy_context()

        def work() -> None:
            try:
                outcome.put(context.run(self.run))
            except BaseException as error:
                outcome.put(error)

        threading.Thread(target=work, name="deadline", daemon=True).start()
        try:
            reply = outcome.get(timeout=min(seconds, threading.TIMEOUT_MAX))
        except Empty:
            self._abandon()
            raise httpx2.ReadTimeout("the deadline has passed", request=self._built) from None
        except BaseException:
            self._abandon()
            raise
        if isinstance(reply, BaseException):
            raise reply
        return reply

    def _abandon(self) -> None:
        self._late.set()
        if self._response is not None:
            _hang_up(self._response)

    def _opened(self, response: httpx2.Response) -> None:
        self._response = response
        self._check()

    def _check(self) -> None:
        if self._late.is_set():
            raise httpx2.ReadTimeout("the deadline has passed", request=self._built)


def _hang_up(response: httpx2.Response) -> None:
    """Wake the thread that reads; not with HTTP/2, whose connection others use, too."""
    if not response.http_version.startswith("HTTP/1"):
        return
    stream = response.extensions.get("network_stream")
    own = stream.get_extra_info("socket") if stream is not None else None
    if isinstance(own, socket.socket):
        with suppress(OSError):
            socket.socket.shutdown(own, socket.SHUT_RDWR)


async def _exchange(http: httpx2.AsyncClient, prepared: Prepared, built: httpx2.Request) -> RawReply:
    response = await http.send(built, follow_redirects=False, stream=True)
    body = _Body(prepared, response)
    try:
        async with aclosing(response.aiter_bytes()) as pieces:
            async for piece in pieces:
                body.add(piece)
    except httpx2.DecodingError:
        if response.is_success:
            raise
        body.drop()
    except _TooLargeError:
        pass
    finally:
        await response.aclose()
    return body.reply()


class _TooLargeError(Exception):
    """The body is larger than is allowed."""


class _Body:
    """The body of an answer, up to the size that is allowed.

    An answer that is no success keeps its meaning when its body cannot be read: it is without one then.
    """

    def __init__(self, prepared: Prepared, response: httpx2.Response) -> None:
        self._prepared = prepared
        self._response = response
        self._pieces: list[bytes] = []
        self._size = 0
        self._problem = ""

    def add(self, piece: bytes) -> None:
        """Take the next piece."""
        self._pieces.append(piece)
        self._size += len(piece)
        most = self._prepared.max_bytes
        if most is not None and self._size > most:
            self.drop()
            if self._response.is_success:
                self._problem = (
                    f"it is larger than {most} bytes; options={{'max_bytes': …}} allows more, None any size"
                )
            raise _TooLargeError

    def drop(self) -> None:
        """Go on without it."""
        self._pieces = []

    def reply(self) -> RawReply:
        """The answer.

        Raises:
            InvalidResponseError: It is a success with a body that is too large.
        """
        prepared, status = self._prepared, self._response.status_code
        if self._problem:
            raise InvalidResponseError(
                self._problem, status=status, method=prepared.method, url=prepared.shown_url
            )
        # Their names are in lower case, and several headers of a name are one.
        headers = dict(self._response.headers.items())
        return RawReply(status, headers, b"".join(self._pieces), prepared.method, prepared.shown_url)
