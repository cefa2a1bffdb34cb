"""Two pages about the same resource type that contradict each other.

The newest one is right. Where neither of two is known to be newer, the contradiction is told once, of the
page that comes first by name, and somebody has to say which is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .context import Context, table_of
from .disagreement import Against, Problem, members, objects, row_key, shown
from .facts import UNSTATED, Page, Row, Spot, Table
from .statements import agree, in_words, stated

_UNORDERED = "Say in order.yaml which page is newer, or in a waiver which side is right, and why."


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pages that contradict each other, the one that gives way first."""

    page: Page
    other: Page

    def told(self, problem: Problem) -> Problem:
        """The problem with a word on which of the two wins."""
        newer = self.other.is_newer(self.page)
        wins = "that page is newer and wins" if newer else "neither page is known to be newer"
        where, says = problem.against
        hint = "" if newer else _UNORDERED
        return problem._replace(against=Against(where, f"{says} ({wins})"), hint=hint)


@dataclass(frozen=True, slots=True)
class _Row:
    page: Page
    table: Table
    row: Row


def winner(page: Page, others: Iterable[Page]) -> Page | None:
    """The page that ``page`` gives way to: the newest newer one, else a level one with a later name."""
    known = [other for other in others if other.name != page.name]
    newer = [other for other in known if other.is_newer(page)]
    level = [other for other in known if other.is_level(page) and other.name > page.name]
    return next(reversed(newer or level), None)


def values(context: Context, member: str) -> Iterator[Problem]:
    """Rows that state another value of a member than the page that wins."""
    for key, same in _by_key(context).items():
        stating = [each for each in same if stated(each.row, member) is not None]
        for one in stating:
            wins = winner(one.page, [other.page for other in stating])
            other = next((each for each in reversed(stating) if each.page is wins), None)
            if other and not agree(one.row, other.row, member):
                yield _differs(key, one, other, member)


def _differs(key: str, one: _Row, other: _Row, member: str) -> Problem:
    says, against = (f"{member} {in_words(each.row, member)}" for each in (one, other))
    problem = Problem(one.row.spot, key, says, Against(other.row.spot, against))
    return Pair(one.page, other.page).told(problem)


def requirements(context: Context) -> Iterator[Problem]:
    """Rows that are required on one page, and optional for the same operation on the page that wins."""
    for key, same in _by_key(context).items():
        for one in [each for each in same if each.row.required is not None]:
            for other in same:
                is_same = other.table.operation == one.table.operation and _gives_way(one.page, other.page)
                if is_same and other.row.required not in (None, one.row.required):
                    yield _differs(key, one, other, "required")


def _gives_way(page: Page, other: Page) -> bool:
    return other.is_newer(page) or (other.is_level(page) and other.name > page.name)


def required_defaults(context: Context) -> Iterator[Problem]:
    """Rows that are required where another row, not on an older page, gives a default."""
    for key, same in _by_key(context).items():
        for one in [each for each in same if each.row.required]:
            for other in [each for each in same if not one.page.is_newer(each.page)]:
                if other.row is not one.row and other.row.default is not UNSTATED:
                    yield _required_default(key, one, other)


def _required_default(key: str, one: _Row, other: _Row) -> Problem:
    against = Against(other.row.spot, f"has the default {shown(other.row.default)}")
    problem = Problem(one.row.spot, key, "is required", against)
    return problem if one.page is other.page else Pair(one.page, other.page).told(problem)


def _by_key(context: Context) -> dict[str, list[_Row]]:
    """The named rows of all tables of members, by the member's key."""
    found: dict[str, list[_Row]] = {}
    for page in context.pages:
        for table in page.tables:
            for row in table.rows:
                if row.name and table.holds != "parameters":
                    found.setdefault(row_key(row), []).append(_Row(page, table, row))
    return found


def rows_of(table: Table) -> dict[str, Row]:
    """The named rows of a table by the key of their member."""
    return {row_key(row): row for row in table.rows if row.name}


def tables(context: Context) -> Iterator[tuple[Pair, Table, Table]]:
    """Each table of members, with the table of the same kind on the page that wins."""
    for page in context.pages:
        for table in [table for table in page.tables if table.holds != "parameters"]:
            if wins := _with_table(page, context.pages, table.holds, table.operation):
                yield Pair(page, wins[0]), table, wins[1]


def _with_table(
    page: Page, pages: Iterable[Page], holds: str, operation: str | None
) -> tuple[Page, Table] | None:
    """The page that wins over ``page`` out of those that have such a table, and that table."""
    having = [(each, table) for each in pages if (table := table_of(each, holds, operation))]
    wins = winner(page, [each for each, _ in having])
    return next(((each, table) for each, table in having if each is wins), None)


def dropped(pair: Pair, key: str, spot: Spot, newest: Table) -> Problem:
    """A member that the winning page's table does not list."""
    says = "the newest table does not list it" if pair.other.is_newer(pair.page) else "does not list it"
    return pair.told(Problem(spot, key, "is there", Against(newest.spot, says)))


def shown_and_dropped(context: Context, page: Page) -> Iterator[Problem]:
    """Attributes and relationships that example replies show and the newest list of fields lacks."""
    wins = _with_table(page, [each for each in context.pages if each.is_newer(page)], "fields", None)
    if wins is None:
        return
    pair, newest = Pair(page, wins[0]), wins[1]
    names = {(row.place, row.name) for row in newest.rows}
    for body in [exchange.reply.body for exchange in page.exchanges if exchange.reply.body]:
        for tokens, resource in objects(body):
            for member in members(resource):
                if member.tokens[0] in ("attributes", "relationships") and member.tokens not in names:
                    yield dropped(pair, member.key, body.at((*tokens, *member.tokens)), newest)
