"""What documentation pages state, as data: fields, arguments, lists and examples, each with its line.

One YAML file holds the facts of one page; ``facts.schema.json`` is their form. Nothing here knows what
an API description says: comparing the two is the affair of ``compare``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

from ..diagnostics import Finding, Level, Position, SpecloomError
from ..source.files import File
from ..source.pointer import Tokens, join
from . import forms

Operation = Literal["list", "retrieve", "create", "update", "delete"]


class Unstated:
    """The type of ``UNSTATED``, for values where None would be null."""

    def __repr__(self) -> str:
        return "UNSTATED"


UNSTATED: Final = Unstated()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a fact is: a line of the page, and the place in the file that records it."""

    page: str
    line: int
    file: File = field(repr=False, compare=False)
    tokens: Tokens = ()

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"

    @property
    def position(self) -> Position:
        return self.file.position(self.tokens)

    @property
    def pointer(self) -> str:
        return join(self.tokens)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One field or argument. Where the page is silent, members are empty, None or UNSTATED."""

    spot: Spot
    place: str = ""
    name: str = ""
    type: str | None = None
    required: bool | None = None
    default: Any = UNSTATED
    enum: tuple[Any, ...] = ()
    constant: Any = UNSTATED
    condition: str = ""
    cardinality: str = ""
    example: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The fields of a resource object, or the arguments of an operation."""

    spot: Spot
    holds: Literal["fields", "arguments"]
    operation: Operation | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The plain filters, or the sortable attributes, of an operation."""

    spot: Spot
    holds: Literal["filters", "sortable"]
    operation: Operation
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """An address that the page names, as it stands there."""

    spot: Spot
    target: str
    operation: Operation | None = None
    method: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An example's JSON. ``value`` is what the page prints, with all its faults."""

    spot: Spot
    value: Any

    def at(self, tokens: Tokens) -> Spot:
        """The spot of a member. Its line in the page is told from the line breaks, which the file keeps."""
        here = (*self.spot.tokens, "json")
        begins = self.spot.file.position(here).line + 1
        tokens = (*here, *tokens)
        below = self.spot.file.position(tokens).line - begins
        return Spot(self.spot.page, self.spot.line + max(below, 0), self.spot.file, tokens)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """An example request."""

    spot: Spot
    method: str
    target: str
    headers: dict[str, str]
    body: Body | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An example reply."""

    spot: Spot
    status: int
    headers: dict[str, str]
    body: Body | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """An example request with its reply."""

    operation: Operation
    request: Request
    reply: Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One documentation page. Of two that disagree, the one of the higher ``generation`` is right."""

    spot: Spot
    title: str
    generation: int
    kind: Literal["object", "operation", "resource"]
    resource: str
    endpoints: tuple[Endpoint, ...] = ()
    tables: tuple[Table, ...] = ()
    lists: tuple[Listing, ...] = ()
    exchanges: tuple[Exchange, ...] = ()

    @property
    def name(self) -> str:
        return self.spot.page


@dataclass(frozen=True, slots=True)
class Facts:
    """All pages, in the order of their names."""

    pages: tuple[Page, ...]

    def about(self, resource: str) -> tuple[Page, ...]:
        """The pages about one resource type, oldest first."""
        pages = [page for page in self.pages if page.resource == resource]
        return tuple(sorted(pages, key=lambda page: page.generation))

    @property
    def resources(self) -> tuple[str, ...]:
        """The resource types that have a page, in the order of the pages."""
        return tuple(dict.fromkeys(page.resource for page in self.pages))


def load(folder: Path) -> Facts:
    """The facts of every ``*.yaml`` in the folder.

    Raises SpecloomError with the findings of all files: unreadable ones, those not of the form, and
    two for the same page.
    """
    pages: list[Page] = []
    findings: list[Finding] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            pages.append(_page(forms.read(path, "facts.schema.json", "facts-form")))
        except SpecloomError as error:
            findings += error.findings
    if not pages and not findings:
        position = Position(str(folder))
        hint = "Name the folder that holds a file for each page."
        findings.append(Finding("facts-missing", Level.ERROR, "there are no facts", position, "", hint))
    findings += _repeated(pages)
    if findings:
        raise SpecloomError(*findings)
    return Facts(tuple(sorted(pages, key=lambda page: page.name)))


def _repeated(pages: list[Page]) -> Iterator[Finding]:
    first: dict[str, Page] = {}
    for page in pages:
        if earlier := first.get(page.name):
            message = f"{page.name} has its facts in {earlier.spot.file.name} already"
            spot = page.spot
            yield Finding(
                "facts-page", Level.ERROR, message, spot.position, spot.pointer, "Merge the two files."
            )
        first.setdefault(page.name, page)


class _Reader:
    """Makes the parts of a page; knows the file and the page's name."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.value: dict[str, Any] = file.value

    def spot(self, line: int, *tokens: str | int) -> Spot:
        return Spot(self.value["page"], line, self.file, tuple(str(token) for token in tokens))

    def items(self, member: str) -> Iterator[tuple[int, dict[str, Any]]]:
        yield from enumerate(self.value.get(member, ()))

    def endpoint(self, index: int, value: dict[str, Any]) -> Endpoint:
        known = {key: value[key] for key in ("operation", "method") if key in value}
        return Endpoint(spot=self.spot(value["line"], "endpoints", index), target=value["target"], **known)

    def table(self, index: int, value: dict[str, Any]) -> Table:
        rows = [
            self.row(row, self.spot(row["line"], "tables", index, "rows", number))
            for number, row in enumerate(value["rows"])
        ]
        spot = self.spot(value["line"], "tables", index)
        return Table(spot=spot, holds=value["holds"], operation=value.get("operation"), rows=tuple(rows))

    def row(self, value: dict[str, Any], spot: Spot) -> Row:
        stated = {key: member for key, member in value.items() if key != "line"}
        if "enum" in stated:
            stated["enum"] = tuple(stated["enum"])
        return Row(spot=spot, **stated)

    def listing(self, index: int, value: dict[str, Any]) -> Listing:
        spot = self.spot(value["line"], "lists", index)
        names = tuple(value["names"])
        return Listing(spot=spot, holds=value["holds"], operation=value["operation"], names=names)

    def exchange(self, index: int, value: dict[str, Any]) -> Exchange:
        request, reply = value["request"], value["reply"]
        return Exchange(
            operation=value["operation"],
            request=Request(
                spot=self.spot(request["line"], "exchanges", index, "request"),
                method=request["method"],
                target=request["target"],
                headers=request.get("headers", {}),
                body=self.body(request, index, "request"),
            ),
            reply=Reply(
                spot=self.spot(reply["line"], "exchanges", index, "reply"),
                status=reply["status"],
                headers=reply.get("headers", {}),
                body=self.body(reply, index, "reply"),
            ),
        )

    def body(self, message: dict[str, Any], index: int, side: str) -> Body | None:
        if "body" not in message:
            return None
        body = message["body"]
        return Body(spot=self.spot(body["line"], "exchanges", index, side, "body"), value=body["json"])


def _page(file: File) -> Page:
    read = _Reader(file)
    value = read.value
    return Page(
        spot=read.spot(1),
        title=value["title"],
        generation=value["generation"],
        kind=value["kind"],
        resource=value["resource"],
        endpoints=tuple(read.endpoint(*item) for item in read.items("endpoints")),
        tables=tuple(read.table(*item) for item in read.items("tables")),
        lists=tuple(read.listing(*item) for item in read.items("lists")),
        exchanges=tuple(read.exchange(*item) for item in read.items("exchanges")),
    )
