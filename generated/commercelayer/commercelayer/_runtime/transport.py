"""Two drivers of one flow: they do its steps, one waiting in threads, one in tasks."""

from __future__ import annotations

import inspect
import os
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import WeakSet

import httpx2

from .core import Call, Core, Prepared, RawReply
from .errors import ClientClosedError, InvalidArgumentError
from .flow import Flow, Settings
from .sending import send, send_async
from .tracing import logger_of
from .trip import LATE, Event, Invoke, Send, Sleep, Step
from .waiting import Signal, StoppedError, stopping, wait_for

if TYPE_CHECKING:
    import anyio

T = TypeVar("T")


class SyncTransport:
    """Sends calls with an ``httpx2.Client``: one that was given, or its own, made on first use."""

    def __init__(
        self, core: Core, given: httpx2.Client | None, owner: type, settings: Settings | None = None
    ) -> None:
        if given is not None and not isinstance(given, httpx2.Client):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
            raise _wrong_client(given, owner, "httpx2.Client")
        self.core = core
        self.name: str = owner.__name__
        self.flow: Flow = _flow(core, settings, owner, Signal)
        self.given = given
        self._own: httpx2.Client | None = None
        self._lock = threading.Lock()
        self._closed = Signal()
        self._lent = _Lent(owner)
        _transports.add(self)

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
        if isinstance(step, Invoke):
            result = step.function(*step.arguments)
            if inspect.isawaitable(result):
                _dismiss(result)
                raise InvalidArgumentError(f"{self.name} is synchronous: it takes no coroutine functions")
            return result
        event = None if isinstance(step, Sleep) else cast("Signal", step.event)
        wait_for(step.seconds, event, self._closed, stopping.get())
        return self._check_going_on()

    def _check_going_on(self) -> None:
        check_open(self)
        stop = stopping.get()
        if stop is not None and stop.is_set():
            raise StoppedError

    def _send(self, step: Send) -> RawReply:
        self._check_going_on()
        http = self._http(step.request)
        try:
            return send(http, step.request, step.remaining, self.given is not None)
        except Exception as error:
            from .failures import fail

            fail(error, step.request, self)
            raise

    def _http(self, prepared: Prepared) -> httpx2.Client:
        if self.given is not None:
            self._lent.use()
            return self.given
        own = self._own
        if own is not None:
            return own
        with self._lock:
            check_open(self)
            if self._own is None:
                from .failures import making_client

                with making_client(prepared):
                    self._own = httpx2.Client()
            return self._own

    def renew(self) -> None:
        """Leave to the parent process what is its own: its connections, and what its threads wait for."""
        self._own, self._lock = None, threading.Lock()
        _renew(self.flow, self._lent)

    def close(self) -> None:
        """Close its own connections; a client that was given stays open."""
        with self._lock:
            self._closed.set()
            own, self._own = self._own, None
        if own is not None:
            own.close()


class AsyncTransport:
    """Sends calls with an ``httpx2.AsyncClient``: one that was given, or its own, made on first use.

    Connections belong to an event loop: there is a client of its own for each.
    """

    def __init__(
        self, core: Core, given: httpx2.AsyncClient | None, owner: type, settings: Settings | None = None
    ) -> None:
        if given is not None and not isinstance(given, httpx2.AsyncClient):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
            raise _wrong_client(given, owner, "httpx2.AsyncClient")
        self.core = core
        self.name: str = owner.__name__
        self.is_closed: bool = False
        self.flow: Flow = _flow(core, settings, owner, _task_event)
        self.given = given
        self._own: dict[object, httpx2.AsyncClient] = {}
        self._waiting: set[anyio.CancelScope] = set()
        self._lent = _Lent(owner)
        _transports.add(self)

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
            return await _invoked(step)
        import anyio

        with anyio.move_on_after(step.seconds) as scope:
            self._waiting.add(scope)
            try:
                await (
                    anyio.sleep_forever()
                    if isinstance(step, Sleep)
                    else cast("anyio.Event", step.event).wait()
                )
            finally:
                self._waiting.discard(scope)
        return check_open(self)

    async def _send(self, step: Send) -> RawReply:
        check_open(self)
        http = self._http(step.request)
        try:
            return await send_async(http, step.request, step.remaining, self.given is not None)
        except Exception as error:
            from .failures import fail

            fail(error, step.request, self)
            raise

    def _http(self, prepared: Prepared) -> httpx2.AsyncClient:
        if self.given is not None:
            self._lent.use()
            return self.given
        loop = _loop()
        own = self._own.get(loop)
        if own is None:
            from .failures import making_client

            # Those of loops that have ended cannot even be closed any more.
            self._own = {each: http for each, http in self._own.items() if not _has_ended(each)}
            with making_client(prepared):
                own = self._own[loop] = httpx2.AsyncClient()
        return own

    def renew(self) -> None:
        """Leave to the parent process what is its own: its connections, and what its tasks wait for."""
        self._own = {}
        self._waiting = set()
        _renew(self.flow, self._lent)

    async def close(self) -> None:
        """Close its own connections, and wake the calls that wait; a client that was given stays open."""
        self.is_closed = True
        for scope in list(self._waiting):
            scope.cancel()
        own, self._own = self._own, {}
        http = own.get(_loop())
        if http is not None:
            await http.aclose()


async def _invoked(step: Invoke) -> Any:
    result = step.function(*step.arguments)
    if not inspect.isawaitable(result):
        return result
    if step.remaining is None:
        return await result
    import anyio

    with anyio.move_on_after(step.remaining):
        return await result
    return LATE


def _loop() -> object:
    """The event loop that this is called in: one of asyncio or trio."""
    asyncio = sys.modules.get("asyncio")
    running = asyncio._get_running_loop() if asyncio is not None else None
    if running is not None:
        return running
    trio = sys.modules.get("trio")
    return trio.lowlevel.current_trio_token() if trio is not None else None


def _has_ended(loop: object) -> bool:
    # A loop of trio does not say; there is hardly ever more than one.
    is_closed = getattr(loop, "is_closed", None)
    return is_closed is None or bool(is_closed())


class _Lent:
    """Whether a client that was given has connections of this process, or of the one that it was forked from.

    One that was not used before the fork has none: it can be used in the children.
    """

    __slots__ = ("_foreign", "_owner", "_used")

    def __init__(self, owner: type) -> None:
        self._owner = owner.__name__
        self._used = False
        self._foreign = False

    def use(self) -> None:
        """Note that it is used.

        Raises:
            ClientClosedError: Its connections are another process's.
        """
        self._used = True
        if self._foreign:
            raise ClientClosedError(
                f"the http_client that was passed to this {self._owner} was used before the process was "
                "forked, and two processes cannot share its connections: make one in each process"
            )

    def fork(self) -> None:
        """Note that this is a child of the process that may have used it."""
        self._foreign = self._used


_transports: WeakSet[SyncTransport | AsyncTransport] = WeakSet()


def _forked() -> None:
    """In a child process: only the thread that forked goes on, and sockets are the parent's."""
    for transport in list(_transports):
        transport.renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


def _renew(flow: Flow, lent: _Lent) -> None:
    lent.fork()
    flow.renew()


def _wrong_client(given: object, owner: type, expected: str) -> InvalidArgumentError:
    found = f"{type(given).__module__}.{type(given).__name__}"
    return InvalidArgumentError(f"http_client: {owner.__name__} takes an {expected}, not a {found}")


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
