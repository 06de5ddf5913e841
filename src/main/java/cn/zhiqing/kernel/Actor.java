package cn.zhiqing.kernel;

/** Who did an act (行为人). Carries ids only: names are looked up by those who may see them. */
public sealed interface Actor {

    /** A member of staff acting for a body, perhaps on behalf of a colleague who delegated (代理) to them. */
    record Staff(StaffId id, BodyId body) implements Actor {}

    /** The applicant of the case at hand, proven by query code and second factor. */
    record Applicant() implements Actor {}

    /** Zhiqing itself: a time limit that ran out, an import, the first start. */
    record Machine() implements Actor {}

    Actor MACHINE = new Machine();
    Actor APPLICANT = new Applicant();
}
