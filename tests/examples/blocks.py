"""The examples of a generated package's README, as they are and turned into asynchronous programs."""

from __future__ import annotations

import ast
import re

ASYNCHRONOUS = {"CommerceLayer": "AsyncCommerceLayer"}
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: str, heading: str) -> list[str]:
    """The Python of a section of a page."""
    section = page.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return _BLOCK.findall(section)


class _Awaiting(ast.NodeTransformer):
    """Awaits what is called of ``client``, in ``async with``."""

    def visit_With(self, node: ast.With) -> ast.AST:
        self.generic_visit(node)
        return ast.AsyncWith(items=node.items, body=node.body)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Name(ASYNCHRONOUS.get(node.id, node.id), node.ctx)

    def visit_alias(self, node: ast.alias) -> ast.AST:
        return ast.alias(ASYNCHRONOUS.get(node.name, node.name))

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        return ast.Await(node) if _root(node.func) == "client" else node


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def asynchronous(block: str) -> str:
    """The same program for an asynchronous client, as a coroutine function ``main``."""
    tree = _Awaiting().visit(ast.parse(block))
    body = "\n".join(f"    {line}" for line in ast.unparse(ast.fix_missing_locations(tree)).splitlines())
    return f"async def main():\n{body}\n"
