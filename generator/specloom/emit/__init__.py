"""Targets: pure functions from the API to files, and the one writer of files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specloom.api.ir import Api
    from specloom.diagnostics import Finding

    from .package import Package
    from .render import Templates

Target = Callable[["Api", "Package", "Templates"], dict[str, str]]
"""Makes the text of files by their path below the out folder. Raises SpecloomError if it cannot."""


def _target(module: str) -> Target:
    """The ``emit`` of a module of this package, imported when it is called."""

    def emit(api: Api, package: Package, templates: Templates) -> dict[str, str]:
        files: dict[str, str] = import_module(f".{module}", __name__).emit(api, package, templates)
        return files

    return emit


targets: Mapping[str, Target] = MappingProxyType(
    {name: _target(name) for name in ("models", "client", "fixtures", "bundle", "postman")}
)
"""Every target by the name that ``--only`` takes, in the order in which they are made."""

PARTS: Mapping[str, str] = MappingProxyType({"models": "client"})
"""Targets whose files another makes too, with more in them: of both, that one is made."""


def make(
    name: str, api: Api, package: Package, templates: Templates
) -> tuple[dict[str, str], tuple[Finding, ...]]:
    """The files of a target together with what it found.

    A finding without a file in its position is about the place ``pointer`` of ``api.document``.
    Raises SpecloomError if the target can make nothing at all.
    """
    generate = getattr(import_module(f".{name}", __name__), "generate", None)
    if generate is None:
        return targets[name](api, package, templates), ()
    made: tuple[dict[str, str], tuple[Finding, ...]] = generate(api, package, templates)
    return made
