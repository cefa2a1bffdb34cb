"""Examples of what every client does: documents, tokens, retries, limits, hooks."""

from __future__ import annotations

import json
from collections.abc import Iterator

from specloom.api.ir import Resource

from . import text
from .context import Context
from .example_lines import Lines
from .paging import list_paging, sized
from .program import written

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
        standard=("base64", "hmac"),
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
    """Where tokens are had, as the document says."""
    return next((each.token_url for each in context.api.security if each.token_url), _TOKEN_URL)


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
        "Asked for when one is needed.",
        line,
        before=("def token() -> str:", '    return "your-token"', "", ""),
        arguments="access_token=token",
    )
    for name, given in sources.items():
        made = f"source = {name}({given}, token_url={written(token_url(context))})"
        yield Lines(
            f"A token from `{name}`",
            "Kept, renewed before it expires, and asked for once however many calls wait.",
            line,
            (name,),
            (made,),
            "access_token=source",
        )


def calls(context: Context, resource: Resource) -> Iterator[Lines]:
    """Examples of how calls are made."""
    accessor = f"client.{resource.module}"
    line = f"print(len(~{accessor}.list()))"
    yield from _sending(accessor, line)
    yield from _watching(
        context, f"{accessor}.with_raw_response.list({sized(list_paging(resource), 2)})", line
    )
    if any(action.kind == "retrieve" for action in resource.actions) and not resource.singleton:
        yield _errors(accessor)
    yield _closing(accessor)


def _sending(accessor: str, line: str) -> Iterator[Lines]:
    """What is settled before a call is sent."""
    yield Lines(
        "Retries",
        "Of what is known to do no harm; waits grow and are random, and `Retry-After` is kept to.",
        (line, f'print(len(~{accessor}.list(options={{"retry": None}})))'),
        ("RetryPolicy",),
        arguments="retry=RetryPolicy(attempts=5, budget=30)",
    )
    yield Lines(
        "Rate limits",
        "Fifty calls in ten seconds at most.",
        (line,),
        ("RateLimiter",),
        arguments="rate_limiter=RateLimiter(50, 10)",
    )
    options = '{"timeout": 5, "deadline": 20, "headers": {"X-Request": "1"}, "extra_query": {"a": "b"}}'
    yield Lines(
        "One call otherwise",
        "Timeouts, headers, query.",
        (f"print(len(~{accessor}.list(options={options})))",),
    )
    yield Lines(
        "An HTTP client of your own",
        "With its proxies, certificates and HTTP/2; who made it closes it.",
        (line,),
        arguments="http_client=transport",
        around="httpx2.§Client(timeout=10) as transport, ",
        standard=("httpx2",),
    )


def _watching(context: Context, whole: str, line: str) -> Iterator[Lines]:
    """What can be seen of a call."""
    yield Lines(
        "Whole replies",
        "Status, headers, rate limit and body beside what was read.",
        (
            f"reply = ~{whole}",
            'print(reply.status, reply.rate_limit, reply.headers["content-type"], len(reply.parsed))',
        ),
    )
    yield Lines(
        "Hooks and logging",
        "They see requests, answers and failures, without secrets; a hook may add headers.",
        (line,),
        ("Hooks", "RequestEvent"),
        (
            f'logging.getLogger("{context.package.name}").setLevel(logging.INFO)',
            "",
            "",
            "def mark(event: RequestEvent) -> None:",
            '    event.headers["X-Attempt"] = str(event.attempt)',
            "",
            "",
        ),
        "hooks=Hooks(request=[mark])",
        ("logging",),
    )
    yield Lines(
        "Traces",
        "Each call is a span, if `opentelemetry-api` is installed.",
        (line,),
        arguments="tracing=True",
    )


def _closing(accessor: str) -> Lines:
    return Lines(
        "Clients are independent",
        "Closing twice is fine; using a closed one says so.",
        (
            f"print(~{accessor}.first())",
            "~client.§close()",
            "~client.§close()",
            "try:",
            f"    ~{accessor}.first()",
            "except ClientClosedError as error:",
            "    print(error)",
        ),
        ("ClientClosedError",),
    )


def _errors(accessor: str) -> Lines:
    return Lines(
        "Errors",
        "A class for each that a caller would tell apart; a wrong argument is found before anything is sent.",
        (
            "try:",
            f'    ~{accessor}.retrieve("missing")',
            "except ApiError as error:",
            "    print(error.status, error.errors[0].title)",
            "try:",
            f'    ~{accessor}.retrieve("")',
            "except InvalidArgumentError as error:",
            "    print(error)",
        ),
        ("ApiError", "InvalidArgumentError"),
    )
