"""What documentation pages state, as data: fields, arguments, lists and examples, each with its line.

One YAML file holds the facts of one page; ``facts.schema.json`` is their form. Nothing here knows what
an API description says: comparing the two is the affair of ``compare``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal, Protocol

from ..diagnostics import Finding, Level, Position, SpecloomError
from ..source.files import File
from ..source.pointer import Tokens, join, split
from . import forms, order, stand_ins
from .stand_ins import StandIns

Operation = Literal["list", "retrieve", "create", "update", "delete"]
Kind = Literal["object", "create", "list", "retrieve", "update", "delete", "guide", "resource"]


class Unstated:
    """The type of ``UNSTATED``, for values where None would be null."""

    def __repr__(self) -> str:
        return "UNSTATED"


UNSTATED: Final = Unstated()


class Origin(Protocol):
    """Where facts come from: a file that records them, or a page that has just been read."""

    @property
    def value(self) -> Any:
        """The facts as data."""
        ...

    @property
    def name(self) -> str:
        """What a person calls the file."""
        ...

    def position(self, tokens: Tokens) -> Position:
        """Where the fact stands in that file."""
        ...


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a fact is: a line of the page, and the place in the file that it was read from.

    That is the page itself, or a file that records the page's facts.
    """

    page: str
    line: int
    file: Origin = field(repr=False, compare=False)
    tokens: Tokens = ()

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"

    @property
    def position(self) -> Position:
        return self.file.position(self.tokens)

    @property
    def pointer(self) -> str:
        return join(self.tokens)

    @property
    def is_recorded(self) -> bool:
        """Whether a file records the fact, so that its position is not in the page."""
        return isinstance(self.file, File)

    @property
    def printed(self) -> Position:
        """The place in the page."""
        return Position(self.page, self.line) if self.is_recorded else self.position


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
    nullable: bool | None = None
    minimum: float | None = None
    maximum: float | None = None
    minLength: int | None = None  # noqa: N815 - named as in JSON Schema
    maxLength: int | None = None  # noqa: N815
    deprecated: bool | None = None
    example: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The fields of a resource object, or the arguments or parameters of an operation.

    ``method`` and ``target`` are those of the operation, where the page gives them.
    """

    spot: Spot
    holds: Literal["fields", "arguments", "parameters"]
    operation: Operation | None
    rows: tuple[Row, ...]
    method: str = ""
    target: str = ""


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
    """An example's JSON. ``value`` is what the page prints, with all its faults and stand-ins."""

    spot: Spot
    value: Any
    stand_ins: StandIns

    def at(self, tokens: Tokens) -> Spot:
        """The spot of a member. A file that records it keeps the line breaks, which tell the page's line."""
        here = (*self.spot.tokens, "json")
        tokens = (*here, *tokens)
        line = self.spot.file.position(tokens).line
        if self.spot.is_recorded:
            begins = self.spot.file.position(here).line + 1
            line = self.spot.line + max(line - begins, 0)
        return Spot(self.spot.page, line, self.spot.file, tokens)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """An example request. Method and target are ``""`` where the page shows a reply alone."""

    spot: Spot
    method: str
    target: str
    headers: dict[str, str]
    body: Body | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An example reply. The status is 0 where the page gives none."""

    spot: Spot
    status: int
    headers: dict[str, str]
    body: Body | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """An example request with its reply. The operation is None where it is none of a resource type's own."""

    operation: Operation | None
    request: Request
    reply: Reply


@dataclass(frozen=True, slots=True)
class Unclear:
    """Something on a page that was not understood, and why."""

    spot: Spot
    what: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One documentation page. ``age`` is its place in the order of pages, None if it has none there."""

    spot: Spot
    title: str
    kind: Kind
    resource: str
    age: int | None = None
    endpoints: tuple[Endpoint, ...] = ()
    tables: tuple[Table, ...] = ()
    lists: tuple[Listing, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    unread: tuple[Unclear, ...] = ()

    @property
    def name(self) -> str:
        return self.spot.page

    def is_newer(self, other: Page) -> bool:
        """Whether this page is known to be newer than another one."""
        return self.age is not None and other.age is not None and self.age > other.age

    def is_level(self, other: Page) -> bool:
        """Whether these are two pages of which neither is known to be newer."""
        return self.name != other.name and not self.is_newer(other) and not other.is_newer(self)


@dataclass(frozen=True, slots=True)
class Facts:
    """All pages, in the order of their names."""

    pages: tuple[Page, ...]

    def about(self, resource: str) -> tuple[Page, ...]:
        """The pages about one resource type, oldest first, those without an age before all others."""
        pages = [page for page in self.pages if page.resource == resource]
        return tuple(sorted(pages, key=lambda page: -1 if page.age is None else page.age))

    @property
    def resources(self) -> tuple[str, ...]:
        """The resource types that have a page, in the order of the pages."""
        return tuple(dict.fromkeys(page.resource for page in self.pages if page.resource))


def load(folder: Path) -> Facts:
    """The facts of every ``*.yaml`` in the folder, in the order that its ``order.yaml`` gives.

    Raises SpecloomError with the findings of all files: unreadable ones, those not of the form, and
    two for the same page.
    """
    pages: list[Page] = []
    findings: list[Finding] = []
    for path in sorted(path for path in folder.glob("*.yaml") if path.name != order.NAME):
        try:
            pages.append(page_of(forms.read(path, "facts.schema.json", "facts-form")))
        except SpecloomError as error:
            findings += error.findings
    if not pages and not findings:
        position = Position(str(folder))
        hint = "Name the folder that holds a file for each page."
        findings.append(Finding("facts-missing", Level.ERROR, "there are no facts", position, "", hint))
    findings += _repeated(pages)
    if findings:
        raise SpecloomError(*findings)
    ages = order.load(folder, {page.name for page in pages})
    return Facts(ordered(pages, ages))


def ordered(pages: Iterable[Page], ages: order.Order) -> tuple[Page, ...]:
    """The pages by name, each with its age."""
    aged = [replace(page, age=ages.age(page.name)) for page in pages]
    return tuple(sorted(aged, key=lambda page: page.name))


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

    def __init__(self, file: Origin) -> None:
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
        return Table(
            spot=spot,
            holds=value["holds"],
            operation=value.get("operation"),
            rows=tuple(rows),
            method=value.get("method", ""),
            target=value.get("target", ""),
        )

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
        request, reply = value.get("request", {}), value.get("reply", {})
        first = request or reply
        return Exchange(
            operation=value.get("operation"),
            request=Request(
                spot=self.spot(request.get("line", first["line"]), "exchanges", index, "request"),
                method=request.get("method", ""),
                target=request.get("target", ""),
                headers=request.get("headers", {}),
                body=self.body(request, index, "request"),
            ),
            reply=Reply(
                spot=self.spot(reply.get("line", first["line"]), "exchanges", index, "reply"),
                status=reply.get("status", 0),
                headers=reply.get("headers", {}),
                body=self.body(reply, index, "reply"),
            ),
        )

    def body(self, message: dict[str, Any], index: int, side: str) -> Body | None:
        if "body" not in message:
            return None
        body = message["body"]
        spot = self.spot(body["line"], "exchanges", index, side, "body")
        omits = {split(pointer) for pointer in body.get("omits", ())}
        return Body(spot=spot, value=body["json"], stand_ins=stand_ins.find(body["json"], omits))


def page_of(file: Origin) -> Page:
    """The page whose facts a file holds, or that has been read."""
    read = _Reader(file)
    value = read.value
    return Page(
        spot=read.spot(1),
        title=value["title"],
        kind=value["kind"],
        resource=value.get("resource", ""),
        endpoints=tuple(read.endpoint(*item) for item in read.items("endpoints")),
        tables=tuple(read.table(*item) for item in read.items("tables")),
        lists=tuple(read.listing(*item) for item in read.items("lists")),
        exchanges=tuple(read.exchange(*item) for item in read.items("exchanges")),
    )
