"""Facts, dicts and JSON text are one input: equal decisions, equal faults, the tool's bytes."""

from __future__ import annotations

import json
import sys
from random import Random
from typing import Any

import chengdu_subsidy as cs
import pytest
from drawn_applications import Applications, json_text, typed
from conftest import ROOT, long_run, run_tool

sys.path.insert(0, str(ROOT / "benchmarks"))
import pure_python  # noqa: E402  (the yardstick is an oracle, too)

SEED = 20240331


def holds(actual: Any, expected: Any) -> bool:
    """Whether all that is expected is there: members may be added to objects."""
    if isinstance(expected, dict):
        return all(key in actual and holds(actual[key], expected[key]) for key in expected)
    if isinstance(expected, list):
        return len(actual) == len(expected) and all(map(holds, actual, expected))
    return bool(actual == expected)


def test_every_example_by_every_way_in_gives_the_tools_bytes(example: dict[str, Any]):
    application, readings = example["application"], example["readings"]
    facts = cs.Application(**application)
    options = [f"--reading={name}={value}" for name, value in readings.items()]
    expected = run_tool("evaluate", *options, stdin=facts.to_json().encode()).decode().rstrip("\n")
    for given in (
        application,
        facts,
        facts.to_json(),
        facts.to_json().encode(),
        typed(application),
    ):
        assert cs.evaluate(given, readings=readings).to_json() == expected
    for chosen in (cs.Readings(**readings), cs.Readings.from_dict(readings)):
        assert cs.evaluate(facts, readings=chosen).to_json() == expected
    assert holds(json.loads(expected), example["decision"])


def test_random_applications_by_every_way_in():
    # CHENGDU_SUBSIDY_PYTHON_CASES=50000 runs as many.
    applications = Applications(SEED)
    for _ in range(long_run("CHENGDU_SUBSIDY_PYTHON_CASES", 5000)):
        application = applications.application()
        text = json_text(application)
        from_json = cs.evaluate(text).to_json()
        assert cs.evaluate(application).to_json() == from_json, text
        assert cs.evaluate(typed(application)).to_json() == from_json, text


def test_random_applications_exercise_every_outcome_and_rare_values():
    applications = Applications(SEED)
    made = [applications.application() for _ in range(2000)]
    decisions = [cs.evaluate(application) for application in made]
    assert {d.outcome for d in decisions} >= {cs.Outcome.not_supported, cs.Outcome.undetermined}
    assert {d.direction for d in decisions} == set(cs.Track)
    statuses = {(rule, status) for d in decisions for rule, status in d.statuses.items()}
    facts = [rule.id for rule in cs.rules if rule.id in {r for r, _ in statuses}]
    assert len(facts) >= 33
    for status in cs.Status:
        assert sum(s is status for _, s in statuses) > 5, status
    assert {d.reason for decision in decisions for d in decision.disallowed} == (
        set(cs.DisallowedReason) - {cs.DisallowedReason.beyond_required}
    )
    assert {w.code for d in decisions for w in d.warnings} >= set(cs.WarningCode) - {
        cs.WarningCode.total_mismatch,
        cs.WarningCode.subtotal_mismatch,
    }


def broken(application: dict[str, Any], random: Random) -> dict[str, Any]:
    """The application with one fault somewhere."""
    application = json.loads(json.dumps(application, default=str))
    places: list[tuple[Any, Any]] = []

    def walk(value: Any) -> None:
        members = value.items() if isinstance(value, dict) else enumerate(value)
        for key, member in list(members):
            if isinstance(key, str) and key.startswith("x-"):
                continue
            places.append((value, key))
            if isinstance(member, (dict, list)):
                walk(member)

    walk(application)
    where, key = random.choice(places)
    match random.randrange(5):
        case 0 if isinstance(where, dict):
            where[f"{key}_"] = where.pop(key)
        case 1:
            where[key] = "no such value"
        case 2:
            where[key] = -1
        case 3:
            where[key] = [{}]
        case _:
            where[key] = {"a": "b"}
    return application


def outcome_or_fault(application: Any) -> Any:
    try:
        return cs.evaluate(application).to_json()
    except cs.InputError as error:
        assert isinstance(error, TypeError) == (error.code == "wrong_type")
        return error.to_dict()


def test_faults_are_the_same_by_dict_and_by_json_and_as_the_tool_says_them():
    random = Random(SEED)
    applications = Applications(SEED)
    faulty = [broken(applications.application(), random) for _ in range(1000)]
    told = [outcome_or_fault(application) for application in faulty]
    texts = [json_text(application) for application in faulty]
    assert told == [outcome_or_fault(text) for text in texts]
    lines = run_tool("evaluate", stdin="\n".join(texts).encode()).decode().splitlines()
    assert [json.loads(t) if isinstance(t, str) else t for t in told] == [
        line.get("error", line) for line in map(json.loads, lines)
    ]
    assert len({t["code"] for t in told if isinstance(t, dict)}) >= 8


def test_the_pure_python_yardstick_decides_alike():
    applications = Applications(SEED + 1)
    chinese = {entry.path: entry.id for entry in cs.catalogue}
    for _ in range(3000):
        application = json.loads(json_text(applications.application()), parse_float=str)
        cloud = application.get("cloud") or {}
        # The yardstick knows ids only.
        if cloud.get("subdomains"):
            cloud["subdomains"] = [chinese.get(name, name) for name in cloud["subdomains"]]
        for line in cloud.get("fees") or ():
            line["subdomain"] = chinese.get(line["subdomain"], line["subdomain"])
        ours, theirs = cs.evaluate(application), pure_python.evaluate_dict(application)
        assert theirs.statuses == dict(ours.statuses), application
        assert (theirs.outcome, theirs.amount, theirs.computed_amount) == (
            ours.outcome,
            ours.amount,
            ours.computed_amount,
        ), application
