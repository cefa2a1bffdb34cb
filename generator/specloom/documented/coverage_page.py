"""Coverage in words, as data for programs, and as one page of HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any

from .covered import Covered, Part

_KINDS = ("fields", "operations", "parameters")


def _parts(covered: Covered, kind: str) -> tuple[Part, ...]:
    parts: tuple[Part, ...] = getattr(covered, kind)
    return parts


def _counts(parts: Sequence[Part]) -> dict[str, int]:
    return {
        "total": len(parts),
        "covered": sum(part.is_covered for part in parts),
        "listed": sum(part.is_listed for part in parts),
        "shown": sum(part.is_shown for part in parts),
    }


def _all(measured: Iterable[Covered], kind: str) -> list[Part]:
    return [part for each in measured for part in _parts(each, kind)]


def as_data(measured: Sequence[Covered]) -> dict[str, Any]:
    """For programs. Members are only ever added."""
    resources = [
        {
            "name": each.name,
            "pages": list(each.pages),
            **{
                kind: {
                    **_counts(_parts(each, kind)),
                    "missing": [part.name for part in _parts(each, kind) if not part.is_covered],
                }
                for kind in _KINDS
            },
        }
        for each in measured
    ]
    return {"resources": resources, "total": {kind: _counts(_all(measured, kind)) for kind in _KINDS}}


def as_text(measured: Sequence[Covered]) -> Iterator[str]:
    """For people: a table, then what is not covered."""
    width = max((len(each.name) for each in measured), default=0) + 2
    yield f"{'':{width}}{'fields':>20}{'operations':>20}{'parameters':>20}"
    for name, kinds in _rows(measured):
        yield f"{name:{width}}" + "".join(f"{_share(_counts(kinds[kind])):>20}" for kind in _KINDS)
    for each in measured:
        for kind in _KINDS:
            missing = [part.name for part in _parts(each, kind) if not part.is_covered]
            if missing and each.pages:
                yield f"{each.name}, {kind} not covered: {', '.join(missing)}"
    without = [each.name for each in measured if not each.pages]
    if without:
        yield f"Without a page: {', '.join(without)}"


def _rows(measured: Sequence[Covered]) -> Iterator[tuple[str, dict[str, Sequence[Part]]]]:
    for each in measured:
        yield each.name, {kind: _parts(each, kind) for kind in _KINDS}
    yield "total", {kind: _all(measured, kind) for kind in _KINDS}


def _share(counts: dict[str, int]) -> str:
    if not counts["total"]:
        return "-"
    return f"{counts['covered']}/{counts['total']} {100 * counts['covered'] // counts['total']} %"


_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8888; padding: .3rem .6rem; text-align: right; }
th:first-child, td:first-child { text-align: left; }
th button { all: unset; cursor: pointer; font-weight: bold; }
th button:focus-visible { outline: 2px solid; }
tfoot td, tfoot th { font-weight: bold; }
code { font-size: .9em; }
""".strip()
_SCRIPT = """
for (const button of document.querySelectorAll("th button")) {
  button.addEventListener("click", () => {
    const head = button.closest("th"), body = button.closest("table").tBodies[0];
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const each of head.parentNode.children) each.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const value = row => row.cells[head.cellIndex].dataset.value ?? row.cells[head.cellIndex].textContent;
    const rows = [...body.rows].sort((a, b) => value(a).localeCompare(value(b), "en", {numeric: true}));
    body.append(...(up ? rows : rows.reverse()));
  });
}
""".strip()


def as_html(measured: Sequence[Covered], title: str) -> str:
    """One page that needs nothing else."""
    return "\n".join([
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Coverage of {escape(title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>",
        f"<h1>Coverage of {escape(title)}</h1>",
        "<p>A part is covered if a table of a page lists it or an example shows it.</p>",
        *_table(measured),
        *_missing(measured),
        f"<script>\n{_SCRIPT}\n</script>\n</body>\n</html>\n",
    ])  # fmt: skip


def _table(measured: Sequence[Covered]) -> Iterator[str]:
    names = [
        "Resource",
        "Pages",
        *(f"{kind.title()}{how}" for kind in _KINDS for how in ("", ", listed", ", shown")),
    ]
    heads = "".join(f'<th scope="col"><button type="button">{name}</button></th>' for name in names)
    yield "<table>\n<caption>What share of the description the documentation covers</caption>"
    yield f"<thead><tr>{heads}</tr></thead>\n<tbody>"
    pages = {each.name: len(each.pages) for each in measured}
    *rows, total = _rows(measured)
    for name, kinds in rows:
        yield _row(name, pages[name], kinds)
    every = {page for each in measured for page in each.pages}
    yield f"</tbody>\n<tfoot>\n{_row(total[0], len(every), total[1])}\n</tfoot>\n</table>"


def _row(name: str, pages: int, kinds: dict[str, Sequence[Part]]) -> str:
    cells = [f'<th scope="row">{escape(name)}</th><td>{pages}</td>']
    for kind in _KINDS:
        counts = _counts(kinds[kind])
        share = counts["covered"] / counts["total"] if counts["total"] else 1
        cells.append(f'<td data-value="{share:.4f}">{_share(counts)}</td>')
        cells += [f"<td>{counts[how]}</td>" for how in ("listed", "shown")]
    return f"<tr>{''.join(cells)}</tr>"


def _missing(measured: Sequence[Covered]) -> Iterator[str]:
    yield "<h2>Not covered</h2>"
    for each in measured:
        lists = [(kind, [part.name for part in _parts(each, kind) if not part.is_covered]) for kind in _KINDS]
        if any(names for _, names in lists):
            yield f"<details>\n<summary>{escape(each.name)}</summary>\n<dl>"
            for kind, names in lists:
                if names:
                    items = ", ".join(f"<code>{escape(name)}</code>" for name in names)
                    yield f"<dt>{kind.title()}</dt><dd>{items}</dd>"
            yield "</dl>\n</details>"
