"""What the module does with memory, done once: run under valgrind by `./run test valgrind`."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import chengdu_subsidy as cs
import numpy

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
    assert cs.verify_record(cs.mask_record(decision.record())).differences == ()
    assert decision.what_next() and decision.what_would_change() is not None
    assert decision.compare(cs.evaluate(line, readings={"rounding": "down_to_wan"}))
lines: dict[str, Any] = {
    "offsets": numpy.array([0, 2, 2, 3]),
    "amount": numpy.array([66_666_667, 1, 10**15]),
    "kind": numpy.array([0, 2, 1], dtype="uint8"),
}
for threads in (1, 2):
    measures = cs.measure_lines("platform", 3, threads=threads, **lines)
    assert (
        len(cs.evaluate_columns("platform", statuses=True, threads=threads, **measures).amount) == 3
    )
for offsets in ([1, 0, 2, 3], [0, 2, 2, 4], [0, 3]):
    try:
        cs.measure_lines("platform", 3, **lines | {"offsets": numpy.array(offsets)})
        raise SystemExit("offsets that do not ascend were taken")
    except ValueError:
        pass
result = cs.evaluate_jsonl(SAMPLES.read_bytes() * 3)
assert result.decisions
assert cs.Edition.load(cs.notice.dump()) == cs.notice
for wrong in ("{", b"\xff", {"id": "A", "park": {"total": 0.5}}, 5):
    try:
        cs.evaluate(wrong)  # type: ignore[arg-type]
    except (cs.InputError, TypeError):
        pass
print("done")
