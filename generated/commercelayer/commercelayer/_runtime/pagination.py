"""Which call fetches the page after another, or before it: links first, then what the list declares.

A link is advice of the service, not an address to trust: what it asks for is asked of the client's own base
URL, with the credentials that this client has, or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar, cast
from urllib.parse import SplitResult, quote, unquote, unquote_plus, urljoin, urlsplit

from .encoding import Encoded
from .errors import InvalidResponseError

if TYPE_CHECKING:
    from .core import Call
    from .paging import Paging
    from .types import RequestOptions
    from .values import DeclaredMeta, Links

P = TypeVar("P")
Pairs = list[tuple[str, str]]

_PAGINATION = ("first", "prev", "next", "last")
# What services call the number of all resources, and where: in `meta`, or in an object of it.
_TOTALS = (
    "record_count",
    "total_count",
    "total",
    "recordCount",
    "totalCount",
    "total_records",
    "total_items",
)
_PAGES = ("page_count", "total_pages", "pageCount", "totalPages", "last_page")
_INSIDE = ("page", "pagination")
_IN_QUERY = "%!$'()*+,;:@/?-._~"
_PLAIN = re.compile(r"[A-Za-z0-9._~,-]*")
_PORTS = {"http": 80, "https": 443}


class Trail(NamedTuple):
    """What the pages before a page told: the length of the longest, and whether a link led on from them."""

    longest: int = 0
    linked: bool = False


NO_TRAIL = Trail()


class Paged(Protocol):
    """What deciding needs to know of a page."""

    @property
    def links(self) -> Links:
        """The document's links."""
        ...

    @property
    def meta(self) -> DeclaredMeta:
        """The document's meta."""
        ...

    def __len__(self) -> int: ...


def following(call: Call[P], page: Paged, base_url: str, trail: Trail = NO_TRAIL) -> Call[P] | None:
    """The call for the page after ``page``, which ``call`` gave; None after the last.

    Where neither links nor counts tell which is the last, there is one after each that holds something.

    Args:
        call: The call that gave the page.
        page: The page.
        base_url: The client's.
        trail: What the pages before it told.

    Raises:
        InvalidResponseError: The link leads elsewhere than to this service, or to this very page.
    """
    links = page.links
    if has_links(links):
        return _linked(call, links.next, base_url, "next")
    if trail.linked or not len(page) or call.method != "GET":
        return None
    place = _Place.of(call)
    if place is None or not place.is_followed(page, trail):
        return None
    return place.moved(call, place.value + (1 if place.by == "number" else len(page)))


def preceding(call: Call[P], page: Paged, base_url: str, trail: Trail = NO_TRAIL) -> Call[P] | None:
    """The call for the page before ``page``, None before the first. Raises as ``following`` does."""
    links = page.links
    if has_links(links):
        return _linked(call, links.prev, base_url, "prev")
    place = _Place.of(call)
    if place is None or not place.before or call.method != "GET":
        return None
    if place.by == "number":
        return place.moved(call, place.value - 1)
    step = min(place.before, place.size or max(len(page), trail.longest))
    if not step:
        return None
    size = "limit" if place.paging.limit else "size" if place.paging.size else ""
    call = _with(call, size, step) if size and step != place.size else call
    return place.moved(call, place.value - step)


def is_sure(page: Paged) -> bool:
    """Whether a page tells by itself that there is a page after it: by links or counts."""
    told = total(page.meta), _count(page.meta, _PAGES)
    return has_links(page.links) or any(each is not None for each in told)


class _Place(NamedTuple):
    """Where a page is among the others: by its number, or by how many resources come before it."""

    by: str
    value: int
    first: int
    size: int | None
    paging: Paging

    @classmethod
    def of(cls, call: Call[Any]) -> _Place | None:
        """The place of the page that a call gives; None where only links lead to others."""
        given, paging = dict(call.query), call.paging
        by = paging.turned_by(given)
        if not by:
            return None
        first = (getattr(paging, by) or (0, None))[0]
        value = _whole(given.get(f"page[{by}]", ""))
        sizes = (_whole(given.get(name, "")) for name in ("page[size]", "page[limit]"))
        return cls(by, first if value is None else value, first, next(filter(None, sizes), None), paging)

    @property
    def before(self) -> int:
        """How many pages or resources come before it."""
        return self.value - self.first

    @property
    def kept(self) -> int | None:
        """The size that was asked for, if the service has to keep to it: it is within what is declared."""
        most = self.paging.most
        return self.size if self.paging.assumed or (most and self.size and self.size <= most) else None

    def is_followed(self, page: Paged, trail: Trail) -> bool:
        """Whether there is something after it, or may be."""
        pages, everything = _count(page.meta, _PAGES), total(page.meta)
        if self.by == "offset" and everything is not None:
            return self.before + len(page) < everything
        if pages is not None and (self.by == "number" or self.size):
            return (self.before if self.by == "number" else self.before // (self.size or 1)) + 1 < pages
        if self.by == "offset" or everything is None:
            return self._is_full(page)
        return self._is_counted_on(len(page), everything, trail.longest)

    def _is_full(self, page: Paged) -> bool:
        """Whether a page can have one after it by what it holds alone."""
        if self.paging.assumed:
            # What holds more than was asked for is no page: the service gives everything at once.
            return len(page) == self.size
        return self.kept is None or len(page) >= self.kept

    def _is_counted_on(self, length: int, everything: int, longest: int) -> bool:
        """Whether resources are missing, by how many there are, to those on pages up to this number."""
        # A service may give less than was asked for; what a page has held, the others hold as well.
        held = max(length, longest, self.kept or 0)
        ends = self.size is not None and self.before * self.size + length == everything
        return (self.before + 1) * held < everything and not (ends and longest in (0, self.size))

    def moved(self, call: Call[P], value: int) -> Call[P]:
        """The call for the page at another place."""
        return _with(call, self.by, value)


def is_cut_off(call: Call[Any], page: Paged) -> bool:
    """Whether a first page holds less than its meta counts, and nothing leads to the rest.

    Where there is a filter, the count may be that of everything.
    """
    if has_links(page.links) or not len(page) or _Place.of(call) is not None:
        return False
    families = {name.partition("]")[0] for name, _ in call.query} - {"page[size", "page[limit"}
    turned = any(name.startswith(("page", "filter")) for name in families)
    return call.method == "GET" and not turned and (total(page.meta) or 0) > len(page)


def refuse_cut_off(call: Call[Any], page: Paged) -> None:
    """Refuse to take such a page for the last.

    Raises:
        InvalidResponseError: It is not.
    """
    if is_cut_off(call, page):
        problem = (
            f"it has {len(page)} of {total(page.meta)} resources, and neither a link nor a declared "
            "parameter leads to the others"
        )
        raise InvalidResponseError(problem, method=call.method, url=call.path)


def _whole(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _with(call: Call[P], member: str, value: int) -> Call[P]:
    name = f"page[{member}]"
    query = [pair for pair in call.query if pair[0] != name]
    return call._replace(query=[*query, (name, str(value))])


def refuse_repeated(call: Call[Any], page: Sequence[Any], before: Sequence[Any]) -> None:
    """Refuse a page that holds the resources of the page before it, as a service gives that turns no pages.

    Raises:
        InvalidResponseError: It does; going on would never end, and stopping would miss what comes after.
    """
    if page and len(page) == len(before) and all(map(_is_same, page, before)):
        problem = "the page holds the same resources as the page before it, so there is no way to the others"
        raise InvalidResponseError(problem, method=call.method, url=call.path)


def _is_same(one: Any, other: Any) -> bool:
    return bool((one.type, one.id) == (other.type, other.id) if one.id else one == other)


def total(meta: Mapping[str, Any]) -> int | None:
    """How many resources there are in all, if a document's ``meta`` says so."""
    return _count(meta, _TOTALS)


def has_links(links: Links) -> bool:
    """Whether a document tells by links which pages there are."""
    return any(name in links for name in _PAGINATION)


def _count(meta: Mapping[str, Any], names: Sequence[str]) -> int | None:
    places = [meta, *(meta[name] for name in _INSIDE if isinstance(meta.get(name), Mapping))]
    for place in places:
        for name in names:
            value = place.get(name)
            if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
                return value
    return None


def _linked(call: Call[P], link: str | None, base_url: str, name: str) -> Call[P] | None:
    if not link:
        return None
    query = _own_query(call, link, base_url)
    if query is not None:
        return _merged(call, call.path, _pairs(query))
    place = place_of(link, base_url, call.path)
    if place is None:
        raise InvalidResponseError(
            f"the link {name!r} leads to {link!r}, which is not below {base_url}; it is not followed",
            method=call.method,
            url=f"{base_url}{call.path}",
        )
    return _merged(call, *place)


def place_of(link: str, base_url: str, path: str | None) -> tuple[str, Pairs] | None:
    """The path below the base URL and the query that a link asks for; None if it leads elsewhere.

    Args:
        link: The link, absolute or relative.
        base_url: The base URL of the client.
        path: The path that the link is expected to have, None if that is unknown.
    """
    try:
        target = urlsplit(urljoin(f"{base_url}{path or '/'}", link))
        own = _own_path(target, path, base_url)
    except ValueError:
        return None
    return None if own is None else (own, _pairs(target.query))


def _own_query(call: Call[Any], link: str, base_url: str) -> str | None:
    """The query of a link to the call's own URL, as most services write it; None of any other link.

    Links that are written otherwise are as good, but finding out takes five times as long.
    """
    place, asks, query = link.partition("?")
    if not asks or "#" in query:
        return None
    own = f"{base_url}{call.path}"
    return query if place in (own, own[_path_start(base_url) :]) else None


@lru_cache(maxsize=16)
def _path_start(base_url: str) -> int:
    return len(base_url) - len(urlsplit(base_url).path)


def _own_path(target: SplitResult, path: str | None, base_url: str) -> str | None:
    """The path below the base URL that a link means, None if it means no such place.

    A link to the very path of the call is that, whatever comes before it: behind a proxy a service does not
    know the host and the prefix by which it was reached.
    """
    if ".." in unquote(target.path).split("/"):
        return None
    if path and target.path.endswith(path):
        return path
    base = urlsplit(base_url)
    if _origin(target) != _origin(base) or not target.path.startswith(f"{base.path}/"):
        return None
    return target.path[len(base.path) :]


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)


def _pairs(query: str) -> Pairs:
    """The pairs of a query; values stay encoded as they are, so that commas keep their meaning."""
    split = [part.partition("=") for part in query.split("&") if part]
    return [(_unquoted(name), Encoded(_quoted(value))) for name, _, value in split]


# The same few names are in the link of every page.
_unquoted = lru_cache(maxsize=256)(unquote_plus)


def _quoted(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else quote(value, safe=_IN_QUERY)


def _merged(call: Call[P], path: str, pairs: Pairs) -> Call[P]:
    """The call with a link's query. A link that tells only the page leaves the rest as it was."""
    names = {name for name, _ in pairs}
    if all(name.partition("[")[0] == "page" for name in names):
        pairs = [*(pair for pair in call.query if pair[0].partition("[")[0] != "page"), *pairs]
        names = {name for name, _ in pairs}
    headers = {name: value for name, value in call.headers.items() if name != "content-type"}
    options = _without(call.options, names)
    return call._replace(method="GET", path=path, query=pairs, headers=headers, content=None, options=options)


def _without(options: RequestOptions | None, names: set[str]) -> RequestOptions | None:
    """Options without the query parameters that a link repeats."""
    if not options:
        return options
    kept: dict[str, Any] = dict(options)
    for key in ("query", "extra_query"):
        if kept.get(key):
            kept[key] = {name: value for name, value in kept[key].items() if name not in names}
    return cast("RequestOptions", kept)
