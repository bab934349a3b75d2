#!/usr/bin/env python3
"""An enterprise checks itself before it applies.

What it knows goes in; what the district and the authority have still to judge stays open. The
answer is what would be paid, what is missing, and what not to claim.

    python samples/self_check.py            # in Chinese
    python samples/self_check.py en         # in English
"""

from __future__ import annotations

import datetime
import sys
from decimal import Decimal
from typing import Literal

import chengdu_subsidy as cs

# The books of the enterprise: what was paid for the cloud, by sub-domain.
FEES = [
    ("2023-02-10", "基础上云/计算资源/云服务器", Decimal("86400.00")),
    ("2023-05-16", "基础上云/存储资源/对象存储", Decimal("23150.50")),
    ("2023-06-30", "业务上云/生产制造/制造执行", Decimal("210000.00")),
    ("2023-09-12", "业务上云/供应链/采购管理", Decimal("64000.00")),
    ("2024-01-08", "业务上云/管理办公/财务管理", Decimal("38000.00")),  # paid too late
    ("2023-11-20", "other", Decimal("12000.00")),  # training, not in the catalogue
]


def our_application(today: datetime.date) -> cs.Application:
    """What we would hand in today."""
    claimed = dict.fromkeys(where for _, where, _ in FEES if where != "other")
    return cs.Application(
        id="SELF-CHECK",
        submitted_on=today,
        applicant=cs.Applicant(name="成都锦城精工机械有限公司", district="龙泉驿区"),
        conduct=cs.Conduct(
            lawful_operation=True,
            good_credit=True,
            safety_accidents=[],
            environmental_incidents=[],
            # listings: to be looked up before we apply; until then unknown
        ),
        cloud=cs.Cloud(
            completed_on="2023-12-15",
            deployment=cs.Deployment.public,
            applied_star=cs.Star.four,
            previous_star=cs.Star.zero,
            subdomains=list(claimed),
            fees=[
                cs.FeeLine(id=f"F-{number:02}", subdomain=where, amount=amount, paid_on=day)
                for number, (day, where, amount) in enumerate(FEES, 1)
            ],
        ),
        materials={"application_form": True, "licence_and_id": True, "cloud_report": False},
    )


WORDS = {
    "zh": ("按公式可得", "元，最多", "元", "须先解决：", "尚待主管部门：", "不予认定：", "缺少材料："),
    "en": (
        *("By the formula", "yuan, at most", "yuan", "To be mended first:", "For the authority:"),
        *("Not recognised:", "Documents to prepare:"),
    ),
}


def main(lang: Literal["zh", "en"] = "zh") -> None:
    decision = cs.evaluate(our_application(datetime.date(2024, 4, 8)))
    formula, at_most, yuan, mend, wait, lost, documents = WORDS[lang]
    print(f"{getattr(decision.outcome, lang)}")
    print(f"{formula} {decision.computed_amount:,} {at_most} {decision.bounds.max:,} {yuan}")

    print(mend)
    for finding in decision.findings.with_status("not_met", "unknown"):
        print(f"  - {finding.message(lang)}")
    print(wait)
    for finding in decision.findings.with_status("pending"):
        print(f"  - {finding.rule} ({finding.clause})")
    print(lost)
    for entry in decision.disallowed:
        print(f"  - {entry.line}: {entry.amount:,} {yuan}, {getattr(entry.reason, lang)}")
    print(documents)
    for material in (*decision.materials.missing, *decision.materials.unknown):
        print(f"  - {getattr(cs.notice.materials[material].name, lang)}")


if __name__ == "__main__":
    main("en" if sys.argv[1:] == ["en"] else "zh")
