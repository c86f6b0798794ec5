"""What writers take and give, the same for every format."""

from collections import Counter
from collections.abc import Iterable
from typing import BinaryIO, Protocol

from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme


class Writer(Protocol):
    """A format going out into one file.

    `name` is its name on the command line, `title` in the window; `suffixes` with a dot, the usual one first; `loses`
    says what the format cannot carry.
    """

    @property
    def name(self) -> str: ...  # noqa: D102 - said above
    @property
    def title(self) -> str: ...  # noqa: D102 - said above
    @property
    def suffixes(self) -> tuple[str, ...]: ...  # noqa: D102 - said above
    @property
    def loses(self) -> tuple[str, ...]: ...  # noqa: D102 - said above

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:
        """Write documents one after the other; the same documents give the same bytes."""
        ...

    def losses(self, item: Annotated, scheme: Scheme) -> Counter[str]:
        """What of a document the format cannot carry, counted by kind in words that `loses` has."""
        ...
