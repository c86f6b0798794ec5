"""Who is quoted: the field that completes names of speakers, and the list of all of them."""

from bias_annotator.gui.speakers.dialog import SpeakersDialog
from bias_annotator.gui.speakers.field import SpeakerField

__all__ = ["SpeakerField", "SpeakersDialog"]
