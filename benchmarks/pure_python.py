"""The yardstick for Python: the same statuses and amounts, as one would write them in pure Python.

The rules of this one notice over dicts, with `decimal` and `datetime` and nothing else, under the
default readings. It reads strictly: every key is known, every value has its type and range, as the
library's reader asks; but it only says that something is wrong, not where and how to mend it. It
does not explain, nor know other readings and editions. Its results are tested against the library's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from datetime import date
from decimal import ROUND_DOWN, Decimal
from typing import Any, NamedTuple

Facts = dict[str, Any]
Truth = bool | None

ZERO = Decimal("0.00")
FEN = Decimal("0.01")
WAN = Decimal(10_000)

SEVERITIES = ["general", "larger", "major", "especially_major"]
# From the gravest down: deaths, serious injuries, direct loss.
CONSEQUENCES = [
    ("especially_major", 30, 100, Decimal(100_000_000)),
    ("major", 10, 50, Decimal(50_000_000)),
    ("larger", 3, 10, Decimal(10_000_000)),
]
# Star: sub-domains, rate, cap.
CLOUD = {
    3: (2, Decimal("0.2"), Decimal(300_000)),
    4: (4, Decimal("0.3"), Decimal(500_000)),
    5: (6, Decimal("0.4"), Decimal(1_000_000)),
}
AWARDS = {0: Decimal(0), 3: Decimal(1_000_000), 4: Decimal(2_000_000), 5: Decimal(3_000_000)}


class Verdict(NamedTuple):
    outcome: str
    amount: Decimal | None
    computed_amount: Decimal | None
    statuses: dict[str, str]


Read = Callable[[Any], Any]
MOST = Decimal(10_000_000_000_000)
MONEY = re.compile(r"(\d+(?:\.\d+)?)(万?元)?", re.ASCII)
DECIMAL = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def wrong(value: Any) -> ValueError:
    return ValueError(f"{value!r} cannot stand here")


def text(value: Any) -> str:
    if not isinstance(value, str):
        raise wrong(value)
    return value


def truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise wrong(value)
    return value


def identifier(value: Any) -> str:
    if not 1 <= len(text(value)) <= 200:
        raise wrong(value)
    return str(value)


def day(value: Any) -> date:
    if not DAY.fullmatch(text(value)):
        raise wrong(value)
    return date.fromisoformat(value)


def count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 2**53:
        raise wrong(value)
    return value


def money(value: Any) -> Decimal:
    """Yuan from a number or from text with a unit: a whole number of fen, within the limit."""
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        raise wrong(value)
    found = MONEY.fullmatch(str(value))
    if not found:
        raise wrong(value)
    amount = Decimal(found[1])
    if found[2] == "万元":
        amount *= WAN
    if amount > MOST or amount % FEN:
        raise wrong(value)
    return amount


def signed_money(value: Any) -> Decimal:
    if isinstance(value, str) and value.startswith("-"):
        return -money(value[1:])
    return money(value)


def points(value: Any) -> Decimal:
    """A score, or an area: its range is another, but nothing hangs on it here."""
    if isinstance(value, bool) or not DECIMAL.fullmatch(str(value)):
        raise wrong(value)
    return Decimal(value)


def star(value: Any) -> int:
    if isinstance(value, bool) or value not in AWARDS:
        raise wrong(value)
    return int(value)


def word(*words: str) -> Read:
    def read(value: Any) -> str:
        if value not in words:
            raise wrong(value)
        return str(value)

    return read


def several(read: Read) -> Read:
    def read_list(value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise wrong(value)
        return [read(entry) for entry in value]

    return read_list


def by_key(read: Read) -> Read:
    def read_members(value: Any) -> Facts:
        if not isinstance(value, dict):
            raise wrong(value)
        return {
            key: read(member)
            for key, member in value.items()
            if member is not None and not key.startswith("x-")
        }

    return read_members


def record(needed: str = "", **fields: Read) -> Read:
    """An object with these fields; what is None is left out."""
    asked = needed.split()

    def read(value: Any) -> Facts:
        if not isinstance(value, dict):
            raise wrong(value)
        result = {}
        for key, member in value.items():
            if key not in fields:
                if key.startswith("x-"):
                    continue
                raise wrong(key)
            if member is not None:
                result[key] = fields[key](member)
        for key in asked:
            if key not in result:
                raise wrong(value)
        return result

    return read


def lines(**fields: Read) -> Read:
    """A list of lines of money."""
    read = several(
        record("id amount", id=identifier, amount=money, paid_on=day, audited=money, **fields)
    )

    def read_lines(value: Any) -> list[Facts]:
        result: list[Facts] = read(value)
        if len({line["id"] for line in result}) < len(result):
            raise wrong(value)
        if any(line.get("audited", ZERO) > line["amount"] for line in result):
            raise wrong(value)
        return result

    return read_lines


YEAR = record(year=count, revenue=money, tax=money, profit=signed_money)
CONTACT = record(name=text, title=text, phone=text, email=text)
SEVERITY = word(*SEVERITIES)
LISTS = word("serious_dishonesty", "work_safety_dishonesty", "environmental_bad")
CONDUCT = record(
    lawful_operation=truth,
    good_credit=truth,
    policy_compliance=truth,
    safety_accidents=several(
        record(
            "on", on=day, severity=SEVERITY, deaths=count, serious_injuries=count, direct_loss=money
        )
    ),
    environmental_incidents=several(record("on", on=day, severity=SEVERITY, description=text)),
    listings=several(record("list", **{"list": LISTS, "from": day, "until": day})),
)
PLATFORM = record(
    name=text,
    positioning=word("industry", "regional", "cross_industry", "enterprise", "other"),
    built_on=day,
    operated_in_city=truth,
    fits_city_plan=truth,
    capabilities=record(
        device_access=truth, app_development=truth, knowledge_reuse=truth, security=truth
    ),
    enables_transformation=truth,
    enterprises_served=count,
    declared_investment=money,
    investment=lines(kind=word("software", "hardware", "labour")),
    iaas=record(model=word("self_built", "leased"), provider=text),
    metrics=record(
        devices_connected=count,
        protocols=count,
        industrial_apps=count,
        mechanism_models=count,
        microservices=count,
        solutions=count,
        parks_served=count,
        annual_service_revenue=money,
    ),
    typical_users=several(record(name=text, use=text)),
    overview=text,
    strengths=text,
    plan=text,
)
CLOUD_FACTS = record(
    started_on=day,
    completed_on=day,
    deployment=word("public", "private", "hybrid"),
    providers=several(text),
    benefit=truth,
    applied_star=star,
    assessed_star=star,
    previous_star=star,
    subdomains=several(text),
    usage=by_key(text),
    qualitative=truth,
    declared_fees=money,
    fees=lines(subdomain=text),
    recognitions=several(word("miit_typical", "sichuan_typical")),
    situation=text,
)
PARK = record(
    name=text,
    built_on=day,
    completed_on=day,
    district=text,
    address=text,
    area_km2=points,
    industries=several(text),
    enterprises=count,
    employees=count,
    summary=text,
    applicant_role=word("investor_builder", "operator", "other"),
    industrial=truth,
    fits_city_plan=truth,
    basics=record(
        infrastructure=truth, operations=truth, services=truth, organisation=truth, industry=truth
    ),
    scores=by_key(points),
    subtotals=by_key(points),
    total=points,
    assessed_star=star,
    previous_star=star,
    previous_award=money,
)
#: Reads an application: its amounts become Decimals, its days dates, what is unknown is left out.
prepare = record(
    "id",
    id=identifier,
    edition=word("chengdu-2024"),
    project_name=text,
    submitted_on=day,
    applicant=record(
        name=text,
        uscc=text,
        district=text,
        registered_address=text,
        legal_representative=text,
        registered_on=day,
        registered_capital=money,
        main_business=text,
        results=several(YEAR),
        contact=CONTACT,
        profile=text,
    ),
    conduct=CONDUCT,
    recommendation=record(department=text, recommended=truth, on=day),
    undertaking=record(signed=truth, signed_on=day),
    platform=PLATFORM,
    cloud=CLOUD_FACTS,
    park=PARK,
    materials=by_key(truth),
)


def both(truths: Iterable[Truth]) -> Truth:
    """Kleene's and."""
    result: Truth = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            result = None
    return result


def fact(truth: Truth) -> str:
    return "unknown" if truth is None else "met" if truth else "not_met"


def judged(truth: Truth) -> str:
    return "pending" if truth is None else "met" if truth else "not_met"


def severity(accident: Facts) -> str | None:
    if accident.get("severity"):
        return str(accident["severity"])
    deaths, injuries = accident.get("deaths"), accident.get("serious_injuries")
    loss = accident.get("direct_loss")
    for name, most_deaths, most_injuries, most_loss in CONSEQUENCES:
        if (
            (deaths is not None and deaths >= most_deaths)
            or (injuries is not None and injuries >= most_injuries)
            or (loss is not None and loss >= most_loss)
        ):
            return name
    return None if deaths is None or injuries is None or loss is None else "general"


def three_years_before(day: date) -> date:
    if day.year <= 3:
        return date.min
    try:
        return day.replace(year=day.year - 3)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 3, day=28)


def accident_passes(accident: Facts, first: date, last: date) -> Truth:
    if not first <= accident["on"] <= last:
        return True
    grade = severity(accident)
    return None if grade is None else grade == "general"


def events(conduct: Facts, submitted_on: date | None) -> tuple[Truth, Truth, Truth]:
    """Safety, environment and listings."""
    accidents = conduct.get("safety_accidents")
    incidents = conduct.get("environmental_incidents")
    listings = conduct.get("listings")
    if submitted_on is None:
        return tuple(True if given == [] else None for given in (accidents, incidents, listings))  # type: ignore[return-value]
    first = three_years_before(submitted_on)
    return (
        None
        if accidents is None
        else both(accident_passes(accident, first, submitted_on) for accident in accidents),
        None
        if incidents is None
        else not any(first <= incident["on"] <= submitted_on for incident in incidents),
        None
        if listings is None
        else not any(
            (listing.get("from") or date.min) <= submitted_on <= (listing.get("until") or date.max)
            for listing in listings
        ),
    )


def common(application: Facts, built: date | None) -> dict[str, str]:
    conduct = application.get("conduct") or {}
    recommendation = application.get("recommendation") or {}
    submitted_on, on = application.get("submitted_on"), recommendation.get("on")
    in_time = None if on is None else on <= date(2024, 5, 6)
    in_window = (
        None if submitted_on is None else date(2024, 3, 31) <= submitted_on <= date(2024, 5, 6)
    )
    safety, environment, listings = events(conduct, submitted_on)
    return {
        "notice.window": fact(in_window),
        "notice.recommended": judged(both([recommendation.get("recommended"), in_time])),
        "notice.built_by": fact(None if built is None else built <= date(2023, 12, 31)),
        "conduct.lawful": fact(conduct.get("lawful_operation")),
        "conduct.credit": fact(conduct.get("good_credit")),
        "conduct.safety": fact(safety),
        "conduct.environment": fact(environment),
        "conduct.listings": fact(listings),
        "conduct.policy": judged(conduct.get("policy_compliance")),
    }


def worth(line: Facts) -> Decimal:
    audited = line.get("audited")
    result: Decimal = line["amount"] if audited is None else audited
    return result


def in_period(line: Facts) -> bool:
    paid_on = line.get("paid_on")
    return paid_on is None or paid_on.year == 2023


def platform(facts: Facts) -> tuple[dict[str, str], Decimal | None]:
    investment = facts.get("investment")
    exact = None
    if investment is not None:
        full = labour = ZERO
        for line in investment:
            if not in_period(line):
                continue
            if line["kind"] == "labour":
                labour += worth(line)
            else:
                full += worth(line)
        exact = min((full + min(labour, full)) * Decimal("0.15"), Decimal(5_000_000))
    served = facts.get("enterprises_served")
    statuses = {
        "platform.in_city": fact(facts.get("operated_in_city")),
        "platform.city_plan": judged(facts.get("fits_city_plan")),
    }
    capabilities = facts.get("capabilities") or {}
    for name in ("device_access", "app_development", "knowledge_reuse", "security"):
        statuses[f"platform.capability.{name}"] = judged(capabilities.get(name))
    statuses["platform.service"] = judged(facts.get("enables_transformation"))
    statuses["platform.enterprises_served"] = fact(None if served is None else served >= 20)
    statuses["platform.floor"] = fact(None if exact is None else exact >= 100_000)
    return statuses, exact


def recognised_fees(facts: Facts) -> Decimal | None:
    fees, subdomains = facts.get("fees"), facts.get("subdomains")
    if fees == []:
        return ZERO
    if fees is None or subdomains is None:
        return None
    claimed = set(subdomains)
    paid = (line for line in fees if in_period(line) and line["subdomain"] in claimed)
    return sum((worth(line) for line in paid), ZERO)


def possible_cloud_stars(applied: int | None, assessed: int | None) -> list[int]:
    known = [star for star in (applied, assessed) if star is not None]
    if len(known) == 2:
        return [min(known)]
    return [star for star in CLOUD if not known or star <= known[0]]


def cloud(facts: Facts) -> tuple[dict[str, str], Decimal | None]:
    applied, assessed = facts.get("applied_star"), facts.get("assessed_star")
    below = assessed == 0
    # A rating below three stars fails its own rule; the next is judged as if unrated.
    stars = possible_cloud_stars(applied, None if below else assessed)
    unrated = assessed is None or below
    if unrated:
        star_status = "not_met" if below else "pending"
    else:
        star_status = "met" if len(stars) == 1 else "unknown"
    subdomains = facts.get("subdomains")
    if subdomains is None:
        enough = "unknown"
    else:
        count = len(set(subdomains))
        reached = [count >= CLOUD[star][0] for star in stars]
        enough = "met" if all(reached) else "pending" if unrated else "unknown"
        enough = enough if any(reached) else "not_met"
    base = recognised_fees(facts)
    star = None
    if assessed is None:
        star = applied
    elif not below and len(stars) == 1:
        star = stars[0]
    exact = None
    if star is not None and base is not None:
        exact = min(base * CLOUD[star][1], CLOUD[star][2])
    return {
        "cloud.benefit": judged(facts.get("benefit")),
        "cloud.star": star_status,
        "cloud.subdomains": enough,
        "cloud.qualitative": judged(facts.get("qualitative")),
        "cloud.one_off": "met",
        "cloud.fees": fact(None if base is None else base > 0),
    }, exact


def park(facts: Facts) -> tuple[dict[str, str], Decimal | None]:
    role, assessed = facts.get("applicant_role"), facts.get("assessed_star")
    previous = facts.get("previous_star")
    suitable = None if role is None else role != "other"
    basics = facts.get("basics") or {}
    statuses = {
        "park.applicant": fact(both([suitable, facts.get("industrial")])),
        "park.city_plan": judged(facts.get("fits_city_plan")),
    }
    for name in ("infrastructure", "operations", "services", "organisation", "industry"):
        statuses[f"park.basics.{name}"] = judged(basics.get(name))
    statuses["park.star"] = judged(None if assessed is None else assessed != 0)
    stars = [assessed] if assessed else [3, 4, 5]
    if previous is None:
        upgrade = "unknown"
    else:
        above = [previous < star for star in stars]
        upgrade = "met" if all(above) else "pending" if any(above) else "not_met"
    statuses["park.upgrade"] = upgrade
    exact = None
    if assessed and previous is not None:
        exact = max(AWARDS[assessed] - AWARDS[previous], ZERO)
    return statuses, exact


TRACKS: dict[str, Callable[[Facts], tuple[dict[str, str], Decimal | None]]] = {
    "platform": platform,
    "cloud": cloud,
    "park": park,
}


def evaluate(application: Facts) -> Verdict:
    """Statuses and amounts of a prepared application."""
    (track,) = application.keys() & TRACKS.keys()
    facts = application[track]
    built = facts.get("built_on" if track == "platform" else "completed_on")
    own, exact = TRACKS[track](facts)
    statuses = {**common(application, built), **own}
    computed = None if exact is None else exact.quantize(FEN, rounding=ROUND_DOWN)
    seen = set(statuses.values())
    if "not_met" in seen:
        return Verdict("not_supported", ZERO, computed, statuses)
    if "unknown" in seen or "pending" in seen:
        return Verdict("undetermined", None, computed, statuses)
    return Verdict("supported", computed, computed, statuses)


def evaluate_dict(application: Facts) -> Verdict:
    return evaluate(prepare(application))


def evaluate_json(text: str) -> Verdict:
    return evaluate(prepare(json.loads(text, parse_float=Decimal)))
