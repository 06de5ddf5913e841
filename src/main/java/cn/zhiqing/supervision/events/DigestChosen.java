package cn.zhiqing.supervision.events;

import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/**
 * 订阅周报: a member of staff said whether the weekly digest comes to them by e-mail; in the stream {@code digest/ID} of that
 * person. Where to it comes stays sealed beside the journal.
 */
public record DigestChosen(LocalDate on, boolean wanted) implements Event {}
