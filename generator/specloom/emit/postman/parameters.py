"""Parameters as a collection has them: keys and values on the wire, without percent-encoding."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specloom.api.ir import Api, Operation, Parameter
from specloom.data import is_array, is_object
from specloom.emit.fixtures.samples import Member, Samples
from specloom.source.pointer import Pointer, split, step


@dataclass(frozen=True, slots=True)
class Entry:
    """One key with its value and description."""

    key: str
    value: str
    description: str = ""
    disabled: bool = False

    def json(self) -> dict[str, Any]:
        """The entry as a collection writes it."""
        written: dict[str, Any] = {"key": self.key, "value": self.value}
        if self.description:
            written["description"] = self.description
        if self.disabled:
            written["disabled"] = True
        return written


class Parameters:
    """The parameters of an API's operations, with sample values."""

    def __init__(self, api: Api, samples: Samples) -> None:
        self.api, self.samples = api, samples

    def entries(self, parameter: Parameter) -> Iterator[Entry]:
        """The keys of a parameter: one, or one for each member of an object or item of a list.

        What is not required is disabled.
        """
        for key, value, description in self._pairs(parameter):
            yield Entry(key, value, description or parameter.description, not parameter.required)

    def value(self, parameter: Parameter) -> str:
        """The one value of a parameter of the path."""
        return ",".join(value for _, value, _ in self._pairs(parameter))

    def _pairs(self, parameter: Parameter) -> Iterator[tuple[str, str, str]]:
        given = self.given(parameter)
        members = self._members(parameter, given)
        if parameter.style == "deepObject" and members:
            for name, member in members.items():
                yield f"{parameter.name}[{name}]", text(member.value), member.description
        elif is_object(given) and parameter.explode and parameter.style == "form":
            yield from ((name, text(member.value), member.description) for name, member in members.items())
        elif is_array(given) and parameter.explode and parameter.location in ("query", "cookie"):
            yield from ((parameter.name, text(item), "") for item in given or [""])
        else:
            yield parameter.name, _joined(given, parameter), ""

    def _members(self, parameter: Parameter, given: Any) -> dict[str, Member]:
        """The members that the schema declares, with the example's values, and any more of the example."""
        pointer = schema_pointer(self.api, parameter)
        known = self.samples.members(pointer) if pointer else {}
        stated = given if is_object(given) else {}
        told = {name: known[name].description if name in known else "" for name in stated}
        return {**known, **{name: Member(value, told[name]) for name, value in stated.items()}}

    def given(self, parameter: Parameter) -> Any:
        """The value that the document gives: an example, else what the schema states; None if nothing."""
        found = at(self.api.document, parameter.pointer)
        stated = found if is_object(found) else {}
        if "example" in stated:
            return stated["example"]
        examples = stated.get("examples")
        for example in examples.values() if is_object(examples) else ():
            if is_object(example) and "value" in example:
                return example["value"]
        pointer = schema_pointer(self.api, parameter)
        return self.samples.stated(pointer) if pointer else None


def schema_pointer(api: Api, parameter: Parameter) -> Pointer:
    """The place of a parameter's schema, also where it has ``content``; "" if it has none."""
    found = at(api.document, parameter.pointer)
    stated = found if is_object(found) else {}
    if "schema" in stated:
        return f"{parameter.pointer}/schema"
    content = stated.get("content")
    for media_type, media in content.items() if is_object(content) else ():
        if is_object(media) and "schema" in media:
            return f"{parameter.pointer}/content/{media_type.replace('~', '~0').replace('/', '~1')}/schema"
    return ""


def roots(api: Api, operations: list[Operation]) -> Iterator[Pointer]:
    """The schemas of the parameters of operations."""
    for operation in operations:
        for parameter in operation.parameters:
            pointer = schema_pointer(api, parameter)
            if pointer:
                yield pointer


def at(document: Mapping[str, Any], pointer: Pointer) -> Any:
    """What stands at a place of the document; None if nothing does."""
    node: Any = document
    try:
        for token in split(pointer):
            node = step(node, token)
    except (KeyError, ValueError):
        return None
    return node


def text(value: Any) -> str:
    """A value as it stands in a URL, header or form field."""
    if isinstance(value, str):
        return value
    if is_array(value) and not any(is_object(item) or is_array(item) for item in value):
        return ",".join(map(text, value))
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def _joined(value: Any, parameter: Parameter) -> str:
    between = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(parameter.style, ",")
    if is_array(value):
        return between.join(map(text, value))
    if is_object(value):
        pairs = ((text(name), text(item)) for name, item in value.items())
        return between.join(
            f"{name}={item}" if parameter.explode else f"{name},{item}" for name, item in pairs
        )
    return text(value)
