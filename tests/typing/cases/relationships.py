"""Relationships: what reading and related resources give, and what may be set."""

from typing import assert_type

from commercelayer import (
    Address,
    AsyncCommerceLayer,
    AsyncPage,
    Attachment,
    CommerceLayer,
    EventStore,
    GenericResource,
    InventoryModel,
    InventoryStockLocation,
    Page,
    PageMeta,
    ResourceIdentifier,
    StockItem,
    StockLocation,
)


def included(client: CommerceLayer) -> None:
    model = client.inventory_models.retrieve("x", include=["inventory_stock_locations.stock_location"])
    places = model.inventory_stock_locations
    assert_type(places, list[InventoryStockLocation])
    assert_type(places[0].stock_location, StockLocation)
    assert_type(places[0].stock_location.address, Address)
    assert_type(places[0].stock_location.name, str)
    assert_type(model.attachments[0].name, str)
    assert_type(model.versions, list[GenericResource])
    assert_type(model.relationships["attachments"].links.related, str | None)
    assert_type(model.relationships["attachments"].identifiers, tuple[ResourceIdentifier, ...])
    print(model.stock_levels)  # refused
    print(places.stock_location)  # refused
    print(places[0].stock_location.nmae)  # refused


def related(client: CommerceLayer) -> None:
    assert_type(
        client.inventory_models.inventory_stock_locations("x"), Page[InventoryStockLocation, PageMeta]
    )
    assert_type(client.inventory_models.event_stores("x", page_size=5), Page[EventStore, PageMeta])
    assert_type(client.stock_items.stock_location("x", include=["address"]), StockLocation)
    assert_type(client.stock_items.reserved_stock("x"), GenericResource | None)
    client.stock_items.stock_location("x", page_size=5)  # refused
    client.inventory_models.inventory_stock_locations()  # refused
    client.inventory_models.stock_items("x")  # refused


async def awaited(client: AsyncCommerceLayer) -> None:
    places = await client.inventory_models.inventory_stock_locations("x")
    assert_type(places, AsyncPage[InventoryStockLocation, PageMeta])
    assert_type(await client.stock_items.stock_location("x"), StockLocation)
    print(len(client.inventory_models.inventory_stock_locations("x")))  # refused


def polymorphic(client: CommerceLayer, model: InventoryModel, item: StockItem, address: Address) -> None:
    client.attachments.create(name="Note", attachable=model)
    client.attachments.create(name="Note", attachable=item)
    client.attachments.create(name="Note", attachable=ResourceIdentifier("skus", "x"))
    client.attachments.create(name="Note", attachable="x")  # refused
    client.attachments.create(name="Note", attachable=address)  # refused
    client.attachments.create(name="Note")  # refused


def attachable(attachment: Attachment) -> None:
    holder = attachment.attachable
    if isinstance(holder, StockItem):
        print(holder.quantity)
    elif isinstance(holder, GenericResource):
        print(holder.attributes["name"])
    else:
        assert_type(holder, StockLocation | InventoryModel)
    print(holder.quantity)  # refused


def many(client: CommerceLayer, model: InventoryModel) -> None:
    client.addresses.update("x", tags=["a", ResourceIdentifier("tags", "b")])
    client.addresses.update("x", tags=model)  # refused
    client.addresses.update("x", tags=[model])  # refused
    client.addresses.update("x", tags=3)  # refused
    client.addresses.update("x", tags="abc")  # refused
    client.addresses.update("x", tags=("a", "b"))
    client.stock_levels.update("x", stock_location=["a"])  # refused
