"""Every example of the generated documentation runs, as it is shown, against a real server."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
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
ASYNCHRONOUS = {"Calls that are cancelled", "trio"}


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
    if b'"taken"' in request.body:
        source = {"pointer": "/data/attributes/name"}
        error = {
            "title": "has already been taken",
            "detail": "name - taken",
            "status": "422",
            "source": source,
        }
        return Reply(422, {"errors": [error]}, headers=headers)
    if request.method in ("POST", "PATCH"):
        return Reply(body={"data": request.json["data"] | {"id": "made"}}, headers=headers)
    type, many = asked_for(parts)
    ids = ("third-id", "fourth-id") if "page%5Bnumber%5D=2" in request.query else ("first-id", "second-id")
    data = [{"type": type, "id": id, "attributes": {}} for id in ids]
    if not many:
        return Reply(body={"data": data[0]}, headers=headers)
    some = data[:1] if "missing" in request.query else [] if "nowhere" in request.query else data
    meta = {"record_count": 4, "page_count": 2} if some == data else {"record_count": len(some)}
    return Reply(body={"data": some, "meta": meta}, headers=headers)


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
        # Nothing of the program is another than what is shown: the service is elsewhere.
        service = replace(_client.SERVICE, server=server.url, token_url="/oauth/token")
        monkeypatch.setattr(_client, "SERVICE", service)
        exec(compile(block, "EXAMPLES.md", "exec"), {"__name__": "__main__"})
    shown = [f"{each.method} {unquote(each.target)} {each.body.decode()}".strip() for each in server.requests]
    return sorted(shown) if "create_many(" in block else shown


def programs(title: str) -> list[str]:
    """The programs of a section, and the asynchronous one once more for trio if it can be run by that."""
    shown = SECTIONS[title]
    last = shown[-1]
    by_trio = last.replace("import asyncio\n", "import trio\n").replace(
        "asyncio.run(main())", "trio.run(main)"
    )
    return [*shown, by_trio] if by_trio != last and "asyncio" not in by_trio else shown


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What programs read of their surroundings, and what they settle for the whole process."""
    for name in ("MY_PROXY", "MY_CA_FILE"):
        monkeypatch.delenv(name, raising=False)
    logger = logging.getLogger("commercelayer")
    level = logger.level
    yield
    logger.setLevel(level)


@pytest.fixture
def _new_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process settles once what becomes of spans; each example shows it as the first."""
    trace = pytest.importorskip("opentelemetry.trace")
    pytest.importorskip("opentelemetry.sdk.trace")
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", None)
    monkeypatch.setattr(trace, "_TRACER_PROVIDER_SET_ONCE", trace.Once())


@pytest.mark.usefixtures("_new_provider")
@pytest.mark.parametrize("number", range(3))
def test_traces_are_spans_of_the_sdk(
    number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls(programs("Traces")[number], monkeypatch)
    assert capsys.readouterr().out.splitlines()[-1] == "['GET /inventory_models']"


def test_the_log_is_written(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for block in programs("Logging"):
        caplog.clear()
        calls(block, monkeypatch)
        (line,) = [each for each in caplog.records if each.name == "commercelayer"]
        assert (line.levelname, "/inventory_models: 200 in " in line.message) == ("DEBUG", True)


def test_what_was_wrong_is_shown(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for block in programs("Which value was wrong"):
        calls(block, monkeypatch)
        shown = "/data/attributes/name has already been taken name - taken\n"
        assert capsys.readouterr().out == shown


@pytest.mark.usefixtures("_new_provider")
@pytest.mark.parametrize("title", SECTIONS)
def test_it_runs(
    title: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], update: bool
) -> None:
    shown = programs(title)
    sent = [calls(block, monkeypatch) for block in shown]
    assert capsys.readouterr().out or "print(" not in shown[0]
    assert len(sent) == (1 if title in WITHOUT_CALLS | ASYNCHRONOUS else 3)
    assert all(each == sent[0] for each in sent), "the clients do not send the same"
    pinned = json.loads(PINNED.read_text("utf-8")) if PINNED.exists() else {}
    if update:
        known = {each: pinned[each] for each in SECTIONS if each in pinned}
        PINNED.write_text(json.dumps({**known, title: sent[0]}, indent=2) + "\n", "utf-8")
    else:
        assert sent[0] == pinned[title]


def test_no_example_is_lost() -> None:
    assert set(json.loads(PINNED.read_text("utf-8"))) == set(SECTIONS)
