"""Lines, lists and keys of any size: bounded memory, linear time, a clear answer.

`CHENGDU_SUBSIDY_LARGE=1` takes a line of 1 GiB and a list of a billion entries; else they are smaller.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator

import pytest
from conftest import MEBIBYTE, TOOL, Feed

LARGE = os.environ.get("CHENGDU_SUBSIDY_LARGE") == "1"
SMALL = b'{"id":"B","park":{}}\n'
LINE_LIMIT = 64 * MEBIBYTE


def long_line(size: int) -> Iterator[bytes]:
    """A line of exactly so many bytes, then a small one."""
    head, tail = b'{"id":"A","park":{"name":"', b'"}}'
    yield head
    left = size - len(head) - len(tail)
    while left > 0:
        yield b"x" * min(left, MEBIBYTE)
        left -= MEBIBYTE
    yield tail + b"\n" + SMALL


def test_a_line_of_a_gibibyte_is_refused_in_bounded_memory(feed: Feed) -> None:
    ended = feed(long_line(1024 * MEBIBYTE if LARGE else 160 * MEBIBYTE), "evaluate")
    assert ended.status == 1
    first, second = (json.loads(line) for line in ended.out.splitlines())
    assert (first["line"], first["error"]["code"]) == (1, "bad_json")
    assert "64 MiB" in first["error"]["message"]["en"]
    assert "64 MiB" in first["error"]["message"]["zh"]
    assert second["application"] == "B"
    assert ended.resident < 256 * MEBIBYTE


@pytest.mark.parametrize("command", ["verify", "mask", "record", "changes"])
def test_every_command_refuses_it_and_goes_on(command: str, feed: Feed) -> None:
    ended = feed(long_line(80 * MEBIBYTE), command)
    assert ended.status == 1
    lines = [json.loads(line) for line in ended.out.splitlines()]
    assert [line.get("line") for line in lines[:1]] == [1] and len(lines) == 2
    assert ended.resident < 256 * MEBIBYTE


def test_the_limit_is_where_it_is_said_to_be(feed: Feed) -> None:
    codes = []
    for size in (LINE_LIMIT, LINE_LIMIT + 1):
        ended = feed(long_line(size), "evaluate")
        first, second = (json.loads(line) for line in ended.out.splitlines())
        codes.append(first.get("error", {}).get("code"))
        assert second["application"] == "B"
    assert codes == [None, "bad_json"]


def test_a_line_that_never_ends_is_refused_at_its_end(feed: Feed) -> None:
    ended = feed((b"[" * MEBIBYTE for _ in range(100)), "evaluate")
    assert ended.status == 1
    (only,) = (json.loads(line) for line in ended.out.splitlines())
    assert only["error"]["code"] == "bad_json"


def test_an_edition_without_an_end_is_refused(feed: Feed) -> None:
    ended = feed([], "evaluate", "--edition", "/dev/zero")
    assert ended.status == 2 and "64 MiB" in ended.err
    assert ended.resident < 256 * MEBIBYTE


def test_a_list_of_a_billion_entries_takes_bounded_memory(feed: Feed) -> None:
    entry = b'"base.compute.cloud_server",'
    count = 1_000_000_000 if LARGE else 6_000_000

    def pieces() -> Iterator[bytes]:
        yield b'{"id":"A","cloud":{"subdomains":['
        many = 100_000
        for _ in range(count // many):
            yield entry * many
        yield entry[:-1] + b"]}}\n" + SMALL

    ended = feed(pieces(), "evaluate")
    first, second = (json.loads(line) for line in ended.out.splitlines())
    assert first["error"]["code"] == "bad_json" and second["application"] == "B"
    assert ended.resident < 256 * MEBIBYTE


def test_a_list_that_fits_is_read(feed: Feed) -> None:
    entry = b'"base.compute.cloud_server"'
    pieces = [b'{"id":"A","cloud":{"subdomains":[', b",".join([entry] * 1_000_000), b"]}}\n"]
    ended = feed(pieces, "evaluate")
    assert ended.status == 0
    assert ended.resident < 512 * MEBIBYTE


KEYS: dict[str, Callable[[int], bytes]] = {
    # Keys that are ignored, keys that are unknown, ids of lines: whatever is looked up by name.
    "ignored": lambda n: b'{"id":"A","park":{' + members(b'"x-%d":0', n) + b"}}\n",
    "unknown": lambda n: b'{"id":"A","park":{' + members(b'"k%d":0', n) + b"}}\n",
    "alike": lambda n: b'{"id":"A","park":{' + members(b'"x-' + b"a" * 200 + b'%d":0', n) + b"}}\n",
    "materials": lambda n: b'{"id":"A","park":{},"materials":{'
    + members(b'"m%d":true', n)
    + b"}}\n",
    "lines": lambda n: b'{"id":"A","cloud":{"fees":['
    + members(b'{"id":"%d","subdomain":"other","amount":1}', n)
    + b"]}}\n",
}


def members(form: bytes, count: int) -> bytes:
    return b",".join(form % i for i in range(count))


def seconds(line: bytes) -> float:
    best = float("inf")
    for _ in range(3):
        began = time.perf_counter()
        done = subprocess.run([TOOL, "evaluate"], input=line, capture_output=True, check=False)
        best = min(best, time.perf_counter() - began)
        assert done.returncode in (0, 1) and done.stdout.count(b"\n") == 1
    return best


@pytest.mark.parametrize("kind", KEYS)
def test_many_keys_take_time_in_proportion(kind: str) -> None:
    few, many = seconds(KEYS[kind](20_000)), seconds(KEYS[kind](160_000))
    # Eight times as many; what is quadratic takes 64 times as long.
    assert many < 24 * max(few, 0.01), (few, many)


def test_too_little_memory_is_told(feed: Feed) -> None:
    ended = feed(long_line(40 * MEBIBYTE), "evaluate", memory=100 * MEBIBYTE)
    assert ended.status == 3
    assert "not enough memory" in ended.err and "not complete" in ended.err
