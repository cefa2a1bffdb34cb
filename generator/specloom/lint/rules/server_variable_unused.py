"""Server variables without a place in the URL."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("server variable"):
        url = node.parent.text("url") if node.parent else ""
        if url and f"{{{node.key}}}" not in url:
            yield Problem(
                node.pointer, f"the variable {quote(node.key)} does not occur in the URL {quote(url)}"
            )


RULE = Rule(
    id="server-variable-unused",
    level=Level.INFO,
    summary="Every variable of a server occurs in its URL.",
    why="A variable that changes nothing misleads whoever sets it.",
    mend="Put it in braces into the URL, or remove it.",
    source=f"{OPENAPI}, 4.8.5 Server Object",
    good="""
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: eu}}}
""",
    bad="""
servers:
  - {url: 'https://example.com', variables: {region: {default: eu}}}
""",
    check=check,
)
