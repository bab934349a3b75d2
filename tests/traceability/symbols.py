"""Where the code decides by a rule or a value of the edition: found by searching, as file and name.

A rule is found by its enumerator, a value by its member: which type holds it is read from the
structs of `notice/edition.hpp`, and the search asks for that member of a variable, parameter or
member of that type. So there is no table that could grow stale.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from notice import parts

#: Where to look, the nearest to the decision first; the first that has something settles it. What
#: only puts a decision into words is left out, and so are the data of an edition.
LAYERS = (
    ("rules/*.hpp",),
    ("decision/materials.hpp", "decision/warnings.hpp"),
    ("notice/edition.hpp",),
)
TRACKS = ("platform", "cloud", "park")


@dataclass(frozen=True)
class Chunk:
    """A definition at the outermost level of a file."""

    file: str
    name: str
    body: str


def chunks(file: str, text: str) -> Iterator[Chunk]:
    """A file's definitions: the formatter lets each begin in the first column."""
    lines: list[str] = []
    depth = 0
    for line in text.splitlines():
        if not lines and not re.match(r"(?!inline namespace|namespace|using)[A-Za-z\[]", line):
            continue
        lines.append(line)
        bare = re.sub(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'|//.*', "", line)
        depth += bare.count("{") - bare.count("}")
        if depth == 0 and bare.rstrip().endswith((";", "}")):
            body = "\n".join(lines)
            if name := name_of(body):
                yield Chunk(file, name, body)
            lines = []


def name_of(body: str) -> str | None:
    """The name that a definition gives."""
    begun = re.sub(r"\[\[\w+\]\]|^template <.*>$", "", body, flags=re.M)
    declared = re.split(r"[{=]", begun, maxsplit=1)[0]
    for pattern in (
        r"(?:struct|class) (\w+)",
        r"\b(?!decltype\b)(\w+)\(",
        r"(\w+)(?:\[\w*\])?\s*$",
    ):
        if found := re.search(pattern, declared):
            return found.group(1)
    return None


@dataclass(frozen=True)
class Code:
    """The code of the library."""

    root: Path

    @cached_property
    def layers(self) -> list[list[Chunk]]:
        """The definitions of each layer that is searched."""
        include = self.root / "include" / "chengdu_subsidy"
        found = []
        for patterns in LAYERS:
            files = sorted({file for pattern in patterns for file in include.glob(pattern)})
            texts = {f.relative_to(include).as_posix(): f.read_text("utf-8") for f in files}
            found.append([c for file, text in texts.items() for c in chunks(file, text)])
        return found

    @cached_property
    def structs(self) -> dict[str, dict[str, str]]:
        """What the members of each struct of an edition hold, or are lists of."""
        text = (self.root / "include/chengdu_subsidy/notice/edition.hpp").read_text("utf-8")
        found = {}
        for struct, body in re.findall(r"^struct (\w+) \{\n(.*?)^\};", text, re.M | re.S):
            members = re.findall(r"^  ([\w:<> ]+?) (\w+)(?: = [^;]+|\{\})?;", body, re.M)
            bare = re.compile(r"std::span<const (\w+)>|Cited<(.*)>")
            found[struct] = {name: bare.sub(r"\1\2", kind) for kind, name in members}
        return found

    @cached_property
    def enumerators(self) -> dict[str, str]:
        """A pattern for how the code names a rule, by the rule's id."""
        text = (self.root / "include/chengdu_subsidy/notice/rule.hpp").read_text("utf-8")
        entries = re.findall(r"\{(?:(Rule::\w+)|minimum_rule\(([\w:]+)\)), \"(.*?)\"", text)
        return {rule: rf"\b{rule_name or 'minimum_rule'}\b" for rule_name, _, rule in entries}

    def places(self, holds: Callable[[Chunk], bool]) -> list[str]:
        """The definitions that hold what is sought, of the first layer that has any."""
        for layer in self.layers:
            if found := [f"{chunk.file}: {chunk.name}" for chunk in layer if holds(chunk)]:
                return list(dict.fromkeys(found))
        return []

    def of_rule(self, rule: str) -> list[str]:
        """Where a rule is decided."""
        pattern = re.compile(self.enumerators[rule])
        return self.places(lambda chunk: pattern.search(chunk.body) is not None)

    def of_value(self, pointer: str) -> list[str]:
        """Where a value of the edition is used."""
        steps = [part for part in parts(pointer) if not part.isdigit() and part != "value"]
        owner, held, member = "Edition", "", ""
        for step in steps:
            if step not in self.structs.get(owner, {}):
                break
            held, member = owner, step
            owner = self.structs[owner][step]
        others = [track for track in TRACKS if steps[0] in TRACKS and track != steps[0]]

        def holds(chunk: Chunk) -> bool:
            if any(Path(chunk.file).name.startswith(other) for other in others):
                return False
            names = "|".join(sorted(self.names_of(held, chunk))) or "(?!)"
            access = rf"\b(?:{names})(?:\[\w+\])?(?:\.|->){member}\b"
            return re.search(access, chunk.body) is not None

        return self.places(holds) if member else []

    def names_of(self, kind: str, chunk: Chunk) -> set[str]:
        """What members, and in a definition variables and parameters, of a type are called."""
        members = (entry for struct in self.structs.values() for entry in struct.items())
        declared = re.findall(rf"\b{kind}(?:[&*] | )(\w+)", chunk.body)
        return {name for name, held in members if held == kind} | set(declared)
