"""Typed facts: they read back, compare, hash, show themselves, copy, pickle and match."""

from __future__ import annotations

import copy
import datetime
import inspect
import pickle
from decimal import Decimal
from typing import Any

import chengdu_subsidy as cs
import pytest
from drawn_applications import CLASSES, Applications
from hypothesis import given
from hypothesis import strategies as st

NAMES = {**vars(cs), "Decimal": Decimal, "datetime": datetime}
FACTS = sorted(set(CLASSES.values()), key=lambda cls: str(cls.__name__))


def check_round_trips(facts: Any) -> None:
    cls = type(facts)
    again = (
        cls(**facts.to_dict()),
        cls.from_dict(facts.to_dict()),
        cls.from_json(facts.to_json()),
        cls.from_json(facts.to_json().encode()),
        eval(repr(facts), NAMES),
        pickle.loads(pickle.dumps(facts)),
        facts.replace(),
        cls(**{key: getattr(facts, key) for key in cls.__match_args__}),
    )
    for other in again:
        assert other == facts and hash(other) == hash(facts) and not other != facts
        assert other.to_json() == facts.to_json()
    assert copy.copy(facts) is facts and copy.deepcopy(facts) is facts


def parts(facts: Any) -> list[Any]:
    """The facts and all that they hold."""
    found = [facts]
    for key in type(facts).__match_args__:
        value = getattr(facts, key)
        for part in value if isinstance(value, tuple) else (value,):
            if type(part) in FACTS:
                found += parts(part)
    return found


def test_examples_round_trip(example: dict[str, Any]):
    for part in parts(cs.Application(**example["application"])):
        check_round_trips(part)


def test_random_facts_round_trip():
    applications = Applications(7)
    seen = set()
    for _ in range(150):
        for part in parts(cs.Application(**applications.application())):
            check_round_trips(part)
            seen.add(type(part))
    assert seen == set(FACTS)


def test_values_come_out_as_python_has_them():
    facts = cs.Application(
        id="A",
        submitted_on=datetime.date(2024, 4, 1),
        conduct=cs.Conduct(
            lawful_operation=True,
            listings=[cs.Listing(list=cs.BlackList.environmental_bad, from_="2024-01-01")],
        ),
        platform=cs.Platform(
            investment=[
                cs.InvestmentLine(id="L", kind="labour", amount="1.5万元", audited=15000),
                cs.InvestmentLine(id="M", kind="software", amount=Decimal("1E+3")),
            ],
            enterprises_served=20,
        ),
    )
    assert facts.submitted_on == datetime.date(2024, 4, 1)
    assert facts.conduct.lawful_operation is True
    assert facts.conduct.good_credit is None
    assert facts.conduct.listings[0].from_ == datetime.date(2024, 1, 1)
    assert facts.conduct.safety_accidents is None
    line, more = facts.platform.investment
    assert line.kind is cs.InvestmentKind.labour
    assert str(line.amount) == "15000.00" and str(more.amount) == "1000.00"
    assert facts.cloud is None and facts.direction is cs.Track.platform


def test_facts_do_not_change():
    facts = cs.Park(assessed_star=5, scores={"infrastructure.network": "4.5"})
    with pytest.raises(AttributeError):
        facts.assessed_star = 4
    with pytest.raises(AttributeError):
        facts.something = 4
    with pytest.raises(TypeError):
        facts.scores["infrastructure.network"] = Decimal(5)
    changed = facts.replace(assessed_star=4, scores=None)
    assert (changed.assessed_star, changed.scores) == (4, None)
    assert facts.assessed_star == 5 and facts.scores == {"infrastructure.network": Decimal("4.50")}


def test_entries_stand_in_the_order_of_the_notices_lists():
    """The order of an object's keys says nothing, so that equal facts are equal whatever it was."""
    points = {"services.public": "2", "infrastructure.network": "1", "operations.fire": 3}
    facts = cs.Park(scores=points)
    assert list(facts.scores) == ["infrastructure.network", "operations.fire", "services.public"]
    assert facts == cs.Park(scores=dict(reversed(points.items())))
    texts = {cs.catalogue[3].id: "first", cs.catalogue[0].path: "second", cs.catalogue[0].id: "x"}
    cloud = cs.Cloud(usage=texts)
    assert list(cloud.usage.values()) == ["x", "second", "first"]
    assert cs.Cloud(usage=cloud.usage) == cloud


def test_facts_match():
    match cs.Application(id="A", park=cs.Park(assessed_star=4)):
        case cs.Application(id=name, park=cs.Park(assessed_star=cs.Star.four, previous_star=None)):
            assert name == "A"
        case _:
            pytest.fail("facts do not match")
    match cs.Money("2.50"):
        case cs.Money(yuan):
            assert yuan == Decimal("2.5")


@pytest.mark.parametrize("cls", FACTS, ids=lambda cls: cls.__name__)
def test_a_class_tells_its_fields(cls: Any):
    signature = inspect.signature(cls)
    assert tuple(signature.parameters) == cls.__match_args__
    for key, parameter in signature.parameters.items():
        assert parameter.kind is parameter.KEYWORD_ONLY
        doc = getattr(cls, key).__doc__
        assert doc and len(doc) > 5, f"{cls.__name__}.{key}"
    needed = {k for k, p in signature.parameters.items() if p.default is p.empty}
    if needed:
        with pytest.raises(cs.InputError) as caught:
            cls()
        assert caught.value.code == "missing_field"
        assert caught.value.path.lstrip("/") in needed
    elif cls is not cs.Application:
        assert all(
            getattr(cls(), key) in (None, {}) or type(getattr(cls(), key)) in FACTS
            for key in signature.parameters
        )
    assert cls.__module__ == "chengdu_subsidy" and cls.__doc__
    assert "object at" not in repr(cls)


def test_equality_is_only_of_one_kind():
    assert cs.Contact(name="A") != cs.TypicalUser(name="A")
    assert cs.Contact() != None and cs.Contact() != {}  # noqa: E711
    assert cs.Park(total="85.50") == cs.Park(total=Decimal("85.5"))
    assert len({cs.Park(total="85.50"), cs.Park(total=Decimal("85.5")), cs.Park()}) == 2

    class Anything:
        def __eq__(self, other: object) -> bool:
            return True

    assert cs.Park() == Anything()


def test_enums_are_enums_that_compare_with_their_words():
    assert cs.Outcome.supported == "supported" and "supported" == cs.Outcome.supported
    assert cs.ApplicantRole("operator") is cs.ApplicantRole.operator
    assert {cs.Status.met: 1}["met"] == 1
    assert f"{cs.Deployment.hybrid}" == "hybrid" and cs.Outcome.supported.zh == "符合支持条件"
    for cls in (cs.Outcome, cs.Status, cs.Track, cs.Severity, cs.Star, cs.ApplicantRole):
        for member in cls:
            assert eval(repr(member), NAMES) is member
            assert pickle.loads(pickle.dumps(member)) is copy.deepcopy(member) is member


def test_stars_are_integers_that_compare_with_their_digits():
    facts = cs.Cloud(applied_star=cs.Star.four, assessed_star=0)
    assert facts.applied_star is cs.Star.four and facts.assessed_star is cs.Star.zero
    assert cs.Star.four == 4 == int(cs.Star.four) and cs.Star.four > 3
    assert cs.Star.four == "4" and "4" == cs.Star.four and not cs.Star.four != "4"
    assert cs.Star.four != "four" and cs.Star.four != "5" and cs.Star.four != 5
    assert {4: "x"}[cs.Star.four] == "x" and str(cs.Star.four) == "4"
    assert set(cs.Star) == {0, *(level.star for level in cs.notice.terms.park.levels)}


TEXT = st.none() | st.text(max_size=20)
TRUTH = st.none() | st.booleans()
MONEY = st.none() | st.decimals(0, 10**13, places=2) | st.integers(0, 10**13)
DAY = st.none() | st.dates()
POINTS = st.decimals(0, 1000, places=2)
LINES = st.lists(
    st.tuples(
        st.text(min_size=1, max_size=5),
        st.sampled_from([*cs.catalogue.ids, "other"]),
        st.decimals(0, 10**13, places=2),
        DAY,
        st.none() | st.decimals(0, 1, places=2),
    ),
    max_size=5,
    unique_by=lambda line: line[0],
)
CONDUCT = st.builds(
    cs.Conduct,
    lawful_operation=TRUTH,
    safety_accidents=st.none()
    | st.lists(
        st.builds(
            cs.SafetyAccident,
            on=st.dates(),
            severity=st.none() | st.sampled_from(cs.Severity),
            deaths=st.none() | st.integers(0, 2**53),
            direct_loss=MONEY,
        ),
        max_size=3,
    ),
    listings=st.none()
    | st.lists(
        st.builds(cs.Listing, list=st.sampled_from(cs.BlackList), from_=DAY, until=DAY), max_size=3
    ),
)
PARK = st.builds(
    cs.Park,
    name=TEXT,
    completed_on=DAY,
    area_km2=st.none() | st.decimals(0, 10**6, places=6),
    industries=st.none() | st.lists(st.text(max_size=5), max_size=3),
    applicant_role=st.none() | st.sampled_from(cs.ApplicantRole),
    basics=st.builds(cs.ParkBasics, infrastructure=TRUTH, industry=TRUTH),
    scores=st.none() | st.dictionaries(st.sampled_from(cs.scorecard.ids), POINTS),
    total=st.none() | POINTS,
    assessed_star=st.none() | st.sampled_from(cs.Star),
    previous_award=MONEY,
)


def cloud_of(lines: list[Any], claimed: list[str] | None) -> cs.Cloud:
    fees = [
        cs.FeeLine(id=i, subdomain=s, amount=a, paid_on=d, audited=None if c is None else c * 0)
        for i, s, a, d, c in lines
    ]
    return cs.Cloud(fees=fees, subdomains=claimed)


CLOUD = st.builds(
    cloud_of, LINES, st.none() | st.lists(st.sampled_from(cs.catalogue.ids), max_size=8)
)
APPLICATION = st.builds(
    lambda track, **common: cs.Application(
        **common, **{"park" if isinstance(track, cs.Park) else "cloud": track}
    ),
    PARK | CLOUD,
    id=st.text(min_size=1, max_size=200),
    project_name=TEXT,
    submitted_on=DAY,
    conduct=CONDUCT,
)


@given(APPLICATION)
def test_facts_to_dict_to_facts(facts: cs.Application):
    for part in parts(facts):
        check_round_trips(part)
    assert cs.evaluate(facts) == cs.evaluate(facts.to_dict()) == cs.evaluate(facts.to_json())


@given(st.integers(0, 10**15))
def test_decimal_to_money_to_decimal(fen: int):
    amount = Decimal(fen) / 100
    for given_as in (amount, str(amount), f"{amount}元", amount.normalize(), cs.Money(amount)):
        money = cs.Money(given_as)
        assert money.yuan == amount and money.fen == fen
        assert money.yuan.as_tuple().exponent == -2
        assert eval(repr(money), NAMES) == pickle.loads(pickle.dumps(money)) == money
        assert cs.Park(previous_award=given_as).previous_award == amount
    assert cs.Money(f"{Decimal(fen) / 1000000:f}万元").fen == fen


@given(st.integers(-(2**63), 2**63 - 1), st.integers(-(2**63), 2**63 - 1))
def test_money_adds_or_says_that_it_cannot(a: int, b: int):
    one, other = cs.Money.from_fen(a), cs.Money.from_fen(b)
    for result, expected in ((one.__add__, a + b), (one.__sub__, a - b)):
        if -(2**63) <= expected < 2**63:
            assert result(other).fen == expected
        else:
            with pytest.raises(OverflowError, match="64 bits"):
                result(other)
    assert (one < other, one <= other, one == other) == (a < b, a <= b, a == b)


def test_money_is_only_added_to_money():
    assert sum([cs.Money(1), cs.Money("0.5")]) == cs.Money("1.50")
    assert bool(cs.Money(0)) is False and str(cs.Money(5)) == "5.00"
    assert len({cs.Money(5), cs.Money("5.00")}) == 1 and cs.Money(5) != 5
    for wrong in (1, 1.0, Decimal(1), "1", None):
        with pytest.raises(TypeError):
            cs.Money(1) + wrong  # type: ignore[operator]
        with pytest.raises(TypeError):
            wrong - cs.Money(1)  # type: ignore[operator]
    for wrong in (1.0, "1", None, True, Decimal(1)):
        with pytest.raises(TypeError, match="int"):
            cs.Money.from_fen(wrong)  # type: ignore[arg-type]
    with pytest.raises(OverflowError):
        cs.Money.from_fen(2**63)


@given(st.dates())
def test_dates_round_trip(day: datetime.date):
    assert cs.Park(built_on=day).built_on == cs.Park(built_on=day.isoformat()).built_on == day


@given(st.text(max_size=30), st.integers(0, 2**53), st.sampled_from([True, False, None]))
def test_text_counts_and_truths_round_trip(text: str, count: int, truth: bool | None):
    facts = cs.Park(name=text, employees=count, industrial=truth)
    assert (facts.name, facts.employees, facts.industrial) == (text, count, truth)
    check_round_trips(facts)
