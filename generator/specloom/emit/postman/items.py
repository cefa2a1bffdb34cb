"""Operations as requests with saved replies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any

from specloom.api.ir import Group, Media, Operation, Parameter, Resource, Response
from specloom.data import is_object

from .bodies import Bodies, as_text, preferred
from .query import entries, value_of
from .service import BASE_URL

_WHOLE = re.compile(r"\{([^{}]+)\}")
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


class Items:
    """Makes the items of folders; remembers the variables that they need."""

    def __init__(self, document: Mapping[str, Any], bodies: Bodies) -> None:
        self._document = document
        self._bodies = bodies
        self._variables: dict[str, str] = {}

    def of_resource(self, resource: Resource) -> list[dict[str, Any]]:
        """The requests of a resource's actions."""
        return [self._item(action.operation) for action in resource.actions]

    def of_group(self, group: Group) -> list[dict[str, Any]]:
        """The requests of plain operations."""
        return [self._item(operation) for operation in group.operations]

    def variables(self) -> list[dict[str, Any]]:
        """Parts of paths that Postman has no notation for, as variables of the collection."""
        return [
            {"key": key, "value": "", "type": "string", "description": description}
            for key, description in self._variables.items()
        ]

    def _item(self, operation: Operation) -> dict[str, Any]:
        media = preferred(operation.body.media) if operation.body else None
        examples = self._bodies.examples(media) if media else ()
        request = self._request(operation, media, examples[0].value if examples else None)
        return {
            "name": operation.summary or f"{operation.method.upper()} {operation.path}",
            "request": request,
            "response": [reply for each in operation.responses for reply in self._replies(each, request)],
        }

    def _request(self, operation: Operation, media: Media | None, value: Any) -> dict[str, Any]:
        request: dict[str, Any] = {
            "method": operation.method.upper(),
            "description": operation.description,
            "header": list(self._headers(operation, media)),
            "url": self._url(operation),
        }
        if media:
            request["body"] = _body(media, value)
        if not operation.secured:
            request["auth"] = {"type": "noauth"}
        return request

    def _headers(self, operation: Operation, media: Media | None) -> Iterator[dict[str, Any]]:
        accepted = dict.fromkeys(
            each.media_type for response in operation.responses for each in response.media
        )
        if accepted:
            yield {"key": "Accept", "value": next(iter(accepted))}
        if media:
            yield {"key": "Content-Type", "value": media.media_type}
        for parameter in operation.parameters:
            if parameter.location == "header":
                yield from entries(self._document, parameter)

    def _url(self, operation: Operation) -> dict[str, Any]:
        paths = {each.name: each for each in operation.parameters if each.location == "path"}
        segments = [self._segment(each, paths) for each in operation.path.split("/") if each]
        query = [
            entry
            for each in operation.parameters
            if each.location == "query"
            for entry in entries(self._document, each)
        ]
        sent = "&".join(f"{each['key']}={each['value']}" for each in query if not each.get("disabled"))
        names = [name[1:] for name in segments if name.startswith(":") and name[1:] in paths]
        return {
            "raw": "/".join([BASE_URL, *segments]) + (f"?{sent}" if sent else ""),
            "host": [BASE_URL],
            "path": segments,
            **({"query": query} if query else {}),
            **({"variable": [self._path_variable(paths[name]) for name in names]} if names else {}),
        }

    def _segment(self, segment: str, parameters: Mapping[str, Parameter]) -> str:
        """A part of the path: ``:id`` for ``{id}``; elsewhere a variable of the collection."""
        whole = _WHOLE.fullmatch(segment)
        if whole and whole[1] in parameters:
            return f":{whole[1]}"
        for name in _WHOLE.findall(segment):
            self._variables[name] = parameters[name].description if name in parameters else ""
        return _WHOLE.sub(r"{{\1}}", segment)

    def _path_variable(self, parameter: Parameter) -> dict[str, Any]:
        value = value_of(self._document, parameter)
        return {"key": parameter.name, "value": value, "description": parameter.description}

    def _replies(self, response: Response, request: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        code = int(response.status) if response.status.isdigit() else None
        media = preferred(response.media)
        examples = self._shown(response, media)
        for example in examples:
            yield {
                "name": _title(response, example[0]),
                "originalRequest": request,
                **({"status": _phrase(code), "code": code} if code else {}),
                "_postman_previewlanguage": "json" if media else "text",
                "header": [{"key": "Content-Type", "value": media.media_type}] if media else [],
                "body": example[1],
            }

    def _shown(self, response: Response, media: Media | None) -> list[tuple[str, str]]:
        """Title and text of each reply to save: documented ones; a success has one in any case."""
        if media is None:
            return [("", "")] if response.status.startswith("2") else []
        found = self._bodies.examples(media) if response.status.startswith("2") else media.examples
        return [(each.summary or each.name, as_text(each.value)) for each in found]


def _body(media: Media, value: Any) -> dict[str, Any]:
    if media.media_type in {_FORM, _MULTIPART}:
        mode = "urlencoded" if media.media_type == _FORM else "formdata"
        members = value if is_object(value) else {}
        return {
            mode: [{"key": str(k), "value": as_text(v), "type": "text"} for k, v in members.items()],
            "mode": mode,
        }
    if "json" not in media.media_type and not media.media_type.startswith("text/"):
        return {"mode": "file"} if value is None else {"mode": "raw", "raw": as_text(value)}
    raw = "" if value is None else as_text(value)
    return {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}


def _title(response: Response, example: str) -> str:
    return " ".join(part for part in (response.status, example or response.description) if part)


def _phrase(code: int) -> str:
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return ""
