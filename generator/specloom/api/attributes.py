"""Attributes of a resource: what they are in replies and in the two kinds of request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from specloom.api.context import Context
from specloom.api.document import Place, as_list, as_text
from specloom.api.found import Found
from specloom.api.ir import Attribute
from specloom.api.keywords import nullable
from specloom.api.naming import Wish, member, wish
from specloom.api.queries import Queries
from specloom.api.words import pascal, singular, snake


@dataclass(slots=True)
class Member:
    """All places that describe one attribute or relationship, by where it is used.

    Where several replies or several requests describe it, the first counts; ``others`` are the rest.
    """

    name: str
    read: list[Place] = field(default_factory=list[Place])
    create: list[Place] = field(default_factory=list[Place])
    update: list[Place] = field(default_factory=list[Place])
    others: list[Place] = field(default_factory=list[Place])
    read_required: bool = False
    create_required: bool = False
    update_required: bool = False

    @property
    def places(self) -> list[Place]:
        """Every place, those in replies first."""
        return [*self.read, *self.create, *self.update]

    @property
    def pointers(self) -> list[str]:
        """The JSON pointers of every place."""
        return list(dict.fromkeys(place.pointer for place in (*self.places, *self.others)))

    @property
    def reads(self) -> list[Place]:
        """Every place that may say something about replies."""
        return [*self.read, *self.others]


def gather(context: Context, found: Found, holder: str) -> dict[str, Member]:
    """The members of ``attributes`` or ``relationships`` of a resource type.

    Args:
        context: The build.
        found: The resource type.
        holder: ``attributes`` or ``relationships``.

    Returns:
        The members by name: those of replies in document order, then those of requests alone.
    """
    members: dict[str, Member] = {}
    for use, objects in (("read", found.replies), ("create", found.creates), ("update", found.updates)):
        _gather(
            context, members, use, [p for place in objects for p in context.composition.member(place, holder)]
        )
    return members


def _gather(context: Context, members: dict[str, Member], use: str, holders: Iterable[Place]) -> None:
    for holder in holders:
        shape = context.composition.shape(holder)
        for name, places in context.composition.described(holder).items():
            member = members.setdefault(name, Member(name))
            if getattr(member, use):
                member.others.extend(places if use == "read" else ())
            else:
                setattr(member, use, list(places))
                setattr(member, f"{use}_required", name in shape.required)


def without_wrong_direction(context: Context, members: Mapping[str, Member]) -> list[Member]:
    """The members with ``writeOnly`` ones taken out of replies and ``readOnly`` ones out of requests."""
    kept: list[Member] = []
    for one in members.values():
        if context.composition.flag(one.read, "writeOnly"):
            one.read, one.others = [], []
        for use in ("create", "update"):
            if context.composition.flag(getattr(one, use), "readOnly"):
                setattr(one, use, [])
        if one.places:
            kept.append(one)
    return kept


def member_wish(one: Member, owner: str, second: str = "") -> Wish:
    """A member's wish; one that is never read keeps the underscore it may begin with.

    ``second`` is what stands after the name if another member wants it.
    """
    name = member(one.name, owner)
    private = name and not one.read and one.name.startswith("_")
    fallback = f"{name}_{second}" if second and name else ""
    return wish(one.name, one.pointers, f"_{name}" if private else name, fallback)


class Attributes:
    """Builds the attributes of resources; knows how the whole document declares null."""

    def __init__(self, context: Context, everything: Iterable[Member]) -> None:
        self._context = context
        composition = context.composition
        reads = [member for member in everything if member.read]
        self._null_declared = any(_declares_null(context, member.reads) for member in reads)
        self._reads = reads
        self._composition = composition

    def report_undeclared_null(self) -> None:
        """One finding for the whole document where null is read though it is not declared."""
        tolerated = [member for member in self._reads if self._is_tolerant(member)]
        if tolerated:
            message = (
                f"{len(tolerated)} attributes of replies do not say whether they can be null, "
                f"`{tolerated[0].name}` first; all of them are read as nullable"
            )
            hint = "declare null where it occurs, and require what is always there"
            self._context.report.warning("null-undeclared", message, tolerated[0].read[0].pointer, hint)

    def build(self, one: Member, python_name: str, model: str, marks: Marks) -> Attribute:
        """One attribute of the resource whose class is ``model``."""
        owner = snake(one.name)
        hint = model + pascal(one.name)
        read = self._lift(one.read, hint, owner)
        if read is not None and (self._is_tolerant(one) or _declares_null(self._context, one.others)):
            read = self._context.keep(nullable(dict(read)))
        return Attribute(
            name=one.name,
            python_name=python_name,
            description=self._composition.text(one.places),
            read=read,
            create=self._lift(one.create, hint, owner, f"{model}Create{pascal(one.name)}"),
            update=self._lift(one.update, hint, owner, f"{model}Update{pascal(one.name)}"),
            create_required=bool(one.create) and one.create_required,
            update_required=bool(one.update) and one.update_required,
            filterable=marks.filterable(one),
            sortable=marks.sortable(one),
            trigger=self._composition.flag(one.places, "x-trigger"),
            separator=self._separator(one.places),
            deprecated=self._composition.flag(one.places, "deprecated"),
            pointer=one.pointers[0],
        )

    def _lift(
        self, places: list[Place], hint: str, owner: str, second_hint: str = ""
    ) -> dict[str, Any] | None:
        if not places:
            return None
        models = self._context.lifter.models
        before = len(models)
        lifted = self._context.lift(places, hint, owner)
        for model in islice(models.values(), before, None):
            # New for a request: a second candidate, should the reply's model differ.
            if second_hint and hint in model.hints:
                model.hints.append(second_hint)
        return lifted

    def _separator(self, places: list[Place]) -> str:
        found = [self._composition.keyword(place, "x-separator") for place in places]
        return next((as_text(place.value) for place in found if place is not None), "")

    def _is_tolerant(self, one: Member) -> bool:
        """Whether replies may hold null where the document does not say so.

        A document that never declares null does not mean it, and in OpenAPI 3.0 null is declared so
        rarely that only ``nullable: false`` counts.
        """
        if self._null_declared and not self._context.document.before_31:
            return False
        if one.read_required or self._says_never_null(one.read):
            return False
        return not _declares_null(self._context, one.reads)

    def _says_never_null(self, places: list[Place]) -> bool:
        found = [self._composition.keyword(place, "nullable") for place in places]
        return any(place is not None and place.value is False for place in found)


def _declares_null(context: Context, places: Iterable[Place]) -> bool:
    return any(context.composition.data([place]).null or None in _values(context, place) for place in places)


def _values(context: Context, place: Place) -> list[Any]:
    found = context.composition.keyword(place, "enum")
    return as_list(found.value) if found is not None else []


class Marks:
    """What a resource's members can be filtered and sorted by."""

    def __init__(self, context: Context, members: Iterable[Member], asked: Queries) -> None:
        self._composition = context.composition
        everything = list(members)
        self._extended = {
            word: any(
                self._composition.keyword(place, word) is not None
                for one in everything
                for place in one.places
            )
            for word in ("x-filterable", "x-sortable")
        }
        self._filters = {each.name for each in asked.filters}
        self._predicates = bool(asked.predicates)
        self._sorts = asked.sorts

    def filterable(self, one: Member) -> bool | None:
        """Whether replies can be filtered by the member; None where the document does not tell.

        Predicates reach attributes that the document may not list.
        """
        answer = self._answer(one, "x-filterable", self._filters)
        unlisted = self._predicates and not self._extended["x-filterable"]
        return answer or None if unlisted else answer

    def sortable(self, one: Member) -> bool | None:
        """Whether replies can be sorted by the member; None where the document says nothing of any."""
        return self._answer(one, "x-sortable", self._sorts)

    def _answer(self, one: Member, word: str, listed: Set[str]) -> bool | None:
        if self._extended[word]:
            return self._composition.flag(one.places, word)
        return one.name in listed if listed else None


def owner_name(model: str) -> str:
    """What stands before a member of the resource whose name begins with a digit."""
    return singular(snake(model))
