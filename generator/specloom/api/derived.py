"""Names of classes that come with a resource's model: the arguments of what creates and updates it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from specloom.api.context import Context
from specloom.api.found import Found
from specloom.api.naming import Wish


def kinds_of(found: Found) -> frozenset[str]:
    """The kinds of a resource type's actions."""
    return frozenset(role.kind for role in found.roles)


def _arguments(model: str, kinds: Set[str]) -> dict[str, str]:
    """The classes of arguments that come with a model, with what they are for; ``kinds`` are its actions."""
    verbs = {"create": "creates", "update": "updates"}
    return {
        f"{model}{kind.capitalize()}": f"that {verb} one" for kind, verb in verbs.items() if kind in kinds
    }


def beside_arguments(context: Context, found: Sequence[Found], wishes: list[Wish]) -> list[Wish]:
    """The wishes, without names that are those of the arguments which create or update another."""
    pinned = [context.naming.pins.has(each.pointers) for each in wishes]
    rivals = {
        name
        for one, each, fixed in zip(found, wishes, pinned, strict=True)
        if each.candidates and not fixed
        for name in _arguments(each.candidates[0], kinds_of(one))
    }
    return [
        replace(each, candidates=tuple(f"{n}Resource" if n in rivals else n for n in each.candidates))
        for each in wishes
    ]


def report_derived(context: Context, found: Sequence[Found], models: Sequence[str]) -> None:
    """A model must not be called like the arguments that create or update another."""
    arguments = {
        name: model
        for one, model in zip(found, models, strict=True)
        for name in _arguments(model, kinds_of(one))
    }
    for one, model in zip(found, models, strict=True):
        if model in arguments:
            message = f"`{one.type}` becomes `{model}`, which are the arguments of `{arguments[model]}`"
            pointer = one.objects[0].pointer
            hint = f'pin a name in [tool.specloom.names]: "#{pointer}" = "Other{model}"'
            context.report.error("name-collision", message, pointer, hint)


def derived_names(models: Iterable[tuple[str, Set[str]]]) -> dict[str, str]:
    """The class names that come with each model, itself among them, with what has them.

    Args:
        models: The models, each with the kinds of its actions: only what these need has a class.
    """
    names: dict[str, str] = {}
    for model, kinds in models:
        names[model] = f"`{model}`"
        names |= {name: f"`{model}` {use}" for name, use in _arguments(model, kinds).items()}
    return names
