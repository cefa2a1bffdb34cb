"""Pages for the examples of rules, in Markdown, about the library that ``examples.yaml`` describes."""

from __future__ import annotations

import json
from typing import Any

HOST = "https://api.library.example"
ORDER = "- [a.md]\n- [b.md]\n"
_HEADERS = ("Accept: application/vnd.api+json", "Authorization: Bearer your-token")
_TYPE = "Content-Type: application/vnd.api+json"


def fields(*rows: str) -> str:
    """A page with a table of fields; each row is ``name | type | description``."""
    about = "# The book object\n\nIt is returned by each call to the `/v1/books` endpoint.\n\n"
    return about + _table("Field | Type | Description", rows)


def arguments(*rows: str, verb: str = "create") -> str:
    """A page with a table of arguments; each row is ``name | type | required``."""
    method, path = ("POST", "/v1/books") if verb == "create" else ("PATCH", "/v1/books/{{id}}")
    heading = f"# {verb.title()} a book\n\n## Request\n\n**{method}** {HOST}**{path}**\n\n### Arguments\n\n"
    return heading + _table("Body Parameter | Type | Required", rows)


def parameters(*rows: str, path: str = "/v1/opening_hours") -> str:
    """A page with a table of query parameters; each row is ``name | type | required``."""
    heading = f"# Opening hours\n\n## Request\n\n**GET** {HOST}**{path}**\n\n### Query parameters\n\n"
    return heading + _table("Query Parameter | Type | Required", rows)


def created(sent: Any, returned: Any, page: str = "# Create a book\n", status: str = "201 Created") -> str:
    """The page with an example of a create."""
    return page + "\n" + request("POST", "/v1/books", sent) + "\n" + reply(returned, status)


def retrieved(returned: Any, target: str = "/v1/books/17", status: str = "200 OK") -> str:
    """A page with an example of a retrieve."""
    return "# Retrieve a book\n\n" + request("GET", target) + "\n" + reply(returned, status)


def listed(returned: Any, target: str = "/v1/books") -> str:
    """A page with an example of a list."""
    return "# List all books\n\n" + request("GET", target) + "\n" + reply(returned, "200 OK")


def request(method: str, target: str, body: Any = None, host: str = HOST, headers: str = "") -> str:
    """An example request."""
    lines = [f"curl -g -X {method} \\", f"  '{host}{target}'"]
    given = [headers] if headers else [*_HEADERS, *([_TYPE] if body is not None else [])]
    for header in given:
        lines[-1] += " \\"
        lines.append(f"  -H '{header}'")
    if body is not None:
        lines[-1] += " \\"
        lines.append(f"  -d '{json.dumps(body, indent=2)}'")
    return "## Request\n\n```shell\n" + "\n".join(lines) + "\n```\n"


def reply(body: Any, status: str = "200 OK") -> str:
    """An example reply."""
    text = f"\n```json\n{json.dumps(body, indent=2)}\n```\n" if body is not None else ""
    return f"## Response\n\nOn success, the API responds with a `{status}` status code.\n{text}"


def book(id_: Any = "17", link: str = "", **attributes: Any) -> dict[str, Any]:
    """A resource object with the attributes given, beside its title."""
    return {
        "type": "books",
        "id": id_,
        "links": {"self": link or f"{HOST}/v1/books/{id_}"},
        "attributes": {"title": "Emma", **attributes},
    }


def new(**attributes: Any) -> dict[str, Any]:
    """The body of a create."""
    return {"data": {"type": "books", "attributes": {"title": "Emma", **attributes}}}


def several(*pages: tuple[str, str], order: str = "") -> str:
    """Several pages by name, with their order."""
    texts = [f"=== {name}\n{text}" for name, text in pages]
    return "\n".join([*texts, *([f"=== order\n{order}"] if order else [])])


def _table(heading: str, rows: tuple[str, ...]) -> str:
    dashes = " | ".join("---" for _ in heading.split("|"))
    return "".join(f"| {line} |\n" for line in (heading, dashes, *rows))
