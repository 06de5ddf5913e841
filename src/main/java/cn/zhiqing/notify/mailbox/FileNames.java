package cn.zhiqing.notify.mailbox;

/** A foreign file name, made harmless: no folder, no control character, never empty, not longer than a disk takes. */
final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    static String clean(String name, int number) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String harmless = last.replaceAll("[\\p{Cntrl}\\u200B-\\u200F\\u202A-\\u202E\\uFEFF:*?\"<>|]+", "_")
                .strip();
        if (harmless.isEmpty() || harmless.matches("\\.+")) {
            return "附件" + number;
        }
        if (harmless.length() <= LONGEST) {
            return harmless;
        }
        int dot = harmless.lastIndexOf('.');
        String ending = dot > 0 && harmless.length() - dot <= 10 ? harmless.substring(dot) : "";
        return harmless.substring(0, LONGEST - ending.length()) + ending;
    }
}
