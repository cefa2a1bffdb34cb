"""Where the class of each resource type is: a module is imported when its type is first read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .resource import Resource


class Registry:
    """The resource types that a package knows.

    Args:
        package: The import name of the package that holds the modules.
        homes: For each type on the wire, the module below the package and the class in it.
    """

    def __init__(self, package: str, homes: Mapping[str, tuple[str, str]]) -> None:
        self._package = package
        self._homes = homes
        self._classes: dict[str, type[Resource]] = {}

    def __contains__(self, type: object) -> bool:
        return type in self._homes

    def __iter__(self) -> Iterator[str]:
        return iter(self._homes)

    def get(self, type: str) -> type[Resource] | None:
        """The class of a resource type, None if the package does not know it."""
        found = self._classes.get(type)
        if found is None and type in self._homes:
            module, name = self._homes[type]
            found = self._classes[type] = getattr(import_module(f"{self._package}.{module}"), name)
        return found

    def __repr__(self) -> str:
        return f"<Registry of {len(self._homes)} resource types in {self._package}>"


NO_TYPES = Registry("", {})
"""Knows no type: every resource is generic."""
