"""What a change is about, in the words of JSON:API: attribute `name` of `books`, link `next`, a parameter."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..lint.words import quote

_MAX_INNER = 6

_STEPS = {
    ("document", "data"): "resource", ("document", "included"): "resource", ("document", "links"): "links",
    ("resource", "attributes"): "attributes", ("resource", "relationships"): "relationships",
    ("resource", "links"): "links", ("resource", "type"): "type", ("resource", "id"): "id",
    ("relationship", "data"): "linkage", ("relationship", "links"): "links",
    ("linkage", "type"): "linked type", ("linkage", "id"): "linked id",
}  # fmt: skip
"""What a member is, by what it is a member of (JSON:API 1.1, Document Structure)."""
_NAMED = {"attributes": "attribute", "relationships": "relationship", "links": "link"}

_SPOKEN = {
    "document": "the document", "resource": "the resource object", "attributes": "`attributes`",
    "relationships": "`relationships`", "links": "`links`", "type": "`type`",
    "id": "`id`", "body": "the body",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subject:
    """A part of a message, or something else that callers know by name.

    ``role`` is what JSON:API calls it. ``action`` is ``create`` or ``update`` in requests that do that.
    ``inner`` leads from the part that has the name to a member inside of it.
    """

    role: str
    resource: str = ""
    name: str = ""
    action: str = ""
    inner: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from others; without ``inner``, which never ends in what contains itself."""
        return self.role, self.resource, self.name, self.action

    @property
    def family(self) -> str:
        """``filter`` for the query parameter ``filter[name]``."""
        return self.name.partition("[")[0] if self.role == "query parameter" else ""

    def inside(self, member: str) -> Subject:
        """A member of this part."""
        if step := _STEPS.get((self.role, member)):
            return replace(self, role=step)
        if self.role in _NAMED:
            return replace(self, role=_NAMED[self.role], name=member)
        if self.role in ("document", "resource", "body"):
            return replace(self, role="member", name=member)
        return self._inner(member)

    def item(self) -> Subject:
        """An item of this part, if it is an array; JSON:API has no other name for resources in a list."""
        return self if self.role in ("resource", "linkage") else self._inner("[]")

    def _inner(self, member: str) -> Subject:
        return replace(self, inner=(*self.inner, member)[:_MAX_INNER])

    def __str__(self) -> str:
        owner = f" of {quote(self.resource)}" if self.resource else ""
        if self.role == "query parameter":
            name = quote(self.name + "".join(f"[{member}]" for member in self.inner if member != "[]"))
        else:
            name = quote(".".join((self.name, *self.inner)).replace(".[]", "[]"))
        match self.role:
            case "linkage" | "linked type" | "linked id":
                return f"the {self.role} of relationship {name}{owner}"
            case "method":
                return self.name
            case role if role in _SPOKEN:
                text = _SPOKEN[role]
                return f"{text}{owner}" + (f", in {quote('.'.join(self.inner))}" if self.inner else "")
            case role:
                return f"{role} {name}{owner}"
