"""Portraits of the cast: a friendly face on a coloured disc, drawn as SVG Tiny."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.rehearsal.cast import Face

_INK = "#2b2320"
# Hair in two layers each: what lies behind the head, and what falls on the forehead.
_HAIR = {
    "bob": (
        '<path d="M66 172 C54 92 80 44 128 44 C176 44 202 92 190 172 '
        'C176 182 160 178 154 168 L102 168 C96 178 80 182 66 172 Z"/>',
        '<path d="M79 110 C82 62 112 50 128 50 C156 50 177 76 177 112 C156 104 132 96 116 78 '
        'C108 94 94 104 80 108 Z"/>',
    ),
    "short": (
        '<path d="M78 120 C70 70 98 44 130 46 C166 48 186 74 178 120 Z"/>',
        '<path d="M79 110 C78 68 104 54 130 54 C158 54 178 72 177 110 '
        'C168 92 152 84 128 84 C104 84 88 92 80 108 Z"/>',
    ),
    "bun": (
        '<circle cx="128" cy="42" r="24"/>'
        '<path d="M76 128 C68 74 96 50 128 50 C160 50 188 74 180 128 Z"/>',
        '<path d="M79 114 C79 72 104 54 128 54 C152 54 177 72 177 114 '
        'C166 88 146 80 128 80 C110 80 90 88 80 112 Z"/>',
    ),
    "curly": (
        '<circle cx="84" cy="92" r="22"/><circle cx="100" cy="66" r="24"/>'
        '<circle cx="130" cy="56" r="26"/><circle cx="158" cy="68" r="23"/>'
        '<circle cx="173" cy="94" r="21"/>',
        '<path d="M82 104 C82 72 104 56 130 56 C156 56 174 74 174 104 C160 84 98 84 82 104 Z"/>'
        '<circle cx="98" cy="82" r="14"/><circle cx="120" cy="74" r="15"/>'
        '<circle cx="143" cy="75" r="14"/><circle cx="161" cy="86" r="12"/>',
    ),
}
_GLASSES = (
    f'<g fill="none" stroke="{_INK}" stroke-width="4">'
    '<circle cx="107" cy="122" r="17"/><circle cx="149" cy="122" r="17"/>'
    '<path d="M124 120 Q128 116 132 120"/></g>'
)


def svg(face: Face) -> bytes:
    """Return the portrait as an SVG document of 256 by 256."""
    behind, before = _HAIR[face.hair]
    parts = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256">',
        '<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{face.sky}"/><stop offset="1" stop-color="{face.dusk}"/>'
        "</linearGradient></defs>",
        '<circle cx="128" cy="128" r="124" fill="url(#sky)"/>',
        f'<g fill="{face.hair_colour}">{behind}</g>',
        # The shoulders end on the disc's own rim.
        f'<path fill="{face.shirt}" d="M41 217 C52 186 92 180 128 180 C164 180 204 186 215 217 '
        'A124 124 0 0 1 41 217 Z"/>',
        f'<path fill="{face.skin}" d="M108 150 L148 150 L148 184 Q128 204 108 184 Z"/>',
        f'<path fill="{_INK}" fill-opacity="0.14" d="M108 164 Q128 184 148 164 L148 174 '
        'Q128 192 108 174 Z"/>',
        f'<g fill="{face.skin}"><circle cx="79" cy="126" r="10"/><circle cx="177" cy="126" r="10"/>'
        '<path d="M80 112 C80 74 104 62 128 62 C152 62 176 74 176 112 C176 152 154 178 128 178 '
        'C102 178 80 152 80 112 Z"/></g>',
        f'<g fill="{face.hair_colour}">{before}</g>',
        f'<g fill="{_INK}"><circle cx="107" cy="122" r="6.5"/><circle cx="149" cy="122" r="6.5"/>'
        "</g>",
        '<g fill="#ffffff"><circle cx="109.5" cy="119.5" r="2"/>'
        '<circle cx="151.5" cy="119.5" r="2"/></g>',
        '<g fill="#e2685c" fill-opacity="0.32"><circle cx="97" cy="142" r="10"/>'
        '<circle cx="159" cy="142" r="10"/></g>',
        f'<g fill="none" stroke="{_INK}" stroke-width="4" stroke-linecap="round">'
        '<path d="M110 151 Q128 167 146 151"/><path d="M126 132 Q128 138 132 137" '
        'stroke-opacity="0.45"/></g>',
        f'<g fill="none" stroke="{face.hair_colour}" stroke-width="4.5" stroke-linecap="round">'
        '<path d="M98 106 Q107 100 116 105"/><path d="M140 105 Q149 100 158 106"/></g>',
        _GLASSES if face.has_glasses else "",
        "</svg>",
    )
    return "".join(parts).encode("ascii")
