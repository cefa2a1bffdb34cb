"""Pages: a part of a collection, as a sequence that knows where it is from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Generic, Self, overload

from typing_extensions import TypeVar

from .document import Document
from .errors import InvalidArgumentError, InvalidResponseError, NotFoundError
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
from .values import DeclaredMeta, Links, Meta

if TYPE_CHECKING:
    from .core import Call, RawReply
    from .transport import AsyncTransport, SyncTransport

M_co = TypeVar("M_co", covariant=True)
# The meta of a page whose meta no description tells is a ``Meta``, of which a type checker knows no more than
# of anything; that makes a page whose meta is known one of them.
N = TypeVar("N", bound=DeclaredMeta, default=Any)
N_co = TypeVar("N_co", bound=DeclaredMeta, default=Any, covariant=True)

# For pages whose meta no description tells.
ANY_META: Any = Meta


class _Page(Sequence[M_co], Generic[M_co, N_co]):
    # Where it is from; None of a page that no client fetched.
    _transport: Any = None
    _call: Any = None
    # Whether there are pages after and before it, of a page whose client stayed behind.
    _turns: tuple[bool, bool] | None = None
    _trail = NO_TRAIL

    def __init__(
        self,
        resources: Sequence[M_co],
        document: Document | None = None,
        *,
        meta: Mapping[str, Any] | None = None,
        links: Mapping[str, Any] | None = None,
        meta_type: type[N_co] | None = None,
    ) -> None:
        """Make one by hand, for tests: ``Page([warehouse], meta={"record_count": 1})``.

        Args:
            resources: What is on it.
            document: The document that it was read from.
            meta: Without a document, its ``meta``.
            links: Without a document, its ``links``.
            meta_type: The class of its ``meta``, ``Meta`` if none is given.
        """
        self._resources = tuple(resources)
        self.document: Document = document or _made(self._resources, meta, links)
        self._meta: type[N_co] = ANY_META if meta_type is None else meta_type

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
        if self._call is None:
            return self._told[0]
        return self._following() is not None or is_cut_off(self._call, self)

    @property
    def has_previous(self) -> bool:
        """Whether there is a page before this one."""
        return self._told[1] if self._call is None else self._preceding() is not None

    @property
    def _told(self) -> tuple[bool, bool]:
        """Whether there are pages after and before it, of a page without a client."""
        return self._turns or (self.links.next is not None, self.links.prev is not None)

    def _following(self) -> Call[Self] | None:
        return self._turned(following, 0)

    def _leading_on(self) -> Call[Self] | None:
        """The call for the page after this one; raises if there is one and no way to it."""
        call = self._following()
        if call is None and self._call is not None:
            refuse_cut_off(self._call, self)
        return call

    def _preceding(self) -> Call[Self] | None:
        return self._turned(preceding, 1)

    def _turned(
        self, turn: Callable[[Call[Any], Paged, str, Trail], Call[Any] | None], way: int
    ) -> Call[Self] | None:
        if self._call is None:
            self._check_client(way)
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

    def _check_client(self, way: int = 0) -> None:
        """Raise ``InvalidArgumentError`` if there is another page and no client to ask for it."""
        if self._call is None and self._told[way]:
            raise InvalidArgumentError(
                f"this page has no client to ask for the {('next', 'previous')[way]} one: it was unpickled "
                "or made by hand. List its resources again with a client; its links say where it was"
            )

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

    def __copy__(self) -> Self:
        copy = type(self).__new__(type(self))
        copy.__dict__.update(self.__dict__)
        return copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        # The document is shared, as the resources share it; the client is no part of the page.
        copy = self.__copy__()
        copy._resources = deepcopy(self._resources, memo)
        return copy

    def __getstate__(self) -> dict[str, Any]:
        # The client stays behind: it holds secrets. Which pages there are is known all the same.
        kept = {name: value for name, value in self.__dict__.items() if name not in ("_transport", "_call")}
        return {**kept, "_turns": self._known()}

    def _known(self) -> tuple[bool, bool]:
        try:
            return self.has_next, self.has_previous
        except InvalidResponseError:
            # A link that leads elsewhere: it is told when it is followed.
            return self.links.next is not None, self.links.prev is not None


def _made(
    resources: Sequence[object], meta: Mapping[str, Any] | None, links: Mapping[str, Any] | None
) -> Document:
    """The document of a page that was made by hand."""
    listed = [each for each in resources if isinstance(each, Resource)]
    top = {name: dict(value) for name, value in (("meta", meta), ("links", links)) if value is not None}
    document = Document(tree={"data": [each.to_jsonapi() for each in listed], **top})
    document.primary = tuple(listed)
    return document


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
            InvalidArgumentError: This page was unpickled or made by hand, so it has no client to ask.
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

        Raises:
            InvalidArgumentError: There is a next page, and no client to ask for it.
        """
        self._check_client()
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
            InvalidArgumentError: This page was unpickled or made by hand, so it has no client to ask.
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

        Raises:
            InvalidArgumentError: There is a next page, and no client to ask for it.
        """
        self._check_client()
        return AsyncIteration(self._transport, self._call, page=self, prefetch=prefetch)


S = TypeVar("S", bound=_Page[Any, Any])


def pages(meta: type[N]) -> Callable[[Sequence[Any], Document], Page[Any, N]]:
    """What makes pages with such a ``meta``."""
    return lambda resources, document: Page(resources, document, meta_type=meta)


def async_pages(meta: type[N]) -> Callable[[Sequence[Any], Document], AsyncPage[Any, N]]:
    """What makes pages of an asynchronous client with such a ``meta``."""
    return lambda resources, document: AsyncPage(resources, document, meta_type=meta)


def paged(call: Call[S], transport: SyncTransport | AsyncTransport, trail: Trail | None = None) -> Call[S]:
    """The call, whose page remembers where it is from, and what the pages before it told."""

    def read(reply: RawReply) -> S:
        page = call.read(reply)
        page._transport, page._call = transport, call  # pyright: ignore[reportPrivateUsage]
        if trail is not None:
            page._trail = trail  # pyright: ignore[reportPrivateUsage]
        return page

    return call._replace(read=read)
