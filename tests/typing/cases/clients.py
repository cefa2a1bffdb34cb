"""What a client and its queries take."""

import httpx2
from commercelayer import AsyncCommerceLayer, CommerceLayer


def made(http: httpx2.Client, asynchronous: httpx2.AsyncClient) -> None:
    CommerceLayer(organization="yourdomain", access_token="x", timeout=3, headers={"x-trace": "1"})
    CommerceLayer(base_url="http://127.0.0.1:8000/api", http_client=http)
    AsyncCommerceLayer(base_url="http://127.0.0.1:8000/api", http_client=asynchronous)
    CommerceLayer()  # refused
    AsyncCommerceLayer(access_token="x")  # refused
    CommerceLayer("yourdomain")  # refused
    CommerceLayer(organisation="yourdomain")  # refused
    CommerceLayer(organization="yourdomain", http_client=asynchronous)  # refused
    AsyncCommerceLayer(organization="yourdomain", http_client=http)  # refused


def asked(client: CommerceLayer) -> None:
    client.inventory_models.list(
        page_size=25,
        page_number=1,
        sort=["-created_at"],
        filters={"name_cont": "EU", "ids": ["a", "b"], "stock_locations_cutoff_gt": 2},
        fields={"inventory_models": ["name"]},
        include="attachments",
        options={"timeout": 3, "headers": {"x-trace": "1"}},
    )
    client.inventory_models.list(page_size="25")  # refused
    client.inventory_models.list(filters=["name_cont"])  # refused
    client.inventory_models.list(fields=["name"])  # refused
    client.inventory_models.list(sort=1)  # refused
    client.inventory_models.list(pagesize=25)  # refused
    client.inventory_models.list(options={"timeuot": 3})  # refused
    client.inventory_models.retrieve("x", page_size=25)  # refused
    client.inventory_models.retrieve(1)  # refused
    client.inventory_model.retrieve("x")  # refused
