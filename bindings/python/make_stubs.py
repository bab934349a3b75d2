#!/usr/bin/env python3
"""Writes the type stubs of the compiled module from the module itself.

    python bindings/python/make_stubs.py >python/chengdu_subsidy/_core.pyi

Signatures are those that the module's docstrings begin with. What a class of facts takes follows
from what its attributes give. Tests compare the stubs with the module and with what this writes.
"""

from __future__ import annotations

import enum
import inspect
import re
import sys
import textwrap
from typing import Any

from chengdu_subsidy import _core

HEADER = '''\
# Written by bindings/python/make_stubs.py; change the bindings, not this file.
import datetime
import decimal
from collections.abc import Mapping, Sequence
from enum import IntEnum, StrEnum
from os import PathLike
from typing import Any, Literal, Never, NoReturn, TypeAlias

from ._browse import Entries, Findings, Terms

MoneyInput: TypeAlias = Money | decimal.Decimal | int | str
"""Yuan: Decimal('1234567.89'), 10, '10元', '123.4567万元'. Neither a float nor a bool."""
NumberInput: TypeAlias = decimal.Decimal | int | str
"""A number with few decimals: Decimal('85.5'), 85, '85.5'. Not a float."""
DateInput: TypeAlias = datetime.date | str
"""A day, or text such as '2024-04-15'. Not a datetime."""
ApplicationInput: TypeAlias = Application | Mapping[str, Any] | str | bytes | bytearray | memoryview
"""Facts, a dict of the contract, or JSON text."""
ReadingsInput: TypeAlias = Readings | Mapping[str, str] | None
"""Readings, a dict of names and values, or None for the defaults."""

__version__: str
'''

FOOTER = """\
def _evaluate_columns(
    track: str,
    columns: dict[str, Any],
    out: dict[str, Any],
    readings: ReadingsInput,
    edition: Edition | None,
    threads: int,
) -> tuple[int, int, int, int]: ...
def _measure_lines(
    track: str,
    lines: dict[str, Any],
    out: dict[str, Any],
    rows: int,
    readings: ReadingsInput,
    edition: Edition | None,
    threads: int,
) -> tuple[int, int, int, int]: ...
def _counting_stars(
    track: str,
    columns: dict[str, Any],
    out: dict[str, Any],
    readings: ReadingsInput,
    edition: Edition | None,
) -> None: ...
def _column_table(track: str) -> list[tuple[str, str, int, bool]]: ...
def _rule_bits(track: str, edition: Edition | None) -> list[tuple[str, int]]: ...
def _rules_of_truths(track: str) -> int: ...
def _field_table() -> list[tuple[str, str, str, str]]: ...

class _JsonText:
    def __init__(self, text: str, /) -> None: ...

_unknown_amount: int
_invalid_outcome: int
_no_day: int
_no_subdomain: int
_has_threads: bool

def _evaluate_jsonl(
    source: object, out: object, readings: ReadingsInput, edition: Edition | None, progress: object
) -> tuple[bytes | None, int, int]: ...
def _readings() -> Entries[Reading]: ...
"""

# Attributes that are numbers but no money.
NUMBERS = ("area_km2", "total", "scores", "subtotals")

# What Python itself calls, where the module's own signature is narrower than Python asks for.
PROTOCOL = {
    "__eq__": "(self, other: object) -> bool",
    "__hash__": "(self) -> int",
    "__repr__": "(self) -> str",
    "__str__": "(self) -> str",
    "__bool__": "(self) -> bool",
    "__copy__": "(self) -> {name}",
    "__deepcopy__": "(self, memo: object, /) -> {name}",
    "__add__": "(self, other: {name}, /) -> {name}",
    "__sub__": "(self, other: {name}, /) -> {name}",
    "__radd__": "(self, start: int, /) -> {name}",
    "__lt__": "(self, other: {name}, /) -> bool",
    "__le__": "(self, other: {name}, /) -> bool",
    "__gt__": "(self, other: {name}, /) -> bool",
    "__ge__": "(self, other: {name}, /) -> bool",
}
# Where the module takes any object and looks into it itself.
SIGNATURES = {
    ("Money", "__init__"): "(self, value: MoneyInput, /) -> None",
    ("Money", "from_fen"): "(fen: int) -> Money",
    ("Edition", "load"): "(source: str | bytes | Mapping[str, Any] | PathLike[str]) -> Edition",
    ("Edition", "compare"): "(self, other: Edition) -> tuple[EditionChange, ...]",
    ("Decision", "__bool__"): "(self) -> NoReturn",
    (None, "from_json"): "(text: str | bytes) -> {name}",
    (None, "from_dict"): "(facts: Mapping[str, Any]) -> {name}",
    ("Readings", "from_dict"): "(choices: ReadingsInput) -> Readings",
    ("", "mask_record"): "(record: str | bytes, fields: Sequence[str] | None = None) -> str",
    ("", "verify_record"): (
        "(record: str | bytes, *, edition: Edition | None = None) -> Verification"
    ),
}


def modern(text: str) -> str:
    """A signature of pybind11 in today's words."""
    text = text.replace("chengdu_subsidy.", "")
    text = re.sub(r"Optional\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", r"\1 | None", text)
    text = re.sub(
        r"Union\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", lambda m: m[1].replace(", ", " | "), text
    )
    text = text.replace("None | None", "None")
    return re.sub(r"(-> |: )object\b", r"\1Any", text).replace("self: Any", "self")


def signature_line(function: Any) -> str:
    """``(self: X) -> Y``, the first line of a docstring without the name."""
    line = (function.__doc__ or "").strip().splitlines()[0]
    return modern(line[line.index("(") :])


def returned(function: Any) -> str:
    return signature_line(function).rpartition(" -> ")[2]


def docstring(doc: str | None, indent: str) -> list[str]:
    text = (doc or "").strip()
    if text and "->" in text.splitlines()[0]:
        text = "\n".join(text.splitlines()[1:]).strip()
    if not text:
        return []
    if "\n" not in text:
        return [f'{indent}"""{text}"""']
    return [f'{indent}"""{text.splitlines()[0]}'] + [
        *textwrap.indent("\n".join(text.splitlines()[1:]), indent).splitlines(),
        f'{indent}"""',
    ]


def words_of(cls: type[enum.Enum]) -> str:
    values = (f'"{word.value}"' if isinstance(word.value, str) else str(word.value) for word in cls)
    return ", ".join(values)


def accepted(key: str, kind: str) -> str:
    """What a constructor takes where the attribute gives `kind`."""

    def one(name: str) -> str:
        if name == "decimal.Decimal":
            return "NumberInput" if key in NUMBERS else "MoneyInput"
        if name == "datetime.date":
            return "DateInput"
        if name in ("None", "bool", "int", "str"):
            return name
        value = getattr(_core, name)
        if value is _core.Star:
            return "Star | int"
        if issubclass(value, enum.Enum):
            return f"{name} | Literal[{words_of(value)}]"
        return f"{name} | Mapping[str, Any]"

    def union(names: str) -> str:
        return " | ".join(one(name) for name in names.split(" | "))

    kind = kind.removesuffix(" | None")
    if found := re.fullmatch(r"tuple\[(.*), \.\.\.\]", kind):
        kind = f"Sequence[{union(found[1])}]"
    elif found := re.fullmatch(r"Mapping\[str, (.*)\]", kind):
        kind = f"Mapping[str, {union(found[1])}]"
    else:
        kind = union(kind)
    return kind


def facts_call(name: str, cls: type, what: str) -> list[str]:
    """The constructor, or `replace`, of a class of facts."""
    lines = [f"    def {what}(", "        self,", "        *,"]
    for key, parameter in inspect.signature(cls).parameters.items():
        kind = accepted(key, returned(getattr(cls, key).fget))
        needed = what == "__init__" and parameter.default is parameter.empty
        default = "" if needed else " | None = None" if what == "__init__" else " | None = ..."
        lines.append(f"        {key}: {kind}{default},")
    result, doc = ("None", []) if what == "__init__" else (name, docs_of(cls, what))
    return [*lines, f"    ) -> {result}:" + ("" if doc else " ..."), *doc]


def readings_call(what: str, result: str) -> list[str]:
    lines = [f"    def {what}(", "        self,", "        *,"]
    for reading in _core._readings():
        words = ", ".join(f'"{value.id}"' for value in reading.values)
        lines.append(f"        {reading.id}: Literal[{words}] = ...,")
    doc = [] if what == "__init__" else docs_of(_core.Readings, what)
    return [*lines, f"    ) -> {result}:" + ("" if doc else " ..."), *doc]


def docs_of(cls: type, name: str) -> list[str]:
    return docstring(getattr(cls, name).__doc__, " " * 8)


def method(owner: str, cls: type, name: str, value: Any) -> list[str]:
    lines = ["    @staticmethod"] if isinstance(value, staticmethod) else []
    if pattern := SIGNATURES.get((owner, name)) or SIGNATURES.get((None, name)):
        signature = pattern.format(name=owner)
    elif name in PROTOCOL:
        signature = PROTOCOL[name].format(name=owner)
    else:
        signature = signature_line(getattr(cls, name)).replace(f"self: {owner}", "self")
    doc = [] if name.startswith("__") else docs_of(cls, name)
    return [*lines, f"    def {name}{signature}:" + ("" if doc else " ..."), *doc]


def stub_of_class(name: str, cls: type) -> list[str]:
    lines = [f"class {name}:", *docstring(cls.__doc__, "    ")]
    members = cls.__dict__
    if "__match_args__" in members:
        keys = ", ".join(f'Literal["{key}"]' for key in members["__match_args__"])
        lines.append(f"    __match_args__: tuple[{keys}]")
    if cls is _core.Readings:
        lines += readings_call("__init__", "None") + readings_call("replace", name)
    elif "__signature__" in members:
        lines += facts_call(name, cls, "__init__") + facts_call(name, cls, "replace")
    elif cls is not _core.Money:
        # Only the library makes them.
        lines.append("    def __init__(self, *args: Never, **kwargs: Never) -> None: ...")
    for key, value in members.items():
        if isinstance(value, property):
            doc = docstring(value.__doc__, " " * 8)
            head = f"    def {key}(self) -> {returned(value.fget)}:"
            lines += ["    @property", head + ("" if doc else " ..."), *doc]
        elif key == "replace" or (key == "__init__" and (name, key) not in SIGNATURES):
            continue
        elif key in PROTOCOL or not key.startswith("__") or (name, key) in SIGNATURES:
            lines += method(name, cls, key, value)
    return lines


def stub_of_enum(name: str, cls: type[enum.Enum]) -> list[str]:
    base = "IntEnum" if issubclass(cls, int) else "StrEnum"
    lines = [f"class {name}({base}):", *docstring(cls.__doc__, "    ")]
    for word in cls:
        value = f'"{word.value}"' if isinstance(word.value, str) else word.value
        lines.append(f"    {word.name} = {value}")
    if base == "StrEnum":
        lines += [
            *("    @property", "    def zh(self) -> str:"),
            '        """The word in Chinese."""',
            *("    @property", "    def en(self) -> str:"),
            '        """The word in English."""',
        ]
    return lines


def stubs() -> str:
    out = [HEADER.rstrip("\n")]
    for name, value in sorted(vars(_core).items()):
        if not isinstance(value, type) or name.startswith("_"):
            continue
        is_enum = issubclass(value, enum.Enum)
        lines = stub_of_enum(name, value) if is_enum else stub_of_class(name, value)
        out.append("\n".join(lines))
    for name, value in sorted(vars(_core).items()):
        if callable(value) and not isinstance(value, type) and not name.startswith("_"):
            doc = docstring(value.__doc__, "    ")
            signature = SIGNATURES.get(("", name)) or signature_line(value)
            out.append("\n".join([f"def {name}{signature}:", *doc]))
    out.append(FOOTER.rstrip("\n"))
    return "\n\n".join(out) + "\n"


if __name__ == "__main__":
    sys.stdout.write(stubs())
