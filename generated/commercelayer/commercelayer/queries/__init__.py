"""What queries can say, for editors and type checkers: nothing of it is needed to run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .addresses import AddressField as _AddressField
    from .attachments import AttachmentField as _AttachmentField
    from .event_stores import EventStoreField as _EventStoreField
    from .inventory_models import InventoryModelField as _InventoryModelField
    from .inventory_return_locations import InventoryReturnLocationField as _InventoryReturnLocationField
    from .inventory_stock_locations import InventoryStockLocationField as _InventoryStockLocationField
    from .stock_items import StockItemField as _StockItemField
    from .stock_levels import StockLevelField as _StockLevelField
    from .stock_locations import StockLocationField as _StockLocationField

__all__ = [
    "Fields",
    "PageSize",
]


PageSize: TypeAlias = Literal[
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25
]
"""How many resources a page can hold: 1 to 25."""


class Fields(TypedDict, total=False):
    """The attributes and relationships wanted, by resource type."""

    inventory_models: _InventoryModelField | Sequence[_InventoryModelField]
    stock_levels: _StockLevelField | Sequence[_StockLevelField]
    stock_locations: _StockLocationField | Sequence[_StockLocationField]
    inventory_stock_locations: _InventoryStockLocationField | Sequence[_InventoryStockLocationField]
    inventory_return_locations: _InventoryReturnLocationField | Sequence[_InventoryReturnLocationField]
    stock_items: _StockItemField | Sequence[_StockItemField]
    addresses: _AddressField | Sequence[_AddressField]
    attachments: _AttachmentField | Sequence[_AttachmentField]
    event_stores: _EventStoreField | Sequence[_EventStoreField]
    versions: Sequence[str]
    stock_transfers: Sequence[str]
    stores: Sequence[str]
    skus: Sequence[str]
    reserved_stocks: Sequence[str]
    stock_reservations: Sequence[str]
    geocoders: Sequence[str]
    tags: Sequence[str]
    events: Sequence[str]
    price_lists: Sequence[str]
    payment_methods: Sequence[str]
    markets: Sequence[str]
    customer_groups: Sequence[str]
    promotions: Sequence[str]
    orders: Sequence[str]
    transactions: Sequence[str]
    tax_calculators: Sequence[str]
    tax_categories: Sequence[str]
    shipping_categories: Sequence[str]
    order_validation_rules: Sequence[str]
    bundles: Sequence[str]
    sku_lists: Sequence[str]
    returns: Sequence[str]
    carrier_accounts: Sequence[str]
    coupon_recipients: Sequence[str]
    customers: Sequence[str]
    delivery_lead_times: Sequence[str]
    shipping_methods: Sequence[str]
    shipments: Sequence[str]
    discount_engines: Sequence[str]
    parcels: Sequence[str]
    gift_card_recipients: Sequence[str]
    gift_cards: Sequence[str]
    sku_options: Sequence[str]
    merchants: Sequence[str]
    subscription_models: Sequence[str]
    payment_options: Sequence[str]
    packages: Sequence[str]
    prices: Sequence[str]
    price_tiers: Sequence[str]
    shipping_method_tiers: Sequence[str]
    shipping_zones: Sequence[str]
