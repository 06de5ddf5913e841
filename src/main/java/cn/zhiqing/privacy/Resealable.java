package cn.zhiqing.privacy;

/**
 * 换钥重封 A module's store of sealed values, which {@link KeyRotation} asks to bring under the active key. A bean of each
 * module that keeps sealed values.
 */
public interface Resealable {

    /** The table, for reports of progress, for example {@code cases.applicant}. */
    String name();

    /**
     * Re-seals up to {@code limit} values whose first three bytes are not {@link Sealer#activeHeader()}, in one transaction
     * of its own.
     *
     * @return how many were re-sealed; 0 when none is left
     */
    int resealSome(Sealer sealer, int limit);

    /** The same for people, for example 申请书. */
    String label();

    /** How many values stand under an older key. */
    long outdated(Sealer sealer);
}
