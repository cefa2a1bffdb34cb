"""What all views of one package are made from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from specloom.api.ir import Api, Relationship, Resource

from .imports import Collector
from .package import Package
from .types import TypeTable, type_table


@dataclass(frozen=True)
class Context:
    """An API with its types, on its way into a package."""

    api: Api
    package: Package

    @cached_property
    def types(self) -> TypeTable:
        """Annotations of the API's schemas."""
        return type_table(self.api)

    @cached_property
    def resources(self) -> dict[str, Resource]:
        """Resources by their type on the wire."""
        return {resource.type: resource for resource in self.api.resources}

    @cached_property
    def metas(self) -> dict[str, str]:
        """The classes of pages' metas by their pointers."""
        return {meta.pointer: meta.name for meta in self.api.metas}

    def model_name(self, target: str) -> str:
        """The class of a resource type; that of any resource for one that the package does not have."""
        return self.resources[target].model if target in self.resources else "GenericResource"

    def target_classes(
        self, relationship: Relationship, imports: Collector, here: Resource
    ) -> tuple[str, ...]:
        """The classes that a relationship leads to, imported into the module of the resource ``here``."""
        if not relationship.targets:
            imports.runtime("Resource")
            return ("Resource",)
        return self.classes(relationship.targets, imports, here)

    def classes(self, targets: Iterable[str], imports: Collector, here: Resource) -> tuple[str, ...]:
        """The classes of resource types, each once, imported into the module of the resource ``here``."""
        for target in targets:
            resource = self.resources.get(target)
            if resource is None:
                imports.runtime("GenericResource")
            elif resource.type != here.type:
                imports.take_typing(f".{resource.module}", resource.model)
        names = dict.fromkeys(map(self.model_name, targets))
        return tuple(sorted(names, key=lambda name: name == "GenericResource"))
