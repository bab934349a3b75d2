"""The notice is covered: every word by a clause, every rule and value by one, every clause by a test.

Each check is shown to find its fault: it is run on the notice as it is, and on one with a fault put in.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import checks
import pytest
from audits import Audit, audits, sources
from notice import ROOT, Clause, Notice, load, resolved
from symbols import Code

TESTS = sources(ROOT)
AUDITS, UNFOLLOWED = audits(TESTS)
ENUMERATORS = Code(ROOT).enumerators


@pytest.fixture(scope="session", name="notice")
def loaded() -> Notice:
    return load()


def clause(notice: Notice, identity: str) -> Clause:
    (found,) = (clause for clause in notice.clauses if clause["id"] == identity)
    return found


@pytest.mark.parametrize("check", checks.OF_THE_NOTICE, ids=lambda check: check.__name__)
def test_nothing_is_missing(check, notice: Notice):
    assert check(notice) == []


def test_every_clause_with_a_consequence_has_a_test(notice: Notice):
    assert UNFOLLOWED == []
    assert checks.audits_wrong(notice, AUDITS) == []
    assert checks.clauses_without_test(notice, AUDITS) == []
    assert checks.rules_without_test(notice, AUDITS, TESTS, ENUMERATORS) == []


def test_the_copy_of_the_notice_is_the_notice(notice: Notice):
    copied = ROOT / "tests" / "data" / "notice" / "notice-2024.zh.txt"
    assert copied.read_text("utf-8") == notice.words


# The checks find what they are for. ---------------------------------------------------------------


def drop(identity: str) -> Callable[[Notice], None]:
    return lambda notice: notice.clauses.remove(clause(notice, identity))


def change(identity: str, **members: Any) -> Callable[[Notice], None]:
    return lambda notice: clause(notice, identity).update(members)


def unyield(identity: str, name: str) -> Callable[[Notice], None]:
    return lambda notice: clause(notice, identity)["yields"].remove(name)


def yields_too(identity: str, name: str) -> Callable[[Notice], None]:
    return lambda notice: clause(notice, identity)["yields"].append(name)


def reword(identity: str, old: str, new: str) -> Callable[[Notice], None]:
    def edit(notice: Notice) -> None:
        text = clause(notice, identity)["text"]
        assert old in text["zh"]
        text["zh"] = text["zh"].replace(old, new)

    return edit


def set_value(pointer: str, value: Any) -> Callable[[Notice], None]:
    above, _, key = pointer.rpartition("/")
    return lambda notice: resolved(notice.edition, above).update({key: value})


def add_rule(notice: Notice) -> None:
    notice.rules.append({"rule": "park.new", "decided_by": "fact", "clause": "guide 三(一)1"})


def add_value(notice: Notice) -> None:
    notice.edition["park"]["levels"].append({"star": 2, "award": "1.00", "clause": "guide 三(二)"})


FAULTS = [
    # A sentence taken away, a word, one character changed, two clauses in another order.
    (checks.words_lost, drop("guide-1.1.city_plan"), "says “布局上符合全市统一规划"),
    (checks.words_lost, drop("form-5.undertaking.date"), "年月日"),
    (checks.words_lost, reword("guide-1.2.rate", "15%", "16%"), "“5%给予"),
    (checks.words_lost, reword("notice-5.1", "。", ""), "。（二）市经信局"),
    (checks.words_lost, lambda notice: notice.clauses.reverse(), "character 0"),
    (checks.ids_repeated, change("notice-5.3", id="notice-5.1"), "notice-5.1 is the id of 2"),
    (checks.names_unknown, yields_too("notice-5.1", "park.stars"), "the rule park.stars"),
    (checks.names_unknown, yields_too("notice-5.1", "platform.protocols"), "platform.protocols"),
    (checks.names_unknown, yields_too("notice-5.1", "edition:/platform/top"), "/platform/top"),
    (checks.names_unknown, yields_too("notice-5.1", "edition:/park/levels/3"), "/park/levels/3"),
    (checks.names_unknown, yields_too("notice-5.1", "edition:/cloud/levels"), "more than one"),
    (checks.names_unknown, yields_too("notice-5.1", "edition:/cloud"), "more than one"),
    (checks.names_unknown, yields_too("notice-5.1", "facts:/cloud/stars"), "facts:/cloud/stars"),
    (checks.names_unknown, yields_too("notice-5.1", "facts:/cloud/fees/1"), "facts:/cloud/fees/1"),
    # A rule without its clause, a new one, one whose decider has changed.
    (checks.rules_without_clause, unyield("guide-2.1.benefit", "cloud.benefit"), "cloud.benefit"),
    (checks.rules_without_clause, drop("notice-1.window"), "notice.window follows from no clause"),
    (checks.rules_without_clause, add_rule, "park.new follows from no clause"),
    (checks.rules_without_clause, change("guide-1.1.in_city", kind="context"), "no computed"),
    (checks.rules_without_clause, change("guide-1.1.service", kind="computed"), "no judged"),
    # A value without its clause, and a new one.
    (checks.values_without_clause, unyield("guide-1.2.cap", "edition:/platform/cap"), "/cap/value"),
    (checks.values_without_clause, drop("notice-8.date"), "/issued_on"),
    (checks.values_without_clause, drop("guide-2.2.catalogue.network"), "/cloud/catalogue/12/id"),
    (checks.values_without_clause, add_value, "/park/levels/3/award"),
    (checks.judges_missing, change("notice-5.2.audit", judged_by="none"), "notice-5.2.audit"),
    (checks.judges_missing, change("notice-5.1", judged_by="experts"), "notice-5.1"),
    (checks.fields_without_fact, change("form-4.providers", yields=[]), "form-4.providers"),
    (checks.fields_without_fact, yields_too("form-4.providers", "facts:none"), "has none"),
    (checks.fields_without_fact, yields_too("notice-5.1", "facts:none"), "is no field"),
    (checks.fields_without_fact, change("form-5.area", kind="context"), "is no field of it"),
    (checks.repetitions_wrong, yields_too("guide-2.2.page_3.repeated", "cloud.star"), "mere"),
    (checks.repetitions_wrong, reword("form-4.usage.page_2.repeated", "上云", "下云"), "下云内容"),
    (checks.citations_wrong, change("notice-5.2.floor", place="notice 五(三)"), "platform.floor"),
    (checks.citations_wrong, set_value("/form/text_limit/clause", "attachment 3"), "/text_limit"),
    (
        checks.citations_wrong,
        change("form-5.summary", yields=["facts:/park/summary"]),
        "text_limit",
    ),
    # A figure that is not what the words say.
    (checks.figures_not_in_words, set_value("/platform/cap/value", "6000000.00"), "600万元"),
    (checks.figures_not_in_words, set_value("/platform/labour_share/value", "0.05"), " 5%"),
    (checks.figures_not_in_words, set_value("/recommend_by/value", "2024-05-07"), "5月7日"),
    (
        checks.figures_not_in_words,
        set_value("/cloud/levels/1/subdomains", 5),
        "levels/1/subdomains",
    ),
    (checks.figures_not_in_words, set_value("/form/typical_users/value", 4), "四"),
    (checks.figures_not_in_words, set_value("/safety_grade/value", "major"), "重大"),
    (checks.figures_not_in_words, set_value("/platform/minimums/0/value", 2), "minimums/0/value"),
]


@pytest.mark.parametrize("check, fault, told", FAULTS)
def test_a_fault_is_found(check, fault, told: str, notice: Notice):
    faulty = copy.deepcopy(notice)
    fault(faulty)
    found = check(faulty)
    assert found
    assert told in "\n".join(found)


def without(name: str) -> list[Audit]:
    """The tests, with a clause struck from every list."""
    return [
        replace(audit, names=tuple(n for n in audit.names if n != name and not n.endswith(".*")))
        for audit in AUDITS
    ]


def test_a_clause_that_loses_its_test_is_found(notice: Notice):
    for each in notice.clauses:
        named = checks.clauses_without_test(notice, without(each["id"]))
        assert (f"no test names {each['id']}" in named) == checks.needs_test(each)


def test_a_rule_whose_test_is_deleted_is_found(notice: Notice):
    cut = dict(TESTS)
    file = "tests/rules/common_test.cpp"
    begin = cut[file].index("// Audits notice-4.2.listings\n")
    end = cut[file].index("\n}\n", begin)
    cut[file] = cut[file][:begin] + cut[file][end + 3 :]
    left, faults = audits(cut)
    assert faults == []
    assert checks.clauses_without_test(notice, left) == ["no test names notice-4.2.listings"]


def test_a_test_about_something_else_does_not_count(notice: Notice):
    audit = Audit("tests/rules/share_test.cpp", "Share.OneFenAroundTheCap", ("notice-4.2.policy",))
    found = checks.rules_without_test(notice, [audit], TESTS, ENUMERATORS)
    assert "no test that names notice-4.2.policy is about conduct.policy" in found


def test_lists_are_read():
    text = (
        "// Audits a-1,\n//   b-2.*\n// and a word more\nTEST(One, Two) {\n}\n"
        "// Audits a-1\nTEST(One, DISABLED_Three) {\n}\n"
        "// Audits c-3\n\nint x;\n"
        "  // Audits d-4\n"
    )
    python = '# Audits e-5\n@pytest.mark.parametrize(\n    "x", [1]\n)\ndef test_it(x):\n    pass\n'
    found, faults = audits({"a_test.cpp": text, "test_b.py": python})
    assert found == [
        Audit("a_test.cpp", "One.Two", ("a-1", "b-2.*")),
        Audit("test_b.py", "test_it", ("e-5",)),
    ]
    assert faults == [
        "a_test.cpp:9 names clauses, but no test follows",
        "a_test.cpp:12 names clauses, but no test follows",
    ]
    assert found[0].covers("b-2.x") and not found[0].covers("b-22") and not found[0].covers("b-2")


def test_a_name_that_is_no_clause_is_found(notice: Notice):
    wrong = [Audit("t.cpp", "A.B", ("notice-9", "guide-2.2.catalog.*", "notice-5.1"))]
    assert checks.audits_wrong(notice, wrong) == [
        "t.cpp: A.B names notice-9, which is no clause",
        "t.cpp: A.B names guide-2.2.catalog.*, which is no clause",
    ]
