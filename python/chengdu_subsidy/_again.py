"""How objects are unpickled: through the strict reader again, like every other input."""

from __future__ import annotations

from typing import Any

from ._core import Decision, Edition, Readings, evaluate


def again(cls: type, make: str, state: Any) -> Any:
    return getattr(cls, make)(state)


def decide_again(application: str, readings: Readings, edition: Edition | None) -> Decision:
    return evaluate(application, readings=readings, edition=edition)
