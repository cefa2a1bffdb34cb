"""Schemas that no finite value satisfies, because each value has to hold another one."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node, as_names
from ..rule import JSON_SCHEMA, Problem, Rule
from ..words import quote


@dataclass(slots=True)
class _Needs:
    """What must have a finite value for a schema to have one: all of ``needed``, and one of ``choices``."""

    needed: list[Node]
    choices: list[Node]

    def pending(self) -> tuple[set[str], set[str]]:
        """The same as pointers."""
        return {each.pointer for each in self.needed}, {each.pointer for each in self.choices}


def check(document: Document) -> Iterator[Problem]:
    endless = _endless(document)
    seen: set[str] = set()
    for node in document.nodes("schema"):
        if node.pointer in endless:
            cycle = _cycle(document, node, endless, seen)
            if cycle:
                yield _problem(cycle)


def _problem(cycle: list[Node]) -> Problem:
    named = [each for each in cycle if each.field == "schemas"] or cycle[:1]
    names = " in ".join(quote(each.key) for each in (*named, named[0]))
    return Problem(named[0].pointer, f"every value must hold another one, without end: {names}")


def _needs(document: Document, node: Node) -> _Needs:
    declared = schemas.types(node)
    target = document.target(node)
    needed = [*([target] if target and target.kind == "schema" else []), *document.children(node, "allOf")]
    if declared == {"object"}:
        required = set(as_names(node.value.get("required")))
        needed += [child for child in document.children(node, "properties") if child.key in required]
    elif declared == {"array"} and (node.value.get("minItems") or 0) not in (0, False):
        needed += document.children(node, "items")
    return _Needs(needed, [*document.children(node, "oneOf"), *document.children(node, "anyOf")])


def _endless(document: Document) -> set[str]:
    """The schemas left when everything is taken away that can be filled from what is already known to end."""
    waiting = {node.pointer: _needs(document, node).pending() for node in document.nodes("schema")}
    dependents: dict[str, list[str]] = {}
    for pointer, (needed, choices) in waiting.items():
        for each in needed | choices:
            dependents.setdefault(each, []).append(pointer)
    queue = deque(pointer for pointer, (needed, choices) in waiting.items() if not (needed or choices))
    finite = set(queue)
    while queue:
        ended = queue.popleft()
        for pointer in dependents.get(ended, ()):
            needed, choices = waiting[pointer]
            needed.discard(ended)
            if ended in choices:
                choices.clear()
            if not (needed or choices) and pointer not in finite:
                finite.add(pointer)
                queue.append(pointer)
    return waiting.keys() - finite


def _cycle(document: Document, node: Node, endless: set[str], seen: set[str]) -> list[Node]:
    """The circle that an endless schema leads to; nothing if the way goes through what was seen before."""
    path: list[Node] = []
    while node.pointer not in seen:
        seen.add(node.pointer)
        path.append(node)
        needs = _needs(document, node)
        node = next(each for each in (*needs.needed, *needs.choices) if each.pointer in endless)
    return path[path.index(node) :] if node in path else []


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
