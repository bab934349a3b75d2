"""What the tool prints beside decisions, and how it answers a wrong call."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import ROOT, contract_folder

READINGS = [
    "cutoff_day",
    "three_years",
    "environment_grade",
    "investment_period",
    "labour_share",
    "rating_limit",
    "fee_scope",
    "same_name",
    "one_off",
    "top_up",
    "rounding",
]


def printed(run, *arguments: str):
    done = run(*arguments)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


# Audits guide-2.2.catalogue.*
def test_the_catalogue_is_the_contracts(run):
    given = json.loads((contract_folder() / "cloud-catalogue.json").read_text(encoding="utf-8"))
    assert printed(run, "catalogue", "--format", "json") == given


# Audits form-5.scores.*
def test_the_scorecard_is_the_contracts(run):
    given = json.loads((contract_folder() / "park-scorecard.json").read_text(encoding="utf-8"))
    assert printed(run, "scorecard", "--format", "json") == given


def test_rules_and_readings_are_all_there(run):
    rules = printed(run, "rules", "--format", "json")
    assert len(rules) == 33
    assert [r["reading"] for r in printed(run, "readings", "--format", "json")] == READINGS


@pytest.mark.parametrize(
    "command", ["catalogue", "scorecard", "rules", "readings", "clauses", "edition"]
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_list_prints_as_text(run, command, language):
    done = run(command, "--format", "text", "--lang", language)
    assert done.returncode == 0
    text = done.stdout.decode()
    assert len(text.splitlines()) > 10
    assert "{" not in text


def test_the_clauses_are_the_editions(run, tmp_path: Path):
    edition = printed(run, "edition")
    assert printed(run, "clauses", "--format", "json") == edition["clauses"]
    edition["clauses"] = [edition["clauses"][5]]
    file = tmp_path / "one.json"
    file.write_text(json.dumps(edition), encoding="utf-8")
    done = run("clauses", "--lang", "en", "--edition", str(file))
    clause = edition["clauses"][0]
    assert done.stdout.decode().splitlines() == [
        clause["place"],
        f"  {clause['id']}  context",
        "    " + clause["text"]["en"],
    ]
    edition["clauses"] = []
    file.write_text(json.dumps(edition), encoding="utf-8")
    assert printed(run, "clauses", "--format", "json", "--edition", str(file)) == []
    assert run("clauses", "--edition", str(file)).stdout.decode() == "该版本未收录通知原文。\n"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "zh",
            "2024年3月31日至2024年5月6日 2023年12月31日 2023年1月1日至2023年12月31日 死亡30人以上 "
            "重伤100人以上 100,000,000.00元以上 300字 2021至2023 不少于3家 15% 5,000,000.00元 100,000.00元 50% "
            "不少于20 不少于2项子域 20% 300,000.00元 不少于6项子域 40% 3,000,000.00元 67 30 "
            "系统截图等佐证材料（私有云、混合云提供） 园区规划方案总平面图",
        ),
        (
            "en",
            "31_March_2024_to_6_May_2024 31_December_2023 30_deaths 100_serious_injuries 300_characters 2021_to_2023 15% 5,000,000.00_yuan 50% "
            "at_least_20 at_least_2_sub-domains;_20%_of_the_fees,_at_most_300,000.00_yuan "
            "(private_or_hybrid_cloud)",
        ),
    ],
)
def test_the_edition_as_text_says_every_figure_in_words(run, language, words):
    text = run("edition", "--format", "text", "--lang", language).stdout.decode()
    assert [word for word in words.split() if word.replace("_", " ") not in text] == []


def test_the_edition_fed_back_gives_the_same_decisions(run, tmp_path: Path):
    file = tmp_path / "same.json"
    file.write_bytes(run("edition").stdout)
    samples = (ROOT / "samples" / "applications.jsonl").read_bytes()
    fed_back = run("evaluate", "--edition", str(file), stdin=samples)
    assert fed_back.stdout == run("evaluate", stdin=samples).stdout
    assert run("edition", "--edition", str(file)).stdout == file.read_bytes()


def test_a_changed_figure_of_the_edition_changes_the_decision(run, evaluate, tmp_path: Path):
    park = {"id": "A", "park": {"assessed_star": 4, "previous_star": 0}}
    edition = json.loads(run("edition").stdout)
    file = tmp_path / "changed.json"
    assert evaluate([park])[0]["computed_amount"] == "2000000.00"
    levels = edition["park"]["levels"]
    assert [level["star"] for level in levels] == [3, 4, 5]
    levels[1]["award"] = "2500000"
    file.write_text(json.dumps(edition), encoding="utf-8")
    assert evaluate([park], {}, f"--edition={file}")[0]["computed_amount"] == "2500000.00"


def test_a_second_edition_is_chosen_by_its_id(run, evaluate, tmp_path: Path):
    edition = json.loads(run("edition").stdout)
    edition["id"] = "chengdu-2025"
    edition["park"]["levels"][0]["award"] = "1"
    file = tmp_path / "next.json"
    file.write_text(json.dumps(edition, ensure_ascii=False), encoding="utf-8")
    park = {"id": "A", "park": {"assessed_star": 3, "previous_star": 0}}
    old, new = evaluate([park, {**park, "edition": "chengdu-2025"}], {}, f"--edition={file}")
    assert (old["edition"], old["computed_amount"]) == ("chengdu-2024", "1000000.00")
    assert (new["edition"], new["computed_amount"]) == ("chengdu-2025", "1.00")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nothing"],
        ["evaluate", "--reading", "cutoff_day"],
        ["evaluate", "--reading", "cutof_day=included"],
        ["evaluate", "--reading", "cutoff_day=maybe"],
        ["evaluate", "--edition", "/does/not/exist.json"],
        ["evaluate", "/does/not/exist.jsonl"],
        ["evaluate", "/"],
        ["evaluate", "--format", "xml"],
        ["evaluate", "--lang", "fr"],
        ["evaluate", "--unknown"],
        ["schema", "everything"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_writes_nothing_and_exits_with_2(run, arguments):
    done = run(*arguments, stdin=b'{"id":"A","park":{}}\n')
    assert done.returncode == 2
    assert done.stdout == b""
    assert len(done.stderr) > 20


def test_a_faulty_edition_file_is_located(run, tmp_path: Path):
    edition = json.loads(run("edition").stdout)
    edition["platform"]["rate"]["value"] = "1.5"
    file = tmp_path / "faulty.json"
    file.write_text(json.dumps(edition), encoding="utf-8")
    done = run("evaluate", "--edition", str(file), stdin=b'{"id":"A","park":{}}\n')
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"/platform/rate/value" in done.stderr


def test_several_editions_and_readings_may_be_given(run, tmp_path: Path):
    file = tmp_path / "same.json"
    file.write_bytes(run("edition").stdout)
    done = run(
        *("evaluate", "--edition", str(file), "--edition", str(file)),
        *("--reading", "cutoff_day=excluded", "--reading", "rounding=down_to_yuan"),
        stdin=b'{"id":"A","park":{}}\n',
    )
    assert done.returncode == 0
    readings = json.loads(done.stdout)["readings"]
    assert (readings["cutoff_day"], readings["rounding"]) == ("excluded", "down_to_yuan")


def test_help_teaches(run):
    for arguments in (["--help"], ["evaluate", "--help"]):
        text = run(*arguments).stdout.decode()
        assert "evaluate" in text or "FILE" in text
    assert "--reading" in run("evaluate", "--help").stdout.decode()
    assert run("--version").stdout.decode().startswith("chengdu-subsidy ")


@pytest.mark.parametrize(("language", "first"), [("zh", "结论："), ("en", "Outcome: ")])
def test_text_gives_the_outcome_first(run, language, first):
    samples = (ROOT / "samples" / "applications.jsonl").read_bytes()
    done = run("evaluate", "--format", "text", "--lang", language, stdin=samples)
    text = done.stdout.decode()
    assert done.returncode in (0, 1)
    refused = text.count("无法读取" if language == "zh" else " refused")
    assert text.count("\n" + first) == len(samples.splitlines()) - refused
    body = text.split("\n" + first, 1)[1]
    assert body.index("金额" if language == "zh" else "amount") < body.index(
        "逐条审核" if language == "zh" else "Rule by rule"
    )
