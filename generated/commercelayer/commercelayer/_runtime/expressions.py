"""Filter expressions: conditions and how they are put together.

What can be written is what the wire can say: conditions that must all hold, each of one predicate and one
value over one attribute or several (``name_or_code_cont``). Anything else is refused here, with a reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from .errors import InvalidArgumentError
from .predicate_names import OPPOSITES, is_known, operand, python_name

M = TypeVar("M")
T_contra = TypeVar("T_contra", contravariant=True)
S = TypeVar("S", bound=str)


class Condition(NamedTuple):
    """One condition as it is sent.

    Attributes:
        names: The attributes, by name on the wire after the relationships that lead there; one must match.
        predicate: The predicate; "" for a plain filter.
        value: The value as it is sent.
        member: The member of a plain filter that takes an object.
        more: Further values of a plain filter that is sent once for each.
    """

    names: tuple[str, ...]
    predicate: str
    value: str
    member: str = ""
    more: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """``name_or_code_cont``."""
        return "_or_".join(self.names) + (f"_{self.predicate}" if self.predicate else "")

    @property
    def parameter(self) -> str:
        """The query parameter's name."""
        if self.predicate:
            return f"filter[q][{self.key}]"
        return f"filter[{self.key}]" + (f"[{self.member}]" if self.member else "")

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The query parameters that say it."""
        return [(self.parameter, value) for value in (self.value, *self.more)]

    def __str__(self) -> str:
        name = f"{self.key}{f'[{self.member}]' if self.member else ''}"
        return "&".join(f"{name}={value}" for value in (self.value, *self.more))


class FilterExpression(Generic[M]):
    """Conditions on resources of the class ``M``; all of them must hold.

    ``a & b`` is both. ``a | b`` is one condition over several attributes: both sides have the same predicate
    and the same value, since that is all that can be sent.
    """

    __slots__ = ("_conditions", "_type")

    def __init__(self, type: str, conditions: Sequence[Condition]) -> None:
        self._type = type
        self._conditions = tuple(conditions)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions, in the order of writing."""
        return self._conditions

    @property
    def resource_type(self) -> str:
        """The resource type that they are about."""
        return self._type

    def __and__(self, other: FilterExpression[M]) -> FilterExpression[M]:
        """Both must hold."""
        if not isinstance(other, FilterExpression):  # pyright: ignore[reportUnnecessaryIsInstance]
            return NotImplemented
        self._check_type(other)
        # The order in which an OR names its attributes makes no other condition.
        joined: dict[object, Condition] = {}
        for condition in (*self._conditions, *other._conditions):
            joined.setdefault((frozenset(condition.names), condition[1:]), condition)
        keys: dict[str, Condition] = {}
        for condition in joined.values():
            known = keys.setdefault(condition.parameter, condition)
            if known is not condition:
                raise InvalidArgumentError(_twice(known, condition))
        return FilterExpression(self._type, tuple(joined.values()))

    def __or__(self, other: FilterExpression[M]) -> FilterExpression[M]:
        """One of the attributes must match."""
        if not isinstance(other, FilterExpression):  # pyright: ignore[reportUnnecessaryIsInstance]
            return NotImplemented
        self._check_type(other)
        if len(self._conditions) > 1 or len(other._conditions) > 1:
            raise InvalidArgumentError(
                f"{self!r} | {other!r}: an AND inside an OR cannot be sent; make a call for each side"
            )
        one, two = next(iter(self._conditions)), next(iter(other.conditions))
        if reason := _why_not_or(one, two):
            raise InvalidArgumentError(f"{one} | {two}: {reason}")
        names = tuple(dict.fromkeys((*one.names, *two.names)))
        return FilterExpression(self._type, (Condition(names, one.predicate, one.value),))

    def _check_type(self, other: FilterExpression[Any]) -> None:
        if self._type != other.resource_type:
            raise InvalidArgumentError(
                f"{self!r} is about {self._type}, {other!r} about {other.resource_type}: "
                "start both at the resource that is listed and lead on through its relationships"
            )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FilterExpression):
            return NotImplemented
        same = set(self._conditions) == set(other.conditions)
        return same and self._type == other.resource_type

    def __hash__(self) -> int:
        return hash((self._type, frozenset(self._conditions)))

    def __repr__(self) -> str:
        return f"<{' & '.join(map(str, self._conditions))}>"

    if not TYPE_CHECKING:
        # Type checkers see none of these: to them the mistake is an operator that is not there.

        def __invert__(self) -> Any:
            raise InvalidArgumentError(_why_not_not(self._conditions))

        def __bool__(self) -> bool:
            raise InvalidArgumentError("write & and | between filters, not `and` and `or`")


def _twice(one: Condition, two: Condition) -> str:
    hint = f"; with {one.predicate}_all([…]) all values must match" if _takes_all(one.predicate) else ""
    return f"{one} & {two}: a filter can be sent only once{hint}"


def _takes_all(predicate: str) -> bool:
    return bool(predicate) and operand(predicate) == "one" and is_known(f"{predicate}_all")


def _why_not_or(one: Condition, two: Condition) -> str:
    """Why two conditions cannot be one, "" if they can."""
    if not one.predicate or not two.predicate:
        return "plain filters must all hold; an OR is of attributes with a predicate"
    if one.predicate != two.predicate:
        return f"an OR has one predicate, not {one.predicate} and {two.predicate}; make a call for each"
    if one.value != two.value:
        several = (
            "in_" if one.predicate == "eq" else f"{one.predicate}_any" if _takes_all(one.predicate) else ""
        )
        better = f"use {several}([…])" if several and one.names == two.names else "make a call for each"
        return f"an OR has one value, not {one.value!r} and {two.value!r}; {better}"
    return ""


def _why_not_not(conditions: Sequence[Condition]) -> str:
    opposite = OPPOSITES.get(conditions[0].predicate)
    better = ""
    if len(conditions) == 1 and opposite:
        better = (
            "; turn the value round" if opposite in {"blank", "present"} else f"; use {python_name(opposite)}"
        )
    return f"~{FilterExpression('', conditions)!r}: a negation cannot be sent{better}"


class TakesOne(Protocol[M, T_contra]):
    """A predicate that takes a value."""

    def __call__(self, value: T_contra, /) -> FilterExpression[M]: ...


class TakesMany(Protocol[M, T_contra]):
    """A predicate that takes a list of values; none of them may have a comma in it."""

    def __call__(self, values: Sequence[T_contra] | AbstractSet[T_contra], /) -> FilterExpression[M]: ...


class TakesTexts(Protocol[M]):
    """A predicate that takes a list of texts; none of them may have a comma in it."""

    def __call__(self, values: list[S] | tuple[S, ...] | AbstractSet[S], /) -> FilterExpression[M]: ...


class TakesFlag(Protocol[M]):
    """A predicate that takes nothing, or False to turn it round."""

    def __call__(self, value: bool = True, /) -> FilterExpression[M]: ...


class TakesJson(Protocol[M]):
    """A predicate that takes JSON which the attribute must hold."""

    def __call__(self, value: Mapping[str, Any] | Sequence[Any], /) -> FilterExpression[M]: ...
