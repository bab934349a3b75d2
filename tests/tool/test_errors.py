"""Wrong input: the right code, path and line, a sentence in both languages, and the rest goes on."""

from __future__ import annotations

import json

import pytest

GOOD = {"id": "G", "park": {"assessed_star": 4, "previous_star": 0}}

# The line as bytes, the code, the path.
FAULTS = [
    (b'{"id":"A","park":{"name":"\xff"}}', "bad_utf8", ""),
    (b'{"id":"A","park":{"name":"\\ud800"}}', "bad_utf8", "/park/name"),
    (b"\xef\xbb\xbf" + json.dumps(GOOD).encode(), "bad_json", ""),
    (b'{"id":"A","park":{}', "bad_json", ""),
    (b'{"id":"A","park":{"employees":01}}', "bad_json", ""),
    (b"[" * 65 + b"]" * 65, "bad_json", ""),
    (b"[]", "wrong_type", ""),
    (b'{"id":7,"park":{}}', "wrong_type", "/id"),
    (b'{"id":"A","park":{"industrial":"yes"}}', "wrong_type", "/park/industrial"),
    (b'{"id":"A","park":{"industries":[null]}}', "wrong_type", "/park/industries/0"),
    (b'{"id":"A","park":{"previus_star":3}}', "unknown_field", "/park/previus_star"),
    (b'{"id":"A","id":"A","park":{}}', "duplicate_field", "/id"),
    (b'{"park":{}}', "missing_field", "/id"),
    (b'{"id":null,"park":{}}', "missing_field", "/id"),
    (b'{"id":"A","cloud":{"fees":[{"id":"F"}]}}', "missing_field", "/cloud/fees/0/subdomain"),
    (b'{"id":"A","park":{"assessed_star":2}}', "unknown_value", "/park/assessed_star"),
    (b'{"id":"A","park":{"assessed_star":3.0}}', "unknown_value", "/park/assessed_star"),
    (b'{"id":"A","cloud":{"subdomains":["cloud"]}}', "unknown_value", "/cloud/subdomains/0"),
    (b'{"id":"","park":{}}', "bad_id", "/id"),
    (b'{"id":"A","submitted_on":"2024-02-30","park":{}}', "bad_date", "/submitted_on"),
    (b'{"id":"A","park":{"previous_award":1e6}}', "bad_money", "/park/previous_award"),
    (b'{"id":"A","park":{"previous_award":"1,000"}}', "bad_money", "/park/previous_award"),
    (b'{"id":"A","park":{"previous_award":"-1"}}', "bad_money", "/park/previous_award"),
    (b'{"id":"A","park":{"employees":1.5}}', "bad_count", "/park/employees"),
    (b'{"id":"A","park":{"employees":9007199254740993}}', "bad_count", "/park/employees"),
    (b'{"id":"A","park":{"total":1000.001}}', "bad_number", "/park/total"),
    (b'{"id":"A","park":{"previous_award":0.001}}', "money_precision", "/park/previous_award"),
    (
        b'{"id":"A","park":{"previous_award":"10000000000000.01"}}',
        "money_range",
        "/park/previous_award",
    ),
    (
        b'{"id":"A","platform":{"investment":[{"id":"L","kind":"labour","amount":1,"audited":2}]}}',
        "audited_above_amount",
        "/platform/investment/0/audited",
    ),
    (
        b'{"id":"A","cloud":{"fees":[{"id":"F","subdomain":"other","amount":1},'
        b'{"id":"F","subdomain":"other","amount":1}]}}',
        "duplicate_line",
        "/cloud/fees/1/id",
    ),
    (b'{"id":"A"}', "bad_track", ""),
    (b'{"id":"A","park":{},"cloud":{}}', "bad_track", ""),
    (b'{"id":"A","edition":"chengdu-1999","park":{}}', "unknown_edition", "/edition"),
]


@pytest.mark.parametrize(("line", "code", "path"), FAULTS, ids=lambda v: str(v)[:40])
def test_a_fault_is_located_and_the_other_lines_go_on(run, line, code, path):
    good = json.dumps(GOOD).encode()
    done = run("evaluate", stdin=good + b"\n\n" + line + b"\n" + good + b"\n")
    assert done.returncode == 1
    first, refused, last = (json.loads(text) for text in done.stdout.splitlines())
    assert first["outcome"] == last["outcome"] == "undetermined"
    assert refused["line"] == 3  # the empty line counts
    assert (refused["error"]["code"], refused["error"]["path"]) == (code, path)
    message = refused["error"]["message"]
    assert len(message["en"]) > 15 and len(message["zh"]) > 5
    assert any("\u4e00" <= c <= "\u9fff" for c in message["zh"])


def test_the_codes_of_the_contract_are_all_tested():
    assert len({code for _, code, _ in FAULTS}) == 18


def test_the_message_for_an_unknown_field_names_the_nearest(run):
    done = run("evaluate", stdin=b'{"id":"A","park":{"previus_star":3}}')
    error = json.loads(done.stdout)["error"]
    assert "previous_star" in error["message"]["en"] and "previous_star" in error["message"]["zh"]


def test_a_refused_record_keeps_its_id_where_it_can_be_told(run):
    done = run("evaluate", stdin=b'{"id":"A-7","park":{"x":1}}\n{"id":"A-8"\n')
    first, second = (json.loads(text) for text in done.stdout.splitlines())
    assert first["application"] == "A-7"
    assert second["application"] is None


def test_ignored_keys_are_ignored_with_all_that_they_hold(run):
    line = b'{"id":"A","x-note":{"id":[1e999]},"x-note":7,"park":{"x-a":null,"previous_star":0}}'
    done = run("evaluate", stdin=line)
    assert done.returncode == 0, done.stdout
