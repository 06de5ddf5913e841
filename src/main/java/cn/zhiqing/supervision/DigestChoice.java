package cn.zhiqing.supervision;

import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Secret;
import java.time.Instant;

/**
 * 周报的选择: whether a member of staff wants the weekly digest by e-mail.
 *
 * @param address where to; blank when none was given
 * @param at when it was chosen
 */
public record DigestChoice(StaffId staff, boolean wanted, Secret<String> address, Instant at) {}
