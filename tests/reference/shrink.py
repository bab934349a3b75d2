"""Makes a line on which two sides disagree as small as it gets, greedily."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import tables as t
from jsontext import Fault, Number, Object, parse, written

Disagree = Callable[[bytes, dict[str, str]], bool]


def shrunk(
    line: bytes, readings: dict[str, str], disagree: Disagree
) -> tuple[bytes, dict[str, str]]:
    for reading, value in t.DEFAULTS.items():
        if readings[reading] != value and disagree(line, readings | {reading: value}):
            readings = readings | {reading: value}
    try:
        root = parse(line)
    except Fault:
        return smallest(line, fewer_bytes, bytes, lambda l: disagree(l, readings)), readings
    root = smallest(root, simpler, encoded, lambda node: disagree(encoded(node), readings))
    small = encoded(root)
    return (small if disagree(small, readings) else line), readings


def encoded(node: Any) -> bytes:
    try:
        return written(node).encode()
    except UnicodeEncodeError:
        return written(node, ascii_only=True).encode()


def smallest(
    node: Any,
    smaller: Callable[[Any], Iterator[Any]],
    text: Callable[[Any], bytes],
    fails: Callable[[Any], bool],
) -> Any:
    """Takes the first smaller thing that still fails, until none does."""
    found = True
    while found:
        found = False
        for candidate in smaller(node):
            before, after = text(node), text(candidate)
            if after and (len(after), after) < (len(before), before) and fails(candidate):
                node, found = candidate, True
                break
    return node


def simpler(node: Any) -> Iterator[Any]:
    """The node less one of its parts, or with one part made simpler."""
    if isinstance(node, Object):
        for i in range(len(node)):
            yield Object(node[:i] + node[i + 1 :])
        for i, (key, value) in enumerate(node):
            for part in simpler(value):
                yield Object([*node[:i], (key, part), *node[i + 1 :]])
    elif isinstance(node, list):
        for i in range(len(node)):
            yield node[:i] + node[i + 1 :]
        for i, value in enumerate(node):
            for part in simpler(value):
                yield [*node[:i], part, *node[i + 1 :]]
    elif isinstance(node, str):
        yield from ("", "A", "0", "1", "100", node[: len(node) // 2], node[1:], node[:-1])
    elif isinstance(node, Number):
        yield from (Number(digits) for digits in ("0", "1", "3", "100", node.digits.split(".")[0]))
    elif isinstance(node, bool):
        yield None


def fewer_bytes(line: bytes) -> Iterator[bytes]:
    size = len(line) // 2
    while size:
        for at in range(0, len(line), size):
            yield line[:at] + line[at + size :]
        size //= 2
