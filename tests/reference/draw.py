"""Values drawn at random, those at a threshold often: truths, dates, counts, money, text, readings."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from random import Random
from typing import Any, TypeVar

import tables as t
from jsontext import Number

T = TypeVar("T")
Date = datetime.date
DAY = datetime.timedelta(days=1)
MOST = 10_000_000_000_000_00  # fen

# How often a truth is true, and how often a fact is missing: most applications have one or two faults
# at most, else every one of them would fail some rule and the others would go unseen.
TEMPERS = ((1.0, 0.0), (1.0, 0.0), (1.0, 0.03), (0.97, 0.03), (1.0, 0.15), (0.9, 0.1), (0.6, 0.4))


class Draw:
    """A source of values for one application."""

    def __init__(self, rng: Random, lavish: bool = False) -> None:
        self.rng = rng
        self.lavish = lavish or rng.random() < 0.05
        self.goodness, self.absence = rng.choice(TEMPERS)
        self.calm = rng.random() < 0.75

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def choice(self, values: Sequence[T]) -> T:
        return self.rng.choice(values)

    def truth(self) -> bool:
        return self.chance(self.goodness)

    def facts(self, **fields: Callable[[], Any]) -> dict[str, Any]:
        """An object of these fields, each missing or `null` as often as the temper has it."""
        facts = {}
        for key, value in fields.items():
            if not self.chance(self.absence):
                facts[key] = value()
            elif self.chance(0.2):
                facts[key] = None
        return facts

    def sometimes(self, probability: float, **fields: Callable[[], Any]) -> dict[str, Any]:
        """Fields that decide little: each is there with this probability."""
        probability = max(probability, 0.9) if self.lavish else probability
        return {key: value() for key, value in fields.items() if self.chance(probability)}

    def good(self, usual: Callable[[], T], wild: Callable[[], T], wildness: float = 0.1) -> T:
        """Mostly what lets the rule be met."""
        wildness *= 0.25 if self.calm else 1.0
        return wild() if self.chance(wildness) else usual()

    # --- dates -----------------------------------------------------------------------------------

    def date(self) -> str:
        first, last = Date(2018, 1, 1).toordinal(), Date(2026, 12, 31).toordinal()
        return Date.fromordinal(self.rng.randint(first, last)).isoformat()

    def near(self, *days: Date) -> str:
        """One of these days, or the one before or after."""
        return moved(self.choice(days), self.rng.randint(-1, 1)).isoformat()

    def submitted(self) -> str:
        start, end = (Date(*day) for day in t.WINDOW)
        inside = [start, start + DAY, Date(2024, 4, 19), end - DAY, end]
        leap = ["2024-02-29", "2020-02-29", "2028-02-29", "2000-02-29", "2100-02-28"]
        extreme = ["0001-01-01", "0003-12-31", "0004-02-29", "9999-12-31"]
        return self.good(
            lambda: self.choice(inside).isoformat(),
            lambda: self.choice(
                [self.near(start, end), self.date(), self.choice(leap), self.choice(extreme)]
            ),
        )

    def event_day(self, submitted: str | None) -> str:
        """A day at an edge of the three years before the application, or any."""
        if submitted is None or self.chance(0.15):
            return self.date()
        day = Date.fromisoformat(submitted)
        year = max(day.year - 3, 1)
        rolling = Date(year, day.month, min(day.day, 28) if day.month == 2 else day.day)
        return self.near(rolling, rolling, Date(year, 1, 1), day, Date(year, 12, 31))

    def paid_on(self) -> str:
        inside = [Date(2023, 1, 1), Date(2023, 6, 30), Date(2023, 12, 31)]
        return self.good(
            lambda: self.choice(inside).isoformat(),
            lambda: self.choice([self.near(Date(2023, 1, 1), Date(2023, 12, 31)), self.date()]),
            0.25,
        )

    def built_on(self) -> str:
        return self.good(
            lambda: self.choice(["2023-12-31", "2023-12-30", "2021-05-01"]),
            lambda: self.choice([self.near(Date(2023, 12, 31)), self.date()]),
        )

    # --- numbers ---------------------------------------------------------------------------------

    def around(self, *thresholds: int) -> int:
        return max(self.choice(thresholds) + self.rng.randint(-1, 1), 0)

    def fen(self) -> int:
        """Some fen: small, usual, large or the most there can be."""
        kind = self.rng.random()
        if kind < 0.15:
            return self.rng.randint(0, 200)
        if kind < 0.9:
            return self.rng.randint(0, 10 ** self.rng.randint(4, 11))
        return self.choice([0, 1, MOST, MOST - 1, self.rng.randint(0, MOST)])

    def money(self, fen: int) -> Any:
        """One of the ways to write an amount."""
        whole, rest = divmod(fen, 100)
        ways: list[Any] = [f"{whole}.{rest:02}", f"{whole}.{rest:02}元"]
        ways += [
            Number(f"{whole}.{rest:02}"),
            Number(f"{whole}.{rest:02}000"),
            f"00{whole}.{rest:02}",
        ]
        wan, below = divmod(fen, 10_000_00)
        ways += [f"{wan}.{below:06}万元", f"{wan}.{below:06}0万元"]
        if not rest:
            ways += [whole, f"{whole}", f"{whole}元", Number(f"{whole}.0")]
        if fen % 10 == 0:
            ways += [f"{whole}.{rest // 10}", Number(f"{whole}.{rest // 10}")]
        return self.choice(ways)

    def score(self, hundredths: int) -> Any:
        text = f"{hundredths // 100}.{hundredths % 100:02}"
        ways: list[Any] = [text, Number(text), text + "0"]
        return self.choice(ways if hundredths % 100 else [*ways, hundredths // 100])

    def parts(self, total: int, count: int) -> list[int]:
        """`total` in `count` parts."""
        cuts = sorted(self.rng.randint(0, total) for _ in range(count - 1))
        return [b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)]

    # --- words -----------------------------------------------------------------------------------

    def words(self) -> str:
        return self.choice(["", "成都", "a/b~c", "𠮷野家\U0001f600", 'quo"te\\', "\t\u2028\x7f", "é"])

    def long_text(self) -> str:
        return self.choice(["介", "x", "𠮷", "e\u0301"]) * self.choice([1, 150, 151, 299, 300, 301])

    def uscc(self) -> str:
        alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
        values = [self.rng.randrange(31) for _ in range(17)]
        check = -sum(value * 3**i for i, value in enumerate(values)) % 31
        code = "".join(alphabet[value] for value in [*values, check])
        spoilt = [code[:-1], code + "0", code.lower(), code[:-1] + self.choice(alphabet), "", "123"]
        return self.good(
            lambda: code, lambda: self.choice([*spoilt, code.replace(code[3], "I")]), 0.4
        )

    def star(self) -> int:
        return self.choice([3, 4, 5])

    def readings(self) -> dict[str, str]:
        """The defaults, one other value, or any combination."""
        kind = self.rng.random()
        chosen = dict(t.DEFAULTS)
        for reading in [] if kind < 0.1 else t.READINGS:
            chosen[reading] = self.choice(t.READINGS[reading])
        if kind > 0.9:
            reading = self.choice(list(t.READINGS))
            chosen = t.DEFAULTS | {reading: chosen[reading]}
        return chosen


def moved(day: Date, days: int) -> Date:
    return Date.fromordinal(min(max(day.toordinal() + days, 1), Date.max.toordinal()))
