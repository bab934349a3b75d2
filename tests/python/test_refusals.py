"""What is refused, and how: an InputError with its place, or a TypeError; never anything raw."""

from __future__ import annotations

import collections
import datetime
import enum
import fractions
import itertools
import pickle
import types
from decimal import Decimal
from typing import Any

import chengdu_subsidy as cs
import pytest


def shown(value: Any) -> str:
    """The name of a case; Python itself refuses to write some integers out."""
    return (
        f"int{value.bit_length()}"
        if type(value) is int and abs(value) > 10**20
        else repr(value)[:40]
    )


class Digits(int):
    def __str__(self) -> str:
        return '1, "park": null'

    __repr__ = __str__


class Amount(Decimal):
    def __str__(self) -> str:
        return "99"

    __repr__ = __str__

    def __format__(self, spec: str, context: Any = None) -> str:
        return "99"


class Word(str):
    def __str__(self) -> str:
        return "other"


class Day(datetime.date):
    def isoformat(self) -> str:
        return "1999-01-01"


def refused(value: Any, code: str, *words: str) -> cs.InputError:
    """Refused for money by every way in, alike."""
    errors = []
    for call in (
        lambda: cs.Money(value),
        lambda: cs.Park(previous_award=value),
        lambda: cs.Application(id="A", park={"previous_award": value}),
        lambda: cs.evaluate({"id": "A", "park": {"previous_award": value}}),
        lambda: cs.Park.from_dict({"previous_award": value}),
    ):
        with pytest.raises(cs.InputError) as caught:
            call()
        errors.append(caught.value)
    paths = ["", *["/previous_award"] * 1, *["/park/previous_award"] * 2, "/previous_award"]
    assert [error.path for error in errors] == paths
    assert {error.code for error in errors} == {code}
    assert {type(error) for error in errors} == {type(errors[0])}
    for word in words:
        assert word in errors[0].message_en, errors[0]
    return errors[0]


@pytest.mark.parametrize("value", [0.1, 1.0, -0.0, 1e300, 123456789.01])
def test_a_float_is_refused_with_what_to_write_instead(value: float):
    error = refused(value, "wrong_type", "float", f"Decimal('{value!r}')", f"'{value!r}'")
    assert isinstance(error, TypeError) and isinstance(error, ValueError)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_float_that_is_no_number_is_refused(value: float):
    # What pandas writes for a missing value.
    assert isinstance(refused(value, "wrong_type", repr(value), "None"), TypeError)


@pytest.mark.parametrize("value", [True, False])
def test_a_bool_is_no_amount(value: bool):
    error = refused(value, "wrong_type", "amount of money", "123.45万元", str(value).lower())
    assert isinstance(error, TypeError)


@pytest.mark.parametrize("text", ["NaN", "sNaN", "-NaN123", "Infinity", "-Infinity"])
def test_a_decimal_that_is_no_number_is_refused(text: str):
    error = refused(Decimal(text), "bad_number", "not a number", "None")
    assert isinstance(error, ValueError) and not isinstance(error, TypeError)


@pytest.mark.parametrize(
    "value, code",
    [
        (Decimal("0.001"), "money_precision"),
        (Decimal("1E-3"), "money_precision"),
        (Decimal("1E-999999"), "money_precision"),
        (Decimal("1.5E-999999999999999999"), "money_precision"),
        (Decimal("10000000000000.01"), "money_range"),
        (Decimal("1E+14"), "money_range"),
        (Decimal("1E+999999"), "money_range"),
        (Decimal("9.99E+999999999999999999"), "money_range"),
        (10**13 + 1, "money_range"),
        (10**20, "money_range"),
        (10**5000, "money_range"),
        (-1, "bad_money"),
        (-(10**5000), "bad_money"),
        (Decimal("-0.01"), "bad_money"),
        (Decimal("-0"), "bad_money"),
        (Decimal("-1E+999999"), "bad_money"),
        ("1e3", "bad_money"),
        ("1,000", "bad_money"),
        (" 1", "bad_money"),
        ("", "bad_money"),
        ("１", "bad_money"),
        ("万元", "bad_money"),
        ("NaN", "bad_money"),
        ("-1", "bad_money"),
        ("0.001", "money_precision"),
        ("1\ud800", "bad_utf8"),
        ([], "wrong_type"),
        ({}, "wrong_type"),
        (datetime.date(2024, 1, 1), "bad_money"),
        (datetime.datetime(2024, 1, 1), "wrong_type"),
        (b"1", "wrong_type"),
        (1j, "wrong_type"),
        (fractions.Fraction(1, 2), "wrong_type"),
        (object(), "wrong_type"),
        ({1}, "wrong_type"),
        (iter([1]), "wrong_type"),
        (range, "wrong_type"),
        (cs.Contact(), "wrong_type"),
        (cs.Readings(), "wrong_type"),
        (enum.Enum("Plain", {"a": 1}).a, "wrong_type"),  # type: ignore[attr-defined]
    ],
    ids=shown,
)
def test_what_is_no_amount_is_refused(value: Any, code: str):
    refused(value, code)


def test_extreme_decimals_that_are_amounts_are_taken():
    for value in (Decimal("1E+13"), Decimal("10000000000000.000000"), "1000000000万元"):
        assert cs.Money(value).yuan == 10**13
    for value in (Decimal("0E+999999"), Decimal("0E-999999"), Decimal("0.00000"), 0):
        assert cs.Money(value).fen == 0
    assert cs.Money(Decimal("1.50E+2")).fen == 15000
    assert cs.Money(Decimal("15000E-2")).fen == 15000
    assert cs.Money(Decimal("0.0000000001E+10")).fen == 100
    assert cs.Money(Decimal("12345678.9E-1")).fen == 123456789


def test_derived_classes_are_what_they_hold_not_what_they_print():
    assert cs.Money(Digits(5)).yuan == 5
    assert cs.Money(Amount("1.25")).yuan == Decimal("1.25")
    assert cs.Money(Word("2")).yuan == 2
    assert cs.Park(built_on=Day(2024, 1, 2)).built_on == datetime.date(2024, 1, 2)
    assert cs.Park(employees=Digits(7)).employees == 7
    assert cs.Cloud(assessed_star=enum.IntEnum("Mine", {"five": 5}).five).assessed_star == 5  # type: ignore[attr-defined]
    assert cs.Money(Digits(10**30 // 10**30)).yuan == 1


def test_the_context_of_decimals_changes_nothing():
    import decimal

    with decimal.localcontext(decimal.Context(prec=1, capitals=0, Emax=2, Emin=-2)):
        assert cs.Money(Decimal("123456.78")).fen == 12345678
        assert cs.Money(Decimal("1E+3")).fen == 100000
        assert str(cs.Money("9999999.99").yuan) == "9999999.99"
        assert (
            cs.evaluate({"id": "A", "park": {"assessed_star": 5, "previous_star": 3}}).bounds.max
            == 2000000
        )


def test_numbers_of_numpy_are_taken_or_refused_by_what_they_are():
    numpy = pytest.importorskip("numpy")
    assert cs.Park(employees=numpy.int64(7), previous_award=numpy.uint8(200)).previous_award == 200
    assert cs.Park(industrial=numpy.bool_(True)).industrial is True
    assert cs.Park(name=numpy.str_("A")).name == "A"
    refused(numpy.bool_(True), "wrong_type", "true")
    refused(numpy.float64(0.5), "wrong_type", "float", "Decimal('0.5')")
    refused(numpy.float32(0.5), "wrong_type", "numpy.float32")
    for wrong in (numpy.array([1, 2]), numpy.datetime64("2024-01-01"), numpy.nan):
        refused(wrong, "wrong_type")


def test_containers_of_every_kind_are_read_as_what_they_are():
    mapping = types.MappingProxyType({"assessed_star": 5})
    chain = collections.ChainMap({"assessed_star": 5})
    for given in (mapping, chain, collections.UserDict(mapping), collections.OrderedDict(mapping)):
        assert cs.Application(id="A", park=given).park.assessed_star == 5
        assert cs.evaluate(collections.ChainMap({"id": "A", "park": given})).application == "A"
    lines = collections.deque(["a"]), collections.UserList(["a"]), ("a",), ["a"]
    for given in lines:
        assert cs.Park(industries=given).industries == ("a",)
    for wrong in ({"a"}, iter(["a"]), {"a": 1}.keys(), b"a", "a"):
        with pytest.raises(cs.InputTypeError):
            cs.Park(industries=wrong)


def test_what_is_ones_own_is_left_alone():
    notes = {"x-note": 1.5, "x-": object(), "park": {"x-cell": float("nan"), "assessed_star": 5}}
    assert cs.evaluate({"id": "A", **notes}).edition == "chengdu-2024"
    assert cs.Park(**{"x-anything": {1, 2}}) == cs.Park()


def test_a_cycle_and_great_depth_are_refused():
    cycle: dict[str, Any] = {"id": "A"}
    cycle["park"] = cycle
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    for wrong in (cycle, {"id": "A", "park": {"industries": deep}}):
        with pytest.raises(cs.InputError):
            cs.evaluate(wrong)
    with pytest.raises(cs.InputError) as caught:
        cs.evaluate("[" * 100_000)
    assert caught.value.code == "bad_json"


def test_an_object_whose_code_misbehaves_breaks_nothing():
    class Fails:
        def __index__(self) -> int:
            raise RuntimeError("mine")

    class Lies(dict[str, Any]):
        pass

    changing: dict[str, Any] = {"id": "A", "park": {"assessed_star": 5}}

    class Changes:
        def __index__(self) -> int:
            changing.clear()
            return 5

    refused(Fails(), "wrong_type")
    changing["park"] = {"assessed_star": Changes(), "previous_star": 0}
    assert cs.evaluate(changing).application == "A"
    assert cs.evaluate(Lies(id="A", park={})).outcome == "undetermined"

    class Broken(collections.UserDict[str, Any]):
        def __getitem__(self, key: str) -> Any:
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        cs.evaluate(Broken(id="A"))


@pytest.mark.parametrize(
    "application, code, path",
    [
        ({"id": "", "park": {}}, "bad_id", "/id"),
        ({"park": {}}, "missing_field", "/id"),
        ({"id": "A", "parc": {}}, "unknown_field", "/parc"),
        ({"id": "A", "park": {}, "cloud": {}}, "bad_track", ""),
        ({"id": "A", "park": {}, "submitted_on": "2023-02-29"}, "bad_date", "/submitted_on"),
        ({"id": "A", "edition": "none", "park": {}}, "unknown_edition", "/edition"),
        ({"id": "A", "park": {"total": "1001"}}, "bad_number", "/park/total"),
        ({"id": "A", "park": {"employees": Decimal("1.0")}}, "bad_count", "/park/employees"),
        ({"id": "A", "park": {"assessed_star": "5"}}, "wrong_type", "/park/assessed_star"),
        ({"id": "A", "park": {"assessed_star": 2}}, "unknown_value", "/park/assessed_star"),
        ({"id": "A", "park": {"name": "\ud800"}}, "bad_utf8", "/park/name"),
        ({"id": "A", "\ud800": 1, "park": {}}, "bad_utf8", ""),
        ({"id": "A", "a/b~c": {1}, "park": {}}, "wrong_type", "/a~1b~0c"),
        ({"id": "A", 7: {}}, "wrong_type", ""),
        ("", "bad_json", ""),
        (b"", "bad_json", ""),
        ("{'id': 1}", "bad_json", ""),
        (b"\xff", "bad_utf8", ""),
        ("\ud800", "bad_utf8", ""),
        (bytearray(b"[]"), "wrong_type", ""),
        (memoryview(b"nul"), "bad_json", ""),
        ('{"id": "A", "id": "B", "park": {}}', "duplicate_field", "/id"),
    ],
    ids=shown,
)
def test_a_fault_is_an_input_error(application: Any, code: str, path: str):
    with pytest.raises(cs.InputError) as caught:
        cs.evaluate(application)
    error = caught.value
    assert (error.code, error.path, error.line) == (code, path, None)
    assert isinstance(error, TypeError) == (code == "wrong_type")
    assert error.message() == error.message("zh") == error.message_zh and error.message_zh
    assert error.message("en") == error.message_en and error.message_en in str(error)
    assert error.to_dict() == {
        "code": code,
        "path": path,
        "message": {"zh": error.message_zh, "en": error.message_en},
    }
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error) and vars(again) == vars(error)


WRONG: tuple[Any, ...] = (
    *(None, 5, 0, -1, 1.5, True, "", "text", b"", b"bytes", "\ud800", "\0", [], {}, (), {1}, [1]),
    *(
        object(),
        type,
        print,
        Decimal("NaN"),
        10**5000,
        datetime.datetime.max,
        cs.Park(),
        cs.notice,
    ),
    *(cs.Readings(), cs.Outcome.supported, cs.Star.five, [[]], {"a": {}}, range(3), Ellipsis),
)
# Made once; calling them must never do worse than raise what a user understands.
DECISION = cs.evaluate({"id": "A", "cloud": {"fees": []}})
MADE: dict[Any, dict[str, Any]] = {
    cs.Application: {"id": "A", "park": {}},
    cs.Park: {},
    cs.Listing: {"list": "environmental_bad"},
}
ENTRY_POINTS: dict[str, Any] = {
    "evaluate": cs.evaluate,
    "evaluate readings": lambda x: cs.evaluate({"id": "A", "park": {}}, readings=x),
    "evaluate edition": lambda x: cs.evaluate({"id": "A", "park": {}}, edition=x),
    "evaluate_many": lambda x: list(cs.evaluate_many(x)),
    "evaluate_many of one": lambda x: list(cs.evaluate_many([x], errors="return")),
    "evaluate_many readings": lambda x: list(cs.evaluate_many([], readings=x)),
    "evaluate_many edition": lambda x: list(cs.evaluate_many([], edition=x)),
    "evaluate_many errors": lambda x: list(cs.evaluate_many([], errors=x)),
    "evaluate_jsonl": cs.evaluate_jsonl,
    "evaluate_jsonl out": lambda x: cs.evaluate_jsonl(b"{}", x)
    if x not in ("text", b"bytes")
    else 0,
    "evaluate_jsonl progress": lambda x: cs.evaluate_jsonl(b"", progress=x),
    "evaluate_jsonl readings": lambda x: cs.evaluate_jsonl(b"", readings=x),
    "Money": cs.Money,
    "Money.from_fen": cs.Money.from_fen,
    "Readings": lambda x: cs.Readings(labour_share=x),
    "Readings unnamed": cs.Readings,
    "Readings.from_dict": cs.Readings.from_dict,
    "Readings.replace": lambda x: cs.Readings().replace(**x),
    "Edition.load": cs.Edition.load,
    "Edition.compare": cs.notice.compare,
    "Decision.explain": DECISION.explain,
    "Decision.to_html": DECISION.to_html,
    "findings": DECISION.findings.with_status,
    "findings[]": DECISION.findings.__getitem__,
    "catalogue[]": cs.catalogue.__getitem__,
    "finding.message": DECISION.findings[0].message,
    **{
        f"{cls.__name__}.{key}": lambda x, cls=cls, key=key: cls(**{key: x})
        for cls in (cs.Application, cs.Platform, cs.InvestmentLine, cs.Cloud, cs.FeeLine, cs.Park)
        for key in cls.__match_args__
    },
    **{
        f"{cls.__name__} {how}": how_of(cls)
        for cls in (cs.Application, cs.Park, cs.Listing)
        for how, how_of in {
            "unnamed": lambda cls: cls,
            "from_dict": lambda cls: cls.from_dict,
            "from_json": lambda cls: cls.from_json,
            "replace": lambda cls: cls.from_dict(MADE[cls]).replace,
            "named": lambda cls: lambda x, cls=cls: cls(**x),
        }.items()
    },
    **{
        f"never made: {cls.__name__}.{name}": lambda x, cls=cls, name=name: getattr(
            cls.__new__(cls), name
        )
        for cls in (cs.Park, cs.Finding, cs.Decision, cs.Money, cs.Edition, cs.Readings, cs.Text)
        for name in (*getattr(cls, "__match_args__", ("outcome",)), "__hash__", "__repr__")
    },
    "never made: repr": lambda x: [repr(c.__new__(c)) for c in (cs.Park, cs.Decision, cs.Edition)],
    "never made: ==": lambda x: cs.Park.__new__(cs.Park) == cs.Park(),
    "never made: inside": lambda x: cs.Application(id="A", park=cs.Park.__new__(cs.Park)),
    "never made: evaluate": lambda x: cs.evaluate(cs.Application.__new__(cs.Application)),
    "made by the library": cs.Finding,
    "an attribute of something else": lambda x: cs.Decision.amount.fget(x),
}
RAW = ("std::", "pybind", "C++", "Unable to cast", "bad_alloc", "basic_string", "_core", "Invoked")


@pytest.mark.parametrize("name", ENTRY_POINTS)
def test_no_argument_gets_anything_raw(name: str):
    call = ENTRY_POINTS[name]
    for wrong in WRONG:
        try:
            call(wrong)
        except (
            TypeError,
            ValueError,
            OverflowError,
            AttributeError,
            LookupError,
            OSError,
        ) as error:
            shown = f"{type(error).__name__}: {error}"
            assert not any(word in shown for word in RAW), shown


def test_a_second_initialisation_changes_nothing():
    park = cs.Park(assessed_star=5)
    park.__init__(assessed_star=3)  # type: ignore[misc]
    assert park.assessed_star == 5
    decision = cs.evaluate({"id": "A", "park": {}})
    decision.__init__()  # type: ignore[misc]
    assert decision.application == "A"
    for cls in (cs.Decision, cs.Edition, cs.Finding, cs.Subdomain):
        with pytest.raises(TypeError, match="evaluate|load|only the library"):
            cls()


def test_facts_that_claim_to_be_a_decision_decide_nothing():
    class Both(cs.Application, cs.Decision):
        pass

    both = Both.__new__(Both)
    cs.Application.__init__(both, id="A", park=cs.Park())
    for name in ("outcome", "amount", "computed_amount", "direction"):
        with pytest.raises(TypeError, match="never initialised"):
            getattr(cs.Decision, name).fget(both)


def test_a_derived_class_of_facts_is_still_facts():
    class MyPark(cs.Park):
        @property
        def known(self) -> bool:
            return self.name is not None

    mine = MyPark(name="A", assessed_star=5)
    assert mine.known and mine == cs.Park(name="A", assessed_star=5)
    assert cs.Application(id="A", park=mine).park == mine
    assert isinstance(mine.replace(name=None), MyPark)

    class NeverInitialised(cs.Park):
        def __init__(self) -> None:
            pass

    with pytest.raises(TypeError):
        NeverInitialised()


def test_every_field_of_money_refuses_every_combination_of_wrong_values():
    fields = [
        (cs.YearResults, "revenue", {"year": 2023}),
        (cs.Applicant, "registered_capital", {}),
        (cs.SafetyAccident, "direct_loss", {"on": "2024-01-01"}),
        (cs.InvestmentLine, "amount", {"id": "L", "kind": "labour"}),
        (cs.InvestmentLine, "audited", {"id": "L", "kind": "labour", "amount": 1}),
        (cs.Metrics, "annual_service_revenue", {}),
        (cs.Platform, "declared_investment", {}),
        (cs.FeeLine, "amount", {"id": "L", "subdomain": "other"}),
        (cs.Cloud, "declared_fees", {}),
        (cs.Park, "previous_award", {}),
    ]
    for (cls, key, others), wrong in itertools.product(
        fields, (1.0, True, float("nan"), Decimal("NaN"), "x", "-1", b"1", [])
    ):
        with pytest.raises(cs.InputError) as caught:
            cls(**others, **{key: wrong})
        assert caught.value.path == f"/{key}"
        is_type = isinstance(wrong, (float, bool, bytes, list))
        assert isinstance(caught.value, TypeError) == is_type
