"""The endpoints and example messages of a page against the API description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..api.ir import Action, Media, Operation
from ..source import Pointer
from ..source.data import is_array
from ..source.pointer import Tokens, join
from . import addresses
from .description import Description, Pointers, Validator, reply_media, request_media
from .disagreement import PLACES, Against, Disagreement, inside, objects, shown
from .facts import Body, Endpoint, Exchange, Page, Spot


class Messages:
    """Compares one page's endpoints and examples."""

    def __init__(self, page: Page, description: Description, validator: Validator) -> None:
        self.page = page
        self.description = description
        self.validator = validator

    def check(self) -> Iterator[Disagreement]:
        """Everything in the page's endpoints and examples that the description says otherwise."""
        yield from self._deprecated()
        for endpoint in self.page.endpoints:
            yield from self._endpoint(endpoint)
        for exchange in self.page.exchanges:
            request, kind = exchange.request, exchange.operation
            if request.method:
                yield from self._address(request.spot, request.method, request.target, kind)
            action = self.description.action(self.page.resource, kind) if kind else None
            if action:
                yield from self._exchange(exchange, action)

    def _against(self, pointer: Pointer, says: str) -> Against:
        return Against(self.description.where(pointer), says)

    def _deprecated(self) -> Iterator[Disagreement]:
        resource = self.description.resources.get(self.page.resource)
        if resource and resource.deprecated:
            successor = f", in favour of {resource.successor}" if resource.successor else ""
            against = self._against(resource.pointer, f"it is deprecated{successor}")
            yield Disagreement(
                "spec-deprecated", self.page.spot, self.page.resource, "nothing says that it goes", against
            )

    def _endpoint(self, endpoint: Endpoint) -> Iterator[Disagreement]:
        if endpoint.method:
            yield from self._address(endpoint.spot, endpoint.method, endpoint.target, endpoint.operation)
            return
        known = self.description.resources.get(self.page.resource)
        if known is None or not addresses.path(endpoint.target).endswith(known.path):
            yield self._no_path(endpoint.spot, endpoint.target)

    def _address(self, spot: Spot, method: str, target: str, kind: str | None) -> Iterator[Disagreement]:
        operation = self.description.operation_at(method, target)
        if operation is None:
            yield self._no_path(spot, f"{method} {target}")
            return
        action = self.description.action(self.page.resource, kind) if kind else None
        if kind and (action is None or action.operation is not operation):
            against = self._against(operation.pointer, f"that is {operation.id}")
            yield Disagreement("spec-endpoint", spot, kind, f"{method} {target}", against)

    def _no_path(self, spot: Spot, says: str) -> Disagreement:
        return Disagreement("spec-endpoint", spot, "", says, self._against("/paths", "no path is like that"))

    def _exchange(self, exchange: Exchange, action: Action) -> Iterator[Disagreement]:
        operation, reply = action.operation, exchange.reply
        sent = request_media(operation) if exchange.request.body else None
        returned = reply_media(operation, reply.status)
        yield from self._status(exchange, operation)
        yield from self._request_headers(exchange, operation, sent, returned)
        if returned and reply.headers:
            yield from self._header(reply.spot, reply.headers, "Content-Type", returned)
        if exchange.request.body and sent:
            yield from self._body("spec-request", exchange.request.body, sent)
        if reply.body and returned:
            yield from self._body("spec-reply", reply.body, returned)
            yield from self._shown(reply.body, returned, action)
        yield from self._page_size(exchange, operation)

    def _status(self, exchange: Exchange, operation: Operation) -> Iterator[Disagreement]:
        known = [response.status for response in operation.responses]
        if exchange.reply.status and str(exchange.reply.status) not in known:
            against = self._against(operation.pointer, f"it is one of {', '.join(known)}")
            says, about = f"the status is {exchange.reply.status}", exchange.operation or ""
            yield Disagreement("spec-status", exchange.reply.spot, about, says, against)

    def _request_headers(
        self, exchange: Exchange, operation: Operation, sent: Media | None, returned: Media | None
    ) -> Iterator[Disagreement]:
        request = exchange.request
        if not request.method:
            return
        names = {name.lower() for name in request.headers}
        if operation.secured and "authorization" not in names:
            against = self._against("/security", "every request needs a token")
            yield Disagreement("spec-header", request.spot, "Authorization", "is not sent", against)
        if sent:
            yield from self._header(request.spot, request.headers, "Content-Type", sent)
        if returned:
            yield from self._header(request.spot, request.headers, "Accept", returned)

    def _header(self, spot: Spot, headers: dict[str, str], name: str, media: Media) -> Iterator[Disagreement]:
        found = next((value for key, value in headers.items() if key.lower() == name.lower()), "")
        if found.split(";")[0].strip() != media.media_type:
            against = self._against(media.pointer, media.media_type)
            yield Disagreement("spec-header", spot, name, found or "is not sent", against)

    def _body(self, rule: str, body: Body, media: Media) -> Iterator[Disagreement]:
        """What the schema does not allow, gathered by place."""
        faults: dict[Tokens, list[tuple[str, str]]] = {}
        for path, message, where in self.validator.faults(body.value, media.pointer):
            faults.setdefault(path, []).append((message, where))
        for path, found in faults.items():
            says = shown(_at(body.value, path))
            messages = "; ".join(message.removeprefix(says).strip() for message, _ in found)
            yield Disagreement(rule, body.at(path), join(path), says, Against(found[0][1], messages))

    def _shown(self, body: Body, media: Media, action: Action) -> Iterator[Disagreement]:
        """The members of a reply's resource objects against those described."""
        data = self.description.member(self.description.schema(media.pointer), "data")
        schema = self.description.items(data) if action.cardinality == "many" else data
        for tokens, resource in objects(body):
            for place in PLACES:
                described = self.description.member(schema, place)
                found = inside(resource, place)
                yield from self._unknown(body, (*tokens, place), found, described or schema)
                if place in ("attributes", "relationships"):
                    yield from self._missing(body, (*tokens, place), found, described)

    def _unknown(
        self, body: Body, tokens: Tokens, found: dict[str, Any], schema: Pointers
    ) -> Iterator[Disagreement]:
        described = self.description.members(schema)
        for name in [name for name in found if name not in described]:
            against = self._against(schema[0], "there is no such member")
            says = f"is among the {tokens[-1]}"
            yield Disagreement("spec-shown-unknown", body.at((*tokens, name)), name, says, against)

    def _missing(
        self, body: Body, tokens: Tokens, found: dict[str, Any], schema: Pointers
    ) -> Iterator[Disagreement]:
        for name, described in self.description.members(schema).items():
            if name not in found:
                against = self._against(described[0], "a reply has it")
                says = f"is not among the {tokens[-1]}"
                yield Disagreement("spec-shown-missing", body.at(tokens), name, says, against)

    def _page_size(self, exchange: Exchange, operation: Operation) -> Iterator[Disagreement]:
        """The page size that links show against the one that the request gets."""
        body = exchange.reply.body
        parameter = next((each for each in operation.parameters if each.name == "page[size]"), None)
        if body is None or parameter is None:
            return
        default = self.description.keyword(self.description.schema(f"{parameter.pointer}/schema"), "default")
        wanted = addresses.number(exchange.request.target, "page[size]") or (default[0] if default else None)
        for name, link in inside(body.value, "links").items():
            size = addresses.number(link, "page[size]")
            if size not in (None, wanted):
                against = self._against(
                    parameter.pointer, f"the request gets pages of {wanted or 'any size'}"
                )
                here = ("links", name)
                yield Disagreement("spec-page-size", body.at(here), join(here), f"pages of {size}", against)


def _at(value: Any, path: Tokens) -> Any:
    for token in path:
        value = value[int(token)] if is_array(value) else value[token]
    return value
