#!/usr/bin/env python3
"""What a call from Python costs, against the same statuses and amounts in pure Python.

    python benchmarks/python_bench.py [BENCH.json]

Runs with the package installed. Each way in is timed in turns with its yardstick, so that both see
the same machine; a ratio is the median over the turns. Prints a row a ratio and adds the rows to
the file, `[{name, ratio, goal, at_most}]`, in the place of those of the same names.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

import chengdu_subsidy as cs
import numpy
import pure_python

TURNS = 15
# Of each turn, seconds a side.
SPAN = 0.08


def applications(count: int = 200) -> list[dict[str, Any]]:
    """Drawn as `population.hpp` draws those of the C++ benchmarks: complete, mostly supported."""
    random = Random(2024)
    ids = cs.catalogue.ids

    def money() -> str:
        return f"{Decimal(random.randint(1, 300_000_000)) / 100:.2f}"

    def lines(key: str, values: Sequence[str]) -> list[dict[str, Any]]:
        found = []
        for number in range(3 + random.randrange(10)):
            year = 2022 if random.randrange(10) == 0 else 2023
            day = f"{year}-{1 + random.randrange(12):02}-{1 + random.randrange(28):02}"
            line = {"id": f"L{number}", key: random.choice(values), "amount": money()}
            line["paid_on"] = day
            if random.randrange(5) == 0:
                line["audited"] = f"{Decimal(line['amount']) * 9 / 10:.3f}"[:-1]
            found.append(line)
        return found

    def platform() -> dict[str, Any]:
        names = ("device_access", "app_development", "knowledge_reuse", "security")
        return {
            "built_on": "2023-06-15",
            **dict.fromkeys(("operated_in_city", "fits_city_plan", "enables_transformation"), True),
            "capabilities": dict.fromkeys(names, True),
            "enterprises_served": 15 + random.randrange(100),
            "investment": lines("kind", [*cs.InvestmentKind]),
        }

    def cloud() -> dict[str, Any]:
        claimed = random.choices(ids, k=4 + random.randrange(6))
        star = 3 + random.randrange(3)
        return {
            "completed_on": "2023-06-01",
            **{"benefit": True, "qualitative": True, "subdomains": claimed},
            **{"applied_star": star, "assessed_star": star, "previous_star": 0},
            "fees": lines("subdomain", claimed),
        }

    def park() -> dict[str, Any]:
        names = ("infrastructure", "operations", "services", "organisation", "industry")
        return {
            **{"completed_on": "2023-06-01", "applicant_role": "operator"},
            **{"industrial": True, "fits_city_plan": True, "basics": dict.fromkeys(names, True)},
            **{"assessed_star": 3 + random.randrange(3), "previous_star": random.choice((0, 3))},
        }

    made: list[dict[str, Any]] = []
    for number in range(count):
        track = random.choice((platform, cloud, park))
        made.append(
            {
                "id": f"B-{number}",
                "submitted_on": f"2024-04-{1 + random.randrange(30):02}",
                "recommendation": {"recommended": True, "on": "2024-05-06"},
                "conduct": {
                    **dict.fromkeys(("lawful_operation", "good_credit", "policy_compliance"), True),
                    **{"safety_accidents": [], "environmental_incidents": [], "listings": []},
                },
                track.__name__: track(),
            }
        )
    return made


def ours(application: Any) -> Any:
    """Outcome and amount are read; the status of every rule is found, as in the yardstick."""
    decision = cs.evaluate(application)
    return decision.outcome, decision.amount


def statuses(application: Any) -> Any:
    """The status of every rule is read, too."""
    decision = cs.evaluate(application)
    return decision.outcome, decision.amount, decision.statuses


def whole(application: Any) -> Any:
    """Everything that the tool writes."""
    return cs.evaluate(application).to_json()


def seconds(call: Callable[[Any], Any], given: list[Any]) -> float:
    """Of one call, over about SPAN seconds."""
    rounds, spent = 0, 0.0
    while spent < SPAN:
        began = time.perf_counter()
        for application in given:
            call(application)
        spent += time.perf_counter() - began
        rounds += 1
    return spent / rounds / len(given)


class Columns:
    """Platforms as arrays, many of them at the cap, and what the amounts are by hand in NumPy.

    Both give the same: computed amounts and amounts in fen, and outcomes. The hand-written side looks
    at the same columns, knows its figures beforehand, and keeps no status of a rule.
    """

    def __init__(self, rows: int = 200_000) -> None:
        random = numpy.random.default_rng(2024)
        bits = cs.rule_bits("platform")
        worked_out = ("platform.enterprises_served", "platform.floor")
        self.all = numpy.uint32(sum(bit for rule, bit in bits.items() if rule not in worked_out))
        failing = numpy.where(random.integers(0, 20, rows) == 0, bits["conduct.lawful"], 0)
        no = failing.astype("uint32")
        self.given: dict[str, Any] = {
            "truths_yes": self.all & ~no,
            "truths_no": no,
            "full": random.integers(0, 6_000_000_000, rows),
            "labour": random.integers(0, 2_000_000_000, rows),
            "enterprises_served": random.integers(10, 120, rows),
        }
        self.out = cs.evaluate_columns("platform", **self.given)

    def ours(self, _: Any) -> Any:
        return cs.evaluate_columns("platform", out=self.out, **self.given)

    def by_hand(self, _: Any) -> Any:
        given = self.given
        base = given["full"] + numpy.minimum(given["labour"], given["full"])
        computed = numpy.minimum(base * 15 // 100, 500_000_000)
        failed = (given["truths_no"] != 0) | (given["enterprises_served"] < 20)
        failed |= base * 15 < 10_000_000 * 100
        open_ = (given["truths_yes"] | given["truths_no"]) != self.all
        outcome = numpy.where(failed, 1, numpy.where(open_, 2, 0)).astype("uint8")
        amount = numpy.where(failed, 0, numpy.where(open_, cs.UNKNOWN_AMOUNT, computed))
        return computed, amount, outcome

    def check(self) -> None:
        computed, amount, outcome = self.by_hand(None)
        ours = self.ours(None)
        assert (ours.computed_amount == computed).all() and (ours.amount == amount).all()
        assert (ours.outcome == outcome).all() and ours.invalid == 0


class Lines:
    """JSON Lines to decisions, against the tests' model of the contract in plain Python: it gives
    all of a decision but the sentences, the sensitivity too, in fractions."""

    def __init__(self, texts: list[str]) -> None:
        sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "reference"))
        self.decide, self.form, tables = map(import_module, ("decide", "form", "tables"))
        self.readings = tables.DEFAULTS
        self.lines = [text.encode() for text in texts]
        self.text = b"\n".join(self.lines)

    def by_model(self, _: None) -> list[str]:
        decide, read = self.decide.decide, self.form.read
        return [json.dumps(decide(read(line), self.readings)) for line in self.lines]

    def ours(self, _: None) -> int:
        return cs.evaluate_jsonl(self.text, self).evaluated

    def write(self, decisions: bytes, /) -> int:
        """Where a stream's decisions go, a piece at a time."""
        return len(decisions)

    def check(self) -> None:
        decisions = cs.evaluate_jsonl(self.text).decisions or b""
        for theirs, mine in zip(self.by_model(None), decisions.splitlines(), strict=True):
            of_model, decision = json.loads(theirs), json.loads(mine)
            for key in ("outcome", "amount", "computed_amount", "bounds", "sensitivity"):
                assert of_model[key] == decision[key], (decision["application"], key)


def check(given: list[dict[str, Any]]) -> None:
    """Both sides decide alike, or a ratio would mean nothing."""
    for application in given:
        theirs = pure_python.evaluate_dict(application)
        outcome, amount, found = statuses(application)
        assert (theirs.outcome, theirs.amount) == (outcome, amount), application["id"]
        assert theirs.statuses == dict(found), application["id"]


def main(arguments: list[str]) -> int:
    if len(arguments) > 1:
        print(__doc__, file=sys.stderr)
        return 2
    dicts = applications()
    check(dicts)
    columns = Columns()
    columns.check()
    texts = [json.dumps(application) for application in dicts]
    lines = Lines(texts)
    lines.check()
    facts = [cs.Application(**application) for application in dicts]
    prepared = [pure_python.prepare(application) for application in dicts]
    pairs: list[tuple[str, Any, list[Any], Any, list[Any], float | None]] = [
        ("Python: pure Python / typed facts", pure_python.evaluate, prepared, ours, facts, 8),
        ("Python: pure Python / dict", pure_python.evaluate_dict, dicts, ours, dicts, 3),
        ("Python: pure Python / JSON text", pure_python.evaluate_json, texts, ours, texts, 15),
        (
            "Python: NumPy int64 by hand / evaluate_columns, platform",
            *(columns.by_hand, [None]),
            *(columns.ours, [None]),
            8,
        ),
        (
            "the contract's model in pure Python / JSON lines to decision lines",
            *(lines.by_model, [None]),
            *(lines.ours, [None]),
            15,
        ),
        ("Python: every status read, too / typed facts", statuses, facts, ours, facts, None),
        ("Python: whole decision / typed facts", whole, facts, ours, facts, None),
    ]
    rows = []
    print(f"{'ratio':>8}  {'spread':>15}  {'goal':>6}  {'us/call':>9}  name")
    for name, slow, slow_given, quick, quick_given, goal in pairs:
        seconds(slow, slow_given), seconds(quick, quick_given)  # warm
        turns = [(seconds(slow, slow_given), seconds(quick, quick_given)) for _ in range(TURNS)]
        ratios = [slow_one / quick_one for slow_one, quick_one in turns]
        ratio = statistics.median(ratios)
        spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
        cost = statistics.median(quick_one for _, quick_one in turns) * 1e6
        aim = "" if goal is None else f">={goal}"
        print(f"{ratio:8.2f}  {spread:>15}  {aim:>6}  {cost:9.2f}  {name}")
        rows.append({"name": name, "ratio": round(ratio, 3), "goal": goal, "at_most": False})
    if arguments:
        path = Path(arguments[0])
        kept = json.loads(path.read_text("utf-8")) if path.exists() else []
        names = {row["name"] for row in rows}
        kept = [row for row in kept if row["name"] not in names]
        path.write_text(json.dumps([*kept, *rows], indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
