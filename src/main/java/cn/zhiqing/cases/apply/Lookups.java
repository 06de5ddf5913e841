package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.cases.Tracking;
import cn.zhiqing.privacy.Digests;
import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Throttle;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 查询次数: how often a look-up may fail. A query code has a hundred bits and cannot be guessed, its second factor has four
 * characters; so the tries of one code are few and those of one address many, since a library or a telephone network stands
 * behind one address.
 */
@Component
class Lookups {

    private static final Duration WHILE = Duration.ofMinutes(30);

    private final Tracking tracking;
    private final Digests digests;
    private final Throttle ofOneCode = new Throttle(10, WHILE);
    private final Throttle ofOnePlace = new Throttle(100, WHILE);

    Lookups(Tracking tracking, Digests digests) {
        this.tracking = tracking;
        this.digests = digests;
    }

    /** What was found, or why nothing was. */
    record Found(Optional<TrackedCase> tracked, FormErrors errors) {}

    Found find(Secret<String> code, Secret<String> factor, String place) {
        String key = HexFormat.of().formatHex(digests.of(PersonalField.QUERY_CODE, code));
        if (!ofOneCode.isOpen(key)) {
            return tooOften(ofOneCode);
        }
        // whoever has both is never kept waiting by the neighbours
        Optional<TrackedCase> found = tracking.find(code, factor);
        if (found.isPresent()) {
            return new Found(found, FormErrors.none());
        }
        if (!ofOnePlace.isOpen(place)) {
            return tooOften(ofOnePlace);
        }
        ofOneCode.count(key);
        ofOnePlace.count(place);
        return wrong("code", "查询码和后四位没有对上，请核对回执");
    }

    private static Found tooOften(Throttle throttle) {
        return wrong("", "没有对上的次数较多，请 " + throttle.minutes() + " 分钟后再查。也可以打电话询问受理机关。");
    }

    private static Found wrong(String field, String why) {
        return new Found(Optional.empty(), FormErrors.none().with(field, why));
    }
}
