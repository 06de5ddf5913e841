package cn.zhiqing.precedents.web;

import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * 写案例: each part with what in it is or looks personal.
 *
 * @param from the request it is made of, in words
 * @param back where to go without writing
 */
public record EditPage(
        String heading,
        String action,
        String from,
        String back,
        String caseKey,
        List<Box> boxes,
        List<String> reasons,
        FormErrors errors,
        int version,
        String token) {

    public EditPage {
        boxes = List.copyOf(boxes);
        reasons = List.copyOf(reasons);
    }

    /** One part of the text. */
    public record Box(
            String name,
            String label,
            String hint,
            String value,
            int rows,
            int longest,
            boolean optional,
            String error,
            List<Place> places) {

        public Box {
            places = List.copyOf(places);
        }
    }

    /** One place; {@code id} of its box when it may be kept. */
    public record Place(String id, String words, String label, boolean mayBeKept, boolean kept) {}
}
