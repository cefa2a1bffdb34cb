"""Every example of the generated documentation runs, as it is shown, against a real server."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from unittest.mock import MagicMock
from urllib.parse import unquote

import pytest

from tests.support.generated import CLIENT, importable
from tests.support.server import Reply, Request, serve

importable()
PAGE = (CLIENT / "EXAMPLES.md").read_text("utf-8")
SECTIONS = {
    title: re.findall(r"^```python\n(.*?)^```$", body, re.MULTILINE | re.DOTALL)
    for title, body in re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
}
PINNED = Path(__file__).parent / "calls.json"
from commercelayer._runtime.relationships import ToMany  # noqa: E402
from commercelayer._runtime.schema import relationships_of  # noqa: E402
from commercelayer.resources import REGISTRY  # noqa: E402

JSON_API = "application/vnd.api+json"
LIMITS = {"X-RateLimit-Limit": "50", "X-RateLimit-Interval": "10", "X-RateLimit-Remaining": "49"}
WITHOUT_CALLS = {
    "Compound documents",
    "Documents without a client",
    "Resources and pages made by hand",
    "Resources that are kept",
    "Webhooks",
}


def answer(request: Request) -> Reply:
    """A service in which everything is there but what is called missing."""
    if request.path.endswith("/oauth/token"):
        headers = {"Content-Type": "application/json"}
        return Reply(body={"access_token": "t", "expires_in": 7200}, headers=headers)
    headers = {"Content-Type": JSON_API, **LIMITS}
    parts = request.path.strip("/").split("/")
    if parts[-1] == "missing":
        return Reply(404, {"errors": [{"title": "Record not found", "status": "404"}]}, headers=headers)
    if request.method == "DELETE":
        return Reply(204)
    if request.method in ("POST", "PATCH"):
        return Reply(body={"data": request.json["data"] | {"id": "made"}}, headers=headers)
    type, many = asked_for(parts)
    data = [{"type": type, "id": id, "attributes": {}} for id in ("first-id", "second-id")]
    if not many:
        return Reply(body={"data": data[0]}, headers=headers)
    some = data[:1] if "missing" in request.query else [] if "nowhere" in request.query else data
    return Reply(body={"data": some, "meta": {"record_count": 4, "page_count": 2}}, headers=headers)


def asked_for(parts: list[str]) -> tuple[str, bool]:
    """The type of the resources that a path leads to, and whether there are several."""
    if len(parts) < 3:
        return parts[0], len(parts) == 1
    cls = REGISTRY.get(parts[0])
    assert cls is not None
    declared = next(each for each in relationships_of(cls).values() if each.name == parts[2])
    return declared.targets[0], isinstance(declared, ToMany)


def calls(block: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a program sends, as text; calls that are made side by side in a fixed order."""
    from commercelayer import _client

    with serve(answer) as server:
        monkeypatch.setattr(_client, "SERVICE", replace(_client.SERVICE, server=server.url))
        # The token's address is another host's, and stays what is shown but for that.
        program = re.sub(r'token_url="[^"]*"', 'token_url="/oauth/token"', block)
        exec(compile(program, "EXAMPLES.md", "exec"), {"__name__": "__main__"})
    shown = [f"{each.method} {unquote(each.target)} {each.body.decode()}".strip() for each in server.requests]
    return sorted(shown) if "create_many(" in block else shown


@pytest.fixture(autouse=True)
def _telemetry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What `opentelemetry-api` offers, without what carries it out."""
    trace = ModuleType("opentelemetry.trace")
    span = MagicMock()
    span.__exit__.return_value = False
    vars(trace).update(
        get_tracer=MagicMock(return_value=MagicMock(**{"start_as_current_span.return_value": span}))
    )
    vars(trace).update(SpanKind=MagicMock(), Status=MagicMock(), StatusCode=MagicMock())
    package = ModuleType("opentelemetry")
    vars(package).update(trace=trace)
    monkeypatch.setitem(sys.modules, "opentelemetry", package)
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", trace)


@pytest.mark.parametrize("title", SECTIONS)
def test_it_runs(
    title: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], update: bool
) -> None:
    sent = [calls(block, monkeypatch) for block in SECTIONS[title]]
    assert capsys.readouterr().out or "print(" not in SECTIONS[title][0]
    assert len(sent) == (1 if title in WITHOUT_CALLS else 2)
    assert sent[0] == sent[-1], "the clients do not send the same"
    pinned = json.loads(PINNED.read_text("utf-8")) if PINNED.exists() else {}
    if update:
        known = {each: pinned[each] for each in SECTIONS if each in pinned}
        PINNED.write_text(json.dumps({**known, title: sent[0]}, indent=2) + "\n", "utf-8")
    else:
        assert sent[0] == pinned[title]


def test_no_example_is_lost() -> None:
    assert set(json.loads(PINNED.read_text("utf-8"))) == set(SECTIONS)
