"""Views of parameters: the argument that takes one, and what declares it to the runtime."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.api.ir import Parameter

from . import text
from .context import Context
from .docs import Entry, described
from .hints import Hint
from .imports import Collector
from .render import Code
from .views import Argument

MODELS = "..models"
"""The module of the named models, as seen from a resource's or a group's."""

SHADOWABLE = {
    **dict.fromkeys(("bool", "bytes", "dict", "float", "int", "list", "str"), "builtins"),
    "date": "datetime",
    "datetime": "datetime",
}
"""Names in annotations that a method of the same name would hide, and their modules."""

_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


def argument(
    context: Context,
    imports: Collector,
    parameter: Parameter,
    name: str = "",
    shadowed: Iterable[str] = (),
) -> Argument:
    """The argument of a method that takes a parameter.

    Args:
        context: The API.
        imports: Gathers what the annotation mentions.
        parameter: The parameter.
        name: Its name, if not the parameter's own.
        shadowed: Names that mean something else in the class.
    """
    hint = imports.hint(context.types.hint(parameter.schema, "write").bare().loose(), MODELS)
    return argument_of(name or parameter.python_name, spared(hint, shadowed, imports), parameter.required)


def argument_of(name: str, hint: Hint, required: bool) -> Argument:
    if required:
        return Argument(name=name, annotation=hint.text)
    return Argument(name=name, annotation=hint.optional().text, default=Code("None"))


def parameter_entry(parameter: Parameter, name: str) -> Entry:
    """What a docstring says of a parameter."""
    deprecated = "Deprecated. " if parameter.deprecated else ""
    said = described(parameter.description, parameter.schema) or f"The parameter `{parameter.name}`."
    return Entry(name, deprecated + said)


def declared_parameter(context: Context, imports: Collector, parameter: Parameter) -> Code:
    """The expression that declares a parameter to the runtime."""
    imports.runtime("Parameter")
    hint = imports.hint(context.types.hint(parameter.schema, "write"), MODELS)
    arguments = [text.python(parameter.name), text.python(parameter.location), hint.text]
    arguments += ["required=True"] if parameter.required else []
    if parameter.style != _STYLES[parameter.location]:
        arguments.append(f"style={text.python(parameter.style)}")
    if parameter.explode != (parameter.style == "form"):
        arguments.append(f"explode={parameter.explode}")
    return Code(f"Parameter({', '.join(arguments)})")


def spared(hint: Hint, shadowed: Iterable[str], imports: Collector) -> Hint:
    """An annotation in a class where some names mean something else: those get an alias."""
    hidden = [name for name in sorted(shadowed) if name in SHADOWABLE]
    changed = hint.renamed(hidden) if hidden else hint
    for name in hidden:
        if f"{name}_" in changed.text:
            imports.take(SHADOWABLE[name], f"{name} as {name}_")
    return changed
