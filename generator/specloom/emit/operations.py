"""Views of plain operations: ``client.GROUP.OPERATION()``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from specloom.api.ir import Body, Group, Media, Operation, Parameter, Response

from . import text
from .context import Context
from .docs import Doc, Entry
from .hints import ANY, NONE, Hint, union
from .imports import Collector
from .parameters import MODELS, SHADOWABLE, argument, argument_of, declared_parameter, parameter_entry, spared
from .render import Code
from .views import Accessor, Argument, Constant, Method, OperationsModule
from .wording import NOT_FOR_NEW_CODE, OPTIONS, id_entry, operation_text, raises, warn

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def operations_module(context: Context, group: Group) -> OperationsModule:
    """The module of a group of operations."""
    imports = Collector()
    calls = [Call(context, operation, imports) for operation in group.operations]
    constants = tuple(call.constant() for call in calls)
    accessors = tuple(_accessor(group, calls, imports, prefix) for prefix in ("", "Async"))
    return OperationsModule(
        doc=Doc(f"The operations of ``client.{group.name}``."),
        exports=tuple(sorted(accessor.name for accessor in accessors)),
        imports=imports.view(),
        constants=constants,
        accessors=accessors,
    )


def _accessor(group: Group, calls: Sequence[Call], imports: Collector, prefix: str) -> Accessor:
    imports.runtime(f"{prefix}OperationGroup", "async_raw as _async_raw" if prefix else "raw as _raw")
    imports.use("cached_property")
    said = f"{group.description.strip()}\n\n" if group.description.strip() else ""
    methods = tuple(call.method({each.python_name for each in group.operations}) for call in calls)
    warn(imports, methods)
    return Accessor(
        name=f"{prefix}{group.class_name}",
        base=Code(f"{prefix}OperationGroup"),
        model="",
        doc=Doc(f"{said}These are the methods of `client.{group.name}`."),
        asynchronous=bool(prefix),
        methods=methods,
    )


class Call:
    """A plain operation: what it is declared as and the method that calls it.

    Args:
        context: The API.
        operation: The operation.
        imports: Gathers what both mention.
        model: The class of the resource whose ``id`` is in the path, "" if none is.
    """

    def __init__(self, context: Context, operation: Operation, imports: Collector, model: str = "") -> None:
        self._model = model
        self._context = context
        self._operation = operation
        self._imports = imports
        self._name = f"_{operation.python_name.upper()}"
        self._body = (
            _Body(context, operation.body, imports) if operation.body and operation.body.media else None
        )

    def constant(self) -> Constant:
        """The declaration of the operation."""
        operation = self._operation
        self._imports.runtime("Operation")
        arguments = [text.python(operation.method), text.python(operation.path)]
        if operation.parameters:
            declared = [
                declared_parameter(self._context, self._imports, each) for each in operation.parameters
            ]
            arguments.append(f"parameters=({', '.join(declared)},)")
        if self._body is not None:
            arguments.append(f"body={self._body.declaration()}")
        arguments += self._replies()
        if self._context.api.security and not operation.secured:
            arguments.append("secured=False")
        result = self._imports.hint(self._result(), MODELS)
        value = Code(f"Operation({', '.join(arguments)})")
        return Constant(name=self._name, annotation=Code(f"Operation[{result.text}]"), value=value)

    def method(self, siblings: Iterable[str] = ()) -> Method:
        """The method that calls the operation; ``siblings`` are the names of all methods of its class."""
        shadowed = set(siblings) & set(SHADOWABLE)
        self._imports.runtime("RequestOptions")
        arguments = [self._argument(each, shadowed) for each in self._operation.parameters]
        in_path = [each.location == "path" for each in self._operation.parameters]
        body = [self._body.argument(shadowed)] if self._body is not None else []
        options = Argument(name="options", annotation=Code("RequestOptions | None"), default=Code("None"))
        return Method(
            name=self._operation.python_name,
            positional=(*(a for a, path in zip(arguments, in_path, strict=True) if path), *body),
            keywords=(*(a for a, path in zip(arguments, in_path, strict=True) if not path), options),
            rest=Code(""),
            returns=spared(self._imports.hint(self._result(), MODELS), shadowed, self._imports).text,
            doc=self._doc(),
            call=self._expression(arguments),
        )

    def _is_own(self, parameter: Parameter) -> bool:
        return bool(self._model) and (parameter.location, parameter.name) == ("path", "id")

    def _argument(self, parameter: Parameter, shadowed: set[str]) -> Argument:
        if self._is_own(parameter):
            return Argument(name="id", annotation=Code(f"{self._model} | str"))
        return argument(self._context, self._imports, parameter, parameter.python_name, shadowed)

    def _expression(self, arguments: Iterable[Argument]) -> Code:
        own = {"id": "self._id(id)"} if self._model else {}
        values = [self._name, *(own.get(each.name, each.name) for each in arguments)]
        values += ["body=body"] if self._body is not None else []
        return Code(f"self._call({', '.join([*values, 'options=options'])})")

    def _successes(self) -> list[Response]:
        """The replies that a call returns: those of 2xx, else the default one."""
        found = [reply for reply in self._operation.responses if reply.status[:1] == "2"]
        return found or [reply for reply in self._operation.responses if reply.status == "default"]

    def _replies(self) -> list[str]:
        declared: dict[str, str] = {}
        for reply in self._successes():
            media = preferred(reply.media)
            if media is None:
                declared[reply.status] = "None"
                continue
            self._imports.runtime("Reply")
            type_ = self._imports.hint(reply_hint(self._context, media), MODELS).text
            declared[reply.status] = f"Reply({text.python(media.media_type)}, {type_})"
        if set(declared.values()) <= {"None"}:
            return []
        listed = ", ".join(f"{text.python(status)}: {value}" for status, value in declared.items())
        return [f"replies={{{listed}}}"]

    def _result(self) -> Hint:
        """What a call returns."""
        chosen = [preferred(reply.media) for reply in self._successes()]
        return (
            union(reply_hint(self._context, media) if media else NONE for media in chosen) if chosen else NONE
        )

    def _doc(self) -> Doc:
        operation = self._operation
        return Doc(
            operation_text(operation, f"Call `{operation.method} {operation.path}`."),
            deprecated=NOT_FOR_NEW_CODE if operation.deprecated else "",
            arguments=tuple(self._entries()),
            returns=next((reply.description for reply in self._successes() if reply.media), ""),
            raises=raises(operation),
            link=operation.documentation_url,
        )

    def _entries(self) -> Iterator[Entry]:
        parameters = sorted(self._operation.parameters, key=lambda each: each.location != "path")
        described_ = [
            id_entry() if self._is_own(each) else parameter_entry(each, each.python_name)
            for each in parameters
        ]
        yield from (
            entry for entry, each in zip(described_, parameters, strict=True) if each.location == "path"
        )
        if self._operation.body is not None and self._body is not None:
            said = self._operation.body.description.strip()
            yield Entry("body", said or f"What is sent, as {self._body.media.media_type}.")
        yield from (
            entry for entry, each in zip(described_, parameters, strict=True) if each.location != "path"
        )
        yield OPTIONS


class _Body:
    """A request body in the media type that is chosen for it."""

    def __init__(self, context: Context, body: Body, imports: Collector) -> None:
        self.media = preferred(body.media) or body.media[0]
        self._required = body.required
        self._imports = imports
        self._hint = imports.hint(_body_hint(context, self.media), MODELS)

    def declaration(self) -> str:
        """The expression that declares it."""
        self._imports.runtime("Body")
        required = ", required=True" if self._required else ""
        return f"Body({text.python(self.media.media_type)}, {self._hint.text}{required})"

    def argument(self, shadowed: set[str]) -> Argument:
        """The argument that takes it."""
        hint = self._hint.bare().loose()
        if self._hint.text == "bytes":
            self._imports.runtime("FileContent")
            hint = Hint(Code("FileContent"))
        elif self.media.media_type.startswith("multipart/") and hint.models:
            hint = union((hint, Hint(Code("Mapping[str, Any]"), frozenset({"Any", "Mapping"}))))
        self._imports.use(*hint.names)
        return argument_of("body", spared(hint, shadowed, self._imports), self._required)


def _body_hint(context: Context, media: Media) -> Hint:
    if is_json(media.media_type):
        return context.types.hint(media.schema, "write") if media.schema is not None else ANY
    if not _is_form(media):
        return reply_hint(context, media)
    hint = context.types.hint(media.schema, "write") if media.schema is not None else ANY
    return hint if hint.models else context.types.hint({"type": "object"}, "write")


def _is_form(media: Media) -> bool:
    return media.media_type.partition(";")[0].strip().lower() in _FORMS


def reply_hint(context: Context, media: Media) -> Hint:
    """The type of a reply in a media type."""
    if is_json(media.media_type):
        return context.types.hint(media.schema, "read") if media.schema is not None else ANY
    return Hint(Code("str" if media.media_type.lower().startswith("text/") else "bytes"))


def preferred(media: Sequence[Media]) -> Media | None:
    """The media type that is spoken where there is a choice: JSON, then forms, then text, then the first."""
    return min(media, key=_rank, default=None)


def _rank(media: Media) -> int:
    name = media.media_type.partition(";")[0].strip().lower()
    if name == "application/json":
        return 0
    if is_json(name):
        return 1
    return 2 + _FORMS.index(name) if name in _FORMS else 4 if name.startswith("text/") else 5


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, or one with the suffix ``+json`` (RFC 6839)."""
    name = media_type.partition(";")[0].strip().lower()
    return name == "application/json" or name.endswith("+json")
