package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.CaseCommand.Mark;
import cn.zhiqing.cases.CaseCommand.Search;
import cn.zhiqing.cases.Decision.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Joins what belongs together into one text, so that it is sealed once: parts by unit separator, facts by name. */
public final class Texts {

    private static final char BETWEEN = '\u001f';

    private Texts() {}

    /** One text of several parts; blank when all parts are. */
    public static String join(String... parts) {
        for (String part : parts) {
            if (!part.isBlank()) {
                return String.join(String.valueOf(BETWEEN), parts);
            }
        }
        return "";
    }

    /** The part at the place, or blank. */
    public static String part(String text, int place) {
        List<String> parts = split(text);
        return place < parts.size() ? parts.get(place) : "";
    }

    /** All parts; a plain text has one. */
    public static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf(BETWEEN); at >= 0; at = text.indexOf(BETWEEN, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    static String of(Search search) {
        return join(search.place(), search.words(), search.period(), search.searcher(), search.remark());
    }

    /** What was said of a search, from its one text. */
    public static Search search(String text) {
        return new Search(part(text, 0), part(text, 1), part(text, 2), part(text, 3), part(text, 4));
    }

    static String of(List<Mark> marks) {
        return join(marks.stream()
                .flatMap(mark -> Stream.of(mark.quote(), mark.remark()))
                .toArray(String[]::new));
    }

    /** The marks on a draft from their one text. */
    public static List<Mark> marks(String text) {
        List<String> parts = split(text);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            marks.add(new Mark(parts.get(i), parts.get(i + 1)));
        }
        return marks;
    }

    static String of(Map<Fact, String> facts) {
        var parts = new ArrayList<String>();
        for (Fact fact : Fact.values()) {
            String text = facts.get(fact);
            if (text != null && !text.isBlank()) {
                parts.add(fact.name());
                parts.add(text);
            }
        }
        return join(parts.toArray(String[]::new));
    }

    /** The facts of a decision from their one text. */
    public static Map<Fact, String> facts(String text) {
        List<String> parts = split(text);
        var facts = new EnumMap<Fact, String>(Fact.class);
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            facts.put(Fact.valueOf(parts.get(i)), parts.get(i + 1));
        }
        return facts;
    }
}
