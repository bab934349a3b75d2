"""The contract's tables, written down a second time: readings, rules, stars, materials, lists."""

from __future__ import annotations

import json
import os
from fractions import Fraction
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = Path(os.environ.get("CHENGDU_SUBSIDY_CONTRACT_DIR", ROOT / "tests/data/contract"))

Day = tuple[int, int, int]

EDITION = "chengdu-2024"
WINDOW: tuple[Day, Day] = ((2024, 3, 31), (2024, 5, 6))
CUTOFF: Day = (2023, 12, 31)
YEAR = 2023  # the recognised year
RESULT_YEARS = (2021, 2022, 2023)

# Money is counted in fen.
PLATFORM_RATE = Fraction(15, 100)
PLATFORM_CAP = Fraction(5_000_000_00)
PLATFORM_FLOOR = 100_000_00
SERVED = 20
STARS = (3, 4, 5)
CLOUD_RATE = {3: Fraction(20, 100), 4: Fraction(30, 100), 5: Fraction(40, 100)}
CLOUD_CAP = {3: Fraction(300_000_00), 4: Fraction(500_000_00), 5: Fraction(1_000_000_00)}
NEEDED = {3: 2, 4: 4, 5: 6}  # sub-domains
AWARD = {3: 1_000_000_00, 4: 2_000_000_00, 5: 3_000_000_00}

# The first value of a reading is the default.
READINGS = {
    "cutoff_day": ("included", "excluded"),
    "three_years": ("rolling", "calendar"),
    "environment_grade": ("any", "larger"),
    "investment_period": ("previous_year", "whole_project"),
    "labour_share": ("recognised", "declared", "condition"),
    "rating_limit": ("applied", "none"),
    "fee_scope": ("claimed", "required"),
    "same_name": ("distinct", "merged"),
    "one_off": ("lump_sum", "once_per_enterprise"),
    "top_up": ("standard", "received"),
    "rounding": ("down_to_fen", "half_up_to_fen", "down_to_yuan", "down_to_wan"),
}
DEFAULTS = {reading: values[0] for reading, values in READINGS.items()}

# Who decides, and the clause.
RULES = {
    "notice.window": ("fact", "notice 一"),
    "notice.recommended": ("authority", "notice 六(二)"),
    "notice.built_by": ("fact", "notice 四(一)"),
    "conduct.lawful": ("fact", "notice 四(二)"),
    "conduct.credit": ("fact", "notice 四(二)"),
    "conduct.safety": ("fact", "notice 四(二)"),
    "conduct.environment": ("fact", "notice 四(二)"),
    "conduct.listings": ("fact", "notice 四(二)"),
    "conduct.policy": ("authority", "notice 四(二)"),
    "platform.in_city": ("fact", "guide 一(一)"),
    "platform.city_plan": ("authority", "guide 一(一)"),
    "platform.capability.device_access": ("authority", "guide 一(一)"),
    "platform.capability.app_development": ("authority", "guide 一(一)"),
    "platform.capability.knowledge_reuse": ("authority", "guide 一(一)"),
    "platform.capability.security": ("authority", "guide 一(一)"),
    "platform.service": ("authority", "guide 一(一)"),
    "platform.enterprises_served": ("fact", "guide 一(一)"),
    "platform.floor": ("fact", "notice 五(二)"),
    "cloud.benefit": ("authority", "guide 二(一)"),
    "cloud.star": ("authority", "guide 二(二)"),
    "cloud.subdomains": ("fact", "guide 二(二)"),
    "cloud.qualitative": ("authority", "guide 二(二)"),
    "cloud.one_off": ("fact", "guide 二(二)"),
    "cloud.fees": ("fact", "guide 二(三) note"),
    "park.applicant": ("fact", "guide 三(一)2"),
    "park.city_plan": ("authority", "guide 三(一)1"),
    "park.basics.infrastructure": ("authority", "guide 三(一)1"),
    "park.basics.operations": ("authority", "guide 三(一)1"),
    "park.basics.services": ("authority", "guide 三(一)1"),
    "park.basics.organisation": ("authority", "guide 三(一)1"),
    "park.basics.industry": ("authority", "guide 三(一)1"),
    "park.star": ("authority", "guide 三(二)"),
    "park.upgrade": ("fact", "guide 三(二)"),
}
CAPABILITIES = ("device_access", "app_development", "knowledge_reuse", "security")
BASICS = ("infrastructure", "operations", "services", "organisation", "industry")

# Decree No. 493, article 3, the gravest first: deaths, serious injuries, direct loss.
SEVERITIES = ("especially_major", "major", "larger", "general")
SEVERITY_BOUNDS = {
    "especially_major": (30, 100, 100_000_000_00),
    "major": (10, 50, 50_000_000_00),
    "larger": (3, 10, 10_000_000_00),
}

# A material with deployments is required only of these.
MATERIALS: dict[str, dict[str, tuple[str, ...]]] = {
    "platform": {
        "application_form": (),
        "investment_evidence": (),
        "licence_and_id": (),
        "service_evidence": (),
        "implementation_report": (),
    },
    "cloud": {
        "application_form": (),
        "licence_and_id": (),
        "cloud_report": (),
        "purchase_contracts": ("public",),
        "fund_statement": ("private", "hybrid"),
        "payment_evidence": ("private", "hybrid"),
        "screenshots": ("private", "hybrid"),
    },
    "park": {
        "application_form": (),
        "licence_and_id": (),
        "park_recognition": (),
        "self_assessment": (),
        "site_plan": (),
        "basic_facts": (),
        "industry_plan": (),
    },
}


def _list(name: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads((CONTRACT / name).read_text("utf-8"))
    return entries


# The cloud catalogue in its order; every name of a sub-domain, id or Chinese path, to its id.
_CATALOGUE = _list("cloud-catalogue.json")
SUBDOMAINS = [entry["id"] for entry in _CATALOGUE]
PATHS = {
    "/".join(entry[level]["zh"] for level in ("class", "domain", "subdomain")): entry["id"]
    for entry in _CATALOGUE
}
NAMES = {name: name for name in SUBDOMAINS} | PATHS
SCORES = [entry["id"] for entry in _list("park-scorecard.json")]

# 销售管理 stands in the catalogue twice; merged, it has the place of the first.
TWIN = {"business.sales_service.sales": "business.supply_chain.sales"}
