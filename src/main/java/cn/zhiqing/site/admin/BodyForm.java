package cn.zhiqing.site.admin;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.kernel.BodyId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The form of a body, as typed. Fields are text because what was typed is shown again. */
public record BodyForm(
        @Nullable String code,
        @Nullable String shortName,
        @Nullable String name,
        @Nullable String parent,
        @Nullable String kind,
        @Nullable String region,
        @Nullable String organ,
        @Nullable String court,
        @Nullable Boolean autoAcknowledge,
        @Nullable String officeName,
        @Nullable String officeAddress,
        @Nullable String officePostcode,
        @Nullable String officePhone,
        @Nullable String officeEmail,
        @Nullable String officeHours) {

    static BodyForm empty() {
        return new BodyForm("", "", "", "", "DEPARTMENT", "", "", "", false, "", "", "", "", "", "");
    }

    static BodyForm of(Body b) {
        BodyId parent = b.parent();
        return new BodyForm(
                b.code(),
                b.shortName(),
                b.name(),
                parent == null ? "" : parent.toString(),
                b.kind().name(),
                b.regionCode(),
                b.remedies().reconsiderationOrgan(),
                b.remedies().court(),
                b.autoAcknowledge(),
                b.office().name(),
                b.office().address(),
                b.office().postcode(),
                b.office().phone(),
                b.office().email(),
                b.office().hours());
    }

    NewBody told() {
        String above = text(parent);
        return new NewBody(
                text(code),
                text(shortName),
                text(name),
                above.isEmpty() ? null : Administration.bodyId(above),
                kind(text(kind)),
                text(region),
                new Body.Remedies(text(organ), text(court)),
                acknowledges(),
                new Body.Office(
                        text(officeName),
                        text(officeAddress),
                        text(officePostcode),
                        text(officePhone),
                        text(officeEmail),
                        text(officeHours)));
    }

    /** A box that is not ticked is not sent. */
    public boolean acknowledges() {
        return Boolean.TRUE.equals(autoAcknowledge);
    }

    private static BodyKind kind(String name) {
        return Arrays.stream(BodyKind.values())
                .filter(kind -> kind.name().equals(name))
                .findAny()
                .orElseThrow(Administration::absent);
    }

    /** Never null, for the template too. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
