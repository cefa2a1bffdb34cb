"""What share of a description its documentation covers, by resource type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..api.ir import Operation, Parameter, Resource
from . import addresses, queries
from .compare import groups
from .context import Context
from .description import Description, Validator
from .facts import Facts, Page
from .parts import parts
from .sides import Sides, data_schema


@dataclass(frozen=True, slots=True)
class Part:
    """A field, an operation or a parameter, and where the documentation has it: in a table, in an example."""

    name: str
    is_listed: bool
    is_shown: bool

    @property
    def is_covered(self) -> bool:
        return self.is_listed or self.is_shown


@dataclass(frozen=True, slots=True)
class Covered:
    """A resource type, or a group of other operations, part by part."""

    name: str
    pages: tuple[str, ...]
    fields: tuple[Part, ...]
    operations: tuple[Part, ...]
    parameters: tuple[Part, ...]


def measure(facts: Facts, description: Description) -> tuple[Covered, ...]:
    """Every resource type of the description and every group of other operations, sorted by name."""
    sides, validator = Sides(description), Validator(description)
    contexts = [Context(pages, description, validator, sides) for pages in groups(facts)]
    named = _Named(facts.pages, description)
    made = [
        _resource(each, contexts, named, description) for each in description.api.resources if each.actions
    ]
    for group in description.api.groups:
        operations = tuple(named.operation(each) for each in group.operations)
        parameters = tuple(named.parameters(group.operations))
        made.append(Covered(group.name, named.pages(group.operations), (), operations, parameters))
    return tuple(sorted(made, key=lambda each: each.name))


def _resource(
    resource: Resource, contexts: Sequence[Context], named: _Named, description: Description
) -> Covered:
    own = [action.operation for action in resource.actions]
    about = [each for each in contexts if each.pages[0].resource == resource.type]
    listed = frozenset[str]().union(*(each.listed for each in about))
    shown = frozenset[str]().union(*(each.shown for each in about))
    fields = (Part(key, key in listed, key in shown) for key in _keys(resource, description))
    pages = {page.name for each in about for page in each.pages} | set(named.pages(own))
    operations = tuple(named.operation(each) for each in own)
    return Covered(
        resource.type, tuple(sorted(pages)), tuple(fields), operations, tuple(named.parameters(own))
    )


def _keys(resource: Resource, description: Description) -> list[str]:
    """The members of a resource type, in replies and in requests."""
    sides = Sides(description)
    found: dict[str, None] = {}
    for action in resource.actions:
        for holds in ("fields", "arguments"):
            if action.kind in ("list", "retrieve", "create", "update"):
                schema = data_schema(action, description, holds)
                found |= dict.fromkeys(sides.of_schema(schema).members if schema else ())
    return list(found)


class _Named:
    """The operations and parameters that pages name."""

    def __init__(self, pages: Iterable[Page], description: Description) -> None:
        self.tables: dict[str, set[str]] = {}
        self.examples: dict[str, set[str]] = {}
        self.places: dict[str, set[str]] = {}
        self.listed: set[str] = set()
        self.shown: set[str] = set()
        sides = Sides(description)
        for page in pages:
            self._calls(page, description)
            for part in parts(page, description):
                self._tables(part, sides)
            self._lists(page, description)

    def _tables(self, page: Page, sides: Sides) -> None:
        for table in page.tables:
            operation = sides.operation(page, table)
            if operation and table.holds == "parameters":
                names = {row.name for row in table.rows if row.name}
                self.tables.setdefault(operation.pointer, set()).update(names)

    def _calls(self, page: Page, description: Description) -> None:
        for endpoint in page.endpoints:
            operation = (
                description.operation_at(endpoint.method, endpoint.target) if endpoint.method else None
            )
            if operation:
                self.listed.add(operation.pointer)
                self.places.setdefault(operation.pointer, set()).add(page.name)
        for exchange in page.exchanges:
            request = exchange.request
            operation = description.operation_at(request.method, request.target) if request.method else None
            if operation:
                self.shown.add(operation.pointer)
                self.places.setdefault(operation.pointer, set()).add(page.name)
                names = addresses.parameters(request.target)
                self.examples.setdefault(operation.pointer, set()).update(names)

    def _lists(self, page: Page, description: Description) -> None:
        for listing in page.lists:
            action = description.action(page.resource, listing.operation)
            if action:
                name = "filter" if listing.holds == "filters" else "sort"
                self.tables.setdefault(action.operation.pointer, set()).add(name)

    def operation(self, operation: Operation) -> Part:
        """An operation; a page lists it where it names its method and address."""
        name = f"{operation.method.upper()} {operation.path}"
        return Part(name, operation.pointer in self.listed, operation.pointer in self.shown)

    def parameters(self, operations: Iterable[Operation]) -> Iterator[Part]:
        """The parameters of operations. Those of the path are in every address that a page names."""
        for operation in operations:
            for parameter in operation.parameters:
                yield self._parameter(operation, parameter)

    def _parameter(self, operation: Operation, parameter: Parameter) -> Part:
        name = f"{parameter.name} of {operation.method.upper()} {operation.path}"
        known = self.tables.get(operation.pointer, set()), self.examples.get(operation.pointer, set())
        listed, shown = (any(queries.is_known(each, (parameter.name,)) for each in names) for names in known)
        if parameter.location == "path":
            listed = listed or operation.pointer in self.listed
            shown = shown or operation.pointer in self.shown
        return Part(name, listed, shown)

    def pages(self, operations: Iterable[Operation]) -> tuple[str, ...]:
        """The pages that name any of the operations."""
        found = (self.places.get(operation.pointer, set()) for operation in operations)
        return tuple(sorted(set[str]().union(*found)))
