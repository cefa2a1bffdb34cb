"""Any text at all, in every place of a finding, in every form."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.diagnostics import Position
from specloom.report import for_people, for_programs

from .support import finding, run
from .test_github import commands
from .test_sarif import sarif

TEXT = st.text(st.characters(), min_size=1, max_size=30)


@settings(max_examples=60, deadline=None)
@given(text=TEXT, file=TEXT)
def test_every_form_can_be_read(text: str, file: str) -> None:
    place = replace(finding(text, waived=text), position=Position(file, 1, 1))
    made = replace(run(place, finding(text)), subject=text)
    assert len(sarif(made)["results"]) == 2
    assert len(commands(made)[0]) == 2
    assert ElementTree.fromstring(for_programs(made, "junit", {}).encode()).attrib["failures"] == "1"
    assert json.loads(for_programs(made, "json", {}))["findings"][1]["message"] == text
    shown = "\n".join(for_people(made)).replace("\n", "")
    assert not any(unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") for character in shown)
