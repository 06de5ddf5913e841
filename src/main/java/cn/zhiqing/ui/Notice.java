package cn.zhiqing.ui;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence at the head of the page (状态消息) about what was just done, or about what needs care.
 *
 * @param bad true when the act was not done
 */
public record Notice(boolean bad, String text) implements Serializable {

    static final String ATTRIBUTE = "notice";

    /** After an act: shown once, on the page that the redirect leads to. */
    public static void done(RedirectAttributes redirect, String text) {
        redirect.addFlashAttribute(ATTRIBUTE, new Notice(false, text));
    }

    /** After an act that was refused: shown once, on the page that the redirect leads to. */
    public static void refused(RedirectAttributes redirect, String text) {
        redirect.addFlashAttribute(ATTRIBUTE, new Notice(true, text));
    }
}
