"""``queries/_predicates.py``: for each kind of attribute, the predicates that fit and what they take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.api.ir import Api

from .docs import Doc
from .imports import Collector
from .kinds import CLASSES
from .predicate_file import predicate_names
from .render import Code
from .views import Class, Constant, Member, QueryModule


@dataclass(frozen=True, slots=True)
class Value:
    """The annotation of a value that a predicate takes, and the names it needs."""

    text: str
    names: tuple[str, ...] = ()


VALUES = {
    "text": Value("str"),
    "integer": Value("int"),
    "number": Value("float | Decimal", ("Decimal",)),
    "boolean": Value("bool"),
    "moment": Value("datetime | date", ("date", "datetime")),
    "day": Value("date", ("date",)),
}
"""What predicates of attributes of each kind take."""
_SAID = {
    "eq": "Equal to {value}.",
    "not_eq": "Not equal to {value}.",
    "eq_or_null": "Equal to {value}, or null.",
    "not_eq_or_null": "Not equal to {value}, or null.",
    "matches": "Like {value}, a pattern in which `%` stands for anything.",
    "does_not_match": "Not like {value}, a pattern in which `%` stands for anything.",
    "lt": "Less than {value}.",
    "lteq": "Less than {value}, or equal.",
    "gt": "Greater than {value}.",
    "gteq": "Greater than {value}, or equal.",
    "present": "Neither null nor empty.",
    "blank": "Null or empty.",
    "null": "Null.",
    "not_null": "Not null.",
    "in": "One of the values.",
    "not_in": "None of the values.",
    "in_or_null": "One of the values, or null.",
    "not_in_or_null": "None of the values, or null.",
    "start": "Begins with {value}.",
    "not_start": "Does not begin with {value}.",
    "end": "Ends with {value}.",
    "not_end": "Does not end with {value}.",
    "cont": "Contains {value}.",
    "not_cont": "Does not contain {value}.",
    "true": "True.",
    "false": "False.",
    "jcont": "Contains this JSON.",
}


def predicates_of(api: Api) -> tuple[str, ...]:
    """All predicates that a document lists."""
    return tuple(dict.fromkeys(each for resource in api.resources for each in resource.predicates))


def predicates_module(api: Api) -> QueryModule:
    """The predicates of each kind of attribute."""
    imports = Collector()
    imports.use("TypeVar")
    imports.runtime("FilterAttribute")
    listed = predicates_of(api)
    classes = tuple(_class(kind, name, listed, imports) for kind, name in CLASSES.items())
    imports.use("Generic")
    return QueryModule(
        doc=Doc("Predicates by what an attribute holds."),
        exports=tuple(sorted(each.name for each in classes)),
        imports=imports.view(),
        constants=tuple(Constant(name=name, value=Code(f'TypeVar("{name}")')) for name in ("_M", "_C")),
        aliases=(),
        classes=classes,
        filters=(),
    )


def _class(kind: str, name: str, listed: tuple[str, ...], imports: Collector) -> Class:
    fitting = [each for each in listed if predicate_names.fits(each, "text" if kind == "choice" else kind)]
    return Class(
        name=name,
        base=Code("FilterAttribute[_M], Generic[_M, _C]" if kind == "choice" else "FilterAttribute[_M]"),
        doc=Doc(f"Predicates of attributes of the kind {kind}."),
        members=tuple(_members(kind, fitting, imports)),
    )


def _members(kind: str, fitting: list[str], imports: Collector) -> Iterator[Member]:
    for each in fitting:
        name = predicate_names.python_name(each)
        if name.isidentifier() and not name.startswith("_"):
            yield Member(name=name, annotation=_annotation(kind, each, imports), doc=Doc(_said(each)))


def _annotation(kind: str, predicate: str, imports: Collector) -> Code:
    operand = predicate_names.operand(predicate)
    if kind == "choice":
        if predicate_names.is_exact(predicate) and operand in ("one", "many"):
            name = "TakesMany" if operand == "many" else "TakesOne"
            imports.runtime(name)
            return Code(f"{name}[_M, _C]")
        kind = "text"
    value = VALUES.get(kind)
    if not predicate_names.is_known(predicate) or (value is None and operand in ("one", "many")):
        imports.runtime("TakesOne", "FilterValue")
        return Code("TakesOne[_M, FilterValue]")
    if operand in ("flag", "json"):
        name = "TakesFlag" if operand == "flag" else "TakesJson"
        imports.runtime(name)
        return Code(f"{name}[_M]")
    if operand == "many" and kind == "text":
        imports.runtime("TakesTexts")
        return Code("TakesTexts[_M]")
    name = "TakesMany" if operand == "many" else "TakesOne"
    imports.runtime(name)
    imports.use(*(value.names if value else ()))
    return Code(f"{name}[_M, {value.text if value else 'FilterValue'}]")


def value_annotation(kind: str, predicate: str, choice: str, imports: Collector) -> Code:
    """What a predicate takes where it is named in a mapping.

    Args:
        kind: What the attribute holds.
        predicate: The predicate.
        choice: The alias of the attribute's listed values, "" if none are.
        imports: Gathers what the annotation mentions.
    """
    operand = predicate_names.operand(predicate)
    value = VALUES.get(kind)
    if choice and predicate_names.is_exact(predicate):
        value = Value(choice)
    if not predicate_names.is_known(predicate) or (value is None and operand in ("one", "many")):
        imports.runtime("FilterValue")
        return Code("FilterValue")
    if operand == "flag":
        return Code("bool")
    if operand == "json":
        imports.use("Any", "Mapping", "Sequence")
        return Code("Mapping[str, Any] | Sequence[Any]")
    one = value or VALUES["text"]
    imports.use(*one.names)
    if operand == "one":
        return Code(one.text)
    name = "Texts" if one.text == "str" else "Several"
    imports.runtime(name)
    return Code("Texts" if name == "Texts" else f"Several[{one.text}]")


def _said(predicate: str) -> str:
    base = predicate_names.base(predicate)
    value = "the value"
    if base != predicate:
        value = "any of the values" if predicate.endswith("_any") else "all of the values"
    return _SAID.get(base, f"The predicate `{predicate}`.").format(value=value)
