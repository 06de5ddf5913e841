package cn.zhiqing.cases.domain;

import cn.zhiqing.access.Role;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.StaffId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 经手: who acts, with the roles held for the body of the case. The machine may do every act (first start, imports); an
 * applicant only those of an applicant.
 *
 * @param colleague whether this is a clerk of the body whose case it is not: may take it over, and help when asked
 */
public record Hand(Actor actor, Set<Role> roles, boolean colleague) {

    public Hand {
        roles = Set.copyOf(roles);
    }

    public Hand(Actor actor, Set<Role> roles) {
        this(actor, roles, false);
    }

    @Nullable
    StaffId staff() {
        return actor instanceof Actor.Staff(StaffId id, var _) ? id : null;
    }

    boolean holdsAny(Set<Role> wanted) {
        return actor instanceof Actor.Machine || roles.stream().anyMatch(wanted::contains);
    }
}
