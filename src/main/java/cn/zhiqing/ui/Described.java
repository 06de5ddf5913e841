package cn.zhiqing.ui;

import org.jspecify.annotations.Nullable;

/** Which hint and error a field is described by (说明), for {@code aria-describedby}. */
public final class Described {

    private Described() {}

    /** The ids; null, which leaves the attribute out, when there is neither. */
    public static @Nullable String by(String name, String hint, String error) {
        String ids = (hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }
}
