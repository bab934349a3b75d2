"""Two decisions side by side, by the tool alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

SAMPLES = ROOT / "samples" / "applications.jsonl"
Compared = tuple[int, list[Any], dict[str, Any]]


@pytest.fixture(name="compare", scope="module")
def fixture_compare(run) -> Callable[..., Compared]:
    """The exit status, the lines on applications, the totals."""

    def call(*arguments: str, stdin: bytes = b"") -> Compared:
        done = run("compare", *arguments, stdin=stdin)
        *lines, last = [json.loads(line) for line in done.stdout.splitlines()]
        assert list(last) == ["totals"], done.stderr.decode()
        return done.returncode, lines, last["totals"]

    return call


@pytest.fixture(name="written", scope="module")
def fixture_written(run, tmp_path_factory) -> Callable[..., str]:
    """A file of what a command makes of the samples; those that are refused are left out."""

    def call(*arguments: str) -> str:
        file = tmp_path_factory.mktemp("compared") / "lines.jsonl"
        lines = run(*arguments, str(SAMPLES)).stdout.splitlines(keepends=True)
        file.write_bytes(b"".join(line for line in lines if b'"error":{' not in line))
        return str(file)

    return call


def test_two_readings(compare):
    options = ("--reading-b", "labour_share=declared")
    status, lines, totals = compare(str(SAMPLES), *options)
    assert status == 1  # three lines of the samples are refused, and stand in their places
    assert [line["line"] for line in lines if "error" in line] == [27, 28, 29]
    (only,) = [line for line in lines if "error" not in line]
    assert (only["application"], only["effect"]) == ("CD2024-P-004", "gains")
    assert only["amount"] == {"a": "660000.09", "b": "810000.07", "change": "149999.98"}
    assert only["rules"] == []
    assert only["readings"] == [{"reading": "labour_share", "a": "recognised", "b": "declared"}]
    assert [f["figure"] for f in only["calculation"]] == ["recognised_base", "uncapped"]
    assert totals["amount"]["change"] == "149999.98"
    assert (totals["applications"], totals["refused"]) == (26, 3)

    _, turned, _ = compare(str(SAMPLES), "--reading-a", "labour_share=declared")
    assert turned[0]["effect"] == "loses"
    assert turned[0]["amount"]["change"] == "-149999.98"


def test_the_rule_that_makes_the_difference_is_named(compare, written):
    reading = "environment_grade=larger"
    a, b = written("evaluate"), written("evaluate", "--reading", reading)
    status, lines, _ = compare(a, b)
    assert status == 0
    (found,) = [line for line in lines if line["application"] == "CD2024-P-007"]
    assert found["effect"] == "gains"
    assert found["outcome"] == {"a": "not_supported", "b": "supported"}
    assert found["rules"] == [{"rule": "conduct.environment", "a": "not_met", "b": "met"}]
    assert found["readings"] == [{"reading": "environment_grade", "a": "any", "b": "larger"}]


def test_two_editions(run, compare, tmp_path: Path):
    edition = json.loads(run("edition").stdout)
    edition["platform"]["cap"]["value"] = "500000"
    file = tmp_path / "lower.json"
    file.write_text(json.dumps(edition), encoding="utf-8")
    _, lines, totals = compare(str(SAMPLES), "--edition-b", str(file))
    changed = [line for line in lines if "error" not in line]
    assert changed
    assert {line["direction"]["b"] for line in changed} == {"platform"}
    losing = [line for line in changed if line["effect"] == "loses"]
    assert all("cap" in [f["figure"] for f in line["calculation"]] for line in losing)
    lost = sum(Decimal(line["amount"]["change"]) for line in losing)
    assert Decimal(totals["amount"]["change"]) == lost < 0
    assert totals["by_track"]["cloud"]["amount"]["change"] == "0.00"
    # The same decisions, made apart and compared as records.
    other = run("record", "--edition", str(file), str(SAMPLES)).stdout
    mine = tmp_path / "mine.jsonl"
    mine.write_bytes(run("record", str(SAMPLES)).stdout)
    status, by_records, record_totals = compare(str(mine), "-", stdin=other)
    assert status == 1
    assert [line for line in by_records if "error" not in line] == changed
    assert record_totals["refused"] == 2 * totals["refused"]
    assert {**record_totals, "refused": 0} == {**totals, "refused": 0}


def test_the_totals_add_up(compare, written):
    b = written("record", "--reading", "environment_grade=larger", "--reading", "top_up=received")
    _, lines, totals = compare(written("evaluate"), b, "--all")
    assert len(lines) == totals["applications"] == 26
    for kind in ("amount", "computed_amount"):
        for side in ("a", "b"):
            known = [Decimal(line[kind][side]) for line in lines if line[kind][side] is not None]
            assert Decimal(totals[kind][side]) == sum(known)
        for parts in (
            totals["by_effect"].values(),
            totals["by_track"].values(),
            totals["by_outcome"],
        ):
            assert sum(part["applications"] for part in parts) == 26
            changes = [Decimal(part[kind]["change"]) for part in parts]
            assert sum(changes) == Decimal(totals[kind]["change"])


def test_files_are_matched_by_id_in_any_order(run, compare, written, tmp_path: Path):
    a = written("evaluate")
    lines = Path(written("record", "--reading", "environment_grade=larger")).read_bytes()
    turned = tmp_path / "turned.jsonl"
    turned.write_bytes(b"\n".join(reversed(lines.splitlines())))
    straight = tmp_path / "straight.jsonl"
    straight.write_bytes(lines)
    _, in_order, totals = compare(a, str(straight))
    _, out_of_order, other_totals = compare(a, str(turned))
    key = lambda line: line["application"]  # noqa: E731
    assert sorted(in_order, key=key) == sorted(out_of_order, key=key)
    assert totals == other_totals


def test_applications_that_one_side_has_alone(run, compare, written, tmp_path: Path):
    a = written("evaluate")
    lines = Path(a).read_bytes().splitlines()
    b = tmp_path / "b.jsonl"
    b.write_bytes(b"\n".join([*lines[1:], lines[0].replace(b"CD2024-P-001", b"other")]))
    status, found, totals = compare(a, str(b))
    assert status == 0
    assert [(x["application"], x["only"]) for x in found] == [
        ("CD2024-P-001", "a"),
        ("other", "b"),
    ]
    assert (totals["only_a"], totals["only_b"], totals["applications"]) == (1, 1, 25)


def test_the_text_in_both_languages(run):
    options = (str(SAMPLES), "--reading-b", "environment_grade=larger", "--format", "text")
    text = {
        language: run("compare", *options, "--lang", language).stdout.decode().splitlines()
        for language in ("zh", "en")
    }
    for language, sentences in {
        "en": [
            "CD2024-P-007 (industrial-internet demonstration platform): gains 397,500.00 yuan",
            "  Outcome: not supported → supported",
            "  Amount: 0.00 yuan → 397,500.00 yuan",
            "  Rule conduct.environment [notice 四(二)]: Not met → Met",
            "  Reading of “较大及以上安全事故、突发环境事件”: any environmental incident fails → only an "
            "environmental incident of larger or graver severity fails",
            "Lines that could not be read: 3",
        ],
        "zh": [
            "CD2024-P-007（工业互联网市级示范平台）：增加397,500.00元",
            "  结论：不予支持 → 符合支持条件",
            "  补助金额：0.00元 → 397,500.00元",
            "  规则conduct.environment〔通知四(二)〕：不符合 → 符合",
            "  对“较大及以上安全事故、突发环境事件”的理解：发生任何等级的突发环境事件，均不符合 → 仅发生较大及以上" "突发环境事件的，不符合",
            "无法读取的行：3",
        ],
    }.items():
        assert [s for s in sentences if s not in text[language]] == [], text[language]


def test_a_wrong_call_writes_nothing(run, tmp_path: Path):
    for arguments in (
        (),
        (str(SAMPLES),),
        ("-", "-"),
        (str(SAMPLES), str(SAMPLES), "--reading-b", "rounding=down_to_yuan"),
        (str(SAMPLES), "--reading-b", "rounding=up"),
        (str(SAMPLES), "--edition-b", str(tmp_path / "none.json")),
        (str(SAMPLES), str(tmp_path / "none.jsonl")),
    ):
        done = run("compare", *arguments)
        assert (done.returncode, done.stdout) == (2, b""), arguments
        assert done.stderr


def test_lines_that_are_no_decisions_are_told_with_their_side(compare, written, tmp_path: Path):
    b = tmp_path / "b.jsonl"
    b.write_bytes(b"{\n" + Path(written("evaluate")).read_bytes() + b'{"application":"x"}\n')
    status, found, totals = compare(written("evaluate"), str(b))
    assert (status, totals["refused"], totals["applications"]) == (1, 2, 26)
    assert [(x["side"], x["line"], x["error"]["code"]) for x in found] == [
        ("b", 1, "bad_json"),
        ("b", 28, "missing_field"),
    ]
