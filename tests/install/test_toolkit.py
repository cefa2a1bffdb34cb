"""The toolkit's own distributions: built, installed in an empty environment, used far from the repository."""

from __future__ import annotations

import re
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.support.environment import Environment
from tests.support.generate import tree
from tests.support.generated import GENERATED

pytestmark = [pytest.mark.install, pytest.mark.xdist_group("install-toolkit")]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source distribution, and with the wheel built from that."""
    folder = tmp_path_factory.mktemp("built")
    here = Environment(Path(sys.prefix))
    here.run(sys.executable, "-m", "build", "--outdir", folder, ROOT, cwd=folder)
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The wheel, installed."""
    environment = Environment.create(tmp_path_factory.mktemp("toolkit") / "environment")
    environment.install(*built.glob("*.whl"))
    return environment


def settings() -> str:
    """This project's own settings of the toolkit, as text."""
    section = re.search(
        r"(?ms)^\[tool\.specloom\]\n.*?(?=^\[|\Z)", (ROOT / "pyproject.toml").read_text("utf-8")
    )
    assert section
    return section[0]


def test_distributions_hold_the_toolkit_and_no_more(built: Path) -> None:
    (wheel,), (sdist,) = built.glob("*.whl"), built.glob("*.tar.gz")
    names = zipfile.ZipFile(wheel).namelist()
    assert {"specloom/py.typed", "specloom/cli/__init__.py"} <= set(names)
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"specloom"}
    templates = [
        path.relative_to(ROOT).as_posix() for path in (ROOT / "templates").rglob("*") if path.is_file()
    ]
    assert {f"specloom/{name}" for name in templates} <= set(names)
    assert not [name for name in names if "__pycache__" in name]
    with tarfile.open(sdist) as archive:
        rooms = {name.split("/")[1] for name in archive.getnames() if "/" in name}
    assert rooms >= {"generator", "templates", "pyproject.toml", "LICENSE"}
    assert not rooms & {"tests", "spec", "generated", ".venv"}


def test_same_bytes_far_from_the_repository(installed: Environment, tmp_path: Path) -> None:
    far = tmp_path / "far away" / "é"
    shutil.copytree(ROOT / "spec", far / "spec")
    (far / "pyproject.toml").write_text(settings(), "utf-8")
    installed.run(installed.programs / "specloom", "generate", cwd=far)
    made, expected = tree(far / "generated"), tree(GENERATED)
    assert sorted(made) == sorted(expected)
    assert [name for name in made if made[name] != expected[name]] == []
    assert installed.run(installed.python, "-m", "specloom", "generate", "--check", cwd=far)


def test_lint_and_bundle_far_from_the_repository(installed: Environment, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    specloom = installed.programs / "specloom"
    installed.run(specloom, "lint", "spec/openapi.yaml", cwd=tmp_path)
    installed.run(specloom, "bundle", "spec/openapi.yaml", "-o", "openapi.json", cwd=tmp_path)
    assert (tmp_path / "openapi.json").read_bytes() == (GENERATED / "openapi" / "openapi.json").read_bytes()
