"""From two documents to findings: everything is compared, rules judge it, what has one cause is told once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ..diagnostics import Finding, Level, Related
from ..lint.words import listing, plain
from .change import Change
from .gathering import Gathering, Met
from .registry import by_kind
from .rule import Rule
from .subject import Subject
from .version import Version

_FIRST = 3


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding, the rule that made it, and the resource type that it is about: "" for none or several."""

    finding: Finding
    rule: Rule
    resource: str


def compare(old: Version, new: Version) -> tuple[Difference, ...]:
    """What differs between two documents, as those see it who call the service.

    Args:
        old: The document that callers know.
        new: The document that is to take its place.

    Returns:
        Each difference once, at its cause, sorted by place.
    """
    gathering = Gathering(old, new)
    met = list(gathering.run())
    found = [_difference(old, new, group, gathering) for group in _groups(met)]
    return tuple(
        sorted(found, key=lambda each: (each.finding.position, each.finding.rule, each.finding.message))
    )


@dataclass(slots=True)
class _Group:
    rule: Rule
    text: str
    change: Change
    users: int
    subjects: dict[Subject, None]
    sides: dict[str, None]


def _groups(met: Iterable[Met]) -> Iterator[_Group]:
    groups: dict[tuple[object, ...], _Group] = {}
    for each in met:
        change = each.change
        for rule in by_kind().get(change.what, ()):
            text = rule.tell(change)
            if not text:
                continue
            cause = change.old if change.removed else change.new
            key = (rule.id, change.removed, cause, change.name, text)
            group = groups.get(key)
            if group is None:
                group = groups[key] = _Group(rule, text, change, 0, {}, {})
            group.users |= each.users
            group.subjects[change.subject] = None
            group.sides[_whom_of(change)] = None
    return iter(groups.values())


def _difference(old: Version, new: Version, group: _Group, gathering: Gathering) -> Difference:
    change, rule = group.change, group.rule
    here, there = (old, new) if change.removed else (new, old)
    pointer, other = (change.old, change.new) if change.removed else (change.new, change.old)
    aside = "the nearest place in the new document" if change.removed else "what it was"
    used = [index for index in range(len(gathering.operations)) if group.users >> index & 1]
    operations = [gathering.operations[index] for index in used]
    message = f"{_subjects(list(group.subjects))} {group.text}{_whom(group, operations)}"
    finding = Finding(
        rule.id,
        rule.level,
        plain(message, 1_000),
        here.position(pointer),
        pointer,
        rule.mend,
        related=(Related(there.position(other), aside),),
    )
    return Difference(finding, rule, _resource(group, {gathering.resources[index] for index in used}))


def _resource(group: _Group, touched: set[str]) -> str:
    """The one resource type that the change is about, "" if it is about several or the whole service."""
    subject = group.change.subject
    if subject.role == "resource type":
        return subject.name
    if subject.role.startswith(("security", "server")):
        return ""
    types = {each.resource for each in group.subjects} - {""} or touched
    return types.pop() if len(types) == 1 else ""


def _subjects(subjects: list[Subject]) -> str:
    """The first, and how many others; of the same part of several resources, these."""
    first, *others = subjects
    owners = [each.resource for each in others if replace(each, resource=first.resource) == first]
    texts = {str(each) for each in others if each.resource not in owners} - {str(first)}
    also = f" (and of {listing(dict.fromkeys(owners))})" if owners else ""
    return f"{first}{also}" + (f", and {len(texts)} more like it," if texts else "")


_EFFECTS = {Level.ERROR: "breaks", Level.WARNING: "may break", Level.INFO: "concerns"}
_WHOM = {"reply": "readers", "request": "writers", "call": "callers"}


def _whom_of(change: Change) -> str:
    return "callers" if change.subject.role.endswith("parameter") else _WHOM[change.side]


def _whom(group: _Group, operations: list[str]) -> str:
    change = group.change
    whom = " and ".join(sorted(group.sides))
    if change.subject.role == "operation" or not operations:
        return f"; {_EFFECTS[group.rule.level]} {'its' if operations else 'all'} {whom}"
    first, rest = operations[:_FIRST], len(operations) - _FIRST
    names = ", ".join(first) + (
        f" and {rest} more operations" if rest > 1 else " and 1 more operation" * (rest > 0)
    )
    return f"; {_EFFECTS[group.rule.level]} {whom} of {names}"
