"""The model that the proofs are on beside the library, on random and extreme amounts of both tracks.

The tool is asked; `CHENGDU_SUBSIDY_PROOF_CASES` asks for more.
"""

from __future__ import annotations

import json
import os
import subprocess
from fractions import Fraction
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import formula as f
import pytest
from arithmetic import Plain
from edition import TOOL, Terms, cloud, edition, every_terms, fen, platform

PLAIN = Plain()
CASES = int(os.environ.get("CHENGDU_SUBSIDY_PROOF_CASES", "3000"))
MOST = 10**13 * 100  # the contract's limit on one amount, in fen


def yuan(amount: int) -> str:
    return f"{amount // 100}.{amount % 100:02}"


def from_decimal(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text) * 100


def figure(rng: Random, terms: Terms) -> int:
    """Small amounts, thresholds and what lies beside them, the largest."""
    rate = terms.rate or Fraction(1)
    edges = [int(Fraction(x) / rate) for x in (terms.cap, terms.floor, 10_000_00)]
    kind = rng.randrange(6)
    if kind == 0:
        return rng.randrange(10)
    if kind == 1:
        return min(MOST, max(0, rng.choice(edges) + rng.randint(-2, 2)))
    if kind == 2:
        return MOST - rng.randrange(10)
    return rng.randrange(1 << rng.randint(1, 49))


def lines(rng: Random, terms: Terms, kinds: list[dict[str, str]]) -> tuple[int, list[Any]]:
    amounts = [figure(rng, terms) for _ in range(rng.choice([0, 1, 1, 1, 2, 3]))]
    amounts += [MOST] * rng.choice([0, 0, 0, 0, too_many_for_64_bits(terms)])
    given = [{**rng.choice(kinds), "amount": yuan(amount)} for amount in amounts]
    return sum(amounts), given


def too_many_for_64_bits(terms: Terms) -> int:
    """So many of the largest leave the 64-bit path."""
    widest = f.widest_in_64_bits(terms.labour_share, terms.rate, terms.cap, terms.floor)
    return max(20, (1 << max(widest, 0)) // MOST + 1)


def drawn(rng: Random, terms: Terms, reading: str) -> tuple[f.Base, dict[str, Any]]:
    full, other = lines(rng, terms, [{"kind": "software"}, {"kind": "hardware"}])
    labour, of_labour = lines(rng, terms, [{"kind": "labour"}])
    if rng.randrange(4) == 0:  # where labour is at its limit, and one fen around it
        labour = min(MOST, max(0, full + rng.randint(-1, 1)))
        of_labour = [{"kind": "labour", "amount": yuan(labour)}]
    given = [{"id": str(i), **line} for i, line in enumerate(other + of_labour)]
    application = {"id": "A", "edition": "", "platform": {"investment": given}}
    return f.Base(full, labour, terms.labour_share, reading), application


def drawn_cloud(rng: Random, terms: Terms, star: int) -> tuple[f.Base, dict[str, Any]]:
    """Rated with the star it applied for, and enough sub-domains for any."""
    claimed = [entry["id"] for entry in edition()["cloud"]["catalogue"][:6]]
    fees, given = lines(rng, terms, [{"subdomain": name} for name in claimed])
    facts = {
        "applied_star": star,
        "assessed_star": star,
        "subdomains": claimed,
        "fees": [{"id": str(i), **line} for i, line in enumerate(given)],
    }
    base = f.Base(fees, 0, terms.labour_share, "recognised")
    return base, {"id": "A", "edition": "", "cloud": facts}


def ask(command: str, applications: list[dict[str, Any]], *options: str) -> list[dict[str, Any]]:
    text = "".join(json.dumps(a) + "\n" for a in applications).encode()
    done = subprocess.run([TOOL, command, *options], input=text, capture_output=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def edition_file(folder: Path, terms: Terms, levels: list[Terms]) -> str:
    changed = json.loads(json.dumps(edition()))
    changed["id"] = "changed"
    for key, value in (("rate", terms.rate), ("labour_share", terms.labour_share)):
        changed["platform"][key]["value"] = f"{int(value * f.SCALE) / f.SCALE:.6f}"
    changed["platform"]["cap"]["value"] = yuan(terms.cap)
    changed["platform"]["floor"]["value"] = yuan(terms.floor)
    for level, of_star in zip(changed["cloud"]["levels"], levels, strict=True):
        level["rate"], level["cap"] = f"{float(of_star.rate):.6f}", yuan(of_star.cap)
    file = folder / "edition.json"
    file.write_text(json.dumps(changed), "utf-8")
    return str(file)


def other_terms(rng: Random) -> Terms:
    def rate(*common: str) -> Fraction:
        drawn = Fraction(rng.randrange(f.SCALE + 1), f.SCALE)
        return rng.choice([drawn, *map(Fraction, common)])

    cap = rng.choice([rng.randrange(1 << rng.randint(1, 49)), 5_000_000_00])
    return Terms(
        "changed", rate("0.15", "1", "0"), cap, rng.randrange(cap + 1), rate("0.3", "1", "0.375")
    )


def other_levels(rng: Random) -> list[Terms]:
    return [other_terms(rng)._replace(floor=0, labour_share=Fraction(0)) for _ in cloud()]


def bases(edition_id: str) -> int:
    """How many for each reading and rounding."""
    return max(1, CASES // 40 // (1 if edition_id == edition()["id"] else 4))


def a_goal(rng: Random, terms: Terms) -> int:
    return rng.choice([rng.randrange(terms.cap + 1), terms.cap, terms.cap + 1, 1])


def expect_agreement(terms: Terms, options: list[str], edition_id: str, seed: str) -> None:
    rng = Random(seed)
    choices = list(product(f.READINGS, f.ROUNDINGS))
    if edition_id != edition()["id"]:
        choices = rng.sample(choices, 3)
    for reading, rounding in choices:
        asked = [drawn(rng, terms, reading) for _ in range(bases(edition_id))]
        for _, application in asked:
            application["edition"] = edition_id
        goal = a_goal(rng, terms)
        chosen = [f"--reading=labour_share={reading}", f"--reading=rounding={rounding}", *options]
        applications = [application for _, application in asked]
        decisions = ask("evaluate", applications, *chosen)
        changes = ask("changes", applications, f"--amount={yuan(goal)}", *chosen)
        for (base, _), decision, change in zip(asked, decisions, changes, strict=True):
            expect_paid(base, terms, rounding, decision)
            targets = change["targets"]
            goals = {"floor": terms.floor, "cap": terms.cap, "amount": goal}
            expect_inverse(base, terms, rounding, goals, targets)
            expect_most_labour(base, terms, targets)


def expect_agreement_of_cloud(
    levels: list[Terms], options: list[str], edition_id: str, seed: str
) -> None:
    """What is paid for the star that counts; what is needed for each of the three."""
    rng = Random(seed)
    stars = [level["star"] for level in edition()["cloud"]["levels"]]
    for star, terms in zip(stars, levels, strict=True):
        roundings = list(f.ROUNDINGS)
        for rounding in roundings if edition_id == edition()["id"] else rng.sample(roundings, 1):
            asked = [drawn_cloud(rng, terms, star) for _ in range(bases(edition_id))]
            for _, application in asked:
                application["edition"] = edition_id
            goal = a_goal(rng, terms)
            chosen = [f"--reading=rounding={rounding}", *options]
            applications = [application for _, application in asked]
            decisions = ask("evaluate", applications, *chosen)
            changes = ask("changes", applications, f"--amount={yuan(goal)}", *chosen)
            for (base, _), decision, change in zip(asked, decisions, changes, strict=True):
                expect_paid(base, terms, rounding, decision)
                at_star = change["targets"]["at_star"]
                assert [target["star"] for target in at_star] == stars
                for target, of_star in zip(at_star, levels, strict=True):
                    money, _ = f.share(PLAIN, base, of_star.rate, of_star.cap, 0, rounding)
                    assert from_decimal(target["pays"]) == money, (base, of_star, rounding)
                    goals = {"cap": of_star.cap, "amount": goal}
                    expect_inverse(base, of_star, rounding, goals, target)


def expect_paid(base: f.Base, terms: Terms, rounding: str, decision: dict[str, Any]) -> None:
    money, reaches = f.share(PLAIN, base, terms.rate, terms.cap, terms.floor, rounding)
    exact = f.uncapped(PLAIN, base, terms.rate)
    recognised = f.recognised_base(PLAIN, base)
    calculation = decision["calculation"]
    statuses = {x["rule"]: x["status"] for x in decision["findings"]}
    status = statuses["platform.floor"] if decision["direction"] == "platform" else "met"
    got = (
        from_decimal(calculation["recognised_base"]),
        from_decimal(calculation["uncapped"]),
        from_decimal(decision["computed_amount"]),
        status == "met",
    )
    assert got == (Fraction(*recognised), Fraction(*exact), money, reaches), (base, terms, rounding)


def expect_inverse(
    base: f.Base, terms: Terms, rounding: str, goals: dict[str, int], targets: dict[str, Any]
) -> None:
    def reached(full: int, labour: int, amount: int, rounded: bool) -> bool:
        asked = base._replace(full=full, labour=labour)
        money, floor = f.share(PLAIN, asked, terms.rate, terms.cap, amount, rounding)
        return bool(money >= amount if rounded else floor)

    for name, amount in goals.items():
        rounded = name == "amount"
        found = targets[name] or {"least": None, "add": None}  # where no base reaches it
        least, add = from_decimal(found["least"]), from_decimal(found["add"])
        for start, labour, answer in ((0, 0, least), (base.full, base.labour, add)):
            said = (name, base, terms, rounding, answer)
            if answer is None:
                assert not reached(start + f.over_any_rate(MOST), labour, amount, rounded), said
                continue
            assert reached(start + int(answer), labour, amount, rounded), said
            assert answer == 0 or not reached(
                start + int(answer) - 1, labour, amount, rounded
            ), said


def expect_most_labour(base: f.Base, terms: Terms, targets: dict[str, Any]) -> None:
    most = from_decimal((targets["labour"] or {}).get("most"))
    assert (most is None) == (terms.labour_share == 1 or not targets["labour"])
    if most is not None:
        at = base._replace(labour=int(most))
        assert f.counts_in_full(PLAIN, at)
        assert not f.counts_in_full(PLAIN, at._replace(labour=int(most) + 1))


def test_the_model_is_the_code_under_the_notice() -> None:
    expect_agreement(platform(), [], edition()["id"], "notice")


def test_the_model_is_the_code_of_cloud_under_the_notice() -> None:
    expect_agreement_of_cloud(cloud(), [], edition()["id"], "cloud under the notice")


@pytest.mark.parametrize("number", range(12))
def test_the_model_is_the_code_under_other_numbers(number: int, tmp_path: Path) -> None:
    terms = other_terms(Random(f"terms {number}"))
    levels = other_levels(Random(f"levels {number}"))
    options = [f"--edition={edition_file(tmp_path, terms, levels)}"]
    expect_agreement(terms, options, "changed", f"other {number}")
    expect_agreement_of_cloud(levels, options, "changed", f"other cloud {number}")


@pytest.mark.parametrize("terms", every_terms(), ids=[terms.name for terms in every_terms()])
def test_the_draw_takes_both_paths(terms: Terms) -> None:
    rng = Random("paths")
    widest = f.widest_in_64_bits(terms.labour_share, terms.rate, terms.cap, terms.floor)
    if terms.name == "platform":
        drawings = [drawn(rng, terms, "recognised")[0] for _ in range(400)]
    else:
        drawings = [drawn_cloud(rng, terms, 3)[0] for _ in range(400)]
    wide = sum(max(base.full, base.labour).bit_length() > widest for base in drawings)
    assert 40 < wide < 360


@pytest.mark.parametrize(
    "wrong",
    [
        {"cap": platform().cap - 1},
        {"floor": platform().floor + 1},
        {"rate": platform().rate + Fraction(1, f.SCALE)},
        {"labour_share": platform().labour_share - Fraction(1, f.SCALE)},
    ],
    ids=["cap", "floor", "rate", "labour_share"],
)
def test_a_model_that_is_wrong_in_one_number_is_noticed(wrong: dict[str, Any]) -> None:
    with pytest.raises(AssertionError):
        expect_agreement(platform()._replace(**wrong), [], edition()["id"], "wrong")


@pytest.mark.parametrize("level", range(3))
@pytest.mark.parametrize("wrong", ["cap", "rate"])
def test_a_model_of_cloud_that_is_wrong_in_one_number_is_noticed(level: int, wrong: str) -> None:
    levels = cloud()
    terms = levels[level]
    if wrong == "cap":
        levels[level] = terms._replace(cap=terms.cap - 1)
    else:
        levels[level] = terms._replace(rate=terms.rate + Fraction(1, f.SCALE))
    with pytest.raises(AssertionError):
        expect_agreement_of_cloud(levels, [], edition()["id"], "wrong")


def test_fen_are_read_exactly() -> None:
    assert fen("0.01") == 1
    with pytest.raises(AssertionError):
        fen("0.001")
