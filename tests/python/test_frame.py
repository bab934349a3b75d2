"""Tables of pandas: the same decisions as one by one, exact money, faults told row by row."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import chengdu_subsidy as cs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pandas = pytest.importorskip("pandas")

LABELS = {heading.name: heading.label for heading in cs.frame_headings()}
MONEY = st.integers(0, 5 * 10**8).map(lambda fen: Decimal(fen).scaleb(-2))


def column(name: str, values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), values)


ROW = st.fixed_dictionaries(
    {
        "submitted_on": column(
            "date", st.dates(datetime.date(2024, 3, 25), datetime.date(2024, 5, 9))
        ),
        "conduct.lawful_operation": column("truth", st.booleans()),
        "platform.enterprises_served": column("count", st.integers(15, 25)),
        "platform.investment.software": MONEY,
        "platform.investment.hardware": MONEY,
        "platform.investment.labour": column("money", MONEY),
    }
)


@settings(max_examples=60, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=6), st.booleans(), st.booleans())
def test_a_table_agrees_with_applications_one_by_one(
    rows: list[dict[str, Any]], chinese: bool, text: bool
):
    frame = pandas.DataFrame(rows, dtype=object, index=[f"i{n}" for n in range(len(rows))])
    if text:
        frame = frame.apply(lambda column: column.map(lambda v: v if v is None else str(v)))
    if chinese:
        frame = frame.rename(columns=LABELS)
    result = cs.evaluate_frame(frame, track="platform")
    assert list(result.index) == list(frame.index)
    for index, row in zip(frame.index, rows, strict=True):
        lines = None
        if row["platform.investment.labour"] is not None:
            lines = [
                {"id": kind, "kind": kind, "amount": str(row[f"platform.investment.{kind}"])}
                for kind in ("software", "hardware", "labour")
            ]
        decision = cs.evaluate(
            {
                "id": index,
                "submitted_on": row["submitted_on"],
                "conduct": {"lawful_operation": row["conduct.lawful_operation"]},
                "platform": {
                    "enterprises_served": row["platform.enterprises_served"],
                    "investment": lines,
                },
            }
        )
        told = result.loc[index]
        assert (told["id"], told["outcome"]) == (index, decision.outcome)
        assert told["computed_amount"] == decision.computed_amount
        assert told["amount"] == decision.amount and told["error_code"] is None
        assert told["open"] == decision.open


def test_faults_are_told_by_row_and_the_others_go_on():
    frame = pandas.DataFrame(
        {
            "id": ["a", "b", "c", "d"],
            "track": ["park", "smart", "星级智慧园区", "park"],
            "previous_award": ["1.5", "1", "1.001", None],
            "assessed_star": ["5", "5", "5", "4"],
        }
    )
    result = cs.evaluate_frame(frame, lang="en", statuses=True)
    assert list(result["error_code"]) == [None, "unknown_value", "money_precision", None]
    assert result["error_path"][2] == "/park/previous_award"
    assert "smart" in result["error_message"][1]
    assert list(result["park.star"]) == ["met", None, None, "met"]
    assert result["track"][2] == "park" and result["computed_amount"][1] is None


def test_columns_of_floats_are_refused_where_numbers_are_exact():
    for name in ("此前所得奖励", "park.total", "platform.investment.software"):
        with pytest.raises(cs.InputTypeError, match="dtype=str") as caught:
            cs.evaluate_frame(pandas.DataFrame({name: [0.5]}))
        assert caught.value.path == f"/{name}"
    # One float among other objects is its row's fault; a blank column is no column of floats.
    mixed = pandas.DataFrame({"park.previous_award": [Decimal("1"), 0.5]}, dtype=object)
    assert list(cs.evaluate_frame(mixed)["error_code"]) == [None, "wrong_type"]
    blank = pandas.DataFrame({"park.previous_award": [float("nan")], "park.assessed_star": [3.0]})
    assert cs.evaluate_frame(blank)["error_code"][0] is None


def test_a_blank_among_the_kinds_leaves_the_sum_unknown():
    frame = pandas.DataFrame(
        {"软件": ["400万元"] * 2, "硬件": ["0"] * 2, "人力": [None, "0"]}, dtype=object
    )
    assert [*frame] == [LABELS[f"platform.investment.{kind.value}"] for kind in cs.InvestmentKind]
    result = cs.evaluate_frame(frame)
    assert list(result["computed_amount"]) == [None, Decimal("600000.00")]


def test_headings_that_are_none_and_headings_given_twice():
    with pytest.raises(cs.InputError, match="did you mean") as caught:
        cs.evaluate_frame(pandas.DataFrame({"asessed_star": [3]}))
    assert caught.value.code == "unknown_field"
    with pytest.raises(cs.InputError, match="one field"):
        cs.evaluate_frame(pandas.DataFrame({"id": ["a"], LABELS["id"]: ["b"]}))
    both = pandas.DataFrame({"park.assessed_star": [3], "评定星级": [3]})
    assert cs.evaluate_frame(both)["error_code"][0] == "duplicate_field"
    assert cs.evaluate_frame(pandas.DataFrame({"x-note": [1], "id": ["a"]}))["error_code"][0] == (
        "bad_track"
    )


def test_lists_are_lists_json_or_words():
    ids = list(cs.catalogue.ids[:2])
    fees = '[{"id": "F", "subdomain": "%s", "amount": 1000.10}]' % ids[0]
    frame = pandas.DataFrame(
        {
            "cloud.subdomains": [ids, ";".join(ids), "；".join(s.path for s in cs.catalogue[:2])],
            "cloud.applied_star": [3, 3, 3],
            "cloud.fees": [fees] * 3,
        }
    )
    result = cs.evaluate_frame(frame)
    assert list(result["computed_amount"]) == [Decimal("200.02")] * 3, result.to_dict()


def test_every_heading_has_its_own_name():
    headings = cs.frame_headings()
    assert len({heading.name for heading in headings}) == len(headings)
    assert LABELS["platform.built_on"] == "建成时间"
