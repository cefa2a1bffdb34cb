"""The one writer. What it would do is a ``Plan``; showing it, comparing and doing it are the same call.

A file is ours if the manifest of the out folder lists it. A file of ours that has been edited by hand is
left alone unless that is forced; a file of others is always left alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ..diagnostics import Finding, Level, Position, in_order
from . import manifest, paths
from .layout import CACHE, JOURNAL, JOURNAL_FOLDER, MANIFEST, workshop
from .manifest import Made, Manifest, digest


@dataclass(frozen=True, slots=True)
class Change:
    """A file to be added, changed or deleted. ``before`` and ``after`` are its bytes, None for no file."""

    path: str
    before: bytes | None
    after: bytes | None

    @property
    def kind(self) -> Literal["add", "change", "delete"]:
        """What happens to the file."""
        if self.before is None:
            return "add"
        return "delete" if self.after is None else "change"


@dataclass(frozen=True)
class Plan:
    """What writing would change in ``out``, and what stands against it. ``apply`` does it."""

    out: Path
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]
    manifest: Manifest

    def diff(self) -> Iterator[str]:
        """The changes as a unified diff, line by line; the manifest's hashes come last."""
        from difflib import unified_diff  # seldom needed

        for change in sorted(self.changes, key=lambda each: each.path == MANIFEST):
            before, after = _lines(change.before), _lines(change.after)
            old = "/dev/null" if change.before is None else f"a/{change.path}"
            new = "/dev/null" if change.after is None else f"b/{change.path}"
            for line in unified_diff(before, after, old, new):
                yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


@dataclass(frozen=True)
class Output:
    """What a run has made.

    ``targets`` maps the name of each target to the text of its files by path. ``spec`` is the digest of the
    document. If the run was ``complete``, files of targets that are not in it are stale; otherwise they stay.
    """

    tool: str
    spec: str
    targets: Mapping[str, Mapping[str, str]]
    complete: bool = True


def plan(out: Path, output: Output, *, force: bool = False) -> Plan:
    """What has to change below ``out`` for it to hold the output.

    With ``force``, files of ours that were edited by hand are replaced too. Raises
    SpecloomError if the manifest cannot be read, and OSError if a file cannot.
    """
    return _Planner(out, output, force=force).plan()


def apply(plan: Plan, cache: Mapping[str, str]) -> None:
    """Does what the plan says, all of it or nothing.

    ``cache`` are files of text, by name, that are kept along in a folder that no manifest lists.
    Raises OSError if it cannot be done; then the folder is as it was, or the next run finishes.
    """
    kept = (
        {} if (plan.out / CACHE).is_symlink() else {f"{CACHE}/{name}": text for name, text in cache.items()}
    )
    if not plan.changes:
        _keep(plan.out, kept)
        return
    from . import replace  # not needed where nothing changes

    changes = {change.path: change.after for change in plan.changes}
    replace.replace(plan.out, {**changes, **{path: text.encode() for path, text in kept.items()}})


def _keep(out: Path, cache: Mapping[str, str]) -> None:
    """Writes the cache alone, each of its files at once."""
    for path, text in cache.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        write_file(out / path, text)


def write_file(place: Path, text: str) -> None:
    """Writes one file at once: whoever looks sees the old text or the new.

    A link keeps leading where it leads, and what is no file, such as ``/dev/stdout``, is written to as it is:
    a file must not take its place. Raises OSError, naming ``place``, if it cannot.
    """
    if place.exists() and not (place.is_file() or place.is_dir()):
        place.write_text(text, "utf-8", newline="")
        return
    target = place.resolve()
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        draft.write_text(text, "utf-8", newline="")
        draft.replace(target)
    except OSError as error:
        raise OSError(error.errno, error.strerror, place.as_posix()) from None
    finally:
        draft.unlink(missing_ok=True)


def interrupted(out: Path) -> bool:
    """Whether a run died while it changed files one by one: ``out`` may be half old, half new."""
    return (out / JOURNAL_FOLDER / JOURNAL).exists()


def recover(out: Path) -> None:
    """Finishes or clears away what a run that died has left."""
    out = out.resolve()
    if (out / JOURNAL_FOLDER).exists() or workshop(out).exists():
        from . import replace  # only after an accident

        replace.recover(out)


class _Planner:
    def __init__(self, out: Path, output: Output, *, force: bool) -> None:
        self.out = out
        self.output = output
        self.force = force
        self.findings: list[Finding] = []
        self._changes: list[Change] = []
        self._old = manifest.read(out)
        self._new = self._old
        self._recorded = self._old.files

    def plan(self) -> Plan:
        wanted = self._wanted()
        kept = self._kept(wanted)
        self._check_paths([*wanted, *(path for made in kept.values() for path in made.files)])
        if not self.findings:
            for path, data in wanted.items():
                self._put(path, data)
            staying = {path for made in kept.values() for path in made.files}
            for path in self._recorded:
                if path not in wanted and path not in staying:
                    self._remove(path)
            self._put_manifest(kept, wanted)
        changes = sorted(self._changes, key=lambda change: change.path)
        return Plan(self.out, tuple(changes), in_order(self.findings), self._new)

    def _wanted(self) -> dict[str, bytes]:
        wanted: dict[str, bytes] = {}
        for target, files in self.output.targets.items():
            for path, text in files.items():
                if path in wanted:
                    self._report("write-path", path, f"is made twice, the second time by {target}")
                try:
                    wanted[path] = text.encode()
                except UnicodeEncodeError:
                    self._report("write-text", path, "holds half of a surrogate pair, which is no character")
        return wanted

    def _kept(self, wanted: Mapping[str, bytes]) -> dict[str, Made]:
        """What other targets made earlier, if this run does not speak for them or make files of theirs."""
        if self.output.complete:
            return {}
        others = {name: made for name, made in self._old.targets.items() if name not in self.output.targets}
        return {name: made for name, made in others.items() if wanted.keys().isdisjoint(made.files)}

    def _check_paths(self, wanted: list[str]) -> None:
        for path, reason in paths.faults(wanted):
            self._report("write-path", path, f"is no path to write to: it {reason}")

    def _put(self, path: str, data: bytes) -> None:
        before = self._on_disk(path)
        if before is None:
            self._changes.append(Change(path, None, data))
        elif digest(before) != digest(data) and self._may_touch(path, before):
            self._changes.append(Change(path, before, data))

    def _remove(self, path: str) -> None:
        before = self._on_disk(path)
        if before is not None and self._may_touch(path, before):
            self._changes.append(Change(path, before, None))

    def _put_manifest(self, kept: Mapping[str, Made], wanted: Mapping[str, bytes]) -> None:
        made = {
            target: Made(self.output.spec, {path: digest(wanted[path]) for path in files})
            for target, files in self.output.targets.items()
        }
        self._new = Manifest(self.output.tool, {**kept, **made})
        after = self._new.text().encode()
        path = self.out / MANIFEST
        before = path.read_bytes() if path.exists() else None
        if before is None or digest(before) != digest(after):
            self._changes.append(Change(MANIFEST, before, after))

    def _on_disk(self, path: str) -> bytes | None:
        """What the file holds; None if there is none, and if something else is in its way."""
        place = self.out
        for part in path.split("/")[:-1]:
            place /= part
            if place.is_symlink() or (place.exists() and not place.is_dir()):
                self._report("write-conflict", place.relative_to(self.out).as_posix(), "is no folder", _AWAY)
                return None
        place = self.out / path
        if place.is_symlink() or (place.exists() and not place.is_file()):
            self._report("write-conflict", path, "is no regular file", _AWAY)
            return None
        return place.read_bytes() if place.exists() else None

    def _may_touch(self, path: str, before: bytes) -> bool:
        recorded = self._recorded.get(path)
        if recorded is None:
            self._report("write-conflict", path, "is in the way and was not made by specloom", _AWAY)
        elif digest(before) != recorded and not self.force:
            hint = "Undo the edit or replace it with --force. What is to last belongs into spec or templates."
            self._report("write-edited", path, "was generated and then edited by hand", hint)
        else:
            return True
        return False

    def _report(self, rule: str, path: str, message: str, hint: str = "") -> None:
        position = Position((self.out / path).as_posix())
        self.findings.append(Finding(rule, Level.ERROR, message, position, "", hint))


_AWAY = "Move it away, or generate into another folder."


def _lines(data: bytes | None) -> list[str]:
    return [] if data is None else data.decode("utf-8", "replace").splitlines(keepends=True)
