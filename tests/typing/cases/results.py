"""What calls return, as both type checkers see it."""

from datetime import datetime
from typing import Any, assert_type

from commercelayer import (
    Address,
    AsyncCommerceLayer,
    AsyncPage,
    CommerceLayer,
    InventoryModel,
    InventoryStockLocation,
    Page,
    PageMeta,
    StockLevel,
    StockLocation,
)


def read(client: CommerceLayer) -> None:
    model = client.inventory_models.retrieve("xYZkjABcde", include=["inventory_stock_locations"])
    assert_type(model, InventoryModel)
    assert_type(model.id, str)
    assert_type(model.name, str)
    assert_type(model.links.self, str | None)
    assert_type(model.extra_attributes, dict[str, Any])
    assert_type(model.stock_locations_cutoff, int | None)
    assert_type(model.metadata, dict[str, Any] | None)
    assert_type(model.created_at, datetime)
    assert_type(model.inventory_stock_locations, list[InventoryStockLocation])
    assert_type(model.inventory_stock_locations[0].stock_location, StockLocation)


def pages(client: CommerceLayer) -> None:
    page = client.inventory_models.list(page_size=25, sort=["-created_at"])
    assert_type(page, Page[InventoryModel, PageMeta])
    assert_type([model.name for model in page], list[str])
    assert_type(page.meta.record_count, int)
    assert_type(page[0], InventoryModel)
    assert_type(len(page), int)
    assert_type(page.links.next, str | None)
    assert_type(next(iter(page)).created_at, datetime)


def related(client: CommerceLayer) -> None:
    assert_type(
        client.inventory_models.inventory_stock_locations("x"), Page[InventoryStockLocation, PageMeta]
    )
    assert_type(client.stock_locations.address("x"), Address)


def write(client: CommerceLayer) -> None:
    level = client.stock_levels.create(priority=1, stock_location="QWERtyUpBa", inventory_model="xYZkjABcde")
    assert_type(level, StockLevel)
    assert_type(client.stock_levels.update("x", priority=2), StockLevel)
    assert_type(client.stock_levels.delete("x"), None)


async def asynchronous(client: AsyncCommerceLayer) -> None:
    model = await client.inventory_models.create(name="EU")
    assert_type(model, InventoryModel)
    page = await client.inventory_models.list()
    assert_type(page, AsyncPage[InventoryModel, PageMeta])
    assert_type([each.name for each in page], list[str])
    assert_type(await client.inventory_models.delete("x"), None)
    async with client as same:
        assert_type(same, AsyncCommerceLayer)
    print(client.inventory_models.retrieve("x").name)  # refused
