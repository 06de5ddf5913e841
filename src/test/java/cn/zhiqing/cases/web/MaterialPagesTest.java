package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.ActFormsTest.wellFormed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.MaterialEvent;
import cn.zhiqing.cases.material.MaterialShelf;
import cn.zhiqing.documents.files.Papers;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.StreamId;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("材料: scans of a case, from the upload to the look that is written down")
class MaterialPagesTest {

    private static final String CLERK = "hejing";
    private static final String STRANGER = "maxiao";

    private final Window window = Window.shared();

    private CaseSummary summary(String key) {
        return window.desk()
                .summary(window.kjj, CaseNumber.parse(key.substring(4)).orElseThrow())
                .orElseThrow();
    }

    private List<Recorded> events(String key) {
        return window.bean(Journal.class)
                .read(new StreamId("material", summary(key).id().value()));
    }

    private String only(String href) {
        return window.get(CLERK, href).page().select(".files a").attr("href");
    }

    @Test
    @DisplayName(
            "条例第四十五条: a scan is attached, listed by its kind and found on the case page; the event holds digests alone")
    void attached() throws Exception {
        String key = window.arrived();
        String href = "/cases/" + key + "/materials";
        wellFormed(window.get(CLERK, href).page());
        var done = window.upload(CLERK, href, Window.NAME + "申请书.pdf.exe", Papers.pdf(3), "kind", "APPLICATION");
        assertThat(done.place()).endsWith(href);
        assertThat(window.get(CLERK, "/cases/" + key).text()).contains("材料 1 份", "申请书原件", "3 页");
        assertThat(window.get(CLERK, "/cases/" + key).text()).doesNotContain("申请书.pdf");
        var one = window.get(CLERK, only(href));
        wellFormed(one.page());
        assertThat(one.text()).contains("SM3", "PDF").doesNotContain(".pdf");
        assertThat(window.raw(CLERK, only(href) + "/content", "why", "核对").getHeader("Content-Disposition"))
                .contains(".pdf")
                .doesNotContain(".exe");
        assertThat(events(key).toString()).doesNotContain(Window.NAME, ".pdf");
        var bytes = new ByteArrayOutputStream();
        MaterialShelf shelf = window.bean(MaterialShelf.class);
        shelf.copy(shelf.listed(summary(key).id()).getFirst(), bytes);
        assertThat(bytes.toByteArray()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    @DisplayName(
            "sent twice, in two windows: one file, and the second is told; the wrong kind and nothing are told beside the field")
    void twice() throws Exception {
        String href = "/cases/" + window.arrived() + "/materials";
        assertThat(window.upload(CLERK, href, "a.png", Papers.png()).text()).contains("请选择这是什么材料");
        assertThat(window.upload(CLERK, href, "", new byte[0], "kind", "ENVELOPE")
                        .text())
                .contains("请选择要上传的文件");
        assertThat(window.upload(CLERK, href, "空.pdf", new byte[0], "kind", "ENVELOPE")
                        .text())
                .contains("空.pdf：文件是空的");
        assertThat(window.upload(CLERK, href, "a.png", Papers.png(), "kind", "ENVELOPE")
                        .status())
                .isEqualTo(303);
        assertThat(window.upload(CLERK, href, "b.png", Papers.png(), "kind", "ENVELOPE")
                        .text())
                .contains("同样的文件已经在这件的材料里");
        assertThat(window.get(CLERK, href).page().select(".files li")).hasSize(1);
        var program = window.upload(
                CLERK, href, "身份证.jpg", "MZ\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII), "kind", "OTHER");
        assertThat(program.status()).isEqualTo(422);
        assertThat(program.text()).contains("程序或者脚本");
    }

    @Test
    @DisplayName("个人信息保护法第五十一条: a look needs its reason, is written down before, and the browser may run nothing of it")
    void looked() throws Exception {
        String key = window.arrived();
        String href = "/cases/" + key + "/materials";
        window.upload(CLERK, href, "身份证.png", Papers.png(), "kind", "IDENTITY");
        String one = only(href);
        assertThat(window.post(CLERK, one + "/content", Map.of(), "why", " ").status())
                .isEqualTo(422);
        assertThat(events(key)).hasSize(1);
        var shown = window.raw(CLERK, one + "/content", "why", "核对身份证明", "how", "show");
        assertThat(shown.getContentAsByteArray()).isEqualTo(Papers.png());
        assertThat(shown.getContentType()).isEqualTo("image/png");
        assertThat(shown.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(shown.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.getHeader("Cache-Control")).contains("no-store");
        assertThat(events(key).getLast().event()).isInstanceOf(MaterialEvent.MaterialOpened.class);
        assertThat(events(key).toString()).doesNotContain("核对身份证明");
    }

    @Test
    @DisplayName("what is no picture is downloaded, even when it is asked to be shown")
    void downloaded() throws Exception {
        String href = "/cases/" + window.arrived() + "/materials";
        window.upload(CLERK, href, "说明.txt", "证明".getBytes(java.nio.charset.StandardCharsets.UTF_8), "kind", "OTHER");
        var answer = window.raw(CLERK, only(href) + "/content", "why", "核对", "how", "show");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    @DisplayName("a file is put right or taken off only with a reason; its history stays, its bytes too")
    void corrected() throws Exception {
        String key = window.arrived();
        String href = "/cases/" + key + "/materials";
        window.upload(CLERK, href, "a.png", Papers.png(), "kind", "OTHER");
        String one = only(href);
        assertThat(window.post(CLERK, one + "/kind", Map.of(), "kind", "ENVELOPE")
                        .text())
                .contains("请填写原因");
        assertThat(window.post(CLERK, one + "/kind", Map.of(), "kind", "OTHER", "kindReason", "x")
                        .text())
                .contains("没有变化");
        window.post(CLERK, one + "/kind", Map.of(), "kind", "ENVELOPE", "kindReason", "选错了");
        assertThat(window.get(CLERK, href).text()).contains("邮寄信封");
        assertThat(window.post(CLERK, one + "/removal", Map.of(), "reason", "").text())
                .contains("请填写原因");
        assertThat(window.post(CLERK, one + "/removal", Map.of(), "reason", "放错了件")
                        .status())
                .isEqualTo(303);
        assertThat(window.get(CLERK, href).text()).contains("材料 0 份");
        assertThat(window.get(CLERK, one).status()).isEqualTo(404);
        assertThat(window.bean(MaterialShelf.class)
                        .all(summary(key).id())
                        .getFirst()
                        .removed())
                .isTrue();
        assertThat(window.upload(CLERK, href, "a.png", Papers.png(), "kind", "OTHER")
                        .status())
                .as("the same file may come again")
                .isEqualTo(303);
    }

    @Test
    @DisplayName("another body's staff find neither list nor file, nor may they add to it")
    void strangers() throws Exception {
        String href = "/cases/" + window.arrived() + "/materials";
        window.upload(CLERK, href, "a.png", Papers.png(), "kind", "OTHER");
        String one = only(href);
        assertThat(window.get(STRANGER, href).status()).isEqualTo(404);
        assertThat(window.get(STRANGER, one).status()).isEqualTo(404);
        assertThat(window.raw(STRANGER, one + "/content", "why", "x").getStatus())
                .isEqualTo(404);
        assertThat(window.upload(STRANGER, href, "a.png", Papers.png(), "kind", "OTHER")
                        .status())
                .isEqualTo(404);
    }
}
