"""Small values that documents are made of: identifiers, links and meta."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, cast


@dataclass(frozen=True, slots=True)
class ResourceIdentifier:
    """Names a resource by type and id (JSON:API 1.1, section 7.3): ``ResourceIdentifier("shelves", "7")``.

    Attributes:
        type: The resource type, as it is called on the wire.
        id: Identifies the resource among those of its type; "" if only the ``lid`` does.
        meta: What the service says about the link; two identifiers that differ only there are equal.
        lid: Identifies, within one document, a resource that has no id yet; "" if there is none.
    """

    type: str
    id: str = ""
    meta: Mapping[str, Any] = field(default_factory=dict[str, Any], compare=False)
    lid: str = field(default="", kw_only=True)

    def __repr__(self) -> str:
        id = [f"id={self.id!r}"] if self.id or not self.lid else []
        lid = [f"lid={self.lid!r}"] if self.lid else []
        return f"ResourceIdentifier({', '.join([f'type={self.type!r}', *id, *lid])})"


class _Members(Mapping[str, Any]):
    """A JSON object, read by item."""

    __slots__ = ("_members",)

    def __init__(self, members: Mapping[str, Any] | None = None) -> None:
        self._members: Mapping[str, Any] = members or {}

    def __getitem__(self, name: str) -> Any:
        return self._members[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self._members)!r})"


class DeclaredMeta(_Members):
    """A ``meta`` object whose members a description tells: each is an attribute of a subclass.

    A member that can be missing is None then. A member that is not described is read by item,
    ``meta["record_count"]``: as an attribute, type checkers take its name for a misspelt one.
    """

    __slots__ = ()
    # Names on the wire by the Python names that differ, and the Python names of members that can be missing.
    _names: ClassVar[Mapping[str, str]] = {}
    _optional: ClassVar[tuple[str, ...]] = ()

    if not TYPE_CHECKING:
        # Hidden from type checkers, to which it would make every name an attribute.

        def __getattr__(self, name: str) -> Any:
            return self._attribute(name)

    def _attribute(self, name: str) -> Any:
        # Python looks up dunder names when copying and pickling; `_members` is not there yet then.
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            return self._members[self._names.get(name, name)]
        except KeyError:
            if name in self._optional:
                return None
            known = ", ".join(self._members) or "nothing"
            raise AttributeError(f"this meta has no {name!r}; it has {known}") from None


class Meta(DeclaredMeta):
    """A ``meta`` object: ``meta["record_count"]`` and ``meta.record_count`` read the same member."""

    __slots__ = ()

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


class Links(_Members):
    """A ``links`` object. Items are as they were sent, attributes are URLs, None where there is none."""

    __slots__ = ()

    def url(self, name: str) -> str | None:
        """The URL of a link, whether it is a string or a link object (JSON:API 1.1, section 8)."""
        link = self._members.get(name)
        if isinstance(link, Mapping):
            link = cast("Mapping[str, Any]", link).get("href")
        return link if isinstance(link, str) else None

    if TYPE_CHECKING:
        self: str | None
        related: str | None
        first: str | None
        prev: str | None
        next: str | None
        last: str | None
    else:

        def __getattr__(self, name: str) -> str | None:
            if name.startswith("_"):
                raise AttributeError(name)
            return self.url(name)
