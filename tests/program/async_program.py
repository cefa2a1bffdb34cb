"""The first program, asynchronously."""

import asyncio

from commercelayer import AsyncCommerceLayer


async def main() -> None:
    async with AsyncCommerceLayer(organization="yourdomain", access_token="your-access-token") as cl:
        model = await cl.inventory_models.create(name="EU Inventory Model", strategy="split_shipments")
        model = await cl.inventory_models.retrieve(
            model.id, include=["inventory_stock_locations.stock_location"]
        )
        for place in model.inventory_stock_locations:
            print(place.priority, place.stock_location.name)

        page = await cl.inventory_models.list(
            page_size=25,
            sort=["-created_at"],
            filters={"name_cont": "EU"},
            fields={"inventory_models": ["name"]},
        )
        print(page.meta.record_count, [each.name for each in page])

        await cl.inventory_models.update(model.id, stock_locations_cutoff=3)
        level = await cl.stock_levels.create(priority=1, stock_location="QWERtyUpBa", inventory_model=model)
        places = await cl.inventory_models.inventory_stock_locations(model.id)
        print(level.priority, [each.id for each in places])
        await cl.inventory_models.delete(model.id)


asyncio.run(main())
