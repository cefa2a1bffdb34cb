"""Views of the types of queries: ``queries/MODULE.py`` for each resource, and the predicates they share.

Nothing of it runs in a program: it is what editors and type checkers know of ``include``, ``fields``,
``sort`` and filters. At run time a resource's own declaration says the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom.api.ir import Api, Relationship, Resource
from specloom.api.naming import is_reserved, reserved

from . import text
from .context import Context
from .docs import Doc
from .filterable import declared_extensible, declared_filters, is_stated, members_of
from .filters import filter_class, paths_class
from .imports import Collector
from .keyword_filters import (
    filters_aliases,
    find_by_class,
    has_filters,
    members_aliases,
    plain_class,
    value_aliases,
)
from .paging import declared_paging, size_members
from .render import Code
from .views import Class, Constant, Member, QueryModule

_MOST_PATHS = 200
_DEEPEST = 3
VARIABLE = Constant(name="_M", value=Code('TypeVar("_M")'))


def query_module(context: Context, resource: Resource) -> QueryModule:
    """What queries about a resource can say."""
    imports = Collector()
    imports.use("TypeVar")
    aliases = tuple(_aliases(context, resource, imports))
    plain = plain_class(context, resource, imports)
    found_by = find_by_class(context, resource, imports)
    listed = tuple(each for each in (plain, found_by) if each is not None)
    classes = (*listed, paths_class(context, resource, imports))
    begin = filter_class(resource, plain, imports)
    names = [*(each.name for each in aliases), *(each.name for each in classes), begin.name]
    return QueryModule(
        doc=Doc(f"What queries about the resource type ``{resource.type}`` can say."),
        exports=tuple(sorted(name for name in names if not name.startswith("_"))),
        imports=imports.view(),
        constants=(VARIABLE,),
        aliases=aliases,
        classes=classes,
        filters=(begin,),
    )


def fields_module(context: Context) -> QueryModule:
    """``queries/__init__.py``: the sparse fieldsets of all resource types, and the sizes of pages."""
    imports = Collector()
    imports.use("Sequence", "TypedDict")
    entries = {resource.type: _fieldset(resource, imports) for resource in context.api.resources}
    entries |= dict.fromkeys(_foreign(context), "Sequence[str]")
    sizes = tuple(size_members(context.api, imports))
    doc = Doc("The attributes and relationships wanted, by resource type.")
    words = reserved("annotations", "keywords")
    if all(key.isidentifier() and key.isascii() and not is_reserved(key, words) for key in entries):
        members = [Member(name=key, annotation=Code(hint), doc=Doc("")) for key, hint in entries.items()]
        fields = Class(name="Fields", base=Code("TypedDict, total=False"), doc=doc, members=tuple(members))
        return _fields_module(imports, (fields,), sizes)
    keys = ", ".join(f'{text.python(key)}: "{hint}"' for key, hint in entries.items())
    value = Code(f'TypedDict("Fields", {{{keys}}}, total=False)')
    return _fields_module(imports, (), (Member(name="Fields", value=value, doc=doc), *sizes))


def _fields_module(
    imports: Collector, classes: tuple[Class, ...], aliases: tuple[Member, ...]
) -> QueryModule:
    return QueryModule(
        doc=Doc("What queries can say, for editors and type checkers: nothing of it is needed to run."),
        exports=tuple(sorted({"Fields", *(each.name for each in aliases)})),
        imports=imports.view(),
        constants=(),
        aliases=aliases,
        classes=classes,
        filters=(),
    )


def _fieldset(resource: Resource, imports: Collector) -> str:
    """The annotation of the names that a resource type's sparse fieldset takes."""
    if not field_names(resource):
        return "Sequence[str]"
    name = f"_{resource.model}Field"
    imports.take_typing(f".{resource.module}", f"{resource.model}Field as {name}")
    return f"{name} | Sequence[{name}]"


def _foreign(context: Context) -> list[str]:
    """Types that relationships lead to and the package does not have."""
    targets = (t for each in context.api.resources for r in each.relationships for t in r.targets)
    return [target for target in dict.fromkeys(targets) if target not in context.resources]


def keyword_annotation(context: Context, imports: Collector, name: str, there: Resource | None) -> Code:
    """The annotation of ``include``, ``fields``, ``sort`` or ``filters``.

    Args:
        context: The API.
        imports: Gathers what it mentions.
        name: Which of them.
        there: The resource that comes back; None if there are several or it is not known.
    """
    if name == "fields":
        imports.take_typing("..", "queries as _queries")
        return Code('"_queries.Fields | None"')
    loose = name.capitalize()
    if name == "filters":
        if there is None:
            imports.runtime(loose)
            return Code("Filters | None")
        return _filters_annotation(imports, there)
    if there is None:
        imports.runtime(loose)
        return Code(f"{loose} | None")
    known = include_paths(context, there) if name == "include" else sort_terms(context, there)
    imports.runtime("Paths", *(() if known else ("QueryPath",)))
    if not known:
        return Code("Paths[QueryPath] | None")
    return Code(f'"Paths[{_module(imports, there)}.{there.model}{loose}] | None"')


def _filters_annotation(imports: Collector, there: Resource) -> Code:
    if has_filters(there):
        return Code(f'"{_module(imports, there)}.{there.model}Filters | None"')
    imports.runtime("FilterExpression", "Filters")
    return Code(f'"Filters | FilterExpression[{there.model}] | None"')


def find_by_annotation(context: Context, resource: Resource, imports: Collector) -> Code:
    """The annotation of the arguments that one resource is found by."""
    found = find_by_class(context, resource, Collector())
    if found is None:
        imports.runtime("FilterValue")
        return Code("FilterValue")
    imports.use("Unpack")
    return Code(f'Unpack["{_module(imports, resource)}.{found.name}"]')


def filter_member(resource: Resource, imports: Collector) -> Member:
    """The declaration of ``filter`` in the class of a resource."""
    imports.use("ClassVar")
    annotation = Code(f'ClassVar["{_module(imports, resource)}.{resource.model}Filter"]')
    return Member(
        name="filter", annotation=annotation, doc=Doc("What resources of this type are filtered by.")
    )


def _module(imports: Collector, resource: Resource) -> str:
    alias = f"_{resource.module}_queries"
    imports.take_typing("..queries", f"{resource.module} as {alias}")
    return alias


def include_paths(context: Context, resource: Resource) -> list[str]:
    """The paths that can be included: those that are listed, or as many levels deep as keep them few."""
    if resource.include_paths:
        return list(resource.include_paths)
    level = _includable([resource])
    paths = list(level)
    for _ in range(_DEEPEST - 1):
        level = {
            f"{path}.{name}": further
            for path, leads in level.items()
            for name, further in _includable(_targets(context, leads)).items()
        }
        if not level or len(paths) + len(level) > _MOST_PATHS:
            break
        paths += level
    return paths


def _includable(resources: Iterable[Resource]) -> dict[str, list[Relationship]]:
    """The relationships of any of the resources that can be included, by name."""
    found: dict[str, list[Relationship]] = {}
    for resource in resources:
        for each in resource.relationships:
            if each.includable is not False:
                found.setdefault(each.name, []).append(each)
    return found


def _targets(context: Context, leads: Iterable[Relationship]) -> list[Resource]:
    """The resources that relationships lead to, of several types if they do, as far as they are known."""
    types = dict.fromkeys(target for lead in leads for target in lead.targets)
    return [context.resources[each] for each in types if each in context.resources]


def sort_terms(context: Context, resource: Resource) -> list[str]:
    """What a resource can be sorted by: its attributes, and those of resources that it leads to."""
    names = _sortable(resource)
    for each in resource.relationships:
        if each.sortable and each.cardinality == "one":
            names += [
                f"{each.name}.{name}" for target in _targets(context, [each]) for name in _sortable(target)
            ]
    return [term for name in dict.fromkeys(names) for term in (name, f"-{name}")]


def _sortable(resource: Resource) -> list[str]:
    stated = is_stated(each.sortable for each in members_of(resource))
    return [
        each.name
        for each in resource.attributes
        if each.read is not None and (bool(each.sortable) or not stated)
    ]


def field_names(resource: Resource) -> list[str]:
    """What a sparse fieldset of a resource can name."""
    attributes = [each.name for each in resource.attributes if each.read is not None]
    return [*attributes, *(each.name for each in resource.relationships)]


def predicate_constants(api: Api) -> dict[tuple[str, ...], str]:
    """Each list of predicates that resources have, with the name that it is declared under."""
    lists = dict.fromkeys(each.predicates for each in api.resources if each.predicates)
    return {listed: f"PREDICATES{f'_{number}' if number else ''}" for number, listed in enumerate(lists)}


def declared_queries(context: Context, resource: Resource, imports: Collector) -> list[str]:
    """The arguments that declare to the runtime what queries about a resource can say."""
    members = members_of(resource)
    arguments: list[str] = []
    arguments += declared_filters(context, resource)
    arguments += declared_extensible(context, resource)
    if resource.predicates:
        constant = predicate_constants(context.api)[resource.predicates]
        imports.take(".", constant)
        arguments.append(f"predicates={constant}")
    marks = {
        "filterable": [(each.name, each.filterable) for each in members],
        "sortable": [(each.name, each.sortable) for each in members],
        "includable": [(each.name, each.includable) for each in resource.relationships],
    }
    for word, marked in marks.items():
        if is_stated(mark for _, mark in marked):
            arguments.append(f"{word}={text.python_tuple([name for name, mark in marked if mark])}")
    if resource.include_paths:
        arguments.append(f"include_paths={text.python_tuple(list(resource.include_paths))}")
    return [*arguments, *declared_paging(resource, imports)]


def _aliases(context: Context, resource: Resource, imports: Collector) -> Iterator[Member]:
    listed = (
        ("Include", include_paths(context, resource), "Relationships whose resources can come along."),
        ("Sort", sort_terms(context, resource), "What can be sorted by; `-` before it reverses."),
        ("Field", field_names(resource), "Attributes and relationships that can be asked for."),
    )
    for suffix, names, said in listed:
        if names:
            imports.use("Literal", "TypeAlias")
            literals = ", ".join(map(text.python, dict.fromkeys(names)))
            yield Member(
                name=f"{resource.model}{suffix}",
                annotation=Code("TypeAlias"),
                value=Code(f"Literal[{literals}]"),
                doc=Doc(said),
            )
    yield from value_aliases(context, resource, imports)
    yield from members_aliases(context, resource, imports)
    yield from filters_aliases(context, resource, imports)
