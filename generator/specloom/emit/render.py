"""Templates: Jinja2 over ``templates/``, with a person's own folder shadowing ours file by file.

Importing this module imports Jinja2: do it where something is rendered, not at the start of a program.

Text of a document can reach a file only through a filter that escapes it for the language at hand:
whatever a template prints must be a plain word (a name, a number), come out of such a filter, or have been
made by this toolkit as ``Code``. Anything else is refused when it is printed. Document text is
never itself a template.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)

from specloom.diagnostics import Finding, Level, Position, SpecloomError

from . import docs, text

TEMPLATE_API_VERSION = 5
"""Counts up when what templates are given changes so that older ones could break: templates/README.md."""

FILTERS: dict[str, Callable[..., str]] = {
    "code": text.code_span,
    "docstring": docs.docstring,
    "markdown": text.markdown,
    "python": text.python,
    "toml": text.toml,
}
"""What makes foreign text fit for a file: a template prints none without one of these."""

_PLAIN_WORD = re.compile(r"[\w.-]*")


class Code(str):
    """Text that is already in the language of the file: made by this toolkit, printed as it stands."""

    __slots__ = ()

    def __html__(self) -> Code:
        """Tells Jinja2 that nothing is left to escape."""
        return self


class Templates:
    """The templates of a run.

    Args:
        folder: A person's own templates; a file of it is used instead of ours of the same relative path.

    Raises:
        SpecloomError: ``folder`` is not a folder.
    """

    def __init__(self, folder: Path | None = None) -> None:
        if folder is not None and not folder.is_dir():
            raise SpecloomError(
                _finding(str(folder), 1, "no such folder of templates", "name a folder that exists")
            )
        self.folders = [folder, shipped_folder()] if folder else [shipped_folder()]

    @cached_property
    def environment(self) -> Environment:
        """Jinja2's environment, made on first use."""
        return _environment(self.folders)

    def render(self, name: str, view: object) -> str:
        """Fills a template.

        Args:
            name: Path of the template below the folder, with ``/``.
            view: What the template is given, under the name ``view``.

        Returns:
            The text of the file.

        Raises:
            SpecloomError: The template is missing, cannot be read, or prints what it was not given
                or has not escaped; the finding has its file and line.
        """
        try:
            return self.environment.get_template(name).render(view=view)
        except TemplateNotFound as error:
            missing = str(error.name)
            raise SpecloomError(_finding(missing, 1, f"there is no template {missing}", _HINT)) from None
        except TemplateSyntaxError as error:
            raise SpecloomError(
                _finding(error.filename or name, error.lineno, str(error.message), _HINT)
            ) from None
        except (TemplateError, TypeError, ValueError, UnicodeError) as error:
            raise SpecloomError(_finding(*_place(error, name), str(error), _HINT)) from error


_HINT = "templates/README.md lists what each template is given"


def shipped_folder() -> Path:
    """Where our templates are: inside the installed package, else at the root of the repository."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent.parent / "templates"


def _environment(folders: list[Path]) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    cast("dict[str, Any]", environment.globals)["template_api_version"] = TEMPLATE_API_VERSION
    environment.filters.update({name: _filter(function) for name, function in FILTERS.items()})
    return environment


def _filter(function: Any) -> Any:
    def escape(*arguments: Any) -> Code:
        return Code(function(*arguments))

    return escape


def _printed(value: Any) -> Any:
    """What a template may print: escaped text, plain words and numbers."""
    if hasattr(value, "__html__") or isinstance(value, int | float):
        return value
    if isinstance(value, str) and _PLAIN_WORD.fullmatch(value):
        return Code(value)
    if isinstance(value, str):
        names = ", ".join(sorted(FILTERS))
        raise TypeError(f"prints {value[:60]!r} without one of the filters {names}")
    return str(value)


def _place(error: BaseException, name: str) -> tuple[str, int]:
    """The file and line of the template where an error arose: the last of its traceback that is one."""
    place, traceback = (name, 1), error.__traceback__
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if not file.endswith(".py"):
            place = (file, traceback.tb_lineno)
        traceback = traceback.tb_next
    return place


def _finding(file: str, line: int, message: str, hint: str) -> Finding:
    return Finding("template", Level.ERROR, message, Position(file, line), hint=hint)
