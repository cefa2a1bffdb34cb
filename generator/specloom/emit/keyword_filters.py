"""Views of filters by name: the plain filters, ``filters={"name_cont": …}`` and ``find_by(name=…)``."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from specloom.api.ir import Attribute, Filter, JsonSchema, Resource
from specloom.api.words import pascal

from . import text
from .context import Context
from .docs import Doc, described, first_sentence
from .filterable import filter_members, filter_names, filterable_attributes, item_schema, member_values
from .imports import Collector
from .kinds import choices_of, kind_of
from .predicate_file import predicate_names
from .predicates import VALUES, value_annotation
from .render import Code
from .views import Class, Member

_TAKEN = frozenset({"self", "arguments", "include", "fields", "options"})


def value_name(resource: Resource, attribute: Attribute) -> str:
    """The alias of an attribute's listed values."""
    return f"{resource.model}{pascal(attribute.python_name)}Value"


def value_aliases(context: Context, resource: Resource, imports: Collector) -> Iterator[Member]:
    """The values of each attribute to filter by that the document lists."""
    for each in filterable_attributes(resource):
        choices = choices_of(context, each.read or {})
        if choices:
            imports.use("Literal", "TypeAlias")
            yield Member(
                name=value_name(resource, each),
                annotation=Code("TypeAlias"),
                value=Code(f"Literal[{', '.join(map(text.python, choices))}]"),
                doc=Doc(f"The values of `{each.name}`."),
            )


def members_name(resource: Resource, each: Filter) -> str:
    """The type of what a plain filter takes that takes an object."""
    return f"{resource.model}{pascal(each.name)}Members"


def members_aliases(context: Context, resource: Resource, imports: Collector) -> Iterator[Member]:
    """What the plain filters take that take an object."""
    for each in resource.filters:
        values = member_values(context, each)
        if values:
            imports.use("TypedDict")
            schemas = {member.name: member.schema for member in filter_members(context, each)}
            takes = {name: _member_takes(value, schemas[name], imports) for name, value in values.items()}
            listed = ", ".join(f"{text.python(key)}: {text.python(hint)}" for key, hint in takes.items())
            name = members_name(resource, each)
            yield Member(
                name=name,
                value=Code(f'TypedDict("{name}", {{{listed}}}, total=False)'),
                doc=Doc(f"The members of the filter `{each.name}`."),
            )


def _member_takes(value: str | list[str], schema: JsonSchema, imports: Collector) -> str:
    if isinstance(value, list):
        imports.use("Literal")
        one = f"Literal[{', '.join(map(text.python, value))}]"
    elif value in VALUES:
        imports.use(*VALUES[value].names)
        one = VALUES[value].text
    else:
        imports.runtime("FilterValue")
        return "FilterValue"
    if item_schema(schema) is schema:
        return one
    imports.use("Sequence")
    return f"{one} | Sequence[{one}]"


def plain_class(context: Context, resource: Resource, imports: Collector) -> Class | None:
    """The plain filters of a resource as keyword arguments, None if there are none."""
    members = tuple(_plain(context, resource, imports))
    if not members:
        return None
    imports.use("TypedDict")
    return Class(
        name=f"{resource.model}PlainFilters",
        base=Code("TypedDict, total=False"),
        doc=Doc(f"The plain filters of the resource type ``{resource.type}``."),
        members=members,
    )


def _plain(context: Context, resource: Resource, imports: Collector) -> Iterator[Member]:
    """The arguments of a call of ``filter``: the plain filters."""
    listed = {each.name: each for each in resource.filters}
    attributes = {each.name: each for each in resource.attributes}
    for name, wire in filter_names(resource).items():
        each = listed[wire]
        if filter_members(context, each):
            annotation = Code(members_name(resource, each))
        else:
            annotation = _plain_annotation(context, each, attributes.get(wire), imports)
        yield Member(name=name, annotation=annotation, doc=Doc(described(each.description, each.schema)))


def _plain_annotation(
    context: Context, each: Filter, attribute: Attribute | None, imports: Collector
) -> Code:
    hint = imports.hint(context.types.hint(each.schema, "write").bare().loose(), "..models")
    kind = kind_of(context, each.schema)
    if kind in ("list", "object", "any"):
        return hint.text
    imports.use("Sequence")
    texts = [hint.text.removesuffix(" | None")]
    of_attribute = kind_of(context, attribute.read or {}) if attribute else kind
    if of_attribute != kind and of_attribute in VALUES:
        texts.append(VALUES[of_attribute].text)
        imports.use(*VALUES[of_attribute].names)
    union = " | ".join(texts)
    return Code(f"{union} | Sequence[{union}]")


def has_filters(resource: Resource) -> bool:
    """Whether the document lists what a resource can be filtered by."""
    return bool(resource.filters or resource.predicates)


def filters_name(resource: Resource) -> str:
    """The type of filters by name."""
    return f"_{resource.model}FiltersByName"


def filters_aliases(context: Context, resource: Resource, imports: Collector) -> Iterator[Member]:
    """What ``filters`` takes: keys with what each takes, and expressions."""
    if not has_filters(resource):
        return
    imports.use("TypedDict")
    keys: dict[str, str] = dict(_predicate_keys(context, resource, imports))
    plain = {each.name: each for each in _plain(context, resource, imports)}
    for name, wire in filter_names(resource).items():
        keys[name] = keys[wire] = plain[name].annotation
    listed = ", ".join(f"{text.python(key)}: {text.python(value)}" for key, value in keys.items())
    yield Member(
        name=filters_name(resource),
        value=Code(f'TypedDict("{filters_name(resource)}", {{{listed}}}, total=False)'),
        doc=Doc(
            "Filters by name, of the resource's own attributes; `AnyFilters` takes those that lead through "
            "relationships or ask several attributes."
        ),
    )
    imports.runtime("AnyFilters", "FilterExpression")
    imports.use("TypeAlias")
    yield Member(
        name=f"{resource.model}Filters",
        annotation=Code("TypeAlias"),
        value=Code(f'"{filters_name(resource)} | AnyFilters | FilterExpression[_{resource.model}]"'),
        doc=Doc("Filters by name, or an expression."),
    )


def _predicate_keys(context: Context, resource: Resource, imports: Collector) -> Iterator[tuple[str, str]]:
    kinds = [("id", "text", "")]
    for each in filterable_attributes(resource):
        choice = value_name(resource, each) if choices_of(context, each.read or {}) else ""
        kinds.append((each.name, kind_of(context, each.read or {}), choice))
    for name, kind, choice in kinds:
        for predicate in resource.predicates:
            if predicate_names.fits(predicate, kind):
                yield f"{name}_{predicate}", value_annotation(kind, predicate, choice, imports)


def find_by_class(context: Context, resource: Resource, imports: Collector) -> Class | None:
    """The arguments of ``find_by``, None if the document lists nothing to filter by."""
    members = tuple(_find_by(context, resource, imports))
    if not members:
        return None
    imports.use("TypedDict")
    return Class(
        name=f"{resource.model}FindBy",
        base=Code("TypedDict, total=False"),
        doc=Doc(f"What one of the resource type ``{resource.type}`` is found by."),
        members=members,
    )


def _find_by(context: Context, resource: Resource, imports: Collector) -> Iterator[Member]:
    lists = [action for action in resource.actions if action.kind == "list"]
    taken = {*_TAKEN, *(each.python_name for action in lists for each in action.operation.parameters)}
    if "eq" in resource.predicates:
        taken.add("id")
        yield Member(name="id", annotation=Code("str"), doc=Doc("Its id."))
        for each in _equal(context, resource, taken):
            choice = value_name(resource, each) if choices_of(context, each.read or {}) else ""
            annotation = value_annotation(kind_of(context, each.read or {}), "eq", choice, imports)
            taken.add(each.python_name)
            yield Member(
                name=each.python_name, annotation=annotation, doc=Doc(first_sentence(each.description))
            )
    yield from (each for each in _plain(context, resource, imports) if each.name not in taken)


def _equal(context: Context, resource: Resource, taken: Collection[str]) -> list[Attribute]:
    """The attributes that can be asked for a value of theirs."""
    return [
        each
        for each in filterable_attributes(resource)
        if each.python_name not in taken and predicate_names.fits("eq", kind_of(context, each.read or {}))
    ]
