package cn.zhiqing.ui;

/**
 * One act on the list of what can be done now (现在可以做).
 *
 * @param text what it does, or, when it is not allowed, why not and since when
 * @param href where the act's form is; not used when it is not allowed
 * @param first true for the one main act, drawn in blue
 */
public record Possible(String name, String text, String button, String href, boolean allowed, boolean first) {

    public static Possible act(String name, String text, String button, String href) {
        return new Possible(name, text, button, href, true, false);
    }

    public static Possible main(String name, String text, String button, String href) {
        return new Possible(name, text, button, href, true, true);
    }

    public static Possible refused(String name, String why) {
        return new Possible(name, why, "", "", false, false);
    }
}
