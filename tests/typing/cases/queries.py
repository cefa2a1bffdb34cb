"""Queries: a line marked ``# refused`` is an error for both type checkers, no other is."""

from datetime import UTC, date, datetime
from typing import assert_type

from commercelayer import (
    AnyFilters,
    AsyncCommerceLayer,
    CommerceLayer,
    FilterExpression,
    InventoryModel,
    QueryPath,
    StockItem,
)
from commercelayer.queries import Fields
from commercelayer.queries.inventory_models import (
    InventoryModelInclude,
    InventoryModelSort,
    InventoryModelStrategyValue,
)


def filters(client: CommerceLayer) -> None:
    name = InventoryModel.filter.name
    assert_type(name.cont("EU"), FilterExpression[InventoryModel])
    either = name.cont("EU") | InventoryModel.filter.reference.cont("EU")
    assert_type(either, FilterExpression[InventoryModel])
    assert_type(name.eq("EU") & InventoryModel.filter(ids=["a"]), FilterExpression[InventoryModel])
    assert_type(StockItem.filter.stock_location.address.id.eq("a"), FilterExpression[StockItem])
    client.inventory_models.list(filters=name.in_(["EU", "US"]))
    client.inventory_models.list(filters=name.in_(("EU", "US")) & name.null(False))
    client.inventory_models.list(filters={"name_cont": "EU"})
    client.inventory_models.list(filters=StockItem.filter.reference.eq("a"))  # refused
    client.stock_locations.inventory_stock_locations("x", filters=name.eq("EU"))  # refused
    InventoryModel.filter.nam.eq("EU")  # refused
    InventoryModel.filter.put_stock_transfers_on_hold.true()  # refused
    name.contains("EU")  # refused
    name.true()  # refused
    name.eq(1)  # refused
    name.in_("EU")  # refused
    name.eq("EU") | StockItem.filter.reference.eq("EU")  # refused
    ~name.eq("EU")  # refused


def kinds() -> None:
    InventoryModel.filter.stock_locations_cutoff.gt(2)
    InventoryModel.filter.stock_locations_cutoff.in_([1, 2])
    InventoryModel.filter.stock_locations_cutoff.gt("2")  # refused
    InventoryModel.filter.stock_locations_cutoff.cont("2")  # refused
    InventoryModel.filter.created_at.gt(datetime(2024, 1, 1, tzinfo=UTC))
    InventoryModel.filter.created_at.lteq(date(2024, 1, 1))
    InventoryModel.filter.created_at.gt("2024-01-01")  # refused
    InventoryModel.filter.metadata.jcont({"a": [1]})
    InventoryModel.filter.metadata.eq("a")  # refused
    InventoryModel.filter.inventory_stock_locations.stock_location.suppress_etd.true()
    InventoryModel.filter.inventory_stock_locations.stock_location.suppress_etd.gt(True)  # refused
    StockItem.filter.sku.code.eq("X")


def listed_values(given: str, known: InventoryModelStrategyValue) -> None:
    strategy = InventoryModel.filter.strategy
    assert_type(strategy.eq("no_split"), FilterExpression[InventoryModel])
    strategy.eq(known)
    strategy.eq("nosplit")  # refused
    strategy.not_eq(given)  # refused
    strategy.in_(["no_split", "split_shipments"])
    strategy.in_({"no_split"})
    strategy.in_(["nosplit"])  # refused
    strategy.in_("no_split")  # refused
    strategy.cont("split")
    strategy.start(given)
    strategy.cont_any(["split", given])
    strategy.null()


def by_name(client: CommerceLayer, given: str) -> None:
    at = datetime(2024, 1, 1, tzinfo=UTC)
    client.inventory_models.list(filters={"name_cont": "EU", "strategy_eq": "no_split", "created_at_gt": at})
    client.inventory_models.list(filters={"ids": ["a"], "name_in": ["EU"], "stock_locations_cutoff_in": [1]})
    client.inventory_models.list(filters={"metadata_jcont": {"a": 1}, "name_null": True, "id_in": {"a"}})
    client.inventory_models.list(filters={"created_at_from": at, "strategy_in": ["no_split"]})
    client.inventory_models.list(filters={"nam_cont": "EU"})  # refused
    client.inventory_models.list(filters={"name_contains": "EU"})  # refused
    client.inventory_models.list(filters={"name_cont": 1})  # refused
    client.inventory_models.list(filters={"name_in": "EU"})  # refused
    client.inventory_models.list(filters={"strategy_eq": "nosplit"})  # refused
    client.inventory_models.list(filters={"strategy_in": [given]})  # refused
    client.inventory_models.list(filters={"stock_locations_cutoff_gt": "2"})  # refused
    client.inventory_models.list(filters={"created_at_gt": "2024-01-01"})  # refused
    client.inventory_models.list(filters={"name_null": "true"})  # refused
    client.inventory_models.list(filters={"name_or_reference_cont": "EU"})  # refused
    client.inventory_models.list(filters=AnyFilters({"name_or_reference_cont": "EU"}))
    client.inventory_models.count(filters={"nam_cont": "EU"})  # refused


def found_by(client: CommerceLayer) -> None:
    assert_type(client.inventory_models.find_by(name="EU"), InventoryModel | None)
    client.inventory_models.find_by(strategy="no_split", stock_locations_cutoff=2, include=["attachments"])
    client.inventory_models.find_by(ids=["a", "b"], created_at_from=datetime(2024, 1, 1, tzinfo=UTC))
    client.inventory_models.find_by(nam="EU")  # refused
    client.inventory_models.find_by(name=1)  # refused
    client.inventory_models.find_by(strategy="nosplit")  # refused
    client.inventory_models.find_by(stock_locations_cutoff="2")  # refused
    client.inventory_models.find_by(manual_stock_decrement=True)  # refused


def plain_filters() -> None:
    InventoryModel.filter(created_at_from=datetime(2024, 1, 1, tzinfo=UTC), stock_locations_cutoff=[1, 2])
    InventoryModel.filter(created_at_from="2024")  # refused
    InventoryModel.filter(idz=["a"])  # refused


def paths(client: CommerceLayer) -> None:
    client.inventory_models.list(include=["inventory_stock_locations.stock_location", "attachments"])
    client.inventory_models.list(include="attachments")
    client.inventory_models.list(include=[QueryPath("attachments.attachable.address.tags"), "attachments"])
    client.attachments.list(include=["attachable.attachments"])
    client.stock_items.list(include=["attachments.attachable.address"])
    client.stock_items.list(include=["attachments.attachable.nonsense"])  # refused
    client.inventory_models.list(include=["inventory_stock_location"])  # refused
    client.inventory_models.list(include=["event_stores"])  # refused
    client.inventory_models.retrieve("x", include="inventory_stock_locations.address")  # refused
    client.inventory_models.list(sort=["-created_at", "name"])
    client.inventory_models.list(sort=["manual_stock_decrement"])  # refused
    client.inventory_models.list(sort="-nam")  # refused
    client.inventory_models.list(fields={"inventory_models": ["name", "attachments"], "skus": ["code"]})
    client.inventory_models.list(fields={"inventory_models": ["nam"]})  # refused
    client.inventory_models.list(fields={"inventory_model": ["name"]})  # refused
    client.inventory_models.list(page_size="10")  # refused
    client.stock_items.stock_location("x", include=["address"])
    client.stock_items.stock_location("x", include=["stock_location"])  # refused


def named(
    client: CommerceLayer, include: list[InventoryModelInclude], sort: InventoryModelSort, fields: Fields
) -> None:
    client.inventory_models.list(include=include, sort=sort, fields=fields)


async def asynchronous(client: AsyncCommerceLayer) -> None:
    await client.inventory_models.list(filters=InventoryModel.filter.name.eq("EU"), include=["attachments"])
    await client.inventory_models.list(filters=StockItem.filter.reference.eq("a"))  # refused
    await client.inventory_models.list(filters={"nam_cont": "EU"})  # refused
    await client.inventory_models.list(include=["attachment"])  # refused
    assert_type(await client.inventory_models.find_by(name="EU"), InventoryModel | None)
    await client.inventory_models.find_by(nam="EU")  # refused
    await client.inventory_models.list(sort=["nam"])  # refused
