"""What writers take and give, the same for every format."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Protocol, runtime_checkable

from bias_annotator.model.carrying import Carries, kept
from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.writers.folder import OutFolder


@dataclass(frozen=True, slots=True)
class Figure:
    """One number about a data set, as the card beside it tells it: what it is of, and the value in words."""

    name: str
    value: str


def _none() -> Sequence[Figure]:
    return ()


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a data set as a whole; `agreement` is worked out when it is asked for."""

    title: str = ""
    agreement: Callable[[], Sequence[Figure]] = _none


class Declared(Protocol):
    """What is known of every writer.

    `name` is its name on the command line, `title` in the window; `suffixes` with a dot, the usual one first (empty for
    folders); `reader` names the reader that takes what was written (empty: there is none). `loses` says what the format
    cannot carry.
    """

    @property
    def name(self) -> str: ...  # noqa: D102 - said above
    @property
    def title(self) -> str: ...  # noqa: D102 - said above
    @property
    def suffixes(self) -> tuple[str, ...]: ...  # noqa: D102 - said above
    @property
    def reader(self) -> str: ...  # noqa: D102 - said above
    @property
    def loses(self) -> tuple[str, ...]: ...  # noqa: D102 - said above

    def losses(self, item: Annotated, scheme: Scheme) -> Counter[str]:
        """What of a document the format cannot carry, counted by kind in words that `loses` has."""
        ...

    def kept(self, item: Annotated, scheme: Scheme) -> Annotated | None:
        """What of a document comes back through the reader, in a form that what came back has too; None: nothing."""
        ...


@runtime_checkable
class Writer(Declared, Protocol):
    """A format going out into one file."""

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:
        """Write documents one after the other; the same documents give the same bytes."""
        ...


@runtime_checkable
class FolderWriter(Declared, Protocol):
    """A format going out into a folder of files that belong together."""

    def write_folder(self, items: Iterable[Annotated], scheme: Scheme, out: OutFolder, about: About) -> None:
        """Write documents one after the other; the same documents give the same files."""
        ...


@runtime_checkable
class PartedWriter(FolderWriter, Protocol):
    """A format that holds the parts of a data set for training and testing in one folder."""

    def write_parts(self, parts: Mapping[str, Iterable[Annotated]], scheme: Scheme, out: OutFolder, about: About) -> None:
        """Write the documents of each part, by its name, one part after the other."""
        ...


@runtime_checkable
class WithCompanions(Protocol):
    """A writer of one file beside which others belong, such as a configuration for the program that is to read it."""

    def companions(self, scheme: Scheme) -> Mapping[str, bytes]:
        """Content of each file by what its name ends in: ".xml" stands beside "news.json" as "news.xml"."""
        ...


def carried(writer: Declared) -> Carries:
    """What a format carries; all of it, where its writer does not say."""
    return writer.carries if isinstance(writer, Carrying) else Carries()


class Carrying:
    """Losses, and what is kept, of a writer that says what it `carries`."""

    carries = Carries()

    @property
    def loses(self) -> tuple[str, ...]:
        """What the format cannot carry, in words."""
        return self.carries.loses

    def losses(self, item: Annotated, scheme: Scheme) -> Counter[str]:  # noqa: ARG002 - for writers that need it
        """What of a document the format cannot carry, counted by the words of `loses`."""
        return self.carries.losses(item)

    def kept(self, item: Annotated, scheme: Scheme) -> Annotated | None:  # noqa: ARG002 - for writers that need it
        """What of a document comes back through the reader."""
        return kept(item, self.carries)
