"""The calls about a resource type: what is sent, and how the answer is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast

from .answers import ACCEPTED, Answer, accepted
from .core import JSON_API, Call, RawReply, fill, path_segment
from .decode import Data, Shape
from .document import Document, UnreadableError
from .errors import InvalidArgumentError
from .identity import resource_id
from .paging import ASSUMED, Paging
from .plain import to_json
from .query import query_pairs
from .relationships import Relationship, ToMany, ToOne
from .resource import Resource
from .resource_type import ResourceType
from .styles import place_parameters
from .types import ManyQuery, OneQuery
from .values import ResourceIdentifier

if TYPE_CHECKING:
    from .transport import AsyncTransport, SyncTransport

T = TypeVar("T")
R = TypeVar("R", bound=Resource)
Id = Resource | str | None
P = TypeVar("P")
MakePage = Callable[[Sequence[Any], Document], P]


@dataclass(frozen=True, eq=False)
class Action(Generic[T]):
    """What is declared of an operation below a resource that is none of JSON:API's own.

    Attributes:
        method: Its method.
        path: Its path template; ``{id}`` is the member's id.
        accepts: The ``TypedDict`` of its arguments.
        reply: Whether it answers with nothing to read, a resource, or a list.
        targets: The types of what it answers with, if they are not the resource's own.
        sends: Whether a body is sent although there are no arguments.
        type: The type of the resource object that is sent, if it is not the resource's own.
        names: Python name to name on the wire of the attributes of such an object, where they differ.
        identified_by: The path parameter that holds the id of such an object, "" where it is created.
        optional: Whether it may answer without a resource, which is None then.
        echoes: Whether an answer without a resource says that it is now as it was sent.
        paging: What says which page of a list it gives.
    """

    method: str
    path: str
    _: KW_ONLY
    accepts: type | None = None
    reply: Literal["none", "one", "many"] = "none"
    targets: tuple[str, ...] = ()
    sends: bool = False
    type: str = ""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    identified_by: str = ""
    optional: bool = False
    echoes: bool = False
    paging: Paging = ASSUMED


class LinkageChange(NamedTuple):
    """A change of what a relationship consists of: ``PATCH`` replaces it, ``POST`` adds, ``DELETE`` removes.

    ``nullable`` says whether a to-one relationship can be unset.
    """

    method: Literal["PATCH", "POST", "DELETE"]
    value: object
    nullable: bool = True


class _Target(NamedTuple):
    """What a request is about: a member's id, the query, and whose names the query holds.

    ``paging`` is what the operation takes that says which page it gives.
    """

    id: Id
    query: OneQuery
    names: ResourceType
    paging: Paging = ASSUMED


class ResourceCalls(Generic[R]):
    """Makes the calls of one resource type."""

    def __init__(self, transport: SyncTransport | AsyncTransport, cls: type[R]) -> None:
        self._transport = transport
        self._core = transport.core
        self._cls = cls
        self._resource = cls.__resource_type__

    def list(self, query: ManyQuery, page: MakePage[P]) -> Call[P]:
        """``GET`` of the collection."""
        target = _Target(None, query, self._resource, self._resource.paging_of("list"))
        return self._call("GET", self._path("list"), target, self._page_reader(page, query, self._cls))

    def retrieve(self, id: Id, query: OneQuery) -> Call[R]:
        """``GET`` of one resource; of the singleton when ``id`` is None."""
        return self._call("GET", self._path("retrieve"), self._own(id, query), self._reader(query, self._cls))

    def create(self, accepts: type, arguments: Mapping[str, object], query: OneQuery) -> Call[R]:
        """``POST`` to the collection."""
        body = self._body(accepts, arguments, None, "create")
        read = self._written("create", query, body)
        return self._call("POST", self._path("create"), self._own(None, query), read, body)

    def update(self, id: Id, accepts: type, arguments: Mapping[str, object], query: OneQuery) -> Call[R]:
        """``PATCH`` of one resource."""
        body = self._body(accepts, arguments, id, "update")
        read = self._written("update", query, body)
        return self._call("PATCH", self._path("update"), self._own(id, query), read, body)

    def delete(self, id: Id, query: OneQuery) -> Call[None]:
        """``DELETE`` of one resource."""
        return self._call("DELETE", self._path("delete"), self._own(id, query), _nothing)

    def to_one(self, relationship: ToOne[T], id: Id, query: OneQuery) -> Call[T]:
        """``GET`` of the resource that a to-one relationship leads to."""
        shape: Shape = "one" if relationship.exact else "either"

        def read(reply: RawReply) -> T:
            data, _ = self._read(reply, shape, query, self._classes(relationship.targets))
            if isinstance(data, list):
                if len(data) > 1:
                    raise UnreadableError("it has several resources where one belongs")
                data = data[0] if data else None
            return cast("T", data)

        return self._related(relationship, id, query, read)

    def to_many(self, relationship: ToMany[T], id: Id, query: ManyQuery, page: MakePage[P]) -> Call[P]:
        """``GET`` of the resources that a to-many relationship leads to."""
        shape: Shape = "many" if relationship.exact else "either"
        read = self._page_reader(page, query, *self._classes(relationship.targets), shape=shape)
        return self._related(relationship, id, query, read)

    def linkage(self, relationship: Relationship, id: Id, query: OneQuery) -> Call[ResourceIdentifier | None]:
        """``GET`` of what a to-one relationship consists of."""

        def read(reply: RawReply) -> ResourceIdentifier | None:
            found, _ = self._read_linkage(reply, relationship)
            if len(found) > 1:
                raise UnreadableError("it has several identifiers where one belongs")
            return found[0] if found else None

        return self._linkage_call(relationship, id, query, read)

    def linkages(self, relationship: Relationship, id: Id, query: ManyQuery, page: MakePage[P]) -> Call[P]:
        """``GET`` of what a to-many relationship consists of."""

        def read(reply: RawReply) -> P:
            return page(*self._read_linkage(reply, relationship))

        return self._linkage_call(relationship, id, query, read)

    def link(self, change: LinkageChange, relationship: Relationship, id: Id, query: OneQuery) -> Call[None]:
        """A change of what a relationship consists of."""
        from .linkage import linkage_document

        body = linkage_document(change, relationship, self._resource.type)
        call = self._linkage_call(relationship, id, query, _nothing)
        headers = {**call.headers, "content-type": JSON_API}
        return call._replace(method=change.method, content=body, headers=headers)

    def _linkage_call(
        self, relationship: Relationship, id: Id, query: OneQuery, read: Callable[[RawReply], P]
    ) -> Call[P]:
        kind = f"linkage:{relationship.name}"
        target = _Target(id, query, self._resource, self._resource.paging_of(kind))
        return self._call("GET", self._path(kind), target, read)

    def _read_linkage(
        self, reply: RawReply, relationship: Relationship
    ) -> tuple[Sequence[ResourceIdentifier], Document]:
        from .linkage import read_linkage

        return read_linkage(_json_api(reply), relationship)

    def action(self, action: Action[T], id: Id, arguments: Mapping[str, object], query: OneQuery) -> Call[T]:
        """Another operation; the answer is a resource or nothing."""
        body = self._action_body(action, id, arguments, query)
        read = self._acted_on(action, query, body) if action.reply == "one" else _nothing
        return cast(
            "Call[T]", self._call(action.method, action.path, self._acted(action, id, query), read, body)
        )

    def action_many(
        self,
        action: Action[Any],
        id: Id,
        arguments: Mapping[str, object],
        query: ManyQuery,
        page: MakePage[P],
    ) -> Call[P]:
        """Another operation; the answer is a list."""
        read = self._page_reader(page, query, *self._action_classes(action))
        body = self._action_body(action, id, arguments, query)
        return self._call(action.method, action.path, self._acted(action, id, query), read, body)

    def _action_classes(self, action: Action[Any]) -> tuple[type[Resource], ...]:
        return self._classes(action.targets) if action.targets else (self._cls,)

    def _action_body(
        self, action: Action[Any], id: Id, arguments: Mapping[str, object], query: OneQuery
    ) -> bytes | None:
        if action.accepts is None and not action.sends:
            return None
        name = action.path.rpartition("/")[2]
        if not action.type:
            return self._body(action.accepts, arguments, id, name)
        return self._other_body(action, arguments, query, f"{name} {self._resource.type}")

    def _other_body(
        self, action: Action[Any], arguments: Mapping[str, object], query: OneQuery, call: str
    ) -> bytes:
        """The body that holds a resource object of another type."""
        from .arguments import Written, resource_document, written_by

        cls = self._core.service.registry.get(action.type)
        declared = written_by(cls) if cls else Written(action.type, {}, {})
        written = declared._replace(names={**declared.names, **action.names})
        given = {parameter.name: value for parameter, value in query.get("parameters") or ()}
        own = resource_id(given.get(action.identified_by), written.type) if action.identified_by else None
        return to_json(resource_document(written, action.accepts, arguments, id=own, call=call))

    def _related(
        self, relationship: Relationship, id: Id, query: OneQuery, read: Callable[[RawReply], P]
    ) -> Call[P]:
        # Names in the query are those of the resources that come back.
        kind = f"related:{relationship.name}"
        target = _Target(id, query, self._names(relationship.targets), self._resource.paging_of(kind))
        return self._call("GET", self._path(kind), target, read)

    def _names(self, targets: Sequence[str]) -> ResourceType:
        """Whose names a query holds: those of the one type that comes back; unchecked if it is not known."""
        cls = self._core.service.registry.get(targets[0]) if len(targets) == 1 else None
        return cls.__resource_type__ if cls else self._resource.unchecked()

    def _path(self, kind: str) -> str:
        return self._resource.path_of(kind)

    def _own(self, id: Id, query: OneQuery) -> _Target:
        return _Target(id, query, self._resource)

    def _acted(self, action: Action[Any], id: Id, query: OneQuery) -> _Target:
        names = self._names(action.targets) if action.targets else self._resource
        return _Target(id, query, names, action.paging)

    def _call(
        self,
        method: str,
        template: str,
        target: _Target,
        read: Callable[[RawReply], P],
        body: bytes | None = None,
    ) -> Call[P]:
        id, query, names, paging = target
        placed = place_parameters(query.get("parameters") or ())
        values = dict(placed.path)
        if id is not None:
            values["id"] = path_segment(resource_id(id, self._resource.type))
        elif "{id}" in template and "id" not in values:
            raise InvalidArgumentError("id: is required")
        headers = {"accept": JSON_API}
        if body is not None:
            headers["content-type"] = JSON_API
        pairs = query_pairs(cast("ManyQuery", query), names, self._core.service.registry, paging)
        return Call(
            method=method,
            path=fill(template, values),
            query=[*pairs, *placed.query],
            headers=headers | placed.headers,
            cookies=placed.cookies,
            content=body,
            read=read,
            options=query.get("options"),
            template=template,
            paging=paging,
        )

    def _body(self, accepts: type | None, arguments: Mapping[str, object], id: Id, name: str) -> bytes:
        from .arguments import resource_document, written_by

        own = None if id is None else resource_id(id, self._resource.type)
        call = f"{name} {self._resource.type}"
        return to_json(resource_document(written_by(self._cls), accepts, arguments, id=own, call=call))

    def _classes(self, targets: Sequence[str]) -> tuple[type[Resource], ...]:
        found = [self._core.service.registry.get(target) for target in targets]
        return tuple(cls for cls in found if cls)

    def _reader(self, query: OneQuery, *classes: type[Any]) -> Callable[[RawReply], Any]:
        def read(reply: RawReply) -> Any:
            data, _ = self._read(reply, "one", query, classes)
            if data is None:
                raise UnreadableError("its data is null where a resource belongs")
            return data

        return read

    def _written(self, kind: str, query: OneQuery, sent: bytes) -> Callable[[RawReply], Any]:
        """Reads the answer to a ``create`` or an ``update``."""
        others = self._resource.alternatives.get(kind, ())
        types = tuple(type for type in others if type is not None)
        return Answer(
            self._one(query, self._cls, *self._classes(types)),
            (self._cls, *self._classes(types)),
            types=types,
            optional=None in others,
            echo=partial(self._echo, sent),
        )

    def _acted_on(
        self, action: Action[Any], query: OneQuery, sent: bytes | None
    ) -> Callable[[RawReply], Any]:
        classes = self._action_classes(action)
        return Answer(
            self._one(query, *classes),
            classes,
            types=action.targets,
            optional=action.optional,
            echo=partial(self._echo, sent) if sent is not None and action.echoes else None,
        )

    def _one(self, query: OneQuery, *classes: type[Resource]) -> Callable[[RawReply], Data]:
        return lambda reply: self._read(reply, "one", query, classes)[0]

    def _echo(self, sent: bytes) -> Data:
        """What was sent, read as the answer. A singleton's id is not sent; it is empty then."""
        if self._resource.singleton:
            sent = sent.replace(b'{"data":{', b'{"data":{"id":"",', 1)
        try:
            return self._decoded(sent, "one", self._cls)[0]
        except UnreadableError:
            raise UnreadableError("it has no body, so the id of the resource is unknown") from None

    def _page_reader(
        self, page: MakePage[P], query: OneQuery, *classes: type[Resource], shape: Shape = "many"
    ) -> Callable[[RawReply], P]:
        def read(reply: RawReply) -> P:
            data, document = self._read(reply, shape, query, classes)
            return page(data if isinstance(data, list) else [data] if data else [], document)

        return read

    def _read(
        self, reply: RawReply, shape: Shape, query: OneQuery, classes: Sequence[type[Resource]]
    ) -> tuple[Data, Document]:
        return self._decoded(_json_api(reply), shape, *classes, linked=bool(query.get("include")))

    def _decoded(
        self, content: bytes, shape: Shape, *classes: type[Resource], linked: bool = True
    ) -> tuple[Data, Document]:
        read = self._core.decoder.read(content, shape, *classes, linked=linked)
        # For what its resources fetch later.
        read.document.__transport__ = self._transport
        return read.data, read.document


def _json_api(reply: RawReply) -> bytes:
    """The body of a reply that has to hold a document."""
    if not reply.content:
        if reply.status == ACCEPTED:
            raise accepted(reply)
        raise UnreadableError("it has no body")
    if not reply.is_json:
        raise UnreadableError(f"it is {reply.media_type}, not {JSON_API}")
    return reply.content


def _nothing(reply: RawReply) -> None:
    """What a reply stands for that need not have a body: not a page that something on the way sent."""
    if reply.content and reply.media_type in {"text/html", "application/xhtml+xml"}:
        raise UnreadableError(f"it is {reply.media_type}, which the service does not send")
