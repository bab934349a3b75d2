"""Faulty lines: valid applications spoilt in one or several places, so that precedence matters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from draw import Draw
from jsontext import Number, Object, written

# Any of these in the place of any value; some happen to be right there.
NUMBERS = (
    *("0", "-0", "1", "-1", "2", "3", "3.0", "3e0", "4.00", "1e2", "1E-2", "1e400", "0.001"),
    *("1.230", "1.2300001", "1000", "1000.01", "1000000", "1000000.000001", "0.0000001"),
    *("9007199254740992", "9007199254740993", "10000000000000", "10000000000000.001"),
    *("10000000000000.01", "-10000000000000.00", "123456789012345678901234567890"),
)
DATES = (
    *(
        "2023-02-29",
        "2024-02-29",
        "1900-02-29",
        "2023-13-01",
        "2023-00-10",
        "2024-04-31",
        "2024-4-1",
    ),
    *("20240401", "2024-04-01 ", "2024/04/01", "２０２４-01-01", "2024-04-01T00:00:00", "24-04-01"),
    *("0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "-001-01-01", "2024-04-00"),
)
AMOUNTS = (
    *(
        "",
        " ",
        "3",
        "1e3",
        "+1",
        "-1",
        "-0.00",
        "-0.001",
        "--1",
        "1,000",
        "1_0",
        "0.001",
        "1.",
        ".5",
    ),
    *("1.2.3", "１２", "٣", "1 元", "1元 ", "元", "万元", "1.5万", "1元元", "1.230", "123.456789万元"),
    *("0.0000001万元", "1.23456789万元", "1000000000万元", "1000000000.000001万元", "1000.01", "1000"),
    *(
        "10000000000000.01元",
        "10000000000000.001",
        "10000000000000.00",
        "1000.001",
        "1000000.000001",
    ),
)
WORDS = (
    *(
        "yes",
        "true",
        "null",
        "General",
        "general",
        "major",
        "labour",
        "other",
        "enterprise",
        "Public",
    ),
    *("base.compute.cloud_server", "base.compute", "基础上云/计算资源/云服务器", "计算资源/云服务器"),
    *("chengdu-2023", "chengdu-2024", "x" * 201, "𠮷" * 200, "𠮷" * 201, "\U0001f600", "\x00"),
    *("\ud800", "a\udc00b", "\udfff\ud800"),
)
STRINGS = (*DATES, *AMOUNTS, *WORDS)
KEYS = (
    *(
        "id",
        "ID",
        "submited_on",
        "x-a",
        "X-a",
        "x",
        "",
        "a/b~c",
        "\ud800",
        "x-\udc00",
        "企业",
        "kind",
    ),
    *("amount", "audited", "platform", "cloud", "park", "edition", "other", "on", "list", "name"),
)


def faulty(d: Draw, application: Any) -> bytes:
    root = tree(application)
    for _ in range(d.choice([1, 1, 1, 2, 2, 3, 4])):
        d.choice(SPOILERS)(d, root)
    try:
        text = written(root, ascii_only=d.chance(0.5), blank=d.choice(["", " ", "\t"]))
        line = text.encode()
    except UnicodeEncodeError:  # a lone surrogate can only be escaped
        line = written(root, ascii_only=True).encode()
    if d.chance(0.15):
        for _ in range(d.choice([1, 1, 1, 2, 3])):
            line = d.choice(BYTE_SPOILERS)(d, line)
    return line.replace(b"\n", b" ")


def tree(node: Any) -> Any:
    """A copy that can be spoilt: every object with its pairs in a list."""
    if isinstance(node, Object):
        return Object((key, tree(value)) for key, value in node)
    if isinstance(node, dict):
        return Object((key, tree(value)) for key, value in node.items())
    return [tree(entry) for entry in node] if isinstance(node, list) else node


def containers(node: Any) -> Iterator[list[Any]]:
    if isinstance(node, list):
        yield node
        for child in node:
            yield from containers(child[1] if isinstance(node, Object) else child)


def any_container(d: Draw, root: Any, kind: type = list) -> Any:
    """Any object or list of the document; the root among them."""
    return d.choice([c for c in containers(root) if isinstance(c, kind)])


def odd(d: Draw) -> Any:
    kinds: list[Any] = [
        *(Number(d.choice(NUMBERS)), Number(d.choice(NUMBERS)), d.choice(STRINGS)),
        *(d.choice(STRINGS), d.chance(0.5), None, [], [None], Object(), Object([("x", 1)])),
    ]
    if not d.chance(0.02):
        return d.choice(kinds)
    deep: Any = d.choice([None, "\ud800", Object()])
    for _ in range(d.choice([59, 60, 61, 62, 63, 64, 65, 70, 200])):
        deep = [deep] if d.chance(0.5) else Object([("a", deep)])
    return deep


# --- in the tree ---------------------------------------------------------------------------------


def replace(d: Draw, root: Any) -> None:
    node = any_container(d, root)
    if node:
        i = d.rng.randrange(len(node))
        node[i] = (node[i][0], odd(d)) if isinstance(node, Object) else odd(d)


def misspell(d: Draw, root: Any) -> None:
    """A value of the right JSON type that is perhaps not such a value."""
    places = [
        (node, i, node[i][1] if isinstance(node, Object) else node[i])
        for node in containers(root)
        for i in range(len(node))
    ]
    places = [place for place in places if not isinstance(place[2], list)]
    if not places:
        return
    node, i, value = d.choice(places)
    if isinstance(value, str):
        kinds = [kind for kind in (DATES, AMOUNTS) if value[:1].isdigit()]
        other: Any = d.choice(d.choice(kinds or [WORDS]))
    elif value is None or isinstance(value, bool):
        other = odd(d)
    else:
        other = Number(d.choice(NUMBERS))
    node[i] = (node[i][0], other) if isinstance(node, Object) else other


def replace_a_key(d: Draw, root: Any) -> None:
    node = any_container(d, root, Object)
    if node:
        i = d.rng.randrange(len(node))
        key, value = node[i]
        cut = d.rng.randrange(len(key) + 1)
        node[i] = (d.choice([d.choice(KEYS), key[:cut] + key[cut + 1 :], key.upper()]), value)


def insert(d: Draw, root: Any) -> None:
    node = any_container(d, root)
    entry = (d.choice(KEYS), odd(d)) if isinstance(node, Object) else odd(d)
    node.insert(d.rng.randint(0, len(node)), entry)


def repeat(d: Draw, root: Any) -> None:
    """A key or an entry given twice, the second perhaps with another value."""
    node = any_container(d, root)
    if node:
        entry = d.choice(node)
        if isinstance(node, Object) and d.chance(0.5):
            entry = (entry[0], odd(d))
        node.insert(d.rng.randint(0, len(node)), tree(entry) if isinstance(entry, list) else entry)


def remove(d: Draw, root: Any) -> None:
    node = any_container(d, root)
    if node:
        del node[d.rng.randrange(len(node))]


def shuffle(d: Draw, root: Any) -> None:
    d.rng.shuffle(any_container(d, root))


def spoil_a_line(d: Draw, root: Any) -> None:
    """A money line audited above its amount, without a needed key, or with another's id."""
    lines = [c for c in containers(root) if isinstance(c, Object) and "amount" in dict(c)]
    if lines:
        line = d.choice(lines)
        kind = d.rng.random()
        if kind < 0.5:
            line.insert(d.rng.randint(0, len(line)), ("audited", odd(d)))
        elif kind < 0.75:
            line[:] = [(key, d.choice(["L0", "L1", ""]) if key == "id" else v) for key, v in line]
        else:
            del line[d.rng.randrange(len(line))]


def second_track(d: Draw, root: Any) -> None:
    other = d.choice([Object(), None, Object([("name", odd(d))])])
    entry = (d.choice(["platform", "cloud", "park"]), other)
    root.insert(d.rng.randint(0, len(root)), entry)


SPOILERS = [misspell] * 6 + [replace, replace, insert, replace_a_key, repeat, remove]
SPOILERS += [shuffle, spoil_a_line, spoil_a_line, second_track]


# --- in the bytes --------------------------------------------------------------------------------

PIECES = (
    *(
        b"\xff",
        b"\xc0\xaf",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xe4\xbb",
        b"\x80",
        b"\x00",
        b"\x1f",
    ),
    *(
        b"\xef\xbb\xbf",
        b"\xe2\x80\x8b",
        b"\xc2\xa0",
        b"\\",
        b"\\u12",
        b"\\x41",
        b"\\ud83d",
        b"\\ude00",
    ),
    *(
        b'"',
        b"'",
        b",",
        b":",
        b"{",
        b"}",
        b"[",
        b"]",
        b"NaN",
        b"-Infinity",
        b"01",
        b"-",
        b".",
        b"e5",
    ),
    *(b"//", b"/**/", b" ", b"\t", b"\r", b"null", b"True", b"0x1F", b"+", b"[" * 3000),
)


def put(d: Draw, line: bytes) -> bytes:
    at = d.choice([0, len(line), d.rng.randint(0, len(line))])
    return line[:at] + d.choice(PIECES) + line[at:]


def cut(d: Draw, line: bytes) -> bytes:
    at = d.rng.randint(1, len(line)) if line else 0
    return line[:at]


def drop(d: Draw, line: bytes) -> bytes:
    at = d.rng.randint(0, len(line))
    return line[:at] + line[at + d.rng.randint(1, 3) :] or b"x"


def overwrite(d: Draw, line: bytes) -> bytes:
    at = d.rng.randint(0, len(line))
    return line[:at] + bytes([d.rng.randrange(256)]) + line[at + 1 :]


BYTE_SPOILERS = [put, put, cut, drop, overwrite]
