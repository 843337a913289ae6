#!/bin/sh
# Makes the fonts beside it from those of the packages: the weights that we set, and the letters that nearly every page
# needs apart from those that few do. Wants fontTools with brotli (Debian: fonttools python3-brotli).
# The letters of each file stand once more in ../fonts.css, as its unicode-range.
set -eu
# Else each run would write its own date.
export SOURCE_DATE_EPOCH=0
cd "$(dirname "$0")"
packages=../../../node_modules/@fontsource-variable
newsreader=$packages/newsreader/files/newsreader-latin-wght
franklin=$packages/libre-franklin/files/libre-franklin-latin-wght
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

first=U+20-7E,U+A0,U+A3,U+A9,U+AD,U+B7,U+E0,U+E1,U+E3,U+E7-EA,U+300,U+301,U+303,U+308,U+2011,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+20AC
more=U+A1,U+A2,U+A4-A8,U+AA-AC,U+AE-B6,U+B8-DF,U+E2,U+E4-E6,U+EB-FF,U+131,U+152,U+153,U+2BB,U+2BC,U+2C6,U+2DA,U+2DC,U+201A,U+201E,U+2032,U+2033,U+2039,U+203A,U+2044,U+2122,U+2212,U+2215

# Of a font, with these weights: the letters, with these features of layout, into a file.
cut() {
  fonttools varLib.instancer --quiet --output "$work/font.ttf" "$1" "wght=$2"
  pyftsubset "$work/font.ttf" --unicodes="$3" --layout-features="$4" --no-hinting --flavor=woff2 --output-file="$5.woff2"
}

serif=kern,liga,ccmp,mark,mkmk,lnum,onum,pnum,tnum
sans=kern,ccmp,mark,mkmk
cut $newsreader-normal.woff2 400:700 "$first" $serif newsreader-first
cut $newsreader-normal.woff2 400:700 "$more" $serif newsreader-more
cut $newsreader-italic.woff2 400 "$first" $serif newsreader-italic-first
cut $newsreader-italic.woff2 400 "$more" $serif newsreader-italic-more
cut $newsreader-italic.woff2 700 "$first,$more" $serif newsreader-bold-italic
cut $franklin-normal.woff2 400:700 "$first" $sans libre-franklin-first
cut $franklin-normal.woff2 400:700 "$more" $sans libre-franklin-more
