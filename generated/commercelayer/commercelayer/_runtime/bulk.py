"""Many calls at once: a bounded number at a time, the results in the order of the input."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence, Sized
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any, Generic, Literal, NoReturn, TypeAlias, TypeVar, cast, overload

from .errors import ClientError, InvalidArgumentError
from .identity import check_several
from .resource import Resource
from .waiting import Signal, stopping

I = TypeVar("I")  # noqa: E741 - an item
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

CONCURRENCY = 8
"""How many calls are under way at once unless it is said otherwise."""

Progress: TypeAlias = Callable[[int, "int | None"], object]
"""Called after each call with how many are done, and how many there are, None if that is not known.

With an asynchronous client it may be a coroutine function.
"""


@dataclass(frozen=True, slots=True)
class Success(Generic[T_co]):
    """What came of a call that succeeded."""

    value: T_co
    error: None = None

    @property
    def ok(self) -> Literal[True]:
        """Whether the call succeeded."""
        return True

    def unwrap(self) -> T_co:
        """The value."""
        return self.value


@dataclass(frozen=True, slots=True)
class Failure:
    """What came of a call that did not: the ``error`` that it raised, a ``ClientError`` or a hook's own."""

    error: Exception
    value: None = None

    @property
    def ok(self) -> Literal[False]:
        """Whether the call succeeded."""
        return False

    def unwrap(self) -> NoReturn:
        """Raise the error."""
        raise self.error


Outcome: TypeAlias = Success[T] | Failure
"""What came of one call: its ``value``, or the ``error`` that it raised. ``ok`` tells which."""


class BulkResult(Sequence["Success[T_co] | Failure"], Generic[T_co]):
    """What came of each call, in the order of the input.

    When the input, ``progress`` or Ctrl-C ends a bulk call, what is raised has this as ``bulk_result``: the
    calls that were begun until then.
    """

    def __init__(self, outcomes: Iterable[Success[T_co] | Failure]) -> None:
        self._outcomes = tuple(outcomes)

    @property
    def values(self) -> list[T_co]:
        """The values of the calls that succeeded."""
        return [each.value for each in self._outcomes if each.error is None]

    @property
    def errors(self) -> dict[int, Exception]:
        """The errors of those that did not, by their place in the input."""
        return {index: each.error for index, each in enumerate(self._outcomes) if each.error is not None}

    def unwrap(self) -> list[T_co]:
        """The values; raises the first error if there is one."""
        return [each.unwrap() for each in self._outcomes]

    @overload
    def __getitem__(self, index: int) -> Success[T_co] | Failure: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Success[T_co] | Failure]: ...
    def __getitem__(self, index: int | slice) -> Success[T_co] | Failure | Sequence[Success[T_co] | Failure]:
        return self._outcomes[index]

    def __len__(self) -> int:
        return len(self._outcomes)

    def __repr__(self) -> str:
        return f"<BulkResult of {len(self)} calls, {len(self.errors)} failed>"


def arguments_of(item: object) -> Mapping[str, Any]:
    """The arguments of one call, as an item gives them.

    Raises:
        InvalidArgumentError: It is no mapping.
    """
    if not isinstance(item, Mapping):
        raise InvalidArgumentError(f"items: expected a mapping of arguments, not {item!r}")
    return cast("Mapping[str, Any]", item)


def id_and_arguments_of(item: object) -> tuple[Resource | str, Mapping[str, Any]]:
    """The id or resource of one update and its arguments, as an item gives them.

    Raises:
        InvalidArgumentError: It is no pair of these.
    """
    if not isinstance(item, tuple | list) or len(cast("Sequence[object]", item)) != 2:
        raise InvalidArgumentError(
            f"items: expected a pair of an id or a resource and a mapping of arguments, not {item!r}"
        )
    id, arguments = cast("Sequence[Any]", item)
    if id is None:
        raise InvalidArgumentError("items: expected an id or a resource, not None")
    return id, arguments_of(arguments)


class _Tally(Generic[T]):
    """Gathers outcomes and tells the progress."""

    def __init__(self, items: Iterable[object], concurrency: int, progress: Progress | None) -> None:
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
            raise InvalidArgumentError("concurrency: expected 1 or more")
        check_several(items, "expected several")
        self._total = len(items) if isinstance(items, Sized) else None
        self._progress = progress
        self._begun = 0
        self._outcomes: dict[int, Success[T] | Failure] = {}

    def begin(self, index: int) -> None:
        """Note that a call begins."""
        self._begun = index + 1

    def note(self, index: int, outcome: Success[T] | Failure) -> object:
        """Note what came of a call; gives what ``progress`` gives."""
        self._outcomes[index] = outcome
        return None if self._progress is None else self._progress(len(self._outcomes), self._total)

    def be_quiet(self) -> None:
        """Tell no progress from now on."""
        self._progress = None

    def result(self) -> BulkResult[T]:
        """What came of the calls that were begun."""
        unknown = Failure(ClientError("the bulk call ended before this call: what came of it is not known"))
        return BulkResult(self._outcomes.get(index, unknown) for index in range(self._begun))

    def interrupted(self, error: BaseException) -> None:
        """Attach to what ends everything what was done until then."""
        result = self.result()
        # Classes with slots take no attributes.
        with suppress(AttributeError):
            error.bulk_result = result  # type: ignore[attr-defined] # documented at BulkResult
        error.add_note(f"{len(result)} calls were begun: see `bulk_result` of this exception")


def in_threads(
    do: Callable[[I], T], items: Iterable[I], concurrency: int, progress: Progress | None
) -> BulkResult[T]:
    """Call a function for each item in threads. ``progress`` is called in this one."""
    tally = _Tally[T](items, concurrency, progress)
    threads = _Threads(tally, concurrency)
    try:
        for index, item in enumerate(items):
            threads.start(index, partial(do, item))
        threads.finish()
    except Exception as error:
        threads.drain()
        tally.interrupted(error)
        raise
    except BaseException as error:
        tally.interrupted(error)
        raise
    finally:
        threads.stop()
    return tally.result()


class _Threads(Generic[T]):
    """Threads that make calls, each with the context of the caller.

    They end with the interpreter, so that nobody who interrupts a program has to wait for an answer.
    """

    def __init__(self, tally: _Tally[T], concurrency: int) -> None:
        self._tally = tally
        self._concurrency = concurrency
        self._count = 0
        self._running = 0
        self._stop = Signal()
        self._tasks: SimpleQueue[tuple[int, Callable[[], T]] | None] = SimpleQueue()
        self._done: SimpleQueue[tuple[int, Success[T] | Failure | BaseException]] = SimpleQueue()

    def start(self, index: int, do: Callable[[], T]) -> None:
        """Begin with a call as soon as a thread is free."""
        if self._running == self._concurrency:
            self._collect()
        elif self._count == self._running:
            self._count += 1
            Thread(target=self._work, name=f"bulk-{self._count}", daemon=True).start()
        context = copy_context()
        context.run(stopping.set, self._stop)
        self._tally.begin(index)
        self._running += 1
        self._tasks.put((index, partial(context.run, do)))

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            index, do = task
            self._done.put((index, _made(do)))
            del task, do

    def _collect(self) -> None:
        index, outcome = self._done.get()
        self._running -= 1
        if isinstance(outcome, BaseException):
            raise outcome
        result = self._tally.note(index, outcome)
        if inspect.isawaitable(result):
            cast("Any", result).close()
            raise InvalidArgumentError("progress: a synchronous client takes no coroutine function")

    def finish(self) -> None:
        """Wait for all calls."""
        while self._running:
            self._collect()

    def drain(self) -> None:
        """Wait for the calls that are under way, and tell nobody of them."""
        self._tally.be_quiet()
        self.finish()

    def stop(self) -> None:
        """Have calls that wait give up, and the threads end."""
        self._stop.set()
        for _ in range(self._count):
            self._tasks.put(None)


def _made(do: Callable[[], T]) -> Success[T] | Failure | BaseException:
    try:
        return Success(do())
    except Exception as error:
        return Failure(error)
    except BaseException as error:
        return error


async def in_tasks(
    do: Callable[[I], Awaitable[T]], items: Iterable[I], concurrency: int, progress: Progress | None
) -> BulkResult[T]:
    """Call a coroutine function for each item in tasks."""
    import anyio

    tally = _Tally[T](items, concurrency, progress)
    waiting = iter(enumerate(items))
    raised: list[Exception] = []

    async def work() -> None:
        try:
            while not raised and (task := next(waiting, None)) is not None:
                index, item = task
                tally.begin(index)
                told = tally.note(index, await _outcome(do, item))
                if inspect.isawaitable(told):
                    await told
        except Exception as error:
            # Not of a call but of the input or of the callback: no call begins any more, and it is raised as
            # it is. The calls under way go on, since nobody knew what came of them otherwise.
            raised.append(error)
            tally.be_quiet()

    async with anyio.create_task_group() as group:
        for _ in range(concurrency):
            group.start_soon(work)
    if raised:
        tally.interrupted(raised[0])
        raise raised[0]
    return tally.result()


async def _outcome(do: Callable[[I], Awaitable[T]], item: I) -> Success[T] | Failure:
    try:
        return Success(await do(item))
    except Exception as error:
        return Failure(error)
