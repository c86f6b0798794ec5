"""Goes through the groups of an RTF document and gathers its text, block by block."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bias_annotator.model.document import BlockKind
from bias_annotator.readers.building import rows, whole
from bias_annotator.readers.docx_styles import kind_named
from bias_annotator.readers.rtf_tokens import Token, character, charset, code_page, tokens

Piece = tuple[BlockKind, str, Mapping[str, str]]
_CHARACTERS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "bullet": "•",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "zwj": "\u200d", "zwnj": "\u200c", "zwbo": "\u200b",
    "zwnbo": "\u2060", "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
# Groups that hold no text of the page.
_SILENT = set(
    "colortbl pict objdata objclass objname themedata datastore generator listtable listoverridetable rsidtbl header headerl "
    "headerr headerf footer footerl footerr footerf fldinst nonshppict shprslt sp bkmkstart bkmkend xmlnstbl latentstyles "
    "annotation atnid atnauthor mmathPr pgdsctbl revtbl filetbl private userprops template operator comment keywords company "
    "category manager doccomm hlinkbase ftnsep ftnsepc aftnsep aftnsepc pnseclvl do".split()
)
_ENTERED = ("shpinst", "shptxt", "ud", "footnote")  # groups with text, though “\*” stands before some of them
_BULLETS = ("listtext", "pntext", "pn")
_INFO = ("title", "author", "subject")


@dataclass(frozen=True, slots=True)
class _State:
    """What holds until the end of a group."""

    place: str = "text"  # or silent, fonttbl, stylesheet, style, info, a field of that, footnote, shptxt, upr
    skipped: int = 1  # bytes after a character that are for programs that do not know it
    font: int = -1
    hidden: bool = False
    deleted: bool = False


class RtfText:
    """The text of one document."""

    def __init__(self) -> None:
        """Nothing is read yet."""
        self.info: dict[str, str] = {}
        self.deleted = self.hidden = 0
        self._state = _State()
        self._stack: list[_State] = []
        self._star = False
        self._left = 0  # bytes still to be skipped
        self._bytes = b""
        self._standard = "cp1252"
        self._default = -1
        self._fonts: dict[int, str] = {}
        self._styles: dict[int, str] = {}
        self._naming = 0  # number of the style whose name is read
        self._style, self._level, self._listed, self._in_table = 0, False, False, False
        self._pieces: list[str] = []
        self._named: list[str] = []  # text of a font's or style's name, or of the information
        self._cell: list[str] = []
        self._row: list[list[str]] = []
        self._notes: list[str] = []
        self._boxes: list[str] = []  # texts of boxes that hang on the paragraph
        self._done: list[Piece] = []

    def read(self, data: bytes) -> Iterator[Piece]:
        """The blocks of the text, then those of its notes."""
        for token in tokens(data):
            if token.data:
                self._put(token.data)
            else:
                self._decode()
                self._take(token)
            yield from self._done
            self._done.clear()
        self._decode()
        self._paragraph()
        self._end_row()
        yield from self._done
        yield from ((BlockKind.PARAGRAPH, note, {"note": str(number)}) for number, note in enumerate(self._notes, 1))

    def _take(self, token: Token) -> None:
        if token.brace == "{":
            self._stack.append(self._state)
            self._left = 0
        elif token.brace:
            self._close()
        elif token.sign:
            self._left = 0
            if token.sign == "*":
                self._star = True
                return
            self._say(character(token.sign))
        else:
            self._word(token.word, token.number)
        self._star = False

    def _close(self) -> None:
        """Leave a group."""
        before = self._state
        self._left = 0
        self._state = self._stack.pop() if self._stack else replace(before, place="silent")
        if before.place == self._state.place:
            return
        if before.place in _INFO:
            self.info[before.place] = whole("".join(self._named)).strip()
        elif before.place == "style":
            self._styles[self._naming] = "".join(self._named).strip().rstrip(";")
        elif before.place == "footnote":
            self._notes.append(whole("".join(self._named)))
        elif before.place == "shptxt":
            self._boxes.append(whole("".join(self._named)))
        if before.place not in ("silent", "text"):
            self._named = []

    def _word(self, word: str, number: int | None) -> None:
        if self._left and word != "u":
            self._left -= 1
            return
        if word in _SILENT or word in _BULLETS or (self._star and word not in _ENTERED):
            self._listed = self._listed or word in _BULLETS
            self._state = replace(self._state, place="silent")
        elif (
            word in ("fonttbl", "stylesheet", "info")
            or (word in _INFO and self._state.place == "info")
            or (word in ("footnote", "shptxt", "upr") and self._state.place == "text")
        ):
            self._state = replace(self._state, place=word)
        elif word == "ud" and self._state.place == "upr":  # the same text again, in Unicode
            self._state = replace(self._state, place="text")
        elif word in _CHARACTERS:
            self._say(_CHARACTERS[word])
        elif word == "u":
            self._say(chr((number or 0) % 0x10000))
            self._left = self._state.skipped
        elif not self._format(word, number if number is not None else 1):
            self._border(word)

    def _format(self, word: str, number: int) -> bool:
        """Whether the word says how what follows looks, or is written."""
        state = self._state
        match word:
            case "uc":
                self._state = replace(state, skipped=max(0, number))
            case "f" | "deff":
                self._state = replace(state, font=number)
                self._default = number if word == "deff" else self._default
            case "fcharset" if state.place == "fonttbl":
                self._fonts[state.font] = charset(number, self._standard)
            case "ansicpg":
                self._standard = code_page(number)
            case "mac":
                self._standard = "mac_roman"
            case "deleted":
                self._state = replace(state, deleted=number != 0)
                self.deleted += number != 0
            case "v":
                self._state = replace(state, hidden=number != 0)
                self.hidden += number != 0
            case "plain":
                self._state = replace(state, hidden=False, deleted=False, font=self._default)
            case "s" | "outlinelevel" | "ls" | "ilvl" | "intbl" | "pard":
                self._paragraph_format(word, number)
            case _:
                return False
        return True

    def _paragraph_format(self, word: str, number: int) -> None:
        if self._state.place == "stylesheet" and word == "s":
            self._naming = number
            self._state = replace(self._state, place="style")
        elif self._state.place == "text":
            if word == "pard":
                self._style, self._level, self._listed, self._in_table = 0, False, False, False
            elif word == "s":
                self._style = number
            self._level = self._level or (word == "outlinelevel" and number < 9)  # noqa: PLR2004 - the level of what has none
            self._listed = self._listed or (word == "ls" and number > 0)
            self._in_table = self._in_table or word == "intbl"

    def _border(self, word: str) -> None:
        """Ends of paragraphs, cells and rows."""
        if self._state.place in ("footnote", "shptxt") and word == "par":
            self._named.append("\n")
        if self._state.place != "text":
            return
        if word in ("par", "sect", "page"):
            self._paragraph()
        elif word in ("cell", "nestcell"):
            self._in_table = True
            self._paragraph()
            self._row.append(self._cell)
            self._cell = []
        elif word in ("row", "nestrow"):
            self._end_row()

    def _paragraph(self) -> None:
        text, self._pieces = whole("".join(self._pieces)), []
        if self._in_table:
            self._cell.append(text)
            return
        self._end_row()
        kind = kind_named(self._styles.get(self._style, "")) or (BlockKind.HEADLINE if self._level else None)
        self._done.append((kind or (BlockKind.LIST_ITEM if self._listed else BlockKind.PARAGRAPH), text, {}))
        self._done += [(BlockKind.PARAGRAPH, line, {}) for box in self._boxes for line in box.split("\n")]
        self._boxes.clear()

    def _end_row(self) -> None:
        row, self._row, self._cell = [*self._row, *([self._cell] if self._cell else [])], [], []
        if row:
            self._done += [(kind, text, {}) for kind, text in rows(row)]

    def _put(self, data: bytes) -> None:
        skipped = min(self._left, len(data))
        self._left -= skipped
        self._bytes += data[skipped:]

    def _decode(self) -> None:
        """Make text of the bytes that came in a row, which may be several for a character."""
        if self._bytes:
            data, self._bytes = self._bytes, b""
            if self._state.place != "silent":
                self._say(data.decode(self._fonts.get(self._state.font, self._standard), "replace"))

    def _say(self, text: str) -> None:
        state = self._state
        if state.hidden or state.deleted:
            return
        if state.place == "text":
            self._pieces.append(text)
        elif state.place in ("footnote", "shptxt", "style", *_INFO):
            self._named.append(text)
