package cn.zhiqing.archive.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.ArchiveRoom;
import cn.zhiqing.archive.FilePackage;
import cn.zhiqing.archive.PackageState;
import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.archive.pack.Check;
import cn.zhiqing.archive.pack.Finding;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Happening;
import cn.zhiqing.ui.Light;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws the page of a package. */
@Component
final class PackageDrawing {

    private final PackageDoor door;
    private final ArchiveRoom room;

    PackageDrawing(PackageDoor door, ArchiveRoom room) {
        this.door = door;
        this.room = room;
    }

    PackagePage draw(FilePackage row, Viewer viewer, String token, FormErrors errors) {
        String key = door.key(row);
        boolean open = row.state() != PackageState.DESTROYED && row.state() != PackageState.REOPENED;
        return new PackagePage(
                row.number().toString(),
                "/archive/" + key,
                "/cases/" + key,
                Rows.light(row),
                lead(row),
                facts(row),
                row.isKept() ? checks(row) : List.of(),
                room.history(row.id()).reversed().stream()
                        .map(PackageDrawing::happening)
                        .toList(),
                row.isKept(),
                open && door.may(viewer, Act.HANDLE_CASE, row.body()),
                room.mayTake(row, viewer),
                token,
                errors);
    }

    private static String lead(FilePackage row) {
        return switch (row.state()) {
            case WAITING ->
                row.isGivenUp() ? "归档包生成失败了五次，系统不再自动生成。请在这里重新生成；仍然不成的，请联系系统管理员查看运行日志。" : "归档包排队等待生成，也可以现在就生成。";
            case COMPLETE -> "四性检测都通过，归档包完整。";
            case INCOMPLETE -> "检测有问题，归档包还不完整。请按每一项后面的办法处理，然后重新生成。";
            case REOPENED -> "本件归档以后又有复议、诉讼，正在重新办理。重新归档以后再生成归档包。";
            case DESTROYED -> "本件保管期满，经鉴定和批准已经销毁：归档包、申请书、文书和个人信息都不在了。统计、办理记录和销毁清册保留。";
        };
    }

    private List<Fact> facts(FilePackage row) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("机关", door.bodyName(row.body())));
        facts.add(new Fact("归档日期", Dates.full(row.archivedOn())));
        facts.add(new Fact("档案类别", row.fileClass().label()));
        facts.add(new Fact("保管期限", row.period().label() + "，" + Rows.until(row)));
        if (row.builtAt() != null) {
            facts.add(new Fact("生成", Dates.fullMoment(row.builtAt())));
            facts.add(new Fact("文件", row.files() + " 个，" + Rows.size(row.size())));
            facts.add(new Fact("SM3", row.sm3()));
        }
        return facts;
    }

    private static List<PackagePage.CheckRow> checks(FilePackage row) {
        return Arrays.stream(Check.values())
                .map(check -> {
                    List<Finding> of = row.findings().stream()
                            .filter(one -> one.fault().check() == check)
                            .toList();
                    return new PackagePage.CheckRow(
                            check.label(),
                            check.holds(),
                            of.isEmpty() ? Light.done("通过") : new Light("over", "未通过 · " + of.size() + " 项"),
                            of.stream()
                                    .map(one -> new PackagePage.Found(
                                            one.fault().sentence(),
                                            one.file(),
                                            one.fault().todo()))
                                    .toList());
                })
                .toList();
    }

    private static Happening happening(ArchiveEvent event) {
        return new Happening(event.on().toString(), Dates.full(event.on()), what(event), "", "");
    }

    private static String what(ArchiveEvent event) {
        return switch (event) {
            case ArchiveEvent.PackageBuilt it ->
                "生成归档包，" + it.files() + " 个文件，" + (it.findings() == 0 ? "检测通过" : "检测发现 " + it.findings() + " 项问题");
            case ArchiveEvent.PackageChecked it ->
                "重新检测，" + (it.findings() == 0 ? "通过" : "发现 " + it.findings() + " 项问题");
            case ArchiveEvent.PackageTaken _ -> "下载归档包，用途已记录";
            case ArchiveEvent.FileDestroyed it -> "档案销毁，个人信息已删除（第 " + it.destruction() + " 号销毁清册）";
            case ArchiveEvent.RetentionExtended it ->
                "鉴定续存" + (it.until() == null ? "，永久" : "至 " + Dates.full(it.until()));
            case ArchiveEvent.RetentionSet _,
                    ArchiveEvent.DestructionProposed _,
                    ArchiveEvent.DestructionApproved _,
                    ArchiveEvent.DestructionRejected _,
                    ArchiveEvent.DestructionWithdrawn _ -> "鉴定销毁";
        };
    }
}
