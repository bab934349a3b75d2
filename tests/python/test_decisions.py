"""What a decision hands out: everything in the contract, in Python's values."""

from __future__ import annotations

import copy
import html.parser
import json
import pickle
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import chengdu_subsidy as cs
import pytest


def amount(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def bounds(value: cs.Bounds | None) -> dict[str, str] | None:
    return None if value is None else {"min": str(value.min), "max": str(value.max)}


def as_dict(decision: cs.Decision) -> dict[str, Any]:
    """The contract's object, put together from the attributes alone."""
    calculation = {
        key: value if value is None or key == "star" else str(value)
        for key in type(decision.calculation).__match_args__
        for value in [getattr(decision.calculation, key)]
    }
    advice: dict[str, Any] = {}
    if decision.direction == "cloud":
        advice["attainable_star"] = decision.advice.attainable_star
    if decision.direction != "platform":
        advice["at_star"] = {str(s): amount(pays) for s, pays in decision.advice.at_star.items()}
    return {
        "application": decision.application,
        "edition": decision.edition,
        "direction": decision.direction,
        "outcome": decision.outcome,
        "amount": amount(decision.amount),
        "computed_amount": amount(decision.computed_amount),
        "bounds": bounds(decision.bounds),
        "findings": [
            {
                **{key: getattr(finding, key) for key in type(finding).__match_args__},
                "message": {"zh": finding.message(), "en": finding.message("en")},
            }
            for finding in decision.findings
        ],
        "calculation": calculation,
        "disallowed": [
            {"line": entry.line, "amount": str(entry.amount), "reason": entry.reason}
            for entry in decision.disallowed
        ],
        "open": list(decision.open),
        "readings": decision.readings.to_dict(),
        "sensitivity": {
            "robust": decision.sensitivity.robust,
            "changes": [
                {
                    "reading": change.reading,
                    "value": change.value,
                    "outcome": change.outcome,
                    "amount": amount(change.amount),
                    "computed_amount": amount(change.computed_amount),
                }
                for change in decision.sensitivity.changes
            ],
            "range": bounds(decision.sensitivity.range),
        },
        "materials": {
            "complete": decision.materials.complete,
            "missing": list(decision.materials.missing),
            "unknown": list(decision.materials.unknown),
        },
        "warnings": [
            {
                "code": warning.code,
                "path": warning.path,
                "message": {"zh": warning.message(), "en": warning.message("en")},
            }
            for warning in decision.warnings
        ],
        "advice": advice,
    }


def plain(decision: dict[str, Any]) -> dict[str, Any]:
    """With the calculation's decimals as numbers: attributes keep two places there, JSON none."""
    calculation = {
        key: Decimal(value) if isinstance(value, str) and value[0].isdigit() else value
        for key, value in decision["calculation"].items()
    }
    return {**decision, "calculation": calculation}


def test_the_attributes_are_all_that_json_has(example: dict[str, Any]):
    decision = cs.evaluate(example["application"], readings=example["readings"])
    assert plain(as_dict(decision)) == plain(decision.to_dict())
    assert json.loads(decision.to_json()) == decision.to_dict()
    assert list(as_dict(decision)) == list(decision.to_dict())


def test_values_are_pythons(example: dict[str, Any]):
    decision = cs.evaluate(example["application"], readings=example["readings"])
    assert type(decision.outcome) is cs.Outcome and type(decision.direction) is cs.Track
    for value in (decision.amount, decision.computed_amount, decision.bounds.min):
        assert value is None or (type(value) is Decimal and value.as_tuple().exponent == -2)
    for part in (
        *decision.findings,
        *decision.disallowed,
        *decision.warnings,
        *decision.sensitivity.changes,
        *(decision.calculation, decision.bounds, decision.sensitivity, decision.materials),
        decision.advice,
    ):
        assert copy.copy(part) is copy.deepcopy(part) is part
        assert repr(part).startswith(f"<{type(part).__name__}(")
        assert part == part and hash(part) == hash(part) and part != None  # noqa: E711
        with pytest.raises(AttributeError):
            part.something = 1
    same = cs.evaluate(example["application"], readings=example["readings"])
    assert same.findings == decision.findings and same.calculation == decision.calculation
    assert len({same.bounds, decision.bounds}) == 1


def test_findings_are_chosen_by_status_and_rule(example: dict[str, Any]):
    decision = cs.evaluate(example["application"], readings=example["readings"])
    findings = decision.findings
    assert isinstance(findings, tuple) and isinstance(findings, cs.Findings)
    for status in cs.Status:
        chosen = findings.with_status(status)
        assert chosen == findings.with_status(status.value)
        assert list(chosen) == [f for f in findings if f.status == status]
    assert findings.with_status("unknown", "pending").ids == decision.open
    assert findings.with_status() == () and findings.with_status(*cs.Status) == findings
    assert decision.statuses == {f.rule: f.status for f in findings}
    assert list(decision.statuses) == list(findings.ids)
    assert isinstance(decision.statuses, Mapping)
    with pytest.raises(TypeError):
        decision.statuses["notice.window"] = "met"  # type: ignore[index]
    assert findings["notice.window"] is not None and findings["notice.window"] == findings[0]
    assert "notice.window" in findings and findings[0] in findings and "x" not in findings
    with pytest.raises(KeyError):
        findings["no.such.rule"]
    with pytest.raises(ValueError):
        findings.with_status("passed")


def test_parts_match(park: dict[str, Any]):
    match cs.evaluate(park):
        case cs.Decision(
            outcome="undetermined", calculation=cs.AwardCalculation(star=5, award=award)
        ):
            assert award == 3_000_000
        case _:
            pytest.fail("a decision does not match")


def test_a_decision_is_not_a_yes(park: dict[str, Any]):
    decision = cs.evaluate(park)
    with pytest.raises(TypeError, match="neither true nor false.*outcome"):
        bool(decision)
    with pytest.raises(TypeError, match="outcome"):
        if decision:
            pass
    with pytest.raises(TypeError, match="outcome"):
        not decision


def test_the_explanation_is_the_tools(park: dict[str, Any]):
    from conftest import run_tool

    decision = cs.evaluate(park)
    for lang in ("zh", "en"):
        told = run_tool(
            "evaluate", "--format", "text", "--lang", lang, stdin=json.dumps(park).encode()
        )
        assert told.decode().strip().startswith(decision.explain(lang).strip())
    assert decision.explain() == decision.explain(lang="zh") != decision.explain("en")
    for wrong in ("fr", "ZH", ""):
        with pytest.raises(ValueError, match="'zh', 'en' or 'both', not"):
            decision.explain(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="'zh', 'en' or 'both', not int"):
        decision.explain(5)  # type: ignore[arg-type]


def test_decisions_compare_copy_and_pickle(example: dict[str, Any]):
    decision = cs.evaluate(example["application"], readings=example["readings"])
    again = pickle.loads(pickle.dumps(decision))
    assert again == decision and hash(again) == hash(decision)
    assert again.to_json() == decision.to_json() and again.explain() == decision.explain()
    assert copy.copy(decision) is copy.deepcopy(decision) is decision
    other = cs.evaluate({**example["application"], "id": "another"}, readings=example["readings"])
    assert decision != other and decision != decision.to_json()
    assert repr(decision).startswith(f"<Decision {decision.application!r}: {decision.outcome}")


class Balanced(html.parser.HTMLParser):
    """Checks that tags are closed, and gathers text and cells."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.rows: list[list[str]] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.tags.add(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("td", "th"):
            self.rows[-1][-1] += data


def test_notebooks_show_a_table(example: dict[str, Any]):
    decision = cs.evaluate(example["application"], readings=example["readings"])
    assert decision._repr_html_() == decision.to_html() == decision.to_html("zh")
    for lang in ("zh", "en"):
        page = Balanced()
        page.feed(decision.to_html(lang))
        page.close()
        assert page.open == [] and "table" in page.tags
        header, *rows = page.rows
        assert len(rows) == len(decision.findings)
        for row, finding in zip(rows, decision.findings, strict=True):
            assert len(row) == len(header) == 4
            assert row[0].endswith(getattr(finding.status, lang))
    assert decision.outcome.zh in decision.to_html()


def test_nothing_that_an_applicant_writes_becomes_html():
    evil = '<script>alert("1")</script>\'&amp;'
    application = {
        "id": evil,
        "project_name": evil,
        "applicant": {"name": evil},
        "platform": {"investment": [{"id": evil, "kind": "labour", "amount": 1}]},
    }
    shown = cs.evaluate(application).to_html()
    page = Balanced()
    page.feed(shown)
    assert page.tags == {
        "div",
        "p",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "details",
        "summary",
        "pre",
    }
    assert shown.count("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;amp;") >= 4
    assert not re.search(r"<script|alert\(\"", shown)


def test_readings_and_editions_go_into_the_decision(park: dict[str, Any]):
    readings = cs.Readings(top_up="received", rounding="down_to_wan")
    decision = cs.evaluate(
        {**park, "park": {**park["park"], "previous_award": "1000001"}}, readings=readings
    )
    assert decision.readings == readings and decision.computed_amount == 1_990_000
    assert decision.computed_amount != cs.evaluate(park).computed_amount


def test_readings_are_checked():
    with pytest.raises(ValueError, match="there is no reading 'cutof_day'.*cutoff_day.*rounding"):
        cs.evaluate({"id": "A", "park": {}}, readings={"cutof_day": "included"})
    with pytest.raises(ValueError, match="'cutoff_day' has no value 'maybe'.*included, excluded"):
        cs.Readings(cutoff_day="maybe")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no value 1"):
        cs.Readings.from_dict({"cutoff_day": 1})  # type: ignore[dict-item]
    with pytest.raises(TypeError, match="by name"):
        cs.Readings("included")  # type: ignore[call-arg]
    readings = cs.Readings(top_up="received")
    assert eval(repr(readings), vars(cs)) == pickle.loads(pickle.dumps(readings)) == readings
    assert readings.replace(top_up="standard") == cs.Readings() != readings
    assert {readings, cs.Readings(top_up="received")} == {readings}
    assert copy.deepcopy(readings) is readings
    assert cs.Readings.from_dict(readings.to_dict()) == readings
    with pytest.raises(AttributeError):
        readings.top_up = "standard"  # type: ignore[misc]
    for reading in cs.readings:
        doc = getattr(cs.Readings, reading.id).__doc__
        assert reading.words in doc and all(value.en in doc for value in reading.values)
