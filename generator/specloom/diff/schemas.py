"""Comparing schemas: a walk through both documents side by side, each pair of places once.

The walk has a list of its own instead of calls inside calls, so that depth costs nothing, and an upper limit,
so that size cannot make it endless.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from ..api.document import Place
from ..lint.words import listing, quote
from .change import Change, Side
from .constraints import constraints, null_change
from .members import is_hidden, members
from .shape import Shape, Spot
from .shapes import Shapes
from .subject import Subject
from .unions import paired

MAX_PAIRS = 300_000
_MAX_EQUAL_PAIRS = 3_000
_MAX_NESTED = 3


@dataclass(slots=True)
class Pair:
    """Two spots that are meant to be the same, and what differs right there.

    ``users`` has a bit set for each operation that comes here, ``inside`` leads to the pairs below.
    """

    old: Spot
    new: Spot
    side: Side
    subject: Subject
    users: int = 0
    changes: list[Change] = field(default_factory=list[Change])
    inside: list[Pair] = field(default_factory=list["Pair"])


class Comparison:
    """Compares schemas of two documents. Add what is to be compared, then run, then read ``pairs``."""

    def __init__(self, old: Shapes, new: Shapes, *, most: int = MAX_PAIRS, nested: int = 0) -> None:
        self.old = old
        self.new = new
        self.pairs: dict[tuple[object, ...], Pair] = {}
        self.cut = False
        self._most = most
        self._nested = nested
        self._todo: deque[Pair] = deque()
        self._equal: dict[tuple[object, ...], bool] = {}

    def add(self, old: Spot, new: Spot, side: Side, subject: Subject, user: int = 0) -> Pair | None:
        """Has two spots compared; None where there are too many already."""
        key = (old.key, new.key, side, subject.key)
        found = self.pairs.get(key)
        if found is None:
            if len(self.pairs) >= self._most:
                self.cut = True
                return None
            found = self.pairs[key] = Pair(old, new, side, subject)
            self._todo.append(found)
        found.users |= user
        return found

    def run(self) -> None:
        """Compares everything that has been added, and what is inside of it."""
        while self._todo:
            self._compare(self._todo.popleft())
        self._spread()

    def same(self, old: Spot, new: Spot) -> bool:
        """Whether two spots take the same, as far as can be told: nothing differs for readers nor writers."""
        key = (old.key, new.key)
        if key not in self._equal:
            if self._nested >= _MAX_NESTED:
                return False
            inner = Comparison(self.old, self.new, most=_MAX_EQUAL_PAIRS, nested=self._nested + 1)
            for side in ("reply", "request"):
                inner.add(old, new, side, Subject("member"))
            self._equal[key] = inner._is_same()
        return self._equal[key]

    def _is_same(self) -> bool:
        while self._todo:
            pair = self._todo.popleft()
            self._compare(pair)
            if pair.changes or self.cut:
                return False
        return True

    def _compare(self, pair: Pair) -> None:
        old, new = self.old.of(pair.old), self.new.of(pair.new)
        pair.subject = _with_resource(pair.subject, self, old, new)
        if old.unions or new.unions:
            self._compare_alternatives(pair, old, new)
            return
        if not pair.old.chosen:  # Of alternatives, null is one by itself.
            pair.changes += null_change(old, new, pair.side, pair.subject)
        pair.changes += constraints(old, new, pair.side, pair.subject)
        pair.changes += self._conditions(pair, old, new)
        if old.cut or new.cut:
            pair.changes.append(_undecided(pair, old, new, "it is composed of itself or of too many schemas"))
        if _apart(old, new):
            return
        pair.changes += members(self, pair.side, pair.subject, old, new)
        for inner_old, inner_new, subject in self._inside(pair, old, new):
            inner = self.add(inner_old, inner_new, pair.side, subject)
            if inner is not None:
                pair.inside.append(inner)

    def _inside(self, pair: Pair, old: Shape, new: Shape) -> list[tuple[Spot, Spot, Subject]]:
        found = [
            (
                Spot(old.properties.get(name, ())),
                Spot(new.properties.get(name, ())),
                pair.subject.inside(name),
            )
            for name in old.properties
            if name in new.properties
            and not is_hidden(self.old, pair.side, old, name)
            and not is_hidden(self.new, pair.side, new, name)
        ]
        if old.items or new.items:
            found.append((_any(old.items, old, "items"), _any(new.items, new, "items"), pair.subject.item()))
        if (old.extra or new.extra) and not (old.closed or new.closed):
            word = "additionalProperties"
            found.append((_any(old.extra, old, word), _any(new.extra, new, word), pair.subject.inside("*")))
        return found

    def _compare_alternatives(self, pair: Pair, old: Shape, new: Shape) -> None:
        pair.changes += null_change(old, new, pair.side, pair.subject)
        pairing = paired(self, pair, old, new)
        pair.changes += pairing.changes
        for one, other in pairing.pairs:
            inner = self.add(one, other, pair.side, pair.subject)
            if inner is not None:
                pair.inside.append(inner)

    def _conditions(self, pair: Pair, old: Shape, new: Shape) -> list[Change]:
        names = [[name for name, _ in sorted(shape.conditions)] for shape in (old, new)]
        if names[0] != names[1] or old.opaque != new.opaque:
            words = {w.partition(" ")[0] for w in {*names[0]} ^ {*names[1]}} | (
                old.opaque.keys() ^ new.opaque.keys()
            )
            return [_undecided(pair, old, new, f"{listing(sorted(words)) or 'its conditions'} changed")]
        for (name, one), (_, other) in zip(sorted(old.conditions), sorted(new.conditions), strict=True):
            if not self.same(Spot((one,)), Spot((other,))):
                return [
                    _undecided(pair, old, new, f"what stands under {quote(name.partition(' ')[0])} changed")
                ]
        return []

    def _spread(self) -> None:
        """Each pair gets the users of all pairs that lead to it."""
        todo = deque(self.pairs.values())
        while todo:
            pair = todo.popleft()
            for inner in pair.inside:
                if pair.users & ~inner.users:
                    inner.users |= pair.users
                    todo.append(inner)


def _any(places: tuple[Place, ...], shape: Shape, word: str) -> Spot:
    """The schemas, or one that takes anything where none is written."""
    return Spot(places or (Place(f"{shape.where()}/{word}", True),))


def _apart(old: Shape, new: Shape) -> bool:
    """Whether they have no type in common, so that what is inside says no more."""
    return not old.types & new.types


def _undecided(pair: Pair, old: Shape, new: Shape, why: str) -> Change:
    return Change(
        what="undecided", side=pair.side, subject=pair.subject, old=old.where(), new=new.where(), note=why
    )


def _with_resource(subject: Subject, comparison: Comparison, old: Shape, new: Shape) -> Subject:
    """A resource object is of the type that it states."""
    if subject.role != "resource":
        return subject
    for shapes, shape in ((comparison.old, old), (comparison.new, new)):
        stated = shapes.of(Spot(shape.properties["type"])).values if "type" in shape.properties else None
        if stated and len(stated) == 1:
            return replace(subject, resource=str(next(iter(stated.values()))))
    return subject
