package cn.zhiqing.cases.papers;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.REVIEWER;
import static cn.zhiqing.cases.CaseOffice.SIGNATORY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.documents.Signatures;
import cn.zhiqing.documents.Verdict;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文印 (电子签名法第十三条): a letter is printed once, from the facts as they stood, and kept")
class LetterRoomTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CaseOffice office = CaseOffice.open();
    private final LetterRoom room = office.bean(LetterRoom.class);
    private int version;

    private void act(Viewer who, CaseCommand command) {
        version = office.desk().handle(command, who, version).orThrow().version();
    }

    /** A life with a consultation, an extension and a partial reply, sent. */
    private CaseId life() {
        CaseId id = office.intake()
                .receive(CaseOffice.KJJ, Channel.IN_PERSON, DAY, null, CaseOffice.application(), CLERK.actor())
                .orThrow()
                .id();
        version = 1;
        act(CLERK, new CaseCommand.Register(id, DAY));
        act(CLERK, new CaseCommand.Assign(id, DAY, CLERK.id()));
        act(CLERK, new CaseCommand.ProposeExtension(id, DAY.plusDays(1), 10, "文件跨三个处室"));
        act(CLERK, new CaseCommand.ApproveExtension(id, DAY.plusDays(1)));
        var decision = new Decision(ReplyKind.GRANT, List.of(), Map.of(Fact.MATERIAL, "征收补偿方案批复一份，8页"));
        act(CLERK, new CaseCommand.ProposeDecision(id, DAY.plusDays(3), decision));
        act(REVIEWER, new CaseCommand.PassReview(id, DAY.plusDays(3), ReviewStep.SECRECY, ""));
        act(REVIEWER, new CaseCommand.PassReview(id, DAY.plusDays(3), ReviewStep.LEGAL, ""));
        act(SIGNATORY, new CaseCommand.SignDecision(id, DAY.plusDays(4)));
        return id;
    }

    private CaseLetter letter(CaseId id, String code) {
        return room.letters(id).stream()
                .filter(l -> l.kind().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("four forms with one code, the same bytes each time, each verified by its code")
    void once() {
        CaseId id = life();
        assertThat(room.letters(id)).extracting(l -> l.kind().code()).containsExactly("L01", "L05", "L13");
        String ref = letter(id, "L13").ref();
        KeptPaper paper = room.issue(id, ref).orThrow();
        act(CLERK, new CaseCommand.DispatchReply(id, DAY.plusDays(4), DispatchWay.EMAIL, null));
        assertThat(room.issue(id, ref).orThrow()).isEqualTo(paper);
        for (PaperForm form : PaperForm.values()) {
            byte[] bytes = room.bytes(paper, form);
            assertThat(room.bytes(paper, form)).isEqualTo(bytes);
            assertThat(office.bean(Signatures.class).verify(paper.code(), bytes))
                    .isInstanceOf(Verdict.Genuine.class);
        }
        String read = Jsoup.parse(
                        new String(room.bytes(paper, PaperForm.HTML), java.nio.charset.StandardCharsets.UTF_8))
                .text();
        assertThat(read)
                .contains(
                        "林晓岚：",
                        "公开告〔2026〕1号",
                        "第三十六条第（二）项",
                        "8页",
                        "济南市人民政府申请行政复议",
                        paper.code().text());
        assertThat(room.byCode(paper.code())).contains(paper);
    }

    @Test
    @DisplayName("a letter says what was known when its act was done, not what came later")
    void then() {
        CaseId id = life();
        String receipt = room.read(id, letter(id, "L01").ref(), "林*岚")
                .orElseThrow()
                .paragraphs()
                .toString();
        String extension = room.read(id, letter(id, "L05").ref(), "林*岚")
                .orElseThrow()
                .paragraphs()
                .toString();
        assertThat(receipt)
                .as("entered after its limit had passed, it promises nothing")
                .contains("法定答复期限为2026年3月30日，已经届满");
        assertThat(extension).contains("文件跨三个处室", "延长10个工作日", "2026年4月14日前");
    }

    @Test
    @DisplayName("four at once get one paper, and a number is neither lost nor given twice")
    void race() throws Exception {
        CaseId id = life();
        String ref = letter(id, "L05").ref();
        try (var people = Executors.newFixedThreadPool(4)) {
            Callable<KeptPaper> ask = () -> room.issue(id, ref).orThrow();
            var papers = people.invokeAll(List.of(ask, ask, ask, ask));
            for (var paper : papers) {
                assertThat(paper.get()).isEqualTo(papers.getFirst().get());
            }
            assertThat(papers.getFirst().get().number()).isEqualTo("市科技局公开延〔2026〕1号");
        }
        CaseId next = life();
        assertThat(room.issue(next, letter(next, "L05").ref()).orThrow().number())
                .isEqualTo("市科技局公开延〔2026〕2号");
    }

    @Test
    @DisplayName("lives lived again print nothing")
    void bulk() {
        office.desk().inOneTransaction(this::life);
        assertThat(office.sql()
                        .sql("SELECT count(*) FROM cases.paper")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("条例第三十二条: a third party never learns who asks; overruled, it is told what is given out and why")
    void thirdParty() {
        CaseId id = office.intake()
                .receive(CaseOffice.KJJ, Channel.IN_PERSON, DAY, null, CaseOffice.application(), CLERK.actor())
                .orThrow()
                .id();
        version = 1;
        act(CLERK, new CaseCommand.Register(id, DAY));
        act(CLERK, new CaseCommand.Assign(id, DAY, CLERK.id()));
        act(CLERK, new CaseCommand.ConsultThirdParty(id, DAY, "山东某评估公司", "是否同意公开评估单价"));
        act(CLERK, new CaseCommand.RecordConsultationDelivered(id, DAY, 1));
        act(CLERK, new CaseCommand.RecordConsultationAnswer(id, DAY.plusDays(1), 1, Opinion.OBJECTS, "不同意"));
        var decision = new Decision(
                ReplyKind.GRANT, List.of(), Map.of(Fact.MATERIAL, "评估报告一份", Fact.PUBLIC_INTEREST, "不公开可能对公共利益造成重大影响"));
        act(CLERK, new CaseCommand.ProposeDecision(id, DAY.plusDays(3), decision));
        act(REVIEWER, new CaseCommand.PassReview(id, DAY.plusDays(3), ReviewStep.SECRECY, ""));
        act(REVIEWER, new CaseCommand.PassReview(id, DAY.plusDays(3), ReviewStep.LEGAL, ""));
        act(SIGNATORY, new CaseCommand.SignDecision(id, DAY.plusDays(4)));
        assertThat(room.letters(id))
                .extracting(l -> l.kind().code())
                .containsExactly("L01", "L07", "L07R", "L09", "L13", "L10");
        for (String code : List.of("L07", "L07R", "L10")) {
            KeptPaper paper = room.issue(id, letter(id, code).ref()).orThrow();
            String read = new String(room.bytes(paper, PaperForm.HTML), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(read).as(code).contains("评估").doesNotContain("林晓岚", "城市更新", "13812345678");
        }
        assertThat(room.read(id, letter(id, "L10").ref(), "").orElseThrow().remedy())
                .contains("6个月内", "济南市市中区人民法院");
    }
}
