"""What a loaded resource fetches, and pages that are made by hand."""

from typing import Any, assert_type

from commercelayer import (
    Address,
    AsyncPage,
    Attachment,
    EventStore,
    GenericResource,
    InventoryModel,
    InventoryStockLocation,
    Links,
    Page,
    RelationshipObject,
    Resource,
    StockItem,
    StockLocation,
    ToMany,
    ToOne,
)


def fetched(model: InventoryModel, item: StockItem, place: StockLocation) -> None:
    assert_type(model.fetch(InventoryModel.inventory_stock_locations), Page[InventoryStockLocation])
    assert_type(model.fetch(InventoryModel.event_stores, page_size=5, sort=["id"]), Page[EventStore])
    assert_type(model.fetch(InventoryModel.attachments, filters={"name_eq": "x"})[0], Attachment)
    assert_type(item.fetch(StockItem.stock_location, include=["address"]), StockLocation)
    assert_type(item.fetch(StockItem.reserved_stock, fields={"x": ["y"]}), GenericResource | None)
    assert_type(item.fetch(StockItem.stock_location).fetch(StockLocation.address), Address)
    assert_type(place.relationships["address"], RelationshipObject)
    assert_type(place.relationships["address"].fetch(), Page[Resource])
    assert_type(place.relationships["address"].links, Links)
    assert_type(model.fetch(InventoryModel.event_stores).meta, Any)
    item.fetch(StockItem.stock_location, page_size=5)  # refused
    item.fetch(StockItem.stock_location, sort=["name"])  # refused
    item.fetch("stock_location")  # refused
    item.fetch()  # refused
    model.fetch(InventoryModel.event_stores, page=5)  # refused
    model.fetch(InventoryModel.event_stores, page_size="5")  # refused
    model.fetch(InventoryModel.name)  # refused


async def awaited(model: InventoryModel, item: StockItem) -> None:
    assert_type(await model.fetch_async(InventoryModel.attachments, page_size=5), AsyncPage[Attachment])
    assert_type(await item.fetch_async(StockItem.stock_location), StockLocation)
    assert_type(await item.relationships["stock_location"].fetch_async(), AsyncPage[Resource])
    print(len(model.fetch_async(InventoryModel.attachments)))  # refused
    await model.fetch(InventoryModel.attachments)  # refused
    await item.fetch_async(StockItem.stock_location, page_number=1)  # refused


def passed_on(one: ToOne[StockLocation], many: ToMany[Attachment], resource: Resource) -> None:
    assert_type(resource.fetch(one), StockLocation)
    assert_type(resource.fetch(many), Page[Attachment])


def by_hand(model: InventoryModel) -> None:
    assert_type(Page([model]), Page[InventoryModel])
    assert_type(Page([model], meta={"record_count": 1}, links={"next": None}), Page[InventoryModel])
    assert_type(AsyncPage([model]), AsyncPage[InventoryModel])
    Page(model)  # refused
    Page([model], total=1)  # refused
