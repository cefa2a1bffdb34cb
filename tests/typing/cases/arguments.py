"""Arguments of create and update."""

from commercelayer import AsyncCommerceLayer, CommerceLayer, InventoryModel, StockLocation


def create(client: CommerceLayer, model: InventoryModel, location: StockLocation) -> None:
    client.inventory_models.create(name="EU", strategy="split_shipments")
    client.inventory_models.create(name="EU", stock_locations_cutoff=None)
    client.inventory_models.create(name="EU", metadata={"market": {"code": "EU"}})
    client.inventory_models.create(strategy="split_shipments")  # refused
    client.inventory_models.create("EU")  # refused
    client.inventory_models.create(name="EU", stratagy="split_shipments")  # refused
    client.inventory_models.create(name="EU", strategy="split_shipmints")  # refused
    client.inventory_models.create(name="EU", strategy="ship_from_most_available")  # refused
    client.inventory_models.create(name="EU", stock_locations_cutoff="three")  # refused
    client.inventory_models.create(name="EU", metadata="#")  # refused
    client.inventory_models.create(name=None)  # refused
    client.inventory_models.create(name="EU", created_at="2018-01-01T12:00:00.000Z")  # refused
    client.stock_levels.create(priority=1, stock_location="QWERtyUpBa", inventory_model=model)
    client.stock_levels.create(priority=1, stock_location=location, inventory_model="xYZkjABcde")
    client.stock_levels.create(priority="1", stock_location=location, inventory_model=model)  # refused
    client.stock_levels.create(priority=1, stock_location=model, inventory_model=model)  # refused
    client.stock_levels.create(priority=1, stock_location=location)  # refused
    client.stock_items.create(quantity=1, stock_location=location, sku_code="TSHIRT")


def update(client: CommerceLayer) -> None:
    client.inventory_models.update("xYZkjABcde", stock_locations_cutoff=3)
    client.inventory_models.update("xYZkjABcde", cutoff=3)  # refused
    client.inventory_models.update(stock_locations_cutoff=3)  # refused
    client.event_stores.update("xYZkjABcde")  # refused


async def asynchronous(client: AsyncCommerceLayer) -> None:
    await client.inventory_models.create(name="EU", strategy="split_shipments")
    await client.inventory_models.create(name=1)  # refused
    await client.inventory_models.create(name="EU", stratagy="split_shipments")  # refused
    await client.stock_levels.update("x", priority="1")  # refused
    await client.inventory_models.delete("xYZkjABcde", "again")  # refused
