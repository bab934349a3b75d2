"""Small faults put into C++ text, one at a time: what a tired hand might write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Mutant(NamedTuple):
    file: Path  # below include/
    start: int
    end: int
    text: str  # in place of what stands there

    def apply(self, source: str) -> str:
        return source[: self.start] + self.text + source[self.end :]

    def said(self, source: str) -> str:
        line = source.count("\n", 0, self.start) + 1
        return f"{self.file}:{line}: {source[self.start:self.end]!r} -> {self.text!r}"


# Comparisons to their neighbours, arithmetic to its opposite, joins to each other.
OPERATORS = {
    " <= ": [" < "],
    " >= ": [" > "],
    " < ": [" <= "],
    " > ": [" >= "],
    " == ": [" != "],
    " != ": [" == "],
    " + ": [" - "],
    " - ": [" + "],
    " * ": [" + "],
    " / ": [" * "],
    " && ": [" || "],
    " || ": [" && "],
    " & ": [" | "],
    " | ": [" & "],
}
WORDS = {
    "Truth::yes": ["Truth::no", "Truth::unknown"],
    "Truth::no": ["Truth::yes", "Truth::unknown"],
    "Truth::unknown": ["Truth::yes", "Truth::no"],
    "Status::met": ["Status::not_met"],
    "Outcome::supported": ["Outcome::undetermined"],
    "Outcome::not_supported": ["Outcome::undetermined"],
    "Outcome::undetermined": ["Outcome::supported"],
    "Severity::larger": ["Severity::general", "Severity::major"],
    "Severity::general": ["Severity::larger"],
    "both(": ["either("],
    "either(": ["both("],
    "std::min(": ["std::max("],
    "std::max(": ["std::min("],
}
TOKENS = re.compile(
    "|".join(re.escape(word) for word in [*OPERATORS, *WORDS])
    + r"|(?<![\w.\"'])\d[\d']*(?:\.\d+)?(?=_yuan|_rate|\b)"
    + r"|\"\d{4}-\d\d-\d\d\"_date"
)
# What is not the program's doing: words, directives, what the compiler checks anyway.
PASSED_OVER = re.compile(
    r"//[^\n]*|/\*.*?\*/|^#[^\n]*|\btemplate <[^\n]*|\boperator\S+|R?\"(?!\d{4}-\d\d-\d\d\"_date)"
    r"(?:[^\"\\\n]|\\.)*\"|noexcept\([^\n]*|static_assert\([^;]*;|\brequires\b[^{]*",
    re.DOTALL | re.MULTILINE,
)


def numbers(text: str) -> Iterator[str]:
    """One more, and one less or nothing."""
    if text.startswith('"'):
        day = int(text[9:11])
        yield f"{text[:9]}{day + 1 if day < 28 else day - 1:02}{text[11:]}"
    elif "." in text:
        yield text[:-1] + str((int(text[-1]) + 1) % 10)
    else:
        plain = text.replace("'", "")
        if len(plain) > 12:
            return
        yield str(int(plain) + 1)
        if int(plain) > 1:
            yield str(int(plain) - 1)


def of_file(root: Path, file: Path) -> Iterator[Mutant]:
    source = (root / file).read_text("utf-8")
    hidden = [match.span() for match in PASSED_OVER.finditer(source)]
    for match in TOKENS.finditer(source):
        if any(start <= match.start() < end for start, end in hidden):
            continue
        token = match[0]
        others = OPERATORS.get(token) or WORDS.get(token) or list(numbers(token))
        for other in others:
            yield Mutant(file, match.start(), match.end(), other)
