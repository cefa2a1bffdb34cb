"""``specloom explain``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from .. import config
from ..diagnostics import Level
from .common import FINE
from .selecting import selection

if TYPE_CHECKING:
    from ..catalogue import Entry


def _rule(ctx: click.Context, param: click.Parameter, value: str) -> Entry:
    from ..catalogue import did_you_mean, entry

    found = entry(value)
    if found is None:
        hint = did_you_mean(value) or "'specloom rules' lists them all."
        raise click.BadParameter(f"there is no rule {value!r}. {hint}", ctx, param)
    return found


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from ..catalogue import all_entries

    return [name for name in sorted(all_entries()) if name.startswith(incomplete)]


@click.command()
@click.argument("rule", callback=_rule, shell_complete=_complete)
@click.option(
    "--format", "form", type=click.Choice(["text", "markdown"]), default="text", help="How to write it."
)
def explain(rule: Entry, form: str) -> int:
    """Explain a rule, or any other id that a finding can have.

    What it asks for and why, how to mend what it finds, where that is written, examples, and how to switch it
    off or waive a finding.

    \b
    Examples:
      specloom explain jsonapi-id-string
      specloom explain ref-cycle --format markdown
    """
    level = selection(config.find(), (), ()).level(rule)
    lines = _markdown(rule, level) if form == "markdown" else _text(rule, level)
    click.echo("\n".join(lines))
    return FINE


def _text(rule: Entry, level: str) -> Iterator[str]:
    yield f"{rule.id}  ({rule.family}, {level})"
    for title, text in _parts(rule):
        yield ""
        yield f"{title}:" if title else text
        if title:
            yield from (f"    {line}".rstrip() for line in text.strip("\n").split("\n"))


def _markdown(rule: Entry, level: str) -> Iterator[str]:
    from ..report.markdown import fenced

    blocks = {title for title, _ in (*rule.examples, *_ways_out(rule))}
    yield f"# {rule.id}"
    yield ""
    yield f"Family: {rule.family}. Level: {level}."
    for title, text in _parts(rule):
        yield ""
        if title:
            yield f"## {title}"
            yield ""
        yield fenced(text) if title in blocks else text


def _parts(rule: Entry) -> Iterator[tuple[str, str]]:
    """Titles and texts, in the order in which they are wanted."""
    yield "", rule.summary
    for title, text in (("Why", rule.why), ("How to mend it", rule.mend), ("Source", rule.source)):
        if text:
            yield title, text
    yield from rule.examples
    yield from _ways_out(rule)


def _ways_out(rule: Entry) -> Iterator[tuple[str, str]]:
    from ..catalogue import RULES

    if rule.family in RULES:
        text = f"[tool.specloom.rules]\n\"{rule.id}\" = 'off'"
        yield "To switch it off, in pyproject.toml (info, warning and error are its other levels)", text
    if rule.family == "documented":
        text = (
            f"- rule: {rule.id}\n  page: page.md\n  lines: [12]\n  members: [name]\n"
            "  says: what it says there\n  instead: what holds\n  reason: Why that is right as it is."
        )
        yield "To waive one finding, in the waivers file", text
    elif rule.family in RULES or rule.level is not Level.ERROR:
        text = f"- rule: {rule.id}\n  pointer: /paths/~1pets/get\n  reason: Why that is right as it is."
        yield "To waive one finding, in the waivers file (/** at the end means all below it, too)", text
