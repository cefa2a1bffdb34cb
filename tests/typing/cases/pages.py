"""Pages, iteration and what follows from them, as both type checkers see it."""

from typing import Any, assert_type

from commercelayer import (
    Address,
    AsyncCommerceLayer,
    AsyncIteration,
    AsyncPage,
    CommerceLayer,
    Document,
    InventoryModel,
    InventoryStockLocation,
    Iteration,
    Page,
    PageMeta,
    Resource,
    RetrievedMany,
    StockItem,
    parse,
    parse_webhook,
)
from commercelayer.queries import PageSize


def pages(client: CommerceLayer) -> None:
    page = client.inventory_models.list(page_size=25)
    assert_type(page.next(), Page[InventoryModel, PageMeta] | None)
    assert_type(page.previous(), Page[InventoryModel, PageMeta] | None)
    assert_type(page.iterate(), Iteration[InventoryModel, PageMeta])
    assert_type(page.total, int | None)
    assert_type(page.meta, PageMeta)
    assert_type(page.meta.record_count, int)
    assert_type(client.inventory_models.inventory_stock_locations("x").meta.page_count, int)
    assert_type(page.meta["record_count"], Any)
    print(page.meta.recordcount)  # refused
    assert_type(page.has_next, bool)


def any_page(page: Page[InventoryModel]) -> None:
    assert_type(page.meta.record_count, Any)


def handed_on(client: CommerceLayer) -> None:
    any_page(client.inventory_models.list())


def iterated(client: CommerceLayer) -> Iteration[Resource]:
    return client.inventory_models.list().iterate()


async def iterated_later(client: AsyncCommerceLayer) -> AsyncIteration[Resource]:
    return (await client.inventory_models.list()).iterate()


def sizes(client: CommerceLayer, size: PageSize, number: int) -> None:
    client.inventory_models.list(page_size=size, page_number=number)
    client.inventory_models.list(page_size=1)
    client.inventory_models.list(page_size=25)
    client.inventory_models.list(page_size=100)  # refused
    client.inventory_models.list(page_size=0)  # refused
    client.inventory_models.iterate(page_size=True)  # refused
    client.inventory_models.iterate(page_size=number)  # refused
    client.inventory_models.inventory_stock_locations("x", page_size=26)  # refused


def iteration(client: CommerceLayer) -> None:
    models = client.inventory_models.iterate(page_size=25, sort=["-created_at"])
    assert_type(models, Iteration[InventoryModel, PageMeta])
    assert_type(next(models), InventoryModel)
    assert_type([model.name for model in models], list[str])
    assert_type(models.page, Page[InventoryModel, PageMeta] | None)
    if models.page is not None:
        assert_type(models.page.meta.record_count, int)
    related = client.inventory_models.inventory_stock_locations("xYZkjABcde")
    assert_type(next(related.iterate()), InventoryStockLocation)
    client.inventory_models.iterate(prefetch="yes")  # refused
    client.inventory_models.iterate(page_size="25")  # refused


def following(client: CommerceLayer, model: InventoryModel, item: StockItem) -> None:
    assert_type(client.inventory_models.first(), InventoryModel | None)
    assert_type(client.inventory_models.count(), int)
    assert_type(client.inventory_models.find_by(name="EU"), InventoryModel | None)
    found = client.inventory_models.retrieve_many(["xYZkjABcde", model])
    assert_type(found, RetrievedMany[InventoryModel])
    assert_type(found[0], InventoryModel)
    assert_type(found.missing, tuple[str, ...])
    client.inventory_models.retrieve_many(["a", "b"])
    client.inventory_models.retrieve_many([model, model])
    client.inventory_models.retrieve_many(("a", model))
    client.inventory_models.retrieve_many({"a", "b"})
    client.inventory_models.retrieve_many(client.inventory_models.list())
    client.inventory_models.retrieve_many(each.id for each in client.inventory_models.iterate())
    client.inventory_models.delete_many(client.inventory_models.iterate())
    client.inventory_models.delete_many([model, "b"])
    client.inventory_models.retrieve_many([item])  # refused
    client.inventory_models.retrieve_many("abc")  # refused
    client.inventory_models.retrieve_many(b"abc")  # refused
    client.inventory_models.retrieve_many(model)  # refused
    client.inventory_models.retrieve_many([1])  # refused
    client.inventory_models.delete_many("abc")  # refused
    client.inventory_models.delete_many(model)  # refused
    client.inventory_models.first(page_size=1)  # refused
    client.inventory_models.count("EU")  # refused


def ids(client: CommerceLayer, model: InventoryModel, item: StockItem) -> None:
    assert_type(client.inventory_models.retrieve(model), InventoryModel)
    assert_type(
        client.inventory_models.inventory_stock_locations(model), Page[InventoryStockLocation, PageMeta]
    )
    client.inventory_models.retrieve(item)  # refused
    client.inventory_models.retrieve(7)  # refused


def triggers(client: CommerceLayer, address: Address) -> None:
    assert_type(client.stock_items.validate("xYZkjABcde"), StockItem)
    assert_type(client.addresses.add_tags(address, ["wholesale", "priority"]), Address)
    client.addresses.remove_tags("xYZkjABcde", "wholesale,priority")
    client.addresses.add_tags("xYZkjABcde", 7)  # refused
    client.addresses.add_tags("xYZkjABcde")  # refused
    client.stock_items.validate()  # refused


def documents(body: bytes, model: InventoryModel) -> None:
    document = parse(body)
    assert_type(document, Document)
    assert_type(document.data, tuple[Resource, ...])
    assert_type(parse_webhook(body, signature="x", secret="s").resource, Resource | None)
    assert_type(model.to_jsonapi(), dict[str, Any])
    assert_type(model.to_dict(), dict[str, Any])
    parse(7)  # refused
    assert_type(parse_webhook(body, headers={"X-Signature": "x"}, secret="s"), Document)
    parse_webhook(body)  # refused
    parse_webhook(body, secret="s")  # refused


async def asynchronous(client: AsyncCommerceLayer) -> None:
    page = await client.inventory_models.list()
    assert_type(page.meta.page_count, int)
    assert_type(await page.next(), AsyncPage[InventoryModel, PageMeta] | None)
    models = client.inventory_models.iterate()
    assert_type(models, AsyncIteration[InventoryModel, PageMeta])
    assert_type([model.name async for model in models], list[str])
    assert_type(await client.inventory_models.first(), InventoryModel | None)
    assert_type(await client.inventory_models.count(), int)
    assert_type(await client.inventory_models.find_by(name="EU"), InventoryModel | None)
    assert_type(await client.inventory_models.retrieve_many(["x"]), RetrievedMany[InventoryModel])
    assert_type(await client.stock_items.validate("x"), StockItem)
    for _ in client.inventory_models.iterate():  # refused
        pass
