"""The command line. Exit codes: 0 fine, 1 findings or differences, 2 wrong use or unreadable input."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import NoReturn

import click

from .. import __version__
from .common import FINDINGS, FINE, UNREADABLE
from .failure import BUSY, failed

__all__ = ["BUSY", "FINDINGS", "FINE", "UNREADABLE", "main", "run"]

_COMMANDS = ("generate", "lint", "diff", "bundle", "docs", "rules", "explain", "completion")
"""Each is a module of this package that has a command of its name. The order is that of the help."""
_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


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
        return failed(error)
    return code if isinstance(code, int) else FINE


class _Commands(click.Group):
    """Imports the module of a command when it is asked for, so that a run imports only what it needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(f".{cmd_name}", __name__), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Names the nearest command for a misspelt one: click knows only those that it has imported."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches  # only needed once something is wrong

            near = get_close_matches(args[0], _COMMANDS, 1)
            if not near or args[0].startswith("-"):
                raise
            raise click.UsageError(f"{error.message} Did you mean {near[0]!r}?", ctx) from None


@click.group(cls=_Commands, context_settings=_HELP)
@click.version_option(__version__, "-V", "--version", message="specloom %(version)s")
def specloom() -> None:
    """Turns an OpenAPI description of a JSON:API service into packages people install.

    \b
    Try:
      specloom lint openapi.yaml                                  what is wrong with it
      specloom explain RULE                                       what a finding means, and ways out
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
