"""What all requests share: the host's variables and how a caller proves who they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from specloom.api.ir import Api, SecurityScheme, Server

BASE_URL = "{{baseUrl}}"

_SECRETS = {"basic": ("username", "password"), "apiKey": ("apiKey",)}
_BEARER = ("accessToken",)


def variables(api: Api) -> list[dict[str, Any]]:
    """The collection's variables: the base URL, the variables in it, and the credentials."""
    server = api.servers[0] if api.servers else Server(url="")
    values = [
        _variable(each.name, each.default, each.description or "Part of the base URL.")
        for each in server.variables
    ]
    url = re.sub(r"\{([^{}]+)\}", r"{{\1}}", server.url) or "http://localhost"
    values.append(_variable("baseUrl", url, server.description or "Where the service is."))
    scheme = _scheme(api)
    return values + [_variable(name, "", "Part of the credentials.") for name in _secrets(scheme)]


def auth(api: Api) -> dict[str, Any] | None:
    """How requests are authorised, by the first scheme that Postman knows; None if there is none."""
    scheme = _scheme(api)
    if scheme is None:
        return None
    if scheme.type == "basic":
        return _auth("basic", {name: f"{{{{{name}}}}}" for name in _secrets(scheme)})
    if scheme.type == "apiKey":
        return _auth("apikey", {"key": scheme.name, "value": "{{apiKey}}", "in": scheme.location})
    return _auth("bearer", {"token": "{{accessToken}}"})


def _scheme(api: Api) -> SecurityScheme | None:
    known = (each for each in api.security if each.type != "other" and each.location != "cookie")
    return next(known, None)


def _secrets(scheme: SecurityScheme | None) -> tuple[str, ...]:
    if scheme is None:
        return ()
    return _SECRETS.get(scheme.type, _BEARER)


def _auth(kind: str, values: Mapping[str, str]) -> dict[str, Any]:
    entries = [{"key": key, "value": value, "type": "string"} for key, value in values.items()]
    return {"type": kind, kind: entries}


def _variable(key: str, value: str, description: str) -> dict[str, Any]:
    return {"key": key, "value": value, "type": "string", "description": description}
