package cn.zhiqing.site.signin;

import cn.zhiqing.access.OwnPassword;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Draws the sign-in form and changes passwords; the post of {@code /sign-in} itself is answered before controllers. */
@Controller
class SignInController {

    private static final String FORM = "site/sign-in";
    private static final String PASSWORD_FORM = "site/password";
    private static final String SENTENCE = "登录名或密码不对，或者这个账号暂时不能登录。请核对后再试；连续多次不对要等几分钟，忘记密码请找系统管理员重置。";

    private final OwnPassword password;

    SignInController(OwnPassword password) {
        this.password = password;
    }

    @GetMapping("/sign-in")
    ModelAndView form(HttpServletRequest request) {
        return Pages.show(
                FORM,
                new SignInPage(
                        "",
                        FormErrors.none(),
                        request.getParameter("out") != null,
                        request.getParameterMap().containsKey("kept")));
    }

    /** Where a refused sign-in is forwarded to: one sentence for every cause. */
    @PostMapping("/sign-in/again")
    ModelAndView again(@RequestParam(defaultValue = "") String login) {
        return Pages.invalid(FORM, new SignInPage(login, FormErrors.none().with("login", SENTENCE), false, false));
    }

    @GetMapping("/account/password")
    ModelAndView passwordForm(Viewer viewer) {
        return Pages.show(PASSWORD_FORM, new PasswordPage(FormErrors.none()));
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            Viewer viewer,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!fresh.equals(repeated)) {
            return wrong(FormErrors.none().with("repeated", "两次填写的新密码不同，请重新填写。"));
        }
        Outcome<StaffId> outcome = password.change(viewer, old, fresh);
        if (!outcome.isAccepted()) {
            FormErrors errors = FormErrors.of(
                    outcome.reasons(), reason -> reason.code().equals("NOT_THE_OLD_PASSWORD") ? "old" : "fresh");
            return wrong(errors);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        Notice.done(redirect, "密码已修改，请用新密码登录。");
        return Pages.after("/sign-in");
    }

    private static ModelAndView wrong(FormErrors errors) {
        return Pages.invalid(PASSWORD_FORM, new PasswordPage(errors));
    }
}
