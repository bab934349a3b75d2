"""What must hold between the notice, its clauses, the rules, the edition's values and the tests.

Each check returns sentences, one for each fault that it found.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from audits import Audit
from notice import Notice, field, is_under, leaves, resolved, rules_of, stripped, values, yielded

#: Parts of the edition that hold values and are none themselves.
SECTIONS = ("/form", "/platform", "/cloud", "/park")
#: What a form may hold beside its fields, by the end of the id.
BESIDE_FIELDS = (".attachment", ".title", ".heading", ".repeated")
#: How the notice writes the words that stand in the edition.
SPELLED = {
    "general": "一般",
    "larger": "较大",
    "major": "重大",
    "especially_major": "特别重大",
    "at_least": "不少于",
    "more_than": "多于",
    "investment": "投资额",
    "annual_service_revenue": "年服务收入",
}
NUMERALS = "〇一二三四五六七八九"


def words_lost(notice: Notice) -> list[str]:
    """The clauses, one behind the other, are the notice, white space aside."""
    kept = stripped("".join(clause["text"]["zh"] for clause in notice.clauses))
    given = stripped(notice.words)
    if kept == given:
        return []
    at = next(
        (i for i, (a, b) in enumerate(zip(kept, given)) if a != b), min(len(kept), len(given))
    )
    here, there = kept[at : at + 30], given[at : at + 30]
    return [f"the notice says “{there}” where the clauses say “{here}”, character {at}"]


def ids_repeated(notice: Notice) -> list[str]:
    """Every clause has an id of its own."""
    counts = Counter(clause["id"] for clause in notice.clauses)
    return [f"{name} is the id of {count} clauses" for name, count in counts.items() if count > 1]


def names_unknown(notice: Notice) -> list[str]:
    """What a clause yields exists, and is one value and not a whole section."""
    rules = {rule["rule"] for rule in notice.rules}
    faults = []
    for clause in notice.clauses:
        who = clause["id"]
        for rule in rules_of(clause):
            if rule not in rules:
                faults.append(f"{who} yields the rule {rule}, which does not exist")
        for pointer in yielded(clause, "edition:"):
            try:
                value = resolved(notice.edition, pointer)
            except (LookupError, ValueError):
                faults.append(f"{who} yields edition:{pointer}, which does not exist")
                continue
            if pointer in SECTIONS or isinstance(value, list):
                faults.append(f"{who} yields edition:{pointer}, which is more than one value")
        for pointer in yielded(clause, "facts:"):
            try:
                found = pointer == "none" or field(notice.schema, pointer)
            except LookupError:
                found = None
            if found is None:
                faults.append(f"{who} yields facts:{pointer}, which no application has")
    return faults


def rules_without_clause(notice: Notice) -> list[str]:
    """Every rule follows from a clause, of the kind that fits who decides it."""
    faults = []
    for rule in notice.rules:
        clauses = [clause for clause in notice.clauses if rule["rule"] in rules_of(clause)]
        kind = "judged" if rule["decided_by"] == "authority" else "computed"
        if not clauses:
            faults.append(f"the rule {rule['rule']} follows from no clause")
        elif kind not in {clause["kind"] for clause in clauses}:
            faults.append(f"the rule {rule['rule']} follows from no {kind} clause")
    return faults


def values_without_clause(notice: Notice) -> list[str]:
    """Every value of the edition follows from a clause."""
    given = {pointer for clause in notice.clauses for pointer in yielded(clause, "edition:")}
    given.add("/notice_sha256")  # it stands for the whole text
    return [
        f"the edition's value {pointer} follows from no clause"
        for pointer, _ in values(notice.edition)
        if not any(is_under(pointer, above) for above in given)
    ]


def judges_missing(notice: Notice) -> list[str]:
    """A judged clause says who judges; no other does."""
    return [
        f"{clause['id']} is {clause['kind']} and judged by {clause['judged_by']}"
        for clause in notice.clauses
        if (clause["kind"] == "judged") != (clause["judged_by"] != "none")
    ]


def fields_without_fact(notice: Notice) -> list[str]:
    """What a form asks is held by a fact, or said to be held by none."""
    faults = []
    for clause in notice.clauses:
        who, facts = clause["id"], yielded(clause, "facts:")
        if clause["kind"] == "form_field":
            if not facts:
                faults.append(f"{who} is a field that names no fact")
            elif "none" in facts and len(facts) > 1:
                faults.append(f"{who} names facts and says that it has none")
        elif "none" in facts:
            faults.append(f"{who} is no field, but says that no fact holds it")
        elif clause["place"] in ("attachment 3", "attachment 4", "attachment 5"):
            if not who.endswith(BESIDE_FIELDS):
                faults.append(f"{who} stands in a form and is no field of it")
    return faults


def repetitions_wrong(notice: Notice) -> list[str]:
    """What a new page repeats was said before, cell by cell, and yields nothing."""
    faults = []
    before = ""
    for clause in notice.clauses:
        who, text = clause["id"], clause["text"]["zh"]
        if who.endswith(".repeated"):
            if clause["yields"] or clause["kind"] != "context":
                faults.append(f"{who} repeats a cell, but is not mere context")
            faults += [f"{who} repeats {c}, new here" for c in text.split() if c not in before]
        before += stripped(text)
    return faults


def places_named(citation: str) -> set[str]:
    """The places of a citation such as `guide 一(三)2, 二(二)` or `attachments 3, 4, 5`."""
    part, _, numbers = citation.partition(" ")
    return {f"{part.removesuffix('s')} {number}" for number in numbers.split(", ")}


def citations(edition: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each value of the edition that cites its clause. What follows from another law is left out."""
    for pointer, value in leaves(edition):
        above, _, key = pointer.rpartition("/")
        if key == "clause" and above != "/severity" and not is_under(above, "/rules"):
            yield above, value


def citations_wrong(notice: Notice) -> list[str]:
    """A rule or value cites the very places of the clauses that it follows from."""
    faults = []
    cited = [(rule["rule"], rule["clause"]) for rule in notice.rules]
    cited += [("edition:" + pointer, citation) for pointer, citation in citations(notice.edition)]
    for what, citation in cited:
        places = {
            clause["place"]
            for clause in notice.clauses
            if any(is_under(name, what) or is_under(what, name) for name in clause["yields"])
        }
        if places != places_named(citation):
            faults.append(f"{what} cites {citation}, but follows from {', '.join(sorted(places))}")
    return faults


def spellings(notice: Notice, pointer: str, value: Any) -> list[str]:
    """How the notice may write a value; nothing where it does not write it itself."""
    if is_under(pointer, "/severity"):
        return []  # Decree 493 says what the severities are
    if is_under(pointer, "/recognised_period"):
        return ["上一自然年", "上年度"]
    if isinstance(value, int):
        return [str(value)] + ([NUMERALS[value]] if value < len(NUMERALS) else [])
    if found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value):
        year, month, day = map(int, found.groups())
        return [f"{year}年{month}月{day}日"]
    if re.search("/(rate|labour_share)(/|$)", pointer):
        return [f"{Decimal(value) * 100:f}".rstrip("0").rstrip(".") + "%"]
    if re.fullmatch(r"\d+\.\d\d", value):
        return [f"{Decimal(value) / 10_000:f}".rstrip("0").rstrip(".") + "万元"]
    if value in SPELLED:
        return [SPELLED[value]]
    named = ("/title/zh", "/issuer/zh", "/subdomain/zh")
    if pointer.endswith(named) or re.match("/park/.*/zh$", pointer):
        return [value]
    return []


def figures_not_in_words(notice: Notice) -> list[str]:
    """A figure, date or name of the edition can be read in a clause that it follows from."""
    faults = []
    for pointer, value in values(notice.edition):
        written = spellings(notice, pointer, value)
        words = [
            clause["text"]["zh"]
            for clause in notice.clauses
            if any(is_under(pointer, above) for above in yielded(clause, "edition:"))
        ]
        patterns = [rf"(?<!\d){re.escape(way)}" + r"(?!\d)" * way.isdigit() for way in written]
        if written and not any(re.search(p, stripped(text)) for p in patterns for text in words):
            faults.append(f"{pointer} is {value}, but no clause says {' or '.join(written)}")
    return faults


def needs_test(clause: dict[str, Any]) -> bool:
    """Whether a test has to name a clause: it is computed, or a rule or value follows from it."""
    return bool(clause["kind"] == "computed" or rules_of(clause) or yielded(clause, "edition:"))


def clauses_without_test(notice: Notice, audits: list[Audit]) -> list[str]:
    """Every clause from which something follows is named by a test."""
    return [
        f"no test names {clause['id']}"
        for clause in notice.clauses
        if needs_test(clause) and not any(audit.covers(clause["id"]) for audit in audits)
    ]


def rules_without_test(
    notice: Notice, audits: list[Audit], tests: dict[str, str], enumerators: dict[str, str]
) -> list[str]:
    """For a clause and its rule, a test names the one in a file that asks for the other."""
    return [
        f"no test that names {clause['id']} is about {rule}"
        for clause in notice.clauses
        for rule in rules_of(clause)
        if not any(
            audit.covers(clause["id"]) and re.search(enumerators[rule], tests[audit.file])
            for audit in audits
        )
    ]


def audits_wrong(notice: Notice, audits: list[Audit]) -> list[str]:
    """A test names clauses that exist."""
    return [
        f"{audit.file}: {audit.test} names {name}, which is no clause"
        for audit in audits
        for name in audit.names
        if not any(Audit("", "", (name,)).covers(clause["id"]) for clause in notice.clauses)
    ]


#: The checks that need no test.
OF_THE_NOTICE = (
    words_lost,
    ids_repeated,
    names_unknown,
    rules_without_clause,
    values_without_clause,
    judges_missing,
    fields_without_fact,
    repetitions_wrong,
    citations_wrong,
    figures_not_in_words,
)
