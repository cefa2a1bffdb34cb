"""Many calls at once: a bounded number at a time, the results in the order of the input."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence, Sized
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar, cast, overload

from .errors import ClientError, InvalidArgumentError

if TYPE_CHECKING:
    from concurrent.futures import Future

I = TypeVar("I")  # noqa: E741 - an item
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

CONCURRENCY = 8
"""How many calls are under way at once unless it is said otherwise."""

Progress: TypeAlias = Callable[[int, "int | None"], object]
"""Called after each call with how many are done, and how many there are, None if that is not known."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T_co]):
    """What came of one call: its ``value``, or the ``error`` that it raised."""

    value: T_co | None = None
    error: ClientError | None = None

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.error is None

    def unwrap(self) -> T_co:
        """The value; raises the error if there is one."""
        if self.error is not None:
            raise self.error
        return cast("T_co", self.value)


class BulkResult(Sequence[Outcome[T_co]]):
    """What came of each call, in the order of the input."""

    def __init__(self, outcomes: Iterable[Outcome[T_co]]) -> None:
        self._outcomes = tuple(outcomes)

    @property
    def values(self) -> list[T_co]:
        """The values of the calls that succeeded."""
        return [each.unwrap() for each in self._outcomes if each.ok]

    @property
    def errors(self) -> dict[int, ClientError]:
        """The errors of those that did not, by their place in the input."""
        return {index: each.error for index, each in enumerate(self._outcomes) if each.error is not None}

    def unwrap(self) -> list[T_co]:
        """The values; raises the first error if there is one."""
        return [each.unwrap() for each in self._outcomes]

    @overload
    def __getitem__(self, index: int) -> Outcome[T_co]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Outcome[T_co]]: ...
    def __getitem__(self, index: int | slice) -> Outcome[T_co] | Sequence[Outcome[T_co]]:
        return self._outcomes[index]

    def __len__(self) -> int:
        return len(self._outcomes)

    def __repr__(self) -> str:
        return f"<BulkResult of {len(self)} calls, {len(self.errors)} failed>"


class _Tally(Generic[T]):
    """Gathers outcomes and tells the progress."""

    def __init__(self, items: Iterable[object], concurrency: int, progress: Progress | None) -> None:
        if concurrency < 1:
            raise InvalidArgumentError("concurrency: expected 1 or more")
        self._total = len(items) if isinstance(items, Sized) else None
        self._progress = progress
        self._outcomes: dict[int, Outcome[T]] = {}

    def note(self, index: int, outcome: Outcome[T]) -> None:
        self._outcomes[index] = outcome
        if self._progress is not None:
            self._progress(len(self._outcomes), self._total)

    def result(self) -> BulkResult[T]:
        return BulkResult(self._outcomes[index] for index in sorted(self._outcomes))


def in_threads(
    do: Callable[[I], T], items: Iterable[I], concurrency: int, progress: Progress | None
) -> BulkResult[T]:
    """Call a function for each item in threads. ``progress`` is called in this one."""
    from concurrent.futures import ThreadPoolExecutor

    tally = _Tally[T](items, concurrency, progress)
    running: dict[Future[T], int] = {}
    with ThreadPoolExecutor(concurrency, thread_name_prefix="bulk") as pool:
        for index, item in enumerate(items):
            if len(running) >= concurrency:
                _collect(tally, running)
            running[pool.submit(do, item)] = index
        while running:
            _collect(tally, running)
    return tally.result()


def _collect(tally: _Tally[T], running: dict[Future[T], int]) -> None:
    from concurrent.futures import FIRST_COMPLETED, wait

    for future in wait(running, return_when=FIRST_COMPLETED).done:
        index = running.pop(future)
        try:
            outcome: Outcome[T] = Outcome(future.result())
        except ClientError as error:
            outcome = Outcome(error=error)
        tally.note(index, outcome)


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
            for index, item in waiting:
                tally.note(index, await _outcome(do, item))
        except Exception as error:
            # Not of a call but of the input or of the callback: it ends everything, and is raised as it is.
            raised.append(error)
            group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for _ in range(concurrency):
            group.start_soon(work)
    if raised:
        raise raised[0]
    return tally.result()


async def _outcome(do: Callable[[I], Awaitable[T]], item: I) -> Outcome[T]:
    try:
        return Outcome(await do(item))
    except ClientError as error:
        return Outcome(error=error)
