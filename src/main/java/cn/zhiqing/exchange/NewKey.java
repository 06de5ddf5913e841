package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A key as an administrator asks for it (申请发放的密钥). */
public record NewKey(
        BodyId body,
        String label,
        Set<Scope> scopes,
        int perMinute,
        @Nullable LocalDate expiresOn) {

    private static final int LONGEST_LABEL = 60;
    private static final int MOST_A_MINUTE = 6_000;
    private static final int MOST_YEARS = 2;

    public NewKey {
        scopes = Set.copyOf(scopes);
    }

    /** What is wrong with it, all at once; the code's first word names the field. */
    List<Refusal> wrong(LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            found.add(new Refusal("LABEL", "", "请写明密钥给哪个系统使用，最多 " + LONGEST_LABEL + " 个字。"));
        }
        if (scopes.isEmpty()) {
            found.add(new Refusal("SCOPES", "", "请至少选一项权限范围。"));
        }
        if (perMinute < 1 || perMinute > MOST_A_MINUTE) {
            found.add(new Refusal("RATE", "", "每分钟次数请填写 1 到 " + MOST_A_MINUTE + " 的整数。"));
        }
        if (expiresOn == null || expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(MOST_YEARS))) {
            found.add(new Refusal("EXPIRES", "", "请填写到期日期：今天起、" + MOST_YEARS + " 年以内。到期前请换发新的密钥。"));
        }
        return found;
    }
}
