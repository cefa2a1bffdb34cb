"""Python names, each given once for the whole document.

Names are gathered as wishes and settled together, one scope at a time: a pinned name wins, then
whoever has only one candidate, then whoever is alone in wanting a name. Two that want the same name
fall back to their next candidates together, so that the order in the document decides nothing.
A wish left without a name is an error that proposes a pin.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType

from specloom.api.report import Report
from specloom.api.words import normalise, pascal, snake, spelled

_NOTHING: Mapping[str, str] = MappingProxyType({})
_FOLDER = Path(__file__).with_name("reserved")


@cache
def reserved(*lists: str) -> frozenset[str]:
    """The words of these lists; Python's keywords are always among them."""
    return frozenset(word for name in ("keywords", *lists) for word in _read(name))


@cache
def _read(name: str) -> tuple[str, ...]:
    lines = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def is_client(name: str) -> bool:
    """Whether a client may have this name: none of its classes hides one of the runtime."""
    words = reserved("classes")
    return not any(is_reserved(each, words) for each in (name, f"Async{name}", f"{name}Error"))


@lru_cache(maxsize=10_000)
def is_reserved(name: str, words: frozenset[str]) -> bool:
    """Whether ``name`` is one of ``words``, of which some end in a star."""
    if name in words:
        return True
    return "_" in name and any(word.endswith("*") and name.startswith(word[:-1]) for word in words)


@dataclass(frozen=True, slots=True)
class Wish:
    """What wants a name: the places that a pin may name, and its candidates, the best first."""

    wire: str
    pointers: tuple[str, ...]
    candidates: tuple[str, ...]
    is_class: bool = False

    @property
    def pointer(self) -> str:
        """The place to show a person."""
        return self.pointers[0]


class Pins:
    """Names that a person fixed, by JSON pointer."""

    def __init__(self, pins: Mapping[str, str], report: Report) -> None:
        self._pins = {pointer.removeprefix("#"): name for pointer, name in pins.items()}
        self._used: set[str] = set()
        self._report = report

    def of(self, pointers: Iterable[str]) -> str | None:
        """The name pinned for any of ``pointers``."""
        for pointer in pointers:
            if pointer in self._pins:
                self._used.add(pointer)
                return self._checked(pointer, self._pins[pointer])
        return None

    def has(self, pointers: Iterable[str]) -> bool:
        """Whether a name is pinned for any of ``pointers``."""
        return any(pointer in self._pins for pointer in pointers)

    def report_unused(self) -> None:
        """A pin that named nothing is a mistake."""
        for pointer in sorted(set(self._pins) - self._used):
            message = f'the pin "#{pointer}" = "{self._pins[pointer]}" names nothing that has a Python name'
            self._report.error("pin-unused", message, "", "remove it, or correct its pointer")

    def _checked(self, pointer: str, name: str) -> str | None:
        if name.isidentifier() and normalise(name) == name and name not in reserved():
            return name
        self._report.error("pin-invalid", f"the pinned name `{name}` is no Python identifier", pointer)
        return None


class Naming:
    """Settles wishes, scope by scope."""

    def __init__(self, pins: Mapping[str, str], report: Report) -> None:
        self.pins = Pins(pins, report)
        self._report = report

    def settle(
        self,
        wishes: Sequence[Wish],
        words: frozenset[str] = frozenset(),
        taken: Mapping[str, str] = _NOTHING,
    ) -> list[str]:
        """A name for every wish, in order.

        Args:
            wishes: Everything that shares the scope.
            words: Reserved words of the scope: a candidate among them gets a trailing underscore.
            taken: Names given in the scope before, with what has them.

        Returns:
            The names. One that could not be settled is reported and still gets its first candidate.
        """
        names: dict[int, str] = {}
        for index, wish in enumerate(wishes):
            pinned = self.pins.of(wish.pointers)
            if pinned is not None:
                names[index] = pinned
        self._report_clashes(wishes, names, taken)
        used = {*taken, *names.values()}
        open_ = {i: _spared(wish, words) for i, wish in enumerate(wishes) if i not in names}
        self._settle_by_candidate(open_, names, used)
        for index, candidates in open_.items():
            if index not in names:
                names[index] = candidates[0] if candidates else "unnamed"
                self._refuse(wishes, index, names, (words, taken))
        return [names[index] for index in range(len(wishes))]

    def _settle_by_candidate(
        self, waiting: dict[int, list[str]], names: dict[int, str], used: set[str]
    ) -> None:
        for round_ in range(max((len(c) for c in waiting.values()), default=0)):
            wanted: dict[str, list[int]] = {}
            for index, candidates in waiting.items():
                if index not in names and round_ < len(candidates):
                    wanted.setdefault(candidates[round_], []).append(index)
            for name, indices in wanted.items():
                last = [i for i in indices if len(waiting[i]) == round_ + 1]
                winners = indices if len(indices) == 1 else last
                if len(winners) == 1 and name not in used:
                    names[winners[0]] = name
                    used.add(name)

    def _report_clashes(
        self, wishes: Sequence[Wish], names: Mapping[int, str], taken: Mapping[str, str]
    ) -> None:
        owners = dict(taken)
        for index, name in names.items():
            wish = wishes[index]
            if name in owners:
                message = f"`{name}` is pinned for {_quoted(wish.wire)}, but {owners[name]} has that name"
                self._report.error("pin-invalid", message, wish.pointer, "pin another name")
            owners[name] = _quoted(wish.wire)

    def _refuse(
        self,
        wishes: Sequence[Wish],
        index: int,
        names: Mapping[int, str],
        scope: tuple[frozenset[str], Mapping[str, str]],
    ) -> None:
        words, taken = scope
        wish, name = wishes[index], names[index]
        if not wish.candidates:
            message = f"{_quoted(wish.wire)} holds nothing that a Python name could be made of"
            spelt = spelled(wish.wire) or "value"
            self._report.error("name-empty", message, wish.pointer, _proposal(wish, spelt))
            return
        others = [
            w for i, w in enumerate(wishes) if i != index and name in (names.get(i), *_spared(w, words))
        ]
        rivals = ", ".join(sorted({_quoted(other.wire) for other in others}))
        why = taken.get(name) or rivals
        message = f"{_quoted(wish.wire)} becomes the Python name `{name}`, as does {why}"
        self._report.error("name-collision", message, wish.pointer, _proposal(wish, f"other_{name}"))


def _quoted(wire: str) -> str:
    return f"`{wire}`" if wire.strip() else f'"{wire}"'


def _spared(wish: Wish, words: frozenset[str]) -> list[str]:
    return [f"{name}_" if is_reserved(name, words) else name for name in dict.fromkeys(wish.candidates)]


def _proposal(wish: Wish, name: str) -> str:
    proposed = pascal(name) if wish.is_class else name.rstrip("_")
    return f'pin a name in [tool.specloom.names]: "#{wish.pointer}" = "{proposed}"'


def member(wire: str, owner: str = "") -> str:
    """The snake_case name of a member, parameter or method; empty if ``wire`` has no letter and is no number.

    A name that begins with a digit gets ``owner`` (snake_case) before it: ``16`` of ``icon`` is ``icon_16``.
    """
    name = snake(wire)
    if not name or not name[0].isdigit():
        return name
    if not any(c.isalpha() for c in name) and not wire.strip("_").isalnum():
        return ""
    return f"{owner}_{name}" if owner else ""


def class_name(wire: str, owner: str = "") -> str:
    """The PascalCase name of a class; ``owner`` stands before one that begins with a digit."""
    name = pascal(wire)
    if not name or not name[0].isdigit():
        return name
    return f"{owner}{name}" if owner else ""


def wish(wire: str, pointers: Iterable[str], *candidates: str, is_class: bool = False) -> Wish:
    """A wish whose empty candidates are left out."""
    return Wish(wire, tuple(pointers), tuple(filter(None, candidates)), is_class)
