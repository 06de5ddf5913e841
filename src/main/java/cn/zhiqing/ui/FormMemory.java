package cn.zhiqing.ui;

import cn.zhiqing.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;

/**
 * 表单回填 Puts back what staff had typed when their session ended. Every form carries a mark that says for whom and on which
 * page it was drawn; the layer that can seal brings the implementation.
 */
public interface FormMemory {

    /** Name of the hidden field that carries the mark. */
    String FIELD = "_from";

    /** A mark that nobody can make or read but this city, for the forms of one page drawn for one person. */
    String mark(Viewer viewer, String page);

    /** What waits for this person on the page they ask for. */
    Optional<Kept> kept(HttpServletRequest request, Viewer viewer);

    /** The fields of one form, as they were typed. */
    @FunctionalInterface
    interface Kept {

        /** The page with its form filled in, and with what {@code drawn} makes of the sentence about it. */
        String into(String html, Function<Notice, String> drawn);
    }
}
