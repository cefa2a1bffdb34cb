"""Views of the arguments that say which page a list gives, and what declares them to the runtime."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom.api.ir import Action, Api, PageNumber, Paging, Resource

from . import text
from .docs import Doc, Entry
from .imports import Collector
from .render import Code
from .views import Argument, Member

_SIZES = ("size", "limit")
_LISTED = 100
"""The largest page whose possible sizes are listed for editors."""
_LARGEST_ASSUMED = 25


def page_names(paging: Paging | None) -> tuple[str, ...]:
    """The arguments that say which page a list gives, and how much it holds."""
    return tuple(map(_name, _numbers(paging)))


def list_paging(resource: Resource) -> Paging | None:
    """How the pages of a resource's own list are turned."""
    return next((each.paging for each in resource.actions if each.kind == "list"), None)


def sized(paging: Paging | None, size: int) -> str:
    """The argument that asks for pages of a size, or of the nearest that there is; "" if nothing does."""
    found = _size(paging)
    if found is None:
        return ""
    most = size if found.maximum is None else min(size, found.maximum)
    return f"{_name(found)}={max(found.minimum, most)}"


def largest(paging: Paging | None) -> str:
    """The argument that asks for the largest page there is; "" if nothing does."""
    found = _size(paging)
    return sized(paging, (found.maximum if found is not None else None) or _LARGEST_ASSUMED)


def first_page(paging: Paging | None) -> list[str]:
    """The arguments that ask for the first page where a list has to be told."""
    return [
        f"{_name(each)}={each.minimum}"
        for each in _numbers(paging)
        if each.required and each.member not in _SIZES
    ]


def page_argument(api: Api, imports: Collector, paging: Paging | None, name: str) -> Argument:
    """The argument of a method that says which page is wanted, or how much it shall hold."""
    number = next(each for each in _numbers(paging) if _name(each) == name)
    alias = size_aliases(api).get(_bounds(number)) if number.member in _SIZES else None
    hint = f"_queries.{alias}" if alias else "int"
    if alias:
        imports.take_typing("..", "queries as _queries")
    if number.required:
        return Argument(name=name, annotation=Code(f'"{hint}"' if alias else hint))
    annotation = f'"{hint} | None"' if alias else f"{hint} | None"
    return Argument(name=name, annotation=Code(annotation), default=Code("None"))


def page_entries(paging: Paging | None) -> Iterator[Entry]:
    """What docstrings say of those arguments."""
    for each in _numbers(paging):
        deprecated = "Deprecated. " if each.deprecated else ""
        yield Entry(_name(each), f"{deprecated}{_said(each)}")


def size_aliases(api: Api) -> dict[tuple[int, int | None], str]:
    """The names of the types of a page's size, by its bounds: where those are few, each size is listed."""
    pagings = (each.paging for resource in api.resources for each in resource.actions if each.paging)
    numbers = (each for paging in pagings for each in paging.numbers if each.member in _SIZES)
    few = dict.fromkeys(
        _bounds(each) for each in numbers if each.maximum is not None and each.maximum <= _LISTED
    )
    return {
        (least, most): f"PageSize{least}To{most}" if index else "PageSize"
        for index, (least, most) in enumerate(few)
    }


def size_members(api: Api, imports: Collector) -> Iterator[Member]:
    """The types of a page's size."""
    for (least, most), name in size_aliases(api).items():
        imports.use("Literal", "TypeAlias")
        listed = ", ".join(map(str, range(least, (most or least) + 1)))
        yield Member(
            name=name,
            annotation=Code("TypeAlias"),
            value=Code(f"Literal[{listed}]"),
            doc=Doc(f"How many resources a page can hold: {least} to {most}."),
        )


def declared_paging(resource: Resource, imports: Collector) -> list[str]:
    """The arguments that declare to the runtime how the pages of a resource's lists are turned."""
    found = {_key(each): paging_code(each.paging) for each in resource.actions if _is_turned(each)}
    if not any(found.values()):
        return []
    imports.runtime("Paging")
    usual = found.get("list") or next(iter(found.values()))
    others = {key: code for key, code in found.items() if code != usual}
    listed = ", ".join(f"{text.python(key)}: {code}" for key, code in others.items())
    return [f"paging={usual}", *([f"pagings={{{listed}}}"] if listed else [])]


def paging_code(paging: Paging | None) -> str:
    """The expression that declares how pages are turned; "" for what goes without saying."""
    if paging is None or paging.assumed:
        return ""
    return (
        f"Paging({', '.join(f'{each.member}=({each.minimum}, {each.maximum})' for each in paging.numbers)})"
    )


def _is_turned(action: Action) -> bool:
    return action.paging is not None and action.kind != "action" and action.operation.method == "GET"


def _key(action: Action) -> str:
    return f"{action.kind}:{action.relationship}" if action.relationship else action.kind


def _size(paging: Paging | None) -> PageNumber | None:
    return next((each for each in _numbers(paging) if each.member in _SIZES), None)


def _numbers(paging: Paging | None) -> Iterable[PageNumber]:
    return paging.numbers if paging is not None else ()


def _name(number: PageNumber) -> str:
    return f"page_{number.member}"


def _bounds(number: PageNumber) -> tuple[int, int | None]:
    return number.minimum, number.maximum


def _said(number: PageNumber) -> str:
    bound = f", at most {number.maximum}" if number.maximum is not None else ""
    if number.member in _SIZES:
        least = f", at least {number.minimum}" if number.minimum > 1 else ""
        return f"How many resources a page holds{least}{bound}."
    if number.member == "offset":
        return f"How many resources come before the page{bound}."
    return f"Which page, from {number.minimum}{bound}."
