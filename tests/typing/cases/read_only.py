"""Models are frozen, and what only the service sets is no argument."""

from datetime import datetime

from commercelayer import CommerceLayer, InventoryModel, Page, StockItem


def frozen(model: InventoryModel, item: StockItem, page: Page[InventoryModel]) -> None:
    model.name = "US"  # refused
    model.id = "y"  # refused
    item.quantity += 1  # refused
    model.attachments = []  # refused
    model.attachments = model.attachments  # refused
    model.attachments += model.attachments  # refused
    item.stock_location = item.stock_location  # refused
    item.reserved_stock = None  # refused
    page[0] = model  # refused
    page.append(model)  # refused
    print(model.model_copy(update={"name": "US"}).name)


def read_only(client: CommerceLayer, moment: datetime) -> None:
    client.inventory_models.create(name="EU", updated_at=moment)  # refused
    client.inventory_models.create(name="EU", id="x")  # refused
    client.inventory_models.update("x", created_at=moment)  # refused
    client.addresses.update("x", full_name="John Smith")  # refused
    client.inventory_models.update("x", attachments=["y"])  # refused


def actions(client: CommerceLayer, item: StockItem) -> None:
    client.stock_items.update("x", quantity=3)
    client.event_stores.retrieve("x")
    client.event_stores.list()  # refused
    client.event_stores.create()  # refused
    client.event_stores.delete("x")  # refused
    client.stock_transfers.list()  # refused
