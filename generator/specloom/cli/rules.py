"""``specloom rules``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .. import config
from .common import FINE, print_json
from .selecting import selection

if TYPE_CHECKING:
    from ..catalogue import Entry

_ABOUT = {
    "lint": "what is wrong with a document",
    "documented": "what documentation pages contradict",
    "diff": "what a new version of a document changes",
    "source": "what cannot be read",
    "config": "what the configuration has wrong",
    "waivers": "what the waivers file has wrong",
    "facts": "what pages and fact files have wrong as files",
    "build": "what cannot be generated, or is read tolerantly",
    "generate": "what stands against the output",
}


def _families(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    from ..catalogue import FAMILIES, RULES

    for name in value:
        if name not in FAMILIES:
            message = f"there is no family {name!r}; the families are {', '.join(FAMILIES)}"
            raise click.BadParameter(message, ctx, param)
    return value or RULES


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    return [name for name in _ABOUT if name.startswith(incomplete)]


@click.command()
@click.argument("families", nargs=-1, metavar="[FAMILY]…", callback=_families, shell_complete=_complete)
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", help="How to list."
)
def rules(families: tuple[str, ...], form: str) -> int:
    """List the rules: id, level and what each asks for.

    FAMILY is lint, documented or diff, by default all three; or source, config, waivers, facts, build or
    generate, whose findings are no rules: nobody can switch them off. The levels are those of the nearest
    configuration, if there is one.

    \b
    Examples:
      specloom rules lint
      specloom rules --format json | jq -r '.rules[] | select(.level == "error") | .id'
      specloom explain linkage-type                 all about one
    """
    from ..catalogue import entries

    levels = selection(config.find(), (), ())
    listed = {
        family: [_Listed(entry, levels.level(entry)) for entry in entries(family)] for family in families
    }
    if form == "json":
        print_json({"rules": [_members(*each) for found in listed.values() for each in found]})
    elif form == "markdown":
        click.echo("\n".join(_markdown(listed)))
    else:
        _print(listed)
    return FINE


class _Listed(NamedTuple):
    """A rule, and its level as it is configured."""

    entry: Entry
    level: str


def _members(entry: Entry, level: str) -> dict[str, Any]:
    return {
        "id": entry.id,
        "family": entry.family,
        "level": level,
        "summary": entry.summary,
        "why": entry.why,
        "mend": entry.mend,
        "source": entry.source,
    }


def _print(listed: Mapping[str, Sequence[_Listed]]) -> None:
    width = max((len(each.entry.id) for found in listed.values() for each in found), default=0)
    for family, found in listed.items():
        click.echo(f"{family}: {_ABOUT[family]}")
        for entry, level in found:
            click.echo(f"  {entry.id:<{width}}  {level:<7}  {entry.summary}")


def _markdown(listed: Mapping[str, Sequence[_Listed]]) -> Iterator[str]:
    from ..report.markdown import cell

    yield "# Rules\n"
    yield (
        "`specloom explain RULE` explains each with examples. [Configuration](configuration.md) says how to"
        " select rules and how to give them another level.\n"
    )
    for family, found in listed.items():
        yield f"## {family}: {_ABOUT[family]}\n"
        yield "| id | level | asks for | from |\n|---|---|---|---|"
        for entry, level in found:
            yield f"| `{entry.id}` | {level} | {cell(entry.summary)} | {cell(entry.source)} |"
        yield ""
