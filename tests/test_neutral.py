"""The toolkit and its templates name nothing of the service: that stands in ``spec/``."""

from __future__ import annotations

import re

from tests.conftest import ROOT


def test_no_name_of_the_service_in_the_toolkit() -> None:
    types = [path.stem for path in (ROOT / "spec" / "resources").glob("*.yaml") if "_" in path.stem]
    assert types
    names = re.compile(
        "|".join(["commerce.?layer", *(name.removesuffix("s") for name in types)]), re.IGNORECASE
    )
    folders = (ROOT / "generator", ROOT / "templates")
    endings = (".py", ".jinja", ".md", ".txt", ".json")
    files = (file for folder in folders for each in endings for file in folder.rglob(f"[!.]*{each}"))
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in files
        if ".mypy_cache" not in file.parts
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if names.search(line)
    ]
    assert found == []
