"""Views of the types of queries: ``queries/MODULE.py`` for each resource, and the predicates they share.

Nothing of it runs in a program: it is what editors and type checkers know of ``include``, ``fields``,
``sort`` and filters. At run time a resource's own declaration says the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from specloom.api.ir import Api, Attribute, Filter, Relationship, Resource
from specloom.api.naming import is_reserved, member, reserved

from . import text
from .context import Context
from .docs import Doc, Entry, described, first_sentence
from .imports import Collector
from .kinds import CLASSES, kind_of
from .predicates import VALUES, predicates_of
from .render import Code
from .views import Class, Constant, FilterClass, Member, QueryModule

_MOST_PATHS = 200
_DEEPEST = 3
VARIABLE = Constant(name="_M", value=Code('TypeVar("_M")'))


def query_module(context: Context, resource: Resource) -> QueryModule:
    """What queries about a resource can say."""
    imports = Collector()
    imports.use("TypeVar")
    aliases = tuple(_aliases(context, resource, imports))
    plain = tuple(_plain(context, resource, imports))
    if plain:
        imports.use("TypedDict")
    classes = (*((_plain_class(resource, plain),) if plain else ()), _paths(context, resource, imports))
    begin = _filter(resource, plain, imports)
    return QueryModule(
        doc=Doc(f"What queries about the resource type ``{resource.type}`` can say."),
        exports=tuple(sorted(each.name for each in (*aliases, *classes, begin))),
        imports=imports.view(),
        constants=(VARIABLE,),
        aliases=aliases,
        classes=classes,
        filters=(begin,),
    )


def fields_module(context: Context) -> QueryModule:
    """``queries/__init__.py``: the sparse fieldsets of all resource types."""
    imports = Collector()
    imports.use("Sequence", "TypedDict")
    entries = {resource.type: _fieldset(resource, imports) for resource in context.api.resources}
    entries |= dict.fromkeys(_foreign(context), "Sequence[str]")
    doc = Doc("The attributes and relationships wanted, by resource type.")
    words = reserved("annotations", "keywords")
    if all(key.isidentifier() and key.isascii() and not is_reserved(key, words) for key in entries):
        members = [Member(name=key, annotation=Code(hint), doc=Doc("")) for key, hint in entries.items()]
        fields = Class(name="Fields", base=Code("TypedDict, total=False"), doc=doc, members=tuple(members))
        return _fields_module(imports, (fields,), ())
    keys = ", ".join(f'{text.python(key)}: "{hint}"' for key, hint in entries.items())
    value = Code(f'TypedDict("Fields", {{{keys}}}, total=False)')
    return _fields_module(imports, (), (Member(name="Fields", value=value, doc=doc),))


def _fields_module(
    imports: Collector, classes: tuple[Class, ...], aliases: tuple[Member, ...]
) -> QueryModule:
    return QueryModule(
        doc=Doc("What queries can say, for editors and type checkers: nothing of it is needed to run."),
        exports=("Fields",),
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
        imports.runtime(loose)
        if there is None:
            return Code("Filters | None")
        imports.runtime("FilterExpression")
        return Code(f'"Filters | FilterExpression[{there.model}] | None"')
    if there is None:
        imports.runtime(loose)
        return Code(f"{loose} | None")
    known = include_paths(context, there) if name == "include" else sort_terms(context, there)
    imports.runtime("Paths", *(() if known else ("QueryPath",)))
    if not known:
        return Code("Paths[QueryPath] | None")
    return Code(f'"Paths[{_module(imports, there)}.{there.model}{loose}] | None"')


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


def filter_names(resource: Resource) -> dict[str, str]:
    """The plain filters of a resource: the name of the argument in Python, and the name on the wire."""
    members = members_of(resource)
    known = {each.name: each.python_name for each in members}
    taken = {each.python_name: each.name for each in members}
    words = reserved("annotations", "keywords", "arguments")
    names: dict[str, str] = {}
    for each in resource.filters:
        name = known.get(each.name) or member(each.name)
        name = f"{name}_" if is_reserved(name, words) and name not in known.values() else name
        if name and name.isidentifier() and name not in names and taken.get(name, each.name) == each.name:
            names[name] = each.name
    return names


def include_paths(context: Context, resource: Resource) -> list[str]:
    """The paths that can be included, as many levels deep as keep them few."""
    level = [(each.name, each) for each in resource.relationships if each.includable is not False]
    paths = [path for path, _ in level]
    for _ in range(_DEEPEST - 1):
        level = [
            (f"{path}.{each.name}", each)
            for path, lead in level
            for each in _target(context, lead)
            if each.includable is not False
        ]
        if not level or len(paths) + len(level) > _MOST_PATHS:
            break
        paths += [path for path, _ in level]
    return paths


def _target(context: Context, relationship: Relationship) -> Sequence[Relationship]:
    if len(relationship.targets) != 1:
        return ()
    found = context.resources.get(relationship.targets[0])
    return found.relationships if found else ()


def sort_terms(context: Context, resource: Resource) -> list[str]:
    """What a resource can be sorted by: its attributes, and those of resources that it leads to."""
    names = _sortable(resource)
    for each in resource.relationships:
        target = context.resources.get(each.targets[0]) if len(each.targets) == 1 else None
        if each.sortable and target is not None and each.cardinality == "one":
            names += [f"{each.name}.{name}" for name in _sortable(target)]
    return [term for name in names for term in (name, f"-{name}")]


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


def members_of(resource: Resource) -> list[Attribute | Relationship]:
    """The attributes and relationships of a resource."""
    return [*resource.attributes, *resource.relationships]


def is_stated(marks: Iterable[bool | None]) -> bool:
    """Whether a document says of anything in a resource whether it can be used so."""
    return any(mark is not None for mark in marks)


def predicate_constants(api: Api) -> dict[tuple[str, ...], str]:
    """Each list of predicates that resources have, with the name that it is declared under."""
    lists = dict.fromkeys(each.predicates for each in api.resources if each.predicates)
    return {listed: f"PREDICATES{f'_{number}' if number else ''}" for number, listed in enumerate(lists)}


def declared_queries(context: Context, resource: Resource, imports: Collector) -> list[str]:
    """The arguments that declare to the runtime what queries about a resource can say."""
    members = members_of(resource)
    arguments: list[str] = []
    if resource.filters:
        arguments.append(f"filters={text.python_tuple([each.name for each in resource.filters])}")
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
    if resource.page_size_max is not None:
        arguments.append(f"page_size_max={resource.page_size_max}")
    return arguments


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


def _plain(context: Context, resource: Resource, imports: Collector) -> Iterator[Member]:
    """The arguments of a call of ``filter``: the plain filters."""
    listed = {each.name: each for each in resource.filters}
    attributes = {each.name: each for each in resource.attributes}
    for name, wire in filter_names(resource).items():
        each = listed[wire]
        annotation = _plain_annotation(context, each, attributes.get(wire), imports)
        yield Member(name=name, annotation=annotation, doc=Doc(described(each.description, each.schema)))


def _plain_class(resource: Resource, members: tuple[Member, ...]) -> Class:
    """The plain filters of a resource as keyword arguments."""
    return Class(
        name=f"{resource.model}PlainFilters",
        base=Code("TypedDict, total=False"),
        doc=Doc(f"The plain filters of the resource type ``{resource.type}``."),
        members=members,
    )


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


def _paths(context: Context, resource: Resource, imports: Collector) -> Class:
    """What predicates can be put on, from wherever relationships lead here."""
    imports.runtime("FilterPaths")
    return Class(
        name=f"{resource.model}FilterPaths",
        base=Code("FilterPaths[_M]"),
        doc=Doc(f"What resources of the type ``{resource.type}`` can be filtered by."),
        members=tuple(_steps(context, resource, imports)) if predicates_of(context.api) else (),
    )


def _steps(context: Context, resource: Resource, imports: Collector) -> Iterator[Member]:
    stated = is_stated(each.filterable for each in members_of(resource))
    yield _step("id", "_predicates.Text", "Its id.", imports)
    for each in resource.attributes:
        if each.read is not None and (bool(each.filterable) or not stated) and each.name != "id":
            kind = CLASSES[kind_of(context, each.read)]
            yield _step(each.python_name, f"_predicates.{kind}", first_sentence(each.description), imports)
    for lead in resource.relationships:
        if bool(lead.filterable) or not stated:
            yield _through(context, resource, lead, imports)


def _step(name: str, class_name: str, said: str, imports: Collector) -> Member:
    imports.take(".", "_predicates")
    return Member(name=name, annotation=Code(f"{class_name}[_M]"), doc=Doc(said))


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


def _filter(resource: Resource, plain: tuple[Member, ...], imports: Collector) -> FilterClass:
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
