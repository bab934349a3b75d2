"""Which lines and conditions of the headers ran, from clang's source-based coverage.

    python3 tests/coverage/report.py build-coverage/profiles build-coverage PROGRAM…

A line counts once, and so does each outcome, true and false, of every condition that is written in the
source: `a && b` has two conditions and four outcomes, a `case` two. Not written, and not counted, are the
edges that only an exception takes, the comparisons behind `= default`, what `if constexpr` decides for the
compiler, and the way past a `switch` that has a `case` for every value (the compilers' warnings see to it
that it has). A template's line or outcome has
run when any instantiation in any of the programs ran it; a template that no program instantiates is not
seen, an unused function is. Prints a table by folder, and writes what never ran to FOLDER/coverage.txt and
the source with its counts to FOLDER/coverage. Less than is promised, 99% of lines and 95% of outcomes, is a
failure.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include" / "chengdu_subsidy"


LEAST_LINES, LEAST_OUTCOMES = 99, 95  # in hundredths


class Outcome(NamedTuple):
    """One of the two ways in which a condition can end, at its place in the source."""

    line: int
    column: int
    value: bool


class Measured(NamedTuple):
    """What of one file ran; each dict says of every line, or outcome, whether it did."""

    lines: dict[int, bool]
    outcomes: dict[Outcome, bool]


def run_llvm_cov(what: str, data: Path, programs: list[str], *options: str) -> str:
    objects = [programs[0], *(f"-object={program}" for program in programs[1:])]
    command = ["llvm-cov", what, f"-instr-profile={data}", *options, *objects, str(INCLUDE)]
    # llvm-cov warns that an unused copy of a function is no match for one that ran in another program.
    quiet = subprocess.PIPE
    return subprocess.run(command, check=True, stdout=quiet, stderr=quiet, encoding="utf-8").stdout


def measure(data: Path, programs: list[str]) -> dict[Path, Measured]:
    files: dict[Path, Measured] = defaultdict(lambda: Measured({}, {}))
    # Lines, each once for a file: "SF:file", then "DA:line,count".
    current = files[ROOT]
    for text in run_llvm_cov("export", data, programs, "-format=lcov").splitlines():
        kind, _, rest = text.partition(":")
        if kind == "SF":
            current = files[Path(rest)]
        elif kind == "DA":
            number, times = rest.split(",")[:2]
            current.lines[int(number)] = int(times) > 0
    del files[ROOT]
    # Conditions, each once for an instantiation: here they come together.
    for file in json.loads(run_llvm_cov("export", data, programs, "-skip-functions"))["data"][0][
        "files"
    ]:
        outcomes = files[Path(file["filename"])].outcomes
        source = Path(file["filename"]).read_text(encoding="utf-8").splitlines()
        for line, column, _, _, if_true, if_false, *_ in file["branches"]:
            if not is_written(source[line - 1].encode()[: column - 1]):
                continue
            for value, count in ((True, if_true), (False, if_false)):
                outcome = Outcome(line, column, value)
                outcomes[outcome] = outcomes.get(outcome, False) or count > 0
    return files


def is_written(before: bytes) -> bool:
    """Whether a condition stands in the source, from what is before it in its line; columns are bytes."""
    return not before.endswith((b"= defaul", b"switch (", b"if constexpr ("))


def lines_of(files: list[Measured]) -> list[bool]:
    return [ran for file in files for ran in file.lines.values()]


def outcomes_of(files: list[Measured]) -> list[bool]:
    return [ran for file in files for ran in file.outcomes.values()]


def row(name: str, files: list[Measured]) -> str:
    cells = []
    for ran in (lines_of(files), outcomes_of(files)):
        share = f"{100 * sum(ran) / len(ran):.2f}%" if ran else ""
        cells.append(f"{sum(ran):6} of {len(ran):6} {share:>8}")
    return f"{name:14}" + "   ".join(cells)


def never(file: Path, measured: Measured) -> list[str]:
    name = file.relative_to(ROOT)
    missed = [(line, 0, "never ran") for line, ran in measured.lines.items() if not ran]
    for outcome, ran in measured.outcomes.items():
        if not ran:
            missed.append((outcome.line, outcome.column, f"never {str(outcome.value).lower()}"))
    return [f"{name}:{line}:{column}: {what}" for line, column, what in sorted(missed)]


def reaches(least: int, ran: list[bool]) -> bool:
    return 100 * sum(ran) >= least * len(ran) > 0


def main(profiles: str, folder: str, *programs: str) -> int:
    data = Path(folder) / "coverage.profdata"
    raw = sorted(map(str, Path(profiles).glob("*.profraw")))
    subprocess.run(["llvm-profdata", "merge", "-sparse", *raw, "-o", data], check=True)
    files = measure(data, list(programs))
    rooms: dict[str, list[Measured]] = defaultdict(list)
    for file, measured in files.items():
        rooms[file.relative_to(INCLUDE).parts[0]].append(measured)
    print(f"{'include/':14}{'lines':25}   outcomes of conditions")
    for room in sorted(room for room in rooms if not room.endswith(".hpp")):
        print(row(room, rooms[room]))
    print(row("all", list(files.values())))
    missed = [text for file in sorted(files) for text in never(file, files[file])]
    (Path(folder) / "coverage.txt").write_text("".join(f"{text}\n" for text in missed))
    pages = ["-format=html", "-show-branches=count", f"-output-dir={folder}/coverage"]
    run_llvm_cov("show", data, list(programs), *pages, "-show-instantiations=false")
    everything = list(files.values())
    if reaches(LEAST_LINES, lines_of(everything)) and reaches(
        LEAST_OUTCOMES, outcomes_of(everything)
    ):
        return 0
    print(
        f"less than {LEAST_LINES}% of lines or {LEAST_OUTCOMES}% of outcomes ran", file=sys.stderr
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
