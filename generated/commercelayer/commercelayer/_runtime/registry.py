"""Where the class of each resource type is: a module is imported when its type is first read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .resource import Resource


def _spelling(type: str) -> str:
    """A type without case, signs and the ending of a plural: ``Stock-Items`` is ``stockitem``."""
    return _PLURAL.sub("", re.sub(r"[\W_]", "", type).casefold())


# The endings of both numbers: "ies" and "y", "es", "s". A word keeps at least two letters.
_PLURAL = re.compile(r"(?<=..)(?:ies|y|es|e|s)$")


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

    def meant(self, type: str) -> type[Resource] | None:
        """The class of a type that may be spelled otherwise than in the description.

        Descriptions name types wrongly: one that the package does not know is that of the only class whose
        type differs from it in case, in what joins its words, and in number alone.
        """
        return self.get(self._meanings.get(_spelling(type), "") if type not in self._homes else type)

    @cached_property
    def _meanings(self) -> Mapping[str, str]:
        """The types by their spelling; those that are spelled alike cannot be meant by it."""
        counted = Counter(map(_spelling, self._homes))
        return {_spelling(type): type for type in self._homes if counted[_spelling(type)] == 1}

    def __repr__(self) -> str:
        return f"<Registry of {len(self._homes)} resource types in {self._package}>"


NO_TYPES = Registry("", {})
"""Knows no type: every resource is generic."""
