"""Documents (and spans) in, bytes out: one module a format, and the table of them."""

from importlib.metadata import entry_points

from bias_annotator.errors import UserError
from bias_annotator.writers.bdoc import BdocWriter
from bias_annotator.writers.bio import BioesWriter, BioWriter
from bias_annotator.writers.brat import BratWriter
from bias_annotator.writers.cas_json import CasJsonWriter
from bias_annotator.writers.csv import CsvWriter, SpreadsheetWriter, TsvWriter
from bias_annotator.writers.doccano import DoccanoRelationsWriter, DoccanoWriter
from bias_annotator.writers.folder import OutFolder
from bias_annotator.writers.hf import HfJsonlWriter, HfWriter
from bias_annotator.writers.jsonl import JsonlWriter
from bias_annotator.writers.label_studio import LabelStudioWriter
from bias_annotator.writers.outgoing import About, Figure, FolderWriter, PartedWriter, WithCompanions, Writer, carried
from bias_annotator.writers.prodigy import ProdigyWriter
from bias_annotator.writers.ptc import PtcWriter
from bias_annotator.writers.refi import RefiWriter
from bias_annotator.writers.soft_labels import SoftLabelsWriter
from bias_annotator.writers.spacy import SpacyWriter
from bias_annotator.writers.standoff import StandoffWriter
from bias_annotator.writers.w3c import W3cWriter
from bias_annotator.writers.xmi import XmiWriter

__all__ = [
    "WRITERS",
    "About",
    "AnyWriter",
    "Figure",
    "FolderWriter",
    "OutFolder",
    "PartedWriter",
    "WithCompanions",
    "Writer",
    "carried",
    "writer_named",
]

AnyWriter = Writer | FolderWriter

_OWN: tuple[AnyWriter, ...] = (
    JsonlWriter(),
    CsvWriter(),
    TsvWriter(),
    SpreadsheetWriter(),
    ProdigyWriter(),
    DoccanoWriter(),
    DoccanoRelationsWriter(),
    LabelStudioWriter(),
    HfWriter(),
    HfJsonlWriter(),
    W3cWriter(),
    BdocWriter(),
    RefiWriter(),
    XmiWriter(),
    CasJsonWriter(),
    BratWriter(),
    PtcWriter(),
    SpacyWriter(),
    BioWriter(),
    BioesWriter(),
    StandoffWriter(),
    SoftLabelsWriter(),
)
_OTHERS: tuple[AnyWriter, ...] = tuple(point.load()() for point in entry_points(group="bias_annotator.writers"))

# Every writer by name: our own, and those of other distributions.
WRITERS: dict[str, AnyWriter] = {writer.name: writer for writer in (*_OWN, *_OTHERS)}


def writer_named(name: str) -> AnyWriter:
    """The writer of that name; UserError, naming the known ones, if there is none."""
    if name not in WRITERS:
        raise UserError(f"There is no writer “{name}”.", f"Writers: {', '.join(WRITERS)}.")
    return WRITERS[name]
