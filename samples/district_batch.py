#!/usr/bin/env python3
"""A district checks a batch before it recommends it.

Applications come as JSON Lines. A summary for the spreadsheet goes out as CSV, a row for each
application; what could not be read is told with its line, its place and the way to mend it.

    python samples/district_batch.py samples/applications.jsonl summary.csv
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path

import chengdu_subsidy as cs

COLUMNS = [
    *("申报编号", "申报方向", "结论", "补助金额（元）", "按公式（元）", "最低（元）", "最高（元）"),
    *("不符合", "待补充", "待认定", "理解有无影响", "填报提示"),
]


def row(decision: cs.Decision) -> list[object]:
    """What the summary says of one application; amounts keep their two decimals."""
    rules = {status: decision.findings.with_status(status).ids for status in cs.Status}
    return [
        decision.application,
        decision.direction.zh,
        decision.outcome.zh,
        decision.amount,
        decision.computed_amount,
        decision.bounds.min,
        decision.bounds.max,
        " ".join(rules[cs.Status.not_met]),
        " ".join(rules[cs.Status.unknown]),
        " ".join(rules[cs.Status.pending]),
        "否" if decision.sensitivity.robust else "是",
        len(decision.warnings),
    ]


def summarise(source: Path, target: Path) -> int:
    """Writes the summary. Returns how many lines were refused."""
    refused = 0
    outcomes: Counter[cs.Outcome] = Counter()
    total = Decimal(0)
    # With a byte-order mark, so that spreadsheets read Chinese.
    with source.open("rb") as lines, target.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        for result in cs.evaluate_many(lines, errors="return"):
            if isinstance(result, cs.InputError):
                refused += 1
                print(f"第{result.line}行{result.path}：{result.message_zh}", file=sys.stderr)
                continue
            writer.writerow(row(result))
            outcomes[result.outcome] += 1
            total += result.amount or 0
    for outcome in cs.Outcome:
        print(f"{outcome.zh}：{outcomes[outcome]}")
    print(f"无法读取：{refused}")
    print(f"补助金额合计：{total:,}元")
    return refused


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(1 if summarise(Path(sys.argv[1]), Path(sys.argv[2])) else 0)
