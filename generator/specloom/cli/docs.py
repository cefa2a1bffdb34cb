"""``specloom docs``: what documentation pages state."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import report
from ..diagnostics import Finding, SpecloomError
from ..terminal import Progress
from .common import FILE, FINDINGS, FINE, UNREADABLE, show
from .docs_check import check
from .docs_coverage import coverage

if TYPE_CHECKING:
    from ..documented.extract import Extracted
    from ..documented.extract.files import PageFile


_GO_ON = """\
The facts hold all but these places; the exit code is 1 for them. A default such as "defaults to now" is no
value and needs nothing. For others, write the page as docs/extraction.md shows, or add the fact by hand.
`specloom docs check` goes on without them and tells each as page-unread, at level info."""


@click.group()
def docs() -> None:
    """Read documentation pages and hold them against a document."""


@docs.command()
@click.argument("pages", type=FILE, nargs=-1, required=True, metavar="PAGE|DIR…")
@click.option("-o", "--output", type=FILE, metavar="DIR", help="Write a file for each page there.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="YAML or JSON.")
def extract(pages: tuple[Path, ...], output: Path | None, form: str) -> int:
    """Say what pages state: fields, arguments, addresses, examples, each with its line.

    Pages are Markdown (with or without GitBook's tags), HTML or the bare text of a saved page. Of a folder,
    all files in .md, .markdown, .mdx, .txt, .html and .htm below it are read. The facts are printed, or with
    -o written to a file for each page.

    What is not understood is listed on stderr with its place, and counted. Exit code 0: everything was read;
    1: something was not; 2: there is nothing to read.

    \b
    Examples:
      specloom docs extract docs/books.md
      specloom docs extract docs/ -o spec/documented
      specloom docs extract docs/ --format json | jq '.unread'
    """
    from ..documented.extract import files

    try:
        found = files.find(pages)
    except SpecloomError as error:
        show(error.findings)
        return UNREADABLE
    run = _Run(form, output)
    with Progress() as progress:
        for page in found:
            progress(f"Reading {page.name}")
            run.read(page)
    run.tell()
    return run.code


@dataclass
class _Run:
    """What has been read so far."""

    form: str
    output: Path | None
    extracted: list[tuple[PageFile, Extracted]] = field(default_factory=list["tuple[PageFile, Extracted]"])
    failed: list[Finding] = field(default_factory=list[Finding])

    def read(self, page: PageFile) -> None:
        """Reads a page, and writes its facts if they are to be."""
        from ..documented.extract import extract, files

        try:
            extracted = extract(page.text(), page.name)
        except SpecloomError as error:
            self.failed += error.findings
            return
        self.extracted.append((page, extracted))
        if self.output:
            suffix = ".json" if self.form == "json" else ".yaml"
            files.write(self.output, files.output_name(page.name, suffix), self._text(extracted))

    def _text(self, extracted: Extracted) -> str:
        from ..documented.extract import to_yaml

        if self.form == "json":
            return json.dumps(extracted.facts, indent=2) + "\n"
        return to_yaml(extracted)

    @property
    def code(self) -> int:
        if not self.extracted:
            return UNREADABLE
        return FINDINGS if self.failed or any(each.unread for _, each in self.extracted) else FINE

    def tell(self) -> None:
        """The facts, unless they are written to files; then what was not read, and how much was."""
        if self.output is None and self.form == "json":
            click.echo(json.dumps(self._as_json(), indent=2))
        elif self.output is None:
            texts = (self._text(each) for _, each in self.extracted)
            click.echo("---\n".join(texts).encode("utf-8", "backslashreplace"), nl=False)
        show(self.failed)
        for page, extracted in self.extracted:
            for each in extracted.unread:
                place = f"{page.path}:{each.line}:{each.column}"
                click.echo(report.visible(f"{place}: {each.what}: {each.why}"), err=True)
        click.echo(self._summary(), err=True)
        if any(each.unread for _, each in self.extracted):
            click.echo(_GO_ON, err=True)

    def _as_json(self) -> dict[str, Any]:
        unread = [
            {"page": str(page.path), "line": u.line, "column": u.column, "what": u.what, "why": u.why}
            for page, each in self.extracted
            for u in each.unread
        ]
        return {
            "pages": [each.facts for _, each in self.extracted],
            "unread": unread,
            "summary": self._counts(),
        }

    def _counts(self) -> dict[str, int]:
        counts = [each.counts for _, each in self.extracted]
        return {
            "pages": len(self.extracted),
            "pages_failed": len(self.failed),
            "tables": sum(each.tables for each in counts),
            "rows": sum(each.rows for each in counts),
            "examples": sum(each.examples for each in counts),
            "unread": sum(len(each.unread) for _, each in self.extracted),
        }

    def _summary(self) -> str:
        n = self._counts()
        read = ", ".join(_many(n[f"{what}s"], what) for what in ("page", "table", "row", "example"))
        return f"Read: {read}. Not read: {_many(n['pages_failed'], 'page')}, {_many(n['unread'], 'place')}."


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


docs.add_command(check)
docs.add_command(coverage)
