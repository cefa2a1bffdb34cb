"""Which objects of OpenAPI 3.0, 3.1 and 3.2 hold which, as far as references go.

A ``$ref`` is a reference only where this table says that an object may stand; in an example, an
enumeration or an extension it is data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Kind:
    """A kind of object.

    ``section`` is its place under ``components``, ``""`` if it has none: a reference to it from
    another file is then replaced by what it names. ``fields`` are members by name, ``members`` is
    the kind of every other member (a map) and of every item of a list. ``texts`` are members whose
    value is itself a reference, as a string; ``("*",)`` stands for every member.
    ``referable`` is False where OpenAPI has no ``$ref`` at all.
    """

    name: str
    section: str = ""
    fields: Mapping[str, Kind] = field(default_factory=dict[str, "Kind"])
    members: Kind | None = None
    texts: tuple[str, ...] = ()
    extensible: bool = True
    referable: bool = True


def _all(kind: Kind, *, extensible: bool = False) -> Kind:
    """A map or list of ``kind``. Where it is extensible, members named ``x-…`` are data."""
    several = kind.name.replace("body", "bodie") + "s"
    return Kind(f"map or list of {several}", members=kind, extensible=extensible, referable=False)


SCHEMA = Kind("schema", "schemas")
RESPONSE = Kind("response", "responses")
PARAMETER = Kind("parameter", "parameters")
EXAMPLE = Kind("example", "examples")
REQUEST_BODY = Kind("request body", "requestBodies")
HEADER = Kind("header", "headers")
SECURITY_SCHEME = Kind("security scheme", "securitySchemes")
LINK = Kind("link", "links", texts=("operationRef",))
CALLBACK = Kind("callback", "callbacks")
PATH_ITEM = Kind("path item")
OPERATION = Kind("operation", referable=False)
MEDIA_TYPE = Kind("media type")
ENCODING = Kind("encoding", referable=False)
MAPPING = Kind("discriminator mapping", texts=("*",), referable=False)
DISCRIMINATOR = Kind("discriminator", fields={"mapping": MAPPING}, texts=("defaultMapping",), referable=False)

SECTIONS = {
    kind.section: kind
    for kind in (
        SCHEMA, RESPONSE, PARAMETER, EXAMPLE, REQUEST_BODY, HEADER, SECURITY_SCHEME, LINK, CALLBACK,
    )
}  # fmt: skip

_SCHEMAS = _all(SCHEMA)
_OF_SCHEMAS = "properties patternProperties $defs definitions dependentSchemas allOf anyOf oneOf prefixItems"
_OF_A_SCHEMA = (
    "items not if then else contains propertyNames contentSchema additionalProperties unevaluatedProperties"
    " additionalItems unevaluatedItems"
)
SCHEMA.fields = {
    **dict.fromkeys(_OF_SCHEMAS.split(), _SCHEMAS),
    **dict.fromkeys(_OF_A_SCHEMA.split(), SCHEMA),
    "discriminator": DISCRIMINATOR,
}
_EXAMPLES, _HEADERS, _CONTENT = _all(EXAMPLE), _all(HEADER), _all(MEDIA_TYPE)
_RESPONSES = _all(RESPONSE, extensible=True)
_CALLBACKS, _PARAMETERS = _all(CALLBACK), _all(PARAMETER)

ENCODING.fields = {"headers": _HEADERS, "encoding": _all(ENCODING), "itemEncoding": ENCODING}
MEDIA_TYPE.fields = {
    "schema": SCHEMA,
    "itemSchema": SCHEMA,
    "examples": _EXAMPLES,
    "encoding": _all(ENCODING),
    "prefixEncoding": _all(ENCODING),
    "itemEncoding": ENCODING,
}
HEADER.fields = PARAMETER.fields = {"schema": SCHEMA, "content": _CONTENT, "examples": _EXAMPLES}
REQUEST_BODY.fields = {"content": _CONTENT}
RESPONSE.fields = {"headers": _HEADERS, "content": _CONTENT, "links": _all(LINK)}
OPERATION.fields = {
    "parameters": _PARAMETERS,
    "requestBody": REQUEST_BODY,
    "responses": _RESPONSES,
    "callbacks": _CALLBACKS,
}
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
PATH_ITEM.fields = {
    "parameters": _PARAMETERS,
    **dict.fromkeys(METHODS, OPERATION),
    "additionalOperations": _all(OPERATION),
}
CALLBACK.members = PATH_ITEM
_PATHS = _all(PATH_ITEM, extensible=True)
COMPONENTS = Kind(
    "components",
    referable=False,
    fields={
        **{section: _all(kind) for section, kind in SECTIONS.items()},
        "pathItems": _all(PATH_ITEM),
        "mediaTypes": _all(MEDIA_TYPE),
    },
)
DOCUMENT = Kind(
    "document",
    fields={"paths": _PATHS, "webhooks": _all(PATH_ITEM), "components": COMPONENTS},
    referable=False,
)
