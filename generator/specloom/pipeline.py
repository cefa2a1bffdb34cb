"""From settings to findings and files: each stage of the toolkit called once, in order."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import __version__, unchanged
from .config import Settings
from .data import is_object
from .diagnostics import Finding, Level, Position, SpecloomError, in_order
from .emit import make, manifest
from .emit.write import Output, Plan, apply, interrupted, plan, recover, write_file

if TYPE_CHECKING:
    from .api import Api
    from .catalogue import Selection
    from .diff import Difference
    from .emit.package import Package
    from .source import Bundle

Step = Callable[[str], object]
"""Is told what is being done, for people who wait."""


@dataclass(frozen=True)
class Result:
    """What a generation found and would change. ``plan`` is None where nothing could or had to be made."""

    findings: tuple[Finding, ...] = ()
    plan: Plan | None = None
    warnings: int = 0

    @property
    def failed(self) -> bool:
        """Whether something stands against the output."""
        return any(finding.level is Level.ERROR for finding in self.findings)


def generate(settings: Settings, *, write: bool, force: bool, step: Step) -> Result:
    """Makes the targets, and writes them if told so.

    With errors among the findings nothing is written. With ``force``, generated files that were edited
    by hand are replaced. Raises SpecloomError if the document or the manifest cannot be read, and
    OSError if the out folder cannot be written.
    """
    if settings.out.exists() and not settings.out.is_dir():
        return Result(findings=(_not_a_folder(settings.out),))
    if write:
        recover(settings.out)
    elif interrupted(settings.out):
        return Result(findings=(_interrupted(settings.out),))
    last = unchanged.recall(settings, manifest.read(settings.out))
    if last:
        return Result(warnings=last.warnings)
    return _generate(settings, write=write, force=force, step=step)


_LINTED = ("lint", "build", "source")
"""The families whose findings ``lint`` tells, besides those that the documentation is compared for."""
_TOLD_BY_RULES = frozenset({
    "linkage-type", "list-without-query", "null-undeclared", "nullable-keyword", "path-parameter",
    "related-untyped", "schema-unused", "to-many-as-object", "type-undeclared",
})  # fmt: skip
"""What building warns of and a rule of lint tells with more to go by."""


def lint(
    settings: Settings, step: Step, selection: Selection | None = None, home: Path | None = None
) -> tuple[Finding, ...]:
    """Everything that is wrong with a document, as far as it is asked for.

    That is what rules find, what cannot be generated or is read tolerantly, and, where facts are
    configured, in what the document departs from its documentation. What is found is kept in the cache
    of the folder ``home``, if there is one. Raises SpecloomError if the document, the facts or the
    waivers cannot be read.
    """
    step("Reading")
    from .catalogue import EVERYTHING  # completion and help need none of it
    from .linted import Linted

    selection = selection or EVERYTHING
    linted = Linted(home, settings, selection)
    found = linted.recall()
    if found is None:
        found, files = _lint(settings, step, selection)
        linted.keep(found, files)
    return found


def _lint(
    settings: Settings, step: Step, selection: Selection
) -> tuple[tuple[Finding, ...], tuple[Path, ...]]:
    """What there is to tell, and the files of the document."""
    from .api import Options, build
    from .catalogue import EVERYTHING, excused
    from .lint import lint as run_rules
    from .lint import rules
    from .source import bundle, load
    from .waivers import Waivers
    from .waivers import load as load_waivers

    source = load(settings.spec)
    document = bundle(source)
    package = _package(settings, document.document)
    step("Linting")
    chosen = None if selection == EVERYTHING else selection.chosen("lint", [rule.id for rule in rules()])
    api, built = build(document, Options(package.name, package.client, settings.names))
    findings = [*document.findings, *run_rules(document, rules=chosen)]
    findings += [finding for finding in built if finding.rule not in _TOLD_BY_RULES]
    waivers = load_waivers(settings.waivers) if settings.waivers else Waivers()
    if settings.documented:
        step("Comparing with the documentation")
        from .documented import compare, load_facts

        findings += compare(load_facts(settings.documented), document, api, waivers)
    return in_order(excused(waivers, selection.apply(findings), _LINTED, selection)), source.files


def diff(
    old: str, new: str, settings: Settings, step: Step, selection: Selection | None = None
) -> tuple[Difference, ...]:
    """What a new document breaks for those who know the old one; each a file, or a git revision and a path.

    A waiver is for one old document: that it excuses nothing in comparison with another is no fault.
    Raises SpecloomError if a document or the waivers cannot be read.
    """
    step("Reading")
    from .catalogue import EVERYTHING
    from .diff import compare
    from .diff.documents import versions
    from .waivers import Waivers
    from .waivers import load as load_waivers

    waivers = load_waivers(settings.waivers) if settings.waivers else Waivers()
    selection = selection or EVERYTHING

    documents = versions(old, new, settings.names)
    step("Comparing")
    found = [
        replace(each, finding=finding)
        for each in compare(*documents)
        for finding in selection.apply([each.finding])
    ]
    findings = waivers.excuse([each.finding for each in found], lambda rule: False)
    return tuple(replace(each, finding=finding) for each, finding in zip(found, findings, strict=True))


def bundled(spec: Path, output: Path | None, step: Step) -> tuple[tuple[Finding, ...], str]:
    """The document in one file, as text, also written to ``output`` if there is one; and what was found.

    Raises SpecloomError if the document cannot be read, or if ``output`` is one of its files.
    """
    step("Reading")
    from .emit.bundle import as_json, as_yaml
    from .source import bundle, load

    source = load(spec)
    document = bundle(source)
    is_json = output is not None and output.suffix.lower() == ".json"
    text = as_json(document.document) if is_json else as_yaml(document.document)
    if output is not None:
        if output.resolve() in source.files:
            message, hint = "is a file of the document itself", "Name another file."
            raise SpecloomError(
                Finding("write-conflict", Level.ERROR, message, Position(output.as_posix()), "", hint)
            )
        write_file(output, text)
    return document.findings, text


def _generate(settings: Settings, *, write: bool, force: bool, step: Step) -> Result:
    step("Reading")
    from .api import Options, build  # an unchanged document is never read
    from .source import bundle, load

    source = load(settings.spec)
    document = bundle(source)
    step("Building")
    package = _package(settings, document.document)
    api, built = build(document, Options(package.name, package.client, settings.names))
    findings = (*document.findings, *built)
    result = Result(in_order(findings), warnings=_warnings(findings))
    if result.failed:
        return result
    files, told = _make(settings, api, package, step)
    findings = (*findings, *(_placed(finding, document) for finding in told))
    warnings = _warnings(findings)
    result = Result(in_order(findings), warnings=warnings)
    if result.failed:
        return result
    digest = unchanged.source_digest(source.files, settings.spec)
    output = Output(__version__, digest, files, complete=not settings.only)
    made = plan(settings.out, output, force=force)
    result = Result(in_order([*findings, *made.findings]), made, warnings)
    if write and not result.failed:
        step("Writing")
        inputs = unchanged.gather(settings, source.files, made.manifest, warnings)
        apply(made, {unchanged.FILE: inputs.text(), **unchanged.IGNORE})
    return result


def _warnings(findings: Iterable[Finding]) -> int:
    return sum(finding.level is Level.WARNING for finding in findings)


def _placed(finding: Finding, document: Bundle) -> Finding:
    """A target knows only the bundled document: here its findings get file, line and column."""
    return finding if finding.position.file else replace(finding, position=document.position(finding.pointer))


def _make(
    settings: Settings, api: Api, package: Package, step: Step
) -> tuple[dict[str, dict[str, str]], list[Finding]]:
    """The formatted files of each target, and what the targets found."""
    from .emit.format import FormatError, formatted
    from .emit.render import Templates  # brings Jinja2 along

    templates = Templates(settings.templates)
    made: dict[str, dict[str, str]] = {}
    told: list[Finding] = []
    for name in settings.selected:
        step(f"Making {name}")
        made[name], found = make(name, api, package, templates)
        told += found
    step("Formatting")
    try:
        done = formatted({path: text for files in made.values() for path, text in files.items()})
    except FormatError as error:
        raise SpecloomError(_malformed(str(error), settings)) from None
    return {name: {path: done[path] for path in files} for name, files in made.items()}, told


def _package(settings: Settings, document: Mapping[str, Any]) -> Package:
    """The names of the package: settled ones, else from each other, else from the document's title."""
    from .api.naming import is_client
    from .api.words import pascal, snake
    from .config import package_fault
    from .emit.package import Package, release_version

    info = document.get("info")
    title, version = (str(info.get(key)) if is_object(info) else "" for key in ("title", "version"))
    name = settings.package or snake(_without_accents(title))
    if name in sys.stdlib_module_names:
        name += "_client"
    if package_fault(name):
        name = "api_client"
    distribution = settings.distribution or name.replace("_", "-").strip("-")
    client = settings.client or pascal(name)
    if not is_client(client):
        client += "Service"
    return Package(name, distribution, client, release_version(version))


def _without_accents(title: str) -> str:
    """A package's name is typed on every keyboard."""
    return unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()


def _not_a_folder(out: Path) -> Finding:
    hint = "Name a folder; it is made if there is none."
    return Finding("write-conflict", Level.ERROR, "is no folder", Position(out.as_posix()), "", hint)


def _interrupted(out: Path) -> Finding:
    message = "an earlier run died while it wrote; old and new files are mixed"
    return Finding(
        "write-interrupted", Level.ERROR, message, Position(out.as_posix()), "", "Run: specloom generate"
    )


def _malformed(message: str, settings: Settings) -> Finding:
    if settings.templates:
        hint = f"Look at the templates in {settings.templates}."
    else:
        hint = "This is a defect of specloom: please report it together with the document."
    text = "a generated module is no Python: " + " ".join(message.split())
    return Finding("python-syntax", Level.ERROR, text, Position(settings.out.as_posix()), "", hint)
