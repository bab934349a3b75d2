"""The model beside what is compared with it: the tool, or the Python package."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any, NamedTuple

import applications
import decide
import faults
import form
import tables as t
from draw import Draw
from jsontext import Fault, written
from words import IN_BOTH_LANGUAGES

TOOL = os.environ.get("CHENGDU_SUBSIDY_TOOL", str(t.ROOT / "build" / "chengdu-subsidy"))
LINES = 64  # of applications in a chunk, which all have the same readings

Answers = list[dict[str, Any]]
Subject = Callable[[Sequence[bytes], dict[str, str]], Answers]  # lines and readings to decisions


class Unanswered(Exception):
    """What is compared broke off, hung, or gave no such answers: a disagreement like any other."""


class Chunk(NamedTuple):
    readings: dict[str, str]
    lines: list[bytes]
    applications: int


def chunk(seed: int, number: int) -> Chunk:
    """The lines of this number: valid applications, with faulty and empty lines between them."""
    rng = Random(f"{seed}:{number}")
    readings = Draw(rng).readings()
    lines = []
    for _ in range(LINES):
        application = applications.application(rng)
        lines.append(written(application, ascii_only=rng.random() < 0.2).encode())
        if rng.random() < 0.2:
            spoilt = applications.application(rng, lavish=rng.random() < 0.5)
            lines.append(faults.faulty(Draw(rng), spoilt))
        if rng.random() < 0.02:
            lines.append(b"")
    return Chunk(readings, lines, LINES)


def expected(line: bytes, readings: dict[str, str]) -> dict[str, Any]:
    """The model's answer to one line."""
    try:
        return decide.decide(form.read(line), readings)
    except Fault as fault:
        return {
            "application": fault.application,
            "error": {"code": fault.code, "path": fault.path, "message": IN_BOTH_LANGUAGES},
        }
    except Exception as fault:  # a mistake of the model is found with its line, too
        return {"model": f"breaks off: {fault!r}"}


def model(lines: Sequence[bytes], readings: dict[str, str]) -> Answers:
    """The model's answers: empty lines are skipped but counted."""
    answers = []
    for number, line in enumerate(lines, start=1):
        if line:
            answer = expected(line, readings)
            answers.append(answer | {"line": number} if "error" in answer else answer)
    return answers


def patience(lines: int) -> float:
    """The seconds that so many lines may take; they take hundredths."""
    return 10 + 1.5 * lines


def ask(command: Sequence[str], text: bytes, lines: int) -> tuple[Answers, int]:
    """What a process answers to so many lines, an object a line, and its status."""
    seconds = patience(lines)
    try:
        done = subprocess.run(
            command, input=text, capture_output=True, check=False, timeout=seconds
        )
    except subprocess.TimeoutExpired:
        raise Unanswered(f"it does not end within {seconds:.0f} seconds") from None
    if done.returncode not in (0, 1) or done.stderr:
        raise Unanswered(f"status {done.returncode}: {done.stderr.decode(errors='replace')}")
    try:
        answers = [json.loads(line) for line in done.stdout.splitlines()]
    except (ValueError, RecursionError) as fault:
        raise Unanswered(f"an answer is no JSON: {fault}") from None
    if not all(isinstance(answer, dict) for answer in answers):
        raise Unanswered("an answer is no object")
    return answers, done.returncode


def tool(lines: Sequence[bytes], readings: dict[str, str]) -> Answers:
    """The tool's answers, all from one process."""
    chosen = [f"--reading={k}={v}" for k, v in readings.items() if v != t.DEFAULTS[k]]
    answers, status = ask([TOOL, "evaluate", *chosen], b"\n".join(lines), len(lines))
    if status != (1 if any("error" in answer for answer in answers) else 0):
        raise Unanswered(f"status {status} does not fit the answers")
    return answers


def only(named: Any, got: Any) -> Any:
    """What `got` says of that which is `named`; fields may be added to a decision."""
    if isinstance(named, dict) and isinstance(got, dict):
        return {key: only(value, got[key]) for key, value in named.items() if key in got}
    if isinstance(named, list) and isinstance(got, list) and len(named) == len(got):
        return [only(n, g) for n, g in zip(named, got, strict=True)]
    return got


def differences(named: Any, got: Any, path: str = "") -> Iterator[str]:
    """Where the two differ, for people."""
    if isinstance(named, dict) and isinstance(got, dict):
        for key, value in named.items():
            yield from differences(value, got.get(key, "(missing)"), f"{path}/{key}")
    elif isinstance(named, list) and isinstance(got, list) and len(named) == len(got):
        for i, value in enumerate(named):
            yield from differences(value, got[i], f"{path}/{i}")
    elif named != got:
        yield f"{path}: the model has {named!r}, the library {got!r}"


def pairs(
    lines: Sequence[bytes], readings: dict[str, str], subject: Subject
) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Each answer of the model, and the subject's."""
    ours, theirs = model(lines, readings), subject(lines, readings)
    if len(ours) != len(theirs):
        raise Unanswered(f"{len(ours)} answers expected, {len(theirs)} got")
    return list(zip(ours, theirs, strict=True))


def split(lines: Sequence[bytes]) -> list[bytes]:
    """What goes wrong only together is kept as one line, which holds several."""
    return b"\n".join(lines).split(b"\n")


def disagreements(
    lines: Sequence[bytes], readings: dict[str, str], subject: Subject
) -> list[bytes]:
    """The lines that the model and the subject do not answer alike.

    Where the subject does not answer, the lines are halved down to those at fault.
    """
    lines = split(lines)
    try:
        answered = pairs(lines, readings, subject)
    except Unanswered:
        half = len(lines) // 2
        parts = (lines[:half], lines[half:]) if half else ()
        found = [line for part in parts for line in disagreements(part, readings, subject)]
        return found or [b"\n".join(lines)]
    asked = [line for line in lines if line]
    return [
        line for line, (our, their) in zip(asked, answered, strict=True) if our != only(our, their)
    ]


def told(line: bytes, readings: dict[str, str], subject: Subject) -> list[str]:
    """How the two disagree on a line, for people."""
    try:
        answered = pairs(split([line]), readings, subject)
    except Unanswered as fault:
        return [str(fault)]
    return [difference for our, their in answered for difference in differences(our, their)]
