package cn.zhiqing.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers with (页面): a template and its one page record. */
public final class Pages {

    private Pages() {}

    /** The page, status 200. */
    public static ModelAndView show(String template, Object page) {
        return show(template, page, HttpStatus.OK);
    }

    /** The form again with its errors and everything that was entered, status 422. */
    public static ModelAndView invalid(String template, Object page) {
        return show(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** After an act: see other, so that reloading the page repeats nothing. */
    public static ModelAndView after(String address) {
        var redirect = new org.springframework.web.servlet.view.RedirectView(address, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    static ModelAndView show(String template, Object page, HttpStatus status) {
        ModelAndView view = new ModelAndView(template, "page", page);
        view.setStatus(status);
        return view;
    }
}
