package cn.zhiqing.precedents.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.precedents.Precedent;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 本机关的案例, those that wait for somebody first. */
@Controller
class OwnController {

    private static final int SIZE = 20;

    private final PrecedentDesk desk;
    private final RequestDoor requests;
    private final StaffBook staff;
    private final Doorkeeper doorkeeper;

    OwnController(PrecedentDesk desk, RequestDoor requests, StaffBook staff, Doorkeeper doorkeeper) {
        this.desk = desk;
        this.requests = requests;
        this.staff = staff;
        this.doorkeeper = doorkeeper;
    }

    @GetMapping("/precedents/own")
    ModelAndView own(Viewer viewer, @RequestParam Map<String, String> given) {
        if (!desk.maySeeOwn(viewer)) {
            throw RequestDoor.absent();
        }
        int page = LibraryController.page(given);
        long total = desk.countOwn(viewer);
        int waiting = desk.waiting(viewer);
        return Pages.show(
                "precedents/own",
                new OwnPage(
                        requests.shortName(viewer.body()) + "，共 " + total + " 个"
                                + (waiting == 0 ? "" : "，" + waiting + " 个等您做脱敏审查"),
                        LibraryController.tabs(desk, viewer, doorkeeper.may(viewer, Act.WATCH, viewer.body())),
                        desk.own(viewer, page, SIZE).stream().map(this::row).toList(),
                        new Pager(page, SIZE, total, "个", "/precedents/own?"),
                        doorkeeper.may(viewer, Act.PROPOSE_PRECEDENT, viewer.body())));
    }

    private OwnPage.Row row(Precedent p) {
        return new OwnPage.Row(
                "/precedents/" + p.id(),
                desk.text(p, p.edition()).title(),
                p.standing().label(),
                tone(p.standing()),
                "第 " + p.edition() + " 稿",
                p.kind().label(),
                staff.name(p.author()),
                Dates.full(p.changedOn()));
    }

    static String tone(Precedent.Standing standing) {
        return switch (standing) {
            case PROPOSED -> "blue";
            case RETURNED -> "red";
            case SHARED, WITHDRAWN -> "";
        };
    }
}
