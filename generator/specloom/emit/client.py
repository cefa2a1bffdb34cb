"""The target ``client``: a whole installable package.

It writes all that the target ``models`` writes, with methods in each ``resources/MODULE.py``, and besides
``_client.py`` and, for operations that belong to no resource, ``operations/GROUP.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .accessors import Accessors
from .clients import client_module
from .context import Context
from .examples import examples
from .imports import Collector
from .models import resource_module, shared_files
from .operations import operations_module
from .predicates import predicates_module
from .queries import fields_module, query_module

if TYPE_CHECKING:
    from specloom.api.ir import Api

    from .package import Package
    from .render import Templates


def emit(api: Api, package: Package, templates: Templates) -> dict[str, str]:
    """The files of the distribution.

    It holds everything that the target ``models`` makes too: a client is nothing without its models.
    """
    context = Context(api, package)
    files = shared_files(context, templates, complete=True)
    folder = f"{package.distribution}/{package.name}"
    files[f"{folder}/_client.py"] = templates.render("client/client.py.jinja", client_module(context))
    for resource in api.resources:
        imports = Collector()
        accessors = Accessors(context, resource, imports)
        view = resource_module(context, resource, imports, accessors)
        files[f"{folder}/resources/{resource.module}.py"] = templates.render("client/resource.py.jinja", view)
    files |= _queries(context, templates, f"{folder}/queries")
    shown = examples(context)
    if shown is not None:
        page = templates.render("client/EXAMPLES.md.jinja", shown)
        files[f"{package.distribution}/EXAMPLES.md"] = page
    files |= _groups(context, templates, folder)
    return dict(sorted(files.items()))


def _queries(context: Context, templates: Templates, folder: str) -> dict[str, str]:
    """The types of queries."""
    if not context.api.resources:
        return {}
    modules = {resource.module: query_module(context, resource) for resource in context.api.resources}
    modules |= {"__init__": fields_module(context), "_predicates": predicates_module(context.api)}
    return {
        f"{folder}/{name}.py": templates.render("client/query.py.jinja", module)
        for name, module in modules.items()
    }


def _groups(context: Context, templates: Templates, folder: str) -> dict[str, str]:
    files = {
        f"{folder}/operations/{group.name}.py": templates.render(
            "client/operations.py.jinja", operations_module(context, group)
        )
        for group in context.api.groups
    }
    if files:
        files[f"{folder}/operations/__init__.py"] = '"""Operations that belong to no resource."""\n'
    return files
