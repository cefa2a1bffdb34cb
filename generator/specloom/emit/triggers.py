"""Views of triggers: attributes that are only written and make something happen, as methods."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.ir import Action, Attribute, Resource

from . import text
from .context import Context
from .docs import Doc, Entry, sentence
from .imports import Collector
from .listing import Call
from .render import Code
from .resource_models import MODELS, arguments_name, taken_attributes
from .views import Argument, Method
from .wording import NOT_FOR_NEW_CODE, OPTIONS, raises


class Triggers:
    """The methods that follow from an ``update``.

    Args:
        context: The API.
        resource: The resource.
        action: Its ``update``.
        imports: Gathers what the methods mention.
    """

    def __init__(self, context: Context, resource: Resource, action: Action, imports: Collector) -> None:
        self._context = context
        self._resource = resource
        self._action = action
        self._imports = imports

    def methods(self, call: Call, taken: set[str]) -> Iterator[Method]:
        """A method for each trigger; ``taken`` are the names of methods that there are, and grows."""
        method = call.method("")
        for attribute in taken_attributes(self._resource, self._action):
            if attribute.trigger and attribute.read is None:
                name = attribute.python_name.strip("_")
                name = name if name not in taken else f"trigger_{name}"
                taken.add(name)
                yield self._method(call, method, attribute, name)

    def _method(self, call: Call, method: Method, attribute: Attribute, name: str) -> Method:
        arguments, value = self._value(attribute)
        sent = f"{{{text.python(attribute.python_name)}: {value}}}"
        target = "id" if method.positional else "None"
        passed = [target, arguments_name(self._resource, self._action), sent, *call.passed(method.keywords)]
        return Method(
            name=name,
            positional=(*method.positional, *arguments),
            keywords=method.keywords,
            rest=Code(""),
            returns=method.returns,
            doc=self._doc(method, attribute, arguments),
            call=Code(f"self._update({', '.join(passed)})"),
        )

    def _value(self, attribute: Attribute) -> tuple[tuple[Argument, ...], str]:
        """The arguments for what a trigger is sent with, and the expression of it."""
        schema = attribute.update or {}
        if schema.get("type") == "boolean":
            return (), "True"
        if attribute.separator:
            self._imports.use("Sequence")
            self._imports.runtime("joined")
            value = f"joined(value, {text.python(attribute.separator)})"
            return (Argument(name="value", annotation=Code("str | Sequence[str]")),), value
        hint = self._imports.hint(self._context.types.hint(schema, "write").loose(), MODELS)
        return (Argument(name="value", annotation=hint.text),), "value"

    def _doc(self, method: Method, attribute: Attribute, arguments: tuple[Argument, ...]) -> Doc:
        said = sentence(attribute.description) or f"Trigger `{attribute.name}`."
        known = [each for each in method.doc.arguments if each.name in ("id", "include", "fields")]
        value = [Entry(each.name, "What is sent with it.") for each in arguments]
        ids = [each for each in known if each.name == "id"]
        others = [each for each in known if each.name != "id"]
        return Doc(
            said,
            deprecated=NOT_FOR_NEW_CODE if attribute.deprecated else "",
            arguments=(*ids, *value, *others, OPTIONS),
            raises=raises(self._action.operation),
            link=self._action.operation.documentation_url,
        )
