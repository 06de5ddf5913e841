package cn.zhiqing.ui;

import java.util.Locale;

/** How pages look for this reader: normal, elder (长者模式) or high contrast (高对比度). */
public enum Mode {
    NORMAL,
    ELDER,
    CONTRAST;

    /** The value of {@code data-mode} on the root element and of the cookie. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Mode of(String code) {
        for (Mode mode : values()) {
            if (mode.code().equals(code)) {
                return mode;
            }
        }
        return NORMAL;
    }
}
