package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Matters;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.keeping.FilingDesk;
import cn.zhiqing.cases.material.Material;
import cn.zhiqing.cases.material.MaterialShelf;
import cn.zhiqing.cases.material.Materials;
import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileGate;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("国办函〔2020〕109号: the files of an application that was split")
class SplitFilesTest {

    private final WholeCity city = WholeCity.shared();
    private final Viewer clerk = viewer("hejing");
    private final LocalDate today = city.bean(CityClock.class).today();

    private Viewer viewer(String login) {
        var book = city.bean(StaffBook.class);
        return book.viewer(book.byLogin(login).orElseThrow().id()).orElseThrow();
    }

    private CaseSummary summary(CaseId id) {
        return city.bean(CaseDesk.class).summary(id).orElseThrow();
    }

    private void act(Viewer who, CaseCommand command) {
        city.bean(CaseDesk.class)
                .handle(command, who, summary(command.id()).version())
                .orThrow();
    }

    private Outcome<Long> attach(CaseId id, String text) {
        try (CheckedFile file = city.bean(FileGate.class)
                .examine(text + ".txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .orThrow()) {
            return city.bean(Materials.class).attach(summary(id), clerk, MaterialKind.IDENTITY, file);
        }
    }

    private CaseId cover(String phone) {
        Receipt receipt = city.arrived(
                city.kjj, clerk.id(), WholeCity.asked("公冶分项", "370102198911113218", phone, "两项补贴的发放依据和名单"));
        CaseId id = receipt.id();
        attach(id, "身份证明" + phone).orThrow();
        act(clerk, new CaseCommand.Register(id, today));
        act(clerk, new CaseCommand.Assign(id, today, clerk.id()));
        act(clerk, new CaseCommand.SplitMatters(id, today, List.of("发放依据", "发放名单")));
        return id;
    }

    private List<CaseId> units(CaseId cover) {
        return city.bean(Matters.class).of(cover).orElseThrow().units().stream()
                .map(unit -> unit.summary().id())
                .toList();
    }

    private List<String> names(CaseId id) {
        return city.bean(MaterialShelf.class).listed(id).stream()
                .map(Material::name)
                .map(name -> name.disclose())
                .toList();
    }

    @Test
    @DisplayName(
            "each unit lists the files of the cover before its own, and takes them to the archive; the cover takes no more")
    void toTheArchive() {
        city.person("shenhe-split", "邵复核", city.kjj, Role.REVIEWER);
        CaseId cover = cover("13605310671");
        CaseId unit = units(cover).getFirst();
        attach(unit, "本项说明").orThrow();
        assertThat(names(unit)).containsExactly("身份证明13605310671.txt", "本项说明.txt");
        assertThat(names(units(cover).getLast())).containsExactly("身份证明13605310671.txt");
        assertThat(names(cover)).containsExactly("身份证明13605310671.txt");
        assertThat(attach(cover, "迟到").reasons().getFirst().code()).isEqualTo("MATERIAL_CLOSED");

        Viewer reviewer = viewer("shenhe-split");
        var decision = new Decision(ReplyKind.GRANT, List.of(), Map.of(Decision.Fact.MATERIAL, "文件一份"));
        act(clerk, new CaseCommand.ProposeDecision(unit, today, decision));
        act(reviewer, new CaseCommand.PassReview(unit, today, ReviewStep.SECRECY, ""));
        act(reviewer, new CaseCommand.PassReview(unit, today, ReviewStep.LEGAL, "合法"));
        act(viewer("zhoujianguo"), new CaseCommand.SignDecision(unit, today));
        act(clerk, new CaseCommand.DispatchReply(unit, today, DispatchWay.EMAIL, null));
        act(clerk, new CaseCommand.RecordService(unit, today));
        act(clerk, new CaseCommand.Archive(unit, today));
        assertThat(city.bean(FilingDesk.class).of(unit).orElseThrow().attachments())
                .extracting(file -> file.name().disclose())
                .containsExactly("身份证明13605310671.txt", "本项说明.txt");
    }

    @Test
    @DisplayName("merged again, the cover has its own files and those that came to its units; the units take no more")
    void merged() {
        CaseId cover = cover("13605310672");
        CaseId unit = units(cover).getFirst();
        attach(unit, "合并前收到的说明").orThrow();
        act(clerk, new CaseCommand.MergeMatters(cover, today, "同属一个项目"));
        assertThat(names(cover)).containsExactly("身份证明13605310672.txt", "合并前收到的说明.txt");
        assertThat(attach(unit, "迟到").reasons().getFirst().code()).isEqualTo("MATERIAL_CLOSED");
        attach(cover, "合并后收到的说明").orThrow();
    }
}
