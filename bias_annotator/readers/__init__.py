"""Bytes in, documents (and spans) out: one module a format, and the table of them."""

from importlib.metadata import entry_points
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.readers.bdoc import BdocReader
from bias_annotator.readers.brat import BratReader
from bias_annotator.readers.cas_json import CasJsonReader
from bias_annotator.readers.columns import Columns
from bias_annotator.readers.csv import CsvReader, SpreadsheetReader
from bias_annotator.readers.doccano import DoccanoReader
from bias_annotator.readers.docx import DocxReader
from bias_annotator.readers.eml import EmlReader
from bias_annotator.readers.epub import EpubReader
from bias_annotator.readers.excel import ExcelReader
from bias_annotator.readers.folder import SourceFolder
from bias_annotator.readers.hf import HfReader
from bias_annotator.readers.html import HtmlReader
from bias_annotator.readers.incoming import FolderReader, Found, Incoming, Member, Reader, ReadOptions, Recogniser, Refusal, never_silent
from bias_annotator.readers.jsonl import JsonlReader
from bias_annotator.readers.label_studio import LabelStudioReader
from bias_annotator.readers.markdown import MarkdownReader
from bias_annotator.readers.mhtml import MhtmlReader
from bias_annotator.readers.odt import OdtReader
from bias_annotator.readers.pdf import PdfReader
from bias_annotator.readers.prodigy import ProdigyReader
from bias_annotator.readers.ptc import PtcReader
from bias_annotator.readers.refi import RefiReader
from bias_annotator.readers.rtf import RtfReader
from bias_annotator.readers.source import SourceFile, shown
from bias_annotator.readers.spacy import SpacyReader
from bias_annotator.readers.standoff import StandoffReader
from bias_annotator.readers.table import CsvTableReader
from bias_annotator.readers.table_jsonl import JsonlTableReader
from bias_annotator.readers.table_parquet import ParquetTableReader
from bias_annotator.readers.text import TextReader
from bias_annotator.readers.w3c import W3cReader
from bias_annotator.readers.warc import WarcReader
from bias_annotator.readers.webanno_tsv import WebannoTsvReader
from bias_annotator.readers.xmi import XmiReader
from bias_annotator.readers.zip import ZipReader

__all__ = [
    "READERS",
    "Columns",
    "FolderReader",
    "Found",
    "Incoming",
    "Member",
    "ReadOptions",
    "Reader",
    "Refusal",
    "SourceFile",
    "SourceFolder",
    "folder_reader_for",
    "known_suffixes",
    "never_silent",
    "readable",
    "reader_for",
    "shown",
]

# Tables with a text in each row. Annotation formats with the same suffixes know their own files.
_TABLES: tuple[Reader, ...] = (CsvTableReader(), ExcelReader(), JsonlTableReader(), ParquetTableReader())
_OWN: tuple[Reader, ...] = (
    TextReader(),
    MarkdownReader(),
    HtmlReader(),
    MhtmlReader(),
    EmlReader(),
    DocxReader(),
    OdtReader(),
    RtfReader(),
    PdfReader(),
    EpubReader(),
    JsonlReader(),
    ZipReader(),
    WarcReader(),
    CsvReader(),
    SpreadsheetReader(),
    ProdigyReader(),
    DoccanoReader(),
    LabelStudioReader(),
    HfReader(),
    W3cReader(),
    BdocReader(),
    RefiReader(),
    XmiReader(),
    CasJsonReader(),
    BratReader(),
    WebannoTsvReader(),
    PtcReader(),
    SpacyReader(),
    StandoffReader(),
    *_TABLES,
)
_OTHERS: tuple[Reader, ...] = tuple(point.load()() for point in entry_points(group="bias_annotator.readers"))

# Every reader by name: our own, and those of other distributions.
READERS: dict[str, Reader] = {reader.name: reader for reader in (*_OWN, *_OTHERS)}


def readable(path: Path) -> bool:
    """Whether some reader takes files of this name."""
    return not path.suffix or any(_suffix(path) in reader.suffixes for reader in READERS.values())


def known_suffixes() -> str:
    """The suffixes that some reader takes, for people."""
    return " ".join(sorted({each for reader in READERS.values() for each in reader.suffixes}))


def _suffix(path: Path) -> str:
    """The suffix by which readers are found: two of them where one takes both, as in “.warc.gz”."""
    both = "".join(path.suffixes[-2:]).lower() if path.name.count(".") > 1 else ""
    return both if both and any(both in reader.suffixes for reader in READERS.values()) else path.suffix.lower()


def reader_for(path: Path, name: str = "auto", source: SourceFile | None = None, column: str = "") -> Reader:
    """The reader of that name, or the one for `path`; UserError, naming the known ones, if there is none.

    Where several readers share a suffix, those that know their files look into it first; the first of the others takes the rest.
    `source` is the file of that name when it does not lie on the disk. A `column` of texts leads to readers of tables.
    """
    if name != "auto":
        return _named(name)
    suffix = _suffix(path)
    found = [reader for reader in READERS.values() if suffix in reader.suffixes]
    tables = [reader for reader in found if reader in _TABLES] if column else []
    found = tables or found
    if not found and not suffix:
        return READERS["text"]
    if not found:
        raise UserError(
            f"“{shown(path.name)}” is of a kind that cannot be read ({shown(Path(suffix))}).",
            f"Known: {known_suffixes()}. Name another with --format.",
        )
    if len(found) == 1:
        return found[0]
    source = source or SourceFile(path)
    sure = (reader for reader in found if isinstance(reader, Recogniser) and reader.recognises(source))
    others = [reader for reader in found if not isinstance(reader, Recogniser)]
    return next(sure, others[0] if others else found[0])


def folder_reader_for(path: Path, name: str = "auto") -> FolderReader | None:
    """The reader that takes this folder whole: the named one if it reads folders, or one that knows it by what lies in it.

    None: the folder is one of single files. UserError for an unknown name.
    """
    if name != "auto":
        named = _named(name)
        return named if isinstance(named, FolderReader) else None
    folder = SourceFolder(path)
    return next((reader for reader in READERS.values() if isinstance(reader, FolderReader) and _takes(reader, folder)), None)


def _takes(reader: FolderReader, folder: SourceFolder) -> bool:
    try:
        return reader.takes(folder)
    except UserError:  # a folder in it that cannot be opened is refused when its turn comes
        return False


def _named(name: str) -> Reader:
    if name not in READERS:
        raise UserError(f"There is no reader “{name}”.", f"Readers: {', '.join(READERS)}.")
    return READERS[name]
