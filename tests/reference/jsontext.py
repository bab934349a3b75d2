"""JSON text as it stands: read with every key and every number's digits, and written so."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from typing import Any, NoReturn


class Fault(Exception):
    """What is wrong with a line: the code, the JSON Pointer, and the application's id if known."""

    def __init__(self, code: str, path: str, application: str | None = None) -> None:
        super().__init__(code, path, application)
        self.code, self.path, self.application = code, path, application


class Object(list[tuple[str, Any]]):
    """A JSON object: its keys and values in order, repeated ones too."""


class Number:
    """A JSON number: its own digits."""

    def __init__(self, digits: str) -> None:
        self.digits = digits


DEEPEST = 64
SURROGATE = re.compile("[\ud800-\udfff]")


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def parse(line: bytes) -> Any:
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise Fault("bad_utf8", "") from None
    try:
        root = json.loads(
            text,
            object_pairs_hook=Object,
            parse_int=Number,
            parse_float=Number,
            parse_constant=_refuse,
        )
    except (ValueError, RecursionError):
        raise Fault("bad_json", "") from None
    if text.count("[") + text.count("{") > DEEPEST:
        _depth(root, 1)
    if "\\u" in text:
        for string, path in _strings(root, ""):
            if SURROGATE.search(string):
                raise Fault("bad_utf8", path, application_id(root))
    return root


def _depth(node: Any, depth: int) -> None:
    if isinstance(node, list):
        if depth > DEEPEST:
            raise Fault("bad_json", "")
        for child in node:
            _depth(child[1] if isinstance(node, Object) else child, depth + 1)


def pointer(path: str, key: str | int) -> str:
    return f"{path}/{str(key).replace('~', '~0').replace('/', '~1')}"


def _strings(node: Any, path: str) -> Iterator[tuple[str, str]]:
    """Every string with its path; a key stands at the object that holds it."""
    if isinstance(node, Object):
        for key, value in node:
            yield key, path
            yield from _strings(value, pointer(path, key))
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from _strings(value, pointer(path, i))
    elif isinstance(node, str):
        yield node, path


def application_id(root: Any) -> str | None:
    """The first id that can be one; where several are given the contract does not say which."""
    for key, value in root if isinstance(root, Object) else ():
        if key == "id" and isinstance(value, str) and 1 <= len(value) <= 200:
            if not SURROGATE.search(value):
                return value
    return None


def written(node: Any, ascii_only: bool = False, blank: str = "") -> str:
    """The text of `node`; `blank` stands after each comma and colon."""
    quoted = partial(json.dumps, ensure_ascii=ascii_only)

    def text(node: Any) -> str:
        if isinstance(node, str):
            return quoted(node)
        if isinstance(node, Number):
            return node.digits
        if node is None or isinstance(node, bool):
            return {None: "null", True: "true", False: "false"}[node]
        if isinstance(node, int):
            return str(node)
        if isinstance(node, (dict, Object)):
            pairs = node.items() if isinstance(node, dict) else node
            inner = (f"{quoted(key)}:{blank}{text(value)}" for key, value in pairs)
            return "{" + f",{blank}".join(inner) + "}"
        return "[" + f",{blank}".join(map(text, node)) + "]"

    return text(node)
