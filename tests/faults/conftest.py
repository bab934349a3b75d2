"""Calls the tool under conditions that a machine in trouble gives."""

from __future__ import annotations

import os
import resource
import subprocess
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOL = os.environ.get("CHENGDU_SUBSIDY_TOOL", str(ROOT / "build" / "chengdu-subsidy"))
MEBIBYTE = 1 << 20


class Ended(NamedTuple):
    status: int
    out: bytes
    err: str
    resident: int  # the most memory that it held, in bytes


Feed = Callable[..., Ended]


@pytest.fixture(scope="session")
def feed() -> Feed:
    """Runs a command on pieces of input that never stand in memory or on a disk as a whole."""

    def call(pieces: Iterable[bytes], *arguments: str, memory: int | None = None) -> Ended:
        def limit() -> None:
            if memory is not None:
                resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

        with subprocess.Popen(
            [TOOL, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=limit,
        ) as process:
            assert process.stdin and process.stdout and process.stderr
            heard: dict[str, bytes] = {}
            streams = {"out": process.stdout, "err": process.stderr}

            def listen(name: str) -> None:
                heard[name] = streams[name].read()

            listeners = [threading.Thread(target=listen, args=(name,)) for name in streams]
            for listener in listeners:
                listener.start()
            try:
                for piece in pieces:
                    process.stdin.write(piece)
                process.stdin.close()
            except BrokenPipeError:
                pass  # it has ended already, and its status says why
            for listener in listeners:
                listener.join(120)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        return Ended(
            process.returncode, heard["out"], heard["err"].decode(), usage.ru_maxrss * 1024
        )

    return call


@pytest.fixture(scope="session")
def applications() -> list[bytes]:
    """The samples that are no faulty lines."""
    lines = (ROOT / "samples" / "applications.jsonl").read_bytes().splitlines()
    done = subprocess.run(
        [TOOL, "evaluate"], input=b"\n".join(lines), capture_output=True, check=False
    )
    answers = done.stdout.splitlines()
    good = [line for line, answer in zip(lines, answers, strict=True) if b'"error":' not in answer]
    assert len(good) >= 3
    return good


@pytest.fixture(scope="session")
def records(applications: list[bytes], feed: Feed) -> bytes:
    """A record of each, a line each."""
    ended = feed(
        [line + b"\n" for line in applications], "record", "--salt-seed-for-tests", "faults"
    )
    assert ended.status == 0, ended.err
    return ended.out
