"""The HTML page of a validation: one file, without network and without scripts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from validator.payloads.finding import PayloadFinding
from validator.payloads.outputs.console import summary
from validator.payloads.outputs.wording import rule_name
from validator.payloads.report import Report
from validator.text import readable

STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .35rem .4rem }
th, td { border-bottom: 1px solid #8886; overflow-wrap: anywhere }
th { overflow-wrap: normal }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
code { font-family: ui-monospace, monospace; font-size: .9em }
.fout, .opmerking, .eis { white-space: nowrap }
.place { min-width: 10rem }
.fout { color: #b00020 } .opmerking { color: #7a5b00 }
@media (max-width: 40rem) {
  table, tbody, tr { display: block } thead { display: none } .place { min-width: 0 }
  tr { border-bottom: 1px solid #8886; padding: .35rem 0 } td { display: inline-block; border: 0; padding: 0 .4rem 0 0 }
  td:empty { display: none }
}
@media (prefers-color-scheme: dark) { .fout { color: #ff8a8a } .opmerking { color: #ffd27a } }
"""


def page(report: Report, findings: list[PayloadFinding]) -> str:
    """The page, with these findings. More of them are counted in its tables alone."""
    more = report.tally.findings - len(findings)
    head = "<meta charset=utf-8><meta name=viewport content='width=device-width, initial-scale=1'>"
    title = "<title>Klantcheck: beoordeelde gegevens</title>"
    parts = [
        f"<!doctype html><html lang=nl><head>{head}{title}<style>{STYLE}</style></head><body>",
        f"<h1>Beoordeelde gegevens</h1><p>{_text(summary(report))}</p>",
        _list("Niet te beoordelen", report.problems),
        _table("Objecten", ("objecttype", "aantal"), _objects(report)),
        _table("Soorten bevindingen", ("objecttype", "plaats", "regel", "aantal"), _kinds(report)),
        _table("Bevindingen", ("waar", "ernst", "wat", "eis"), map(_row, findings)),
        f"<p>En nog {more} bevinding{'en' if more != 1 else ''} die hier niet sta{'an' if more != 1 else 'at'}.</p>"
        if more > 0
        else "",
        "</body></html>\n",
    ]
    return "".join(parts)


def _objects(report: Report) -> Iterator[str]:
    for name, times in report.tally.objects.most_common():
        yield f"<td>{_text(name)}</td><td class=number>{times}</td>"


def _kinds(report: Report) -> Iterator[str]:
    for (name, rule, place), times in report.tally.kinds.most_common(1000):
        yield (
            f"<td>{_text(name)}</td><td><code>{_text(place or '/')}</code></td><td>{_text(rule_name(rule))}</td>"
            f"<td class=number>{times}</td>"
        )


def _row(finding: PayloadFinding) -> str:
    place = f"{finding.file}:{finding.line}" if finding.line else finding.file
    return (
        f"<td class=place><code>{_text(place)}</code></td><td class={finding.severity}>{finding.severity}</td>"
        f"<td>{_text(finding.object_type)} {_text(finding.sentence)}</td>"
        f"<td class=eis>{_text(finding.requirement)}</td>"
    )


def _table(title: str, names: tuple[str, ...], rows: Iterable[str]) -> str:
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    kinds = {"aantal": " class=number"}
    head = "".join(f"<th scope=col{kinds.get(name, '')}>{name}</th>" for name in names)
    return f"<h2>{title}</h2><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>" if body else ""


def _list(title: str, texts: list[str]) -> str:
    items = "".join(f"<li>{_text(text)}</li>" for text in texts)
    return f"<h2>{title}</h2><ul>{items}</ul>" if items else ""


def _text(text: str) -> str:
    return escape(readable(text))
