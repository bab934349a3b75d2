#!/usr/bin/env python3
"""Turns the output of the benchmarks into ratios, each against its yardstick of the same run.

Usage: ratios.py BENCHMARK.json [BENCH.json]

Reads what `chengdu-subsidy-bench --benchmark_out=… --benchmark_repetitions=…` wrote, takes the
median of each benchmark, prints a row a ratio and writes `[{name, ratio, goal, at_most}]`.
"""

from __future__ import annotations

import json
import statistics
import sys
from pathlib import Path
from typing import Any

# name, measured, yardstick, goal (None: told, not judged); every goal is "at most".
RATIOS: list[tuple[str, str, str, float | None]] = [
    (
        "verdict with all statuses / amount by hand",
        "verdict_platform",
        "verdict_platform_by_hand",
        1.5,
    ),
    ("127-bit path / amount by hand", "verdict_platform_wide", "verdict_platform_by_hand", None),
    (
        "evaluate typed facts / same reading by hand",
        "evaluate_mixed",
        "evaluate_mixed_by_hand",
        1.25,
    ),
    ("with all findings / without", "evaluate_mixed_with_findings", "evaluate_mixed", 1.3),
    ("whole decision / verdict", "decide_mixed", "evaluate_mixed", None),
    ("JSON line to amount / parsing alone", "json_line_to_amount", "json_parse_alone", 2.0),
    (
        "JSON line to decision line / parsing alone",
        "json_line_to_decision_line",
        "json_parse_alone",
        8.0,
    ),
    ("platform columns / vector loop by hand", "platform_columns", "platform_columns_hand", 1.25),
    # 70% of the bandwidth of copying.
    ("platform columns / copying as many bytes", "platform_columns", "copy_as_many_bytes", 1.43),
    (
        "platform columns with statuses / without",
        "platform_columns_with_statuses",
        "platform_columns",
        1.2,
    ),
    # 1.6 times as fast.
    (
        "platform columns in two threads / in one",
        "platform_columns_two_threads",
        "platform_columns",
        0.625,
    ),
]


def times(report: dict[str, Any]) -> dict[str, list[float]]:
    """Seconds an item of each benchmark, one for each repetition."""
    found: dict[str, list[float]] = {}
    for run in report["benchmarks"]:
        if run.get("run_type", "iteration") == "iteration":
            found.setdefault(run["run_name"].split("/")[0], []).append(1 / run["items_per_second"])
    return found


def main(arguments: list[str]) -> int:
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    measured = times(json.loads(Path(arguments[0]).read_text(encoding="utf-8")))
    rows = []
    print(f"{'ratio':>8}  {'spread':>15}  {'goal':>6}  {'ns/item':>9}  name")
    for name, ours, yardstick, goal in RATIOS:
        # Repetitions are interleaved in time, so the ratio is taken pair by pair.
        pairs = [a / b for a, b in zip(measured[ours], measured[yardstick], strict=True)]
        ratio = statistics.median(pairs)
        spread = f"{min(pairs):.2f} to {max(pairs):.2f}"
        aim = "" if goal is None else f"<={goal}"
        cost = statistics.median(measured[ours]) * 1e9
        print(f"{ratio:8.2f}  {spread:>15}  {aim:>6}  {cost:9.1f}  {name}")
        rows.append({"name": name, "ratio": round(ratio, 3), "goal": goal, "at_most": True})
    if len(arguments) == 2:
        Path(arguments[1]).write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
