"""The query of a JSON:API request: include, fields, sort, filters and page (JSON:API 1.1, section 6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from .errors import InvalidArgumentError
from .plain import scalar_text, to_json

if TYPE_CHECKING:
    from .registry import Registry
    from .resource import ResourceType
    from .types import ManyQuery

Pairs = list[tuple[str, str]]


class Encoded(str):
    """Text that is percent-encoded already, but for the separators that belong in it."""

    __slots__ = ()


def encode(pairs: Iterable[tuple[str, str]]) -> str:
    """A query string. Brackets of names are percent-encoded; commas, which separate values, are not."""
    return "&".join(f"{quote(name, safe='')}={encode_value(value)}" for name, value in pairs)


def encode_value(value: str) -> str:
    """A value, percent-encoded but for its commas."""
    return value if isinstance(value, Encoded) else quote(value, safe=",")


def query_pairs(query: ManyQuery, resource: ResourceType, registry: Registry) -> Pairs:
    """The parameters of a request, in a fixed order.

    Raises:
        InvalidArgumentError: Something in it has an impossible form; all faults at once.
    """
    faults: list[str] = []
    pairs: Pairs = []

    def gather(name: str, make: Any, value: object, *rest: object) -> None:
        if value is None:
            return
        try:
            pairs.extend(make(value, *rest))
        except InvalidArgumentError as error:
            faults.extend(f"{name}: {fault}" for fault in error.faults)

    gather("include", _include, query.get("include"), resource)
    gather("fields", _fields, query.get("fields"), registry)
    gather("sort", _sort, query.get("sort"), resource)
    gather("filters", _filters, query.get("filters"), resource)
    gather("page_number", _page, query.get("page_number"), "number")
    gather("page_size", _page, query.get("page_size"), "size")
    if faults:
        raise InvalidArgumentError(*faults)
    return pairs


def _include(value: object, resource: ResourceType) -> Pairs:
    paths: list[str] = []
    for path in _names(value):
        first, dot, rest = path.partition(".")
        paths.append(f"{resource.wire_name(first)}{dot}{rest}")
    return [("include", ",".join(paths))] if paths else []


def _fields(value: object, registry: Registry) -> Pairs:
    if not isinstance(value, Mapping):
        raise InvalidArgumentError('expected a mapping such as {"TYPE": ["NAME", …]}')
    pairs: Pairs = []
    for type, names in cast("Mapping[str, object]", value).items():
        cls = registry.get(type)
        wire = cls.resource_type.wire_name if cls else str
        pairs.append((f"fields[{type}]", ",".join(wire(name) for name in _names(names))))
    return pairs


def _sort(value: object, resource: ResourceType) -> Pairs:
    terms: list[str] = []
    for term in _names(value):
        sign = "-" if term.startswith("-") else ""
        first, dot, rest = term.removeprefix("-").partition(".")
        terms.append(f"{sign}{resource.wire_name(first)}{dot}{rest}")
    return [("sort", ",".join(terms))] if terms else []


def _names(value: object) -> list[str]:
    """The names in a sequence, or in a text with commas between them."""
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, Sequence | set | frozenset):
        raise InvalidArgumentError(f"expected a list of names, not {value!r}")
    names = (
        sorted(cast("set[str]", value))
        if isinstance(value, set | frozenset)
        else cast("Sequence[str]", value)
    )
    wrong = [name for name in names if not isinstance(name, str) or not name.strip() or "," in name]  # pyright: ignore[reportUnnecessaryIsInstance]
    if wrong:
        raise InvalidArgumentError(*(f"{name!r} is not a name" for name in wrong))
    return [name.strip() for name in names]


def _filters(value: object, resource: ResourceType) -> Pairs:
    if not isinstance(value, Mapping):
        raise InvalidArgumentError('expected a mapping such as {"NAME": VALUE}')
    pairs: Pairs = []
    for key, wanted in cast("Mapping[str, object]", value).items():
        plain = key in resource.filters or not resource.predicates
        name = f"filter[{resource.wire_name(key)}]" if plain else f"filter[q][{key}]"
        nested = _members(wanted) if plain else None
        if nested is None:
            pairs.append((name, _filter_text(key, wanted)))
        else:
            pairs.extend((f"{name}[{inner}]", _filter_text(key, item)) for inner, item in nested.items())
    return pairs


def _members(value: object) -> Mapping[str, object] | None:
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else None


def _filter_text(key: str, value: object) -> str:
    if value is None:
        raise InvalidArgumentError(f"{key!r} is None: leave the filter out, or use one that tests for null")
    if isinstance(value, Mapping):
        return to_json(cast("Mapping[str, object]", value)).decode()
    if isinstance(value, list | tuple | set | frozenset):
        items = cast("Iterable[object]", value)
        texts = [_filter_text(key, item) for item in items]
        return ",".join(sorted(texts) if isinstance(value, set | frozenset) else texts)
    return scalar_text(value)


def _page(value: object, member: str) -> Pairs:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgumentError(f"expected a whole number from 1 up, not {value!r}")
    return [(f"page[{member}]", str(value))]
