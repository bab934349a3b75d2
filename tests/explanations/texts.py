#!/usr/bin/env python3
"""The explanations of the samples, kept so that a change of wording is reviewed.

    tests/explanations/texts.py      write them anew, with build/chengdu-subsidy
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TOOL = Path(os.environ.get("CHENGDU_SUBSIDY_TOOL", ROOT / "build" / "chengdu-subsidy"))

# File → what the tool is asked for.
KEPT = {
    "samples.zh.txt": ["explain", "--format", "text", "--lang", "zh"],
    "samples.en.txt": ["explain", "--format", "text", "--lang", "en"],
    "tracks.both.md": ["explain", "--format", "markdown", "--lang", "both"],
    "next.zh.txt": ["next", "--format", "text", "--lang", "zh"],
    "next.en.txt": ["next", "--format", "text", "--lang", "en"],
}

# Of each track the first, and one that is refused: Markdown in both languages has the same sentences once more.
TRACKS = ("CD2024-P-001", "CD2024-C-001", "CD2024-K-001", "CD2024-X-001")


def samples(name: str) -> bytes:
    """The applications whose explanations a file holds."""
    lines = (ROOT / "samples" / "applications.jsonl").read_bytes().splitlines(keepends=True)
    if not name.startswith("tracks"):
        return b"".join(lines)
    return b"".join(line for line in lines if any(f'"{id}"'.encode() in line for id in TRACKS))


def written(name: str) -> str:
    """What the tool writes on the samples, of which some are refused on purpose."""
    command = [str(TOOL), *KEPT[name]]
    done = subprocess.run(command, input=samples(name), capture_output=True, check=False)
    assert done.returncode == 1, done.stderr.decode()
    return done.stdout.decode()


if __name__ == "__main__":
    for kept in KEPT:
        (HERE / kept).write_text(written(kept), encoding="utf-8")
