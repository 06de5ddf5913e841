package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.ArchiveRoom;
import cn.zhiqing.archive.Destruction;
import cn.zhiqing.archive.DestructionDesk;
import cn.zhiqing.archive.FilePackage;
import cn.zhiqing.archive.PackageState;
import cn.zhiqing.archive.Period;
import cn.zhiqing.archive.RetentionDesk;
import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.archive.pack.Expected;
import cn.zhiqing.archive.pack.Fault;
import cn.zhiqing.archive.pack.Finding;
import cn.zhiqing.archive.pack.Inspection;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.keeping.FilingDesk;
import cn.zhiqing.cases.material.MaterialShelf;
import cn.zhiqing.cases.material.Materials;
import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileGate;
import cn.zhiqing.documents.files.Papers;
import cn.zhiqing.documents.paper.FixedZip;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.journal.JournalAudit;
import cn.zhiqing.journal.SecondVerifier;
import cn.zhiqing.journal.StreamProofs;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.reports.Ledger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("档案法: the archive on the whole application")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveTest {

    private static final String NAME = "令狐春晓";
    private static final String SUBJECT = "玉函路积水点改造工程竣工验收资料";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final WholeCity city = WholeCity.shared();
    private Viewer clerk;
    private Viewer reviewer;
    private Viewer signatory;
    private Receipt one;
    private byte[] zip;

    @BeforeAll
    void archivedCase() {
        clerk = viewer("hejing");
        city.person("shenhe", "邵审核", city.kjj, Role.REVIEWER);
        reviewer = viewer("shenhe");
        signatory = viewer("zhoujianguo");
        one = lived(ReplyKind.GRANT);
        assertThat(room().build(one.id(), clerk).orThrow().findings()).isEmpty();
        zip = room().take(one.id(), clerk, Secret.of("移交档案馆")).orThrow();
    }

    private Viewer viewer(String login) {
        var book = city.bean(StaffBook.class);
        return book.viewer(book.byLogin(login).orElseThrow().id()).orElseThrow();
    }

    private ArchiveRoom room() {
        return city.bean(ArchiveRoom.class);
    }

    private static <T> T at(LocalDate day, Supplier<T> act) {
        var result = new ArrayList<T>();
        Instant noon = day.atTime(12, 0).atZone(CityClock.ZONE).toInstant();
        CityClock.at(noon, () -> result.add(act.get()));
        return result.getFirst();
    }

    /** A request from its receipt to the archive. */
    private Receipt lived(ReplyKind kind, byte[]... more) {
        Receipt receipt = at(
                DAY,
                () -> city.arrived(
                        city.kjj, clerk.id(), WholeCity.asked(NAME, "370102198911113218", "13605310666", SUBJECT)));
        CaseId id = receipt.id();
        attached(id);
        Arrays.stream(more).forEach(file -> attached(id, file));
        var decision = new Decision(kind, List.of(), Map.of(Decision.Fact.MATERIAL, "竣工验收资料一份"));
        List.of(
                        Map.entry(clerk, new CaseCommand.Register(id, DAY)),
                        Map.entry(clerk, new CaseCommand.Assign(id, DAY.plusDays(1), clerk.id())),
                        Map.entry(clerk, new CaseCommand.ProposeDecision(id, DAY.plusDays(2), decision)),
                        Map.entry(reviewer, new CaseCommand.PassReview(id, DAY.plusDays(3), ReviewStep.SECRECY, "")),
                        Map.entry(reviewer, new CaseCommand.PassReview(id, DAY.plusDays(3), ReviewStep.LEGAL, "合法")),
                        Map.entry(signatory, new CaseCommand.SignDecision(id, DAY.plusDays(4))),
                        Map.entry(clerk, new CaseCommand.DispatchReply(id, DAY.plusDays(4), DispatchWay.EMAIL, null)),
                        Map.entry(clerk, new CaseCommand.RecordService(id, DAY.plusDays(5))),
                        Map.entry(clerk, new CaseCommand.Archive(id, DAY.plusDays(5))))
                .forEach(step -> act(step.getKey(), step.getValue()));
        city.bean(Followers.class).catchUp();
        return receipt;
    }

    private void attached(CaseId id) {
        attached(id, ("身份证明 " + NAME).getBytes(StandardCharsets.UTF_8));
    }

    private void attached(CaseId id, byte[] text) {
        try (CheckedFile file = city.bean(FileGate.class)
                .examine(NAME + ".txt", new ByteArrayInputStream(text))
                .orThrow()) {
            city.bean(Materials.class)
                    .attach(city.bean(CaseDesk.class).summary(id).orElseThrow(), clerk, MaterialKind.IDENTITY, file)
                    .orThrow();
        }
    }

    private void act(Viewer who, CaseCommand command) {
        CaseDesk desk = city.bean(CaseDesk.class);
        at(
                DAY.plusDays(6),
                () -> desk.handle(
                                command,
                                who,
                                desk.summary(command.id()).orElseThrow().version())
                        .orThrow());
    }

    private Expected expected() {
        return Expected.of(
                city.bean(FilingDesk.class).of(one.id()).orElseThrow(),
                city.bean(StreamProofs.class).publicKey());
    }

    private static SortedMap<String, byte[]> files(byte[] bytes) {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String key(Receipt receipt) {
        return "kjj-" + receipt.number();
    }

    @Test
    @DisplayName(
            "DA/T 46-2009: the package holds register, application, letters in four forms, trail, proof and metadata")
    void content(@TempDir Path folder) throws IOException {
        var files = files(zip);
        assertThat(files)
                .containsKeys(
                        "register.pdf",
                        "application.pdf",
                        "trail.pdf",
                        "dispatch.pdf",
                        "report.pdf",
                        "metadata.xml",
                        "metadata.xsd",
                        "manifest.txt",
                        "journal-proof.jsonl");
        assertThat(files.keySet().stream().filter(name -> name.startsWith("letters/L13-")))
                .hasSize(4);
        assertThat(files.keySet().stream().filter(name -> name.startsWith("attachments/")))
                .hasSize(1)
                .allMatch(name -> name.endsWith(".txt"));
        assertThat(new String(files.get("metadata.xml"), StandardCharsets.UTF_8))
                .contains("<件号>" + one.number() + "</件号>", "<责任者>" + NAME + "</责任者>", "<保管期限代码>D10</保管期限代码>");
        Path proof = folder.resolve("journal-proof.jsonl");
        Files.write(proof, files.get("journal-proof.jsonl"));
        assertThat(SecondVerifier.verify(proof))
                .as("the second verifier, offline")
                .isEmpty();
        String changed =
                new String(files.get("journal-proof.jsonl"), StandardCharsets.UTF_8).replace("GRANT", "PARTIAL");
        Files.writeString(proof, changed);
        assertThat(SecondVerifier.verify(proof)).isNotEmpty();
    }

    @Test
    @DisplayName("the same case gives the same bytes")
    void deterministic() {
        FilePackage before = room().find(one.id()).orElseThrow();
        FilePackage after = room().build(one.id(), clerk).orThrow();
        assertThat(after.sm3()).isEqualTo(before.sm3());
        assertThat(after.state()).isEqualTo(PackageState.COMPLETE);
        assertThat(room().check(one.id(), clerk).orThrow().findings()).isEmpty();
        assertThat(room().history(one.id())).anyMatch(ArchiveEvent.PackageChecked.class::isInstance);
    }

    private static Consumer<SortedMap<String, byte[]>> put(String name, String content) {
        return files -> files.put(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String letter(SortedMap<String, byte[]> files, String ending) {
        return files.keySet().stream()
                .filter(name -> name.startsWith("letters/") && name.endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private static Consumer<SortedMap<String, byte[]>> metadata(String from, String to) {
        return files -> files.compute(
                "metadata.xml",
                (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst(from, to)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Consumer<SortedMap<String, byte[]>> remove(String name) {
        return files -> files.remove(name);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(Fault.FILE_CHANGED, put("trail.pdf", "x")),
                Arguments.of(Fault.MANIFEST_MISSING, remove("manifest.txt")),
                Arguments.of(Fault.SIGNATURE_WRONG, (Consumer<SortedMap<String, byte[]>>)
                        files -> files.put(letter(files, ".html"), new byte[] {'x'})),
                Arguments.of(Fault.PROOF_MISSING, remove("journal-proof.jsonl")),
                Arguments.of(Fault.PROOF_WRONG, put("journal-proof.jsonl", "{}")),
                Arguments.of(Fault.EVENTS_MISSING, put("journal-proof.jsonl", "{\"line\":\"end\",\"events\":1}")),
                Arguments.of(Fault.FILE_MISSING, remove("register.pdf")),
                Arguments.of(Fault.FILE_UNLISTED, put("extra.txt", "x")),
                Arguments.of(Fault.LETTER_MISSING, (Consumer<SortedMap<String, byte[]>>)
                        files -> files.remove(letter(files, ".ofd"))),
                Arguments.of(Fault.COUNT_WRONG, metadata("<件数>\\d+", "<件数>99")),
                Arguments.of(Fault.NOT_OPENING, (Consumer<SortedMap<String, byte[]>>)
                        files -> files.put(letter(files, ".docx"), new byte[] {'P', 'K'})),
                Arguments.of(Fault.METADATA_WRONG, metadata("<密级>无", "<密级>")),
                Arguments.of(Fault.NAME_UNSAFE, put("../escape.txt", "x")),
                Arguments.of(Fault.EXECUTABLE, put("attachments/1-1.pdf", "MZ\u0090")),
                Arguments.of(Fault.EXECUTABLE, put("attachments/1-1.exe", "x")),
                Arguments.of(Fault.MACRO, put("attachments/1-1.docm", "x")),
                Arguments.of(Fault.MACRO, put("attachments/1-1.pdf", "%PDF-1.7 /JavaScript")),
                Arguments.of(Fault.ENCRYPTED, put("attachments/1-1.docx", "\u00d0\u00cf\u0011\u00e0 wrapped")),
                Arguments.of(Fault.ENCRYPTED, put("attachments/1-1.zip", "PK\u0003\u0004\u0014\u0000\u0001\u0000")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("DA/T 70-2018: each of the four checks finds what was broken, and says what to do")
    void everyFault(Fault fault, Consumer<SortedMap<String, byte[]>> damage) {
        var files = files(zip);
        assertThat(Inspection.of(zip, expected())).isEmpty();
        damage.accept(files);
        var anew = new FixedZip();
        files.forEach(anew::put);
        assertThat(Inspection.of(anew.close(), expected()))
                .extracting(Finding::fault)
                .contains(fault);
        assertThat(fault.todo()).isNotBlank();
    }

    @Test
    @DisplayName("an attachment that the case has and the package lacks is missed; bytes that are no ZIP do not open")
    void attachment() {
        var expected = expected();
        var more = new Expected(
                expected.stream(),
                expected.events(),
                expected.letters(),
                List.of("attachments/9-1.pdf"),
                false,
                expected.publicKey());
        assertThat(Inspection.of(zip, more))
                .containsExactly(new Finding(Fault.ATTACHMENT_MISSING, "attachments/9-1.pdf"));
        assertThat(Inspection.of(new byte[] {1, 2, 3}, expected))
                .extracting(Finding::fault)
                .containsExactly(Fault.NOT_OPENING);
    }

    private static Document page(WholeCity.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("input:not([type=hidden]):not([aria-label]), select, textarea"))
                .allMatch(field -> !page.select("label[for=" + field.id() + "]").isEmpty());
        assertThat(page.select("table"))
                .allMatch(table -> !table.select("caption").isEmpty());
        assertThat(answer.text()).doesNotContain(NAME, "13605310666");
        return page;
    }

    private static String token(Document page) {
        return page.select("input[name=_once]").val();
    }

    @Test
    @DisplayName("个人信息保护法第五十一条: seen by who sees the case, taken only with a reason by who may look behind the mask")
    void taken() {
        String here = "/archive/" + key(one);
        assertThat(page(city.get("hejing", "/archive?state=COMPLETE"), 200).select("a[href=" + here + "]"))
                .hasSize(1);
        page(city.get("hejing", here), 200);
        assertThat(page(city.get("zhoujianguo", here), 200).select("#reason")).isEmpty();
        assertThat(page(city.get("hejing", "/cases/" + key(one)), 200).select("a[href=" + here + "]"))
                .isNotEmpty();
        Document wrong = page(city.post("hejing", here + "/file", "reason", " "), 422);
        assertThat(wrong.select(".summary a[href=#reason]")).hasSize(1);
        var taken = city.post("hejing", here + "/file", "reason", "移交档案馆");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text()).startsWith("PK");
        assertThat(city.post("zhoujianguo", here + "/file", "reason", "看看").status())
                .isEqualTo(422);
        assertThat(city.get("maxiao", here).status()).isEqualTo(404);
        assertThat(city.post("maxiao", here + "/file", "reason", "看看").status()).isEqualTo(404);
        assertThat(room().history(one.id()))
                .filteredOn(ArchiveEvent.PackageTaken.class::isInstance)
                .hasSizeGreaterThan(1);
        String once = token(page(city.get("hejing", here), 200));
        assertThat(city.post("hejing", here + "/check", "_once", once).place()).isEqualTo(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "-1", "x", "9999", "999999", "9999999999"})
    @DisplayName("a page that there is not is another one, never a fault")
    void pageOutOfRange(String number) {
        page(city.get("hejing", "/archive?page=" + number), 200);
        page(city.get("hejing", "/archive/destruction?page=" + number), 200);
    }

    @Test
    @DisplayName("attachments of more than 30 MB are not packed: the package is not complete and says what to do")
    void heavy() {
        byte[] half = Arrays.copyOf(Papers.png(), 15 << 20);
        byte[] rest = Arrays.copyOf(half, 16 << 20);
        assertThat(room().build(lived(ReplyKind.GRANT, half).id(), clerk)
                        .orThrow()
                        .state())
                .isEqualTo(PackageState.COMPLETE);
        Receipt heavy = lived(ReplyKind.GRANT, half, rest);
        FilePackage row = room().build(heavy.id(), clerk).orThrow();
        assertThat(row.state()).isEqualTo(PackageState.INCOMPLETE);
        assertThat(row.findings()).containsExactly(new Finding(Fault.ATTACHMENTS_TOO_LARGE, ""));
        assertThat(room().check(heavy.id(), clerk).orThrow().findings()).isEqualTo(row.findings());
        assertThat(page(city.get("hejing", "/archive/" + key(heavy)), 200).text())
                .contains("附件合计超过 30 MB", "移交档案馆");
    }

    @Test
    @DisplayName("a package that could not be built five times does not wait any more: page and list ask for a person")
    void givenUp() {
        Receipt vain = lived(ReplyKind.GRANT);
        city.bean(JdbcTemplate.class)
                .update(
                        "UPDATE archive.package SET state = 'WAITING', size = 0, tries = 5 WHERE case_id = ?",
                        vain.id().value());
        assertThat(page(city.get("hejing", "/archive/" + key(vain)), 200).text())
                .contains("生成失败了五次", "重新生成")
                .doesNotContain("排队等待");
        assertThat(page(city.get("hejing", "/archive?state=WAITING"), 200).text())
                .contains("生成失败，须重新生成");
        assertThat(room().build(vain.id(), clerk).orThrow().isGivenUp()).isFalse();
    }

    @Test
    @DisplayName("档案法第二十一条: the case itself is asked on the day of the approval, whatever the list of packages says")
    void reopenedMeanwhile() {
        Receipt back = lived(ReplyKind.GRANT);
        room().build(back.id(), clerk).orThrow();
        var desk = city.bean(DestructionDesk.class);
        LocalDate later = LocalDate.of(2037, 1, 4);
        Destruction register = at(
                later,
                () -> desk.propose(city.kjj, List.of(back.id()), Secret.of("无保存价值"), clerk)
                        .orThrow());
        act(clerk, new CaseCommand.RecordRemedy(back.id(), DAY.plusDays(6), RemedyTrack.RECONSIDERATION));
        city.bean(Followers.class).catchUp();
        city.bean(JdbcTemplate.class)
                .update(
                        "UPDATE archive.package SET state = 'COMPLETE' WHERE case_id = ?",
                        back.id().value());
        assertThat(at(
                        later,
                        () -> desk.approve(register.id(), 1, Secret.of("同意"), signatory)
                                .reasons()))
                .extracting(Refusal::code)
                .containsExactly("FILE_REOPENED");
    }

    @Test
    @DisplayName(
            "档案法第二十一条: an act that is being done while the destruction is approved is waited for, and the file stays")
    void reopenedAtTheSameMoment() {
        Receipt back = lived(ReplyKind.GRANT);
        room().build(back.id(), clerk).orThrow();
        var desk = city.bean(DestructionDesk.class);
        LocalDate later = LocalDate.of(2037, 1, 4);
        Destruction register = at(
                later,
                () -> desk.propose(city.kjj, List.of(back.id()), Secret.of("无保存价值"), clerk)
                        .orThrow());
        var approval = together(
                () -> act(clerk, new CaseCommand.RecordRemedy(back.id(), DAY.plusDays(6), RemedyTrack.RECONSIDERATION)),
                () -> at(later, () -> desk.approve(register.id(), 1, Secret.of("同意"), signatory)));
        assertThat(approval.reasons()).extracting(Refusal::code).containsExactly("FILE_REOPENED");
        assertThat(page(city.get("hejing", "/cases/" + key(back)), 200).text()).contains(SUBJECT);
        assertThat(desk.find(register.id(), signatory).orElseThrow().state()).isEqualTo(Destruction.State.PROPOSED);
    }

    @Test
    @DisplayName(
            "an act that comes while the file is being destroyed waits, is not lost, and what it says is not forgotten")
    void actedOnAtTheSameMoment() {
        Receipt over = lived(ReplyKind.GRANT);
        room().build(over.id(), clerk).orThrow();
        var desk = city.bean(DestructionDesk.class);
        LocalDate later = LocalDate.of(2037, 1, 4);
        Destruction register = at(
                later,
                () -> desk.propose(city.kjj, List.of(over.id()), Secret.of("无保存价值"), clerk)
                        .orThrow());
        int events = city.bean(CaseDesk.class).history(over.id()).size();
        Outcome<CaseSummary> remedy = together(
                () -> at(
                        later,
                        () -> desk.approve(register.id(), 1, Secret.of("同意"), signatory)
                                .orThrow()),
                () -> at(
                        later,
                        () -> city.bean(CaseDesk.class)
                                .handle(
                                        new CaseCommand.RecordRemedy(
                                                over.id(), DAY.plusDays(6), RemedyTrack.RECONSIDERATION),
                                        clerk,
                                        city.bean(CaseDesk.class)
                                                .summary(over.id())
                                                .orElseThrow()
                                                .version())));
        assertThat(room().find(over.id()).orElseThrow().state()).isEqualTo(PackageState.DESTROYED);
        assertThat(city.bean(CaseDesk.class).history(over.id()))
                .as("either refused, or there")
                .hasSize(events + (remedy.isAccepted() ? 1 : 0));
    }

    @Test
    @DisplayName("个人信息保护法第五十一条: two windows that take a package at once both get it, and both are written down")
    void takenTwiceAtOnce() {
        Receipt kept = lived(ReplyKind.GRANT);
        room().build(kept.id(), clerk).orThrow();
        Supplier<Outcome<byte[]>> take = () -> room().take(kept.id(), clerk, Secret.of("移交档案馆"));
        Outcome<byte[]> second = together(() -> take.get().orThrow(), take);
        assertThat(second.orThrow()).isNotEmpty();
        assertThat(room().history(kept.id()))
                .filteredOn(ArchiveEvent.PackageTaken.class::isInstance)
                .hasSize(2);
    }

    /** Does the first, and the second before the first is committed: it waits, or is done already. */
    private <T> T together(Runnable first, Supplier<T> second) {
        var begun = new ArrayList<CompletableFuture<T>>();
        city.bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            first.run();
            CompletableFuture<T> other = CompletableFuture.supplyAsync(second);
            begun.add(other);
            Instant until = city.bean(CityClock.class).instant().plusSeconds(30);
            while (!other.isDone() && !someoneWaits()) {
                assertThat(city.bean(CityClock.class).instant())
                        .as("neither done nor waiting")
                        .isBefore(until);
            }
        });
        return begun.getFirst().join();
    }

    private boolean someoneWaits() {
        return Boolean.TRUE.equals(city.bean(JdbcTemplate.class)
                .queryForObject(
                        "SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND wait_event_type = 'Lock')",
                        Boolean.class));
    }

    @Test
    @DisplayName(
            "国家档案局令第8号: periods are data of a body with a day; a file keeps the one of its archiving unless it is extended")
    void retention() {
        Receipt kept = lived(ReplyKind.GRANT);
        FilePackage row = room().find(kept.id()).orElseThrow();
        assertThat(row.period()).isEqualTo(Period.TEN);
        assertThat(row.keepUntil()).isEqualTo(LocalDate.of(2036, 12, 31));
        Document form = page(city.get("hejing", "/archive/retention"), 200);
        page(
                city.post(
                        "hejing",
                        "/archive/retention",
                        "fileClass",
                        "ORDINARY",
                        "period",
                        "THIRTY",
                        "from",
                        "2020-01-01",
                        "_once",
                        token(form)),
                422);
        RetentionDesk desk = city.bean(RetentionDesk.class);
        assertThat(desk.extend(kept.id(), Period.THIRTY, Secret.of(""), clerk).reasons())
                .isNotEmpty();
        assertThat(desk.extend(kept.id(), Period.TEN, Secret.of("x"), clerk).reasons())
                .isNotEmpty();
        assertThat(desk.extend(kept.id(), Period.THIRTY, Secret.of("有重要参考价值"), clerk)
                        .orThrow()
                        .keepUntil())
                .isEqualTo(LocalDate.of(2056, 12, 31));
    }

    @Test
    @DisplayName(
            "档案法第二十一条: destroyed only after the period and by two persons; what was personal is gone, every figure stays")
    void destroyed() {
        Receipt over = lived(ReplyKind.GRANT);
        room().build(over.id(), clerk).orThrow();
        var desk = city.bean(DestructionDesk.class);
        LocalDate later = LocalDate.of(2037, 1, 4);
        var tables = city.bean(Ledger.class).tables(city.kjj, 2026);
        assertThat(desk.propose(city.kjj, List.of(over.id()), Secret.of("无保存价值"), clerk)
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("PERIOD_RUNS");
        Destruction register = at(
                later,
                () -> desk.propose(city.kjj, List.of(over.id()), Secret.of("无保存价值"), clerk)
                        .orThrow());
        assertThat(at(
                        later,
                        () -> desk.approve(register.id(), 1, Secret.of("同意"), clerk)
                                .reasons()))
                .extracting(Refusal::code)
                .containsExactly("APPROVAL_NOT_YOURS");
        Viewer both = Viewer.at(city.kjj, clerk.id(), "何静", Role.SIGNATORY, Role.DISCLOSURE_OFFICE);
        assertThat(at(
                        later,
                        () -> desk.approve(register.id(), 1, Secret.of("同意"), both)
                                .reasons()))
                .extracting(Refusal::code)
                .containsExactly("SAME_PERSON");
        String here = "/archive/destruction/" + register.id();
        Document form = page(city.get("zhoujianguo", here), 200);
        assertThat(page(city.get("zhoujianguo", "/archive/destruction"), 200).text())
                .contains("等待批准");
        assertThat(page(
                                city.post(
                                        "zhoujianguo",
                                        here + "/approve",
                                        "version",
                                        "1",
                                        "opinion",
                                        "同意",
                                        "_once",
                                        token(form)),
                                422)
                        .text())
                .as("asked again on the day of the approval")
                .contains("保管期限还没有满");
        assertThat(page(
                                city.post(
                                        "zhoujianguo",
                                        here + "/reject",
                                        "version",
                                        "1",
                                        "_once",
                                        token(page(city.get("zhoujianguo", here), 200))),
                                422)
                        .select(".summary a[href=#opinion]"))
                .hasSize(1);
        assertThat(city.get("maxiao", here).status()).isEqualTo(404);
        at(
                later,
                () -> desk.approve(register.id(), 1, Secret.of("同意"), signatory).orThrow());
        assertThat(page(city.get("hejing", here), 200).text())
                .contains("已批准销毁", over.number().toString());
        forgotten(over);
        var findings = new ArrayList<String>();
        city.bean(JournalAudit.class).verify(finding -> findings.add(finding.toString()));
        assertThat(findings).isEmpty();
        assertThat(city.bean(Ledger.class).tables(city.kjj, 2026))
                .usingRecursiveComparison()
                .isEqualTo(tables);
        assertThat(city.bean(CaseDesk.class).rebuild()).isPositive();
        forgotten(over);
    }

    private void forgotten(Receipt over) {
        var answer = city.get("hejing", "/cases/" + key(over));
        assertThat(page(answer, 200).text()).contains("个人信息已销毁", "2037年1月4日").doesNotContain(SUBJECT, "令**", "竣工验收资料");
        assertThat(city.get("hejing", "/cases/" + key(over) + "/letter/reply").status())
                .isEqualTo(404);
        assertThat(page(city.get("hejing", "/archive/" + key(over)), 200).text())
                .contains("已经销毁");
        assertThat(city.bean(FilingDesk.class).of(over.id())).isEmpty();
        assertThat(city.bean(MaterialShelf.class).all(over.id())).isEmpty();
        assertThat(city.get("hejing", "/archive/destruction").status()).isEqualTo(200);
        assertThat(room().build(over.id(), clerk).isAccepted()).isFalse();
        assertThat(room().take(over.id(), clerk, Secret.of("看")).isAccepted()).isFalse();
        assertThat(city.bean(CaseDesk.class).history(over.id()))
                .allMatch(entry -> entry.texts().isEmpty());
    }
}
