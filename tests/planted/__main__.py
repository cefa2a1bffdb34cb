"""``python -m tests.planted [--write]``: plants every fault in every style and tells precision and recall."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from .faults import faults
from .measure import Planted, every, unharmed
from .styles import STYLES

PAGE = Path(__file__).parents[2] / "docs" / "precision.md"


def main() -> int:
    false = sum(len(unharmed(style)) for style in STYLES)
    results = list(every(faults()))
    text = "\n".join(_page(results, false)) + "\n"
    print(text)
    if "--write" in sys.argv:
        PAGE.write_text(text, "utf-8")
    return 0 if all(each.found and not each.wrong for each in results) and not false else 1


def _page(results: list[Planted], false: int) -> Iterator[str]:
    found = sum(each.found for each in results)
    told = sum(len(each.findings) for each in results)
    wrong = sum(len(each.wrong) for each in results)
    yield from ("# How well the documentation checks find faults", "")
    yield from (_INTRODUCTION, "")
    yield "| what | number |"
    yield "|---|---|"
    yield f"| faults, each in every style that can show it | {len(results)} |"
    yield f"| found by the rule that is meant to find them | {found} |"
    yield f"| **recall** | **{found / len(results):.2%}** |"
    yield f"| findings in all | {told} |"
    yield f"| findings about something that was not planted | {wrong} |"
    yield f"| **precision** | **{(told - wrong) / told:.2%}** |"
    yield f"| findings where nothing was planted | {false} |"
    yield from ("", "By rule, with the share of its faults that it found:", "")
    yield "| rule | planted | found | recall |"
    yield "|---|---|---|---|"
    for rule in sorted({each.fault.rule for each in results}):
        own = [each for each in results if each.fault.rule == rule]
        caught = sum(each.found for each in own)
        yield f"| `{rule}` | {len(own)} | {caught} | {caught / len(own):.0%} |"
    for each in results:
        for finding in each.wrong:
            yield f"\nOf {each.fault.id}, {each.style}, but not about it: `{finding.rule}`, {finding.message}"
    yield from ("", _LIMITS)


_INTRODUCTION = """\
`python -m tests.planted --write` makes this page. It writes down an invented service twice from one
source, as an OpenAPI description and as documentation pages in four styles (GitBook Markdown, plain
Markdown, HTML and the flat text of a saved page), so that both agree; plants one fault at a time, in
the description or in the pages; reads the pages as `specloom docs check` does; and counts. A finding is
right if its rule is the one that the fault was planted for, or if it names the member that was changed:
other rules may see the same fault from their side."""

_LIMITS = """\
What the numbers do not say: the faults and the pages are ours. Pages of other services are worded in
more ways than four styles have; what the reader cannot make sense of it tells with its line and counts,
so that a fault hidden there is at least known to be unseen."""

if __name__ == "__main__":
    sys.exit(main())
