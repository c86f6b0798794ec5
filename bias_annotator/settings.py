"""What a person chose, and where they were: kept between starts in one TOML file."""

import os
import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self, get_args

import platformdirs
import tomli_w

HOME_VARIABLE = "BIAS_ANNOTATOR_HOME"
READ_FLAG = "--read-for-the-program"  # how a program that is its own interpreter knows that it shall only read files for another
RECENTS = 12
TEXT_SIZES = (13.0, 40.0)
PLACES, USED = 60, 12
ThemeChoice = Literal["system", "light", "dark"]
Face = Literal["serif", "sans"]
Width = Literal["narrow", "usual", "wide"]
Density = Literal["comfortable", "compact"]
Language = Literal["system", "en", "de", "es", "ar"]


def home() -> Path:
    """Folder of the settings file; the environment variable BIAS_ANNOTATOR_HOME takes its place."""
    chosen = os.environ.get(HOME_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_config_path("bias-annotator", appauthor=False)


def log_folder() -> Path:
    """Folder of the log files."""
    chosen = os.environ.get(HOME_VARIABLE)
    return Path(chosen) / "logs" if chosen else platformdirs.user_log_path("bias-annotator", appauthor=False)


def projects_folder() -> Path:
    """Folder in which the program itself makes projects: the sample."""
    chosen = os.environ.get(HOME_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_documents_path() / "Bias Annotator"


@dataclass(frozen=True, slots=True)
class Recent:
    """A project that was open: where it is, how far its last annotator was, and when (ISO 8601, UTC)."""

    path: str
    title: str
    done: int = 0
    total: int = 0
    opened: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an annotator was in a project: the document, and the code point at the start of the window's top line."""

    project: str
    annotator: str
    document: str
    top: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything kept between starts. `geometry` is x, y, width, height in logical pixels; empty before the first start.

    `annotators` maps a project's id to the name under which it was last opened, `keys` the name of an action to the keys
    that a person chose for it. `used` are the actions lately done from the list of all actions, `places` where people were,
    both with the last one first.
    """

    theme: ThemeChoice = "system"
    text_size: float = 17.0
    face: Face = "serif"
    width: Width = "usual"
    density: Density = "comfortable"
    palette: str = "nine"
    high_contrast: bool = False
    reduced_motion: bool = False
    sentence_mode: bool = False
    sort: str = "added"
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    used: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    geometry: tuple[int, ...] = ()
    maximized: bool = False
    recents: tuple[Recent, ...] = ()
    annotators: dict[str, str] = field(default_factory=dict)
    language: Language = "system"
    keep_sources: bool = True

    @classmethod
    def load(cls) -> Self:
        """The settings as they were saved; what is missing or unusable has its default."""
        with suppress(OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
            return cls._of(tomllib.loads(_file().read_text(encoding="utf-8")))
        return cls()

    @classmethod
    def _of(cls, table: dict[str, Any]) -> Self:
        settings = replace(cls(), **_plain(table))
        if isinstance(size := table.get("text_size"), int | float):
            settings = replace(settings, text_size=min(max(float(size), TEXT_SIZES[0]), TEXT_SIZES[1]))
        geometry = table.get("geometry", [])
        if isinstance(geometry, list) and len(geometry) == len(("x", "y", "w", "h")) and all(isinstance(value, int) for value in geometry):
            settings = replace(settings, geometry=tuple(geometry))
        annotators = table.get("annotators", {})
        if isinstance(annotators, dict):
            settings = replace(settings, annotators={str(key): str(value) for key, value in annotators.items()})
        keys = table.get("keys", {})
        chosen = {name: _strings(value) for name, value in keys.items() if isinstance(value, list)} if isinstance(keys, dict) else {}
        recents, places = (_tables(table.get(name), needed) for name, needed in (("recents", "path"), ("places", "document")))
        return replace(
            settings,
            keys=chosen,
            used=_strings(table.get("used")),
            recents=tuple(map(_recent, recents)),
            places=tuple(map(_place, places)),
        )

    def save(self) -> None:
        """Write the file in one step; a folder that cannot be written is no reason to stop working."""
        table = {key: value for key, value in asdict(self).items() if value != ()}
        path = _file()
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            draft = path.with_suffix(f".{os.getpid()}.tmp")
            draft.write_text(tomli_w.dumps(table), encoding="utf-8")
            draft.replace(path)

    def opened(self, path: Path, title: str, done: int, total: int) -> Self:
        """With the project at the head of the recents, opened now."""
        if str(path).encode(errors="ignore").decode() != str(path):  # a name that is no text cannot stand in the file
            return self
        entry = Recent(str(path), title, done, total, datetime.now(UTC).isoformat(timespec="seconds"))
        others = tuple(recent for recent in self.recents if recent.path != entry.path)
        return replace(self, recents=(entry, *others)[:RECENTS])

    def without(self, path: str) -> Self:
        """With one project no longer among the recents."""
        return replace(self, recents=tuple(recent for recent in self.recents if recent.path != path))

    def known_as(self, project: str, annotator: str) -> Self:
        """With the name under which the project of that id was last opened."""
        return replace(self, annotators={**self.annotators, project: annotator})

    def using(self, action: str) -> Self:
        """With an action at the head of those lately used."""
        return replace(self, used=(action, *(name for name in self.used if name != action))[:USED])

    def at(self, place: Place) -> Self:
        """With where an annotator is in a project."""
        others = (each for each in self.places if (each.project, each.annotator) != (place.project, place.annotator))
        return replace(self, places=(place, *others)[:PLACES])

    def place(self, project: str, annotator: str) -> Place | None:
        """Where an annotator was in a project."""
        return next((each for each in self.places if (each.project, each.annotator) == (project, annotator)), None)


def _file() -> Path:
    return home() / "settings.toml"


_CHOICES: dict[str, tuple[str, ...]] = {"theme": get_args(ThemeChoice), "face": get_args(Face), "width": get_args(Width)}
_CHOICES |= {"density": get_args(Density), "language": get_args(Language)}
_SWITCHES = ("maximized", "high_contrast", "reduced_motion", "sentence_mode", "keep_sources")


def _plain(table: dict[str, Any]) -> dict[str, Any]:
    """The settings of one value that a file has and that can be used."""
    found = {name: table[name] for name, values in _CHOICES.items() if table.get(name) in values}
    found |= {name: table[name] for name in _SWITCHES if isinstance(table.get(name), bool)}
    return found | {name: table[name] for name in ("palette", "sort") if isinstance(table.get(name), str)}


def _strings(value: object) -> tuple[str, ...]:
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


def _tables(value: object, needed: str) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict) and needed in each] if isinstance(value, list) else []


def _place(table: dict[str, Any]) -> Place:
    project, annotator, document = (str(table.get(name, "")) for name in ("project", "annotator", "document"))
    top = table.get("top")
    return Place(project, annotator, document, top if isinstance(top, int) else 0)


def _recent(table: dict[str, Any]) -> Recent:
    numbers = {key: value for key in ("done", "total") if isinstance(value := table.get(key), int)}
    return Recent(str(table["path"]), str(table.get("title", "")), **numbers, opened=str(table.get("opened", "")))


_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class ProcessBounds:
    """What reading one file in a process of its own may cost: seconds, and bytes of memory, of the file and of what comes out.

    From an archive come `members`, not documents.
    """

    cpu: float = 30
    wall: float = 60
    memory: int = 1536 * _MIB
    taken: int = 256 * _MIB
    given: int = 64 * _MIB
    members: int = 0


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much the program takes in from one file before it refuses it. Bytes, unless said otherwise.

    `process`, `page` (of HTML) and `archive` hold for what is read in a process of its own. An archive may hold files of
    `inflated` bytes together, none of them over `ratio` times as large as it is packed once it has more than `unsuspected` bytes.
    """

    text_bytes: int = 64 * _MIB
    line_bytes: int = 1024 * _MIB
    values: int = 50_000_000  # in lists and objects of one document
    spans: int = 1_000_000  # of one document
    sources: int = 1_000_000  # texts of an archive whose texts are read one after the other,
    unpacked: int = 65_536 * _MIB  # and what they may have together
    depth: int = 200  # nesting of JSON values
    attributes: int = 1000  # of one tag of a page
    elements: int = 150_000  # of a page
    multiparts: int = 100  # parts of a mail that hold others
    linked_data: int = 4 * _MIB  # characters of the data for search engines in a page
    inflated: int = 1024 * _MIB
    ratio: int = 100
    unsuspected: int = _MIB
    kept: int = 32 * _MIB  # of a file that is kept with the document which was taken out of it
    process: ProcessBounds = ProcessBounds()
    page: ProcessBounds = ProcessBounds(wall=10)
    archive: ProcessBounds = ProcessBounds(taken=512 * _MIB, given=1088 * _MIB, members=10_000)


BOUNDS = Bounds()
_ANY = 2**62
# For what the program itself has just written: what a project holds may go out, however much it has become.
UNBOUNDED = Bounds(text_bytes=_ANY, line_bytes=_ANY, values=_ANY, spans=_ANY, sources=_ANY, unpacked=_ANY)
