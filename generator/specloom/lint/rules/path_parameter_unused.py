"""Path parameters without a place in the path."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..operations import operations, path_names
from ..rule import OPENAPI, Problem, Rule
from ..words import quote, suggestion


def check(document: Document) -> Iterator[Problem]:
    for operation in document.view(operations):
        names = path_names(operation.path)
        for parameter in operation.parameters:
            if parameter.location == "path" and parameter.name and parameter.name not in names:
                message = (
                    f"{quote(operation.path)} has no place for the path parameter {quote(parameter.name)}"
                )
                yield Problem(parameter.written.pointer, message, suggestion(parameter.name, names))


RULE = Rule(
    id="path-parameter-unused",
    level=Level.ERROR,
    summary="Every path parameter stands in braces in its path.",
    why="A value for it has nowhere to go, so that the caller's choice is dropped in silence.",
    mend="Put the name in braces into the path, or remove the parameter.",
    source=f"{OPENAPI}, 4.8.12 Parameter Object: the name MUST correspond to a template expression",
    good="""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    get: {operationId: pet, summary: A pet., responses: {'204': {description: There.}}}
""",
    bad="""
paths:
  /pets:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    get: {operationId: pet, summary: A pet., responses: {'204': {description: There.}}}
""",
    check=check,
)
