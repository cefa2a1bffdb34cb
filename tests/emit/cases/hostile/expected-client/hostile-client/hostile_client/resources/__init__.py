"""Where the class of each resource type is, for reading replies."""

from .._runtime import Parser, Registry

__all__ = ["REGISTRY", "parse", "parse_webhook"]


REGISTRY = Registry(
    __name__,
    {
        'she\'"""\\lves': ("she_lves", "SheLve"),
    },
)

_PARSER = Parser(REGISTRY)

parse = _PARSER.parse
parse_webhook = _PARSER.parse_webhook
