#!/usr/bin/python3
"""Makes the fonts that Zhiqing ships in src/main/resources/fonts from their published sources.

PDF and OFD writers embed TrueType outlines only; the sources have PostScript outlines. This turns the curves
(at most 4/1000 em away), keeps the characters that each face needs and drops what a letter does not use.

    apt-get install python3-fonttools fonts-noto-cjk fonts-noto-cjk-extra
    apt-get download texlive-lang-chinese && dpkg -x texlive-lang-chinese*.deb SOURCE
    tools/fonts/make-fonts.py SOURCE/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol \
        /usr/share/fonts/opentype/noto src/main/resources/fonts
"""
import sys
from fontTools import subset
from fontTools.misc.timeTools import timestampFromString
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

MADE = timestampFromString("Wed Jan  1 00:00:00 2025")
SIMPLIFIED_CHINESE = 2  # place in Noto's collections


def decoded(codec, leads, trails):
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                text = bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                found.add(ord(text))
    return found


GB2312 = decoded("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
GBK = decoded("gbk", range(0x81, 0xFF), range(0x40, 0xFF))
PLAIN = set(range(0x20, 0x7F)) | {0xB7, 0xD7, 0x2013, 0x2014, 0x2015, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x3014, 0x3015}
BODY = GB2312 | PLAIN
# Fandol's Latin letters and digits are heavier than its characters: those of the serif stand better beside them
TEXT = BODY - set(range(0x20, 0x7F))
EXTENDED = set(range(0x3400, 0x4DC0)) | set(range(0x4E00, 0xA000)) | set(range(0x20000, 0x32000))
RARE = GBK | PLAIN | EXTENDED


def make(source, number, wanted, family, style, target, tolerance):
    font = TTFont(source, fontNumber=number) if number is not None else TTFont(source)
    options = subset.Options(layout_features=[], name_IDs=[0, 13, 14], notdef_outline=True, hinting=False,
                             glyph_names=False, drop_tables=["GSUB", "GPOS", "BASE", "VORG", "vhea", "vmtx", "DSIG", "GDEF"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted & set(font.getBestCmap()))
    cutter.subset(font)
    outlines(font, tolerance)
    names(font, family, style)
    font["cmap"].tables = [t for t in font["cmap"].tables if t.format != 14]
    font["head"].created = font["head"].modified = MADE
    font.recalcTimestamp = False
    font.save(target)
    print(target, len(font.getGlyphOrder()), "glyphs", len(font.getBestCmap()), "characters")


def outlines(font, tolerance):
    order = font.getGlyphOrder()
    shapes = font.getGlyphSet()
    drawn = {}
    for name in order:
        pen = TTGlyphPen(None)
        shapes[name].draw(Cu2QuPen(pen, tolerance, reverse_direction=True))
        drawn[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = drawn
    del font["CFF "]
    glyf.compile(font)
    for name, (advance, _) in list(font["hmtx"].metrics.items()):
        font["hmtx"].metrics[name] = (advance, getattr(drawn[name], "xMin", 0))
    most = font["maxp"]
    most.tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions"):
        setattr(most, field, 0)
    most.maxZones = 1
    most.maxComponentElements = max([0] + [len(g.components) for g in drawn.values() if hasattr(g, "components")])
    most.compile(font)
    font["post"].formatType = 3.0
    font["head"].glyphDataFormat = 0
    font.sfntVersion = "\000\001\000\000"


def names(font, family, style):
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 13, 14) and n.platformID == 3]
    for number, text in ((1, family), (2, style), (3, family + " " + style), (4, family + " " + style),
                         (5, "Version 1.0"), (6, family.replace(" ", "") + "-" + style)):
        table.setName(text, number, 3, 1, 0x409)


def main(fandol, noto, out):
    make(fandol + "/FandolFang-Regular.otf", None, TEXT, "Zhiqing Fang", "Regular", out + "/zhiqing-fang.ttf", 2.5)
    make(fandol + "/FandolKai-Regular.otf", None, TEXT, "Zhiqing Kai", "Regular", out + "/zhiqing-kai.ttf", 4.0)
    make(noto + "/NotoSansCJK-Medium.ttc", SIMPLIFIED_CHINESE, BODY, "Zhiqing Hei", "Regular", out + "/zhiqing-hei.ttf", 1.0)
    make(noto + "/NotoSerifCJK-Bold.ttc", SIMPLIFIED_CHINESE, BODY, "Zhiqing Biaosong", "Regular", out + "/zhiqing-biaosong.ttf", 1.0)
    have = set(TTFont(out + "/zhiqing-fang.ttf").getBestCmap())
    make(noto + "/NotoSerifCJK-Light.ttc", SIMPLIFIED_CHINESE, (RARE - have) | PLAIN, "Zhiqing Song", "Regular", out + "/zhiqing-song.ttf", 2.5)


if __name__ == "__main__":
    main(*sys.argv[1:])
