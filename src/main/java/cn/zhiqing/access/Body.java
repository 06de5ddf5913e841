package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * 行政机关 A public body.
 *
 * @param code short, lower-case ASCII, unique and for ever, for example {@code kjj}; stands in addresses and file numbers
 * @param shortName as spoken, for example 市科技局
 * @param name as on the seal
 * @param parent the body above; null at the root only
 * @param regionCode GB/T 2260, or a code of the city's own for a functional area
 * @param autoAcknowledge whether the body's published guide (公开指南) says that the automatic acknowledgement counts as the
 *     confirmation of receipt (条例第三十一条第三项)
 */
public record Body(
        BodyId id,
        String code,
        String shortName,
        String name,
        @Nullable BodyId parent,
        BodyKind kind,
        String regionCode,
        Remedies remedies,
        boolean autoAcknowledge,
        Office office) {

    /** 救济途径 Where an applicant turns against this body's decisions, as letters name it. */
    public record Remedies(String reconsiderationOrgan, String court) {}

    /** 政府信息公开工作机构 The office that letters name for questions (条例第十二条). */
    public record Office(String name, String address, String postcode, String phone, String email, String hours) {
        public static final Office UNKNOWN = new Office("", "", "", "", "", "");
    }
}
