"""Names in a server's URL that no variable declares."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node, as_object
from ..rule import OPENAPI, Problem, Rule
from ..words import quote, suggestion


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("server"):
        url = node.text("url")
        where = f"{node.pointer}/url"
        if "{{" in url or "}}" in url:
            message = f"the server URL {quote(url)} has double braces, which OpenAPI does not know"
            yield Problem(where, message, f"Write {quote(url.replace('{{', '{').replace('}}', '}'))}.")
        yield from _undeclared(node, url, where)


def _undeclared(node: Node, url: str, where: str) -> Iterator[Problem]:
    declared = as_object(node.value.get("variables"))
    for name in dict.fromkeys(re.findall(r"\{+([^{}]+)\}+", url)):
        if name not in declared:
            message = f"the server URL {quote(url)} has the variable {quote(name)}, which is not declared"
            hint = suggestion(name, list(declared)) or f"Add {quote(name)} to `variables`, with a `default`."
            yield Problem(where, message, hint)


RULE = Rule(
    id="server-variable-undeclared",
    level=Level.ERROR,
    summary="Every variable of a server's URL is declared.",
    why="Without a default the URL cannot be made, and a client sends its requests to a host named after "
    "a brace.",
    mend="Declare the variable under the server's `variables`, with a `default`.",
    source=f"{OPENAPI}, 4.8.5 Server Object and 4.8.6 Server Variable Object",
    good="""
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: eu}}}
""",
    bad="""
servers:
  - {url: 'https://{{region}}.example.com'}
""",
    check=check,
)
