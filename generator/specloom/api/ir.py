"""The API as the targets see it: frozen, complete when built, no template and no language detail
but the Python names, which are decided once for the whole document.

A ``JsonSchema`` here is *lifted*: JSON Schema 2020-12 with known keywords only, whose every ``$ref`` is
``#/$defs/NAME`` with NAME the Python name of one of ``Api.schemas``. Objects with properties are always
such a named schema, never inline.

A ``pointer`` is a JSON pointer into ``Api.document``, the bundled document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

JsonSchema = Mapping[str, Any]
Cardinality = Literal["one", "many"]
ActionKind = Literal["list", "retrieve", "create", "update", "delete", "related", "linkage", "action"]
ParameterLocation = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A named schema: a model of its own. ``name`` is the class name.

    ``names`` gives the Python name of every member under ``properties``, by its name on the wire.
    """

    name: str
    json: JsonSchema
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    description: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """A member of a resource object's ``attributes`` (JSON:API 1.1, section 7.2.2.1).

    An attribute named ``id`` is the client-generated id of requests that create: no other can have the name.

    ``separator`` stands between the items of a text that is a list, such as ``,``; "" for any other.
    ``read``, ``create`` and ``update`` are its schemas in replies and in the two kinds of request;
    None where it has no place there. ``filterable`` and ``sortable`` are None where the document
    says nothing about any attribute of the resource.
    """

    name: str
    python_name: str
    description: str = ""
    read: JsonSchema | None = None
    create: JsonSchema | None = None
    update: JsonSchema | None = None
    create_required: bool = False
    update_required: bool = False
    filterable: bool | None = None
    sortable: bool | None = None
    trigger: bool = False
    separator: str = ""
    deprecated: bool = False
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """A member of a resource object's ``relationships`` (JSON:API 1.1, section 7.2.2.2).

    ``targets`` are resource types, as on the wire; a type outside ``Api.resources`` keeps its name;
    empty where nothing in the document tells the type, so that it may be any.
    ``exact`` is False where the document's own shape of the linkage is doubtful: readers then take
    one identifier or a list.
    """

    name: str
    python_name: str
    cardinality: Cardinality
    targets: tuple[str, ...]
    exact: bool = True
    polymorphic: bool = False
    description: str = ""
    creatable: bool = False
    updatable: bool = False
    create_required: bool = False
    update_required: bool = False
    nullable: bool = True
    filterable: bool | None = None
    sortable: bool | None = None
    includable: bool | None = None
    deprecated: bool = False
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A path, query, header or cookie parameter; ``explode`` and ``style`` have OpenAPI's defaults."""

    name: str
    python_name: str
    location: ParameterLocation
    required: bool
    schema: JsonSchema
    description: str = ""
    style: str = "form"
    explode: bool = True
    deprecated: bool = False
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An example of a media type. ``name`` is its key under ``examples``, or "" for a lone ``example``."""

    name: str
    value: Any
    summary: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A body in one media type. ``pointer`` is that of its schema in ``Api.document``, "" if it has none.

    ``schema`` is the lifted schema, empty if the body has none; None for JSON:API bodies that a resource
    describes, and for JSON:API error documents.
    """

    media_type: str
    pointer: str = ""
    schema: JsonSchema | None = None
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A request body."""

    required: bool
    media: tuple[Media, ...]
    description: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A reply. ``status`` is ``"200"``, a range such as ``"4XX"``, or ``"default"``."""

    status: str
    description: str
    media: tuple[Media, ...] = ()
    headers: tuple[Parameter, ...] = ()
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method of one path. ``id`` is the document's ``operationId``, or made of method and path."""

    id: str
    python_name: str
    method: str
    path: str
    summary: str = ""
    description: str = ""
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    tags: tuple[str, ...] = ()
    deprecated: bool = False
    secured: bool = True
    documentation_url: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumber:
    """A whole number that says which page a list gives (``number``, ``offset``), or how much it holds.

    ``member`` is its name in ``page``; ``minimum`` of a number or an offset is that of the first page.
    """

    member: str
    minimum: int
    maximum: int | None = None
    required: bool = False
    description: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """How the pages of a list are turned, as its operation's parameters say (JSON:API 1.1, section 6.4).

    By ``number`` or by ``offset``, if it takes one of them, else by links only. ``cursors`` are the other
    members of a parameter ``page``, such as ``page[after]``; those that are parameters of their own are among
    the operation's. ``assumed`` says that no list of the document declares anything: the numbers are what
    JSON:API's own examples have.
    """

    numbers: tuple[PageNumber, ...] = ()
    cursors: tuple[Parameter, ...] = ()
    assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An operation in its part for a resource.

    ``related`` and ``linkage`` have ``relationship`` set: one leads to the related resources, the other reads
    or writes what the relationship consists of (``/articles/{id}/relationships/author``; JSON:API 1.1,
    section 9.3). ``action`` is anything else below a member or collection path, such as
    ``POST /memberships/{id}/resend``; what it takes, if anything, is in ``attributes`` (their ``create``
    schema and ``create_required``) and ``relationships``. ``sends`` is the type of the resource object that
    holds them, "" for the resource's own: ``POST /articles/{id}/comments`` sends ``comments``. An action that
    takes or gives anything but resource documents has lifted schemas in its operation's media, as the
    operations of groups have.

    ``targets`` are the resource types of the reply's primary data, empty if it has none or they are
    unknown; ``cardinality`` says whether that is one resource object or a list. ``optional`` says whether a
    call that creates, updates or acts may be answered without a resource: with 202, which says that it is not
    done yet, or with 204. Resources of other types in a 202 are among ``targets``, after the resource's own.
    ``meta`` is the pointer of one of ``Api.metas``, "" where the reply is no page or the document tells
    nothing of its ``meta``. ``paging`` is None where the reply is no page.
    """

    kind: ActionKind
    python_name: str
    operation: Operation
    relationship: str = ""
    attributes: tuple[Attribute, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    sends: str = ""
    targets: tuple[str, ...] = ()
    cardinality: Cardinality = "one"
    optional: bool = False
    meta: str = ""
    paging: Paging | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MetaMember:
    """A member of a page's ``meta``; ``schema`` says its JSON types and nothing else."""

    name: str
    python_name: str
    schema: JsonSchema
    required: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMeta:
    """What the ``meta`` of a page holds (JSON:API 1.1, section 7.1). ``name`` is the class name."""

    name: str
    members: tuple[MetaMember, ...]
    description: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A plain query filter that the document lists; ``name`` is what the brackets of ``filter[ids]`` hold.

    ``separator`` stands between several values; "" where each is a parameter of its own.
    """

    name: str
    schema: JsonSchema
    separator: str = ","
    description: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A JSON:API resource type: what its objects hold and what can be done with them.

    ``type`` is the wire name, ``module`` the Python module and accessor on the client
    (``price_lists``), ``model`` the class of one (``PriceList``), ``collection`` the class
    name of the accessor (``PriceLists``). ``path`` is the collection's path, or the singleton's; a type
    that only other resources' replies hold has neither path nor actions. ``include_paths`` are the only
    paths that can be included, empty where the document does not list whole paths.
    that only other resources' replies hold has neither path nor actions. ``guessed`` says that no schema
    settles the type, so that it follows from an example or the path and may be another on the wire.
    """

    type: str
    module: str
    model: str
    collection: str
    path: str
    guessed: bool = False
    singleton: bool = False
    description: str = ""
    attributes: tuple[Attribute, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    actions: tuple[Action, ...] = ()
    filters: tuple[Filter, ...] = ()
    predicates: tuple[str, ...] = ()
    include_paths: tuple[str, ...] = ()
    deprecated: bool = False
    successor: str = ""
    documentation_url: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Plain operations that share their first tag: ``client.NAME.OPERATION()``."""

    name: str
    class_name: str
    description: str = ""
    operations: tuple[Operation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """A variable of a server's URL template.

    ``placeholder`` says that the default is no value of any server, so that callers have to give one.
    """

    name: str
    python_name: str
    default: str
    enum: tuple[str, ...] = ()
    description: str = ""
    placeholder: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A base URL, with its template variables."""

    url: str
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """How a caller proves who they are. ``name`` is the header, query or cookie name of an ``apiKey``."""

    key: str
    type: Literal["bearer", "basic", "apiKey", "oauth2", "other"]
    name: str = ""
    location: str = ""
    description: str = ""
    token_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """How webhooks are signed: an HMAC of the raw body, in a header.

    ``algorithm`` is the hash (``sha256``), ``encoding`` is ``base64`` or ``hex``;
    ``prefix`` stands before it.
    """

    header: str
    algorithm: str
    encoding: str
    prefix: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """Everything a target may use."""

    title: str
    version: str
    description: str
    document: Mapping[str, Any]
    servers: tuple[Server, ...] = ()
    security: tuple[SecurityScheme, ...] = ()
    resources: tuple[Resource, ...] = ()
    groups: tuple[Group, ...] = ()
    schemas: tuple[Schema, ...] = ()
    metas: tuple[PageMeta, ...] = ()
    signature: Signature | None = None
