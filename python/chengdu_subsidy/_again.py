"""How a decision is unpickled: by deciding again, under one meaning, what it was made from."""

from __future__ import annotations

from ._core import Decision, Edition, Readings, evaluate


def decide_again(application: str, readings: Readings, edition: Edition | None) -> Decision:
    return evaluate(application, readings=readings, edition=edition)
