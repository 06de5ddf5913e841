package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.ActFormsTest.wellFormed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 审签 on the pages: marks, versions, the question of secrecy, the law of the day. */
class ReviewPagesTest {

    private static final String CLERK = "hejing";
    private static final String REVIEWER = "sunlimin";
    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.shared();
    }

    private static String inReview(String reason) {
        String today = window.today().toString();
        String path = "/cases/" + window.arrived();
        window.fill(CLERK, path + "/register", "on", today);
        window.fill(CLERK, path + "/assign", "on", today, "to", window.clerk.toString());
        draft(path, reason);
        return path;
    }

    private static void draft(String path, String reason) {
        String today = window.today().toString();
        assertThat(window.fill(
                                CLERK,
                                path + "/decide?kind=NOT_OURS",
                                "REASON",
                                reason,
                                "COMPETENT_BODY",
                                "市住房城乡建设局，0531-66605678",
                                "on",
                                today)
                        .status())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("the reviewer sees ask, proposal, ground with the law of the day, risk, precedents and days left")
    void onePage() {
        String path = inReview("该批复由市住房城乡建设局制作");
        var page = window.get(REVIEWER, path + "/sign");
        wellFormed(page.page());
        assertThat(page.text())
                .contains("问什么", "拟怎样答", "凭什么", "风险", "已经审过", "还剩")
                .contains("条例第三十六条第（五）项：", "不属于本行政机关负责公开");
    }

    @Test
    @DisplayName("passages are marked, stand beside the new draft, and what changed is shown to the reviewer")
    void marks() {
        String path = inReview("该批复由住建局制作");
        var lost = window.fill(REVIEWER, path + "/sign", "a", "back", "quote1", "没有这一句", "remark1", "改");
        assertThat(lost.status()).isEqualTo(422);
        assertThat(lost.text()).contains("在拟稿里找不到");
        assertThat(lost.page().select("input[name=remark1]").attr("value")).isEqualTo("改");
        var nothing = window.fill(REVIEWER, path + "/sign", "a", "back");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(window.fill(REVIEWER, path + "/sign", "a", "back", "quote1", "住建局", "remark1", "写全称")
                        .status())
                .isEqualTo(303);

        var redraft = window.get(CLERK, path + "/decide?kind=NOT_OURS");
        wellFormed(redraft.page());
        assertThat(redraft.page().select("dl.marks mark").text()).isEqualTo("住建局");
        assertThat(redraft.text()).contains("退回的意见", "第 1 稿", "写全称");
        draft(path, "该批复由市住房城乡建设局制作");
        var again = window.get(REVIEWER, path + "/sign");
        wellFormed(again.page());
        assertThat(again.page().select("ins").text()).contains("市住房城乡建设局".substring(0, 1));
        assertThat(again.text()).contains("退回过的稿", "下一稿改了什么（1 处）");
    }

    @Test
    @DisplayName("条例第十七条第三款: the question goes up, the review waits for the answer")
    void referredUp() {
        String today = window.today().toString();
        String path = inReview("该批复由市住房城乡建设局制作");
        wellFormed(window.get(REVIEWER, path + "/refer-secrecy").page());
        assertThat(window.fill(REVIEWER, path + "/refer-secrecy", "to", "市国家保密局", "question", "附件二能否公开", "on", today)
                        .status())
                .isEqualTo(303);
        var waits = window.fill(REVIEWER, path + "/sign", "a", "pass");
        assertThat(waits.status()).isEqualTo(422);
        assertThat(waits.text()).contains("尚未答复", "报请市国家保密局确定");
        window.fill(REVIEWER, path + "/secrecy-answer", "finding", "NOT_SECRET", "answer", "济保函〔2026〕3号", "on", today);
        assertThat(window.fill(REVIEWER, path + "/sign", "a", "pass").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("条例第三十条: what the applicant corrected stands beside what was asked, for those who review")
    void corrected() {
        String today = window.today().toString();
        String path = "/cases/" + window.arrived();
        window.fill(CLERK, path + "/register", "on", today);
        window.fill(CLERK, path + "/assign", "on", today, "to", window.clerk.toString());
        window.fill(
                CLERK,
                path + "/request-correction",
                "on",
                today,
                "limit",
                "10",
                "items",
                "请写明所需文件的文号或者年份，例如“2025年的通知”");
        assertThat(window.fill(CLERK, path + "/receive-correction", "on", today, "content", "只要2025年的通知，其他的不要了")
                        .status())
                .isEqualTo(303);
        draft(path, "该批复由市住房城乡建设局制作");
        assertThat(window.get(CLERK, path).text()).contains("补正后：只要2025年的通知，其他的不要了");
        assertThat(window.get(REVIEWER, path + "/sign").text()).contains("补正后：只要2025年的通知，其他的不要了");
        String letter = window.get(REVIEWER, path + "/sign")
                .page()
                .select("a:contains(告知书草稿)")
                .attr("href");
        assertThat(window.get(REVIEWER, letter).text()).contains("收到您的补正（“只要2025年的通知，其他的不要了”）");
    }

    @Test
    @DisplayName("a decision without a word for or against approves nothing")
    void neither() {
        String path = inReview("该批复由市住房城乡建设局制作");
        for (String word : new String[] {"", "sign", "PASS"}) {
            var answer = window.fill(REVIEWER, path + "/sign", "a", word, "opinion", "同意");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text()).contains("没有收到您的决定");
        }
        assertThat(window.get(REVIEWER, path).text()).doesNotContain("审查通过：");
    }

    @Test
    @DisplayName("two windows: the second reads who did what in between, and keeps what was typed")
    void secondWindow() {
        String today = window.today().toString();
        String path = "/cases/" + window.arrived();
        var form = window.get(CLERK, path + "/register").hidden();
        window.fill(CLERK, path + "/register", "on", today);
        var second = window.post(CLERK, path + "/register", again(form, "1"), "on", today);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("您打开本件之后，何静（", "登记", "您填写的内容仍在页面上");
        var nonsense = window.post(CLERK, path + "/register", again(form, "99999"), "on", today);
        assertThat(nonsense.text()).contains("和本件现在的情况对不上").doesNotContain("您打开本件之后");
    }

    /** The same form with a token that was not used yet. */
    private static Map<String, String> again(Map<String, String> form, String version) {
        var fresh = new HashMap<>(form);
        fresh.putAll(Map.of("_once", window.get(CLERK, "/cases/new").hidden().get("_once"), "version", version));
        return fresh;
    }
}
