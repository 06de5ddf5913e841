package cn.zhiqing.site.admin;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.ui.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 系统管理: the way to every page of administration that this person has business with. */
@Controller
class AdminController {

    private final Administration administration;

    AdminController(Administration administration) {
        this.administration = administration;
    }

    @GetMapping("/admin")
    ModelAndView index(Viewer viewer) {
        List<AdminPage.Line> lines = administration.lines(viewer);
        if (lines.isEmpty()) {
            throw Administration.absent();
        }
        return Pages.show("site/admin/index", new AdminPage(lines));
    }
}
