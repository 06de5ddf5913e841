package cn.zhiqing.city;

import cn.zhiqing.access.Role;

/** Whose hand does an act: one of the body's own people, by the role that the act needs. */
enum Part {
    CLERK(Role.CLERK),
    OFFICE(Role.DISCLOSURE_OFFICE),
    SECRECY_REVIEWER(Role.REVIEWER),
    LEGAL_REVIEWER(Role.REVIEWER),
    SIGNATORY(Role.SIGNATORY);

    private final Role role;

    Part(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
