"""Where the caret goes and what is selected: sentences, spans, words in quotation marks, growing and shrinking."""

from typing import TYPE_CHECKING

from bias_annotator.gui.translating import tr
from bias_annotator.model.quoted import next_quoted, previous_quoted
from bias_annotator.model.reach import Size, grow, next_edge
from bias_annotator.model.segment import next_sentence, previous_sentence, sentence_at

if TYPE_CHECKING:
    from bias_annotator.gui.desk.desk import Desk

_LONG = 5_000  # code points of a selection to whose end the window does not scroll


class Moves:
    """Moves on the document that lies on a desk; positions are code points."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._grown: list[tuple[int, int]] = []  # selections that growing left behind, and the last one

    def sentence(self, step: int) -> None:
        """Set the caret to the next (1) or previous (-1) sentence, with no span active."""
        content, view = self._desk.lying.text.content, self._desk.view
        found = (next_sentence if step > 0 else previous_sentence)(content, view.caret)
        if found is None:
            self._desk.told.emit(tr("This is the last sentence.") if step > 0 else tr("This is the first sentence."))
            return
        view.set_active(None)
        view.set_caret(found[0], activate=False)

    def extend(self, step: int) -> None:
        """Select the sentence at the caret; when something is selected, one sentence more (1) or less (-1)."""
        content, view = self._desk.lying.text.content, self._desk.view
        start, end = view.selection
        if start == end:
            start, end = sentence_at(content, view.caret)
        else:
            end = next_edge(content, end, step, ends=True, unit="sentence")
        if start < end:
            view.select(start, end)
        else:
            view.set_caret(start, activate=False)

    def go_on(self, marked: tuple[int, int]) -> None:
        """After a mark: to the next sentence, or behind the mark while there is more of the sentence; with no span active."""
        content, view = self._desk.lying.text.content, self._desk.view
        last = sentence_at(content, marked[1] - 1)
        following = next_sentence(content, last[0])
        view.set_active(None)
        view.set_caret(marked[1] if marked[1] < last[1] or following is None else following[0], activate=False)
        if marked[1] >= last[1] and following is None:
            self._desk.told.emit(tr("This was the last sentence."))

    def span(self, step: int) -> None:
        """Make the next (1) or previous (-1) span active."""
        found = self._desk.view.next_span(step)
        if found is None:
            self._desk.told.emit(tr("There is no span here yet.") if not self._desk.spans else tr("There are no more spans this way."))
        else:
            self._desk.go_to(found.id)

    def quoted(self, step: int) -> None:
        """Select the next (1) or previous (-1) words in quotation marks, but for those that the active span stands on."""
        content, (start, end) = self._desk.lying.text.content, self._desk.view.selection
        active = self._desk.active
        here = active.stretches if active is not None and start == end else ()
        place = end if step > 0 else start
        found = next_quoted(content, place) if step > 0 else previous_quoted(content, place)
        while found is not None and found in here:
            found = next_quoted(content, found[1]) if step > 0 else previous_quoted(content, found[0])
        if found is None:
            self._desk.told.emit(
                tr("There are no more words in quotation marks.") if step > 0 else tr("There are no earlier words in quotation marks.")
            )
        else:
            self._desk.view.select(*found)

    def select(self, size: Size) -> None:
        """Grow the selection to the word, sentence or paragraph; where it is one, to the next size."""
        view, document = self._desk.view, self._desk.lying
        here = view.selection
        grown = grow(document.text.content, here, size, document.blocks)
        if grown == here:
            self._desk.told.emit(tr("Nothing larger can be selected here."))
            return
        if self._grown[-1:] != [here]:
            self._grown = [here]
        self._grown.append(grown)
        view.select(*grown, reveal=grown[1] - grown[0] < _LONG)

    def shrink(self) -> None:
        """Take the last growing of the selection back."""
        view = self._desk.view
        if len(self._grown) < 2 or self._grown[-1] != view.selection:  # noqa: PLR2004 - what it was and what it became
            self._desk.told.emit(tr("The selection was not grown by a key."))
            return
        self._grown.pop()
        start, end = self._grown[-1]
        if start < end:
            view.select(start, end)
        else:
            view.set_caret(start, activate=False)

    def let_go(self) -> None:
        """Let go of the selection; without one, of the active span."""
        view = self._desk.view
        start, end = view.selection
        if start < end:
            view.set_caret(view.caret, activate=False)
        else:
            view.set_active(None)
