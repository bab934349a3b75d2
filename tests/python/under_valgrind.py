"""What the module does with memory, done once: run under valgrind by `./run test valgrind`."""

from __future__ import annotations

import pickle
from pathlib import Path

import chengdu_subsidy as cs

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "applications.jsonl"

for line in SAMPLES.read_bytes().splitlines():
    try:
        decision = cs.evaluate(line)
    except cs.InputError as fault:
        assert fault.path is not None and fault.message_zh
        continue
    assert decision.to_dict() and decision.to_html() and decision.explain("zh")
    assert pickle.loads(pickle.dumps(decision)) == decision
    facts = cs.Application.from_json(line)
    assert cs.Application.from_dict(facts.to_dict()) == facts
    assert cs.evaluate(facts, readings={"top_up": "received"}).outcome
result = cs.evaluate_jsonl(SAMPLES.read_bytes() * 3)
assert result.decisions
assert cs.Edition.load(cs.notice.dump()) == cs.notice
for wrong in ("{", b"\xff", {"id": "A", "park": {"total": 0.5}}, 5):
    try:
        cs.evaluate(wrong)  # type: ignore[arg-type]
    except (cs.InputError, TypeError):
        pass
print("done")
