"""Examples of what every client does: documents, tokens, retries, limits, hooks."""

from __future__ import annotations

import json
from collections.abc import Iterator

from specloom.api.ir import Resource

from . import text
from .context import Context
from .example_lines import Lines

_TOKEN_URL = "/oauth/token"  # noqa: S105 - a path, not a secret


def documents(resource: Resource) -> Iterator[Lines]:
    """Examples that need no client."""
    yield from _compound(resource)
    data = {"type": resource.type, "id": "first-id"}
    body = text.python(json.dumps({"data": data, "included": [{"type": "unknown", "id": "u"}]}))
    sent = text.python(json.dumps({"data": data}))
    yield Lines(
        "Documents without a client",
        "Each resource is one object; one of a type that is not described comes as a `GenericResource`.",
        (),
        ("GenericResource", "parse"),
        (
            f"document = parse({body})",
            "print(document.data, isinstance(document.included[0], GenericResource))",
            "print(document.to_jsonapi(), document.included[0].to_dict())",
        ),
    )
    yield Lines(
        "Webhooks",
        "The body is read only if the signature is right.",
        (),
        ("InvalidSignatureError", "parse_webhook"),
        (
            'secret = b"your-secret"',
            f"body = {sent}.encode()",
            'signature = base64.b64encode(hmac.digest(secret, body, "sha256")).decode()',
            "print(parse_webhook(body, signature=signature, secret=secret).data)",
            "try:",
            '    parse_webhook(body, signature="another", secret=secret)',
            "except InvalidSignatureError as error:",
            "    print(error)",
        ),
        others=("base64", "hmac"),
    )


def _compound(resource: Resource) -> Iterator[Lines]:
    """A document in which two resources lead to the same one, and that back to them."""
    for link in resource.relationships:
        if link.cardinality == "one" or len(link.targets) != 1:
            continue
        target = {"type": link.targets[0], "id": "another-id"}
        data = [
            {"type": resource.type, "id": id, "relationships": {link.name: {"data": [target]}}}
            for id in ("first-id", "second-id")
        ]
        yield Lines(
            "Compound documents",
            "Each resource is one object, however many lead to it.",
            (),
            (resource.model, "parse"),
            (
                f"body = {text.python(json.dumps({'data': data, 'included': [target]}))}",
                f"one, two = [each for each in parse(body).data if isinstance(each, {resource.model})]",
                f"print(one.{link.python_name}[0] is two.{link.python_name}[0])",
            ),
        )
        return


def token_url(context: Context) -> str:
    """The argument for where tokens are had, "" where the document says that."""
    return "" if any(each.token_url for each in context.api.security) else f', token_url="{_TOKEN_URL}"'


def tokens(context: Context, resource: Resource) -> Iterator[Lines]:
    """An example of each source of tokens."""
    sources = {
        "ClientCredentials": 'client_id="your-id", client_secret="your-secret"',
        "PasswordGrant": 'client_id="your-id", username="you", password="your-password"',
        "RefreshTokenGrant": 'client_id="your-id", refresh_token="your-refresh-token"',
        "AuthorizationCode": 'client_id="your-id", code="your-code", redirect_uri="https://localhost/back"',
        "JwtBearer": 'client_id="your-id", assertion="your-assertion"',
    }
    line = (f"print(len(~client.{resource.module}.list()))",)
    yield Lines(
        "A token from a function",
        "Asked for when one is needed; the asynchronous client takes a coroutine function, too.",
        line,
        before=("^def token() -> str:", '    return "your-token"', "", ""),
        arguments=("access_token=token",),
    )
    for name, given in sources.items():
        made = f"source = {name}({given}{token_url(context)})"
        yield Lines(
            f"A token from `{name}`",
            "Kept, renewed before it expires, and asked for once however many calls wait.",
            line,
            (name,),
            (made,),
            ("access_token=source",),
        )
