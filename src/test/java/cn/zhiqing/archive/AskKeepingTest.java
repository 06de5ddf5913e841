package cn.zhiqing.archive;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static cn.zhiqing.cases.CaseOffice.SIGNATORY;
import static cn.zhiqing.cases.CaseOffice.ZYJ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.asks.AskCommand;
import cn.zhiqing.cases.asks.AskDesk;
import cn.zhiqing.cases.asks.AskView;
import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskEvent;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.keeping.KeptAsks;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("个人信息保护法第十九条: wishes are kept by the table of periods, and then nobody knows any more whose they were")
class AskKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Viewer THEIR_SIGNATORY = Viewer.at(ZYJ, new StaffId(32), "孔签发", Role.SIGNATORY, Role.CLERK);

    private final CaseOffice office = CaseOffice.open();
    private final AskDesk desk = office.bean(AskDesk.class);
    private final RetentionRules rules = new RetentionRules(office.sql());
    private final AskKeeping keeping = new AskKeeping(office.bean(KeptAsks.class), rules, office.bean(CityClock.class));

    @BeforeEach
    void anotherBody() {
        CaseOffice.enterBody(office.owner(), ZYJ, "zyj", "市资源局");
    }

    private long received() {
        var ask = new AskCommand.Receive(
                AskKind.RECORDS,
                DAY,
                Channel.MAIL_SIGNED,
                null,
                1,
                new AskCommand.Person(Secret.of("林晓岚"), Secret.of("370102199001011234"), Secret.of("13812345678")),
                Secret.of("林晓岚的出生年份记为1909年"),
                Secret.of("林晓岚的户口簿"));
        return office.on("2026-03-02", () -> desk.receive(ask, CLERK).orThrow());
    }

    private AskView act(String day, long id, AskCommand command, Viewer who) {
        return office.on(
                day,
                () -> desk.handle(
                                id,
                                command,
                                who,
                                desk.find(id, who).orElseThrow().version())
                        .orThrow());
    }

    private long corrected() {
        long id = received();
        act("2026-03-09", id, new AskCommand.Check(DAY, false, "林晓岚没有来过"), CLERK);
        act("2026-03-09", id, new AskCommand.Check(DAY, true, "林晓岚说得对"), CLERK);
        var answer = new AskCommand.AnswerAsk(DAY, AskAnswer.CORRECTED, null, "", null, "林晓岚的登记表已改");
        act("2026-03-09", id, answer, SIGNATORY);
        assertThat(desk.letter(id, SIGNATORY).isAccepted()).isTrue();
        return id;
    }

    private int forgotten(String day) {
        return office.on(day, keeping::forgetEnded);
    }

    private Stream<Long> texts(long id) {
        return office.bean(Journal.class).read(new StreamId("ask", id)).stream()
                .map(recorded -> switch ((AskEvent) recorded.event()) {
                    case AskEvent.AskReceived it -> it.text();
                    case AskEvent.AskChecked it -> it.findingText();
                    case AskEvent.AskAnswered it -> it.wordsText();
                    case AskEvent.AskForgotten _ -> 0L;
                })
                .filter(text -> text != 0);
    }

    private List<String> said(long id) {
        return List.copyOf(
                office.bean(LooseTexts.class).open(texts(id).toList()).values());
    }

    @Test
    @DisplayName(
            "ten years after the year of the answer: name, number, contact, words, findings and letter are gone, the counts stay")
    void ended() {
        long id = corrected();
        long open = received();
        assertThat(said(id)).hasSize(4).allMatch(text -> text.contains("林晓岚"));
        assertThat(forgotten("2036-12-31")).as("the last day of keeping").isZero();
        assertThat(forgotten("2037-01-01")).isEqualTo(1);
        assertThat(forgotten("2037-01-02")).as("once").isZero();
        AskView view = desk.find(id, CLERK).orElseThrow();
        assertThat(view.toString()).doesNotContain("林", "晓岚", "3701", "138", "1909", "户口簿");
        assertThat(view.number()).startsWith("公开更正〔2026〕");
        assertThat(view.forgottenOn()).isEqualTo("2037-01-01");
        assertThat(said(id)).hasSize(4).allMatch(String::isEmpty);
        assertThat(desk.letter(id, SIGNATORY).isAccepted()).isFalse();
        assertThat(desk.all(CLERK)).isEqualTo(2);
        assertThat(desk.open(CLERK)).isEqualTo(1);
        assertThat(desk.list(CLERK, 0, 10)).hasSize(2);
        assertThat(desk.find(open, CLERK).orElseThrow().what())
                .as("what is not answered is kept")
                .contains("林晓岚");
    }

    @Test
    @DisplayName("国家档案局令第8号: a body that keeps them longer keeps them longer; the period is data")
    void longer() {
        rules.add(new RetentionRules.Rule(KJJ, FileClass.ASK, LocalDate.of(2026, 1, 1), Period.THIRTY));
        long id = corrected();
        assertThat(forgotten("2037-01-01")).isZero();
        assertThat(said(id)).allMatch(text -> text.contains("林晓岚"));
        assertThat(forgotten("2057-01-01")).isEqualTo(1);
        assertThat(said(id)).allMatch(String::isEmpty);
    }

    @Test
    @DisplayName("第四十一条: words that were passed on stay as long as the competent body keeps them, and go with the last")
    void passedOn() {
        long id = received();
        var on = new AskCommand.AnswerAsk(DAY, AskAnswer.PASSED_ON, ZYJ, "", null, "由该局登记");
        act("2026-03-02", id, on, SIGNATORY);
        long theirs = desk.list(THEIR_SIGNATORY, 0, 1).getFirst().id();
        LocalDate late = LocalDate.of(2028, 5, 8);
        act(
                "2028-05-08",
                theirs,
                new AskCommand.AnswerAsk(late, AskAnswer.POINTED, null, "公安局", null, "请向其提出"),
                THEIR_SIGNATORY);
        assertThat(forgotten("2037-01-01")).isEqualTo(1);
        assertThat(desk.find(theirs, THEIR_SIGNATORY).orElseThrow().what()).contains("林晓岚");
        assertThat(forgotten("2039-01-01")).isEqualTo(1);
        assertThat(Stream.of(id, theirs).flatMap(one -> said(one).stream())).allMatch(String::isEmpty);
        assertThat(desk.all(CLERK)).isEqualTo(1);
    }
}
