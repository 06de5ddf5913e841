package cn.zhiqing.cases;

import static cn.zhiqing.cases.domain.CaseFixture.ID;
import static cn.zhiqing.cases.domain.CaseFixture.aCase;
import static cn.zhiqing.cases.domain.CaseFixture.signatory;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseFixture;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("已核稿件: a letter without fault at signature is not read again for the same dispatch, and for no other")
class CleanLettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Whereto.Reach REACH = new Whereto.Reach(true, false);

    private final CleanLetters clean = new CleanLetters();
    private final CaseFixture reviewed =
            aCase().underReview().drafted(ReplyKind.GRANT).reviewed();
    private final Case waiting = reviewed.file();
    private final Case signed =
            reviewed.actAs(signatory(), new CaseCommand.SignDecision(ID, DAY)).file();
    private final CleanLetters.Reader reader = new CleanLetters.Reader(body("济南市人民政府"), DAY, DAY, 1);

    @Test
    @DisplayName("signed and sent on one day: known, with the ways that reach the applicant")
    void known() {
        clean.found(waiting, reader, REACH);
        assertThat(clean.find(signed, reader)).isEqualTo(REACH);
    }

    @Test
    @DisplayName("another letterhead, another day of the letter or of the office: read anew")
    void otherReader() {
        clean.found(waiting, reader, REACH);
        assertThat(clean.find(signed, new CleanLetters.Reader(body(""), DAY, DAY, 1)))
                .isNull();
        assertThat(clean.find(signed, new CleanLetters.Reader(reader.body(), DAY.plusDays(1), DAY, 1)))
                .isNull();
        assertThat(clean.find(signed, new CleanLetters.Reader(reader.body(), DAY, DAY.plusDays(1), 1)))
                .isNull();
    }

    @Test
    @DisplayName("another version of the body's own wording came into force since: read anew")
    void otherWording() {
        clean.found(waiting, reader, REACH);
        assertThat(clean.find(signed, new CleanLetters.Reader(reader.body(), DAY, DAY, 2)))
                .isNull();
    }

    @Test
    @DisplayName("any event besides the signature, even one that leads back to the signed state: read anew")
    void otherWords() {
        clean.found(waiting, reader, REACH);
        Case back = reviewed.act(new CaseCommand.DispatchReply(ID, DAY, DispatchWay.POST, "1098"))
                .act(new CaseCommand.RecordDeliveryFailure(ID, DAY, "查无此人"))
                .file();
        assertThat(clean.find(back, reader)).isNull();
    }

    @Test
    @DisplayName("before signature it is always read: sending back and drafting anew change no state twice")
    void beforeSignature() {
        clean.found(waiting, reader, REACH);
        assertThat(clean.find(waiting, reader)).isNull();
    }

    private static Body body(String organ) {
        return new Body(
                CaseFixture.BODY,
                "kjj",
                "市科技局",
                "济南市科学技术局",
                null,
                BodyKind.DEPARTMENT,
                "370100",
                new Body.Remedies(organ, "济南市市中区人民法院"),
                false,
                Body.Office.UNKNOWN);
    }
}
