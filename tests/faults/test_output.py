"""A full disk, a reader that stops, a process that is killed: nothing half-written passes for whole."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import TOOL, Feed

EVERY_WRITER = ["evaluate", "record", "changes"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize("command", [*EVERY_WRITER, "edition", "rules", "clauses", "schema"])
def test_a_full_disk_is_told(command: str, applications: list[bytes]) -> None:
    arguments = [command, "application"] if command == "schema" else [command]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [TOOL, *arguments],
            input=b"\n".join(applications),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 3
    assert b"could not be written" in done.stderr and b"No space left" in done.stderr


@pytest.mark.parametrize("command", EVERY_WRITER)
def test_a_reader_that_stops_ends_the_run_with_a_message(
    command: str, applications: list[bytes], tmp_path: Path
) -> None:
    source = tmp_path / "many.jsonl"
    source.write_bytes(b"\n".join(applications * 400))
    with subprocess.Popen(
        [TOOL, command, str(source)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout and process.stderr
        assert process.stdout.read(100)
        process.stdout.close()
        message = process.stderr.read()
    assert process.returncode == 3
    assert b"not complete" in message


def limited_to(size: int) -> Callable[[], None]:
    """Lets a process write files of so many bytes: what lies within is written, what lies across is
    written in part, as on a disk that fills."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize(
    "arguments",
    [
        ["evaluate", "--threads", "1"],
        ["evaluate", "--threads", "4"],
        ["evaluate", "--format", "text"],
        ["record"],
        ["changes"],
        ["explain"],
        ["edition"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("size", [1000, 40_001])
def test_a_disk_that_fills_midway_is_told(
    arguments: list[str], size: int, applications: list[bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    source = tmp_path / "many.jsonl"
    source.write_bytes(b"\n".join(applications * 40))
    given = arguments if arguments == ["edition"] else [*arguments, str(source)]
    whole = subprocess.run([TOOL, *given], capture_output=True, check=False).stdout
    assert len(whole) > 1000
    size = min(size, len(whole) - 1)
    with out.open("wb") as file:
        done = subprocess.run(
            [TOOL, *given],
            stdout=file,
            stderr=subprocess.PIPE,
            preexec_fn=limited_to(size),
            check=False,
        )
    assert done.returncode == 3
    assert b"could not be written" in done.stderr and b"File too large" in done.stderr
    assert len(out.read_bytes()) == size


def test_a_letter_that_does_not_fit_leaves_nothing_behind(
    applications: list[bytes], tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    done = subprocess.run(
        [TOOL, "explain", "--format", "html", "--out-dir", str(folder)],
        input=b"\n".join(applications),
        capture_output=True,
        preexec_fn=limited_to(100),
        check=False,
    )
    assert done.returncode == 3
    assert b"cannot write" in done.stderr and b"File too large" in done.stderr
    assert not list(folder.iterdir())


def test_output_that_is_closed_from_the_start_is_told(applications: list[bytes]) -> None:
    done = subprocess.run(
        ["sh", "-c", '"$0" evaluate >&-', TOOL],
        input=b"\n".join(applications),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 3
    assert b"not complete" in done.stderr


def test_a_killed_process_leaves_whole_lines_and_at_most_one_cut_one(
    applications: list[bytes], tmp_path: Path
) -> None:
    source, out = tmp_path / "many.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(b"\n".join(applications * 3000))
    with out.open("wb") as file:
        process = subprocess.Popen([TOOL, "evaluate", str(source)], stdout=file)
        deadline = time.monotonic() + 60
        while out.stat().st_size == 0 and time.monotonic() < deadline:
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
    *whole, last = out.read_bytes().split(b"\n")
    assert 0 < len(whole) < len(applications) * 3000
    for line in whole:
        assert json.loads(line)["outcome"]
    if last:
        with pytest.raises(ValueError):
            json.loads(last)


def test_a_record_that_is_cut_anywhere_is_noticed(records: bytes, feed: Feed) -> None:
    # Every length of the first record, then a file that is cut in its last line.
    record = records.splitlines()[0]
    step = max(1, len(record) // 700)
    cuts = range(1, len(record), step)
    ended = feed([record[:cut] + b"\n" for cut in cuts] + [record + b"\n"], "verify")
    assert ended.status == 1
    results = [json.loads(line)["result"] for line in ended.out.splitlines()]
    assert results == ["not_a_record"] * len(cuts) + ["identical"]
    for less in (2, 3, 100, len(records.splitlines()[-1])):
        ended = feed([records[:-less]], "verify")
        answers = [json.loads(line)["result"] for line in ended.out.splitlines()]
        assert ended.status == 1 and answers[-1] == "not_a_record"
        assert answers[:-1] == ["identical"] * (len(records.splitlines()) - 1)


def test_decisions_that_are_cut_are_noticed_when_they_are_compared(
    applications: list[bytes], feed: Feed, tmp_path: Path
) -> None:
    decisions = feed([b"\n".join(applications)], "evaluate").out
    (tmp_path / "a").write_bytes(decisions)
    (tmp_path / "b").write_bytes(decisions[:-50])
    ended = feed([], "compare", str(tmp_path / "a"), str(tmp_path / "b"))
    assert ended.status == 1


def test_input_that_breaks_off_is_told(tmp_path: Path) -> None:
    # Opening it works, reading it does not.
    done = subprocess.run([TOOL, "evaluate", "/proc/self/mem"], capture_output=True, check=False)
    assert done.returncode == 3
    assert b"failed after line" in done.stderr
    done = subprocess.run([TOOL, "evaluate", str(tmp_path)], capture_output=True, check=False)
    assert done.returncode == 2 and b"directory" in done.stderr
    if os.getuid() != 0:
        (tmp_path / "secret").touch(mode=0)
        done = subprocess.run([TOOL, "evaluate", str(tmp_path / "secret")], check=False)
        assert done.returncode == 2


@pytest.mark.parametrize("command", [*EVERY_WRITER, "explain", "next"])
@pytest.mark.parametrize("closed", ["<&-", "<&- >&-"])
def test_input_that_is_closed_from_the_start_is_told(command: str, closed: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"$0" {command} {closed}', TOOL],
        capture_output=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 2
    assert done.stdout == b""
    assert b"cannot read '-'" in done.stderr


@pytest.mark.skipif(not shutil.which("strace"), reason="no strace")
@pytest.mark.parametrize("command", EVERY_WRITER)
def test_a_line_that_breaks_off_with_the_input_is_not_judged(
    command: str, applications: list[bytes], tmp_path: Path
) -> None:
    # The second line would be an application on its own, had reading not failed behind it.
    source = tmp_path / "two.jsonl"
    source.write_bytes(applications[0] + b"\n" + applications[1])
    # Calls are counted in each thread.
    one_thread = ["--threads", "1"] if command == "evaluate" else []
    fault = ["strace", "-f", "-qq", "-o", os.devnull, "-P", str(source)]
    done = subprocess.run(
        [*fault, "-e", "inject=read:error=EIO:when=2+", TOOL, command, *one_thread, str(source)],
        capture_output=True,
        check=False,
    )
    if b"ptrace" in done.stderr:
        pytest.skip("tracing is not allowed here")
    assert done.returncode == 3, done.stderr
    assert b"failed after line 1" in done.stderr
    assert done.stdout.count(b"\n") == 1
