"""Absent, null and a value are three things: arguments may be left out, and only some take None."""

from commercelayer import CommerceLayer, InventoryModelUpdate, StockLocation


def update(client: CommerceLayer, location: StockLocation) -> None:
    client.inventory_models.update("x")
    client.inventory_models.update("x", reference=None, stock_locations_cutoff=None)
    client.inventory_models.update("x", name=None)  # refused
    client.stock_levels.update("x", priority=None)  # refused
    client.stock_levels.update("x", on_hold=None)
    client.stock_levels.update("x", stock_location=None)  # refused
    client.addresses.update("x", geocoder=None)
    client.addresses.update("x", tags=[])
    client.addresses.update("x", tags=None)  # refused


def gathered(client: CommerceLayer) -> None:
    changes: InventoryModelUpdate = {"stock_locations_cutoff": 3}
    changes["reference"] = None
    changes["strategy"] = "no_split"
    changes["stratagy"] = "no_split"  # refused
    changes["name"] = None  # refused
    client.inventory_models.update("x", **changes)


def read(client: CommerceLayer) -> None:
    model = client.inventory_models.retrieve("x")
    print(model.name.upper())
    print(model.reference.upper())  # refused
    if model.reference is not None:
        print(model.reference.upper())
    print(model.referense)  # refused
