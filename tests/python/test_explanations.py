"""A decision in words, as data, and side by side with another: the tool's own bytes, from Python."""

from __future__ import annotations

import json
import subprocess
from decimal import Decimal

import pytest

import chengdu_subsidy as cs
from conftest import ROOT, TOOL

SAMPLES = ROOT / "samples" / "applications.jsonl"


def samples() -> list[cs.Decision]:
    return [
        decision
        for decision in cs.evaluate_many(SAMPLES.read_bytes().splitlines(), errors="return")
        if isinstance(decision, cs.Decision)
    ]


def tool(*arguments: str) -> list[str]:
    done = subprocess.run(
        [str(TOOL), *arguments, str(SAMPLES)], capture_output=True, check=False, text=True
    )
    assert done.returncode == 1, done.stderr  # some samples are refused on purpose
    return [line for line in done.stdout.splitlines() if '"error":' not in line]


def test_explanations_as_data_are_the_tools():
    lines = tool("explain", "--format", "json")
    assert [decision.explanation() for decision in samples()] == [json.loads(x) for x in lines]


def test_open_points_are_the_tools():
    assert [d.what_next() for d in samples()] == [json.loads(line) for line in tool("next")]


def test_what_would_change_is_the_tools():
    lines = tool("changes", "--amount", "300000")
    found = [d.what_would_change(Decimal(300_000)) for d in samples()]
    assert found == [json.loads(line) for line in lines]
    assert found[0] != samples()[0].what_would_change()


@pytest.mark.parametrize("lang", ["zh", "en", "both"])
@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_every_form_and_language_says_the_amount(form: str, lang: str):
    decision = samples()[0]
    text = decision.explain(lang, form)
    assert "1,039,050.07" in text
    assert ("结论" in text) == (lang != "en")
    assert ("Outcome" in text) == (lang != "zh")
    assert text.startswith("<!DOCTYPE html>") == (form == "html")


def test_wrong_words_are_refused_with_all_right_ones():
    decision = samples()[0]
    with pytest.raises(ValueError, match="lang is 'zh', 'en' or 'both', not 'fr'"):
        decision.explain("fr")
    with pytest.raises(ValueError, match="format is 'text', 'markdown' or 'html', not 'pdf'"):
        decision.explain("en", format="pdf")
    with pytest.raises(TypeError, match="lang is 'zh', 'en' or 'both', not int"):
        decision.explain(1)
    with pytest.raises(TypeError):
        decision.what_would_change(0.5)
    with pytest.raises(cs.InputError, match="bad_money"):
        decision.what_would_change(-1)


def test_two_readings_side_by_side():
    application = {
        "id": "A-1",
        "platform": {
            "investment": [
                {"id": "S", "kind": "software", "amount": "4000000", "paid_on": "2023-05-04"},
                {"id": "R", "kind": "labour", "amount": "5000000", "paid_on": "2023-05-04"},
            ]
        },
    }
    usual = cs.evaluate(application)
    declared = cs.evaluate(application, readings={"labour_share": "declared"})
    found = usual.compare(declared)
    assert found["effect"] == "would_gain"
    assert Decimal(found["computed_amount"]["change"]) == (
        declared.computed_amount - usual.computed_amount
    )
    assert usual.compare(usual)["effect"] == "same"
