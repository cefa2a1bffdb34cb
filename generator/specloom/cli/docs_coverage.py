"""``specloom docs coverage``."""

from __future__ import annotations

from pathlib import Path

import click

from .. import config, report
from ..diagnostics import SpecloomError
from ..terminal import Progress
from .common import FILE, FINE, document, print_json
from .reporting import Report


@click.command()
@click.argument("pages", type=FILE, nargs=-1, metavar="[PAGE|DIR…]")
@click.option(
    "--spec", type=FILE, metavar="FILE", help="The OpenAPI document.  [default: the configured one]"
)
@click.option("--html", type=FILE, metavar="FILE", help="Write a page with a table to look at, too.")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep what is known of unchanged pages.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to report.")
def coverage(pages: tuple[Path, ...], spec: Path | None, html: Path | None, no_cache: bool, form: str) -> int:
    """Say what share of a document's fields, operations and parameters its documentation covers.

    A field is covered if a table lists it or an example shows it, an operation if a page names its method and
    address or shows a request to it. Without pages, the configured facts of pages are taken.

    \b
    Examples:
      specloom docs coverage
      specloom docs coverage docs/ --spec openapi.yaml --html coverage.html
      specloom docs coverage --format json | jq '.total.fields'
    """
    from .. import documentation
    from ..documented import coverage_page

    try:
        settled = config.find()
        settings = document(spec, settled, "--spec")
        cache = None if no_cache else (settled.path.parent if settled else Path())
        with Progress() as progress:
            title, measured = documentation.coverage(settings, pages, cache, progress)
    except SpecloomError as error:
        return Report(form=form).unreadable(error, str(spec or "specloom"))
    if html:
        if html.resolve() == settings.spec.resolve():
            raise click.UsageError(f"{html} is what is looked at: name another file with --html.")
        documentation.write(html, coverage_page.as_html(measured, title))
    if form == "json":
        print_json(coverage_page.as_data(measured))
    else:
        for line in coverage_page.as_text(measured):
            click.echo(report.visible(line))
    return FINE
