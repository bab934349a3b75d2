"""The numbers that the proofs are about, asked of the built tool: none is written down here."""

from __future__ import annotations

import json
import os
import subprocess
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
TOOL = os.environ.get("CHENGDU_SUBSIDY_TOOL", str(ROOT / "build" / "chengdu-subsidy"))


class Terms(NamedTuple):
    """A rate, its cap and floor in fen, and the share that labour may have; 0 where there is none."""

    name: str
    rate: Fraction
    cap: int
    floor: int
    labour_share: Fraction


@cache
def edition() -> dict[str, Any]:
    done = subprocess.run([TOOL, "edition"], capture_output=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def fen(yuan: str) -> int:
    amount = Fraction(yuan) * 100
    assert amount.denominator == 1
    return int(amount)


def platform() -> Terms:
    p = edition()["platform"]
    rate, share = Fraction(p["rate"]["value"]), Fraction(p["labour_share"]["value"])
    return Terms("platform", rate, fen(p["cap"]["value"]), fen(p["floor"]["value"]), share)


def cloud() -> list[Terms]:
    return [
        Terms(f"cloud {level['star']}", Fraction(level["rate"]), fen(level["cap"]), 0, Fraction(0))
        for level in edition()["cloud"]["levels"]
    ]


def every_terms() -> list[Terms]:
    return [platform(), *cloud()]
