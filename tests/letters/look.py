"""Makes the letters of all samples as HTML, PDF and pictures, checks them, and says what is wrong.

    python3 tests/letters/look.py FOLDER
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from letters import (
    LANGUAGES,
    SAMPLES,
    awkward_application,
    chromium,
    faults_of_pdf,
    make_letters,
    overflows,
    print_letter,
)


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    awkward = (json.dumps(awkward_application()) + "\n").encode()
    letters = make_letters(SAMPLES.read_bytes() + awkward, LANGUAGES)
    faults = []
    for language in LANGUAGES:
        faults += overflows(letter for letter in letters if letter.language == language)
    for letter in letters:
        name = folder / f"{letter.application[:40]}.{letter.language}.html"
        name.write_text(letter.text, encoding="utf-8")
        print_letter(letter, name.with_suffix(".pdf"))
        faults += [f"{name.name}: {fault}" for fault in faults_of_pdf(name.with_suffix(".pdf"))]
        chromium(
            f"--screenshot={name.with_suffix('.png')}", "--window-size=900,2400", name.as_uri()
        )
    print(f"{len(letters)} letters in {folder}: {len(faults)} faults")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
