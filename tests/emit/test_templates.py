"""Templates: one's own shadow ours, foreign text cannot slip through, and what they are given is pinned."""

from __future__ import annotations

import ast
import json
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from specloom.api import Api
from specloom.diagnostics import SpecloomError
from specloom.emit import targets, views
from specloom.emit.docs import Doc, Entry
from specloom.emit.fixtures import FixturesView
from specloom.emit.imports import Import, Imports
from specloom.emit.render import FILTERS, TEMPLATE_API_VERSION, Code, Templates, shipped_folder
from tests.emit.support import case_api, case_package, generated

PAGE = shipped_folder() / "README.md"
PINNED = Path(__file__).parent / "template_api.json"
HOSTILE = "\"\"\"\\'{{ 7 * 7 }}{% raw %}\n\r\t\u202e\ud800\nimport os; os.environ['CANARY'] = '1'\n'''\\"


def own_views() -> dict[str, type[Any]]:
    """Every class that a template can be given, by its name."""
    found = [value for value in vars(views).values() if is_dataclass(value) and isinstance(value, type)]
    return {each.__name__: each for each in [*found, Import, Imports, Doc, Entry, FixturesView]}


def interface() -> dict[str, dict[str, str]]:
    return {
        name: {each.name: str(each.type) for each in fields(view)}
        for name, view in sorted(own_views().items())
    }


def section(name: str, view: type[Any]) -> str:
    """What the page says of a view."""
    said = " ".join((view.__doc__ or "").split())
    listed = "\n".join(f"- `{each.name}`: `{each.type}`" for each in fields(view))
    return f"### {name}\n\n{said}\n\n{listed}\n"


def page_sections() -> str:
    return "\n".join(section(name, view) for name, view in sorted(own_views().items()))


def render(folder: Path, template: str, **view: Any) -> str:
    (folder / "own.jinja").write_text(template, "utf-8")
    return Templates(folder).render("own.jinja", SimpleNamespace(**view))


def test_what_templates_are_given_changes_only_with_its_version(update: bool) -> None:
    """A changed view needs a new TEMPLATE_API_VERSION, an entry here and a line in templates/README.md."""
    pinned = json.loads(PINNED.read_text("utf-8"))
    version = str(TEMPLATE_API_VERSION)
    if update and version not in pinned:
        PINNED.write_text(json.dumps({version: interface()}, indent=1) + "\n", "utf-8")
    assert json.loads(PINNED.read_text("utf-8")) == {version: interface()}


def test_the_page_says_what_templates_are_given(update: bool) -> None:
    head, marker, _ = PAGE.read_text("utf-8").partition("## The views\n\n")
    if update:
        PAGE.write_text(head + marker + page_sections(), "utf-8")
    page = PAGE.read_text("utf-8")
    assert page == head + marker + page_sections()
    assert f"Version {TEMPLATE_API_VERSION}" in page
    assert all(f"`{name}`" in page for name in FILTERS)


def test_the_page_names_every_template() -> None:
    page = PAGE.read_text("utf-8")
    shipped = [file.relative_to(shipped_folder()).as_posix() for file in shipped_folder().rglob("*.jinja")]
    assert [name for name in shipped if f"`{name}`" not in page] == []


def test_a_file_of_ones_own_is_used_instead_of_ours_and_only_that(tmp_path: Path) -> None:
    (tmp_path / "client").mkdir()
    (tmp_path / "client" / "_constants.jinja").write_text(
        "{% for each in constants %}{{ each.name }} = 1\n{% endfor %}"
    )
    ours, theirs = generated("plain"), generated("plain", templates=tmp_path)
    changed = [path for path in ours if ours[path] != theirs[path]]
    assert changed == ["plain-client/plain_client/operations/letters.py"]
    assert "_SEND_LETTER = 1" in theirs[changed[0]]


@pytest.mark.parametrize("value", ["two words", "a;b", "'", "{{ x }}", "a\n"])
def test_text_that_nothing_has_escaped_is_refused(value: str, tmp_path: Path) -> None:
    with pytest.raises(SpecloomError, match="without one of the filters code, docstring"):
        render(tmp_path, "\n{{ view.text }}", text=value)


def test_words_numbers_code_and_escaped_text_are_printed(tmp_path: Path) -> None:
    given = {"name": "a_b.C-1", "number": 7, "code": Code("list['<a>']"), "text": "<'\\ {{ x }}>"}
    template = "{{ view.name }} {{ view.number }} {{ view.code }} {{ view.text | python }}"
    assert render(tmp_path, template, **given) == "a_b.C-1 7 list['<a>'] \"<'\\\\ {{ x }}>\""


def test_a_macro_prints_what_it_may(tmp_path: Path) -> None:
    macro = "{% macro shown(text) %}<{{ text | python }}>{% endmacro %}{{ shown(view.text) }}"
    assert render(tmp_path, macro, text="a b") == "<'a b'>"


@pytest.mark.parametrize(
    ("template", "line", "message"),
    [
        ("\n\n{{ view.missing }}", 3, "no attribute 'missing'"),
        ("\n{% if %}", 2, "Expected an expression"),
        ("{% include 'elsewhere.jinja' %}", 1, "there is no template elsewhere.jinja"),
        ("\n{{ view.text | shout }}", 2, "No filter named 'shout'"),
    ],
)
def test_a_fault_of_a_template_is_a_finding_with_its_place(
    template: str, line: int, message: str, tmp_path: Path
) -> None:
    with pytest.raises(SpecloomError) as raised:
        render(tmp_path, template, text="x")
    (finding,) = raised.value.findings
    assert message in finding.message
    assert finding.position.line == line
    assert finding.position.file.endswith(".jinja")


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecloomError, match="no such folder"):
        Templates(tmp_path / "nowhere")


def test_a_template_outside_the_folders_is_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "secret.jinja").write_text("secret")
    (tmp_path / "own").mkdir()
    with pytest.raises(SpecloomError, match="there is no template"):
        render(tmp_path / "own", "{% include '../secret.jinja' %}")


@pytest.mark.parametrize("case", ["jsonapi", "plain"])
def test_no_text_of_a_document_reaches_code(case: str) -> None:
    """Every text of the intermediate form that is free is replaced by one that tries to get out."""
    api = case_api(case)
    package = case_package(case, api)
    before = targets["client"](api, package, Templates())
    after = targets["client"](_with_hostile_texts(api), package, Templates())
    assert set(after) == set(before)
    for path, text in after.items():
        text.encode()
        if path.endswith(".py"):
            assert _without_strings(text) == _without_strings(before[path]), path


def _with_hostile_texts(node: Any) -> Any:
    if isinstance(node, tuple):
        return tuple(map(_with_hostile_texts, node))
    if not is_dataclass(node) or isinstance(node, type):
        return node
    free = ("description", "summary", "documentation_url", "title")
    changes = {
        each.name: HOSTILE if each.name in free else _with_hostile_texts(getattr(node, each.name))
        for each in fields(node)
        if each.name != "document"
    }
    return (
        replace(node, **changes)
        if not isinstance(node, Api)
        else replace(node, **changes, document=node.document)
    )


def _without_strings(source: str) -> str:
    """The syntax of a module with every text in it made the same, and docstrings left out."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | ast.Module):
            node.body = [each for each in node.body if not _is_text(each)] or [ast.Pass()]
    return ast.dump(tree)


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
