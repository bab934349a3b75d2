#!/usr/bin/env python3
"""The most memory that the tool has resident while it decides a long stream of JSON Lines.

    python3 benchmarks/stream_memory.py TOOL [BENCH.json]

Pipes the samples that can be read through `evaluate`, over and over: 1,000,000 lines, or as many as
CHENGDU_SUBSIDY_BENCH_LINES says. Adds a row to the file, `[{name, ratio, goal, at_most}]`: the
memory in parts of what is allowed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LINES = int(os.environ.get("CHENGDU_SUBSIDY_BENCH_LINES", "1000000"))
ALLOWED = 64 << 20
NAME = "resident memory of a stream / 64 MiB"


def readable(tool: str) -> list[bytes]:
    """The samples without those that are faulty on purpose."""
    lines = (ROOT / "samples" / "applications.jsonl").read_bytes().splitlines(keepends=True)
    done = subprocess.run([tool, "evaluate"], input=b"".join(lines), capture_output=True)
    answers = done.stdout.splitlines()
    return [line for line, answer in zip(lines, answers, strict=True) if b'"error":' not in answer]


def repeated(lines: list[bytes]) -> Iterator[bytes]:
    block = b"".join(lines)
    for _ in range(LINES // len(lines)):
        yield block
    yield b"".join(lines[: LINES % len(lines)])


def resident(pid: int) -> int:
    """The most so far, in bytes; 0 once the process has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except FileNotFoundError:
        return 0
    return next((int(x.split()[1]) << 10 for x in status.splitlines() if x[:6] == "VmHWM:"), 0)


def main(arguments: list[str]) -> int:
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    tool = arguments[0]
    lines = readable(tool)
    peak = decisions = 0
    begin = time.monotonic()
    with subprocess.Popen(
        [tool, "evaluate"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        source, out = process.stdin, process.stdout

        def feed() -> None:
            source.writelines(repeated(lines))
            source.close()

        feeder = threading.Thread(target=feed)
        feeder.start()
        for piece in iter(lambda: os.read(out.fileno(), 1 << 20), b""):
            decisions += piece.count(b"\n")
            peak = max(peak, resident(process.pid))
        feeder.join()
    assert process.returncode == 0 and decisions == LINES and peak > 0
    seconds = time.monotonic() - begin
    print(f"{peak / ALLOWED:8.2f}  {'':>15}  {'<=1':>6}  {seconds / LINES * 1e9:9.1f}  {NAME}")
    print(f"          {LINES} lines in {seconds:.1f} s, {peak / (1 << 20):.1f} MiB at most")
    if len(arguments) == 2:
        path = Path(arguments[1])
        kept = json.loads(path.read_text("utf-8")) if path.exists() else []
        row = {"name": NAME, "ratio": round(peak / ALLOWED, 3), "goal": 1, "at_most": True}
        rows = [*(other for other in kept if other["name"] != NAME), row]
        path.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
