package cn.zhiqing.access;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 当前用户 Who is signed in, with all that decides what they may do today.
 *
 * @param body the body they belong to and act for
 * @param posts their own roles, at this and other bodies
 * @param delegations given to them and in force today
 */
public record Viewer(StaffId id, String name, BodyId body, Set<Post> posts, List<Delegation> delegations) {

    public Viewer {
        posts = Set.copyOf(posts);
        delegations = List.copyOf(delegations);
    }

    /** Somebody with roles at one body and no delegation. */
    public static Viewer at(BodyId body, StaffId id, String name, Role... roles) {
        Set<Post> posts = Arrays.stream(roles).map(role -> new Post(body, role)).collect(Collectors.toSet());
        return new Viewer(id, name, body, posts, List.of());
    }

    /** All roles at the own body, delegated ones included. */
    public Set<Role> roles() {
        return rolesAt(body);
    }

    /** All roles at a body, delegated ones included. */
    public Set<Role> rolesAt(BodyId there) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        posts.stream().filter(p -> p.body().equals(there)).map(Post::role).forEach(roles::add);
        delegations.stream()
                .filter(d -> d.body().equals(there))
                .map(Delegation::role)
                .forEach(roles::add);
        return roles;
    }

    /** Whether a role at any body, own or delegated, is among {@code roles}. */
    public boolean isAnywhere(Role... roles) {
        Set<Role> asked = Set.of(roles);
        return posts.stream().anyMatch(p -> asked.contains(p.role()))
                || delegations.stream().anyMatch(d -> asked.contains(d.role()));
    }

    /** Whether this is the person themself or somebody who delegated the role at that body to them. */
    public boolean actsFor(StaffId other, BodyId there, Role role) {
        return id.equals(other)
                || delegations.stream()
                        .anyMatch(d -> d.giver().equals(other) && d.body().equals(there) && d.role() == role);
    }

    /** For the journal. */
    public Actor.Staff actor() {
        return new Actor.Staff(id, body);
    }
}
