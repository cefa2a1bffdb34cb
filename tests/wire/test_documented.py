"""Each documented exchange, over a real server: the client sends the request, and reads the reply."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest

from specloom.documented import Waivers, load_facts
from specloom.documented.facts import Exchange, Page
from specloom.documented.stand_ins import StandIns
from tests.support.generated import TOKEN, Run
from tests.support.server import Reply, Request, serve

from . import calls, excuses, reading
from .conftest import SPEC, Described

EXCHANGES = [
    pytest.param(page, exchange, id=f"{exchange.request.spot}-{exchange.operation}")
    for page in load_facts(SPEC / "documented").pages
    for exchange in page.exchanges
]
WITH_RELATIONSHIPS = [
    each
    for each in EXCHANGES
    if (body := each.values[1].request.body) and body.value["data"].get("relationships")
]
NEEDED = {
    "spec-header": ["Authorization"] * 5,
    "spec-copy": ["/data/attributes/priority", "/data/id", "/data/relationships"],
    "spec-reply": ["/data/attributes/on_hold", "/data/attributes/priority"],
    "spec-shown-unknown": ["id"] * 4 + ["stock_levels"] * 4,
}


def exchange_over_the_wire(run: Run, exchange: Exchange, do: Any) -> tuple[Request, Any]:
    """The request as the server had it, and what the client made of the documented reply."""
    shown = exchange.reply.body
    body = b"" if shown is None else excuses.readable(shown)
    headers = {"Content-Type": "application/vnd.api+json"} | exchange.reply.headers
    reply = Reply(exchange.reply.status, body, headers)
    with serve(lambda _: reply) as server:
        result = run(f"{server.url}{calls.BASE}", do)
    (sent,) = server.requests
    return sent, result


def faults(described: Described, page: Page, exchange: Exchange, sent: Request, result: Any) -> list[Any]:
    """Everything in which the wire and the documentation differ."""
    examples = excuses.Examples(described.description, page, exchange)
    found = list(excuses.headers(exchange, sent.headers))
    if exchange.request.body:
        found += excuses.request(examples, exchange.request.body, sent.json)
    if exchange.reply.body:
        read = reading.document(result, exchange.reply.body.value)
        found += excuses.reply(examples, exchange.reply.body, read, result)
    return found


@pytest.mark.parametrize(("page", "exchange"), EXCHANGES)
def test_exchange(run: Run, described: Described, page: Page, exchange: Exchange) -> None:
    call = calls.documented(exchange.request)
    assert (call.resource, call.method) == (page.resource, exchange.operation)
    sent, result = exchange_over_the_wire(run, exchange, call)
    target = urlsplit(exchange.request.target)
    assert (sent.method, sent.path, sent.query) == (exchange.request.method, target.path, target.query)
    assert bool(sent.body) is (exchange.request.body is not None)
    assert (result is None) is (exchange.reply.body is None)
    found = faults(described, page, exchange, sent, result)
    assert excuses.unexcused(found, described.waivers) == []


def test_token_is_the_documented_one(described: Described) -> None:
    documented = [each.values[1].request.headers.get("Authorization") for each in EXCHANGES]
    assert f"Bearer {TOKEN}" in documented and set(documented) <= {f"Bearer {TOKEN}", None}


def test_only_waivers_excuse(described: Described) -> None:
    """Without waivers, exactly what they are needed for remains; without any one of those, something does."""
    found = [
        fault
        for page, exchange in (each.values for each in EXCHANGES)
        for fault in _all(described, page, exchange)
    ]
    members = {rule: sorted(each.member for each in found if each.rule == rule) for rule in NEEDED}
    assert members == NEEDED
    assert {each.rule for each in found} == set(NEEDED)
    used = [waiver for waiver in described.waivers.pages if any(map(waiver.excuses, found))]
    for waiver in used:
        others = Waivers(tuple(each for each in described.waivers.pages if each is not waiver))
        assert excuses.unexcused(found, others), f"{waiver.rule} {waiver.page} {waiver.lines} is not needed"


def _all(described: Described, page: Page, exchange: Exchange) -> list[Any]:
    do = calls.documented(exchange.request)
    sent, result = exchange_over_the_wire(Run("sync"), exchange, do)
    return faults(described, page, exchange, sent, result)


def test_what_does_not_look_like_a_stand_in_is_replayed() -> None:
    """The list's second item stands for 24 others. Said otherwise it would be no resource object to read."""
    from commercelayer import InvalidResponseError

    (exchange,) = [each.values[1] for each in EXCHANGES if each.values[1].operation == "list"]
    assert exchange.reply.body is not None
    plain = replace(exchange.reply.body, stand_ins=StandIns())
    changed = replace(exchange, reply=replace(exchange.reply, body=plain))
    with pytest.raises(InvalidResponseError, match="/data/1"):
        exchange_over_the_wire(Run("sync"), changed, calls.documented(exchange.request))


@pytest.mark.parametrize(("page", "exchange"), EXCHANGES)
def test_what_a_reply_leaves_out_says_so(described: Described, page: Page, exchange: Exchange) -> None:
    """A described attribute that the example does not show is neither null nor anything else."""
    from commercelayer import AttributeNotLoadedError, NotIncludedError, Resource

    _, result = exchange_over_the_wire(Run("sync"), exchange, calls.documented(exchange.request))
    models = [result] if isinstance(result, Resource) else result or []
    items = excuses.objects(exchange.reply.body) if exchange.reply.body else []
    for model, (_, shown) in zip(models, items, strict=True):
        for wire, name in reading.attributes(type(model)).items():
            if wire not in shown["attributes"]:
                with pytest.raises(AttributeNotLoadedError, match=name):
                    getattr(model, name)
        for name in reading.relationships(type(model)).values():
            with pytest.raises(NotIncludedError, match=name):
                getattr(model, name)


@pytest.mark.parametrize("form", ["identifier", "resource"])
@pytest.mark.parametrize(("page", "exchange"), WITH_RELATIONSHIPS)
def test_relationship_given_otherwise(
    run: Run, described: Described, page: Page, exchange: Exchange, form: str
) -> None:
    """A resource or an identifier in the place of an id sends the same."""
    from commercelayer import ResourceIdentifier
    from commercelayer.resources import REGISTRY

    def link(identifier: dict[str, str]) -> Any:
        cls = REGISTRY.get(identifier["type"])
        return ResourceIdentifier(**identifier) if form == "identifier" else cls(id=identifier["id"])

    call = calls.documented(exchange.request, link)
    sent, result = exchange_over_the_wire(run, exchange, call)
    found = faults(described, page, exchange, sent, result)
    assert excuses.unexcused(found, described.waivers) == []


@pytest.mark.parametrize(("page", "exchange"), EXCHANGES)
def test_organization_gives_the_documented_address(page: Page, exchange: Exchange) -> None:
    from commercelayer import CommerceLayer

    target = urlsplit(exchange.request.target)
    if target.hostname:
        with CommerceLayer(organization=target.hostname.partition(".")[0], access_token=TOKEN) as client:
            assert exchange.request.target.startswith(f"{client.base_url}/{page.resource}")
