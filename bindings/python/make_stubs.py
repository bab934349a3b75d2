#!/usr/bin/env python3
"""Writes the type stubs of the compiled module from the module itself.

    python bindings/python/make_stubs.py >python/chengdu_subsidy/_core.pyi

What comes out of an attribute is read from its signature; what a constructor takes follows from it.
A test compares the file with what this writes.
"""

from __future__ import annotations

import enum
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
from enum import StrEnum
from typing import Any, Literal, TypeAlias

MoneyInput: TypeAlias = Money | decimal.Decimal | int | str
"""Yuan: 1234567.89, '10元', '123.4567万元'. Neither a float nor a bool."""
NumberInput: TypeAlias = decimal.Decimal | int | str
DateInput: TypeAlias = datetime.date | str
"""A date, or text such as '2024-04-15'."""
ApplicationInput: TypeAlias = Application | Mapping[str, Any] | str | bytes
ReadingsInput: TypeAlias = Readings | Mapping[str, str] | None

__version__: str
readings: tuple[dict[str, Any], ...]
'''

# Numbers that are not money come out as Decimal, too.
NUMBERS = {("Park", key) for key in ("area_km2", "total", "scores", "subtotals")}

DUNDERS = {
    "__eq__": "(self, other: object) -> bool",
    "__hash__": "(self) -> int",
    "__repr__": "(self) -> str",
    "__str__": "(self) -> str",
    "__bool__": "(self) -> bool",
    "__copy__": "(self) -> {name}",
    "__deepcopy__": "(self, memo: object, /) -> {name}",
    "__add__": "(self, other: Money) -> Money",
    "__sub__": "(self, other: Money) -> Money",
    "__radd__": "(self, start: int) -> Money",
    "__lt__": "(self, other: Money) -> bool",
    "__le__": "(self, other: Money) -> bool",
    "__gt__": "(self, other: Money) -> bool",
    "__ge__": "(self, other: Money) -> bool",
}
# What a docstring's signature says too broadly.
SIGNATURES = {
    ("Money", "__init__"): "(self, value: MoneyInput, /) -> None",
    ("Money", "from_fen"): "(fen: int) -> Money",
    ("Edition", "load"): "(source: str | bytes | dict[str, Any] | Path) -> Edition",
    ("Decision", "__bool__"): "(self) -> NoReturn",
}
LANG = '(self, lang: Literal["zh", "en"] = "zh") -> str'


def modern(text: str) -> str:
    """A type of a pybind11 signature in today's words."""
    text = text.replace("chengdu_subsidy._core.", "")
    while found := re.search(r"Optional\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", text):
        text = text[: found.start()] + found[1] + " | None" + text[found.end() :]
    text = re.sub(r"Union\[([^\[\]]*)\]", lambda m: m[1].replace(", ", " | "), text)
    text = text.replace("Dict[", "dict[").replace("None | None", "None")
    text = re.sub(r"\bdict\b(?!\[)", "dict[str, Any]", text)
    text = re.sub(r"\btuple\b(?!\[)", "tuple[Any, ...]", text)
    return "Any" if text == "object" else text


def returned(doc: str) -> str:
    return modern(doc.strip().splitlines()[0].rpartition(" -> ")[2])


def accepted(owner: str, key: str, kind: str) -> str:
    """What a constructor takes where the attribute gives `kind`."""
    money = "NumberInput" if (owner, key) in NUMBERS else "MoneyInput"

    def one(name: str) -> str:
        if name == "decimal.Decimal":
            return money
        if name == "datetime.date":
            return "DateInput"
        value = getattr(_core, name, None)
        if isinstance(value, type) and issubclass(value, enum.Enum):
            return f"{name} | Literal[{', '.join(repr(str(m)).replace(chr(39), chr(34)) for m in value)}]"
        return f"{name} | Mapping[str, Any]" if isinstance(value, type) else name

    kind = kind.removesuffix(" | None")
    if found := re.fullmatch(r"tuple\[(.*), \.\.\.\]", kind):
        return f"Sequence[{one(found[1])}] | None"
    if found := re.fullmatch(r"dict\[str, (.*)\]", kind):
        values = " | ".join(one(v) for v in found[1].split(" | "))
        return f"Mapping[str, {values}] | None"
    return " | ".join([*(one(part) for part in kind.split(" | ")), "None"])


def required(kind: str) -> bool:
    """Whether the contract asks for the field: a plain value that is never None."""
    value = getattr(_core, kind, None)
    is_word = isinstance(value, type) and issubclass(value, enum.Enum)
    return kind in ("str", "int", "decimal.Decimal", "datetime.date") or is_word


def quoted(doc: str | None, indent: str) -> list[str]:
    text = (doc or "").strip()
    if text.splitlines() and "->" in text.splitlines()[0]:
        text = "\n".join(text.splitlines()[1:]).strip()
    if not text:
        return []
    if "\n" not in text:
        return [f'{indent}"""{text}"""']
    return [f'{indent}"""', *textwrap.indent(text, indent).splitlines(), f'{indent}"""']


def method(owner: str, name: str, value: Any) -> list[str]:
    lines = []
    doc = value.__doc__ or ""
    if isinstance(value, staticmethod) or name in ("load", "builtin", "from_fen"):
        lines.append("    @staticmethod")
        doc = getattr(getattr(_core, owner), name).__doc__ or ""
    if (owner, name) in SIGNATURES:
        signature = SIGNATURES[owner, name]
    elif name in DUNDERS:
        signature = DUNDERS[name].format(name=owner)
    elif name in ("message", "explain"):
        signature = LANG
    elif "@staticmethod" in "".join(lines):
        signature = f"() -> {returned(doc)}"
    else:
        found = re.search(r"\((.*)\) -> (.*)", doc.strip().splitlines()[0])
        assert found, (owner, name)
        # Without self, with the names that were given to the rest.
        rest = [modern(a) for a in found[1].split(", ")[1:]]
        signature = f"({', '.join(['self', *rest])}) -> {modern(found[2])}"
    body = [] if name.startswith("__") else quoted(doc, " " * 8)
    if body:
        return [*lines, f"    def {name}{signature}:", *body]
    return [*lines, f"    def {name}{signature}: ..."]


def constructor(name: str, cls: type, what: str) -> list[str]:
    keys = cls.__match_args__  # type: ignore[attr-defined]
    parameters = []
    for key in keys:
        given = returned(getattr(cls, key).fget.__doc__)
        kind = accepted(name, key, given)
        if what == "__init__" and required(given):
            parameters.append(f"        {key}: {kind.removesuffix(' | None')},")
        else:
            parameters.append(f"        {key}: {kind} = None,")
    result = "None" if what == "__init__" else name
    return [f"    def {what}(", "        self,", "        *,", *parameters, f"    ) -> {result}: ..."]


def choices(what: str, result: str) -> list[str]:
    lines = [f"    def {what}(", "        self,", "        *,"]
    for reading in _core.readings:
        words = ", ".join(f'"{value["value"]}"' for value in reading["values"])
        lines.append(f"        {reading['reading']}: Literal[{words}] = ...,")
    return [*lines, f"    ) -> {result}: ..."]


def stub_of_class(name: str, cls: type) -> list[str]:
    lines = [f"class {name}:", *quoted(cls.__doc__, "    ")]
    facts = "__signature__" in cls.__dict__
    if "__match_args__" in cls.__dict__:
        keys = ", ".join(f'Literal["{key}"]' for key in cls.__match_args__)  # type: ignore[attr-defined]
        lines.append(f"    __match_args__: tuple[{keys}]")
    if facts:
        lines += constructor(name, cls, "__init__") + constructor(name, cls, "replace")
    if name == "Readings":
        lines += choices("__init__", "None") + choices("replace", name)
    for key, value in cls.__dict__.items():
        if isinstance(value, property):
            head = f"    def {key}(self) -> {returned(value.fget.__doc__ or '')}:"
            doc = quoted(value.__doc__, " " * 8)
            lines += ["    @property", *([head, *doc] if doc else [head + " ..."])]
        elif key == "__init__" and (name, key) in SIGNATURES:
            lines += method(name, key, value)
        elif key == "replace" or (key.startswith("__") and key not in DUNDERS):
            continue
        elif key == "__hash__" and value is None:
            lines.append("    __hash__: None  # type: ignore[assignment]")
        elif key == "__hash__" or callable(value) or isinstance(value, staticmethod):
            lines += method(name, key, value)
    return lines


def stub_of_enum(name: str, cls: type[enum.Enum]) -> list[str]:
    lines = [f"class {name}(StrEnum):"]
    lines += [f'    {member.name} = "{member.value}"' for member in cls]
    return [
        *lines,
        "    @property",
        "    def zh(self) -> str:",
        '        """The word in Chinese."""',
        "    @property",
        "    def en(self) -> str:",
        '        """The word in English."""',
    ]


def stubs() -> str:
    out = [HEADER.replace("Any, Literal,", "Any, Literal, NoReturn,").rstrip("\n")]
    out[0] = out[0].replace("from typing", "from pathlib import Path\nfrom typing")
    for name, value in sorted(vars(_core).items()):
        if not isinstance(value, type) or name.startswith("_"):
            continue
        is_enum = issubclass(value, enum.Enum)
        lines = stub_of_enum(name, value) if is_enum else stub_of_class(name, value)
        out.append("\n".join(lines))
    evaluate = "\n".join(quoted(_core.evaluate.__doc__, "    "))
    out.append(
        "def evaluate(\n    application: ApplicationInput,\n    *,\n"
        "    readings: ReadingsInput = None,\n    edition: Edition | None = None,\n"
        f") -> Decision:\n{evaluate}"
    )
    out.append(
        "def _evaluate_jsonl(\n    source: object,\n    out_path: object,\n    readings: object,\n"
        "    edition: Edition | None,\n    progress: object,\n) -> tuple[bytes | None, int, int]: ..."
    )
    return "\n\n".join(out) + "\n"


if __name__ == "__main__":
    sys.stdout.write(stubs())
