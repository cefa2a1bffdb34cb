"""Tokens, retries, hooks, whole replies and bulk calls, as both type checkers see them."""

from typing import assert_type

from commercelayer import (
    AsyncCommerceLayer,
    AsyncPage,
    BulkResult,
    ClientCredentials,
    CommerceLayer,
    Hooks,
    InventoryModel,
    Page,
    PageMeta,
    RateLimit,
    RateLimiter,
    RawResponse,
    RequestEvent,
    RequestOptions,
    ResponseEvent,
    RetryPolicy,
    Token,
)


async def later() -> Token:
    return Token("t", expires_in=60)


def mark(event: RequestEvent) -> None:
    event.headers["X-Attempt"] = str(event.attempt)


def settings() -> None:
    CommerceLayer(
        organization="yourdomain",
        access_token="t",
        retry=RetryPolicy(attempts=2),
        rate_limiter=RateLimiter(50, 10),
    )
    CommerceLayer(
        organization="yourdomain",
        access_token=lambda: "t",
        retry=None,
        hooks=Hooks(request=[mark]),
        tracing=True,
    )
    CommerceLayer(organization="yourdomain", access_token=ClientCredentials(client_id="a", client_secret="b"))
    AsyncCommerceLayer(organization="yourdomain", access_token=later)
    AsyncCommerceLayer(organization="yourdomain", access_token=lambda: "t")
    CommerceLayer(organization="yourdomain", access_token=later)  # refused
    CommerceLayer(organization="yourdomain", access_token=3)  # refused
    CommerceLayer(organization="yourdomain", retry=3)  # refused
    ClientCredentials(client_secret="b")  # refused
    RetryPolicy(5)  # refused
    Hooks(response=[mark])  # refused
    mark(event=ResponseEvent)  # refused


def options(client: CommerceLayer) -> None:
    each: RequestOptions = {"timeout": 3, "deadline": 9.5, "retry": None, "extra_query": {"a": "b"}}
    client.inventory_models.list(options=each)
    client.inventory_models.list(options={"retry": 3})  # refused
    client.inventory_models.list(options={"timeuot": 3})  # refused


def raw(client: CommerceLayer) -> None:
    reply = client.inventory_models.with_raw_response.retrieve("x")
    assert_type(reply, RawResponse[InventoryModel])
    assert_type(reply.parsed.name, str)
    assert_type(reply.rate_limit, RateLimit | None)
    assert_type(
        client.inventory_models.with_raw_response.list(page_size=5),
        RawResponse[Page[InventoryModel, PageMeta]],
    )
    client.inventory_models.with_raw_response.create(name="EU")
    client.inventory_models.with_raw_response.create(nmae="EU")  # refused
    client.inventory_models.with_raw_response.retrieve(1)  # refused


def bulk(client: CommerceLayer) -> None:
    made = client.inventory_models.create_many([{"name": "EU"}, {"name": "US"}], concurrency=2)
    assert_type(made, BulkResult[InventoryModel])
    for outcome in made:
        print(outcome.value.name)  # refused
        if outcome.error is None:
            assert_type(outcome.value, InventoryModel)
        else:
            assert_type(outcome.error, Exception)
            print(outcome.value.name)  # refused
    widened: BulkResult[object] = made
    assert_type(widened.errors, dict[int, Exception])
    assert_type(made.values, list[InventoryModel])
    assert_type(made[0].unwrap(), InventoryModel)
    client.inventory_models.update_many([("x", {"name": "EU"}), (made.values[0], {"name": "US"})])
    assert_type(client.inventory_models.delete_many(["x", made.values[0]]), BulkResult[None])
    client.inventory_models.create_many([{"nmae": "EU"}])  # refused
    client.inventory_models.create_many([{}])  # refused
    client.inventory_models.delete_many([1])  # refused


async def asynchronous(client: AsyncCommerceLayer) -> None:
    reply = await client.inventory_models.with_raw_response.list()
    assert_type(reply, RawResponse[AsyncPage[InventoryModel, PageMeta]])
    assert_type(await client.inventory_models.create_many([{"name": "EU"}]), BulkResult[InventoryModel])
