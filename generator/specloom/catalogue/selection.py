"""Which rules count, and at which level: what the configuration and the options of a run say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from fnmatch import fnmatchcase

from ..diagnostics import Finding, Level
from .entry import Entry
from .families import RULES, all_entries, entries, entry

LEVELS = ("off", *(str(level) for level in Level))
"""What the configuration can say of a rule."""


@dataclass(frozen=True)
class Selection:
    """What is asked for. A pattern is the id of a rule, a glob such as ``jsonapi-*``, or a family.

    ``levels`` are those of the configuration, by pattern: an id goes before a glob, a glob before a family,
    and of two alike the last one counts. ``select`` and ``ignore`` are patterns of the run; a rule that is
    switched off and selected counts.
    """

    levels: Mapping[str, str] = field(default_factory=dict[str, str])
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def apply(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings that count, at the levels that they are given. What is no rule stays as it is."""
        if self == EVERYTHING:
            return tuple(findings)
        kept: list[Finding] = []
        for finding in findings:
            rule = entry(finding.rule)
            if rule is None or rule.family not in RULES:
                kept.append(finding)
            elif self.counts(rule):
                level = self._settled(rule)
                kept.append(replace(finding, level=Level(level)) if level in tuple(Level) else finding)
        return tuple(kept)

    def chosen(self, family: str, ids: Iterable[str]) -> frozenset[str]:
        """Those rules of a family that count: no other needs to look."""
        counting = {each.id for each in entries(family) if self.counts(each)}
        return frozenset(ids) & counting

    def counts(self, rule: Entry) -> bool:
        """Whether findings of a rule are told."""
        if any(matches(pattern, rule) for pattern in self.ignore):
            return False
        if self.select:
            return any(matches(pattern, rule) for pattern in self.select)
        return self._settled(rule) != "off"

    def level(self, rule: Entry) -> str:
        """The level of a rule, ``off`` if it does not count."""
        if rule.family in RULES and not self.counts(rule):
            return "off"
        settled = self._settled(rule)
        return settled if settled in tuple(Level) else str(rule.level)

    def _settled(self, rule: Entry) -> str:
        found = [pattern for pattern in self.levels if rule.family in RULES and matches(pattern, rule)]
        found.sort(key=lambda pattern: (pattern == rule.id, pattern not in RULES))
        return self.levels[found[-1]] if found else ""


EVERYTHING = Selection()


def matches(pattern: str, rule: Entry) -> bool:
    """Whether a pattern means a rule."""
    return pattern in (rule.id, rule.family) or fnmatchcase(rule.id, pattern)


def names_nothing(pattern: str) -> str | None:
    """What to say of a pattern that means no rule, "" if there is nothing like it; None if it means one."""
    known = [each for each in all_entries().values() if each.family in RULES]
    if pattern in RULES or any(matches(pattern, each) for each in known):
        return None
    other = entry(pattern)
    if other:
        return f"Findings of {other.family} are no rules: they always count."
    return did_you_mean(pattern)


def did_you_mean(name: str) -> str:
    """A suggestion for the id of a rule that does not exist; "" if there is nothing like it."""
    near = get_close_matches(name, [*all_entries(), *RULES], 1)
    return f"Did you mean {near[0]!r}?" if near else ""
