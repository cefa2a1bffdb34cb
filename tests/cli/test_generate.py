"""``specloom generate``: its options, what it says, its exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specloom import pipeline
from specloom.diagnostics import Finding, Level, Position
from tests.support.generate import tree

from .conftest import CONFIGURATION, DOCUMENT, Run


def made(out: Path = Path("generated")) -> set[str]:
    return {path for path in tree(out) if not path.startswith(".specloom")}


def test_without_options_it_does_what_the_configuration_says(configured: Path, run: Run) -> None:
    ran = run("generate")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("generated: ") and ran.out.endswith(" added.\n")
    assert {
        "openapi/openapi.json",
        "shelf-keeper/pyproject.toml",
        "shelf-keeper/shelf_keeper/__init__.py",
    } <= made()


def test_it_finds_the_configuration_of_a_parent(
    configured: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (configured / "deeper" / "still").mkdir(parents=True)
    monkeypatch.chdir(configured / "deeper" / "still")
    assert run("generate", "--only", "bundle").out == "../../generated: 3 added.\n"
    assert (configured / "generated" / "openapi").is_dir()


def test_specloom_toml_is_a_configuration_too(project: Path, run: Run) -> None:
    (project / "specloom.toml").write_text("spec = 'api/openapi.yaml'\nout = 'o'\ntargets = ['bundle']\n")
    (project / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    assert run("generate").code == 0
    assert made(Path("o")) == {"openapi/openapi.json", "openapi/openapi.yaml"}


def test_with_spec_and_out_no_configuration_is_read(project: Path, run: Run) -> None:
    (project / "pyproject.toml").write_text("this is no TOML")
    ran = run(
        "generate",
        "--spec",
        "api/openapi.yaml",
        "--out",
        "elsewhere",
        "--package",
        "other",
        "--only",
        "client,bundle",
    )
    assert ran.code == 0
    assert {"other/other/__init__.py", "openapi/openapi.yaml"} <= made(Path("elsewhere"))


def test_the_package_is_named_after_the_title(project: Path, run: Run) -> None:
    assert run("generate", "--spec", "api/openapi.yaml", "--out", "o", "--only", "client").code == 0
    assert "shelf-keeper/shelf_keeper/__init__.py" in made(Path("o"))


@pytest.mark.parametrize(
    ("title", "package", "client"),
    [
        ("Bücherei", "bucherei", "Bucherei"),
        ("株式会社", "api_client", "ApiClient"),
        ("Client", "client", "ClientService"),
        ("API", "api", "ApiService"),
        ("Page", "page", "PageService"),
        ("Calendar", "calendar_client", "CalendarClient"),
    ],
)
def test_titles_that_make_no_good_name(
    project: Path, run: Run, title: str, package: str, client: str
) -> None:
    text = (project / "api" / "openapi.yaml").read_text()
    (project / "api" / "openapi.yaml").write_text(text.replace("Shelf Keeper", title), "utf-8")
    assert run("generate", "--spec", "api/openapi.yaml", "--out", "o", "--only", "client").code == 0
    (module,) = Path("o").glob(f"*/{package}/_client.py")
    assert f"class {client}(SyncClient)" in module.read_text("utf-8")


def test_only_leaves_other_targets_as_they_are(configured: Path, run: Run) -> None:
    run("generate")
    before = made()
    (configured / "api" / "parts.yaml").write_text("Shelf: {type: object}\n")
    ran = run("generate", "--only", "bundle")
    assert ran.out == "generated: 3 changed.\n"
    assert made() == before


def test_only_an_unknown_target(configured: Path, run: Run) -> None:
    ran = run("generate", "--only", "client,fixture")
    assert ran.code == 2
    assert (
        "there is no target 'fixture'; the targets are models, client, fixtures, bundle, postman" in ran.err
    )


def test_check_writes_nothing_and_lists_what_differs(configured: Path, run: Run) -> None:
    ran = run("generate", "--only", "bundle", "--check")
    assert ran.code == 1 and not Path("generated").exists()
    assert ran.out.splitlines() == [
        "would add generated/.specloom.json",
        "would add generated/openapi/openapi.json",
        "would add generated/openapi/openapi.yaml",
        "generated is not up to date: 3 added.",
    ]
    run("generate", "--only", "bundle")
    ran = run("generate", "--only", "bundle", "--check")
    assert (ran.code, ran.out) == (0, "generated is up to date.\n")


def test_check_without_the_cache_compares_for_real(configured: Path, run: Run) -> None:
    """As in continuous integration, where only what is committed is there."""
    import shutil

    run("generate")
    shutil.rmtree("generated/.specloom_cache")
    assert run("generate", "--check").code == 0
    Path("generated/openapi/openapi.json").write_text("{}")
    ran = run("generate", "--check")
    assert ran.code == 1 and "write-edited" in ran.err


def test_diff(configured: Path, run: Run) -> None:
    run("generate", "--only", "bundle")
    (configured / "api" / "openapi.yaml").write_text(DOCUMENT.replace("All shelves", "Each shelf"))
    before = tree(Path("generated"))
    ran = run("generate", "--only", "bundle", "--diff")
    assert ran.code == 1 and tree(Path("generated")) == before
    assert "--- a/openapi/openapi.yaml\n+++ b/openapi/openapi.yaml\n" in ran.out
    assert "-          description: All shelves.\n+          description: Each shelf.\n" in ran.out
    assert ran.err == "generated is not up to date: 3 changed.\n"


def test_an_edited_file_stays_until_it_is_forced(configured: Path, run: Run) -> None:
    run("generate")
    edited = Path("generated/openapi/openapi.yaml")
    edited.write_text("mine\n")
    before = tree(Path("generated"))
    ran = run("generate")
    assert ran.code == 1 and tree(Path("generated")) == before
    assert (
        "generated/openapi/openapi.yaml:1:1: error write-edited: was generated and then edited by hand"
        in ran.err
    )
    assert "Nothing was written to generated." in ran.err
    assert run("generate", "--force").code == 0
    assert edited.read_text().startswith("openapi: '3.1.1'")


def test_what_cannot_be_generated_is_named_and_nothing_is_written(
    configured: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("generate")
    before = tree(Path("generated"))
    (configured / "api" / "openapi.yaml").write_text(DOCUMENT.replace("'200'", "'2000'"))
    ran = run("generate")
    assert ran.code == 1
    assert "api/openapi.yaml:9:9: error status-shape" in ran.err
    assert tree(Path("generated")) == before


def test_a_document_that_cannot_be_read(configured: Path, run: Run) -> None:
    (configured / "api" / "parts.yaml").write_text("Shelf: [\n")
    ran = run("generate")
    assert ran.code == 2
    assert ran.err.startswith("api/parts.yaml:2:1: error yaml-syntax: ")
    assert not Path("generated").exists()


def test_json_for_programs(configured: Path, run: Run) -> None:
    ran = run("generate", "--only", "bundle", "--format", "json")
    assert json.loads(ran.out) == {
        "findings": [],
        "summary": {"error": 0, "warning": 0, "info": 0, "waived": 0},
        "changes": [
            {"path": ".specloom.json", "kind": "add"},
            {"path": "openapi/openapi.json", "kind": "add"},
            {"path": "openapi/openapi.yaml", "kind": "add"},
        ],
        "written": True,
    }


def test_templates_of_ones_own(configured: Path, run: Run) -> None:
    own = configured / "mine" / "client" / "README.md.jinja"
    own.parent.mkdir(parents=True)
    own.write_text("Mine.\n")
    assert run("generate", "--only", "client", "--templates", "mine").code == 0
    assert Path("generated/shelf-keeper/README.md").read_text() == "Mine.\n"
    own.write_text("Mine, too.\n")
    assert run("generate", "--only", "client", "--templates", "mine").out == "generated: 2 changed.\n"


def test_no_such_templates(configured: Path, run: Run) -> None:
    ran = run("generate", "--templates", "nowhere")
    assert ran.code == 2 and "nowhere" in ran.err


# Unchanged


@pytest.fixture
def generations(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One item for each generation that has really taken place."""
    counted: list[int] = []
    generate = pipeline._generate

    def counting(*arguments: object, **options: object) -> object:
        counted.append(1)
        return generate(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "_generate", counting)
    return counted


def test_what_is_unchanged_is_not_generated(configured: Path, run: Run, generations: list[int]) -> None:
    run("generate")
    assert run("generate").out == "generated is up to date.\n"
    assert run("generate", "--check").code == 0
    assert len(generations) == 1


@pytest.mark.parametrize(
    "change",
    ["document", "part", "settings", "output", "output gone", "manifest", "cache", "toolkit", "only"],
)
def test_what_has_changed_is_generated(
    configured: Path, run: Run, generations: list[int], monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    run("generate")
    only: list[str] = []
    match change:
        case "document":
            (configured / "api" / "openapi.yaml").write_text(DOCUMENT + "x-new: 1\n")
        case "part":
            (configured / "api" / "parts.yaml").write_text("Shelf: {}\n")
        case "settings":
            (configured / "pyproject.toml").write_text(CONFIGURATION + "client = 'Keeper'\n")
        case "output":
            Path("generated/openapi/openapi.json").write_text("{}")
        case "output gone":
            Path("generated/openapi/openapi.json").unlink()
        case "manifest":
            Path("generated/.specloom.json").unlink()
        case "cache":
            Path("generated/.specloom_cache/inputs.json").write_text("[]")
        case "toolkit":
            monkeypatch.setattr("specloom.unchanged.libraries", lambda _: iter(["ruff-99"]))
        case "only":
            only = ["--only", "bundle"]
    run("generate", *only)
    assert len(generations) == 2


def test_warnings_are_told_of_every_time(configured: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from specloom import api

    build = api.build
    warning = Finding("doubt", Level.WARNING, "is read all the same", Position("api/openapi.yaml", 2, 1))
    monkeypatch.setattr(api, "build", lambda bundle, options: (build(bundle, options)[0], (warning,)))
    told = "1 warning; see: specloom lint api/openapi.yaml\n"
    assert [run("generate").err, run("generate").err] == [told, told]


def test_the_cache_stays_out_of_version_control_and_holds_no_path(configured: Path, run: Run) -> None:
    run("generate", "--only", "bundle")
    cache = Path("generated/.specloom_cache")
    assert (cache / ".gitignore").read_text() == "*\n"
    assert str(configured) not in (cache / "inputs.json").read_text()
    assert list(json.loads((cache / "inputs.json").read_text())["sources"]) == ["openapi.yaml", "parts.yaml"]


def test_nothing_heavy_is_imported_for_what_is_unchanged(configured: Path, run: Run) -> None:
    import subprocess
    import sys

    run("generate")
    heavy = {
        "yaml",
        "jinja2",
        "rich",
        "datamodel_code_generator",
        "jsonschema",
        "pydantic",
        "ctypes",
        "subprocess",
        "specloom.api",
    }
    code = (
        "import sys; from specloom import cli; code = cli.run(['generate']); "
        f"print(code, sorted({heavy!r} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "generated is up to date.\n0 []\n"


def test_the_document_can_be_named_like_that_of_other_commands(project: Path, run: Run) -> None:
    ran = run("generate", "api/openapi.yaml", "--out", "made", "--package", "keeper", "--only", "bundle")
    assert (ran.code, ran.err) == (0, "")
    assert (project / "made" / "openapi" / "openapi.json").exists()
    twice = run("generate", "api/openapi.yaml", "--spec", "api/openapi.yaml", "--out", "made")
    assert twice.code == 2
    assert "The document is named twice" in twice.err


def test_a_diff_begins_with_what_people_read(configured: Path, run: Run) -> None:
    run("generate")
    spec = configured / "api" / "openapi.yaml"
    spec.write_text(spec.read_text().replace("All shelves.", "Every shelf."))
    shown = [line for line in run("generate", "--diff").out.splitlines() if line.startswith("+++ ")]
    assert len(shown) > 1
    assert shown[-1] == "+++ b/.specloom.json"


def test_generating_tells_the_errors_that_linting_has_found(configured: Path, run: Run) -> None:
    spec = configured / "api" / "openapi.yaml"
    spec.write_text(
        spec.read_text().replace("operationId: list_shelves", "operationId: l\n      descripton: x")
    )
    found = run("lint").out
    assert "descripton" in found
    (configured / "pyproject.toml").touch()
    assert "1 error; see: specloom lint api/openapi.yaml\n" in run("generate").err


def test_generating_says_where_to_look_when_it_cannot(configured: Path, run: Run) -> None:
    spec = configured / "api" / "openapi.yaml"
    spec.write_text(spec.read_text().replace("  /shelves:", "  shelves:"))
    ran = run("generate")
    assert ran.code == 1
    assert "1 error; see: specloom lint api/openapi.yaml\nNothing was written to" in ran.err
