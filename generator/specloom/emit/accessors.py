"""Views of the methods of a resource: ``client.RESOURCE.METHOD()``."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.ir import Action, Resource
from specloom.api.naming import reserved

from .bulk import Bulk
from .context import Context
from .docs import Doc
from .imports import Collector
from .linkage import LinkageCall
from .listing import Listing
from .operations import Call
from .path_templates import member_index, own_operation
from .queries import find_by_annotation
from .render import Code
from .resource_calls import ResourceCall
from .triggers import Triggers
from .views import Accessor, Constant, Method
from .wording import deprecation, resource_text, warn


class Accessors:
    """The two classes of methods of one resource, and the constants beside them.

    Args:
        context: The API.
        resource: The resource.
        imports: Gathers what the classes mention.
    """

    def __init__(self, context: Context, resource: Resource, imports: Collector) -> None:
        self._context = context
        self._resource = resource
        self._imports = imports
        self.constants: dict[str, Constant] = {}

    def both(self) -> tuple[Accessor, Accessor]:
        """The synchronous and the asynchronous class."""
        return self._accessor(asynchronous=False), self._accessor(asynchronous=True)

    def _accessor(self, *, asynchronous: bool) -> Accessor:
        resource, prefix = self._resource, "Async" if asynchronous else ""
        self._imports.runtime(f"{prefix}ResourceApi")
        self._imports.use("cached_property")
        if resource.actions:
            self._imports.runtime("async_raw as _async_raw" if asynchronous else "raw as _raw")
        text_ = f"{resource_text(resource).rstrip()}\n\nThese are the methods of `client.{resource.module}`."
        plain = [action for action in resource.actions if is_plain(action)]
        if plain:
            self._imports.runtime(f"{prefix}OperationGroup")
        methods = tuple(self._methods(plain, asynchronous=asynchronous))
        warn(self._imports, methods)
        return Accessor(
            name=f"{prefix}{resource.collection}",
            base=Code(
                f"{prefix}ResourceApi[{resource.model}]" + (f", {prefix}OperationGroup" if plain else "")
            ),
            model=resource.model,
            doc=Doc(text_, deprecated=deprecation(self._context, resource), link=resource.documentation_url),
            asynchronous=asynchronous,
            methods=methods,
        )

    def _methods(self, plain: list[Action], *, asynchronous: bool) -> Iterator[Method]:
        page = "AsyncPage" if asynchronous else "Page"
        shadowed = {action.python_name for action in self._resource.actions}
        taken = {*shadowed, *reserved("accessors")}
        for action in self._resource.actions:
            if action in plain:
                yield self._plain(action, shadowed)
                continue
            kind = LinkageCall if action.kind == "linkage" else ResourceCall
            call = kind(self._context, self._resource, action, self._imports, self.constants)
            yield call.method(page)
            if call.is_standard:
                yield from Bulk(self._resource, action, self._imports).methods(call)
            if call.is_standard and action.kind == "list":
                yield from Listing(
                    self._resource,
                    action,
                    self._imports,
                    asynchronous=asynchronous,
                    found_by=find_by_annotation(self._context, self._resource, self._imports),
                ).methods(call)
            if call.is_standard and action.kind == "update":
                yield from Triggers(self._context, self._resource, action, self._imports).methods(call, taken)

    def _plain(self, action: Action, shadowed: set[str]) -> Method:
        """A method whose bodies are no resource documents."""
        model = self._resource.model if member_index(self._resource, action) >= 0 else ""
        call = Call(self._context, own_operation(self._resource, action), self._imports, model)
        constant = call.constant()
        self.constants[constant.name] = constant
        return call.method(shadowed)


def is_plain(action: Action) -> bool:
    """Whether an action takes or gives something else than resource documents."""
    bodies = [action.operation.body.media] if action.operation.body else []
    bodies += [reply.media for reply in action.operation.responses if reply.status[:1] == "2"]
    return action.kind == "action" and any(media.schema is not None for body in bodies for media in body)
