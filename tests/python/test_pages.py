"""The pages and samples on Python: every block runs and shows what the page says."""

from __future__ import annotations

import csv
import doctest
import io
import re
import subprocess
import sys
from pathlib import Path

import chengdu_subsidy as cs
import pytest
from conftest import ROOT
from walkthrough import CELL, run_page


def test_the_walk_through_shows_what_it_says(monkeypatch: pytest.MonkeyPatch):
    page = ROOT / "docs" / "python.md"
    monkeypatch.chdir(ROOT)
    assert len(CELL.findall(page.read_text("utf-8"))) > 20
    assert run_page(page) == page.read_text("utf-8"), "tests/python/walkthrough.py --write"


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_readme_shows_what_it_says(name: str):
    blocks = re.findall(r"^```pycon\n(.*?)^```$", (ROOT / name).read_text("utf-8"), re.M | re.S)
    assert blocks
    names: dict[str, object] = {}
    for block in blocks:
        test = doctest.DocTestParser().get_doctest(block, names, name, name, 0)
        assert test.examples
        result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, clear_globs=False)
        assert result.failed == 0
        names = test.globs


def test_the_packages_own_example_shows_what_it_says():
    assert doctest.testmod(cs).failed == 0 and (cs.__doc__ or "").count(">>>") > 2


def sample(name: str, *arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "samples" / name), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == status, done.stderr
    return done


def test_an_enterprise_checks_itself():
    told = sample("self_check.py", "en").stdout
    lines = told.splitlines()
    assert lines[0] == "undetermined"
    assert lines[1] == "By the formula 115,065.15 yuan, at most 115,065.15 yuan"
    body = told.partition("To be mended first:\n")[2]
    assert body.startswith("  - Unknown: on the day of submission the applicant stands on no list")
    assert "cloud.star (guide 二(二))" in body and "notice.recommended" in body
    assert "F-05: 38,000.00 yuan, paid outside the recognised period" in body
    assert "F-06: 12,000.00 yuan" in body
    assert body.rstrip().endswith("contracts for the purchase of public cloud services")
    chinese = sample("self_check.py").stdout
    assert chinese.startswith("尚不能确定\n按公式可得 115,065.15 元") and "缺少材料" in chinese


def test_a_district_summarises_a_batch(tmp_path: Path):
    source, target = ROOT / "samples" / "applications.jsonl", tmp_path / "summary.csv"
    done = sample("district_batch.py", str(source), str(target), status=1)
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"))))
    results = list(cs.evaluate_many(source.read_bytes().splitlines(), errors="return"))
    decisions = [result for result in results if isinstance(result, cs.Decision)]
    faults = [result for result in results if isinstance(result, cs.InputError)]
    assert [row["申报编号"] for row in rows] == [d.application for d in decisions]
    assert [row["补助金额（元）"] for row in rows] == [
        "" if d.amount is None else str(d.amount) for d in decisions
    ]
    first = {row["申报编号"]: row for row in rows}["CD2024-P-008"]
    assert first["结论"] == "不予支持" and first["不符合"].startswith("notice.built_by")
    total = sum(d.amount or 0 for d in decisions)
    assert f"补助金额合计：{total:,}元" in done.stdout and faults
    assert f"无法读取：{len(faults)}" in done.stdout
    told = [f"第{fault.line}行{fault.path}：{fault.message_zh}" for fault in faults]
    assert done.stderr.splitlines() == told


def test_a_what_if_over_stars_and_readings():
    told = sample("what_if.py").stdout
    table, _, readings = told.partition("\n\n")
    rows = [line.split() for line in table.splitlines()[1:]]
    amounts = {(applied, rated): amount for applied, rated, amount, _ in rows}
    assert len(rows) == 9 and amounts["4", "5"] == amounts["4", "4"] == "363,990.00"
    assert amounts["3", "5"] == "242,660.00" and amounts["5", "5"] == "485,320.00"
    assert {(applied, rated): status for applied, rated, _, status in rows}["5", "5"] == "not_met"
    assert readings.startswith("rated 4: 363,990.00 under the default readings")
    assert "  fee_scope=required: 336,240.00 (other amount)\n" in readings
    assert "  one_off=once_per_enterprise: 363,990.00 (other rules)\n" in readings
    assert "all readings together: 336,240.00 to 363,990.00" in readings
