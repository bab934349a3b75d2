"""docs/traceability.md is what its script writes, and leads to code and tests that are there."""

from __future__ import annotations

import re
import sys

import pytest
from notice import ROOT, load
from symbols import Code, chunks

sys.path.insert(0, str(ROOT / "docs"))
import make_traceability

TEXT = make_traceability.DOCUMENT.read_text("utf-8")


def test_it_is_up_to_date():
    assert TEXT == make_traceability.document(), "run docs/make_traceability.py"


def test_every_clause_has_its_line():
    named = re.findall(r"^\| `((?:notice|guide|form)-[\w.]+)` \|", TEXT, re.M)
    assert named == [clause["id"] for clause in load().clauses]


def test_its_links_lead_somewhere():
    links = set(re.findall(r"\]\(\.\./([^)]+)\)", TEXT))
    assert len(links) > 10
    assert [link for link in sorted(links) if not (ROOT / link).is_file()] == []


def test_the_code_of_every_rule_is_found():
    code = Code(ROOT)
    for rule in load().rules:
        places = code.of_rule(rule["rule"])
        assert places, rule["rule"]
        assert all(place.startswith("rules/") for place in places)


@pytest.mark.parametrize(
    "pointer, places",
    [
        ("/window", ["rules/common.hpp: measure_common"]),
        ("/severity/value/1", ["rules/common.hpp: severity_of"]),
        ("/platform/rate", ["rules/platform.hpp: share_terms"]),
        ("/cloud/levels/2/rate", ["rules/cloud.hpp: share_terms"]),
        ("/park/levels/0/award", ["rules/park.hpp: deducted_of", "rules/park.hpp: topped_up"]),
        ("/materials/0", ["decision/materials.hpp: check_materials"]),
        ("/form/text_limit", ["decision/warnings.hpp: WarningCollector"]),
        ("/title", []),
    ],
)
def test_the_code_of_a_value_is_found(pointer: str, places: list[str]):
    assert Code(ROOT).of_value(pointer) == places


def test_definitions_are_told_apart():
    text = (
        "// int a();\n"
        "namespace x {\n"
        "template <class T>\n[[nodiscard]] constexpr T one(T a) noexcept {\n  return {a};\n}\n\n"
        "inline constexpr std::array<int, 2> two{{\n    1, 2}};\n"
        'constexpr char three[] = {"}"};\n'
        "struct Four {\n  int five() const { return 5; }\n};\n"
        "}  // namespace x\n"
    )
    found = [(chunk.name, chunk.body.count("\n")) for chunk in chunks("f", text)]
    assert found == [("one", 3), ("two", 1), ("three", 0), ("Four", 2)]


def test_names_that_follow_each_other_are_one():
    shortened = make_traceability.shortened
    names = [f"edition:/cloud/catalogue/{i}" for i in (3, 4, 5)]
    assert shortened(names + ["facts:/a", "facts:/b"]) == [
        "edition:/cloud/catalogue/3…5",
        "facts:/a",
        "facts:/b",
    ]
    assert shortened(names[:2]) == names[:2]
    assert shortened([f"/levels/{i}/cap" for i in range(3)]) == ["/levels/0…2/cap"]
    assert shortened([f"/scores/it.{c}" for c in "abc"]) == ["/scores/it.*"]
