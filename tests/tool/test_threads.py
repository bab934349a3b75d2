"""Streams in several threads: the same bytes whatever their number, prompt, in constant memory."""

from __future__ import annotations

import json
import os
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import TOOL, contract_folder, needs_no_sanitizer, peak_resident

MEBIBYTE = 1 << 20
# Ten million on request: CHENGDU_SUBSIDY_STREAM_LINES=10000000
LINES = int(os.environ.get("CHENGDU_SUBSIDY_STREAM_LINES", "300000"))
THREADS = ["1", "2", "7"]


def lines_of_all_kinds() -> bytes:
    """Good and bad lines, far more than a block of them, with every kind of end."""
    contract = contract_folder() / "examples.jsonl"
    good = [
        json.dumps(json.loads(line)["application"], ensure_ascii=False).encode()
        for line in contract.read_text(encoding="utf-8").splitlines()
    ]
    bad = [
        b"{",
        b"\xff\xfe",
        b'{"id":"B","park":{},"cloud":{}}',
        b'{"id":"B","park":{"total":-1}}',
        b" ",
        b"\xef\xbb\xbf{}",
        b'{"id":"B","id":"B"}',
    ]
    lines = []
    for turn in range(12):
        for i, line in enumerate(good):
            lines.append(line + (b"\r\n" if (i + turn) % 5 == 0 else b"\n"))
            if (i + turn) % 4 == 0:
                lines.append(bad[(i + turn) // 4 % len(bad)] + b"\n")
            if (i + turn) % 7 == 0:
                lines.append(b"\n" if turn % 2 else b"\r\n")
        lines.append(b'{"id":"long","x-":"' + b"y" * (200_000 * turn) + b'","park":{}}\n')
    return b"".join(lines) + good[0]  # no line feed at the end


@pytest.mark.parametrize("options", [[], ["--amounts-only"], ["--reading", "fee_scope=required"]])
def test_the_output_does_not_depend_on_the_number_of_threads(run, options: list[str]):
    given = lines_of_all_kinds()
    done = [run("evaluate", "--threads", n, *options, stdin=given) for n in THREADS]
    done.append(run("evaluate", *options, stdin=given))
    assert [d.returncode for d in done] == [1] * len(done)
    assert all(d.stdout == done[0].stdout and not d.stderr for d in done)
    written = done[0].stdout.splitlines()
    # A line stands for each that is not empty, and a refusal tells its own.
    numbered = [(n, x) for n, x in enumerate(given.split(b"\n"), 1) if x.removesuffix(b"\r")]
    assert len(written) == len(numbered)
    refused = 0
    for (number, _), text in zip(numbered, written, strict=True):
        answer = json.loads(text)
        if "error" in answer:
            refused += 1
            assert answer["line"] == number
    assert refused > 100


@pytest.mark.parametrize("threads", THREADS)
@pytest.mark.parametrize("lines", [b"", b"\n", b"\r\n\n", b"{", b"{\n", b'{"id":"A","park":{}}'])
def test_few_or_no_lines(run, threads: str, lines: bytes):
    done = run("evaluate", "--threads", threads, stdin=lines)
    expected = 1 if lines.strip() else 0
    assert len(done.stdout.splitlines()) == expected
    assert done.returncode == (1 if b"error" in done.stdout else 0)


@pytest.mark.parametrize("threads", ["0", "-1", "257", "two", "1.5"])
def test_a_number_of_threads_that_is_none_is_a_wrong_call(run, threads: str):
    done = run("evaluate", f"--threads={threads}", stdin=b"{}\n")
    assert (done.returncode, done.stdout) == (2, b"")


@pytest.mark.parametrize("threads", THREADS)
def test_an_answer_does_not_wait_for_more_lines(threads: str):
    with subprocess.Popen(
        [str(TOOL), "evaluate", "--threads", threads, "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        watch = threading.Timer(30, process.kill)  # an answer that waits would hang the test
        watch.start()
        for i in range(20):
            process.stdin.write(b'{"id":"A-%d","park":{}}\n{"id":"begun' % i)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["application"] == f"A-{i}"
            process.stdin.write(b'-%d","park":{}}\n' % i)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["application"] == f"begun-{i}"
        process.stdin.close()
        assert process.stdout.read() == b""
        assert process.wait() == 0
        watch.cancel()


@pytest.mark.parametrize("threads", THREADS)
def test_a_reader_that_stops_ends_a_run_that_waits_for_input(threads: str):
    with subprocess.Popen(
        [str(TOOL), "evaluate", "--threads", threads],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b'{"id":"A","park":{}}\n')
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        begin = time.monotonic()
        process.stdin.write(b'{"id":"B","park":{}}\n')
        process.stdin.flush()
        # Standard input stays open: nothing but the failed write can end the run.
        assert process.wait(timeout=30) == 3
        assert time.monotonic() - begin < 10
        assert b"stopped at line 2, the output is not complete" in process.stderr.read()


def peak_of(arguments: list[str], lines: Iterator[bytes]) -> tuple[int, int]:
    """Pipes lines through the tool: how many come out, and its peak of resident memory in bytes."""
    with subprocess.Popen(
        [str(TOOL), "evaluate", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None and process.stdout is not None

        def feed(to: Any = process.stdin) -> None:
            to.writelines(lines)
            to.close()

        feeder = threading.Thread(target=feed)
        feeder.start()
        count = peak = 0
        while piece := process.stdout.read1(MEBIBYTE):
            count += piece.count(b"\n")
            peak = max(peak, peak_resident(process.pid))
        feeder.join()
    assert process.returncode == 0
    return count, peak


@needs_no_sanitizer
@pytest.mark.parametrize("arguments", [["--threads", "4"], ["--threads", "4", "--amounts-only"]])
def test_memory_does_not_grow_with_the_lines(arguments: list[str]):
    line = b'{"id":"A","park":{"assessed_star":4,"previous_star":3}}\n'
    some = 1000
    count, peak = peak_of(arguments, (line * some for _ in range(LINES // some)))
    print(f"{count} lines: {peak // 1024} KiB resident at most")
    assert count == LINES // some * some
    assert 0 < peak < 64 * MEBIBYTE


@needs_no_sanitizer
def test_memory_does_not_grow_where_the_reader_is_slow(tmp_path: Path):
    source = tmp_path / "some.jsonl"
    source.write_bytes(b'{"id":"A","park":{"assessed_star":4}}\n' * 200_000)  # a GB of decisions
    with subprocess.Popen(
        [str(TOOL), "evaluate", "--threads", "4", str(source)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        time.sleep(1)
        peak = peak_resident(process.pid)
        assert process.poll() is None
        process.kill()
    assert 0 < peak < 64 * MEBIBYTE


def test_amounts_only_is_a_part_of_the_decision(run, examples: list[dict[str, Any]]):
    lines = [json.dumps(e["application"], ensure_ascii=False).encode() for e in examples]
    given = b"\n".join([*lines, b"{", b'{"park":{}}'])
    whole = run("evaluate", stdin=given)
    lean = run("evaluate", "--amounts-only", stdin=given)
    assert whole.returncode == lean.returncode == 1
    names = ["application", "direction", "outcome", "amount", "computed_amount"]
    for decision, amounts in zip(
        map(json.loads, whole.stdout.splitlines()),
        map(json.loads, lean.stdout.splitlines()),
        strict=True,
    ):
        expected = decision if "error" in decision else {name: decision[name] for name in names}
        assert (list(amounts), amounts) == (list(expected), expected)


def test_amounts_only_has_no_text(run):
    done = run("evaluate", "--amounts-only", "--format", "text", stdin=b"{}\n")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--amounts-only" in done.stderr
