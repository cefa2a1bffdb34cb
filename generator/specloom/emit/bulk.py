"""Views of the methods that make many calls at once: of ``create``, ``update`` and ``delete``."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.ir import Action, Resource

from .docs import Doc, Entry
from .imports import Collector
from .listing import Call
from .render import Code
from .resource_models import arguments_name
from .views import Argument, Method

_CONCURRENCY = Argument(name="concurrency", annotation=Code("int"), default=Code("CONCURRENCY"))
_PROGRESS = Argument(name="progress", annotation=Code("Progress | None"), default=Code("None"))
_ENTRIES = (
    Entry("concurrency", "How many calls are under way at once. Default: 8."),
    Entry("progress", "Called after each call with how many are done, and how many there are."),
)


class Bulk:
    """The method that follows from a ``create``, an ``update`` or a ``delete``.

    Args:
        resource: The resource.
        action: The action.
        imports: Gathers what the method mentions.
    """

    def __init__(self, resource: Resource, action: Action, imports: Collector) -> None:
        self._resource = resource
        self._action = action
        self._imports = imports

    def methods(self, call: Call) -> Iterator[Method]:
        """What follows from the method of ``call``; nothing of a singleton's."""
        kind = self._action.kind
        if kind not in ("create", "update", "delete") or self._resource.singleton or self._asks_more():
            return
        self._imports.runtime("BulkResult", "CONCURRENCY", "Progress")
        method = call.method("")
        model, written = self._resource.model, arguments_name(self._resource, self._action)
        if kind == "create" and written:
            self._imports.use("Iterable")
            items = Code(f"Iterable[{written}]")
            yield self._made(call, method, Argument(name="items", annotation=items))
        elif kind == "update" and written and method.positional:
            self._imports.use("Iterable")
            items = Code(f"Iterable[tuple[{model} | str, {written}]]")
            yield self._made(call, method, Argument(name="items", annotation=items))
        elif kind == "delete" and method.positional:
            self._imports.runtime("Many")
            ids = Argument(name="ids", annotation=Code(f"Many[{model} | str]"))
            yield self._made(call, method, ids)

    def _asks_more(self) -> bool:
        parameters = self._action.operation.parameters
        return any(each.required and each.location != "path" for each in parameters)

    def _made(self, call: Call, method: Method, items: Argument) -> Method:
        kind = self._action.kind
        *keywords, options = method.keywords
        written = arguments_name(self._resource, self._action) if kind != "delete" else ""
        first = f"{written}, {items.name}" if written else items.name
        passed = call.passed(method.keywords)
        settings = ["concurrency=concurrency", "progress=progress"]
        return Method(
            name=f"{kind}_many",
            positional=(items,),
            keywords=(*keywords, _CONCURRENCY, _PROGRESS, options),
            rest=Code(""),
            returns=Code(f"BulkResult[{method.returns}]"),
            doc=self._doc(method),
            call=Code(f"self._{kind}_many({', '.join((first, *settings, *passed))})"),
            single=False,
        )

    def _doc(self, method: Method) -> Doc:
        kind = self._action.kind
        said = {
            "create": "Create many resources, a bounded number at a time.",
            "update": "Update many resources, a bounded number at a time.",
            "delete": "Delete many resources, a bounded number at a time.",
        }[kind]
        given = {
            "create": Entry("items", "The arguments of `create()`, a mapping a resource."),
            "update": Entry("items", "Ids or resources, each with the arguments of `update()` as a mapping."),
            "delete": Entry("ids", "Ids, or resources."),
        }[kind]
        names = {each.name for each in method.keywords}
        return Doc(
            f"{said}\n\nThe result has what came of each, in the order of the input: a value or an error.",
            deprecated=method.doc.deprecated,
            arguments=(given, *_ENTRIES, *(each for each in method.doc.arguments if each.name in names)),
            raises=(Entry("InvalidArgumentError", "`concurrency` is less than 1."),),
            link=method.doc.link,
        )
