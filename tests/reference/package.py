"""The Python package as it is installed, asked for the same answers as the tool.

As a script it reads the readings and the lines and writes the answers: what crashes or hangs is then a
process of its own.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

import compare


def answers(lines: Sequence[bytes], readings: dict[str, str]) -> compare.Answers:
    text = b"\n".join([json.dumps(readings).encode(), *lines])
    found, status = compare.ask([sys.executable, __file__], text, len(lines))
    if status:
        raise compare.Unanswered(f"status {status}")
    return found


def by_every_way(lines: Sequence[bytes], readings: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The stream's answers, after asking for each line by itself, as bytes and as a dict, too."""
    import chengdu_subsidy as cs  # only where it is asked for: the other tests run without it

    streamed = cs.evaluate_jsonl(b"\n".join(lines), readings=readings).decisions or b""
    records = streamed.splitlines()
    for line, record in zip(filter(None, lines), records, strict=True):
        answer = json.loads(record)
        try:
            ways = {cs.evaluate(line, readings=readings).to_json()}
            facts = json.loads(line, parse_float=Decimal)
            ways.add(cs.evaluate(facts, readings=readings).to_json())
            differ = {way.encode() for way in ways} != {record}
        except cs.InputError as fault:
            error = answer.get("error", {})
            differ = (fault.code, fault.path) != (error.get("code"), error.get("path"))
        if differ:
            answer = {"way": "one by one it is answered otherwise than in a stream"}
        yield answer


def main() -> None:
    readings, *lines = sys.stdin.buffer.read().split(b"\n")
    for answer in by_every_way(lines, json.loads(readings)):
        print(json.dumps(answer))


if __name__ == "__main__":
    main()
