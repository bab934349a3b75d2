"""Finds the tool and the contract, and calls the tool."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOL = Path(os.environ.get("CHENGDU_SUBSIDY_TOOL", ROOT / "build" / "chengdu-subsidy"))


def contract_folder() -> Path:
    """The contract beside the repository, else the copy that the tests keep."""
    given = os.environ.get("CHENGDU_SUBSIDY_CONTRACT_DIR")
    beside = ROOT.parent / "shared" / "contract"
    if given:
        return Path(given)
    return beside if beside.is_dir() else ROOT / "tests" / "data" / "contract"


@pytest.fixture(scope="session")
def examples() -> list[dict[str, Any]]:
    text = (contract_folder() / "examples.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


#: For tests on memory, of which sanitizers hold some of their own.
needs_no_sanitizer = pytest.mark.skipif(
    "CHENGDU_SUBSIDY_SANITIZED" in os.environ, reason="sanitizers hold memory of their own"
)


def peak_resident(pid: int) -> int:
    """The most bytes that a running process had in memory; 0 once it has ended.

    Not `ru_maxrss`, which counts what this interpreter had before the process became the tool.
    """
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except FileNotFoundError:
        return 0
    peaks = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(peaks[0].split()[1]) * 1024 if peaks else 0


Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture(scope="session")
def run() -> Run:
    """Calls the tool with arguments and bytes on standard input."""

    def call(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [str(TOOL), *arguments], input=stdin, capture_output=True, timeout=120, check=False
        )

    return call


@pytest.fixture(scope="session")
def evaluate(run: Run) -> Callable[..., list[dict[str, Any]]]:
    """Evaluates applications under readings and gives the decisions."""

    def call(
        applications: Iterable[dict[str, Any]],
        readings: dict[str, str] | None = None,
        *options: str,
    ) -> list[dict[str, Any]]:
        lines = "".join(json.dumps(a, ensure_ascii=False) + "\n" for a in applications)
        chosen = [f"--reading={k}={v}" for k, v in (readings or {}).items()]
        done = run("evaluate", *chosen, *options, stdin=lines.encode())
        assert done.returncode in (0, 1), done.stderr.decode()
        return [json.loads(line) for line in done.stdout.splitlines()]

    return call


def differences(expected: Any, got: Any, path: str = "") -> list[str]:
    """Where `got` lacks what `expected` names; what `got` has beyond that is allowed."""
    if isinstance(expected, dict) and isinstance(got, dict):
        found = []
        for key, value in expected.items():
            if key not in got:
                found.append(f"{path}/{key} is missing")
            else:
                found += differences(value, got[key], f"{path}/{key}")
        return found
    if isinstance(expected, list) and isinstance(got, list):
        if len(expected) != len(got):
            return [f"{path}: {len(expected)} entries expected, {len(got)} got: {got}"]
        pairs = enumerate(zip(expected, got, strict=True))
        return [text for i, (e, g) in pairs for text in differences(e, g, f"{path}/{i}")]
    if type(expected) is type(got) and expected == got:
        return []
    return [f"{path}: {expected!r} expected, {got!r} got"]
