"""The program of a README that shows queries, made of what a document lets one ask."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.ir import Resource

from .context import Context
from .filterable import filter_names, is_stated, members_of
from .kinds import kind_of
from .path_templates import needs_more
from .program import constructor, written
from .queries import include_paths, sort_terms
from .render import Code

_MOST = 2


def query_program(context: Context, *, asynchronous: bool) -> tuple[Code, ...]:
    """The lines of a program that lists what a filter finds; empty if there is no list to show."""
    shown = [(resource, _filter(context, resource)) for resource in _listed(context)]
    for resource, found in sorted(shown, key=lambda pair: -len(pair[1])):
        return tuple(map(Code, _lines(context, resource, found, asynchronous)))
    return ()


def _listed(context: Context) -> Iterator[Resource]:
    for resource in context.api.resources:
        lists = [action for action in resource.actions if action.kind == "list"]
        if lists and not resource.deprecated and not any(needs_more(resource, each) for each in lists):
            yield resource


def _filter(context: Context, resource: Resource) -> list[str]:
    """Conditions: of an OR if there are predicates, else a plain filter."""
    start = f"{resource.model}.filter"
    if "cont" in resource.predicates:
        stated = is_stated(each.filterable for each in members_of(resource))
        texts = [
            each.python_name
            for each in resource.attributes
            if each.read is not None
            and (each.filterable or not stated)
            and kind_of(context, each.read) == "text"
        ]
        return [f'{start}.{name}.cont("EU")' for name in texts[:_MOST]]
    plain = {each.name: each for each in resource.filters}
    texts = [
        name
        for name, wire in filter_names(resource).items()
        if kind_of(context, plain[wire].schema) == "text"
    ]
    return [f'{start}({texts[0]}="value")'] if texts else []


def _lines(context: Context, resource: Resource, found: list[str], asynchronous: bool) -> Iterator[str]:
    package = context.package
    client = package.async_client if asynchronous else package.client
    if asynchronous:
        yield from ("import asyncio", "")
    yield f"from {package.name} import {', '.join(sorted([client, *([resource.model] if found else [])]))}"
    yield ""
    if found:
        yield from (f"wanted = {' | '.join(found)}", "")
    body = list(_body(context, resource, bool(found), client, asynchronous))
    if not asynchronous:
        yield from body
        return
    yield from (
        "",
        "async def main() -> None:",
        *(f"    {line}" for line in body),
        "",
        "",
        "asyncio.run(main())",
    )


def _body(
    context: Context, resource: Resource, filtered: bool, client: str, asynchronous: bool
) -> Iterator[str]:
    arguments = ["filters=wanted"] if filtered else []
    includes, sorts = include_paths(context, resource), sort_terms(context, resource)
    arguments += [f"include=[{written(includes[0])}]"] if includes else []
    arguments += [f"sort=[{written(sorts[-1])}]"] if sorts else []
    prefix, call = ("async ", "await ") if asynchronous else ("", "")
    yield f"{prefix}with {client}({', '.join(constructor(context))}) as client:"
    yield f"    page = {call}client.{resource.module}.list({', '.join(arguments)})"
    yield "    print([each.id for each in page])"
