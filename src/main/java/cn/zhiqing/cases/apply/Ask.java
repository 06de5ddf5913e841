package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.Choice;
import java.util.List;

/**
 * One field of a question page.
 *
 * @param name name of the input and key of the answer
 * @param autocomplete what the browser may fill in, as HTML names it
 */
public record Ask(
        String name,
        Kind kind,
        String label,
        String hint,
        List<Choice> choices,
        boolean optional,
        String autocomplete,
        int longest) {

    /** How a field is drawn. */
    public enum Kind {
        TEXT,
        TEL,
        EMAIL,
        AREA,
        /** Radio buttons whose legend is the page's heading. */
        QUESTION,
        RADIO,
        SELECT,
        CHECK,
        /** From one year to another; the second has the name of the first and {@code To}. */
        YEARS
    }

    /** Names of the inputs. */
    public List<String> names() {
        return kind == Kind.YEARS ? List.of(name, name + "To") : List.of(name);
    }

    static Ask text(String name, String label, String hint) {
        return new Ask(name, Kind.TEXT, label, hint, List.of(), false, "off", 100);
    }

    static Ask of(Kind kind, String name, String label, String hint, List<Choice> choices) {
        return new Ask(name, kind, label, hint, choices, false, "off", 100);
    }

    Ask filledAs(String what) {
        return new Ask(name, kind, label, hint, choices, optional, what, longest);
    }

    Ask orNothing() {
        return new Ask(name, kind, label, hint, choices, true, autocomplete, longest);
    }

    Ask upTo(int characters) {
        return new Ask(name, kind, label, hint, choices, optional, autocomplete, characters);
    }
}
