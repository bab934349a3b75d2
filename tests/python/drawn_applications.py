"""Random applications, made from the JSON Schema that the library itself hands out.

Every field that the schema knows is made: absent, null, empty, at a threshold, at a limit, in every
spelling that the contract allows. So a field that is added to the contract is tried at once.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any

import chengdu_subsidy as cs

Make = Callable[[Random], Any]
Typed = Callable[[Any], Any]

DAYS = (
    "2024-03-30 2024-03-31 2024-04-15 2024-04-15 2024-04-15 2024-05-06 2024-05-07 2023-12-31 "
    "2023-12-31 2024-01-01 2023-01-01 2022-12-31 2023-06-30 2021-04-15 2021-04-14 2021-01-01 "
    "2024-02-29 2021-02-28 0001-01-01 9999-12-31"
).split()
COUNTS = (0, 1, 2, 3, 9, 10, 19, 20, 21, 29, 30, 49, 50, 99, 100, 2021, 2022, 2023, 2**53)
FEN = (0, 1, 2, 99, 100, 6_666_666, 66_666_667, 10_000_000, 100_000_000, 999_999_999, 10**15)
TEXTS = (
    "",
    "天府新区",
    "x" * 301,
    "云" * 301,
    '"quoted" \\ \n\t',
    "emoji 🏭",
    "<b>&amp;</b>",
    "91510100",
)
SCORES = ("0", "0.5", "4.25", "10", "100.00", "1000", "1.010", "007")


def spelled(random: Random, fen: int) -> Any:
    """An amount in one of the ways in which it may be written."""
    yuan = Decimal(fen) / 100
    match random.randrange(6):
        case 0:
            return str(yuan)
        case 1:
            return f"{yuan:.2f}元"
        case 2:
            return f"{Decimal(fen) / 1_000_000:f}万元"
        case 3:
            return yuan if yuan % 1 else int(yuan)
        case 4:
            return f"{yuan:.2f}"
        case _:
            return Decimal(f"{yuan:.3f}")


def fen(random: Random) -> int:
    if random.random() < 0.3:
        return random.choice(FEN)
    return random.randrange(10 ** random.randrange(1, 12))


class Applications:
    """Makes applications from a seed, one after the other; the same for the same seed."""

    def __init__(self, seed: int, schema: dict[str, Any] | None = None) -> None:
        self.random = Random(seed)
        self.schema = schema or cs.notice.application_schema()
        self.number = 0
        plain = {
            "text": lambda r: r.choice(TEXTS),
            "id": self._line_id,
            "truth": lambda r: r.random() < 0.8,
            "date": lambda r: r.choice(DAYS),
            "count": lambda r: r.choice(COUNTS),
            "money": lambda r: spelled(r, fen(r)),
            "signed_money": self._signed_money,
            "score": lambda r: r.choice(SCORES) if r.random() < 0.5 else Decimal(r.choice(SCORES)),
            "area": lambda r: r.choice(("0", "12.345678", "1000000", Decimal("3.5"), 7)),
        }
        self.made: dict[str, Make] = dict(plain)
        tracks = ("platform", "cloud", "park")
        self.common = self._object(self.schema, without=("id", "edition", *tracks))
        self.tracks = {name: self._reference(f"#/$defs/{name}") for name in tracks}

    def application(self) -> dict[str, Any]:
        """One that the reader takes."""
        self.number += 1
        made = {"id": f"R-{self.number}", **self.common(self.random)}
        track = self.random.choice(list(self.tracks))
        made[track] = self.tracks[track](self.random)
        if self.random.random() < 0.1:
            made["edition"] = "chengdu-2024"
        return made

    def _line_id(self, random: Random) -> str:
        self.number += 1
        return f"L-{self.number}"

    def _signed_money(self, random: Random) -> Any:
        amount = spelled(random, fen(random))
        return f"-{amount}" if isinstance(amount, str) and random.random() < 0.3 else amount

    def _reference(self, name: str) -> Make:
        key = name.rpartition("/")[2]
        if key not in self.made:
            definition = self.schema["$defs"][key]
            # Known by its name at once, for definitions that refer to each other.
            self.made[key] = lambda random: self.made[key](random)
            self.made[key] = self._maker(definition)
        return self.made[key]

    def _maker(self, schema: dict[str, Any]) -> Make:
        if "$ref" in schema:
            return self._reference(schema["$ref"])
        if "anyOf" in schema:
            inner = [self._maker(s) for s in schema["anyOf"] if s != {"type": "null"}]
            return lambda random: random.choice(inner)(random)
        if "const" in schema:
            return lambda random: schema["const"]
        if "enum" in schema:
            return lambda random: random.choice(schema["enum"])
        if schema["type"] == "array":
            item = self._maker(schema["items"])
            return lambda random: [item(random) for _ in range(random.choice((0, 1, 1, 2, 3, 6)))]
        if "propertyNames" in schema:
            name = self._maker(schema["propertyNames"]["anyOf"][0])
            return lambda random: {name(random): random.choice(TEXTS) for _ in range(3)}
        return self._object(schema)

    def _object(self, schema: dict[str, Any], without: tuple[str, ...] = ()) -> Make:
        needed = set(schema.get("required", ()))
        members = [
            (key, key in needed, self._maker(value))
            for key, value in schema["properties"].items()
            if key not in without
        ]

        def make(random: Random) -> dict[str, Any]:
            result = {}
            # Some objects are full, some hold little.
            share = random.choice((1.0, 0.9, 0.5, 0.1))
            for key, is_needed, member in members:
                if is_needed or random.random() < share:
                    result[key] = member(random)
                elif random.random() < 0.1:
                    result[key] = None
            if result.get("audited") is not None:
                result["audited"] = spelled(random, random.randrange(1 + in_fen(result["amount"])))
            if random.random() < 0.02:
                result["x-note"] = {"free": [1, None]}
            return result

        return make


def in_fen(amount: Any) -> int:
    text = str(amount)
    scale = 1_000_000 if text.endswith("万元") else 100
    return int(Decimal(text.rstrip("万元")) * scale)


def json_text(application: Any) -> str:
    """JSON in which a Decimal keeps its digits."""
    text = json.dumps(application, ensure_ascii=False, default=lambda d: f"@@{d}@@")
    return re.sub(r'"@@(.*?)@@"', r"\1", text)


CLASSES: dict[str, Any] = {
    "": cs.Application,
    "applicant": cs.Applicant,
    "contact": cs.Contact,
    "results": cs.YearResults,
    "conduct": cs.Conduct,
    "safety_accidents": cs.SafetyAccident,
    "environmental_incidents": cs.EnvironmentalIncident,
    "listings": cs.Listing,
    "recommendation": cs.Recommendation,
    "undertaking": cs.Undertaking,
    "platform": cs.Platform,
    "capabilities": cs.Capabilities,
    "investment": cs.InvestmentLine,
    "iaas": cs.Iaas,
    "metrics": cs.Metrics,
    "typical_users": cs.TypicalUser,
    "cloud": cs.Cloud,
    "fees": cs.FeeLine,
    "park": cs.Park,
    "basics": cs.ParkBasics,
}
WORDS: dict[str, Any] = {
    "severity": cs.Severity,
    "list": cs.BlackList,
    "positioning": cs.Positioning,
    "kind": cs.InvestmentKind,
    "model": cs.IaasModel,
    "deployment": cs.Deployment,
    "recognitions": cs.Recognition,
    "applicant_role": cs.ApplicantRole,
    "applied_star": cs.Star,
    "assessed_star": cs.Star,
    "previous_star": cs.Star,
}
MONEY = {
    *("revenue", "tax", "registered_capital", "direct_loss", "amount", "audited"),
    *("declared_investment", "annual_service_revenue", "declared_fees", "previous_award"),
}
DATES = {
    *("submitted_on", "registered_on", "on", "signed_on", "from", "until", "built_on", "paid_on"),
    *("started_on", "completed_on"),
}


def typed(value: Any, key: str = "") -> Any:
    """The same application of the library's classes, enums, dates and money."""
    if value is None or key.startswith("x-"):
        return value
    if isinstance(value, list):
        return tuple(typed(entry, key) for entry in value)
    if isinstance(value, dict):
        if key not in CLASSES:
            return value
        members = {name: typed(member, name) for name, member in value.items()}
        if "from" in members:
            members["from_"] = members.pop("from")
        return CLASSES[key](**members)
    if key in WORDS:
        return WORDS[key](value)
    if key in MONEY:
        return cs.Money(value)
    if key in DATES:
        return datetime.date.fromisoformat(value)
    return value
