package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.KeyRotation;
import cn.zhiqing.privacy.Keys;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 密钥: the security administrator adds a key and has everything sealed anew, beside running work. */
@Controller
class KeysController {

    private static final String HERE = "/admin/keys";

    private final Keys keys;
    private final KeyRotation rotation;
    private final Administration administration;
    private final LongWork work = new LongWork("resealing");

    KeysController(Keys keys, KeyRotation rotation, Administration administration) {
        this.keys = keys;
        this.rotation = rotation;
        this.administration = administration;
    }

    @GetMapping(HERE)
    ModelAndView show(Viewer viewer) {
        administration.allowAtRoot(viewer, Act.ADMIN_KEYS);
        List<KeyRotation.Left> stores = rotation.left();
        LongWork.Standing standing = work.standing();
        return Pages.show(
                "site/admin/keys",
                new KeysPage(
                        keys.list().reversed().stream()
                                .map(KeysController::line)
                                .toList(),
                        stores,
                        stores.stream().mapToLong(KeyRotation.Left::values).sum(),
                        work.isRunning(),
                        standing.done(),
                        standing.of(),
                        standing.trouble()));
    }

    @PostMapping(HERE + "/rotate")
    ModelAndView rotate(Viewer viewer, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.ADMIN_KEYS);
        if (work.isRunning()) {
            Notice.refused(redirect, "上一次重封还没有做完，请等它做完再更换密钥。");
            return Pages.after(HERE);
        }
        int number = rotation.addKey(viewer.actor());
        begin(viewer);
        Notice.done(redirect, "第 " + number + " 号密钥已启用，旧数据正在用它重封。请立即备份密钥文件。");
        return Pages.after(HERE);
    }

    @PostMapping(HERE + "/reseal")
    ModelAndView reseal(Viewer viewer, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.ADMIN_KEYS);
        if (begin(viewer)) {
            Notice.done(redirect, "继续重封。");
        } else {
            Notice.refused(redirect, "重封正在进行。");
        }
        return Pages.after(HERE);
    }

    private boolean begin(Viewer viewer) {
        return work.begin(w -> rotation.resealAll(viewer.actor(), w::at));
    }

    private static KeysPage.Line line(Keys.KeyInfo key) {
        return new KeysPage.Line(
                key.number(),
                Dates.full(LocalDate.ofInstant(key.madeAt(), CityClock.ZONE)),
                key.fingerprint(),
                key.active() ? "使用中" : "只用于打开旧数据和备份");
    }
}
