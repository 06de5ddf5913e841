package cn.zhiqing.ui;

/**
 * One thing to choose (选项) of a list, of radio buttons or of check boxes.
 *
 * @param hint one sentence under the label; may be empty
 */
public record Choice(String value, String label, String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }
}
