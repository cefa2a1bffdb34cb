"""Iterating over all pages: objects that keep their place, so that a failed page can be asked for again.

An error leaves the iteration where it was. Going on with it, in another ``for`` or with ``next()``, asks for
the page that failed once more: nothing is skipped, and nothing comes twice. A loop over what another loop has
used up is refused. It does not begin anew: ``while part := list(islice(iteration, 100))`` would never end.
"""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextvars import copy_context
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any, Generic, Self

from typing_extensions import TypeVar

from .errors import InvalidResponseError, IterationEndedError, NotFoundError
from .pagination import is_sure, refuse_repeated
from .values import DeclaredMeta

if TYPE_CHECKING:
    from queue import SimpleQueue

    from .core import Call
    from .page import AsyncPage, Page
    from .transport import AsyncTransport, SyncTransport

_WORTHWHILE = 0.001
"""Seconds that the use of a page has to take for the next one to be fetched meanwhile."""

M_co = TypeVar("M_co", covariant=True)
N_co = TypeVar("N_co", bound=DeclaredMeta, default=Any, covariant=True)
G_co = TypeVar("G_co", bound="Page[Any, Any] | AsyncPage[Any, Any]", covariant=True)


class _Progress(Generic[M_co, G_co]):
    """Where an iteration is: the page at hand, the next resource in it, and what is asked for after it."""

    def __init__(self, call: Call[G_co] | None, page: G_co | None) -> None:
        self.page: G_co | None = None
        self._items: Sequence[M_co] = ()
        self._index = 0
        self._since = 0.0
        self._leisurely = True
        self._looped = False
        self._first = call
        self._next: Call[G_co] | None = None
        self._ended = call is None
        self._asked: set[object] = {_key(call)} if call else set()
        if page is not None:
            self._ended = False
            self._turn_to(page)

    def _begin(self) -> None:
        """A loop begins, or one after an error goes on."""
        if self._ended and self._looped:
            raise IterationEndedError(
                "this iteration has been gone through, or closed: a second loop would give nothing; "
                "call iterate() again, or keep what came in a list"
            )
        self._looped = True

    def _upcoming(self) -> Call[G_co] | None:
        """The call for the page after the one at hand, None after the last."""
        if self._ended:
            return None
        if self.page is None:
            return self._first
        if self._next is not None:
            return self._next
        page: Any = self.page
        call: Call[G_co] | None = page._leading_on()
        if call is not None and _key(call) in self._asked:
            problem = "its link 'next' leads to a page that was there already"
            raise InvalidResponseError(problem, method=call.method, url=call.path)
        self._next = call
        return call

    def _arrive(self, call: Call[Any], page: Any) -> None:
        if self.page is not None:
            refuse_repeated(call, page, self.page)
        self._asked.add(_key(call))
        self._turn_to(page)

    def _is_end(self) -> bool:
        """Whether the page at hand is the last if the service knows none after it."""
        return self.page is not None and not is_sure(self.page)

    def _turn_to(self, page: Any) -> None:
        self.page = page
        self._since = perf_counter()
        self._next = None
        self._items = tuple(page)
        self._index = 0

    def _finish(self) -> None:
        self._ended = True
        self._items = ()

    def _foreseen(self) -> Call[G_co] | None:
        """What to fetch ahead, None if there is nothing or something is wrong with it."""
        try:
            return self._upcoming()
        except InvalidResponseError:
            return None  # It is told when it is the page's turn.


def _key(call: Call[Any]) -> object:
    return call.path, tuple(call.query)


class Iteration(_Progress[M_co, "Page[M_co, N_co]"], Iterator[M_co], Generic[M_co, N_co]):
    """All resources of all pages: ``for model in client.books.iterate(): …``.

    The next page is fetched while the one at hand is used, in one thread that ends with the iteration: not
    if the page before was used up so quickly that handing over to a thread would have taken longer.
    After an error it can be gone on with: the page that failed is fetched again. ``page`` is the one at hand.
    A loop over it after one that reached its end raises ``IterationEndedError``.
    """

    def __init__(
        self,
        transport: SyncTransport,
        call: Call[Page[M_co, N_co]] | None,
        *,
        page: Page[M_co, N_co] | None = None,
        prefetch: bool = True,
    ) -> None:
        super().__init__(call, page)
        self._transport = transport
        self._prefetch = prefetch
        self._worker: _Worker | None = None
        self._ahead: SimpleQueue[Any] | None = None

    def __iter__(self) -> Self:
        self._begin()
        return self

    def __next__(self) -> M_co:
        while True:
            index = self._index
            if index < len(self._items):
                if not index and self._prefetch and self._leisurely:
                    self._look_ahead()
                self._index = index + 1
                return self._items[index]
            self._leisurely = perf_counter() - self._since > _WORTHWHILE
            call = self._upcoming()
            page = self._fetch(call) if call else None
            if call is None or page is None:
                self.close()
                raise StopIteration
            self._arrive(call, page)

    def _look_ahead(self) -> None:
        call = self._foreseen()
        if call is None or self._ahead is not None:
            return
        if self._worker is None:
            self._worker = _Worker()
        # With the caller's context, in which hooks may have left something.
        self._ahead = self._worker.start(partial(copy_context().run, lambda: self._transport.run(call)))

    def _fetch(self, call: Call[Page[M_co, N_co]]) -> Page[M_co, N_co] | None:
        ahead, self._ahead = self._ahead, None
        try:
            if ahead is None:
                return self._transport.run(call)
            page, error = ahead.get()
            if error is not None:
                raise error
        except NotFoundError:
            if not self._is_end():
                raise
            return None
        fetched: Page[M_co, N_co] = page
        return fetched

    def close(self) -> None:
        """End it. It also ends by itself, with the last resource or when nobody holds it any more."""
        self._finish()
        self._ahead = None
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Worker:
    """A thread that does one thing after another, until it is stopped or nobody holds this any more.

    Less than ``concurrent.futures`` offers, and in a fraction of the time.
    """

    def __init__(self) -> None:
        from queue import SimpleQueue
        from threading import Thread

        self._queue = SimpleQueue[Any]
        self._asked = self._queue()
        Thread(target=_work, args=(self._asked,), name="next-page", daemon=True).start()

    def start(self, do: Callable[[], object]) -> SimpleQueue[Any]:
        """Begin with something; a pair of its result and its error will be in the queue."""
        outcome = self._queue()
        self._asked.put((do, outcome))
        return outcome

    def stop(self) -> None:
        """End the thread after what it is at."""
        self._asked.put(None)

    def __del__(self) -> None:
        self.stop()


def _work(asked: SimpleQueue[Any]) -> None:
    while (task := asked.get()) is not None:
        do, outcome = task
        try:
            outcome.put((do(), None))
        except BaseException as error:
            outcome.put((None, error))
        del task, do, outcome


class AsyncIteration(_Progress[M_co, "AsyncPage[M_co, N_co]"], AsyncIterator[M_co], Generic[M_co, N_co]):
    """All resources of all pages: ``async for model in client.books.iterate(): …``.

    The next page is fetched while the one at hand is used: with asyncio in a task, with trio only inside of
    ``async with client.….iterate() as models``, since trio has no task without a scope.
    After an error it can be gone on with: the page that failed is fetched again. ``page`` is the one at hand.
    A loop over it after one that reached its end raises ``IterationEndedError``.
    """

    def __init__(
        self,
        transport: AsyncTransport,
        call: Call[AsyncPage[M_co, N_co]] | None,
        *,
        page: AsyncPage[M_co, N_co] | None = None,
        prefetch: bool = True,
    ) -> None:
        super().__init__(call, page)
        self._transport = transport
        self._prefetch = prefetch
        self._ahead: _Task | None = None
        self._manager: Any = None
        self._nursery: Any = None

    def __aiter__(self) -> Self:
        self._begin()
        return self

    async def __anext__(self) -> M_co:
        while True:
            index = self._index
            if index < len(self._items):
                if not index and self._prefetch and self._leisurely:
                    self._look_ahead()
                self._index = index + 1
                return self._items[index]
            self._leisurely = perf_counter() - self._since > _WORTHWHILE
            call = self._upcoming()
            page = await self._fetch(call) if call else None
            if call is None or page is None:
                self._finish()
                raise StopAsyncIteration
            self._arrive(call, page)

    def _look_ahead(self) -> None:
        call = self._foreseen()
        if call is None or self._ahead is not None:
            return
        run = self._transport.run
        if self._nursery is not None:
            self._ahead = _TrioTask(self._nursery, lambda: run(call))
        elif _in_asyncio():
            self._ahead = _AsyncioTask(lambda: run(call))

    async def _fetch(self, call: Call[AsyncPage[M_co, N_co]]) -> AsyncPage[M_co, N_co] | None:
        ahead, self._ahead = self._ahead, None
        try:
            page: AsyncPage[M_co, N_co] = await (
                self._transport.run(call) if ahead is None else ahead.result()
            )
        except NotFoundError:
            if not self._is_end():
                raise
            return None
        return page

    async def aclose(self) -> None:
        """End it; a page that is being fetched ahead is given up."""
        self._finish()
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            ahead.cancel()

    async def __aenter__(self) -> Self:
        if not _in_asyncio():
            self._manager = sys.modules["trio"].open_nursery()
            self._nursery = await self._manager.__aenter__()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
        manager, self._manager, self._nursery = self._manager, None, None
        if manager is not None:
            # Not with the block's own error, which the nursery would wrap in a group: it goes on as it is.
            await manager.__aexit__(None, None, None)


def _in_asyncio() -> bool:
    # Where it is not loaded nothing can be running in it; a synchronous program does not load it.
    asyncio = sys.modules.get("asyncio")
    if asyncio is None:
        return False
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


class _Task(ABC):
    """Something that is under way; its error is raised to who asks for the result, and to nobody else."""

    def __init__(self, do: Callable[[], Awaitable[Any]]) -> None:
        self._do = do
        self._outcome: Any = None
        self._error: Exception | None = None

    async def _run(self) -> None:
        try:
            self._outcome = await self._do()
        except Exception as error:
            self._error = error

    async def result(self) -> Any:
        await self._wait()
        if self._error is not None:
            raise self._error
        return self._outcome

    @abstractmethod
    async def _wait(self) -> None:
        """Until it is done."""

    @abstractmethod
    def cancel(self) -> None:
        """Have it stop."""


class _AsyncioTask(_Task):
    def __init__(self, do: Callable[[], Awaitable[Any]]) -> None:
        super().__init__(do)
        self._task = sys.modules["asyncio"].create_task(self._run())

    async def _wait(self) -> None:
        await self._task

    def cancel(self) -> None:
        self._task.cancel()


class _TrioTask(_Task):
    def __init__(self, nursery: Any, do: Callable[[], Awaitable[Any]]) -> None:
        super().__init__(do)
        trio: Any = sys.modules["trio"]
        self._scope = trio.CancelScope()
        self._done = trio.Event()
        nursery.start_soon(self._run)

    async def _run(self) -> None:
        with self._scope:
            await super()._run()
        self._done.set()

    async def _wait(self) -> None:
        await self._done.wait()

    def cancel(self) -> None:
        self._scope.cancel()
