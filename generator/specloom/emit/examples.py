"""``EXAMPLES.md``: an example of everything that a client does, for both clients, made of the document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .context import Context
from .example_calls import calls, documents, tokens
from .example_lines import Lines, absent, listed, pages, queries, relationships, writing
from .example_values import by_hand, fetched, kept, mocked
from .program import constructor
from .render import Code
from .views import Example, Examples


def examples(context: Context) -> Examples | None:
    """What the page shows, None where no resource can be listed."""
    found = tuple(_example(context, each) for each in _all(context))
    return Examples(package=context.package.name, examples=found) if found else None


def _all(context: Context) -> Iterator[Lines]:
    resources = listed(context)
    if not resources:
        return
    shown = resources[0]
    yield from queries(context, shown)
    yield from pages(context, shown)
    yield from writing(context, shown)
    yield from absent(context, shown)
    yield from relationships(context)
    yield from fetched(context)
    yield from documents(shown)
    yield from (by_hand(context, shown), mocked(shown), kept(shown))
    if any(each.startswith("access_token=") for each in constructor(context)):
        yield from tokens(context, shown)
    yield from calls(context, shown)


def _example(context: Context, lines: Lines) -> Example:
    return Example(
        title=Code(lines.title),
        text=Code(lines.said),
        program=program(context, lines),
        async_program=tuple(map(Code, _asynchronous(context, lines))) if lines.lines else (),
    )


def program(context: Context, lines: Lines) -> tuple[Code, ...]:
    """The synchronous program of an example."""
    return tuple(map(Code, _synchronous(context, lines)))


def _opening(context: Context, lines: Lines, client: str) -> Iterator[str]:
    yield from (f"import {each}" for each in sorted(lines.standard) if each != "httpx2")
    if lines.standard and lines.standard != ("httpx2",):
        yield ""
    if "httpx2" in lines.standard:
        yield from ("import httpx2", "")
    names = [*lines.imports, client] if lines.lines else list(lines.imports)
    names.sort(key=_sorted_as_imports)
    yield f"from {context.package.name} import {', '.join(names)}"
    yield ""


def _sorted_as_imports(name: str) -> tuple[bool, str]:
    return name[0].islower(), name.lower()


def _synchronous(context: Context, lines: Lines) -> Iterator[str]:
    client = context.package.client
    yield from _opening(context, lines, client)
    yield from (_plain(each) for each in lines.before)
    if lines.lines:
        yield f"with {_plain(lines.around)}{client}({lines.arguments}) as client:"
        yield from (f"    {_plain(each)}" for each in lines.lines)


def _asynchronous(context: Context, lines: Lines) -> Iterator[str]:
    client = context.package.async_client
    with_asyncio = replace(lines, standard=("asyncio", *lines.standard))
    yield from _opening(context, with_asyncio, client)
    yield from (_awaited(each) for each in lines.before)
    yield from ("", *([""] if lines.before else []), "async def main() -> None:")
    yield f"    async with {_awaited(lines.around)}{client}({lines.arguments}) as client:"
    yield from (f"        {_awaited(each)}" for each in lines.lines)
    yield from ("", "", "asyncio.run(main())")


def _plain(line: str) -> str:
    return line.replace("~", "").replace("^", "").replace("§close", "close").replace("§", "")


def _awaited(line: str) -> str:
    line = line.replace("~", "await ").replace("^", "async ")
    return line.replace("§close", "aclose").replace("§fetch", "fetch_async").replace("§", "Async")
