"""The same decisions from Python: dicts, JSON text and typed facts give the tool's bytes."""

from __future__ import annotations

import copy
import datetime
import json
import os
import pickle
import subprocess
import sys
import threading
from decimal import Decimal
from pathlib import Path

import chengdu_subsidy as cs
import pytest
from hypothesis import given
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]
TOOL = Path(os.environ.get("CHENGDU_SUBSIDY_TOOL", ROOT / "build" / "chengdu-subsidy"))
CONTRACT = Path(
    os.environ.get("CHENGDU_SUBSIDY_CONTRACT_DIR", ROOT / "tests" / "data" / "contract")
)
EXAMPLES = [
    json.loads(line, parse_float=Decimal)
    for line in (CONTRACT / "examples.jsonl").read_text("utf-8").splitlines()
]
PARK = {"id": "A-1", "park": {"assessed_star": 5, "previous_star": 3}}


def tool(application: bytes, readings: dict[str, str]) -> str:
    options = [f"--reading={name}={value}" for name, value in readings.items()]
    command = [str(TOOL), "evaluate", *options]
    done = subprocess.run(command, input=application, capture_output=True, check=False)
    return done.stdout.decode().rstrip("\n")


def test_it_is_the_installed_package_that_is_tested():
    assert not Path(cs.__file__).resolve().is_relative_to(ROOT / "python")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e["application"]["id"])
def test_every_example_by_every_way_in_gives_the_tools_bytes(example):
    application, readings = example["application"], example["readings"]
    facts = cs.Application(**application)
    text = facts.to_json()
    expected = tool(text.encode(), readings)
    assert cs.evaluate(application, readings=readings).to_json() == expected
    assert cs.evaluate(text, readings=readings).to_json() == expected
    assert cs.evaluate(text.encode(), readings=cs.Readings(**readings)).to_json() == expected
    assert cs.evaluate(facts, readings=readings).to_json() == expected
    decision = cs.evaluate(facts, readings=readings)
    assert decision.to_dict()["outcome"] == example["decision"]["outcome"] == decision.outcome
    assert [f.status for f in decision.findings] == [
        f["status"] for f in example["decision"]["findings"]
    ]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e["application"]["id"])
def test_facts_read_back(example):
    facts = cs.Application(**example["application"])
    assert cs.Application(**facts.to_dict()) == facts
    assert hash(cs.Application(**facts.to_dict())) == hash(facts)
    assert pickle.loads(pickle.dumps(facts)) == facts
    assert copy.copy(facts) is facts and copy.deepcopy(facts) is facts
    names = {**vars(cs), "Decimal": Decimal, "datetime": datetime}
    assert eval(repr(facts), names) == facts


def test_values_come_out_as_python_has_them():
    facts = cs.Application(
        id="A",
        submitted_on=datetime.date(2024, 4, 1),
        conduct=cs.Conduct(
            lawful_operation=True,
            listings=[cs.Listing(list=cs.BlackList.environmental_bad, from_="2024-01-01")],
        ),
        platform=cs.Platform(
            investment=[
                cs.InvestmentLine(id="L", kind="labour", amount="1.5万元", audited=15000),
                cs.InvestmentLine(id="M", kind="software", amount=Decimal("1E+3")),
            ],
            enterprises_served=20,
        ),
    )
    assert facts.submitted_on == datetime.date(2024, 4, 1)
    assert facts.conduct.lawful_operation is True
    assert facts.conduct.good_credit is None
    assert facts.conduct.listings[0].from_ == datetime.date(2024, 1, 1)
    assert facts.conduct.safety_accidents is None
    line, more = facts.platform.investment
    assert line.kind is cs.InvestmentKind.labour and line.kind == "labour"
    assert str(line.amount) == "15000.00" and str(more.amount) == "1000.00"
    assert facts.cloud is None and facts.direction is cs.Track.platform
    with pytest.raises(AttributeError):
        facts.id = "B"
    changed = facts.replace(platform=facts.platform.replace(enterprises_served=19))
    assert changed.platform.enterprises_served == 19 and facts.platform.enterprises_served == 20
    match changed:
        case cs.Application(platform=cs.Platform(enterprises_served=served)):
            assert served == 19
        case _:
            pytest.fail("facts do not match")


@given(st.integers(0, 10**15))
def test_money_round_trips_as_decimal(fen: int):
    amount = Decimal(fen) / 100
    for given_as in (amount, str(amount), amount.normalize()):
        assert cs.Park(previous_award=given_as).previous_award == amount
    assert cs.Park(previous_award=amount).previous_award.as_tuple().exponent == -2


@pytest.mark.parametrize("value", [0.1, 1.0, float("nan"), float("inf")])
def test_a_float_is_refused_with_what_to_write_instead(value: float):
    with pytest.raises(TypeError, match=r"previous_award.*float.*Decimal"):
        cs.Park(previous_award=value)
    with pytest.raises(TypeError, match="/park/previous_award"):
        cs.evaluate({"id": "A", "park": {"previous_award": value}})


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Decimal("-Infinity")])
def test_a_decimal_that_is_no_number_is_refused(value: Decimal):
    with pytest.raises(ValueError, match="not a number"):
        cs.Park(previous_award=value)


@pytest.mark.parametrize(
    ("application", "code", "path"),
    [
        ({"id": "A"}, "bad_track", ""),
        ({"park": {}}, "missing_field", "/id"),
        ({"id": "A", "park": {"previus_star": 3}}, "unknown_field", "/park/previus_star"),
        ({"id": "A", "park": {"previous_award": True}}, "wrong_type", "/park/previous_award"),
        ({"id": "A", "park": {"previous_award": -1}}, "bad_money", "/park/previous_award"),
        ({"id": "A", "park": {"previous_award": "0.001"}}, "money_precision", "/park/previous_award"),
        ({"id": "A", "park": {"name": "\ud800"}}, "bad_utf8", "/park/name"),
        ("{", "bad_json", ""),
        (b"\xff", "bad_utf8", ""),
    ],
)
def test_a_fault_is_an_input_error(application, code: str, path: str):
    with pytest.raises(cs.InputError) as caught:
        cs.evaluate(application)
    error = caught.value
    assert isinstance(error, ValueError)
    assert (error.code, error.path, error.line) == (code, path, None)
    assert error.message_en in str(error) and error.message_zh in str(error)
    assert pickle.loads(pickle.dumps(error)).code == code


def test_what_has_no_form_is_a_type_error():
    for wrong in (7, None, [], object()):
        with pytest.raises(TypeError, match="application is"):
            cs.evaluate(wrong)
    with pytest.raises(TypeError, match="no form"):
        cs.evaluate({"id": "A", "park": {"name": {1, 2}}})
    with pytest.raises(TypeError, match="keys are str"):
        cs.evaluate({"id": "A", 7: 1})
    cycle: dict = {"id": "A"}
    cycle["park"] = cycle
    with pytest.raises(cs.InputError):
        cs.evaluate(cycle)


def test_readings_are_checked():
    with pytest.raises(ValueError, match="cutoff_day"):
        cs.evaluate(PARK, readings={"cutof_day": "included"})
    with pytest.raises(ValueError, match="included, excluded"):
        cs.Readings(cutoff_day="maybe")
    assert eval(repr(cs.Readings(top_up="received")), vars(cs)) == cs.Readings(top_up="received")


def test_a_decision_is_not_a_yes():
    decision = cs.evaluate(PARK)
    with pytest.raises(TypeError, match="not a yes"):
        bool(decision)
    assert decision.explain("en").startswith("Application: A-1")
    assert "&lt;" in cs.evaluate({**PARK, "project_name": "<script>"})._repr_html_()
    assert decision.findings_with("met")[0].rule == "park.star"
    with pytest.raises(ValueError, match="lang"):
        decision.explain("fr")


def test_many_go_on_where_one_is_faulty():
    mixed = [PARK, {"id": "B"}, PARK]
    first, fault, last = cs.evaluate_many(mixed, errors="return")
    assert first == last and isinstance(fault, cs.InputError)
    lazily = cs.evaluate_many(iter(mixed))
    assert next(lazily) == first
    with pytest.raises(cs.InputError):
        next(lazily)


def test_a_stream_gives_the_tools_bytes(tmp_path: Path):
    lines = (ROOT / "samples" / "applications.jsonl").read_bytes()
    expected = subprocess.run([str(TOOL), "evaluate"], input=lines, capture_output=True).stdout
    result = cs.evaluate_jsonl(lines)
    assert result.decisions == expected and result.refused == 3
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(lines * 200)
    seen: list[tuple[int, int]] = []
    told = cs.evaluate_jsonl(source, out, progress=lambda *at: seen.append(at))
    assert told.decisions is None and told.evaluated == result.evaluated * 200
    assert len(out.read_bytes().splitlines()) == len(expected.splitlines()) * 200
    assert seen and seen[-1][0] <= told.evaluated + told.refused
    with pytest.raises(FileNotFoundError):
        cs.evaluate_jsonl(tmp_path / "none.jsonl")
    with pytest.raises(OSError):
        cs.evaluate_jsonl(source, "/dev/full")
    with pytest.raises(ZeroDivisionError):
        cs.evaluate_jsonl(source, out, progress=lambda *_: 1 / 0)


def test_editions_load_dump_and_count(tmp_path: Path):
    changed = cs.notice.to_dict()
    changed["id"] = "chengdu-2025"
    changed["park"]["levels"][2]["award"] = "3500000"
    edition = cs.Edition.load(changed)
    assert cs.Edition.load(edition.dump()) == edition != cs.notice
    assert pickle.loads(pickle.dumps(edition)) == edition
    decision = cs.evaluate(PARK, edition=edition)
    assert (decision.edition, decision.computed_amount) == ("chengdu-2025", Decimal("2500000.00"))
    assert cs.evaluate(cs.Application(**PARK), edition=edition) == decision
    del edition
    assert "chengdu-2025" in decision.explain()
    with pytest.raises(cs.InputError):
        cs.Edition.load("{}")


def test_what_can_be_browsed():
    assert len(cs.catalogue) == 67 and len(cs.scorecard) == 30
    assert {"notice.window", "facts:/submitted_on"} < {y for c in cs.clauses for y in c["yields"]}
    assert [r["reading"] for r in cs.readings][-1] == "rounding"
    assert cs.Outcome.supported.zh == "符合支持条件"


def test_every_field_has_its_attribute_and_a_docstring():
    for name in cs.__all__:
        kind = getattr(cs, name)
        for key in getattr(kind, "__match_args__", ()) if isinstance(kind, type) else ():
            assert getattr(kind, key).__doc__, f"{name}.{key}"


def test_threads_hammer_one_module_with_equal_results():
    applications = [cs.Application(**e["application"]) for e in EXAMPLES]
    expected = [cs.evaluate(a).to_json() for a in applications]
    wrong: list[int] = []

    def work() -> None:
        for _ in range(20):
            for i, a in enumerate(applications):
                if cs.evaluate(a.to_json()).to_json() != expected[i]:
                    wrong.append(i)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_the_command_is_installed_beside_the_interpreter():
    command = Path(sys.executable).with_name("chengdu-subsidy")
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"chengdu-subsidy {cs.__version__}"


def test_the_import_is_light():
    code = "import sys, chengdu_subsidy; print('numpy' in sys.modules, 'pandas' in sys.modules)"
    command = [sys.executable, "-W", "error", "-c", code]
    assert subprocess.run(command, capture_output=True, text=True).stdout == "False False\n"
