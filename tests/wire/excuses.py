"""Differences between an example and what goes over the wire, as disagreements that a waiver may excuse.

A waiver excuses them under the rule by which the description departs from the page: ``spec-copy`` for what is
sent (the description's own example departs from the page's there), ``spec-reply`` for a value of a reply,
``spec-shown-unknown`` for a member of a reply that is not described, ``spec-header`` for a header. It also
says what holds instead: where a value differs, the description's own example must have what was sent or read.
What only stands for something that the page does not show is neither replayed nor compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from specloom.api.ir import Media
from specloom.documented import Waivers
from specloom.documented.copies import differences
from specloom.documented.description import Description, reply_media, request_media
from specloom.documented.disagreement import Against, Disagreement, objects
from specloom.documented.facts import Body, Exchange, Page, Spot
from specloom.source.pointer import Tokens, join

from . import reading

TRANSPORT = {"host", "user-agent", "accept-encoding", "connection", "content-length"}
"""Headers that every HTTP client sends; the service's documentation has none of them."""

ABSENT = object()


class Examples:
    """The examples that the description has in the place of a page's."""

    def __init__(self, description: Description, page: Page, exchange: Exchange) -> None:
        action = description.action(page.resource, exchange.operation)
        assert action is not None, f"{exchange.request.spot} is not described"
        self.request = request_media(action.operation)
        self.reply = reply_media(action.operation, exchange.reply.status)

    def has(self, media: Media | None, body: Body, tokens: Tokens, value: Any) -> bool:
        """Whether the example nearest to a page's has this value there; ABSENT for none."""
        assert media is not None and media.examples, f"{body.spot} is not among the description's examples"
        nearest = min(media.examples, key=lambda each: len(list(differences(body.value, each.value))))
        return _at(nearest.value, tokens) == value


def request(examples: Examples, body: Body, sent: Any) -> Iterator[Disagreement]:
    """Where the body that was sent is not the documented one. What the description's example does not have
    either is under a rule of no waiver."""
    yield from _differences("spec-copy", examples, examples.request, body, sent)


def headers(exchange: Exchange, sent: dict[str, str]) -> Iterator[Disagreement]:
    """Where the headers that were sent are not the documented ones."""
    known = {name.lower(): value for name, value in exchange.request.headers.items()}
    for name in sorted({*known, *sent} - TRANSPORT):
        if known.get(name) != sent.get(name):
            says = known.get(name, "is not sent")
            yield _disagreement("spec-header", exchange.request.spot, name.title(), says)


def readable(body: Body) -> Any:
    """A reply as the server replays it: without the items of a list that stand for others."""
    shown = body.value
    if not isinstance(shown.get("data"), list):
        return shown
    kept = [item for index, item in enumerate(shown["data"]) if not body.stand_ins.hide(("data", str(index)))]
    return {**shown, "data": kept}


def reply(examples: Examples, body: Body, read: Any, result: Any) -> Iterator[Disagreement]:
    """Where what was read is not what is documented, and what is documented under no described name."""
    yield from _differences("spec-reply", examples, examples.reply, body, read)
    models = result if isinstance(body.value["data"], list) else [result]
    for (tokens, shown), model in zip(objects(body), models, strict=True):
        for place, name in reading.undeclared(model, shown):
            spot = body.at((*tokens, place, name))
            yield _disagreement("spec-shown-unknown", spot, name, f"is among the {place}")


def unexcused(found: Iterable[Disagreement], waivers: Waivers) -> list[str]:
    """Those that no waiver excuses."""
    left = [each for each in found if not any(waiver.excuses(each) for waiver in waivers.pages)]
    return [f"{each.rule} {each.spot} {each.member}: {each.says}; {each.against.says}" for each in left]


def _differences(
    rule: str, examples: Examples, media: Media | None, body: Body, value: Any
) -> Iterator[Disagreement]:
    for tokens, says, instead in differences(body.value, value):
        if body.stand_ins.hide(tokens):
            continue
        expected = examples.has(media, body, tokens, _at(value, tokens))
        yield _disagreement(rule if expected else "unexpected", body.at(tokens), join(tokens), says, instead)


def _disagreement(rule: str, spot: Spot, member: str, says: str, instead: str = "") -> Disagreement:
    return Disagreement(rule, spot, member, says, Against("the client", instead))


def _at(value: Any, tokens: Tokens) -> Any:
    for token in tokens:
        if isinstance(value, list):
            value = value[int(token)] if int(token) < len(value) else ABSENT
        elif isinstance(value, dict):
            value = value.get(token, ABSENT)
        else:
            return ABSENT
    return value
