package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static cn.zhiqing.cases.CaseOffice.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.QueryCodeReissued;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("补发查询码: after the identity was checked, a new code; the old one is dead")
class CodeWindowTest {

    private static final Secret<String> FACTOR = Secret.of("1234");

    private final CaseOffice office = CaseOffice.open();
    private final CodeWindow window = office.bean(CodeWindow.class);
    private final Receipt first = office.intake()
            .receive(KJJ, Channel.IN_PERSON, LocalDate.of(2026, 3, 2), null, CaseOffice.application(), CLERK.actor())
            .orThrow();

    @Test
    @DisplayName("the old code finds nothing any more, the new one the case; the case itself has not moved")
    void reissued() {
        Receipt second = window.reissue(first.id(), CLERK, "当面核对身份证件原件").orThrow();
        assertThat(second.queryCode().disclose()).isNotEqualTo(first.queryCode().disclose());
        assertThat(office.tracking().find(first.queryCode(), FACTOR)).isEmpty();
        assertThat(office.tracking().find(second.queryCode(), FACTOR))
                .hasValueSatisfying(found -> assertThat(found.summary().id()).isEqualTo(first.id()));
        assertThat(office.desk().summary(first.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    @DisplayName("the record says who and how the identity was checked, and nothing of the code")
    void recorded() {
        Receipt second = window.reissue(first.id(), CLERK, "当面核对身份证件原件").orThrow();
        var recorded = office.bean(Journal.class)
                .read(new StreamId(CodeWindow.STREAM, first.id().value()));
        assertThat(recorded).singleElement().satisfies(it -> {
            assertThat(it.actor()).isEqualTo(CLERK.actor());
            assertThat(it.event())
                    .isInstanceOfSatisfying(
                            QueryCodeReissued.class,
                            event -> assertThat(office.bean(RevealLog.class).checks(java.util.List.of(event)))
                                    .containsValue("当面核对身份证件原件"));
            assertThat(it.event().toString()).doesNotContain(second.queryCode().disclose());
        });
    }

    @Test
    @DisplayName("not without a check, not by who does not take applications in, not by another body")
    void refused() {
        assertThat(window.reissue(first.id(), CLERK, " ").reasons())
                .extracting(Refusal::code)
                .containsExactly("IDENTITY_NOT_CHECKED");
        assertThat(window.reissue(first.id(), REVIEWER, "当面").reasons())
                .extracting(Refusal::code)
                .containsExactly("NOT_YOUR_ROLE");
        var stranger = cn.zhiqing.access.Viewer.at(
                CaseOffice.ZYJ, new cn.zhiqing.kernel.StaffId(99), "外人", cn.zhiqing.access.Role.CLERK);
        assertThat(window.reissue(first.id(), stranger, "当面").reasons())
                .extracting(Refusal::code)
                .containsExactly("NOT_FOUND");
        assertThat(office.tracking().find(first.queryCode(), FACTOR)).isPresent();
    }
}
