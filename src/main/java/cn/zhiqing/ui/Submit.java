package cn.zhiqing.ui;

import cn.zhiqing.kernel.Refusal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 提交: what became of a form that counts once, see {@link FormTokens#once}. */
public sealed interface Submit<T> {

    /** What a person reads who sends a form again while it is still being worked on. */
    String UNDER_WAY = "这张表刚才已经提交，正在办理，不用再提交。请稍等再刷新，看办理的结果。";

    /** Done now; {@code place} is where the result stands. */
    record Done<T>(T value, String place) implements Submit<T> {}

    /** Sent before: done, with the result at {@code place}, or still under way, then null. */
    record Repeated<T>(@Nullable String place) implements Submit<T> {

        /** What is said: that it was done, or that it is being done. */
        public String says(String done) {
            return place == null ? UNDER_WAY : done;
        }

        /** Where the result stands, or {@code otherwise} as long as there is none. */
        public String at(String otherwise) {
            return place == null ? otherwise : place;
        }
    }

    /**
     * Not done, and nothing was changed: the form goes back with what was entered and may be sent again.
     *
     * @param errors what stands in the form
     * @param reasons the refusals behind the errors; none when the token was the matter
     */
    record Back<T>(FormErrors errors, List<Refusal> reasons) implements Submit<T> {

        /** The same with every refusal at the field that a form knows for it. */
        public FormErrors errors(Function<List<Refusal>, FormErrors> placed) {
            return reasons.isEmpty() ? errors : placed.apply(reasons);
        }
    }
}
