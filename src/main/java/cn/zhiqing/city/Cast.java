package cn.zhiqing.city;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.Map;

/** The people of a body who play the parts of a year. */
record Cast(BodyId body, Map<Part, StaffId> staff) {

    Cast {
        staff = Map.copyOf(staff);
    }

    StaffId clerk() {
        return person(Part.CLERK);
    }

    Actor actor(Part part) {
        return part == Part.APPLICANT ? Actor.APPLICANT : new Actor.Staff(person(part), body);
    }

    private StaffId person(Part part) {
        StaffId id = staff.get(part);
        if (id == null) {
            throw new IllegalStateException("nobody plays " + part + " in body " + body);
        }
        return id;
    }
}
