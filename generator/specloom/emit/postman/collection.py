"""The collection: folders, requests, saved replies, variables, authorization."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from uuid import NAMESPACE_URL, UUID, uuid5

from specloom.api.ir import Api, Media, Operation, Response
from specloom.api.statuses import phrase
from specloom.emit.fixtures.samples import Samples
from specloom.emit.package import Package
from specloom.source.pointer import Pointer

from . import bodies, urls
from .parameters import Entry, Parameters, roots

FORMAT: Final = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
"""Names the format; nothing is fetched from there."""

_PREVIEW: Final = {"json": "json", "xml": "xml", "html": "html"}


class Collection:
    """A collection in the making. Ids are made from names, so that they stay from one run to the next."""

    def __init__(self, api: Api, package: Package) -> None:
        self.api, self.package = api, package
        self.namespace = uuid5(NAMESPACE_URL, f"{FORMAT}#{package.name}")
        self.operations = list(_operations(api))
        schemas = [*roots(api, self.operations), *_body_schemas(self.operations)]
        self.samples = Samples(api.document, dict.fromkeys(schemas))
        self.parameters = Parameters(api, self.samples)

    def made(self) -> dict[str, Any]:
        """The collection as data."""
        info = {
            "_postman_id": str(self.namespace),
            "name": self.api.title or self.package.name,
            "description": self.api.description,
            "schema": FORMAT,
        }
        variables = [
            *urls.server_variables(self.api),
            *urls.path_variables(self.operations, self.parameters),
            *self._credentials(),
        ]
        written: dict[str, Any] = {"info": info, "item": list(self._folders())}
        auth = self._auth()
        if auth:
            written["auth"] = auth
        written["variable"] = variables
        return written

    def _folders(self) -> Iterator[dict[str, Any]]:
        for resource in self.api.resources:
            every = [action.operation for action in resource.actions]
            if every:
                yield self._folder(resource.type, resource.description, every)
        for group in self.api.groups:
            yield self._folder(group.name, group.description, group.operations)

    def _folder(self, name: str, description: str, operations: Iterable[Operation]) -> dict[str, Any]:
        return {
            "id": self._id("folder", name),
            "name": name,
            "description": description,
            "item": [self._item(operation) for operation in operations],
        }

    def _item(self, operation: Operation) -> dict[str, Any]:
        name = operation.summary or operation.id
        return {
            "id": self._id("operation", operation.method, operation.path),
            "name": f"{name} (deprecated)" if operation.deprecated else name,
            "request": {**self._request(operation), "description": _description(operation)},
            "response": [self._reply(operation, *reply) for reply in bodies.replies(operation, self.samples)],
        }

    def _request(self, operation: Operation, example: str = "") -> dict[str, Any]:
        media = bodies.preferred(operation.body.media) if operation.body else None
        written: dict[str, Any] = {
            "method": operation.method.upper(),
            "header": [entry.json() for entry in self._headers(operation, media)],
            "url": urls.url(operation, self.parameters),
        }
        if not operation.secured:
            written["auth"] = {"type": "noauth"}
        if media is not None:
            written["body"] = bodies.request_body(media, self.samples, example)
        return written

    def _headers(self, operation: Operation, media: Media | None) -> Iterator[Entry]:
        accepted = [each.media_type for response in operation.responses for each in response.media]
        if accepted:
            yield Entry("Accept", ", ".join(dict.fromkeys(accepted)))
        if media is not None and media.media_type != "multipart/form-data":
            yield Entry("Content-Type", media.media_type)
        for parameter in operation.parameters:
            if parameter.location == "header":
                yield from self.parameters.entries(parameter)
        cookies = [each for each in operation.parameters if each.location == "cookie"]
        for parameter in cookies:
            for entry in self.parameters.entries(parameter):
                yield Entry("Cookie", f"{entry.key}={entry.value}", entry.description, entry.disabled)

    def _reply(
        self, operation: Operation, response: Response, media: Media | None, example: str, body: str
    ) -> dict[str, Any]:
        status = int(response.status) if response.status.isascii() and response.status.isdecimal() else None
        reason = phrase(response.status)
        kind = media.media_type.partition(";")[0] if media else ""
        written: dict[str, Any] = {
            "id": self._id("reply", operation.method, operation.path, response.status, example, kind),
            "name": " ".join(filter(None, (response.status, example.replace("_", " ") or reason))),
            "originalRequest": self._request(operation, example),
            "status": reason,
            "header": [Entry("Content-Type", kind).json()] if kind else [],
            "cookie": [],
            "body": body,
        }
        if status is not None:
            written["code"] = status
        if kind:
            language = kind.rpartition("+")[2].rpartition("/")[2]
            written["_postman_previewlanguage"] = _PREVIEW.get(language, "text")
        return written

    def _auth(self) -> dict[str, Any] | None:
        """The first way to sign in that a collection can express."""
        for scheme in self.api.security:
            if scheme.type in ("bearer", "oauth2"):
                return _signed("bearer", {"token": "{{accessToken}}"})
            if scheme.type == "basic":
                return _signed("basic", {"username": "{{username}}", "password": "{{password}}"})
            if scheme.type == "apiKey" and scheme.location in ("header", "query"):
                place = {"key": scheme.name, "value": "{{apiKey}}", "in": scheme.location}
                return _signed("apikey", place)
        return None

    def _credentials(self) -> Iterator[dict[str, Any]]:
        auth = self._auth()
        told = next((scheme.description for scheme in self.api.security if scheme.description), "")
        for attribute in auth[auth["type"]] if auth else ():
            if attribute["value"].startswith("{{"):
                yield urls.variable(attribute["value"].strip("{}"), "", told or "Kept out of the collection.")

    def _id(self, *names: str) -> str:
        return str(_identifier(self.namespace, names))


def _identifier(namespace: UUID, names: Iterable[str]) -> UUID:
    return uuid5(namespace, "\n".join(names))


def _signed(kind: str, attributes: Mapping[str, str]) -> dict[str, Any]:
    values = [{"key": key, "value": value, "type": "string"} for key, value in attributes.items()]
    return {"type": kind, kind: values}


def _description(operation: Operation) -> str:
    see = f"See {operation.documentation_url}" if operation.documentation_url else ""
    told = operation.description if operation.description != operation.summary else ""
    return "\n\n".join(filter(None, (told, see)))


def _operations(api: Api) -> Iterator[Operation]:
    for resource in api.resources:
        yield from (action.operation for action in resource.actions)
    for group in api.groups:
        yield from group.operations


def _body_schemas(operations: Iterable[Operation]) -> Iterator[Pointer]:
    for operation in operations:
        every = [*(operation.body.media if operation.body else ())]
        every += [media for response in operation.responses for media in response.media]
        yield from (media.pointer for media in every if media.pointer)
