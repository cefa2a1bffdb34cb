"""Running the rules over a document, and turning what they find into findings."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from difflib import get_close_matches
from itertools import islice
from typing import TYPE_CHECKING

from specloom.diagnostics import Finding, Level, in_order

from .document import Document
from .registry import rules as registered
from .rule import Problem, Rule

if TYPE_CHECKING:
    from specloom.source import Bundle

MAX_FINDINGS = 500
"""Findings of one rule that are listed; a last one says how many more there are."""


def lint(bundle: Bundle, *, rules: Collection[str] | None = None) -> tuple[Finding, ...]:
    """Look at a document with all rules, or with those whose ids are given.

    Returns the findings in the order of their places, each once. Never raises because of what the
    document holds. Raises ``ValueError`` for a rule id that does not exist.
    """
    document = Document(bundle.document)
    found = [
        Finding(
            rule.id,
            rule.level,
            problem.message,
            bundle.position(problem.pointer),
            problem.pointer,
            problem.hint,
        )
        for rule in _chosen(rules)
        for problem in _problems(rule, document)
    ]
    return in_order([*found, *_incomplete(bundle, document)])


def _incomplete(bundle: Bundle, document: Document) -> Iterator[Finding]:
    """What is left unseen is said: only a document made to be difficult comes to this."""
    if document.effort <= 0:
        message = "the schemas are composed of each other in too many ways to look at all of them"
        hint = "Refer to fewer schemas in `allOf`, `oneOf` and `anyOf`."
        yield Finding("lint-incomplete", Level.WARNING, message, bundle.position(""), "", hint)


def _chosen(ids: Collection[str] | None) -> tuple[Rule, ...]:
    known = {rule.id: rule for rule in registered()}
    if ids is None:
        return tuple(known.values())
    for name in ids:
        if name not in known:
            near = get_close_matches(name, known, 1)
            raise ValueError(f"there is no rule {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    return tuple(known[name] for name in sorted(set(ids)))


def _problems(rule: Rule, document: Document) -> Iterator[Problem]:
    """What a rule finds, each once, with the rule's own hint where a problem has none."""
    found = list(dict.fromkeys(rule.check(document)))
    for problem in islice(found, MAX_FINDINGS):
        yield problem if problem.hint else problem._replace(hint=rule.mend)
    if len(found) > MAX_FINDINGS:
        rest = len(found) - MAX_FINDINGS
        yield Problem(
            "", f"{rest} more places break this rule", "Mend those that are listed, then look again."
        )
