"""How fast `klantcheck validate` judges a large export, as ratios of one run on one file.

R: records a second of one process that only parses the lines with orjson. A: those of ajv in one process of Node, when
`node` and the npm packages ajv and ajv-formats are there (--ajv FOLDER, with node_modules). Synthetic, seeded records
of Open Klant that refer to each other, 5 % of them wrong. Processor time for one record, without that of the start,
says more than the clock on a machine that does other work too; MB is the most memory of the largest process of each.

    python benchmarks/validate.py --records 1000000 --runs 5
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import statistics
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from validator.payloads.across.references import Packed
from validator.payloads.bulk.line_judge import LineJudge
from validator.payloads.criteria import choose_criteria
from validator.schema import catalog

DIALECT = "open-klant-2"
URL = "https://openklant.example/klantinteracties/api/v1"
TYPES = {
    "partij": ("partijen", 15),
    "digitaal_adres": ("digitaleadressen", 20),
    "klantcontact": ("klantcontacten", 25),
    "betrokkene": ("betrokkenen", 25),
    "interne_taak": ("internetaken", 15),
}
"""Wire schemas with their paths, and how many of a hundred records are of them."""

REFERENCES = {
    "hadKlantcontact": "klantcontact",
    "aanleidinggevendKlantcontact": "klantcontact",
    "verstrektDoorBetrokkene": "betrokkene",
    "hadBetrokkenen": "betrokkene",
    "leiddeTotInterneTaken": "interne_taak",
}
"""The properties that refer to another record, with its type."""

WRONG = 0.05
"""How many records have a fault of their own."""

DANGLING = 0.002
"""How many references lead nowhere."""

FINDINGS = "findings.ndjson"
TEXT = "Klant wil weten wanneer een dakkapel zonder vergunning mag en hoe lang de aanvraag duurt. "
PARSE = """
import sys, orjson
with open(sys.argv[1], "rb", buffering=2**20) as file:
    for line in file:
        orjson.loads(line)
"""
LAUNCH = """
import os, sys, time
began = time.perf_counter()
nowhere = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[nowhere])
_, status, used = os.wait4(process, 0)
print(time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
sys.exit(os.waitstatus_to_exitcode(status) not in {0, 1})
"""
"""Runs a command from a small process: what a process that is started takes counts the one that started it."""

AJV = """
const fs = require("fs"), readline = require("readline");
const Ajv = require("ajv/dist/2020"), addFormats = require("ajv-formats");
const schemas = JSON.parse(fs.readFileSync(process.argv[3]));
const ajv = new Ajv({strict: false, allErrors: true}); addFormats(ajv);
for (const schema of schemas.all) ajv.addSchema(schema);
const judges = schemas.types.map(([key, id]) => [key, ajv.getSchema(id)]);
let wrong = 0;
readline.createInterface({input: fs.createReadStream(process.argv[2])}).on("line", line => {
  const value = JSON.parse(line);
  const judge = judges.find(([key]) => key in value)[1];
  if (!judge(value)) wrong += judge.errors.length > 0 ? 1 : 0;
}).on("close", () => console.error(wrong));
"""
MARKS = {
    "partij": "soortPartij",
    "digitaal_adres": "soortDigitaalAdres",
    "betrokkene": "rol",
    "interne_taak": "gevraagdeHandeling",
    "klantcontact": "kanaal",
}
"""The property that tells a type apart, for ajv, which recognises nothing."""


def records(count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Synthetic records that refer to each other; WRONG of them have a fault."""
    chance = random.Random(seed)  # noqa: S311  test data
    names = chance.choices(list(TYPES), [share for _, share in TYPES.values()], k=count)
    ids = {name: [str(uuid.UUID(int=chance.getrandbits(128))) for one in names if one == name] for name in TYPES}
    used = dict.fromkeys(TYPES, 0)
    for name in names:
        record = copy.deepcopy(catalog.load(f"objecten/{DIALECT}/{name}.schema.json")["examples"][0])
        identity = ids[name][used[name]]
        used[name] += 1
        record.update(uuid=identity, url=f"{URL}/{TYPES[name][0]}/{identity}")
        for key in REFERENCES.keys() & record.keys():
            link = reference(REFERENCES[key], ids, chance)
            record[key] = [link] if isinstance(record[key], list) else link
        for key in ("inhoud", "toelichting", "interneNotitie"):
            if key in record:
                record[key] = TEXT * chance.randint(3, 10)
        if chance.random() < WRONG:
            spoil(record, chance)
        yield record


def reference(target: str, ids: dict[str, list[str]], chance: random.Random) -> dict[str, str]:
    """A reference to a record that is there, once in a while to none."""
    found = ids[target] and chance.random() >= DANGLING
    other = chance.choice(ids[target]) if found else str(uuid.UUID(int=chance.getrandbits(128)))
    return {"uuid": other, "url": f"{URL}/{TYPES[target][0]}/{other}"}


def spoil(record: dict[str, Any], chance: random.Random) -> None:
    """Make one thing of a record wrong."""
    key = chance.choice([key for key in record if key not in {"uuid", "url", "metadata"}])
    record[key] = chance.choice([3.5, "x" * 5000, ["x"], {"uuid": "geen"}])


def timed(command: list[str]) -> tuple[float, float, float]:
    """Seconds, seconds of processor time of all processes together, and the most MB of memory of the largest one."""
    launched = subprocess.run(
        [sys.executable, "-I", "-S", "-c", LAUNCH, *command], check=False, capture_output=True, text=True
    )
    if launched.returncode:
        sys.exit(launched.stderr[-2000:])
    seconds, used, memory = map(float, launched.stdout.split())
    return seconds, used, memory


def of_one_record(command: list[str], file: Path) -> list[str]:
    """The same command on the first record alone: what it takes to start."""
    one = file.with_name("one.ndjson")
    with file.open(encoding="utf-8") as records:
        one.write_text(next(records), encoding="utf-8")
    others = {str(file): str(one), str(file.with_name(FINDINGS)): str(file.with_name("one-findings.ndjson"))}
    return [others.get(part, part) for part in command]


def kept(file: Path, findings: Path) -> str:
    """What is kept of a record to judge it across records, and how large a finding is in NDJSON."""
    judge = LineJudge(choose_criteria(DIALECT, depth="samenhang"))
    with file.open("rb") as lines:
        batch = judge.lines(lines, 0, 0, None)
    packed = batch.packed or Packed()
    size = sum(map(len, (*packed.identities, *packed.references))) / batch.lines
    one = findings.stat().st_size / max(findings.read_bytes().count(b"\n"), 1)
    return f"identities and references: {size:.0f} bytes a record; a finding: {one:.0f} bytes"


def ajv_command(folder: Path, file: Path, place: Path) -> list[str]:
    """The command that judges a file with ajv."""
    documents = {path: dict(schema) for path, schema in catalog.documents().items() if f"/{DIALECT}/" in path}
    types = [(MARKS[name], catalog.BASE + f"objecten/{DIALECT}/{name}.schema.json") for name in MARKS]
    (place / "schemas.json").write_text(json.dumps({"all": list(documents.values()), "types": types}))
    script = folder / "klantcheck-ajv.cjs"
    script.write_text(AJV)
    return ["node", str(script), str(file), str(place / "schemas.json")]


def main() -> None:
    """Make the file, take the times, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ajv", type=Path, help="folder with node_modules of ajv and ajv-formats")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "export.ndjson"
        with file.open("w", encoding="utf-8") as target:
            for record in records(options.records, options.seed):
                target.write(json.dumps(record, separators=(",", ":"), ensure_ascii=False) + "\n")
        table(file, options.records, options.runs, options.ajv, Path(place))


def table(file: Path, count: int, runs: int, ajv: Path | None, place: Path) -> None:
    """Print a row for each way to judge the file: the median of the runs."""
    tool = [sys.executable, "-m", "validator", "validate", str(file), "--profile", DIALECT, "--output"]
    report = [*tool, str(place / FINDINGS)]
    ways = {
        "parse only (R)": [sys.executable, "-c", PARSE, str(file)],
        "1 process, with report": [*report, "--workers", "1"],
        "1 process, with references": [*report, "--workers", "1", "--level", "samenhang"],
        "2 processes, with report": [*report, "--workers", "2"],
        "2 processes, with references": [*report, "--workers", "2", "--level", "samenhang"],
    }
    if ajv is not None:
        ways["ajv in one process (A)"] = ajv_command(ajv, file, place)
    size = file.stat().st_size
    print(f"{count} records, {size / 1e6:.0f} MB ({size / count:.0f} bytes each), median of {runs} runs\n")
    print(f"{'':30} {'records/s':>10} {'R':>6} {'A':>6} {'us CPU':>7} {'MB':>5}")
    rates: dict[str, float] = {}
    shown: dict[str, str] = {}
    for name, command in ways.items():
        seconds, used, memory = (
            statistics.median(each) for each in zip(*(timed(command) for _ in range(runs)), strict=True)
        )
        start = statistics.median(timed(of_one_record(command, file))[1] for _ in range(runs))
        rates[name] = count / seconds
        shown[name] = f"{(used - start) * 1e6 / count:7.1f} {memory:5.0f}"
    parsed, other = rates["parse only (R)"], rates.get("ajv in one process (A)")
    for name in ways:
        against = f"{rates[name] / other:.2f}" if other else "-"
        print(f"{name:30} {rates[name]:10.0f} {rates[name] / parsed:6.2f} {against:>6} {shown[name]}")
    print(kept(file, place / FINDINGS))


if __name__ == "__main__":
    main()
