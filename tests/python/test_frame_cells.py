"""Cells of tables: one that is wrong is its own row's fault, and none is taken for something else."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import chengdu_subsidy as cs
import pytest

pandas = pytest.importorskip("pandas")
numpy = pytest.importorskip("numpy")


def decided(columns: dict[str, list[Any]], **how: Any) -> Any:
    """The results of a table whose cells stand as they are."""
    return cs.evaluate_frame(pandas.DataFrame(columns, dtype=object), lang="en", **how)


def codes(result: Any) -> list[tuple[Any, Any]]:
    return list(zip(result["error_code"], result["error_path"], strict=True))


LINE = '{"id": "a", "kind": "software", "amount": %s}'


@pytest.mark.parametrize(
    ("cell", "code", "path"),
    [
        ("[" + LINE % '1, "amount": 2' + "]", "duplicate_field", "/platform/investment/0/amount"),
        ("[" + LINE % "1e3" + "]", "bad_money", "/platform/investment/0/amount"),
        ("[" + LINE % "NaN" + "]", "bad_json", "/platform/investment"),
        ("[" + LINE % "1", "bad_json", "/platform/investment"),
        ("[" * 100_000, "bad_json", "/platform/investment"),
        ('["\\ud800"]', "bad_utf8", "/platform/investment/0"),
        ("{}", "wrong_type", "/platform/investment"),
        ("software;labour", "wrong_type", "/platform/investment/0"),
        (";", "wrong_type", "/platform/investment"),
    ],
)
def test_json_in_a_cell_is_read_as_strictly_as_a_document(cell: str, code: str, path: str):
    good = (
        "["
        + LINE % "1.10"
        + ', {"x-note": 1, "x-note": 1e3, "id": "b", "kind": "hardware", "amount": "2"}]'
    )
    result = decided({"id": ["A", "B"], "platform.investment": [cell, good]})
    assert codes(result) == [(code, path), (None, None)]
    assert list(result["id"]) == ["A", "B"]
    assert result["computed_amount"][1] == Decimal("0.46")


def test_one_cell_does_not_stop_the_others():
    ids = list(cs.catalogue.ids[:2])
    whole = [{"id": "F", "subdomain": ids[0], "amount": 1000}]
    result = decided(
        {
            "id": list("ABCDEF"),
            "cloud.subdomains": [
                numpy.array(ids),
                numpy.array([1, 2]),
                ids,
                tuple(ids),
                Decimal("sNaN"),
                ids,
            ],
            "cloud.fees": [whole] * 6,
            "cloud.applied_star": [3, 3, numpy.array([3, 4]), numpy.int8(3), 3, 3],
            "cloud.declared_fees": [numpy.int64(5), 1, 1, 1, 1, numpy.array([1, 2])],
        }
    )
    assert codes(result) == [
        (None, None),
        ("wrong_type", "/cloud/subdomains/0"),
        ("wrong_type", "/cloud/applied_star"),
        (None, None),
        ("bad_number", "/cloud/subdomains"),
        ("wrong_type", "/cloud/declared_fees"),
    ]
    assert list(result["computed_amount"])[::3] == [Decimal("200.00")] * 2
    tracks = decided({"id": ["A", "B"], "track": [numpy.array(["park", "cloud"]), "park"]})
    assert codes(tracks) == [("unknown_value", "/track"), (None, None)]


def test_text_without_a_word_is_not_known_to_be_none():
    columns = {"cloud.applied_star": [3] * 3, "cloud.fees": ["[]"] * 3}
    result = decided({**columns, "cloud.subdomains": [";", "[]", " "]})
    assert codes(result)[0] == ("wrong_type", "/cloud/subdomains")
    # None of two needed are claimed; of a blank nobody knows.
    assert ["cloud.subdomains" in (rules or ()) for rules in result["open"]] == [False, False, True]
    assert list(result["outcome"])[1:] == ["not_supported", "not_supported"]


@pytest.mark.parametrize("name", ["id", "申报编号", "applicant.uscc", "applicant.contact.phone"])
def test_text_does_not_come_through_floats(name: str):
    with pytest.raises(cs.InputTypeError, match="leading zeros.*dtype=str") as caught:
        cs.evaluate_frame(pandas.DataFrame({name: [1001, None], "park.assessed_star": [3, 3]}))
    assert caught.value.path == f"/{name}" and "前导零" in caught.value.message("zh")


def test_an_id_is_text_or_a_whole_number():
    result = decided({"id": ["007", 1001, numpy.int64(2), 1001.0, True], "park.total": [1] * 5})
    assert list(result["id"]) == ["007", "1001", "2", None, None]
    assert codes(result)[:3] == [(None, None)] * 3
    assert codes(result)[3:] == [("wrong_type", "/id")] * 2
    phones = decided({"park.total": [1, 1], "applicant.contact.phone": [13800000000, 1.38e10]})
    assert codes(phones) == [(None, None), ("wrong_type", "/applicant/contact/phone")]


def test_a_blank_id_is_missing_and_not_another_rows():
    result = decided({"id": ["1", None], "park.assessed_star": [3, 3]})
    assert list(result["id"]) == ["1", None]
    assert codes(result) == [(None, None), ("missing_field", "/id")]
    assert list(decided({"park.assessed_star": [3, 3]})["id"]) == ["0", "1"]


def test_the_track_is_said_once():
    frame = pandas.DataFrame({"id": ["A"], "track": ["cloud"]})
    with pytest.raises(cs.InputError, match="track=") as caught:
        cs.evaluate_frame(frame, track="park")
    assert (caught.value.code, caught.value.path) == ("duplicate_field", "/track")
    with pytest.raises(cs.InputError, match="申报方向") as caught:
        cs.evaluate_frame(frame.assign(申报方向="park"))
    assert caught.value.code == "duplicate_field"
    assert cs.evaluate_frame(frame)["track"][0] == "cloud"
    assert cs.evaluate_frame(frame[["id"]], track="park")["track"][0] == "park"


def test_a_row_of_blanks_is_of_the_tables_track():
    # A project built on a day may be a park's or a cloud enterprise's.
    columns = {"id": ["A", "B"], "park.assessed_star": ["4", None], "项目建成时间": ["2023-10-01"] * 2}
    result = decided({**columns, "conduct.lawful_operation": [True, None]})
    assert list(result["track"]) == ["park", "park"]
    assert list(result["outcome"]) == ["undetermined"] * 2
    # With fields of two tracks nobody knows.
    two = decided({**columns, "cloud.benefit": [None, None]})
    assert codes(two) == [(None, None), ("bad_track", "")]
    both = decided({**columns, "cloud.benefit": [True, None]})
    assert codes(both)[0] == ("bad_track", "")


def test_a_row_that_is_refused_keeps_its_name():
    result = decided(
        {
            "id": ["A", "B", "C"],
            "申报方向": ["smart", "星级智慧园区", "park"],
            "assessed_star": [3, 3, 3],
            "park.assessed_star": [None, 3, None],
        }
    )
    assert list(result["id"]) == ["A", "B", "C"]
    assert list(result["track"]) == [None, "park", "park"]
    assert [code for code, _ in codes(result)] == ["unknown_value", "duplicate_field", None]


def test_a_cell_that_its_track_has_no_field_for_is_not_dropped():
    result = decided(
        {"id": ["A", "B"], "track": ["platform", "platform"], "assessed_star": ["9", " "]}
    )
    assert codes(result) == [("unknown_field", "/assessed_star"), (None, None)]
    assert "track platform" in result["error_message"][0]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("2023-10-01 00:00:00", None),
        ("2023-10-01T00:00:00.000", None),
        (" 2023-10-01 00:00 ", None),
        (datetime.datetime(2023, 10, 1), None),
        (pandas.Timestamp("2023-10-01"), None),
        ("2023-10-01 00:00:01", "bad_date"),
        ("2023-10-01 12:00:00", "bad_date"),
        ("2023-13-01 00:00:00", "bad_date"),
        (datetime.datetime(2023, 10, 1, 12), "wrong_type"),
        # Whose midnight it is nobody has settled.
        (datetime.datetime(2023, 10, 1, tzinfo=datetime.timezone.utc), "wrong_type"),
    ],
)
def test_a_midnight_behind_a_date_is_the_day(cell: Any, code: str | None):
    result = decided({"park.completed_on": [cell]}, statuses=True)
    assert result["error_code"][0] == code
    if code is None:
        assert result["notice.built_by"][0] == "met"


def test_all_kinds_of_investment_or_nobody_knows_the_sum():
    software = {"id": ["A"], "platform.investment.software": ["100万元"]}
    for others in ({}, {"hardware": "0"}, {"labour": "0"}, {"hardware": "0", "labour": None}):
        more = {f"platform.investment.{kind}": [cell] for kind, cell in others.items()}
        result = decided({**software, **more})
        assert (result["track"][0], result["error_code"][0]) == ("platform", None)
        assert result["computed_amount"][0] is None and "platform.floor" in result["open"][0]
    zeros = {f"platform.investment.{kind}": ["0"] for kind in ("hardware", "labour")}
    assert decided({**software, **zeros})["computed_amount"][0] == Decimal("150000.00")
    # What is not counted is looked at all the same.
    wrong = decided({"platform.investment.software": ["-1"]})
    assert codes(wrong) == [("bad_money", "/platform/investment/software")]
    second = decided({**software, "track": ["park"]})
    assert codes(second) == [("bad_track", "")]


def test_a_whole_and_its_parts_are_one_field_twice():
    lines = [{"id": "a", "kind": "software", "amount": "1"}]
    for whole in (lines, "[]", "a;b"):
        kinds = {
            f"platform.investment.{kind}": ["1"] for kind in ("software", "hardware", "labour")
        }
        result = decided({"platform.investment": [whole], **kinds})
        assert codes(result)[0][0] == "duplicate_field", result["error_message"][0]
    assert len(lines) == 1
    item = cs.scorecard[0].id
    for scores in ({item: "1"}, "{}", "a;b"):
        result = decided({"park.scores": [scores], f"park.scores.{item}": ["1"]})
        assert codes(result) == [("duplicate_field", f"/park.scores.{item}")]


def odd_cells() -> list[Any]:
    endless: list[Any] = []
    endless.append(endless)
    deep: Any = []
    for _ in range(5000):
        deep = [deep]
    return [
        *(
            numpy.array([1, 2]),
            numpy.array(["a"]),
            numpy.array(3),
            numpy.zeros((2, 2)),
            numpy.str_("x"),
        ),
        *(
            numpy.bool_(True),
            numpy.float32(1.5),
            numpy.datetime64("2023-01-01"),
            numpy.datetime64("NaT"),
        ),
        *(
            pandas.Series([1, 2]),
            pandas.Timestamp("2023-01-01 10:00"),
            pandas.Interval(0, 1),
            pandas.NaT,
        ),
        *(
            pandas.NA,
            float("inf"),
            float("nan"),
            1e300,
            2**70,
            -1,
            True,
            1j,
            b"park",
            "\ud800",
            "\0",
        ),
        *(
            Decimal("sNaN"),
            Decimal("NaN"),
            Decimal("Infinity"),
            Decimal("1E+3"),
            object(),
            {1},
            range(2),
        ),
        *(
            {},
            {1: 2},
            {"a": {1: 2}},
            (),
            [None],
            [[1]],
            endless,
            deep,
            datetime.time(1),
            cs.Star.five,
        ),
        *(
            "[",
            "{",
            "[]",
            "{}",
            '{"a": 1, "a": 2}',
            "[1e5]",
            "[" * 70 + "]" * 70,
            "；",
            "٣",
            "null",
            "x",
        ),
    ]


KINDS = {heading.type: heading.name for heading in cs.frame_headings()}


@pytest.mark.parametrize(
    "name", [*KINDS.values(), "track", "platform.investment.labour", "park.scores", "cloud.usage"]
)
def test_no_cell_whatever_stops_the_call(name: str):
    cells = odd_cells()
    column = pandas.Series(cells, dtype=object)
    filled = [f"platform.investment.{kind}" for kind in ("software", "hardware")]
    others = {other: "1" for other in filled} if "labour" in name else {"conduct.good_credit": True}
    result = cs.evaluate_frame(pandas.DataFrame({name: column, **others}))
    assert len(result) == len(cells)
    # Either decided or refused with a place, each of them.
    assert (result["outcome"].isna() == result["error_code"].notna()).all()
    assert all(isinstance(path, str) for path in result["error_path"].dropna())
