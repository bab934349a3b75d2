"""Letters are valid HTML, fit screens and paper, and show hostile text as text."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from letters import (
    CHROMIUM,
    LANGUAGES,
    SAMPLES,
    TOOL,
    Letter,
    awkward_application,
    faults_of_pdf,
    make_letters,
    overflows,
    print_letter,
)

AWKWARD = (json.dumps(awkward_application()) + "\n").encode()
need_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium to show letters in")


@pytest.fixture(scope="module")
def samples() -> list[Letter]:
    return make_letters(SAMPLES.read_bytes(), LANGUAGES)


@pytest.fixture(scope="module")
def awkward() -> list[Letter]:
    return make_letters(AWKWARD, LANGUAGES)


def tidy(text: str) -> str:
    """What HTML Tidy has to say against a document."""
    done = subprocess.run(
        ["tidy", "-quiet", "-errors", "-utf8"],
        input=text.encode(),
        capture_output=True,
        check=False,
    )
    return done.stderr.decode()


def test_tidy_finds_fault_where_there_is_one():
    assert "<nothing>" in tidy("<!DOCTYPE html><title>x</title><nothing>")


def test_every_letter_is_valid_html(samples: list[Letter], awkward: list[Letter]):
    assert len(samples) == 26 * len(LANGUAGES)
    assert {
        letter.application: found for letter in samples + awkward if (found := tidy(letter.text))
    } == {}


def test_all_letters_together_are_one_valid_document():
    done = subprocess.run(
        [TOOL, "explain", "--format", "html", "--lang", "both", str(SAMPLES)],
        capture_output=True,
        check=False,
    )
    text = done.stdout.decode()
    assert done.returncode == 1
    assert text.count('<article class="letter">') == 29  # three of them say what was refused
    assert text.count("<!DOCTYPE html>") == text.count("</html>") == 1
    assert tidy(text) == ""


def test_a_letter_needs_nothing_else_and_runs_nothing(samples: list[Letter], awkward: list[Letter]):
    for letter in samples + awkward:
        lower = letter.text.lower()
        for forbidden in ("<script", "src=", "href=", "url(", "@import", " onload", "javascript:"):
            assert forbidden not in lower, (letter.application, forbidden)
    assert all("&lt;script&gt;" in letter.text for letter in awkward)


@need_chromium
def test_letters_fit_every_screen(samples: list[Letter], awkward: list[Letter]):
    longest = [letter for letter in samples if letter.language == "both"]
    assert overflows(longest + awkward, (360, 794)) == []


@need_chromium
def test_what_does_not_fit_is_seen():
    wide = '<!DOCTYPE html><body><div class="letter" style="width: 500px">x</div>'
    assert any("overflows" in fault for fault in overflows([Letter("wide", "en", wide)], (360,)))


@need_chromium
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no pdftotext to read PDF with")
def test_letters_print_on_a4(samples: list[Letter], awkward: list[Letter], tmp_path: Path):
    chosen = [letter for letter in samples if letter.application == "CD2024-P-006"]
    for letter in [chosen[0], chosen[2], awkward[2]]:
        pdf = tmp_path / "letter.pdf"
        print_letter(letter, pdf)
        assert faults_of_pdf(pdf) == [], (letter.application, letter.language)
