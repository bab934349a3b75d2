"""The notice, its lists and editions: complete, documented, and not to be changed."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from decimal import Decimal
from pathlib import Path
from typing import Any

import chengdu_subsidy as cs
import pytest
from conftest import CONTRACT, run_tool


def listed(command: str) -> Any:
    return json.loads(run_tool(command, "--format", "json"))


def test_the_catalogue_is_the_contracts():
    contract = json.loads((CONTRACT / "cloud-catalogue.json").read_text("utf-8"))
    text = json.dumps(contract, ensure_ascii=False)
    assert len(cs.catalogue) == len(cs.notice.to_dict()["cloud"]["catalogue"])
    for entry in cs.catalogue:
        assert f'"{entry.id}"' in text and entry.name.zh in text
        assert entry.path == f"{entry.group.zh}/{entry.domain.zh}/{entry.name.zh}"
        assert cs.catalogue[entry.id] == entry and entry.id in cs.catalogue
        assert cs.Cloud(subdomains=[entry.path]).subdomains == (entry.id,)


def test_the_scorecard_is_the_contracts():
    contract = (CONTRACT / "park-scorecard.json").read_text("utf-8")
    items = cs.notice.to_dict()["park"]["scorecard"]
    assert list(cs.scorecard.ids) == [item["id"] for item in items]
    for item, given in zip(cs.scorecard, items, strict=True):
        assert item.name.zh in contract and item.category_name.zh in contract
        assert {"zh": item.name.zh, "en": item.name.en} == given["item"]
        assert item.category == given["category"]
        assert cs.Park(scores={item.id: 1}, subtotals={item.category: 1}).total is None


def test_the_clauses_are_the_editions():
    for clause, given in zip(cs.clauses, cs.notice.to_dict()["clauses"], strict=True):
        assert (clause.id, clause.place, clause.kind) == (
            given["id"],
            given["place"],
            given["kind"],
        )
        assert (clause.text.zh, clause.text.en) == (given["text"]["zh"], given["text"]["en"])
        assert (list(clause.yields), clause.judged_by) == (given["yields"], given["judged_by"])
        assert cs.clauses[clause.id] == clause
    assert any("notice.window" in clause.yields for clause in cs.clauses)


def test_rules_readings_and_materials_are_all_there():
    for entry, rule in zip(cs.notice.to_dict()["rules"], cs.rules, strict=True):
        assert (entry["rule"], entry["clause"]) == (rule.id, rule.clause)
        assert (entry["zh"], entry["en"]) == (rule.requirement.zh, rule.requirement.en)
    for track in cs.Track:
        decision = cs.evaluate({"id": "A", track: {}})
        for finding in decision.findings:
            rule = cs.rules[finding.rule]
            assert (rule.clause, rule.decided_by) == (finding.clause, finding.decided_by)
            assert rule.track in (None, track)
    readings = {reading.id: reading.default for reading in cs.readings}
    assert cs.Readings().to_dict() == readings and len(readings) == 11
    for reading in cs.readings:
        for value in reading.values:
            assert cs.Readings.from_dict({reading.id: value.id}).to_dict()[reading.id] == value.id
            assert value.zh and value.en
    text = run_tool("readings", "--format", "json").decode()
    assert all(reading.id in text and reading.words in text for reading in cs.readings)
    assert cs.notice.materials.ids[0] == "application_form"
    assert cs.notice.materials["site_plan"].name.zh


def test_terms_are_the_edition_in_pythons_values():
    def plain(value: Any) -> Any:
        if isinstance(value, cs.Terms):
            return {key: plain(member) for key, member in value.items()}
        if isinstance(value, tuple):
            return [plain(member) for member in value]
        return str(value) if isinstance(value, (Decimal, datetime.date)) else value

    assert plain(cs.notice.terms) == cs.notice.to_dict()
    terms = cs.notice.terms
    assert terms.platform.rate.value == Decimal("0.15")
    assert str(terms.platform.cap.value) == "5000000.00" and terms.platform.cap.clause
    assert terms.window.value.from_ == terms.window.value["from"] == datetime.date(2024, 3, 31)
    assert [level.star for level in terms.park.levels] == [3, 4, 5]
    assert "platform" in dir(terms) and "platform" in terms and len(terms) == len(list(terms))
    assert repr(terms).startswith("<Terms: id='chengdu-2024', title=…, ") and hash(terms) == hash(
        cs.notice.terms
    )
    assert pickle.loads(pickle.dumps(terms)) == copy.deepcopy(terms) == terms
    with pytest.raises(AttributeError, match="there is no 'plattform'.*platform"):
        terms.plattform
    with pytest.raises(AttributeError, match="does not change"):
        terms.platform.rate = 1
    with pytest.raises(TypeError):
        terms["platform"] = 1  # type: ignore[index]
    assert (cs.notice.id, cs.notice.issued_on) == ("chengdu-2024", terms.issued_on)
    assert cs.notice.title.zh == terms.title.zh and cs.notice.issuer.en == terms.issuer.en


def test_entries_are_a_tuple_that_does_not_change():
    entries = cs.catalogue
    assert isinstance(entries, tuple) and isinstance(entries, cs.Entries)
    assert entries[0] in entries and entries[-1] == entries[entries.ids[-1]]
    assert entries[1:3] == tuple(entries)[1:3] and "no such" not in entries
    assert repr(entries).startswith("<Entries: ")
    with pytest.raises(KeyError, match="no such"):
        entries["no such"]
    with pytest.raises(IndexError):
        entries[1000]
    with pytest.raises(AttributeError):
        entries[0].id = "x"  # type: ignore[misc]
    assert cs.catalogue is cs.catalogue and cs.readings is cs.readings
    with pytest.raises(AttributeError, match="no attribute 'katalog'"):
        cs.katalog  # type: ignore[attr-defined]
    assert set(cs.__all__) <= set(dir(cs))


@pytest.fixture(scope="module")
def next_year() -> dict[str, Any]:
    changed = cs.notice.to_dict()
    changed["id"] = "chengdu-2025"
    changed["park"]["levels"][2]["award"] = "3500000"
    changed["window"]["value"]["until"] = "2024-06-30"
    return changed


def test_editions_load_dump_and_pickle(next_year: dict[str, Any], tmp_path: Path):
    edition = cs.Edition.load(next_year)
    path = tmp_path / "next.json"
    path.write_text(edition.dump(), encoding="utf-8")
    for source in (edition.dump(), edition.dump().encode(), edition.to_dict(), path):
        again = cs.Edition.load(source)
        assert again == edition and hash(again) == hash(edition) and again.dump() == edition.dump()
    assert edition != cs.notice and pickle.loads(pickle.dumps(edition)) == edition
    assert copy.deepcopy(edition) is edition and repr(edition) == "<Edition chengdu-2025>"
    assert pickle.loads(pickle.dumps(cs.notice)) == cs.notice == cs.Edition.builtin()
    assert cs.notice.dump().encode() == run_tool("edition").rstrip(b"\n")


def test_editions_compare(next_year: dict[str, Any]):
    edition = cs.Edition.load(next_year)
    changes = {c.path: (c.before, c.after) for c in cs.notice.compare(edition)}
    assert changes == {
        "/id": ("chengdu-2024", "chengdu-2025"),
        "/window/value/until": ("2024-05-06", "2024-06-30"),
        "/park/levels/2/award": ("3000000.00", "3500000.00"),
    }
    back = {c.path: (c.after, c.before) for c in edition.compare(cs.notice)}
    assert back == changes and cs.notice.compare(cs.Edition.builtin()) == ()
    with pytest.raises(TypeError, match="Edition, not str"):
        cs.notice.compare("chengdu-2025")  # type: ignore[arg-type]


def test_editions_decide(next_year: dict[str, Any], park: dict[str, Any]):
    edition = cs.Edition.load(next_year)
    decision = cs.evaluate(park, edition=edition)
    assert (decision.edition, decision.computed_amount) == ("chengdu-2025", Decimal("2500000.00"))
    assert cs.evaluate(cs.Application(**park), edition=edition) == decision
    assert cs.evaluate({**park, "edition": "chengdu-2025"}, edition=edition) == decision
    named = cs.evaluate({**park, "edition": "chengdu-2024"}, edition=edition)
    assert named.computed_amount == 2_000_000 and pickle.loads(pickle.dumps(named)) == named
    assert pickle.loads(pickle.dumps(decision)) == decision
    entries = edition.rules
    # What was taken from an edition outlives it.
    del edition, next_year
    assert "chengdu-2025" in decision.explain() and entries["notice.window"].requirement.zh


def test_another_editions_stars_are_integers():
    changed = cs.notice.to_dict()
    changed["park"]["levels"].insert(0, {**changed["park"]["levels"][0], "star": 2, "award": "1"})
    edition = cs.Edition.load(changed)
    decision = cs.evaluate(
        {"id": "A", "park": {"assessed_star": 2, "previous_star": 0}}, edition=edition
    )
    assert decision.calculation.star == 2 and decision.advice.at_star[2] == 1


@pytest.mark.parametrize(
    "source, error, words",
    [
        ("{}", cs.InputError, "missing_field"),
        ("", cs.InputError, "bad_json"),
        (b"\xff", cs.InputError, "bad_utf8"),
        ("next.json", cs.InputError, "bad_json"),
        ({"id": 1.5}, cs.InputTypeError, "/id.*float"),
        ([], TypeError, "pathlib.Path, not list"),
        (5, TypeError, "pathlib.Path, not int"),
        (Path("/no/such/file"), FileNotFoundError, "no/such"),
    ],
)
def test_a_faulty_edition_is_refused(source: Any, error: type[Exception], words: str):
    with pytest.raises(error, match=words):
        cs.Edition.load(source)


def test_schemas_are_the_tools():
    assert cs.notice.application_schema() == json.loads(run_tool("schema", "application"))
    assert cs.notice.decision_schema() == json.loads(run_tool("schema", "decision"))
