package cn.zhiqing.cases.apply;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.material.FileTray;
import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileGate;
import cn.zhiqing.documents.files.Papers;
import cn.zhiqing.kernel.CityClock;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("条例第二十九条: proofs of identity come with the application, without scripts")
class FilesOfApplicantsTest {

    private final Town town = Town.shared();

    private Citizen beforeProof() {
        Citizen lin = new Citizen(town);
        lin.open("/apply");
        lin.fill(Map.of("who", "person")).send("/apply/who");
        lin.fill(Lin.PERSON).send("/apply/person");
        return lin.fill(Lin.CONTACT).send("/apply/contact");
    }

    @Test
    @DisplayName(
            "a file stays with the draft when another one is refused, can be taken back, and goes along when handed in")
    void kept() throws Exception {
        Citizen lin = beforeProof();
        assertThat(lin.path()).isEqualTo("/apply/proof");
        lin.sendFile("/apply/proof", "身份证.pdf", Papers.pdf(2));
        assertThat(lin.path()).isEqualTo("/apply/body");
        lin.open("/apply/proof");
        assertThat(lin.page().text()).contains("已经附上 1 个文件", "身份证.pdf");
        lin.sendFile("/apply/proof", "病毒.pdf", new byte[] {'M', 'Z', 0});
        assertThat(lin.answer().statusCode()).isEqualTo(422);
        assertThat(lin.page().text()).contains("病毒.pdf：这是程序或者脚本", "已经附上 1 个文件");
        lin.sendFile("/apply/proof", "背面.png", Papers.png());
        assertThat(lin.path()).as(lin.page().text()).isEqualTo("/apply/body");
        lin.open("/apply/proof");
        assertThat(lin.page().text()).contains("已经附上 2 个文件");
        lin.sendBy("/apply/proof", "drop");
        assertThat(lin.page().text()).contains("已经附上 1 个文件").doesNotContain("身份证.pdf");
        lin.open("/apply/body");
        lin.fill(Map.of("body", "kjj")).send("/apply/body");
        lin.fill(Lin.WHAT).send("/apply/what");
        lin.fill(Lin.HOW).send("/apply/how");
        assertThat(lin.page().text()).contains("附上 1 个文件");
        lin.send("/apply/submit");
        assertThat(lin.path()).isEqualTo("/apply/receipt");
    }

    @Test
    @DisplayName("who sends the form without a file goes on; an agent is asked for the authority too")
    void optional() {
        Citizen lin = beforeProof();
        lin.send("/apply/proof");
        assertThat(lin.path()).isEqualTo("/apply/body");
        assertThat(lin.open("/apply/authority").url().getPath()).isEqualTo("/apply/who");
    }

    @Test
    @DisplayName("one scan sent as proof and as authority stands under both")
    void twoPurposes() throws Exception {
        Citizen lin = new Citizen(town);
        lin.open("/apply");
        lin.fill(Map.of("who", "person")).send("/apply/who");
        lin.fill(Lin.PERSON).send("/apply/person");
        lin.fill(Lin.CONTACT).send("/apply/contact");
        lin.sendFile("/apply/proof", "一并扫描.pdf", Papers.pdf(3));
        lin.open("/apply/who");
        lin.fill(Map.of("who", "agent")).send("/apply/who");
        lin.open("/apply/authority");
        lin.sendFile("/apply/authority", "一并扫描.pdf", Papers.pdf(3));
        lin.open("/apply/authority");
        assertThat(lin.page().text()).contains("已经附上 1 个文件", "一并扫描.pdf");
        lin.open("/apply/proof");
        assertThat(lin.page().text()).contains("已经附上 1 个文件", "一并扫描.pdf");
    }

    @Test
    @DisplayName("files wait as long as their draft and are gone with it, though nobody sends another file")
    void withTheDraft() throws Exception {
        FileTray tray = town.bean(FileTray.class);
        String token = tray.token("");
        var code = DraftCode.fresh();
        var answers = new Answers(Map.of(Answers.TRAY, token));
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(DraftSession.COOKIE, code.disclose()));
        town.bean(Drafts.class).save(code, answers);
        try (CheckedFile file = town.bean(FileGate.class)
                .examine("a.png", new ByteArrayInputStream(Papers.png()))
                .orThrow()) {
            tray.put(token, MaterialKind.IDENTITY, file).orThrow();
        }
        for (int day : new int[] {6, 12}) {
            in(day, () -> town.bean(DraftSession.class).save(request, new MockHttpServletResponse(), answers));
        }
        in(16, () -> town.bean(DraftRound.class).go());
        assertThat(tray.in(token)).hasSize(1);
        in(20, () -> town.bean(DraftRound.class).go());
        assertThat(tray.in(token)).isEmpty();
    }

    private void in(int days, Runnable act) {
        CityClock.at(town.bean(CityClock.class).instant().plus(Duration.ofDays(days)), act);
    }

    @Test
    @DisplayName("a token that nobody gave opens nothing")
    void token() {
        FileTray tray = town.bean(FileTray.class);
        assertThat(tray.in("../case/1")).isEmpty();
        assertThat(tray.in("case/1")).isEmpty();
        assertThat(tray.token("x")).hasSize(32).isNotEqualTo(tray.token("x"));
    }
}
