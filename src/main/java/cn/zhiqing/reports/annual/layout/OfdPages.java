package cn.zhiqing.reports.annual.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** OFD 版式文件 (GB/T 33190-2016): the text objects and straight paths of its pages; millimetres become points. */
final class OfdPages {
    private static final String ROOT = "ofd.xml";
    private static final int MOST_PAGES = 400;

    private final Parts parts;

    private OfdPages(Parts parts) {
        this.parts = parts;
    }

    static boolean wants(String name) {
        return name.endsWith(".xml");
    }

    static boolean isOfd(Parts parts) {
        return parts.has(ROOT);
    }

    static List<FixedPage> of(Parts parts) throws Unlaid {
        var file = new OfdPages(parts);
        String document = path("", file.first(ROOT, "DocRoot"));
        var pages = new ArrayList<FixedPage>();
        for (String place : file.pages(document)) {
            byte[] page = parts.get(place);
            if (page == null) {
                throw new Unlaid("OFD文件缺少一页（" + place + "），未读取；请重新导出", "a page of the OFD is missing");
            }
            pages.add(new OfdDrawing(page, file.size(document)).page(pages.size() + 1));
        }
        if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
            throw new Unlaid("文件里没有文字（可能是扫描件），未读取；请先转为文字", "no text in the file (scanned?); turn it into text first");
        }
        return pages;
    }

    private List<String> pages(String document) throws Unlaid {
        var places = new ArrayList<String>();
        Xml xml = xml(document);
        while (true) {
            switch (xml.next()) {
                case START -> {
                    String place = xml.attribute("BaseLoc");
                    if (xml.name().equals("Page") && place != null) {
                        places.add(path(document, place));
                    }
                    if (places.size() > MOST_PAGES) {
                        throw new Unlaid(
                                "文件超过" + MOST_PAGES + "页，未读取；请只保存年度报告正文", "more than " + MOST_PAGES + " pages");
                    }
                }
                case DONE -> {
                    return places;
                }
                default -> {}
            }
        }
    }

    /** Of the document; a page may have its own. */
    private double[] size(String document) throws Unlaid {
        double[] box = OfdDrawing.numbers(first(document, "PhysicalBox"));
        return box.length == 4 ? box : new double[] {0, 0, 210, 297};
    }

    /** The text of the first element of this name. */
    private String first(String part, String name) throws Unlaid {
        Xml xml = xml(part);
        var text = new StringBuilder();
        boolean inside = false;
        while (true) {
            switch (xml.next()) {
                case START -> inside = xml.name().equals(name);
                case TEXT -> text.append(inside ? xml.text() : "");
                case END -> {
                    if (inside) {
                        return text.toString().strip();
                    }
                }
                case DONE -> {
                    return "";
                }
            }
        }
    }

    private Xml xml(String part) throws Unlaid {
        byte @Nullable [] bytes = parts.get(part);
        if (bytes == null) {
            throw new Unlaid("OFD文件不完整，未读取；请重新导出", "the OFD is incomplete; export it again");
        }
        return Xml.of(bytes);
    }

    /** A place that a part names, seen from the part, as packages name their parts here. */
    private static String path(String from, String place) {
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        String whole = place.startsWith("/") ? place.substring(1) : folder + place;
        return whole.replace("./", "").toLowerCase(Locale.ROOT);
    }
}
