"""What is deprecated of a resource tells so where it is read, or given as an argument."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from inspect import currentframe
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from typing_extensions import deprecated

from .relationships import ToMany, ToOne

if TYPE_CHECKING:
    from .resource import Resource

T = TypeVar("T")
_SAID = "`{name}` is deprecated: not for new code."
_PACKAGE = __name__.rpartition("._runtime.")[0] or __name__.rpartition(".")[0]


class DeprecatedAttribute:
    """Stands before an attribute of a resource class; the others are read as ever."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None or self._name not in instance.__dict__:
            raise AttributeError(self._name)
        warnings.warn(_SAID.format(name=self._name), DeprecationWarning, stacklevel=2)
        return instance.__dict__[self._name]

    def __set__(self, instance: Any, value: object) -> None:
        # Only what can be set stands before what an instance holds.
        raise AttributeError(self._name)


def warn_of(names: Iterable[str]) -> None:
    """Tell of each argument that is deprecated, at the line outside of the package that led here."""
    level, frame = 1, currentframe()
    while frame is not None and f"{frame.f_globals.get('__name__')}.".startswith(f"{_PACKAGE}."):
        level, frame = level + 1, frame.f_back
    for name in names:
        warnings.warn(_SAID.format(name=name), DeprecationWarning, stacklevel=level)


class DeprecatedToOne(ToOne[T]):
    """A to-one relationship that is deprecated."""

    @overload
    def __get__(self, instance: None, owner: type[Resource]) -> Self: ...
    @overload
    @deprecated("it is deprecated: not for new code.")
    def __get__(self, instance: Resource, owner: type[Resource]) -> T: ...
    def __get__(self, instance: Resource | None, owner: type[Resource]) -> Self | T:
        if instance is not None:
            warnings.warn(_SAID.format(name=self.python_name), DeprecationWarning, stacklevel=2)
        return super().__get__(instance, owner)


class DeprecatedToMany(ToMany[T]):
    """A to-many relationship that is deprecated."""

    @overload
    def __get__(self, instance: None, owner: type[Resource]) -> Self: ...
    @overload
    @deprecated("it is deprecated: not for new code.")
    def __get__(self, instance: Resource, owner: type[Resource]) -> list[T]: ...
    def __get__(self, instance: Resource | None, owner: type[Resource]) -> Self | list[T]:
        if instance is not None:
            warnings.warn(_SAID.format(name=self.python_name), DeprecationWarning, stacklevel=2)
        return super().__get__(instance, owner)
