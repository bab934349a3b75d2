"""The samples get the outcomes that their README states."""

from __future__ import annotations

import json
import re

from conftest import ROOT

README = (ROOT / "samples" / "README.md").read_text(encoding="utf-8")
STATED = re.findall(r"^\| `(CD\S+)` \| .* \| `(\w+)` \| (\S.*?) \|$", README, re.M)
REFUSED = re.findall(r"^\| `(CD\S+)` \| [^|]* \| `(\w+)` \|$", README, re.M)


def decisions(run) -> dict[str, dict]:
    done = run("evaluate", str(ROOT / "samples" / "applications.jsonl"))
    assert done.returncode == 1  # the last lines are faulty on purpose
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {line["application"]: line for line in lines}


def test_every_sample_gets_the_stated_outcome_and_amount(run):
    found = decisions(run)
    assert len(STATED) >= 15
    for identity, outcome, amount in STATED:
        decision = found[identity]
        assert (decision["outcome"], decision["computed_amount"] or "not known") == (
            outcome,
            amount,
        ), identity


def test_every_faulty_sample_is_refused_for_the_stated_reason(run):
    found = decisions(run)
    assert len(REFUSED) == 3
    for identity, code in REFUSED:
        assert found[identity]["error"]["code"] == code
    assert len(found) == len(STATED) + len(REFUSED)


def test_the_samples_show_every_track_star_and_outcome(run):
    found = [d for d in decisions(run).values() if "error" not in d]
    assert {(d["direction"], d["outcome"]) for d in found} >= {
        (track, outcome)
        for track in ("platform", "cloud", "park")
        for outcome in ("supported", "not_supported", "undetermined")
    }
    assert {d["calculation"].get("star") for d in found} >= {3, 4, 5}
    readings = {c["reading"] for d in found for c in d["sensitivity"]["changes"]}
    assert len(readings) >= 5
