"""Ways to write a page down: as GitBook has it, as plain Markdown, as HTML, as the text of a saved page."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterator

from .pages import METHODS, PHRASES, Example, Page, Row
from .service import UNSET

Style = Callable[[list[Page]], dict[str, str]]


def _json(value: object) -> str:
    return json.dumps(value, indent=2)


def _described(row: Row, quote: str = "`") -> str:
    """The sentence of a fields table."""
    if row.constant:
        return f"{quote}{row.constant}{quote}"
    parts = [row.text]
    if row.enum:
        named = [f"'{each}'" + (" (default)" if each == row.default else "") for each in row.enum]
        parts.append(f"One of {', '.join(named[:-1])} and {named[-1]}.")
    if row.default is not UNSET and row.default not in row.enum:
        parts.append(f"Defaults to {quote}{_literal(row.default)}{quote}.")
    return " ".join(part for part in parts if part)


def _need(row: Row) -> str:
    word = "Required" if row.required else "Optional"
    return word if row.default is UNSET else f"{word}, default is {_literal(row.default)}"


def _literal(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _default(row: Row) -> str:
    return "" if row.default is UNSET else f"`{_literal(row.default)}`"


def _always(row: Row) -> str:
    return f"`{row.constant}`" if row.constant else row.text


def _full_name(row: Row, mark: str, *, escaped: bool = False) -> str:
    if not row.name:
        return ""
    name = row.name.replace("_", "\\_") if escaped else row.name
    place = f"{row.place}." if row.place else ""
    return f"{place}{mark}{name}{mark}"


def _pipes(head: list[str], rows: list[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"| {' | '.join(':---' for _ in head)} |"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _transcripts(example: Example) -> tuple[str, str]:
    request = [f"{example.method} {example.target} HTTP/1.1"]
    request += [f"{name}: {value}" for name, value in example.headers.items()]
    if example.body is not None:
        request += ["", _json(example.body)]
    reply = [f"HTTP/1.1 {example.status} {PHRASES.get(example.status, 'Other')}"]
    reply += [f"{name}: {value}" for name, value in example.reply_headers.items()]
    if example.reply is not None:
        reply += ["", _json(example.reply)]
    return "\n".join(request), "\n".join(reply)


def _curl(example: Example) -> str:
    lines = [f"curl -g -X {example.method} \\", f"  '{example.target}' \\"]
    lines += [f"  -H '{name}: {value}' \\" for name, value in example.headers.items()]
    if example.body is None:
        return "\n".join(lines).removesuffix(" \\")
    return "\n".join([*lines, f"  -d '{_json(example.body)}'"])


def gitbook(pages: list[Page]) -> dict[str, str]:
    """With front matter, tabs, escaped underscores and curl."""
    return {f"{page.name}.md": "\n".join(_gitbook(page)) + "\n" for page in pages}


def _gitbook(page: Page) -> Iterator[str]:
    yield from ("---", f"description: {page.title}", "---", "", f"# {page.title}", "")
    if page.kind == "object":
        yield from (f"Returned by each call to the `{page.resource.address}` endpoint.", "", "## Fields", "")
        rows = [[_full_name(r, "**", escaped=True), f"`{r.type}`", _described(r)] for r in page.rows]
        yield from _pipes(["Field", "Type", "Description"], rows)
        return
    for example in page.examples:
        host, _, path = example.target.partition("/api/")
        yield from ("## Request", "", f"**{example.method}** {host}**/api/{path}**".replace("_", "\\_"), "")
    if page.rows:
        yield from ("### Arguments", "")
        rows = [[_full_name(r, "**", escaped=True), f"`{r.type}`", _need(r)] for r in page.rows]
        yield from _pipes(["Body Parameter", "Type", "Required"], rows)
    if page.parameters:
        yield from ("### Query parameters", "")
        rows = [[f"**{r.name}**", f"`{r.type}`", r.text] for r in page.parameters]
        yield from _pipes(["Parameter", "Type", "Description"], rows)
    for example in page.examples:
        yield from ("", "### Example", "", "{% tabs %}", '{% tab title="Request" %}', "```javascript")
        yield from (_curl(example), "```", "{% endtab %}", "", '{% tab title="Response" %}')
        status = f"{example.status} {PHRASES.get(example.status, '')}"
        yield f"On success, the API responds with a `{status}` status code:"
        if example.reply is not None:
            yield from ("", "```javascript", _json(example.reply), "```")
        yield from ("{% endtab %}", "{% endtabs %}")


def markdown(pages: list[Page]) -> dict[str, str]:
    """With HTTP transcripts, and a column for each fact."""
    return {f"{page.name}.md": "\n".join(_markdown(page)) + "\n" for page in pages}


def _markdown(page: Page) -> Iterator[str]:
    yield from (page.title, "=" * len(page.title), "")
    if page.kind == "object":
        yield from (f"What `{page.resource.address}` returns.", "")
        rows = [[_full_name(r, "`"), r.type, _described(r, "`")] for r in page.rows]
        yield from _pipes(["Name", "Type", "Description"], rows)
        return
    if page.rows:
        yield from ("Arguments", "---------", "")
        rows = [
            [_full_name(r, "`"), r.type, "yes" if r.required else "no", _default(r), _always(r)]
            for r in page.rows
        ]
        yield from _pipes(["Argument", "Type", "Required", "Default", "Description"], rows)
    if page.parameters:
        yield from ("Query parameters", "----------------", "")
        yield from _pipes(["Query parameter", "Type"], [[f"`{r.name}`", r.type] for r in page.parameters])
    for example in page.examples:
        request, reply = _transcripts(example)
        yield from ("", "Example request:", "", "```http", request, "```", "")
        yield from ("Example response:", "", "```http", reply, "```")


def web(pages: list[Page]) -> dict[str, str]:
    """As HTML, whose tables and examples are elements."""
    return {f"{page.name}.html": "\n".join(_web(page)) + "\n" for page in pages}


def _web(page: Page) -> Iterator[str]:
    title = html.escape(page.title)
    yield from (
        "<!doctype html>",
        "<html>",
        f"<head><title>{title}</title></head>",
        "<body>",
        f"<h1>{title}</h1>",
    )
    if page.kind == "object":
        yield f"<p>Returned by each call to the <code>{page.resource.address}</code> endpoint.</p>"
    if page.rows:
        last = "Description" if page.kind == "object" else "Required"
        yield f"<h2>{'Fields' if page.kind == 'object' else 'Arguments'}</h2>"
        yield f"<table><thead><tr><th>Name</th><th>Type</th><th>{last}</th></tr></thead><tbody>"
        for row in page.rows:
            cell = html.escape(_described(row, "") if page.kind == "object" else _need(row), quote=False)
            if row.constant:
                cell = f"<code>{cell}</code>"
            yield f"<tr><td><code>{_full_name(row, '')}</code></td><td>{row.type}</td><td>{cell}</td></tr>"
        yield "</tbody></table>"
    if page.parameters:
        yield "<h2>Query parameters</h2><table><tr><th>Name</th><th>Type</th><th>Description</th></tr>"
        for row in page.parameters:
            yield f"<tr><td><code>{row.name}</code></td><td>{row.type}</td><td>{row.text}</td></tr>"
        yield "</table>"
    for example in page.examples:
        request, reply = _transcripts(example)
        yield from (
            "<h3>Example request</h3>",
            f"<pre><code>{html.escape(request, quote=False)}</code></pre>",
        )
        yield from ("<h3>Example response</h3>", f"<pre><code>{html.escape(reply, quote=False)}</code></pre>")
    yield from ("</body>", "</html>")


def flat(pages: list[Page]) -> dict[str, str]:
    """As text without any markup, one page a resource type."""
    found: dict[str, list[str]] = {}
    for page in pages:
        lines = found.setdefault(page.resource.type, [])
        if page.kind == "object":
            lines += [page.resource.type.capitalize(), ""]
        lines += _flat(page)
    return {f"{name}.txt": "\n".join(lines) + "\n" for name, lines in found.items()}


def _flat(page: Page) -> Iterator[str]:
    yield from (page.title, "")
    if page.kind != "object":
        path = page.resource.address + ("" if page.kind in ("list", "create") else "/{{id}}")
        yield f"Send a {METHODS[page.kind]} request to the {path} endpoint."
    if page.rows:
        yield "Object fields:" if page.kind == "object" else "Arguments:"
    for row in page.rows:
        yield f"{row.place}.{row.name}" if row.place == "links" else row.name
        if page.kind == "object":
            yield row.type
        else:
            yield "required" if row.required else "optional"
        yield f"Always {row.constant}." if row.constant else _described(row, "")
        if row.shown is not None:
            yield from ("Example:", _literal(row.shown))
    for example in page.examples:
        request, reply = _transcripts(example)
        status = f"{example.status} {PHRASES.get(example.status, '')}".strip()
        yield from ("Example request:", request, f"Example response: {status}", reply)
    if page.sorts:
        yield from ("Available filters", "".join(page.filters), "Sortable attributes", "".join(page.sorts))
    yield ""


STYLES: dict[str, Style] = {"gitbook": gitbook, "markdown": markdown, "html": web, "flat": flat}
