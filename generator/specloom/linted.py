"""What linting has found, kept by the content that it followed from: an unchanged document costs nothing."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .cache import FOLDER, Cache, digest, files_digest, toolkit
from .config import Settings
from .diagnostics import Finding, Level, Position, Related

if TYPE_CHECKING:
    from .catalogue import Selection

_ROOMS = (
    "api", "catalogue", "documented", "lint", "source", "waivers", "data.py", "diagnostics.py", "pipeline.py",
)  # fmt: skip
"""The parts of the toolkit that findings follow from."""


class Linted:
    """What is kept of one document, with these settings. ``home`` is where the cache lies; None for none."""

    def __init__(self, home: Path | None, settings: Settings, selection: Selection) -> None:
        self._began = time.time_ns()
        self._cache = Cache(None if home is None else home / FOLDER)
        self._settings = settings
        self._key = "" if home is None else self._named(settings, selection)

    def recall(self) -> tuple[Finding, ...] | None:
        """What was found, if nothing of what it followed from has changed since."""
        kept = self._cache.get("linted", self._key)
        try:
            if kept is None or kept["files"] != self._files(map(Path, kept["document"])):
                return None
            return tuple(_finding(each) for each in kept["findings"])
        except (OSError, KeyError, TypeError, ValueError):
            return None

    def keep(self, findings: tuple[Finding, ...], document: Iterable[Path]) -> None:
        """Keeps what was found in a document of these files, unless somebody has changed one meanwhile."""
        paths = list(document)
        if self._key:
            files = self._files(paths)
            if any(Path(name).stat().st_mtime_ns >= self._began for name in files):
                return
            found = [asdict(finding) for finding in findings]
            names = list(map(str, paths))
            self._cache.put("linted", self._key, {"document": names, "files": files, "findings": found})
            self._cache.tidy()

    def _files(self, document: Iterable[Path]) -> dict[str, str]:
        """Everything that is read, so that a file more or less among the facts counts, too."""
        settings = self._settings
        facts = sorted(settings.documented.glob("*.yaml")) if settings.documented else []
        waivers = [settings.waivers] if settings.waivers else []
        return files_digest([*document, *facts, *waivers])

    @staticmethod
    def _named(settings: Settings, selection: Selection) -> str:
        """Names in findings are as the user gave them, so they count as settings do.

        Of two levels for the same rule the later one counts, so their order does, too.
        """
        chosen = [list(selection.levels.items()), selection.select, selection.ignore]
        settled = [str(settings.spec), settings.package, settings.client, sorted(settings.names.items())]
        return digest(toolkit(*_ROOMS), str(Path().resolve()), repr(chosen), repr(settled))


def _finding(kept: Any) -> Finding:
    """The finding that ``asdict`` took apart. Raises KeyError, TypeError or ValueError if it is none."""
    related = tuple(Related(_position(each["position"]), str(each["message"])) for each in kept["related"])
    texts = {name: str(kept[name]) for name in ("rule", "message", "pointer", "hint", "waived")}
    return Finding(**texts, level=Level(kept["level"]), position=_position(kept["position"]), related=related)


def _position(kept: Any) -> Position:
    line, column = kept["line"], kept["column"]
    if type(line) is not int or type(column) is not int:
        raise TypeError
    return Position(str(kept["file"]), line, column)
