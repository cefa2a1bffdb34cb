"""Examples of how calls are sent, watched and ended, and of what goes wrong."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.ir import Resource

from .context import Context
from .example_lines import Lines, texts
from .paging import list_paging, sized
from .program import written


def calls(context: Context, resource: Resource) -> Iterator[Lines]:
    """Examples of how calls are made."""
    accessor = f"client.{resource.module}"
    line = f"print(len(~{accessor}.list()))"
    yield from _sending(accessor, line)
    yield from _connections(line)
    whole = f"{accessor}.with_raw_response.list({sized(list_paging(resource), 2)})"
    yield from _watching(context, whole, line)
    if any(action.kind == "retrieve" for action in resource.actions) and not resource.singleton:
        yield from (_hooks(accessor, line), _errors(accessor))
    yield from _refused(context, resource)
    yield from _asynchronous(accessor, line)
    yield _closing(accessor)


def _sending(accessor: str, line: str) -> Iterator[Lines]:
    """What is settled before a call is sent."""
    yield Lines(
        "Retries",
        "Of what is known to do no harm; waits grow and are random, and `Retry-After` is kept to.",
        (line, f'print(len(~{accessor}.list(options={{"retry": None}})))'),
        ("RetryPolicy",),
        arguments=("retry=RetryPolicy(attempts=5, budget=30)",),
    )
    yield Lines(
        "Rate limits",
        "Fifty calls in ten seconds at most.",
        (line,),
        ("RateLimiter",),
        arguments=("rate_limiter=RateLimiter(50, 10)",),
    )
    yield Lines(
        "Rate limits that the service tells",
        "Without numbers, a limiter keeps to what the headers of replies say.",
        (line,),
        ("RateLimiter",),
        arguments=("rate_limiter=RateLimiter()",),
    )
    options = '{"timeout": 5, "deadline": 20, "headers": {"X-Request": "1"}, "extra_query": {"a": "b"}}'
    yield Lines(
        "One call otherwise",
        "Timeouts, headers, query.",
        (f"print(len(~{accessor}.list(options={options})))",),
    )


def _connections(line: str) -> Iterator[Lines]:
    """What is settled of connections."""
    yield Lines(
        "Timeouts by phase",
        "Seconds to connect, and seconds to send, for each piece of the answer, for a free connection.",
        (line,),
        arguments=("timeout=httpx2.Timeout(10, connect=2)",),
        others=("httpx2",),
    )
    options = ", ".join(
        (
            'proxy=os.environ.get("MY_PROXY")',
            'verify=ssl.create_default_context(cafile=os.environ.get("MY_CA_FILE"))',
            'http2=find_spec("h2") is not None',
            "timeout=10",
        )
    )
    yield Lines(
        "An HTTP client of your own",
        "With a proxy, certificates and HTTP/2 (of which `h2` is the package); who made it closes it.",
        (line,),
        arguments=("http_client=transport",),
        others=("os", "ssl", "from importlib.util import find_spec", "httpx2"),
        around=f"httpx2.§Client({options}) as transport",
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
        "Logging",
        "Each attempt at `DEBUG`, each retry at `INFO`, each failure at `WARNING`; never a secret.",
        (line,),
        before=(
            "logging.basicConfig(level=logging.INFO)",
            f'logging.getLogger("{context.package.name}").setLevel(logging.DEBUG)',
        ),
        others=("logging",),
    )
    yield Lines(
        "Traces",
        "Each call is a span. The client needs `opentelemetry-api`; here `opentelemetry-sdk` keeps them.",
        (line, "print([span.name for span in spans.get_finished_spans()])"),
        before=(
            "spans = InMemorySpanExporter()",
            "provider = TracerProvider()",
            "provider.add_span_processor(SimpleSpanProcessor(spans))",
            "trace.set_tracer_provider(provider)",
        ),
        arguments=("tracing=True",),
        others=(
            "from opentelemetry import trace",
            "from opentelemetry.sdk.trace import TracerProvider",
            "from opentelemetry.sdk.trace.export import SimpleSpanProcessor",
            "from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter",
        ),
    )


def _hooks(accessor: str, line: str) -> Lines:
    return Lines(
        "Hooks",
        "They see requests, answers and failures, without secrets; a hook may add headers.",
        (
            line,
            "try:",
            f'    ~{accessor}.retrieve("missing")',
            "except ApiError as error:",
            "    print(error.status)",
        ),
        ("ApiError", "ErrorEvent", "Hooks", "RequestEvent", "ResponseEvent"),
        (
            "def mark(event: RequestEvent) -> None:",
            '    event.headers["X-Attempt"] = str(event.attempt)',
            "",
            "",
            "def answered(event: ResponseEvent) -> None:",
            "    print(event.method, event.status, event.rate_limit)",
            "",
            "def failed(event: ErrorEvent) -> None:",
            "    print(type(event.error).__name__, event.attempt)",
            "",
            "",
        ),
        ("hooks=Hooks(request=[mark], response=[answered], error=[failed])",),
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


def _refused(context: Context, resource: Resource) -> Iterator[Lines]:
    """What the service says of a value that it does not take."""
    accessor = f"client.{resource.module}"
    found = [each for each in texts(context, resource) if each.update is not None and not each.separator]
    if found and not resource.singleton and any(action.kind == "update" for action in resource.actions):
        yield Lines(
            "Which value was wrong",
            "Each error object points at the member of the request that is at fault.",
            (
                "try:",
                f'    ~{accessor}.update("first-id", {found[0].python_name}={written("taken")})',
                "except ValidationError as error:",
                "    for each in error.errors:",
                "        print(each.pointer, each.title, each.detail)",
            ),
            ("ValidationError",),
        )


def _asynchronous(accessor: str, line: str) -> Iterator[Lines]:
    """What only asynchronous programs can do."""
    yield Lines(
        "Calls that are cancelled",
        "A call that is cancelled, or runs out of time, ends at once; the client and the other calls go on.",
        (
            f"one = asyncio.create_task({accessor}.list())",
            f"two = asyncio.create_task({accessor}.count())",
            "two.cancel()",
            "async with asyncio.timeout(20):",
            "    print(len(~one), two.cancelled())",
            line,
        ),
        only="asyncio",
    )
    yield Lines(
        "trio",
        "The asynchronous client finds out by itself which library runs it.",
        ("with trio.fail_after(20):", f"    {line}"),
        only="trio",
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
