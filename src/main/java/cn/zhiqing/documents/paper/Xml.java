package cn.zhiqing.documents.paper;

import java.util.Locale;

/** Texts and numbers as they stand in XML and HTML. */
final class Xml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Xml() {}

    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Millimetres with at most three decimals. */
    static String mm(int thousandthsOfPoint) {
        return decimal(Grid.toMm(thousandthsOfPoint));
    }

    static String decimal(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
