"""Many applications: lazily one by one, and JSON Lines from end to end in C++."""

from __future__ import annotations

import gzip
import io
import itertools
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import chengdu_subsidy as cs
import pytest
from conftest import run_tool


def test_many_keep_their_order_and_go_on_where_one_is_faulty(park: dict[str, Any]):
    mixed = [park, {"id": "B"}, json.dumps(park), {"id": "C", "park": {"total": 0.5}}, park]
    results = list(cs.evaluate_many(mixed, errors="return"))
    first, fault, text, wrong, last = results
    assert first == text == last
    assert isinstance(fault, cs.InputError) and (fault.code, fault.line) == ("bad_track", 2)
    assert isinstance(wrong, cs.InputTypeError) and (wrong.path, wrong.line) == ("/park/total", 4)
    assert "line 4, /park/total" in str(wrong)
    lazily = cs.evaluate_many(iter(mixed))
    assert next(lazily) == first
    with pytest.raises(cs.InputError) as caught:
        next(lazily)
    assert caught.value.line == 2


def test_many_are_decided_only_when_asked_for(park: dict[str, Any]):
    taken = []

    def applications() -> Iterator[dict[str, Any]]:
        for number in itertools.count():
            taken.append(number)
            yield park

    decisions = cs.evaluate_many(applications())
    assert taken == []
    assert [d.application for d in itertools.islice(decisions, 3)] == ["A-1"] * 3
    assert taken == [0, 1, 2]


def test_many_check_their_call_before_the_first(park: dict[str, Any]):
    with pytest.raises(ValueError, match="'raise' or 'return'"):
        cs.evaluate_many([park], errors="ignore")  # type: ignore[call-overload]
    with pytest.raises(ValueError, match="no reading"):
        cs.evaluate_many([park], readings={"no": "such"})
    with pytest.raises(TypeError, match="Edition"):
        cs.evaluate_many([park], edition="chengdu-2024")  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="iterable"):
        cs.evaluate_many(5)  # type: ignore[call-overload]
    readings = cs.Readings(rounding="down_to_wan")
    (decision,) = cs.evaluate_many([park], readings=readings, edition=cs.notice)
    assert decision.readings == readings


def test_a_file_gives_its_lines(samples: bytes, tmp_path: Path):
    path = tmp_path / "in.jsonl"
    path.write_bytes(samples)
    with path.open("rb") as lines:
        results = list(cs.evaluate_many(lines, errors="return"))
    written = [json.loads(line) for line in run_tool("evaluate", stdin=samples).splitlines()]
    assert len(results) == len(written)
    for result, line in zip(results, written, strict=True):
        if isinstance(result, cs.InputError):
            assert (result.line, result.to_dict()) == (line["line"], line["error"])
        else:
            assert result.to_dict() == line


def test_a_stream_gives_the_tools_bytes(samples: bytes, tmp_path: Path):
    lines = (
        samples
        + b"\n\r\n"
        + samples.replace(b"\n", b"\r\n")
        + b'{"id": "A\0", "park": {}}\n{\0}\n[]'
    )
    expected = run_tool("evaluate", stdin=lines)
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(lines)
    count = len(expected.splitlines())
    for given in (lines, bytearray(lines), memoryview(lines), source, str(source)):
        result = cs.evaluate_jsonl(given)
        assert result.decisions == expected
        assert result.evaluated + result.refused == count and result.refused >= 8
    for target in (out, str(out)):
        told = cs.evaluate_jsonl(source, target)
        assert told == (None, result.evaluated, result.refused)
        assert out.read_bytes() == expected
        out.write_bytes(b"x" * 10_000_000)  # longer than what comes
    buffer = io.BytesIO()
    assert cs.evaluate_jsonl(lines, buffer).decisions is None
    assert buffer.getvalue() == expected
    with gzip.open(tmp_path / "out.gz", "wb") as packed:
        cs.evaluate_jsonl(lines, packed)
    assert gzip.decompress((tmp_path / "out.gz").read_bytes()) == expected
    with open(out, "wb", buffering=0) as raw:
        cs.evaluate_jsonl((lines + b"\n") * 50, raw)
    assert len(out.read_bytes().splitlines()) == count * 50
    assert cs.evaluate_jsonl(b"") == (b"", 0, 0) == cs.evaluate_jsonl(b"\n\n")


def test_a_stream_takes_readings_and_an_edition(samples: bytes):
    changed = cs.notice.to_dict()
    changed["id"] = "chengdu-2025"
    changed["platform"]["cap"]["value"] = "600000"
    edition = cs.Edition.load(changed)
    lines = samples.replace(b'"edition":"chengdu-2024",', b"")
    decisions = cs.evaluate_jsonl(
        lines, edition=edition, readings={"labour_share": "declared"}
    ).decisions
    assert decisions is not None
    expected = cs.evaluate_many(
        lines.splitlines(), edition=edition, readings={"labour_share": "declared"}, errors="return"
    )
    for line, decision in zip(decisions.decode().splitlines(), expected, strict=True):
        if isinstance(decision, cs.Decision):
            assert decision.to_json() == line and decision.edition == "chengdu-2025"


def test_progress_is_told(samples: bytes, tmp_path: Path):
    source = tmp_path / "in.jsonl"
    source.write_bytes(samples * 400)
    seen: list[tuple[int, int]] = []
    result = cs.evaluate_jsonl(source, tmp_path / "out", progress=lambda *at: seen.append(at))
    assert len(seen) >= 3 and seen == sorted(seen)
    assert seen[-1] == (result.evaluated + result.refused, len(samples) * 400)
    seen.clear()
    cs.evaluate_jsonl(b"{}", progress=lambda *at: seen.append(at))
    assert seen == [(1, 2)]
    with pytest.raises(ZeroDivisionError):
        cs.evaluate_jsonl(source, tmp_path / "out", progress=lambda *_: 1 // 0)
    with pytest.raises(TypeError):
        cs.evaluate_jsonl(source, tmp_path / "out", progress=lambda: None)  # type: ignore[misc,arg-type]


def test_what_cannot_be_read_or_written_is_an_os_error(samples: bytes, tmp_path: Path):
    source = tmp_path / "in.jsonl"
    source.write_bytes(samples)
    with pytest.raises(FileNotFoundError) as caught:
        cs.evaluate_jsonl(tmp_path / "none.jsonl")
    assert caught.value.filename == tmp_path / "none.jsonl"
    with pytest.raises(IsADirectoryError):
        cs.evaluate_jsonl(tmp_path)
    with pytest.raises(OSError):
        cs.evaluate_jsonl(source, tmp_path)
    with pytest.raises(OSError, match="No space"):
        cs.evaluate_jsonl(source, "/dev/full")
    with pytest.raises(OSError):
        cs.evaluate_jsonl("/proc/self/mem")
    with pytest.raises(ValueError, match="zero byte"):
        cs.evaluate_jsonl(f"{source}\0.txt")
    for wrong in (5, None, [], io.BytesIO(samples), io.StringIO("")):
        with pytest.raises(TypeError, match="source is"):
            cs.evaluate_jsonl(wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="as bytes"):
        cs.evaluate_jsonl('{"id": "A", "park": {}}')
    with pytest.raises(TypeError, match="out is"):
        cs.evaluate_jsonl(samples, 5)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        cs.evaluate_jsonl(samples, io.StringIO())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="progress is"):
        cs.evaluate_jsonl(samples, progress=5)  # type: ignore[arg-type]

    class Full:
        def write(self, data: bytes) -> int:
            raise BlockingIOError("mine")

    with pytest.raises(BlockingIOError, match="mine"):
        cs.evaluate_jsonl(samples, Full())


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_raw_file_that_takes_nothing_is_not_taken_to_have_taken_all(samples: bytes):
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        # Nobody reads: the pipe is full before the end, and the file says None.
        with open(writing, "wb", buffering=0) as raw, pytest.raises(BlockingIOError):
            cs.evaluate_jsonl(samples * 20, raw)
    finally:
        os.close(reading)

    class Quiet:
        """No file, but something with `write`, which need not say anything."""

        def __init__(self) -> None:
            self.taken = b""

        def write(self, data: bytes) -> None:
            self.taken += data

    quiet = Quiet()
    cs.evaluate_jsonl(samples, quiet)
    assert quiet.taken == cs.evaluate_jsonl(samples).decisions


def test_a_stream_is_never_written_over_itself(samples: bytes, tmp_path: Path):
    source = tmp_path / "in.jsonl"
    source.write_bytes(samples)
    (tmp_path / "link").symlink_to(source)
    os.link(source, tmp_path / "hard")
    for out in (source, tmp_path / "link", tmp_path / "hard"):
        with pytest.raises(ValueError, match="read from"):
            cs.evaluate_jsonl(source, out)
    assert source.read_bytes() == samples


def test_other_threads_go_on_meanwhile(samples: bytes):
    lines = samples * 700
    ticks = 0
    done = threading.Event()

    def count() -> None:
        nonlocal ticks
        while not done.is_set():
            ticks += 1
            time.sleep(0.0005)

    counter = threading.Thread(target=count)
    counter.start()
    before = ticks
    began = time.perf_counter()
    cs.evaluate_jsonl(lines, os.devnull)
    took, counted = time.perf_counter() - began, ticks - before
    done.set()
    counter.join()
    # With the lock held throughout it would be one or two.
    assert counted > 5 + took * 20, (counted, took)


def test_streams_in_many_threads_are_equal(samples: bytes):
    expected = cs.evaluate_jsonl(samples * 20)
    results: list[cs.StreamResult] = []
    threads = [
        threading.Thread(target=lambda: results.append(cs.evaluate_jsonl(samples * 20)))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 6


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_ends_a_stream(samples: bytes):
    def interrupt() -> None:
        time.sleep(0.2)
        os.kill(os.getpid(), signal.SIGINT)

    lines = samples * 4_000
    thread = threading.Thread(target=interrupt)
    thread.start()
    began = time.perf_counter()
    with pytest.raises(KeyboardInterrupt):
        cs.evaluate_jsonl(lines, os.devnull)
    assert time.perf_counter() - began < 10
    thread.join()
