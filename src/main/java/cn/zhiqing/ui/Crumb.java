package cn.zhiqing.ui;

/** One step of the path to a page (位置); {@code href} is empty for the page itself. */
public record Crumb(String label, String href) {

    public static Crumb here(String label) {
        return new Crumb(label, "");
    }
}
