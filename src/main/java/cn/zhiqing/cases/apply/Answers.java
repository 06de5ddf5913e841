package cn.zhiqing.cases.apply;

import java.util.Map;
import java.util.TreeMap;

/** What was answered so far, by field; a blank answer is no answer. Never printed: it names people. */
final class Answers {

    /** Under which the files of the draft wait. */
    static final String TRAY = "tray";

    private static final int MOST = 50_000;

    private final Map<String, String> given;

    Answers(Map<String, String> given) {
        this.given = new TreeMap<>(given);
    }

    static Answers none() {
        return new Answers(Map.of());
    }

    String at(String field) {
        return given.getOrDefault(field, "");
    }

    boolean has(String field) {
        return !at(field).isBlank();
    }

    boolean is(String field, String value) {
        return at(field).equals(value);
    }

    Map<String, String> all() {
        return Map.copyOf(given);
    }

    /** The answers with those of one page put in their place. */
    Answers with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(given);
        all.putAll(more);
        return new Answers(all);
    }

    /** Whether a draft can hold it; longer text goes back to the page with its error. */
    boolean fits() {
        return given.values().stream().mapToInt(String::length).sum() <= MOST;
    }

    boolean isEmpty() {
        return given.values().stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "Answers of " + given.size() + " fields";
    }
}
