"""Views of ``__init__.py``, ``pyproject.toml`` and ``README.md``; and the runtime's files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from specloom.api.ir import Group, Resource

from . import text
from .context import Context
from .docs import Doc, first_sentence, opening
from .example_calls import token_url
from .example_lines import Lines, listed
from .example_resources import by_hand, fetched, kept, mocked
from .examples import program
from .imports import Collector
from .program import constructor, first_program
from .queries import predicate_constants
from .query_program import query_program
from .render import Code
from .resource_models import arguments_name
from .views import Constant, Distribution, Home, PackageModule, Readme, Registry, RegistryEntry, Row
from .wording import ERRORS

_READING = (
    "AttributeNotLoadedError",
    "Document",
    "GenericResource",
    "InvalidDocumentError",
    "InvalidSignatureError",
    "Links",
    "Meta",
    "NotIncludedError",
    "NotModifiedError",
    "RelationshipObject",
    "Relationships",
    "Resource",
    "ResourceIdentifier",
    "ToMany",
    "ToOne",
)
_CALLING = (
    "AcceptedError",
    "AccessToken",
    "AnyFilters",
    "ApiError",
    "AsyncAccessToken",
    "AsyncIteration",
    "AsyncPage",
    "AuthorizationCode",
    "BulkResult",
    "ClientClosedError",
    "ClientCredentials",
    "ConnectionFailedError",
    "ErrorEvent",
    "ErrorObject",
    "Fields",
    "FileContent",
    "FilterExpression",
    "FilterValue",
    "Filters",
    "Hooks",
    "Include",
    "InvalidArgumentError",
    "InvalidResponseError",
    "Iteration",
    "JwtBearer",
    "Outcome",
    "Page",
    "PasswordGrant",
    "Paths",
    "Progress",
    "QueryPath",
    "RateLimit",
    "RateLimiter",
    "RawResponse",
    "RefreshTokenGrant",
    "RequestEvent",
    "RequestOptions",
    "RequestTimeoutError",
    "ResponseEvent",
    "RetrievedMany",
    "RetryPolicy",
    "ServerError",
    "Several",
    "SeveralFoundError",
    "Sort",
    "Texts",
    "Timeout",
    "ToManyInput",
    "ToManyPolymorphicInput",
    "ToOneInput",
    "ToOnePolymorphicInput",
    "Token",
    "TokenError",
    "TokenSource",
    "TransportError",
    *ERRORS.values(),
)


def runtime_files() -> dict[str, str]:
    """The runtime's modules by their names, as they are."""
    folder = Path(__file__).resolve().parent.parent / "runtime"
    return {path.name: path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.py"))}


def registry(context: Context) -> Registry:
    """Where the class of each resource type is."""
    imports = Collector()
    imports.use("Mapping", "Any", "overload")
    imports.runtime("Document", "Parser", "Registry")
    signature = _signature(context, imports)
    return Registry(
        imports=imports.view(),
        entries=tuple(
            RegistryEntry(type=each.type, module=each.module, model=each.model)
            for each in context.api.resources
        ),
        constants=tuple(
            Constant(name=name, value=Code(text.python_tuple(listed)))
            for listed, name in predicate_constants(context.api).items()
        ),
        signature=signature,
    )


def _signature(context: Context, imports: Collector) -> Code:
    """How webhooks are signed, as an expression; "" where the document does not say it."""
    said = context.api.signature
    if said is None:
        return Code("")
    imports.runtime("WebhookSignature")
    usual = {"algorithm": "sha256", "encoding": "base64", "prefix": ""}
    given = {name: getattr(said, name) for name in usual if getattr(said, name) != usual[name]}
    arguments = [text.python(said.header), *(f"{name}={text.python(value)}" for name, value in given.items())]
    return Code(f"WebhookSignature({', '.join(arguments)})")


def package_module(context: Context, *, complete: bool) -> PackageModule:
    """The package's front: every public name, imported on first use.

    Args:
        context: The API.
        complete: With the clients; else models only.
    """
    homes = _homes(context, complete=complete)
    runtime = (*_READING, *_CALLING) if complete else _READING
    imports = Collector("._runtime")
    imports.use("TYPE_CHECKING")
    imports.take("importlib", "import_module")
    for name, place in homes.items():
        module, _, original = place.partition(":")
        imports.take_typing(module, f"{original} as {name}" if original else name)
    for name in runtime:
        imports.take_typing("._runtime", name)
    return PackageModule(
        doc=Doc(f"{_summary(context)}\n\nEverything is imported on first use."),
        exports=tuple(sorted({*homes, *runtime})),
        imports=imports.view(),
        homes=tuple(Home(name=name, place=Code(homes[name])) for name in sorted(homes)),
    )


def _homes(context: Context, *, complete: bool) -> dict[str, str]:
    package = context.package
    homes = {package.error: "._runtime:ClientError"}
    if complete:
        homes |= {package.client: "._client", package.async_client: "._client"}
    if context.api.resources:
        homes |= dict.fromkeys(("parse", "parse_webhook"), ".resources")
    for resource in context.api.resources:
        homes |= dict.fromkeys(class_names(resource), f".resources.{resource.module}")
    metas = [meta.name for meta in context.api.metas] if complete else []
    return homes | dict.fromkeys((*(schema.name for schema in context.api.schemas), *metas), ".models")


def class_names(resource: Resource) -> list[str]:
    """The names of a resource's model and argument types."""
    arguments = [arguments_name(resource, action) for action in resource.actions]
    return [resource.model, *dict.fromkeys(name for name in arguments if name)]


def distribution(context: Context) -> Distribution:
    """What ``pyproject.toml`` says."""
    package = context.package
    return Distribution(
        name=package.distribution,
        version=Code(package.version),
        package=package.name,
        description=_summary(context),
    )


def readme(context: Context, *, complete: bool) -> Readme:
    """What ``README.md`` says; ``complete`` as for the package's front."""
    package = context.package
    shown = listed(context)
    return Readme(
        title=text.plain(context.api.title) or package.distribution,
        description=opening(context.api.description),
        distribution=package.distribution,
        package=package.name,
        client=package.client,
        async_client=package.async_client,
        error=package.error,
        program=first_program(context) if complete else (),
        resources=tuple(_resource_row(each) for each in context.api.resources),
        groups=tuple(_group_row(each) for each in context.api.groups),
        complete=complete,
        constructor=tuple(map(Code, constructor(context))),
        with_source=tuple(map(Code, constructor(context, "access_token=source"))),
        token_url=Code(token_url(context)),
        examples=complete and bool(shown),
        queries=query_program(context, asynchronous=False) if complete else (),
        async_queries=query_program(context, asynchronous=True) if complete else (),
        signature_header=context.api.signature.header if context.api.signature else "",
        fetched=_first(context, fetched(context)) if complete else (),
        by_hand=program(context, by_hand(context, shown[0])) if complete and shown else (),
        mocked=program(context, mocked(shown[0])) if complete and shown else (),
        kept=_first(context, map(kept, shown or context.api.resources)),
    )


def _first(context: Context, found: Iterable[Lines]) -> tuple[Code, ...]:
    return next((program(context, lines) for lines in found), ())


def _resource_row(resource: Resource) -> Row:
    said = first_sentence(resource.description)
    return Row(
        accessor=resource.module,
        type=resource.type,
        model=resource.model,
        methods=_methods(action.python_name for action in resource.actions),
        text=f"Deprecated. {said}".strip() if resource.deprecated else said,
    )


def _group_row(group: Group) -> Row:
    return Row(
        accessor=group.name,
        type="",
        model="",
        methods=_methods(operation.python_name for operation in group.operations),
        text=first_sentence(group.description),
    )


def _methods(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _summary(context: Context) -> str:
    title = text.plain(context.api.title) or context.package.client
    return f"A typed client of {title}."
