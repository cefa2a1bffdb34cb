"""The imports of a generated module: exactly the names it uses, sorted as people's linters sort them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .hints import UNIQUE, Hint
from .render import Code

_STANDARD = {
    "Any": "typing",
    "Annotated": "typing",
    "ClassVar": "typing",
    "Generic": "typing",
    "Literal": "typing",
    "NotRequired": "typing",
    "Required": "typing",
    "TypeAlias": "typing",
    "TYPE_CHECKING": "typing",
    "Iterable": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "cached_property": "functools",
    "date": "datetime",
    "datetime": "datetime",
    "overload": "typing",
    "Decimal": "decimal",
    "TypeVar": "typing",
    "TypedDict": "typing_extensions",
    "deprecated": "typing_extensions",
    "Unpack": "typing_extensions",
    "Field": "pydantic",
    "RootModel": "pydantic",
}
_THIRD_PARTY = frozenset({"httpx2", "pydantic", "typing_extensions"})


@dataclass(frozen=True, slots=True)
class Import:
    """``from module import names``."""

    module: Code
    names: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Imports:
    """What a module imports: groups with a blank line between them, and what only type checkers import."""

    groups: tuple[tuple[Import, ...], ...]
    typing: tuple[tuple[Import, ...], ...] = ()


class Collector:
    """Gathers names while the views of a module are made.

    Args:
        runtime: The runtime's module, as seen from the generated one.
    """

    def __init__(self, runtime: str = ".._runtime") -> None:
        self._runtime = runtime
        self._names: dict[str, set[str]] = {}
        self._typing: dict[str, set[str]] = {}

    def use(self, *names: str) -> None:
        """Names of the standard library, of pydantic and typing_extensions."""
        for name in names:
            plain = name.partition(" as ")[0]
            self.take(_STANDARD.get(plain, "builtins"), name)

    def runtime(self, *names: str) -> None:
        """Names of the runtime."""
        for name in names:
            self.take(self._runtime, name)

    def runtime_typing(self, *names: str) -> None:
        """Names of the runtime, for type checkers only."""
        for name in names:
            self.take_typing(self._runtime, name)

    def take(self, module: str, name: str) -> None:
        """A name of any module, at run time."""
        self._names.setdefault(module, set()).add(name)

    def take_typing(self, module: str, name: str) -> None:
        """A name of any module, for type checkers only."""
        self._typing.setdefault(module, set()).add(name)

    def hint(self, hint: Hint, models: str = "") -> Hint:
        """What an annotation mentions; its models are in the module ``models``, or at hand if that is ""."""
        self.use(*(hint.names - {UNIQUE}))
        self.runtime(*(hint.names & {UNIQUE}))
        for name in hint.models if models else ():
            self.take(models, name)
        return hint

    def view(self) -> Imports:
        """The imports gathered."""
        typing = {module: names - self._names.get(module, set()) for module, names in self._typing.items()}
        typing = {module: names for module, names in typing.items() if names}
        if typing:
            self.use("TYPE_CHECKING")
        return Imports(_groups(self._names), _groups(typing))


def _groups(names: dict[str, set[str]]) -> tuple[tuple[Import, ...], ...]:
    groups = [_group(names, section) for section in ("standard", "third party", "own")]
    return tuple(group for group in groups if group)


def _group(names: dict[str, set[str]], section: str) -> tuple[Import, ...]:
    return _lines(names, sorted((module for module in names if _section(module) == section), key=_module_key))


def _lines(names: dict[str, set[str]], modules: Iterable[str]) -> tuple[Import, ...]:
    return tuple(each for module in modules for each in _statements(module, names[module]))


def _statements(module: str, names: set[str]) -> Iterable[Import]:
    """The imports from one module: names with an alias have statements of their own."""
    plain = sorted((name for name in names if name and " as " not in name), key=name_key)
    statements = [[name] for name in names if " as " in name]
    if plain or "" in names:
        statements.append(plain)
    for statement in sorted(statements, key=lambda found: [name_key(name) for name in found]):
        yield Import(Code(module), tuple(map(Code, statement)))


def _section(module: str) -> str:
    if module.startswith("."):
        return "own"
    return "third party" if module in _THIRD_PARTY else "standard"


def _module_key(module: str) -> tuple[int, str]:
    """Relative imports from further up come first."""
    return -(len(module) - len(module.lstrip("."))), module


def name_key(name: str) -> tuple[int, str, str]:
    """Constants, then classes, then the rest; capitals count only between names that are otherwise alike."""
    if name.isupper() and len(name) > 1:
        return 0, name.lower(), name
    return (1 if name[:1].isupper() else 2), name.lower(), name
