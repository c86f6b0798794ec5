"""What each number means, in plain words."""

from bias_annotator.gui.compare.plots import number
from bias_annotator.gui.translating import told, tr, tr_later, tr_n
from bias_annotator.project.comparing import Measure

_MEANINGS = {
    "f1_strict": tr_later("How many spans have a twin: the same label and the very same borders. 1: all; 0: none."),
    "f1_overlap": tr_later("How many spans have a partner of the same label that shares at least half of their text."),
    "f1_soft": tr_later("As above, but a pair counts by the share of text that both have in common."),
    "gamma": tr_later("How much better than chance spans lie and are labelled alike. 1: the same; 0: as by chance."),
    "gamma_cat": tr_later("Of spans that lie at one place: how much better than chance their labels agree."),
    "gamma_k": tr_later("The same for each label, and then the mean of the labels."),
    "alpha_char": tr_later("Character by character: how much better than chance the labels there agree; for any number of annotators."),
    "alpha_masi": tr_later("As above, but labels that agree in part, as in nested spans, count in part."),
    "kappa_cohen": tr_later("Character by character, for each two annotators and then their mean; chance is that of these two."),
    "kappa_fleiss": tr_later("Character by character; chance is that of all annotators together."),
    "ac1": tr_later("Character by character, with another idea of chance, for labels that are very frequent or very rare."),
    "u_alpha": tr_later("How much better than chance the text is divided alike into spans and what lies between."),
    "u_alpha_binary": tr_later("The same without regard to labels: only whether text is marked."),
    "alpha_u": tr_later("An older form of the same, for comparing with earlier studies."),
}
_SETTINGS = {
    "bootstrap": tr_later("resamples of the documents"),
    "seed": tr_later("seed"),
    "samples": tr_later("random annotations a document"),
    "sampler": tr_later("model of chance"),
    "distance": tr_later("distance"),
}


def meaning(measure: Measure) -> str:
    """What a number means, how not to read it, and with what it was computed."""
    said = _MEANINGS.get(measure.name)
    parts = [tr(said) if said else "", told(measure.caution), settings(measure)]
    return " ".join(part for part in parts if part)


def settings(measure: Measure) -> str:
    """What belongs to a number so that another one can be compared with it."""
    if not measure.settings:
        return ""
    found = [f"{_setting(name)}: {_written(value)}" for name, value in measure.settings.items()]
    return tr("Settings: {settings}.", settings="; ".join(found))


def coverage(measure: Measure) -> str:
    """What was counted."""
    documents = tr_n("{n} document", "{n} documents", measure.documents)
    spans = tr_n("{n} span", "{n} spans", measure.spans)
    characters = tr_n("{n} character", "{n} characters", measure.characters)
    return tr("{documents}, {spans}, {characters}", documents=documents, spans=spans, characters=characters)


def _setting(name: str) -> str:
    known = _SETTINGS.get(name)
    return tr(known) if known else name


def _written(value: str | float) -> str:
    if isinstance(value, str):
        return value
    return number(value, 0 if float(value).is_integer() else 2)
