"""The page size that links of an example show."""

from __future__ import annotations

from collections.abc import Iterator

from ...api.ir import Parameter
from ...diagnostics import Level
from ...source.pointer import join
from .. import addresses
from ..context import Context, Held
from ..disagreement import Against, Problem, inside
from ..rule import DEPARTURE, JSON_API, Rule
from ..samples import listed

_SIZE = "page[size]"


def check(context: Context) -> Iterator[Problem]:
    for held in context.held:
        body = held.exchange.reply.body
        parameter = next((each for each in held.operation.parameters if each.name == _SIZE), None)
        if body is None or parameter is None:
            continue
        wanted = _wanted(held, parameter, context)
        for name, link in inside(body.value, "links").items():
            size = addresses.number(link, _SIZE)
            if size not in (None, wanted):
                says = f"the request gets pages of {wanted or 'any size'}"
                against, here = Against(context.description.where(parameter.pointer), says), ("links", name)
                yield Problem(body.at(here), join(here), f"pages of {size}", against)


def _wanted(held: Held, parameter: Parameter, context: Context) -> int | None:
    schema = context.description.schema(f"{parameter.pointer}/schema")
    default = context.description.keyword(schema, "default")
    return addresses.number(held.exchange.request.target, _SIZE) or (default[0] if default else None)


RULE = Rule(
    id="spec-page-size",
    level=Level.WARNING,
    summary="Pagination links show the page size that the request asked for, or the one that the "
    "description has as default.",
    why="Whoever reads the example expects that many items.",
    mend=DEPARTURE,
    source=f"{JSON_API}, 6.4 Pagination",
    examples=(
        (
            "Good",
            listed(
                {
                    "data": [],
                    "links": {"first": "https://api.library.example/v1/books?page[number]=1&page[size]=10"},
                }
            ),
        ),
        (
            "Bad",
            listed(
                {
                    "data": [],
                    "links": {"first": "https://api.library.example/v1/books?page[number]=1&page[size]=25"},
                }
            ),
        ),
    ),
    check=check,
)
