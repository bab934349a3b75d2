"""The application's tables, and the reading of one line: its facts, or the one fault reported."""

from __future__ import annotations

from typing import Any

import tables as t
from jsontext import Fault, application_id, parse
from strict import (
    AREA,
    COUNT,
    DATE,
    ID,
    MONEY,
    PROFIT,
    SCORE,
    TEXT,
    Log,
    among,
    keyed,
    lines,
    many,
    record,
    scalar,
    star,
    truth,
    words,
)

SEVERITY = words(*t.SEVERITIES)
SUBDOMAIN = scalar(among(t.NAMES), str)

APPLICANT = record(
    name=TEXT,
    uscc=TEXT,
    district=TEXT,
    registered_address=TEXT,
    legal_representative=TEXT,
    registered_on=DATE,
    registered_capital=MONEY,
    main_business=TEXT,
    results=many(record(year=COUNT, revenue=MONEY, tax=MONEY, profit=PROFIT)),
    contact=record(name=TEXT, title=TEXT, phone=TEXT, email=TEXT),
    profile=TEXT,
)

ACCIDENT = record(
    "on", on=DATE, severity=SEVERITY, deaths=COUNT, serious_injuries=COUNT, direct_loss=MONEY
)
LISTED = words("serious_dishonesty", "work_safety_dishonesty", "environmental_bad")
CONDUCT = record(
    lawful_operation=truth,
    good_credit=truth,
    policy_compliance=truth,
    safety_accidents=many(ACCIDENT),
    environmental_incidents=many(record("on", on=DATE, severity=SEVERITY, description=TEXT)),
    listings=many(record("list", list=LISTED, **{"from": DATE}, until=DATE)),
)

METRICS = (
    *("devices_connected", "protocols", "industrial_apps", "mechanism_models"),
    *("microservices", "solutions", "parks_served"),
)
PLATFORM = record(
    name=TEXT,
    positioning=words("industry", "regional", "cross_industry", "enterprise", "other"),
    built_on=DATE,
    operated_in_city=truth,
    fits_city_plan=truth,
    capabilities=keyed(dict.fromkeys(t.CAPABILITIES, truth)),
    enables_transformation=truth,
    enterprises_served=COUNT,
    declared_investment=MONEY,
    investment=lines(kind=words("software", "hardware", "labour")),
    iaas=record(model=words("self_built", "leased"), provider=TEXT),
    metrics=keyed(dict.fromkeys(METRICS, COUNT) | {"annual_service_revenue": MONEY}),
    typical_users=many(record(name=TEXT, use=TEXT)),
    overview=TEXT,
    strengths=TEXT,
    plan=TEXT,
)

CLOUD = record(
    started_on=DATE,
    completed_on=DATE,
    deployment=words("public", "private", "hybrid"),
    providers=many(TEXT),
    benefit=truth,
    applied_star=star(3, 4, 5),
    assessed_star=star(0, 3, 4, 5),
    previous_star=star(0, 3, 4, 5),
    subdomains=many(SUBDOMAIN),
    usage=keyed(dict.fromkeys(t.NAMES, TEXT)),
    qualitative=truth,
    declared_fees=MONEY,
    fees=lines(subdomain=scalar(among(t.NAMES | {"other": "other"}), str)),
    recognitions=many(words("miit_typical", "sichuan_typical")),
    situation=TEXT,
)

PARK = record(
    name=TEXT,
    built_on=DATE,
    completed_on=DATE,
    district=TEXT,
    address=TEXT,
    area_km2=AREA,
    industries=many(TEXT),
    enterprises=COUNT,
    employees=COUNT,
    summary=TEXT,
    applicant_role=words("investor_builder", "operator", "other"),
    industrial=truth,
    fits_city_plan=truth,
    basics=keyed(dict.fromkeys(t.BASICS, truth)),
    scores=keyed(dict.fromkeys(t.SCORES, SCORE)),
    subtotals=keyed(dict.fromkeys(t.BASICS, SCORE)),
    total=SCORE,
    assessed_star=star(0, 3, 4, 5),
    previous_star=star(0, 3, 4, 5),
    previous_award=MONEY,
)

APPLICATION = record(
    "id",
    id=ID,
    edition=scalar(among({t.EDITION: t.EDITION}, "unknown_edition"), str),
    project_name=TEXT,
    submitted_on=DATE,
    applicant=APPLICANT,
    conduct=CONDUCT,
    recommendation=record(department=TEXT, recommended=truth, on=DATE),
    undertaking=record(signed=truth, signed_on=DATE),
    platform=PLATFORM,
    cloud=CLOUD,
    park=PARK,
    materials=keyed({name: truth for track in t.MATERIALS.values() for name in track}),
)


def read(line: bytes) -> dict[str, Any]:
    root = parse(line)
    log = Log()
    application = APPLICATION(root, "", log)
    if log.faults:
        _, code, path = min(log.faults)
        raise Fault(code, path, application_id(root))
    if log.missing:
        raise Fault("missing_field", min(log.missing)[1], application_id(root))
    if len({"platform", "cloud", "park"} & application.keys()) != 1:
        raise Fault("bad_track", "", application["id"])
    return dict(application)
