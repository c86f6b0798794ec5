"""The colours can be told apart: contrast (WCAG 2.2) and distance (CIEDE2000, dichromats after Machado 2009) of what is shipped.

The expected numbers are those of the design. The formulas stand here once more on purpose: nothing of the program is asked.
"""

import math
import tomllib
from itertools import combinations, product

import pytest

from bias_annotator.shipped import shipped

Rgb = tuple[float, float, float]
THEMES = {side: tomllib.loads(shipped("resources", "themes", f"{side}.toml").read_text(encoding="utf-8")) for side in ("light", "dark")}
SLOTS = tomllib.loads(shipped("resources", "palettes", "nine.toml").read_text(encoding="utf-8"))["slots"]
READABLE, LARGE = 4.5, 3.0  # WCAG AA for text, and for borders, bars and large letters

# Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
SIGHT = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour: str) -> Rgb:
    """Linear RGB, 0–1, of "#RRGGBB"."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1–21."""
    light = sorted(sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear(each), strict=True)) for each in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def seen(colour: str, sight: str) -> Rgb:
    """Linear RGB of a colour as somebody with that sight sees it."""
    red, green, blue = (
        min(max(sum(weight * part for weight, part in zip(row, linear(colour), strict=True)), 0.0), 1.0) for row in SIGHT[sight]
    )
    return red, green, blue


def lab(rgb: Rgb) -> Rgb:
    """CIE L*a*b*, D65, of linear RGB."""
    rows = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    white = (0.95047, 1.0, 1.08883)
    xyz = [sum(weight * part for weight, part in zip(row, rgb, strict=True)) / top for row, top in zip(rows, white, strict=True)]
    x, y, z = (value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116 for value in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: Rgb, other: Rgb) -> float:
    """ΔE2000 of two L*a*b* colours (Sharma, Wu and Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_chroma = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    grow = 1.5 - 0.5 * math.sqrt(mean_chroma**7 / (mean_chroma**7 + 25**7))
    c1, c2 = math.hypot(a1 * grow, b1), math.hypot(a2 * grow, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1 * grow)) % 360, math.degrees(math.atan2(b2, a2 * grow)) % 360
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    hue = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    weights = ((-0.17, hue - 30), (0.24, 2 * hue), (0.32, 3 * hue + 6), (-0.20, 4 * hue - 63))
    t = 1 + sum(weight * math.cos(math.radians(angle)) for weight, angle in weights)
    s_l = 1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    s_c, s_h = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    bend = 60 * math.exp(-(((hue - 275) / 25) ** 2))
    twist = -math.sin(math.radians(bend)) * 2 * math.sqrt(chroma**7 / (chroma**7 + 25**7))
    by_light, by_chroma = (l2 - l1) / s_l, (c2 - c1) / s_c
    by_hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / s_h
    return math.sqrt(by_light**2 + by_chroma**2 + by_hue**2 + twist * by_chroma * by_hue)


def apart(one: str, other: str, sight: str) -> float:
    return distance(lab(seen(one, sight)), lab(seen(other, sight)))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.4900, -0.0010), (50, -2.4900, 0.0009), 7.1792),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_distance_used_here_gives_the_published_values(one: Rgb, other: Rgb, expected: float) -> None:
    assert distance(one, other) == pytest.approx(expected, abs=5e-5)


def test_the_contrast_used_here_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


# Contrast, as the design states it: role, ground, light, dark.
STATED = [
    ("ink", "page", 16.0, 13.3),
    ("ink2", "page", 7.2, 7.1),
    ("ink3", "page", 5.0, 5.2),
    ("accent", "page", 6.3, 7.0),
    ("on_accent", "accent", 6.3, 7.4),
    ("ink", "selection", 10.7, 6.5),
]


@pytest.mark.parametrize(("role", "ground", "light", "dark"), STATED)
def test_inks_have_the_contrast_that_the_design_states(role: str, ground: str, light: float, dark: float) -> None:
    assert contrast(THEMES["light"][role], THEMES["light"][ground]) == pytest.approx(light, abs=0.06)
    assert contrast(THEMES["dark"][role], THEMES["dark"][ground]) == pytest.approx(dark, abs=0.06)


@pytest.mark.parametrize("side", THEMES)
def test_every_ink_can_be_read_on_every_ground_it_stands_on(side: str) -> None:
    theme = THEMES[side]
    places = [*product(("ink", "ink2"), ("chrome", "page", "raised", "hover", "active")), *product(("ink3",), ("chrome", "page", "raised"))]
    places += [(ink, ground) for ink in ("good", "warn", "bad", "accent") for ground in ("page", "raised")]
    places += [("ink", "warn_soft"), ("ink", "bad_soft"), ("ink", "accent_soft"), ("warn", "warn_soft"), ("bad", "bad_soft")]
    weak = {place: round(value, 2) for place in places if (value := contrast(theme[place[0]], theme[place[1]])) < READABLE}
    assert weak == {}


@pytest.mark.parametrize("side", THEMES)
def test_signals_stand_out_from_the_page_as_stated(side: str) -> None:
    assert min(contrast(THEMES[side][role], THEMES[side]["page"]) for role in ("good", "warn", "bad")) >= 5.25


# Contrast of each slot's base on the page, as the design states it.
BASES = {"light": (5.5, 7.4, 5.4, 9.1, 4.8, 4.8, 9.9, 11.5, 12.7), "dark": (5.6, 9.4, 6.9, 8.7, 6.4, 5.1, 12.0, 12.5, 12.4)}


@pytest.mark.parametrize("side", THEMES)
def test_label_colours_have_the_contrast_that_the_design_states(side: str) -> None:
    theme = THEMES[side]
    found = [contrast(slot[side]["base"], theme["page"]) for slot in SLOTS]
    assert found == pytest.approx(BASES[side], abs=0.06)
    assert min(contrast(slot[side]["base"], theme["letter"]) for slot in SLOTS) >= 4.85
    assert min(contrast(slot[side]["line"], slot[side]["fill"]) for slot in SLOTS) >= 4.95


@pytest.mark.parametrize(("side", "on_wash", "on_fill"), [("light", 15.0, 12.6), ("dark", 12.2, 8.3)])
def test_text_stays_readable_under_every_mark(side: str, on_wash: float, on_fill: float) -> None:
    ink = THEMES[side]["ink"]
    assert min(contrast(ink, slot[side]["wash"]) for slot in SLOTS) >= on_wash - 0.05
    assert min(contrast(ink, slot[side]["fill"]) for slot in SLOTS) >= on_fill - 0.05


# ΔE2000 of the bases: reporting–quotation, reporting–opinion, quotation–opinion; then the worst pair of all nine.
DISTANCES = {
    ("light", "normal"): (33, 49, 43, 15.8),
    ("light", "deuteranopia"): (25, 57, 28, 9.9),
    ("light", "protanopia"): (31, 53, 20, 10.0),
    ("light", "tritanopia"): (13, 59, 51, 10.1),
    ("dark", "normal"): (46, 52, 50, 17.7),
    ("dark", "deuteranopia"): (42, 61, 19, 9.6),
    ("dark", "protanopia"): (47, 58, 19, 8.1),
    ("dark", "tritanopia"): (16, 68, 64, 9.0),
}


@pytest.mark.parametrize(("side", "sight"), DISTANCES)
def test_label_colours_are_as_far_apart_as_the_design_states(side: str, sight: str) -> None:
    *first, worst = DISTANCES[side, sight]
    bases = [slot[side]["base"] for slot in SLOTS]
    found = [apart(one, other, sight) for one, other in combinations(bases[:3], 2)]
    assert found == pytest.approx(first, abs=0.6)
    assert min(apart(one, other, sight) for one, other in combinations(bases, 2)) == pytest.approx(worst, abs=0.06)


FILLS = {
    ("light", "normal"): (18, 23, 28),
    ("light", "deuteranopia"): (10, 24, 13),
    ("light", "protanopia"): (13, 21, 8),
    ("light", "tritanopia"): (7, 32, 36),
    ("dark", "normal"): (26, 28, 29),
    ("dark", "deuteranopia"): (21, 32, 10),
    ("dark", "protanopia"): (23, 29, 6),
    ("dark", "tritanopia"): (6, 39, 39),
}


@pytest.mark.parametrize(("side", "sight"), FILLS)
def test_fills_are_as_far_apart_as_the_design_states(side: str, sight: str) -> None:
    fills = [slot[side]["fill"] for slot in SLOTS[:3]]
    assert [apart(one, other, sight) for one, other in combinations(fills, 2)] == pytest.approx(FILLS[side, sight], abs=0.6)


@pytest.mark.parametrize("side", THEMES)
def test_the_selection_differs_from_the_fill_nearest_to_it(side: str) -> None:
    found = {slot["name"]: apart(THEMES[side]["selection"], slot[side]["fill"], "normal") for slot in SLOTS[:3]}
    assert min(found, key=found.__getitem__) == "blue"
    assert found["blue"] >= 9.5


def test_colour_never_carries_a_label_alone() -> None:
    assert len({slot["pattern"] for slot in SLOTS}) == len(SLOTS) == 9
    assert [slot["slot"] for slot in SLOTS] == list(range(1, 10))
