"""Which rules count in a run: ``--select``, ``--ignore`` and ``[tool.specloom.rules]``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .. import config
from ..config import Config
from ..diagnostics import Finding, Level, SpecloomError

if TYPE_CHECKING:
    from ..catalogue import Selection

_Command = TypeVar("_Command", bound=Callable[..., Any])


def selection_options(command: _Command) -> _Command:
    """Adds ``--select`` and ``--ignore``, two arguments of ``selection``."""
    select = click.option(
        "--select", callback=_patterns, shell_complete=complete_rules, metavar="RULE,…",
        help="Look for these alone: ids, globs such as 'jsonapi-*', or families (lint, documented, diff).",
    )  # fmt: skip
    ignore = click.option(
        "--ignore", callback=_patterns, shell_complete=complete_rules, metavar="RULE,…",
        help="Leave these out.",
    )  # fmt: skip
    return select(ignore(command))


def selection(settled: Config | None, select: tuple[str, ...], ignore: tuple[str, ...]) -> Selection:
    """What the configuration and the options say. Raises SpecloomError for a bad rule or level."""
    from ..catalogue import Selection  # help needs none of it

    levels: dict[str, str] = dict(settled.values.get("rules", {})) if settled else {}
    if settled and (findings := list(_faults(settled, levels))):
        raise SpecloomError(*findings)
    return Selection(levels, select, ignore)


def _faults(settled: Config, levels: dict[str, str]) -> Iterator[Finding]:
    from ..catalogue import LEVELS, names_nothing

    for pattern, level in levels.items():
        place = config.position(settled.path, "rules", pattern)
        if (hint := names_nothing(pattern)) is not None:
            message = f"there is no rule {pattern!r} that a level could be given to"
            yield Finding("config-rule", Level.ERROR, message, place, f"/rules/{pattern}", hint)
        if level not in LEVELS:
            message = f"{level!r} is no level"
            hint = f"Write one of {', '.join(LEVELS)}."
            yield Finding("config-level", Level.ERROR, message, place, f"/rules/{pattern}", hint)


def _patterns(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[str, ...]:
    from ..catalogue import names_nothing

    patterns = tuple(part.strip() for part in value.split(",")) if value is not None else ()
    for pattern in patterns:
        if (hint := names_nothing(pattern)) is not None:
            raise click.BadParameter(f"there is no rule {pattern!r}. {hint}".rstrip(), ctx, param)
    return patterns


def complete_rules(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Ids of rules and families, the last of a list."""
    from ..catalogue import RULES, all_entries

    head, comma, last = incomplete.rpartition(",")
    names = [*RULES, *(name for name, each in sorted(all_entries().items()) if each.family in RULES)]
    return [f"{head}{comma}{name}" for name in names if name.startswith(last)]
