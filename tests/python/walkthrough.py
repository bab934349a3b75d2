#!/usr/bin/env python3
"""Runs the Python blocks of a Markdown page like a notebook, and compares what they show.

A ```python block is a cell: all cells of a page share their names, and the value of a cell's last
expression is shown. What it shows stands in a ```text block right behind it.

    python tests/python/walkthrough.py docs/python.md           # says where the page is wrong
    python tests/python/walkthrough.py docs/python.md --write   # writes what is shown anew
"""

from __future__ import annotations

import ast
import contextlib
import difflib
import io
import re
import sys
import traceback
from pathlib import Path
from typing import Any

CELL = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<shown>.*?)^```\n)?", re.M | re.S
)


def run_cell(code: str, names: dict[str, Any], where: str) -> str:
    """What a cell shows. An exception is shown as a notebook's last line of it."""
    tree = ast.parse(code, where)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(tree, where, "exec"), names)
            if isinstance(last, ast.Expr):
                value = eval(compile(ast.Expression(last.value), where, "eval"), names)
                if value is not None:
                    print(repr(value))
        except Exception as error:
            print("".join(traceback.format_exception_only(error)), end="")
    return out.getvalue()


def run_page(page: Path) -> str:
    """The page with what its cells show."""
    names: dict[str, Any] = {"__name__": "__main__"}

    def shown_anew(cell: re.Match[str]) -> str:
        shown = run_cell(cell["code"], names, page.name)
        text = f"```python\n{cell['code']}```\n"
        return f"{text}\n```text\n{shown}```\n" if shown else text

    return CELL.sub(shown_anew, page.read_text("utf-8"))


def main(arguments: list[str]) -> int:
    page = Path(arguments[0])
    anew = run_page(page)
    if arguments[1:] == ["--write"]:
        page.write_text(anew, "utf-8")
        return 0
    old = page.read_text("utf-8")
    sys.stdout.writelines(
        difflib.unified_diff(old.splitlines(True), anew.splitlines(True), "page", "run")
    )
    return 0 if old == anew else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
