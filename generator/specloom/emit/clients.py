"""Views of the two clients: ``_client.py``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from specloom.api.ir import Api, Group, Resource, SecurityScheme, Server, ServerVariable
from specloom.api.naming import is_reserved, member, reserved

from . import text
from .context import Context
from .docs import Doc, Entry, first_sentence, sentence
from .imports import Collector
from .render import Code
from .views import Argument, Client, ClientModule, Property, Variable
from .wording import deprecation, warn

_NULLABLE_TEXT = Code("str | None")
_NONE = Code("None")
_USUAL: Mapping[str, tuple[str, ...]] = {
    "bearer": ("access_token",),
    "oauth2": ("access_token",),
    "basic": ("username", "password"),
}
"""Arguments of security schemes whose names are the same in every client."""
_KEY = "api_key"
_BEARER_FUNCTION = "bearer as bearer_credential"
_BEARER_TEXT = "The bearer token of every call, a token source, or a function that gives a token."
_SOURCES_TEXT = "Or a token source, or a function that gives a token."
_TIMEOUT_TEXT = (
    "Seconds that each phase of an attempt may take, or an ``httpx2.Timeout``; None waits for ever. "
    "Default: 30 seconds."
)
_RETRY_TEXT = (
    "When a call is made again; None for a single attempt. Default: up to 3 attempts, as long as no more "
    "than 60 seconds have passed."
)
_RATE_LIMIT = re.compile(r"rate-?limit-(limit|remaining|interval|reset)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Credential:
    """Constructor arguments that prove who calls, and the expression that makes a credential of them."""

    arguments: tuple[Entry, ...]
    expression: Code
    function: str


def client_module(context: Context) -> ClientModule:
    """The module of both clients."""
    imports = Collector("._runtime")
    imports.runtime("DEFAULT_RETRY", "DEFAULT_TIMEOUT", "Service")
    imports.use("Mapping")
    imports.take_typing("httpx2", "")
    # The runtime loads a module when a name of it is used: what only annotations mention is not.
    imports.runtime_typing("Hooks", "RateLimiter", "RetryPolicy", "Timeout")
    clients = tuple(_client(context, imports, asynchronous) for asynchronous in (False, True))
    service = _service(context, imports)
    exports = tuple(sorted(client.name for client in clients))
    return ClientModule(exports=exports, imports=imports.view(), service=service, clients=clients)


def _client(context: Context, imports: Collector, asynchronous: bool) -> Client:
    package, credentials = context.package, list(credentials_of(context))
    base = "AsyncClient" if asynchronous else "SyncClient"
    imports.runtime(base, *(credential.function for credential in credentials))
    variables = server(context).variables
    arguments = tuple(_arguments(context, imports, credentials, asynchronous))
    overloads = tuple(_overloads(variables, arguments, imports))
    properties = tuple(_properties(context, imports, "Async" if asynchronous else ""))
    if not all(each.doc.deprecated for each in properties):
        imports.use("cached_property")
    if warn(imports, properties):
        imports.use("property as _property")
    return Client(
        name=package.async_client if asynchronous else package.client,
        base=base,
        doc=_doc(context, credentials, asynchronous),
        arguments=arguments,
        overloads=overloads,
        variables=tuple(Variable(wire=each.name, argument=each.python_name) for each in variables),
        credentials=tuple(credential.expression for credential in credentials),
        properties=properties,
    )


def _arguments(
    context: Context, imports: Collector, credentials: Iterable[Credential], asynchronous: bool
) -> Iterator[Argument]:
    for variable in server(context).variables:
        yield _variable(variable, imports)
    for credential in credentials:
        for entry in credential.arguments:
            annotation = _secret(credential, imports, asynchronous)
            yield Argument(name=entry.name, annotation=annotation, default=_NONE)
    yield from _common(asynchronous)


def _overloads(
    variables: Iterable[ServerVariable], arguments: tuple[Argument, ...], imports: Collector
) -> Iterator[tuple[Argument, ...]]:
    """With what stands in the base URL, or with another base URL: a placeholder is neither."""
    wanted = {each.python_name: each for each in variables if each.placeholder}
    if not wanted:
        return
    imports.use("overload as _overload")
    yield tuple(
        Argument(name=each.name, annotation=_values(wanted[each.name])) if each.name in wanted else each
        for each in arguments
    )
    yield tuple(
        Argument(name=each.name, annotation=Code("str")) if each.name == "base_url" else each
        for each in arguments
    )


def _secret(credential: Credential, imports: Collector, asynchronous: bool) -> Code:
    """What an argument of a credential takes: a token may come from a source of tokens."""
    if credential.function != _BEARER_FUNCTION:
        return _NULLABLE_TEXT
    name = "AsyncAccessToken" if asynchronous else "AccessToken"
    imports.runtime_typing(name)
    return Code(f"{name} | None")


def _common(asynchronous: bool) -> tuple[Argument, ...]:
    http_client = "httpx2.AsyncClient" if asynchronous else "httpx2.Client"
    return (
        Argument(name="base_url", annotation=_NULLABLE_TEXT, default=_NONE),
        Argument(name="http_client", annotation=Code(f"{http_client} | None"), default=_NONE),
        Argument(name="timeout", annotation=Code("Timeout"), default=Code("DEFAULT_TIMEOUT")),
        Argument(name="headers", annotation=Code("Mapping[str, str] | None"), default=_NONE),
        Argument(name="retry", annotation=Code("RetryPolicy | None"), default=Code("DEFAULT_RETRY")),
        Argument(name="rate_limiter", annotation=Code("RateLimiter | None"), default=_NONE),
        Argument(name="hooks", annotation=Code("Hooks | None"), default=_NONE),
        Argument(name="tracing", annotation=Code("bool"), default=Code("False")),
    )


def server(context: Context) -> Server:
    """The first server with an absolute URL; one without a URL if there is none."""
    return next((each for each in context.api.servers if "://" in each.url), Server(url=""))


def _service(context: Context, imports: Collector) -> Code:
    package, chosen = context.package, server(context)
    arguments = [
        f"name={text.python(package.client)}",
        f"user_agent={text.python(f'{package.distribution}/{package.version}')}",
        f"server={text.python(chosen.url)}",
    ]
    if chosen.variables:
        pairs = (f"{text.python(each.name)}: {text.python_tuple(each.enum)}" for each in chosen.variables)
        arguments.append(f"variables={{{', '.join(pairs)}}}")
    if context.api.resources:
        imports.take(".resources", "REGISTRY")
        arguments.append("registry=REGISTRY")
    token_url = next((each.token_url for each in context.api.security if each.token_url), "")
    if token_url:
        arguments.append(f"token_url={text.python(token_url)}")
    limits = rate_limit_headers(context.api)
    if limits:
        arguments.append(f"rate_limit_headers={text.python(limits)}")
    return Code(f"Service({', '.join(arguments)})")


def rate_limit_headers(api: Api) -> dict[str, str]:
    """The headers of replies that tell the rate limit, by what they tell; of several kinds the first."""
    actions = (action.operation for resource in api.resources for action in resource.actions)
    operations = (operation for group in api.groups for operation in group.operations)
    found: dict[str, str] = {}
    for operation in (*actions, *operations):
        for header in (header for reply in operation.responses for header in reply.headers):
            match = _RATE_LIMIT.search(header.name)
            if match:
                found.setdefault(match[1].lower(), header.name.lower())
    return dict(sorted(found.items()))


def _variable(variable: ServerVariable, imports: Collector) -> Argument:
    annotation = _values(variable)
    if variable.enum:
        imports.use("Literal")
    if variable.placeholder:
        return Argument(name=variable.python_name, annotation=Code(f"{annotation} | None"), default=_NONE)
    return Argument(
        name=variable.python_name, annotation=annotation, default=Code(text.python(variable.default))
    )


def _values(variable: ServerVariable) -> Code:
    values = ", ".join(map(text.python, variable.enum))
    return Code(f"Literal[{values}]" if values else "str")


def credentials_of(context: Context) -> Iterator[Credential]:
    """A credential for each security scheme that a caller can satisfy with text."""
    taken: set[str] = {each.python_name for each in server(context).variables}
    taken |= {name for scheme in context.api.security for name in _USUAL.get(scheme.type, ())}
    told: set[str] = set()
    for scheme in context.api.security:
        credential = _usual(scheme) if scheme.type in _USUAL else _key(scheme, taken)
        names = {entry.name for entry in credential.arguments} if credential else set[str]()
        if credential is not None and not told & names:
            taken |= names
            told |= names
            yield credential


def _usual(scheme: SecurityScheme) -> Credential:
    """A token, or a name and a password: arguments with the same names in every client."""
    said = sentence(text.plain(scheme.description))
    if scheme.type == "basic":
        name = Entry("username", said or "The name of HTTP's basic authentication.")
        expression = Code("basic_credential(username, password)")
        return Credential((name, Entry("password", "Its password.")), expression, "basic as basic_credential")
    entry = Entry("access_token", f"{said} {_SOURCES_TEXT}" if said else _BEARER_TEXT)
    return Credential((entry,), Code("bearer_credential(access_token)"), _BEARER_FUNCTION)


def _key(scheme: SecurityScheme, taken: Collection[str]) -> Credential | None:
    """An API key, by the name of its scheme, or by that of what it is sent as if another has the name."""
    if scheme.type != "apiKey":
        return None
    said = sentence(text.plain(scheme.description))
    wire, location = text.python(scheme.name), text.python(scheme.location)
    names = (member(scheme.key), _KEY, member(scheme.name), f"{member(scheme.key)}_key")
    name = next((each for each in names if each not in taken and _is_usable(each)), None)
    if name is None:
        return None
    entry = Entry(name, said or f"The API key that is sent as {scheme.location} `{scheme.name}`.")
    expression = Code(f"api_key_credential({wire}, {location}, {name})")
    return Credential((entry,), expression, "api_key as api_key_credential")


def _is_usable(name: str) -> bool:
    return bool(name) and (name == _KEY or not is_reserved(name, reserved("constructors")))


def _doc(context: Context, credentials: list[Credential], asynchronous: bool) -> Doc:
    title = text.plain(context.api.title) or context.package.client
    kind = "AsyncClient" if asynchronous else "Client"
    close = "async with" if asynchronous else "with"
    said = f"A client of {title}{', for asyncio and trio' if asynchronous else ''}.\n\n"
    said += f"Use it in `{close}`, or close it at the end: it keeps connections open. It may be shared by "
    said += "tasks." if asynchronous else "threads."
    return Doc(
        said,
        arguments=(
            *(Entry(each.python_name, _variable_text(each)) for each in server(context).variables),
            *(entry for credential in credentials for entry in credential.arguments),
            Entry("base_url", "Another base URL than that of the service."),
            Entry("http_client", f"An ``httpx2.{kind}`` of your own; it is not closed with this client."),
            Entry("timeout", _TIMEOUT_TEXT),
            Entry("headers", "Sent with every call."),
            Entry("retry", _RETRY_TEXT),
            Entry("rate_limiter", "Holds calls back to keep to the service's rate limit."),
            Entry("hooks", "Functions to be called for each request, answer and error."),
            Entry(
                "tracing",
                "Whether calls are spans of OpenTelemetry; needs the package ``opentelemetry-api``.",
            ),
        ),
    )


def _variable_text(variable: ServerVariable) -> str:
    said = sentence(text.plain(variable.description)) or f"The part `{variable.name}` of the base URL."
    return f"{said} Needed, unless `base_url` is given." if variable.placeholder else said


def _properties(context: Context, imports: Collector, prefix: str) -> Iterator[Property]:
    for resource in context.api.resources:
        yield _property(
            imports,
            f".resources.{resource.module}",
            resource.module,
            f"{prefix}{resource.collection}",
            _of_resource(context, resource),
        )
    for group in context.api.groups:
        yield _property(
            imports, f".operations.{group.name}", group.name, f"{prefix}{group.class_name}", _of_group(group)
        )


def _property(imports: Collector, module: str, name: str, class_name: str, doc: Doc) -> Property:
    imports.take_typing(module, class_name)
    return Property(name=name, module=Code(module), class_name=class_name, doc=doc)


def _of_resource(context: Context, resource: Resource) -> Doc:
    said = first_sentence(resource.description) or f"Resources of type `{resource.type}`."
    return Doc(said, deprecated=deprecation(context, resource))


def _of_group(group: Group) -> Doc:
    return Doc(first_sentence(group.description) or f"The operations of `{group.name}`.")
