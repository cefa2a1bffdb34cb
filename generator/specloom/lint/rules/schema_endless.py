"""Schemas that no finite value satisfies, because each value has to hold another one."""

from collections import deque
from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node, as_names
from ..rule import JSON_SCHEMA, Problem, Rule
from ..words import quote

Needs = tuple[list[Node], list[Node]]


def check(document: Document) -> Iterator[Problem]:
    endless = _endless(document)
    told: set[str] = set()
    for node in document.nodes("schema"):
        if node.pointer in endless and node.pointer not in told:
            told.add(node.pointer)
            cycle = _cycle(document, node, endless)
            if not told & {each.pointer for each in cycle if each is not node}:
                yield _problem(cycle)
            told.update(each.pointer for each in cycle)


def _problem(cycle: list[Node]) -> Problem:
    named = [each for each in cycle if each.field == "schemas"] or cycle[:1]
    names = " in ".join(quote(each.key) for each in (*named, named[0]))
    return Problem(named[0].pointer, f"every value must hold another one, without end: {names}")


def _needs(document: Document, node: Node) -> Needs:
    """The schemas that must all have a finite value for this one to have one, and those of which one must."""
    declared = schemas.types(node)
    target = document.target(node)
    needed = [*([target] if target else []), *document.children(node, "allOf")]
    if declared == {"object"}:
        required = as_names(node.value.get("required"))
        needed += [child for child in document.children(node, "properties") if child.key in required]
    elif declared == {"array"} and (node.value.get("minItems") or 0) not in (0, False):
        needed += document.children(node, "items")
    return needed, [*document.children(node, "oneOf"), *document.children(node, "anyOf")]


def _endless(document: Document) -> set[str]:
    """The schemas left when everything is taken away that can be filled from what is already known to end."""
    needs = {node.pointer: _needs(document, node) for node in document.nodes("schema")}
    dependents: dict[str, list[str]] = {}
    for pointer, (needed, choices) in needs.items():
        for each in (*needed, *choices):
            dependents.setdefault(each.pointer, []).append(pointer)
    finite: set[str] = set()
    queue = deque(needs)
    while queue:
        pointer = queue.popleft()
        if pointer in needs and pointer not in finite and _ends(needs[pointer], finite, needs):
            finite.add(pointer)
            queue.extend(dependents.get(pointer, ()))
    return needs.keys() - finite


def _ends(needs: Needs, finite: set[str], known: dict[str, Needs]) -> bool:
    needed, choices = ([each.pointer for each in group if each.pointer in known] for group in needs)
    return all(each in finite for each in needed) and (not choices or any(each in finite for each in choices))


def _cycle(document: Document, node: Node, endless: set[str]) -> list[Node]:
    """The circle that is reached from an endless schema, beginning with its first member."""
    path: list[Node] = []
    at: dict[str, int] = {}
    while node.pointer not in at:
        at[node.pointer] = len(path)
        path.append(node)
        needed, choices = _needs(document, node)
        node = next(each for each in (*needed, *choices) if each.pointer in endless)
    return path[at[node.pointer] :]


RULE = Rule(
    id="schema-endless",
    level=Level.ERROR,
    summary="A recursive schema has a way out.",
    why="If each value must hold another one of the same kind, no value can ever be written, and whoever "
    "makes an example or a form from the schema never comes to an end.",
    mend="Make a member on the way optional, let it be null, or let the array be empty.",
    source=f"{JSON_SCHEMA} Core, 9.4.1 Guarding Against Infinite Recursion",
    good="""
paths:
  /nodes:
    post:
      operationId: create_node
      summary: Add a node.
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
      responses: {'204': {description: Added.}}
components:
  schemas:
    Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}
""",
    bad="""
paths:
  /nodes:
    post:
      operationId: create_node
      summary: Add a node.
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
      responses: {'204': {description: Added.}}
components:
  schemas:
    Node: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/Node'}}}
""",
    check=check,
)
