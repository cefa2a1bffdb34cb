"""The table of what JSON:API demands: it is whole, its rules exist, and the documentation is made from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from specloom.lint import rules

from ..conftest import ROOT

DATA: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("musts.yaml").read_text("utf-8"))
PAGE = ROOT / "docs" / "jsonapi.md"
BEGIN, END = "<!-- musts -->\n", "<!-- end of musts -->"

CHAPTERS = {"5": 11, "6": 10, "7": 51, "8": 30, "9": 52, "10": 4, "11": 3, "12": 3}
"""How often the specification says MUST or MUST NOT in each chapter."""


def musts() -> list[dict[str, Any]]:
    return [must for chapter in DATA["chapters"] for must in chapter["musts"]]


def times(entries: list[dict[str, Any]]) -> int:
    return sum(entry.get("times", 1) for entry in entries)


def test_every_must_is_listed() -> None:
    counted = {chapter["chapter"].split()[0]: chapter["words"] for chapter in DATA["chapters"]}
    assert counted == CHAPTERS
    for chapter in DATA["chapters"]:
        assert times(chapter["musts"]) == chapter["words"], chapter["chapter"]


def test_each_is_checked_or_says_why_not() -> None:
    known = {rule.id for rule in rules()}
    for must in musts():
        assert must.get("rules") or must.get("why"), must["text"]
        assert set(must.get("rules", [])) <= known
        assert must["text"].endswith(".")
        assert len(must["section"].split(", ")) == must.get("times", 1)


def test_every_rule_of_json_api_is_named() -> None:
    named = {name for must in musts() for name in must.get("rules", [])}
    own = {rule.id for rule in rules() if rule.id.startswith("jsonapi-")}
    assert own - named == set(DATA["others"])


def test_the_page_has_the_table(update: bool) -> None:
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    expected = f"{before}{BEGIN}{table()}{END}{rest.partition(END)[2]}"
    if update:
        PAGE.write_text(expected, "utf-8")
    assert text == expected or update


def table() -> str:
    checked = times([must for must in musts() if must.get("rules")])
    whole = times([must for must in musts() if must.get("rules") and not must.get("why")])
    lines = [
        f"JSON:API 1.1 says MUST or MUST NOT {times(musts())} times. Rules check {whole} of these wholly and",
        f"{checked - whole} in part; the other {times(musts()) - checked} no document can show.",
    ]
    for chapter in DATA["chapters"]:
        lines += [
            "",
            f"### {chapter['chapter']}",
            "",
            "| section | | what | checked by |",
            "|---|---|---|---|",
        ]
        lines += [row(must) for must in chapter["musts"]]
    lines += ["", "### Rules for what is no MUST", "", "| rule | why |", "|---|---|"]
    lines += [f"| `{name}` | {why} |" for name, why in DATA["others"].items()]
    return "\n".join(lines) + "\n"


def row(must: dict[str, Any]) -> str:
    word = "MUST NOT" if must.get("not") else "MUST"
    names = ", ".join(f"`{name}`" for name in must.get("rules", []))
    why = DATA["reasons"].get(must.get("why"), must.get("why", ""))
    told = f"{names}: {why}" if names and why else names or f"— {why}"
    return f"| {must['section']} | {word} | {must['text']} | {told} |"
