"""``EXAMPLES.md``: an example of everything that a client does, for both clients, made of the document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from specloom.api.ir import Resource

from .context import Context
from .example_calls import documents, tokens
from .example_lines import Lines, absent, listed, pages, queries, relationships, writing
from .example_resources import at_own_urls, by_hand, fetched, kept, mocked
from .example_sending import calls
from .program import constructor
from .render import Code
from .views import Example, Examples

_THIRD_PARTY = ("httpx2", "opentelemetry", "trio")

Feature = Callable[[Context, Resource], Iterator[Lines]]


def examples(context: Context) -> Examples | None:
    """What the page shows, None where no resource can be listed."""
    found = tuple(_example(context, each) for each in _all(context))
    return Examples(package=context.package.name, examples=found) if found else None


def _all(context: Context) -> Iterator[Lines]:
    resources = listed(context)
    if not resources:
        return
    shown = resources[0]
    for feature in (queries, pages, writing, absent):
        yield from _best(context, feature, resources)
    yield from relationships(context)
    yield from at_own_urls(context)
    yield from fetched(context)
    yield from documents(shown)
    yield from (by_hand(context, shown), mocked(shown), kept(shown))
    if any(each.startswith("access_token=") for each in constructor(context)):
        yield from tokens(context, shown)
    yield from _best(context, calls, resources)


def _best(context: Context, feature: Feature, resources: Iterable[Resource]) -> list[Lines]:
    """Each example of a feature once, with the first resource of those that show the most of it."""
    found: dict[str, Lines] = {}
    for each in (lines for resource in resources for lines in feature(context, resource)):
        best = found.setdefault(each.title, each)
        if _length(each) > _length(best):
            found[each.title] = each
    return list(found.values())


def _length(lines: Lines) -> int:
    return len(lines.before) + len(lines.lines)


def _example(context: Context, lines: Lines) -> Example:
    return Example(
        title=Code(lines.title),
        text=Code(lines.said),
        program=() if lines.only else program(context, lines),
        async_program=tuple(map(Code, _asynchronous(context, lines))) if lines.lines else (),
    )


def program(context: Context, lines: Lines) -> tuple[Code, ...]:
    """The synchronous program of an example."""
    return tuple(map(Code, _synchronous(context, lines)))


def _opening(context: Context, lines: Lines, client: str) -> Iterator[str]:
    for group in (False, True):
        found = sorted(each for each in lines.others if (_root(each) in _THIRD_PARTY) is group)
        plain = [each for each in found if not each.startswith("from ")]
        yield from (f"import {each}" for each in plain)
        yield from (each for each in found if each not in plain)
        yield from [""] if found else []
    names = [*lines.imports, client] if lines.lines else list(lines.imports)
    yield f"from {context.package.name} import {', '.join(sorted(names, key=_sorted_as_imports))}"
    yield ""


def _root(module: str) -> str:
    return module.removeprefix("from ").split()[0].partition(".")[0]


def _sorted_as_imports(name: str) -> tuple[bool, str]:
    return name[0].islower(), name.lower()


def _synchronous(context: Context, lines: Lines) -> Iterator[str]:
    client = context.package.client
    yield from _opening(context, lines, client)
    yield from (_plain(each) for each in lines.before)
    if lines.lines:
        yield _plain(_opened(context, lines, f"with {client}"))
        yield from (f"    {_plain(each)}" for each in lines.lines)


def _asynchronous(context: Context, lines: Lines) -> Iterator[str]:
    client, library = context.package.async_client, lines.only or "asyncio"
    yield from _opening(context, replace(lines, others=(library, *lines.others)), client)
    yield from (_awaited(each) for each in lines.before)
    yield "async def main() -> None:"
    yield f"    {_awaited(_opened(context, lines, f'async with {client}'))}"
    yield from (f"        {_awaited(each)}" for each in lines.lines)
    yield from ("", "asyncio.run(main())" if library == "asyncio" else f"{library}.run(main)")


def _opened(context: Context, lines: Lines, opening: str) -> str:
    """The line that opens a client, and before it what it is made with."""
    word, _, client = opening.rpartition(" ")
    around = f"{lines.around}, " if lines.around else ""
    return f"{word} {around}{client}({', '.join(constructor(context, *lines.arguments))}) as client:"


def _plain(line: str) -> str:
    return line.replace("~", "").replace("^", "").replace("§close", "close").replace("§", "")


def _awaited(line: str) -> str:
    line = line.replace("~", "await ").replace("^", "async ")
    return line.replace("§close", "aclose").replace("§fetch", "fetch_async").replace("§", "Async")
