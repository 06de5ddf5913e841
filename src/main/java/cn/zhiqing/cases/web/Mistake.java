package cn.zhiqing.cases.web;

/**
 * What keeps a form from being done (表单错误), said the same way above the form and beside its field.
 *
 * @param field name of the field; empty when it concerns the act as a whole
 * @param article the rule it rests on; empty when none
 */
public record Mistake(String field, String text, String article) {

    /** Where the summary's link leads. */
    public String target() {
        return field.isEmpty() ? "#do" : "#f-" + field;
    }
}
