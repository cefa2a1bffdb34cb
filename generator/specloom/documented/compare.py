"""Holds what pages state against each other and against the API description."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..api import Api
from ..diagnostics import Finding, in_order
from ..source import Bundle
from ..waivers import Waivers
from .context import Context
from .description import Description, Validator
from .disagreement import Disagreement
from .facts import Facts, Page
from .parts import parts
from .registry import rules
from .rule import Rule
from .sides import Sides


def compare(facts: Facts, bundle: Bundle, api: Api, waivers: Waivers) -> tuple[Finding, ...]:
    """Everything in which a page contradicts itself, another page or the description.

    What a waiver excuses is there, too, at level info with its reason in ``waived``; so is, as an
    error, every waiver that excuses nothing. A finding is where the facts come from, a file that records
    them or the page itself; ``related`` names the line of the page and the other side's place.
    """
    return in_order(waivers.apply(disagreements(facts, bundle, api)))


def disagreements(facts: Facts, bundle: Bundle, api: Api) -> Iterator[Disagreement]:
    """The same before waivers."""
    check = Checker(Description(bundle, api))
    for pages in groups(facts):
        yield from check(pages)


def groups(facts: Facts) -> Iterator[tuple[Page, ...]]:
    """The pages that are looked at together: those about one resource type, or one about none."""
    for resource in facts.resources:
        yield facts.about(resource)
    yield from ((page,) for page in facts.pages if not page.resource)


def contexts(
    pages: tuple[Page, ...], description: Description, validator: Validator, sides: Sides
) -> Iterator[Context]:
    """What rules look at for a group of pages. A page about several things is several of them."""
    together: dict[str, list[Page]] = {}
    for page in pages:
        for part in parts(page, description):
            # Without a resource type nothing tells that parts of different pages are about the same.
            together.setdefault(part.resource or f"part {len(together)}", []).append(part)
    for group in together.values():
        yield Context(tuple(group), description, validator, sides)


class Checker:
    """Runs the rules over groups of pages."""

    def __init__(self, description: Description, chosen: Iterable[Rule] | None = None) -> None:
        self.description = description
        self.rules = tuple(rules() if chosen is None else chosen)
        self._validator = Validator(description)
        self._sides = Sides(description)

    def __call__(self, pages: tuple[Page, ...]) -> Iterator[Disagreement]:
        """Everything that the rules find in the pages of one group, each once."""
        for context in contexts(pages, self.description, self._validator, self._sides):
            yield from self._found(context)

    def _found(self, context: Context) -> Iterator[Disagreement]:
        for rule in self.rules:
            for problem in dict.fromkeys(rule.check(context)):
                spot, member, says, against, hint, fixes = problem
                told = hint or rule.mend
                yield Disagreement(rule.id, spot, member, says, against, told, rule.level, fixes)
