"""Links and ids in examples: what can be told of them without following them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from ..api.ir import Resource
from ..data import is_array, is_object
from ..source.pointer import Tokens
from . import addresses
from .context import Context, Held
from .disagreement import objects, shown
from .facts import Body

_STAND_IN = re.compile(r"[{}<>$…*]|^:|\.\.\.")
_RELATIONSHIPS = "relationships"


class Found(NamedTuple):
    """A resource object in an example, primary or included."""

    body: Body
    tokens: Tokens
    value: dict[str, Any]


def resources(context: Context) -> Iterator[Found]:
    """Every resource object of example replies, and of example requests."""
    for page in context.pages:
        for exchange in page.exchanges:
            for body in (exchange.request.body, exchange.reply.body):
                for tokens, value in _objects(body) if body else ():
                    if body and isinstance(value.get("type"), str):
                        yield Found(body, tokens, value)


def _objects(body: Body) -> Iterator[tuple[Tokens, dict[str, Any]]]:
    yield from objects(body)
    included = body.value.get("included") if is_object(body.value) else None
    for index, item in enumerate(included) if is_array(included) else ():
        if is_object(item) and "type" in item:
            yield ("included", str(index)), item


def segments(link: Any) -> list[str]:
    """The segments of a link's path, none if it is no link or stands for one."""
    if is_object(link):
        link = link.get("href")
    path = addresses.path(link)
    parts = [unquote(part) for part in path.split("/") if part]
    return [] if any(_STAND_IN.search(part) for part in parts) else parts


def printed(link: Any) -> str:
    """The path of a link, for people."""
    return "/" + "/".join(segments(link))


def address(found: Found, known: Resource | None) -> list[str]:
    """The last segments that a resource object's own link has to have; none if nobody can tell."""
    id_ = found.value.get("id")
    if not isinstance(id_, str) or _STAND_IN.search(id_) or not id_:
        return []
    if known is None or not known.path:
        return [found.value["type"], id_]
    own = [part for part in known.path.split("/") if part]
    return own[-1:] if known.singleton else [own[-1], id_]


def ends_with(path: list[str], wanted: list[str]) -> bool:
    """Whether a path ends so. Names may be written with dashes, underscores or capitals; ids may not."""
    if len(wanted) == 1:
        return bool(path) and _plain(path[-1]) == _plain(wanted[0])
    return len(path) > 1 and path[-1] == wanted[1] and _plain(path[-2]) == _plain(wanted[0])


def _plain(name: str) -> str:
    return re.sub(r"[-_]", "", name).lower()


def relationship_fault(found: Found, name: str, kind: str, link: Any) -> str:
    """What cannot be right about a relationship's link, ``""`` if nothing is known to be wrong."""
    path, id_ = segments(link), found.value.get("id")
    if not path or not isinstance(id_, str) or _STAND_IN.search(id_):
        return ""
    own = [index for index, part in enumerate(path) if _plain(part) == _plain(found.value["type"])]
    if own and own[-1] + 2 < len(path) and path[own[-1] + 1] != id_:
        return f"leads to {shown(path[own[-1] + 1])}"
    others = {_plain(other) for other in found.value[_RELATIONSHIPS] if other != name}
    is_self = kind == "self" and len(path) > 1 and path[-2] == _RELATIONSHIPS
    wrong = _plain(path[-1]) != _plain(name) if is_self else _plain(path[-1]) in others - {_plain(name)}
    below = bool(own) and own[-1] + 2 < len(path)
    return f"leads to {shown(path[-1])}" if wrong and (is_self or below) else ""


def id_of(body: Body) -> str | None:
    """The id of a body's one resource object, unless something stands for it."""
    data = body.value.get("data") if is_object(body.value) else None
    id_ = data.get("id") if is_object(data) and "type" in data else None
    return id_ if isinstance(id_, str) and not _STAND_IN.search(id_) else None


def id_in_path(held: Held) -> str | None:
    """The id that the path of a request to one resource has, unless something stands for it."""
    if held.action is None or held.action.kind not in ("retrieve", "update", "delete"):
        return None
    if not held.operation.path.endswith("}"):
        return None
    path = segments(held.exchange.request.target)
    return path[-1] if path else None
