"""Puts faults into the rules, the values and the edition, one at a time, and asks whether a test notices.

    python3 tests/mutation/run.py --sample 200 --seed 1 --log build/mutation.txt

For each mutant the tests that are nearest to its file are compiled against the changed headers and run,
one program after the other, until one fails: then it is noticed. A mutant that no compiler takes is not
counted. First every program must pass on the headers as they are. Survivors are printed with file, line
and change; those of `explained.tsv`, which change nothing that can be seen, do not fail the run.
"""

from __future__ import annotations

import argparse
import csv
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import mutants
from mutants import Mutant

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include" / "chengdu_subsidy"
SCOPE = ("rules", "values", "notice/chengdu_2024.hpp", "notice/readings.hpp", "notice/rule.hpp")
EXPLAINED = Path(__file__).with_name("explained.tsv")
COMPILER = ["clang++", "-std=c++20", "-O0", "-w", f"-I{ROOT}/src", f"-I{ROOT}/tests"]

# The programs that look at a header, the nearest first. All of them come to the last ones.
NEAREST = {
    "rules/park.hpp": ["rules/park", "exhaustive/stars"],
    "rules/cloud.hpp": ["exhaustive/stars", "rules/cloud"],
    "rules/cloud_fees.hpp": ["rules/cloud", "rules/edges"],
    "rules/stars.hpp": ["exhaustive/stars"],
    "rules/platform.hpp": ["rules/platform", "rules/other_edition"],
    "rules/common.hpp": ["rules/common", "exhaustive/days"],
    "rules/share.hpp": [
        "rules/share_guard",
        "rules/share",
        "rules/share_decimal",
        "rules/share_extremes",
    ],
    "rules/share_inverse.hpp": ["rules/share_inverse"],
    "rules/rule_bits.hpp": ["rules/rule_bits", "exhaustive/stars"],
    "rules/verdict.hpp": ["exhaustive/stars"],
    "rules/lane.hpp": ["exhaustive/stars"],
    "rules/evaluate.hpp": ["rules/common"],
    "notice/chengdu_2024.hpp": ["notice/chengdu_2024", "exhaustive/days", "exhaustive/stars"],
    "notice/rule.hpp": ["notice/chengdu_2024", "notice/figures", "rules/rule_bits"],
    "notice/readings.hpp": ["notice/readings_table", "exhaustive/stars", "decision/sensitivity"],
    "values/money.hpp": ["values/money", "values/overflow"],
    "values/money_total.hpp": ["values/overflow", "values/money"],
    "values/exact.hpp": ["values/values", "values/overflow"],
    "values/decimal_text.hpp": ["values/money", "values/values"],
    "values/known_money.hpp": ["values/known_money"],
    "values/search.hpp": ["values/search", "rules/share_inverse"],
    "values/date.hpp": ["values/values", "exhaustive/days"],
    "values/days.hpp": ["values/search", "exhaustive/days"],
}
LAST = [
    *("rules/edges", "rules/platform", "rules/cloud", "rules/park", "rules/common", "rules/share"),
    *("values/values", "values/money", "exhaustive/stars", "rules/other_edition"),
    *("decision/decision", "notice/figures"),
]


def programs(file: Path) -> list[str]:
    wanted = list(dict.fromkeys(NEAREST.get(str(file), ["values/values"]) + LAST))
    return [name for name in wanted if source_of(name).exists()]


def source_of(program: str) -> Path:
    return ROOT / "tests" / f"{program}_test.cpp"


def prepare(folder: Path) -> list[str]:
    """What no mutant changes is read once: the standard library, GoogleTest, Boost's integers."""
    header = folder / "unchanged.hpp"
    header.write_text(
        "#include <gtest/gtest.h>\n#include <gmock/gmock.h>\n"
        "#include <boost/multiprecision/cpp_int.hpp>\n"
        "#include <algorithm>\n#include <chrono>\n#include <map>\n#include <random>\n"
        "#include <set>\n#include <span>\n#include <string>\n#include <variant>\n#include <vector>\n"
    )
    compiled = folder / "unchanged.pch"
    subprocess.run([*COMPILER, "-x", "c++-header", str(header), "-o", str(compiled)], check=True)
    return ["-include-pch", str(compiled)]


class Tests:
    """The programs, each compiled against the headers that it is to look at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.unchanged = prepare(folder)
        self.seconds: dict[str, float] = {}

    def command(self, program: str, include: Path, built: Path) -> list[str]:
        command = [*COMPILER, *self.unchanged, f"-I{include}", str(source_of(program))]
        command += [f'-DCHENGDU_SUBSIDY_SOURCE_DIR="{ROOT}"', "-o", str(built)]
        command += [f'-DCHENGDU_SUBSIDY_CONTRACT_DIR="{ROOT}/tests/data/contract"']
        return [*command, "-lgtest_main", "-lgtest", "-lgmock", "-lpthread"]

    def passes(self, built: Path, timeout: float) -> bool:
        options = ["--gtest_brief=1", "--gtest_fail_fast", "--gtest_filter=-EveryPair*"]
        command = [str(built), *options]
        ran = subprocess.run(
            command, capture_output=True, timeout=timeout, check=False, cwd=built.parent
        )
        return ran.returncode == 0

    def check_unchanged(self, program: str) -> None:
        """What fails without a fault would notice every fault."""
        built = self.folder / program.replace("/", "_")
        subprocess.run(self.command(program, INCLUDE.parent, built), check=True)
        start = time.monotonic()
        if not self.passes(built, 300):
            raise SystemExit(f"{program} fails on the headers as they are")
        self.seconds[program] = time.monotonic() - start

    def notice(self, mutant: Mutant) -> str:
        """The program that fails; `invalid` where nothing compiles, `` where all pass."""
        with tempfile.TemporaryDirectory(dir=self.folder) as place:
            include = Path(place) / "include"
            shutil.copytree(INCLUDE, include / "chengdu_subsidy")
            changed = include / "chengdu_subsidy" / mutant.file
            changed.write_text(mutant.apply(changed.read_text("utf-8")), "utf-8")
            built = Path(place) / "program"
            for program in programs(mutant.file):
                done = subprocess.run(
                    self.command(program, include, built),
                    capture_output=True,
                    text=True,
                    check=False,
                )
                if done.returncode != 0:
                    # An assertion of the compiler's is a test; any other refusal says nothing.
                    asserted = "static_assert" in done.stderr
                    asserted = asserted or "constant expression" in done.stderr
                    return "the compiler" if asserted else "invalid"
                try:
                    if not self.passes(built, 20 + 20 * self.seconds[program]):
                        return program
                except subprocess.TimeoutExpired:
                    return f"{program} (never ends)"
        return ""


# A mutant's name: its file, the line as it leaves it, and which of the mutants with that line it is.
Name = tuple[str, str, int]


def explained() -> set[Name]:
    rows = csv.reader(EXPLAINED.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)
    return {(file, line, int(which)) for file, which, line, _ in rows}


def names(found: list[Mutant]) -> dict[Mutant, Name]:
    """Names that stay while lines above are added or go."""
    seen: Counter[tuple[str, str]] = Counter()
    named = {}
    for mutant in found:
        key = str(mutant.file), mutant.changed_line((INCLUDE / mutant.file).read_text("utf-8"))
        seen[key] += 1
        named[mutant] = (*key, seen[key])
    return named


def every_mutant() -> list[Mutant]:
    found: list[Mutant] = []
    following = mutants.enumerators(INCLUDE)
    for part in SCOPE:
        paths = (
            [INCLUDE / part] if part.endswith(".hpp") else sorted((INCLUDE / part).glob("*.hpp"))
        )
        for path in paths:
            found += mutants.of_file(INCLUDE, path.relative_to(INCLUDE), following)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Mutation testing of the rules and the values.")
    parser.add_argument("--sample", type=int, help="so many mutants, drawn; else all of them")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--skip", type=int, default=0, help="go on behind so many of the same draw")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--only", default="", help="only files whose name holds this")
    parser.add_argument("--log", type=Path, help="a file that gets a line for each mutant")
    given = parser.parse_args()
    everything = every_mutant()
    named, known = names(everything), explained()
    if stale := known - set(named.values()):
        raise SystemExit(f"{EXPLAINED.name} explains what no mutant is: {stale}")
    chosen = [mutant for mutant in everything if given.only in str(mutant.file)]
    total = len(chosen)
    Random(given.seed).shuffle(chosen)
    chosen = chosen[: given.sample][given.skip :]
    behind = f" behind the first {given.skip}" if given.skip else ""
    print(f"{len(chosen)} of {total} mutants{behind}, seed {given.seed}", flush=True)
    counts: Counter[str] = Counter()
    unexplained = 0
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(given.jobs) as pool:
        tests = Tests(Path(name))
        used = dict.fromkeys(each for mutant in chosen for each in programs(mutant.file))
        list(pool.map(tests.check_unchanged, used))
        for mutant, by in zip(chosen, pool.map(tests.notice, chosen), strict=True):
            source = (INCLUDE / mutant.file).read_text("utf-8")
            said, line = mutant.said(source), named[mutant][1]
            counts[kind_of(by)] += 1
            if not by and named[mutant] not in known:
                unexplained += 1
                print(f"survived: {said}\t{line}", flush=True)
            if given.log:
                with given.log.open("a", encoding="utf-8") as log:
                    log.write(f"{by or 'SURVIVED'}\t{said}\t{line}\n")
    survived = counts["survived"]
    valid = counts.total() - counts["invalid"]
    print(", ".join(f"{kind} {count}" for kind, count in counts.most_common()))
    print(
        f"noticed {100 * (valid - survived) / max(valid, 1):.1f}% of {valid}; of {survived} survivors "
        f"{survived - unexplained} are explained"
    )
    return 1 if unexplained else 0


def kind_of(by: str) -> str:
    if by in ("", "invalid"):
        return by or "survived"
    if by == "the compiler":
        return "noticed by the compiler"
    return "noticed since a test never ends" if by.endswith("ends)") else "noticed by a test"


if __name__ == "__main__":
    sys.exit(main())
