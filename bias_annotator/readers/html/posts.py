"""Embedded posts: which parts of a page are one, of which platform, by whom, when, and where it stands."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from urllib.parse import SplitResult, urlsplit

from lxml.html import HtmlElement

from bias_annotator.readers.html.dates import iso_date
from bias_annotator.readers.html.flat import flat, lines_of, tidy

_CLASSES = {
    "twitter-tweet": "X", "twitter-video": "X", "twitter-tweet-rendered": "X", "embedded-tweet": "X", "bbptweet": "X", "tweet-embed": "X",
    "instagram-media": "Instagram", "fb-post": "Facebook", "fb-video": "Facebook", "fb-xfbml-parse-ignore": "Facebook",
    "tiktok-embed": "TikTok", "truthsocial-embed": "Truth Social", "truth-social-embed": "Truth Social", "bluesky-embed": "Bluesky",
    "mastodon-embed": "Mastodon", "text-post-media": "Threads", "reddit-embed-bq": "Reddit", "reddit-card": "Reddit",
    "telegram-post": "Telegram", "tgme_widget_message": "Telegram", "gab-embed": "Gab", "parler-embed": "Parler",
}  # fmt: skip
_TAGS = {
    "amp-twitter": "X", "amp-instagram": "Instagram", "amp-facebook": "Facebook", "amp-tiktok": "TikTok", "amp-reddit": "Reddit",
    "amp-youtube": "YouTube", "lite-youtube": "YouTube", "youtube-video": "YouTube",
}  # fmt: skip
_HOSTS = {
    "twitter.com": "X", "x.com": "X", "instagram.com": "Instagram", "facebook.com": "Facebook", "tiktok.com": "TikTok",
    "truthsocial.com": "Truth Social", "bsky.app": "Bluesky", "threads.net": "Threads", "threads.com": "Threads", "reddit.com": "Reddit",
    "t.me": "Telegram", "youtube.com": "YouTube", "youtube-nocookie.com": "YouTube", "youtu.be": "YouTube",
}  # fmt: skip
_ADDRESS = re.compile(
    r"/status(?:es)?/\d|/posts?/|/p/|/reel/|/video/|/videos/|/permalink|/comments/|/watch\?|/embed|story_fbid|/@[\w.]+/\d|/plugins/(?:post|video)"
)
_CHANNEL = re.compile(r"^/(?:s/)?\w+/\d+\b")
_FEDERATED = re.compile(r"^https?://[^/\s]+/@[\w.-]+(?:@[\w.-]+)?/\d+$")  # on any server
_LOOKED_AT = 50  # links of a post that may hold its day
_ENDING = 300  # characters in which the name, handle and day of a post stand
# “— Name (@handle) April 30, 2019”, as the plain form of a post ends.
SIGNATURE = re.compile(
    r"(?:^|\s)[—–―-]\s*(?P<author>[^\n]{1,80}?)\s*\(@(?P<handle>[\w.-]{1,60}(?:@[\w.-]{1,60})?)\)\s*(?P<date>[^\n]{0,60})\s*\Z"
)
_SHARED = re.compile(
    r"A (?:post|video|reel) shared by (?P<author>[^\n(]{1,80}?)\s*\(@(?P<handle>[\w.]{1,40})\)(?P<date>[^\n]*)", re.IGNORECASE
)
_POSTED = re.compile(r"(?:Posted|Publicado|Gepostet)\s(?:by|por|von)\s(?P<author>[^\n]{1,80}?)\s(?:on|am|en|el)\s(?P<date>[^\n]+)\Z")
_HANDLE = re.compile(r"(?<![\w@.])@([\w.-]{2,40})")
_USER = re.compile(r"(?:^|\s)(?:by\s+)?u/([\w-]{3,30})")


@dataclass(frozen=True, slots=True)
class Post:
    """An embedded post: its lines, and what is known of it under the names of a block's attributes."""

    text: str
    attributes: Mapping[str, str]


def platform_of(element: HtmlElement) -> str:
    """The platform that an element embeds a post of; "" if it is no embedded post."""
    tag = element.tag
    if tag in _TAGS:
        return _TAGS[tag]
    for name in (element.get("class") or "").lower().split():
        if name in _CLASSES:
            return _CLASSES[name]
    if element.get("data-testid") == "tweet" or (element.get("class") == "tweet" and element.get("data-attrs")):
        return "X"
    if tag == "iframe":
        return _of_address(element.get("src") or element.get("data-src") or "")
    if tag == "blockquote" and element.find(".//blockquote") is None and (signed := SIGNATURE.search(lines_of(element)[-_ENDING:])):
        return _linked_platform(element) or ("X" if iso_date(signed["date"]) else "")
    return ""


def is_signed(text: str) -> bool:
    """Whether a paragraph is a post that lost its markup: it ends with name, handle and day."""
    found = SIGNATURE.search(text[-_ENDING:])
    return bool(found and iso_date(found["date"]))


def read_post(element: HtmlElement, platform: str) -> Post | None:
    """The post within an element; None when the page has only its address and not its text."""
    known = _named(element) if element.get("data-testid") == "tweet" else _owner(element) if platform == "Telegram" else {}
    text = known.pop("text", "") or lines_of(element)
    if not re.search(r"\w", text) or text.strip().lower() in {"loading", "loading…", "loading..."}:
        return None
    known |= _user(element) if platform == "Reddit" else {}
    return post_of(text, platform, {**_kept(element), **known}, _address(element, platform), _moment(element))


def post_of(text: str, platform: str, known: Mapping[str, str], url: str = "", moment: str = "") -> Post:
    """A post of a text whose author, handle and day stand in its last line, where `known` does not have them."""
    signed = next((found for pattern in (SIGNATURE, _SHARED, _POSTED) if (found := pattern.search(text))), None)
    said = signed.groupdict() if signed else {}
    date = iso_date(moment) or iso_date(said.get("date", ""))
    handle = said.get("handle") or (_by_address(url) if platform != "Facebook" else "")
    if not handle and platform == "TikTok" and (found := _HANDLE.search(text)):
        handle = found[1]
    if not handle and platform == "Reddit" and (found := _USER.search(text)):
        handle = found[1]
    told = {"platform": platform, "author": said.get("author", "").strip(), "handle": handle, "date": date, "url": url}
    return Post(text, {key: value for key, value in {**told, **known}.items() if value})


def _of_address(address: str) -> str:
    parts = _split(address)
    if parts is None:
        return ""
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("mobile.").removeprefix("platform.")
    platform = _HOSTS.get(host, "")
    pattern = _CHANNEL if platform == "Telegram" else _ADDRESS
    return platform if pattern.search(f"{parts.path}?{parts.query}") else ""


def _split(address: str) -> SplitResult | None:
    """The parts of an address; None for what is none."""
    try:
        parts = urlsplit(address.strip())
        _ = parts.hostname
    except ValueError:
        return None
    return parts


def _linked_platform(element: HtmlElement) -> str:
    return next((platform for address in _links(element) if (platform := _of_address(address))), "")


def _links(element: HtmlElement) -> Iterator[str]:
    for node in element.iter("a"):
        yield node.get("href") or ""


def _address(element: HtmlElement, platform: str) -> str:
    """Where the post stands: what the embed names, else its last link to a post."""
    for name in ("data-instgrm-permalink", "data-href", "cite", "data-text-post-permalink", "data-url"):
        for node in (element, *element.iter("blockquote")):
            if (node.get(name) or "").startswith(("http://", "https://")):
                return _clean(node.get(name) or "")
    if element.get("data-embed-url"):
        return (element.get("data-embed-url") or "").removesuffix("/embed")
    found = [each for each in _links(element) if _of_address(each) or (platform == "Mastodon" and _FEDERATED.match(each))]
    if found:
        return _clean(found[-1])
    video = element.get("videoid") or element.get("data-videoid")
    if video and element.tag in _TAGS:
        return f"https://www.youtube.com/watch?v={video}"
    return _clean(element.get("src") or "") if element.tag == "iframe" else ""


def _clean(address: str) -> str:
    """An address without what only counts visitors."""
    return re.sub(r"\?(?:ref_src|ref_url|utm_|s=|t=|igsh|refer)[^#]*", "", address.strip())


def _by_address(url: str) -> str:
    """The handle in the address of a post."""
    found = re.search(
        r"(?:twitter\.com|x\.com|truthsocial\.com|tiktok\.com|threads\.(?:net|com)|bsky\.app/profile)/@?([\w.-]+)/(?:status|post|posts|video|\d)",
        url,
    )
    return found[1] if found and found[1] not in {"i", "users"} else ""


def _moment(element: HtmlElement) -> str:
    for node in element.iter("time"):
        if node.get("datetime"):
            return node.get("datetime") or ""
    return next((text for node in islice(element.iter("a"), _LOOKED_AT) if iso_date(text := flat(node))), "")


def _kept(element: HtmlElement) -> dict[str, str]:
    """What newsletters keep of a post as JSON in an attribute."""
    try:
        kept = json.loads(element.get("data-attrs") or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict):
        return {}
    names = {"author": "name", "handle": "username", "url": "url", "date": "date"}
    found = {key: str(kept[name]).strip() for key, name in names.items() if isinstance(kept.get(name), str)}
    found["date"] = iso_date(found.get("date", ""))
    return {key: value for key, value in found.items() if value}


def _user(element: HtmlElement) -> dict[str, str]:
    """Who wrote a post, by the link to their page."""
    found = next((found for each in _links(element) if (found := re.search(r"/user/([\w-]{3,30})/?$", each))), None)
    return {"handle": found[1]} if found else {}


def _owner(element: HtmlElement) -> dict[str, str]:
    """Whose channel a post stands in."""
    owner = next((flat(each) for each in element.iter() if "_owner_name" in (each.get("class") or "")), "")
    return {"author": owner} if owner else {}


def _named(element: HtmlElement) -> dict[str, str]:
    """A post as the platform's own page has it: parts that are named for tests."""
    parts = {node.get("data-testid"): node for node in element.iter() if node.get("data-testid") in {"User-Name", "tweetText"}}
    if len(parts) < 2:  # noqa: PLR2004 - both
        return {}
    name, handle = flat(parts["User-Name"]), ""
    if found := _HANDLE.search(name):
        name, handle = name[: found.start()].strip(), found[1]
    return {"text": tidy(f"{lines_of(parts['User-Name'])}\n{lines_of(parts['tweetText'])}"), "author": name, "handle": handle}
