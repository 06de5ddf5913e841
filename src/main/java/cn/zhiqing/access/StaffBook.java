package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** 通讯录 Who works where, and what they may do today. */
@Component
public class StaffBook {

    private final StaffTable staff;
    private final DelegationTable delegations;
    private final CityClock clock;
    private final Map<StaffId, String> names = new ConcurrentHashMap<>();

    StaffBook(StaffTable staff, DelegationTable delegations, CityClock clock) {
        this.staff = staff;
        this.delegations = delegations;
        this.clock = clock;
    }

    public Optional<StaffMember> find(StaffId id) {
        return staff.find(id);
    }

    public Optional<StaffMember> byLogin(String login) {
        return staff.byLogin(login);
    }

    /** Everybody, disabled accounts included, in the order of entry. */
    public List<StaffMember> all() {
        return staff.all();
    }

    /** Enabled staff who hold this role at this body themselves: whom to assign to. */
    public List<StaffMember> withRole(BodyId body, Role role) {
        Post post = new Post(body, role);
        return staff.all().stream()
                .filter(p -> p.enabled() && p.posts().contains(post))
                .toList();
    }

    /** The person's name for timelines and lists; 未知人员 when there is no such person. Names do not change once entered. */
    public String name(StaffId id) {
        String known = names.get(id);
        if (known != null) {
            return known;
        }
        Optional<String> name = staff.find(id).map(StaffMember::name);
        name.ifPresent(n -> names.put(id, n));
        return name.orElse("未知人员");
    }

    /** The person as a viewer, with the delegations in force today; empty for disabled accounts. */
    public Optional<Viewer> viewer(StaffId id) {
        return staff.find(id)
                .filter(StaffMember::enabled)
                .map(p -> new Viewer(
                        p.id(), p.name(), p.body(), p.posts(), delegations.inForceFor(p.id(), clock.today())));
    }
}
