"""The command line tool, as it was built with the package."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> None:
    """Becomes the tool."""
    tool = Path(__file__).with_name("bin") / "chengdu-subsidy"
    os.execv(tool, [str(tool), *sys.argv[1:]])
