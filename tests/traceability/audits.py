"""Which test audits which clause of the notice.

A comment right before a test names the clauses, by id or by the group that an id begins with:

    // Audits notice-1.window, form-5.scores.*
    TEST(NoticeWindow, BothEndDaysIncluded) {

and in Python the same behind a number sign. A list that ends in a comma goes on in the next line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

AUDITS = re.compile(r"\s*(?://|#) Audits (.+)")
COMMENT = re.compile(r"\s*(?://|#)\s*(.*)")
HEADS = (
    re.compile(r"(?:TEST|TEST_F|TEST_P|TYPED_TEST|RC_GTEST_PROP)\((\w+),\s*(\w+)"),
    re.compile(r"def (test_\w+)\("),
)
BETWEEN = re.compile(r"\s*(?:@|//|#)|[\s\])}]")  # decorators, also over several lines; comments


@dataclass(frozen=True)
class Audit:
    """A test that names clauses."""

    file: str
    test: str
    names: tuple[str, ...]

    def covers(self, clause: str) -> bool:
        """Whether a clause is among them."""
        return any(
            clause.startswith(name[:-1]) if name.endswith(".*") else clause == name
            for name in self.names
        )


def sources(root: Path) -> dict[str, str]:
    """The texts of all test files, by their path below the repository."""
    patterns = ("*_test.cpp", "test_*.py", "*_test.py")
    found = sorted({file for pattern in patterns for file in (root / "tests").rglob(pattern)})
    return {file.relative_to(root).as_posix(): file.read_text("utf-8") for file in found}


def head(line: str) -> str | None:
    """The name of the test that begins in a line."""
    for pattern in HEADS:
        if found := pattern.match(line):
            return ".".join(found.groups())
    return None


def audits_of(file: str, lines: list[str]) -> Iterable[Audit | str]:
    """The tests of a file that name clauses; a fault for each list with no test behind it."""
    at = 0
    while at < len(lines):
        found = AUDITS.match(lines[at])
        if not found:
            at += 1
            continue
        first, listed = at + 1, found.group(1).strip()
        at += 1
        while listed.endswith(",") and at < len(lines) and (more := COMMENT.match(lines[at])):
            listed += " " + more.group(1).strip()
            at += 1
        while at < len(lines) and BETWEEN.match(lines[at]):
            at += 1
        test = head(lines[at]) if at < len(lines) else None
        if test is None:
            yield f"{file}:{first} names clauses, but no test follows"
        elif "DISABLED_" not in test:
            yield Audit(file, test, tuple(name.strip() for name in listed.split(",")))


def audits(texts: dict[str, str]) -> tuple[list[Audit], list[str]]:
    """All tests that name clauses, and the faults of their lists."""
    entries = [e for file, text in texts.items() for e in audits_of(file, text.splitlines())]
    found = [entry for entry in entries if isinstance(entry, Audit)]
    return found, [entry for entry in entries if isinstance(entry, str)]
