"""Server variables whose default is not one of the allowed values."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, as_list
from ..rule import OPENAPI, Problem, Rule
from ..words import listing, quote


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("server variable"):
        allowed = as_list(node.value.get("enum"))
        default = node.value.get("default")
        if allowed and isinstance(default, str) and default not in allowed:
            message = f"the default {quote(default)} of {quote(node.key)} is none of {listing(allowed)}"
            yield Problem(f"{node.pointer}/default", message)


RULE = Rule(
    id="server-variable-default",
    level=Level.ERROR,
    summary="The default of a server variable is one of its `enum`.",
    why="Whoever sets nothing gets a URL that the description itself does not allow.",
    mend="Make the default one of the values, or add it to them.",
    source=f"{OPENAPI}, 4.8.6 Server Variable Object: the default MUST exist in the enum",
    good="""
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: eu, enum: [eu, us]}}}
""",
    bad="""
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: de, enum: [eu, us]}}}
""",
    check=check,
)
