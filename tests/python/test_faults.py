"""Too little memory, input of any size, threads that end badly: an exception, never a crash."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import chengdu_subsidy as cs
import pytest

MEBIBYTE = 1 << 20
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")

# Room for the interpreter and 60 MiB more.
LITTLE_MEMORY = """
import resource, chengdu_subsidy as cs
cs.evaluate({"id": "A", "park": {}}).to_json()
text = '{"id":"A","park":{"name":"' + "x" * SIZE + '"}}'
now = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (now + ROOM, now + ROOM))
try:
    CALL
except MemoryError:
    print("MemoryError")
else:
    print("done")
print(cs.evaluate({"id": "B", "park": {"assessed_star": 3, "previous_star": 0}}).computed_amount)
"""


def under_little_memory(call: str, size: int, room: int = 60 * MEBIBYTE) -> list[str]:
    code = LITTLE_MEMORY.replace("SIZE", str(size)).replace("ROOM", str(room)).replace("CALL", call)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    "call",
    [
        "cs.evaluate(text)",
        "cs.Application.from_json(text)",
        "cs.evaluate_jsonl(text.encode())",
        "list(cs.evaluate_many([text]))",
    ],
)
def test_too_little_memory_is_a_memory_error_and_the_module_goes_on(call: str) -> None:
    assert under_little_memory(call, 40 * MEBIBYTE) == ["MemoryError", "1000000.00"]
    assert under_little_memory(call, 1000) == ["done", "1000000.00"]


def test_a_text_above_the_limit_is_refused() -> None:
    for text in ('{"id":"' + "x" * (64 * MEBIBYTE) + '","park":{}}', " " * (64 * MEBIBYTE + 1)):
        with pytest.raises(cs.InputError, match="64 MiB") as caught:
            cs.evaluate(text)
        assert caught.value.code == "bad_json"


def test_a_line_above_the_limit_is_refused_and_the_stream_goes_on(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    with source.open("wb") as file:
        for _ in range(100):
            file.write(b"[" * MEBIBYTE)
        file.write(b'\n{"id":"B","park":{}}\n')
    result = cs.evaluate_jsonl(source)
    assert (result.evaluated, result.refused) == (1, 1)
    assert b"64 MiB" in result.decisions.splitlines()[0]


def test_many_unknown_keys_take_time_in_proportion() -> None:
    def seconds(count: int) -> float:
        facts = {"id": "A", "park": {f"x-{i}": 0 for i in range(count)}}
        best = float("inf")
        for _ in range(3):
            began = time.perf_counter()
            cs.evaluate(facts)
            best = min(best, time.perf_counter() - began)
        return best

    assert seconds(80_000) < 24 * max(seconds(10_000), 0.005)


def test_facts_that_refer_to_themselves_are_refused() -> None:
    facts: dict[str, object] = {"id": "A", "park": {}}
    facts["park"] = facts
    deep: object = []
    for _ in range(100_000):
        deep = [deep]
    for wrong in (facts, {"id": "A", "park": {"industries": deep}}):
        with pytest.raises((cs.InputError, ValueError, RecursionError)):
            cs.evaluate(wrong)


@pytest.mark.parametrize("change", ["-1", "1/0", "NaN", "9" * 400, "0.1500000000000000001"])
def test_a_hostile_edition_is_refused(change: str) -> None:
    edition = cs.notice.to_dict()
    edition["platform"]["rate"]["value"] = change
    with pytest.raises(cs.InputError) as caught:
        cs.Edition.load(edition)
    assert caught.value.path == "/platform/rate/value"
