"""What the tests of the Python package share: the tool, the contract's examples, the tree."""

from __future__ import annotations

import json
import os
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is, not whether the module is right.
settings.register_profile("any-machine", deadline=None)
settings.load_profile("any-machine")

ROOT = Path(__file__).resolve().parents[2]
TOOL = Path(os.environ.get("CHENGDU_SUBSIDY_TOOL", ROOT / "build" / "chengdu-subsidy"))
CONTRACT = Path(
    os.environ.get("CHENGDU_SUBSIDY_CONTRACT_DIR", ROOT / "tests" / "data" / "contract")
)
EXAMPLES = [
    json.loads(line, parse_float=Decimal)
    for line in (CONTRACT / "examples.jsonl").read_text("utf-8").splitlines()
]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "example" in metafunc.fixturenames:
        metafunc.parametrize("example", EXAMPLES, ids=lambda e: e["application"]["id"])


def run_tool(*arguments: str, stdin: bytes = b"") -> bytes:
    """What the command line tool writes."""
    return subprocess.run(
        [str(TOOL), *arguments], input=stdin, capture_output=True, timeout=120, check=False
    ).stdout


@pytest.fixture(scope="session")
def samples() -> bytes:
    return (ROOT / "samples" / "applications.jsonl").read_bytes()


@pytest.fixture
def park() -> dict[str, Any]:
    """A small application that is open."""
    return {"id": "A-1", "park": {"assessed_star": 5, "previous_star": 3}}


def long_run(name: str, usual: int) -> int:
    """How often a test repeats: `usual`, or what the environment variable says."""
    return int(os.environ.get(name, usual))
