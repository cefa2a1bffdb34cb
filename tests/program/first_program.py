"""The README's first program."""

from __future__ import annotations

import sys

from commercelayer import CommerceLayer


def main(base_url: str) -> None:
    with CommerceLayer(base_url=base_url, access_token="your-access-token") as cl:
        model = cl.inventory_models.create(name="EU Inventory Model", strategy="split_shipments")
        print("created", model.id, model.strategy)

        model = cl.inventory_models.retrieve(model.id, include=["inventory_stock_locations.stock_location"])
        for place in model.inventory_stock_locations:
            print("priority", place.priority, place.stock_location.name if place.stock_location else "-")

        page = cl.inventory_models.list(
            page_size=25,
            sort=["-created_at"],
            filters={"name_cont": "EU"},
            fields={"inventory_models": ["name"]},
        )
        print(page.meta.record_count, [each.name for each in page])

        cl.inventory_models.update(model.id, stock_locations_cutoff=3)
        level = cl.stock_levels.create(priority=1, stock_location="QWERtyUpBa", inventory_model=model)
        print("level", level.priority)
        print("places", len(cl.inventory_models.inventory_stock_locations(model.id)))
        cl.inventory_models.delete(model.id)


if __name__ == "__main__":
    main(sys.argv[1])
