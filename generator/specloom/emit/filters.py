"""Views of filter expressions: the paths that lead to attributes, and where they begin.

As in all of ``queries/``, nothing of it runs in a program.
"""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.ir import Attribute, Relationship, Resource

from .context import Context
from .docs import Doc, Entry, first_sentence
from .filterable import filterable_attributes, is_stated, members_of
from .imports import Collector
from .keyword_filters import value_name
from .kinds import CLASSES, choices_of, kind_of
from .predicates import predicates_of
from .render import Code
from .views import Class, FilterClass, Member


def paths_class(context: Context, resource: Resource, imports: Collector) -> Class:
    """What predicates can be put on, from wherever relationships lead here."""
    imports.runtime("FilterPaths")
    return Class(
        name=f"{resource.model}FilterPaths",
        base=Code("FilterPaths[_M]"),
        doc=Doc(f"What resources of the type ``{resource.type}`` can be filtered by."),
        members=tuple(_steps(context, resource, imports)) if predicates_of(context.api) else (),
    )


def _steps(context: Context, resource: Resource, imports: Collector) -> Iterator[Member]:
    yield _step("id", "_predicates.Text[_M]", "Its id.", imports)
    for each in filterable_attributes(resource):
        step = _attribute_step(context, resource, each)
        yield _step(each.python_name, step, first_sentence(each.description), imports)
    stated = is_stated(each.filterable for each in members_of(resource))
    for lead in resource.relationships:
        if bool(lead.filterable) or not stated:
            yield _through(context, resource, lead, imports)


def _attribute_step(context: Context, resource: Resource, each: Attribute) -> str:
    schema = each.read or {}
    if choices_of(context, schema):
        return f"_predicates.Choice[_M, {value_name(resource, each)}]"
    return f"_predicates.{CLASSES[kind_of(context, schema)]}[_M]"


def _step(name: str, annotation: str, said: str, imports: Collector) -> Member:
    imports.take(".", "_predicates")
    return Member(name=name, annotation=Code(annotation), doc=Doc(said))


def _through(context: Context, here: Resource, each: Relationship, imports: Collector) -> Member:
    target = context.resources.get(each.targets[0]) if len(each.targets) == 1 else None
    said = Doc(first_sentence(each.description))
    if target is None:
        imports.runtime("AnyFilterPath")
        return Member(name=each.python_name, annotation=Code("AnyFilterPath"), doc=said)
    lead = ""
    if target.type != here.type:
        imports.take_typing(".", f"{target.module} as _{target.module}")
        lead = f"_{target.module}."
    annotation = Code(f"{lead}{target.model}FilterPaths[_M]")
    return Member(name=each.python_name, annotation=annotation, doc=said)


def filter_class(resource: Resource, plain: Class | None, imports: Collector) -> FilterClass:
    imports.take_typing(f"..resources.{resource.module}", f"{resource.model} as _{resource.model}")
    imports.use("TYPE_CHECKING", *(("Unpack",) if plain else ()))
    # Where the document lists none, any may be sent.
    imports.runtime("FilterExpression", *(() if plain else ("FilterValue",)))
    arguments = f"Unpack[{resource.model}PlainFilters]" if plain else "FilterValue"
    called = Doc(
        "Plain filters; all must hold.",
        raises=(Entry("InvalidArgumentError", "There is no such filter, or a value cannot be sent."),),
    )
    return FilterClass(
        name=f"{resource.model}Filter",
        base=Code(f'{resource.model}FilterPaths["_{resource.model}"]'),
        doc=Doc(f"Where filters of the resource type ``{resource.type}`` begin."),
        arguments=Code(arguments),
        returns=Code(f"FilterExpression[_{resource.model}]"),
        call=called,
    )
