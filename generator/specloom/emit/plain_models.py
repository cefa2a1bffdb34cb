"""Views of the named models that resources and operations share: ``models.py``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from specloom.api.ir import Api, JsonSchema, Operation, PageMeta, Schema

from . import text
from .context import Context
from .docs import Doc, described
from .hints import Hint
from .imports import Collector
from .render import Code
from .schemas import Property, Use, references
from .views import Class, Member, ModelsModule


def models_module(context: Context, *, complete: bool) -> ModelsModule:
    """The module of all named models; if ``complete``, with what the metas of pages hold."""
    imports = Collector("._runtime")
    names = [schema.name for schema in context.api.schemas]
    read = _read_names(context.api)
    classes: list[Class] = []
    for index, schema in enumerate(context.api.schemas):
        later = frozenset(names[index:])
        made = _Model(context, schema, imports, "read" if schema.name in read else "write", later)
        classes.append(made.view())
    for meta in context.api.metas if complete else ():
        classes.append(_page_meta(context, meta, imports))
    return ModelsModule(
        exports=tuple(sorted(each.name for each in classes)), imports=imports.view(), classes=tuple(classes)
    )


def _page_meta(context: Context, meta: PageMeta, imports: Collector) -> Class:
    """The class of a page's meta, whose members are as they were sent."""
    # Another name: a schema of the document may well be called `Meta`.
    imports.runtime("DeclaredMeta as _Meta")
    doc = Doc(meta.description or "What the ``meta`` of a page holds.")
    names = {each.python_name: each.name for each in meta.members if each.python_name != each.name}
    optional = [each.python_name for each in meta.members if not each.required]
    members = [
        *_constant("_names", names, text.python(names)),
        *_constant("_optional", optional, text.python_tuple(optional)),
    ]
    for each in meta.members:
        hint = imports.hint(context.types.hint(each.schema, "read").sequences())
        annotation = hint if each.required else hint.optional()
        members.append(Member(name=each.python_name, annotation=annotation.text, doc=Doc(each.description)))
    return Class(name=meta.name, base=Code("_Meta"), doc=doc, members=tuple(members))


def _constant(name: str, value: object, written: str) -> tuple[Member, ...]:
    return (Member(name=name, value=Code(written), doc=Doc("")),) if value else ()


class _Model:
    """One model in the making; ``later`` are the names that are not there yet where it stands."""

    def __init__(
        self, context: Context, schema: Schema, imports: Collector, use: Use, later: Collection[str]
    ) -> None:
        self._types = context.types
        self._schema = schema
        self._imports = imports
        self._use: Use = use
        self._later = later

    def view(self) -> Class:
        """The class."""
        name, is_object = self._schema.name, self._schema.name in self._types.schemas.classes
        (self._imports.runtime if is_object else self._imports.use)("Model" if is_object else "RootModel")
        doc = Doc(described(self._schema.description, None) or f"The schema `{name}`.")
        if is_object:
            members = tuple(self._member(each) for each in self._types.schemas.properties(name))
            return Class(name=name, base=Code("Model, frozen=True"), doc=doc, members=members)
        self._imports.use("Any")
        return Class(name=name, base=Code("RootModel[Any], frozen=True"), doc=doc, members=(self._root(),))

    def _root(self) -> Member:
        hint = self._placed(self._types.root(self._schema.name, self._use))
        return Member(name="root", annotation=hint.text, doc=Doc(""))

    def _placed(self, hint: Hint) -> Hint:
        """An annotation in this module: sequences instead of lists, names that come later quoted."""
        return self._imports.hint(hint.sequences().quoted(self._later))

    def _member(self, member: Property) -> Member:
        hint = self._types.hint(member.schema, self._use)
        name = self._schema.names.get(member.name, member.name)
        return Member(
            name=name,
            annotation=self._placed(hint if member.required else hint.optional()).text,
            value=self._field(name, member),
            doc=Doc(described(str(member.schema.get("description", "")), member.schema)),
        )

    def _field(self, name: str, member: Property) -> Code:
        if name == member.name:
            return Code("" if member.required else "None")
        self._imports.use("Field")
        wire = text.python(member.name)
        default = "" if member.required else "default=None, "
        return Code(f"Field({default}validation_alias={wire}, serialization_alias={wire})")


def _read_names(api: Api) -> frozenset[str]:
    """The models that replies hold."""
    named = {schema.name: schema.json for schema in api.schemas}
    found: set[str] = set()
    waiting = [name for schema in _read_schemas(api) for name in references(schema)]
    while waiting:
        name = waiting.pop()
        if name not in found and name in named:
            found.add(name)
            waiting.extend(references(named[name]))
    return frozenset(found)


def _read_schemas(api: Api) -> Iterator[JsonSchema]:
    for resource in api.resources:
        yield from (attribute.read for attribute in resource.attributes if attribute.read is not None)
        yield from _replies(action.operation for action in resource.actions)
    for group in api.groups:
        yield from _replies(group.operations)


def _replies(operations: Iterable[Operation]) -> Iterator[JsonSchema]:
    for operation in operations:
        for reply in operation.responses:
            yield from (media.schema for media in reply.media if media.schema is not None)
