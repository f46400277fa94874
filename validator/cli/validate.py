"""klantcheck validate."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import click

from validator.cli.options import option, profile_setting, setting
from validator.cli.output import complain
from validator.errors import InvalidInput
from validator.payloads.bulk.checkpoint import load_checkpoint
from validator.payloads.criteria import Depth, choose_criteria
from validator.payloads.options import MOST_SHOWN, EngineName, InputFormat, Options
from validator.payloads.outputs.console import GitHub, Json, Text
from validator.payloads.outputs.output import Output
from validator.payloads.outputs.progress import Progress
from validator.payloads.readers.inputs import find_inputs, total_size
from validator.payloads.readers.record import LARGEST_DOCUMENT, LARGEST_RECORD
from validator.payloads.report import OutputError, Report, Sink
from validator.payloads.validation import Validation
from validator.schema.catalog import Direction
from validator.verdict.exit_code import ExitCode

FORMATS = ("text", "json", "github", "sarif", "junit")
"""How findings are written to standard output."""

INPUTS = ("auto", "json", "ndjson", "har", "results", "vcr", "postman", "wiremock", "csv", "parquet")


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...|-")
@profile_setting
@setting("--object", "object_name", metavar="TYPE", help='What the files hold, e.g. "Interne taak".')
@setting("--shape", metavar="CASE", help='Case shape to judge by as well, e.g. "ongekende betrokkene".')
@setting(
    "--as",
    "direction",
    type=click.Choice(["answer", "request", "patch"]),
    default="answer",
    help="Who sends it: an API's answer, a request to register, or a change.",
)
@setting("--strict", is_flag=True, help="Refuse properties that the dialect does not have, too.")
@setting(
    "--level",
    "depth",
    type=click.Choice(["schema", "vorm", "samenhang"]),
    help="By the wire schema, by a case shape too, or across records too.",
)
@option("--input", "input_format", type=click.Choice(INPUTS), default="auto", help="What the files are.")
@option("--mapping", metavar="FILE", help="YAML that says which property each column of a table is.")
@setting(
    "--format",
    "output",
    type=click.Choice(FORMATS),
    default="text",
    help="How findings are written.",
)
@option("--output", "file", metavar="FILE", help="Write findings to FILE.ndjson, .csv, .parquet or .html, too.")
@option("--mask", is_flag=True, help="Show no value of the data.")
@option(
    "--max-findings",
    type=click.IntRange(min=0),
    metavar="N",
    help=f"Findings to show and to write.  [default: {MOST_SHOWN} shown, all written]",
)
@option(
    "--max-record",
    type=click.IntRange(min=1),
    metavar="BYTES",
    help=f"Length of a record.  [default: {LARGEST_RECORD} of a line, {LARGEST_DOCUMENT} of a document]",
)
@option("--workers", type=click.IntRange(min=0), default=0, metavar="N", help="Processes; 0 for one per core.")
@option(
    "--engine",
    type=click.Choice(["processes", "dask"]),
    default="processes",
    help="What judges lines: processes of this machine, or the workers of a Dask cluster.",
)
@option("--scheduler", metavar="ADDRESS", help="Dask scheduler, tcp://HOST:PORT; without it a local cluster.")
@option("--resume", metavar="FILE", help="Keep in FILE (and FILE.index) how far it came, and go on from there.")
def validate(
    paths: tuple[str, ...],
    profile: str,
    object_name: str | None,
    shape: str | None,
    direction: Direction,
    strict: bool,
    depth: Depth | None,
    input_format: InputFormat,
    mapping: str | None,
    output: str,
    file: str | None,
    mask: bool,
    max_findings: int | None,
    max_record: int | None,
    workers: int,
    engine: EngineName,
    scheduler: str | None,
    resume: str | None,
) -> int:
    """Judge data without an API: files, folders, archives, or - for standard input.

    JSON, NDJSON and recordings (HAR, results.json, VCR, Postman, WireMock) are recognised by their content. Exit codes:
    0 valid, 1 invalid, 2 usage, or something could not be judged, 4 interrupted.
    """
    criteria = choose_criteria(profile, object_name, shape, direction, strict=strict, depth=depth, mask=mask)
    if engine == "dask" and resume is not None:
        raise InvalidInput("--resume goes with --engine processes alone; a cluster makes again what was lost.")
    if scheduler is not None and engine != "dask":
        raise InvalidInput("--scheduler is the address of a Dask cluster; give --engine dask, or leave it out.")
    checkpoint = load_checkpoint(resume, criteria)
    console = _console(output)(MOST_SHOWN if max_findings is None else max_findings)
    files = [] if file is None else [_file(file, max_findings, checkpoint.written)]
    options = Options(
        input_format=input_format,
        max_record=max_record or LARGEST_RECORD,
        max_document=max_record or LARGEST_DOCUMENT,
        processes=workers,
        mapping=mapping,
        engine=engine,
        scheduler=scheduler,
    )
    sink = Sink(console, files=files)
    inputs = list(find_inputs(paths))
    progress = Progress(total_size(inputs), shown=sys.stderr.isatty())
    try:
        report = Validation(criteria, options, sink, progress, checkpoint).run(inputs)
        return _finish(report, sink)
    except OutputError as error:
        raise error.error from None


def _console(output: str) -> Callable[[int], Output]:
    """What writes to standard output, by the format."""
    if output == "sarif":
        from validator.payloads.outputs.sarif import Sarif

        return Sarif
    if output == "junit":
        from validator.payloads.outputs.junit import Junit

        return Junit
    consoles: dict[str, Callable[[int], Output]] = {"text": Text, "json": Json, "github": GitHub}
    return consoles[output]


def _file(name: str, most: int | None, size: int) -> Any:
    """The output to a file. size: bytes of an earlier part to go on after."""
    from validator.payloads.outputs.files import output_file

    return output_file(name, most, size)


def _finish(report: Report, sink: Sink) -> int:
    """Say what could not be judged and end the outputs; the exit code."""
    for problem in report.problems:
        complain(problem)
    sink.finish(report)
    for failure in sink.failures:
        complain(failure)
    return ExitCode.USAGE if sink.failures and not report.partial else report.exit_code
