"""The installed package against the reference model: lines, dicts and streams alike."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "reference"))
import compare
import package
import run

CASES = int(os.environ.get("CHENGDU_SUBSIDY_REFERENCE_PYTHON_CASES", "2000"))
SEED = int(os.environ.get("CHENGDU_SUBSIDY_REFERENCE_SEED", "2"))


@pytest.mark.parametrize("number", range(-(-CASES // compare.LINES)))
def test_the_package_agrees_on_random_applications(number):
    readings, lines, _ = compare.chunk(SEED, number)
    wrong = compare.disagreements(lines, readings, package.answers)
    assert not [run.keep(line, readings, "python") for line in wrong[:1]]
