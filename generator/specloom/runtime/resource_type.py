"""What is declared of a resource type, beyond its attributes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field, replace

from .paging import ASSUMED, Paging

# Where relationships are below a resource (JSON:API 1.1, section 8.1).
_BELOW = {"related": "/", "linkage": "/relationships/"}


@dataclass(frozen=True, eq=False)
class ResourceType:
    """What is declared of a resource type, beyond its attributes.

    Attributes:
        type: Its name on the wire.
        path: The collection's path, or the singleton's.
        singleton: Whether there is only one.
        names: Python name to name on the wire, where they differ.
        filters: Keys that go into ``filter[KEY]`` as they are.
        filter_values: What those take that do not take any text: a kind, or the texts that there are.
        filter_members: The members of those that take an object, each as in ``filter_values``, "" for any.
        separators: What stands between several values of a plain filter, "" for a parameter each, where it
            is no comma.
        predicates: Whether every other key goes into ``filter[q][KEY]``; which there are, if that is known.
        paths: Paths that do not follow from ``path``.
        alternatives: What ``create`` and ``update`` may be answered with instead of the resource, by these
            names: types of resources, such as one that tells how far the service is, and None for nothing.
        filterable: The attributes and relationships to filter by; None where that is not stated.
        sortable: Those that can be sorted by; None where that is not stated.
        includable: The relationships that can be included; None where that is not stated.
        include_paths: The only paths that can be included; None where longer ones follow from ``includable``.
        extensible: The attributes whose values the description lists without meaning all there are.
        deprecated: The attributes and relationships that are not for new code, by Python name.
        guessed: Whether the description does not settle the type: resources of a type that the package does
            not know are then of this one where this one is expected.
        paging: What its lists take that says which page they give.
        pagings: The same of the lists that take something else: of ``list``, ``related:X``, ``linkage:X``.
    """

    type: str
    _: KW_ONLY
    path: str = ""
    singleton: bool = False
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    filters: tuple[str, ...] = ()
    filter_values: Mapping[str, str | tuple[str, ...]] = field(
        default_factory=dict[str, "str | tuple[str, ...]"]
    )
    filter_members: Mapping[str, Mapping[str, str | tuple[str, ...]]] = field(
        default_factory=dict[str, "Mapping[str, str | tuple[str, ...]]"]
    )
    separators: Mapping[str, str] = field(default_factory=dict[str, str])
    predicates: bool | tuple[str, ...] = False
    paths: Mapping[str, str] = field(default_factory=dict[str, str])
    alternatives: Mapping[str, tuple[str | None, ...]] = field(
        default_factory=dict[str, "tuple[str | None, ...]"]
    )
    filterable: tuple[str, ...] | None = None
    sortable: tuple[str, ...] | None = None
    includable: tuple[str, ...] | None = None
    include_paths: tuple[str, ...] | None = None
    extensible: tuple[str, ...] = ()
    deprecated: tuple[str, ...] = ()
    guessed: bool = False
    paging: Paging = ASSUMED
    pagings: Mapping[str, Paging] = field(default_factory=dict[str, Paging])

    def allows_filter(self, name: str) -> bool:
        """Whether a filter can be about an attribute or a relationship, by its name on the wire."""
        return self.filterable is None or name in self.filterable

    def unchecked(self) -> ResourceType:
        """The same without a type of its own: nothing in a query is held against it."""
        return replace(self, type="", filterable=None, sortable=None, includable=None, include_paths=None)

    def wire_name(self, name: str) -> str:
        """The name on the wire of a Python name."""
        return self.names.get(name, name)

    def paging_of(self, kind: str) -> Paging:
        """What a list takes that says which page it gives, by what kind of list it is."""
        return self.pagings.get(kind, self.paging)

    def path_of(self, kind: str) -> str:
        """The path template of ``list``, ``create``, ``retrieve``, ``update``, ``delete``, ``related:X``
        and ``linkage:X``.
        """
        declared = self.paths.get(kind)
        if declared is not None:
            return declared
        if kind in {"list", "create"}:
            return self.path
        member = self.path if self.singleton else f"{self.path}/{{id}}"
        part, _, relationship = kind.partition(":")
        return f"{member}{_BELOW[part]}{relationship}" if relationship else member
