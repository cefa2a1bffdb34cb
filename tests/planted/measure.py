"""Plants faults and counts what the checks find: how many faults, and how many findings are about one."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from specloom.api import Options, build
from specloom.diagnostics import Finding
from specloom.documented import Facts, Waivers, compare
from specloom.documented.facts import ordered
from specloom.documented.order import Order
from specloom.documented.pages import PageText, read
from specloom.source import bundle, load

from .faults import Fault
from .openapi import describe
from .pages import Page, write
from .service import HARBOUR
from .styles import STYLES

Json = dict[str, object]


@dataclass(frozen=True)
class Planted:
    """What came of one fault in pages of one style."""

    fault: Fault
    style: str
    findings: tuple[Finding, ...]

    @property
    def found(self) -> bool:
        """Whether the rule that is meant to find it did, and said what it is about."""
        return any(each.rule == self.fault.rule and self.is_right(each) for each in self.findings)

    def is_right(self, finding: Finding) -> bool:
        """Whether a finding is about what was planted: another rule may see the same fault from its side."""
        text = f"{finding.message} {finding.pointer}"
        return finding.rule == self.fault.rule or any(word in text for word in self.fault.about)

    @property
    def wrong(self) -> tuple[Finding, ...]:
        """Findings about something else."""
        return tuple(each for each in self.findings if not self.is_right(each))


def unharmed(style: str) -> tuple[Finding, ...]:
    """What is found where nothing was planted: it has to be nothing."""
    return _check(describe(HARBOUR), write(HARBOUR), style)


def planted(fault: Fault, style: str) -> Planted:
    """Plants a fault and looks at what is found."""
    document = describe(fault.service())
    fault.change(document)
    return Planted(fault, style, _check(document, fault.pages(), style))


def _check(document: Json, pages: list[Page], style: str) -> tuple[Finding, ...]:
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "openapi.json"
        spec.write_text(json.dumps(document, indent=1), "utf-8")
        described = bundle(load(spec))
        api, _ = build(described, Options(package="harbour", client="Harbour", pins={}))
        texts = STYLES[style](pages)
        read = [_read(name, text).page() for name, text in texts.items()]
        facts = Facts(ordered(read, Order({page.name: "-old." not in page.name for page in read})))
        return compare(facts, described, api, Waivers())


@lru_cache(maxsize=1000)
def _read(name: str, text: str) -> PageText:
    return read(text, name, name)


def every(faults: list[Fault]) -> Iterator[Planted]:
    """Every fault in every style that can show it."""
    for fault in faults:
        for style in fault.styles:
            yield planted(fault, style)
