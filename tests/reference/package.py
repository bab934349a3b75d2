"""The Python package as it is installed, asked for the same answers as the tool."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any


def answers(lines: Sequence[bytes], readings: dict[str, str]) -> list[dict[str, Any]]:
    """The stream's answers, after asking for each line by itself, as bytes and as a dict, too."""
    import chengdu_subsidy as cs  # only where it is asked for: the other tests run without it

    found: list[dict[str, Any]] = []
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
        found.append(answer)
    return found
