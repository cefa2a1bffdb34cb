"""Python types of lifted schemas, asked of datamodel-code-generator unless they are plain.

All schemas of an API are asked for in one run, each distinct one once: a run costs little more than the
library's start. It is told neutral names only (``P0``, ``C0``): nothing is left for it to invent.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from specloom.api.ir import Api, JsonSchema, Media, Operation, Resource
from specloom.data import is_array, is_object

from .hints import Counts, Hint, Reader
from .patterns import usable_pattern
from .plain_types import plain_hint
from .schemas import Feed, Schemas, Use, reference_name

_RECORDS = Path(__file__).resolve().parent / "records"
_TYPES = "Types"


class TypeTable:
    """The annotations of an API's schemas.

    Args:
        schemas: The API's named schemas.
        wanted: The schemas whose types will be asked for, so that one run finds them all; others are
            possible, but each costs a run.
    """

    def __init__(self, schemas: Schemas, wanted: Iterable[tuple[JsonSchema, Use]] = ()) -> None:
        self.schemas = schemas
        self._hints: dict[str, Hint] = {}
        self._pending: dict[str, Feed] = {}
        for schema, use in wanted:
            self._want(schemas.feed(schema, use))

    def hint(self, schema: JsonSchema, use: Use) -> Hint:
        """The annotation of a value.

        Args:
            schema: Its lifted schema.
            use: ``read`` for replies: open enums, no constraints; ``write`` for requests.
        """
        return self._hint(self.schemas.feed(schema, use))

    def root(self, name: str, use: Use) -> Hint:
        """The annotation that a named schema without properties stands for."""
        return self._hint(self.schemas.root(name, use))

    def _want(self, feed: Feed) -> str:
        key = json.dumps(feed, sort_keys=True)
        if key not in self._hints and key not in self._pending:
            plain = plain_hint(feed)
            if plain is None:
                self._pending[key] = feed
            else:
                self._hints[key] = plain
        return key

    def _hint(self, feed: Feed) -> Hint:
        key = self._want(feed)
        if self._pending:
            self._hints.update(ask(self._pending, list(self.schemas.named)))
            self._pending = {}
        return self._hints[key]


def type_table(api: Api) -> TypeTable:
    """The table of all types of an API."""
    schemas = Schemas(api.schemas, usable_pattern)
    return TypeTable(schemas, _wanted(api, schemas))


def _wanted(api: Api, schemas: Schemas) -> Iterator[tuple[JsonSchema, Use]]:
    for resource in api.resources:
        yield from _of_resource(resource)
    for group in api.groups:
        for operation in group.operations:
            yield from _of_operation(operation)
    for name, schema in schemas.named.items():
        members = (
            [each.schema for each in schemas.properties(name)] if name in schemas.classes else [schema.json]
        )
        for member in members:
            yield member, "read"
            yield member, "write"


def _of_resource(resource: Resource) -> Iterator[tuple[JsonSchema, Use]]:
    attributes = [*resource.attributes, *(each for action in resource.actions for each in action.attributes)]
    for attribute in attributes:
        if attribute.read is not None:
            yield attribute.read, "read"
        for schema in (attribute.create, attribute.update):
            if schema is not None:
                yield schema, "write"
    for action in resource.actions:
        yield from _of_operation(action.operation)
        for cursor in action.paging.cursors if action.paging else ():
            yield cursor.schema, "write"


def _of_operation(operation: Operation) -> Iterator[tuple[JsonSchema, Use]]:
    for parameter in operation.parameters:
        yield parameter.schema, "write"
    for media in operation.body.media if operation.body else ():
        yield from _of_media(media, "write")
    for response in operation.responses:
        for media in response.media:
            yield from _of_media(media, "read")


def _of_media(media: Media, use: Use) -> Iterator[tuple[JsonSchema, Use]]:
    if media.schema is not None:
        yield media.schema, use


def ask(feeds: Mapping[str, Feed], classes: list[str]) -> dict[str, Hint]:
    """One run: the annotation of each feed, by its key."""
    names = {name: f"C{number}" for number, name in enumerate(classes)}
    members = {f"P{number}": _renamed(feed, names) for number, feed in enumerate(feeds.values())}
    stub = {"type": "object", "properties": {"stub": {"type": "string"}}}
    types = {"type": "object", "properties": members, "required": list(members)}
    records = dict(_records(_run({_TYPES: types} | dict.fromkeys(names.values(), stub))))
    expressions = records.pop(_TYPES)
    reader = Reader(
        models={neutral: name for name, neutral in names.items()},
        invented={name: record["root"] for name, record in records.items() if "root" in record},
    )
    return {
        key: reader.read(expressions[f"P{number}"], _counts(feed))
        for number, (key, feed) in enumerate(feeds.items())
    }


def _renamed(node: Any, names: Mapping[str, str]) -> Any:
    """A feed with neutral names in its references."""
    if is_array(node):
        return [_renamed(item, names) for item in node]
    if not is_object(node):
        return node
    if "$ref" in node:
        return {"$ref": f"#/$defs/{names[reference_name(node)]}"}
    kept = {key: value for key, value in node.items() if key not in _COUNTED}
    return {key: value if key in ("enum", "const") else _renamed(value, names) for key, value in kept.items()}


_COUNTED = ("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties")
"""Keywords that a feed may hold and datamodel-code-generator is not told: it states them beside a type."""


def _counts(feed: Feed) -> dict[str, Counts]:
    """What is said of the number of items or members at the top of a type."""
    found: dict[str, Counts] = {}
    for choice in feed.get("anyOf", [feed]):
        for kind, type_, noun in (("list", "array", "Items"), ("dict", "object", "Properties")):
            if choice.get("type") == type_ and kind not in found:
                bounds = {"min_length": choice.get(f"min{noun}"), "max_length": choice.get(f"max{noun}")}
                lengths = {name: int(value) for name, value in bounds.items() if value is not None}
                found[kind] = Counts(lengths, unique=choice.get("uniqueItems") is True)
    return found


def _records(output: str) -> Iterator[tuple[str, dict[str, str]]]:
    for line in re.findall(r'^\{"class": .*\}$', output, re.MULTILINE):
        record = json.loads(line)
        yield record["class"], record["types"]


def _run(definitions: dict[str, Any]) -> str:
    # Takes a third of a second, and plain types do without.
    from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        output = generate(
            {"$defs": definitions},
            input_file_type=InputFileType.JsonSchema,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_311,
            custom_template_dir=_RECORDS,
            enum_field_as_literal=LiteralType.All,
            strict_nullable=True,
            disable_timestamp=True,
            formatters=[],
        )
    return str(output)
