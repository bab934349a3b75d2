"""Integers of four kinds, so that the formula is modelled once and asked in four ways.

- `Plain`: Python's integers. The model is run, and compared with the library.
- `Exact`: integers of Z3 without bounds, which is what the wide path computes with: it throws where
  127 bits do not suffice, and never wraps.
- `Machine`: Z3's vectors of 64 bits, which is what the fast path computes with. Every operation is
  noted together with the condition that it does not overflow; where all of these hold, two's
  complement gives the integer result, so the two paths agree.
- `Upper`: the largest value that an expression can have. Every operation of the formula grows with
  its operands, so that one run bounds it for all values below.
"""

from __future__ import annotations

from typing import Any

import z3

LEAST, MOST = -(2**63), 2**63 - 1


class Plain:
    def add(self, x: Any, y: Any) -> Any:
        return x + y

    def mul(self, x: Any, y: Any) -> Any:
        return x * y

    def quotient(self, x: Any, y: Any) -> Any:
        """Neither is negative, and `y` is not zero."""
        return x // y

    def where(self, condition: Any, x: Any, y: Any) -> Any:
        return x if condition else y

    def least(self, x: Any, y: Any) -> Any:
        return self.where(y < x, y, x)


class Exact(Plain):
    def quotient(self, x: Any, y: Any) -> Any:
        return x / y if isinstance(x, z3.ArithRef) else x // y  # Z3's `/` of integers is integral

    def where(self, condition: Any, x: Any, y: Any) -> Any:
        return (x if condition else y) if isinstance(condition, bool) else z3.If(condition, x, y)


class Machine(Exact):
    def __init__(self) -> None:
        self.fits: list[Any] = []  # conditions, one an operation

    def note(self, result: Any, *conditions: Any) -> Any:
        if isinstance(result, int):
            assert LEAST <= result <= MOST
        else:
            self.fits += conditions
        return result

    @staticmethod
    def vector(x: Any) -> Any:
        return z3.BitVecVal(x, 64) if isinstance(x, int) else x

    def add(self, x: Any, y: Any) -> Any:
        if isinstance(x, int) and isinstance(y, int):
            return self.note(x + y)
        a, b = self.vector(x), self.vector(y)
        return self.note(a + b, z3.BVAddNoOverflow(a, b, True), z3.BVAddNoUnderflow(a, b))

    def mul(self, x: Any, y: Any) -> Any:
        if isinstance(x, int) and isinstance(y, int):
            return self.note(x * y)
        a, b = self.vector(x), self.vector(y)
        return self.note(a * b, z3.BVMulNoOverflow(a, b, True), z3.BVMulNoUnderflow(a, b))

    def quotient(self, x: Any, y: Any) -> Any:
        # By a positive divisor: it cannot overflow, and it is not negative where `x` is not.
        return x // y if isinstance(x, int) else x / y


class Upper(Plain):
    """Only the upper ends of what is never negative; of two branches the larger."""

    def __init__(self) -> None:
        self.largest = 0

    def seen(self, value: int) -> int:
        self.largest = max(self.largest, value)
        return value

    def add(self, x: int, y: int) -> int:
        return self.seen(x + y)

    def mul(self, x: int, y: int) -> int:
        return self.seen(x * y)

    def quotient(self, x: int, y: int) -> int:
        return x  # at the least divisor, 1

    def where(self, condition: Any, x: int, y: int) -> int:
        return max(x, y)

    def least(self, x: int, y: int) -> int:
        return max(x, y)
