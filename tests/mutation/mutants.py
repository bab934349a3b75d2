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

    def changed_line(self, source: str) -> str:
        """The line as the mutant has it: with the file, this names the mutant wherever the line goes."""
        start = source.rfind("\n", 0, self.start) + 1
        end = source.index("\n", self.start)
        rest = self.apply(source)[start : end + len(self.text) - (self.end - self.start)]
        return " ".join(rest.split())


# Comparisons to their neighbours, arithmetic to its opposite, joins to each other, bits to other bits.
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
    " ^ ": [" | "],
    " % ": [" / "],
    " << ": [" >> "],
    " >> ": [" << "],
    " += ": [" -= "],
    " -= ": [" += "],
    " *= ": [" += "],
    " /= ": [" *= "],
    " %= ": [" /= "],
    " |= ": [" &= "],
    " &= ": [" |= "],
    " &&\n": [" ||\n"],
    " ||\n": [" &&\n"],
    " = true": [" = false"],
    " = false": [" = true"],
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
    + r"|(?<=[ (])[!~](?=[\w(])"  # a denial, left out
    + r"|\b[A-Z]\w+::[a-z]\w*\b"  # an enumerator: another of its kind
    + r"|(?<![\w.\"'])\d[\d']*(?:\.\d+)?(?=_yuan|_rate|\b)"
    + r"|\"\d{4}-\d\d-\d\d\"_date"
)
# What is not the program's doing: words, directives, what the compiler checks anyway.
PASSED_OVER = re.compile(
    r"//[^\n]*|/\*.*?\*/|^#[^\n]*|\btemplate <[^\n]*|\boperator\S+|R?\"(?!\d{4}-\d\d-\d\d\"_date)"
    r"(?:[^\"\\\n]|\\.)*\"|noexcept\([^\n]*|static_assert\([^;]*;|\brequires\b[^{]*",
    re.DOTALL | re.MULTILINE,
)


ENUM = re.compile(r"enum class (\w+)[^{;]*\{([^}]*)\}")


def enumerators(root: Path) -> dict[str, str]:
    """Each enumerator of the library's, with the next one of its kind."""
    following = {}
    for file in sorted(root.rglob("*.hpp")):
        for name, body in ENUM.findall(re.sub(r"//[^\n]*", "", file.read_text("utf-8"))):
            values = re.findall(r"\b([a-z]\w*)\b(?=\s*(?:=[^,]*)?(?:,|$))", body.strip())
            for value, after in zip(values, [*values[1:], *values[:1]], strict=True):
                following[f"{name}::{value}"] = f"{name}::{after}"
    return following


def numbers(text: str) -> Iterator[str]:
    """One more and one less; a day earlier and a day later."""
    if text.startswith('"'):
        day = int(text[9:11])
        for other in (day - 1, day + 1):
            if 1 <= other <= 28 + (day > 28):
                yield f"{text[:9]}{other:02}{text[11:]}"
    elif "." in text:
        last = int(text[-1])
        yield text[:-1] + str((last + 1) % 10)
        yield text[:-1] + str((last - 1) % 10)
    else:
        plain = text.replace("'", "")
        if len(plain) > 12:
            return
        yield str(int(plain) + 1)
        if int(plain) > 0:
            yield str(int(plain) - 1)


def of_file(root: Path, file: Path, following: dict[str, str]) -> Iterator[Mutant]:
    source = (root / file).read_text("utf-8")
    hidden = [match.span() for match in PASSED_OVER.finditer(source)]
    for match in TOKENS.finditer(source):
        if any(start <= match.start() < end for start, end in hidden):
            continue
        for other in instead_of(match[0], following):
            yield Mutant(file, match.start(), match.end(), other)


def instead_of(token: str, following: dict[str, str]) -> list[str]:
    if token in ("!", "~"):
        return [""]
    if listed := OPERATORS.get(token) or WORDS.get(token):
        return listed
    if "::" in token:
        return [following[token]] if token in following else []
    return list(numbers(token))
