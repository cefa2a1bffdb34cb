"""Everything that differs between two documents, with the operations in which it is met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..api.calls import Call
from ..api.document import Document
from ..api.report import Report
from .change import Change
from .names import Home, gone_resources, homes, method, resources
from .operations import Bodies, paired_calls
from .schemas import Comparison
from .service import security, servers, token_urls
from .shapes import Shapes
from .subject import Subject
from .version import Version
from .webhooks import webhooks


@dataclass(frozen=True, slots=True)
class Met:
    """A change and the operations in which it is met, a bit for each."""

    change: Change
    users: int


class Gathering:
    """Collects every change, with the operations in which it is met."""

    def __init__(self, old: Version, new: Version) -> None:
        self._old, self._new = old, new
        self._documents = _document(old), _document(new)
        self._comparison = Comparison(Shapes(self._documents[0]), Shapes(self._documents[1]))
        self._homes = (homes(old.api), homes(new.api))
        self.operations: list[str] = []
        self.resources: list[str] = []

    def run(self) -> Iterator[Met]:
        both, gone, come = paired_calls(*self._documents)
        bodies = Bodies(self._comparison)
        for old, new in both:
            yield from self._pair(bodies, old, new)
        yield from self._one_sided(gone, come)
        for change in webhooks(self._comparison, self._name):
            yield Met(change, 0)
        self._comparison.run()
        for pair in self._comparison.pairs.values():
            for change in pair.changes:
                yield Met(change, pair.users)
        for change in (*token_urls(*self._documents), *resources(self._old.api, self._new.api)):
            yield Met(change, 0)
        if self._comparison.cut:
            note = "it has too many schemas to compare all of them"
            subject = Subject("document")
            yield Met(Change(what="undecided", side="call", subject=subject, old="", new="", note=note), 0)

    def _name(self, operation: str, resource: str = "") -> int:
        """The bit of an operation."""
        self.operations.append(operation)
        self.resources.append(resource)
        return 1 << (len(self.operations) - 1)

    def _home(self, side: int, call: Call) -> Home | None:
        return self._homes[side].get(call.place.pointer)

    def _pair(self, bodies: Bodies, old: Call, new: Call) -> Iterator[Met]:
        homes_ = self._home(0, old), self._home(1, new)
        user = self._name(new.wire, homes_[1].resource if homes_[1] else "")
        documents = self._documents
        for change in (
            *bodies.compare(old, new, user),
            *method(old, new, *homes_),
            *security(*documents, old, new),
            *servers(*documents, old, new),
            *_deprecated(old, new, homes_[1]),
        ):
            yield Met(change, user)

    def _one_sided(self, gone: list[Call], come: list[Call]) -> Iterator[Met]:
        ids = {call.place.mapping.get("operationId"): call for call in come}
        moved: list[Call] = []
        left: list[Call] = []
        for call in gone:
            other = ids.get(call.place.mapping.get("operationId") or self)
            if other is None or other.method != call.method:
                left.append(call)
                continue
            moved.append(other)
            subject = _operation(call, self._home(0, call))
            pointers = call.place.pointer, other.place.pointer
            change = Change(
                what="operation moved",
                side="call",
                subject=subject,
                old=pointers[0],
                new=pointers[1],
                before=(call.path,),
                after=(other.path,),
            )
            yield Met(change, self._name(call.wire, subject.resource))
        yield from self._alone("removed", 0, left)
        rest = [call for call in come if call not in moved]
        yield from self._alone("added", 1, rest)

    def _alone(self, word: str, side: int, calls: list[Call]) -> Iterator[Met]:
        """Operations of one document only; those of a resource type that has no others are told with it."""
        api = (self._old.api, self._new.api)[side]
        whole = gone_resources(api, {call.place.pointer for call in calls})
        users = dict.fromkeys(whole, 0)
        for call in calls:
            home = self._home(side, call)
            user = self._name(call.wire, home.resource if home else "")
            if home and home.resource in users:
                users[home.resource] |= user
            else:
                yield Met(_alone(f"operation {word}", _operation(call, home), call.place.pointer), user)
        for name, bits in users.items():
            yield Met(_alone(f"resource {word}", Subject("resource type", name=name), whole[name]), bits)


def _alone(what: str, subject: Subject, pointer: str) -> Change:
    removed = what.endswith("removed")
    old, new = (pointer, "/paths") if removed else ("/paths", pointer)
    return Change(what=what, side="call", subject=subject, old=old, new=new, removed=removed)


def _document(version: Version) -> Document:
    """What is wrong with the document is the linter's affair."""
    return Document(version.bundle.document, Report(version.bundle.position))


def _operation(call: Call, home: Home | None) -> Subject:
    return Subject("operation", home.resource if home else "", call.wire)


def _deprecated(old: Call, new: Call, home: Home | None) -> Iterator[Change]:
    if new.place.mapping.get("deprecated") is True and old.place.mapping.get("deprecated") is not True:
        yield Change(
            what="deprecated", side="call", subject=_operation(new, home), old=old.place.pointer,
            new=new.place.child("deprecated").pointer,
        )  # fmt: skip
