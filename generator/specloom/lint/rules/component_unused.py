"""Components that nothing refers to."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node, Object, as_object, escape
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    components = document.child(document.root, "components")
    if components is None:
        return
    used = _used(document, components)
    for node in document.children(components):
        if node.pointer not in used:
            yield Problem(node.pointer, f"nothing uses the {node.kind} {quote(node.key)}")


def _used(document: Document, components: Node) -> set[str]:
    """The pointers of the components that the rest of the document reaches, if only a part of them."""
    roots = [node for node in document.children(document.root) if node is not components]
    found = document.reachable(roots)
    while named := [node for node in _named(document, components, found) if node.pointer not in found]:
        found |= document.reachable([*found.values(), *named])
    return {"/".join(pointer.split("/")[:4]) for pointer in found}


def _named(document: Document, components: Node, found: dict[str, Node]) -> Iterator[Node]:
    """Components named by other means than ``$ref``: security schemes, and schemas of a discriminator."""
    for node in found.values():
        if node.kind == "security requirement":
            names = [f"{components.pointer}/securitySchemes/{escape(name)}" for name in node.value]
        elif node.kind == "schema" and "discriminator" in node.value:
            names = _mapped(document, as_object(node.value["discriminator"]))
        else:
            continue
        yield from (target for target in map(document.at, names) if target is not None)


def _mapped(document: Document, discriminator: Object) -> list[str]:
    values = [value for value in as_object(discriminator.get("mapping")).values() if isinstance(value, str)]
    return [document.place(value) or f"/components/schemas/{escape(value)}" for value in values]


RULE = Rule(
    id="component-unused",
    level=Level.INFO,
    summary="Every component is used.",
    why="What nothing uses is read and kept up for nothing, or shows that a reference is missing.",
    mend="Refer to it where it is meant, or remove it.",
    source=f"{OPENAPI}, 4.8.7 Components Object: it has no effect unless it is referenced",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Added.}}
components: {schemas: {Pet: {type: string}}}
""",
    bad="""
components: {schemas: {Pet: {type: string}}}
""",
    check=check,
)
