"""From a request as it is documented to the call that is to send it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from specloom.documented.facts import Request
from tests.support.generated import accessor

BASE = "/api"
METHODS = {
    ("GET", False): "list",
    ("POST", False): "create",
    ("GET", True): "retrieve",
    ("PATCH", True): "update",
    ("DELETE", True): "delete",
}


@dataclass(frozen=True)
class Call:
    """A method of a resource's accessor with its arguments; ``id`` holds one id, or none."""

    resource: str
    method: str
    id: tuple[Any, ...] = ()
    arguments: Mapping[str, Any] = field(default_factory=dict)

    def __call__(self, client: Any) -> Any:
        method = getattr(accessor(client, self.resource), self.method)
        return method(*self.id, **self.arguments)


def documented(request: Request, link: Callable[[dict[str, str]], Any] | None = None) -> Call:
    """The call that a documented request stands for: the path says what is called, the body's members are
    the arguments. ``link`` makes a relationship's argument of its identifier; else it is the id."""
    segments = urlsplit(request.target).path.removeprefix(f"{BASE}/").split("/")
    resource, ids = segments[0], segments[1:]
    method = METHODS[request.method, len(ids) == 1]
    body = request.body.value if request.body else {}
    return Call(
        resource, method, tuple(ids), arguments=arguments(resource, body, link or (lambda each: each["id"]))
    )


def arguments(resource: str, body: Any, link: Callable[[dict[str, str]], Any]) -> dict[str, Any]:
    """A body's attributes and relationships as keyword arguments."""
    from commercelayer.resources import REGISTRY

    cls = REGISTRY.get(resource)
    assert cls is not None, f"there is no module for {resource}"
    python = {wire: name for name, wire in cls.__resource_type__.names.items()}
    data = body.get("data", {})
    linked = {name: _linked(member["data"], link) for name, member in data.get("relationships", {}).items()}
    given = {name: _typed(cls, name, value) for name, value in data.get("attributes", {}).items()}
    return {python.get(name, name): value for name, value in {**given, **linked}.items()}


def _typed(cls: Any, name: str, value: Any) -> Any:
    """A number that a page shows as text, as the number that the client takes."""
    field = cls.model_fields.get(name)
    is_number = field is not None and "int" in str(field.annotation) and isinstance(value, str)
    return int(value) if is_number and value.isdecimal() else value


def _linked(linkage: Any, link: Callable[[dict[str, str]], Any]) -> Any:
    if isinstance(linkage, list):
        return [link(each) for each in linkage]
    return None if linkage is None else link(linkage)
