package cn.zhiqing.site.calendar.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 工作日历: what is in force, every version before it, any year of any of them. */
@Controller
class CalendarController {

    private final CalendarPages pages;
    private final CalendarGate gate;

    CalendarController(CalendarPages pages, CalendarGate gate) {
        this.pages = pages;
        this.gate = gate;
    }

    @GetMapping("/admin/calendar")
    ModelAndView list(Viewer viewer) {
        gate.see(viewer);
        return Pages.show("site/calendar/list", pages.list(viewer));
    }

    @GetMapping("/admin/calendar/versions/{version}/{year}")
    ModelAndView year(@PathVariable String version, @PathVariable int year, Viewer viewer) {
        gate.see(viewer);
        return pages.year(version, year)
                .map(page -> Pages.show("site/calendar/year", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
