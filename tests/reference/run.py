"""Compares the library with the model on random applications; the seed reruns them.

    python3 tests/reference/run.py --cases 1000000 --seed 1

What disagrees, crashes or hangs is shrunk and kept under tests/regressions/, where the tests replay it.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import multiprocessing
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import compare
import package
import tables as t
from shrink import shrunk

REGRESSIONS = t.ROOT / "tests" / "regressions"
SUBJECTS: dict[str, compare.Subject] = {"tool": compare.tool, "python": package.answers}
Found = tuple[int, list[tuple[bytes, dict[str, str]]]]  # a chunk's number, and what it found


SHRINKING = 600  # seconds; after them the smallest line so far is kept


def compare_chunk(seed: int, subject: str, number: int) -> Found:
    try:
        readings, lines, _ = compare.chunk(seed, number)
        wrong = compare.disagreements(lines, readings, SUBJECTS[subject])
    except Exception as fault:
        raise RuntimeError(f"no comparison of --seed {seed}, chunk {number}") from fault
    return number, [(line, readings) for line in wrong]


def run(
    cases: int, seed: int, processes: int, subject: str = "tool", log: bool = False
) -> list[Path]:
    """Compares so many applications; gives the files of the shrunk disagreements."""
    chunks = -(-cases // compare.LINES)
    kept, started, said = [], time.monotonic(), time.monotonic()
    with multiprocessing.Pool(processes) as pool:
        work = partial(compare_chunk, seed, subject)
        for done, (number, found) in enumerate(pool.imap_unordered(work, range(chunks)), start=1):
            for line, readings in found[:1]:
                print(f"disagreement: --seed {seed}, chunk {number}", flush=True)
                kept.append(keep(line, readings, subject))
            if len(kept) >= 10:
                print("enough disagreements to look at first", flush=True)
                break
            if log and (time.monotonic() - said > 60 or done == chunks):
                said = time.monotonic()
                rate = done * compare.LINES / (said - started)
                print(
                    f"{done * compare.LINES} applications, {rate:.0f}/s, {len(kept)} disagreements",
                    flush=True,
                )
    return kept


def keep(line: bytes, readings: dict[str, str], subject: str) -> Path:
    until = time.monotonic() + SHRINKING
    known: dict[tuple[bytes, ...], bool] = {}

    def disagree(line: bytes, readings: dict[str, str]) -> bool:
        case = (line, *(value.encode() for value in readings.values()))
        if case not in known:
            known[case] = time.monotonic() < until and bool(
                compare.disagreements([line], readings, SUBJECTS[subject])
            )
        return known[case]

    line, readings = shrunk(line, readings, disagree)
    changed = {k: v for k, v in readings.items() if v != t.DEFAULTS[k]}
    for difference in compare.told(line, readings, SUBJECTS[subject]):
        print(f"  {difference}")
    case: dict[str, Any] = {"why": "", "readings": changed} | text_of(line)
    file = REGRESSIONS / f"{hashlib.sha256(line).hexdigest()[:12]}.json"
    file.write_text(json.dumps(case, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(
        f"  kept as {file.relative_to(t.ROOT)}: {line[:2000].decode(errors='replace')}", flush=True
    )
    return file


def text_of(line: bytes) -> dict[str, str]:
    try:
        return {"line": line.decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(line).decode()}


def kept_case(file: Path) -> tuple[bytes, dict[str, str]]:
    """A regression's line and readings."""
    case = json.loads(file.read_text("utf-8"))
    line = case["line"].encode() if "line" in case else base64.b64decode(case["base64"])
    return line, t.DEFAULTS | case["readings"]


def state(subject: str) -> str:
    """What is compared, so that a recorded run names it: the version and the file's own bytes."""
    if subject == "python":
        try:
            import chengdu_subsidy
            import chengdu_subsidy._core as core
        except ImportError as fault:
            sys.exit(f"the Python package cannot be imported ({fault}): ./run build installs it")
        version, file = f"chengdu_subsidy {chengdu_subsidy.__version__}", Path(str(core.__file__))
    else:
        file = Path(compare.TOOL)
        if not file.is_file():
            sys.exit(f"there is no tool {file}: ./run build makes it")
        asked = subprocess.run([file, "--version"], capture_output=True, text=True, check=False)
        version = asked.stdout.strip() or "without a version"
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return f"{version}, {file.name} with SHA-256 {digest[:16]}…"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cases", type=int, default=20_000, help="how many applications")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 10**9)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--subject", choices=SUBJECTS, default="tool")
    given = parser.parse_args()
    print(f"--cases {given.cases} --seed {given.seed}", flush=True)
    compared = state(given.subject)
    kept = run(given.cases, given.seed, given.processes, given.subject, log=True)
    print(f"compared with {compared}")
    if state(given.subject) != compared:
        sys.exit("it was built anew meanwhile: the run says nothing of either state")
    return 1 if kept else 0


if __name__ == "__main__":
    sys.exit(main())
