"""Streams: constant memory, long lines, broken ends."""

from __future__ import annotations

import json
import os
import re
import resource
import subprocess
from pathlib import Path

import pytest
from conftest import TOOL, needs_no_sanitizer, peak_resident

MEBIBYTE = 1 << 20
LINES = int(os.environ.get("CHENGDU_SUBSIDY_STREAM_LINES", "1000000"))


def application(i: int) -> bytes:
    """A small application; every 1000th line is refused."""
    star = 2 if i % 1000 == 999 else 3 + i % 3
    return b'{"id":"A-%d","park":{"assessed_star":%d,"previous_star":0}}\n' % (i, star)


@needs_no_sanitizer
def test_a_million_lines_stay_under_64_mib_and_the_rate_is_told(tmp_path: Path):
    source = tmp_path / "many.jsonl"
    with source.open("wb") as file:
        file.writelines(application(i) for i in range(LINES))
    with (tmp_path / "err").open("wb") as errors, subprocess.Popen(
        [str(TOOL), "evaluate", "--progress", "always", str(source)],
        stdout=subprocess.PIPE,
        stderr=errors,
    ) as process:
        assert process.stdout is not None
        lines = refused = peak = 0
        for line in process.stdout:
            lines += 1
            refused += b'"error":{' in line
            if lines % 1000 == 0:
                peak = max(peak, peak_resident(process.pid))
    assert process.returncode == 1
    assert (lines, refused) == (LINES, LINES // 1000)
    assert 0 < peak < 64 * MEBIBYTE
    summary = (tmp_path / "err").read_text().split("\r")[-1]
    assert re.search(r"\d+ lines in \d+\.\d s, \d+ lines/s: \d+ evaluated, \d+ refused", summary)


def test_no_progress_where_nobody_watches(run):
    assert run("evaluate", stdin=application(0)).stderr == b""


def test_a_line_of_32_mib_is_read(run):
    text = b"x" * (32 * MEBIBYTE)
    done = run("evaluate", stdin=b'{"id":"L","x-big":"' + text + b'","park":{}}\n' + application(0))
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 2


def test_the_last_line_needs_no_line_feed_and_windows_ends_are_fine(run):
    lines = application(0).replace(b"\n", b"\r\n") + b"\r\n" + application(1).rstrip()
    done = run("evaluate", stdin=lines)
    assert done.returncode == 0
    assert [json.loads(x)["application"] for x in done.stdout.splitlines()] == ["A-0", "A-1"]


def test_empty_input_is_no_fault(run):
    done = run("evaluate")
    assert (done.returncode, done.stdout) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_told(tmp_path: Path):
    source = tmp_path / "some.jsonl"
    source.write_bytes(b"".join(application(i) for i in range(500)))
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [str(TOOL), "evaluate", str(source)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 3
    assert b"not complete" in done.stderr


def test_a_reader_that_stops_ends_the_run(tmp_path: Path):
    source = tmp_path / "some.jsonl"
    source.write_bytes(b"".join(application(i) for i in range(20000)))
    with subprocess.Popen(
        [str(TOOL), "evaluate", str(source)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        message = process.stderr.read()
    assert process.returncode == 3
    assert b"not complete" in message


def test_deep_and_wide_input_is_refused_without_harm(run):
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_STACK, (MEBIBYTE, MEBIBYTE))

    deep = b"[" * 1_000_000 + b"]" * 1_000_000 + b"\n"
    keys = b",".join(b'"x-%d":0' % i for i in range(200_000))
    wide = b'{"id":"W","park":{},' + keys + b"}\n"
    done = subprocess.run(
        [str(TOOL), "evaluate"],
        input=deep + wide,
        capture_output=True,
        preexec_fn=limit,
        timeout=60,
        check=False,
    )
    first, second = (json.loads(x) for x in done.stdout.splitlines())
    assert first["error"]["code"] == "bad_json"
    assert second["application"] == "W" and second["outcome"] == "undetermined"
