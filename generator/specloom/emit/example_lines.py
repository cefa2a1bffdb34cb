"""The lines of examples, as they are written once for both clients.

``~`` stands before what an asynchronous program awaits, ``^`` before a loop or a context that is asynchronous
there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from specloom.api.ir import Action, Attribute, Relationship, Resource

from .context import Context
from .example_values import change, creation
from .filterable import filter_names, filterable_attributes
from .kinds import choices_of, kind_of
from .paging import list_paging, sized
from .path_templates import needs_more
from .program import example_arguments, keywords, variable, written
from .queries import field_names, include_paths, sort_terms


@dataclass(frozen=True, slots=True)
class Lines:
    """An example: a heading, what it shows, the names that it imports from the package, and its lines.

    ``before`` are lines before the client is opened; ``lines`` are those within, none if it needs no client.
    ``arguments`` are what the client is made with besides; ``around`` is what is opened before it.
    ``others`` are other modules that it imports: a name, or ``from MODULE import NAME``. ``only`` is the
    library of an example that is for the asynchronous client alone.
    """

    title: str
    said: str
    lines: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    around: str = ""
    only: str = ""


def listed(context: Context) -> list[Resource]:
    """The resources that can be listed with nothing but what JSON:API settles, the best to show first."""
    found = [
        each
        for each in context.api.resources
        if not each.deprecated and any(a.kind == "list" and not needs_more(each, a) for a in each.actions)
    ]
    return sorted(found, key=lambda each: not example_arguments(each))


def texts(context: Context, resource: Resource) -> list[Attribute]:
    """The attributes that hold any text and can be filtered by."""
    return [
        each
        for each in filterable_attributes(resource)
        if kind_of(context, each.read or {}) == "text" and not choices_of(context, each.read or {})
    ]


def queries(context: Context, resource: Resource) -> Iterator[Lines]:
    """Examples of what is asked of a list."""
    accessor, model = f"client.{resource.module}", resource.model
    found = texts(context, resource)
    if {"eq", "cont", "in"} <= set(resource.predicates) and len(found) > 1:
        one, two = found[:2]
        lines = [
            f"wanted = ~{accessor}.list(",
            f'    filters={{{written(one.name + "_cont")}: "a", {written(two.name + "_in")}: ["b", "c"]}}',
            ")",
            "print(len(wanted))",
            f'several = AnyFilters({{{written(f"{one.name}_or_{two.name}_cont")}: "a"}})',
            f"print(len(~{accessor}.list(filters=several)))",
        ]
        yield Lines("Filters by name", "Typed and checked before they are sent.", (*lines,), ("AnyFilters",))
        yield _expressions(context, resource, one, two)
    plain = filter_names(resource)
    if plain:
        name = "ids" if "ids" in plain else next(iter(plain))
        value = '["a", "b"]' if name == "ids" else '"a"'
        if name == "ids" or kind_of(context, resource.filters[0].schema) == "text":
            line = f"print(len(~{accessor}.list(filters={model}.filter({name}={value}))))"
            yield Lines("Plain filters", "Those that the service lists by name.", (line,), (model,))
    yield from _moments(context, resource)
    yield from _shape(context, resource)


def _moments(context: Context, resource: Resource) -> Iterator[Lines]:
    """Conditions on what is no text."""
    kinds: dict[str, str] = {}
    for each in filterable_attributes(resource):
        kinds.setdefault(kind_of(context, each.read or {}), each.python_name)
    if "moment" not in kinds or "gteq" not in resource.predicates:
        return
    start = f"{resource.model}.filter"
    before = [
        "begin = datetime(2030, 1, 1, tzinfo=timezone.utc)",
        f"wanted = {start}.{kinds['moment']}.gteq(begin)",
    ]
    if "object" in kinds and "jcont" in resource.predicates:
        before.append(f'wanted = wanted & {start}.{kinds["object"]}.jcont({{"channel": "web"}})')
    yield Lines(
        "Dates and JSON in filters",
        "Values are written as the service reads them; a moment needs a time zone.",
        (f"print(len(~client.{resource.module}.list(filters=wanted)))",),
        (resource.model,),
        (*before,),
        others=("from datetime import datetime, timezone",),
    )


def _expressions(context: Context, resource: Resource, one: Attribute, two: Attribute) -> Lines:
    start, accessor = f"{resource.model}.filter", f"client.{resource.module}"
    before = [
        f'either = {start}.{one.python_name}.cont("a") | {start}.{two.python_name}.cont("a")',
        f'both = either & {start}.id.in_(["a", "b"])',
        "try:",
        f'    wrong = {start}.{one.python_name}.eq("a") | {start}.{two.python_name}.cont("b")',
        "except InvalidArgumentError as error:",
        "    print(error)",
    ]
    lines = [f"print(len(~{accessor}.list(filters=both)))"]
    for lead in resource.relationships:
        target = context.resources.get(lead.targets[0]) if len(lead.targets) == 1 else None
        if lead.filterable and target is not None and "eq" in resource.predicates:
            lines.append(f'through = {start}.{lead.python_name}.id.eq("a")')
            lines.append(f"print(len(~{accessor}.list(filters=through)))")
            break
    said = "`&` joins conditions, `|` asks one of several attributes; what cannot be sent is refused at once."
    return Lines("Filter expressions", said, (*lines,), ("InvalidArgumentError", resource.model), (*before,))


def _shape(context: Context, resource: Resource) -> Iterator[Lines]:
    accessor = f"client.{resource.module}"
    includes, sorts, fields = (
        include_paths(context, resource),
        sort_terms(context, resource),
        field_names(resource),
    )
    arguments = [f"include=[{written(includes[0])}]"] if includes else []
    arguments += [f"fields={{{written(resource.type)}: [{written(fields[0])}]}}"] if fields else []
    arguments += [f"sort=[{written(sorts[-1])}]"] if sorts else []
    lines = (f"page = ~{accessor}.list(", *(f"    {each}," for each in arguments), ")", "print(len(page))")
    if arguments:
        yield Lines("Include, fields and sort", "Typed by resource; `-` before a name reverses.", lines)
    longer = _longer(context, resource, includes)
    if longer:
        yield Lines(
            "Longer paths",
            "Editors offer paths up to some length; a longer one is a `QueryPath`, checked all the same.",
            (f"print(len(~{accessor}.list(include=[path])))",),
            ("QueryPath",),
            (f"path = QueryPath({written(longer)})",),
        )


def _longer(context: Context, resource: Resource, known: Sequence[str]) -> str:
    """A path that goes one step on from one that is listed, "" if none does."""
    for path in reversed(known):
        here: Resource | None = resource
        for name in path.split("."):
            here = _through(context, here, name)
        for each in here.relationships if here else ():
            found = f"{path}.{each.name}"
            if each.includable is not False and found not in known:
                return found
    return ""


def _through(context: Context, resource: Resource | None, name: str) -> Resource | None:
    links = resource.relationships if resource else ()
    link = next((each for each in links if each.name == name), None)
    return context.resources.get(link.targets[0]) if link and len(link.targets) == 1 else None


def pages(context: Context, resource: Resource) -> Iterator[Lines]:
    """Examples of what a collection offers."""
    accessor, one = f"client.{resource.module}", variable(resource)
    size = sized(list_paging(resource), 2)
    yield Lines(
        "Pages",
        "A page is a sequence that knows its neighbours.",
        (
            f"page = ~{accessor}.list({size})",
            "print(len(page), page.total, page.meta, page.links.next)",
            "following = ~page.next()",
            "if following is not None:",
            "    previous = ~following.previous()",
            "    print(previous is not None and len(previous))",
        ),
    )
    yield Lines(
        "All pages",
        "The next page is fetched while one is used; after an error the loop goes on where it was.",
        (
            f"iteration = {accessor}.iterate({size})",
            "for attempt in range(3):",
            "    try:",
            f"        ^for {one} in iteration:",
            f"            print(attempt, {one}.id)",
            "        break",
            "    except ServerError as error:",
            "        print(error)",
        ),
        ("ServerError",),
    )
    lines = [f"print(~{accessor}.first())", f"print(~{accessor}.count())"]
    found = texts(context, resource)
    if found and "eq" in resource.predicates:
        lines.append(f'print(~{accessor}.find_by({found[0].python_name}="nowhere"))')
    lines += [
        f'found = ~{accessor}.retrieve_many(["first-id", "missing"])',
        "print(len(found), found.missing)",
    ]
    yield Lines("First, count, find, many by id", "What does not need a page.", (*lines,))


def writing(context: Context, resource: Resource) -> Iterator[Lines]:
    """Examples of calls that change a resource."""
    accessor, one = f"client.{resource.module}", variable(resource)
    kinds = {action.kind for action in resource.actions}
    made, changed = creation(context, resource), change(context, resource)
    written_at_once = all(
        each.targets == (resource.type,) and not each.optional
        for each in resource.actions
        if each.kind in ("create", "update")
    )
    whole = written_at_once and {"create", "retrieve", "update", "delete"} <= kinds
    if not made or not changed or not whole:
        return
    imports = ("ResourceIdentifier",) if any("ResourceIdentifier(" in each for each in made.values()) else ()
    yield Lines(
        "Create, retrieve, update, delete",
        "What is not given is not sent.",
        (
            f"{one} = ~{accessor}.create({keywords(made)})",
            f"{one} = ~{accessor}.retrieve({one}.id)",
            f"{one} = ~{accessor}.update({one}, {keywords(changed)})",
            f"~{accessor}.delete({one})",
        ),
        imports,
    )
    items, values = _mapping(made), _mapping(changed)
    yield Lines(
        "In numbers",
        "A bounded number of calls at a time; each result or its error, in the order of the input.",
        (
            f"made = ~{accessor}.create_many([{items}, {items}], concurrency=2)",
            f'changed = ~{accessor}.update_many([("first-id", {values})])',
            f'gone = ~{accessor}.delete_many(["first-id"], progress=print)',
            "print(len(made.values), len(changed.values), gone.errors)",
        ),
        imports,
    )


def _mapping(given: Mapping[str, str]) -> str:
    return "{" + ", ".join(f'"{name}": {value}' for name, value in given.items()) + "}"


def absent(context: Context, resource: Resource) -> Iterator[Lines]:
    """An example of what is not given, null, and not loaded."""
    accessor, kinds = f"client.{resource.module}", {action.kind for action in resource.actions}
    nullable = [
        each
        for each in resource.attributes
        if each.update is not None and each.read is not None and _takes_null(context, each)
    ]
    if not nullable or resource.singleton or not {"retrieve", "update"} <= kinds:
        return
    name, wire = nullable[0].python_name, nullable[0].name
    yield Lines(
        "Absent, null and a value",
        "None sends null; reading what a reply left out is an error, not a guess.",
        (
            f'~{accessor}.update("first-id", {name}=None)',
            f'one = ~{accessor}.retrieve("first-id", fields={{{written(resource.type)}: [{written(wire)}]}})',
            "try:",
            f"    print(one.{name})",
            "except AttributeNotLoadedError as error:",
            "    print(error)",
        ),
        ("AttributeNotLoadedError",),
    )


def _takes_null(context: Context, attribute: Attribute) -> bool:
    return context.types.hint(attribute.update or {}, "write").nullable


def relationships(context: Context) -> Iterator[Lines]:
    """Examples of relationships, related resources, triggers and singletons."""
    resources = [each for each in context.api.resources if not each.deprecated]
    links = [(each, link) for each in resources for link in each.relationships]
    lines = [*_linked(links, "one"), *_linked(links, "many")]
    if lines:
        said = "An id, an identifier or a resource sets one, None unsets it; a list replaces all."
        yield Lines("Relationships", said, (*lines,))
    for each, link in links:
        if link.updatable and link.cardinality == "one" and len(link.targets) > 1:
            target = f'ResourceIdentifier({written(link.targets[0])}, "another-id")'
            line = f'~client.{each.module}.update("first-id", {link.python_name}={target})'
            said = "An id alone does not say the type."
            yield Lines("Polymorphic relationships", said, (line,), ("ResourceIdentifier",))
            break
    related = [
        (each, action)
        for each in resources
        for action in each.actions
        if action.kind == "related" and not needs_more(each, action)
    ]
    lines = [line for many in ("one", "many") for line in _related(related, many)]
    if lines:
        yield Lines("Related resources", "Each relationship with an endpoint is a method.", (*lines,))
    yield from _triggers(resources)
    for each in resources:
        if each.singleton and any(a.kind == "retrieve" for a in each.actions):
            yield Lines(
                "Singletons", "There is one, without an id.", (f"print(~client.{each.module}.retrieve())",)
            )
            break


def _linked(links: Sequence[tuple[Resource, Relationship]], cardinality: str) -> list[str]:
    for each, link in links:
        if link.updatable and link.cardinality == cardinality and len(link.targets) == 1:
            call = f'~client.{each.module}.update("first-id", {link.python_name}='
            if cardinality == "many":
                return [f'{call}["another-id", "third-id"])', f"{call}[])"]
            return [f'{call}"another-id")', *([f"{call}None)"] if link.nullable else [])]
    return []


def _related(found: Sequence[tuple[Resource, Action]], cardinality: str) -> list[str]:
    for each, action in found:
        if action.cardinality == cardinality and not each.singleton:
            return [f'print(~client.{each.module}.{action.python_name}("first-id"))']
    return []


def _triggers(resources: Sequence[Resource]) -> Iterator[Lines]:
    lines: dict[str, str] = {}
    for each in resources:
        taken = {action.python_name for action in each.actions}
        for one in each.attributes if "update" in taken else ():
            name = one.python_name.strip("_")
            if not one.trigger or one.read is not None or name in taken:
                continue
            if (one.update or {}).get("type") == "boolean":
                lines.setdefault("flag", f'~client.{each.module}.{name}("first-id")')
            elif one.separator:
                lines.setdefault(name, f'~client.{each.module}.{name}("first-id", ["one", "two"])')
    if lines:
        yield Lines(
            "Triggers and tags", "What the service does when asked, each a method.", (*lines.values(),)
        )
