package cn.zhiqing.site.kept;

import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 表单标记 Says for whom and on which page a form was drawn. Sealed, so that nobody makes one for somebody else: text that a
 * stranger lets a browser post is never shown to staff as their own.
 */
@Component
class FormMarks {

    private static final String PLACE = "site.form_mark";
    private static final int LONGEST = 4_000;

    private final Sealer sealer;

    FormMarks(Sealer sealer) {
        this.sealer = sealer;
    }

    record Mark(StaffId staff, String page) {}

    String of(StaffId staff, String page) {
        byte[] sealed = sealer.seal(PLACE, Secret.of(staff + "\n" + page));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty for what this city did not seal. */
    Optional<Mark> read(@Nullable String mark) {
        if (mark == null || mark.isEmpty() || mark.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String[] lines = sealer.open(PLACE, Base64.getUrlDecoder().decode(mark))
                    .disclose()
                    .split("\n", 2);
            return Optional.of(new Mark(new StaffId(Long.parseLong(lines[0])), lines[1]));
        } catch (RuntimeException foreign) {
            // no base64, another seal, a key that is gone: in every case not ours
            return Optional.empty();
        }
    }
}
