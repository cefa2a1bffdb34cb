"""The pages about CI: their settings exist, their examples are read, their links lead somewhere."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import yaml

from specloom import config
from specloom.diagnostics import SpecloomError
from specloom.waivers import Waivers, load
from tests.conftest import ROOT

PAGES = [ROOT / "docs" / f"{name}.md" for name in (
    "ci", "github-action", "pre-commit", "formats", "configuration", "waivers", "rules",
)]  # fmt: skip


def blocks(page: str, language: str) -> list[str]:
    text = (ROOT / "docs" / f"{page}.md").read_text("utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
        assert (page.parent / target).is_file(), target


def test_every_setting_is_described(tmp_path: Path) -> None:
    (text,) = blocks("configuration", "toml")
    settings = tomllib.loads(text)["tool"]["specloom"]
    assert set(settings) == set(config._MEMBERS)
    (tmp_path / "pyproject.toml").write_text(text)
    assert config.read(tmp_path / "pyproject.toml")


def test_waivers_are_of_the_form(tmp_path: Path) -> None:
    made = []
    for text in blocks("waivers", "yaml"):
        (tmp_path / "waivers.yaml").write_text(text)
        made.append(load(tmp_path / "waivers.yaml"))
    assert [(len(each.places), len(each.pages)) for each in made] == [(2, 0), (0, 1)]
    with pytest.raises(SpecloomError):
        (tmp_path / "waivers.yaml").write_text("- rule: x\n")
        load(tmp_path / "waivers.yaml")
    assert Waivers() == Waivers((), ())


def test_hooks_and_inputs_are_those_there_are() -> None:
    hooks = {each["id"] for each in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}
    page = (ROOT / "docs" / "pre-commit.md").read_text("utf-8")
    assert set(re.findall(r"^\| `(specloom-[a-z-]+)`", page, re.M)) == hooks
    inputs = yaml.safe_load((ROOT / "action.yml").read_text())["inputs"]
    page = (ROOT / "docs" / "github-action.md").read_text("utf-8")
    assert re.findall(r"^\| `([a-z-]+)` \|", page, re.M) == list(inputs)
