"""References into the inside of another schema."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node, tokens
from ..rule import OPENAPI, Problem, Rule
from ..words import plural, quote


def check(document: Document) -> Iterator[Problem]:
    interior: dict[str, list[Node]] = {}
    for node in document:
        place = document.place(node.ref) if node.ref else None
        if place is not None and not _has_name(place):
            interior.setdefault(place, []).append(node)
    for place, nodes in interior.items():
        more = f", as {plural(len(nodes) - 1, 'other place')} does" if len(nodes) == 2 else ""
        more = f", as {plural(len(nodes) - 1, 'other place')} do" if len(nodes) > 2 else more
        message = f"the reference leads into the inside of {quote(_owner(place))}{more}"
        yield Problem(f"{nodes[0].pointer}/$ref", message)


def _has_name(pointer: str) -> bool:
    """Whether a place is meant to be referred to: a component, a definition, a member of the document."""
    names = tokens(pointer)
    return (
        len(names) < 3
        or (names[0] == "components" and len(names) == 3)
        or names[-2] in ("$defs", "definitions")
    )


def _owner(pointer: str) -> str:
    parts = pointer.split("/")
    return "#" + "/".join(parts[: 4 if parts[1] == "components" else 3])


RULE = Rule(
    id="ref-interior",
    level=Level.WARNING,
    summary="A reference names a component, not a part of one.",
    why="A part of another schema has no name of its own: tools invent one, copy the part, or fail. "
    "Whoever changes the schema does not see that somebody else uses a part of it. Each part is told "
    "once.",
    mend="Move the part to `components` under a name of its own, and refer to that in both places.",
    source=f"{OPENAPI}, 4.8.7 Components Object and 4.8.23 Reference Object",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Name'}}}}
      responses: {'204': {description: Added.}}
components: {schemas: {Name: {type: string}}}
""",
    bad="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet/properties/name'}}}}
      responses: {'204': {description: Added.}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
""",
    check=check,
)
