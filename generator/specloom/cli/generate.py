"""``specloom generate``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import config
from ..config import TARGETS, Settings
from ..diagnostics import Finding, Level, Position, SpecloomError
from ..report import in_words, summary
from ..terminal import Progress
from .common import FILE, FINDINGS, FINE, required, same_file, show
from .reporting import Report, report_options

if TYPE_CHECKING:
    from ..emit.write import Change
    from ..pipeline import Result

_NONE = summary(())


@dataclass(frozen=True)
class _Asked:
    """The options of ``generate``."""

    spec: Path | None
    out: Path | None
    package: str
    only: tuple[str, ...]
    templates: Path | None
    check: bool
    diff: bool
    force: bool

    @property
    def write(self) -> bool:
        return not (self.check or self.diff)

    def settings(self) -> Settings:
        """The options and the configuration as one, the options first."""
        settled = None if self.spec and self.out else config.find()
        if self.spec and settled and not same_file(self.spec, settled.place("spec")):
            settled = None
        spec = self.spec or required(settled, "spec", "--spec FILE")
        out = self.out or required(settled, "out", "--out DIR")
        settings = replace(config.settings(settled, spec), out=out, only=self.only)
        if self.templates:
            settings = replace(settings, templates=self.templates)
        if self.package not in ("", settings.package):
            settings = replace(settings, package=self.package, distribution="", client="")
        return settings


def _targets(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[str, ...]:
    """Names of targets, separated by commas."""
    names = tuple(name.strip() for name in value.split(",")) if value is not None else ()
    for name in names:
        if name not in TARGETS:
            message = f"there is no target {name!r}; the targets are {', '.join(TARGETS)}"
            raise click.BadParameter(message, ctx, param)
    return names


def _complete_targets(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    head, comma, last = incomplete.rpartition(",")
    return [f"{head}{comma}{name}" for name in TARGETS if name.startswith(last)]


def _package(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    if value is not None and (wanted := config.package_fault(value)):
        raise click.BadParameter(f"{value!r} is not {wanted}", ctx, param)
    return value or ""


@click.command()
@click.argument("document", type=FILE, metavar="[SPEC]", required=False)
@click.option("--spec", type=FILE, metavar="FILE", help="The same as SPEC.")
@click.option("--out", type=FILE, metavar="DIR", help="The folder to generate into.")
@click.option(
    "--package", callback=_package, metavar="NAME", help="What people import.  [default: the title]"
)
@click.option(
    "--only", callback=_targets, shell_complete=_complete_targets, metavar="TARGET,…",
    help=f"Make these alone and leave the rest as it is: {', '.join(TARGETS)}.",
)  # fmt: skip
@click.option("--check", is_flag=True, help="Write nothing; list what differs and exit 1 if anything does.")
@click.option("--diff", is_flag=True, help="Write nothing; print what differs and exit 1 if anything does.")
@click.option(
    "--templates", type=FILE, metavar="DIR", help="Templates of your own; they shadow ours, file by file."
)
@click.option("--force", is_flag=True, help="Replace generated files that were edited by hand, too.")
@report_options
def generate(form: str, output: Path | None, document: Path | None, **options: Any) -> int:
    """Generate clients, fixtures, bundle and collection from a document.

    SPEC is the OpenAPI document, 3.0 to 3.2, YAML or JSON; by default the configured one.

    Without options it does what [tool.specloom] of the nearest pyproject.toml, or specloom.toml, says. With
    both SPEC and --out no configuration is read.

    \b
    Examples:
      specloom generate
      specloom generate api.yaml --out clients --package shop
      specloom generate --only models,client
      specloom generate --check                     in continuous integration
      specloom generate --check --format github     the same, as annotations
      specloom generate --diff                      what would change, before it does

    Files that specloom has not made are never touched. Of its own, those edited by hand are reported and
    left alone, unless there is --force; those no longer wanted are deleted.
    """
    from .. import pipeline  # completion and help need none of it

    report = Report(form=form, output=output)
    if form == "text" and output:
        raise click.UsageError("--output goes with --format json, sarif, github or junit.")
    if document and options["spec"]:
        raise click.UsageError("The document is named twice: as SPEC and with --spec.")
    options["spec"] = document or options["spec"]
    asked = _Asked(**options)
    try:
        settings = asked.settings()
        report.spare(settings.spec)
        with Progress() as progress:
            result = pipeline.generate(settings, write=asked.write, force=asked.force, step=progress)
    except SpecloomError as error:
        return report.unreadable(error)
    if form == "text":
        return _report_text(result, settings, asked)
    return _report_for_programs(result, settings, asked, report)


def _report_text(result: Result, settings: Settings, asked: _Asked) -> int:
    show([finding for finding in result.findings if finding.level is Level.ERROR])
    errors = sum(finding.level is Level.ERROR for finding in result.findings)
    known = _linted(result, settings, asked) or {"error": errors, "warning": result.warnings}
    if any(known.values()):
        counts = in_words({**_NONE, **known})
        click.echo(f"{counts}; see: specloom lint {settings.spec}", err=True)
    if result.failed:
        click.echo(f"Nothing was written to {settings.out}.", err=True)
        return FINDINGS
    changes = result.plan.changes if result.plan else ()
    if asked.diff and result.plan:
        for line in result.plan.diff():
            click.echo(line, nl=False)
    elif asked.check:
        for change in changes:
            click.echo(f"would {change.kind} {settings.out / change.path}")
    click.echo(_outcome(changes, settings, asked), err=asked.diff)
    return FINDINGS if changes and not asked.write else FINE


def _linted(result: Result, settings: Settings, asked: _Asked) -> dict[str, int]:
    """What linting has found in this very document, if that is in the cache: it takes too long to do here."""
    settled = config.find() if result.plan and not (asked.spec and asked.out) else None
    if settled is None or not same_file(settings.spec, settled.place("spec")):
        return {}
    from ..linted import Linted
    from .selecting import selection

    try:
        linted = Linted(settled.path.parent, settings, selection(settled, (), ())).recall() or ()
    except SpecloomError:
        return {}  # a rule of the configuration that there is not: linting says so
    found = Counter(finding.level.value for finding in linted if not finding.waived)
    return {level: found[level] for level in ("error", "warning")} if found["error"] else {}


def _outcome(changes: Sequence[Change], settings: Settings, asked: _Asked) -> str:
    if not changes:
        return f"{settings.out} is up to date."
    counts = Counter[str](change.kind for change in changes)
    words = {"add": "added", "change": "changed", "delete": "deleted"}
    listed = ", ".join(f"{counts[kind]} {word}" for kind, word in words.items() if counts[kind])
    return f"{settings.out}: {listed}." if asked.write else f"{settings.out} is not up to date: {listed}."


def _report_for_programs(result: Result, settings: Settings, asked: _Asked, report: Report) -> int:
    changes = result.plan.changes if result.plan else ()
    more: dict[str, Any] = {
        "changes": [{"path": change.path, "kind": change.kind} for change in changes],
        "written": bool(asked.write and changes and not result.failed),
    }
    if asked.diff and result.plan:
        more["diff"] = "".join(result.plan.diff())
    findings = list(result.findings)
    if report.form != "json" and not asked.write:
        findings += [_stale(change, settings) for change in changes]
    code = FINDINGS if result.failed or (changes and not asked.write) else FINE
    return report.tell(findings, str(settings.out), exit_code=code, more=more)


def _stale(change: Change, settings: Settings) -> Finding:
    """A file that is not up to date, for forms that have no other place for it."""
    wanted = {"add": "is missing", "change": "is out of date", "delete": "is no longer generated"}
    place = Position((settings.out / change.path).as_posix())
    hint = "Run: specloom generate"
    return Finding("generated-stale", Level.ERROR, wanted[change.kind], place, "", hint)
