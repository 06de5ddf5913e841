package cn.zhiqing.city;

import cn.zhiqing.access.Viewer;
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
        return new Actor.Staff(person(part), body);
    }

    /** The person of a part as the doors know them, with the part's role. */
    Viewer viewer(Part part) {
        return Viewer.at(body, person(part), part.name(), part.role());
    }

    private StaffId person(Part part) {
        StaffId id = staff.get(part);
        if (id == null) {
            throw new IllegalStateException("nobody plays " + part + " in body " + body);
        }
        return id;
    }
}
