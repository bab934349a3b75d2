"""The schemas that the tool prints: valid, and as wide and as narrow as the contract."""

from __future__ import annotations

import copy
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
TOOL = Path(os.environ.get("CHENGDU_SUBSIDY_TOOL", ROOT / "build" / "chengdu-subsidy"))


def contract_folder() -> Path:
    """The contract beside the repository, else the copy that the tests keep."""
    given = os.environ.get("CHENGDU_SUBSIDY_CONTRACT_DIR")
    beside = ROOT.parent / "shared" / "contract"
    if given:
        return Path(given)
    return beside if beside.is_dir() else ROOT / "tests" / "data" / "contract"


def json_lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines() if line]


def printed(*arguments: str, stdin: bytes = b"", codes: tuple[int, ...] = (0,)) -> str:
    done = subprocess.run(
        [str(TOOL), *arguments], input=stdin, capture_output=True, timeout=120, check=False
    )
    assert done.returncode in codes, done.stderr.decode()
    return done.stdout.decode()


EXAMPLES = json_lines((contract_folder() / "examples.jsonl").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def application_schema() -> Draft202012Validator:
    return Draft202012Validator(json.loads(printed("schema", "application")))


@pytest.fixture(scope="module")
def decision_schema() -> Draft202012Validator:
    return Draft202012Validator(json.loads(printed("schema", "decision")))


def faults(schema: Draft202012Validator, value: Any) -> list[str]:
    """What the schema has against a value, with what its alternatives have."""
    return [
        f"{list(fault.absolute_path)}: {fault.message[:300]}"
        for top in schema.iter_errors(value)
        for fault in [top, *(top.context or [])]
    ]


# The schemas themselves ----------------------------------------------------------------------


@pytest.mark.parametrize("which", ["application", "decision"])
def test_schema_is_a_schema(which: str) -> None:
    schema = json.loads(printed("schema", which))
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"].endswith(f"/chengdu-2024/{which}.json")
    assert schema["title"]


@pytest.mark.parametrize("which", ["application", "decision"])
def test_every_definition_is_there_and_used(which: str) -> None:
    schema = json.loads(printed("schema", which))
    references: set[str] = set()

    def collect(value: Any) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                references.add(value["$ref"].removeprefix("#/$defs/"))
            for each in value.values():
                collect(each)
        elif isinstance(value, list):
            for each in value:
                collect(each)

    collect(schema)
    assert references == set(schema["$defs"])


def test_application_schema_names_what_the_edition_lists(
    application_schema: Draft202012Validator,
) -> None:
    definitions = application_schema.schema["$defs"]
    catalogue = json.loads((contract_folder() / "cloud-catalogue.json").read_text(encoding="utf-8"))
    ids = [entry["id"] for entry in catalogue]
    parts = ("class", "domain", "subdomain")
    paths = ["/".join(entry[part]["zh"] for part in parts) for entry in catalogue]
    assert definitions["subdomain"]["enum"] == ids + paths
    scorecard = json.loads((contract_folder() / "park-scorecard.json").read_text(encoding="utf-8"))
    assert list(definitions["scores"]["properties"]) == [entry["id"] for entry in scorecard]
    assert definitions["cloud_star"]["enum"] == [3, 4, 5]
    assert definitions["park_rating"]["enum"] == [0, 3, 4, 5]


def keys_below(definitions: dict[str, Any], shape: dict[str, Any]) -> list[list[str]]:
    """Every key that a shape allows, as the way to it; a list is a step named `[]`."""
    if "anyOf" in shape:
        shape = shape["anyOf"][0]
    if "$ref" in shape:
        return keys_below(definitions, definitions[shape["$ref"].removeprefix("#/$defs/")])
    if shape.get("type") == "array":
        return [["[]", *way] for way in keys_below(definitions, shape["items"])]
    ways = []
    for key, inner in shape.get("properties", {}).items():
        ways += [[key], *([key, *way] for way in keys_below(definitions, inner))]
    return ways


def test_every_key_of_the_schema_is_known_to_the_reader(
    application_schema: Draft202012Validator,
) -> None:
    ways = keys_below(application_schema.schema["$defs"], application_schema.schema)
    assert len(ways) > 150
    records = b""
    for way in ways:
        # No field takes a list in a list, so that it is the type that is refused, not the key.
        value: Any = [[]]
        for step in reversed(way):
            value = [value] if step == "[]" else {step: value}
        records += json.dumps(value, ensure_ascii=False).encode() + b"\n"
    lines = json_lines(printed("evaluate", stdin=records, codes=(1,)))
    assert len(lines) == len(ways)
    for way, line in zip(ways, lines, strict=True):
        assert line["error"]["code"] == "wrong_type", (way, line)


# What they accept ----------------------------------------------------------------------------


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["application"]["id"])
def test_examples_are_accepted(
    example: dict[str, Any],
    application_schema: Draft202012Validator,
    decision_schema: Draft202012Validator,
) -> None:
    assert faults(application_schema, example["application"]) == []
    assert faults(decision_schema, example["decision"]) == []


def test_decisions_on_examples_are_accepted(decision_schema: Draft202012Validator) -> None:
    for example in EXAMPLES:
        chosen = [f"--reading={name}={value}" for name, value in example["readings"].items()]
        line = json.dumps(example["application"], ensure_ascii=False).encode()
        for decision in json_lines(printed("evaluate", *chosen, stdin=line)):
            assert faults(decision_schema, decision) == []


def test_samples_and_their_decisions_are_accepted(
    application_schema: Draft202012Validator, decision_schema: Draft202012Validator
) -> None:
    samples = ROOT / "samples" / "applications.jsonl"
    applications = json_lines(samples.read_text(encoding="utf-8"))
    decisions = json_lines(printed("evaluate", str(samples), codes=(1,)))
    assert len(applications) == len(decisions) > 0
    for application, decision in zip(applications, decisions, strict=True):
        assert faults(decision_schema, decision) == []
        if "error" not in decision:
            assert faults(application_schema, application) == []


def test_lines_for_refused_records_are_accepted(decision_schema: Draft202012Validator) -> None:
    records = b'{"id": "A", "platform": {"rate": 1}}\n{"id": ""}\n[]\n{\n{"cloud": {}}\n'
    lines = json_lines(printed("evaluate", stdin=records, codes=(1,)))
    assert len(lines) == 5
    for line in lines:
        assert "error" in line
        assert faults(decision_schema, line) == []


LINE: dict[str, Any] = {"id": "L", "kind": "software", "amount": 0}
FEE: dict[str, Any] = {"id": "F", "subdomain": "other", "amount": "1"}

ACCEPTED: list[dict[str, Any]] = [
    {"id": "A", "platform": {}},
    {"id": "项" * 200, "park": {}, "cloud": None, "platform": None},
    {"id": "A", "edition": "chengdu-2024", "cloud": {"fees": []}},
    {"id": "A", "edition": None, "cloud": {"applied_star": 5, "assessed_star": 0}},
    {"id": "A", "cloud": {"subdomains": ["基础上云/计算资源/云服务器", "base.network.vpn"]}},
    {"id": "A", "cloud": {"usage": {"base.network.vpn": "各分支互联", "x-note": [1]}}},
    {"id": "A", "platform": {"declared_investment": "10000000000000.00"}},
    {"id": "A", "platform": {"declared_investment": "1000000000万元"}},
    {"id": "A", "platform": {"declared_investment": "123.4567890万元"}},
    {"id": "A", "platform": {"declared_investment": "1.230"}},
    {"id": "A", "platform": {"declared_investment": "10元"}},
    {"id": "A", "platform": {"declared_investment": 1234567.89}},
    {"id": "A", "platform": {}, "applicant": {"results": [{"year": 2021, "profit": "-0.5万元"}]}},
    {"id": "A", "park": {"area_km2": "1000000.000000", "total": "1000.00", "subtotals": {}}},
    {"id": "A", "park": {"area_km2": 1.5, "scores": {"industry.analysis": 3.25}}},
    {"id": "A", "park": {}, "materials": {"fund_statement": True, "site_plan": None}},
    {"id": "A", "park": {}, "x-ours": {"anything": [None]}},
    {"id": "A", "platform": {"x-ours": 1, "investment": [{**LINE, "x-ours": {}, "paid_on": None}]}},
    {"id": "A", "platform": {}, "conduct": {"listings": [{"list": "environmental_bad"}]}},
    {"id": "A", "platform": {}, "submitted_on": "2024-02-29"},
]


@pytest.mark.parametrize("application", ACCEPTED, ids=str)
def test_good_applications_are_accepted(
    application: dict[str, Any], application_schema: Draft202012Validator
) -> None:
    assert faults(application_schema, application) == []
    (decision,) = json_lines(
        printed("evaluate", stdin=json.dumps(application, ensure_ascii=False).encode())
    )
    assert "error" not in decision, decision


# What they refuse ----------------------------------------------------------------------------

REFUSED: list[tuple[str, Any]] = [
    ("wrong_type", []),
    ("missing_field", {"platform": {}}),
    ("missing_field", {"id": None, "platform": {}}),
    ("bad_id", {"id": "", "platform": {}}),
    ("bad_id", {"id": "项" * 201, "platform": {}}),
    ("wrong_type", {"id": 7, "platform": {}}),
    ("bad_track", {"id": "A"}),
    ("bad_track", {"id": "A", "cloud": None}),
    ("bad_track", {"id": "A", "platform": {}, "park": {}}),
    ("wrong_type", {"id": "A", "platform": []}),
    ("unknown_field", {"id": "A", "platform": {}, "parks": None}),
    ("unknown_field", {"id": "A", "platform": {"positionning": "industry"}}),
    ("unknown_edition", {"id": "A", "edition": "chengdu-2023", "platform": {}}),
    ("bad_date", {"id": "A", "submitted_on": "2024-5-6", "platform": {}}),
    ("bad_date", {"id": "A", "submitted_on": "2024-04-31", "platform": {}}),
    ("bad_date", {"id": "A", "submitted_on": "0000-01-01", "platform": {}}),
    ("wrong_type", {"id": "A", "submitted_on": 20240506, "platform": {}}),
    ("wrong_type", {"id": "A", "conduct": {"lawful_operation": "true"}, "platform": {}}),
    ("wrong_type", {"id": "A", "conduct": {"good_credit": 1}, "platform": {}}),
    ("wrong_type", {"id": "A", "conduct": {"listings": [None]}, "platform": {}}),
    ("missing_field", {"id": "A", "conduct": {"safety_accidents": [{}]}, "platform": {}}),
    ("missing_field", {"id": "A", "conduct": {"listings": [{"list": None}]}, "platform": {}}),
    ("unknown_value", {"id": "A", "platform": {"positioning": "行业级平台"}}),
    ("bad_count", {"id": "A", "platform": {"enterprises_served": -1}}),
    ("bad_count", {"id": "A", "platform": {"enterprises_served": 20.5}}),
    ("bad_count", {"id": "A", "platform": {"enterprises_served": 2**53 + 1}}),
    ("wrong_type", {"id": "A", "platform": {"enterprises_served": "20"}}),
    ("bad_money", {"id": "A", "platform": {"declared_investment": "-1"}}),
    ("bad_money", {"id": "A", "platform": {"declared_investment": "1,000"}}),
    ("bad_money", {"id": "A", "platform": {"declared_investment": "1e6"}}),
    ("bad_money", {"id": "A", "platform": {"declared_investment": "１"}}),
    ("bad_money", {"id": "A", "platform": {"declared_investment": "1 元"}}),
    ("bad_money", {"id": "A", "platform": {"declared_investment": "1."}}),
    ("bad_money", {"id": "A", "platform": {"declared_investment": -1}}),
    ("money_precision", {"id": "A", "platform": {"declared_investment": "0.001"}}),
    ("money_precision", {"id": "A", "platform": {"declared_investment": "0.0000001万元"}}),
    ("money_range", {"id": "A", "platform": {"declared_investment": "10000000000000.01"}}),
    ("money_range", {"id": "A", "platform": {"declared_investment": "1000000001万元"}}),
    ("money_range", {"id": "A", "platform": {"declared_investment": 10000000000001}}),
    ("missing_field", {"id": "A", "platform": {"investment": [{"id": "L", "kind": "labour"}]}}),
    ("unknown_value", {"id": "A", "platform": {"investment": [{**LINE, "kind": "labor"}]}}),
    ("bad_id", {"id": "A", "platform": {"investment": [{**LINE, "id": ""}]}}),
    ("unknown_field", {"id": "A", "platform": {"investment": [{**LINE, "paid": "2023-01-01"}]}}),
    ("unknown_value", {"id": "A", "cloud": {"applied_star": 0}}),
    ("unknown_value", {"id": "A", "cloud": {"assessed_star": 2}}),
    ("wrong_type", {"id": "A", "cloud": {"applied_star": "3"}}),
    ("unknown_value", {"id": "A", "cloud": {"subdomains": ["other"]}}),
    ("unknown_value", {"id": "A", "cloud": {"subdomains": ["基础上云/云服务器"]}}),
    ("unknown_value", {"id": "A", "cloud": {"fees": [{**FEE, "subdomain": "vpn"}]}}),
    ("unknown_field", {"id": "A", "cloud": {"usage": {"other": "专线"}}}),
    ("wrong_type", {"id": "A", "cloud": {"usage": {"base.network.vpn": True}}}),
    ("unknown_field", {"id": "A", "park": {"scores": {"infrastructure": "5"}}}),
    ("bad_number", {"id": "A", "park": {"total": "1000.01"}}),
    ("bad_number", {"id": "A", "park": {"total": "1.234"}}),
    ("bad_number", {"id": "A", "park": {"area_km2": "0.0000001"}}),
    ("unknown_field", {"id": "A", "park": {}, "materials": {"plan": True}}),
    ("wrong_type", {"id": "A", "park": {}, "materials": {"site_plan": "yes"}}),
]


@pytest.mark.parametrize(("code", "application"), REFUSED, ids=str)
def test_faulty_applications_are_refused(
    code: str, application: Any, application_schema: Draft202012Validator
) -> None:
    assert faults(application_schema, application)
    record = json.dumps(application, ensure_ascii=False).encode()
    (line,) = json_lines(printed("evaluate", stdin=record, codes=(1,)))
    assert line["error"]["code"] == code


def edited(path: str, value: Any) -> dict[str, Any]:
    """The first decision on a cloud enterprise with another value at a place."""
    decision = next(e["decision"] for e in EXAMPLES if e["decision"]["direction"] == "cloud")
    decision = copy.deepcopy(decision)
    place: Any = decision
    *way, last = path.split("/")
    for step in way:
        place = place[int(step) if isinstance(place, list) else step]
    if value is ...:
        del place[int(last) if isinstance(place, list) else last]
    else:
        place[int(last) if isinstance(place, list) else last] = value
    return decision


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("application", None),
        ("edition", "chengdu-2023"),
        ("direction", "park"),
        ("direction", "platform"),
        ("outcome", "maybe"),
        ("amount", "100"),
        ("amount", 100),
        ("computed_amount", ...),
        ("bounds", None),
        ("bounds/min", None),
        ("findings", []),
        ("findings/0", ...),
        ("findings/0/rule", "notice.windows"),
        ("findings/0/status", "true"),
        ("findings/9", {"rule": "park.star", "status": "met"}),
        ("calculation", {}),
        ("calculation/rate", "0.30"),
        ("calculation/binding", "both"),
        ("disallowed", [{"line": "F", "amount": "1.00", "reason": "too_much"}]),
        ("open", ["park.star"]),
        ("readings/rounding", "up"),
        ("readings/top_up", ...),
        ("sensitivity/robust", None),
        ("sensitivity/range", {"min": "0.00"}),
        ("materials/missing", ["passport"]),
        ("warnings", [{"code": "uscc_check", "path": "applicant"}]),
        ("advice/attainable_star", 2),
        ("advice/at_star/3", ...),
    ],
)
def test_faulty_decisions_are_refused(
    path: str, value: Any, decision_schema: Draft202012Validator
) -> None:
    assert faults(decision_schema, edited(path, value))


def test_fields_may_be_added_to_decisions(decision_schema: Draft202012Validator) -> None:
    assert faults(decision_schema, edited("more", {"a": 1})) == []
    assert faults(decision_schema, edited("findings/0/more", 1)) == []


@pytest.mark.parametrize(
    "line",
    [
        {"application": "A", "line": 0, "error": {"code": "bad_json", "path": ""}},
        {"application": "A", "line": 1, "error": {"code": "bad", "path": ""}},
        {"application": "A", "line": 1, "error": {"code": "bad_json", "path": "id"}},
        {"application": "A", "line": 1, "error": {"code": "bad_json"}},
        {"line": 1, "error": {"code": "bad_json", "path": ""}},
        {"application": "A", "line": 1},
    ],
    ids=str,
)
def test_faulty_error_lines_are_refused(
    line: dict[str, Any], decision_schema: Draft202012Validator
) -> None:
    assert faults(decision_schema, line)
