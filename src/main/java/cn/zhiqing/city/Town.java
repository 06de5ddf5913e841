package cn.zhiqing.city;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Founds bodies and their staff, one person for each part of a year. */
@Component
class Town {

    private final Roster roster;

    Town(Roster roster) {
        this.roster = roster;
    }

    /** A body to be founded. */
    record Plan(
            String code,
            String shortName,
            String name,
            @Nullable BodyId parent,
            BodyKind kind,
            String region,
            String organ,
            String court) {}

    BodyId found(Plan plan) {
        Body.Office office = new Body.Office(
                plan.name() + "政务公开办公室", "龙鼎大道1号", "250099", "0531-66600000", "", "工作日 8:30—12:00、13:00—17:00");
        return roster.addBody(
                        new NewBody(
                                plan.code(),
                                plan.shortName(),
                                plan.name(),
                                plan.parent(),
                                plan.kind(),
                                plan.region(),
                                new Body.Remedies(plan.organ(), plan.court()),
                                true,
                                office),
                        Actor.MACHINE)
                .orThrow();
    }

    /** Enters the five people every body needs; they sign in as {@code code.part} with the given password. */
    Cast staff(BodyId body, String code, String password, Invention invention) {
        Map<Part, StaffId> cast = new EnumMap<>(Part.class);
        cast.put(Part.CLERK, person(body, code + ".jingban", password, invention, Role.CLERK));
        cast.put(Part.OFFICE, person(body, code + ".gongkai", password, invention, Role.DISCLOSURE_OFFICE));
        cast.put(Part.SECRECY_REVIEWER, person(body, code + ".baomi", password, invention, Role.REVIEWER));
        cast.put(Part.LEGAL_REVIEWER, person(body, code + ".fazhi", password, invention, Role.REVIEWER));
        cast.put(Part.SIGNATORY, person(body, code + ".qianfa", password, invention, Role.SIGNATORY));
        return new Cast(body, cast);
    }

    StaffId person(BodyId body, String login, String password, Invention invention, Role role) {
        return roster.addStaff(
                        new NewStaff(login, invention.person(), body, Set.of(role), password, false), Actor.MACHINE)
                .orThrow();
    }
}
