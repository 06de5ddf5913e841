package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 权限判断 The one place where "may this person do this to what belongs to that body" is decided, for pages, doors and the
 * command line. What a person may not see does not exist for them: pages turn a refusal of seeing into 404.
 */
@Component
public class Doorkeeper {

    private final Bodies bodies;

    Doorkeeper(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Whether the viewer may do {@code act} to what {@code owner} owns, assigned to nobody in particular. */
    public boolean may(Viewer viewer, Act act, BodyId owner) {
        return may(viewer, act, owner, null);
    }

    /**
     * Whether the viewer may do {@code act} to what {@code owner} owns.
     *
     * @param assignedTo who handles the case; null while nobody does
     */
    public boolean may(Viewer viewer, Act act, BodyId owner, @Nullable StaffId assignedTo) {
        return Permissions.allow(viewer, act, owner, assignedTo, bodies.pathTo(owner));
    }

    /** The bodies, in tree order, to whose things the viewer may do {@code act}: the frame of every list and queue. */
    public List<BodyId> scope(Viewer viewer, Act act) {
        return bodies.all().stream()
                .map(Body::id)
                .filter(body -> may(viewer, act, body, viewer.id()))
                .toList();
    }

    /** The roles that may do {@code act}, to say on a page who can. */
    public Set<Role> whoMay(Act act) {
        return Permissions.rolesFor(act);
    }

    /** A sentence for somebody who may see a thing but not do this to it; empty when they may. */
    public Optional<String> whyNot(Viewer viewer, Act act, BodyId owner, @Nullable StaffId assignedTo) {
        return may(viewer, act, owner, assignedTo)
                ? Optional.empty()
                : Optional.of(Permissions.sentence(viewer, act, owner));
    }
}
