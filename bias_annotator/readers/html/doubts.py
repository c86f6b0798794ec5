"""What is doubtful about a page that was read: cut off by a paywall, about cookies, filled by a script, posts without text."""

import re
from collections.abc import Iterable, Sequence

from bias_annotator.readers.html.structure import Piece

THIN = 250  # characters: a text so short may be what a script, or a payment, is to replace
_LONG = 2000  # characters: no notice is longer
_PAYWALL = re.compile(
    r"subscribe (?:now )?to (?:continue|keep) reading|already a subscriber|subscribers? only|to continue reading|create a free account to"
    r"|this (?:article|story|content) is for|bereits abonnent|jetzt weiterlesen|weiterlesen mit|nur für abonnenten|mit einem abo"
    r"|suscríbete para|solo para suscriptores|contenido exclusivo para|réservé aux abonnés",
    re.IGNORECASE,
)
_CONSENT = re.compile(r"\bcookies?\b|\bconsent\b|\beinwilligung\b|\bdatenschutz|\bprivacy\b|\bGDPR\b", re.IGNORECASE)
_SCRIPTED = re.compile(
    r"<(?:div|main|app-root)[^>]{0,200}\bid=[\"']?(?:root|app|__next|__nuxt|gatsby-focus-wrapper|svelte)[\"'\s>]"
    r"|enable javascript|javascript aktivieren",
    re.IGNORECASE,
)


def size_of(pieces: Iterable[Piece]) -> int:
    """How many characters pieces have."""
    return sum(len(each.text) for each in pieces)


def is_scripted(source: str) -> bool:
    """Whether a page says that a script fills it."""
    return bool(_SCRIPTED.search(source))


def doubts_of(chosen: Sequence[Piece], pieces: Sequence[Piece], source: str, *, paid: bool) -> list[str]:
    """Sentences on what may be missing from the chosen pieces."""
    doubts: list[str] = []
    if paid or any(len(each.text) < _LONG and _PAYWALL.search(each.text) for each in pieces):
        doubts.append("The page asks for a subscription; the text may be cut off")
    about_cookies = [each for each in chosen if len(each.text) < _LONG and _CONSENT.search(each.text)]
    if size_of(about_cookies) > size_of(chosen) / 2:
        doubts.append("Most of the text is about cookies or consent; the article may not be in the page")
    if size_of(chosen) < THIN and is_scripted(source):
        doubts.append("The page seems to be filled by a script; its article may not be in the file")
    return doubts
