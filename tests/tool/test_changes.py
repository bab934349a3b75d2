"""What would change a decision: the tool's JSON and text, and the figures that its page states."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from conftest import ROOT

PAGE = (ROOT / "docs" / "what-would-change.md").read_text(encoding="utf-8")
SAMPLES = ROOT / "samples" / "applications.jsonl"
TEXTS = ROOT / "tests" / "data" / "changes"
FIGURES = re.findall(r"^\| ([0-9.]+) \| `(\w+)` \| ([0-9.]+) \| ([0-9.]+) \|$", PAGE, re.M)


def block(language: str) -> str:
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.M | re.S)
    return found


def changes(run, application: dict, *options: str) -> dict:
    line = json.dumps(application, ensure_ascii=False)
    done = run("changes", *options, stdin=line.encode())
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_the_pages_example_prints_what_the_page_shows(run):
    options = ("--format", "text", "--lang", "en", "--amount", "150000")
    done = run("changes", *options, stdin=block("json").encode())
    assert done.returncode == 0
    assert done.stdout.decode() == block("text")


@pytest.mark.parametrize(("amount", "rounding", "least", "pays"), FIGURES)
def test_the_pages_figures(run, amount, rounding, least, pays):
    options = ("--amount", amount, "--reading", f"rounding={rounding}")
    target = changes(run, {"id": "A", "platform": {}}, *options)["targets"]["amount"]
    assert (target["least"], target["pays"]) == (least, pays)
    assert (target["missing"], target["add"], target["then_pays"]) == (None, None, None)


def test_there_are_figures_on_the_page():
    assert {rounding for _, rounding, _, _ in FIGURES} == {
        "down_to_fen",
        "half_up_to_fen",
        "down_to_yuan",
        "down_to_wan",
    }


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_text_of_every_sample_is_the_one_kept(run, language: str):
    kept = TEXTS / f"{language}.txt"
    options = ("--format", "text", "--lang", language, "--amount", "300000")
    done = run("changes", *options, str(SAMPLES))
    assert done.returncode == 1  # the last lines are faulty on purpose
    again = f"chengdu-subsidy changes {' '.join(options)} {SAMPLES.name} > {kept.name}"
    assert done.stdout.decode() == kept.read_text(encoding="utf-8"), f"if meant so: {again}"


def test_json_has_every_key_in_its_order_and_a_refused_line_its_error(run):
    done = run("changes", "--amount", "300000", str(SAMPLES))
    assert done.returncode == 1
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(lines) == len(SAMPLES.read_bytes().splitlines())
    refused = [line for line in lines if "error" in line]
    assert len(refused) == 3
    for found in lines:
        if "error" in found:
            continue
        assert list(found) == [
            *("application", "edition", "direction", "outcome", "amount", "computed_amount"),
            *("shortfalls", "other_failures", "submit_on", "wanted", "targets", "readings"),
        ]
        for short in found["shortfalls"]:
            assert list(short) == ["rule", "short_by", "clear_on", "change", "then", "message"]
            assert short["message"]["zh"].endswith("。") and short["message"]["en"].endswith(".")


def test_each_kind_of_change_in_json(run):
    park = {
        "id": "K",
        "submitted_on": "2024-05-08",
        "recommendation": {"recommended": True, "on": "2024-05-07"},
        "conduct": {
            "environmental_incidents": [{"on": "2024-05-05"}],
            "listings": [{"list": "environmental_bad", "from": "2020-01-01"}],
        },
        "park": {"assessed_star": 4, "previous_star": 4},
    }
    found = changes(run, park)
    told = {
        s["rule"]: (s["short_by"], s["clear_on"], s["change"], s["then"])
        for s in found["shortfalls"]
    }
    day = {"field": "/submitted_on", "to": "2024-05-06"}
    assert told == {
        "notice.window": ({"days": 2}, None, day, "met"),
        "notice.recommended": (
            {"days": 1},
            None,
            {"field": "/recommendation/on", "to": "2024-05-06"},
            "met",
        ),
        "conduct.environment": (
            {"days": 1093},
            "2027-05-06",
            {"field": "/submitted_on", "to": "2024-05-04"},
            "met",
        ),
        "conduct.listings": (None, None, None, None),
        "park.upgrade": ({"stars": 1}, None, {"field": "/park/assessed_star", "to": 5}, "met"),
    }
    assert found["submit_on"] is None
    assert found["targets"] == {
        "at_star": [
            {"star": 3, "award": "1000000.00", "pays": "0.00"},
            {"star": 4, "award": "2000000.00", "pays": "0.00"},
            {"star": 5, "award": "3000000.00", "pays": "1000000.00"},
        ],
        "deducted": "2000000.00",
        "star_for_amount": None,
    }

    cloud = {
        "id": "C",
        "cloud": {"assessed_star": 3, "applied_star": 3, "subdomains": [], "fees": []},
    }
    found = changes(run, cloud, "--amount", "60000")
    assert [(s["rule"], s["short_by"], s["change"]) for s in found["shortfalls"]] == [
        ("cloud.subdomains", {"count": 2}, {"field": "/cloud/subdomains", "add": 2}),
        ("cloud.fees", {"yuan": "0.01"}, {"field": "/cloud/fees", "add": "0.01"}),
    ]
    three, four, _ = found["targets"]["at_star"]
    assert three == {
        "star": 3,
        "apply_for": None,
        "subdomains_missing": 2,
        "supported_before": False,
        "recognised": "0.00",
        "pays": "0.00",
        "cap": {
            "reach": "300000.00",
            "least": "1500000.00",
            "pays": "300000.00",
            "missing": "1500000.00",
            "add": "1500000.00",
            "then_pays": "300000.00",
        },
        "amount": {
            "reach": "60000.00",
            "least": "300000.00",
            "pays": "60000.00",
            "missing": "300000.00",
            "add": "300000.00",
            "then_pays": "60000.00",
        },
    }
    assert (four["apply_for"], four["amount"]["least"]) == (4, "200000.00")


def test_the_text_of_what_no_sample_shows(run):
    cloud = {"assessed_star": 3, "applied_star": 3, "previous_star": 3, "fees": []}
    lines = [
        {"id": "C", "cloud": {**cloud, "subdomains": ["base.compute.cloud_server"]}},
        {"id": "P", "platform": {"built_on": "2023-06-01", "investment": []}},
    ]
    stdin = "".join(json.dumps(line) + "\n" for line in lines).encode()
    options = ("--amount", "5000000.01", "--reading", "one_off=once_per_enterprise")
    text = {
        language: run("changes", *options, "--format", "text", "--lang", language, stdin=stdin)
        .stdout.decode()
        .splitlines()
        for language in ("zh", "en")
    }
    for language, sentences in {
        "en": [
            "    The enterprise was supported before, with 3 stars; under the reading that it is "
            "supported once only, no figure changes that.",
            "  3 stars: on recognised fees of 0.00 yuan the formula gives 0.00 yuan; still missing: "
            "1 more sub-domain in use; it was supported before and, as the notice is read here, is not "
            "supported again.",
            "  5 stars: on recognised fees of 0.00 yuan the formula gives 0.00 yuan; still missing: "
            "an application for 5 stars, 5 more sub-domains in use, a rating of 5 stars; it was "
            "supported before and, as the notice is read here, is not supported again.",
            "    To be paid 5,000,000.01 yuan: it cannot be reached.",
            "  To be paid 5,000,000.01 yuan: it cannot be reached.",
        ],
        "zh": [
            "    此前已获三星级资金补助；按“每家企业只支持一次”的理解，没有可改变的数值。",
            "  三星级：认定上云费用0.00元，按公式为0.00元；还须再有1项子域实现上云并申报；此前已获" "资金补助，按所选理解不再支持。",
            "    达到所询金额5,000,000.01元：无法达到。",
        ],
    }.items():
        assert [s for s in sentences if s not in text[language]] == []


def test_what_is_told_to_be_added_is_paid_when_it_is_added(run, evaluate):
    """By the tool alone: the change goes back in as JSON."""
    application = json.loads(block("json"))
    target = changes(run, application, "--amount", "150000")["targets"]["amount"]
    lines = application["platform"]["investment"]
    lines.append({"id": "more", "kind": "software", "amount": target["add"]})
    assert evaluate([application])[0]["computed_amount"] == target["then_pays"] == "150000.00"
    lines[-1]["amount"] = "199999.99"
    assert evaluate([application])[0]["computed_amount"] == "149999.99"


def test_an_edition_and_readings_are_used(run, tmp_path: Path):
    edition = json.loads(run("edition").stdout)
    edition["platform"]["floor"]["value"] = "30000"
    file = tmp_path / "other.json"
    file.write_text(json.dumps(edition), encoding="utf-8")
    options = ("--edition", str(file), "--reading", "rounding=down_to_wan")
    found = changes(run, {"id": "A", "platform": {"investment": []}}, *options)
    assert found["targets"]["floor"]["least"] == "200000.00"
    assert found["readings"]["rounding"] == "down_to_wan"


@pytest.mark.parametrize("amount", ["", "-1", "1.001", "ten", "1e3", "10000000000000.01"])
def test_what_is_no_amount_is_a_wrong_call(run, amount):
    done = run("changes", f"--amount={amount}", stdin=b'{"id":"A","park":{}}\n')
    assert (done.returncode, done.stdout) == (2, b"")
    assert len(done.stderr) > 20


@pytest.mark.parametrize("amount", ["300000", "300000.00", "300000元", "30万元"])
def test_an_amount_may_have_a_unit(run, amount):
    found = changes(run, {"id": "A", "park": {"assessed_star": 3}}, "--amount", amount)
    assert found["wanted"] == "300000.00"
