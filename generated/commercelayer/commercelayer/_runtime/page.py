"""Pages: a part of a collection, as a sequence that knows where it is from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, overload

from typing_extensions import TypeVar

from .document import Document
from .errors import NotFoundError
from .iteration import AsyncIteration, Iteration
from .pagination import (
    NO_TRAIL,
    Paged,
    Trail,
    following,
    has_links,
    is_cut_off,
    is_sure,
    preceding,
    refuse_cut_off,
    refuse_repeated,
    total,
)
from .resource import Resource
from .values import Links, Meta

if TYPE_CHECKING:
    from .core import Call, RawReply
    from .transport import AsyncTransport, SyncTransport

M_co = TypeVar("M_co", covariant=True)
N = TypeVar("N", bound=Meta, default=Meta)
N_co = TypeVar("N_co", bound=Meta, default=Meta, covariant=True)

# For pages whose meta no description tells.
ANY_META: Any = Meta


class _Page(Sequence[M_co], Generic[M_co, N_co]):
    # Where it is from; None of a page that no client fetched.
    _transport: Any = None
    _call: Any = None
    _trail = NO_TRAIL

    def __init__(self, resources: Sequence[M_co], document: Document, meta: type[N_co] = ANY_META) -> None:
        self._resources = tuple(resources)
        self.document = document
        self._meta = meta

    @property
    def meta(self) -> N_co:
        """The document's ``meta``, such as ``page.meta.record_count``."""
        return self._meta(self.document.meta)

    @property
    def links(self) -> Links:
        """The document's ``links``, such as ``page.links.next``, None on the last page."""
        return self.document.links

    @property
    def included(self) -> tuple[Resource, ...]:
        """The related resources that the reply included."""
        return self.document.included

    @property
    def total(self) -> int | None:
        """How many resources there are on all pages, None if the reply's ``meta`` does not say."""
        return total(self.meta)

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one, as far as this one tells.

        True as well where it does not tell, by links, counts or its length: ``next()`` finds out then.
        """
        return self._following() is not None or (self._call is not None and is_cut_off(self._call, self))

    @property
    def has_previous(self) -> bool:
        """Whether there is a page before this one."""
        return self._preceding() is not None

    def _following(self) -> Call[Self] | None:
        return self._turned(following)

    def _leading_on(self) -> Call[Self] | None:
        """The call for the page after this one; raises if there is one and no way to it."""
        call = self._following()
        if call is None and self._call is not None:
            refuse_cut_off(self._call, self)
        return call

    def _preceding(self) -> Call[Self] | None:
        return self._turned(preceding)

    def _turned(self, turn: Callable[[Call[Any], Paged, str, Trail], Call[Any] | None]) -> Call[Self] | None:
        if self._call is None:
            return None
        call = turn(self._call, self, self._transport.core.base_url, self._trail)
        if call is None:
            return None
        trail = (
            Trail(max(len(self), self._trail.longest), has_links(self.links))
            if turn is following
            else Trail()
        )
        return paged(call, self._transport, trail)

    def _arrived(self, call: Call[Self], page: Self) -> Self | None:
        """The page that came after this one; None if only its being empty tells that this is the last."""
        refuse_repeated(call, page, self)
        return page if page or is_sure(self) else None

    @overload
    def __getitem__(self, index: int) -> M_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[M_co]: ...
    def __getitem__(self, index: int | slice) -> M_co | Sequence[M_co]:
        return self._resources[index]

    def __iter__(self) -> Iterator[M_co]:
        return iter(self._resources)

    def __len__(self) -> int:
        return len(self._resources)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self._resources)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        # The client stays behind: it holds secrets. What is unpickled has no next page.
        return type(self), (self._resources, self.document, self._meta)


class Page(_Page[M_co, N_co]):
    """A page of a collection: a sequence of resources, with ``meta`` and ``links``."""

    _transport: SyncTransport

    def next(self) -> Page[M_co, N_co] | None:
        """Fetch the page after this one, None after the last.

        Raises:
            ApiError: The service answered with an error.
            TransportError: No answer came.
            InvalidResponseError: The link leads to another place than this service, or the page that came
                holds the same resources as this one.
        """
        call = self._leading_on()
        if call is None:
            return None
        try:
            return self._arrived(call, self._transport.run(call))
        except NotFoundError:
            if is_sure(self):
                raise
            return None

    def previous(self) -> Page[M_co, N_co] | None:
        """Fetch the page before this one, None before the first. Raises as ``next`` does."""
        call = self._preceding()
        return self._transport.run(call) if call else None

    def iterate(self, *, prefetch: bool = True) -> Iteration[M_co, N_co]:
        """The resources of this page and of all pages after it.

        Args:
            prefetch: Fetch the next page while this one is used, in a thread.
        """
        return Iteration(self._transport, self._call, page=self, prefetch=prefetch)


class AsyncPage(_Page[M_co, N_co]):
    """A page of a collection, from an asynchronous client: a sequence, with ``meta`` and ``links``."""

    _transport: AsyncTransport

    async def next(self) -> AsyncPage[M_co, N_co] | None:
        """Fetch the page after this one, None after the last.

        Raises:
            ApiError: The service answered with an error.
            TransportError: No answer came.
            InvalidResponseError: The link leads to another place than this service, or the page that came
                holds the same resources as this one.
        """
        call = self._leading_on()
        if call is None:
            return None
        try:
            return self._arrived(call, await self._transport.run(call))
        except NotFoundError:
            if is_sure(self):
                raise
            return None

    async def previous(self) -> AsyncPage[M_co, N_co] | None:
        """Fetch the page before this one, None before the first. Raises as ``next`` does."""
        call = self._preceding()
        if call is None:
            return None
        page: AsyncPage[M_co, N_co] = await self._transport.run(call)
        return page

    def iterate(self, *, prefetch: bool = True) -> AsyncIteration[M_co, N_co]:
        """The resources of this page and of all pages after it.

        Args:
            prefetch: Fetch the next page while this one is used: in a task of asyncio; with trio only
                inside of ``async with``.
        """
        return AsyncIteration(self._transport, self._call, page=self, prefetch=prefetch)


S = TypeVar("S", bound=_Page[Any, Any])


def pages(meta: type[N]) -> Callable[[Sequence[Any], Document], Page[Any, N]]:
    """What makes pages with such a ``meta``."""
    return lambda resources, document: Page(resources, document, meta)


def async_pages(meta: type[N]) -> Callable[[Sequence[Any], Document], AsyncPage[Any, N]]:
    """What makes pages of an asynchronous client with such a ``meta``."""
    return lambda resources, document: AsyncPage(resources, document, meta)


def paged(call: Call[S], transport: SyncTransport | AsyncTransport, trail: Trail | None = None) -> Call[S]:
    """The call, whose page remembers where it is from, and what the pages before it told."""

    def read(reply: RawReply) -> S:
        page = call.read(reply)
        page._transport, page._call = transport, call  # pyright: ignore[reportPrivateUsage]
        if trail is not None:
            page._trail = trail  # pyright: ignore[reportPrivateUsage]
        return page

    return call._replace(read=read)
