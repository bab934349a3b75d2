"""What a faulty input raises."""

from __future__ import annotations


class InputError(ValueError):
    """A fault of an application or an edition: what, where, and how to mend it.

    code: the contract's error code, such as ``bad_money``.
    path: JSON Pointer of the field; empty for the whole document.
    line: the line of a stream, where there is one.
    message_zh, message_en: the sentence, in both languages.
    """

    def __init__(
        self, code: str, path: str, line: int | None, message_zh: str, message_en: str
    ) -> None:
        super().__init__(code, path, line, message_zh, message_en)
        self.code = code
        self.path = path
        self.line = line
        self.message_zh = message_zh
        self.message_en = message_en

    def __str__(self) -> str:
        line = "" if self.line is None else f"line {self.line}, "
        return f"{line}{self.path or 'document'}: {self.code}: {self.message_en} {self.message_zh}"
