package cn.zhiqing.archive.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.Destruction;
import cn.zhiqing.archive.DestructionDesk;
import cn.zhiqing.archive.RegisterBook;
import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Happening;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws registers of destruction. */
@Component
final class RegisterDrawing {

    private final DestructionDesk desk;
    private final PackageDoor door;
    private final StaffBook staff;

    RegisterDrawing(DestructionDesk desk, PackageDoor door, StaffBook staff) {
        this.desk = desk;
        this.door = door;
        this.staff = staff;
    }

    DestructionPage.RegisterRow row(Destruction register) {
        boolean waits = register.state() == Destruction.State.PROPOSED;
        return new DestructionPage.RegisterRow(
                title(register),
                href(register),
                door.bodyName(register.body()),
                register.state().label(),
                waits ? "blue" : "",
                staff.name(register.proposedBy()) + "，" + Dates.full(register.proposedOn()),
                register.lines().size());
    }

    RegisterPage page(Destruction register, Viewer viewer, String opinion, String token, FormErrors errors) {
        boolean waits = register.state() == Destruction.State.PROPOSED;
        boolean own = register.proposedBy().equals(viewer.id());
        boolean signs = desk.may(viewer, Act.APPROVE_DESTRUCTION, register.body());
        return new RegisterPage(
                title(register),
                href(register),
                register.version(),
                facts(register),
                register.lines().stream().map(line -> line(register, line)).toList(),
                desk.history(register).reversed().stream().map(this::happening).toList(),
                waits && signs && !own,
                waits && desk.may(viewer, Act.PROPOSE_DESTRUCTION, register.body()),
                waits && signs && own ? "这份清册是您提出的，请另一位签发人批准。" : waits && !signs ? "等待签发人批准。" : "",
                opinion,
                token,
                errors);
    }

    static String href(Destruction register) {
        return "/archive/destruction/" + register.id();
    }

    private static String title(Destruction register) {
        return "第 " + register.id() + " 号销毁清册";
    }

    private List<Fact> facts(Destruction register) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("机关", door.bodyName(register.body())));
        facts.add(new Fact("状态", register.state().label()));
        facts.add(new Fact("提出", staff.name(register.proposedBy()) + "，" + Dates.full(register.proposedOn())));
        if (register.decidedBy() != null) {
            facts.add(new Fact("办结", staff.name(register.decidedBy()) + "，" + Dates.full(register.decidedOn())));
        }
        facts.add(new Fact("件数", register.lines().size() + " 件"));
        return facts;
    }

    private RegisterPage.Line line(Destruction register, Destruction.Line line) {
        return new RegisterPage.Line(
                line.number().toString(),
                "/archive/" + door.key(register.body(), line.number()),
                Dates.full(line.archivedOn()),
                line.fileClass().label(),
                line.period().label(),
                Dates.full(line.keepUntil()),
                line.sm3().isEmpty() ? "没有生成过归档包" : line.sm3());
    }

    private Happening happening(RegisterBook.Entry entry) {
        String who = entry.actor() instanceof Actor.Staff someone ? staff.name(someone.id()) : "系统";
        ArchiveEvent event = entry.event();
        String what = switch (event) {
            case ArchiveEvent.DestructionProposed it -> "提出销毁 " + it.cases().size() + " 件";
            case ArchiveEvent.DestructionApproved _ -> "批准销毁，档案和个人信息已删除";
            case ArchiveEvent.DestructionRejected _ -> "不同意销毁，档案继续保管";
            default -> "撤回提议";
        };
        String text = entry.text().isBlank() ? what : what + "：" + entry.text();
        return new Happening(event.on().toString(), Dates.full(event.on()), text, who, "");
    }
}
