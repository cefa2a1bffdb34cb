"""The view of one method of a resource, in the making."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom.api.ir import Action, Attribute, Parameter, Relationship, Resource
from specloom.api.parameters import is_settled

from . import text
from .context import Context
from .docs import Doc, Entry, described, first_sentence
from .imports import Collector
from .paging import page_argument, page_entries, page_names, paging_code
from .parameters import argument, declared_parameter, parameter_entry
from .path_templates import member_index, member_path, other_parameters
from .queries import keyword_annotation
from .render import Code
from .resource_models import (
    arguments_name,
    loaded,
    quoted,
    taken_attributes,
    taken_relationships,
)
from .views import Argument, Constant, Method
from .wording import (
    NOT_FOR_NEW_CODE,
    OPTIONS,
    action_text,
    answer_text,
    fields_entry,
    filters_entry,
    id_entry,
    include_entry,
    marked,
    raises,
    sort_entry,
)

_METHODS = {
    "list": "GET",
    "retrieve": "GET",
    "create": "POST",
    "update": "PATCH",
    "delete": "DELETE",
    "related": "GET",
}
_ANNOTATIONS = {
    "include": "Include",
    "fields": "Fields",
    "sort": "Sort",
    "filters": "Filters",
    "options": "RequestOptions",
}
_WRITING = ("create", "update")
_ONE = ("include", "fields")
_TYPED = (*_ONE, "sort", "filters")


class ResourceCall:
    """One method in the making."""

    def __init__(
        self,
        context: Context,
        resource: Resource,
        action: Action,
        imports: Collector,
        constants: dict[str, Constant],
    ) -> None:
        self._context = context
        self._resource = resource
        self._action = action
        self._imports = imports
        self._constants = constants
        self._relationship = next(
            (each for each in resource.relationships if each.name == action.relationship), None
        )
        self.is_standard = _METHODS.get(action.kind) == action.operation.method and self._gives_own()
        self._has_id = member_index(resource, action) >= 0
        self._extra = self._extra_parameters()

    def _gives_own(self) -> bool:
        """Whether the runtime's own way to make such a call fits: what is written comes back."""
        return self._action.kind not in _WRITING or self._resource.type in self._action.targets

    def method(self, page: str) -> Method:
        """The method; ``page`` is the class of its pages."""
        self._imports.runtime("RequestOptions")
        keywords = [self._keyword(name) for name in self._families()]
        extra = [argument(self._context, self._imports, each, name) for name, each in self._extra]
        rest = arguments_name(self._resource, self._action)
        if rest:
            self._imports.use("Unpack")
        return Method(
            name=self._action.python_name,
            positional=self._id(),
            keywords=(*extra, *keywords, self._keyword("options")),
            rest=Code(f"Unpack[{rest}]" if rest else ""),
            returns=self._returns(page),
            doc=self._doc(),
            call=self._expression(),
        )

    def _id(self) -> tuple[Argument, ...]:
        annotation = Code(f"{self._resource.model} | str")
        return (Argument(name="id", annotation=annotation),) if self._has_id else ()

    def _keyword(self, name: str) -> Argument:
        if name not in _ANNOTATIONS:
            return page_argument(self._context.api, self._imports, self._action.paging, name)
        if name in _TYPED:
            typed = keyword_annotation(self._context, self._imports, name, self._resource_there())
            return Argument(name=name, annotation=typed, default=Code("None"))
        annotation = _ANNOTATIONS[name]
        self._imports.runtime(annotation)
        return Argument(name=name, annotation=Code(f"{annotation} | None"), default=Code("None"))

    def _families(self) -> tuple[str, ...]:
        """The query parameters that JSON:API settles for such a call."""
        if self._action.kind == "delete" or not self._replies():
            return ()
        return (*_TYPED, *page_names(self._action.paging)) if self._many() else _ONE

    def _many(self) -> bool:
        if self._action.kind == "list":
            return True
        if self._relationship is not None:
            return self._relationship.cardinality == "many"
        return self._action.kind == "action" and self._action.cardinality == "many"

    def _replies(self) -> bool:
        """Whether a reply has resource objects."""
        return self._action.kind not in ("action", *_WRITING) or bool(self._action.targets)

    def _returns(self, page: str) -> Code:
        kind = self._action.kind
        if kind == "delete":
            return Code("None")
        if kind == "retrieve":
            return Code(self._resource.model)
        if self._many():
            self._imports.runtime(page)
        if kind == "list":
            return self._page(page, Code(self._resource.model))
        if self._relationship is not None:
            return self._related(page, self._relationship)
        return self._acted(page)

    def _related(self, page: str, relationship: Relationship) -> Code:
        classes = self._context.target_classes(relationship, self._imports, self._resource)
        if self._many():
            return self._page(page, quoted(" | ".join(classes)))
        return quoted(loaded(relationship, classes))

    def _acted(self, page: str) -> Code:
        if not self._replies():
            return Code("None")
        union = self._union(self._action.targets)
        return self._page(page, union) if self._many() else union

    def _union(self, targets: tuple[str, ...]) -> Code:
        """The resources that a reply holds, or None where there may be none."""
        if targets == (self._resource.type,) and not self._action.optional:
            return Code(self._resource.model)
        classes = self._context.classes(targets, self._imports, self._resource)
        return quoted(" | ".join((*classes, *(["None"] if self._action.optional else []))))

    def _page(self, page: str, item: Code) -> Code:
        """A class of pages of something, with its meta where the document tells that."""
        meta = self.meta()
        return Code(f"{page}[{item}, {meta}]" if meta else f"{page}[{item}]")

    def meta(self) -> str:
        """The class of a page's meta, "" where the document does not tell it."""
        name = self._context.metas.get(self._action.meta, "") if self._many() else ""
        if name:
            self._imports.take("..models", name)
        return name

    def _extra_parameters(self) -> list[tuple[str, Parameter]]:
        """Parameters other than the resource's id and what JSON:API settles, with their argument names."""
        found = [
            parameter
            for parameter in other_parameters(self._resource, self._action)
            if not (parameter.location == "query" and is_settled(parameter.name))
        ]
        own = {each.name for each in found}
        cursors = self._action.paging.cursors if self._action.paging else ()
        found += [each for each in cursors if each.name not in own]
        taken = {"id", "self", *_ANNOTATIONS, *(each.python_name for each in self._written())}
        return [
            (p.python_name if p.python_name not in taken else f"{p.location}_{p.python_name}", p)
            for p in found
        ]

    def _written(self) -> Iterator[Attribute | Relationship]:
        yield from taken_attributes(self._resource, self._action)
        yield from taken_relationships(self._resource, self._action)

    def _expression(self) -> Code:
        positional, keywords = self._target()
        keywords += [f"meta={self.meta()}"] if self.meta() else []
        keywords += self._passed([*(name for name, _ in self._extra), *self._families(), "options"])
        return Code(
            f"self.{positional}, {', '.join(keywords)})"
            if not positional.endswith("(")
            else f"self.{positional}{', '.join(keywords)})"
        )

    def passed(self, keywords: Iterable[Argument]) -> list[str]:
        """The arguments of a call that hands these keyword arguments on."""
        return self._passed([each.name for each in keywords])

    def _passed(self, names: Iterable[str]) -> list[str]:
        own = dict(self._extra)
        passed = [f"{name}={name}" for name in names if name not in own]
        pairs = [(self._parameter_constant(own[name]), name) for name in names if name in own]
        if pairs:
            values = ", ".join(f"({constant}, {name})" for constant, name in pairs)
            passed.insert(len(passed) - 1, f"parameters=({values},)")
        return passed

    def _target(self) -> tuple[str, list[str]]:
        """The call's name and positional arguments, and keyword arguments of its own."""
        kind, id_ = self._action.kind, "id" if self._has_id else "None"
        rest = arguments_name(self._resource, self._action)
        if kind == "action" or not self.is_standard:
            return self._custom(id_, bool(rest)), []
        if kind == "list":
            return "_list(", []
        if kind == "create":
            return f"_create({rest}, arguments", []
        if kind == "update":
            return f"_update({id_}, {rest}, arguments", []
        if self._relationship is not None:
            name = "_to_many" if self._many() else "_to_one"
            return f"{name}({self._resource.model}.{self._relationship.python_name}, {id_}", []
        return f"_{kind}({id_}", []

    def _custom(self, id_: str, takes: bool) -> str:
        constant = self._action_constant(takes)
        many = "_action_many" if self._many() and self._replies() else "_action"
        return f"{many}({constant}, {id_}{', arguments' if takes else ''}"

    def _action_constant(self, takes: bool) -> str:
        action, operation = self._action, self._action.operation
        self._imports.runtime("Action")
        arguments = [text.python(operation.method), text.python(member_path(self._resource, action))]
        if takes:
            arguments.append(f"accepts={arguments_name(self._resource, action)}")
        elif operation.body is not None and operation.body.required:
            arguments.append("sends=True")
        arguments += self._sent()
        result = "None"
        if action.kind != "delete" and self._replies():
            targets = action.targets or (self._resource.type,)
            result = self._union(targets)
            arguments.append(f'reply="{"many" if self._many() else "one"}"')
            arguments += self._paging()
            if targets != (self._resource.type,):
                arguments.append(f"targets={text.python_tuple(targets)}")
            arguments += ["optional=True"] if action.optional else []
            arguments += ["echoes=True"] if action.kind in _WRITING and self._gives_own() else []
        name = f"_{action.python_name.upper()}"
        self._constants[name] = Constant(
            name=name, annotation=Code(f"Action[{result}]"), value=Code(f"Action({', '.join(arguments)})")
        )
        return name

    def _sent(self) -> list[str]:
        """What is declared of a resource object of another type in the request."""
        if not self._action.sends:
            return []
        names = {each.python_name: each.name for each in self._written() if each.python_name != each.name}
        declared = [f"type={text.python(self._action.sends)}"]
        path = member_path(self._resource, self._action)
        if self._action.operation.method == "PATCH" and path.endswith("}"):
            declared.append(f"identified_by={text.python(path.rpartition('/')[2].strip('{}'))}")
        return [*declared, f"names={text.python(names)}"] if names else declared

    def _paging(self) -> list[str]:
        code = paging_code(self._action.paging)
        if code:
            self._imports.runtime("Paging")
        return [f"paging={code}"] if code else []

    def _parameter_constant(self, parameter: Parameter) -> str:
        value = declared_parameter(self._context, self._imports, parameter)
        name = f"_{parameter.python_name.upper()}_PARAMETER"
        if self._constants.setdefault(name, Constant(name=name, value=value)).value != value:
            name = f"_{self._action.python_name.upper()}{name}"
            self._constants[name] = Constant(name=name, value=value)
        return name

    def _doc(self) -> Doc:
        operation = self._action.operation
        return Doc(
            action_text(self._resource, self._action),
            deprecated=NOT_FOR_NEW_CODE if operation.deprecated and not self._resource.deprecated else "",
            arguments=tuple(self._entries()),
            returns=answer_text(self._resource, self._action),
            raises=raises(operation),
            link=operation.documentation_url,
        )

    def _entries(self) -> Iterator[Entry]:
        if self._has_id:
            yield id_entry()
        for name, parameter in self._extra:
            yield parameter_entry(parameter, name)
        yield from self._family_entries()
        yield OPTIONS
        yield from self._written_entries()

    def _family_entries(self) -> Iterator[Entry]:
        families, there = self._families(), self._resource_there()
        if families:
            yield include_entry(there.relationships if there else ())
            yield fields_entry()
        if "sort" in families:
            yield sort_entry(there)
            yield filters_entry(there)
            yield from page_entries(self._action.paging)

    def _resource_there(self) -> Resource | None:
        """The resource whose objects the reply holds, if they are all of one type."""
        if self._gives_own() and self._action.kind in _WRITING:
            return self._resource
        targets = (
            self._relationship.targets
            if self._relationship
            else self._action.targets or (self._resource.type,)
        )
        return self._context.resources.get(targets[0]) if len(targets) == 1 else None

    def _written_entries(self) -> Iterator[Entry]:
        updates = self._action.kind == "update"
        for attribute in taken_attributes(self._resource, self._action):
            schema = attribute.update if updates else attribute.create
            said = described(first_sentence(attribute.description), schema)
            required = attribute.update_required if updates else attribute.create_required
            said = said or f"The attribute `{attribute.name}`."
            yield Entry(attribute.python_name, marked(said, required, attribute.deprecated))
        for relationship in taken_relationships(self._resource, self._action):
            said = first_sentence(relationship.description) or f"The relationship `{relationship.name}`."
            required = relationship.update_required if updates else relationship.create_required
            yield Entry(relationship.python_name, marked(said, required, relationship.deprecated))
