package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static cn.zhiqing.cases.CaseOffice.REVIEWER;
import static cn.zhiqing.cases.CaseOffice.SIGNATORY;
import static cn.zhiqing.cases.CaseOffice.ZYJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.LetterWordingSet;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.LetterTemplate;
import cn.zhiqing.cases.letters.TemplateRules.Wanted;
import cn.zhiqing.cases.letters.WordingVersion;
import cn.zhiqing.cases.papers.KeptPaper;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.cases.store.WordingBook;
import cn.zhiqing.documents.Signatures;
import cn.zhiqing.documents.Verdict;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.documents.paper.ReadBack;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("文书模板: versions of a body's wording, and the letters that are written in them")
class LetterWordingsTest {

    private static final String FIRST = "{收件}{经过}\n您好。现答复如下：\n{认定}\n感谢您关心科技工作。";
    private static final String SECOND = "{收件}{经过}\n经研究，现答复如下：\n{认定}\n欢迎您继续监督。";

    private final CaseOffice office = CaseOffice.open();
    private final LetterWordings wordings = office.bean(LetterWordings.class);
    private final LetterRoom room = office.bean(LetterRoom.class);
    private final LocalDate today = office.bean(CityClock.class).today();
    private int version;

    @Test
    @DisplayName("条例第四条: the disclosure office of the body alone, what it sees, without error, once")
    void who() {
        assertThat(codes(set(KJJ, FIRST, 0, REVIEWER))).containsExactly("NOT_YOUR_ROLE");
        var clerk = Viewer.at(KJJ, new StaffId(15), "经办", Role.CLERK);
        assertThat(codes(set(KJJ, FIRST, 0, clerk))).containsExactly("NOT_YOUR_ROLE");
        assertThat(codes(set(ZYJ, FIRST, 0, CLERK))).containsExactly("NOT_YOUR_ROLE");
        assertThat(codes(set(KJJ, "{收件}向人民法院起诉", 0, CLERK)))
                .containsExactly("TEMPLATE_ELEMENT_MISSING", "TEMPLATE_REMEDY");
        assertThat(codes(set(KJJ, FIRST + "\uD87A\uDFF0", 0, CLERK)))
                .as("what no font can set would stop every letter of the kind")
                .hasSize(1);
        assertThat(set(KJJ, FIRST, 0, CLERK).isAccepted()).isTrue();
        assertThat(codes(set(KJJ, SECOND, 0, CLERK))).as("set twice").containsExactly("STALE");
    }

    @Test
    @DisplayName("eight at the same moment who all saw the same: one sets, seven are told to look again")
    void atOnce() throws Exception {
        List<Outcome<WordingVersion>> all;
        try (var pool = Executors.newFixedThreadPool(8)) {
            var asks = IntStream.range(0, 8)
                    .<Callable<Outcome<WordingVersion>>>mapToObj(i -> () -> set(KJJ, FIRST + i, 0, CLERK))
                    .toList();
            all = pool.invokeAll(asks).stream().map(Future::resultNow).toList();
        }
        assertThat(all.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(all.stream().flatMap(one -> codes(one).stream()).distinct()).containsExactly("STALE");
        assertThat(office.another().bean(WordingBook.class).of(KJJ, LetterKind.GRANT))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "versions follow each other and stay; the journal knows digests and no words; the application changes no row")
    void versions() {
        set(KJJ, FIRST, 0, CLERK).orThrow();
        set(KJJ, SECOND, 1, CLERK).orThrow();
        set(KJJ, null, 2, CLERK).orThrow();
        WordingBook book = office.another().bean(WordingBook.class);
        List<WordingVersion> kept = book.of(KJJ, LetterKind.GRANT);
        assertThat(kept).extracting(WordingVersion::version).containsExactly(1, 2, 3);
        assertThat(kept.getFirst().template().text()).isEqualTo(FIRST);
        assertThat(kept.getLast().isCommon()).isTrue();
        assertThat(kept).allSatisfy(one -> {
            assertThat(book.remark(one)).isEqualTo("说得更亲切");
            assertThat(book.isAsJournaled(one)).isTrue();
            assertThat(one.written().by()).isEqualTo(CLERK.id());
        });
        assertThat(book.of(KJJ, LetterKind.PARTIAL)).isEmpty();
        assertThat(book.of(ZYJ, LetterKind.GRANT)).isEmpty();
        var journaled = office.bean(Journal.class).read(new StreamId("letter-wording", KJJ.value()));
        assertThat(journaled).hasSize(3).allSatisfy(one -> {
            assertThat(one.event()).isInstanceOf(LetterWordingSet.class);
            assertThat(one.actor()).isEqualTo(CLERK.actor());
            assertThat(one.event().toString()).doesNotContain("科技工作", "说得更亲切");
        });
        for (String statement :
                List.of("UPDATE cases.letter_wording SET wording = ''", "DELETE FROM cases.letter_wording")) {
            assertThatThrownBy(() -> office.sql().sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
        JdbcClient.create(office.owner())
                .sql("UPDATE cases.letter_wording SET wording = wording || '改' WHERE version = 1")
                .update();
        WordingBook changed = office.another().bean(WordingBook.class);
        assertThat(changed.isAsJournaled(changed.of(KJJ, LetterKind.GRANT).getFirst()))
                .as("changed in the database")
                .isFalse();
    }

    @Test
    @DisplayName(
            "a letter in the body's own wording, in four forms, each verified by its code; the remedy is the law's")
    void fourForms() {
        set(KJJ, FIRST, 0, CLERK).orThrow();
        CaseId id = signed();
        CaseLetter reply = reply(id);
        KeptPaper paper = room.issue(id, reply.ref()).orThrow();
        for (PaperForm form : PaperForm.values()) {
            byte[] bytes = room.bytes(paper, form);
            assertThat(office.bean(Signatures.class).verify(paper.code(), bytes))
                    .as(form.name())
                    .isInstanceOf(Verdict.Genuine.class);
            assertThat(ReadBack.squeezed(ReadBack.text(bytes, form)))
                    .as(form.name())
                    .contains("感谢您关心科技工作");
        }
        Letter letter = room.readFully(id, reply.ref()).orElseThrow();
        assertThat(letter.remedy()).contains("济南市人民政府申请行政复议");
        assertThat(room.wording(id, reply).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "what is signed keeps its words, printed or not, also on the same day; drafts and later letters have the new ones")
    void keeps() {
        CaseId common = signed();
        set(KJJ, FIRST, 0, CLERK).orThrow();
        CaseId first = signed();
        KeptPaper printed = room.issue(first, reply(first).ref()).orThrow();
        byte[] bytes = room.bytes(printed, PaperForm.HTML);
        CaseId waiting = signed();
        set(KJJ, SECOND, 1, CLERK).orThrow();
        assertThat(text(common)).contains("现答复如下：").doesNotContain("您好", "经研究");
        assertThat(text(waiting)).contains("感谢您关心科技工作").doesNotContain("欢迎您继续监督");
        assertThat(room.bytes(room.issue(first, reply(first).ref()).orThrow(), PaperForm.HTML))
                .isEqualTo(bytes);
        assertThat(text(signed())).contains("欢迎您继续监督");
        set(KJJ, null, 2, CLERK).orThrow();
        assertThat(text(signed())).contains("现答复如下：").doesNotContain("经研究");
        assertThat(text(waiting)).contains("感谢您关心科技工作");
    }

    @Test
    @DisplayName(
            "signed, then the wording changes the same day: the letter is read anew as it was signed, and goes out")
    void dispatched() {
        set(KJJ, FIRST, 0, CLERK).orThrow();
        CaseId id = signed();
        set(KJJ, SECOND, 1, CLERK).orThrow();
        office.desk()
                .handle(new CaseCommand.DispatchReply(id, today, DispatchWay.EMAIL, null), CLERK, version)
                .orThrow();
        assertThat(text(id)).contains("感谢您关心科技工作");
        assertThat(office.desk().summary(id).orElseThrow().stage()).isEqualTo(CaseStage.DISPATCHED);
    }

    @Test
    @DisplayName("a version of tomorrow changes nothing today; letters on the way have wordings of their own")
    void tomorrow() {
        var later = new Wanted(LetterKind.GRANT, LetterTemplate.parse(FIRST), today.plusDays(1), "说得更亲切");
        wordings.set(KJJ, later, 0, CLERK).orThrow();
        var receipt = new Wanted(LetterKind.RECEIPT, LetterTemplate.parse("{收件}\n{答复安排}请保存查询码。"), today, "提醒");
        wordings.set(KJJ, receipt, 0, CLERK).orThrow();
        CaseId id = signed();
        assertThat(text(id)).doesNotContain("感谢您关心科技工作");
        CaseLetter first = room.letters(id).getFirst();
        assertThat(first.kind()).isEqualTo(LetterKind.RECEIPT);
        assertThat(said(room.readFully(id, first.ref()).orElseThrow())).contains("请保存查询码。");
    }

    private Outcome<WordingVersion> set(cn.zhiqing.kernel.BodyId body, @Nullable String text, int seen, Viewer who) {
        var own = text == null ? null : LetterTemplate.parse(text);
        return wordings.set(body, new Wanted(LetterKind.GRANT, own, today, "说得更亲切"), seen, who);
    }

    private CaseId signed() {
        CaseId id = office.intake()
                .receive(KJJ, Channel.IN_PERSON, today, null, CaseOffice.application(), CLERK.actor())
                .orThrow()
                .id();
        version = 1;
        act(CLERK, new CaseCommand.Register(id, today));
        act(CLERK, new CaseCommand.Assign(id, today, CLERK.id()));
        var decision = new Decision(ReplyKind.GRANT, List.of(), Map.of(Fact.MATERIAL, "征收补偿方案批复一份，8页"));
        act(CLERK, new CaseCommand.ProposeDecision(id, today, decision));
        act(REVIEWER, new CaseCommand.PassReview(id, today, ReviewStep.SECRECY, ""));
        act(REVIEWER, new CaseCommand.PassReview(id, today, ReviewStep.LEGAL, ""));
        act(SIGNATORY, new CaseCommand.SignDecision(id, today));
        return id;
    }

    private void act(Viewer who, CaseCommand command) {
        version = office.desk().handle(command, who, version).orThrow().version();
    }

    private CaseLetter reply(CaseId id) {
        return room.letters(id).getLast();
    }

    private String text(CaseId id) {
        return said(room.readFully(id, reply(id).ref()).orElseThrow());
    }

    private static String said(Letter letter) {
        return letter.paragraphs().stream().map(Letter.Paragraph::text).collect(Collectors.joining("\n"));
    }

    private static List<String> codes(Outcome<WordingVersion> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
