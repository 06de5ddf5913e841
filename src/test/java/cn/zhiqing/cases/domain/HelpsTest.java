package cn.zhiqing.cases.domain;

import static cn.zhiqing.cases.domain.CaseFixture.BODY;
import static cn.zhiqing.cases.domain.CaseFixture.ID;
import static cn.zhiqing.cases.domain.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseCommand.AskColleague;
import cn.zhiqing.cases.CaseCommand.HandIn;
import cn.zhiqing.cases.CaseCommand.TakeOver;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("协办、接手: colleagues of one body help, and take over for a reason (条例第四条)")
class HelpsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final StaffId HELPER = new StaffId(31);

    /** A clerk of the body, before a case that a colleague has. */
    private static Hand colleague(long id) {
        return new Hand(new Actor.Staff(new StaffId(id), BODY), Set.of(), true);
    }

    private static CaseFixture asked() {
        return aCase().underReview().act(new AskColleague(ID, DAY, HELPER, LocalDate.of(2026, 3, 5), "请查会签稿"));
    }

    private static List<String> codes(CaseFixture fixture, Hand hand, CaseCommand command) {
        return fixture.tried(hand, command).reasons().stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    @DisplayName("the colleague who was asked hands in, once; nobody else does, not even the clerk")
    void handIn() {
        var fixture = asked();
        var handIn = new HandIn(ID, LocalDate.of(2026, 3, 4), 1, "已查到 3 页");
        assertThat(codes(fixture, colleague(32), handIn)).containsExactly("HELP_OF_ANOTHER", "NO_SUCH_HELP");
        assertThat(codes(fixture, CaseFixture.ANYBODY, handIn)).containsExactly("HELP_OF_ANOTHER", "NO_SUCH_HELP");
        assertThat(codes(fixture, colleague(31), new HandIn(ID, DAY, 2, " ")))
                .containsExactly("HELP_TEXT_MISSING", "NO_SUCH_HELP");
        fixture.actAs(colleague(31), handIn);
        assertThat(fixture.file().helps().getFirst().doneOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(codes(fixture, colleague(31), handIn)).containsExactly("NO_HELP_ASKED");
    }

    @Test
    @DisplayName(
            "help is asked of another, for something, by a day that is not past; it moves no clock and stops nothing")
    void ask() {
        var self = CaseFixture.ANYBODY.staff();
        assertThat(self).isNotNull();
        var wrong = new AskColleague(ID, DAY, self, LocalDate.of(2026, 3, 1), "");
        assertThat(codes(aCase().underReview(), CaseFixture.ANYBODY, wrong))
                .containsExactly("HELP_WHAT_MISSING", "HELP_OF_ONESELF", "HELP_DAY_PAST");
        assertThat(asked().file().clock())
                .isEqualTo(aCase().underReview().file().clock());
    }

    @Test
    @DisplayName(
            "a clerk of the body takes over with a reason; whose it is already does not; another act stays closed until then")
    void takeOver() {
        var fixture = aCase().underReview();
        var drafts = new CaseCommand.RequestCorrection(ID, DAY, 10, "请写明年份");
        assertThat(codes(fixture, colleague(31), drafts)).contains("NOT_YOUR_ROLE");
        assertThat(codes(fixture, colleague(31), new TakeOver(ID, DAY, " "))).containsExactly("REASON_MISSING");
        fixture.actAs(colleague(31), new TakeOver(ID, DAY, "何静同志休假"));
        assertThat(fixture.file().assignee()).isEqualTo(HELPER);
        var now = new Hand(new Actor.Staff(HELPER, BODY), EnumSet.of(Role.CLERK));
        assertThat(codes(fixture, now, new TakeOver(ID, DAY, "再来一次"))).containsExactly("ALREADY_YOURS");
        assertThat(codes(fixture, now, drafts)).isEmpty();
    }

    @Test
    @DisplayName("a reviewer takes nothing over, the machine and the applicant neither")
    void notOthers() {
        var takes = new TakeOver(ID, DAY, "代办");
        var reviewer = new Hand(new Actor.Staff(new StaffId(12), BODY), EnumSet.of(Role.REVIEWER));
        for (Hand hand : List.of(reviewer, new Hand(Actor.MACHINE, Set.of()), new Hand(Actor.APPLICANT, Set.of()))) {
            assertThat(codes(aCase().underReview(), hand, takes)).contains("NOT_YOUR_ROLE");
        }
    }
}
