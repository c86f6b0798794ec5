"""Whether a full stop, question mark or the like ends a sentence of news text. Rules and tables; offsets are code points."""

import regex

CLOSING = "\"'”’»)]}›」』"
OPENING = "\"'“‘«„‚([{‹「『¿¡"
# Dots may be spaced. Closing marks after the end marks; also those that open in other languages, when a blank follows, and » after a blank.
END = regex.compile(
    rf"""(?:[.!?…]+(?:[^\S\n]\.(?![.\w]))*|[。！？｡؟۔।॥։።။។]+)(?:[{regex.escape(CLOSING)}]|\p{{M}}|[“‘«](?!\S)|[^\S\n]»(?!\S))*""",
)
BREAK = regex.compile(r"[\s\x1c-\x1f]*")  # what str.isspace takes: four characters more than \s
LOOK_BACK = 24  # code points before an end mark that the rules look at
_AHEAD = 200  # code points that tell whether a sentence begins
# Abbreviations that never end a sentence, since a name or number follows.
_TITLES = frozenset(
    "mr mrs ms mx dr prof gen lt col sgt cpl pvt capt cmdr adm brig maj atty sen rep gov pres sec amb hon rev fr supt insp det vs no nos "
    "art fig vol pp ed eds cf viz approx e.g i.e hr hrn frl str nr abs bzw vgl sog z.b d.h u.a sra srta dra ud uds pág núm mm mme mlle "
    "messrs св".split(),
)
_COUNTED = frozenset("no nos art fig abs".split())  # these only before a number
_NAMED = frozenset(
    "sat wed rep sec ed ft hr mar mm det hon str est ind kan ala mass ill ga md conn wash pa".split()
)  # with a capital: also words
# Abbreviations that end a sentence only when something that starts one follows.
_MAYBE = frozenset(
    "u.s u.k u.n e.u d.c inc ltd co corp jr sr bros ph.d st mt ft al dept est ave blvd rd jan feb mar apr jun jul aug sept oct nov dec "
    "mon tue tues wed thu thurs fri sat ala ariz ark calif colo conn fla ga ill ind kan mass md mich minn neb nev okla pa tenn tex "
    "va wash wis mio mrd ee uu ee.uu".split(),
)
_HOURS = frozenset("a.m p.m".split())  # these end one unless a day or a time zone follows
_AFTER_HOURS = regex.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:[A-Z]{1,3}T|GMT|UTC|Eastern|Central|Mountain|Pacific|Universal)\b",
)
_DOTTED = regex.compile(r"(?:\p{L}\.)+\p{L}")
_INITIAL = regex.compile(r"(?<![\p{L}\p{M}\d])[\p{Lu}\p{Ll}]$")
_BEFORE = regex.compile(r"(?r)[\p{L}\p{M}.]*")
_ATTRIBUTION_LINE = regex.compile(r"[—–-] ?[^\n]{1,80}?\(@\w+\)")
_STARTERS = frozenset(
    "the a an in on at by with from to he she it they we i you who what why how if so then now yet but and this that these those his her "
    "their its our my there when where while after before since as for although however meanwhile nobody others some many most "
    "der die das ein eine er sie es wir ihr ich man und aber doch dann wenn auch nun im am bei "
    "el la los las un una él ella ellos pero no cuando le les il elle ils mais ce cette on".split(),
)
_VERBS = "said|says|asked|asks|wrote|writes|added|told|tweeted|replied|answered|shouted|yelled|cried|declared|claimed|announced|continued"
_SAID = regex.compile(rf"(\p{{Lu}}[\p{{L}}\p{{M}}.’'-]*)(?:\s+\p{{Lu}}[\p{{L}}\p{{M}}.’'-]*){{0,3}}\s+(?:{_VERBS})\b")
# 他问, 记者答道 after a Chinese quotation, と after a Japanese one.
_SAID_THERE = regex.compile(r"\p{Han}{1,6}?(?:说|說|问|問|道|表示|称|稱|答|喊|写道|寫道)|と")
_SAID_AFTER_DASH = regex.compile(r"[—–-][^\S\n]?\p{Ll}")
_MONTH = regex.compile(r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b")
_DAY = regex.compile(r"(?<!\d)\d{1,2}$")
_GERMAN_ORDINAL = regex.compile(r"\b(?:am|der|die|das|den|dem|des|im|vom|zum|zur|beim|jede[mnrs]?)\s\d{1,3}$", regex.IGNORECASE)
_LIST_NUMBER = regex.compile(r"\s*\d{1,3}")


def ends_sentence(content: str, found: regex.Match[str], start: int, high: int) -> bool:
    """Whether a match of END ends the sentence that begins at `start`, in a paragraph that ends at `high`.

    But for the number of a list, which is one only at `start`, the answer depends on LOOK_BACK code points before the
    match and some after it.
    """
    end = found.end()
    mark = found.group()
    begin = BREAK.match(content, end, high).end()  # type: ignore[union-attr]
    if begin >= high:
        return True
    after = content[begin : min(begin + _AHEAD, high)]
    if mark[0] in "。！？｡":
        return not (content[end].islower() or (mark[-1] in CLOSING and _SAID_THERE.match(after)))
    if begin == end or _ATTRIBUTION_LINE.match(after) or _is_said(mark, after):
        return False
    if mark[0] == "." and not mark[1:].strip(")]") and not _full_stop_ends(content, found.start(), start, after):
        return False
    first = after.lstrip(OPENING)[:1]
    return (mark == "." and after[0] in "([") or not first.islower() or first.isdigit()


def _is_said(mark: str, after: str) -> bool:
    """Whether what follows says who spoke: a name and a verb of speaking, or a dash and a small letter."""
    if mark[0] == ".":
        return False
    said = _SAID.match(after) if mark[-1] in CLOSING else None
    return (said is not None and said[1].casefold() not in _STARTERS) or _SAID_AFTER_DASH.match(after) is not None


def _full_stop_ends(content: str, place: int, start: int, after: str) -> bool:
    """Whether a single full stop at `place` ends a sentence, by the word before it and what comes after."""
    if content[place - 1 : place].isdigit():
        return not _is_ordinal(content, place, start, after)
    written = _BEFORE.match(content, max(start, place - LOOK_BACK), place).group()  # type: ignore[union-attr]  # it matches nothing, too
    word = written.casefold()
    capital = written[:1].isupper()
    if word in _COUNTED or (word in _NAMED and not capital):
        return not after[0].isdigit()
    if word in _TITLES:
        return False
    if word in _HOURS:
        return not _AFTER_HOURS.match(after)
    if word in _MAYBE or _DOTTED.fullmatch(word):
        return after[0] in "\"'“‘«„「" or _starts(after)
    return not _INITIAL.search(content, max(start, place - 3), place) or _starts(after)


def _is_ordinal(content: str, place: int, start: int, after: str) -> bool:
    """Whether the number before a full stop counts a list or is an ordinal, as in German."""
    return (
        _LIST_NUMBER.fullmatch(content, start, place) is not None
        or (_DAY.search(content, max(start, place - 3), place) is not None and _MONTH.match(after) is not None)
        or (_GERMAN_ORDINAL.search(content, max(start, place - LOOK_BACK), place) is not None and after[0].isupper())
    )


def _starts(after: str) -> bool:
    """Whether a word follows that often begins a sentence and is no name."""
    word = regex.match(r"\p{L}*", after.lstrip(OPENING)).group()  # type: ignore[union-attr]  # it matches nothing, too
    return word[:1].isupper() and word.casefold() in _STARTERS
