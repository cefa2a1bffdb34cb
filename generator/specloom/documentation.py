"""What ``specloom docs`` does: each stage called once, in order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from .catalogue import EVERYTHING, Selection
from .config import Settings
from .data import is_object
from .diagnostics import Finding, Level, Position, SpecloomError, in_order
from .waivers import Waivers
from .waivers import load as load_waivers

if TYPE_CHECKING:
    from .documented.covered import Covered
    from .documented.description import Description
    from .documented.facts import Facts
    from .documented.fixes import Fixed
    from .documented.known import Known
    from .documented.run import Outcome

NOTHING = Path(__file__).parent / "documented" / "nothing.json"
"""A document that says nothing, for pages that are held against none."""

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
    if settings.spec == NOTHING:
        found = tuple(each for each in found if not each.rule.startswith("spec-"))
    return in_order(selection.apply(found))


def _pages(
    settings: Settings, pages: tuple[Path, ...], cache: Path | None, step: Step, waivers: Waivers
) -> tuple[Finding, ...]:
    return _outcome(settings, pages, cache, step, waivers).findings


def _outcome(
    settings: Settings, pages: tuple[Path, ...], cache: Path | None, step: Step, waivers: Waivers
) -> Outcome:
    from .cache import FOLDER, Cache
    from .documented.run import Asked, run

    asked = Asked(pages, settings.documented, waivers)
    return run(asked, settings.spec, Cache(cache / FOLDER if cache else None), step)


def fix(
    settings: Settings,
    pages: tuple[Path, ...],
    cache: Path | None,
    step: Step,
    selection: Selection = EVERYTHING,
) -> Fixed:
    """What could be written to the document, without writing it. The arguments are those of ``check``."""
    from .documented.compare import disagreements
    from .documented.fixes import prepare, wanted
    from .documented.known import known

    waivers = load_waivers(settings.waivers) if settings.waivers else Waivers()
    described = _described(settings)
    if pages:
        found = _outcome(settings, pages, cache, step, waivers).found
    else:
        found = tuple(map(known, disagreements(_recorded(settings), described.bundle, described.api)))

    def is_open(each: Known) -> bool:
        excused = any(waiver.excuses(each) for waiver in waivers.pages)
        return not excused and bool(selection.apply([each.finding()]))

    return prepare(wanted(found, is_open), described.bundle)


def coverage(
    settings: Settings, pages: tuple[Path, ...], cache: Path | None, step: Step
) -> tuple[str, tuple[Covered, ...]]:
    """The document's title, and what its documentation covers of it. The arguments are those of ``check``."""
    step("Reading")
    from .documented.covered import measure

    facts = _read(settings, pages, cache, step) if pages else _recorded(settings)
    description = _described(settings)
    info = description.bundle.document.get("info")
    title = str(info.get("title", "")) if is_object(info) else ""
    return title or settings.spec.name, measure(facts, description)


def _read(settings: Settings, pages: tuple[Path, ...], cache: Path | None, step: Step) -> Facts:
    from .cache import FOLDER, Cache
    from .documented.run import Asked, facts

    return facts(Asked(pages, None, Waivers()), settings.spec, Cache(cache / FOLDER if cache else None), step)


def _described(settings: Settings) -> Description:
    from .api import Options, build
    from .documented.description import Description
    from .source import bundle, load

    document = bundle(load(settings.spec))
    api, _ = build(document, Options(package="documented", client="Documented", pins=settings.names))
    return Description(document, api)


def _recorded(settings: Settings) -> Facts:
    from .documented import load_facts

    if settings.documented is None:
        message = "there are no pages to look at"
        hint = "Name pages, or the folder of their facts with documented = '…' under [tool.specloom]."
        place = Position(str(settings.spec))
        raise SpecloomError(Finding("facts-missing", Level.ERROR, message, place, "", hint))
    return load_facts(settings.documented)


def _facts(settings: Settings, waivers: Waivers, step: Step) -> tuple[Finding, ...]:
    from .documented import compare

    facts = _recorded(settings)
    described = _described(settings)
    step("Comparing with the documentation")
    return compare(facts, described.bundle, described.api, waivers)


def write(path: Path, text: str) -> None:
    """Writes a report as a whole or not at all. Raises OSError if it cannot."""
    from .emit.write import write_file

    write_file(path, text)
