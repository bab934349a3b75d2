"""Finds what was built."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOL = Path(os.environ.get("CHENGDU_SUBSIDY_TOOL", ROOT / "build" / "chengdu-subsidy"))
BUILD = TOOL.parent


def said_by(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="session")
def cache() -> dict[str, str]:
    """What the build folder was configured with."""
    entries = {}
    for line in (BUILD / "CMakeCache.txt").read_text("utf-8").splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith(("#", "//")):
            entries[name.partition(":")[0]] = value
    return entries
