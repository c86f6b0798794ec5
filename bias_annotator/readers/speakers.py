"""Speakers in the shape of native JSONL; each that does not fit is refused alone."""

from bias_annotator.errors import UserError
from bias_annotator.messages import reason_of
from bias_annotator.model.speakers import Speaker, SpeakerKind, name_key, speaker_name
from bias_annotator.readers.incoming import Refusal


def speakers_of(value: object, where: str, refused: list[Refusal]) -> tuple[Speaker, ...]:
    """Those whom the spans of a document name, with what is known of them."""
    if value is not None and not isinstance(value, list):
        refused.append(Refusal(f"{where}, speakers", "“speakers” must be a list"))
    speakers: list[Speaker] = []
    taken: set[str] = set()
    for number, each in enumerate(value if isinstance(value, list) else (), 1):
        try:
            speaker = _speaker(each, taken)
        except UserError as problem:
            refused.append(Refusal(f"{where}, speaker {number}", problem.sentence))
        except ValueError as problem:
            refused.append(Refusal(f"{where}, speaker {number}", reason_of(problem)))
        else:
            taken.update(map(name_key, speaker.names))
            speakers.append(speaker)
    return tuple(speakers)


def _speaker(value: object, taken: set[str]) -> Speaker:
    if not isinstance(value, dict):
        message = "a speaker must be an object"
        raise ValueError(message)
    name, kind, aliases = value.get("name"), value.get("kind") or SpeakerKind.UNKNOWN, value.get("aliases") or []
    if kind not in tuple(SpeakerKind):
        message = f"“kind” must be one of {', '.join(SpeakerKind)}, not {kind!r}"
        raise ValueError(message)
    if not isinstance(name, str) or not isinstance(aliases, list) or not all(isinstance(each, str) for each in aliases):
        message = "“name” must be a text, “aliases” a list of texts"
        raise ValueError(message)
    speaker = Speaker(speaker_name(name), SpeakerKind(kind), tuple(map(speaker_name, aliases)))
    keys = [name_key(each) for each in speaker.names]
    if len(set(keys)) < len(keys) or taken.intersection(keys):
        message = f"a name of “{speaker.name}” occurs twice"
        raise ValueError(message)
    return speaker
