"""Where the class of each resource type is, for reading replies."""

from .._runtime import Parser, Registry, WebhookSignature

__all__ = ["REGISTRY", "parse", "parse_webhook"]


REGISTRY = Registry(
    __name__,
    {
        "racks": ("racks", "Rack"),
        "depots": ("depots", "Depot"),
        "crates": ("crates", "Crate"),
        "account": ("account", "Account"),
        "jobs": ("jobs", "Job"),
    },
)

_PARSER = Parser(
    REGISTRY, WebhookSignature("X-Depot-Mac", algorithm="sha512", encoding="hex", prefix="sha512=")
)

parse = _PARSER.parse
parse_webhook = _PARSER.parse_webhook
