"""What the parameters of a list say of its pages: the family ``page`` (JSON:API 1.1, section 6.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from specloom.api.calls import Call
from specloom.api.composition import Composition
from specloom.api.context import Context
from specloom.api.document import Place, as_text
from specloom.api.ir import PageNumber, Paging, Parameter
from specloom.api.naming import member
from specloom.api.parameters import PAGE_MEMBERS, declared, parameter_schema
from specloom.api.words import pascal

_FIRST = {"number": 1, "size": 1, "offset": 0, "limit": 1}
_ASSUMED = Paging(
    numbers=tuple(PageNumber(member=each, minimum=1) for each in ("number", "size")), assumed=True
)


class _Member(NamedTuple):
    """A member of the family ``page``: a parameter of its own, or a property of the parameter ``page``."""

    name: str
    parameter: Place
    schemas: list[Place]
    required: bool
    own: bool


def declares_pages(context: Context, calls: Iterable[Call]) -> bool:
    """Whether any of these operations takes a parameter of the family ``page``."""
    return any(True for call in calls for _ in _places(context, call))


def paging(context: Context, call: Call, hint: str, *, others: bool) -> Paging:
    """How the pages of a list are turned.

    Args:
        context: The build.
        call: The list's operation.
        hint: PascalCase name of the operation, for the names of inline schemas.
        others: Whether any list of the document declares its paging.
    """
    if not others:
        return _ASSUMED
    places = _places(context, call)
    members = [each for place in places for each in _members(context, place)]
    if places and not members:
        return _ASSUMED
    return Paging(
        numbers=tuple(_number(context.composition, each) for each in members if each.name in PAGE_MEMBERS),
        cursors=tuple(
            _cursor(context, each, hint) for each in members if not each.own and each.name not in PAGE_MEMBERS
        ),
    )


def _places(context: Context, call: Call) -> list[Place]:
    return [
        place
        for place in declared(context, call)
        if place.mapping["in"] == "query" and as_text(place.mapping["name"]).partition("[")[0] == "page"
    ]


def _members(context: Context, place: Place) -> Iterator[_Member]:
    name, schema = as_text(place.mapping["name"]), parameter_schema(context, place)
    required = place.mapping.get("required") is True
    if name != "page":
        yield _Member(name.partition("[")[2].rstrip("]"), place, [schema], required, own=True)
        return
    shape = context.composition.shape(schema, alternatives=True)
    for each, schemas in shape.properties.items():
        yield _Member(each, place, schemas, required and each in shape.required, own=False)


def _number(composition: Composition, member: _Member) -> PageNumber:
    least = _bound(composition, member.schemas, "minimum", "exclusiveMinimum", 1)
    most = _bound(composition, member.schemas, "maximum", "exclusiveMaximum", -1)
    first = _FIRST[member.name]
    if member.name == "number":
        # A first page called 0 is one that the service counts by default, or that the bounds allow.
        start = _whole(composition, member.schemas, "default")
        first = next((each for each in (start, least) if each in (0, 1)), first)
    elif least is not None:
        first = max(first, least)
    own = as_text(member.parameter.mapping.get("description")) if member.own else ""
    holders = [*member.schemas, *([member.parameter] if member.own else [])]
    return PageNumber(
        member=member.name,
        minimum=first,
        maximum=most if most is not None and most >= first else None,
        required=member.required,
        description=own or composition.text(member.schemas),
        deprecated=composition.flag(member.schemas, "deprecated")
        or any(each.mapping.get("deprecated") is True for each in holders),
    )


def _bound(
    composition: Composition, schemas: list[Place], inclusive: str, exclusive: str, step: int
) -> int | None:
    beside = _whole(composition, schemas, exclusive)
    return _whole(composition, schemas, inclusive) if beside is None else beside + step


def _whole(composition: Composition, schemas: list[Place], keyword: str) -> int | None:
    for schema in schemas:
        found = composition.keyword(schema, keyword)
        value = found.value if found is not None else None
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    return None


def _cursor(context: Context, each: _Member, hint: str) -> Parameter:
    """A member of the parameter ``page`` that is no number, as a parameter of its own."""
    name = f"page[{each.name}]"
    python_name = member(name, "parameter") or "page_cursor"
    return Parameter(
        name=name,
        python_name=python_name,
        location="query",
        required=each.required,
        schema=context.lift(each.schemas, hint + pascal(name), python_name),
        description=context.composition.text(each.schemas),
        deprecated=context.composition.flag(each.schemas, "deprecated"),
        pointer=each.schemas[0].pointer,
    )
