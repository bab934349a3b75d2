#!/usr/bin/env python3
"""What if: the same enterprise under other stars, and under other readings of the notice.

    python samples/what_if.py
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

import chengdu_subsidy as cs

CLOUD = cs.Application(
    id="WHAT-IF",
    submitted_on="2024-04-15",
    cloud=cs.Cloud(
        applied_star=4,
        previous_star=3,  # subsidised as three stars in an earlier year
        subdomains=[
            "基础上云/计算资源/云服务器",
            "基础上云/安全资源/数据安全",
            "业务上云/供应链/销售管理",
            "业务上云/销售服务/销售管理",
            "设备上云/数据监控/实时数据",
        ],
        fees=[
            {"id": "F-1", "subdomain": "基础上云/计算资源/云服务器", "amount": "48.6万元"},
            {"id": "F-2", "subdomain": "基础上云/安全资源/数据安全", "amount": "9.25万元"},
            {"id": "F-3", "subdomain": "业务上云/供应链/销售管理", "amount": "21万元"},
            {"id": "F-4", "subdomain": "业务上云/销售服务/销售管理", "amount": "12.4万元"},
            {"id": "F-5", "subdomain": "设备上云/数据监控/实时数据", "amount": "30.08万元"},
        ],
    ),
)


def money(amount: Decimal | None) -> str:
    return "?" if amount is None else f"{amount:,}"


def by_star(application: cs.Application) -> Iterator[tuple[cs.Star, cs.Star, cs.Decision]]:
    """Each star that can be applied for against each rating."""
    assert application.cloud is not None
    stars = [star for star in cs.Star if star]
    for applied, assessed in product(stars, stars):
        cloud = application.cloud.replace(applied_star=applied, assessed_star=assessed)
        yield applied, assessed, cs.evaluate(application.replace(cloud=cloud))


def by_reading(application: cs.Application) -> Iterator[tuple[str, str, cs.Decision]]:
    """Each way to read an open point, alone."""
    for reading in cs.readings:
        for value in reading.values[1:]:
            chosen = cs.Readings.from_dict({reading.id: value.id})
            yield reading.id, value.id, cs.evaluate(application, readings=chosen)


def main() -> None:
    print("applied  rated  by the formula  sub-domains")
    for applied, assessed, decision in by_star(CLOUD):
        status = decision.statuses["cloud.subdomains"]
        print(f"{applied:7}  {assessed:5}  {money(decision.computed_amount):>14}  {status}")

    assert CLOUD.cloud is not None
    rated = CLOUD.replace(cloud=CLOUD.cloud.replace(assessed_star=4))
    usual = cs.evaluate(rated)
    print(f"\nrated 4: {money(usual.computed_amount)} under the default readings")
    for name, value, decision in by_reading(rated):
        changed = {
            "amount": decision.computed_amount != usual.computed_amount,
            "rules": decision.statuses != usual.statuses,
        }
        if any(changed.values()):
            words = ", ".join(what for what, differs in changed.items() if differs)
            print(f"  {name}={value}: {money(decision.computed_amount)} (other {words})")
    spread = usual.sensitivity.range
    if spread is not None:
        print(f"  all readings together: {money(spread.min)} to {money(spread.max)}")


if __name__ == "__main__":
    main()
