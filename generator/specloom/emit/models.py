"""The target ``models``: an installable package of models and argument types alone.

Below ``DISTRIBUTION/`` it writes ``pyproject.toml``, ``README.md``, ``LICENSE`` and the package:
``__init__.py``, ``py.typed``, ``models.py`` for shared models, ``resources/MODULE.py`` with the read model
and the argument types of each resource, ``resources/__init__.py`` to find them by type, and ``_runtime/``,
the runtime as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .context import Context
from .distribution import distribution, package_module, readme, registry, runtime_files
from .docs import Doc
from .imports import Collector
from .plain_models import models_module
from .resource_models import ResourceModels
from .views import ResourceModule

if TYPE_CHECKING:
    from specloom.api.ir import Api, Resource

    from .accessors import Accessors
    from .package import Package
    from .render import Templates


def emit(api: Api, package: Package, templates: Templates) -> dict[str, str]:
    """The files of the distribution. The target ``client`` makes the same files with more in them."""
    context = Context(api, package)
    files = shared_files(context, templates, complete=False)
    for resource in api.resources:
        view = resource_module(context, resource, Collector(), None)
        path = f"{package.distribution}/{package.name}/resources/{resource.module}.py"
        files[path] = templates.render("client/resource.py.jinja", view)
    return dict(sorted(files.items()))


def resource_module(
    context: Context, resource: Resource, imports: Collector, accessors: Accessors | None
) -> ResourceModule:
    """The module of a resource, with its methods if ``accessors`` are given."""
    models = ResourceModels(context, resource, imports, complete=accessors is not None)
    model, arguments = models.read_model(), models.arguments()
    both = accessors.both() if accessors is not None else ()
    names = [model.name, *(each.name for each in arguments), *(each.name for each in both)]
    return ResourceModule(
        doc=Doc(f"The resource type ``{resource.type}``."),
        exports=tuple(sorted(names)),
        imports=imports.view(),
        model=model,
        arguments=arguments,
        constants=tuple(accessors.constants.values()) if accessors is not None else (),
        accessors=both,
    )


def shared_files(context: Context, templates: Templates, *, complete: bool) -> dict[str, str]:
    """What both targets have: the project's files, the package's front, shared models and the runtime."""
    root, package = context.package.distribution, context.package.name
    folder = f"{root}/{package}"
    files = {f"{folder}/_runtime/{name}": content for name, content in runtime_files().items()}
    files |= {
        f"{root}/LICENSE": templates.render("client/LICENSE.jinja", None),
        f"{root}/README.md": templates.render("client/README.md.jinja", readme(context, complete=complete)),
        f"{root}/pyproject.toml": templates.render("client/pyproject.toml.jinja", distribution(context)),
        f"{folder}/__init__.py": templates.render(
            "client/package.py.jinja", package_module(context, complete=complete)
        ),
        f"{folder}/py.typed": "",
    }
    if context.api.schemas or (complete and context.api.metas):
        view = models_module(context, complete=complete)
        files[f"{folder}/models.py"] = templates.render("client/models.py.jinja", view)
    if context.api.resources:
        path = f"{folder}/resources/__init__.py"
        files[path] = templates.render("client/registry.py.jinja", registry(context))
    return files
