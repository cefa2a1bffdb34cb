"""Operation ids that no programming language takes as a name."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..rule import OPENAPI, Problem, Rule
from ..words import quote

_USABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("operation"):
        name = node.text("operationId")
        if name and not _USABLE.fullmatch(name):
            yield Problem(
                f"{node.pointer}/operationId", f"{quote(name)} cannot be used as a name", _proposal(name)
            )


def _proposal(name: str) -> str:
    words = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_")
    verb, _, rest = words.partition("_")
    proposal = f"{verb.lower()}_{rest}" if rest else words
    return f"Write {quote(proposal)}, for instance." if proposal[:1].isalpha() else ""


RULE = Rule(
    id="operation-id-name",
    level=Level.WARNING,
    summary="An `operationId` can be used as a name in a program.",
    why="Tools make function names of operation ids. Slashes, blanks and braces are dropped or replaced, "
    "each tool in its own way, and two ids may end up as one name.",
    mend="Use letters, digits, `_`, `-` and `.`, and begin with a letter.",
    source=f"{OPENAPI}, 4.8.10 Operation Object: follow common programming naming conventions",
    good="""
paths:
  /pings:
    get: {operationId: list_pings, summary: Answer., responses: {'204': {description: Alive.}}}
""",
    bad="""
paths:
  /pings:
    get: {operationId: GET/pings, summary: Answer., responses: {'204': {description: Alive.}}}
""",
    check=check,
)
