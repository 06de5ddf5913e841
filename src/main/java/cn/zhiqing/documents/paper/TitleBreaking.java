package cn.zhiqing.documents.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * 标题回行: a title on as few lines as it needs, the words whole, then as a trapezium, its short side below if
 * that can be (梯形; GB/T 9704-2012, 7.3.1). Pure.
 */
final class TitleBreaking {

    private static final int NEVER = 1_000_000;
    private static final String BEFORE_IS_GOOD = "的和与及等、，（《“";
    private static final String AFTER_IS_GOOD = "、，》”）";
    private static final String HELD_TOGETHER =
            "关于 政府 信息 公开 申请 答复 告知 决定 行政 复议 通知 意见 征询 登记 补正 延期 第三 公共 机关 有关 处理 回执 征收 补偿 方案 资金 安排 文件 批复 地块"
                    + " 建设 规划 土地 项目 管理 办法 规定 实施 工作 发展 科技 情况 材料 档案 登记 审批 服务 办公 人民 济南 印发";

    private TitleBreaking() {}

    /**
     * The lines of a title.
     *
     * @param most how many Chinese characters a line holds
     */
    static List<String> lines(String title, int most) {
        var lines = new ArrayList<String>();
        title.lines().forEach(part -> lines.addAll(shaped(part, most)));
        return lines;
    }

    /** Width in half characters. */
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    private static List<String> shaped(String title, int most) {
        int whole = width(title);
        int count = Math.ceilDiv(whole, 2 * most);
        while (true) {
            var found = new Search(title, 2 * most, count).best();
            if (found != null) {
                return found;
            }
            count++;
        }
    }

    /** Tries every way to cut a title into a number of lines, with what is known about good ones. */
    private static final class Search {

        private final String title;
        private final int most;
        private final int count;
        private final int[][] known;

        Search(String title, int most, int count) {
            this.title = title;
            this.most = most;
            this.count = count;
            this.known = new int[count + 1][title.length() + 1];
        }

        @org.jspecify.annotations.Nullable
        List<String> best() {
            if (cost(0, 0) >= NEVER) {
                return count > title.length() ? List.of(title) : null;
            }
            var lines = new ArrayList<String>();
            int from = 0;
            for (int line = 0; line < count; line++) {
                int to = line == count - 1 ? title.length() : choice(line, from);
                lines.add(title.substring(from, to).strip());
                from = to;
            }
            return lines;
        }

        private int choice(int line, int from) {
            int best = from + 1;
            int least = Integer.MAX_VALUE;
            for (int to = from + 1; to < title.length(); to++) {
                int all = lineCost(line, from, to) + cost(line + 1, to);
                if (all < least) {
                    least = all;
                    best = to;
                }
            }
            return best;
        }

        private int cost(int line, int from) {
            if (line == count - 1) {
                return from >= title.length() ? NEVER : lineCost(line, from, title.length());
            }
            if (known[line][from] == 0) {
                int least = NEVER;
                for (int to = from + 1; to < title.length(); to++) {
                    int one = lineCost(line, from, to);
                    least = one >= NEVER ? least : Math.min(least, one + cost(line + 1, to));
                }
                known[line][from] = least + 1;
            }
            return known[line][from] - 1;
        }

        private int lineCost(int line, int from, int to) {
            int wide = width(title.substring(from, to));
            if (wide > most) {
                return NEVER;
            }
            double ideal = (double) width(title) / count + (count - 1 - 2.0 * line);
            return (int) Math.pow(wide - ideal, 2) + (to == title.length() ? 0 : breakCost(to));
        }

        private int breakCost(int at) {
            char before = title.charAt(at - 1);
            char after = title.charAt(at);
            if (!Punctuation.mayBreak(before, after) || Character.isLowSurrogate(after)) {
                return NEVER / 10;
            }
            boolean split = HELD_TOGETHER.contains(String.valueOf(new char[] {before, after}));
            boolean good = BEFORE_IS_GOOD.indexOf(before) >= 0 || AFTER_IS_GOOD.indexOf(before) >= 0;
            int inQuotes = title.lastIndexOf('《', at - 1) > title.lastIndexOf('》', at - 1) ? 60 : 0;
            return inQuotes + (split ? 400 : good ? 0 : "的和与及、".indexOf(after) >= 0 ? 120 : 25);
        }
    }
}
