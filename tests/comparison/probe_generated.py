"""What clients of other generators do with one compound reply and an error, over a real server.

``measure.py`` makes the clients in a folder, and runs this there with what they need::

    python probe_generated.py COMPOUND

COMPOUND is benchmarks/compound.json.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from typing import Any

seen: list[str] = []


def main() -> None:
    """Calls both clients and prints what they give."""
    sample = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    page = {"data": [sample["data"]], "meta": {"record_count": 1, "page_count": 1}, "links": {"first": "/"}}
    reply = json.dumps({**sample, **page}).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.path)
            failing = self.path.startswith("/503")
            body = b'{"errors":[{"status":"503","title":"no","detail":"none"}]}' if failing else reply
            self.send_response(503 if failing else 200)
            self.send_header("Content-Type", "application/vnd.api+json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}"
    _openapi_generator(url)
    _openapi_python_client(url)
    server.shutdown()


def _openapi_generator(url: str) -> None:
    sys.path.insert(0, "openapi-generator")
    package: Any = import_module("openapi_client")

    def listing(base: str) -> Any:
        client = package.ApiClient(package.Configuration(host=base, access_token="none"))
        return package.InventoryStockLocationsApi(client).list_inventory_stock_locations

    _tell("openapi-generator", lambda: _resource(listing(url)(include=["nonsense"])))
    _tell("openapi-generator, status 503", lambda: listing(f"{url}/503")())


def _openapi_python_client(url: str) -> None:
    (folder,) = Path("openapi-python-client").glob("*/client.py")
    sys.path.insert(0, "openapi-python-client")
    package: Any = import_module(folder.parent.name)
    name = f"{folder.parent.name}.api.inventory_stock_locations.list_inventory_stock_locations"
    operation: Any = import_module(name)
    print("openapi-python-client returns", operation.sync.__annotations__["return"])
    for title, base in (("", url), (", status 503", f"{url}/503")):
        client = package.AuthenticatedClient(base_url=base, token="none")
        _tell(f"openapi-python-client{title}", lambda client=client: operation.sync(client=client))


def _resource(page: Any) -> str:
    resource, included = page.data[0], page.included[0]
    read = "model.priority" if hasattr(resource, "priority") else "no attribute priority"
    return f"{type(resource).__name__}: {read}; included: {type(included).__name__}"


def _tell(name: str, call: Callable[[], object]) -> None:
    seen.clear()
    try:
        outcome = repr(call())
    except Exception as error:
        outcome = f"raised {type(error).__name__}: {str(error)[:60]!r}"
    print(f"{name}: {outcome} ({len(seen)} requests)")


if __name__ == "__main__":
    main()
