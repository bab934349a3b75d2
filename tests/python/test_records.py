"""Records of decisions from Python: the tool's own bytes, verified by either, masked by either."""

from __future__ import annotations

import copy
import json
import subprocess

import pytest

import chengdu_subsidy as cs
from conftest import ROOT, TOOL

SAMPLES = ROOT / "samples" / "applications.jsonl"


def tool(*arguments: str, given: str) -> list[str]:
    done = subprocess.run(
        [str(TOOL), *arguments], input=given, capture_output=True, check=False, text=True
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout.splitlines()


@pytest.fixture(name="decisions", scope="module")
def fixture_decisions() -> list[cs.Decision]:
    lines = SAMPLES.read_bytes().splitlines()
    return [
        decision
        for decision in cs.evaluate_many(lines, errors="return")
        if isinstance(decision, cs.Decision)
    ]


@pytest.fixture(name="records", scope="module")
def fixture_records(decisions) -> list[str]:
    return [decision.record(recorded_at="2024-05-01") for decision in decisions]


def test_a_record_is_the_tools_to_the_byte(decisions):
    lines = tool("record", "--salt-seed-for-tests", "s", given=SAMPLES.read_text(encoding="utf-8"))
    found = [line for line in lines if '"error":' not in line]
    # The tool's salts follow from the seed and the number of the line; faults stand at the end.
    mine = [
        decision.record(salt_seed_for_tests=f"s:{number}")
        for number, decision in enumerate(decisions, 1)
    ]
    assert mine == found


def test_every_record_verifies_here_and_by_the_tool(records):
    for record in records:
        found = cs.verify_record(record)
        assert found.result == "identical", found.differences
        assert found.edition == "chengdu-2024"
        assert found.library == cs.__version__
        assert found.application == json.loads(record)["application"]["id"]
        assert found.masked == found.differences == ()
    verified = tool("verify", given="\n".join(records))
    assert [json.loads(line)["result"] for line in verified] == ["identical"] * len(records)


def test_salts_are_drawn_anew_for_every_record(decisions):
    first, second = (json.loads(decisions[0].record()) for _ in range(2))
    assert first["disclosed"] != second["disclosed"]
    assert first["personal"] != second["personal"]
    assert first["decision"] == second["decision"]


def test_what_is_masked_is_gone_and_the_rest_verifies(records, decisions):
    record = next(record for record in records if json.loads(record)["disclosed"])
    masked = cs.mask_record(record)
    assert json.loads(masked)["disclosed"] == {}
    found = cs.verify_record(masked)
    assert found.result == "identical"
    assert set(found.masked) == set(json.loads(record)["personal"])
    assert [masked] == tool("mask", given=record)

    one = found.masked[0]
    partly = cs.verify_record(cs.mask_record(record, [one]))
    assert (partly.result, partly.masked) == ("identical", (one,))
    from_the_start = cs.verify_record(decisions[0].record(masked=True))
    assert from_the_start.result == "identical" and from_the_start.masked


def test_what_is_tampered_with_is_named_with_its_place(records):
    tampered = json.loads(records[0])
    tampered["decision"]["amount"] = "1.00"
    found = cs.verify_record(json.dumps(tampered).encode())
    assert found.result is cs.RecordResult.different
    places = {(difference.part, difference.path) for difference in found.differences}
    assert (cs.RecordPart.decision, "/decision/amount") in places
    assert ("digest", "/digests/record") in places
    (amount,) = [d for d in found.differences if d.path == "/decision/amount"]
    assert amount.recorded == '"1.00"'
    assert "evaluating it again" in amount.message("en")
    assert "重新审核" in amount.message()


def test_a_record_under_another_edition_needs_it(decisions):
    terms = cs.notice.to_dict()
    terms["id"] = "chengdu-2024-draft"
    edition = cs.Edition.load(terms)
    record = cs.evaluate({"id": "A-1", "park": {}}, edition=edition).record()
    assert cs.verify_record(record, edition=edition).result == "identical"
    assert cs.verify_record(record).result == "different"


def test_what_is_no_record_is_said(records):
    found = cs.verify_record("{}")
    assert found.result == "not_a_record" and found.differences
    with pytest.raises(cs.InputError):
        cs.mask_record("{}")
    with pytest.raises(TypeError, match="a record is JSON text as str or bytes, not dict"):
        cs.verify_record(json.loads(records[0]))
    with pytest.raises(ValueError, match="no personal field '/applicant/name'; there are /app"):
        cs.mask_record(records[0], ["/applicant/name"])
    with pytest.raises(ValueError, match="names no field"):
        cs.mask_record(records[0], [])
    with pytest.raises(TypeError, match="not one str"):
        cs.mask_record(records[0], "/applicant/name")


def test_a_time_is_words_of_a_line(decisions):
    with pytest.raises(cs.InputError, match="recorded_at"):
        decisions[0].record(recorded_at="")
    assert json.loads(decisions[0].record(recorded_at="今天"))["recorded_at"] == "今天"


def test_verifications_are_values(records):
    found = cs.verify_record(records[0])
    assert found == cs.verify_record(records[0])
    assert copy.copy(found) is found
    assert "result=RecordResult('identical')" in repr(found)
    with pytest.raises(TypeError):
        cs.Verification()
