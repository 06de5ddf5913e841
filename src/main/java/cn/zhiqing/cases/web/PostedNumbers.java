package cn.zhiqing.cases.web;

import cn.zhiqing.kernel.TypedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** 邮件号, pasted or read from a file: a line each, number of the request, then number of the item. */
final class PostedNumbers {

    static final int LONGEST = 100_000;

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{1,7})[\\s,，;；\\t]+([0-9A-Za-z]{8,30})\\b.*");

    /** By number of the request. */
    final Map<String, String> found = new LinkedHashMap<>();

    /** Lines that say neither, as they were written, by their place. */
    final Map<Integer, String> unread = new LinkedHashMap<>();

    PostedNumbers(String text) {
        int place = 0;
        for (String line : TypedText.clean(text).lines().toList()) {
            place++;
            String plain = TypedText.narrow(line).replace("\"", "").strip();
            var match = LINE.matcher(plain);
            if (match.matches()) {
                found.put(match.group(1), match.group(2));
            } else if (!plain.isEmpty() && !(place == 1 && plain.startsWith("编号"))) {
                unread.put(place, line.strip());
            }
        }
    }
}
