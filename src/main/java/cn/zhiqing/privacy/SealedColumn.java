package cn.zhiqing.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 封存列 One column of sealed values: where it stands, and the place to which the value of each row is bound. Whoever seals and
 * opens asks {@link #place}; key rotation reads the same words as SQL, so that the two cannot differ.
 */
public final class SealedColumn {

    private static final Pattern NAME = Pattern.compile("[a-z_]+\\.[a-z_]+\\.[a-z_]+");
    private static final Pattern KEY = Pattern.compile("\\{([a-z_]+)(:hex)?}");

    private final String table;
    private final String column;
    private final String label;
    private final List<String> words = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    private SealedColumn(String table, String column, String place, String label) {
        this.table = table;
        this.column = column;
        this.label = label;
        if (!NAME.matcher(table + "." + column).matches()) {
            throw new IllegalArgumentException(table + "." + column + " is no column: write schema.table and column");
        }
        Matcher key = KEY.matcher(place);
        int from = 0;
        while (key.find()) {
            words.add(place.substring(from, key.start()));
            keys.add(key.group(2) == null ? key.group(1) + "::text" : "encode(" + key.group(1) + ", 'hex')");
            from = key.end();
        }
        words.add(place.substring(from));
    }

    /** The column {@code sealed} of a table, each value bound to {@code table/id}. */
    public static SealedColumn of(String table, String label) {
        return of(table, "sealed", table + "/{id}", label);
    }

    /**
     * A column whose values are bound to places of this form.
     *
     * @param place with the row's key columns in braces, for example {@code notify.mail/{id}/heading}; {@code {code:hex}} for
     *     a key of bytes. All of it is a constant of the module, never anybody's text
     * @param label for people, for example 申请书
     */
    public static SealedColumn of(String table, String column, String place, String label) {
        return new SealedColumn(table, column, place, label);
    }

    /** Where the value of this row stands; the key's values in the order of the place's braces, bytes as hexadecimal text. */
    public String place(Object... key) {
        if (key.length != keys.size()) {
            throw new IllegalArgumentException(name() + " has a key of " + keys.size() + " values");
        }
        StringBuilder place = new StringBuilder(words.getFirst());
        for (int i = 0; i < key.length; i++) {
            place.append(key[i]).append(words.get(i + 1));
        }
        return place.toString();
    }

    /** For reports of progress, for example {@code cases.note.sealed}. */
    public String name() {
        return table + "." + column;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }

    String label() {
        return label;
    }

    /** {@link #place} as an SQL expression over the row. */
    String placeInSql() {
        StringBuilder sql = new StringBuilder(quoted(0));
        for (int i = 0; i < keys.size(); i++) {
            sql.append(" || ").append(keys.get(i)).append(" || ").append(quoted(i + 1));
        }
        return sql.toString();
    }

    private String quoted(int word) {
        return "'" + words.get(word) + "'";
    }

    @Override
    public String toString() {
        return name();
    }
}
