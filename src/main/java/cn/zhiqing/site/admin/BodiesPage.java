package cn.zhiqing.site.admin;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * The tree of bodies, and the form for a new or a changed one (机关).
 *
 * @param changing id of the body in the form; 0 for a new one
 */
public record BodiesPage(
        List<Line> bodies,
        List<Choice> parents,
        List<Choice> kinds,
        boolean mayChange,
        long changing,
        FormErrors errors,
        BodyForm form) {

    /** One body; {@code depth} 0 is the root; {@code mine}: this administrator may change it. */
    public record Line(
            long id,
            int depth,
            String code,
            String name,
            String kind,
            String region,
            String autoAcknowledge,
            boolean mine) {}
}
