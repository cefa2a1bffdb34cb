"""Names in a path that no parameter declares."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..operations import operations, path_names
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for operation in document.view(operations):
        declared = {parameter.name for parameter in operation.parameters if parameter.location == "path"}
        for name in dict.fromkeys(path_names(operation.path)):
            if name and name not in declared:
                message = f"{operation} has no path parameter {quote(name)}"
                hint = f"Add {{name: {name}, in: path, required: true}} to the parameters of the path."
                yield Problem(operation.node.pointer, message, hint)


RULE = Rule(
    id="path-parameter-undeclared",
    level=Level.ERROR,
    summary="Every name in braces in a path is declared as a path parameter.",
    why="A client cannot fill a place in the URL that it knows nothing about.",
    mend="Declare the path parameter, with `required: true`.",
    source=f"{OPENAPI}, 4.8.8 Paths Object and 4.8.12 Parameter Object",
    good="""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    get: {operationId: pet, summary: A pet., responses: {'204': {description: There.}}}
""",
    bad="""
paths:
  /pets/{id}:
    get: {operationId: pet, summary: A pet., responses: {'204': {description: There.}}}
""",
    check=check,
)
