"""The examples that this service's client shows run as they are shown, with the service in its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.examples.blocks import blocks
from tests.support.server import serve

from .service import Blog

TITLE = "Relationships at their own URLs"


@pytest.mark.parametrize("which", [0, 1], ids=["sync", "async"])
def test_relationships_are_changed_as_shown(
    blog_package: Path, which: int, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = blocks((blog_package / "EXAMPLES.md").read_text("utf-8"), TITLE)
    blog = Blog()
    blog.linkage["topics"] = []
    with serve(lambda request: blog.answer(request)) as server:
        program = shown[which].replace("https://api.example.com", server.url).replace("first-id", "1")
        exec(compile(program, "EXAMPLES.md", "exec"), {"__name__": "__main__"})
    methods = [(each.method, each.path.rpartition("/")[2]) for each in server.requests]
    assert sorted(methods) == sorted(
        [(method, "topics") for method in ("GET", "PATCH", "POST", "DELETE")]
        + [(method, "author") for method in ("GET", "PATCH")]
    )
    assert blog.linkage["author"] == {"type": "people", "id": "another-id"}
    assert blog.linkage["topics"] == []
    assert "None" in capsys.readouterr().out
