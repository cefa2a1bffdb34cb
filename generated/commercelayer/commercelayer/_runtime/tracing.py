"""Watching calls: the log, and spans of OpenTelemetry. Neither is given a secret."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from .errors import ClientError, InvalidArgumentError


class Tracing:
    """Spans of OpenTelemetry, one a call, after its conventions for HTTP clients.

    Args:
        name: The instrumenting package.

    Raises:
        InvalidArgumentError: OpenTelemetry is not installed.
    """

    def __init__(self, name: str) -> None:
        try:
            # Loaded when it is asked for only: the package does not depend on it.
            self._api: Any = import_module("opentelemetry.trace")
        except ImportError:
            raise InvalidArgumentError("tracing: it needs the package opentelemetry-api") from None
        self._tracer = self._api.get_tracer(name)

    @contextmanager
    def span(self, method: str, url: str, template: str) -> Generator[Any]:
        """The span of a call, which notes the error that the call raises."""
        attributes: dict[str, str | int] = {
            "http.request.method": method,
            "url.full": url,
            "url.template": template,
            **_server(url),
        }
        name = f"{method} {template}".strip()
        kind = self._api.SpanKind.CLIENT
        with self._tracer.start_as_current_span(name, kind=kind, attributes=attributes) as span:
            try:
                yield span
            except ClientError as error:
                span.set_attribute("error.type", type(error).__name__)
                raise


def _server(url: str) -> dict[str, str | int]:
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return {"server.address": parts.hostname or "", "server.port": port}


def logger_of(cls: type) -> logging.Logger:
    """The logger of a client's class: named after the package that it is in."""
    logger = logging.getLogger(cls.__module__.partition(".")[0])
    if not logger.handlers:
        # A program that has set up no logging is not written to.
        logger.addHandler(logging.NullHandler())
    return logger
