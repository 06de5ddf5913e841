package cn.zhiqing.cases.notices;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.StaffMember;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 经手的人: which colleagues a case concerns now. */
@Component
class Hands {

    private final StaffBook staff;
    private final CaseDesk desk;

    Hands(StaffBook staff, CaseDesk desk) {
        this.staff = staff;
        this.desk = desk;
    }

    /** 政务公开办. */
    List<StaffId> office(BodyId body) {
        return staff.withRole(body, Role.DISCLOSURE_OFFICE).stream()
                .map(StaffMember::id)
                .toList();
    }

    /** Who works on it; the office while nobody does. */
    List<StaffId> worker(CaseSummary row) {
        StaffId assignee = row.assignee();
        return assignee == null ? office(row.body()) : List.of(assignee);
    }

    /** Who may pass the next step of review; when nobody can, it is the signature that is waited for. */
    List<StaffId> reviewers(CaseSummary row) {
        if (row.stage() != CaseStage.IN_REVIEW) {
            return List.of();
        }
        List<StaffId> next = Stream.of(Role.values())
                .flatMap(role -> staff.withRole(row.body(), role).stream())
                .map(StaffMember::id)
                .distinct()
                .filter(person -> mayPass(row, person))
                .toList();
        return next.isEmpty()
                ? staff.withRole(row.body(), Role.SIGNATORY).stream()
                        .map(StaffMember::id)
                        .toList()
                : next;
    }

    private boolean mayPass(CaseSummary row, StaffId person) {
        return staff.viewer(person).stream()
                .flatMap(viewer -> desk.possible(row.id(), viewer).stream())
                .anyMatch(act -> act.act() == CaseAct.PASS_REVIEW && act.isOpen());
    }
}
