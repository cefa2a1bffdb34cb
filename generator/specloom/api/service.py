"""What a document says of the service as a whole: base URLs and how callers prove who they are."""

from __future__ import annotations

from typing import Literal

from specloom.api.context import Context
from specloom.api.document import Place, as_mapping, as_names, as_text
from specloom.api.ir import SecurityScheme, Server, ServerVariable
from specloom.api.naming import member, reserved, wish

_FLOWS = ("clientCredentials", "password", "authorizationCode", "deviceAuthorization")

SchemeType = Literal["bearer", "basic", "apiKey", "oauth2", "other"]


def servers(context: Context) -> tuple[Server, ...]:
    """The document's servers."""
    return tuple(
        _server(context, place)
        for place in context.document.items(context.document.root.child("servers"), "`servers`")
    )


def _server(context: Context, place: Place) -> Server:
    variables = list(context.document.members(place.child("variables"), "`variables`"))
    wishes = [wish(name, (variable.pointer,), member(name, "server")) for name, variable in variables]
    names = context.naming.settle(wishes, reserved("constructors"))
    return Server(
        url=context.document.text(place.child("url")),
        description=as_text(place.mapping.get("description")),
        variables=tuple(
            _variable(wire, name, variable) for (wire, variable), name in zip(variables, names, strict=True)
        ),
    )


def _variable(wire: str, name: str, place: Place) -> ServerVariable:
    return ServerVariable(
        name=wire,
        python_name=name,
        default=as_text(place.mapping.get("default")),
        enum=tuple(as_names(place.mapping.get("enum"))),
        description=as_text(place.mapping.get("description")),
        placeholder=place.mapping.get("x-placeholder") is True,
    )


def security_schemes(context: Context) -> tuple[SecurityScheme, ...]:
    """The document's security schemes."""
    inside = context.document.root.child("components").child("securitySchemes")
    return tuple(_scheme(key, place) for key, place in context.document.members(inside, "`securitySchemes`"))


def _scheme(key: str, place: Place) -> SecurityScheme:
    value = place.mapping
    return SecurityScheme(
        key=key,
        type=_type(value),
        name=as_text(value.get("name")),
        location=as_text(value.get("in")),
        description=as_text(value.get("description")),
        token_url=_token_url(place),
    )


def _type(value: dict[str, object]) -> SchemeType:
    scheme = as_text(value.get("scheme")).lower()
    if value.get("type") == "http" and scheme in ("bearer", "basic"):
        return "bearer" if scheme == "bearer" else "basic"
    if value.get("type") == "apiKey":
        return "apiKey"
    return "oauth2" if value.get("type") == "oauth2" else "other"


def _token_url(place: Place) -> str:
    flows = place.child("flows").mapping
    urls = (as_text(as_mapping(flows.get(flow)).get("tokenUrl")) for flow in _FLOWS)
    return next((url for url in urls if url), "")
