package cn.zhiqing.reports.annual.layout;

import java.util.List;

/** 版式页: what is drawn on a page of fixed layout. */
record FixedPage(int number, double width, double height, List<Glyph> glyphs, List<Rule> rules) {}
