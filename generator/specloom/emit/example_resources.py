"""Examples of resources as values: what they fetch, how they are made for tests, and how they are kept."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.ir import Action, Relationship, Resource

from .context import Context
from .example_lines import Lines
from .example_values import linked_example
from .path_templates import needs_more
from .program import written


def fetched(context: Context) -> Iterator[Lines]:
    """An example of a loaded resource that fetches what it is related to."""
    lines: list[str] = []
    models: list[str] = []
    for cardinality in ("one", "many"):
        for each, link in _related(context, cardinality):
            name = "loaded" if cardinality == "one" else "other"
            call = f"~{name}.§fetch({each.model}.{link.python_name})"
            lines += [f'{name} = ~client.{each.module}.retrieve("first-id")', f"print({call})"]
            models.append(each.model)
            break
    if lines:
        said = "With the client that read it, whether the reply included it or not."
        names = tuple(dict.fromkeys(models))
        yield Lines("What a loaded resource is related to", said, (*lines,), names)


def at_own_urls(context: Context) -> Iterator[Lines]:
    """An example of relationships that are read and changed at their own URLs."""
    lines: dict[tuple[str, str], str] = {}
    for each in context.api.resources:
        links = {link.name: link for link in each.relationships if link.targets}
        for action in each.actions if not each.deprecated and not each.singleton else ():
            link = links.get(action.relationship) if action.kind == "linkage" else None
            if link is not None and not needs_more(each, action):
                method = action.operation.method
                lines.setdefault((method, link.cardinality), _linked(each, action, link))
    if lines:
        said = "What a relationship consists of is read, replaced, added to and removed from by itself."
        named = any("ResourceIdentifier(" in line for line in lines.values())
        names = ("ResourceIdentifier",) if named else ()
        yield Lines("Relationships at their own URLs", said, (*lines.values(),), names)


def _linked(resource: Resource, action: Action, link: Relationship) -> str:
    call = f'~client.{resource.module}.{action.python_name}("first-id"'
    return f"print({call}))" if action.operation.method == "GET" else f"{call}, {linked_example(link)})"


def by_hand(context: Context, resource: Resource) -> Lines:
    """Resources and a page as a test of an application makes them."""
    names, made, told = [resource.model], [f'one = {resource.model}(id="1")'], "one"
    for link, target in _to_known(context, resource):
        value = "[other]" if link.cardinality == "many" else "other"
        names.append(target.model)
        made = [
            f'other = {target.model}(id="2")',
            f'one = {resource.model}(id="1", {link.python_name}={value})',
        ]
        told = f"one.{link.python_name}"
        break
    return Lines(
        "Resources and pages made by hand",
        "For tests of applications: relationships take resources, pages take `meta` and `links`.",
        (),
        ("Page", *sorted(names)),
        (
            *made,
            'page = Page([one], meta={"record_count": 1})',
            f"print({told}, page[0] is one, page.total, page.has_next, page.next())",
        ),
    )


def mocked(resource: Resource) -> Lines:
    """A client whose answers a test gives, so that nothing is sent."""
    return Lines(
        "Answers made by hand",
        "A client with `httpx2.MockTransport` sends nothing.",
        (f"print(~client.{resource.module}.first())",),
        (),
        (
            "",
            "def answer(request: httpx2.Request) -> httpx2.Response:",
            f'    data = [{{"type": {written(resource.type)}, "id": "1"}}]',
            '    return httpx2.Response(200, json={"data": data})',
            "",
            "",
            "mock = httpx2.MockTransport(answer)",
        ),
        arguments=('base_url="https://a.test"', "http_client=http"),
        around="httpx2.§Client(transport=mock) as http",
        others=("httpx2",),
    )


def kept(resource: Resource) -> Lines:
    """Each way to keep a resource, and back."""
    model = resource.model
    return Lines(
        "Resources that are kept",
        "Flat, as a JSON:API document, or whole.",
        (),
        (model, "parse"),
        (
            f'one = {model}(id="1")',
            f"print({model}.model_validate(one.to_dict()))",
            f"print({model}.model_validate_json(one.model_dump_json()))",
            'print(parse({"data": one.to_jsonapi()}).resource)',
            "print(pickle.loads(pickle.dumps(one)))",
        ),
        others=("pickle",),
    )


def _related(context: Context, cardinality: str) -> Iterator[tuple[Resource, Relationship]]:
    """The relationships whose resources can be asked for with nothing but an id."""
    for each in context.api.resources:
        plain = {_relationship(each, action) for action in each.actions if not needs_more(each, action)}
        can = any(action.kind == "retrieve" for action in each.actions)
        for link in each.relationships if can and not each.deprecated and not each.singleton else ():
            if link.name in plain and link.cardinality == cardinality:
                yield each, link


def _relationship(resource: Resource, action: Action) -> str:
    return action.relationship if action.kind == "related" else ""


def _to_known(context: Context, resource: Resource) -> Iterator[tuple[Relationship, Resource]]:
    """The relationships of a resource that lead to one other described type."""
    known = {each.type: each for each in context.api.resources if not each.deprecated}
    for link in resource.relationships:
        target = known.get(link.targets[0]) if len(link.targets) == 1 else None
        if target is not None and target.model != resource.model:
            yield link, target
