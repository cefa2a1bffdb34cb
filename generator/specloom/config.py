"""What a person has settled: ``specloom.toml``, or ``[tool.specloom]`` of the nearest ``pyproject.toml``."""

from __future__ import annotations

import keyword
import os
import re
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .data import is_array, is_object
from .diagnostics import Finding, Level, Position, SpecloomError
from .emit import PARTS, targets

TARGETS = tuple(targets)
"""The names of all targets, in the order in which they are made."""

_TABLE = ("tool", "specloom")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything a run has to know. Names that are ``""`` follow from the document or from each other.

    ``targets`` are those that the out folder is to hold, ``only`` those of this run if not all.
    ``names`` are pins: the Python name of a place of the bundled document, by its JSON pointer.
    ``documented`` is a folder of facts from documentation, ``waivers`` what is excused of them.
    """

    spec: Path
    out: Path = Path("generated")
    package: str = ""
    distribution: str = ""
    client: str = ""
    templates: Path | None = None
    targets: tuple[str, ...] = TARGETS
    only: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    documented: Path | None = None
    waivers: Path | None = None

    @property
    def selected(self) -> tuple[str, ...]:
        """The targets of this run, in the order in which they are made."""
        chosen = self.only or self.targets
        return tuple(target for target in TARGETS if target in chosen and PARTS.get(target) not in chosen)


@dataclass(frozen=True)
class Config:
    """A configuration file: where it is, and the members of its table, checked."""

    path: Path
    values: Mapping[str, Any]

    def text(self, key: str) -> str:
        """A member that is text, ``""`` if it is not there."""
        value: str = self.values.get(key, "")
        return value

    def place(self, key: str) -> Path | None:
        """A member that is a path, relative to the configuration's folder."""
        value = self.text(key)
        return self.path.parent / value if value else None


def settings(config: Config | None, spec: Path) -> Settings:
    """The settings for a document: those of its configuration, or the defaults if it has none."""
    if config is None:
        return Settings(spec=spec)
    return Settings(
        spec=spec,
        out=config.place("out") or Settings.out,
        package=config.text("package"),
        distribution=config.text("distribution"),
        client=config.text("client"),
        templates=config.place("templates"),
        targets=tuple(config.values.get("targets", TARGETS)),
        names=config.values.get("names", {}),
        documented=config.place("documented"),
        waivers=config.place("waivers"),
    )


def find(start: Path | None = None) -> Config | None:
    """The configuration nearest to a folder, by default the working directory; None if there is none.

    Raises SpecloomError if it cannot be understood.
    """
    here = (start or Path()).resolve()
    for folder in (here, *here.parents):
        for name in ("specloom.toml", "pyproject.toml"):
            path = folder / name
            if path.is_file() and (config := read(Path(os.path.relpath(path)))):
                return config
    return None


def read(path: Path) -> Config | None:
    """The configuration in a file, None if the file is a ``pyproject.toml`` without ours.

    Raises SpecloomError with every fault: bad TOML, unknown members, values of the wrong type.
    """
    name = path.as_posix()
    try:
        text = path.read_text("utf-8")
        content: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SpecloomError(_syntax_finding(error, name)) from None
    except (OSError, UnicodeDecodeError) as error:
        message = f"the configuration cannot be read: {error}"
        raise SpecloomError(Finding("config-syntax", Level.ERROR, message, Position(name))) from None
    prefix = _TABLE if path.name == "pyproject.toml" else ()
    for part in prefix:
        content = content.get(part) if is_object(content) else None
    if content is None:
        return None
    findings = tuple(_Checker(text, name, prefix).faults(content))
    if findings:
        raise SpecloomError(*findings)
    return Config(path, content)


def _syntax_finding(error: tomllib.TOMLDecodeError, name: str) -> Finding:
    message, _, place = str(error).partition(" (at ")
    numbers = [int(number) for number in re.findall(r"\d+", place)]
    position = Position(name, *numbers) if len(numbers) == 2 else Position(name)
    return Finding("config-syntax", Level.ERROR, message, position)


def _is_text(value: object) -> str:
    return "" if isinstance(value, str) and value else "text that is not empty"


def _is_targets(value: object) -> str:
    good = is_array(value) and value and all(each in TARGETS for each in value)
    return "" if good else f"a list of targets, out of {', '.join(TARGETS)}"


def _is_names(value: object) -> str:
    return "" if is_object(value) else f"a table of JSON pointers and Python names, {_A_NAME}"


def _name_fault(pointer: str, name: object) -> str:
    """What is wrong with an entry of ``names``, ``""`` if nothing is."""
    if not pointer.startswith(("#/", "/")):
        return f"{pointer!r} is no JSON pointer; an entry is a pointer and a Python name, {_A_NAME}"
    return "" if isinstance(name, str) else f"the name for {pointer!r} has to be text, {_A_NAME}"


_A_NAME = "as in \"#/components/schemas/X\" = 'Y'"


def _is_levels(value: object) -> str:
    good = is_object(value) and all(isinstance(level, str) for level in value.values())
    return "" if good else "a table of rules and levels, as in \"jsonapi-*\" = 'warning'"


def _is_name(value: object, pattern: str) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(pattern, value)) and not keyword.iskeyword(value)


def package_fault(value: object) -> str:
    """What a package's name has to be if this is no such name, else ``""``."""
    if not isinstance(value, str) or not _is_name(value, r"[A-Za-z][A-Za-z0-9_]*"):
        return "a name that Python can import, such as my_service"
    # A package of that name would hide the module from the whole program, or be hidden by it.
    own = value in sys.stdlib_module_names
    return f"a name of its own: {value} is a module of Python's standard library" if own else ""


def distribution_fault(value: object) -> str:
    """What a distribution's name has to be if this is no such name, else ``""``."""
    good = _is_name(value, r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
    return "" if good else "a name that pip can install, such as my-service"


def _is_class(value: object) -> str:
    if not (isinstance(value, str) and _is_name(value, r"[A-Z][A-Za-z0-9]*")):
        return "the name of a class, such as MyService"
    from .api.naming import is_client

    return (
        "" if is_client(value) else f"another name: {value}, Async{value} or {value}Error is a class already"
    )


_MEMBERS: Mapping[str, Callable[[object], str]] = {
    "spec": _is_text,
    "out": _is_text,
    "package": package_fault,
    "distribution": distribution_fault,
    "client": _is_class,
    "templates": _is_text,
    "targets": _is_targets,
    "documented": _is_text,
    "waivers": _is_text,
    "names": _is_names,
    "rules": _is_levels,
}


def position(path: Path, table: str, key: str) -> Position:
    """Where a member of one of our tables is written; where the table is, if that cannot be told."""
    prefix = _TABLE if path.name == "pyproject.toml" else ()
    text, name = path.read_text("utf-8"), path.as_posix()
    inside = _Checker(text, name, (*prefix, table)).position(key)
    return inside if inside != Position(name) else _Checker(text, name, prefix).position(table)


class _Checker:
    """Checks a table member by member. TOML's reader keeps no positions: they are found in the text."""

    def __init__(self, text: str, name: str, prefix: tuple[str, ...]) -> None:
        self.lines = text.splitlines()
        self.name = name
        self.prefix = prefix

    def faults(self, table: Any) -> Iterator[Finding]:
        if not is_object(table):
            yield self._finding("config-value", "it has to be a table", self.prefix[-1], "")
            return
        for key, value in table.items():
            if key not in _MEMBERS:
                yield self._finding("config-unknown", f"there is no setting {key!r}", key, _nearest(key))
            elif wanted := _MEMBERS[key](value):
                yield self._finding("config-value", f"{key} has to be {wanted}", key, "")
            elif key == "names":
                yield from self._name_faults(value)

    def _name_faults(self, names: Mapping[str, object]) -> Iterator[Finding]:
        inside = _Checker("\n".join(self.lines), self.name, (*self.prefix, "names"))
        for pointer, name in names.items():
            if fault := _name_fault(pointer, name):
                place = inside.position(pointer)
                at = place if place != Position(self.name) else self.position("names")
                path = "".join(f"/{part}" for part in (*self.prefix, "names"))
                yield Finding("config-value", Level.ERROR, f"names: {fault}", at, path)

    def _finding(self, rule: str, message: str, key: str, hint: str) -> Finding:
        pointer = "".join(f"/{part}" for part in (*self.prefix, key))
        return Finding(rule, Level.ERROR, message, self.position(key), pointer, hint)

    def position(self, key: str) -> Position:
        """Where a member of the table is written; the beginning of the file if that cannot be told."""
        member = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*[=.]""")
        inside = not self.prefix
        for number, line in enumerate(self.lines, 1):
            if line.lstrip().startswith("["):
                table = re.match(r"\s*\[+([^\]]*)\]", line)
                names = [part.strip().strip("\"'") for part in table[1].split(".")] if table else []
                inside = names == list(self.prefix)
                if names[: len(self.prefix) + 1] == [*self.prefix, key]:
                    return Position(self.name, number, line.index("[") + 1)
            elif inside and member.match(line):
                return Position(self.name, number, len(line) - len(line.lstrip()) + 1)
        return Position(self.name)


def _nearest(key: str) -> str:
    from difflib import get_close_matches  # only needed once something is wrong

    near = get_close_matches(key, _MEMBERS, 1)
    return f"Did you mean {near[0]!r}?" if near else f"There are {', '.join(_MEMBERS)}."
