"""Who is quoted: people and organisations, each with a name and others that mean the same one, and what changes them.

A span says a name; the registry says whom names mean. So a name that is changed, or an entry that is merged with another,
leaves every span as it is.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from bias_annotator.errors import UserError
from bias_annotator.messages import Message

_LONGEST_NAME = 120
HANDLE = "@"


class SpeakerKind(StrEnum):
    """What a speaker is."""

    UNKNOWN = "unknown"
    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person or organisation that texts quote. `aliases` are its other names; @handles are some of them."""

    name: str
    kind: SpeakerKind = SpeakerKind.UNKNOWN
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All its names, the one that is shown first."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class SpeakerChange:
    """A change to the registry: entries gone and entries come. One that changes stands in both. `what` says it in words."""

    what: str
    gone: tuple[Speaker, ...] = ()
    come: tuple[Speaker, ...] = ()

    def undone(self) -> "SpeakerChange":
        """The change that takes this one back."""
        return SpeakerChange(self.what, self.come, self.gone)


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found by one of its names."""

    speaker: Speaker
    name: str


class Speakers:
    """The registry as it is at one moment."""

    def __init__(self, speakers: Iterable[Speaker] = ()) -> None:
        """No name may occur twice."""
        self._speakers = tuple(speakers)
        self._by_name = {name_key(name): each for each in self._speakers for name in each.names}

    def __iter__(self) -> Iterator[Speaker]:
        """The entries, by name."""
        return iter(sorted(self._speakers, key=lambda each: (_folded(each.name), each.name)))

    def __len__(self) -> int:
        """How many entries there are."""
        return len(self._speakers)

    def named(self, name: str) -> Speaker | None:
        """The entry of which this is a name; letter case does not count."""
        return self._by_name.get(name_key(name))

    def matching(self, typed: str, most: int | None = None) -> list[Hit]:
        """The entries with a name that fits what was typed, the best first.

        A name fits that is it, begins with it, has a word that begins with it, or holds it; accents do not count. Each
        entry is found once.
        """
        wanted = _folded(typed.strip())
        best: dict[str, tuple[tuple[int, int, str, int], Hit]] = {}
        for order, folded, hit in self._folded:
            if (fits := _fit(folded, wanted)) is None:
                continue
            rank = (fits, order > 0, folded, order)
            old = best.get(hit.speaker.name)
            if old is None or rank < old[0]:
                best[hit.speaker.name] = (rank, hit)
        return [hit for _, hit in sorted(best.values(), key=lambda pair: pair[0])[:most]]

    @cached_property
    def _folded(self) -> list[tuple[int, str, Hit]]:
        return [(order, _folded(name), Hit(each, name)) for each in self._speakers for order, name in enumerate(each.names)]


def speaker_name(name: str) -> str:
    """The name as it is kept: NFC, blanks trimmed. Raises UserError for an empty, overlong or unprintable one."""
    trimmed = " ".join(unicodedata.normalize("NFC", name).split())
    if not trimmed.strip(HANDLE) or len(trimmed) > _LONGEST_NAME or not trimmed.isprintable():
        raise UserError(Message("A speaker needs a name of 1 to {most} printable characters.", most=_LONGEST_NAME), "Type another name.")
    return trimmed


def usable_names(names: Iterable[str]) -> Iterator[str]:
    """Those of the names that speakers can have, each once, as they are kept."""
    for name in dict.fromkeys(names):
        with suppress(UserError):
            yield speaker_name(name)


def name_key(name: str) -> str:
    """What two names have in common that are the same one."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def added(speakers: Speakers, name: str, kind: SpeakerKind = SpeakerKind.UNKNOWN) -> SpeakerChange:
    """A new entry; UserError when the name is taken."""
    new = Speaker(_free(speakers, name), kind)
    return SpeakerChange(Message("Add “{name}”", name=new.name), (), (new,))


def renamed(speakers: Speakers, speaker: Speaker, name: str) -> SpeakerChange | None:
    """Another name to be shown; the old one stays as an alias, since spans may say it. None when nothing changes."""
    kept = speaker_name(name)
    if kept == speaker.name:
        return None
    owner = speakers.named(kept)
    if owner is not None and owner != speaker:
        raise _taken(kept, owner)
    others = [each for each in speaker.names if name_key(each) != name_key(kept)]
    return SpeakerChange(Message("Rename “{name}”", name=speaker.name), (speaker,), (replace(speaker, name=kept, aliases=tuple(others)),))


def with_kind(speaker: Speaker, kind: SpeakerKind) -> SpeakerChange | None:
    """The entry as something else; None when nothing changes."""
    new = replace(speaker, kind=kind)
    return SpeakerChange(Message("Change “{name}”", name=speaker.name), (speaker,), (new,)) if new != speaker else None


def with_alias(speakers: Speakers, speaker: Speaker, alias: str) -> SpeakerChange:
    """One more name for an entry; UserError when it is taken."""
    new = replace(speaker, aliases=(*speaker.aliases, _free(speakers, alias)))
    return SpeakerChange(Message("Add an alias to “{name}”", name=speaker.name), (speaker,), (new,))


def without_alias(speaker: Speaker, alias: str) -> SpeakerChange:
    """The entry without one of its aliases."""
    rest = tuple(each for each in speaker.aliases if each != alias)
    return SpeakerChange(Message("Remove “{name}”", name=alias), (speaker,), (replace(speaker, aliases=rest),))


def split_off(speaker: Speaker, alias: str) -> SpeakerChange:
    """An alias as an entry of its own: what takes a merge back."""
    rest = without_alias(speaker, alias).come
    return SpeakerChange(Message("Split off “{name}”", name=alias), (speaker,), (*rest, Speaker(alias)))


def merged(into: Speaker, others: Sequence[Speaker]) -> SpeakerChange:
    """One entry with all names of several; `into` keeps its name, and its kind if it has one."""
    aliases = tuple(dict.fromkeys([*into.aliases, *(name for each in others for name in each.names)]))
    kinds = [each.kind for each in (into, *others) if each.kind is not SpeakerKind.UNKNOWN]
    new = replace(into, aliases=aliases, kind=kinds[0] if kinds else SpeakerKind.UNKNOWN)
    return SpeakerChange(Message("Merge with “{name}”", name=into.name), (into, *others), (new,))


def removed(speakers: Sequence[Speaker]) -> SpeakerChange:
    """The registry without some entries; spans that say their names keep them."""
    return SpeakerChange(Message("Remove “{name}”", name=", ".join(each.name for each in speakers)), tuple(speakers))


def joined(speakers: Speakers, others: Iterable[Speaker]) -> SpeakerChange | None:
    """The registry with what another one says: entries that share a name become one. None when that says nothing new."""
    now = {each.name: each for each in speakers}
    owners = {name_key(name): each.name for each in speakers for name in each.names}
    for other in others:
        met = list(dict.fromkeys(owners[key] for key in map(name_key, other.names) if key in owners))
        if met:
            entry = merged(now[met[0]], [now.pop(each) for each in met[1:]]).come[0]
            fresh = [name for name in other.names if name_key(name) not in owners]
            entry = merged(entry, [Speaker(name) for name in fresh]).come[0]
            entry = replace(entry, kind=other.kind if entry.kind is SpeakerKind.UNKNOWN else entry.kind)
        else:
            entry = other
        now[entry.name] = entry
        owners |= {name_key(name): entry.name for name in entry.names}
    before = list(speakers)
    gone = tuple(each for each in before if now.get(each.name) != each)
    come = tuple(each for each in now.values() if each not in before)
    return SpeakerChange("Join speakers", gone, come) if come else None


def _free(speakers: Speakers, name: str) -> str:
    kept = speaker_name(name)
    if (owner := speakers.named(kept)) is not None:
        raise _taken(kept, owner)
    return kept


def _taken(name: str, owner: Speaker) -> UserError:
    hint = "Merge the two if they are the same one, or take another name."
    if name_key(owner.name) == name_key(name):
        return UserError(Message("“{name}” is there already.", name=name), hint)
    return UserError(Message("“{name}” is an alias of “{owner}” already.", name=name, owner=owner.name), hint)


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))


def _fit(folded: str, wanted: str) -> int | None:
    """How well a name fits: 0 is the name, 1 its beginning, 2 that of a word, 3 within; None for not at all."""
    at = folded.find(wanted)
    if at < 0:
        return None
    bare = wanted.removeprefix(HANDLE)
    if bare and folded.removeprefix(HANDLE) == bare:
        return 0
    if folded.removeprefix(HANDLE).startswith(bare):
        return 1
    while at > 0 and folded[at - 1].isalnum():
        at = folded.find(wanted, at + 1)
    return 2 if at >= 0 else 3
