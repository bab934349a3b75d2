"""The strict readers of values, objects and lists: what is faulty, and where it stands."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import tables as t
from jsontext import Number, Object, pointer

sys.set_int_max_str_digits(0)


class Log:
    """Faulty values and keys by where they stand; missing keys by the object, then by the table."""

    def __init__(self) -> None:
        self.place = 0
        self.faults: list[tuple[int, str, str]] = []
        self.missing: list[tuple[tuple[int, int], str]] = []

    def next(self) -> int:
        self.place += 1
        return self.place

    def fault(self, code: str, path: str, place: int | None = None) -> None:
        self.faults.append((self.place if place is None else place, code, path))


Reader = Callable[[Any, str, Log], Any]  # gives `None` for a faulty value


# --- values --------------------------------------------------------------------------------------


class Bad(ValueError):
    """A value of the right JSON type that is not such a value; its text is the code."""


def scalar(convert: Callable[[str], Any], *kinds: type) -> Reader:
    """A string or a number, as `kinds` say, whose characters `convert` understands."""

    def reader(node: Any, path: str, log: Log) -> Any:
        if not isinstance(node, kinds):
            return log.fault("wrong_type", path)
        try:
            return convert(node.digits if isinstance(node, Number) else node)
        except Bad as bad:
            return log.fault(str(bad), path)

    return reader


def matched(pattern: str, text: str, code: str) -> re.Match[str]:
    found = re.fullmatch(pattern, text, re.ASCII)
    if not found:
        raise Bad(code)
    return found


def fen(sign: str) -> Callable[[str], int]:
    def convert(text: str) -> int:
        found = matched(rf"({sign})(\d+)(?:\.(\d+))?(万元|元)?", text, "bad_money")
        minus, whole, fraction, unit = found.groups("")
        amount = Fraction(int(whole + fraction), 10 ** len(fraction)) * 100
        if unit == "万元":
            amount *= 10_000
        if amount.denominator != 1:
            raise Bad("money_precision")
        if amount > 10_000_000_000_000_00:
            raise Bad("money_range")
        return -int(amount) if minus else int(amount)

    return convert


def decimal(most: int, decimals: int) -> Callable[[str], Fraction]:
    def convert(text: str) -> Fraction:
        whole, fraction = matched(r"(\d+)(?:\.(\d+))?", text, "bad_number").groups("")
        number = Fraction(int(whole + fraction), 10 ** len(fraction))
        if number > most or (number * 10**decimals).denominator != 1:
            raise Bad("bad_number")
        return number

    return convert


def day(text: str) -> t.Day:
    year, month, of_month = map(int, matched(r"(\d{4})-(\d\d)-(\d\d)", text, "bad_date").groups())
    try:
        datetime.date(year, month, of_month)
    except ValueError:
        raise Bad("bad_date") from None
    return year, month, of_month


def count(digits: str) -> int:
    number = int(matched(r"\d+", digits, "bad_count").group())
    if number > 2**53:
        raise Bad("bad_count")
    return number


def identity(text: str) -> str:
    if not 1 <= len(text) <= 200:
        raise Bad("bad_id")
    return text


def among(values: Mapping[str, Any], code: str = "unknown_value") -> Callable[[str], Any]:
    def convert(text: str) -> Any:
        if text not in values:
            raise Bad(code)
        return values[text]

    return convert


def truth(node: Any, path: str, log: Log) -> Any:
    return node if isinstance(node, bool) else log.fault("wrong_type", path)


def words(*values: str) -> Reader:
    return scalar(among({value: value for value in values}), str)


def star(*values: int) -> Reader:
    return scalar(among({str(value): value for value in values}), Number)


TEXT = scalar(str, str)
ID = scalar(identity, str)
DATE = scalar(day, str)
MONEY = scalar(fen(sign=""), str, Number)
PROFIT = scalar(fen(sign="-?"), str, Number)
COUNT = scalar(count, Number)
SCORE = scalar(decimal(most=1000, decimals=2), str, Number)
AREA = scalar(decimal(most=1_000_000, decimals=6), str, Number)


# --- objects and lists ---------------------------------------------------------------------------


def record(*required: str, **fields: Reader) -> Reader:
    """An object of these fields, the required ones among them in the table's order."""
    return keyed(fields, required)


def keyed(fields: Mapping[str, Reader], required: tuple[str, ...] = ()) -> Reader:
    def reader(node: Any, path: str, log: Log) -> Any:
        if not isinstance(node, Object):
            return log.fault("wrong_type", path)
        opened = log.place
        seen: dict[str, bool] = {}
        places: dict[str, int] = {}
        facts: dict[str, Any] = {}
        for key, value in node:
            here = pointer(path, key)
            place = log.next()
            if key.startswith("x-"):
                continue
            if key not in fields:
                log.fault("unknown_field", here)
            elif key in seen:
                log.fault("duplicate_field", here)
            elif value is not None:
                places[key] = place
                facts[key] = fields[key](value, here, log)
            seen.setdefault(key, value is not None)
        for order, key in enumerate(required):
            if not seen.get(key):
                log.missing.append(((opened, order), pointer(path, key)))
        facts = {key: value for key, value in facts.items() if value is not None}
        if "audited" in facts and facts["audited"] > facts.get("amount", facts["audited"]):
            log.fault("audited_above_amount", pointer(path, "audited"), places["audited"])
        return Record(facts, places)

    return reader


class Record(dict[str, Any]):
    """An object's facts, and where its keys stand."""

    def __init__(self, facts: dict[str, Any], places: dict[str, int]) -> None:
        super().__init__(facts)
        self.places = places


def many(item: Reader) -> Reader:
    def reader(node: Any, path: str, log: Log) -> Any:
        if not isinstance(node, list) or isinstance(node, Object):
            return log.fault("wrong_type", path)
        values = []
        for i, entry in enumerate(node):
            log.next()
            values.append(item(entry, pointer(path, i), log))
        return values

    return reader


def lines(**kind: Reader) -> Reader:
    """A list of money lines; each has an id of its own."""
    line = record("id", *kind, "amount", id=ID, **kind, amount=MONEY, paid_on=DATE, audited=MONEY)

    def reader(node: Any, path: str, log: Log) -> Any:
        values = many(line)(node, path, log)
        ids = set()
        for i, value in enumerate(values or []):
            if value is not None and "id" in value:
                if value["id"] in ids:
                    log.fault("duplicate_line", f"{path}/{i}/id", value.places["id"])
                ids.add(value["id"])
        return values

    return reader
