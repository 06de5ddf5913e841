package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import java.util.List;

/**
 * One question of a form (表单项).
 *
 * @param hint what helps to answer; empty when the label says it all
 * @param conditional not always needed, and the hint says when: neither required here nor marked as optional
 * @param value what stands in it when the page opens
 * @param min smallest number; for texts unused
 * @param max largest number, or the longest text in characters
 */
public record Field(
        String name,
        String label,
        String hint,
        Kind kind,
        boolean required,
        boolean conditional,
        String value,
        int min,
        int max,
        List<Choice> choices) {

    /** How the question is asked. */
    public enum Kind {
        DATE,
        LINE,
        TEXT,
        NUMBER,
        RADIO,
        SELECT,
        CHECK
    }

    private static final int LONG = 4000;

    public Field {
        choices = List.copyOf(choices);
    }

    static Field date(String name, String label, String hint) {
        return new Field(name, label, hint, Kind.DATE, true, false, "", 0, 0, List.of());
    }

    static Field line(String name, String label, String hint) {
        return new Field(name, label, hint, Kind.LINE, true, false, "", 0, 200, List.of());
    }

    static Field text(String name, String label, String hint) {
        return new Field(name, label, hint, Kind.TEXT, true, false, "", 0, LONG, List.of());
    }

    static Field number(String name, String label, String hint, int min, int max) {
        return new Field(name, label, hint, Kind.NUMBER, true, false, "", min, max, List.of());
    }

    static Field radio(String name, String label, String hint, List<Choice> choices) {
        return new Field(name, label, hint, Kind.RADIO, true, false, "", 0, 0, choices);
    }

    static Field select(String name, String label, String hint, List<Choice> choices) {
        var open = new java.util.ArrayList<Choice>(choices.size() + 1);
        open.add(Choice.of("", "请选择"));
        open.addAll(choices);
        return new Field(name, label, hint, Kind.SELECT, true, false, "", 0, 0, open);
    }

    static Field check(String name, String label, String hint) {
        return new Field(name, label, hint, Kind.CHECK, true, false, "", 0, 0, List.of());
    }

    Field optional() {
        return new Field(name, label, hint, kind, false, false, value, min, max, choices);
    }

    /** Needed in the case that the hint names; the desk refuses it when it is missing then. */
    Field whenNeeded() {
        return new Field(name, label, hint, kind, false, true, value, min, max, choices);
    }

    /** Whether it is marked as optional. */
    public boolean optionalMark() {
        return !required && !conditional;
    }

    Field holding(String shown) {
        return new Field(name, label, hint, kind, required, conditional, shown, min, max, choices);
    }

    static List<Choice> choices(Choice... given) {
        return List.of(given);
    }

    static Choice choice(String value, String label) {
        return new Choice(value, label, "");
    }

    static Choice choice(Enum<?> value, String label) {
        return new Choice(value.name(), label, "");
    }

    static Choice choice(Enum<?> value, String label, String hint) {
        return new Choice(value.name(), label, hint);
    }
}
