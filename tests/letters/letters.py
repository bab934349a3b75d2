"""Makes letters with the tool and looks at them as a browser and a printer would."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOL = Path(os.environ.get("CHENGDU_SUBSIDY_TOOL", ROOT / "build" / "chengdu-subsidy"))
SAMPLES = ROOT / "samples" / "applications.jsonl"
LANGUAGES = ("zh", "en", "both")

# A telephone, a tablet, a sheet of A4 at 96 dots an inch, a desk.
WIDTHS = (360, 720, 794, 1280)

# In points: A4, and the margins of the letter's @page.
A4 = (594.96, 841.92)
SIDE_MARGIN = 18 / 25.4 * 72

CHROMIUM = next(
    (
        path
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (path := shutil.which(name))
    ),
    None,
)


@dataclass(frozen=True)
class Letter:
    """One letter: its application's id, its language, its HTML."""

    application: str
    language: str
    text: str


def awkward_application() -> dict:
    """An application whose every text is as long, as unbreakable or as hostile as may be."""
    name = "<script>document.title = 'run'</script>" + "W" * 120 + " 成都" * 40
    lines = [
        {
            "id": "LINE-" + "8" * 60 + str(i),
            "kind": ("software", "hardware", "labour")[i % 3],
            "amount": "9999999999999.99",
            "audited": "8888888888888.88",
            "paid_on": "2023-06-01" if i % 4 else "2024-06-01",
        }
        for i in range(12)
    ]
    return {
        "id": "<b>" + "I" * 197,
        "project_name": name,
        "submitted_on": "2024-04-18",
        "applicant": {"name": name, "uscc": "x" * 60, "district": name, "results": []},
        "conduct": {"safety_accidents": [{"on": "2023-01-01"}] * 3},
        "recommendation": {"department": name},
        "platform": {
            "name": name,
            "investment": lines,
            "declared_investment": "1",
            "enterprises_served": 9007199254740992,
            "typical_users": [],
        },
        "materials": {"application_form": False},
    }


def make_letters(
    applications: bytes, languages: Iterable[str], format: str = "html"
) -> list[Letter]:
    """The letters on applications, as the tool writes them."""
    letters = []
    for language in languages:
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                [TOOL, "explain", "--format", format, "--lang", language, "--out-dir", folder],
                input=applications,
                capture_output=True,
                check=False,
            )
            assert done.returncode in (0, 1), done.stderr.decode()
            for path in done.stdout.decode().splitlines():
                text = Path(path).read_text(encoding="utf-8")
                letters.append(Letter(Path(path).stem, language, text))
    return letters


def chromium(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Calls a headless Chromium that keeps nothing and asks nobody."""
    assert CHROMIUM is not None
    with tempfile.TemporaryDirectory() as profile:
        # The sandbox refuses to run as root, as one is in a container.
        root = ["--no-sandbox"] if os.geteuid() == 0 else []
        return subprocess.run(
            [
                *(CHROMIUM, "--headless", "--disable-gpu", "--disable-dev-shm-usage", *root),
                *(f"--user-data-dir={profile}", "--no-first-run", "--disable-extensions"),
                *arguments,
            ],
            capture_output=True,
            timeout=300,
            check=True,
        )


MEASURE = """
addEventListener("load", () => {
  const found = [];
  for (const frame of document.querySelectorAll("iframe")) {
    const page = frame.contentDocument, root = page.documentElement, limit = root.clientWidth;
    const say = (what) => found.push(frame.title + ": " + what);
    if (page.querySelectorAll(".letter").length !== 1) say("holds no letter");
    if (page.querySelector("script, img, link, iframe")) say("an element that nobody put there");
    if (root.scrollWidth > limit) say("is " + root.scrollWidth + " wide");
    for (const element of page.body.querySelectorAll("*")) {
      const box = element.getBoundingClientRect();
      const wide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      if (box.right > limit + 1 || box.left < -1 || wide) {
        say(element.tagName + " " + element.className + " overflows: " + element.textContent.slice(0, 40));
        break;
      }
    }
  }
  document.body.textContent = JSON.stringify(found);
});
"""


def overflows(letters: Iterable[Letter], widths: Iterable[int] = WIDTHS) -> list[str]:
    """What does not fit its place, over all letters and widths of a screen."""
    frames = "".join(
        f'<iframe title="{html.escape(letter.application[:40])} {letter.language} at {width}" '
        f'width="{width}" height="900" srcdoc="{html.escape(letter.text)}"></iframe>'
        for letter in letters
        for width in widths
    )
    assert frames
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "all.html"
        page.write_text(
            f'<!DOCTYPE html><meta charset="utf-8"><title>letters</title>'
            f"<script>{MEASURE}</script><body>{frames}",
            encoding="utf-8",
        )
        done = chromium("--virtual-time-budget=60000", "--dump-dom", page.as_uri())
    body = re.search(r"<body>(.*)</body>", done.stdout.decode(), re.S)
    assert body, "Chromium gave no page"
    found = json.loads(html.unescape(body[1]))
    assert isinstance(found, list)
    return found


def print_letter(letter: Letter, pdf: Path) -> None:
    """Prints a letter as a PDF, as its own stylesheet says."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "letter.html"
        page.write_text(letter.text, encoding="utf-8")
        chromium("--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri())


def faults_of_pdf(pdf: Path) -> list[str]:
    """What is wrong with a printed letter: its paper, and words outside its margins."""
    boxes = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True
    ).stdout
    faults = []
    pages = re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', boxes, re.S)
    if not pages:
        faults.append("no page")
    for number, (width, height, words) in enumerate(pages, 1):
        if abs(float(width) - A4[0]) > 1 or abs(float(height) - A4[1]) > 1:
            faults.append(f"page {number} is {width} by {height}, not A4")
        found = re.findall(
            r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>',
            words,
        )
        if not found:
            faults.append(f"page {number} is empty")
        for left, top, right, bottom, word in found:
            inside = (
                float(left) >= SIDE_MARGIN - 2
                and float(right) <= A4[0] - SIDE_MARGIN + 2
                and 0 <= float(top) < float(bottom) <= A4[1]
            )
            if not inside:
                faults.append(f"page {number}: '{word}' lies outside the margins")
    return faults
