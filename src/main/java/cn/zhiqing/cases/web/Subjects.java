package cn.zhiqing.cases.web;

/** 件名: what was asked for, short enough for a heading or a line of the queue. The whole text stands on the case page. */
final class Subjects {

    private static final int LONGEST = 60;

    private Subjects() {}

    static String brief(String asked) {
        String first = asked.strip().lines().findFirst().orElse("").strip();
        String bare = first.replaceFirst("^1[.．、]\\s*", "").replaceFirst("[。；;，,]+$", "");
        return bare.codePointCount(0, bare.length()) <= LONGEST
                ? bare
                : bare.substring(0, bare.offsetByCodePoints(0, LONGEST)) + "……";
    }
}
