"""What ``specloom docs`` does: each stage called once, in order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .catalogue import EVERYTHING, Selection
from .config import Settings
from .diagnostics import Finding, Level, Position, SpecloomError, in_order
from .waivers import Waivers
from .waivers import load as load_waivers

Step = Callable[[str], object]


def check(
    settings: Settings,
    pages: tuple[Path, ...],
    cache: Path | None,
    step: Step,
    selection: Selection = EVERYTHING,
) -> tuple[Finding, ...]:
    """In what documentation pages contradict themselves, each other and the document.

    ``pages`` are files and folders; without any, the configured facts are taken. ``cache`` is the folder to
    keep what is known below, None for none. Raises SpecloomError if the document, the waivers, the facts or
    all of the pages cannot be read.
    """
    step("Reading")
    waivers = load_waivers(settings.waivers) if settings.waivers else Waivers()
    found = _pages(settings, pages, cache, step, waivers) if pages else _facts(settings, waivers, step)
    return in_order(selection.apply(found))


def _pages(
    settings: Settings, pages: tuple[Path, ...], cache: Path | None, step: Step, waivers: Waivers
) -> tuple[Finding, ...]:
    from .documented.cache import FOLDER, Cache
    from .documented.run import Asked, run

    asked = Asked(pages, settings.documented, waivers)
    return run(asked, settings.spec, Cache(cache / FOLDER if cache else None), step).findings


def _facts(settings: Settings, waivers: Waivers, step: Step) -> tuple[Finding, ...]:
    from .api import Options, build
    from .documented import compare, load_facts
    from .source import bundle, load

    if settings.documented is None:
        message = "there are no pages to check"
        hint = "Name pages, or the folder of their facts with documented = '…' under [tool.specloom]."
        place = Position(str(settings.spec))
        raise SpecloomError(Finding("facts-missing", Level.ERROR, message, place, "", hint))
    document = bundle(load(settings.spec))
    api, _ = build(document, Options(package="documented", client="Documented", pins=settings.names))
    step("Comparing with the documentation")
    return compare(load_facts(settings.documented), document, api, waivers)
