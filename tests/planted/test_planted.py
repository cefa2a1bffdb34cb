"""Every fault is found by its rule, nothing is said that is not about it, and nothing where there is none.

Each fault is planted in pages of one style here, another for each; ``python -m tests.planted`` plants all.
"""

from __future__ import annotations

from collections import Counter

import pytest

from specloom.documented.registry import rules

from .__main__ import PAGE
from .faults import Fault, faults
from .measure import planted, unharmed
from .styles import STYLES

FAULTS = faults()
ONE_SIDED = {
    "spec-copy-missing": "a page without an example lacks nothing of the description's",
    "spec-deprecated": "a page can say nothing of it yet",
    "spec-operation": "an operation that only the description has is no fault of the pages",
    "spec-member-added": "a member that no page has is spec-member-undocumented",
}
"""Rules whose faults are on one side only, and why."""


@pytest.mark.parametrize("style", STYLES)
def test_nothing_is_found_where_nothing_is_wrong(style: str) -> None:
    assert unharmed(style) == ()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.id)
def test_a_fault_is_found(fault: Fault) -> None:
    result = planted(fault, fault.styles[fault.index % len(fault.styles)])
    assert result.found, [(each.rule, each.message) for each in result.findings]
    assert result.wrong == ()


def test_every_rule_has_three_faults_of_each_side() -> None:
    counts = Counter((fault.rule, fault.is_of_pages) for fault in FAULTS)
    for rule in rules():
        of_pages, of_description = counts[rule.id, True], counts[rule.id, False]
        assert of_pages + of_description >= 3, rule.id
        if rule.id.startswith("spec-") and rule.id not in ONE_SIDED:
            assert of_pages >= 3 and of_description >= 3, rule.id


def test_the_page_counts_every_fault() -> None:
    """``python -m tests.planted --write`` makes it anew."""
    total = sum(len(fault.styles) for fault in FAULTS)
    assert f"| faults, each in every style that can show it | {total} |" in PAGE.read_text("utf-8")
