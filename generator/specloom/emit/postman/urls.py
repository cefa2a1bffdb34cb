"""Addresses as a collection has them: variables for the server, ``:name`` for parameters of the path."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from specloom.api.ir import Api, Operation, Server

from .parameters import Entry, Parameters

HOST = "baseUrl"
"""The collection's variable for the server's address."""

_PARAMETER = re.compile(r"\{([^{}]+)\}")
_WHOLE = re.compile(r"\{([^{}]+)\}")
_LOCAL = "http://localhost"


def server_variables(api: Api) -> list[dict[str, Any]]:
    """The variables of the first server: its address, and what stands in it.

    A relative address, which is where the document was served from, is put on this machine.
    """
    server = api.servers[0] if api.servers else Server(url="/")
    url = _PARAMETER.sub(r"{{\1}}", server.url).rstrip("/")
    address = url if "://" in url else f"{_LOCAL}{url}"
    variables = [variable(HOST, address, "Address of the service.")]
    for each in server.variables:
        choices = f" One of {', '.join(each.enum)}." if each.enum else ""
        variables.append(variable(each.name, each.default, each.description + choices))
    return variables


def path_variables(operations: Sequence[Operation], parameters: Parameters) -> list[dict[str, Any]]:
    """The collection's variables for parameters that are only part of a segment of a path."""
    found: dict[str, dict[str, Any]] = {}
    for operation in operations:
        parts = {name for segment in _segments(operation) for name in _inside(segment)}
        for parameter in operation.parameters:
            if parameter.location == "path" and parameter.name in parts:
                made = variable(parameter.name, parameters.value(parameter), parameter.description)
                found.setdefault(parameter.name, made)
    return list(found.values())


def url(operation: Operation, parameters: Parameters) -> dict[str, Any]:
    """The address of an operation, with all its query parameters."""
    path = [_written(segment) for segment in _segments(operation)]
    query = [
        entry
        for parameter in operation.parameters
        if parameter.location == "query"
        for entry in parameters.entries(parameter)
    ]
    written: dict[str, Any] = {"raw": _raw(path, query), "host": [f"{{{{{HOST}}}}}"], "path": path}
    if query:
        written["query"] = [entry.json() for entry in query]
    whole = {match[1] for match in map(_WHOLE.fullmatch, _segments(operation)) if match}
    variables = [
        Entry(parameter.name, parameters.value(parameter), parameter.description).json()
        for parameter in operation.parameters
        if parameter.location == "path" and parameter.name in whole
    ]
    if variables:
        written["variable"] = variables
    return written


def _segments(operation: Operation) -> list[str]:
    return operation.path.strip("/").split("/") if operation.path.strip("/") else []


def _inside(segment: str) -> list[str]:
    return [] if _WHOLE.fullmatch(segment) else _PARAMETER.findall(segment)


def _written(segment: str) -> str:
    """A segment that is a parameter goes by ``:name``; one that has parameters in it by variables."""
    match = _WHOLE.fullmatch(segment)
    return f":{match[1]}" if match else _PARAMETER.sub(r"{{\1}}", segment)


def _raw(path: Sequence[str], query: Sequence[Entry]) -> str:
    asked = "&".join(f"{entry.key}={entry.value}" for entry in query if not entry.disabled)
    return "/".join((f"{{{{{HOST}}}}}", *path)) + (f"?{asked}" if asked else "")


def variable(key: str, value: str, description: str) -> dict[str, Any]:
    """A variable of the collection."""
    written = {"key": key, "value": value, "type": "string"}
    return {**written, "description": description} if description else written
