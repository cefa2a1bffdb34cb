"""Webhooks: how their senders sign them, as far as the document says.

OpenAPI can name the header, in a parameter of the webhook; the algorithm is in the extension ``x-signature``
of that parameter: ``{algorithm: hmac-sha256, encoding: base64, prefix: ""}``. Each member can be left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.calls import METHODS
from specloom.api.context import Context
from specloom.api.document import Place, as_list, as_text
from specloom.api.ir import Signature

_KNOWN = {
    "algorithm": ("hmac-sha256", "hmac-sha1", "hmac-sha384", "hmac-sha512"),
    "encoding": ("base64", "hex"),
}


def webhook_signature(context: Context) -> Signature | None:
    """How webhooks are signed: as the first one that says it; None where none does."""
    marked: dict[str, Place] = {}
    for header in _headers(context):
        marked.setdefault(header.pointer, header)
    said = [place for place in marked.values() if "x-signature" in place.mapping]
    named = [place for place in marked.values() if "signature" in as_text(place.mapping.get("name")).lower()]
    for place in said or named:
        return _signature(context, place)
    return None


def _headers(context: Context) -> Iterator[Place]:
    document = context.document
    webhooks = document.root.child("webhooks")
    for _, item in document.members(webhooks, "`webhooks`", extensible=True):
        for holder in (item, *(item.child(method) for method in METHODS)):
            listed = holder.child("parameters")
            for index in range(len(as_list(listed.value))):
                place = document.resolve(listed.child(str(index)))
                if place.mapping.get("in") == "header":
                    yield place


def _signature(context: Context, place: Place) -> Signature:
    inside = place.child("x-signature")
    if inside.exists:
        context.document.mapping(inside, "`x-signature`")
    return Signature(
        header=as_text(place.mapping.get("name")),
        algorithm=_choice(context, inside, "algorithm").removeprefix("hmac-"),
        encoding=_choice(context, inside, "encoding"),
        prefix=as_text(inside.mapping.get("prefix")),
        pointer=place.pointer,
    )


def _choice(context: Context, inside: Place, word: str) -> str:
    known = _KNOWN[word]
    value = inside.mapping.get(word, known[0])
    text = as_text(value).lower()
    if text in known:
        return text
    message = f"`{word}` is not one of {', '.join(known)}"
    context.report.error("signature-unknown", message, inside.child(word).pointer)
    return known[0]
