"""What the writer changes, what it leaves alone, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specloom.diagnostics import SpecloomError
from specloom.emit.layout import CACHE, MANIFEST
from specloom.emit.write import Output, Plan, apply, plan
from tests.support.generate import tree

FIRST = {"models": {"pkg/a.py": "a = 1\n", "pkg/b.py": "b = 1\n"}, "bundle": {"openapi/o.json": "{}\n"}}
CACHED = {"inputs.json": "{}\n", ".gitignore": "*\n"}


def output(targets: dict[str, dict[str, str]], *, complete: bool = True) -> Output:
    return Output("0.1.0", "spec", targets, complete)


def write(
    out: Path, targets: dict[str, dict[str, str]], *, complete: bool = True, force: bool = False
) -> Plan:
    made = plan(out, output(targets, complete=complete), force=force)
    assert made.findings == ()
    apply(made, CACHED)
    return made


def kinds(made: Plan) -> dict[str, str]:
    return {change.path: change.kind for change in made.changes}


def rules(made: Plan) -> list[tuple[str, str]]:
    return [(finding.rule, Path(finding.position.file).name) for finding in made.findings]


def files(out: Path) -> dict[str, str]:
    """The text of every file but those that the writer keeps for itself."""
    own = (MANIFEST, CACHE)
    return {path: data.decode() for path, data in tree(out).items() if not path.startswith(own)}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "deep" / "generated"
    write(folder, FIRST)
    return folder


def test_a_first_run_makes_everything(out: Path) -> None:
    assert files(out) == {"pkg/a.py": "a = 1\n", "pkg/b.py": "b = 1\n", "openapi/o.json": "{}\n"}
    assert sorted(path.name for path in out.parent.iterdir()) == ["generated"]


def test_the_manifest_lists_what_was_made(out: Path) -> None:
    manifest = json.loads((out / MANIFEST).read_text())
    assert {name: sorted(made["files"]) for name, made in manifest["targets"].items()} == {
        "bundle": ["openapi/o.json"],
        "models": ["pkg/a.py", "pkg/b.py"],
    }


def test_the_same_output_changes_nothing(out: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    assert write(out, FIRST).changes == ()
    inodes = {path for path in before if CACHE not in path.parts}
    assert {path: path.stat().st_mtime_ns for path in inodes} == {path: before[path] for path in inodes}


def test_changed_and_stale_files(out: Path) -> None:
    kept = (out / "openapi/o.json").stat().st_ino
    made = write(out, {**FIRST, "models": {"pkg/a.py": "a = 2\n", "pkg/c/d.py": "d = 1\n"}})
    assert kinds(made) == {
        MANIFEST: "change",
        "pkg/a.py": "change",
        "pkg/b.py": "delete",
        "pkg/c/d.py": "add",
    }
    assert files(out) == {"openapi/o.json": "{}\n", "pkg/a.py": "a = 2\n", "pkg/c/d.py": "d = 1\n"}
    assert (out / "openapi/o.json").stat().st_ino == kept


def test_a_target_alone_leaves_the_others(out: Path) -> None:
    made = write(out, {"models": {"pkg/a.py": "a = 1\n"}}, complete=False)
    assert kinds(made) == {MANIFEST: "change", "pkg/b.py": "delete"}
    assert "openapi/o.json" in files(out)


def test_a_target_that_is_no_longer_wanted_goes(out: Path) -> None:
    write(out, {"models": FIRST["models"]})
    assert sorted(files(out)) == ["pkg/a.py", "pkg/b.py"]
    assert not (out / "openapi").exists()


def test_files_of_others_stay_as_they_are(out: Path) -> None:
    (out / "pkg" / "notes.txt").write_text("mine")
    (out / "mine" / "empty").mkdir(parents=True)
    (out / "mine" / "link").symlink_to("nowhere")
    (out / "mine" / "run.sh").write_text("#!")
    (out / "mine" / "run.sh").chmod(0o750)
    inode = (out / "mine" / "run.sh").stat().st_ino
    write(out, {"bundle": {"openapi/o.json": "[]\n"}})
    assert files(out) == {"pkg/notes.txt": "mine", "mine/run.sh": "#!", "openapi/o.json": "[]\n"}
    assert (out / "mine" / "empty").is_dir() and (out / "mine" / "link").readlink() == Path("nowhere")
    assert (out / "mine" / "run.sh").stat().st_mode & 0o777 == 0o750
    assert (out / "mine" / "run.sh").stat().st_ino == inode


def test_folders_that_become_empty_go_with_what_python_left_there(out: Path) -> None:
    (out / "pkg" / "__pycache__").mkdir()
    (out / "pkg" / "__pycache__" / "a.cpython-311.pyc").write_text("")
    write(out, {"bundle": FIRST["bundle"]})
    assert not (out / "pkg").exists()


def test_an_edited_file_is_reported_and_left_alone(out: Path) -> None:
    (out / "pkg/a.py").write_text("a = 'by hand'\n")
    made = plan(out, output({**FIRST, "models": {"pkg/a.py": "a = 2\n"}}))
    assert rules(made) == [("write-edited", "a.py")]
    assert "pkg/a.py" not in kinds(made)


def test_an_edited_file_is_reported_also_if_it_would_be_as_before_or_deleted(out: Path) -> None:
    (out / "pkg/a.py").write_text("a = 'by hand'\n")
    assert rules(plan(out, output(FIRST))) == [("write-edited", "a.py")]
    assert rules(plan(out, output({"bundle": FIRST["bundle"]}))) == [("write-edited", "a.py")]


def test_force_replaces_edited_files(out: Path) -> None:
    (out / "pkg/a.py").write_text("a = 'by hand'\n")
    write(out, FIRST, force=True)
    assert files(out)["pkg/a.py"] == "a = 1\n"


def test_an_edit_that_the_output_has_too_is_no_edit(out: Path) -> None:
    (out / "pkg/a.py").write_text("a = 2\n")
    assert kinds(write(out, {**FIRST, "models": {**FIRST["models"], "pkg/a.py": "a = 2\n"}})) == {
        MANIFEST: "change"
    }


def test_a_file_that_was_deleted_comes_back(out: Path) -> None:
    (out / "pkg/a.py").unlink()
    assert kinds(write(out, FIRST)) == {"pkg/a.py": "add"}


def test_line_ends_of_a_checkout_are_no_edit(out: Path) -> None:
    for path in (out / "pkg/a.py", out / MANIFEST):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert write(out, FIRST).changes == ()


@pytest.mark.parametrize("force", [False, True])
def test_a_file_of_another_in_the_way_is_never_replaced(out: Path, force: bool) -> None:
    (out / "pkg/c.py").write_text("mine\n")
    made = plan(out, output({**FIRST, "models": {**FIRST["models"], "pkg/c.py": "c = 1\n"}}), force=force)
    assert rules(made) == [("write-conflict", "c.py")]


def test_a_folder_or_link_in_the_way(out: Path) -> None:
    (out / "x.py").mkdir()
    (out / "linked").symlink_to(out.parent)
    (out / "file").write_text("")
    made = plan(out, output({**FIRST, "client": {"x.py": "", "linked/y.py": "", "file/z.py": ""}}))
    assert rules(made) == [
        ("write-conflict", "file"),
        ("write-conflict", "linked"),
        ("write-conflict", "x.py"),
    ]


@pytest.mark.parametrize(
    "path",
    ["/etc/x", "../x", "a/../../x", "a//b", "./a", "a/.", "", "a\\b", "C:x", "nul", "pkg/Con.py",
     "a/COM1.txt", "x.", "x ", "a\nb", "a\0b", "a?", "x" * 300, "PKG/a.py", "pkg/A.PY", "pkg", "pkg/a.py/b"],
)  # fmt: skip
def test_paths_that_are_not_written_to(out: Path, path: str) -> None:
    made = plan(out, output({**FIRST, "postman": {path: ""}}))
    assert [rule for rule, _ in rules(made)] == ["write-path"]
    assert made.changes == ()


def test_the_same_file_from_two_targets(out: Path) -> None:
    assert {rule for rule, _ in rules(plan(out, output({**FIRST, "client": {"pkg/a.py": ""}})))} == {
        "write-path"
    }


def test_half_a_character(out: Path) -> None:
    assert rules(plan(out, output({**FIRST, "client": {"c.py": "'\ud800'"}}))) == [("write-text", "c.py")]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"format": 9}', '{"format": 1, "tool": "", "targets": []}', "\xff", "[" * 9000,
     '{"format": 1, "tool": "", "targets": {"a": {"spec": "", "files": {"../../x": ""}}}}'],
)  # fmt: skip
def test_a_manifest_that_is_none(out: Path, text: str) -> None:
    (out / MANIFEST).write_bytes(text.encode("latin-1"))
    with pytest.raises(SpecloomError) as caught:
        plan(out, output(FIRST))
    assert [finding.rule for finding in caught.value.findings] == ["write-manifest"]


def test_the_diff_is_one_that_patch_takes(out: Path) -> None:
    made = plan(out, output({"models": {"pkg/a.py": "a = 2\n", "pkg/new.py": "x = 'ü'"}}))
    lines = "".join(made.diff())
    assert "--- a/pkg/a.py\n+++ b/pkg/a.py\n@@ -1 +1 @@\n-a = 1\n+a = 2\n" in lines
    assert "--- /dev/null\n+++ b/pkg/new.py\n@@ -0,0 +1 @@\n+x = 'ü'\n\\ No newline at end of file\n" in lines
    assert "--- a/pkg/b.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-b = 1\n" in lines
    assert files(out)["pkg/a.py"] == "a = 1\n"
