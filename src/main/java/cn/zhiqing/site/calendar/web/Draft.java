package cn.zhiqing.site.calendar.web;

import cn.zhiqing.calendar.NoticeFile;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * 未提请的文件: lives in the session between the steps, so that nothing is kept until it is proposed.
 *
 * @param replaces version in force when the file was checked
 */
record Draft(NoticeFile file, String replaces) {

    private static final String ATTRIBUTE = Draft.class.getName();

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Draft> of(HttpSession session) {
        return Optional.ofNullable((Draft) session.getAttribute(ATTRIBUTE));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
