"""Which call fetches the page after another, or before it: links first, page numbers where there are none.

A link is advice of the service, not an address to trust: what it asks for is asked of the client's own base
URL, with the credentials that this client has, or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast
from urllib.parse import SplitResult, quote, unquote, unquote_plus, urljoin, urlsplit

from .encoding import Encoded
from .errors import InvalidResponseError

if TYPE_CHECKING:
    from .core import Call
    from .types import RequestOptions
    from .values import DeclaredMeta, Links

P = TypeVar("P")
Pairs = list[tuple[str, str]]

_NUMBER, _SIZE = "page[number]", "page[size]"
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


def following(call: Call[P], page: Paged, base_url: str) -> Call[P] | None:
    """The call for the page after ``page``, which ``call`` gave; None after the last.

    Raises:
        InvalidResponseError: The link leads elsewhere than to this service, or to this very page.
    """
    links = page.links
    if has_links(links):
        return _linked(call, links.next, base_url, "next")
    number = _number(call)
    return _numbered(call, number + 1) if _has_more(call, page, number) else None


def preceding(call: Call[P], page: Paged, base_url: str) -> Call[P] | None:
    """The call for the page before ``page``, None before the first. Raises as ``following`` does."""
    links = page.links
    if has_links(links):
        return _linked(call, links.prev, base_url, "prev")
    number = _number(call)
    return _numbered(call, number - 1) if number > 1 and call.method == "GET" else None


def total(meta: Mapping[str, Any]) -> int | None:
    """How many resources there are in all, if a document's ``meta`` says so."""
    return _count(meta, _TOTALS)


def has_links(links: Links) -> bool:
    """Whether a document tells by links which pages there are."""
    return any(name in links for name in _PAGINATION)


def _has_more(call: Call[Any], page: Paged, number: int) -> bool:
    if not len(page) or call.method != "GET":
        return False
    pages = _count(page.meta, _PAGES)
    if pages is not None:
        return number < pages
    size, everything = _given(call, _SIZE), total(page.meta)
    if size is None:
        # How much fits on a page is unknown: only a first page can tell, by holding less than there is.
        return everything is not None and len(page) * number < everything
    return number * size < everything if everything is not None else len(page) >= size


def _count(meta: Mapping[str, Any], names: Sequence[str]) -> int | None:
    places = [meta, *(meta[name] for name in _INSIDE if isinstance(meta.get(name), Mapping))]
    for place in places:
        for name in names:
            value = place.get(name)
            if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
                return value
    return None


def _number(call: Call[Any]) -> int:
    return _given(call, _NUMBER) or 1


def _given(call: Call[Any], name: str) -> int | None:
    text = dict(call.query).get(name, "")
    return int(text) if text.isdecimal() else None


def _numbered(call: Call[P], number: int) -> Call[P]:
    query = [pair for pair in call.query if pair[0] != _NUMBER]
    return call._replace(query=[*query, (_NUMBER, str(number))])


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
