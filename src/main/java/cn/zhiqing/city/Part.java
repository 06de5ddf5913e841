package cn.zhiqing.city;

/** Whose hand does an act: looked up among the body's own staff when the act is played. */
enum Part {
    CLERK,
    OFFICE,
    SECRECY_REVIEWER,
    LEGAL_REVIEWER,
    SIGNATORY,
    APPLICANT
}
