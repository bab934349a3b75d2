"""Records by the tool alone: made, masked, verified; its page's words hold."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, TOOL, needs_no_sanitizer

SAMPLES = ROOT / "samples" / "applications.jsonl"
PAGE = (ROOT / "docs" / "record.md").read_text(encoding="utf-8")
REFUSED = 3  # the samples' last lines are faulty on purpose
PERSONAL = [
    "/applicant/registered_address",
    "/applicant/legal_representative",
    "/applicant/contact/name",
    "/applicant/contact/title",
    "/applicant/contact/phone",
    "/applicant/contact/email",
    "/park/address",
]


def json_lines(output: bytes) -> list[Any]:
    return [json.loads(line) for line in output.splitlines()]


def canonical(value: Any) -> bytes:
    """RFC 8785, for what records hold: their keys are ASCII, their numbers integers."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture(name="records", scope="module")
def fixture_records(run) -> list[bytes]:
    """The records of all samples that can be read."""
    done = run("record", "--salt-seed-for-tests", "samples", str(SAMPLES))
    assert done.returncode == 1
    return done.stdout.splitlines()[:-REFUSED]


@pytest.fixture(name="verified", scope="module")
def fixture_verified(run) -> Callable[..., tuple[int, list[Any]]]:
    """The exit status and the answers of `verify`."""

    def call(lines: list[bytes], *options: str) -> tuple[int, list[Any]]:
        done = run("verify", *options, "-", stdin=b"\n".join(lines) + b"\n")
        assert done.stderr == b""
        return done.returncode, json_lines(done.stdout)

    return call


def test_every_samples_record_verifies(records, verified):
    status, found = verified(records)
    assert status == 0
    assert [v["result"] for v in found] == ["identical"] * len(records)
    ids = [json.loads(a)["id"] for a in SAMPLES.read_bytes().splitlines()]
    assert [v["application"] for v in found] == ids[:-REFUSED]
    assert [v["line"] for v in found] == list(range(1, len(records) + 1))


def test_a_line_that_cannot_be_read_gives_the_error_that_evaluate_gives(run):
    made = run("record", str(SAMPLES)).stdout.splitlines()
    assert made[-REFUSED:] == run("evaluate", str(SAMPLES)).stdout.splitlines()[-REFUSED:]
    for command in ("mask", "verify"):
        done = run(command, stdin=b"\n".join(made[-REFUSED - 1 :]) + b"\n")
        assert done.returncode == 1
        assert len(done.stdout.splitlines()) == REFUSED + 1


def test_a_record_holds_the_decision_that_evaluate_gives(run, records):
    decisions = json_lines(run("evaluate", str(SAMPLES)).stdout)
    for line, decision in zip(records, decisions, strict=False):
        record = json.loads(line)
        assert record["decision"] == decision
        assert record["readings"] == decision["readings"]
        assert line == canonical(record)


# What docs/record.md says of digests, done by hand with another library.
def test_the_digests_are_those_that_the_page_describes(run, records):
    edition = json.loads(run("edition").stdout)
    text = (ROOT / "tests" / "data" / "notice" / "notice-2024.zh.txt").read_bytes()
    for line in records:
        record = json.loads(line)
        assert record["digests"]["notice"] == sha256(text)
        assert record["digests"]["edition"] == sha256(canonical(edition))
        disclosed = record.pop("disclosed")
        digest = record["digests"].pop("record")
        assert digest == sha256(canonical(record))
        assert set(disclosed) == set(record["personal"])
        for path, told in disclosed.items():
            assert path in PERSONAL
            committed = canonical([told["salt"], path, told["value"]])
            assert record["personal"][path] == sha256(committed)


def test_the_page_names_every_personal_field():
    assert re.findall(r"^\| `(/[a-z_/]+)` \|", PAGE, re.M) == PERSONAL


def test_masked_records_verify_and_hold_no_personal_value(run, records, verified):
    done = run("mask", stdin=b"\n".join(records))
    assert done.returncode == 0
    masked = done.stdout.splitlines()
    status, found = verified(masked)
    assert status == 0
    for line, hidden, told in zip(records, masked, found, strict=True):
        record = json.loads(line)
        assert sorted(told["masked"]) == sorted(record["disclosed"])
        assert json.loads(hidden) == {**record, "disclosed": {}}
    assert run("mask", stdin=done.stdout).stdout == done.stdout
    made_masked = run("record", "--masked", "--salt-seed-for-tests", "samples", str(SAMPLES))
    assert made_masked.stdout.splitlines()[:-REFUSED] == masked


def test_one_field_is_masked_alone(run, records, verified):
    phone = "/applicant/contact/phone"
    done = run("mask", "--field", phone, stdin=records[0])
    assert verified([done.stdout.strip()])[1][0]["masked"] == [phone]
    wrong = run("mask", "--field", "/applicant/name", stdin=records[0])
    assert (wrong.returncode, wrong.stdout) == (2, b"")
    assert phone.encode() in wrong.stderr


def test_two_records_of_one_application_have_salts_of_their_own(run):
    line = SAMPLES.read_bytes().splitlines()[0]
    first, second = json_lines(run("record", stdin=line + b"\n" + line).stdout)
    assert first["decision"] == second["decision"]
    for path, commitment in first["personal"].items():
        assert second["personal"][path] != commitment
        assert second["disclosed"][path]["salt"] != first["disclosed"][path]["salt"]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        (b'"amount":"1039050.07"', b'"amount":"1039050.08"', "/decision/amount"),
        (b'"outcome":"supported"', b'"outcome":"not_supported"', "/decision/outcome"),
        (b'"enterprises_served":46', b'"enterprises_served":47', "/decision/findings"),
        (b'"value":"028-00000001"', b'"value":"028-00000002"', "/disclosed/"),
        (b'"notice":"42', b'"notice":"43', "/digests/notice"),
        (b'"library":"', b'"library":"9', "/digests/record"),
        (b'"rounding":"down_to_fen","same', b'"rounding":"down_to_yuan","same', "/decision"),
    ],
)
def test_what_was_tampered_with_is_named(records, verified, old, new, place):
    assert old in records[0]
    status, (found,) = verified([records[0].replace(old, new, 1)])
    assert (status, found["result"]) == (1, "different")
    assert [d for d in found["differences"] if d["path"].startswith(place)]
    for difference in found["differences"]:
        assert difference["message"]["zh"].endswith("。")
        assert difference["message"]["en"].endswith(".")


def test_what_verify_tells_people(run, records):
    forged = records[0].replace(b'"outcome":"supported"', b'"outcome":"not_supported"', 1)
    texts = {}
    for language in ("zh", "en"):
        options = ("--format", "text", "--lang", language)
        done = run("verify", *options, stdin=records[1] + b"\n" + forged)
        assert done.returncode == 1
        texts[language] = done.stdout.decode().splitlines()
    assert texts["en"][:3] == [
        "Line 1 (application CD2024-P-002): identical.",
        "Line 2 (application CD2024-P-001): different.",
        "  /decision/outcome: The decision is not what evaluating it again gives. "
        'Recorded: "not_supported"; expected: "supported".',
    ]
    assert texts["zh"][:3] == [
        "第1行（申报编号 CD2024-P-002）：一致。",
        "第2行（申报编号 CD2024-P-001）：不一致。",
        "  /decision/outcome：结论与重新审核的结果不同。" '记录为 "not_supported"，应为 "supported"。',
    ]
    assert len(texts["en"]) == len(texts["zh"]) == 4
    assert texts["en"][3].startswith("  /digests/record: ")


def test_readings_a_time_and_an_edition_are_recorded(run, tmp_path: Path, verified):
    edition = json.loads(run("edition").stdout)
    edition["id"] = "next"
    edition["platform"]["cap"]["value"] = "1000000"
    file = tmp_path / "next.json"
    file.write_text(json.dumps(edition), encoding="utf-8")
    line = b'{"id":"A","edition":"next","platform":{"built_on":"2023-11-20"}}'
    options = ("--edition", str(file), "--reading", "rounding=down_to_yuan")
    done = run("record", *options, "--recorded-at", "2024年5月20日", stdin=line)
    record = json.loads(done.stdout)
    assert record["edition"] == "next"
    assert record["recorded_at"] == "2024年5月20日"
    assert record["readings"]["rounding"] == "down_to_yuan"
    made = [done.stdout.strip()]
    assert verified(made, "--edition", str(file))[0] == 0
    status, (found,) = verified(made)  # an edition that is not at hand
    assert (status, [d["part"] for d in found["differences"]]) == (1, ["edition"])
    # One of that name with another figure: what it changes and that it is another are both told.
    edition["platform"]["cap"]["value"] = "2000000"
    file.write_text(json.dumps(edition), encoding="utf-8")
    status, (found,) = verified(made, "--edition", str(file))
    places = [d["path"] for d in found["differences"]]
    figures = ["/decision/bounds/max", "/decision/calculation/cap"]
    assert (status, places) == (1, [*figures, "/digests/edition"])


def test_a_wrong_call_writes_nothing(run):
    for arguments in (
        ("record", "--recorded-at", ""),
        ("record", "--reading", "rounding=up"),
        ("record", "--format", "text"),
        ("verify", "--edition", "no-such-file.json"),
        ("mask", "no-such-file.jsonl"),
    ):
        done = run(*arguments, stdin=b'{"id":"A","park":{}}\n')
        assert (done.returncode, done.stdout) == (2, b""), arguments
        assert done.stderr


HOSTILE = {
    "nothing": b"",
    "no JSON": b"{",
    "null": b"null",
    "a number": b"1e999999999",
    "deep": b"[" * 100_000,
    "deep in a record": b'{"record":' + b'{"a":' * 100_000,
    "no UTF-8": b'{"record":"\xff\xfe"}',
    "half a surrogate": b'{"record":"\\ud800"}',
    "a zero byte": b'{"record":1\x00}',
    "long": b'{"record":"' + b"x" * (1 << 20) + b'"}',
    "many keys": b"{" + b",".join(b'"k%d":0' % i for i in range(50_000)) + b"}",
    "one key often": b'{"record":1' + b',"record":1' * 1000 + b"}",
    "markup": b'{"application":{"id":"<script>"},"record":1}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_lines_are_no_records_and_the_next_line_is_read(run, records, name):
    line = HOSTILE[name]
    for command in ("verify", "mask"):
        done = run(command, stdin=line + b"\n" + records[0] + b"\n")
        found = json_lines(done.stdout)
        if not line:
            assert (done.returncode, len(found)) == (0, 1)
            continue
        assert (done.returncode, len(found)) == (1, 2)
        assert "error" in found[0] or found[0]["result"] == "not_a_record"


@needs_no_sanitizer
def test_records_stream_in_constant_memory(tmp_path: Path):
    """Ten times the lines must not take more memory, through all three commands."""
    lines = int(os.environ.get("CHENGDU_SUBSIDY_RECORD_LINES", "20000"))
    peaks = {}
    for count in (lines // 10, lines):
        source = tmp_path / "applications.jsonl"
        source.write_bytes(
            b"".join(b'{"id":"A-%d","park":{"assessed_star":3}}\n' % i for i in range(count))
        )
        for command in ("record", "mask", "verify"):
            made = tmp_path / f"{command}.jsonl"
            with made.open("wb") as out, subprocess.Popen(
                [str(TOOL), command, str(source)], stdout=out
            ) as process:
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
            assert process.returncode == 0
            peaks.setdefault(command, []).append(usage.ru_maxrss)
            if command == "record":
                source = made
    for command, (few, many) in peaks.items():
        assert many < few + 2048, f"{command}: {few} KiB, then {many} KiB"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_told(tmp_path: Path, records):
    made = tmp_path / "records.jsonl"
    made.write_bytes(b"\n".join(records) + b"\n")
    for arguments in (
        ["record", str(SAMPLES)],
        ["mask", str(made)],
        ["verify", str(made)],
        ["compare", str(made), str(made)],
    ):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [str(TOOL), *arguments], stdout=full, stderr=subprocess.PIPE, check=False
            )
        assert done.returncode == 3, arguments
        assert b"not complete" in done.stderr
