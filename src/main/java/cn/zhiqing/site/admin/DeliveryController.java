package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.notify.QuietHours;
import cn.zhiqing.notify.Recipient;
import cn.zhiqing.notify.Way;
import cn.zhiqing.notify.Ways;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 通知与收信: the settings of the ways, for the system administrator of the city. */
@Controller
class DeliveryController {

    private static final String TEMPLATE = "site/admin/delivery";
    private static final String HERE = "/admin/delivery";
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private final Ways ways;
    private final DeliveryPages pages;
    private final Bodies bodies;
    private final Administration administration;

    DeliveryController(Ways ways, DeliveryPages pages, Bodies bodies, Administration administration) {
        this.ways = ways;
        this.pages = pages;
        this.bodies = bodies;
        this.administration = administration;
    }

    @GetMapping(HERE)
    ModelAndView show(Viewer viewer) {
        administration.allowAtRoot(viewer, Act.ADMIN_NOTICES);
        return Pages.show(TEMPLATE, pages.draw(Map.of(), FormErrors.none()));
    }

    @PostMapping(HERE + "/smtp")
    ModelAndView smtp(Viewer viewer, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.ADMIN_NOTICES);
        WayForm form = WayForm.of(posted);
        FormErrors errors = form.smtpErrors("smtp");
        if (!errors.any()) {
            ways.set(form.smtp(ways.smtp().orElse(null)), viewer.actor());
        }
        return answer(form, errors, "邮件服务器已保存，等待的邮件正在发出。", redirect);
    }

    @PostMapping(HERE + "/sms")
    ModelAndView sms(Viewer viewer, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.ADMIN_NOTICES);
        WayForm form = WayForm.of(posted);
        FormErrors errors = form.smsErrors();
        if (!errors.any()) {
            ways.set(form.sms(ways.sms().orElse(null)), viewer.actor());
        }
        return answer(form, errors, "短信网关已保存，等待的短信正在发出。", redirect);
    }

    @PostMapping(HERE + "/mailbox")
    ModelAndView mailbox(
            Viewer viewer, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.ADMIN_NOTICES);
        WayForm form = WayForm.of(posted);
        String typed = form.at("boxBody");
        BodyId body = new BodyId(typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0);
        FormErrors errors = form.mailboxErrors(bodies.find(body).isPresent());
        if (!errors.any()) {
            ways.set(form.mailbox(body, ways.mailbox().orElse(null)), viewer.actor());
        }
        return answer(form, errors, "收信邮箱已保存，一分钟内开始收信。", redirect);
    }

    @PostMapping(HERE + "/quiet")
    ModelAndView quiet(Viewer viewer, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.ADMIN_NOTICES);
        WayForm form = WayForm.of(posted);
        LocalDate from = form.day("quietFrom");
        FormErrors errors = FormErrors.none()
                .when(from == null, "quietFrom", "请填写从哪一天起适用。")
                .when(!form.at("quietBegins").matches(TIME), "quietBegins", "请填写时间，例如 21:00。")
                .when(!form.at("quietEnds").matches(TIME), "quietEnds", "请填写时间，例如 08:00。");
        if (from != null && !errors.any()) {
            ways.set(
                    new QuietHours(
                            Way.SMS,
                            from,
                            LocalTime.parse(form.at("quietBegins")),
                            LocalTime.parse(form.at("quietEnds"))),
                    viewer.actor());
        }
        return answer(form, errors, "免打扰时段已保存。", redirect);
    }

    @PostMapping(HERE + "/remove")
    ModelAndView remove(Viewer viewer, @RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.ADMIN_NOTICES);
        if (!name.matches("smtp|sms|mailbox")) {
            throw Administration.absent();
        }
        ways.remove(name, viewer.actor());
        Notice.done(redirect, "已停用。此后的消息留在发件箱里等待，重新配置后发出。");
        return Pages.after(HERE);
    }

    @PostMapping(HERE + "/trial")
    ModelAndView trial(Viewer viewer, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.ADMIN_NOTICES);
        WayForm form = WayForm.of(posted);
        String to = form.at("trialTo");
        boolean mail = to.contains("@");
        FormErrors errors = FormErrors.none().when(!mail && !to.matches("1[3-9]\\d{9}"), "trialTo", "请填写一个邮箱地址或者手机号码。");
        if (!errors.any()) {
            ways.trial(mail ? new Recipient.Mail(Secret.of(to)) : new Recipient.Mobile(Secret.of(to)), viewer.actor());
        }
        return answer(form, errors, "测试消息已放入发件箱，几秒后刷新本页，在“最近发出”或“没有送达”中查看结果。", redirect);
    }

    private ModelAndView answer(WayForm form, FormErrors errors, String done, RedirectAttributes redirect) {
        if (errors.any()) {
            return Pages.invalid(TEMPLATE, pages.draw(form.typed(), errors));
        }
        Notice.done(redirect, done);
        return Pages.after(HERE);
    }
}
