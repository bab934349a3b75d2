"""The explanations of the samples are, to the letter, those that were reviewed."""

from __future__ import annotations

import pytest
from texts import HERE, KEPT, written


@pytest.mark.parametrize("name", KEPT)
def test_the_wording_is_the_one_that_was_reviewed(name: str):
    assert written(name) == (HERE / name).read_text(
        encoding="utf-8"
    ), "if the change is meant, run tests/explanations/texts.py and review what differs"
