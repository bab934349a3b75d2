"""The notice as the tool prints it, and its words as they were published."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TOOL = Path(os.environ.get("CHENGDU_SUBSIDY_TOOL", ROOT / "build" / "chengdu-subsidy"))

Clause = dict[str, Any]


@dataclass(frozen=True)
class Notice:
    """What the checks compare."""

    words: str  #: the published text
    clauses: list[Clause]
    edition: dict[str, Any]  #: without the clauses
    rules: list[dict[str, Any]]  #: those that apply
    schema: dict[str, Any]  #: of applications


def published() -> Path:
    """The notice beside the repository, else the copy that the tests keep."""
    given = os.environ.get("CHENGDU_SUBSIDY_NOTICE")
    beside = ROOT.parent / "shared" / "notice" / "notice-2024.zh.txt"
    if given:
        return Path(given)
    return beside if beside.is_file() else ROOT / "tests" / "data" / "notice" / beside.name


def printed(*arguments: str) -> Any:
    """What a command of the tool prints, read."""
    done = subprocess.run([str(TOOL), *arguments], capture_output=True, timeout=60, check=True)
    return json.loads(done.stdout)


def load() -> Notice:
    """The edition that the tool holds, beside the published words."""
    edition = printed("edition")
    clauses = edition.pop("clauses")
    rules = printed("rules", "--format", "json")
    schema = printed("schema", "application")
    return Notice(published().read_text("utf-8"), clauses, edition, rules, schema)


def stripped(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def is_under(pointer: str, above: str) -> bool:
    """Whether a JSON Pointer is another or leads into it."""
    return pointer == above or pointer.startswith(above + "/")


def parts(pointer: str) -> list[str]:
    """The steps of a JSON Pointer."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def resolved(document: Any, pointer: str) -> Any:
    """The value at a pointer. Raises LookupError."""
    for part in parts(pointer):
        document = document[int(part) if isinstance(document, list) else part]
    return document


def leaves(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Every value that is neither object nor list, with its pointer."""
    if isinstance(value, dict | list):
        entries = value.items() if isinstance(value, dict) else enumerate(value)
        for key, inner in entries:
            step = str(key).replace("~", "~0").replace("/", "~1")
            yield from leaves(inner, f"{pointer}/{step}")
    else:
        yield pointer, value


def values(edition: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The edition's values: all but its rules, which are rules, and its citations."""
    for pointer, value in leaves(edition):
        if not is_under(pointer, "/rules") and not pointer.endswith("/clause"):
            yield pointer, value


def opened(schema: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """A schema's node behind its references and without its null."""
    while True:
        others = [other for other in node.get("anyOf", ()) if other != {"type": "null"}]
        if "$ref" in node:
            node = resolved(schema, node["$ref"].removeprefix("#"))
        elif len(others) == 1:
            (node,) = others
        else:
            return node


def field(schema: dict[str, Any], pointer: str) -> dict[str, Any]:
    """The schema of an application's field; an index is any entry's. Raises LookupError."""
    node = opened(schema, schema)
    for part in parts(pointer):
        node = opened(schema, node["items"] if part == "0" else node["properties"][part])
    return node


def fields(schema: dict[str, Any], pointer: str = "") -> Iterator[str]:
    """The pointers of all fields of an application that have none below them."""
    node = field(schema, pointer)
    if "properties" in node:
        for name in node["properties"]:
            yield from fields(schema, f"{pointer}/{name}")
    elif "items" in node and "properties" in opened(schema, node["items"]):
        yield from fields(schema, pointer + "/0")
    else:
        yield pointer


def yielded(clause: Clause, prefix: str) -> list[str]:
    """What a clause yields of a kind (`edition:`, `facts:`), without the prefix."""
    return [name.removeprefix(prefix) for name in clause["yields"] if name.startswith(prefix)]


def rules_of(clause: Clause) -> list[str]:
    """The rules that a clause yields."""
    return [name for name in clause["yields"] if ":" not in name]
