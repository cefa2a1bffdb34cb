"""References and names that lead nowhere."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node, as_object, escape
from ..rule import OPENAPI, Problem, Rule
from ..words import quote, suggestion

_COMPONENT_NAME = re.compile(r"[A-Za-z0-9._-]+")


def check(document: Document) -> Iterator[Problem]:
    anchors = {f"#{node.text('$anchor')}" for node in document.nodes("schema") if node.text("$anchor")}
    for node in document:
        if node.ref and document.place(node.ref) is None and node.ref not in anchors:
            hint = _nearest(document, node.ref)
            yield Problem(f"{node.pointer}/$ref", f"the reference {quote(node.ref)} leads to nothing", hint)
        if node.kind == "schema":
            yield from _mapping(document, node)
    yield from _links(document)


def _mapping(document: Document, node: Node) -> Iterator[Problem]:
    mapping = as_object(as_object(node.value.get("discriminator")).get("mapping"))
    for name, value in mapping.items():
        if isinstance(value, str) and not _is_schema(document, value):
            where = f"{node.pointer}/discriminator/mapping/{escape(name)}"
            yield Problem(
                where, f"the discriminator maps {quote(name)} to {quote(value)}, which is not a schema"
            )


def _is_schema(document: Document, value: str) -> bool:
    if _COMPONENT_NAME.fullmatch(value) and document.at(f"/components/schemas/{value}"):
        return True
    return document.place(value) is not None


def _links(document: Document) -> Iterator[Problem]:
    ids = [node.text("operationId") for node in document.nodes("operation")]
    for node in document.nodes("link"):
        name = node.text("operationId")
        if name and name not in ids:
            yield Problem(
                f"{node.pointer}/operationId", f"there is no operation {quote(name)}", suggestion(name, ids)
            )


def _nearest(document: Document, ref: str) -> str:
    head, _, name = ref.rpartition("/")
    components = document.child(document.root, "components")
    known = [node.key for node in document.children(components)] if components else []
    return suggestion(name, known) if head.startswith("#/components/") else ""


RULE = Rule(
    id="ref-unresolvable",
    level=Level.ERROR,
    summary="Every reference leads to something.",
    why="What it should lead to is missing from the description, so that no tool can know it.",
    mend="Correct the name, or add what is missing.",
    source=f"{OPENAPI}, 4.8.23 Reference Object, 4.8.25 Discriminator Object, 4.8.20 Link Object",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Added.}}
components:
  schemas:
    Pet: {properties: {kind: {}}, discriminator: {propertyName: kind, mapping: {cat: Cat}}}
    Cat: {type: object}
""",
    bad="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Added.}}
components:
  schemas:
    Pet: {properties: {kind: {}}, discriminator: {propertyName: kind, mapping: {cat: Cat}}}
""",
    check=check,
)
