"""Security requirements that name no declared scheme."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, escape
from ..rule import OPENAPI, Problem, Rule
from ..words import quote, suggestion


def check(document: Document) -> Iterator[Problem]:
    declared = [node.key for node in document.nodes("security scheme")]
    for node in document.nodes("security requirement"):
        for name in node.value:
            # OpenAPI 3.2 also takes a URI here; a name never has a slash or a colon.
            if name not in declared and not (document.version >= (3, 2) and ("/" in name or ":" in name)):
                message = f"there is no security scheme {quote(name)}"
                yield Problem(f"{node.pointer}/{escape(name)}", message, suggestion(name, declared))


RULE = Rule(
    id="security-undeclared",
    level=Level.ERROR,
    summary="Every security requirement names a declared security scheme.",
    why="A client cannot tell how to prove who it is.",
    mend="Declare the scheme under `components/securitySchemes`, or name one that is.",
    source=f"{OPENAPI}, 4.8.30 Security Requirement Object",
    good="""
security: [{token: []}]
components: {securitySchemes: {token: {type: http, scheme: bearer}}}
""",
    bad="""
security: [{token: []}, {tokn: []}]
components: {securitySchemes: {token: {type: http, scheme: bearer}}}
""",
    check=check,
)
