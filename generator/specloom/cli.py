"""The command line. Exit codes: 0 fine, 1 findings or differences, 2 wrong use or unreadable input."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from . import __version__, config, report
from .config import TARGETS, Config, Settings
from .diagnostics import Finding, Level, SpecloomError
from .terminal import Progress, coloured, is_colourful

if TYPE_CHECKING:
    from .emit.write import Change
    from .pipeline import Result

FINE, FINDINGS, UNREADABLE = 0, 1, 2
BUSY = "another specloom is writing to the same folder; try again when it is done"
_INTERRUPTED = 130
_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_FILE = click.Path(path_type=Path)
_NONE = report.summary(())


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs the command line and ends the process; without a traceback, unless SPECLOOM_TRACEBACK is set."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and returns the exit code."""
    # Documents nest, and source.limits says how deep; each level takes several calls.
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 5000))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # Not every terminal has every character.
    try:
        code = specloom.main(arguments, prog_name="specloom", standalone_mode=False)
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:
        return _failed(error)
    return code if isinstance(code, int) else FINE


def _failed(error: BaseException) -> int:
    """Says what has ended the run, and gives the exit code for it."""
    match error:
        case SpecloomError():
            _show(error.findings)
        case click.ClickException():
            error.show()
        case KeyboardInterrupt() | click.Abort():
            click.echo("specloom: interrupted", err=True)
            return _INTERRUPTED
        case BrokenPipeError():
            # Whoever read has gone. Python would try to flush once more at its end, and complain.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return FINDINGS
        case OSError():
            click.echo(f"specloom: {report.visible(_described(error))}", err=True)
        case _:
            _show_defect(error)
    return UNREADABLE


def _described(error: OSError) -> str:
    if isinstance(error, BlockingIOError):
        return BUSY
    return ": ".join(str(part) for part in (error.filename, error.strerror or error) if part)


def _show_defect(error: BaseException) -> None:
    if os.environ.get("SPECLOOM_TRACEBACK"):
        raise error
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    what = report.visible(f"{type(error).__name__} at {place}: {str(error)[:200]}")
    click.echo(f"specloom: a defect of specloom {__version__}, not of your document: {what}", err=True)
    click.echo("Please report it with the document; SPECLOOM_TRACEBACK=1 shows more.", err=True)


def _unreadable(error: SpecloomError, form: str) -> int:
    """Says why there is nothing to work with, in the form that was asked for."""
    if form == "json":
        _print_json(report.as_json(error.findings))
    else:
        _show(error.findings)
    return UNREADABLE


def _print_json(content: dict[str, Any]) -> None:
    click.echo(json.dumps(content, indent=2))


def _show(findings: Sequence[Finding], *, err: bool = True) -> None:
    stream = sys.stderr if err else sys.stdout
    style = coloured if is_colourful(stream) else report.plain
    for text in report.as_text(findings, style):
        click.echo(text, err=err, color=True)


# What is asked


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
    form: str

    @property
    def write(self) -> bool:
        return not (self.check or self.diff)

    def settings(self) -> Settings:
        """The options and the configuration as one, the options first."""
        settled = None if self.spec and self.out else config.find()
        if self.spec and settled and not _same_file(self.spec, settled.place("spec")):
            settled = None
        spec = self.spec or _required(settled, "spec", "--spec FILE")
        out = self.out or _required(settled, "out", "--out DIR")
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


def _same_file(one: Path, other: Path | None) -> bool:
    return other is not None and one.resolve() == other.resolve()


def _required(settled: Config | None, key: str, option: str) -> Path:
    place = settled.place(key) if settled else None
    if place is None:
        message = f"say which with {option}, or with {key} = '…' under [tool.specloom] of pyproject.toml"
        raise click.UsageError(f"There is no {key}: {message}.")
    return place


def _document(spec: Path | None) -> Settings:
    """The document that is named, without configuration, or the configured one with it."""
    settled = config.find() if spec is None else None
    return config.settings(settled, spec or _required(settled, "spec", "SPEC"))


# Commands


@click.group(context_settings=_HELP)
@click.version_option(__version__, "-V", "--version", message="specloom %(version)s")
def specloom() -> None:
    """Turns an OpenAPI description of a JSON:API service into packages people install.

    \b
    Try:
      specloom lint openapi.yaml                                  what is wrong with it
      specloom generate --spec openapi.yaml --out generated --package my_service
      specloom bundle openapi.yaml -o openapi.json                all its files in one

    \b
    Or settle it once, in pyproject.toml, and say just "specloom generate":
      [tool.specloom]
      spec = "spec/openapi.yaml"
      out = "generated"
      package = "my_service"

    Exit codes: 0 fine, 1 findings or differences, 2 wrong use or unreadable input.
    """


@specloom.command()
@click.option("--spec", type=_FILE, metavar="FILE", help="The OpenAPI document, 3.0 to 3.2, YAML or JSON.")
@click.option("--out", type=_FILE, metavar="DIR", help="The folder to generate into.")
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
    "--templates", type=_FILE, metavar="DIR", help="Templates of your own; they shadow ours, file by file."
)
@click.option("--force", is_flag=True, help="Replace generated files that were edited by hand, too.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to report.")
def generate(**options: Any) -> int:
    """Generate clients, fixtures, bundle and collection from a document.

    Without options it does what [tool.specloom] of the nearest pyproject.toml, or specloom.toml, says. With
    both --spec and --out no configuration is read.

    \b
    Examples:
      specloom generate
      specloom generate --spec api.yaml --out clients --package shop
      specloom generate --only models,client
      specloom generate --check                     in continuous integration
      specloom generate --diff                      what would change, before it does

    Files that specloom has not made are never touched. Of its own, those edited by hand are reported and
    left alone, unless there is --force; those no longer wanted are deleted.
    """
    from . import pipeline  # completion and help need none of it

    asked = _Asked(**options)
    try:
        settings = asked.settings()
        with Progress() as progress:
            result = pipeline.generate(settings, write=asked.write, force=asked.force, step=progress)
    except SpecloomError as error:
        return _unreadable(error, asked.form)
    show = _report_json if asked.form == "json" else _report_text
    return show(result, settings, asked)


def _report_text(result: Result, settings: Settings, asked: _Asked) -> int:
    _show([finding for finding in result.findings if finding.level is Level.ERROR])
    if result.warnings:
        counts = report.in_words({**_NONE, "warning": result.warnings})
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


def _outcome(changes: Sequence[Change], settings: Settings, asked: _Asked) -> str:
    if not changes:
        return f"{settings.out} is up to date."
    counts = Counter[str](change.kind for change in changes)
    words = {"add": "added", "change": "changed", "delete": "deleted"}
    listed = ", ".join(f"{counts[kind]} {word}" for kind, word in words.items() if counts[kind])
    return f"{settings.out}: {listed}." if asked.write else f"{settings.out} is not up to date: {listed}."


def _report_json(result: Result, settings: Settings, asked: _Asked) -> int:
    changes = result.plan.changes if result.plan else ()
    content = report.as_json(result.findings)
    content["changes"] = [{"path": change.path, "kind": change.kind} for change in changes]
    content["written"] = bool(asked.write and changes and not result.failed)
    if asked.diff and result.plan:
        content["diff"] = "".join(result.plan.diff())
    _print_json(content)
    return FINDINGS if result.failed or (changes and not asked.write) else FINE


@specloom.command()
@click.argument("spec", type=_FILE, required=False)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to report.")
def lint(spec: Path | None, form: str) -> int:
    """Say what is wrong with a document: with OpenAPI, with JSON:API, and for generating from it.

    SPEC is the document; by default the configured one, which is then also held against what its
    documentation states, if that is configured.

    As JSON it is {"findings": […], "summary": {…}}, each finding with rule, level, message, file, line,
    column, pointer, hint, fingerprint (stays when lines move) and waived. Members are only ever added.

    \b
    Examples:
      specloom lint
      specloom lint openapi.yaml
      specloom lint openapi.yaml --format json | jq '.findings[] | [.rule, .file, .line]'
    """
    from . import pipeline

    try:
        settings = _document(spec)
        with Progress() as progress:
            findings = pipeline.lint(settings, progress)
    except SpecloomError as error:
        return _unreadable(error, form)
    counts = report.summary(findings)
    if form == "json":
        _print_json(report.as_json(findings))
    else:
        _show([finding for finding in findings if not finding.waived], err=False)
        click.echo(f"{settings.spec}: {report.in_words(counts)}.")
    return FINDINGS if counts["error"] or counts["warning"] else FINE


@specloom.command()
@click.argument("spec", type=_FILE, required=False)
@click.option("-o", "--output", type=_FILE, metavar="FILE", help="Where to: .json is JSON, all else YAML.")
def bundle(spec: Path | None, output: Path | None) -> int:
    """Put a document and all files that it refers to into one.

    SPEC is the document; by default the configured one. Without -o the bundle is printed, as YAML.

    \b
    Examples:
      specloom bundle openapi.yaml -o openapi.json
      specloom bundle > bundled.yaml
    """
    from . import pipeline

    settings = _document(spec)
    with Progress() as progress:
        findings, text = pipeline.bundled(settings.spec, output, progress)
    _show([finding for finding in findings if finding.level is not Level.INFO])
    if output is None:
        click.echo(text.encode(), nl=False)
    return FINE


@specloom.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the script that lets a shell complete specloom's commands and options.

    \b
    bash:  specloom completion bash > ~/.local/share/bash-completion/completions/specloom
    zsh:   specloom completion zsh > "${fpath[1]}/_specloom"
    fish:  specloom completion fish > ~/.config/fish/completions/specloom.fish
    """
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(kind(specloom, {}, "specloom", "_SPECLOOM_COMPLETE").source())
    return FINE
