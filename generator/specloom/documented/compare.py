"""Holds what pages state against each other and against the API description."""

from __future__ import annotations

from collections.abc import Iterator

from ..api import Api
from ..diagnostics import Finding, in_order
from ..source import Bundle
from ..waivers import Waivers
from . import between, copies, tables, within
from .description import Description, Validator
from .disagreement import Disagreement
from .facts import Facts
from .messages import Messages


def compare(facts: Facts, bundle: Bundle, api: Api, waivers: Waivers) -> tuple[Finding, ...]:
    """Everything in which a page contradicts itself, another page or the description.

    What a waiver excuses is there, too, at level info with its reason in ``waived``; so is, as an
    error, every waiver that excuses nothing. Positions are in the files that record the facts;
    messages name the line of the page and the other side's place.
    """
    return in_order(waivers.apply(disagreements(facts, bundle, api)))


def disagreements(facts: Facts, bundle: Bundle, api: Api) -> Iterator[Disagreement]:
    """The same before waivers."""
    description = Description(bundle, api)
    validator = Validator(description)
    for page in facts.pages:
        yield from within.check(page)
    yield from between.check(facts)
    for page in facts.pages:
        yield from tables.check(page, description)
        yield from Messages(page, description, validator).check()
        yield from copies.check(page, description)
