"""Hostile edition files: each is refused with its place and a sentence, and nothing is evaluated."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import TOOL

Change = Callable[[dict[str, Any]], Any]


@pytest.fixture(scope="module")
def edition() -> dict[str, Any]:
    done = subprocess.run([TOOL, "edition"], capture_output=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def put(path: str, value: Any) -> Change:
    """A change of one member; the path is a JSON Pointer."""

    def change(edition: dict[str, Any]) -> None:
        *parents, last = path.split("/")[1:]
        node: Any = edition
        for key in parents:
            node = node[int(key)] if isinstance(node, list) else node[key]
        node[int(last) if isinstance(node, list) else last] = value

    return change


HOSTILE = {
    "a rate above one": put("/platform/rate/value", "1.000001"),
    "a negative rate": put("/platform/rate/value", "-0.15"),
    "a rate too fine": put("/platform/rate/value", "0.1500000000000000000001"),
    "a rate that is a fraction over zero": put("/platform/rate/value", "1/0"),
    "a negative cap": put("/platform/cap/value", "-5000000"),
    "a cap beyond all money": put("/platform/cap/value", "9" * 400),
    "a cap that is infinite": put("/platform/cap/value", "Infinity"),
    "a floor as a binary number": put("/platform/floor/value", 1e300),
    "a labour share above one": put("/platform/labour_share/value", "2"),
    "a negative award": put("/park/levels/0/award", "-1"),
    "stars that fall": put("/park/levels/0/star", 5),
    "no levels": put("/cloud/levels", []),
    "a hundred levels": lambda e: e["cloud"].update(levels=e["cloud"]["levels"] * 40),
    "a window that ends before it begins": put("/window/value/until", "2024-03-30"),
    "a period that ends before it begins": put("/recognised_period/value/until", "2022-12-31"),
    "a day that is none": put("/built_by/value", "2023-02-30"),
    "a day far away": put("/built_by/value", "99999-01-01"),
    "more years than there are": put("/years_back/value", 10**12),
    "negative years": put("/years_back/value", -3),
    "a count of sub-domains beyond 64 bits": put("/cloud/levels/0/subdomains", 10**30),
    "a minimum below zero": put("/platform/minimums/0/value", -20),
    "two sub-domains of one id": lambda e: put(
        "/cloud/catalogue/1/id", e["cloud"]["catalogue"][0]["id"]
    )(e),
    "too many sub-domains": lambda e: e["cloud"].update(catalogue=many(e["cloud"]["catalogue"][0])),
    "a material that is not there": put("/platform/materials/0/material", "nothing"),
    "a rule that is not there": put("/rules/0/rule", "notice.nothing"),
    "rules that are missing": put("/rules", []),
    "a list where a value belongs": put("/id", []),
    "an unknown key": put("/x", 1),
    "an id that is a novel": put("/id", "x" * 100_000),
}


def many(subdomain: dict[str, Any]) -> list[dict[str, Any]]:
    return [subdomain | {"id": f"id-{i}"} for i in range(5000)]


def refused(file: Path) -> str:
    done = subprocess.run(
        [TOOL, "evaluate", "--edition", str(file)],
        input=b'{"id":"A","park":{}}\n',
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2 and done.stdout == b""
    message = done.stderr.decode()
    assert message.count("\n") == 1 and len(message) < 3000
    return message


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_edition_is_refused_in_a_sentence(
    name: str, edition: dict[str, Any], tmp_path: Path
) -> None:
    changed = json.loads(json.dumps(edition))
    HOSTILE[name](changed)
    file = tmp_path / "edition.json"
    file.write_text(json.dumps(changed, ensure_ascii=False), "utf-8")
    message = refused(file)
    assert "edition file" in message and ": " in message


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"", "bad_json"),
        (b"[" * 1_000_000, "bad_json"),
        (b'{"id":' * 100_000 + b"1" + b"}" * 100_000, "bad_json"),
        (b'{"id":"\xff"}', "bad_utf8"),
        (b'{"id":"a","id":"b"}', "duplicate_field"),
        (b'{"id":' + b"9" * 10_000_000 + b"}", "wrong_type"),
        (b"{" + b",".join(b'"k%d":0' % i for i in range(200_000)) + b"}", "unknown_field"),
    ],
    ids=["empty", "deep lists", "deep objects", "bad bytes", "twice", "a huge number", "many keys"],
)
def test_what_is_hardly_a_document_is_refused(text: bytes, code: str, tmp_path: Path) -> None:
    file = tmp_path / "edition.json"
    file.write_bytes(text)
    assert code in refused(file)


def test_an_edition_at_its_ends_is_evaluated_exactly(
    edition: dict[str, Any], tmp_path: Path
) -> None:
    """The smallest rate and the largest cap that are let in: nothing overflows."""
    changed = json.loads(json.dumps(edition))
    put("/id", "ends")(changed)
    put("/platform/rate/value", "0.999999")(changed)
    put("/platform/cap/value", "10000000000000")(changed)
    put("/platform/floor/value", "10000000000000")(changed)
    put("/platform/labour_share/value", "0.999999")(changed)
    file = tmp_path / "edition.json"
    file.write_text(json.dumps(changed), "utf-8")
    lines = [{"id": str(i), "kind": "software", "amount": "10000000000000"} for i in range(3)]
    application = {"id": "A", "edition": "ends", "platform": {"investment": lines}}
    done = subprocess.run(
        [TOOL, "evaluate", "--edition", str(file)],
        input=json.dumps(application).encode(),
        capture_output=True,
        check=True,
    )
    decision = json.loads(done.stdout)
    assert decision["computed_amount"] == "10000000000000.00"
    assert decision["calculation"]["uncapped"] == "29999970000000"
