#!/usr/bin/env python3
"""Writes docs/traceability.md: clause, rule, code, test. Needs the tool, build/chengdu-subsidy.

    docs/make_traceability.py
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "traceability"))

from audits import Audit, audits, sources  # noqa: E402
from notice import Clause, Notice, fields, is_under, load, rules_of, yielded  # noqa: E402
from symbols import Code  # noqa: E402

DOCUMENT = ROOT / "docs" / "traceability.md"

HEAD = """# Traceability

Every word of the 2024 notice stands in a clause; this page says of each what it is, what follows from it, where the code
decides that and which tests audit it. `docs/make_traceability.py` writes it from the edition, the headers and the
tests, and a test fails when it is out of date. `chengdu-subsidy clauses` gives the whole text of the clauses, with an
English rendering.

| kind | clauses | what it is |
|---|---|---|
"""
KINDS = {
    "computed": "facts decide it: rules and values follow from it",
    "judged": "somebody judges it; the judgement is an input",
    "procedure": "how one applies, who reviews, what is handed in",
    "form_field": "a field of a form, and the facts that hold it",
    "context": "titles, addresses, what a new page repeats: no rule follows from it",
}
PARTS = {
    "notice": "The notice",
    "attachment 1": "Attachment 1: summary of recommended projects",
    "guide": "Attachment 2: the guide",
    "guide 一": "Guide 一: platforms",
    "guide 二": "Guide 二: cloud enterprises",
    "guide 三": "Guide 三: smart parks",
    "attachment 3": "Attachment 3: form of platforms",
    "attachment 4": "Attachment 4: form of cloud enterprises",
    "attachment 5": "Attachment 5: form of smart parks",
}


def part_of(clause: Clause) -> str:
    """The longest part that a clause's place begins with."""
    return max((part for part in PARTS if clause["place"].startswith(part)), key=len)


def shortened(names: list[str]) -> list[str]:
    """Names of entries that follow each other as one: `/cloud/catalogue/10` to `14`, `scores.*`."""
    found: list[str] = []
    entries = [re.fullmatch(r"(\D*/)(\d+)(/\w+)?|(.*\.)(\w+)", name) for name in names]
    keyed = zip(names, (e.group(1, 3, 4) if e else None for e in entries))
    for key, group in groupby(keyed, lambda pair: pair[1]):
        alike = [name for name, _ in group]
        if key is None or len(alike) < 3:
            found += alike
        elif key[2] is not None:
            found.append(f"{key[2]}*")
        else:
            numbers = [int(name.removeprefix(key[0]).split("/")[0]) for name in alike]
            found.append(f"{key[0]}{min(numbers)}…{max(numbers)}{key[1] or ''}")
    return found


def listed(names: list[str]) -> str:
    """The lines of a cell."""
    return "<br>".join(dict.fromkeys(names))


def code_links(clause: Clause, code: Code) -> list[str]:
    """Where the code decides by what a clause yields."""
    places = [place for rule in rules_of(clause) for place in code.of_rule(rule)]
    places += [p for pointer in yielded(clause, "edition:") for p in code.of_value(pointer)]
    found = []
    for place in places:
        file, name = place.split(": ")
        found.append(f"[{file}](../include/chengdu_subsidy/{file}): `{name}`")
    return found


def test_links(clause: Clause, tests: list[Audit]) -> list[str]:
    """The tests that name a clause."""
    return [
        f"[{audit.file.removeprefix('tests/')}](../{audit.file}): `{audit.test}`"
        for audit in tests
        if audit.covers(clause["id"])
    ]


def row(clause: Clause, code: Code, tests: list[Audit]) -> str:
    """A clause's line of the table."""
    words = re.sub("__+", "＿＿", clause["text"]["zh"])
    kind = clause["kind"].replace("_", " ")
    if clause["judged_by"] != "none":
        kind += f" by {clause['judged_by']}"
    yields = [f"**{rule}**" for rule in rules_of(clause)]
    for prefix in ("edition:", "facts:"):
        pointers = yielded(clause, prefix)
        yields += [f"`{name}`" for name in shortened([prefix + pointer for pointer in pointers])]
    cells = [f"`{clause['id']}`", words, kind, listed(yields)]
    cells += [listed(code_links(clause, code)), listed(test_links(clause, tests))]
    return "| " + " | ".join(cells) + " |\n"


def unasked(notice: Notice) -> list[str]:
    """The fields of an application that no clause asks for."""
    asked = [pointer for clause in notice.clauses for pointer in yielded(clause, "facts:")]
    whole = {f"/{track}" for track in ("platform", "cloud", "park")} | {"/applicant", "/conduct"}
    return [
        pointer
        for pointer in fields(notice.schema)
        if not any(is_under(pointer, above) for above in asked if above not in whole)
    ]


def document() -> str:
    """The whole page."""
    notice = load()
    code = Code(ROOT)
    tests, _ = audits(sources(ROOT))
    counts = Counter(clause["kind"] for clause in notice.clauses)
    text = HEAD
    for kind, meaning in KINDS.items():
        text += f"| {kind.replace('_', ' ')} | {counts[kind]} | {meaning} |\n"
    text += f"| all | {len(notice.clauses)} | |\n"
    for part, clauses in groupby(notice.clauses, part_of):
        text += f"\n## {PARTS[part]}\n"
        for place, group in groupby(clauses, lambda clause: str(clause["place"])):
            text += f"\n### {place}\n\n" if place not in PARTS else "\n"
            text += "| clause | words | kind | yields | code | tests |\n|---|---|---|---|---|---|\n"
            text += "".join(row(clause, code, tests) for clause in group)
    text += "\n## Fields of an application that no clause asks for\n\n"
    text += "They name the application, its edition and its applicant.\n\n"
    text += "".join(f"- `{pointer}`\n" for pointer in unasked(notice))
    return text


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
