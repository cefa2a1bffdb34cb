"""What templates are given: everything decided, so that a template has only to write it down.

``Code`` is text in the language of the file; a plain ``str`` is a name unless the field says otherwise.
A change here is a change of the interface that templates/README.md documents.
"""

from __future__ import annotations

from dataclasses import dataclass

from .docs import Doc
from .imports import Imports
from .render import Code

_NOTHING = Code("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a method. ``default`` is "" where there is none."""

    name: str
    annotation: Code
    default: Code = _NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method: ``call`` is the expression that it returns, to be awaited in asynchronous classes.

    ``positional`` arguments come before the ``keywords``, which take no position; ``rest`` is the annotation
    of ``**arguments``, "" where there are none. One that is not ``awaited`` is no coroutine in either class.
    ``single`` says that it makes one call, so that ``with_raw_response`` has it, too.
    """

    name: str
    positional: tuple[Argument, ...]
    keywords: tuple[Argument, ...]
    rest: Code
    returns: Code
    doc: Doc
    call: Code
    awaited: bool = True
    single: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of a class body. ``annotation`` or ``value`` is "" where there is none.

    ``is_property`` says that type checkers shall take it for a property, so that they tell of reading it.
    """

    name: str
    annotation: Code = _NOTHING
    value: Code = _NOTHING
    doc: Doc
    is_property: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Class:
    """A class of annotated members: the arguments of a method, or a shared model."""

    name: str
    base: Code
    doc: Doc
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadModel:
    """The class of resource objects. ``declaration`` is the expression of its ``__resource_type__``.

    ``filters`` is the declaration of ``filter``; empty where only models are asked for. ``inputs`` are what
    relationships take when a resource is made by hand.
    """

    name: str
    doc: Doc
    declaration: Code
    attributes: tuple[Member, ...]
    relationships: tuple[Member, ...]
    filters: tuple[Member, ...] = ()
    inputs: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Constant:
    """An assignment at the top of a module."""

    name: str
    annotation: Code = _NOTHING
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Accessor:
    """A class of methods that call the service: those of a resource, or a group of plain operations.

    ``model`` is the resource's class, "" for a group. Of the two classes of methods one is ``asynchronous``.
    """

    name: str
    base: Code
    model: str
    doc: Doc
    asynchronous: bool
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceModule:
    """``resources/MODULE.py``: the read model, argument types, declarations and two classes of methods.

    Without ``constants`` and ``accessors`` where only models are asked for.
    """

    doc: Doc
    exports: tuple[str, ...]
    imports: Imports
    model: ReadModel
    arguments: tuple[Class, ...]
    constants: tuple[Constant, ...]
    accessors: tuple[Accessor, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterClass:
    """Where filters of a resource begin: a class that is called with its plain filters.

    ``arguments`` is the annotation of ``**filters``; ``returns`` and ``call`` are what a call returns and
    its docstring.
    """

    name: str
    base: Code
    doc: Doc
    arguments: Code
    returns: Code
    call: Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryModule:
    """A module below ``queries/``: what can be included, sorted by, asked for and filtered by."""

    doc: Doc
    exports: tuple[str, ...]
    imports: Imports
    constants: tuple[Constant, ...]
    aliases: tuple[Member, ...]
    classes: tuple[Class, ...]
    filters: tuple[FilterClass, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationsModule:
    """``operations/GROUP.py``."""

    doc: Doc
    exports: tuple[str, ...]
    imports: Imports
    constants: tuple[Constant, ...]
    accessors: tuple[Accessor, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsModule:
    """``models.py``."""

    exports: tuple[str, ...]
    imports: Imports
    classes: tuple[Class, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistryEntry:
    """Where the class of a resource type is. ``type`` is foreign text."""

    type: str
    module: str
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """``resources/__init__.py``. ``constants`` are what the modules share.

    ``signature`` is the expression of how webhooks are signed, "" where the document does not say it.
    """

    imports: Imports
    entries: tuple[RegistryEntry, ...]
    constants: tuple[Constant, ...]
    signature: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A property of the clients that opens a class of methods: cached, unless it is deprecated."""

    name: str
    module: Code
    class_name: str
    doc: Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A variable of the server's URL: its name there, which is foreign text, and the argument for it."""

    wire: str
    argument: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """One of the two clients: the arguments of its constructor, what it makes of them, and what it opens.

    ``base`` is its class in the runtime; each of ``credentials`` is an expression of arguments. ``overloads``
    are the ways to give the arguments where they are not independent of each other; none where they are.
    """

    name: str
    base: str
    doc: Doc
    arguments: tuple[Argument, ...]
    variables: tuple[Variable, ...]
    credentials: tuple[Code, ...]
    properties: tuple[Property, ...]
    overloads: tuple[tuple[Argument, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientModule:
    """``_client.py``. ``service`` is the expression that describes the service."""

    exports: tuple[str, ...]
    imports: Imports
    service: Code
    clients: tuple[Client, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where an exported name is: a module, with ``:`` and its name there if that is another."""

    name: str
    place: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageModule:
    """``__init__.py``. ``homes`` leaves out what the runtime has under the same name."""

    doc: Doc
    exports: tuple[str, ...]
    imports: Imports
    homes: tuple[Home, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """``pyproject.toml``. ``description`` is foreign text."""

    name: str
    version: Code
    package: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the README's tables: ``client.ACCESSOR.METHOD()``. ``type`` and ``text`` are foreign text."""

    accessor: str
    type: str
    model: str
    methods: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Readme:
    """``README.md``. ``title`` and ``description`` are foreign text; ``program``, ``queries`` and
    ``async_queries`` are lines of Python.

    ``signature_header``, foreign text, is the header of webhooks' signatures, "" if that is not known.
    ``complete`` is false where only models are asked for. ``constructor`` are arguments of the client, as
    Python; ``with_source`` the same with a source of tokens. ``token_url`` is an argument for where those are
    had, "" where the document says it. ``examples`` tells whether there is an ``EXAMPLES.md``. ``fetched``,
    ``by_hand``, ``mocked`` and ``kept`` are programs: what resources fetch, how tests make them and answer
    calls, and how they are kept.
    """

    title: str
    description: str
    distribution: str
    package: str
    client: str
    async_client: str
    error: str
    program: tuple[Code, ...]
    resources: tuple[Row, ...]
    groups: tuple[Row, ...]
    complete: bool
    constructor: tuple[Code, ...]
    with_source: tuple[Code, ...]
    token_url: Code
    examples: bool
    queries: tuple[Code, ...] = ()
    async_queries: tuple[Code, ...] = ()
    signature_header: str = ""
    fetched: tuple[Code, ...] = ()
    by_hand: tuple[Code, ...] = ()
    mocked: tuple[Code, ...] = ()
    kept: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A program that shows a feature. ``async_program`` is empty where nothing is awaited."""

    title: Code
    text: Code
    program: tuple[Code, ...]
    async_program: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """``EXAMPLES.md``."""

    package: str
    examples: tuple[Example, ...]
