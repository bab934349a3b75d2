"""Puts faults into the rules, the values and the edition, one at a time, and asks whether a test notices.

    python3 tests/mutation/run.py --sample 200 --seed 1 --log build/mutation.txt

For each mutant the tests that are nearest to its file are compiled against the changed headers and run,
one program after the other, until one fails: then it is noticed. A mutant that no compiler takes is not
counted. Survivors are printed with file, line and change.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import mutants
from mutants import Mutant

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include" / "chengdu_subsidy"
SCOPE = ("rules", "values", "notice/chengdu_2024.hpp", "notice/readings.hpp")
COMPILER = ["clang++", "-std=c++20", "-O0", "-w", f"-I{ROOT}/src", f"-I{ROOT}/tests"]

# The programs that look at a header, the nearest first. All of them come to the last ones.
NEAREST = {
    "rules/park.hpp": ["rules/park", "exhaustive/stars"],
    "rules/cloud.hpp": ["exhaustive/stars", "rules/cloud"],
    "rules/cloud_fees.hpp": ["rules/cloud", "rules/edges"],
    "rules/stars.hpp": ["exhaustive/stars"],
    "rules/platform.hpp": ["rules/platform", "rules/other_edition"],
    "rules/common.hpp": ["rules/common", "exhaustive/days"],
    "rules/share.hpp": ["rules/share", "rules/share_decimal", "rules/share_extremes"],
    "rules/share_inverse.hpp": ["rules/share_inverse"],
    "rules/rule_bits.hpp": ["rules/rule_bits", "exhaustive/stars"],
    "rules/verdict.hpp": ["exhaustive/stars"],
    "rules/lane.hpp": ["exhaustive/stars"],
    "rules/evaluate.hpp": ["rules/common"],
    "notice/chengdu_2024.hpp": ["notice/chengdu_2024", "exhaustive/days", "exhaustive/stars"],
    "notice/readings.hpp": ["notice/readings_table", "exhaustive/stars"],
    "values/money.hpp": ["values/money", "values/overflow"],
    "values/money_total.hpp": ["values/overflow", "values/money"],
    "values/exact.hpp": ["values/values", "values/overflow"],
    "values/decimal_text.hpp": ["values/money", "values/values"],
    "values/known_money.hpp": ["values/known_money"],
    "values/search.hpp": ["values/search", "rules/share_inverse"],
    "values/date.hpp": ["exhaustive/days", "values/values"],
    "values/days.hpp": ["exhaustive/days", "decision/shortfall"],
}
LAST = [
    *("rules/edges", "rules/platform", "rules/cloud", "rules/park", "rules/common", "rules/share"),
    *("values/values", "values/money", "exhaustive/stars", "rules/other_edition"),
    *("decision/decision", "decision/targets", "decision/edges", "notice/figures"),
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


def noticed_by(mutant: Mutant, folder: Path, unchanged: list[str]) -> str:
    """The program that fails; `invalid` where nothing compiles, `` where all pass."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        include = Path(place) / "include" / "chengdu_subsidy"
        shutil.copytree(INCLUDE, include)
        changed = include / mutant.file
        changed.write_text(mutant.apply(changed.read_text("utf-8")), "utf-8")
        for program in programs(mutant.file):
            built = Path(place) / "program"
            command = [*COMPILER, *unchanged, f"-I{include.parent}", str(source_of(program))]
            command += [f'-DCHENGDU_SUBSIDY_SOURCE_DIR="{ROOT}"', "-o", str(built)]
            command += [f'-DCHENGDU_SUBSIDY_CONTRACT_DIR="{ROOT}/tests/data/contract"']
            command += ["-lgtest_main", "-lgtest", "-lgmock", "-lpthread"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                # An assertion of the compiler's is a test; any other refusal says nothing.
                asserted = "static_assert" in done.stderr or "constant expression" in done.stderr
                return "the compiler" if asserted else "invalid"
            try:
                options = [
                    "--gtest_brief=1",
                    "--gtest_fail_fast",
                    "--gtest_filter=-EveryPair*",
                ]
                ran = subprocess.run(
                    [str(built), *options], capture_output=True, timeout=60, check=False, cwd=place
                )
            except subprocess.TimeoutExpired:
                return f"{program} (never ends)"
            if ran.returncode != 0:
                return program
    return ""


def every_mutant() -> list[Mutant]:
    found: list[Mutant] = []
    for part in SCOPE:
        paths = (
            [INCLUDE / part] if part.endswith(".hpp") else sorted((INCLUDE / part).glob("*.hpp"))
        )
        for path in paths:
            found += mutants.of_file(INCLUDE, path.relative_to(INCLUDE))
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
    chosen = [mutant for mutant in every_mutant() if given.only in str(mutant.file)]
    total = len(chosen)
    Random(given.seed).shuffle(chosen)
    chosen = chosen[: given.sample][given.skip :]
    behind = f" behind the first {given.skip}" if given.skip else ""
    print(f"{len(chosen)} of {total} mutants{behind}, seed {given.seed}", flush=True)
    counts: Counter[str] = Counter()
    survivors = []
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(given.jobs) as pool:
        folder = Path(name)
        unchanged = prepare(folder)
        results = pool.map(lambda mutant: noticed_by(mutant, folder, unchanged), chosen)
        for mutant, by in zip(chosen, results, strict=True):
            said = mutant.said((INCLUDE / mutant.file).read_text("utf-8"))
            counts["invalid" if by == "invalid" else "noticed" if by else "survived"] += 1
            if not by:
                survivors.append(said)
                print(f"survived: {said}", flush=True)
            if given.log:
                with given.log.open("a", encoding="utf-8") as log:
                    log.write(f"{by or 'SURVIVED'}\t{said}\n")
    valid = counts["noticed"] + counts["survived"]
    print(f"{dict(counts)}; noticed {100 * counts['noticed'] / max(valid, 1):.1f}% of {valid}")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
